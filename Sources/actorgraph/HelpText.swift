/// What `--help` prints.
enum HelpText {
    static let overview = """
        Reads news articles and shows who stands where.

        usage: actorgraph COMMAND [OPTIONS] [FILE ...]

        commands:
          draw      draw a picture, or write data, of articles or graphs
          extract   print the graph of articles as JSON
          diff      compare two articles or graphs
          merge     join many graphs to one
          explain   list actors and links with the sentences that say so

        options:
          -h, --help      print help, also for a command: actorgraph draw --help
              --version   print the version

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
          -o, --output FILE          write FILE; the ending names the format: svg png pdf dot json;
                                     may be given several times
          -f, --format FORMAT        format for standard output when there is no -o (svg)
              --title TEXT           the picture's title; else the article's
              --theme NAME           colours: auto (light, and dark where the reader's program asks
                                     for it), light, dark, or print (greys)
              --legend on|off        whether samples explain lines and shapes (on)
              --input-format FORMAT  what an article on standard input is: text or markdown; else its
                                     first lines tell
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
          -h, --help                 print this

        Several inputs are merged. A picture shows what matters most and says what it hides.
        DOT is whole unless --top or --min-confidence is given; JSON is always whole. DOT keeps no
        mentions: a graph that was read from DOT has none, also in JSON.
        examples:
          actorgraph draw article.txt -o actors.svg
          actorgraph draw article.txt -o actors.svg -o actors.dot -o actors.json
          actorgraph draw monday.txt tuesday.txt --top 12 -o week.pdf
          curl -s https://example.org/article.md | actorgraph draw - --format dot

        """

    static let extract = """
        Prints the graph of articles as JSON.

        usage: actorgraph extract [OPTIONS] [ARTICLE ...]

        options:
              --jsonl                one line of JSON for each article instead of one graph of all
              --input-format FORMAT  what an article on standard input is: text or markdown; else its
                                     first lines tell
              --fast                 read articles with the smaller reader: faster, less exact
              --actors FILE          correct actors: merge, split, rename, retype, ignore,
                                     affiliate; else actorgraph.actors beside an article
              --roll-up              count people and organizations to their country
          -h, --help                 print this

        examples:
          actorgraph extract article.txt > graph.json
          actorgraph extract --jsonl archive/*.txt > graphs.jsonl

        """

    static let diff = """
        Compares two articles or graphs: who and what appeared, vanished, changed or changed sides.

        usage: actorgraph diff [OPTIONS] BEFORE AFTER

        options:
          -o, --output FILE     write FILE instead of text: svg png pdf dot json txt;
                                may be given several times
              --title TEXT      the picture's title
              --theme NAME      colours: auto, light, dark or print
              --legend on|off   whether samples explain lines and shapes (on)
          -f, --format FORMAT   format for standard output: text (default) json dot
                                svg png pdf
              --input-format FORMAT
                                what an article on standard input is: text or markdown
              --fast            read articles with the smaller reader: faster, less exact
              --actors FILE     correct actors: merge, split, rename, retype, ignore,
                                affiliate; else actorgraph.actors beside an article
              --roll-up         count people and organizations to their country
          -h, --help            print this

        exit codes: 0 the same, 1 different, 2 trouble, 64 wrong command line
        examples:
          actorgraph diff before.txt after.txt
          actorgraph diff before.json after.json -o changes.svg

        """

    static let merge = """
        Joins many graphs to one: actors by id, links with all their evidence.

        usage: actorgraph merge [OPTIONS] GRAPH ...

        options:
          -o, --output FILE     write FILE (json or dot) instead of JSON to standard output
          -f, --format FORMAT   format for standard output: json (default) or dot
              --input-format FORMAT
                                what an article on standard input is: text or markdown
              --fast            read articles with the smaller reader: faster, less exact
              --actors FILE     correct actors: merge, split, rename, retype, ignore,
                                affiliate; else actorgraph.actors beside an article
              --roll-up         count people and organizations to their country
          -h, --help            print this

        A GRAPH is JSON, JSON Lines or DOT of this program; an article is read first.
        examples:
          actorgraph merge monday.json tuesday.json > week.json
          actorgraph merge graphs.jsonl -o all.dot

        """

    static let explain = """
        Lists actors and links with the sentences that say so.

        usage: actorgraph explain [OPTIONS] [ARTICLE|GRAPH]

        options:
              --actor A       only this actor: its mentions and its links; by id, name or alias
              --between A B   only the links between these two
              --suggest       print a first file of corrections for --actors
              --input-format FORMAT
                              what an article on standard input is: text or markdown
              --fast          read articles with the smaller reader: faster, less exact
              --actors FILE   correct actors: merge, split, rename, retype, ignore,
                              affiliate; else actorgraph.actors beside an article
              --roll-up       count people and organizations to their country
          -h, --help          print this

        Mentions are listed for articles and JSON; DOT does not keep them.

        examples:
          actorgraph explain article.txt
          actorgraph explain article.txt --actor "European Union"
          actorgraph explain graph.json --between country/ukr country/rus

        """
}
