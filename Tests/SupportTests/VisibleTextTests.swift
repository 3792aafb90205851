import Support
import Testing

@Suite struct VisibleTextTests {
    @Test func controlCharactersAreShown() {
        #expect("\u{1B}[2J\u{7}bell\r\n".visible == "\\u{1B}[2J\\u{7}bell\\r\\n")
        // C1 controls, of which U+009B begins sequences as the escape does, and DEL.
        #expect("a\u{9B}31m\u{7F}\u{0}".visible == "a\\u{9B}31m\\u{7F}\\u{0}")
        // What turns the direction of writing hides the end of a name.
        #expect("song\u{202E}dim.mid".visible == "song\\u{202E}dim.mid")
        #expect("a\u{2028}b".visible == "a\\u{2028}b")
    }

    @Test func textStaysAsItIs() {
        for text in ["", "Für Elise", "夜曲 №2 🎹", "e\u{301}", "a\u{200D}b", "\\u{1B}"] {
            #expect(text.visible == text)
            #expect(text.visibleLines == text)
        }
        #expect("a\tb\n\nc\u{1B}\n".visibleLines == "a\tb\n\nc\\u{1B}\n")
    }
}
