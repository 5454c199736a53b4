import { lookUp } from "../../lookUp.ts";

const actors: Readonly<Record<string, string>> = {
  official: "official body",
  agency: "news agency",
  outlet: "outlet",
  monitor: "monitor",
  organisation: "organisation",
  person: "individual",
  anonymous: "unnamed",
};

const speakers: Readonly<Record<string, string>> = {
  official: "Officials",
  agency: "News agencies",
  outlet: "Outlets’ own reporting",
  monitor: "Monitors",
  organisation: "Organisations",
  person: "Individuals",
  anonymous: "Unnamed people",
};

/** A code as words, where no language knows better: "land-border" is "land border". */
export const spelledOut = (kind: string): string => kind.replaceAll("-", " ");

/** Words with a capital at the start. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words for the kinds that a record may have. Kinds are open lists: one that is not known here is spelled out. */
export const kinds = {
  actor: (kind: string): string => lookUp(actors, kind) ?? spelledOut(kind),
  /** Those who speak, as a group. */
  speakers: (kind: string): string => lookUp(speakers, kind) ?? spelledOut(kind),
  place: spelledOut,
};
