import type { Positioned } from "../../../../src/views/map/layout/positioned.ts";
import { SIZE } from "./opening.ts";

const whole = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits))));
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value) : escaped(value)}"`)
    .join("");
const drawn = (name: string, of: Readonly<Record<string, string | number>>): string =>
  `<${name}${attributes(of)}/>`;

function written(
  lines: readonly { readonly text: string }[],
  box: { x: number; y: number; w: number; h: number },
): string {
  const step = box.h / lines.length;
  return lines
    .map(
      ({ text }, i) =>
        `<text${attributes({ x: box.x, y: box.y + (i + 0.75) * step })}>${escaped(text)}</text>`,
    )
    .join("");
}

/** A layout as a small SVG picture that is the same on every machine: whole pixels, its parts sorted. */
export function drawPicture(
  title: string,
  { flows, landmarks, marks, routes, flags, countries: names }: Positioned,
): string {
  const parts = [
    ...flows.map(({ item, shape, back, label, leader }) => {
      const arrow = shape
        ? drawn("path", {
            class: `flow ${item.country} ${item.tone}`,
            d: whole(shape.filled || shape.pale),
            fill: "brown",
          })
        : "";
      const line = leader
        ? drawn("path", {
            class: "leader",
            d: `M${leader.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join("L")}`,
            stroke: "brown",
          })
        : "";
      const returned = back ? drawn("path", { class: "back", d: whole(back.filled), fill: "grey" }) : "";
      return `<g class="${item.direction} ${item.country}">${arrow}${returned}${line}${label ? written(label.lines, label.box) : ""}</g>`;
    }),
    ...landmarks.map(({ name, box }) => `<g class="landmark">${written([{ text: name }], box)}</g>`),
    ...routes.map(({ item, path, middle }) => {
      const line = drawn("path", { d: whole(path), fill: "none", stroke: "black" });
      return `<g class="route ${item.route.id}">${line}${drawn("circle", { cx: middle.x, cy: middle.y, r: 4 })}</g>`;
    }),
    ...marks
      .filter(({ isInView }) => isInView)
      .map(({ lead, items, at, label }) => {
        const name = `place ${lead.place.id}${items.length > 1 ? ` +${items.length - 1}` : ""} ${lead.family}${lead.isClosed ? " closed" : ""}`;
        const dot = drawn("rect", { x: at.x - 5, y: at.y - 5, width: 10, height: 10 });
        return `<g class="${name}">${dot}${label ? written(label.lines, label.box) : ""}</g>`;
      }),
    ...flags.map(({ item, at }) =>
      drawn("circle", {
        class: `event ${item.event.id}`,
        cx: at.x,
        cy: at.y,
        r: 6,
        fill: "none",
        stroke: "black",
      }),
    ),
    ...names.map(
      ({ item, box }) => `<g class="name ${item.code}">${written([{ text: item.name }], box)}</g>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.w} ${SIZE.h}" font-family="sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    ...parts.toSorted(),
    "</svg>\n",
  ].join("\n");
}
