import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./page.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { App } from "./App.tsx";
import { LanguageProvider } from "./language/LanguageProvider.tsx";
import { loadFirstWords } from "./language/loadWords.ts";
import { readOpening } from "./screens/Opening.tsx";
import { PageFailure } from "./screens/PageFailure.tsx";
import { StyleNotice } from "./shell/StyleNotice.tsx";
import { startRequests } from "./useRecord.ts";

/** Draws the page once its words have come. */
async function start(root: HTMLElement): Promise<void> {
  const opening = readOpening(document);
  // The script has come: nothing needs to say that it has not.
  const late = document.querySelector(".opening-late");
  late?.remove();
  delete document.documentElement.dataset.foreign;
  const firstWords = loadFirstWords();
  const requests = startRequests(firstWords);
  try {
    const first = await firstWords;
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
  } catch (error) {
    // Without words the page can say nothing: what the build has written does.
    if (late) root.append(late);
    throw error;
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root to show the page in");
void start(root);
