import type { Archive } from "../../../load/archive.ts";
import { countryToldUnder, isCountry } from "../../../model/dataset.ts";
import { familyOf } from "../../../model/measure.ts";
import type { Figure, Place, RecordedEvent } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { type Lens, matchFigures, selectFilter } from "../../../store/selectors.ts";
import { createAppStore } from "../../../store/store.ts";
import type { AllWords } from "../../../words/en.ts";
import { speaksAgainst } from "../../shared/picture/pictureDisputes.ts";
import type { MeasureText } from "../../shared/picture/pictureText.ts";
import type { Ground } from "../basemap/paintLand.ts";
import { chooseContent, type MapContent } from "../content/chooseContent.ts";
import type { ToldItem } from "../content/chooseFlows.ts";
import { collectRecords, isOnMap } from "../content/collectRecords.ts";
import { NO_WIDTH } from "../content/flowScale.ts";
import { boundsOf } from "../geometry/bounds.ts";
import { grown, Taken } from "../geometry/boxes.ts";
import { type Line, layOutLabel, type PositionedLabel, SIDES, type Spot } from "../geometry/labels.ts";
import type { Frame, Point } from "../geometry/project.ts";
import { geographyOf } from "../layout/geography.ts";
import { namesOverlay } from "../layout/namesOverlay.ts";
import { pointsOf } from "../layout/openingView.ts";
import { EDGE, type Positioned, type Surface } from "../layout/positioned.ts";
import { labelLines, MARK_RADIUS, positionOnMap } from "../layout/positionOnMap.ts";
import { frameAround, type MapSize, openingFrame } from "./fitFrame.ts";
import { type LaidOutMap, type MapGround, placeNames } from "./layOutMap.ts";
import { withDisputes } from "./withDisputes.ts";

/** The one record that a small map is of. */
export type MappedRecord =
  | { readonly kind: "figure"; readonly record: Figure }
  | { readonly kind: "event"; readonly record: RecordedEvent };

/** What the map of one record is laid out with. */
export interface RecordMapInput {
  readonly archive: Archive;
  readonly words: AllWords;
  readonly measure: MeasureText;
}

/** How a small map is fitted to what it shows: no nearer than its level of detail is drawn for. */
const FIT = { padding: 40, maxZoom: 4.6 } as const;

/** The country that a record is told under, whose map it is shown on; null where its place is unknown. */
export function countryOf({ info, places }: Archive, { record }: MappedRecord): string | null {
  const place = places.get(record.where);
  return place ? countryToldUnder(info, place) : null;
}

/** The frame of the small maps of a country’s records, the same for all of them: it holds all their places and the arrow into the country. */
export function countryFrame(
  archive: Archive,
  country: string | null,
  borders: MapGround["borders"],
  size: MapSize,
): Frame {
  const geography = geographyOf(archive, borders);
  const told = [...archive.places.values()].filter(
    (place) => countryToldUnder(archive.info, place) === country,
  );
  const points =
    country === null
      ? []
      : [
          ...pointsOf(archive, geography, new Set([country])),
          ...told.filter(isOnMap).map(({ coordinates }) => coordinates),
        ];
  const bounds = boundsOf(points);
  return bounds ? frameAround(bounds, FIT, size) : openingFrame(archive, geography, size);
}

/** The archive seen through one figure: no other passes. */
function lensOn(archive: Archive, at: number | undefined): Lens {
  const passes = new Uint8Array(archive.count);
  if (at !== undefined) passes[at] = 1;
  return {
    clock: "happened",
    filter: selectFilter(archive, createAppStore(archive, "").getState()),
    matching: matchFigures(archive, "happened", passes),
  };
}

/** The class of tint in which the record’s country stands out. */
const HIGHLIGHT = 1;

/** The ground of the small maps of a country’s records: the country stands out. */
export const groundOf = (country: string | null): Ground => ({
  silent: new Set(),
  tints: new Map(country === null ? [] : [[country, HIGHLIGHT]]),
});

const NOTHING: Omit<MapContent, "read"> = {
  flows: [],
  notes: [],
  places: [],
  routes: [],
  flags: [],
  countries: [],
  silent: new Set(),
};

