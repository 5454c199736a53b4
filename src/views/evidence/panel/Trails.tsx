import { outletOf, type Stated, supportOf, type Trail, trailsOf } from "../../../model/origin.ts";
import type { Evidence } from "../../../model/schema.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** Origins are named up to this number. */
const MOST_NAMED = 3;

/** Support, counted by origin: "3 outlets, 1 origin: Interior Ministry of Kazakhstan"; nothing where there is no evidence. */
export function Support({ stated }: { stated: Stated }) {
  const archive = useArchive();
  const { evidence: words, record } = useWords();
  const { outlets, origins } = supportOf(stated, archive);
  if (stated.evidence.length === 0) return null;
  const named = origins.length <= MOST_NAMED ? origins : [];
  const names = named.map((origin) => record.actor(archive, origin));
  return <p className="support">{words.support(outlets.length, origins.length, names)}</p>;
}

/** The outlets at the end of a chain, each with its publication date where known. */
function Outlets({ evidence }: { evidence: readonly Evidence[] }) {
  const archive = useArchive();
  const { dates } = useWords();
  const printed = new Map<string, string>();
  for (const { source, published } of evidence) {
    const outlet = outletOf(archive.sources.get(source), source);
    const day = published === null ? "" : dates.span(published, "short");
    if (!printed.get(outlet)) printed.set(outlet, day);
  }
  return [...printed].map(([outlet, day], at) => (
    <span key={outlet}>
      {at > 0 && ", "}
      <b>
        <bdi>{outlet}</bdi>
      </b>
      {day && ` ${day}`}
    </span>
  ));
}

/** One chain: who said it, through whom, and the outlets that printed it. */
function Chain({ trail: { speakers, through, evidence } }: { trail: Trail }) {
  const archive = useArchive();
  const { evidence: words, record } = useWords();
  return (
    <li>
      <b>{speakers.length > 0 ? record.speakers(archive, speakers) : words.speakerNotNamed}</b>
      {through.map((id) => (
        <span key={id}>
          <Arrow words={words.via} />
          {record.actor(archive, id)}
        </span>
      ))}
      <Arrow words={words.printedBy} />
      <Outlets evidence={evidence} />
    </li>
  );
}

/** Chains shown before "more": the list of who copied it must not push the quote out of sight. */
const OPEN_CHAINS = 2;

/** How a statement travelled: from the speaker through agencies to the outlets. */
export function Trails({ stated }: { stated: Stated }) {
  const { evidence: words } = useWords();
  const trails = trailsOf(stated);
  if (trails.length === 0) return null;
  const show = (trail: Trail) => (
    <Chain key={`${trail.speakers.join()}>${trail.through.join()}`} trail={trail} />
  );
  const open = trails.length === OPEN_CHAINS + 1 ? trails.length : OPEN_CHAINS;
  return (
    <div className="trails">
      <ul aria-label={words.chains}>{trails.slice(0, open).map(show)}</ul>
      {trails.length > open && (
        <details className="more-ways">
          <summary>{words.moreChainsCount(trails.length - open)}</summary>
          <ul aria-label={words.moreChains}>{trails.slice(open).map(show)}</ul>
        </details>
      )}
    </div>
  );
}

function Arrow({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true" className="arrow">
        {" → "}
      </span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
