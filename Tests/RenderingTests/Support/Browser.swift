import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A Chromium without a window, spoken to over the DevTools protocol: requests and answers are JSON
/// with a zero byte behind, written to its descriptor 3 and read from its descriptor 4.
final class Browser {
    /// The first browser that is installed; nil on machines without one.
    static let program: String? = [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/snap/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ].first { access($0, X_OK) == 0 }

    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    /// What the browser told without being asked, oldest first.
    private(set) var events: [(method: String, values: [String: Any])] = []
    private var process: pid_t = 0
    private let toBrowser: Int32
    private let fromBrowser: Int32
    private let profile: String
    private var session: String?
    private var received: [UInt8] = []
    private var lastRequest = 0

    /// Starts a browser with one empty page.
    init() throws {
        guard let program = Self.program else { throw Fault(description: "no browser") }
        profile = NSTemporaryDirectory() + "actorgraph-browser-" + UUID().uuidString
        // A browser that ended must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        let (requests, answers) = (try Self.pipe(), try Self.pipe())
        (toBrowser, fromBrowser) = (requests.write, answers.read)
        defer {
            close(requests.read)
            close(answers.write)
        }
        process = try Self.spawn(
            program,
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--remote-debugging-pipe", "--user-data-dir=" + profile,
            ],
            descriptors: [3: requests.read, 4: answers.write])
        let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"]
        let attached = try send(
            "Target.attachToTarget", ["targetId": target as Any, "flatten": true])
        session = attached["sessionId"] as? String
        for domain in ["Page", "Runtime", "Log", "Network"] { try send(domain + ".enable") }
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(toBrowser)
        close(fromBrowser)
        try? FileManager.default.removeItem(atPath: profile)
    }

    /// Sends a request and waits for its answer.
    @discardableResult
    func send(_ method: String, _ values: [String: Any] = [:]) throws -> [String: Any] {
        lastRequest += 1
        var request: [String: Any] = ["id": lastRequest, "method": method, "params": values]
        if let session { request["sessionId"] = session }
        var bytes = Array(try JSONSerialization.data(withJSONObject: request)) + [0]
        while !bytes.isEmpty {
            let count = write(toBrowser, bytes, bytes.count)
            guard count > 0 else { throw Fault(description: "the browser has ended") }
            bytes.removeFirst(count)
        }
        while true {
            let message = try receive()
            guard message["id"] as? Int == lastRequest else { continue }
            if let error = message["error"] { throw Fault(description: "\(method): \(error)") }
            return message["result"] as? [String: Any] ?? [:]
        }
    }

    /// Waits for an event that has not been told yet.
    func wait(for method: String) throws {
        while try receive()["method"] as? String != method {}
    }

    func forgetEvents() { events = [] }

    /// The next message; an event is also kept.
    private func receive() throws -> [String: Any] {
        while true {
            if let end = received.firstIndex(of: 0) {
                let data = Data(received[..<end])
                received.removeSubrange(...end)
                let message = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
                if let method = message["method"] as? String {
                    events.append((method, message["params"] as? [String: Any] ?? [:]))
                }
                return message
            }
            var waiting = pollfd(fd: fromBrowser, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 120_000) > 0 else {
                throw Fault(description: "no word from the browser for two minutes")
            }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(fromBrowser, &buffer, buffer.count)
            guard count > 0 else { throw Fault(description: "the browser has ended") }
            received += buffer[..<count]
        }
    }

    /// A pipe whose ends are far from the descriptors that the browser gets.
    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        #if canImport(Glibc)
            let result = Glibc.pipe(&ends)
        #else
            let result = Darwin.pipe(&ends)
        #endif
        guard result == 0 else { throw Fault(description: "no pipe") }
        let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 20) }
        for end in ends { close(end) }
        return (high[0], high[1])
    }

    private static func spawn(
        _ program: String, _ arguments: [String], descriptors: KeyValuePairs<Int32, Int32>
    ) throws -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", mode, 0)
        }
        for (descriptor, end) in descriptors {
            posix_spawn_file_actions_adddup2(&actions, end, descriptor)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else {
            throw Fault(description: "cannot start \(program)")
        }
        return process
    }
}
