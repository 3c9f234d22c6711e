#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What tells one version of a file from the next, without reading it.
struct FileState: Equatable {
    /// Whether there is a file.
    let exists: Bool
    private var numbers: [Int] = []

    /// The state of the file at a path now.
    init(of path: String) {
        var status = stat()
        exists = stat(path, &status) == 0
        guard exists else { return }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        // A file that took another's name by renaming has another number.
        numbers = [
            Int(truncatingIfNeeded: status.st_ino), Int(truncatingIfNeeded: status.st_dev),
            Int(status.st_size), Int(time.tv_sec), Int(time.tv_nsec),
        ]
    }
}
