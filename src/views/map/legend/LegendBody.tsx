import type { ReactNode } from "react";
import { OLD_AFTER } from "../../../model/standing/age.ts";
import type { HedgeLook } from "../../../model/value.ts";
import { TINTS } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { flowScaleOf } from "../content/chooseFlows.ts";
import { roundNumbers } from "../content/roundNumbers.ts";
import { flowShape } from "../layout/flows/flowShape.ts";
import { MarkSymbol } from "../marks/MarkSymbol.tsx";

/** Which of the round numbers up to the largest flow have a sample of their width. */
const SAMPLES = [0, 2, 5] as const;
const HEDGES: readonly HedgeLook[] = ["solid", "dashed", "open-up", "open-down", "range"];
const SAMPLE_WIDTH = { outer: 6.5, inner: 2.6 } as const;
const FAMILIES = ["queue", "entries", "exits", "other"] as const;

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

interface LegendBodyProps {
  /** Whether a number on the map has a ≠. */
  readonly hasDisputes: boolean;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** What the legend says: widths, hedges, marks, journeys and gaps; and the choices of tints and of a street map below. */
export function LegendBody({ hasDisputes, hasStreets, onStreets }: LegendBodyProps) {
  const { legend: words, record } = useAllWords();
  const store = useStoreApi();
  const tint = useApp((state) => state.tint);
  const archive = useArchive();
  const since = record.sinceName(archive);
  const scale = archive.memo(flowScaleOf);
  const rounds = roundNumbers(scale.most, 6);
  const samples = SAMPLES.flatMap((i) => rounds[i] ?? []);
  const y = (people: number): number => Math.max(0, 8 - scale(people) / 2);
  return (
    <div className="legend-body">
      <div className="legend-part">
        <p className="legend-head">{words.arrows}</p>
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
        <p>{words.scale(since)}</p>
        <ul className="legend-pairs">
          <ToneSample tone="hollow" text={words.tones.hollow(OLD_AFTER)} />
          <ToneSample tone="quiet" text={words.tones.quiet(since)} />
          <Sample text={words.tones.back}>
            <path className="flow-back" d={TONE_SHAPE} />
          </Sample>
        </ul>
      </div>
      <div className="legend-part">
        <p className="legend-head">{words.hedges}</p>
        <ul className="legend-pairs">
          {HEDGES.map((look) => (
            <li key={look}>
              <HedgeSample look={look} />
              <MarkSymbol family="queue" look={look} />
              {words.looks[look]}
            </li>
          ))}
          {hasDisputes && (
            <li>
              <span className="legend-sign" aria-hidden="true">
                ≠
              </span>
              {words.disputed}
            </li>
          )}
        </ul>
      </div>
      <div className="legend-part">
        <p className="legend-head">{words.places}</p>
        <ul className="legend-pairs">
          {FAMILIES.map((family) => (
            <li key={family}>
              <MarkSymbol family={family} look="solid" />
              {words.families[family]}
            </li>
          ))}
          <li>
            <MarkSymbol family="queue" look="solid" isStack />
            {words.several}
          </li>
          <li>
            <MarkSymbol family="queue" look="solid" isClosed />
            {words.shut}
          </li>
        </ul>
      </div>
      <div className="legend-part">
        <p className="legend-head">{words.ground}</p>
        <ul className="legend-pairs">
          <RouteSample text={words.journeyTaken} />
          <RouteSample text={words.journeyPlanned} className="is-planned" />
          <RouteSample text={words.journeyUndated} className="is-undated" />
          <Sample text={words.noCount}>
            <path className="legend-hatch" d="M2 15L15 2M9 15L22 2M16 15L29 2M23 15L36 2" />
          </Sample>
        </ul>
        <p className="legend-touch">{words.touch}</p>
      </div>
      <div className="legend-part">
        <label className="legend-tint">
          {words.tintBy}
          <select
            value={tint ?? ""}
            onChange={(event) =>
              store.getState().setTint(TINTS.find((one) => one === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{words.tintNothing}</option>
            {TINTS.map((one) => (
              <option key={one} value={one}>
                {words.tints[one](since)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {document.documentElement.dataset.edition !== "single" && (
        <label className="legend-part legend-streets">
          <input
            type="checkbox"
            checked={hasStreets}
            onChange={(event) => onStreets(event.currentTarget.checked)}
          />
          <span>{words.streets}</span>
        </label>
      )}
    </div>
  );
}
