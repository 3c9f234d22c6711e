/// The models that the program was built with.
package enum EmbeddedModel: Sendable, Hashable, CaseIterable {
    /// The one that reads best.
    case standard
    /// A smaller one, which reads several times as fast.
    case fast
}
