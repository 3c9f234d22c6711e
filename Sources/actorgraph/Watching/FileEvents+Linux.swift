#if os(Linux) || os(Android)
    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #elseif canImport(Android)
        import Android
    #endif

    /// The kernel's news of files, by inotify.
    ///
    /// Folders are watched, not files: a file that is saved by renaming is another file, which the
    /// watch of the first would not follow.
    final class FileEvents {
        private let queue: Int32

        init() throws(CommandError) {
            queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            if queue < 0 { throw Self.failure(nil) }
        }

        deinit { close(queue) }

        /// Listens to all that happens to files of these names; false when a folder is not there.
        ///
        /// A folder that took another's place is listened to from the next call on; to listen twice
        /// is to listen once.
        func listen(to paths: [String]) throws(CommandError) -> Bool {
            let changes =
                IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM
                | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
            var hearsAll = true
            for folder in OutputFile.folders(of: paths) {
                if inotify_add_watch(queue, folder, UInt32(changes)) >= 0 { continue }
                guard errno == ENOENT || errno == ENOTDIR else { throw Self.failure(folder) }
                hearsAll = false
            }
            return hearsAll
        }

        /// Waits until something happened, for so many milliseconds or without end.
        func wait(atMost milliseconds: Int32?) {
            var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
            _ = poll(&request, 1, milliseconds ?? -1)
            // What happened does not matter; whether the files changed is looked up.
            var news = [UInt8](repeating: 0, count: 1 << 14)
            while read(queue, &news, news.count) > 0 {}
        }

        private static func failure(_ folder: String?) -> CommandError {
            CommandError("cannot watch: \(systemMessage())", at: folder, code: .noInput)
        }
    }
#endif
