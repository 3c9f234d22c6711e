extension HelpText {
    static let completions = """
        Prints what lets a shell complete commands, options, their values and files.

        usage: actorgraph completions SHELL

        options:
          -h, --help   print this

        SHELL is bash, zsh or fish. 'make install' puts all three into the usual places.
        examples:
          source <(actorgraph completions bash)
          actorgraph completions zsh > ~/.zfunc/_actorgraph
          actorgraph completions fish > ~/.config/fish/completions/actorgraph.fish

        """

    static let man = """
        Prints the manual page, which has everything that --help says.

        usage: actorgraph man

        options:
          -h, --help   print this

        'make install' puts it where man looks for it.
        examples:
          actorgraph man > actorgraph.1
          actorgraph man | man -l -

        """
}
