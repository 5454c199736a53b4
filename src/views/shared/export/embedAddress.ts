import { EMBED_PAGE, type EmbedPicture } from "../../../export/embedCode.ts";
import { versionedData } from "../../../load/siteParts.ts";
import { isoDay } from "../../../model/time/day.ts";
import type { Ref, Theme } from "../../../store/choices.ts";
import type { State } from "../../../store/store.ts";
import { writeUrl } from "../../../store/url.ts";

/** What a frame is to show. */
export interface EmbedChoice {
  readonly state: State;
  /** The record that is open in it, instead of the day. */
  readonly record: Ref | null;
  readonly picture: EmbedPicture;
  readonly theme: Theme;
  readonly lang: string;
  /** The version that it stays at; null follows the record. */
  readonly version: string | null;
}

/**
 * The address of a frame that shows what the reader sees now. It says the day and the language in any case: what a page opens on, and what a
 * reader's browser asks for, may change.
 */
export function embedAddress(
  { state, record, picture, theme, lang, version }: EmbedChoice,
  { href }: Pick<Location, "href">,
): string {
  const { defaults } = state;
  const shown = { ...state, ...defaults, selected: record };
  const { day, clock, mode, span, countries, measures, origins, evidence, disputed, query, area, map, tint } =
    state;
  const kept = {
    day,
    clock,
    mode,
    span,
    countries,
    measures,
    origins,
    evidence,
    disputed,
    query,
    area,
    map,
    tint,
  };
  const asked = new URLSearchParams(
    writeUrl({ ...shown, ...kept, view: "map" }, { ...defaults, selected: null }, []),
  );
  if (mode !== "span") asked.set("day", isoDay(day));
  if (picture !== "map") asked.set("picture", picture);
  if (theme !== null) asked.set("theme", theme);
  asked.set("lang", lang);
  if (version !== null) asked.set("dataset", versionedData(version));
  const address = new URL(EMBED_PAGE, href);
  address.search = asked
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%7E", "~")
    .replaceAll("%2F", "/")
    .replaceAll("%40", "@");
  return address.href;
}
