import { countryName } from "../../../model/dataset.ts";
import { measureWords } from "../../../model/measure.ts";
import { spanOf } from "../../../model/names.ts";
import type { SilenceKind } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { useApp } from "../../shared/useApp.ts";

const KIND_WORDS: Readonly<Record<SilenceKind, string>> = {
  "not-published": "Nothing published",
  "not-found": "Nothing found",
  "border-closed": "Border closed",
};

/** What nobody published, what was not found, and which border was shut on the day shown: each a different thing, none of them zero. */
export function SilenceList() {
  const silences = useApp((state) => state.dataset.silences);
  const day = useApp((state) => state.day);
  const countries = useApp((state) => state.countries);
  const now = silences.filter(({ when, country }) => {
    const { first, last } = spanOf(when);
    return (
      (first ?? day) <= day && day <= (last ?? day) && (countries.length === 0 || countries.includes(country))
    );
  });
  if (now.length === 0) return null;
  return (
    <div className="silences">
      <h3>No number on this day</h3>
      <ul aria-label="No number on this day">
        {now.map(({ id, country, when, kind, measure, reason }) => (
          <li key={id ?? `${country} ${when} ${reason}`} data-kind={kind}>
            <b>
              {countryName(country)}
              {measure && `, ${measureWords(measure).label.toLowerCase()}`}
            </b>
            , {formatSpan(spanOf(when))}. {KIND_WORDS[kind]}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
