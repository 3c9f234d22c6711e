#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Waits for files to change, however they are saved: in place, or by giving a new file the name.
///
/// The system's events only say when to look; the state of the files tells whether one changed. So
/// other files of a folder may change as they like, the pictures that are drawn among them.
struct FileWatcher {
    private let paths: [String]
    private let events: FileEvents

    /// How long files have to be left alone before they are read, in milliseconds: some editors
    /// write in several steps, and version control changes many files at once.
    private static let quiet: UInt32 = 100
    /// How many times that long to wait at most.
    private static let patience = 20
    /// How many times that long to wait for a file that was removed to come back.
    private static let patienceForMissing = 5

    /// A watcher of files, which need not be there yet.
    init(_ paths: [String]) throws(CommandError) {
        self.paths = paths
        events = try FileEvents()
    }

    /// The files as they are now.
    var states: [FileState] { paths.map(FileState.init(of:)) }

    /// Waits until a file is another than it was, and all have been left alone for a moment.
    func wait(since before: [FileState]) throws(CommandError) {
        while true {
            // First listen, then look: a change in between is an event.
            let hearsAll = try events.listen(to: paths)
            if states != before { break }
            events.wait(atMost: hearsAll ? nil : 1000)
        }
        var last = states
        for round in 1...Self.patience {
            usleep(Self.quiet * 1000)
            let now = states
            let isWhole = zip(now, before).allSatisfy { $0.exists || !$1.exists }
            if now == last, isWhole || round >= Self.patienceForMissing { return }
            last = now
        }
    }
}
