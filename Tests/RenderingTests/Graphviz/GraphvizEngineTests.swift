import Testing

@testable import Rendering

@Suite struct GraphvizEngineTests {
    @Test func nodesAndEdgesGetPlaces() throws {
        let dot = "digraph { a [pos=\"10,20\"]; b [pos=\"200,20\"]; a -> b [id=\"e0\"] }"
        let records = try GraphvizEngine.positions(of: dot, by: .neato)
        #expect(records.contains { if case .node("a", _) = $0 { true } else { false } })
        #expect(records.contains { if case .edge("e0", _) = $0 { true } else { false } })
    }

    @Test func textThatIsNotDOTIsAnError() {
        #expect(throws: RenderingError.self) {
            try GraphvizEngine.positions(of: "digraph { a -> ", by: .neato)
        }
        // The next graph is read as if nothing had happened.
        #expect(throws: Never.self) {
            try GraphvizEngine.positions(of: "digraph { a -> b }", by: .neato)
        }
    }

    @Test func badLabelIsAnErrorAndNotAnEmptyBox() {
        #expect(throws: RenderingError.self) {
            try GraphvizEngine.positions(of: "digraph { a [label=<<b>x>] }", by: .neato)
        }
    }

    @Test func textCannotChooseAnotherEngine() throws {
        func records(_ layout: String, by program: GraphvizEngine.Program) throws
            -> [PositionRecord]
        {
            try GraphvizEngine.positions(
                of: "digraph { \(layout) a -> b -> c -> a }", by: program)
        }
        #expect(try records("layout=dot;", by: .neato) == records("", by: .neato))
        #expect(try records("", by: .dot) != records("", by: .neato))
    }

    @Test(arguments: [
        (line: "node\tn0\t12.5,40", centre: Point(x: 12.5, y: 40)),
        (line: "node\tn0\t12.5,40!", centre: Point(x: 12.5, y: 40)),
        (line: "node\tn0\t-3,1e2", centre: Point(x: -3, y: 100)),
    ])
    func placesAreRead(line: String, centre: Point) {
        #expect(PositionRecord.records(in: Array(line.utf8)) == [.node(name: "n0", centre: centre)])
    }

    @Test(arguments: ["", "node", "node\tn0\t", "node\tn0\tx,y", "edge\te0\t1,2 3,4", "graph\t\t0"])
    func linesWithoutPlacesArePassedOver(line: String) {
        #expect(PositionRecord.records(in: Array(line.utf8)).isEmpty)
    }

    @Test func routeWithAHeadIsRead() throws {
        let line = "edge\te0\te,9,9 1,1 2,2 3,3 4,4"
        let expected = Route(
            controls: (1...4).map { Point(x: Double($0), y: Double($0)) }, tip: Point(x: 9, y: 9))
        #expect(
            PositionRecord.records(in: Array(line.utf8)) == [.edge(name: "e0", route: expected)])
    }

    @Test(arguments: [
        (0.0, "0.000"), (1.5, "1.500"), (-0.25, "-0.250"), (12.3456, "12.346"), (.nan, "0"),
    ])
    func numbersAreWrittenAlikeEverywhere(value: Double, written: String) {
        #expect(GraphvizText.Value.fixed(value) == written)
    }
}
