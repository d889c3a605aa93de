// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares: Swift 6 mode, and imports and existentials spelled out so that
/// the dependency surface of each room can be read off its files.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "PolicyGraph",
  products: [
    .executable(name: "policygraph", targets: ["policygraph"]),
    .library(name: "PolicyGraph", targets: ["PolicyGraph"]),
    .library(name: "GraphAnalysis", targets: ["GraphAnalysis"]),
    .library(name: "GraphFormats", targets: ["GraphFormats"]),
  ],
  dependencies: [
    // Command line: parsing, help screens, completion scripts.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of each document, so that a build knows what has changed.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // SQLite with migrations, safe statements and readable errors.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CLexiconData", exclude: ["Tables"]),

    .target(name: "PolicyModel", swiftSettings: strict),
    .target(
      name: "DocumentReading",
      dependencies: ["PolicyModel", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "PatternMatching", swiftSettings: strict),
    .target(
      name: "PolicyExtraction",
      dependencies: ["CLexiconData", "DocumentReading", "PatternMatching", "PolicyModel"],
      swiftSettings: strict),
    .target(name: "GraphAnalysis", swiftSettings: strict),
    .target(name: "GraphFormats", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(
      name: "PolicyStore",
      dependencies: ["PolicyModel", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "PolicyGraph",
      dependencies: [
        "DocumentReading", "GraphAnalysis", "GraphFormats", "PolicyExtraction", "PolicyModel",
        "PolicyStore",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "policygraph",
      dependencies: [
        "DocumentReading", "GraphAnalysis", "GraphFormats", "PolicyExtraction", "PolicyGraph",
        "PolicyModel", "PolicyStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Not Sources/policygraph: on a disk that ignores case that is Sources/PolicyGraph.
      path: "Sources/Command",
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "PolicyModelTests", dependencies: ["PolicyModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentReadingTests",
      dependencies: ["DocumentReading", "PolicyModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PatternMatchingTests", dependencies: ["PatternMatching", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PolicyExtractionTests",
      dependencies: [
        "CLexiconData", "DocumentReading", "PolicyExtraction", "PolicyModel", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GraphAnalysisTests", dependencies: ["GraphAnalysis"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "GraphFormatsTests", dependencies: ["CLibXML2", "GraphFormats"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "PolicyStoreTests",
      dependencies: ["PolicyModel", "PolicyStore", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "PolicyGraphTests",
      dependencies: [
        "DocumentReading", "GraphAnalysis", "GraphFormats", "PolicyExtraction", "PolicyGraph",
        "PolicyModel", "PolicyStore",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["policygraph"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
