/// The numbers of some passages on their way through the layers; it belongs to one thread.
///
/// Passages of any length lie one behind the other, so that the big products waste nothing on
/// padding; only attention looks at each passage alone.
final class Workspace {
    /// Where each passage's rows lie.
    private(set) var passages: [Range<Int>] = []
    /// How many pieces there are in all.
    private(set) var rows = 0
    /// [rows, hidden]: what the last layer answered.
    var hidden: Memory<Float>
    /// [rows, hidden]: what the next one is writing.
    var narrow: Memory<Float>
    /// [rows, hidden]: what attention gathered.
    let context: Memory<Float>
    /// [rows, the wider of 3 · hidden and the inner width].
    let wide: Memory<Float>
    /// [longest, longest rounded up to 16]: one head's attention.
    let scores: Memory<Float>
    let scratch: Dense.Scratch

    /// Room for so many rows, of passages of at most `longest` pieces.
    init(
        rows: Int, longest: Int, configuration: Transformer.Configuration, precision: Precision
    ) {
        let wider = max(3 * configuration.hidden, configuration.inner)
        hidden = Memory(rows * configuration.hidden)
        narrow = Memory(rows * configuration.hidden)
        context = Memory(rows * configuration.hidden)
        wide = Memory(rows * wider)
        scores = Memory(longest * ((longest + 15) / 16 * 16))
        scratch = Dense.Scratch(rows: rows, width: wider, precision: precision)
    }

    /// Lays passages of these lengths one behind the other.
    func begin(lengths: [Int]) {
        passages.removeAll(keepingCapacity: true)
        rows = 0
        for length in lengths {
            passages.append(rows..<rows + length)
            rows += length
        }
    }
}
