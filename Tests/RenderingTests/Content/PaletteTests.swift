import Foundation
import Testing

@testable import Rendering

/// Colours stay apart for readers who are blind to one of red, green and blue.
@Suite struct PaletteTests {
    /// Dichromats' colours in linear RGB (Machado, Oliveira and Fernandes, 2009, severity 1).
    static let sights: [(name: String, matrix: [[Double]])] = [
        ("normal", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (
            "protanopia",
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        ),
        (
            "deuteranopia",
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        ),
        (
            "tritanopia",
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        ),
    ]

    @Test(arguments: [("light", Palette.light), ("dark", .dark)], sights)
    func coloursStayApart(palette: (String, Palette), sight: (name: String, matrix: [[Double]])) {
        let colours = palette.1
        let links = [colours.support, colours.oppose, colours.neutral, colours.together]
        let kinds = [colours.personLine, colours.countryLine, colours.organizationLine]
        for group in [links, kinds] {
            for (index, one) in group.enumerated() {
                for other in group[..<index] {
                    let distance = difference(one, other, sight.matrix)
                    #expect(
                        distance >= 19.5, "\(one) \(other) \(palette.0) \(sight.name) \(distance)")
                }
            }
        }
    }

    @Test(arguments: [("light", Palette.light), ("dark", .dark), ("print", .print)])
    func wordsHaveContrast(palette: (String, Palette)) {
        let colours = palette.1
        for words in [
            colours.ink, colours.faint, colours.support, colours.oppose, colours.neutral,
            colours.standing,
        ] {
            #expect(contrast(words, colours.page) >= 4.5, "\(words) in \(palette.0)")
        }
        for fill in [colours.personFill, colours.countryFill, colours.organizationFill] {
            #expect(contrast(colours.ink, fill) >= 7)
            #expect(contrast(colours.faint, fill) >= 4.5)
        }
    }

    @Test func printHasNoColours() {
        let print = Palette.print
        for colour in [
            print.page, print.ink, print.faint, print.personFill, print.personLine,
            print.countryFill, print.countryLine, print.organizationFill, print.organizationLine,
            print.support, print.oppose, print.neutral, print.together, print.standing,
        ] {
            #expect(Set(linear(colour)).count == 1, "\(colour)")
        }
    }

    // MARK: Colours

    private func linear(_ colour: String) -> [Double] {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        return [value >> 16 & 255, value >> 8 & 255, value & 255].map { byte in
            let share = Double(byte) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    private func luminance(_ colour: String) -> Double {
        zip(linear(colour), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func contrast(_ one: String, _ other: String) -> Double {
        let pair = [luminance(one), luminance(other)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    /// The distance in CIELAB.
    private func difference(_ one: String, _ other: String, _ matrix: [[Double]]) -> Double {
        zip(lab(one, matrix), lab(other, matrix)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            .squareRoot()
    }

    private func lab(_ colour: String, _ matrix: [[Double]]) -> [Double] {
        func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
            matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
        }
        let seen = times(matrix, linear(colour)).map { min(max($0, 0), 1) }
        let xyz = times(
            [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], seen)
        let f = zip(xyz, [0.95047, 1, 1.08883]).map { part -> Double in
            let share = part.0 / part.1
            return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
        }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }
}
