extension CompletionTable {
    /// The script for fish, from 3.0 on.
    var fish: String {
        var lines: [String] = []
        let complete = "complete -c actorgraph"
        let first = "-n '__actorgraph_in'"
        for command in commands {
            lines.append(
                "\(complete) \(first) -a \(command.name) -d \(Self.quoted(command.summary))")
        }
        lines += options.map { "\(complete) \(first)" + Self.spelling($0) }
        let names = commands.map(\.name).joined(separator: " ")
        lines.append("\(complete) -n '__actorgraph_in help' -a \(Self.quoted(names))")
        for command in commands {
            let inside = "\(complete) -n '__actorgraph_in \(command.name)'"
            let operands = Self.action(command.operands)
            if !operands.isEmpty {
                let pairs = command.options.filter { $0.option.values > 1 }.map(\.long)
                let place = "__actorgraph_in \(command.name)"
                let condition =
                    pairs.isEmpty
                    ? place
                    : "\(place); and not __actorgraph_second \(pairs.joined(separator: " "))"
                lines.append("\(complete) -n '\(condition)' -a \(Self.quoted(operands))")
            }
            lines += command.options.map { inside + Self.spelling($0) }
        }
        return """
            # Completion of actorgraph for fish. Made by 'actorgraph completions fish'.

            # Whether the command is one of these; without any, whether its place is typed.
            function __actorgraph_in
                set -l words (commandline -opc)
                if test (count $argv) -eq 0
                    test (count $words) -eq 1
                    return
                end
                test (count $words) -ge 2; and contains -- $words[2] $argv
            end

            # Whether the second value of one of these options is typed; fish knows of first ones only.
            function __actorgraph_second
                set -l words (commandline -opc)
                contains -- $words[-2] $argv
            end

            # What is typed, without the option that it is a value of.
            function __actorgraph_typed
                commandline -ct | string replace -r -- '^--[a-z-]+=' ''
            end

            # Files with one of the endings, and folders; all files where there are none.
            function __actorgraph_files
                set -l all (__fish_complete_path (__actorgraph_typed))
                set -l found (string match -ri -- '^.*(?:/|\\.(?:'(string join '|' -- $argv)'))(?:\\t.*)?$' $all)
                if test (count $found) -gt 0
                    printf '%s\\n' $found
                else if test (count $all) -gt 0
                    printf '%s\\n' $all
                end
            end

            # The same, and the name that was typed with every ending that fits.
            function __actorgraph_outputs
                set -l typed (__actorgraph_typed)
                set -l name (string replace -r -- '^.*/' '' "$typed")
                __actorgraph_files $argv
                test -n "$name"; or return
                set -l stem (string replace -r -- '\\.[^./]*$' '' "$typed")
                set -l new
                for ending in $argv
                    set -l made "$stem.$ending"
                    if test (string sub -l (string length -- "$typed") -- "$made") = "$typed"
                        set -a new "$made"
                    end
                end
                if test (count $new) -eq 0
                    set new $typed.$argv
                end
                printf '%s\\n' $new
            end

            complete -c actorgraph -f
            \(lines.joined(separator: "\n"))

            """
    }

    /// The spellings of an option, its values and what it does.
    private static func spelling(_ option: Option) -> String {
        let letter = option.letter.map { " -s \($0)" } ?? ""
        let action = action(option.option.value)
        let values =
            option.option.values == 0
            ? "" : action.isEmpty ? " -x" : " -x -a \(quoted(action))"
        return "\(letter) -l \(option.long.dropFirst(2))\(values) -d \(quoted(option.summary))"
    }

    private static func action(_ value: Arguments.Value) -> String {
        switch value {
        case .nothing, .text: ""
        case .file(let endings): "(__actorgraph_files \(endings.joined(separator: " ")))"
        case .newFile(let endings): "(__actorgraph_outputs \(endings.joined(separator: " ")))"
        case .choice(let words): words.joined(separator: " ")
        }
    }

    /// One word of the shell, whatever is in it.
    private static func quoted(_ text: String) -> String {
        "'" + text.reduce(into: "") { $0 += "'\\".contains($1) ? "\\\($1)" : String($1) } + "'"
    }
}
