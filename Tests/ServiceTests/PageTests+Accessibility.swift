import Support
import Testing

/// The page for those who use no mouse, or need colours that stand out.
extension PageTests {
    /// Every control that can be seen and used, in the order of the page.
    private static let controls = """
        [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter((one) => one.checkVisibility() && !one.disabled)
        """

    @Test func theKeyboardAloneReachesEverythingInOrder() async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        guard case .integer(let count) = try await browser.value("\(Self.controls).length") else {
            Issue.record("there are no controls")
            return
        }
        #expect(count > 20)
        try await browser.value("document.activeElement.blur(); window.scrollTo(0, 0)")
        for _ in 0..<count {
            // A control may appear meanwhile: what counts is that none is passed over.
            try await browser.value("window.before = document.activeElement")
            try await browser.tab()
            let steps = try await browser.value(
                """
                ((all) => all.indexOf(document.activeElement) - all.indexOf(window.before))
                (\(Self.controls))
                """)
            let name = try await browser.value("document.activeElement.outerHTML.slice(0, 80)")
            #expect(steps == 1, "\(name)")
            // Where the focus is can be seen, at the control or at the label that stands for it.
            let ring = try await browser.value(
                """
                [document.activeElement, document.activeElement.closest('.file')].some((one) =>
                  one && getComputedStyle(one).outlineStyle !== 'none')
                """)
            #expect(ring == true, "\(name)")
        }
        #expect(browser.errors == [])
    }

    /// The contrast of two colours after WCAG 2.2, of which the second is opaque.
    private static let contrast = """
        const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        const parse = (text) => {
          const context = new OffscreenCanvas(1, 1).getContext('2d');
          context.fillStyle = text;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
        };
        const light = ([red, green, blue]) =>
          0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
        const over = (top, below, share = 1) =>
          below.map((value, index) => top[index] * top[3] * share + value * (1 - top[3] * share));
        const contrast = (one, other) => {
          const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
          return (more + 0.05) / (less + 0.05);
        };
        """

    @Test(arguments: [false, true])
    func textAndNotesStandOut(isDark: Bool) async throws {
        let server = try await TestServer()
        let browser = try await Browser()
        try await browser.show(dark: isDark)
        try await browser.visit("http://127.0.0.1:\(server.client.port)/")
        try await bring(TestServer.scale(), into: browser)
        let faults = try await browser.value(
            """
            (() => {
              \(Self.contrast)
              const faults = [];
              for (const one of document.querySelectorAll('details')) one.open = true;
              for (const hidden of ['lost', 'accept']) document.getElementById(hidden).hidden = false;
              document.getElementById('problem').textContent = 'a problem';
              let count = 0;
              for (const one of document.querySelectorAll('body *')) {
                const isText = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                if (!isText && one.tagName !== 'INPUT' || !one.checkVisibility() || one.disabled) continue;
                let below = one;
                while (below && parse(getComputedStyle(below).backgroundColor)[3] < 1) below = below.parentElement;
                const back = parse(below ? getComputedStyle(below).backgroundColor : '#000');
                const found = contrast(over(parse(getComputedStyle(one).color), back), back);
                count += 1;
                if (found < 4.5) faults.push(`${one.outerHTML.slice(0, 60)}: ${found.toFixed(2)}`);
              }
              if (count < 40) faults.push(`only ${count} texts were seen`);
              // The softest note, and what else is drawn, against both kinds of rows.
              const { palette } = cadenza.roll;
              for (const row of ['row', 'row-black']) {
                for (const [name, share] of [['note', 0.7], ['tint', 0.7], ['selected', 1]]) {
                  const back = parse(palette[row]);
                  const found = contrast(over(parse(palette[name]), back, share), back);
                  if (found < 3) faults.push(`${name} on ${row}: ${found.toFixed(2)}`);
                }
              }
              return faults;
            })()
            """)
        #expect(faults == [])
    }
}
