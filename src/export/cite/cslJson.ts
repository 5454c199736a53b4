import type { Archive } from "../../load/archive.ts";
import type { Evidence, Figure, RecordedEvent, Route, Source } from "../../model/schema.ts";
import type { AllWords } from "../../words/en.ts";
import { withAllDisputes } from "../disputes.ts";

/** A date of CSL-JSON: one day, or the first and the last of a span, as year, month and day as far as they are known. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** What is cited, by the names of CSL-JSON (1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly "container-title"?: string;
  readonly author?: Source["author"];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
  readonly archive_location?: string;
}

/** A record that is cited. */
export type Cited =
  | { readonly kind: "figure"; readonly record: Figure }
  | { readonly kind: "event"; readonly record: RecordedEvent }
  | { readonly kind: "route"; readonly record: Route };

/** Year, month and day of one end of an EDTF date, as far as they are known; of a season only the year. */
function partsOf(text: string): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text) ?? [];
  if (year === undefined) return [];
  if (month === undefined || Number(month) > 12) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

/** An EDTF date as CSL-JSON has it, `circa` where it is not certain or one of its ends is open; null where no year is known. */
export function cslDate(edtf: string): CslDate | null {
  const parts = edtf
    .split("/")
    .map(partsOf)
    .filter((part) => part.length > 0);
  return parts.length === 0 ? null : { "date-parts": parts, ...(/[~%?]|\.\./.test(edtf) && { circa: true }) };
}

const dated = (key: "issued" | "accessed", edtf: string | null | undefined): Partial<CslItem> => {
  const date = edtf ? cslDate(edtf) : null;
  return date ? { [key]: date } : {};
};

/** A document as CSL-JSON. */
function documentItem(source: Source, piece?: Evidence): CslItem {
  const { id, type, title, author, URL, language, accessed, archive } = source;
  const outlet = source["container-title"];
  return {
    id,
    type,
    ...(title !== null && { title }),
    ...(outlet !== null && { "container-title": outlet }),
    ...(author.length > 0 && { author }),
    ...dated("issued", source.issued?.edtf ?? piece?.published?.edtf),
    ...dated("accessed", accessed),
    ...(URL !== null && { URL }),
    ...(language !== null && { language }),
    ...(archive !== undefined && { archive_location: archive }),
  };
}

/** What is cited, where and when. */
export interface CiteFacts {
  readonly address: string | null;
  /** The day on which it is cited, `2022-09-27`. */
  readonly today: string;
}

/** The sentence for a record, with its hedge, its document and what speaks against it. */
export function sentenceOf(
  archive: Archive,
  { copied }: AllWords,
  cited: Cited,
  address: string | null,
): string {
  if (cited.kind === "figure") return copied.figure(archive, withAllDisputes(archive, cited.record), address);
  if (cited.kind === "event") return copied.event(archive, cited.record, address);
  return copied.route(archive, cited.record, address);
}

/**
 * A record as CSL-JSON: first its entry here, whose title is the whole sentence with hedge and dispute, then the documents that it
 * rests on, each once.
 */
export function cslItemsOf(archive: Archive, words: AllWords, cited: Cited, facts: CiteFacts): CslItem[] {
  const { info, sources } = archive;
  const { record } = cited;
  const own: CslItem = {
    id: `${info.id}-${record.id}`,
    type: "dataset",
    title: sentenceOf(archive, words, cited, null),
    "container-title": info.title,
    ...(info.author !== undefined && { author: [{ literal: info.author }] }),
    version: info.version,
    ...dated("accessed", facts.today),
    ...(facts.address !== null && { URL: facts.address }),
    language: words.language.tag,
    ...(words.cite.foreign !== null && { note: words.cite.foreign }),
  };
  const documents = new Map<string, CslItem>();
  for (const piece of record.evidence) {
    const source = sources.get(piece.source);
    if (source && !documents.has(source.id)) documents.set(source.id, documentItem(source, piece));
  }
  return [own, ...documents.values()];
}
