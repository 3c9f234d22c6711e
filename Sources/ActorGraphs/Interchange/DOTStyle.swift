/// How the whole drawing looks in an editor: spread by force, edges behind nodes.
enum DOTStyle {
    static let statements = [
        DOTStatement(
            .attributes(
                .graph,
                [
                    DOTAttribute("layout", "neato"), DOTAttribute("overlap", "prism"),
                    DOTAttribute("splines", "true"), DOTAttribute("sep", "+20"),
                    DOTAttribute("esep", "+6"), DOTAttribute("outputorder", "edgesfirst"),
                    DOTAttribute("fontname", font),
                ])),
        DOTStatement(
            .attributes(
                .node,
                [
                    DOTAttribute("fontname", font), DOTAttribute("fontsize", "11"),
                    DOTAttribute("fontcolor", DOTPalette.ink),
                    DOTAttribute("margin", "0.14,0.07"),
                ])),
        DOTStatement(
            .attributes(
                .edge,
                [
                    DOTAttribute("fontname", font), DOTAttribute("fontsize", "9"),
                    DOTAttribute("arrowsize", "0.8"), DOTAttribute("len", "2.2"),
                ])),
    ]

    private static let font = "Helvetica"
}
