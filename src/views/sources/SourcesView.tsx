import { type ReactNode, useMemo, useState } from "react";
import { countryName, type Dataset } from "../../model/dataset.ts";
import { figureName, spanOf } from "../../model/names.ts";
import type { Figure } from "../../model/schema.ts";
import { formatSpan } from "../../model/time/edtf.ts";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useApp } from "../shared/useApp.ts";
import { type BodyEntry, bodiesOf, type OutletEntry, outletsOf } from "./sourceIndex.ts";
import "./sources.css";

function FigureButtons({ dataset, figures }: { dataset: Dataset; figures: readonly Figure[] }) {
  const select = useApp((state) => state.select);
  return (
    <ul className="source-figures">
      {figures.map((figure) => (
        <li key={figure.id}>
          <button
            type="button"
            className="text-button"
            data-ref={`figure:${figure.id}`}
            onClick={() => select({ kind: "figure", id: figure.id })}
          >
            {figureName(dataset, figure)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const figureWord = (n: number): string => `${n} ${n === 1 ? "figure" : "figures"}`;

function Body({ dataset, body }: { dataset: Dataset; body: BodyEntry }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{body.name}</b>
          <span>
            {[body.kind, body.country && countryName(body.country)].filter(Boolean).join(", ")} ·{" "}
            {figureWord(body.figures.length)}
          </span>
        </summary>
        {body.people.length > 0 && <p>Spoken for by {body.people.join(", ")}.</p>}
        {isOpen && <FigureButtons dataset={dataset} figures={body.figures} />}
      </details>
    </li>
  );
}

function Outlet({ dataset, outlet }: { dataset: Dataset; outlet: OutletEntry }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{outlet.name}</b>
          <span>
            {outlet.documents.length} {outlet.documents.length === 1 ? "document" : "documents"} ·{" "}
            {figureWord(outlet.figureCount)}
          </span>
        </summary>
        {isOpen &&
          outlet.documents.map(({ source, figures }) => (
            <div key={source.id} className="source-document">
              <p>
                {source.title ? `“${source.title}”` : "Title not recorded"},{" "}
                {source.issued ? formatSpan(spanOf(source.issued)) : "day unknown"}
                {source.URL ? (
                  <>
                    {" · "}
                    <ExternalLink href={source.URL}>{new URL(source.URL).hostname}</ExternalLink>
                  </>
                ) : (
                  " · no address known"
                )}
                {source.text && " · text held and fingerprinted"}
              </p>
              <FigureButtons dataset={dataset} figures={figures} />
            </div>
          ))}
      </details>
    </li>
  );
}

/** A long list shows so many of its entries until the reader asks for all. */
const FIRST = 40;

function List<T>({
  title,
  entries,
  render,
}: {
  title: string;
  entries: readonly T[];
  render: (entry: T) => ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  return (
    <div>
      <h3>
        {title}: {entries.length}
      </h3>
      <ul className="source-list">{(isWhole ? entries : entries.slice(0, FIRST)).map(render)}</ul>
      {!isWhole && entries.length > FIRST && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          Show all {entries.length} {title.toLowerCase()}
        </button>
      )}
    </div>
  );
}

/** Every body that was the first to say something, and every outlet that printed it, each with its figures. */
export function SourcesView() {
  const dataset = useApp((state) => state.dataset);
  const bodies = useMemo(() => bodiesOf(dataset), [dataset]);
  const outlets = useMemo(() => outletsOf(dataset), [dataset]);
  const [words, setWords] = useState("");
  const matches = (name: string): boolean => name.toLowerCase().includes(words.trim().toLowerCase());
  const foundBodies = bodies.filter((body) => matches(body.name) || body.people.some(matches));
  const foundOutlets = outlets.filter((outlet) => matches(outlet.name));
  return (
    <section aria-label="Sources" className="sources-view">
      <h2>Who said it, and who printed it</h2>
      <p>
        {dataset.figures.length} figures go back to {bodies.length} bodies, and were printed by{" "}
        {outlets.length} outlets in {dataset.sources.size} documents. An outlet that copies a ministry is not
        a second witness: support is counted by origin.
      </p>
      <input
        type="search"
        aria-label="Search bodies and outlets"
        placeholder="Search bodies and outlets"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="sources-columns">
        <List
          title="Origins"
          entries={foundBodies}
          render={(body) => <Body key={body.id} dataset={dataset} body={body} />}
        />
        <List
          title="Outlets"
          entries={foundOutlets}
          render={(outlet) => <Outlet key={outlet.name} dataset={dataset} outlet={outlet} />}
        />
      </div>
      {foundBodies.length + foundOutlets.length === 0 && (
        <p>No body and no outlet has a name like that. Try a shorter word.</p>
      )}
    </section>
  );
}
