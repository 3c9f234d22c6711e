import Foundation
import Testing

@testable import actorgraph

/// What the shells themselves offer, each asked as it is asked when a tabulator is typed.
@Suite struct CompletionsTests {
    struct Case: CustomTestStringConvertible {
        /// The line up to the cursor.
        let line: String
        /// All that is offered, sorted.
        let offered: [String]
        var testDescription: String { line }
    }

    static let files = ["a.txt", "b.md", "c.json", "d.svg", "e f.txt", "g.actors"]

    static let cases = [
        Case(line: "actorgraph ex", offered: ["explain", "extract"]),
        Case(line: "actorgraph help m", offered: ["man", "merge"]),
        Case(line: "actorgraph completions ", offered: ["bash", "fish", "zsh"]),
        Case(line: "actorgraph draw ", offered: ["a.txt", "b.md", "c.json", "e f.txt", "sub"]),
        Case(line: "actorgraph draw --the", offered: ["--theme"]),
        Case(line: "actorgraph draw --theme ", offered: ["auto", "dark", "light", "print"]),
        Case(line: "actorgraph draw --theme=l", offered: ["light"]),
        Case(line: "actorgraph watch --theme l", offered: ["light"]),
        Case(line: "actorgraph draw --links ", offered: ["cooccurrences", "stances"]),
        Case(line: "actorgraph diff --layout ", offered: ["side", "union"]),
        Case(line: "actorgraph diff --color a", offered: ["always", "auto"]),
        Case(line: "actorgraph diff -f t", offered: ["text"]),
        Case(line: "actorgraph merge -f j", offered: ["json"]),
        Case(line: "actorgraph draw -o actors.s", offered: ["actors.svg"]),
        Case(line: "actorgraph draw -o sub/actors.nodes.cs", offered: ["sub/actors.nodes.csv"]),
        Case(line: "actorgraph draw -o d.sv", offered: ["d.svg"]),
        Case(line: "actorgraph draw --actors g", offered: ["g.actors"]),
        Case(line: "actorgraph draw --title ", offered: []),
        Case(line: "actorgraph explain --between A ", offered: []),
        Case(
            line: "actorgraph explain --between A B ",
            offered: ["a.txt", "b.md", "c.json", "e f.txt", "sub"]),
        Case(line: "actorgraph diff --jsonl --q", offered: ["--quiet"]),
        Case(line: "actorgraph man -", offered: ["--help", "-h"]),
    ]

    private func check(_ shell: String, _ one: Case) throws {
        guard let program = Tool.installed(shell), let harness = Self.harnesses[shell] else {
            return
        }
        let folder = try TemporaryFolder()
        let work = folder.file("work")
        try FileManager.default.createDirectory(
            atPath: work + "/sub", withIntermediateDirectories: true)
        for name in Self.files { try folder.write("", to: "work/" + name) }
        try folder.write(harness, to: "harness")
        let script = try Tool.run(["completions", shell])
        #expect(script.code == 0)
        try folder.write(script.text, to: "script")
        let flags = ["bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]][shell] ?? []
        let outcome = try Tool.run(
            flags + [folder.file("harness"), folder.file("script"), folder.path, one.line],
            in: work, program: program)
        let lines = Set(outcome.text.split(separator: "\n").map { Self.plain($0, one) })
        #expect(lines.sorted() == one.offered, "\(shell): \(outcome.errors)")
    }

    /// A line as all shells would say it: zsh quotes, fish adds a stroke to folders, the option
    /// that a value belongs to and the description.
    private static func plain(_ line: Substring, _ one: Case) -> String {
        var text = String(line.prefix { $0 != "\t" }).replacing("\\", with: "")
        if text.hasSuffix("/") { text.removeLast() }
        if text.hasPrefix("--"), let sign = text.firstIndex(of: "=") {
            text = String(text[text.index(after: sign)...])
        }
        if let stroke = one.line.split(separator: " ").last?.lastIndex(of: "/"),
            let word = one.line.split(separator: " ").last, !text.contains("/")
        {
            // zsh offers what follows the folder.
            text = word[...stroke] + text
        }
        return text
    }

    @Test(.enabled(if: Tool.installed("bash") != nil, "bash is not installed"), arguments: cases)
    func bash(_ one: Case) throws { try check("bash", one) }

    @Test(.enabled(if: Tool.installed("fish") != nil, "fish is not installed"), arguments: cases)
    func fish(_ one: Case) throws { try check("fish", one) }

    @Test(.enabled(if: Tool.installed("zsh") != nil, "zsh is not installed"), arguments: cases)
    func zsh(_ one: Case) throws { try check("zsh", one) }

    @Test(arguments: [
        (["completions"], "completions needs one shell: bash, zsh or fish"),
        (["completions", "csh"], "no completions for 'csh'; choose bash, zsh or fish"),
        (["man", "draw"], "man takes no 'draw'; it has one page for everything"),
    ])
    func refuses(_ arguments: [String], _ message: String) throws {
        let outcome = try Tool.run(arguments)
        #expect(outcome.code == 64)
        #expect(outcome.errors == "actorgraph: error: \(message)\n")
    }

    /// Scripts that ask a shell; their words are the script of completions, a folder and a line.
    private static let harnesses = [
        // Words as readline makes them: "=" is one.
        "bash": #"""
        source "$1"
        line=${3//=/ = }
        read -ra COMP_WORDS <<< "$line"
        [[ $line == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _actorgraph
        [[ ${#COMPREPLY[@]} -gt 0 ]] && printf '%s\n' "${COMPREPLY[@]}"
        """#,
        "fish": #"""
        source $argv[1]
        complete -C "$argv[3]"
        """#,
        // Only a terminal has completions in zsh: an inner shell gets one and writes to a file.
        "zsh": #"""
        zmodload zsh/zpty
        typeset -x OUT=$2/matches SCRIPT=$1
        print -r -- '
        PROMPT=
        autoload -Uz compinit; compinit -D -u
        source $SCRIPT
        bindkey "^I" complete-word
        compadd() {
            if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
            local -a hits
            builtin compadd -A hits "$@"
            (( $#hits )) && print -rl -- $hits >> $OUT
            builtin compadd "$@"
        }
        ended() { : > $OUT.ended }
        comppostfuncs=(ended)
        ' > $2/inner
        zpty shell zsh -f -i
        zpty -w shell "source $2/inner"
        zpty -w -n shell "$3"$'\t'
        for turn in {1..1200}; do
            zpty -r -t shell > /dev/null 2>&1
            [[ -e $OUT.ended ]] && break
            sleep 0.05
        done
        zpty -d shell
        [[ -e $OUT ]] && cat $OUT
        """#,
    ]
}
