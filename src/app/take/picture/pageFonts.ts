import { FAMILIES } from "../../../views/shared/picture/pictureText.ts";

/** Where a font face has its letters, and which: `U+0000-00FF, U+0131`. */
interface PageFace {
  readonly rule: CSSFontFaceRule;
  readonly address: string;
  readonly sheet: string;
}

/** The rules of a style sheet; none where it is not the page’s, but one of an extension. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The font faces of the page's own style sheets that pictures are set in. */
function pageFaces(): PageFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "");
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
      const isOurs = Object.values(FAMILIES).some((names) => names.startsWith(`'${family}'`));
      return address && isOurs ? [{ rule, address, sheet: sheet.href ?? document.baseURI }] : [];
    }),
  );
}

/** Whether a range of letters, as style sheets write it, has one of some. */
function hasLetter(range: string, letters: ReadonlySet<number>): boolean {
  const parts = range.split(",").map((part) => /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(part));
  return parts.some((part) => {
    if (!part) return true;
    const [, from = "", to = from] = part;
    const first = Number.parseInt(from.replaceAll("?", "0"), 16);
    const last = Number.parseInt(to.replaceAll("?", "F"), 16);
    return [...letters].some((letter) => letter >= first && letter <= last);
  });
}

async function asDataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  const reader = new FileReader();
  const done = new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(await response.blob());
  await done;
  return String(reader.result).replace(/^data:[^;,]*/, "data:font/woff2");
}

/** A face with its file in it; empty where that cannot be had: the device's own letters stand in. */
async function withFile({ rule, address, sheet }: PageFace): Promise<string> {
  const value = (name: string): string => rule.style.getPropertyValue(name);
  try {
    const file = address.startsWith("data:") ? address : await asDataUrl(new URL(address, sheet).href);
    const family = value("font-family");
    const range = value("unicode-range");
    return `@font-face{font-family:${family};font-style:${value("font-style") || "normal"};font-weight:${value("font-weight") || "400"};src:url(${file}) format("woff2");${range ? `unicode-range:${range}` : ""}}`;
  } catch {
    return "";
  }
}

/**
 * A style with those of the page's fonts in it that a drawing needs: a browser shows it a picture without any of the page's files. Nothing
 * where the reader saves data, and the page is set in the device's own letters.
 */
export async function fontsFor(svg: string): Promise<string> {
  const own = getComputedStyle(document.documentElement).getPropertyValue("--sans");
  const [first = ""] = FAMILIES.sans.split(",");
  if (!own.includes(first.replaceAll("'", ""))) return "";
  const letters = new Set([...svg].map((letter) => letter.codePointAt(0) ?? 0));
  const needed = pageFaces().filter(({ rule }) => {
    const range = rule.style.getPropertyValue("unicode-range");
    return range === "" || hasLetter(range, letters);
  });
  return (await Promise.all(needed.map(withFile))).join("");
}
