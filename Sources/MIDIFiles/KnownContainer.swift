/// Files that are taken for MIDI files, told by their first bytes.
enum KnownContainer {
    private static let signatures: [(bytes: [UInt8], offset: Int, name: String)] = [
        ("XMF_", 0, "an eXtensible Music Format container (XMF)"),
        ("SMF2", 0, "a MIDI 2.0 clip file"),
        ("RIFF", 0, "a RIFF container of another kind (WAVE, AVI, ...)"),
        ("FORM", 0, "an IFF container (AIFF, XMIDI, ...)"),
        ("MUS\u{1A}", 0, "a DMX music file (MUS)"),
        ("HMIMIDIP", 0, "a Human Machine Interfaces music file (HMP)"),
        ("HMI-MIDISONG", 0, "a Human Machine Interfaces music file (HMI)"),
        ("MMMD", 0, "a Yamaha mobile music file (SMAF)"),
        ("melo", 0, "an i-mode melody (MLD)"),
        ("CMF\u{0}", 0, "a Creative Music File"),
        ("CTMF", 0, "a Creative Music File (CMF)"),
        ("OggS", 0, "an Ogg audio file"),
        ("fLaC", 0, "a FLAC audio file"),
        ("ID3", 0, "an MP3 audio file"),
        ("caff", 0, "a Core Audio file"),
        ("%PDF", 0, "a PDF document"),
        ("<?xml", 0, "an XML document (MusicXML?)"),
        (
            "PK\u{3}\u{4}", 0,
            "a ZIP archive (compressed MusicXML, GarageBand, ...); unpack it first"
        ),
        ("ftyp", 4, "an MPEG-4 file"),
    ].map { (Array($0.0.utf8), $0.1, $0.2) }

    /// What the bytes are, or `nil` if that is not known.
    static func name(of bytes: UnsafeRawBufferPointer) -> String? {
        if bytes.starts(with: [0x1F, 0x8B]) { return "a gzip archive (unpack it first)" }
        return signatures.first { signature in
            bytes.dropFirst(signature.offset).starts(with: signature.bytes)
        }?.name
    }
}
