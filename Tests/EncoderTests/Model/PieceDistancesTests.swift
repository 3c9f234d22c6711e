import Testing

@testable import Encoder

@Suite("Distances of pieces")
struct PieceDistancesTests {
    @Test(
        "near ones have a bucket each, far ones share, and both sides have their own",
        arguments: [
            (0, 0), (-1, 1), (-7, 7), (-8, 8), (-11, 8), (-12, 9), (-15, 9), (-16, 10),
            (-22, 10), (-23, 11), (-32, 12), (-64, 14), (-90, 14), (-91, 15), (-128, 15),
            (-255, 15), (1, 17), (7, 23), (8, 24), (16, 26), (64, 30), (255, 31),
        ])
    func buckets(distance: Int, bucket: Int) {
        #expect(PieceDistances.bucket(of: distance, of: 32) == bucket)
    }
}
