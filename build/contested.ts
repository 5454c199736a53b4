import type { Archive } from "../src/load/archive.ts";
import type { Figure } from "../src/model/schema.ts";
import { speaksAgainst } from "../src/views/shared/picture/pictureDisputes.ts";
import type { AllWords } from "../src/words/en.ts";

interface Told {
  readonly archive: Archive;
  readonly words: AllWords;
}

/** Whether anything speaks against a figure, by its own record or by another's. */
export const isContested = ({ archive, words }: Told, figure: Figure): boolean =>
  speaksAgainst(words, archive, figure) !== "";

/** All such figures of an archive. */
export const contestedFigures = (told: Told): Figure[] =>
  Array.from({ length: told.archive.count }, (_, at) => told.archive.at(at)).filter((figure) =>
    isContested(told, figure),
  );

/** A figure as it is named where its dispute does not stand beside it: "over 194,000 people left Russia, 21–27 September 2022 (disputed)". */
export function markedName(told: Told, figure: Figure): string {
  const { archive, words } = told;
  const name = words.record.figure(archive, figure);
  return isContested(told, figure) ? `${name} (${words.list.disputed})` : name;
}
