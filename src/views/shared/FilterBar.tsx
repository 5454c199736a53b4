import { useDeferredValue, useRef } from "react";
import { EVIDENCE_KINDS, NO_FILTER } from "../../store/choices.ts";
import { type Counts, countChoices, loosen } from "../../store/counts.ts";
import type { FacetCount } from "../../store/filter.ts";
import { selectFilter, selectSearch } from "../../store/selectors.ts";
import { askedOf, EVIDENCE_WORDS, FACETS } from "./facets.ts";
import "./filter.css";
import { useApp, useStoreApi } from "./useApp.ts";
import { useDismiss } from "./useDismiss.ts";

type ListField = keyof typeof FACETS;

/** The counts beside each choice: they follow a change of the filter a moment later. */
function useCounts(): Counts {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const filter = useDeferredValue(useApp(selectFilter));
  const search = useDeferredValue(useApp(selectSearch));
  return countChoices(dataset, index, filter, search);
}

/** One list of the filter: what can be asked for, and how many figures each would show. */
function FacetMenu({ field, options }: { field: ListField; options: readonly FacetCount[] }) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  const asked = useApp((state) => state[field]);
  const setFilter = useApp((state) => state.setFilter);
  const { label, words } = FACETS[field];
  const handleChange = (name: string, isOn: boolean) =>
    setFilter({ [field]: isOn ? [...asked, name] : asked.filter((other) => other !== name) });
  return (
    <details ref={details} className="facet">
      <summary>
        {label}
        {asked.length > 0 && ` (${asked.length})`}
      </summary>
      <fieldset className="facet-options">
        <legend className="visually-hidden">{label}</legend>
        {options.map(({ name, count }) => (
          <label key={name} className={count === 0 ? "is-empty" : undefined}>
            <input
              type="checkbox"
              checked={asked.includes(name)}
              onChange={(event) => handleChange(name, event.target.checked)}
            />
            <span>{words(name)}</span>
            <span className="facet-count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Evidence and disputes: the parts of the filter that are not lists. */
function EvidenceMenu() {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  const evidence = useApp((state) => state.evidence);
  const disputed = useApp((state) => state.disputed);
  const setFilter = useApp((state) => state.setFilter);
  const counts = useCounts();
  return (
    <details ref={details} className="facet">
      <summary>Evidence{(evidence || disputed) && " (1)"}</summary>
      <fieldset className="facet-options">
        <legend className="visually-hidden">Evidence</legend>
        {EVIDENCE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={evidence === kind}
              onChange={(event) => setFilter({ evidence: event.target.checked ? kind : null })}
            />
            <span>{EVIDENCE_WORDS[kind]}</span>
            <span className="facet-count">{counts.evidence[kind]}</span>
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={disputed}
            onChange={(event) => setFilter({ disputed: event.target.checked })}
          />
          <span>Disputed</span>
          <span className="facet-count">{counts.disputed}</span>
        </label>
      </fieldset>
    </details>
  );
}

/** Search and filter: the counts are of the whole record, beside what is asked for already. */
export function FilterBar() {
  const filter = useApp(selectFilter);
  const setFilter = useApp((state) => state.setFilter);
  const counts = useCounts();
  const isComing = useApp(({ search, query }) => search === "coming" && query.trim() !== "");
  const asked = askedOf(filter);
  return (
    <search className="filter-bar">
      <input
        type="search"
        aria-label="Search figures, places, people and outlets"
        placeholder="Search figures, places, people, outlets"
        value={filter.query}
        onChange={(event) => setFilter({ query: event.target.value }, "replace")}
      />
      {isComing && (
        <p className="piece-note" role="status">
          The words of so many figures are still being read. Until then every figure is shown.
        </p>
      )}
      <div className="facets">
        <FacetMenu field="countries" options={counts.countries} />
        <FacetMenu field="measures" options={counts.measures} />
        <FacetMenu field="origins" options={counts.origins} />
        <EvidenceMenu />
      </div>
      {asked.length > 0 && (
        <fieldset className="asked">
          <legend className="visually-hidden">Asked for</legend>
          {asked.map(({ words, without }) => (
            <button
              key={words}
              type="button"
              aria-label={`Take away ${words}`}
              onClick={() => setFilter(without)}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" className="text-button" onClick={() => setFilter(NO_FILTER)}>
            Clear all
          </button>
        </fieldset>
      )}
    </search>
  );
}

/** What to do where nothing matches: each part of the filter that, taken away, would let something through. */
export function NothingFound() {
  const store = useStoreApi();
  const setFilter = useApp((state) => state.setFilter);
  useApp(selectFilter);
  const ways = loosen(store.getState());
  const labels = {
    query: "the search",
    countries: "the country",
    measures: "the measure",
    origins: "who said it",
    evidence: "the kind of evidence",
    disputed: "“disputed”",
    area: "the area on the map",
  } as const;
  return (
    <div className="nothing-found">
      <p>Nothing in the record matches all of this.</p>
      <ul>
        {ways.map(({ field, part, count }) => (
          <li key={field}>
            <button type="button" className="text-button" onClick={() => setFilter(part)}>
              Without {labels[field]}: {count} {count === 1 ? "figure" : "figures"}
            </button>
          </li>
        ))}
      </ul>
      {ways.length === 0 && (
        <button type="button" className="text-button" onClick={() => setFilter(NO_FILTER)}>
          Clear search and filter
        </button>
      )}
    </div>
  );
}
