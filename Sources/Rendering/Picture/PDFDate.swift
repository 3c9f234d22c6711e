/// Takes the time of writing out of a PDF, so that the same picture is the same file.
enum PDFDate {
    private static let key = Array("/CreationDate (D:".utf8)

    /// The file with a fixed date in the place of its own, of the same length: offsets inside stay.
    static func fixed(in pdf: [UInt8]) -> [UInt8] {
        var result = pdf
        var index = 0
        while index + key.count < result.count {
            guard result[index] == key[0],
                result[index..<(index + key.count)].elementsEqual(key)
            else {
                index += 1
                continue
            }
            index += key.count
            for digit in "20000101000000".utf8 where index < result.count {
                guard result[index] != UInt8(ascii: ")") else { break }
                result[index] = digit
                index += 1
            }
        }
        return result
    }
}
