/// How JSON is laid out in a file.
public enum JSONLayout: Sendable, Hashable, CaseIterable {
    /// For reading and for version control: one element a line where it fits in 180 columns,
    /// indented by two spaces where it does not.
    case pretty
    /// One line for the whole value, for JSON Lines.
    case line
}
