import type { ReactNode } from "react";
import { OLD_AFTER } from "../../../model/standing/age.ts";
import type { HedgeLook } from "../../../model/value.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { flowScaleOf } from "../content/chooseFlows.ts";
import { roundNumbers } from "../content/roundNumbers.ts";
import { flowShape } from "../layout/flows/flowShape.ts";
import { MarkSymbol } from "../marks/MarkSymbol.tsx";
import { FLAG } from "../marks/shapes/glyphs.ts";
import type { Sign } from "./signs.ts";

/** Which of the round numbers up to the largest flow have a sample of their width. */
const SAMPLES = [0, 2, 5] as const;
const HEDGES: readonly HedgeLook[] = ["solid", "dashed", "open-up", "open-down", "range"];
const SAMPLE_WIDTH = { outer: 6.5, inner: 2.6 } as const;
const FAMILIES = ["queue", "entries", "exits", "other"] as const;
/** All signs. */
export const SIGNS: readonly Sign[] = [
  ...(["widths", "hollow", "quiet", "back", "disputed", "several", "shut", "event"] as const),
  ...(["taken", "planned", "undated", "silent", "road"] as const),
  ...HEDGES,
  ...FAMILIES,
];

function HedgeSample({ look }: { look: HedgeLook }) {
  const { outer, inner } = SAMPLE_WIDTH;
  const width = { outer, inner: look === "range" ? inner : outer, look };
  const shape = flowShape({ x: 1, y: 8 }, { x: 39, y: 8 }, 0, width);
  return (
    <svg width="40" height="16" aria-hidden="true">
      {shape.pale && <path className="flow-pale" d={shape.pale} />}
      <path className="flow-sample" d={shape.filled} />
      {shape.lined && (
        <path className="flow-lined flow-sample-line" d={shape.lined} strokeWidth={shape.lineWidth} />
      )}
    </svg>
  );
}

const TONE_SHAPE = flowShape({ x: 1, y: 8 }, { x: 39, y: 8 }, 0, {
  outer: 6.5,
  inner: 6.5,
  look: "solid",
}).filled;

/** A drawing, and what it stands for. */
function Sample({
  text,
  className,
  children,
}: {
  text: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <li className={className}>
      <svg width="40" height="16" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

function ToneSample({ tone, text }: { tone: "hollow" | "quiet"; text: string }) {
  return (
    <Sample text={text}>
      <g className={`flow is-${tone}`}>
        <path className="flow-body" d={TONE_SHAPE} fill="currentColor" />
      </g>
    </Sample>
  );
}

function RouteSample({ text, className }: { text: string; className?: string }) {
  return (
    <Sample text={text} className={className}>
      <path className="route-line" d="M1 11Q20 2 39 8" />
    </Sample>
  );
}

/** The widths of arrows, for a few round numbers. */
function Widths() {
  const { legend: words, record } = useAllWords();
  const archive = useArchive();
  const scale = archive.memo(flowScaleOf);
  const rounds = roundNumbers(scale.most, 6);
  const samples = SAMPLES.flatMap((i) => rounds[i] ?? []);
  const y = (people: number): number => Math.max(0, 8 - scale(people) / 2);
  return (
    <>
      <ul className="legend-widths">
        {samples.toReversed().map((people) => (
          <li key={people}>
            <svg width="44" height={Math.max(16, Math.ceil(scale(people)))} aria-hidden="true">
              <rect className="flow-sample" y={y(people)} width="44" height={scale(people)} />
            </svg>
            {words.people(people)}
          </li>
        ))}
      </ul>
      <p>{words.scale(record.sinceName(archive))}</p>
    </>
  );
}

/** A part of the legend, where it has anything to say. */
function Part({ head, has, children }: { head: string; has: boolean; children: ReactNode }) {
  return (
    has && (
      <div className="legend-part">
        <p className="legend-head">{head}</p>
        {children}
      </div>
    )
  );
}

interface SignListProps {
  readonly signs: ReadonlySet<Sign>;
  /** Whether a hedge is explained on an arrow and on a mark. */
  readonly isOnArrows: (look: HedgeLook) => boolean;
  readonly isOnMarks: (look: HedgeLook) => boolean;
}

/** Explains some signs of the map. */
export function SignList({ signs, isOnArrows, isOnMarks }: SignListProps) {
  const { legend: words, record } = useAllWords();
  const since = record.sinceName(useArchive());
  const has = (...some: readonly Sign[]): boolean => some.some((sign) => signs.has(sign));
  return (
    <>
      <Part head={words.arrows} has={has("widths", "hollow", "quiet", "back")}>
        {has("widths") && <Widths />}
        <ul className="legend-pairs">
          {has("hollow") && <ToneSample tone="hollow" text={words.tones.hollow(OLD_AFTER)} />}
          {has("quiet") && <ToneSample tone="quiet" text={words.tones.quiet(since)} />}
          {has("back") && (
            <Sample text={words.tones.back}>
              <path className="flow-back" d={TONE_SHAPE} />
            </Sample>
          )}
        </ul>
      </Part>
      <Part head={words.hedges} has={has(...HEDGES, "disputed")}>
        <ul className="legend-pairs">
          {HEDGES.filter((look) => has(look)).map((look) => (
            <li key={look}>
              {isOnArrows(look) && <HedgeSample look={look} />}
              {isOnMarks(look) && <MarkSymbol family="queue" look={look} />}
              {words.looks[look]}
            </li>
          ))}
          {has("disputed") && (
            <li>
              <span className="legend-sign" aria-hidden="true">
                ≠
              </span>
              {words.disputed}
            </li>
          )}
        </ul>
      </Part>
      <Part head={words.places} has={has(...FAMILIES, "several", "shut", "event")}>
        <ul className="legend-pairs">
          {FAMILIES.filter((family) => has(family)).map((family) => (
            <li key={family}>
              <MarkSymbol family={family} look="solid" />
              {words.families[family]}
            </li>
          ))}
          {has("several") && (
            <li>
              <MarkSymbol family="queue" look="solid" isStack />
              {words.several}
            </li>
          )}
          {has("shut") && (
            <li>
              <MarkSymbol family="queue" look="solid" isClosed />
              {words.shut}
            </li>
          )}
          {has("event") && (
            <li>
              <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
                <path className="flag-pole" d={FLAG.pole} />
                <path className="flag-cloth" d={FLAG.cloth} />
              </svg>
              {words.event}
            </li>
          )}
        </ul>
      </Part>
      <Part head={words.ground} has={has("taken", "planned", "undated", "silent", "road")}>
        <ul className="legend-pairs">
          {has("taken") && <RouteSample text={words.journeyTaken} />}
          {has("planned") && <RouteSample text={words.journeyPlanned} className="is-planned" />}
          {has("undated") && <RouteSample text={words.journeyUndated} className="is-undated" />}
          {has("road") && (
            <Sample text={words.road}>
              <path className="legend-road" d="M1 11L14 5L26 9L39 6" />
              <path className="legend-road is-core" d="M1 11L14 5L26 9L39 6" />
            </Sample>
          )}
          {has("silent") && (
            <Sample text={words.noCount}>
              <path className="legend-hatch" d="M2 15L15 2M14 15L27 2M26 15L39 2" />
            </Sample>
          )}
        </ul>
      </Part>
    </>
  );
}
