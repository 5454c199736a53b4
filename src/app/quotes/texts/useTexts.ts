import { useEffect, useRef, useState } from "react";
import { HeldText } from "../../../model/quotes/heldText.ts";
import { sha256 } from "../../../views/evidence/check/sha256.ts";
import { inSlices } from "../../../views/shared/export/inSlices.ts";
import type { RefusedText } from "../../../words/en/import/quoteRoom.ts";
import type { AllWords } from "../../../words/en.ts";
import { type ReadText, readFile, readPasted, type TextOrRefusal } from "./readText.ts";

/** A text that somebody has given: it stays in this window, and is forgotten with it. */
export interface GivenText extends Omit<ReadText, "text"> {
  readonly name: string;
  readonly held: HeldText;
}

/** What was not taken, and why. */
interface Refusal {
  readonly name: string;
  readonly why: RefusedText;
}

/** The texts that were given so far, and what can be done with them. */
export interface Texts {
  readonly given: readonly GivenText[];
  readonly refusals: readonly Refusal[];
  /** Whether more are being read. */
  readonly isReading: boolean;
  addFiles(files: Iterable<File>): void;
  addPasted(text: string): void;
  remove(text: GivenText): void;
}

/** Keeps the texts of documents for as long as the room is open. */
export function useTexts(words: Pick<AllWords["quoteRoom"], "pasted" | "whatWasPasted">): Texts {
  const [given, setGiven] = useState<readonly GivenText[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isReading, setReading] = useState(false);
  const stop = useRef(new AbortController());
  const pasted = useRef(0);
  useEffect(() => {
    const control = new AbortController();
    stop.current = control;
    return () => control.abort();
  }, []);

  async function take(
    name: string,
    read: TextOrRefusal,
    known: readonly string[],
  ): Promise<GivenText | Refusal> {
    if ("refused" in read) return { name, why: read.refused };
    if (known.includes(read.text)) return { name, why: "given" };
    const { text, ...how } = read;
    const held = await inSlices(HeldText.read(text, await sha256(text)), stop.current.signal);
    return { ...how, name, held };
  }

  async function add(items: readonly { name: string; read: () => Promise<TextOrRefusal> }[]): Promise<void> {
    const { signal } = stop.current;
    setRefusals([]);
    setReading(true);
    const known = given.map(({ held }) => held.text);
    const taken: (GivenText | Refusal)[] = [];
    for (const { name, read } of items) {
      const one = await read()
        .then((text) => take(name, text, known))
        .catch((): Refusal => ({ name, why: "not-text" }));
      if (signal.aborted) return;
      if ("held" in one) known.push(one.held.text);
      taken.push(one);
    }
    setReading(false);
    setRefusals(taken.filter((one) => "why" in one));
    setGiven((before) => [...before, ...taken.filter((one) => "held" in one)]);
  }

  return {
    given,
    refusals,
    isReading,
    addFiles: (files) => {
      add([...files].map((file) => ({ name: file.name, read: () => readFile(file) })));
    },
    addPasted: (text) => {
      const read = readPasted(text);
      const name = "refused" in read ? words.whatWasPasted : words.pasted(++pasted.current);
      add([{ name, read: async () => read }]);
    },
    remove: (text) => setGiven((before) => before.filter((one) => one !== text)),
  };
}
