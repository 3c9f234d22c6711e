import Rendering

extension PictureOptions {
    /// What `--theme` and `--legend` ask for.
    mutating func takeStyle(from arguments: Arguments) throws(CommandError) {
        if let name = try arguments.value("--theme") {
            guard let asked = PictureTheme(rawValue: name.lowercased()) else {
                let names = PictureTheme.allCases.map(\.rawValue)
                throw .usage("unknown theme '\(name)'\(Arguments.hint(for: name, in: names))")
            }
            theme = asked
        }
        switch try arguments.value("--legend") {
        case nil, "on": break
        case "off": showsLegend = false
        case let other?: throw .usage("option '--legend' needs on or off, not '\(other)'")
        }
    }
}
