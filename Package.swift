// swift-tools-version: 6.1
import PackageDescription

// Targets import only targets of a lower level; see the table of modules in README.md.

let package = Package(
    name: "Cadenza",
    products: [
        .executable(name: "cadenza", targets: ["cadenza"]),
        .executable(name: "gen", targets: ["gen"]),
        .library(name: "MIDIFiles", targets: ["MIDIFiles", "MusicCore"]),
        .library(name: "PianoRolls", targets: ["PianoRolls", "MusicCore"]),
        .library(name: "AudioFeatures", targets: ["AudioCore"]),
        .library(
            name: "Listening", targets: ["ListeningModels", "NeuralNetworks", "AudioCore"]),
        .library(name: "MusicTheory", targets: ["MusicTheory"]),
        .library(name: "Notation", targets: ["Notation", "MusicCore"]),
        .library(
            name: "CadenzaEngine",
            targets: [
                "Tensors", "CPUBackend", "NeuralNetworks", "FrameModels", "Training", "PianoRolls",
                "Datasets", "Generation", "Support",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: ["CommandLineArguments", "JSON"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.1.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0",
            traits: ["FullFoundation"]),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        // Level 0: C libraries and our own C kernels.
        .systemLibrary(
            name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        // oneDNN has no pkg-config file and a C interface that differs between versions 2 and 3.
        .target(name: "COneDNN", linkerSettings: [.linkedLibrary("dnnl")]),
        .systemLibrary(name: "CFFTW", pkgConfig: "fftw3f", providers: [.apt(["libfftw3-dev"])]),
        .systemLibrary(
            name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        // No pkg-config: its flags bring -pthread, which the package manager warns about.
        .systemLibrary(name: "CFluidSynth", providers: [.apt(["libfluidsynth-dev"])]),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "CKernels",
            exclude: [
                "attention.inc", "heads.inc", "images.inc", "kernels.inc", "rows.inc", "scan.inc",
            ],
            cSettings: [.define("NDEBUG")]),

        // MPI is opened at run time: nothing of it is needed to build.
        .target(name: "CMPI", linkerSettings: [.linkedLibrary("dl")]),

        // Level 1
        .target(name: "Support"),

        // Level 2
        .target(
            name: "MusicCore",
            dependencies: [.product(name: "Algorithms", package: "swift-algorithms")]),
        .target(name: "Tensors", dependencies: ["Support"]),
        .target(name: "AudioCore", dependencies: ["Support", "CSndFile", "CFFTW"]),
        .target(name: "Plotting", dependencies: ["Support", "CCairo"]),
        .target(name: "MessagePassing", dependencies: ["CMPI", "Support"]),

        // Level 3
        .target(
            name: "MIDIFiles",
            dependencies: [
                "MusicCore", "Support",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]),
        .target(
            name: "PianoRolls",
            dependencies: [
                "MusicCore", .product(name: "Algorithms", package: "swift-algorithms"),
            ]),
        .target(
            name: "MusicTheory",
            dependencies: [
                "MusicCore", .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            exclude: ["BeatWeights-LICENSE.md", "HarmonyWeights-LICENSE.md"],
            resources: [
                .embedInCode("Resources/genres.json"), .embedInCode("Resources/patterns.json"),
            ]),
        .target(
            name: "SoundRendering",
            dependencies: [
                "MusicCore", "AudioCore", "CFluidSynth", "Support",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(
            name: "CPUBackend",
            dependencies: ["Tensors", "Support", "CKernels", "COpenBLAS", "COneDNN"]),
        .target(name: "NeuralNetworks", dependencies: ["Tensors", "Support"]),

        // Level 4
        .target(
            name: "ListeningModels",
            dependencies: [
                "AudioCore", "CKernels", "CPUBackend", "MusicCore", "NeuralNetworks", "Support",
                "Tensors",
            ]),
        .target(
            name: "Notation",
            dependencies: [
                "CZlib", "MusicCore", "MusicTheory",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]),
        .target(
            name: "FrameModels",
            dependencies: [
                "NeuralNetworks", "CPUBackend", "PianoRolls", "Tensors", "CKernels", "Support",
            ]),
        .target(
            name: "Datasets",
            dependencies: [
                "MIDIFiles", "PianoRolls", "MusicCore", "Support",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]),
        .target(
            name: "Evaluation",
            dependencies: [
                "PianoRolls", "MusicCore", "Support",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]),

        // Level 5
        .target(
            name: "ListeningData",
            dependencies: [
                "AudioCore", "Datasets", "ListeningModels", "MusicCore", "SoundRendering",
                "Support",
            ]),
        .target(
            name: "Training",
            dependencies: [
                "CPUBackend", "Datasets", "FrameModels", "MessagePassing", "NeuralNetworks",
                "PianoRolls", "Support", "Tensors",
            ]),
        .target(
            name: "Generation",
            dependencies: [
                "CPUBackend", "FrameModels", "NeuralNetworks", "PianoRolls", "MusicCore", "Tensors",
                "Support", .product(name: "Algorithms", package: "swift-algorithms"),
            ]),

        .target(
            name: "Requests",
            dependencies: [
                "FrameModels", "MIDIFiles", "MessagePassing", "MusicCore", "NeuralNetworks",
                "PianoRolls", "Support",
            ]),

        // Level 6
        .target(
            name: "Measurements",
            dependencies: [
                "CPUBackend", "Datasets", "Evaluation", "FrameModels", "Generation",
                "MessagePassing", "MIDIFiles", "MusicCore", "MusicTheory", "NeuralNetworks",
                "PianoRolls", "Plotting", "Requests", "Support", "Tensors", "Training",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ]),

        // Level 7
        .target(
            name: "Studio",
            dependencies: [
                "AudioCore", "CPUBackend", "Datasets", "Evaluation", "FrameModels", "Generation",
                "ListeningData", "ListeningModels", "MIDIFiles", "Measurements", "MessagePassing",
                "MusicCore", "MusicTheory",
                "NeuralNetworks", "Notation", "PianoRolls", "Plotting", "Requests",
                "SoundRendering", "Support",
                "Tensors",
                "Training",
                .product(name: "SystemPackage", package: "swift-system"),
            ]),

        // Level 8: the service and its page.
        .target(
            name: "Service",
            dependencies: [
                "AudioCore", "CPostgreSQL", "Generation", "MIDIFiles", "Measurements", "MusicCore",
                "MusicTheory", "Notation", "PianoRolls", "Requests", "SoundRendering", "Studio",
                "Support", "Training",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            resources: [.copy("Page")]),

        .target(
            name: "Commands",
            dependencies: [
                "AudioCore", "Datasets", "Evaluation", "FrameModels", "Generation",
                "ListeningModels", "MIDIFiles", "Measurements", "MessagePassing", "MusicCore",
                "MusicTheory", "PianoRolls", "Plotting", "Requests", "Studio", "Support",
                "Training",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Yams", package: "Yams"),
            ]),

        // Level 9: the programs. `gen` is built without a server's libraries, which take minutes.
        .executableTarget(
            name: "cadenza",
            dependencies: [
                "Commands", "Service", "Support",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "gen", dependencies: ["Commands", "Support"]),

        // Tests
        .target(
            name: "TestSupport", dependencies: ["CPUBackend", "Support", "Tensors"],
            path: "Tests/TestSupport"),
        .testTarget(name: "MessagePassingTests", dependencies: ["MessagePassing", "Support"]),
        .testTarget(name: "SupportTests", dependencies: ["Support", "TestSupport"]),
        .testTarget(name: "MusicCoreTests", dependencies: ["MusicCore", "Support"]),
        .testTarget(
            name: "MIDIFilesTests", dependencies: ["MIDIFiles", "MusicCore", "Support"],
            exclude: ["Fixtures"]),
        .testTarget(name: "PianoRollsTests", dependencies: ["PianoRolls", "MusicCore", "Support"]),
        .testTarget(
            name: "DatasetsTests",
            dependencies: ["Datasets", "MusicCore", "PianoRolls", "Support", "TestSupport"]),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Evaluation", "MusicCore", "PianoRolls", "Support", "TestSupport"],
            exclude: ["Golden"]),
        .testTarget(
            name: "AudioTests",
            dependencies: [
                "AudioCore", "SoundRendering", "MIDIFiles", "MusicCore", "Support", "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "ListeningTests",
            dependencies: [
                "AudioCore", "CPUBackend", "Datasets", "ListeningData", "ListeningModels",
                "MusicCore", "NeuralNetworks", "SoundRendering", "Support", "Tensors",
                "TestSupport",
            ]),
        .testTarget(name: "PlottingTests", dependencies: ["Plotting", "Support"]),
        .testTarget(
            name: "MusicTheoryTests",
            dependencies: ["MIDIFiles", "MusicTheory", "MusicCore", "Support"]),
        .testTarget(
            name: "NotationTests",
            dependencies: [
                "MIDIFiles", "MusicCore", "MusicTheory", "Notation", "Support", "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "TensorsTests",
            dependencies: ["CKernels", "CPUBackend", "Tensors", "Support", "TestSupport"]),
        .testTarget(
            name: "NeuralNetworksTests",
            dependencies: ["CPUBackend", "NeuralNetworks", "Tensors", "Support", "TestSupport"],
            exclude: ["Golden"]),
        .testTarget(
            name: "FrameModelsTests",
            dependencies: [
                "CPUBackend", "FrameModels", "NeuralNetworks", "PianoRolls", "Tensors", "Support",
                "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "TrainingTests",
            dependencies: [
                "CPUBackend", "MessagePassing", "NeuralNetworks", "Support", "Tensors",
                "TestSupport",
                "Training",
            ]),
        .testTarget(
            name: "GenerationTests",
            dependencies: [
                "CPUBackend", "Generation", "FrameModels", "PianoRolls", "MusicCore", "Tensors",
                "Support",
            ]),
        .testTarget(
            name: "MeasurementsTests",
            dependencies: [
                "CPUBackend", "Datasets", "FrameModels", "MIDIFiles", "Measurements", "MusicCore",
                "MusicTheory", "PianoRolls", "Requests", "Support", "Tensors", "Training",
            ]),
        .testTarget(
            name: "StudioTests",
            dependencies: [
                "FrameModels", "Generation", "ListeningModels", "MIDIFiles", "MusicCore",
                "NeuralNetworks", "PianoRolls", "Requests", "SoundRendering", "Studio", "Support",
                "Tensors", "TestSupport", "Training",
            ]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "AudioCore", "FrameModels", "MIDIFiles", "MusicCore", "NeuralNetworks", "Support",
                "TestSupport",
            ]),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                "AudioCore", "FrameModels", "MIDIFiles", "MusicCore", "NeuralNetworks", "Requests",
                "Service",
                "Studio", "Support", "TestSupport",
            ],
            exclude: ["Fixtures"]),
        // What holds for the sources as a whole: levels, imports, sizes.
        .testTarget(name: "ProjectTests"),
    ],
    swiftLanguageModes: [.v6]
)
