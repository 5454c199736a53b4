import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./page.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { App } from "./App.tsx";
import { readOpening } from "./screens/Opening.tsx";
import { PageFailure } from "./screens/PageFailure.tsx";
import { StyleNotice } from "./shell/StyleNotice.tsx";
import { startRequests } from "./useRecord.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root to show the page in");
const opening = readOpening(document);
// The script has come: nothing needs to say that it has not.
document.querySelector(".opening-late")?.remove();
delete document.documentElement.dataset.foreign;
const requests = startRequests();
// Where the record has already come, the first view is drawn at once: in slices, as when it comes later.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={PageFailure}>
        <StyleNotice />
        <App requests={requests} opening={opening} />
      </ErrorBoundary>
    </StrictMode>,
  ),
);
