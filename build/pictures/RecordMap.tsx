import { createElement, type ReactNode } from "react";
import { PALETTES, type Palette } from "../../src/views/shared/picture/palette.ts";
import { rounded, type SvgNode } from "../../src/views/shared/picture/svg.ts";
import { usePageLinks } from "../document/pageLinks.ts";
import { type RecordMap as DrawnMap, groundPath, THUMBNAIL } from "./recordMaps.ts";

const variable = (name: string): string =>
  `var(--${name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)})`;

/** The colours of a drawing that stands in a page: those of its style sheet, by day and by night. */
export const PAGE_PALETTE = Object.fromEntries(
  Object.keys(PALETTES.light).map((name) => [name, variable(name)]),
) as unknown as Palette;

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, sign: string) => sign.toUpperCase());

/** An element of a drawing, as one of the page. */
function elementOf(node: SvgNode | string, key: number): ReactNode {
  if (typeof node === "string") return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    camelCase(name),
    typeof value === "number" ? rounded(value) : value,
  ]);
  return createElement(
    node.name,
    { key, ...Object.fromEntries(attributes) },
    ...node.children.map((child, at) => elementOf(child, at)),
  );
}

interface RecordMapProps {
  /** Leads to the root of the site. */
  readonly root: string;
  /** The query of the record in the app. */
  readonly view: string;
  readonly name: string;
  readonly drawn: DrawnMap;
}

/** Where a record is, with its number and its hedge; it leads to the same in the app. The ground is a file of its own, which many pages share. */
export function RecordMap({ root, view, name, drawn: { country, defs, nodes } }: RecordMapProps) {
  const links = usePageLinks();
  const { w: width, h: height } = THUMBNAIL;
  return (
    <p>
      <a className="record-map" href={links.map(view)}>
        <picture>
          <source srcSet={root + groundPath(country, "dark")} media="(prefers-color-scheme: dark)" />
          <img src={root + groundPath(country, "light")} alt={name} width={width} height={height} />
        </picture>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <defs>{defs.map(elementOf)}</defs>
          {nodes.map(elementOf)}
        </svg>
      </a>
    </p>
  );
}
