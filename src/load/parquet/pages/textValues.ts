import { getMaxDefinitionLevel, getMaxRepetitionLevel } from "hyparquet/src/schema.js";
import { Growing } from "../../columns/growing.ts";
import { type Decoder, dictionaryOf, pagesOf, type ValuePage, valuesOf } from "./pageReader.ts";

/** Stands for the number of a missing text. */
export const NO_TEXT = -1;

/** The texts of a column in some rows as they lie in the file: a number for each value, and the texts that the numbers stand for, which can repeat. */
export interface TextValues {
  /** For each value the number of its text, from 0, or {@link NO_TEXT}. */
  readonly numbers: Int32Array;
  /** UTF-8. */
  readonly texts: readonly Uint8Array[];
  /** Of a column of lists: where the values of each row begin, and where the last end. Else empty. */
  readonly starts: Uint32Array;
}

/** From this definition level on, a row's list has an entry, even if the entry is null: the level of the repeated group. */
function levelOfItems({ schemaPath }: Decoder): number {
  const repeated = schemaPath.findIndex(({ element }) => element.repetition_type === "REPEATED");
  return getMaxDefinitionLevel(schemaPath.slice(0, repeated + 1));
}

/** Reads all pages of a column of texts, or of lists of them. `rows` is how many rows there should be. */
export function readTextValues(buffer: ArrayBuffer, decoder: Decoder, rows: number): TextValues {
  const most = getMaxDefinitionLevel(decoder.schemaPath);
  const isList = getMaxRepetitionLevel(decoder.schemaPath) > 0;
  const itemLevel = isList ? levelOfItems(decoder) : 0;
  const numbers = new Growing(Int32Array, rows);
  const starts = new Growing(Uint32Array, isList ? rows + 1 : 1);
  const texts: Uint8Array[] = [];
  const addTexts = (more: ArrayLike<unknown>): void => {
    for (let at = 0; at < more.length; at++) texts.push(more[at] as Uint8Array);
  };
  let [dictionaryStart, dictionaryEnd] = [0, 0];

  const add = ({ isByNumber, values, definitions, repetitions }: ValuePage): void => {
    const first = isByNumber ? dictionaryStart : texts.length;
    const end = isByNumber ? dictionaryEnd : first + values.length;
    if (!isByNumber) addTexts(values);
    const count = definitions.length || repetitions.length || values.length;
    let to = numbers.room(count);
    const into = numbers.values;
    let next = 0;
    for (let at = 0; at < count; at++) {
      if (isList && (repetitions[at] === 0 || starts.length === 0)) starts.push(to);
      const level = definitions.length > 0 ? (definitions[at] ?? 0) : most;
      if (level === most) {
        const number = first + (isByNumber ? (values[next] as number) : next);
        into[to++] = number < end ? number : NO_TEXT;
        next++;
      } else if (!isList || level >= itemLevel) into[to++] = NO_TEXT;
    }
    numbers.length = to;
  };

  for (const page of pagesOf(buffer)) {
    const dictionary = dictionaryOf(page, decoder);
    if (dictionary) {
      dictionaryStart = texts.length;
      addTexts(dictionary);
      dictionaryEnd = texts.length;
    } else add(valuesOf(page, decoder));
    if (!isList && numbers.length >= rows) break;
  }
  if (isList) starts.push(numbers.length);
  return { numbers: numbers.all, texts, starts: isList ? starts.all : new Uint32Array() };
}
