import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflated = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BIT_DEPTH = 8;
const INDEXED = 3;
const MOST_COLOURS = 256;
const BYTE = 0xff;

/** Red, green and blue of a pixel that was read as one number. */
const partsOf = (colour: number): [number, number, number] => [
  colour & BYTE,
  (colour >> 8) & BYTE,
  (colour >> 16) & BYTE,
];

function difference(one: number, other: number): number {
  const [red, green, blue] = partsOf(one);
  const [otherRed, otherGreen, otherBlue] = partsOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/** How many pixels have each colour. */
function counted(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    const colour = pixels[from] ?? 0;
    if (at < pixels.length && pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

/** The colours that most pixels have, and by each colour which of them stands for it: itself, or the nearest. */
function tableOf(pixels: Uint32Array): { colours: number[]; numbers: ReadonlyMap<number, number> } {
  const counts = [...counted(pixels)].sort(([, one], [, other]) => other - one);
  const colours = counts.slice(0, MOST_COLOURS).map(([colour]) => colour);
  const nearest = (colour: number): number => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [number, other] of colours.entries()) {
      const away = difference(colour, other);
      if (away >= least) continue;
      best = number;
      least = away;
    }
    return best;
  };
  return {
    colours,
    numbers: new Map(counts.map(([colour], at) => [colour, at < MOST_COLOURS ? at : nearest(colour)])),
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/**
 * A picture without transparency as a PNG file with a table of at most 256 colours. Flat colours stay as they are, shades at the edges of what is drawn
 * become the nearest that are common: our pictures take a third of what they take with all colours. `pixels` are red, green, blue and alpha, a byte each.
 */
export async function indexedPng(pixels: Uint8Array, width: number): Promise<Buffer> {
  // Read as numbers they are alpha, blue, green and red.
  const read = new Uint32Array(pixels.slice().buffer);
  const { colours, numbers } = tableOf(read);
  const height = read.length / width;
  // Each row has a zero before it: the filter that changes nothing, which suits flat colours best.
  const rows = new Uint8Array(height * (width + 1));
  let [last, number] = [-1, 0];
  for (let y = 0, at = 0, to = 1; y < height; y++, to++)
    for (let x = 0; x < width; x++, at++, to++) {
      const colour = read[at] ?? 0;
      if (colour !== last) {
        number = numbers.get(colour) ?? 0;
        last = colour;
      }
      rows[to] = number;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flatMap(partsOf))),
    chunk("IDAT", await deflated(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
