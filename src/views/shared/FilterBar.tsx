import { useDeferredValue } from "react";
import { EVIDENCE_KINDS, NO_FILTER } from "../../store/choices.ts";
import { type Counts, countChoices, loosen } from "../../store/counts.ts";
import type { FacetCount } from "../../store/filter.ts";
import { selectFilter, selectSearch } from "../../store/selectors.ts";
import { activeFilters, type ListField, nameOption } from "./facets.ts";
import { useArchive, useDerived } from "./useArchive.ts";
import "./filter.css";
import { Menu } from "./popover/Menu.tsx";
import { useApp, useStoreApi } from "./useApp.ts";
import { useAllWords } from "./useWords.ts";

/** The counts beside each choice: they follow a change of the filter a moment later. */
function useCounts(): Counts {
  const archive = useArchive();
  const filter = useDeferredValue(useDerived(selectFilter));
  const search = useDeferredValue(useDerived(selectSearch));
  return archive.memo(countChoices, filter, search);
}

/** One list of the filter: its options, and how many figures each would show. */
function FacetMenu({ field, options }: { field: ListField; options: readonly FacetCount[] }) {
  const archive = useArchive();
  const words = useAllWords();
  const asked = useApp((state) => state[field]);
  const setFilter = useApp((state) => state.setFilter);
  const label = words.filter.labels[field];
  const handleChange = (name: string, isOn: boolean) =>
    setFilter({ [field]: isOn ? [...asked, name] : asked.filter((other) => other !== name) });
  return (
    <Menu label={words.filter.withCount(label, asked.length)} name={label}>
      {options.map(({ name, count }) => (
        <label key={name} className={count === 0 ? "is-empty" : undefined}>
          <input
            type="checkbox"
            checked={asked.includes(name)}
            onChange={(event) => handleChange(name, event.target.checked)}
          />
          <span>{nameOption(words, archive, field, name)}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
    </Menu>
  );
}

/** Evidence and disputes: the parts of the filter that are not lists. */
function EvidenceMenu() {
  const { filter: words } = useAllWords();
  const evidence = useApp((state) => state.evidence);
  const disputed = useApp((state) => state.disputed);
  const setFilter = useApp((state) => state.setFilter);
  const counts = useCounts();
  return (
    <Menu
      label={words.withCount(words.labels.evidence, Number(evidence !== null) + Number(disputed))}
      name={words.labels.evidence}
    >
      {EVIDENCE_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={evidence === kind}
            onChange={(event) => setFilter({ evidence: event.target.checked ? kind : null })}
          />
          <span>{words.evidence[kind]}</span>
          <span className="facet-count">{counts.evidence[kind]}</span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={disputed}
          onChange={(event) => setFilter({ disputed: event.target.checked })}
        />
        <span>{words.disputed}</span>
        <span className="facet-count">{counts.disputed}</span>
      </label>
    </Menu>
  );
}

/** Search and filter. Counts are of the whole record, given the other filters. */
export function FilterBar() {
  const archive = useArchive();
  const words = useAllWords();
  const filter = useDerived(selectFilter);
  const setFilter = useApp((state) => state.setFilter);
  const counts = useCounts();
  const search = useApp((state) => (state.query.trim() === "" ? "ready" : state.search));
  const active = activeFilters(words, archive, filter);
  return (
    <search className="filter-bar">
      <input
        type="search"
        aria-label={words.filter.search}
        placeholder={words.filter.searchHint}
        value={filter.query}
        onChange={(event) => setFilter({ query: event.target.value }, "replace")}
      />
      {search !== "ready" && (
        <p className="piece-note" role="status">
          {search === "coming" ? words.filter.searchLoading : words.filter.searchFailed}
        </p>
      )}
      {search === "ready" && archive.apart && filter.query.trim() !== "" && (
        <p className="piece-note" role="status">
          {words.filter.searchApart}
        </p>
      )}
      <div className="facets">
        <FacetMenu field="countries" options={counts.countries} />
        <FacetMenu field="measures" options={counts.measures} />
        <FacetMenu field="origins" options={counts.origins} />
        <EvidenceMenu />
      </div>
      {active.length > 0 && (
        <fieldset className="asked">
          <legend className="visually-hidden">{words.filter.active}</legend>
          {active.map(({ name, without }) => (
            <button
              key={name}
              type="button"
              aria-label={words.filter.remove(name)}
              onClick={() => setFilter(without)}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" className="text-button" onClick={() => setFilter(NO_FILTER)}>
            {words.filter.clearAll}
          </button>
        </fieldset>
      )}
    </search>
  );
}

/** Shown when nothing matches: each filter whose removal alone would show something. */
export function NothingFound() {
  const { filter: words } = useAllWords();
  const store = useStoreApi();
  const archive = useArchive();
  const setFilter = useApp((state) => state.setFilter);
  useDerived(selectFilter);
  const ways = loosen(archive, store.getState());
  return (
    <div className="nothing-found">
      <p>{words.nothing}</p>
      <ul>
        {ways.map(({ field, part, count }) => (
          <li key={field}>
            <button type="button" className="text-button" onClick={() => setFilter(part)}>
              {words.without(field, count)}
            </button>
          </li>
        ))}
      </ul>
      {ways.length === 0 && (
        <button type="button" className="text-button" onClick={() => setFilter(NO_FILTER)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
