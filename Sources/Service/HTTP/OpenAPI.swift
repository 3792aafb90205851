import Support

/// The description of the service, made from its routes: OpenAPI 3.1.
enum OpenAPI {
    static func document(_ routes: [Route], _ useCases: [UseCase]) -> JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for route in routes {
            paths[route.path, default: [:]][route.method.rawValue.lowercased()] = operation(route)
        }
        var schemas = fixedSchemas
        schemas["LiveWishes"] = RequestField.schema(of: LiveRoutes.wishes, takesNull: true)
        for useCase in useCases {
            schemas[JobRoutes.schemaName(useCase)] = RequestField.schema(of: useCase.fields)
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Cadenza", "version": .string(Cadenza.version),
                "summary": "Symbolic piano music: continue, rewrite, vary, accompany, analyse.",
                "license": ["name": "MIT", "identifier": "MIT"],
            ],
            "servers": [["url": "/"]],
            "security": [[:], ["key": []]],
            "paths": .object(paths.mapValues(JSONValue.object)),
            "components": [
                "schemas": .object(schemas),
                "securitySchemes": [
                    "key": [
                        "type": "http", "scheme": "bearer",
                        "description":
                            "The server's API_KEY, or a token (JWT, HS256) signed with its JWT_SECRET, where it has one.",
                    ]
                ],
            ],
        ]
    }

    private static func operation(_ route: Route) -> JSONValue {
        var fields: [String: JSONValue] = [
            "operationId": .string(route.name), "summary": .string(route.summary),
        ]
        if !route.parameters.isEmpty {
            fields["parameters"] = .array(
                route.parameters.map {
                    [
                        "name": .string($0.name), "in": .string($0.place.rawValue),
                        "description": .string($0.help), "schema": $0.schema,
                        "required": .bool($0.place == .path),
                    ]
                })
        }
        if !route.body.isEmpty {
            let content = route.body.mapValues { schema -> JSONValue in
                ["schema": schema.map(reference) ?? ["type": "string", "format": "binary"]]
            }
            fields["requestBody"] = ["required": true, "content": .object(content)]
        }
        var responses: [String: JSONValue] = [:]
        for (status, answer) in route.answers {
            responses["\(status)"] = response(answer.text, answer.content, route, status)
        }
        for status in Set(route.problems + [401, 403, 421, 500, 503])
        where route.answers[status] == nil {
            responses["\(status)"] = [
                "description": .string(Problem(status, "", "").title),
                "content": ["application/problem+json": ["schema": reference("Problem")]],
            ]
        }
        fields["responses"] = .object(responses)
        return .object(fields)
    }

    private static func response(
        _ text: String, _ content: Route.Content, _ route: Route, _ status: Int
    ) -> JSONValue {
        var fields: [String: JSONValue] = ["description": .string(text)]
        switch content {
        case .none: break
        case .schema(let name):
            fields["content"] = ["application/json": ["schema": reference(name)]]
        case .listOf(let name):
            fields["content"] = [
                "application/json": [
                    "schema": [
                        "type": "object", "required": ["items"],
                        "properties": ["items": ["type": "array", "items": reference(name)]],
                    ]
                ]
            ]
        case .bytes(let types):
            fields["content"] = .object(
                Dictionary(
                    types.map { ($0, ["schema": ["type": "string", "format": "binary"]]) },
                    uniquingKeysWith: { first, _ in first }))
        case .text(let type): fields["content"] = .object([type: ["schema": ["type": "string"]]])
        }
        if route.method == .post, [200, 201, 202].contains(status) {
            fields["headers"] = [
                "Location": ["schema": ["type": "string"], "description": "Where it is."]
            ]
        }
        return .object(fields)
    }

    private static func reference(_ name: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/" + name)]
    }

    // MARK: Schemas

    private static let text: JSONValue = ["type": "string"]
    private static let count: JSONValue = ["type": "integer", "minimum": 0]
    private static let time: JSONValue = ["type": "string", "format": "date-time"]

    private static let fixedSchemas: [String: JSONValue] = [
        "Problem": [
            "type": "object", "required": ["type", "title", "status", "detail"],
            "description": "Problem details after RFC 9457.",
            "properties": [
                "type": text, "title": text, "status": ["type": "integer"], "detail": text,
                "parameter": text, "retry_after": count,
            ],
        ],
        "Health": [
            "type": "object", "required": ["status", "version"],
            "properties": ["status": ["const": "ok"], "version": text],
        ],
        "Music": [
            "type": "object", "required": ["id", "name", "state", "tags", "created"],
            "properties": [
                "id": ["type": "string", "pattern": .string(RequestField.idPattern)],
                "name": text, "note": text, "tags": ["type": "array", "items": text],
                "state": ["enum": .array(MusicRecord.State.allCases.map { .string($0.rawValue) })],
                "parent": text, "job": text, "number": count,
                "take": [
                    "type": "object", "description": "How it was made, and what came of wishes.",
                ],
                "sound": text, "picture": text, "duration_seconds": ["type": "number"],
                "note_count": count, "created": time,
            ],
        ],
        "Sound": [
            "type": "object",
            "required": [
                "id", "name", "sound", "duration_seconds", "sample_rate", "channel_count",
                "created",
            ],
            "properties": [
                "id": ["type": "string", "pattern": .string(RequestField.idPattern)],
                "name": text,
                "sound": ["type": "string", "description": "The address of the file."],
                "duration_seconds": ["type": "number"], "sample_rate": count,
                "channel_count": count, "created": time,
            ],
        ],
        "LiveStream": [
            "type": "object", "required": ["id", "seconds", "sample_rate", "wishes"],
            "properties": [
                "id": ["type": "string", "pattern": .string(RequestField.idPattern)],
                "seconds": [
                    "type": "number",
                    "description": "How much there is; changes hold from here on.",
                ],
                "sample_rate": count, "wishes": reference("LiveWishes"),
            ],
        ],
        "MusicChange": [
            "type": "object", "additionalProperties": false,
            "properties": [
                "name": ["type": "string", "minLength": 1, "maxLength": 200], "note": text,
                "tags": ["type": "array", "items": text, "maxItems": 32],
                "state": ["enum": .array(MusicRecord.State.allCases.map { .string($0.rawValue) })],
            ],
        ],
        "Job": [
            "type": "object", "required": ["id", "use_case", "state", "attempt", "created"],
            "properties": [
                "id": ["type": "string", "pattern": .string(RequestField.idPattern)],
                "use_case": text,
                "state": ["enum": .array(JobRecord.State.allCases.map { .string($0.rawValue) })],
                "attempt": count, "created": time, "started": time, "finished": time,
                "request": ["description": "As it is carried out, with the random seed."],
                "result": ["description": "What came of it; takes name their music."],
                "problem": reference("Problem"),
            ],
        ],
        "Run": RunRoutes.schema,
        "Score": [
            "type": "object", "required": ["ticks_per_quarter", "notes"],
            "properties": [
                "ticks_per_quarter": ["type": "integer", "minimum": 1, "maximum": 32_767],
                "notes": [
                    "type": "array",
                    "description": "Onset, duration, pitch, velocity, track, channel, program.",
                    "items": row(7),
                ],
                "pedal": [
                    "type": "array", "description": "Tick, value, channel.", "items": row(3),
                ],
                "tempo_changes": ["type": "array", "items": ["type": "object"]],
                "time_signatures": ["type": "array", "items": ["type": "object"]],
                "key_signatures": ["type": "array", "items": ["type": "object"]],
                "track_names": ["type": "array", "items": text],
                "bars": ["type": "array", "items": count], "is_metrical": ["type": "boolean"],
                "end_tick": count,
            ],
        ],
    ]

    private static func row(_ count: Int) -> JSONValue {
        [
            "type": "array", "items": ["type": "integer"], "minItems": .integer(count),
            "maxItems": .integer(count),
        ]
    }
}
