import { bestPiece } from "../../../model/documents.ts";
import { type Stated, speakersOf, supportOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import { speaksAgainst } from "./pictureDisputes.ts";
import type { Head } from "./pictureHead.ts";
import type { PictureInput } from "./pictureInput.ts";

/** What is open, as the head of a picture says it, and its figure where it is one. */
export type Open = Pick<Head, "headline" | "said" | "against"> & { readonly figure: Figure | null };

const NOTHING: Open = { headline: null, said: null, against: null, figure: null };

type Context = Pick<PictureInput, "archive" | "words">;

/** Who said something, where it is printed best, and how well it is supported. */
function saidOf({ archive, words }: Context, stated: Stated): string | null {
  const piece = bestPiece(stated.evidence, archive);
  if (!piece) return null;
  const { outlets, origins } = supportOf(stated, archive);
  return words.picture.said(
    words.record.actors(archive, speakersOf(stated, piece)),
    words.copied.printedIn(archive, piece),
    words.list.support(outlets.length, origins.length, false),
  );
}

/** The name of a record that can be a headline. */
export function headlineOf({ archive, words }: Context, { kind, id }: Ref): string | null {
  const { record } = words;
  const found = <R extends { readonly id: string }>(some: readonly R[]): R | undefined =>
    some.find((one) => one.id === id);
  const figure = kind === "figure" ? archive.figure(id) : undefined;
  if (figure) return record.figure(archive, figure);
  const event = kind === "event" ? found(archive.events) : undefined;
  if (event) return record.event(archive, event);
  const route = kind === "route" ? found(archive.routes) : undefined;
  return route ? record.route(archive, route) : null;
}

/** What is open in the reader's view; empty if it cannot be a headline. */
export function openOf(input: PictureInput): Open {
  const { archive, words, state, hasOpen } = input;
  const { selected } = state;
  const headline = selected && hasOpen ? headlineOf(input, selected) : null;
  if (!selected || headline === null) return NOTHING;
  const { kind, id } = selected;
  const figure = kind === "figure" ? (archive.figure(id) ?? null) : null;
  const records: readonly (Stated & { readonly id: string })[] =
    kind === "event" ? archive.events : archive.routes;
  const stated = figure ?? records.find((one) => one.id === id);
  const against = figure ? speaksAgainst(words, archive, figure) : "";
  return {
    headline: words.picture.headline(headline),
    said: stated ? saidOf(input, stated) : null,
    against: against === "" ? null : words.picture.against(against),
    figure,
  };
}
