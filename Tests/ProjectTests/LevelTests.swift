import Foundation
import Testing

/// Arrows point downward: a target imports only what it declares, and declares only what is lower.
@Suite struct LevelTests {
    let manifest: Manifest
    /// The level of each target by the README's table.
    let levels: [String: Int]
    /// An import at the start of a line, and the module's name.
    private static var importLine: Regex<(Substring, Substring)> {
        /(?m)^ *(?:@\w+ |public |package )*import (?:(?:struct|class|enum|func) )?(\w+)/
    }

    init() throws {
        manifest = Manifest(try Project.text("Package.swift"))
        levels = LevelTests.levels(inTable: try Project.text("README.md"))
    }

    /// Rows such as "| 3 | `MIDIFiles` `Other` | what it is for |".
    static func levels(inTable text: String) -> [String: Int] {
        var levels: [String: Int] = [:]
        for row in text.matches(of: /(?m)^\| (\d) \| ((?:`\w+` ?)+)\|/) {
            for name in row.2.matches(of: /`(\w+)`/) { levels[String(name.1)] = Int(row.1) }
        }
        return levels
    }

    @Test func theManifestIsRead() throws {
        let sample = Manifest(
            """
                    // .target(name: "NotThis")
                    .target(name: "Support"),
                    .target(
                        name: "Commands",
                        dependencies: [
                            "Support",
                            .product(name: "ArgumentParser", package: "swift-argument-parser"),
                        ]),
                    .testTarget(name: "SupportTests", dependencies: ["Support"]),
                ],
            """)
        #expect(sample.targets.map(\.name) == ["Support", "Commands", "SupportTests"])
        #expect(sample.targets[1].dependencies == ["Support"])
        #expect(sample.targets[1].products == ["ArgumentParser"])
        #expect(sample.targets[2].folder == "Tests/SupportTests")
        #expect(manifest.targets.count > 30)
    }

    @Test func theTableNamesEveryTarget() {
        let declared = manifest.targets.filter { $0.folder.hasPrefix("Sources/") }.map(\.name)
        #expect(Set(declared) == Set(levels.keys))
        let folders = try? FileManager.default.contentsOfDirectory(
            atPath: Project.root.appendingPathComponent("Sources").path)
        #expect(Set(folders?.filter { !$0.hasPrefix(".") } ?? []) == Set(declared))
    }

    @Test func targetsDependOnLowerLevelsOnly() {
        for target in manifest.targets {
            guard let level = levels[target.name] else { continue }
            for dependency in target.dependencies {
                let below = levels[dependency] ?? .max
                #expect(
                    below < level,
                    "\(target.name) (level \(level)) depends on \(dependency) (level \(below))")
            }
        }
    }

    @Test func importsAreDeclaredAndDeclarationsAreImported() throws {
        let ours = Set(manifest.targets.map(\.name))
        let products = manifest.targets.reduce(into: Set<String>()) { $0.formUnion($1.products) }
        for target in manifest.targets where target.kind != "systemLibrary" {
            let files = Project.swiftFiles(in: [target.folder])
            guard !files.isEmpty else { continue }
            var imported: Set<String> = []
            for file in files {
                let lines = try Project.text(file)
                for line in lines.matches(of: LevelTests.importLine) {
                    imported.insert(String(line.1))
                }
            }
            let used = imported.intersection(ours.union(products))
            let declared = target.dependencies.union(target.products)
            #expect(
                used == declared,
                """
                \(target.name): imported but not declared \(used.subtracting(declared).sorted()), \
                declared but not imported \(declared.subtracting(used).sorted())
                """)
        }
    }
}
