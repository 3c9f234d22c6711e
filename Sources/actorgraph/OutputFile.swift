internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that appears whole or not at all.
///
/// The bytes go to a new file in the same folder, which then takes the name; whatever fails, an
/// older file of that name stays as it was and nothing is left behind. What is no regular file (a
/// pipe, a terminal, `/dev/null`) is written to directly, when all else is ready.
struct OutputFile {
    /// The path as the user gave it.
    let path: String
    private let target: String
    private let temporary: String?
    /// What goes to a pipe or a device.
    private let direct: [UInt8]

    /// Writes the bytes beside the target; nothing is replaced before ``commit()``.
    init(staging bytes: [UInt8], for path: String) throws(CommandError) {
        self.path = path
        // A link stays a link: the file behind it is replaced.
        target = OutputFile.resolved(path) ?? OutputFile.destination(ofLink: path)
        var status = stat()
        let exists = stat(target, &status) == 0
        let fileType = status.st_mode & S_IFMT
        if exists && fileType == S_IFDIR {
            throw CommandError("cannot write: is a directory", at: path, code: .cannotCreate)
        }
        if exists && fileType != S_IFREG {
            guard access(target, W_OK) == 0 else { throw OutputFile.failure(path) }
            temporary = nil
            direct = bytes
            return
        }
        if exists && access(target, W_OK) != 0 { throw OutputFile.failure(path) }
        let (folder, name) = OutputFile.split(target)
        var template = Array("\(folder)/.\(name.prefix(40)).XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        let temporary = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        self.temporary = temporary
        direct = []
        do throws(CommandError) {
            // mkstemp makes private files; the result gets the older file's rights or the usual.
            let mask = umask(0)
            umask(mask)
            fchmod(descriptor, exists ? status.st_mode & 0o777 : 0o666 & ~mask)
            do throws(CommandError) {
                try OutputFile.write(bytes, to: descriptor, named: path)
            } catch {
                close(descriptor)
                throw error
            }
            // A network or a quota may refuse the bytes only now.
            let isKept = fsync(descriptor) == 0 || errno == EINVAL
            guard close(descriptor) == 0, isKept else { throw OutputFile.failure(path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Gives the file its name.
    func commit() throws(CommandError) {
        guard let temporary else {
            let descriptor = open(target, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw OutputFile.failure(path) }
            defer { close(descriptor) }
            return try OutputFile.write(direct, to: descriptor, named: path)
        }
        guard rename(temporary, target) == 0 else {
            let error = OutputFile.failure(path)
            unlink(temporary)
            throw error
        }
    }

    /// Removes what was written.
    func discard() {
        if let temporary { unlink(temporary) }
    }

    /// A path without "." and doubled slashes, to see that two are the same.
    static func plain(_ path: String) -> String {
        (path.hasPrefix("/") ? "/" : "")
            + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// Writes all the files, after all of them could be written beside their targets.
    static func write(_ files: [(path: String, bytes: [UInt8])]) throws(CommandError) {
        try writing.withLock { _ throws(CommandError) in
            var staged: [OutputFile] = []
            do throws(CommandError) {
                for file in files {
                    staged.append(try OutputFile(staging: file.bytes, for: file.path))
                }
                // Pipes and devices last: what they get cannot be taken back.
                staged.sort { $0.temporary != nil && $1.temporary == nil }
                while let next = staged.first {
                    try next.commit()
                    staged.removeFirst()
                }
            } catch {
                for file in staged { file.discard() }
                throw error
            }
        }
    }

    /// Held while files are written.
    private static let writing = Mutex(())

    /// Does something while no file is half written.
    static func betweenWrites(_ body: () -> Void) { writing.withLock { _ in body() } }

    /// Writes bytes to standard output.
    static func print(_ bytes: [UInt8]) throws(CommandError) {
        try write(bytes, to: STDOUT_FILENO, named: "standard output")
    }

    /// Writes text to standard output.
    static func print(_ text: String) throws(CommandError) {
        try print(Array(text.utf8))
    }

    /// Writes a line to standard error, where nothing can be done about a failure.
    static func report(_ line: String, ending: String = "\n") {
        try? write(Array((line + ending).utf8), to: STDERR_FILENO, named: "standard error")
    }

    private static func write(
        _ bytes: [UInt8], to descriptor: Int32, named name: String
    ) throws(CommandError) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { rest in
                Platform.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(name) }
            start += count
        }
    }

    private static func failure(_ path: String) -> CommandError {
        CommandError("cannot write: \(systemMessage())", at: path, code: .cannotCreate)
    }

    /// Where a path leads, links followed, so that two paths to one file are the same; the file need
    /// not be there.
    static func place(_ path: String) -> String {
        if let whole = resolved(path) { return whole }
        let (folder, name) = split(destination(ofLink: path))
        return (resolved(folder) ?? folder) + "/" + name
    }

    /// The folders in which files are looked up: those of the paths, and of what links among them
    /// lead to.
    static func folders(of paths: [String]) -> [String] {
        Set(paths.flatMap { [split($0).folder, split(place($0)).folder] }).sorted()
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Where a link leads that points at no file yet; the path itself when it is no link.
    private static func destination(ofLink path: String) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count - 1)
        guard count > 0 else { return path }
        let link = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return link.hasPrefix("/") ? link : split(path).folder + "/" + link
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = path[..<slash]
        return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
    }
}

/// The system's `write`, which the methods above would hide.
private enum Platform {
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }
}
