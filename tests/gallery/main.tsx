import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../../src/app/page.css";
import "../../src/views/evidence/styles/panel.css";
import "../../src/views/evidence/styles/asides.css";
import "../../src/views/evidence/styles/list.css";
import "../../src/views/map/map.css";
import "../../src/views/map/ground/controls.css";
import "../../src/views/map/legend/legend.css";
import "../../src/views/map/marks/text.css";
import "../../src/views/map/marks/lines.css";
import "../../src/views/map/marks/buttons.css";
import "../../src/views/timeline/timeline.css";
import "./gallery.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { HatchPatterns } from "../../src/views/timeline/marks/HatchShape.tsx";
import { allWords } from "../fixtures/allWords.ts";
import { Legend, MapMarks } from "./MapMarks.tsx";
import { Pieces, Rows } from "./Panel.tsx";
import { TimelineMarks } from "./TimelineMarks.tsx";

// The gallery is shown by day or by night: ?theme=dark.
const theme = new URLSearchParams(window.location.search).get("theme");
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root to show the gallery in");
createRoot(root).render(
  <StrictMode>
    <WordsContext value={allWords}>
      <AllWordsContext value={allWords}>
        <main className="gallery">
          <h1>Every mark, hedge and state</h1>
          <HatchPatterns />
          <MapMarks />
          <Legend />
          <TimelineMarks />
          <Rows />
          <Pieces />
        </main>
      </AllWordsContext>
    </WordsContext>
  </StrictMode>,
);
