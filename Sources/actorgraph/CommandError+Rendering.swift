import Rendering

extension CommandError {
    /// Why there is no picture.
    init(_ error: RenderingError) {
        self.init(error.description, code: .software)
    }
}
