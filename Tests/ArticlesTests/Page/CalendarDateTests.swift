import Testing

@testable import Articles

@Suite struct CalendarDateTests {
    @Test(
        "dates",
        arguments: [
            ("May 16, 2025", "2025-05-16"), ("16 May 2025", "2025-05-16"),
            ("Friday, 16th May, 2025 at 10:30", "2025-05-16"), ("Sept. 3, 2024", "2024-09-03"),
            ("2025-05-16T10:00:00Z", "2025-05-16"), ("2025/05/16", "2025-05-16"),
            ("16/05/2025", "2025-05-16"), ("05/16/2025", "2025-05-16"), ("05/06/2025", nil),
            ("07.07.2025", "2025-07-07"), ("May 2025", nil), ("May 32, 2025", nil),
            ("31 February 2025", nil), ("29 February 2025", nil),
            ("29 February 2024", "2024-02-29"), ("29 February 1900", nil), ("13-13-2025", nil),
            ("", nil), ("16 May 99999", nil),
        ] as [(String, String?)])
    func first(_ text: String, _ date: String?) {
        #expect(CalendarDate.first(in: text) == date)
    }

    @Test(
        "lines that are a date",
        arguments: [
            ("May 16, 2025", true), ("Published: 16 May 2025, 10:30 am GMT", true),
            ("Last updated 3 hours ago, Monday", true), ("May resigns after 3 years", false),
            ("March on Rome", false), ("May", false), ("", false),
        ])
    func isAllDate(_ text: String, _ isDate: Bool) {
        #expect(CalendarDate.isAllDate(text) == isDate)
    }

    @Test(
        "lines that are a place and a date",
        arguments: [
            ("Tbilisi, 14 March 2025", true), ("Addis Ababa (May 16, 2025)", true),
            ("New York, Friday, 16 May 2025", true), ("Friday, 16 May 2025", false),
            ("Tbilisi, Georgia", false), ("talks, 14 March 2025", false),
            ("Talks begin, 14 killed in March 2025", false), ("Prague Spring, 1968", false),
            ("14 March 2025", false),
        ])
    func isAllPlaceAndDate(_ text: String, _ isDateline: Bool) {
        #expect(CalendarDate.isAllPlaceAndDate(text) == isDateline)
    }
}
