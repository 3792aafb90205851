import CCairo
import Foundation
import Support

/// Something that can be drawn, and saved as SVG or PNG.
public protocol Picture {
    /// What it shows, for the title of the SVG document.
    var title: String { get }
    /// Width and height in pixels at scale 1.
    var size: (width: Double, height: Double) { get }
    /// Draws the whole picture on a white canvas of ``size``.
    func draw(on canvas: Canvas)
}

/// A kind of picture file.
public enum PictureFormat: String, Sendable, CaseIterable {
    case svg, png

    /// The format that a file's extension asks for.
    ///
    /// - Throws: ``PictureError`` when it is neither .svg nor .png.
    public init(path: String) throws {
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        guard let format = PictureFormat(rawValue: ending) else {
            throw PictureError("\(path): the name must end in .svg or .png to say what to draw")
        }
        self = format
    }
}

/// A failure to draw or save a picture.
public struct PictureError: Error, CustomStringConvertible, Sendable, Equatable {
    /// The cause and what to do about it.
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

extension Picture {
    /// The picture as a file's bytes; the same picture gives the same bytes.
    ///
    /// - Parameters:
    ///   - format: SVG or PNG.
    ///   - scale: pixels of a PNG for a pixel of the drawing, > 0; without effect on SVG.
    /// - Returns: the whole file.
    /// - Throws: ``PictureError`` when Cairo cannot make a picture of this size.
    public func encoded(as format: PictureFormat, scale: Double = 1) throws -> [UInt8] {
        precondition(scale > 0, "the scale must be positive, not \(scale)")
        switch format {
        case .svg: return try encodedSVG()
        case .png: return try encodedPNG(scale: scale)
        }
    }

    /// Saves the picture; the extension of `path` chooses SVG or PNG.
    ///
    /// - Throws: ``PictureError`` or `FileError`; the file is then as it was.
    public func write(to path: String, scale: Double = 1) throws {
        let format = try PictureFormat(path: path)
        try Files.writeAtomically(try encoded(as: format, scale: scale), to: path)
    }

    private func encodedPNG(scale: Double) throws -> [UInt8] {
        try withImage(scale: scale) { surface in
            let bytes = ByteCollector()
            let status = cairo_surface_write_to_png_stream(
                surface, ByteCollector.append, Unmanaged.passUnretained(bytes).toOpaque())
            try check(status)
            return bytes.bytes
        }
    }

    /// The picture's pixels, `0xRRGGBB` row by row, as they go into a PNG.
    func pixels(scale: Double = 1) throws -> (width: Int, height: Int, colors: [UInt32]) {
        try withImage(scale: scale) { surface in
            let width = Int(cairo_image_surface_get_width(surface))
            let height = Int(cairo_image_surface_get_height(surface))
            let stride = Int(cairo_image_surface_get_stride(surface))
            guard let data = cairo_image_surface_get_data(surface) else {
                throw PictureError("Cairo has no pixels")
            }
            let bytes = UnsafeRawBufferPointer(start: data, count: stride * height)
            let colors = (0..<height).flatMap { y in
                (0..<width).map { x in
                    bytes.load(fromByteOffset: y * stride + 4 * x, as: UInt32.self) & 0xFFFFFF
                }
            }
            return (width, height, colors)
        }
    }

    private func withImage<Result>(
        scale: Double, _ body: (OpaquePointer?) throws -> Result
    ) throws -> Result {
        let pixels = (
            width: (size.width * scale).rounded(), height: (size.height * scale).rounded()
        )
        // Cairo's pictures are at most 32767 pixels wide and high.
        guard (1...32_767).contains(pixels.width), (1...32_767).contains(pixels.height) else {
            throw PictureError(
                "a picture of \(Int(size.width)) x \(Int(size.height)) pixels at scale \(scale) is too "
                    + "large for a PNG; draw a shorter part or an .svg")
        }
        let surface = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, Int32(pixels.width), Int32(pixels.height))
        defer { cairo_surface_destroy(surface) }
        try drawAll(on: surface, scale: scale)
        return try body(surface)
    }

    private func encodedSVG() throws -> [UInt8] {
        let bytes = ByteCollector()
        try withExtendedLifetime(bytes) {
            let surface = cairo_svg_surface_create_for_stream(
                ByteCollector.append, Unmanaged.passUnretained(bytes).toOpaque(), size.width,
                size.height)
            defer { cairo_surface_destroy(surface) }
            cairo_svg_surface_set_document_unit(surface, CAIRO_SVG_UNIT_PX)
            try drawAll(on: surface, scale: 1)
            cairo_surface_finish(surface)
            try check(cairo_surface_status(surface))
        }
        return Array(titled(String(decoding: bytes.bytes, as: UTF8.self)).utf8)
    }

    private func drawAll(on surface: OpaquePointer?, scale: Double) throws {
        try check(cairo_surface_status(surface))
        guard let context = cairo_create(surface) else {
            throw PictureError("Cairo is out of memory")
        }
        defer { cairo_destroy(context) }
        cairo_scale(context, scale, scale)
        draw(on: Canvas(context: context, width: size.width, height: size.height))
        try check(cairo_status(context))
        cairo_surface_flush(surface)
    }

    private func check(_ status: cairo_status_t) throws {
        guard status == CAIRO_STATUS_SUCCESS else {
            throw PictureError(
                "Cairo cannot draw: \(String(cString: cairo_status_to_string(status)))")
        }
    }

    /// Puts the title into an SVG document, for readers who cannot see it, and takes out Cairo's
    /// running number of surfaces, which would make equal pictures differ.
    private func titled(_ svg: String) -> String {
        var text = svg
        if let id = text.range(of: "id=\"surface[0-9]+\"", options: .regularExpression) {
            text.replaceSubrange(id, with: "id=\"picture\"")
        }
        guard let root = text.range(of: "<svg[^>]*>", options: .regularExpression) else {
            return text
        }
        let escaped = title.replacingOccurrences(of: "&", with: "&amp;")
            .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
        let printable = escaped.unicodeScalars.filter { $0.properties.generalCategory != .control }
        text.insert(
            contentsOf: "\n<title>" + String(String.UnicodeScalarView(printable)) + "</title>",
            at: root.upperBound)
        return text
    }
}

/// Takes the bytes that Cairo writes to a stream.
private final class ByteCollector {
    var bytes: [UInt8] = []

    static let append: cairo_write_func_t = { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let collector = Unmanaged<ByteCollector>.fromOpaque(closure).takeUnretainedValue()
        collector.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }
}
