import type { HedgeLook } from "../../../model/value.ts";
import { TINTS } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { flowWidth, MAX_WIDTH, PEOPLE_PER_PIXEL, widthOf } from "../layout/flowScale.ts";
import { flowShape } from "../layout/flowShape.ts";
import { MarkSymbol } from "../marks/MarkSymbol.tsx";
import { TINT_WORDS } from "./TintKey.tsx";

const WIDTHS = [10_000, 50_000, 100_000] as const;
const SAMPLE = 45_000;
const HEDGES: readonly [HedgeLook, string, Parameters<typeof flowWidth>[0]][] = [
  ["solid", "exact", { low: SAMPLE, high: SAMPLE, hedge: "exact" }],
  ["dashed", "about", { low: SAMPLE, high: SAMPLE, hedge: "about" }],
  ["open-up", "over, at least", { low: SAMPLE, high: null, hedge: "over" }],
  ["open-down", "up to, nearly", { low: null, high: SAMPLE, hedge: "up-to" }],
  ["range", "between", { low: SAMPLE / 2.5, high: SAMPLE, hedge: "between" }],
];
const MARKS = [
  ["queue", "queue or wait"],
  ["entries", "entries"],
  ["exits", "exits"],
  ["other", "anything else"],
] as const;
const formatNumber = (n: number): string => n.toLocaleString("en");

function HedgeSample({ value }: { value: Parameters<typeof flowWidth>[0] }) {
  const shape = flowShape({ x: 1, y: 8 }, { x: 39, y: 8 }, 0, flowWidth(value));
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

interface LegendBodyProps {
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** What the legend says: widths, hedges, marks, journeys and gaps; and the choices of tints and of a street map below. */
export function LegendBody({ hasStreets, onStreets }: LegendBodyProps) {
  const store = useStoreApi();
  const tint = useApp((state) => state.tint);
  return (
    <div className="legend-body">
      <div className="legend-part">
        <p className="legend-head">Arrows: people who entered</p>
        <ul className="legend-widths">
          {WIDTHS.map((people) => (
            <li key={people}>
              <svg width="44" height="16" aria-hidden="true">
                <path
                  className="flow-sample"
                  d={`M0 ${8 - widthOf(people) / 2}h44v${widthOf(people)}h-44Z`}
                />
              </svg>
              {formatNumber(people)}
            </li>
          ))}
        </ul>
        <p>
          One scale on all days. Wider than {formatNumber(MAX_WIDTH * PEOPLE_PER_PIXEL)}: cut, with a break. A
          thin arrow has no total since the decree.
        </p>
      </div>
      <div className="legend-part">
        <p className="legend-head">How sure the source was</p>
        <ul className="legend-pairs">
          {HEDGES.map(([look, words, value]) => (
            <li key={look}>
              <HedgeSample value={value} />
              <MarkSymbol family="queue" look={look} />
              {words}
            </li>
          ))}
        </ul>
      </div>
      <div className="legend-part">
        <p className="legend-head">Places</p>
        <ul className="legend-pairs">
          {MARKS.map(([family, words]) => (
            <li key={family}>
              <MarkSymbol family={family} look="solid" />
              {words}
            </li>
          ))}
          <li>
            <MarkSymbol family="queue" look="solid" isStack />
            several places
          </li>
          <li>
            <MarkSymbol family="queue" look="solid" isClosed />
            shut
          </li>
        </ul>
      </div>
      <div className="legend-part">
        <p className="legend-head">Lines and ground</p>
        <ul className="legend-pairs">
          <li>
            <svg width="40" height="16" aria-hidden="true">
              <path className="route-line" d="M1 11Q20 2 39 8" />
            </svg>
            journey taken
          </li>
          <li className="is-planned">
            <svg width="40" height="16" aria-hidden="true">
              <path className="route-line" d="M1 11Q20 2 39 8" />
            </svg>
            journey planned
          </li>
          <li>
            <svg width="40" height="16" aria-hidden="true">
              <path className="legend-hatch" d="M2 15L15 2M9 15L22 2M16 15L29 2M23 15L36 2" />
            </svg>
            no count of entries by that day
          </li>
        </ul>
        <p className="legend-touch">Two fingers move and zoom the map.</p>
      </div>
      <div className="legend-part">
        <label className="legend-tint">
          Tint countries by
          <select
            value={tint ?? ""}
            onChange={(event) =>
              store.getState().setTint(TINTS.find((one) => one === event.currentTarget.value) ?? null)
            }
          >
            <option value="">nothing</option>
            {TINTS.map((one) => (
              <option key={one} value={one}>
                {TINT_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="legend-part legend-streets">
        <input
          type="checkbox"
          checked={hasStreets}
          onChange={(event) => onStreets(event.currentTarget.checked)}
        />
        <span>
          Street map. It is asked of openstreetmap.org, which then sees your network address and where you
          look.
        </span>
      </label>
    </div>
  );
}
