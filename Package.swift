// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "actorgraph",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "ActorGraphs", targets: ["ActorGraphs"]),
        .library(name: "ActorExtraction", targets: ["Articles", "Extraction"]),
        .library(name: "ActorRendering", targets: ["Rendering"]),
        .executable(name: "actorgraph", targets: ["actorgraph"]),
    ],
    targets: [
        // The street: ActorGraphs · Articles → Extraction → Rendering → actorgraph.
        .target(
            name: "ActorGraphs",
            swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),  // rounding
        .target(name: "Digest", swiftSettings: settings),
        .target(name: "Articles", dependencies: ["Digest"], swiftSettings: settings),
        // C23 `#embed` carries the tables in the binary; clang takes it in C17 as an extension.
        .target(name: "CKnowledge", exclude: ["Tables"]),
        // oneDNN has no pkg-config file; on Homebrew, Scripts/paths.sh says where it lies.
        .systemLibrary(
            name: "COneDNN", providers: [.apt(["libdnnl-dev"]), .brew(["onednn"])]),
        .target(
            name: "CEncoderKernels",
            dependencies: ["COneDNN"],
            linkerSettings: [
                .linkedLibrary("dnnl"),  // C sources do not link what a module map names
                .linkedLibrary("m", .when(platforms: [.linux])),  // roots and rounding
            ]),
        .target(name: "CEncoderWeights", exclude: ["Data"]),
        .target(
            name: "Encoder",
            dependencies: ["CEncoderKernels", "CEncoderWeights"],
            swiftSettings: settings),
        .target(
            name: "Extraction",
            dependencies: ["ActorGraphs", "Articles", "CKnowledge", "Encoder"],
            swiftSettings: settings),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .target(name: "CGraphvizShim", dependencies: ["CGraphviz"]),
        // The markup, style and scripts of the HTML page, embedded like the tables.
        .target(name: "CPageAssets", exclude: ["Assets"]),
        .target(
            name: "Rendering",
            dependencies: ["ActorGraphs", "CGraphvizShim", "CPageAssets", "Digest"],
            swiftSettings: settings),
        .executableTarget(
            name: "actorgraph",
            dependencies: ["ActorGraphs", "Articles", "Extraction", "Rendering"],
            swiftSettings: settings),

        // Measuring: the scores are a library of their own, so that they are tested too.
        .target(
            name: "Evaluation",
            dependencies: ["ActorGraphs", "Articles", "Extraction"],
            swiftSettings: settings),
        .executableTarget(
            name: "evaluate", dependencies: ["Encoder", "Evaluation", "Rendering"],
            swiftSettings: settings),
        .executableTarget(
            name: "gallery", dependencies: ["ActorGraphs", "Rendering"], swiftSettings: settings),

        .testTarget(
            name: "ActorGraphsTests", dependencies: ["ActorGraphs"],
            exclude: ["Goldens", "NetworkX", "Schemas"],
            swiftSettings: settings),
        .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: settings),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: settings),
        .testTarget(
            name: "EncoderTests", dependencies: ["CEncoderKernels", "Encoder"],
            exclude: ["Cases"], swiftSettings: settings),
        .testTarget(
            name: "ExtractionTests", dependencies: ["CKnowledge", "Encoder", "Extraction"],
            swiftSettings: settings),
        .testTarget(
            name: "RenderingTests", dependencies: ["ActorGraphs", "Digest", "Rendering"],
            swiftSettings: settings),
        .testTarget(
            name: "GalleryTests", dependencies: ["ActorGraphs", "Rendering", "gallery"],
            swiftSettings: settings),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Evaluation"], swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: ["ActorGraphs", "Articles", "CEncoderKernels", "actorgraph"],
            swiftSettings: settings),
    ],
    cLanguageStandard: .c17
)

/// One place for the settings of every Swift target, each with its reason.
var settings: [SwiftSetting] {
    [
        .swiftLanguageMode(.v6),  // data races are errors
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335: the cost of `any` is visible
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409: no leaked dependencies
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444: no accidental members
        .treatAllWarnings(as: .error),  // SE-0443
    ]
}
