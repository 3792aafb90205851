import Foundation
import Hummingbird
import Support
import Training

/// What training runs have reached, while they run.
enum RunRoutes {
    /// The most validations of a run that are told; of more, evenly chosen ones.
    private static let maximumPoints = 500
    /// The most runs, the newest.
    private static let maximumRuns = 50

    static let all: [Route] = [
        Route(
            method: .get, path: "/v1/runs", name: "listRuns",
            summary: "Training runs and their losses so far, the one that wrote last first.",
            answers: [200: ("the runs", .listOf("Run"))]
        ) { call in
            let runs = try await call.offloaded {
                list(inside: call.service.settings.folders.checkpoints)
            }
            return .json(["items": .array(runs)])
        }
    ]

    static let schema: JSONValue = [
        "type": "object", "required": ["name", "updated", "points"],
        "properties": [
            "name": ["type": "string"],
            "updated": ["type": "string", "format": "date-time"],
            "points": [
                "type": "array",
                "description": "Of each validation: step, training loss, validation loss.",
                "items": [
                    "type": "array", "items": ["type": ["number", "null"]], "minItems": 3,
                    "maxItems": 3,
                ],
            ],
        ],
    ]

    /// The runs whose folders lie in another: those that have a log.
    private static func list(inside folder: String) -> [JSONValue] {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        let logs = names.flatMap { name in
            // Runs that learn to listen keep their logs one folder further down.
            [name, name + "/stats"].compactMap { place -> (place: String, updated: Date)? in
                let log = "\(folder)/\(place)/log.jsonl"
                guard let attributes = try? manager.attributesOfItem(atPath: log),
                    let updated = attributes[.modificationDate] as? Date
                else { return nil }
                return (place, updated)
            }
        }
        let newest = logs.sorted { ($0.updated, $0.place) > ($1.updated, $1.place) }
        return newest.prefix(maximumRuns).map { run in
            let validations = ExperimentLog(folder: "\(folder)/\(run.place)").validations()
            let step = max(1, (validations.count + maximumPoints - 1) / maximumPoints)
            let chosen = validations.enumerated().filter {
                $0.offset.isMultiple(of: step) || $0.offset == validations.count - 1
            }
            return [
                "name": .string(run.place.visible),
                "updated": .string(run.updated.formatted(.iso8601)),
                "points": .array(
                    chosen.map { point in
                        .array([
                            .integer(point.element.step), number(point.element.trainingLoss),
                            number(point.element.validationLoss),
                        ])
                    }),
            ]
        }
    }

    private static func number(_ value: Float) -> JSONValue {
        value.isFinite ? .number(Double(value)) : .null
    }
}
