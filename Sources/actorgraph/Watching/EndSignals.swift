internal import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the program with 0 when the user (Ctrl-C) or the system asks it to end, while it lives.
///
/// A drawing in the making is dropped; files that are being put into place are finished first.
struct EndSignals {
    private let sources: [any DispatchSourceSignal]

    init() {
        let queue = DispatchQueue(label: "end signals")
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)  // the source sees it all the same
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { OutputFile.betweenWrites { _exit(0) } }
            source.resume()
            return source
        }
    }

    /// Keeps it alive up to here.
    func stay() { withExtendedLifetime(sources) {} }
}
