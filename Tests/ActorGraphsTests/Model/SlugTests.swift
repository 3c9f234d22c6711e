@testable import ActorGraphs
import Testing

@Suite("Slugs of names")
struct SlugTests {
    @Test(
        "Latin letters lose their marks",
        arguments: [
            ("Volodymyr Zelenskyy", "volodymyr-zelenskyy"),
            ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
            ("Şahin İnan ışık", "sahin-inan-isik"),
            ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
            ("Łódź", "lodz"), ("Đặng", "dang"), ("Straße", "strasse"),
            ("Æthelred Þór", "aethelred-thor"),
            ("İlham Əliyev", "ilham-eliyev"), ("Jean-Noël Barrot", "jean-noel-barrot"),
            ("São Tomé & Príncipe", "sao-tome-and-principe"), ("ﬁrm", "firm"),
        ])
    func latin(name: String, slug: String) { #expect(Slug.text(name) == slug) }

    @Test(
        "marks between letters",
        arguments: [
            ("O'Brien", "obrien"), ("O’Brien", "obrien"), ("U.S. Steel", "us-steel"),
            ("J. D. Vance", "j-d-vance"), ("Xi’an", "xian"), ("  a  /  b  ", "a-b"),
            ("AT&T", "at-and-t"),
            ("al-Sisi", "al-sisi"), ("G7 (Group of Seven)", "g7-group-of-seven"),
            ("<b>x</b>", "b-x-b"),
        ])
    func marks(name: String, slug: String) { #expect(Slug.text(name) == slug) }

    @Test(
        "other scripts",
        arguments: [
            ("Владимир Путин", "vladimir-putin"), ("Зеленський", "zelenskiy"),
            ("Ђоковић", "djokovic"),
            ("Μητσοτάκης", "mitsotakis"), ("習近平", "u7fd2u8fd1u5e73"),
            ("محمد", "u645u62du645u62f"), ("नरेन्द्र", "u928u930u947u928u94du926u94du930"),
            ("٣", "u663"),
        ])
    func otherScripts(name: String, slug: String) { #expect(Slug.text(name) == slug) }

    @Test(
        "never empty",
        arguments: [
            ("", "unnamed"), (" ", "unnamed"), ("🕊", "u1f54a"), ("—", "u2014"), ("'", "u27"),
        ])
    func neverEmpty(name: String, slug: String) { #expect(Slug.text(name) == slug) }

    @Test("spellings that are canonically equivalent are one")
    func normalisation() {
        #expect(Slug.text("Bo\u{308}rland") == Slug.text("Börland"))
        #expect(Slug.text("İ") == Slug.text("I\u{307}"))
    }

    @Test("long names are cut and stay apart")
    func long() {
        let name = String(repeating: "very ", count: 100)
        let (one, other) = (Slug.text(name + "large"), Slug.text(name + "small"))
        #expect(one != other)
        #expect(one.utf8.count <= Slug.longest && other.utf8.count <= Slug.longest)
        #expect(one.hasPrefix("very-very-") && !one.contains("--"))
    }

    @Test(
        "ids of actors are valid",
        arguments: ["X", "", "Ⅷ", "\u{0}", "a\u{301}\u{301}", "日本", "İ.ı"])
    func valid(name: String) {
        #expect(GraphID.kind(ofActor: Slug.person(name)) == .person)
        #expect(GraphID.kind(ofActor: Slug.organization(name)) == .organization)
        #expect(Slug.actor(.person, name) == Slug.person(name))
        #expect(Slug.country(alpha3: "UKR") == "country/ukr")
    }

    @Test("any scalars give a valid slug")
    func anyScalars() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            var name = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                let value = UInt32.random(in: 0...0x2FFFF, using: &generator)
                if let scalar = Unicode.Scalar(value) { name.append(scalar) }
            }
            #expect(GraphID.isSlug(Slug.text(String(name))))
        }
    }
}
