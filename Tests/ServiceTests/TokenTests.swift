import Crypto
import Foundation
import Support
import Testing

@testable import Service

/// Tokens in place of a key (RFC 7519).
@Suite struct TokenTests {
    private static let secret = "a secret of 32 characters, or more"

    private static func part(_ text: String) -> String {
        Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    private static func signed<Hash: HashFunction>(
        _ claims: String, by secret: String = secret, algorithm: String = "HS256",
        with hash: Hash.Type = SHA256.self
    ) -> String {
        let text = part(#"{"alg":"\#(algorithm)","typ":"JWT"}"#) + "." + part(claims)
        let code = HMAC<Hash>.authenticationCode(
            for: Data(text.utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return text + "."
            + Data(code).base64EncodedString().replacing("+", with: "-")
            .replacing("/", with: "_").replacing("=", with: "")
    }

    private static func status(
        _ token: String, _ server: TestServer
    ) async throws -> (Int, String?, String?) {
        let answer = try await server.client.get(
            "/v1/music", headers: ["Authorization": "Bearer \(token)"])
        return (answer.status, answer["type"], answer.headers["www-authenticate"])
    }

    @Test(arguments: [nil, "0123456789abcdef0123"])
    func tokensLetIn(key: String?) async throws {
        let server = try await TestServer {
            ($0.jwtSecret, $0.apiKey) = (TokenTests.secret, key)
        }
        // Times that a run of this test never meets: long past, and in the year 2286.
        let (past, future) = (1, 9_999_999_999)
        let claims = #"{"exp":\#(future),"sub":"me"}"#
        #expect(try await TokenTests.status(TokenTests.signed(claims), server).0 == 200)
        if let key { #expect(try await TokenTests.status(key, server).0 == 200) }
        #expect(try await server.client.get("/v1/music").status == 401)
        #expect(try await server.client.get("/health").status == 200)

        let right = TokenTests.signed(claims)
        let unsigned =
            TokenTests.part(#"{"alg":"none","typ":"JWT"}"#) + "." + TokenTests.part(claims) + "."
        let parts = right.split(separator: ".")
        let wrong: [(String, String)] = [
            (unsigned, "wrong-token"),
            (unsigned + parts[2], "wrong-token"),
            (TokenTests.signed(claims, by: "another secret of 32 characters, or"), "wrong-token"),
            (TokenTests.signed(claims, algorithm: "none"), "wrong-token"),
            (TokenTests.signed(claims, algorithm: "HS512", with: SHA512.self), "wrong-token"),
            (TokenTests.signed(#"{"sub":"me"}"#), "wrong-token"),
            (TokenTests.signed(#"{"exp":"soon"}"#), "wrong-token"),
            (TokenTests.signed("no claims"), "wrong-token"),
            (TokenTests.signed(#"{"exp":\#(past)}"#), "expired-token"),
            (TokenTests.signed(#"{"exp":\#(future),"nbf":\#(future - 1)}"#), "early-token"),
            (
                "\(parts[0]).\(TokenTests.part(#"{"exp":\#(future),"sub":"you"}"#)).\(parts[2])",
                "wrong-token"
            ),
            ("..", "wrong-token"), ("\u{ff}.\u{ff}.\u{ff}", "wrong-token"),
        ]
        for (token, type) in wrong {
            let (status, told, challenge) = try await TokenTests.status(token, server)
            #expect(status == 401, "\(token)")
            #expect(told == "urn:cadenza:problem:" + type, "\(token)")
            #expect(challenge == "Bearer error=\"invalid_token\"")
        }
    }
}
