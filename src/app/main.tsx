import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { App } from "./App.tsx";
import { PageFailure } from "./shell/PageFailure.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root to show the page in");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary FallbackComponent={PageFailure}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
