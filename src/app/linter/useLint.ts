import { useEffect, useMemo, useState } from "react";
import { moduleFile } from "../../load/moduleFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { MoreWords } from "../../words/en.ts";
import type { FileReport } from "./messages.ts";
import { type LintProgress, runLint } from "./runLint.ts";

/** The words for what is found. */
export type CheckWords = Awaited<ReturnType<MoreWords["linter"]["words"]>>["checkWords"];

/** How far a check has come. */
export type Lint =
  | { readonly phase: "checking"; readonly progress: LintProgress | null }
  | { readonly phase: "failed" }
  | { readonly phase: "done"; readonly report: FileReport; readonly words: CheckWords };

const CHECKING: Lint = { phase: "checking", progress: null };

/** Checks a file as long as it is asked for, and again when the reader says so. */
export function useLint(getFile: () => Promise<Blob>): { lint: Lint; retry: () => void } {
  const { linter } = useAllWords();
  const [lint, setLint] = useState(CHECKING);
  const [attempt, setAttempt] = useState(0);
  const fetchWords = useMemo(() => moduleFile(linter.words), [linter]);
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const set = (next: Lint): void => {
      if (!signal.aborted) setLint(next);
    };
    async function check(): Promise<Lint> {
      const [{ checkWords }, file] = await Promise.all([fetchWords(attempt > 0), getFile()]);
      const report = await runLint(file, signal, (progress) => set({ phase: "checking", progress }));
      return { phase: "done", report, words: checkWords };
    }
    set(CHECKING);
    check().then(set, () => set({ phase: "failed" }));
    return () => control.abort();
  }, [attempt, fetchWords, getFile]);
  return { lint, retry: () => setAttempt(attempt + 1) };
}
