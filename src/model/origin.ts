import type { Dataset } from "./dataset.ts";
import type { Evidence, Source } from "./schema.ts";

/** Anything that somebody stated and that carries evidence: a figure, an event, a route. */
export interface Stated {
  readonly statedBy: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What research has of it, where documents were not read. */
  readonly research?: string | undefined;
}

/** One way by which a statement travelled: who said it, through whom, and which documents printed it. */
export interface Trail {
  readonly speakers: readonly string[];
  readonly through: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What research has of it, where documents were not read. */
  readonly research?: string | undefined;
}

/** How well a statement is supported: outlets that printed it, and independent origins they go back to. */
export interface Support {
  readonly outlets: readonly string[];
  /** Ids of bodies, or names of outlets where no speaker is known. */
  readonly origins: readonly string[];
}

/**
 * The body that each actor speaks for: the end of its `speaksFor` chain. An actor is its own body where it speaks for nobody, or where
 * its chain goes round. Each actor is looked at about once, however long the chains are.
 */
export function bodiesOf(actors: Dataset["actors"]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  /** Actors whose chain goes round. */
  const astray = new Set<string>();
  for (const id of actors.keys()) {
    const chain = new Set<string>();
    let at = id;
    let next: string | undefined = id;
    while (next !== undefined && !chain.has(next) && !bodies.has(next)) {
      at = next;
      chain.add(at);
      next = actors.get(at)?.speaksFor;
    }
    const goesRound = next !== undefined && (chain.has(next) || astray.has(next));
    const body = next === undefined ? at : bodies.get(next);
    for (const member of chain) {
      bodies.set(member, goesRound ? member : (body ?? member));
      if (goesRound) astray.add(member);
    }
  }
  return bodies;
}

/** The body that an actor speaks for, or the actor itself. */
export function bodyOf(actorId: string, { bodies }: Pick<Dataset, "bodies">): string {
  return bodies.get(actorId) ?? actorId;
}

/** The outlet that printed a document, or its title, or its id where neither is known. */
export function outletOf(source: Source | undefined, id: string): string {
  return source?.["container-title"] ?? source?.title ?? id;
}

/** Who first said what a piece of evidence reports: its own speakers where it names others than the figure. */
export function speakersOf(stated: Stated, evidence: Evidence): readonly string[] {
  return evidence.statedBy ?? stated.statedBy;
}

/** Ids of all who first said a statement, each once, by its pieces in turn. A list that pieces share is gone through once. */
export function allSpeakersOf(stated: Stated): readonly string[] {
  const lists = stated.evidence.map((piece) => speakersOf(stated, piece));
  const [first = [], second] = lists;
  // Most statements have one piece with one name at most.
  return second === undefined && first.length < 2 ? first : [...new Set([...new Set(lists)].flat())];
}

/** The trails of a statement, pieces with the same speakers and relays together, in the order of the evidence. */
export function trailsOf(stated: Stated): Trail[] {
  const trails = new Map<
    string,
    { speakers: readonly string[]; through: readonly string[]; evidence: Evidence[] }
  >();
  const own = stated.statedBy.join(" ");
  for (const evidence of stated.evidence) {
    const speakers = speakersOf(stated, evidence);
    const key = `${evidence.statedBy?.join(" ") ?? own}>${evidence.through.join(" ")}`;
    const trail = trails.get(key);
    if (trail) trail.evidence.push(evidence);
    else trails.set(key, { speakers, through: evidence.through, evidence: [evidence] });
  }
  return [...trails.values()];
}

/**
 * Counts support by independent origin, not by outlet: pieces that go back to one body are one origin, whoever of its
 * people spoke and however many outlets copied it. Where nobody is named, the first relay, or else the outlet, is the origin.
 */
export function supportOf(stated: Stated, dataset: Pick<Dataset, "bodies" | "sources">): Support {
  const outlets = new Set<string>();
  const origins = new Set<string>();
  let isOwnCounted = false;
  for (const evidence of stated.evidence) {
    const outlet = outletOf(dataset.sources.get(evidence.source), evidence.source);
    outlets.add(outlet);
    const speakers = speakersOf(stated, evidence);
    const [relay] = evidence.through;
    if (evidence.statedBy || !isOwnCounted)
      for (const speaker of speakers) origins.add(bodyOf(speaker, dataset));
    isOwnCounted ||= !evidence.statedBy;
    if (speakers.length === 0) origins.add(relay === undefined ? outlet : bodyOf(relay, dataset));
  }
  return { outlets: [...outlets], origins: [...origins] };
}
