import { SegmentText } from "../../shared/SegmentText.tsx";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** The silences of the day: nothing published, nothing found, or a border closed. None of them is a zero. */
export function SilenceList() {
  const { list: words } = useWords();
  const archive = useArchive();
  const day = useApp((state) => state.day);
  const countries = useApp((state) => state.countries);
  const now = archive.silences.filter(({ when, country }) => {
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
        {now.map((silence) => (
          <li
            key={silence.id ?? `${silence.country} ${silence.when.edtf} ${silence.reason}`}
            data-kind={silence.kind}
          >
            <SegmentText segments={words.silence(archive, silence)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
