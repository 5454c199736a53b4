import { useEffect, useMemo, useState } from "react";
import { moduleFile } from "../../load/moduleFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { MoreWords } from "../../words/en.ts";
import type { FileReport } from "./lintMessages.ts";
import { type LintProgress, runLint } from "./runLint.ts";

/** The words for what is found. */
export type CheckWords = Awaited<ReturnType<MoreWords["linter"]["words"]>>["checkWords"];

/** What has not come after this time is said to be missing, while it is still waited for. */
const LATE_MS = 4000;

/**
 * How far a check has come; `isLate` where the file, the words or the worker have not come, and should have. Figures that are apart, in a
 * file of their own, are not checked here.
 */
export type Lint =
  | { readonly phase: "checking"; readonly progress: LintProgress | null; readonly isLate?: boolean }
  | { readonly phase: "failed" | "apart" }
  | { readonly phase: "done"; readonly report: FileReport; readonly words: CheckWords };

const CHECKING = { phase: "checking", progress: null } as const;

/** Checks a file as long as it is asked for, and again when the reader says so. */
export function useLint(getFile: () => Promise<Blob>): { lint: Lint; retry: () => void } {
  const { linter } = useAllWords();
  const [lint, setLint] = useState<Lint>(CHECKING);
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
      const report = await runLint(file, signal, (progress) => {
        clearTimeout(late);
        set({ phase: "checking", progress });
      });
      return report ? { phase: "done", report, words: checkWords } : { phase: "apart" };
    }
    set(CHECKING);
    const late = setTimeout(() => set({ ...CHECKING, isLate: true }), LATE_MS);
    check()
      .then(set, () => set({ phase: "failed" }))
      .finally(() => clearTimeout(late));
    return () => {
      clearTimeout(late);
      control.abort();
    };
  }, [attempt, fetchWords, getFile]);
  return { lint, retry: () => setAttempt(attempt + 1) };
}
