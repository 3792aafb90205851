import Foundation
import JWTKit
import Support

/// Verifies tokens (RFC 7519) that somebody who knows the server's secret has signed by HMAC with
/// SHA-256, the one algorithm that is taken.
struct AccessTokens: Sendable {
    /// What a token says: until when it holds and, perhaps, from when on.
    struct Claims: JWTPayload {
        var exp: ExpirationClaim
        var nbf: NotBeforeClaim?
        var sub: SubjectClaim?

        func verify(using algorithm: some JWTAlgorithm) throws {
            do {
                try exp.verifyNotExpired()
            } catch {
                throw Problem(
                    401, "expired-token", "this token has expired: ask for a new one")
            }
            do {
                try nbf?.verifyNotBefore()
            } catch {
                throw Problem(401, "early-token", "this token does not hold yet")
            }
        }
    }

    private struct Header: Decodable {
        var alg: String
    }

    let secret: String

    /// Whether a text looks like a token, right or wrong: three parts with dots between them.
    static func isToken(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).count == 3
    }

    /// - Throws: ``Problem`` that tells why a token does not let anybody in.
    func verify(_ token: String) async throws {
        let wrong = Problem(
            401, "wrong-token",
            "this token is not signed with the server's secret by HS256, or has no time of expiry (exp)"
        )
        // The algorithm is the server's choice, not the token's.
        guard AccessTokens.algorithm(of: token) == "HS256" else { throw wrong }
        let keys = await JWTKeyCollection().add(
            hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
        do {
            _ = try await keys.verify(token, as: Claims.self)
        } catch let problem as Problem {
            throw problem
        } catch {
            throw wrong
        }
    }

    private static func algorithm(of token: String) -> String? {
        var text = String(token.prefix { $0 != "." })
            .replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text)
            .flatMap { try? JSONDecoder().decode(Header.self, from: $0) }?.alg
    }
}
