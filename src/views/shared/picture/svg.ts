type Value = string | number | undefined;

/** The attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, Value>>;

/** An element of a drawing. Its texts are plain: they are escaped when it is written. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgNode | string)[];
}

/** An element of a drawing. */
export function draw(
  name: string,
  attributes: Attributes,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { name, attributes, children };
}

/** A path; none where it is empty. */
export function drawPath(d: string, attributes: Attributes): SvgNode[] {
  return d === "" ? [] : [draw("path", { d, ...attributes })];
}

/** Elements that are moved together. */
export function moved(x: number, y: number, children: readonly SvgNode[]): SvgNode {
  return draw("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...children);
}

/** A number with at most two decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Characters that XML cannot hold, even escaped: control characters and halves of surrogate pairs. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text.replaceAll(NO_XML, "\ufffd").replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? "");
}

/** A drawing as text. */
export function writeSvg({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : writeSvg(child)));
  return `<${name}${written}>${inside.join("")}</${name}>`;
}
