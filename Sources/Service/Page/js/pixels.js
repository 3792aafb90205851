// Flat rectangles, drawn straight into the bytes of a picture. A canvas takes microseconds for each
// rectangle, this takes nanoseconds; without it a roll of 20,000 notes takes a tenth of a second a frame.

const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** A colour of the style sheet as one number, as pictures hold it: alpha, blue, green, red. */
export function packed(colour) {
  probe.clearRect(0, 0, 1, 1);
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  return new Uint32Array(probe.getImageData(0, 0, 1, 1).data.buffer)[0];
}

/** A picture in memory. Places and sizes are in the page's pixels, of which a screen may have several. */
export class Pixels {
  constructor(width, height, ratio) {
    Object.assign(this, { ratio, columns: Math.max(1, Math.round(width * ratio)), rows: Math.max(1, Math.round(height * ratio)) });
    this.image = new ImageData(this.columns, this.rows);
    this.words = new Uint32Array(this.image.data.buffer);
    this.clip(0, 0, width, height);
  }

  fits(width, height, ratio) {
    return this.ratio === ratio && this.columns === Math.max(1, Math.round(width * ratio)) && this.rows === Math.max(1, Math.round(height * ratio));
  }

  /** Nothing is drawn outside this rectangle. */
  clip(x, y, width, height) {
    this.left = Math.min(this.columns, Math.max(0, Math.round(x * this.ratio)));
    this.top = Math.min(this.rows, Math.max(0, Math.round(y * this.ratio)));
    this.right = Math.max(this.left, Math.min(this.columns, Math.round((x + width) * this.ratio)));
    this.bottom = Math.max(this.top, Math.min(this.rows, Math.round((y + height) * this.ratio)));
  }

  /**
   * Draws a rectangle of at least one pixel each way.
   * @param colour as `packed` makes it; its own alpha is used.
   * @param strength 0 to 1, times that alpha.
   */
  rectangle(x, y, width, height, colour, strength = 1) {
    const { ratio, columns, words } = this;
    const [x0, y0] = [Math.round(x * ratio), Math.round(y * ratio)];
    const left = Math.max(x0, this.left);
    const right = Math.min(Math.max(x0 + 1, Math.round((x + width) * ratio)), this.right);
    const top = Math.max(y0, this.top);
    const bottom = Math.min(Math.max(y0 + 1, Math.round((y + height) * ratio)), this.bottom);
    if (left >= right) return;
    const alpha = Math.round((colour >>> 24) * strength * (256 / 255));
    // Two channels at a time, each with room for its product.
    const rest = 256 - alpha;
    const [own, ownGreen] = [Math.imul(colour & 0xff00ff, alpha), (colour & 0xff00) * alpha];
    for (let row = top; row < bottom; row++) {
      const [start, end] = [row * columns + left, row * columns + right];
      if (alpha >= 256) {
        if (end - start > 16) words.fill(colour, start, end);
        else for (let at = start; at < end; at++) words[at] = colour;
        continue;
      }
      for (let at = start; at < end; at++) {
        const below = words[at];
        const sum = Math.imul(below & 0xff00ff, rest) + own;
        const green = (below & 0xff00) * rest + ownGreen;
        words[at] = 0xff000000 | ((sum >>> 8) & 0xff00ff) | ((green >>> 8) & 0xff00);
      }
    }
  }
}
