import Digest
import Testing

@Suite struct SHA256Tests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var message: String
        var digest: String
        var testDescription: String { name }
    }

    @Test(
        "the vectors of FIPS 180-4",
        arguments: [
            Case(
                name: "empty", message: "",
                digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            Case(
                name: "one block", message: "abc",
                digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            Case(
                name: "two blocks",
                message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
            Case(
                name: "a million letters", message: String(repeating: "a", count: 1_000_000),
                digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        ])
    func digest(_ test: Case) {
        #expect(SHA256.hexDigest(of: Array(test.message.utf8)) == test.digest)
    }

    @Test("base 64 as openssl prints it")
    func base64() {
        #expect(
            SHA256.base64Digest(of: Array("abc".utf8))
                == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    }
}
