import { useEffect, useMemo, useState } from "react";
import { outletOf } from "../../model/origin.ts";
import type { HeldText } from "../../model/quotes/heldText.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { AllWords } from "../../words/en.ts";
import { DocumentQuotes } from "./DocumentQuotes.tsx";
import { type Decision, type Decisions, decide } from "./decisions.ts";
import type { QuotedFile } from "./quotedFile.ts";
import type { QuotesDialogProps } from "./quotesDialogProps.ts";
import { nameOf } from "./recordNames.ts";
import { TextsPart } from "./texts/TextsPart.tsx";
import { useTexts } from "./texts/useTexts.ts";
import { UseActions } from "./UseActions.tsx";
import { type Search, useMatches } from "./useMatches.ts";

interface QuoteRoomProps extends Pick<QuotesDialogProps, "name" | "setAside" | "onUse"> {
  readonly quoted: QuotedFile;
  /** Hears whether there is something that closing would lose. */
  readonly onWork: (isThere: boolean) => void;
}

/** A copy of a map with another value for one key, or without the key. */
function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** What the documents that are quoted are called: outlet, day and title, as far as each is known. */
function documentTitles({ quotations, archive }: QuotedFile, { dates }: AllWords): Map<string, string> {
  return new Map(
    quotations.map(({ source: id }) => {
      const source = archive?.sources.get(id);
      const outlet = outletOf(source, id);
      const day = source?.issued ? dates.span(source.issued) : "";
      const title = source?.title && source.title !== outlet ? source.title : "";
      return [id, [outlet, day, title].filter((part) => part !== "").join(", ")];
    }),
  );
}

/** How far the search has come, and a way to stop it. */
function SearchState({ search, all }: { search: Search; all: number }) {
  const { quoteRoom: words } = useAllWords();
  if (search.phase === "done") return null;
  const isSearching = search.phase === "searching";
  return (
    <p className="dialog-actions">
      <span>{isSearching ? words.searching(search.done, all) : words.stopped}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => (isSearching ? search.stop() : search.again())}
      >
        {isSearching ? words.stop : words.again}
      </button>
    </p>
  );
}

/** Texts on one side, the quotes of a dataset on the other: what was found, what is to be decided, and the dataset that it makes. */
export function QuoteRoom({ quoted, name, setAside, onUse, onWork }: QuoteRoomProps) {
  const words = useAllWords();
  const { quoteRoom: own } = words;
  const texts = useTexts(own);
  const [chosen, setChosen] = useState<ReadonlyMap<HeldText, string>>(new Map());
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const { quotations, sources, archive } = quoted;
  const search = useMatches(quotations, sources, texts.given, chosen);
  const documents = useMemo(() => documentTitles(quoted, words), [quoted, words]);
  const decided = useMemo(
    () => decide(search.matched, decisions, sources),
    [search.matched, decisions, sources],
  );
  const hasWork = texts.given.length > 0 || decisions.size > 0;
  useEffect(() => onWork(hasWork), [onWork, hasWork]);
  if (quotations.length === 0) return <p role="status">{own.none}</p>;
  const handleDecide = (key: string, decision: Decision): void =>
    setDecisions((before) => withEntry(before, key, decision));
  return (
    <>
      <p>{own.lead}</p>
      <p className="dialog-aside">{own.private}</p>
      <TextsPart
        texts={texts}
        documents={documents}
        chosen={chosen}
        onChoose={(text, document) => setChosen((before) => withEntry(before, text, document))}
        takenFor={(text) => search.matched.find(({ held }) => held === text)?.source ?? null}
      />
      {texts.given.some(({ held }) => held.sha256 === null) && <p>{own.noHash}</p>}
      {texts.isReading && <p>{own.readingTexts}</p>}
      <SearchState search={search} all={documents.size} />
      <div role="status" className="quotes-said">
        {texts.given.length > 0 && !texts.isReading && search.phase === "done" && own.summary(decided.counts)}
      </div>
      {(texts.given.length > 0 || decisions.size > 0) && (
        <UseActions {...{ quoted, decided, name, setAside, onUse }} />
      )}
      {decided.hasNear && <p className="dialog-aside">{own.key}</p>}
      {search.matched.map((document) => (
        <DocumentQuotes
          key={document.source}
          document={document}
          title={documents.get(document.source) ?? document.source}
          lang={archive?.sources.get(document.source)?.language ?? undefined}
          hasTexts={texts.given.length > 0}
          isKept={decided.kept.has(document.source)}
          decisions={decisions}
          onDecide={handleDecide}
          nameOf={({ quotation: { pieces } }) => (pieces[0] ? nameOf(words, archive, pieces[0]) : "")}
        />
      ))}
    </>
  );
}
