import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { countAllDocuments } from "../../model/documents.ts";
import { isMarkedRead } from "../../model/documentsRead.ts";
import { soughtSource } from "../../store/sought.ts";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useFirst } from "../shared/lists/useFirst.tsx";
import { useRowStop } from "../shared/lists/useRowStop.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { type BodyEntry, bodiesOf, type OutletEntry, outletsOf } from "./sourceIndex.ts";
import "./sources.css";
import { useAllWords } from "../shared/useWords.ts";

/** Figures of an entry shown before "more". */
const FIRST_FIGURES = 50;

/** A button for each figure, given by number: only those that are on the page are read. */
function FigureButtons({ figures }: { figures: Uint32Array }) {
  const { record } = useAllWords();
  const archive = useArchive();
  const select = useApp((state) => state.select);
  const { shown, more } = useFirst([...figures], FIRST_FIGURES);
  return (
    <>
      <ul className="source-figures">
        {shown.map((at) => {
          const figure = archive.at(at);
          return (
            <li key={at}>
              <button
                type="button"
                className="text-button"
                data-ref={`figure:${figure.id}`}
                onClick={() => select({ kind: "figure", id: figure.id })}
              >
                {record.figure(archive, figure)}
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

interface RowProps {
  /** The entry's position from 0. */
  readonly at: number;
  /** Whether the Tab key comes to this entry. */
  readonly isStop: boolean;
}

interface EntryProps extends RowProps {
  readonly name: string;
  /** What is said of it while it is closed. */
  readonly summary: string;
  /** What it has, made only once it is open. */
  readonly children: (isOpen: boolean) => ReactNode;
}

function Entry({ name, summary, at, isStop, children }: EntryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-row={at} data-at={at}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary tabIndex={isStop ? 0 : -1}>
          <b>
            <bdi>{name}</bdi>
            <span className="spoken-words">,</span>
          </b>{" "}
          <span>{summary}</span>
        </summary>
        {children(isOpen)}
      </details>
    </li>
  );
}

function Body({ body, ...row }: RowProps & { readonly body: BodyEntry }) {
  const { kinds, record, sources: words } = useAllWords();
  const { name, kind, country, people, figures } = body;
  const what = [kinds.actor(kind), country && record.country(country)].filter(Boolean).join(", ");
  return (
    <Entry name={name} summary={`${what} · ${words.figures(figures.length)}`} {...row}>
      {(isOpen) => (
        <>
          {people.length > 0 && <p>{words.speakers(people)}</p>}
          {isOpen && <FigureButtons figures={figures} />}
        </>
      )}
    </Entry>
  );
}

interface OutletProps extends RowProps {
  readonly outlet: OutletEntry;
  readonly hasMarks: boolean;
}

function Outlet({ outlet, hasMarks, ...row }: OutletProps) {
  const { sources: words, dates } = useAllWords();
  const { name, documents, figureCount } = outlet;
  const summary = `${words.documents(documents.length)} · ${words.figures(figureCount)}`;
  return (
    <Entry name={name} summary={summary} {...row}>
      {(isOpen) =>
        isOpen &&
        documents.map(({ source, figures }) => (
          <div key={source.id} className="source-document">
            <p>
              <bdi lang={source.language ?? undefined}>{words.title(source.title)}</bdi>,{" "}
              {source.issued ? dates.span(source.issued) : words.dateUnknown}
              {source.URL ? (
                <>
                  {" · "}
                  <ExternalLink href={source.URL}>{new URL(source.URL).hostname}</ExternalLink>
                </>
              ) : (
                ` · ${words.noLink}`
              )}
              {source.copyOf !== undefined && ` · ${words.copyOf(source.copyOf)}`}
              {source.text && ` · ${words.hasText}`}
              {hasMarks && !isMarkedRead(source) && ` · ${words.notRead}`}
            </p>
            <FigureButtons figures={figures} />
          </div>
        ))
      }
    </Entry>
  );
}

/** Entries shown before "Show all". */
const FIRST = 40;

function List<T>({
  title,
  showAll,
  entries,
  render,
}: {
  title: string;
  showAll: (count: number) => string;
  entries: readonly T[];
  render: (entry: T, row: RowProps) => ReactNode;
}) {
  const { sources: words } = useAllWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, FIRST);
  const { stop, onFocus } = useRowStop(shown.length, null, (at) => (at < shown.length ? at : -1));
  return (
    <div>
      <h3>{words.count(title, entries.length)}</h3>
      <ul className="source-list" data-rows={shown.length} onFocus={onFocus}>
        {shown.map((entry, at) => render(entry, { at, isStop: at === stop }))}
      </ul>
      {!isWhole && entries.length > FIRST && (
        <button type="button" className="text-button" data-more="" onClick={() => setWhole(true)}>
          {showAll(entries.length)}
        </button>
      )}
    </div>
  );
}

/** What the lists are searched for: what the reader asks, or was led to from elsewhere. The field has the focus then. */
function useQuery() {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const store = soughtSource(useStoreApi());
  const sought = useStore(store);
  useEffect(() => {
    if (sought === null) return;
    setQuery(sought);
    field.current?.focus();
    store.setState(null, true);
  }, [sought, store]);
  return { field, query, setQuery };
}

/** Every body that was the first to say something, and every outlet that printed it, each with its figures. */
export function SourcesView() {
  const { sources: words } = useAllWords();
  const archive = useArchive();
  const bodies = archive.memo(bodiesOf);
  const outlets = archive.memo(outletsOf);
  const documents = countAllDocuments(archive);
  const { field, query, setQuery } = useQuery();
  const matches = (name: string): boolean => name.toLowerCase().includes(query.trim().toLowerCase());
  const foundBodies = bodies.filter((body) => matches(body.name) || body.people.some(matches));
  const foundOutlets = outlets.filter((outlet) => matches(outlet.name));
  return (
    <section aria-label={words.name} className="sources-view">
      <h2>{words.heading}</h2>
      <p>
        {words.intro(archive.count, bodies.length, outlets.length, archive.sources.size)}
        {documents && ` ${words.read(documents.read, documents.cited)}`}
      </p>
      <input
        ref={field}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="sources-columns">
        <List
          title={words.origins}
          showAll={words.showAllOrigins}
          entries={foundBodies}
          render={(body, row) => <Body key={body.id} body={body} {...row} />}
        />
        <List
          title={words.outlets}
          showAll={words.showAllOutlets}
          entries={foundOutlets}
          render={(outlet, row) => (
            <Outlet key={outlet.name} outlet={outlet} hasMarks={documents !== null} {...row} />
          )}
        />
      </div>
      {foundBodies.length + foundOutlets.length === 0 && <p>{words.nothing}</p>}
    </section>
  );
}
