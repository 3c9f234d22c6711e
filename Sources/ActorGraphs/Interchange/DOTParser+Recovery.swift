/// A file in which some statements may be broken.
package struct DOTDraft {
    /// What could be read of its only graph; nil when it does not even begin.
    package let document: DOTDocument?
    /// The names in the statements that could not be read.
    package let doubtful: Set<String>
    /// Whether the graph ended before the file did, so that much may be missing.
    package let isCut: Bool
}

extension DOTParser {
    /// Reads on behind every broken statement, so that all errors of a file are found in one run.
    static func draft(_ bytes: [UInt8], _ problems: DOTProblems) -> DOTDraft {
        do throws(DOTError) {
            var parser = try DOTParser(bytes)
            parser.problems = problems
            let document = try parser.document()
            let isCut = parser.token.kind != .end
            if isCut, problems.isEmpty {
                let error = parser.expected("the end of the file after one graph")
                problems.report(error.problem, at: parser.token.offset)
            }
            return DOTDraft(document: document, doubtful: parser.doubtful, isCut: isCut)
        } catch {
            problems.report(error.problem, at: error.offset)
            return DOTDraft(document: nil, doubtful: [], isCut: true)
        }
    }

    /// Takes down an error of the statement that begins at a byte, and goes on at the next line that
    /// begins a statement; false when there is none.
    mutating func recover(from error: DOTError, ofStatementAt start: Int) throws(DOTError) -> Bool {
        guard let problems else { throw error }
        // Every open brace ends with the file, which is one error.
        if isEnded { return false }
        problems.report(error.problem(ofStatementAt: start, in: lexer.bytes), at: error.offset)
        if problems.isFull || start >= lexer.bytes.count { return end() }
        var line = lineEnd(after: start)
        while line < lexer.bytes.count {
            if beginsStatement(at: line + 1) {
                lexer.move(to: line + 1)
                do throws(DOTError) {
                    token = try lexer.next()
                    noteNames(from: start, to: line)
                    return true
                } catch {
                    problems.report(error.problem, at: error.offset)
                    if problems.isFull { return end() }
                }
            }
            line = lineEnd(after: line + 1)
        }
        noteNames(from: start, to: line)
        return end()
    }

    /// Steps to the end of the file.
    private mutating func end() -> Bool {
        isEnded = true
        lexer.move(to: lexer.bytes.count)
        token = DOTToken(kind: .end, offset: lexer.bytes.count)
        return false
    }

    private func lineEnd(after index: Int) -> Int {
        guard index < lexer.bytes.count else { return lexer.bytes.count }
        return lexer.bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? lexer.bytes.count
    }

    /// Remembers every name in a part of the file that could not be read.
    private mutating func noteNames(from start: Int, to end: Int) {
        var words = DOTLexer(Array(lexer.bytes[start..<end]))
        while let token = try? words.next(), token.kind != .end {
            switch token.kind {
            case .name(let name), .quoted(let name): doubtful.insert(name)
            default: break
            }
        }
    }

    /// Whether a line looks like the begin of a statement: a closing brace, a keyword, or a name
    /// before `[`, `->`, `--`, `:`, `;` or the end of the line.
    ///
    /// A line within a text or within a list of attributes seldom does.
    private func beginsStatement(at start: Int) -> Bool {
        var index = start
        func byte() -> UInt8? {
            index < lexer.bytes.count && lexer.bytes[index] != UInt8(ascii: "\n")
                ? lexer.bytes[index] : nil
        }
        func skipSpace() {
            while let space = byte(), [0x20, 0x09, 0x0D].contains(space) { index += 1 }
        }
        skipSpace()
        guard let first = byte() else { return false }
        if first == UInt8(ascii: "}") { return true }
        if first == UInt8(ascii: "\"") {
            index += 1
            while let next = byte(), next != first { index += next == UInt8(ascii: "\\") ? 2 : 1 }
            guard byte() == first else { return false }
            index += 1
        } else {
            let begin = index
            while let next = byte(), DOTCharacter.beginsName(next) || DOTCharacter.isDigit(next) {
                index += 1
            }
            if begin == index { return false }
            let word = String(decoding: lexer.bytes[begin..<index], as: UTF8.self).lowercased()
            if DOTCharacter.keywords.contains(word) { return true }
        }
        skipSpace()
        guard let next = byte() else { return first == UInt8(ascii: "\"") }
        switch next {
        case UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: ";"), UInt8(ascii: ":"): return true
        default: return false
        }
    }
}

extension DOTError {
    /// The problem; where the error stands on another line than its statement begins, it says so.
    fileprivate func problem(ofStatementAt start: Int, in bytes: [UInt8]) -> Problem {
        let begin = DOTError(problem, at: start, in: bytes).line
        guard case .syntax(let reason) = problem, begin < line else { return problem }
        return .syntax("\(reason); its statement begins on line \(begin)")
    }
}
