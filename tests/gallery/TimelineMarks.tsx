import type { ReactNode } from "react";
import { SILENCE_KINDS } from "../../src/model/schema/codeLists.ts";
import type { MarkBase } from "../../src/views/timeline/layout/laneMarks.ts";
import { HatchShape } from "../../src/views/timeline/marks/HatchShape.tsx";
import { MarkPopovers } from "../../src/views/timeline/marks/MarkPopovers.tsx";
import { BarShape, BracketShape, DotShape } from "../../src/views/timeline/marks/shapes.tsx";
import { FAMILIES, LOOKS } from "./MapMarks.tsx";
import { archive, Sample, Shown } from "./record.tsx";

/** All samples are marks of one figure, so that one choice of the reader's is a state of them all. */
const FIGURE = "exact";
const LATER = archive.lastDay;

interface State {
  readonly name: string;
  readonly query?: string;
  readonly hovered?: string;
  readonly happened: number;
  readonly isDisputed?: boolean;
}

const STATES: readonly State[] = [
  { name: "shown", query: "figure=none", happened: archive.firstDay },
  { name: "pointed at", query: "figure=none", hovered: FIGURE, happened: archive.firstDay },
  { name: "selected", query: `figure=${FIGURE}`, happened: archive.firstDay },
  { name: "disputed", query: "figure=none", happened: archive.firstDay, isDisputed: true },
  { name: "still to come", query: "figure=none", happened: LATER },
];

function Drawn({ children }: { children: ReactNode }) {
  // biome-ignore lint/a11y/noSvgWithoutTitle: the sample's name stands beside it
  return <svg className="sample">{children}</svg>;
}

function Marks({ state }: { state: State }) {
  const times = { happened: state.happened, known: state.happened };
  return FAMILIES.flatMap((family) =>
    LOOKS.map((look) => {
      const base: MarkBase = {
        ref: { kind: "figure", id: FIGURE },
        number: archive.numberOf(FIGURE) ?? 0,
        name: `${family}, ${look}`,
        times,
        day: state.happened,
        family,
        look,
        isDisputed: state.isDisputed ?? false,
      };
      const whisker = look === "range" ? { from: 30, to: 18 } : null;
      return (
        <Sample key={family + look} name={`${family}, ${look}`}>
          <Drawn>
            <BarShape
              bar={{
                ...base,
                x: 4,
                y: 18,
                width: 12,
                height: 28,
                reach: { x: 0, y: 18, width: 24, height: 28 },
                whisker,
                label: "98",
                labelX: 10,
              }}
            />
            <BracketShape
              bracket={{
                ...base,
                x0: 24,
                x1: 62,
                y: 24,
                height: 24,
                label: "98k",
                labelX: 30,
                labelWidth: 24,
                isOpenStart: false,
                isOpenEnd: false,
                isEndUnknown: false,
              }}
            />
            <DotShape dot={{ ...base, x: 74, y: 14, reach: 24, isWordsOnly: false, isRate: false }} />
            <DotShape dot={{ ...base, x: 74, y: 36, reach: 24, isWordsOnly: true, isRate: false }} />
          </Drawn>
        </Sample>
      );
    }),
  );
}

/** The bars, brackets, dots and hatches of the timeline. */
export function TimelineMarks() {
  return (
    <div className="timeline">
      {STATES.map((state) => (
        <section key={state.name} aria-label={`Timeline, ${state.name}`}>
          <h2>Timeline, {state.name}</h2>
          <Shown
            {...(state.query === undefined ? {} : { query: state.query })}
            {...(state.hovered === undefined ? {} : { hovered: state.hovered })}
          >
            <MarkPopovers>
              <div className="gallery-grid">
                <Marks state={state} />
                {SILENCE_KINDS.map((kind) => (
                  <Sample key={kind} name={kind}>
                    <Drawn>
                      <HatchShape
                        hatch={{
                          key: kind,
                          day: state.happened,
                          x: 2,
                          y: 16,
                          width: 78,
                          height: 24,
                          kind,
                          name: kind,
                          notes: ["No number."],
                          times: { happened: state.happened, known: state.happened },
                        }}
                      />
                    </Drawn>
                  </Sample>
                ))}
              </div>
            </MarkPopovers>
          </Shown>
        </section>
      ))}
    </div>
  );
}
