import { type ReactNode, useState } from "react";
import { parseDataset } from "../../src/load/parse.ts";
import { HEDGES } from "../../src/model/schema/codeLists.ts";
import { createAppStore } from "../../src/store/store.ts";
import { StoreContext } from "../../src/views/shared/useApp.ts";
import { ArchiveContext } from "../../src/views/shared/useArchive.ts";

const bounds: Readonly<Record<string, readonly [low: number | null, high: number | null]>> = {
  over: [98_000, null],
  "at-least": [98_000, null],
  nearly: [null, 98_000],
  "up-to": [null, 98_000],
  under: [null, 98_000],
  between: [80_000, 98_000],
};

const figure = (id: string, value: object, more: object = {}) => ({
  id,
  measure: "entries",
  basis: "total",
  unit: "people",
  value,
  when: "2022-09-21/2022-09-27",
  where: "kz",
  statedBy: ["ministry"],
  evidence: [{ source: "paper", published: "2022-09-27", summary: "The ministry gave this number." }],
  ...more,
});

const byHedge = HEDGES.map((hedge) => {
  const [low, high] = bounds[hedge] ?? [98_000, 98_000];
  return figure(hedge, { low, high, hedge });
});

/** A record with each hedge and each kind of evidence once. */
export const archive = parseDataset({
  dataset: {
    id: "gallery",
    title: "Every mark once",
    version: "1.0.0",
    origin: ["RU"],
    firstDay: "2022-09-21",
    lastDay: "2022-09-30",
    openingDay: "2022-09-28",
  },
  actors: [
    { id: "ministry", name: "Interior Ministry", kind: "official", country: "KZ" },
    { id: "wire", name: "The Wire", kind: "agency" },
  ],
  sources: [
    {
      id: "paper",
      "container-title": "The Paper",
      title: "A report",
      issued: "2022-09-27",
      URL: "https://example.org/a",
    },
    { id: "courier", "container-title": "The Courier" },
  ],
  places: [
    { id: "ru", name: "Russia", kind: "country", country: "RU" },
    { id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" },
  ],
  figures: [
    ...byHedge,
    figure("words", { low: null, high: null, hedge: "about", words: "tens of thousands" }),
    figure(
      "quoted",
      { low: 98_000, high: 98_000, hedge: "about" },
      {
        evidence: [
          {
            source: "paper",
            through: ["wire"],
            published: "2022-09-27",
            quote: {
              exact: "around 98,000 people entered the country",
              prefix: "He said that ",
              suffix: " since then.",
            },
          },
          {
            source: "courier",
            published: "2022-09-28",
            summary: "Prints the number alone.",
            printed: { value: { low: 98_000, high: 98_000, hedge: "exact" } },
          },
        ],
        disputes: [{ figure: "over", reason: "Counts a longer window." }],
        note: "A note on the figure.",
      },
    ),
    figure(
      "undated",
      { low: 5, high: 5, hedge: "exact" },
      { evidence: [{ source: "courier", published: null, summary: "No day is known." }] },
    ),
  ],
});

/** The views inside, over a store of the gallery's record with the choices of a query. */
export function Shown({
  query = "",
  hovered,
  children,
}: {
  query?: string;
  hovered?: string;
  children: ReactNode;
}) {
  const [store] = useState(() => {
    const made = createAppStore(archive, query);
    if (hovered !== undefined) made.getState().setHovered({ kind: "figure", id: hovered });
    return made;
  });
  return (
    <ArchiveContext value={archive}>
      <StoreContext value={store}>{children}</StoreContext>
    </ArchiveContext>
  );
}

/** One sample with its name under it. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <figure aria-label={name}>
      {children}
      <figcaption>{name}</figcaption>
    </figure>
  );
}
