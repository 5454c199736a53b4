import { memo, useMemo } from "react";
import { useApp } from "../../shared/useApp.ts";
import { type DayScale, isOnScale, middleOf } from "../axis/dayScale.ts";
import type { Scene } from "../layout/laneMarks.ts";
import type { Lane } from "../layout/laneRecords.ts";
import { followLaneKeys } from "../marks/fetchHands.ts";
import { BarShape } from "../marks/shapes.tsx";
import { useRoving } from "../marks/useRoving.ts";
import {
  BASELINE,
  CHART_HEIGHT,
  type Comparison,
  layOutComparison,
  type SmallChart,
} from "./compareLayout.ts";
import "./compare.css";
import { useAllWords } from "../../shared/useWords.ts";

const LEAST_WIDTH = 220;
const GAP = 28;
const TICK_ROOM = 36;

const keys = (element: HTMLElement | null) => (element ? followLaneKeys(element) : undefined);

/** The reader's day in a small chart. */
function Cursor({ scale }: { scale: DayScale }) {
  const day = useApp((state) => state.day);
  if (!isOnScale(scale, day)) return null;
  return <path className="compare-day" d={`M${middleOf(scale, day)} 18V${BASELINE + 4}`} />;
}

const Chart = memo(function Chart({ chart, comparison }: { chart: SmallChart; comparison: Comparison }) {
  const { compare: words } = useAllWords();
  const roving = useRoving();
  const { scene, ticks, weeks } = comparison;
  const { width } = scene.scale;
  return (
    <div className="compare-chart">
      <h3>{chart.lane.name}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        className="lane-marks"
        width={width + TICK_ROOM}
        height={CHART_HEIGHT}
        viewBox={`${-TICK_ROOM} 0 ${width + TICK_ROOM} ${CHART_HEIGHT}`}
        role="group"
        aria-label={words.chart(chart.lane.name)}
        {...roving}
      >
        {ticks.map(({ value, text, y }) => (
          <g key={value}>
            <path className="tick-line" d={`M0 ${Math.round(y) + 0.5}H${width}`} />
            <text className="compare-tick" x={-6} y={y + 4.5}>
              {text}
            </text>
          </g>
        ))}
        <path className="baseline" d={`M0 ${BASELINE + 0.5}H${width}`} />
        <Cursor scale={scene.scale} />
        {chart.bars.map((bar) => (
          <BarShape key={bar.ref.id} bar={bar} />
        ))}
        {weeks.map(({ text, x }) => (
          <text key={text} className="compare-week" x={x} y={BASELINE + 18}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
});

/** Small charts side by side, one per country that published counts of single days: the same days, the same scale. */
export const CompareView = memo(function CompareView({
  scene,
  lanes,
  width,
}: {
  scene: Scene;
  lanes: readonly Lane[];
  /** Room for all charts of a row, in pixels. */
  width: number;
}) {
  const { compare: words } = useAllWords();
  const columns = Math.max(1, Math.min(4, Math.floor((width + GAP) / (LEAST_WIDTH + TICK_ROOM + GAP))));
  const comparison = useMemo(
    () => layOutComparison(scene, lanes, Math.floor((width + GAP) / columns - GAP - TICK_ROOM - 0.5)),
    [scene, lanes, width, columns],
  );
  return (
    <section className="compare" aria-label={words.name}>
      <p className="compare-note">{words.note(scene.archive.firstDay)}</p>
      <div className="compare-charts" ref={keys}>
        {comparison.charts.map((chart) => (
          <Chart key={chart.lane.country} chart={chart} comparison={comparison} />
        ))}
      </div>
    </section>
  );
});
