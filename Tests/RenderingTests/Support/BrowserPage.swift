import Foundation

/// One of our pages, open in a browser, with the hands of a user.
final class BrowserPage {
    private let browser: Browser
    private let folder: String
    let address: String

    /// Light or dark, as the system says to pages.
    enum Theme: String, CaseIterable { case light, dark }

    /// Opens a page from a file.
    init(
        _ html: String, theme: Theme = .light, width: Int = 1280, height: Int = 900,
        anchor: String = ""
    ) throws {
        browser = try Browser()
        folder = NSTemporaryDirectory() + "actorgraph-page-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try html.write(toFile: folder + "/actors.html", atomically: false, encoding: .utf8)
        address = URL(filePath: folder + "/actors.html").absoluteString
        try browser.send(
            "Emulation.setDeviceMetricsOverride",
            ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
        try browser.send(
            "Emulation.setEmulatedMedia",
            [
                "features": [
                    ["name": "prefers-color-scheme", "value": theme.rawValue],
                    ["name": "prefers-reduced-motion", "value": "reduce"],
                ]
            ])
        browser.forgetEvents()
        try browser.send("Page.navigate", ["url": address + anchor])
        if !browser.events.contains(where: { $0.method == "Page.loadEventFired" }) {
            try browser.wait(for: "Page.loadEventFired")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The value of an expression, as text; an exception fails.
    func text(_ expression: String) throws -> String {
        let answer = try browser.send(
            "Runtime.evaluate", ["expression": "String(\(expression))", "returnByValue": true])
        if let exception = answer["exceptionDetails"] {
            throw Browser.Fault(description: "\(expression): \(exception)")
        }
        return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
    }

    /// The text of the first element of a selector.
    func words(of selector: String) throws -> String {
        try text("document.querySelector(`\(selector)`)?.textContent ?? `none`")
    }

    /// Whether the element of an id can be seen.
    func isVisible(_ id: String) throws -> Bool {
        try text("document.getElementById(`\(id)`).getBoundingClientRect().width > 0") == "true"
    }

    /// Clicks with the mouse on the middle of an element.
    func click(_ selector: String) throws {
        try click(
            at: """
                (() => {
                  const element = document.querySelector(`\(selector)`);
                  element.scrollIntoView({ block: "nearest" });
                  const box = element.getBoundingClientRect();
                  return `${box.x + box.width / 2} ${box.y + box.height / 2}`;
                })()
                """)
    }

    /// Clicks with the mouse on a point of a line, a few pixels beside it.
    func click(line id: String, at share: Double) throws {
        try click(
            at: """
                (() => {
                  const path = document.querySelector(`#\(id) > path`);
                  const point = path.getPointAtLength(path.getTotalLength() * \(share));
                  const at = point.matrixTransform(path.getScreenCTM());
                  return `${at.x + 2} ${at.y + 2}`;
                })()
                """)
    }

    private func click(at expression: String) throws {
        let point = try text(expression).split(separator: " ").compactMap { Double($0) }
        guard point.count == 2 else { throw Browser.Fault(description: "no place to click") }
        for kind in ["mousePressed", "mouseReleased"] {
            try browser.send(
                "Input.dispatchMouseEvent",
                [
                    "type": kind, "x": point[0], "y": point[1], "button": "left", "clickCount": 1,
                ])
        }
    }

    /// Presses and lets go of a key.
    func press(_ key: String) throws {
        let codes = [
            "Tab": 9, "Enter": 13, "Escape": 27, "ArrowRight": 39, "ArrowLeft": 37, "End": 35,
            "Home": 36,
        ]
        var values: [String: Any] = [
            "key": key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0,
        ]
        if key == "Enter" { values["text"] = "\r" }
        for kind in ["keyDown", "keyUp"] {
            values["type"] = kind
            try browser.send("Input.dispatchKeyEvent", values)
        }
    }

    /// Types into what has the focus.
    func type(_ text: String) throws {
        try browser.send("Input.insertText", ["text": text])
    }

    /// Chooses an option by its text, as the browser does after a click on it.
    func choose(_ option: String, in id: String) throws {
        _ = try text(
            """
            (() => {
              const select = document.getElementById(`\(id)`);
              select.value = [...select.options].find((item) => item.text === `\(option)`).value;
              select.dispatchEvent(new Event("change", { bubbles: true }));
            })()
            """)
    }

    /// Messages on the console, exceptions and log entries, among them everything that the security
    /// policy refused.
    var problems: [String] {
        browser.events.filter {
            ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"]
                .contains($0.method)
        }.map { "\($0.values)" }
    }

    /// The addresses that were asked for.
    var requests: [String] {
        browser.events.filter { $0.method == "Network.requestWillBeSent" }.compactMap {
            ($0.values["request"] as? [String: Any])?["url"] as? String
        }
    }
}
