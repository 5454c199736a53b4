import type { Family } from "../../src/model/measure.ts";
import type { HedgeLook } from "../../src/model/value.ts";
import { SIGNS, SignList } from "../../src/views/map/legend/SignList.tsx";
import { type MarkLooks, MarkSymbol } from "../../src/views/map/marks/MarkSymbol.tsx";
import { Sample, Shown } from "./record.tsx";

/** What a mark can count. */
export const FAMILIES: readonly Family[] = ["entries", "exits", "queue", "other"];
/** How a hedge can look. */
export const LOOKS: readonly HedgeLook[] = ["solid", "dashed", "open-up", "open-down", "range"];

const STATES: readonly (readonly [name: string, className: string, looks: Partial<MarkLooks>])[] = [
  ["plain", "", {}],
  ["pointed at", " is-hovered", {}],
  ["selected", " is-selected", {}],
  ["older", " is-older", {}],
  ["shut", "", { isClosed: true }],
  ["several", "", { isStack: true }],
];

/** The symbols of the map. */
export function MapMarks() {
  return STATES.map(([state, className, looks]) => (
    <section key={state} aria-label={`Map, ${state}`}>
      <h2>Map, {state}</h2>
      <div className="gallery-grid">
        {FAMILIES.flatMap((family) =>
          LOOKS.map((look) => (
            <Sample key={family + look} name={`${family}, ${look}`}>
              <span className={`map-button place-mark family-${family}${className}`}>
                <MarkSymbol family={family} look={look} {...looks} />
              </span>
            </Sample>
          )),
        )}
      </div>
    </section>
  ));
}

/** The map's legend: arrows, journeys and gaps. */
export function Legend() {
  return (
    <section aria-label="Legend" className="gallery-panel">
      <h2>Legend</h2>
      <Shown>
        <div className="legend-body">
          <SignList signs={new Set(SIGNS)} isOnArrows={() => true} isOnMarks={() => true} />
        </div>
      </Shown>
    </section>
  );
}
