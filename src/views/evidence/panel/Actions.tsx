import { useId, useRef, useState } from "react";
import type { Evidence } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import type { AllWords } from "../../../words/en.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { CopyButton } from "../../shared/export/CopyButton.tsx";
import { linkInsteadOf } from "../../shared/export/linkInstead.ts";
import { recordAddress } from "../../shared/export/recordAddress.ts";
import { useApp } from "../../shared/useApp.ts";
import { fetchAllWords, useWords } from "../../shared/useWords.ts";

const checkArticle = partFile(() => import("../check/CheckArticle.tsx"), "CheckArticle", {
  isEarly: false,
});

const citeDialog = partFile(() => import("../../shared/export/CiteDialog.tsx"), "CiteDialog", {
  isEarly: false,
});

export interface ActionsProps {
  readonly target: Ref;
  readonly evidence: readonly Evidence[];
  /** The sentence to copy, with the record's address on this site where it has one. */
  readonly sentence: (words: AllWords, address: string | null) => string;
}

/** What can be done with what is open: seen on the map, copied as a sentence or an address, cited, compared with the article itself. */
export function Actions({ target, evidence, sentence }: ActionsProps) {
  const all = useWords();
  const { evidence: words } = all;
  const linkInstead = linkInsteadOf(all, window.location);
  const showOnMap = useApp((state) => state.showOnMap);
  const toggle = useRef<HTMLButtonElement>(null);
  const [isChecking, setChecking] = useState(false);
  const [isCiting, setCiting] = useState(false);
  const id = useId();
  const address = linkInstead === null ? recordAddress(target, window.location) : null;
  // The words come when the browser is idle, so that a press need not wait for them.
  const copied = async (): Promise<string> => sentence(await fetchAllWords(all), address);
  const handleClose = () => {
    setChecking(false);
    toggle.current?.focus();
  };
  return (
    <>
      <div className="copy-actions">
        <button type="button" className="text-button" onClick={() => showOnMap(target)}>
          {words.showOnMap}
        </button>
        <CopyButton label={words.copySentence} text={copied} />
        <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setCiting(true)}>
          {words.cite}
        </button>
        <CopyButton label={words.copyLink} text={() => window.location.href} instead={linkInstead} />
        {evidence.length > 0 && (
          <button
            type="button"
            className="text-button"
            ref={toggle}
            aria-expanded={isChecking}
            aria-controls={id}
            onClick={() => setChecking(!isChecking)}
          >
            {words.checkYourself}
          </button>
        )}
      </div>
      {isCiting && (
        <LazyPart
          part="dialog"
          file={citeDialog}
          props={{ target, address, onClose: () => setCiting(false) }}
        />
      )}
      <div id={id}>
        {isChecking && (
          <LazyPart
            part="check"
            file={checkArticle}
            props={{ target, evidence, address, onClose: handleClose }}
          />
        )}
      </div>
    </>
  );
}
