import { countryName } from "../../../model/dataset.ts";
import { measureWords } from "../../../model/measure.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** The silences of the day: nothing published, nothing found, or a border closed. None of them is a zero. */
export function SilenceList() {
  const { list: words } = useWords();
  const { silences } = useArchive();
  const day = useApp((state) => state.day);
  const countries = useApp((state) => state.countries);
  const now = silences.filter(({ when, country }) => {
    const { first, last } = when;
    return (
      (first ?? day) <= day && day <= (last ?? day) && (countries.length === 0 || countries.includes(country))
    );
  });
  if (now.length === 0) return null;
  return (
    <div className="silences">
      <h3>{words.silences}</h3>
      <ul aria-label={words.silences}>
        {now.map(({ id, country, when, kind, measure, reason }) => (
          <li key={id ?? `${country} ${when.edtf} ${reason}`} data-kind={kind}>
            <b>
              {countryName(country)}
              {measure && `, ${measureWords(measure).label.toLowerCase()}`}
            </b>
            , {formatSpan(when)}. {words.silence(kind, reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
