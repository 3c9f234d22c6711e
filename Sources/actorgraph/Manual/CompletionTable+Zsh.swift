extension CompletionTable {
    /// The script for zsh: a file `_actorgraph` on the fpath, or to be sourced after compinit.
    var zsh: String {
        let list = commands.map { command in
            "            \(Self.quoted("\(command.name):\(command.summary)"))"
        }
        let cases = commands.map { command in
            let specs = (command.options.flatMap(Self.specs) + Self.operands(of: command))
                .map { "            \($0)" }
            return "    \(command.name))\n        _arguments -s -S : \\\n"
                + specs.joined(separator: " \\\n") + "\n        ;;"
        }
        let general = options.flatMap { Self.specs($0, isGeneral: true) }
        return """
            #compdef actorgraph
            # Completion of actorgraph for zsh. Made by 'actorgraph completions zsh'.

            # Files that are there, and the name that was typed with every ending that fits.
            _actorgraph_outputs() {
                local typed=$PREFIX$SUFFIX ending
                local -a new
                if [[ -n ${typed##*/} ]]; then
                    for ending; do
                        if [[ ${typed:r}.$ending == $typed* ]]; then new+=(${typed:r}.$ending); fi
                    done
                    if (( ! $#new )); then
                        for ending; do new+=($typed.$ending); done
                    fi
                    compadd -Q -- $new
                fi
                _files -g "*.(${(j:|:)@})(-.)"
            }

            _actorgraph_commands() {
                local -a commands
                commands=(
            \(list.joined(separator: "\n"))
                )
                _describe -t commands command commands
            }

            _actorgraph() {
                local curcontext=$curcontext state line
                local -A opt_args
                _arguments -C : \(general.joined(separator: " ")) \\
                    '1:command:_actorgraph_commands' '*::argument:->arguments'
                [[ $state == arguments ]] || return 0
                curcontext=${curcontext%:*}-$words[1]:
                case $words[1] in
            \(cases.joined(separator: "\n"))
                help) _arguments '1:command:_actorgraph_commands' ;;
                esac
            }

            if [[ $funcstack[1] == _actorgraph ]]; then
                _actorgraph "$@"
            else
                compdef _actorgraph actorgraph
            fi

            """
    }

    /// The words for `_arguments` that describe an option, one a spelling.
    private static func specs(_ option: Option, isGeneral: Bool) -> [String] {
        let names = option.option.names
        let others = isGeneral || option.long == "--help" ? ["-", "*"] : names
        let group = option.option.mayRepeat ? "*" : "(\(others.joined(separator: " ")))"
        let action = action(option.option.value)
        let values = (0..<option.option.values).map { index in
            let label = index < option.labels.count ? option.labels[index] : "value"
            return ":\(escaped(label)):\(action)"
        }
        return names.map { name in
            let sign =
                values.isEmpty ? "" : name.hasPrefix("--") ? (values.count == 1 ? "=" : "") : "+"
            return quoted(
                "\(group)\(name)\(sign)[\(escaped(option.summary))]\(values.joined())")
        }
    }

    private static func specs(_ option: Option) -> [String] { specs(option, isGeneral: false) }

    private static func operands(of command: Command) -> [String] {
        switch command.operands {
        case .nothing, .text: []
        case .choice: [quoted("1:word:\(action(command.operands))")]
        case .file, .newFile: [quoted("*:file:\(action(command.operands))")]
        }
    }

    private static func action(_ value: Arguments.Value) -> String {
        switch value {
        case .nothing, .text: " "
        case .file(let endings): "_files -g \"*.(\(endings.joined(separator: "|")))(-.)\""
        // The blank keeps `_arguments` from adding options for compadd.
        case .newFile(let endings): " _actorgraph_outputs " + endings.joined(separator: " ")
        case .choice(let words): "(\(words.joined(separator: " ")))"
        }
    }

    /// Colons and brackets mean something to `_arguments`.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { $0 += ":[]\\".contains($1) ? "\\\($1)" : String($1) }
    }

    /// One word of the shell, whatever is in it.
    private static func quoted(_ text: String) -> String {
        "'"
            + text.split(separator: "'", omittingEmptySubsequences: false).joined(
                separator: "'\\''")
            + "'"
    }
}
