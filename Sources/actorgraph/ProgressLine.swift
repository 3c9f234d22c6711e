#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on the terminal, which the next takes the place of; nothing where no terminal is.
final class ProgressLine {
    private let isOn = isatty(STDERR_FILENO) == 1 && Messages.terminalObeys
    private var isShown = false

    /// Shows a text in place of the last.
    func show(_ text: String) {
        guard isOn else { return }
        OutputFile.report(
            "\r\(text.singleLine.cut(to: Self.columns - 1))\u{1B}[K", ending: "")
        isShown = true
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        OutputFile.report("\r\u{1B}[K", ending: "")
        isShown = false
    }

    /// How wide the terminal is; a longer text would leave lines behind.
    private static var columns: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else {
            return 80
        }
        return Int(size.ws_col)
    }
}

extension String {
    /// The text in so many columns at most: its middle goes, as the end of a path tells most. A
    /// letter beyond Latin and its neighbours may be two columns wide.
    func cut(to columns: Int) -> String {
        func width(_ letter: Character) -> Int {
            letter.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1
        }
        guard reduce(0, { $0 + width($1) }) > columns else { return self }
        func part(_ letters: some Sequence<Character>, _ room: Int) -> [Character] {
            var rest = room
            return Array(
                letters.prefix {
                    rest -= width($0)
                    return rest >= 0
                })
        }
        let half = (columns - 1) / 2
        return String(part(self, columns - 1 - half)) + "…"
            + String(part(reversed(), half).reversed())
    }
}
