/// Text of an article as a page shows it, with the places of its scalars as JavaScript counts.
///
/// Every scalar stays one scalar, so that offsets hold: what cannot be shown, or would turn the
/// reading direction of what follows, becomes a space of no width.
struct ShownText {
    /// The text.
    let text: String
    /// The UTF-16 offset of every scalar, and of the end.
    private let units: [Int]

    init(_ scalars: some Collection<Unicode.Scalar>) {
        var shown = String.UnicodeScalarView()
        var units = [0]
        units.reserveCapacity(scalars.count + 1)
        var unit = 0
        for scalar in scalars {
            let visible = DisplayText.isSafe(scalar) ? scalar : "\u{200B}"
            shown.append(visible)
            unit += UTF16.width(visible)
            units.append(unit)
        }
        text = String(shown)
        self.units = units
    }

    /// How many scalars there are.
    var count: Int { units.count - 1 }

    /// The UTF-16 offset of a scalar; the nearest end for one that is not there.
    func unit(of scalar: Int) -> Int { units[min(max(scalar, 0), count)] }
}
