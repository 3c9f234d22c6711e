/// How wide a text is drawn, in points, so that sizes do not depend on the machine's fonts.
///
/// Latin letters have the widths of Helvetica, from Adobe's font metrics (Arial, Liberation Sans
/// and Nimbus Sans share them); other scripts have the usual width of their kind. Graphviz's own
/// measure without fonts counts bytes, and makes a Chinese or Arabic name two or three times too
/// wide.
enum TextMetrics {
    /// The width of a line of text at that size.
    static func width(of text: String, size: Double, bold: Bool = false) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars {
            thousandths += advance(of: scalar, bold: bold)
        }
        return Double(thousandths) * size / 1000
    }

    private static func advance(of scalar: Unicode.Scalar, bold: Bool) -> Int {
        let value = scalar.value
        if value >= 32, value < 127 {
            return (bold ? boldWidths : regularWidths)[Int(value) - 32]
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if isWide(value) { return 1000 }
        switch value {
        case 0x0600...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: return 560  // Arabic
        case 0x0900...0x0DFF: return 680  // the scripts of India
        case 0x0E00...0x0EFF: return 580  // Thai and Lao
        case 0x2010...0x2015: return 800  // dashes
        case 0x00B7: return 280  // the middle dot
        default:
            let upper = scalar.properties.isUppercase
            return (upper ? 720 : 570) + (bold ? 40 : 0)
        }
    }

    /// East Asian wide and full-width characters, and emoji.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Helvetica from space to tilde, in thousandths of the size.
    private static let regularWidths = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]

    /// Helvetica Bold from space to tilde, in thousandths of the size.
    private static let boldWidths = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ]
}
