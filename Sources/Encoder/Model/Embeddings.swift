/// What a piece is before it has seen its neighbours: its word, its place and its shape.
struct Embeddings: Sendable {
    let width: Int
    /// How many pieces a passage may have.
    let longest: Int
    private let words: ByteMatrix
    private let positions: FloatTensor
    private let shapes: FloatTensor
    private let norm: LayerNorm

    init(_ file: WeightFile, width: Int, longest: Int, pieces: Int) throws(EncoderError) {
        self.width = width
        self.longest = longest
        words = try file.byteMatrix("embeddings.word", rows: pieces, columns: width)
        let rows = try file.shape(of: "embeddings.position")[0]
        guard rows >= longest else {
            throw .wrongShape(
                "embeddings.position", expected: [longest, width], found: [rows, width])
        }
        positions = try file.floats("embeddings.position", rows, width)
        shapes = try file.floats("embeddings.shape", WordShape.allCases.count, width)
        norm = try LayerNorm(file, "embeddings.norm", width: width)
    }

    /// Writes a row of x [pieces, width] for each piece of a passage.
    func write(_ passage: Passage, to x: UnsafeMutablePointer<Float>) {
        for (index, id) in passage.ids.enumerated() {
            let row = x + index * width
            words.copyRow(Int(id), to: row)
            let position = positions.values + index * width
            let shape = shapes.values + Int(passage.shapes[index].rawValue) * width
            for i in 0..<width { row[i] += position[i] + shape[i] }
        }
        norm.apply(rows: passage.ids.count, to: x)
    }
}
