import { FigureRow } from "../../src/views/evidence/list/FigureRow.tsx";
import { EvidencePanel } from "../../src/views/evidence/panel/EvidencePanel.tsx";
import { archive, Shown } from "./record.tsx";

const FIGURES = ["quoted", "words", "between", "undated"];

/** A row of the list for each hedge. */
export function Rows() {
  return (
    <section aria-label="Rows" className="gallery-panel">
      <h2>Rows of the list</h2>
      <Shown hovered="about">
        <ul className="rows">
          {Array.from({ length: archive.count }, (_, number) => (
            <FigureRow key={archive.at(number).id} number={number} below={number} isStop />
          ))}
        </ul>
      </Shown>
    </section>
  );
}

/** The panel for each kind of evidence. */
export function Pieces() {
  return FIGURES.map((id) => (
    <section key={id} aria-label={`Panel, ${id}`} className="gallery-panel">
      <h2>Panel, {id}</h2>
      <Shown query={`figure=${id}`}>
        <EvidencePanel />
      </Shown>
    </section>
  ));
}
