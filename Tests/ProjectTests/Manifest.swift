import Foundation

/// What `Package.swift` says of a target.
struct Target {
    var name: String
    /// `target`, `testTarget`, `executableTarget` or `systemLibrary`.
    var kind: String
    /// The targets of this package that it may import.
    var dependencies: Set<String> = []
    /// The modules of other packages that it may import.
    var products: Set<String> = []
    /// The folder of its sources, from the root.
    var folder: String { (kind == "testTarget" ? "Tests/" : path ?? "Sources/") + name }
    /// The folder above it, where the manifest names one.
    var path: String?
}

/// The targets of a package, read from the text of its manifest.
///
/// The manifest is plain data: calls such as `.target(name: "A", dependencies: ["B"])`.
struct Manifest {
    var targets: [Target] = []

    init(_ text: String) {
        let code = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.replacing(/\/\/ .*/, with: "") }.joined(separator: "\n")
        for call in code.matches(
            of: /\.(target|testTarget|executableTarget|systemLibrary)\(\s*name: "(\w+)"/)
        {
            var target = Target(name: String(call.2), kind: String(call.1))
            let rest = code[call.range.upperBound...]
            // The call ends before the next one begins.
            let end = rest.firstMatch(of: /\n        \.|\n    \],/)?.range.lowerBound
            let body = rest[..<(end ?? rest.endIndex)]
            if let list = body.firstMatch(of: /dependencies: \[((?:[^\[\]]|\n)*)\]/) {
                for product in list.1.matches(of: /\.product\(name: "(\w+)"/) {
                    target.products.insert(String(product.1))
                }
                let own = list.1.replacing(/\.product\([^)]*\)/, with: "")
                target.dependencies = Set(own.matches(of: /"(\w+)"/).map { String($0.1) })
            }
            if body.contains("path: \"Tests/") { target.path = "Tests/" }
            targets.append(target)
        }
    }
}
