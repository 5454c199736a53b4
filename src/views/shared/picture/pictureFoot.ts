import type { Block, Drawing } from "./pictureBlock.ts";
import { drawText, type Face, wrapText } from "./pictureText.ts";
import { draw, moved, type SvgNode } from "./svg.ts";

/** A sign of the picture and what it stands for. It is drawn from the left end of its middle line. */
export interface LegendItem {
  readonly sample: SvgNode | null;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** What stands under a picture. */
export interface Foot {
  readonly legend: readonly LegendItem[];
  /** How the scale is read; empty without a scale. */
  readonly scale: string;
  /** Each number in the picture that somebody disputes, with what speaks against it. */
  readonly disputed: { readonly heading: string; readonly items: readonly string[] };
  readonly source: string;
  /** Where all of it can be seen, or why it has no address. */
  readonly address: { readonly text: string; readonly link: string | null };
}

const TEXT: Face = { size: 13, weight: 400, family: "sans" };
const BOLD: Face = { ...TEXT, weight: 600 };
const LINE = 17;
const BETWEEN_ITEMS = 22;
const SAMPLE_GAP = 6;
const COLUMN_GAP = 32;
const PART_GAP = 10;
/** What the sign of a dispute takes before its words, in pixels. */
const HANGING = 14;
/** Narrower pictures have their disputes in one column. */
const TWO_COLUMNS_FROM = 800;

/** Draws the signs in rows, each with its words. */
function drawLegend({ legend, scale }: Foot, { palette, width, measure }: Drawing): Block {
  const nodes: SvgNode[] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  const rows: { readonly items: { readonly item: LegendItem; readonly x: number }[]; height: number }[] = [];
  for (const item of legend) {
    const itemWidth = item.width + (item.sample ? SAMPLE_GAP : 0) + measure(item.text, TEXT);
    if (x > 0 && x + itemWidth > width) x = 0;
    if (x === 0) {
      rows.push({ items: [], height: 0 });
      rowHeight = 0;
    }
    const row = rows.at(-1);
    row?.items.push({ item, x });
    rowHeight = Math.max(rowHeight, item.height + 2, LINE + 3);
    if (row) row.height = rowHeight;
    x += itemWidth + BETWEEN_ITEMS;
  }
  for (const { items, height } of rows) {
    const middle = y + height / 2;
    for (const { item, x: left } of items) {
      if (item.sample) nodes.push(moved(left, middle, [item.sample]));
      const textX = left + item.width + (item.sample ? SAMPLE_GAP : 0);
      nodes.push(drawText(item.text, textX, middle + 4.5, TEXT, { fill: palette.ink }));
    }
    y += height;
  }
  for (const line of scale === "" ? [] : wrapText(scale, width, TEXT, measure)) {
    nodes.push(drawText(line, 0, y + LINE * 0.75, TEXT, { fill: palette.soft }));
    y += LINE;
  }
  return { height: y, nodes };
}

/** Draws what speaks against the numbers, in two columns of about the same height. */
function drawDisputes({ disputed }: Foot, { palette, width, measure }: Drawing): Block {
  const { heading, items } = disputed;
  if (items.length === 0) return { height: 0, nodes: [] };
  const isOne = items.length === 1 || width < TWO_COLUMNS_FROM;
  const column = isOne ? width : (width - COLUMN_GAP) / 2;
  const wrapped = items.map((item) => wrapText(item, column - HANGING, TEXT, measure));
  const count = wrapped.reduce((sum, lines) => sum + lines.length, 0);
  const nodes = [drawText(heading, 0, LINE * 0.75, BOLD, { fill: palette.accent })];
  const heights: [number, number] = [0, 0];
  for (const lines of wrapped) {
    const isFull = heights[0] + lines.length > Math.ceil(count / 2) + 1;
    const at = !isOne && (heights[1] > 0 || (heights[0] > 0 && isFull)) ? 1 : 0;
    const x = at * (column + COLUMN_GAP);
    const top = heights[at] + 1;
    nodes.push(drawText("≠", x, (top + 0.75) * LINE, BOLD, { fill: palette.accent }));
    lines.forEach((line, i) => {
      nodes.push(drawText(line, x + HANGING, (top + i + 0.75) * LINE, TEXT, { fill: palette.ink }));
    });
    heights[at] = top - 1 + lines.length;
  }
  return { height: (Math.max(...heights) + 1) * LINE, nodes };
}

function drawSource({ source, address }: Foot, { palette, width, measure }: Drawing): Block {
  const rule = draw("path", { d: `M0 .5H${width}`, stroke: palette.border });
  let y = 8;
  const set = (text: string, fill: string): SvgNode[] =>
    wrapText(text, width, TEXT, measure).map((line) => {
      const node = drawText(line, 0, y + LINE * 0.75, TEXT, { fill });
      y += LINE;
      return node;
    });
  const nodes = [rule, ...set(source, palette.soft)];
  const lines = set(address.text, palette.ink);
  if (address.link === null) nodes.push(...lines);
  else nodes.push(draw("a", { href: address.link }, ...lines));
  return { height: y, nodes };
}

/** Draws what stands under a picture: its signs, its disputes, its source and its address. */
export function drawFoot(foot: Foot, drawing: Drawing): Block {
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const part of [drawLegend, drawDisputes, drawSource]) {
    const block = part(foot, drawing);
    if (block.height === 0) continue;
    if (y > 0) y += PART_GAP;
    nodes.push(moved(0, y, block.nodes));
    y += block.height;
  }
  return { height: y, nodes };
}
