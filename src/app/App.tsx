import { useEffect } from "react";
import { ErrorBoundary } from "react-error-boundary";
import datasetUrl from "../../data/exodus-2022.json?url";
import { followHistory } from "../store/history.ts";
import { ListPanel } from "../views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../views/map/MapView.tsx";
import { Boundary } from "../views/shared/boundary/Boundary.tsx";
import { LazyPart } from "../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../views/shared/boundary/partFile.ts";
import { StoreContext, useApp } from "../views/shared/useApp.ts";
import { ArchiveContext } from "../views/shared/useArchive.ts";
import { Header } from "./shell/Header.tsx";
import { FailureScreen, LoadingScreen } from "./shell/LoadScreens.tsx";
import { RejectedNotice, UrlNotice } from "./shell/Notices.tsx";
import { PlainHeader } from "./shell/PlainHeader.tsx";
import { followPrinting } from "./shell/printing.ts";
import { type OpenDataset, useDataset } from "./useDataset.ts";
import "./shell/shell.css";
import { TimelineView } from "../views/timeline/TimelineView.tsx";
import "./shell/print.css";

const aboutView = partFile(() => import("../views/about/AboutView.tsx"), "AboutView");
const tableView = partFile(() => import("../views/table/TableView.tsx"), "TableView");
const sourcesView = partFile(() => import("../views/sources/SourcesView.tsx"), "SourcesView");

/** What stands at the left: the map or its twin the table over the timeline, or the sources. */
function LeftSide() {
  const view = useApp((state) => state.view);
  if (view === "sources") return <LazyPart part="sources" region="Sources" file={sourcesView} props={{}} />;
  return (
    <>
      {view === "table" ? (
        <LazyPart part="table" region="Table" file={tableView} props={{}} />
      ) : (
        <Boundary part="map" region="Map" className="map">
          <MapView />
        </Boundary>
      )}
      <Boundary part="timeline" region="Timeline">
        <TimelineView />
      </Boundary>
    </>
  );
}

function CurrentView() {
  const view = useApp((state) => state.view);
  const selected = useApp((state) => state.selected);
  if (view === "about") {
    return (
      <main className="page-text">
        <LazyPart part="about" file={aboutView} props={{}} />
      </main>
    );
  }
  return (
    <main className="page" data-view={view}>
      <LeftSide />
      <div className="page-panel">
        <Boundary part="evidence" region="Evidence" className="evidence" resetKeys={[selected]}>
          <EvidencePanel />
        </Boundary>
        <Boundary part="figures" region="Figures" className="list-panel">
          <ListPanel />
        </Boundary>
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
        <ErrorBoundary fallback={<PlainHeader />}>
          <Header />
        </ErrorBoundary>
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
