import type { Archive } from "../../../load/archive.ts";
import type { Silence } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import type { State } from "../../../store/store.ts";
import { usePrinting } from "../../shared/lists/usePrinting.ts";
import { SegmentText } from "../../shared/SegmentText.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useRested } from "../../shared/useRested.ts";
import { useAllWords } from "../../shared/useWords.ts";

const silencesOn = (archive: Archive, day: Day, countries: State["countries"]): readonly Silence[] =>
  archive.silences.filter(({ when, country }) => {
    const { first, last } = when;
    return (
      (first ?? day) <= day && day <= (last ?? day) && (countries.length === 0 || countries.includes(country))
    );
  });

const selectSilences = (archive: Archive, { day, countries }: State): readonly Silence[] =>
  archive.memo(silencesOn, day, countries);

/** The silences of the day: nothing published, nothing found, or a border closed. None of them is a zero. On a page that scrolls as one they are folded. */
export function SilenceList() {
  const { otherLists: words } = useAllWords();
  const archive = useArchive();
  const now = useRested(selectSilences);
  const isCompact = useMedia(COMPACT_PAGE);
  const isPrinting = usePrinting();
  if (now.length === 0) return null;
  const list = (
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
  );
  if (isCompact && !isPrinting) {
    return (
      <details className="moves">
        <summary>{words.count(words.silences, now.length)}</summary>
        {list}
      </details>
    );
  }
  return (
    <div className="silences">
      <h3>{words.silences}</h3>
      {list}
    </div>
  );
}
