import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../views/shared/export/saveFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { Decided } from "./decisions.ts";
import { type QuotedFile, writeQuoted } from "./quotedFile.ts";
import type { QuotesDialogProps } from "./quotesDialogProps.ts";

interface UseActionsProps extends Pick<QuotesDialogProps, "name" | "setAside" | "onUse"> {
  readonly quoted: QuotedFile;
  readonly decided: Decided;
}

const TYPE = "application/json";

/** Puts what was found and decided into the dataset: on the page, or as a file to keep. */
export function UseActions({ quoted, decided, name, setAside, onUse }: UseActionsProps) {
  const { quoteRoom: words } = useAllWords();
  const [said, setSaid] = useState("");
  const stop = useRef(new AbortController());
  useEffect(() => {
    const control = new AbortController();
    stop.current = control;
    return () => control.abort();
  }, []);
  const make = (then: (text: string) => void): void => {
    const { signal } = stop.current;
    setSaid("");
    writeQuoted(quoted, decided, signal).then(then, () => {
      if (!signal.aborted) setSaid(words.failed);
    });
  };
  const { quotes, summaries } = decided.written;
  const isNothing = quotes + summaries === 0;
  return (
    <>
      <p className="dialog-actions">
        <button
          type="button"
          className="dialog-main"
          disabled={isNothing}
          onClick={() => make((text) => onUse(new File([text], name, { type: TYPE })))}
        >
          {words.use(quotes, summaries)}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={isNothing}
          onClick={() =>
            make((text) => {
              saveFile(name, text, TYPE);
              setSaid(words.saved(name));
            })
          }
        >
          {words.save}
        </button>
      </p>
      {setAside > 0 && <p className="dialog-aside">{words.setAside(setAside)}</p>}
      <p role="status">{said}</p>
    </>
  );
}
