/// The names of days and months in English, in lower case.
package enum CalendarWords {
    package static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    package static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    /// Days that are told from the day of writing.
    package static let relativeDays = ["yesterday", "today", "tomorrow", "tonight"]
}
