/// Drawn lots, the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014).
package struct Lot: RandomNumberGenerator {
    private var state: UInt64

    /// The lots of a seed.
    package init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< 1.
    var share: Double { mutating get { Double(next() >> 11) / 9_007_199_254_740_992 } }
    /// −1 … 1, the middle more often.
    var spread: Double { mutating get { share + share - 1 } }

    /// A number below `count`.
    mutating func index(below count: Int) -> Int { Int(next() % UInt64(count)) }
}
