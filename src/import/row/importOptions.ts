import type { Fixed, Mapping } from "../columns/fields.ts";
import type { Boxes } from "../geography/coordinates.ts";
import type { Gazetteer } from "../geography/gazetteer.ts";
import type { Answers } from "../questions.ts";

/** What a dataset says where the table says nothing, in the words of a language. */
export interface ImportTexts {
  /** Research of a figure whose row has neither quote nor summary; `{row}` stands for its number. */
  readonly row: string;
  /** The reason of a dispute that the table gives none for. */
  readonly noReason: string;
}

/** How to read a table. */
export interface ImportOptions {
  readonly mapping: Mapping;
  /** What is the same for every row, and stands in no column. */
  readonly fixed?: Fixed;
  readonly answers?: Answers;
  /** The name of the file, for the dataset's title and id. */
  readonly fileName: string;
  readonly texts: ImportTexts;
  readonly title?: string;
  readonly language?: string;
  /** What the basemap knows about places; without it none is proposed. */
  readonly gazetteer?: Gazetteer;
  /** Which country a point lies in, null at sea; without it no country is proposed for a point. */
  readonly countryAt?: (lon: number, lat: number) => string | null;
  /** Boxes around countries; without them points are not checked. */
  readonly boxes?: Boxes;
}
