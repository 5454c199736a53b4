/** A file's text, and in which encoding it was read; guessed where neither a mark nor the bytes themselves say it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly isGuessed: boolean;
}

/** How many bytes are looked at to tell an encoding. */
const SAMPLE = 65_536;

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, "");

/** The encoding that the first bytes state. */
function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: every other byte of Latin letters and digits is zero. */
function wideOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 8;
  if (odd > most && odd > even * 4) return "utf-16le";
  return even > most && even > odd * 4 ? "utf-16be" : null;
}

const CYRILLIC = ["windows-1251", "koi8-r", "ibm866"];

/** An encoding of eight bits that tables are still written in: words of Cyrillic letters, small after the first, are no accident. */
function narrowOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = "windows-1252";
  let most = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0) / 2;
  for (const encoding of CYRILLIC) {
    const text = decode(sample, encoding);
    const words = [...text.matchAll(/(?:^|\P{L})([А-ЯЁІЇЄҐа-яёіїєґ][а-яёіїєґ]{2,})/gu)];
    const cyrillic = words.reduce((sum, [, word = ""]) => sum + word.length, 0);
    if (cyrillic > most) [best, most] = [encoding, cyrillic];
  }
  return best;
}

/** UTF-8 with a letter or two that are broken, as at the end of a file that was cut; null where that is not what it is. */
function brokenUtf8(bytes: Uint8Array): string | null {
  const text = decode(bytes, "utf-8");
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken * 3 ? text : null;
}

/** Reads the bytes of a text file. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? wideOf(bytes);
  if (encoding !== null) return { text: decode(bytes, encoding), encoding, isGuessed: false };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", isGuessed: false };
  } catch {
    const broken = brokenUtf8(bytes);
    if (broken !== null) return { text: broken, encoding: "utf-8", isGuessed: true };
    const guess = narrowOf(bytes);
    return { text: decode(bytes, guess), encoding: guess, isGuessed: true };
  }
}
