import CKnowledge

/// The facts that the package carries: countries, organizations, office holders, acts.
///
/// Facts are tables of tab-separated text in `Sources/CKnowledge/Tables`, embedded in the binary and
/// parsed once.
package struct Knowledge: Sendable {
    /// The facts, parsed at first use.
    package static let shared = Knowledge()

    private init() {}
}
