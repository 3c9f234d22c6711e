#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file or of standard input.
struct InputFile {
    /// The path as the user gave it; nil for standard input.
    let path: String?
    /// All its bytes.
    let bytes: [UInt8]

    /// How the input is called in messages.
    var name: String { path ?? "standard input" }

    /// The letters after the last full stop of the file name, in lower case.
    var fileExtension: String { path.map(InputFile.fileExtension) ?? "" }

    /// Reads a file to its end; "-" is standard input.
    ///
    /// - Parameter shown: The path by which it is known, when it lies elsewhere for the moment.
    init(reading operand: String, as shown: String? = nil) throws(CommandError) {
        path = operand == "-" ? nil : shown ?? operand
        guard let path else {
            bytes = try InputFile.drain(STDIN_FILENO, named: "standard input")
            return
        }
        let descriptor = open(operand, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandError("cannot open: \(systemMessage())", at: path, code: .noInput)
        }
        defer { close(descriptor) }
        bytes = try InputFile.drain(descriptor, named: path)
    }

    /// Everything up to the end of a descriptor.
    private static func drain(
        _ descriptor: Int32, named name: String
    ) throws(CommandError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw CommandError("cannot read: \(systemMessage())", at: name, code: .noInput)
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Whether there is something to open.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The size of a file in bytes; 0 for what is none.
    static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    static func fileExtension(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return "" }
        return name[name.index(after: stop)...].lowercased()
    }
}

/// What the system says of its last error, in lower case.
func systemMessage() -> String {
    String(cString: strerror(errno)).lowercased()
}
