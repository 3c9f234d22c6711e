extension CompletionTable {
    /// The script for bash, from 3.2 on, which macOS has; it needs no other script.
    var bash: String {
        let names = commands.map(\.name).joined(separator: " ")
        var counts: [String] = []
        var values: [String] = []
        var operands: [String] = []
        for command in commands {
            let options = command.options.flatMap(\.option.names).joined(separator: " ")
            let what = Self.bashAction(command.operands)
            operands.append("        \(command.name)) options='\(options)' operands='\(what)' ;;")
            for option in command.options where option.option.values > 0 {
                let words = option.option.names.map { "'\(command.name) \($0)'" }
                let pattern = words.joined(separator: "|")
                counts.append("        \(pattern)) pending=\(option.option.values) ;;")
                let action = Self.bashAction(option.option.value)
                values.append("            \(pattern)) \(action) ;;")
            }
        }
        return """
            # Completion of actorgraph for bash. Made by 'actorgraph completions bash'.

            # Files with one of the endings, and folders; all files where there are none.
            _actorgraph_files() {
                local file ending found=
                compopt -o filenames 2>/dev/null
                while IFS= read -r file; do
                    if [[ -d $file ]]; then COMPREPLY+=("$file"); continue; fi
                    for ending; do
                        if [[ $file == *."$ending" ]]; then COMPREPLY+=("$file"); found=1; break; fi
                    done
                done < <(compgen -f -- "$typed")
                if [[ -z $found && ${#COMPREPLY[@]} -eq 0 ]]; then
                    while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$typed")
                fi
            }

            # The same, and the name that was typed with every ending that fits.
            _actorgraph_outputs() {
                local ending name=${typed##*/} new=()
                _actorgraph_files "$@"
                [[ -n $name ]] || return
                for ending; do
                    if [[ ${typed%.*}.$ending == "$typed"* ]]; then new+=("${typed%.*}.$ending"); fi
                done
                if [[ ${#new[@]} -eq 0 || $name != *.* ]]; then
                    for ending; do new+=("$typed.$ending"); done
                fi
                # A file that is there is enough.
                if [[ ! -f $typed ]]; then COMPREPLY+=("${new[@]}"); fi
            }

            _actorgraph_words() {
                local word
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$*" -- "$typed")
            }

            _actorgraph() {
                COMPREPLY=()
                local typed=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
                if [[ $COMP_CWORD -eq 1 ]]; then
                    local words='\(names)'
                    if [[ $typed == -* ]]; then words='\(Self.bashNames(options))'; fi
                    _actorgraph_words $words
                    return
                fi
                local options= operands= option= pending=0 ended= index word
                case $command in
            \(operands.joined(separator: "\n"))
                    help) operands='_actorgraph_words \(names)' ;;
                    *) return ;;
                esac
                # The option whose value is typed, if any; bash makes a word of "=".
                for ((index = 2; index < COMP_CWORD; index++)); do
                    word=${COMP_WORDS[index]}
                    if [[ $word == = ]]; then continue; fi
                    if [[ $pending -gt 0 ]]; then pending=$((pending - 1)); continue; fi
                    if [[ -n $ended ]]; then continue; fi
                    option=$word
                    case "$command $word" in
                        *' --') ended=1 ;;
            \(counts.joined(separator: "\n"))
                    esac
                done
                if [[ $typed == = ]]; then typed=; fi
                # Readline quotes what is added; what is typed may be quoted already.
                typed=${typed#[\\"\\']}
                typed=${typed//\\\\/}
                if [[ $pending -gt 0 ]]; then
                    case "$command $option" in
            \(values.joined(separator: "\n"))
                    esac
                elif [[ $typed == -* && -z $ended ]]; then
                    _actorgraph_words $options
                else
                    $operands
                fi
            }

            complete -F _actorgraph actorgraph

            """
    }

    private static func bashNames(_ options: [Option]) -> String {
        options.flatMap(\.option.names).joined(separator: " ")
    }

    private static func bashAction(_ value: Arguments.Value) -> String {
        switch value {
        case .nothing, .text: ":"
        case .file(let endings): "_actorgraph_files " + endings.joined(separator: " ")
        case .newFile(let endings): "_actorgraph_outputs " + endings.joined(separator: " ")
        case .choice(let words): "_actorgraph_words " + words.joined(separator: " ")
        }
    }
}