/** The number of a figure that the map has no arrow and no mark for: it stands at its country. */
function noteOf({ archive, words }: RecordMapInput, figure: Figure, place: Place, day: Day): ToldItem {
  const number = words.map.reading(archive, figure, null, day);
  const family = familyOf(archive, figure.measure);
  return {
    country: countryToldUnder(archive.info, place),
    direction: family === "exits" ? "exits" : "entries",
    start: null,
    figure,
    place: place.id,
    width: NO_WIDTH,
    tone: family === "other" ? "quiet" : "full",
    back: null,
    number,
    numbers: [number],
    shortNumber: number,
    name: isCountry(place) ? words.record.country(place.country) : place.name,
    window: words.dates.span(figure.when, "short"),
    isSinceFirstDay: false,
    isFeatured: true,
  };
}

/** What the map of a figure shows: what the day’s map shows of it, or its number at its country. */
function figureContent(input: RecordMapInput, figure: Figure): MapContent {
  const { archive, words } = input;
  const at = archive.numberOf(figure.id);
  const day = (at === undefined ? undefined : archive.columns.shownOn.happened[at]) ?? archive.firstDay;
  const lens = lensOn(archive, at);
  const content = chooseContent(
    { archive, words, clock: "happened", day: Math.min(day, archive.lastDay), from: undefined },
    collectRecords(archive, lens),
  );
  const flows = content.flows.filter((flow) => flow.figure.id === figure.id);
  const places = content.places.filter((item) => item.at === at);
  const place = archive.places.get(figure.where);
  const isShown = flows.length + places.length > 0 || !place;
  return {
    ...NOTHING,
    flows,
    places,
    notes: isShown ? [] : [noteOf(input, figure, place, day)],
    read: content.read,
  };
}

/** What the map of an event shows: its flag, or, of a whole country, the country’s name. */
function eventContent(
  { archive, words }: RecordMapInput,
  { record: event }: { record: RecordedEvent },
): MapContent {
  const place = archive.places.get(event.where);
  const read: MapContent["read"] = () => {
    throw new RangeError("An event has no number to read.");
  };
  if (!place) return { ...NOTHING, read };
  if (isOnMap(place)) return { ...NOTHING, flags: [{ event, place }], read };
  const code = countryToldUnder(archive.info, place);
  return {
    ...NOTHING,
    countries: [{ code, place: place.id, name: words.record.country(code) }],
    read,
  };
}

/** A label beside a mark: nothing else is told that it could cover. */
function labelBeside(at: Point, lines: readonly Line[], { frame, measure }: Surface): PositionedLabel | null {
  const spots = SIDES.map((side): Spot => ({ at, side, gap: MARK_RADIUS + 4 }));
  return layOutLabel(new Taken(), grown(frame.view, -EDGE), [lines], spots, measure);
}

/** A label that lies within the view as far as it can. */
function within<L extends PositionedLabel | null>(label: L, { frame: { view } }: Surface): L {
  if (!label) return label;
  const { box } = label;
  const x = Math.max(view.x + EDGE, Math.min(box.x, view.x + view.w - EDGE - box.w));
  return { ...label, box: { ...box, x } };
}

/** What is told with its labels within the view, and a label at each mark: nothing else needs the room. */
function labelled(positioned: Positioned, surface: Surface): Positioned {
  const flows = positioned.flows.map((flow) => ({ ...flow, label: within(flow.label, surface) }));
  const marks = positioned.marks.map((mark) => {
    const lines = labelLines(mark.lead, mark.reading, surface.measure);
    return { ...mark, label: mark.label ?? labelBeside(mark.at, lines, surface) };
  });
  const boxes = [...flows, ...marks].flatMap(({ label }) => label?.box ?? []);
  return { ...positioned, flows, marks, boxes: [...positioned.boxes, ...boxes] };
}

/** Lays out the map of one record and of nothing but it, as the page lays out its own. */
export function layOutRecord(
  input: RecordMapInput,
  mapped: MappedRecord,
  surface: Surface,
  { names }: MapGround,
): LaidOutMap {
  const { archive, words, measure } = input;
  const { frame } = surface;
  const isDisputed = (figure: Figure): boolean => speaksAgainst(words, archive, figure) !== "";
  const content =
    mapped.kind === "figure" ? figureContent(input, mapped.record) : eventContent(input, mapped);
  const chosen = withDisputes(content, isDisputed);
  const positioned = labelled(positionOnMap(chosen, surface), surface);
  // A flag has its place's name.
  const wanted = chosen.flags.map(({ place: { name, coordinates, kind } }) => ({
    name,
    at: coordinates,
    isRegion: kind === "region",
  }));
  const overlay = { ...namesOverlay(positioned, chosen), wanted };
  return {
    frame,
    positioned,
    names: placeNames(names, frame, overlay, measure),
    ground: groundOf(countryOf(archive, mapped)),
    tintSteps: null,
    isDisputed,
  };
}
