import ArgumentParser
import Requests
import Studio
import Support

/// Hearing a result at once: the same options for every command that writes music.
struct PlayOptions: ParsableArguments {
    @Flag(
        help: """
            Play the music, while it is made where that can be: on the sound device, or as WAV on \
            standard output where there is none.
            """)
    var play = false
    @Option(
        help: """
            Where to play: auto, stdout, or an audio driver of FluidSynth's and its device, as in \
            alsa:hw:1. Asks for --play.
            """)
    var playTo: String?

    /// A player, if one is asked for.
    ///
    /// - Throws: `RequestError` or errors that name the SoundFont or the driver.
    func makePlayer(soundfont: String?, interrupt: InterruptFlag) throws -> LivePlayer? {
        guard play || playTo != nil else { return nil }
        let player = try LivePlayer(
            to: LivePlayer.Destination(playTo ?? "auto"), soundFontPath: soundfont,
            interrupt: interrupt)
        for notice in player.notices { Terminal.note(notice) }
        Terminal.note("playing by \(player.title)")
        return player
    }
}
