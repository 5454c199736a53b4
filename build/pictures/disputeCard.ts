import { withAllDisputes } from "../../src/export/disputes.ts";
import type { Figure } from "../../src/model/schema.ts";
import { createAppStore } from "../../src/store/store.ts";
import { openOf } from "../../src/views/shared/picture/openedRecord.ts";
import { PALETTES } from "../../src/views/shared/picture/palette.ts";
import type { Block, Drawing } from "../../src/views/shared/picture/pictureBlock.ts";
import { drawFoot } from "../../src/views/shared/picture/pictureFoot.ts";
import { drawHead } from "../../src/views/shared/picture/pictureHead.ts";
import { drawText, estimateText, type Face, wrapText } from "../../src/views/shared/picture/pictureText.ts";
import { draw, moved, writeSvg } from "../../src/views/shared/picture/svg.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { PICTURE_SIZE } from "./size.ts";

/** The widths that a card is drawn at before it gets its size, narrowest first: the more it has to say, the wider, and so the smaller its type. */
const WIDTHS = [600, 680, 760, 860, 980, 1120, 1300, 1600];
const MARGIN = 30;
const GAP = 10;
const OTHER: Face = { size: 14, weight: 400, family: "sans" };
const LINE = 19;
/** What the sign takes before the name of a figure. */
const HANGING = 15;

/** The figures that say otherwise, by their names. */
function drawOthers({ archive, words }: PageLanguage, figure: Figure, drawing: Drawing): Block {
  const { palette, width, measure } = drawing;
  const nodes: Block["nodes"][number][] = [];
  let y = 0;
  for (const { figure: id } of withAllDisputes(archive, figure).disputes) {
    const other = archive.figure(id);
    if (!other) continue;
    nodes.push(drawText("≠", 0, y + LINE * 0.75, OTHER, { fill: palette.accent }));
    for (const line of wrapText(words.record.figure(archive, other), width - HANGING, OTHER, measure)) {
      nodes.push(drawText(line, HANGING, y + LINE * 0.75, OTHER, { fill: palette.ink }));
      y += LINE;
    }
  }
  return { height: y, nodes };
}

/**
 * The picture that stands for the page of a disputed figure where its address is shown, as an SVG: what is claimed, by whom and where it is
 * printed, what speaks against it, which figures say otherwise, its source and its address. Nothing of that is cut: where it is much, the type is smaller.
 */
export function drawDisputeCard(language: PageLanguage, figure: Figure, address: string): string {
  const { archive, words } = language;
  const palette = PALETTES.light;
  const { figure: _, ...open } = openOf({
    archive,
    words,
    state: createAppStore(archive, `?figure=${figure.id}`).getState(),
    theme: "light",
    measure: estimateText,
    width: PICTURE_SIZE.width,
    address: { text: address, link: null },
    hasOpen: true,
  });
  const foot = {
    legend: [],
    scale: "",
    disputed: { heading: "", items: [] },
    source: words.picture.source(archive, archive.count, words.cite.foreign),
    address: { text: address, link: null },
  };
  const parts = WIDTHS.map((width) => {
    const drawing = { width: width - 2 * MARGIN, palette, measure: estimateText };
    const head = drawHead({ title: archive.info.title, shown: "", ...open }, drawing);
    const others = drawOthers(language, figure, drawing);
    const below = drawFoot(foot, drawing);
    const height = (width * PICTURE_SIZE.height) / PICTURE_SIZE.width;
    const isRoomy = 2 * MARGIN + head.height + others.height + below.height + 2 * GAP <= height;
    return { width, height, head, others, below, isRoomy };
  });
  const fitting = parts.find(({ isRoomy }) => isRoomy);
  if (!fitting) throw new RangeError(`The card of ${figure.id} has more to say than it has room for.`);
  const { width, height, head, others, below } = fitting;
  return writeSvg(
    draw(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
      draw("rect", { width, height, fill: palette.paper }),
      moved(MARGIN, MARGIN, head.nodes),
      moved(MARGIN, MARGIN + head.height + GAP, others.nodes),
      moved(MARGIN, height - MARGIN - below.height, below.nodes),
    ),
  );
}
