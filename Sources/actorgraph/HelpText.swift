/// What `--help` prints.
enum HelpText {
    static let overview = """
        Reads news articles and shows who stands where.

        usage: actorgraph COMMAND [OPTIONS] [FILE ...]

        commands:
          draw          draw a picture, or write data, of articles or graphs
          extract       print the graph of articles as JSON
          diff          compare two articles or graphs
          merge         join many graphs to one
          explain       list actors and links with the sentences that say so
          watch         draw again whenever an input changes
          completions   print what lets a shell complete command lines
          man           print the manual page

        options:
          -h, --help      print help, also for a command: actorgraph draw --help
              --version   print the version

        environment:
          NO_COLOR   if it is not empty, nothing is coloured, unless --color always is given

        A FILE is an article (.txt, .md), a graph (.json) or an edited drawing (.dot, .gv).
        "-" or no FILE is standard input. Everything happens on this machine; nothing is sent.

        exit codes: 0 all went well; for diff 0 the same, 1 different, 2 trouble;
          64 wrong command line; 65 an input is not what it should be; 66 an input cannot be read;
          70 the drawing failed; 73 an output cannot be written
        examples:
          actorgraph draw article.txt -o actors.svg
          actorgraph diff before.txt after.txt

        """

    static let draw = """
        Draws who stands where.

        usage: actorgraph draw [OPTIONS] [ARTICLE|GRAPH ...]

        options:
          -o, --output FILE          write FILE; the ending names the format: svg html png pdf dot
                                     json graphml gexf cyjs csv; may be given several times
          -f, --format FORMAT        format for standard output when there is no -o (svg)
              --title TEXT           the picture's title; else the article's
              --theme NAME           colours: auto (light, and dark where the reader's program asks
                                     for it), light, dark, or print (greys)
              --legend on|off        whether samples explain lines and shapes (on)
              --input-format FORMAT  what an article on standard input is: text or markdown; else its
                                     first lines tell
              --source TEXT          where the article comes from, as an http or https address; else
                                     its file
              --fast                 read articles with the smaller reader: faster, less exact
              --actors FILE          correct actors: merge, split, rename, retype, ignore,
                                     affiliate; else actorgraph.actors beside an article
              --roll-up              count people and organizations to their country
              --top N                draw the N actors that matter most
              --min-confidence P     leave out stances below P, from 0 to 1; a picture leaves out
                                     those below 0.5 unless told otherwise
              --all                  draw every actor and link, up to 200 actors and 600 links
              --starts N             layouts to try, 1 to 100, of which the best is kept; 1 is quick
                                     and unrefined
              --links KIND           keep only stances, or only cooccurrences
              --web-links            let pictures and pages lead to the sentence on the web, where the
                                     source of an article is an http or https address
          -q, --quiet                print errors only, no warnings and no progress
          -h, --help                 print this

        An HTML page is one file to send: the picture with search, filters, every sentence and the
        text of the articles; it needs no network. Of a graph it has the sentences only.
        Several inputs are merged. A picture shows what matters most and says what it hides.
        JSON is whole unless --links is given, other data unless --top or --min-confidence is given too.
        DOT keeps no mentions: a graph that was read from DOT has none, also in JSON.
        \(tables)
        examples:
          actorgraph draw article.txt -o actors.svg
          actorgraph draw article.txt -o actors.html
          actorgraph draw article.txt -o actors.svg -o actors.dot -o actors.json
          actorgraph draw monday.txt tuesday.txt --top 12 -o week.pdf
          actorgraph draw article.txt -o actors.gexf -o actors.nodes.csv -o actors.edges.csv
          curl -s https://example.org/article.md | actorgraph draw - --format dot

        """

    /// What the formats for other programs hold.
    private static let tables = """
        GraphML, GEXF (Gephi) and Cytoscape JSON hold everything, sentences and mentions too; characters
        that XML forbids are left out. actors.csv and actors.edges.csv are the table of links, with one
        sentence each; actors.nodes.csv is that of actors; actors.evidence.csv has every sentence,
        actors.mentions.csv every mention, actors.articles.csv the articles. Texts like formulas have
        an apostrophe before them in CSV. Weights are never negative: the side is polarity and sign.
        """

    static let watch = """
        Draws, and draws again whenever an input changes, until Ctrl-C.

        usage: actorgraph watch [OPTIONS] ARTICLE|GRAPH ... -o FILE [-o FILE ...]

        The options are those of draw. Beside the inputs, the file of corrections is watched. Each
        drawing is a line on standard error, and so is each error; the older files stay until the
        error is mended. docs/editors.md has recipes for VS Code, Emacs, Vim and xdot.

        exit codes: 0 ended by Ctrl-C or SIGTERM; 64 wrong command line; 66 nothing can be watched
        examples:
          actorgraph watch article.txt -o actors.dot -o actors.svg
          actorgraph watch actors.dot -o actors.svg

        """

