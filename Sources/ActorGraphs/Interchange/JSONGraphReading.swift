extension ActorGraph {
    /// Reads a graph from JSON, `"format": "actorgraph/1"`.
    ///
    /// Fields that are not known are passed over, so that files of later versions can be read. The
    /// parts may stand in any order, but no id twice, and they must fit each other; see
    /// ``checkInvariants()``.
    ///
    /// - Throws: ``JSONGraphError`` for any bytes that are not such a graph.
    public init(json bytes: [UInt8]) throws(JSONGraphError) {
        var parser = JSONParser(bytes)
        let node: JSONNode
        do throws(JSONSyntaxError) {
            node = try parser.onlyValue()
        } catch {
            throw JSONGraphError(error, in: bytes)
        }
        self = try JSONGraphReader.graph(JSONCursor(node, path: "", bytes: bytes))
    }

    /// Reads every graph of a file of JSON Lines, or of any JSON values one after the other.
    ///
    /// - Throws: ``JSONGraphError`` when any of them is not a graph; its position counts from the
    ///   top of the file.
    public static func graphs(jsonLines bytes: [UInt8]) throws(JSONGraphError) -> [ActorGraph] {
        var parser = JSONParser(bytes)
        var graphs: [ActorGraph] = []
        while true {
            let next: JSONNode?
            do throws(JSONSyntaxError) {
                next = try parser.nextValue()
            } catch {
                throw JSONGraphError(error, in: bytes)
            }
            guard let node = next else { return graphs }
            graphs.append(try JSONGraphReader.graph(JSONCursor(node, path: "", bytes: bytes)))
        }
    }
}
