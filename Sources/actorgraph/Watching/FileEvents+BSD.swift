#if canImport(Darwin)
    import Darwin

    /// The kernel's news of files, by kqueue.
    ///
    /// Folders tell of files that come, go and are renamed; the files themselves of what is written
    /// into them.
    final class FileEvents {
        private let queue: Int32
        private var watched: [Int32] = []

        init() throws(CommandError) {
            queue = kqueue()
            if queue < 0 {
                throw CommandError("cannot watch: \(systemMessage())", code: .noInput)
            }
        }

        deinit {
            for descriptor in watched + [queue] { close(descriptor) }
        }

        /// Listens to all that happens to files of these names; false when a folder is not there.
        func listen(to paths: [String]) throws(CommandError) -> Bool {
            // The old watches go last, so that nothing happens unheard in between.
            let old = watched
            defer { for descriptor in old { close(descriptor) } }
            watched = []
            var hearsAll = true
            for folder in OutputFile.folders(of: paths) {
                if try !watch(folder) { hearsAll = false }
            }
            for path in paths { _ = try watch(path) }
            return hearsAll
        }

        private func watch(_ path: String) throws(CommandError) -> Bool {
            let descriptor = open(path, O_EVTONLY | O_CLOEXEC)
            if descriptor < 0 { return false }
            watched.append(descriptor)
            let changes = NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME
            var request = kevent(
                ident: UInt(descriptor), filter: Int16(EVFILT_VNODE),
                flags: UInt16(EV_ADD | EV_CLEAR), fflags: UInt32(changes), data: 0, udata: nil)
            guard kevent(queue, &request, 1, nil, 0, nil) == 0 else {
                throw CommandError("cannot watch: \(systemMessage())", at: path, code: .noInput)
            }
            return true
        }

        /// Waits until something happened, for so many milliseconds or without end.
        func wait(atMost milliseconds: Int32?) {
            var news = kevent()
            guard let milliseconds else {
                _ = kevent(queue, nil, 0, &news, 1, nil)
                return
            }
            var time = timespec(
                tv_sec: Int(milliseconds) / 1000, tv_nsec: Int(milliseconds) % 1000 * 1_000_000)
            _ = kevent(queue, nil, 0, &news, 1, &time)
        }
    }
#endif
