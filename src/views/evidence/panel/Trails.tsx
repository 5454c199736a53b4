import type { Dataset } from "../../../model/dataset.ts";
import { spanOf } from "../../../model/names.ts";
import { bodyOf, outletOf, type Stated, supportOf, type Trail, trailsOf } from "../../../model/origin.ts";
import type { Evidence } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";

const actorName = (dataset: Dataset, id: string): string => dataset.actors.get(id)?.name ?? id;

function plural(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? "" : "s"}`;
}

/** Support in words, counted by origin: "3 outlets, 1 origin: Interior Ministry of Kazakhstan". */
export function formatSupport(dataset: Dataset, stated: Stated): string {
  const { outlets, origins } = supportOf(stated, dataset.actors, dataset.sources);
  const names = origins.map((origin) => actorName(dataset, origin));
  return `${plural(outlets.length, "outlet")}, ${plural(origins.length, "origin")}${names.length > 0 && names.length <= 3 ? `: ${names.join(", ")}` : ""}`;
}

/** Who spoke, and for which body where that is another. */
function speakerName(dataset: Dataset, id: string): string {
  const body = bodyOf(id, dataset.actors);
  return body === id ? actorName(dataset, id) : `${actorName(dataset, id)} (${actorName(dataset, body)})`;
}

/** The outlets at the end of a trail, each with the day on which it printed, where that is known. */
function Outlets({ dataset, evidence }: { dataset: Dataset; evidence: readonly Evidence[] }) {
  const printed = new Map<string, string>();
  for (const { source, published } of evidence) {
    const outlet = outletOf(dataset.sources.get(source), source);
    const day = published === null ? "" : formatSpan(spanOf(published), "short");
    if (!printed.get(outlet)) printed.set(outlet, day);
  }
  return [...printed].map(([outlet, day], at) => (
    <span key={outlet}>
      {at > 0 && ", "}
      <b>{outlet}</b>
      {day && ` ${day}`}
    </span>
  ));
}

/** One way: who said it, through whom, and the outlets that printed it. */
function Way({ dataset, trail: { speakers, through, evidence } }: { dataset: Dataset; trail: Trail }) {
  const said = speakers.map((id) => speakerName(dataset, id)).join(" and ");
  return (
    <li>
      <b>{said || "Nobody named"}</b>
      {through.map((id) => (
        <span key={id}>
          <Arrow />
          {actorName(dataset, id)}
        </span>
      ))}
      <Arrow />
      <Outlets dataset={dataset} evidence={evidence} />
    </li>
  );
}

/** So many ways stand open; the quote should not be pushed out of sight by the list of who copied it. */
const OPEN_WAYS = 2;

/** Who told whom: the ways from the speaker through agencies to the outlets, and the count of independent origins. */
export function Trails({ dataset, stated }: { dataset: Dataset; stated: Stated }) {
  const trails = trailsOf(stated);
  if (trails.length === 0) return null;
  const show = (trail: Trail) => (
    <Way key={`${trail.speakers.join()}>${trail.through.join()}`} dataset={dataset} trail={trail} />
  );
  const open = trails.length === OPEN_WAYS + 1 ? trails.length : OPEN_WAYS;
  return (
    <div className="trails">
      <ul aria-label="Who told whom">{trails.slice(0, open).map(show)}</ul>
      {trails.length > open && (
        <details className="more-ways">
          <summary>{trails.length - open} more ways</summary>
          <ul aria-label="Who told whom, further ways">{trails.slice(open).map(show)}</ul>
        </details>
      )}
      <p className="support">{formatSupport(dataset, stated)}</p>
    </div>
  );
}

function Arrow() {
  return (
    <>
      <span aria-hidden="true" className="arrow">
        {" → "}
      </span>
      <span className="visually-hidden">, through </span>
    </>
  );
}
