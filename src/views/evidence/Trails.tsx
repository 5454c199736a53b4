import type { Dataset } from "../../model/dataset.ts";
import { outletOf, type Stated, supportOf, trailsOf } from "../../model/origin.ts";

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

/** Who told whom: each way from the speaker through agencies to the outlets, and the count of independent origins. */
export function Trails({ dataset, stated }: { dataset: Dataset; stated: Stated }) {
  if (stated.evidence.length === 0) return null;
  return (
    <div className="trails">
      <ul aria-label="Who told whom">
        {trailsOf(stated).map(({ speakers, through, evidence }) => {
          const outlets = [
            ...new Set(evidence.map((piece) => outletOf(dataset.sources.get(piece.source), piece.source))),
          ];
          const said = speakers.map((id) => actorName(dataset, id)).join(" and ");
          return (
            <li key={`${speakers.join()}>${through.join()}`}>
              <b>{said || "Nobody named"}</b>
              {through.map((id) => (
                <span key={id}>
                  <Arrow />
                  {actorName(dataset, id)}
                </span>
              ))}
              <Arrow />
              <b>{outlets.join(", ")}</b>
            </li>
          );
        })}
      </ul>
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
