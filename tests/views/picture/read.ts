import { XMLParser, XMLValidator } from "fast-xml-parser";
import { estimateText, type Face } from "../../../src/views/shared/picture/pictureText.ts";

/** An element of a drawing that was read, with where it has been moved to. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

type Ordered = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

function flat(nodes: readonly Ordered[], x: number, y: number): Read[] {
  return nodes.flatMap((node) => {
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const children = node[name] as readonly Ordered[];
    const [, dx = 0, dy = 0] = /^translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes.transform ?? "") ?? [];
    const at = { x: x + Number(dx), y: y + Number(dy) };
    const text = children.map((child) => String(child["#text"] ?? "")).join("");
    return [{ name, attributes, text, ...at }, ...flat(children, at.x, at.y)];
  });
}

/** Reads a drawing as XML; throws where it is none. */
export function readSvg(svg: string): Read[] {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  return flat(parser.parse(svg), 0, 0);
}

/** All that a drawing says, line by line. */
export const linesOf = (drawing: readonly Read[]): string[] =>
  drawing.filter(({ name }) => name === "text").map(({ text }) => text);

/** All that a drawing says, as if no line had ever been broken. */
export const wordsOf = (drawing: readonly Read[]): string => linesOf(drawing).join(" ");

/** A text and the box that it covers, about. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts of a drawing. */
export function textBoxes(drawing: readonly Read[]): TextBox[] {
  return drawing
    .filter(({ name }) => name === "text")
    .map(({ text, attributes: of, x, y }) => {
      const face: Face = {
        size: Number(of["font-size"]),
        weight: of["font-weight"] === "600" ? 600 : 400,
        family: of["font-family"] === undefined ? "sans" : "serif",
        spacing: Number(of["letter-spacing"] ?? 0),
      };
      const width = estimateText(text, face);
      const share = of["text-anchor"] === "middle" ? 0.5 : of["text-anchor"] === "end" ? 1 : 0;
      const left = x + Number(of.x) - share * width;
      const baseline = y + Number(of.y);
      return {
        text,
        left,
        right: left + width,
        top: baseline - 0.7 * face.size,
        bottom: baseline + 0.15 * face.size,
      };
    });
}

/** The pairs of texts that cover each other. */
export function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
