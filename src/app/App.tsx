import { lazy, Suspense, useEffect } from "react";
import datasetUrl from "../../data/exodus-2022.json?url";
import { followHistory } from "../store/history.ts";
import { ListPanel } from "../views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../views/map/MapView.tsx";
import { StoreContext, useApp } from "../views/shared/useApp.ts";
import { ArchiveContext } from "../views/shared/useArchive.ts";
import { Header } from "./shell/Header.tsx";
import { FailureScreen, LoadingScreen } from "./shell/LoadScreens.tsx";
import { RejectedNotice, UrlNotice } from "./shell/Notices.tsx";
import { followPrinting } from "./shell/printing.ts";
import { type OpenDataset, useDataset } from "./useDataset.ts";
import "./shell/shell.css";
import { TimelineView } from "../views/timeline/TimelineView.tsx";
import "./shell/print.css";

const AboutView = lazy(async () => ({ default: (await import("../views/about/AboutView.tsx")).AboutView }));
const TableView = lazy(async () => ({ default: (await import("../views/table/TableView.tsx")).TableView }));
const SourcesView = lazy(async () => ({
  default: (await import("../views/sources/SourcesView.tsx")).SourcesView,
}));

/** What stands at the left: the map or its twin the table over the timeline, or the sources. */
function LeftSide() {
  const view = useApp((state) => state.view);
  if (view === "sources") {
    return (
      <Suspense fallback={<section aria-label="Sources" aria-busy="true" />}>
        <SourcesView />
      </Suspense>
    );
  }
  return (
    <>
      {view === "table" ? (
        <Suspense fallback={<section aria-label="Table" aria-busy="true" />}>
          <TableView />
        </Suspense>
      ) : (
        <MapView />
      )}
      <TimelineView />
    </>
  );
}

function CurrentView() {
  const view = useApp((state) => state.view);
  if (view === "about") {
    return (
      <main className="page-text">
        <Suspense fallback={null}>
          <AboutView />
        </Suspense>
      </main>
    );
  }
  return (
    <main className="page" data-view={view}>
      <LeftSide />
      <div className="page-panel">
        <EvidencePanel />
        <ListPanel />
      </div>
    </main>
  );
}

/** The page of one dataset: keeps the address bar and the theme with the store. */
function Page({ archive, store }: OpenDataset) {
  useEffect(() => followHistory(store, window), [store]);
  useEffect(() => followPrinting(window), []);
  useEffect(() => {
    const apply = (): void => {
      const { theme } = store.getState();
      if (theme) document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
    };
    apply();
    return store.subscribe(apply);
  }, [store]);
  return (
    <ArchiveContext value={archive}>
      <StoreContext value={store}>
        <Header />
        <UrlNotice />
        <RejectedNotice />
        <CurrentView />
      </StoreContext>
    </ArchiveContext>
  );
}

/** The three states of the page: the record on its way, not to be shown, or here. */
export function App() {
  const { state, retry } = useDataset(datasetUrl);
  useEffect(() => {
    // The opening lines written into index.html at build time have done their work once the page is here.
    if (state.phase !== "loading") document.getElementById("opening")?.remove();
  }, [state.phase]);
  if (state.phase === "loading") return <LoadingScreen progress={state.progress} />;
  if (state.phase === "failed") return <FailureScreen error={state.error} onRetry={retry} />;
  return <Page {...state.opened} key={state.opened.archive.info.id} />;
}
