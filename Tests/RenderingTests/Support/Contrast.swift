/// The contrast of every word that a page shows, as the Web Content Accessibility Guidelines measure.
enum Contrast {
    /// An expression that lists the words below 4.5 : 1 with their contrast; words that stand back
    /// while something else is chosen are passed over. It leaves in `measured` how many it looked at.
    static let script = """
        (() => {
          const parse = (colour) => {
            const parts = (colour.match(/[\\d.]+/g) ?? []).map(Number);
            return parts.length < 3 ? [0, 0, 0, 0] : [...parts.slice(0, 3), parts[3] ?? 1];
          };
          const over = (top, below) => {
            const share = top[3];
            return [0, 1, 2].map((i) => top[i] * share + below[i] * (1 - share)).concat(1);
          };
          const light = (colour) => {
            const [r, g, b] = colour.map((value) => {
              const part = value / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ratio = (one, other) => {
            const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
          };
          const pageColour = parse(getComputedStyle(document.body).backgroundColor);
          const behind = (element) => {
            const layers = [];
            for (let at = element; at; at = at.parentElement) {
              if (at.closest("svg")) {
                const shape = at.tagName === "g" && at.querySelector(":scope > path:not(.wide), :scope > polygon");
                const isBox = at.matches(".actor, .words, .legend");
                if (shape && isBox && getComputedStyle(shape).fill !== "none") layers.push(parse(getComputedStyle(shape).fill));
              } else layers.push(parse(getComputedStyle(at).backgroundColor));
            }
            return layers.reverse().reduce((below, top) => over(top, below), pageColour);
          };
          const faults = [];
          globalThis.measured = 0;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim()) continue;
            if (element.closest("script, style, title, desc, option, noscript")) continue;
            if (!element.checkVisibility({ visibilityProperty: true })) continue;
            let opacity = 1;
            for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
            if (opacity < 1) continue;
            const style = getComputedStyle(element);
            const background = behind(element);
            const colour = over(parse(element.closest("svg") ? style.fill : style.color), background);
            const found = ratio(colour, background);
            globalThis.measured += 1;
            if (found < 4.5) faults.push(`${walker.currentNode.data.trim()} ${found.toFixed(2)}`);
          }
          return faults.join("; ");
        })()
        """
}
