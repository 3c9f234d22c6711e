/// Dates as newspapers write them: "May 16, 2025", "16 May 2025", "2025-05-16".
enum CalendarDate {
    /// The first date in a text that can only be read one way, as `YYYY-MM-DD`.
    ///
    /// "16/05/2025" is such a date, "05/06/2025" is not.
    static func first(in text: String) -> String? {
        let words = words(of: text)
        for index in words.indices {
            guard words.count - index >= 3 else { return nil }
            if let date = date(of: words[index], words[index + 1], words[index + 2]) { return date }
        }
        return nil
    }

    /// Whether a text is nothing but a date, a time, and what is said around them.
    static func isAllDate(_ text: String) -> Bool {
        let words = words(of: text)
        let hasDate = words.contains {
            months[$0] != nil || isYear($0) || weekdays.contains($0)
        }
        let hasNumber = words.contains {
            $0.unicodeScalars.allSatisfy { ScalarKind(of: $0) == .digit }
        }
        return hasDate && hasNumber && words.count <= 16 && words.allSatisfy(isDateWord)
    }

    /// Whether a word belongs to dates and times.
    static func isDateWord(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return ScalarKind(of: first) == .digit && word.count <= 4 || months[word] != nil
            || weekdays.contains(word) || companions.contains(word)
    }

    /// Whether a word in lower case names a month.
    static func isMonth(_ word: String) -> Bool {
        months[word.last == "." ? String(word.dropLast()) : word] != nil
    }

    /// Whether a text is a place and a date, as above a report: "Tbilisi, 14 March 2025".
    static func isAllPlaceAndDate(_ text: String) -> Bool {
        guard first(in: text) != nil, !isAllDate(text),
            let mark = text.firstIndex(where: { ",(".contains($0) })
        else {
            return false
        }
        let place = text[..<mark].split(separator: " ")
        return (1...4).contains(place.count) && place.allSatisfy { $0.first?.isUppercase ?? false }
            && isAllDate(String(text[mark...]))
    }

    /// Letters and digits in lower case, without ordinal endings and times of day: "16th" is "16".
    private static func words(of text: String) -> [String] {
        PhraseBook.words(of: text).map { word in
            let number = word.prefix { $0.isASCII && $0.isNumber }
            let rest = word.dropFirst(number.count)
            let isOrdinal = ["st", "nd", "rd", "th"].contains(rest)
            let isStamp = rest.first == "t" && rest.dropFirst().first?.isNumber == true  // "16T10"
            return !number.isEmpty && (isOrdinal || isStamp) ? String(number) : word
        }
    }

    private static func date(of a: String, _ b: String, _ c: String) -> String? {
        if isYear(a), let month = number(b), let day = number(c) { return iso(a, month, day) }
        guard isYear(c) else { return nil }
        if let month = months[a], let day = number(b) { return iso(c, month, day) }
        guard let first = number(a) else { return nil }
        if let month = months[b] { return iso(c, month, first) }
        guard let second = number(b) else { return nil }
        if first > 12 || first == second { return iso(c, second, first) }
        return second > 12 ? iso(c, first, second) : nil
    }

    private static func iso(_ year: String, _ month: Int, _ day: Int) -> String? {
        guard (1...12).contains(month), day >= 1, day <= daysOfMonth[month - 1],
            (month, day) != (2, 29) || isLeap(Int(year) ?? 0)
        else { return nil }
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    }

    private static func isYear(_ word: String) -> Bool {
        guard word.utf8.count == 4, let year = Int(word) else { return false }
        return (1800...2199).contains(year)
    }

    private static func number(_ word: String) -> Int? {
        guard word.utf8.count <= 2, let first = word.utf8.first, first != UInt8(ascii: "+")
        else { return nil }
        return Int(word)
    }

    private static let daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    private static let months: [String: Int] = {
        var table: [String: Int] = ["sept": 9]
        for (index, name) in CalendarWords.months.enumerated() {
            table[name] = index + 1
            table[String(name.prefix(3))] = index + 1
        }
        return table
    }()

    private static let weekdays = Set(
        CalendarWords.weekdays + [
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        ])

    /// What stands beside a date on a line of its own.
    private static let companions: Set<String> = [
        "a", "ago", "am", "at", "bst", "cest", "cet", "cst", "date", "day", "days", "eat", "edt",
        "est", "et", "first", "gmt", "hour", "hours", "hrs", "ist", "last", "local", "m", "min",
        "mins", "minute", "minutes", "modified", "noon", "of", "on", "p", "pdt", "pkt", "pm",
        "posted", "pst", "pt", "publish", "published", "read", "time", "update", "updated", "utc",
        "wat", "year",
    ]
}
