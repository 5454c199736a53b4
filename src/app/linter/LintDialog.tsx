import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../views/shared/useWords.ts";
import { LintList } from "./LintList.tsx";
import type { FindRecord } from "./recordFinder.ts";
import { useLint } from "./useLint.ts";
import "./linter.css";

/** What can be checked: a dataset that is not this site's. */
export interface Checked {
  /** The file, read again. Always the same function for the same file. */
  readonly getFile: () => Promise<Blob>;
  /** The record that a finding leads to. */
  readonly findRecord: FindRecord;
}

/** Checks a dataset, and lists what is wrong with it. */
export function LintDialog({ getFile, findRecord, onClose }: Checked & { readonly onClose: () => void }) {
  const { linter: words, shell } = useAllWords();
  const { lint, retry } = useLint(getFile);
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p className="dialog-aside">{words.lead}</p>
      {lint.phase === "checking" && (
        <p className="dialog-actions" role="status">
          {words.checking}{" "}
          <progress
            aria-label={words.checking}
            value={lint.progress?.done ?? 0}
            max={lint.progress?.all ?? 1}
          />
          <button type="button" className="text-button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      )}
      {(lint.phase === "failed" || (lint.phase === "checking" && lint.isLate)) && (
        <div role="alert">
          <p>{lint.phase === "failed" ? words.failed : words.late}</p>
          <button type="button" className="text-button" onClick={retry}>
            {shell.tryAgain}
          </button>
        </div>
      )}
      {lint.phase === "apart" && (
        <p role="status">
          {words.apart} <code>{words.apartCommand}</code>
        </p>
      )}
      {lint.phase === "done" && (
        <LintList report={lint.report} checkWords={lint.words} findRecord={findRecord} onFollow={onClose} />
      )}
    </Dialog>
  );
}
