@testable import ActorGraphs
import Foundation

/// Checks JSON against a JSON Schema (draft 2020-12), as far as the project's schemas need it.
///
/// A keyword that it does not know is an error, so that no rule of a schema goes unchecked.
struct SchemaValidator {
    private let root: JSONNode
    private let patterns: [String: NSRegularExpression]

    /// Other schemas by file name, to which a reference may lead; names in `$defs` do not clash.
    private let others: [String: JSONNode]

    init(schema bytes: [UInt8], beside others: [String: [UInt8]] = [:]) throws {
        func parsed(_ bytes: [UInt8]) throws -> JSONNode {
            var parser = JSONParser(bytes)
            return try parser.onlyValue()
        }
        root = try parsed(bytes)
        self.others = try others.mapValues(parsed)
        patterns = try ([root] + self.others.values).reduce(into: [:]) {
            $0.merge(try Self.patterns(in: $1)) { $1 }
        }
    }

    /// The patterns of a schema, compiled once.
    private static func patterns(in node: JSONNode) throws -> [String: NSRegularExpression] {
        var found: [String: NSRegularExpression] = [:]
        switch node.content {
        case .array(let elements):
            for element in elements { found.merge(try patterns(in: element)) { $1 } }
        case .object(let fields):
            for (key, field) in fields {
                if key == "pattern", case .string(let pattern) = field.content {
                    found[pattern] = try NSRegularExpression(pattern: pattern)
                }
                found.merge(try patterns(in: field)) { $1 }
            }
        default: break
        }
        return found
    }

    /// What is wrong with a value, each with the way to it; empty when it is valid.
    func problems(in bytes: [UInt8]) throws -> [String] {
        var parser = JSONParser(bytes)
        return check(try parser.onlyValue(), root, "$")
    }

    private func check(_ value: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
        guard case .object(let rules) = schema.content else {
            return schema.content == .bool(true) ? [] : ["\(path): not allowed"]
        }
        return rules.sorted { $0.key < $1.key }.flatMap { keyword, rule in
            check(value, keyword, rule, beside: rules, path)
        }
    }

    private func check(
        _ value: JSONNode, _ keyword: String, _ rule: JSONNode,
        beside rules: [String: JSONNode], _ path: String
    ) -> [String] {
        switch (keyword, value.content, rule.content) {
        case ("$schema", _, _), ("$id", _, _), ("$defs", _, _), ("title", _, _),
            ("description", _, _):
            return []
        case ("$ref", _, .string(let name)):
            return definition(name).map { check(value, $0, path) } ?? ["\(path): no \(name)"]
        case ("const", let content, let expected):
            return content == expected ? [] : ["\(path): not the constant"]
        case ("enum", let content, .array(let all)):
            return all.contains { $0.content == content } ? [] : ["\(path): not in enum"]
        case ("type", _, .string(let type)):
            return isOf(type, value) ? [] : ["\(path): not of type \(type)"]
        case ("type", _, .array(let types)):
            let fits = types.contains { type in
                if case .string(let type) = type.content { isOf(type, value) } else { false }
            }
            return fits ? [] : ["\(path): of none of the types"]
        case ("anyOf", _, .array(let all)):
            return all.contains { check(value, $0, path).isEmpty } ? [] : ["\(path): none fits"]
        case ("required", .object(let fields), .array(let keys)):
            return keys.compactMap { key in
                guard case .string(let key) = key.content, fields[key] == nil else { return nil }
                return "\(path): \(key) is missing"
            }
        case ("properties", .object(let fields), .object(let schemas)):
            return fields.flatMap { key, field in
                schemas[key].map { check(field, $0, "\(path).\(key)") } ?? []
            }
        case ("additionalProperties", .object(let fields), _):
            var known: [String: JSONNode] = [:]
            if case .object(let properties)? = rules["properties"]?.content { known = properties }
            return fields.filter { known[$0.key] == nil }.flatMap { key, field in
                check(field, rule, "\(path).\(key)")
            }
        case ("items", .array(let elements), _):
            return elements.enumerated().flatMap { check($1, rule, "\(path)[\($0)]") }
        case ("minItems", .array(let elements), .integer(let count)):
            return elements.count >= count ? [] : ["\(path): too few items"]
        case ("maxItems", .array(let elements), .integer(let count)):
            return elements.count <= count ? [] : ["\(path): too many items"]
        case ("minLength", .string(let text), .integer(let count)):
            return text.unicodeScalars.count >= count ? [] : ["\(path): too short"]
        case ("maxLength", .string(let text), .integer(let count)):
            return text.unicodeScalars.count <= count ? [] : ["\(path): too long"]
        case ("pattern", .string(let text), .string(let pattern)):
            guard let regex = patterns[pattern] else { return ["\(path): bad pattern"] }
            return regex.numberOfMatches(
                in: text, range: NSRange(location: 0, length: text.utf16.count)) > 0
                ? [] : ["\(path): \(text) does not match \(pattern)"]
        case ("minimum", _, _) where value.number != nil:
            return (value.number ?? 0) >= (rule.number ?? 0) ? [] : ["\(path): too small"]
        case ("maximum", _, _) where value.number != nil:
            return (value.number ?? 0) <= (rule.number ?? 0) ? [] : ["\(path): too large"]
        case ("required", _, _), ("properties", _, _), ("additionalProperties", _, _),
            ("items", _, _), ("minItems", _, _), ("maxItems", _, _), ("minLength", _, _),
            ("maxLength", _, _), ("pattern", _, _), ("minimum", _, _), ("maximum", _, _):
            return []  // of another type than the keyword is about
        default:
            return ["\(path): keyword \(keyword) is not known to the validator"]
        }
    }

    private func definition(_ reference: String) -> JSONNode? {
        let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        // A reference inside another schema means that schema.
        let starts =
            parts[0].isEmpty
            ? [root] + others.values : [others[String(parts[0])]].compactMap { $0 }
        for start in starts {
            var node: JSONNode? = start
            for key in parts[1].split(separator: "/") {
                if case .object(let fields)? = node?.content {
                    node = fields[String(key)]
                } else {
                    node = nil
                }
            }
            if let node { return node }
        }
        return nil
    }

    private func isOf(_ type: String, _ value: JSONNode) -> Bool {
        switch (type, value.content) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
            ("object", .object), ("number", .integer), ("number", .number),
            ("integer", .integer):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }
}

extension JSONNode {
    /// The number that it is, or nil.
    fileprivate var number: Double? {
        switch content {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        default: nil
        }
    }
}

extension JSONNode.Content {
    /// Whether two scalars are the same; schemas compare no objects and arrays here.
    fileprivate static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.integer(let one), .integer(let other)): one == other
        case (.number(let one), .number(let other)): one == other
        case (.string(let one), .string(let other)): one == other
        default: false
        }
    }
}
