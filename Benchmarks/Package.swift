// swift-tools-version: 6.1
import PackageDescription

// Measurements, apart from the package so that its users never build them.

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Cadenza", path: "..")],
    targets: [
        .executableTarget(
            name: "EngineBenchmark",
            dependencies: ["CCeilings", .product(name: "CadenzaEngine", package: "Cadenza")]),
        .target(name: "CCeilings"),
        .executableTarget(
            name: "MIDIBenchmark",
            dependencies: [
                .product(name: "MIDIFiles", package: "Cadenza"),
                .product(name: "PianoRolls", package: "Cadenza"),
            ]),
        .executableTarget(
            name: "AudioBenchmark",
            dependencies: [.product(name: "AudioFeatures", package: "Cadenza")]),
        .executableTarget(
            name: "ListeningBenchmark",
            dependencies: [.product(name: "Listening", package: "Cadenza")]),
        .executableTarget(
            name: "StreamsBenchmark",
            dependencies: [.product(name: "Listening", package: "Cadenza")]),
    ],
    swiftLanguageModes: [.v6]
)
