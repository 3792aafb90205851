import Datasets
import PianoRolls
import Requests

/// Loads a data set for any command, telling what the loader has to say.
///
/// - Parameters:
///   - path: a file or a folder.
///   - name: the format's name.
///   - form: what is to be read off it; chords in steps have no expressive frames.
///   - context: hears the loader's notices.
/// - Returns: the pieces, each in its part of the data.
/// - Throws: `RequestError` for an unknown format; errors that name the file at fault.
func loadCorpus(
    _ path: String, format name: String, form: RollForm, in context: RequestContext
) throws -> PerformanceCorpus {
    let loader = CorpusLoader(path: path, format: try corpusFormat(name))
    let loaded = try form == .expressive ? loader.loadPerformances() : loader.load()
    for notice in loaded.notices { context.tell(notice) }
    return loaded.corpus
}

/// The format of that name.
///
/// - Throws: `RequestError` listing the formats.
func corpusFormat(_ name: String) throws -> CorpusLoader.Format {
    guard let format = CorpusLoader.Format(rawValue: name) else {
        let known = CorpusLoader.Format.allCases.map(\.rawValue).joined(separator: ", ")
        throw RequestError("the data format \(name) is none of \(known)")
    }
    return format
}
