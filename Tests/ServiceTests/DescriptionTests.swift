import Foundation
import Requests
import Support
import Testing

@testable import Service

/// The description tells what the server does, no more and no less.
@Suite struct DescriptionTests {
    @Test func everyOperationIsThere() async throws {
        let server = try await TestServer()
        let answer = try await server.client.get("/openapi.json")
        guard case .object(let paths)? = answer.json["paths"] else {
            Issue.record("there are no paths")
            return
        }
        #expect(paths.count > 15)
        for (path, operations) in paths {
            guard case .object(let operations) = operations else { continue }
            let place = path.replacingOccurrences(of: "{pitch}", with: "21")
                .replacingOccurrences(of: "{id}", with: String(repeating: "0", count: 32))
            // Live music would not end by itself.
            guard !path.contains("piano"), path != "/live" else { continue }
            for method in operations.keys {
                let tried = try await server.client.send(method.uppercased(), place)
                let isMissing = tried.text.contains("nothing at this address")
                #expect(
                    !isMissing && tried.status != 405 && tried.status < 500, "\(method) \(path)")
                let documented = operations[method]?["responses"]?["\(tried.status)"]
                #expect(documented != nil, "\(method) \(path) answers \(tried.status)")
            }
        }
    }

    @Test func referencesLeadSomewhere() throws {
        let routes = StudioService.routes(UseCase.all(ProjectFolders()))
        let document = OpenAPI.document(routes, UseCase.all(ProjectFolders()))
        let schemas = document["components"]?["schemas"]
        let names = document.compact.matches(of: /#\/components\/schemas\/(\w+)/).map { $0.1 }
        #expect(names.count > 20)
        for name in Set(names) { #expect(schemas?[String(name)] != nil, "\(name)") }
        #expect(Set(routes.map(\.name)).count == routes.count)
    }

    /// A value that a field takes.
    private func sample(_ field: RequestField, _ id: String, _ sound: String) -> JSONValue {
        if let usual = field.usual { return usual }
        switch field.values {
        case .number(let range): return .number(range.lowerBound)
        case .whole(let range): return .integer(range.lowerBound)
        case .choice(let choices): return .string(choices.first ?? "")
        case .music: return .string(id)
        case .pieces: return [.string(id)]
        case .sounds: return [.string(sound)]
        case .flag: return true
        case .texts: return .array([])
        case .group: return [:]
        case .text:
            let texts = ["from_bar": "1", "track": "1", "best_by": "likelihood", "key": "C"]
            return .string(texts[field.name] ?? "")
        }
    }

    @Test func everyFieldIsTaken() async throws {
        let server = try await TestServer()
        let id = try await server.upload()
        let sound = try await server.uploadSound()
        let folders = ProjectFolders(environment: ["CADENZA_HOME": server.folder.url.path])
        let library = try MusicLibrary(folder: server.folder.path("generated/library"))
        for useCase in UseCase.all(folders) {
            let required = useCase.fields.filter(\.isRequired)
            var base: [String: JSONValue] = [:]
            for field in required { base[field.name] = sample(field, id, sound) }
            let accepted = try useCase.accept(.object(base), library)
            // What a request says by itself is described.
            if case .object(let fields) = accepted {
                let known = Set(useCase.fields.map(\.name) + ["force", "draws_picture"])
                #expect(Set(fields.keys).subtracting(known).isEmpty, "\(useCase.name)")
            }
            for field in useCase.fields {
                var request = base
                request[field.name] = sample(field, id, sound)
                _ = try useCase.accept(.object(request), library)
                guard case .group(let members) = field.values, field.name == "settings" else {
                    continue
                }
                for member in members {
                    request[field.name] = .object([member.name: sample(member, id, sound)])
                    _ = try useCase.accept(.object(request), library)
                }
            }
        }
    }
}
