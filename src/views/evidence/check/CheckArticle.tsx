import { useEffect, useId, useRef, useState } from "react";
import { outletOf } from "../../../model/origin.ts";
import type { Evidence } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import type { UnreadableText } from "../../../words/en/more/articleCheck.ts";
import { ExternalLink } from "../../shared/ExternalLink.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { CheckResult } from "./CheckResult.tsx";
import { type CheckState, useArticleCheck } from "./useArticleCheck.ts";
import { useArticleText } from "./useArticleText.ts";
import { standing, verdictLines } from "./verdictWords.ts";
import "./check.css";

interface Props {
  readonly target: Ref;
  readonly evidence: readonly Evidence[];
  /** The address of the record on this site; null where it has none. */
  readonly address: string | null;
  readonly onClose: () => void;
}

/** The verdict in words, said once when it is there. */
function useSaid(state: CheckState, fault: UnreadableText | null): string {
  const words = useAllWords();
  const { articleCheck: own } = words;
  if (fault) return own.unreadable(fault);
  switch (state.phase) {
    case "unreadable":
      return own.unreadable(state.why);
    case "checked":
      return verdictLines(words, state.check.own).join(" ");
    default:
      return "";
  }
}

/** The choice among the documents of a record, and a link to the one that is chosen. */
function DocumentChoice(of: {
  sources: readonly string[];
  picked: string | null;
  onPick: (source: string | null) => void;
}) {
  const archive = useArchive();
  const { articleCheck: words, dates } = useAllWords();
  const nameOf = (id: string): string => {
    const source = archive.sources.get(id);
    const outlet = outletOf(source, id);
    return source?.issued ? `${outlet}, ${dates.span(source.issued)}` : outlet;
  };
  const [only] = of.sources;
  const chosen = archive.sources.get((of.sources.length === 1 ? only : of.picked) ?? "");
  return (
    <p className="check-document">
      {of.sources.length > 1 && (
        <label>
          {words.document}{" "}
          <select value={of.picked ?? ""} onChange={(event) => of.onPick(event.target.value || null)}>
            <option value="">{words.anyDocument}</option>
            {of.sources.map((source) => (
              <option key={source} value={source}>
                {nameOf(source)}
              </option>
            ))}
          </select>
        </label>
      )}{" "}
      {chosen?.URL && <ExternalLink href={chosen.URL}>{words.openDocument(nameOf(chosen.id))}</ExternalLink>}
    </p>
  );
}

/** A place to paste or drop an article, which is then compared with what the record says that it prints. */
export function CheckArticle({ target, evidence, address, onClose }: Props) {
  const { articleCheck: words } = useAllWords();
  const part = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { given, fault, isLong, take, handleChange } = useArticleText(part, box, onClose);
  const [picked, setPicked] = useState<string | null>(null);
  const [sources] = useState(() => [...new Set(evidence.map(({ source }) => source))]);
  const state = useArticleCheck(given, target, sources, picked);
  const said = useSaid(state, fault);
  useEffect(() => box.current?.focus(), []);
  const isGood =
    state.phase === "checked" && state.check.own.every((checked) => standing(checked) === "stands");
  const handleClear = () => {
    take("");
    box.current?.focus();
  };
  return (
    <section className="article-check" aria-label={words.name} ref={part}>
      <p id={`${id}how`}>{words.how}</p>
      <DocumentChoice sources={sources} picked={picked} onPick={setPicked} />
      <textarea
        ref={box}
        aria-label={words.text}
        aria-describedby={`${id}how ${id}private`}
        placeholder={words.placeholder}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        defaultValue=""
        readOnly={isLong}
        onChange={(event) => handleChange(event.target.value)}
      />
      {isLong && <p className="piece-note">{words.onlyBeginning(given.length)}</p>}
      <p id={`${id}private`} className="piece-note">
        {words.private}
      </p>
      <div role="status" className={isGood ? "check-said is-good" : "check-said"}>
        {said}
      </div>
      {state.phase === "reading" && <p className="piece-note">{words.reading(state.characters)}</p>}
      {state.phase === "checked" && state.wasHtml && <p className="piece-note">{words.tagsSetAside}</p>}
      {state.phase === "checked" && <CheckResult check={state.check} address={address} />}
      <div className="copy-actions">
        {given !== "" && (
          <button type="button" className="text-button" onClick={handleClear}>
            {words.clear}
          </button>
        )}
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
