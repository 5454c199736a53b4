import { counted, number } from "../record/numbers.ts";

/** Words of what opens on the map. */
export const mapParts = {
  dragArea: "Drag a box on the map, or",
  useView: "use this view",
  placesNear: (n: number, place: string | null): string =>
    place === null ? counted(n, "place") : `${counted(n, "place")} near ${place}`,
  zoomOnPlaces: (n: number): string => `Zoom in on these ${counted(n, "place")}`,
};

/** Words of the legend. */
export const legend = {
  arrows: "Arrows: people who entered",
  scale: (since: string): string =>
    `One scale for all days: four times as many people are twice as wide. A thin arrow has no total since ${since}.`,
  tones: {
    hollow: (days: number): string => `older than ${days} days`,
    quiet: (since: string): string => `counts days before ${since}`,
    back: "left again in the same days",
  },
  people: number,
  hedges: "How sure the source was",
  looks: {
    solid: "exact",
    dashed: "about",
    "open-up": "over, at least",
    "open-down": "up to, nearly",
    range: "between",
  },
  disputed: "disputed: another figure says otherwise",
  places: "Places",
  families: { queue: "queue or wait", entries: "entries", exits: "exits", other: "anything else" },
  several: "several places",
  event: "event of these days",
  more: "Signs that are not on the map now",
  shut: "closed",
  ground: "Lines and ground",
  journeyTaken: "journey taken",
  journeyPlanned: "journey planned",
  journeyUndated: "journey, day not known",
  road: "road, drawn straight from town to town",
  noCount: "no count of entries by that day",
  touch: "Move and zoom the map with two fingers.",
  tintBy: "Tint countries by",
  tintNothing: "nothing",
  tints: {
    "entries-since": (since: string): string => `Entries since ${since}`,
    "entries-daily": (): string => "Entries a day, latest of 7 days",
    "net-stay": (): string => "Net stay, entries minus exits",
  },
  tintFrom: (n: number, isLast: boolean): string => (isLast ? `${number(n)}+` : number(n)),
  tintNone: "none",
  /** A class of a tint in words: from one number up to another. */
  tintRange: (from: number, to: number | null): string => {
    if (to === null) return `${number(from)} or more`;
    return from === 0 ? `under ${number(to)}` : `${number(from)} to ${number(to)}`;
  },
  tintInWords: "The same in words",
  streets:
    "Street map. Tiles come from openstreetmap.org, which will see your IP address and the area you view.",
};