    static let extract = """
        Prints the graph of articles as JSON.

        usage: actorgraph extract [OPTIONS] [ARTICLE ...]

        options:
              --jsonl                one line of JSON for each article instead of one graph of all
              --input-format FORMAT  what an article on standard input is: text or markdown; else its
                                     first lines tell
              --source TEXT          where the article comes from, as an http or https address; else
                                     its file
              --fast                 read articles with the smaller reader: faster, less exact
              --actors FILE          correct actors: merge, split, rename, retype, ignore,
                                     affiliate; else actorgraph.actors beside an article
              --roll-up              count people and organizations to their country
          -q, --quiet                print errors only, no warnings and no progress
          -h, --help                 print this

        examples:
          actorgraph extract article.txt > graph.json
          actorgraph extract --jsonl archive/*.txt > graphs.jsonl

        """

    static let diff = """
        Compares articles or graphs: who and what appeared, vanished, changed or changed sides; of more
        than two, what each has alone, what all share and where they contradict each other.

        usage: actorgraph diff [OPTIONS] BEFORE AFTER
               actorgraph diff [OPTIONS] ONE TWO THREE ...

        options:
          -o, --output FILE     write FILE instead of text: svg html png pdf dot json md txt;
                                may be given several times
          -f, --format FORMAT   format for standard output: text (default) json markdown dot
                                svg html png pdf
              --layout LAYOUT   how graphs are drawn: union (default), all on one sheet, marked with
                                what became of it; side, the graphs side by side, what stayed in
                                its place
              --title TEXT      the title of the picture or of the report in Markdown
              --theme NAME      colours: auto, light, dark or print
              --legend on|off   whether samples explain lines and shapes (on)
              --web-links       let pictures and pages lead to sentences on the web, where the source
                                of an article is an http or https address
              --top N           draw the N actors that matter most
              --min-confidence P
                                leave out stances of which no graph is P sure, from 0 to 1;
                                a picture leaves out those below 0.5 unless told otherwise
              --all             draw everything; list every pair that is named together
              --starts N        layouts to try, 1 to 100
              --color WHEN      colour the text: auto (default), always or never
              --git             be a diff driver of git: take its seven words, end with 0
              --textconv        print one graph as lines for git to compare; pictures and
                                their options have no place beside these two
              --input-format FORMAT
                                what an article on standard input is: text or markdown
              --fast            read articles with the smaller reader: faster, less exact
              --actors FILE     correct actors: merge, split, rename, retype, ignore,
                                affiliate; else actorgraph.actors beside an article
              --roll-up         count people and organizations to their country
          -q, --quiet           print errors only, no warnings and no progress
          -h, --help            print this

        An HTML page shows all graphs on one sheet, each by itself at a slider, or side by side, with
        search, filters and the sentences.
        /dev/null is a graph without anything. README says how to set up git.
        exit codes: 0 the same; 1 different; 2 trouble; 64 wrong command line
        examples:
          actorgraph diff before.txt after.txt
          actorgraph diff before.txt after.txt -o changes.html
          actorgraph diff before.json after.json -o changes.svg -o changes.md --layout side
          actorgraph diff monday.txt tuesday.txt wednesday.txt

        """

    static let merge = """
        Joins many graphs to one: actors by id, links with all their evidence.

        usage: actorgraph merge [OPTIONS] GRAPH ...

        options:
          -o, --output FILE     write FILE instead of JSON to standard output; the ending names the
                                format: json dot graphml gexf cyjs csv, as 'draw --help' tells
          -f, --format FORMAT   format for standard output (json)
              --links KIND      keep only stances, or only cooccurrences
              --input-format FORMAT
                                what an article on standard input is: text or markdown
              --fast            read articles with the smaller reader: faster, less exact
              --actors FILE     correct actors: merge, split, rename, retype, ignore,
                                affiliate; else actorgraph.actors beside an article
              --roll-up         count people and organizations to their country
          -q, --quiet           print errors only, no warnings and no progress
          -h, --help            print this

        A GRAPH is JSON, JSON Lines or DOT of this program; an article is read first.
        examples:
          actorgraph merge monday.json tuesday.json > week.json
          actorgraph merge graphs.jsonl -o all.dot
          actorgraph merge week/*.json -o week.gexf

        """

    static let explain = """
        Lists actors with their mentions and why each is theirs, links with the
        sentences that say so, and what was not understood.

        usage: actorgraph explain [OPTIONS] [ARTICLE|GRAPH]

        options:
              --actor A       only this actor: its mentions and its links; by id, name or alias
              --between A B   only the links between these two
              --suggest       print a first file of corrections for --actors
              --unknowns      list what was not understood of an article: names without a
                              kind, verbs between two actors without an act or a stance,
                              stances in doubt, quotations without a speaker
              --input-format FORMAT
                              what an article on standard input is: text or markdown
              --fast          read articles with the smaller reader: faster, less exact
              --actors FILE   correct actors: merge, split, rename, retype, ignore,
                              affiliate; else actorgraph.actors beside an article
              --roll-up       count people and organizations to their country
          -q, --quiet         print errors only, no warnings and no progress
          -h, --help          print this

        Mentions are listed for articles and JSON; DOT does not keep them.

        examples:
          actorgraph explain article.txt
          actorgraph explain article.txt --actor "European Union"
          actorgraph explain article.txt --unknowns
          actorgraph explain graph.json --between country/ukr country/rus

        """
}
