import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./page.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { isSparing } from "../views/shared/boundary/sparing.ts";
import { App } from "./App.tsx";
import { LanguageProvider } from "./language/LanguageProvider.tsx";
import { loadFirstWords } from "./language/loadWords.ts";
import { PageFailure } from "./screens/PageFailure.tsx";
import { StyleNotice } from "./shell/StyleNotice.tsx";
import { startRequests } from "./useRecord.ts";

/** Draws the page once its words have come. Without words it can say nothing: then what the build has written does. */
async function start(root: HTMLElement): Promise<void> {
  const { dataset } = document.documentElement;
  dataset.started = "";
  // The script that asks for files early says the same, but this one can come first.
  if (isSparing(window)) dataset.sparing = "";
  // Of all that older browsers lack, this came last.
  if (!("canParse" in URL)) (await import("../load/olderBrowsers.ts")).helpOlderBrowser();
  const firstWords = loadFirstWords();
  const requests = startRequests(firstWords);
  const first = await firstWords;
  const opening = document.getElementById("opening");
  // The script has come, and so have its words: nothing needs to say that they have not.
  document.querySelector(".opening-late")?.remove();
  delete dataset.foreign;
  // Where the record has already come, the first view is drawn at once: in slices, as when it comes later.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <LanguageProvider first={first}>
          <ErrorBoundary FallbackComponent={PageFailure}>
            <StyleNotice />
            <App requests={requests} opening={opening} />
          </ErrorBoundary>
        </LanguageProvider>
      </StrictMode>,
    ),
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root to show the page in");
void start(root);
