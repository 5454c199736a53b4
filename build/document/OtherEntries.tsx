import type { RecordedEvent, Route, Silence } from "../../src/model/schema.ts";
import { routeName } from "../../src/views/shared/lists/routeName.ts";
import { SegmentText } from "../../src/views/shared/SegmentText.tsx";
import { useArchive } from "../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { useBuiltWords } from "./builtWords.ts";
import { usePageLinks } from "./pageLinks.ts";
import { StatedEvidence } from "./StatedEvidence.tsx";

/** The days of a country without a number, and why: never a zero. */
export function Silences({ silences }: { silences: readonly Silence[] }) {
  const archive = useArchive();
  const { otherLists: words } = useAllWords();
  const { document } = useBuiltWords();
  if (silences.length === 0) return null;
  return (
    <section className="entry">
      <h3>{document.silences}</h3>
      <ul>
        {silences.map((silence) => (
          <li key={`${silence.when.edtf} ${silence.measure ?? ""} ${silence.reason}`}>
            <SegmentText segments={words.silence(archive, silence)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Something that happened, and who says so. */
export function EventEntry({ event, Heading = "h3" }: { event: RecordedEvent; Heading?: "h1" | "h3" }) {
  const archive = useArchive();
  const { opened, record } = useAllWords();
  const { document } = useBuiltWords();
  const links = usePageLinks();
  return (
    <section id={`event:${event.id}`} className="entry">
      <Heading>{record.event(archive, event)}</Heading>
      <p className="kicker">
        {opened.eventKicker(record.eventKind(archive, event.kind))} ·{" "}
        <a href={links.map(`event=${event.id}`)}>{document.openOnMap}</a>
      </p>
      <StatedEvidence stated={event} value={null} />
    </section>
  );
}

/** One stage of a person's journey, and who says so. */
export function RouteEntry({ route }: { route: Route }) {
  const archive = useArchive();
  const words = useAllWords();
  return (
    <section id={`route:${route.id}`} className="entry">
      <h3>{routeName(archive, words, route)}</h3>
      <p className="kicker">{words.opened.journeyKicker(route.status === "taken", route.title)}</p>
      <StatedEvidence stated={route} value={null} />
    </section>
  );
}
