import { useEffect, useRef, useState } from "react";
import { datasetJsonOf } from "../../../export/datasetJson.ts";
import { selectAll } from "../../../export/selection.ts";
import type { Archive } from "../../../load/archive.ts";
import { SINGLE_FILE_MOST } from "../../../load/siteParts.ts";
import { inSlices } from "../../../views/shared/export/inSlices.ts";
import { saveFile } from "../../../views/shared/export/saveFile.ts";
import { today } from "../../../views/shared/export/today.ts";
import { useAllWords } from "../../../views/shared/useWords.ts";
import { getFrame } from "./pageFrame.ts";
import { savedPage } from "./savedPage.ts";

/** What has become of the page. */
export type Saving =
  | { readonly phase: "idle" | "making" | "no-template" | "failed" }
  | { readonly phase: "too-large"; readonly bytes: number }
  | { readonly phase: "done"; readonly name: string; readonly bytes: number };

/** A dataset as JSON, without white space. */
async function compactJson(dataset: Archive | (() => string), signal: AbortSignal): Promise<string> {
  const text =
    typeof dataset === "function" ? dataset() : await inSlices(datasetJsonOf(selectAll(dataset)), signal);
  return JSON.stringify(JSON.parse(text));
}

/** Makes the page when it is asked for, and hands it to the browser to save. */
export function useSaving(
  dataset: Archive | (() => string),
  host: string | null,
): { saving: Saving; save: () => void } {
  const { foreign, language } = useAllWords();
  const [saving, setSaving] = useState<Saving>({ phase: "idle" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  async function make(signal: AbortSignal): Promise<Saving> {
    const json = await compactJson(dataset, signal);
    const { size } = new Blob([json]);
    if (size > SINGLE_FILE_MOST) return { phase: "too-large", bytes: size };
    const frame = await getFrame(signal);
    if (!frame) return { phase: "no-template" };
    const { id, title } = JSON.parse(json).dataset;
    const facts = { day: today(), host };
    const html = savedPage(frame, {
      json,
      facts,
      language: language.tag,
      title: foreign.savedTitle(title),
      note: `${foreign.note} ${title}, ${foreign.fromSaved(facts)} ${foreign.unchecked}`,
    });
    const page = new Blob([html], { type: "text/html" });
    signal.throwIfAborted();
    saveFile(`${id}.html`, page, page.type);
    return { phase: "done", name: `${id}.html`, bytes: page.size };
  }
  const save = (): void => {
    const control = new AbortController();
    running.current = control;
    setSaving({ phase: "making" });
    make(control.signal).then(setSaving, () => {
      if (!control.signal.aborted) setSaving({ phase: "failed" });
    });
  };
  return { saving, save };
}
