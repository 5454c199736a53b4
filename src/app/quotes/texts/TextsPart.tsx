import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { HeldText } from "../../../model/quotes/heldText.ts";
import { textOfHtml } from "../../../views/evidence/check/articleText.ts";
import { useAllWords } from "../../../views/shared/useWords.ts";
import { beginningOf } from "./beginning.ts";
import type { GivenText, Texts } from "./useTexts.ts";

/** Text that is pasted at once is taken at once where it is longer than this; a shorter one may be a part. */
const WHOLE_TEXT = 400;

/** Takes files that are dropped anywhere on the dialog, so that they are not opened as datasets. */
function useDrops(part: RefObject<HTMLElement | null>, texts: Texts): void {
  const latest = useRef(texts);
  useEffect(() => {
    latest.current = texts;
  });
  useEffect(() => {
    const dialog = part.current?.closest("dialog");
    const handleDrop = (event: DragEvent): void => {
      event.stopPropagation();
      const { files } = event.dataTransfer ?? {};
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (!files?.length && text === "") return;
      event.preventDefault();
      if (files?.length) latest.current.addFiles(files);
      else latest.current.addPasted(text);
    };
    dialog?.addEventListener("drop", handleDrop);
    return () => dialog?.removeEventListener("drop", handleDrop);
  }, [part]);
}

/** What is pasted, as text. */
function wholePaste({ clipboardData }: ClipboardEvent): string {
  const plain = clipboardData?.getData("text/plain") ?? "";
  const html = clipboardData?.getData("text/html") ?? "";
  return plain === "" && html !== "" ? textOfHtml(html) : plain;
}

/** The box for a text that is typed or pasted. */
function PasteBox({ onAdd }: { onAdd: (text: string) => void }) {
  const { quoteRoom: words } = useAllWords();
  const id = useId();
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const add = (whole: string): void => {
    onAdd(whole);
    setText("");
  };
  // React would need its own events of the clipboard in the page's first script.
  useEffect(() => {
    const handlePaste = (event: ClipboardEvent): void => {
      const whole = wholePaste(event);
      if (text !== "" || whole.length < WHOLE_TEXT) return;
      event.preventDefault();
      onAdd(whole);
    };
    const { current } = box;
    current?.addEventListener("paste", handlePaste);
    return () => current?.removeEventListener("paste", handlePaste);
  }, [text, onAdd]);
  return (
    <fieldset>
      <legend>
        <label htmlFor={id}>{words.paste}</label>
      </legend>
      <textarea
        ref={box}
        id={id}
        className="dialog-text is-short"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text !== "" && (
        <p className="dialog-actions">
          <button type="button" className="text-button" onClick={() => add(text)}>
            {words.add}
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface TextsPartProps {
  readonly texts: Texts;
  /** The documents of the dataset that are quoted, by id, with what they are called. */
  readonly documents: ReadonlyMap<string, string>;
  /** The document that a text was said to be. */
  readonly chosen: ReadonlyMap<HeldText, string>;
  readonly onChoose: (text: HeldText, document: string | null) => void;
  /** The document that a text was matched with. */
  readonly takenFor: (text: HeldText) => string | null;
}

/** One text, how it was read, and which document it is. */
function TextItem({ text, ...of }: { text: GivenText } & TextsPartProps) {
  const { quoteRoom: words } = useAllWords();
  const { name, held, encoding, isGuessed, wasHtml } = text;
  const how = [
    words.characters(held.text.length),
    ...(encoding === null ? [] : [words.readAs(encoding, isGuessed)]),
    ...(wasHtml ? [words.wasHtml] : []),
    words.begins(beginningOf(held.text.slice(0, 200))),
  ];
  const taken = of.takenFor(held);
  return (
    <li className="quotes-text">
      <p>
        <b>{name}</b> <small>{how.join(" · ")}</small>
      </p>
      <p className="dialog-actions">
        <label>
          {words.document}{" "}
          <select
            aria-label={words.documentOf(name)}
            value={of.chosen.get(held) ?? ""}
            onChange={({ target }) => of.onChoose(held, target.value || null)}
          >
            <option value="">{words.byQuotes(taken && (of.documents.get(taken) ?? taken))}</option>
            {[...of.documents].map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="text-button"
          aria-label={words.remove(name)}
          onClick={() => of.texts.remove(text)}
        >
          {words.removeShort}
        </button>
      </p>
    </li>
  );
}

/** Where texts are given, and those that were. */
export function TextsPart(props: TextsPartProps) {
  const { quoteRoom: words } = useAllWords();
  const { texts } = props;
  const part = useRef<HTMLDivElement>(null);
  useDrops(part, texts);
  return (
    <div ref={part}>
      <fieldset>
        <legend>{words.files}</legend>
        <input
          type="file"
          className="dialog-file"
          multiple
          aria-label={words.files}
          onChange={({ target }) => {
            if (target.files) texts.addFiles(target.files);
            target.value = "";
          }}
        />
      </fieldset>
      <PasteBox onAdd={(text) => texts.addPasted(text)} />
      {texts.refusals.length > 0 && (
        <ul role="alert" className="quotes-refused">
          {texts.refusals.map(({ name, why }) => (
            <li key={`${name}${why}`}>{words.refused(name, why)}</li>
          ))}
        </ul>
      )}
      {texts.given.length > 0 && (
        <section aria-label={words.texts}>
          <h3>{words.texts}</h3>
          <ul>
            {texts.given.map((text) => (
              <TextItem
                key={`${text.name} ${text.held.sha256 ?? text.held.text.length}`}
                text={text}
                {...props}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
