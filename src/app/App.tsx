import { useEffect } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { View } from "../store/choices.ts";
import { followHistory } from "../store/history.ts";
import { ListPanel } from "../views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../views/map/MapView.tsx";
import { Boundary } from "../views/shared/boundary/Boundary.tsx";
import { fetchPartsEarly } from "../views/shared/boundary/fetchPartsEarly.ts";
import { LazyPart } from "../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../views/shared/boundary/partFile.ts";
import { StoreContext, useApp, useStoreApi } from "../views/shared/useApp.ts";
import { ArchiveContext, useArchive } from "../views/shared/useArchive.ts";
import { useLater } from "../views/shared/useLater.ts";
import { COMPACT_PAGE, isEmbedded, useMedia } from "../views/shared/useMedia.ts";
import { useWords } from "../views/shared/useWords.ts";
import { SentenceOfDay } from "../views/timeline/sentence/SentenceOfDay.tsx";
import { TimelineView } from "../views/timeline/TimelineView.tsx";
import type { LoadSubject } from "../words/en.ts";
import { FollowLanguage } from "./language/FollowLanguage.tsx";
import { useTranslated } from "./language/useTranslated.ts";
import type { OpenRecord } from "./openRecord.ts";
import type { RecordRequests, RecordSource } from "./requests.ts";
import { FailureScreen } from "./screens/FailureScreen.tsx";
import { LoadingScreen } from "./screens/LoadingScreen.tsx";
import { PlainHeader } from "./screens/PlainHeader.tsx";
import { SheetTabs } from "./sheet/SheetTabs.tsx";
import { Header } from "./shell/Header.tsx";
import { Theme } from "./shell/Theme.tsx";
import { OpenFileContext } from "./take/openFile.ts";
import { OpenTake, TakeButtons, WithTakes } from "./take/TakeButtons.tsx";
import { useRecord } from "./useRecord.ts";
import "./screens/screens.css";
import "./shell/shell.css";
import "./sheet/sheet.css";
import "./sheet/foreignNote.css";
import "./sheet/touch.css";
import "./sheet/sideways.css";
import "./shell/forced.css";
import "./shell/print.css";

const askingScreen = partFile(() => import("./screens/AskingScreen.tsx"), "AskingScreen");
const aboutView = partFile(() => import("../views/about/AboutView.tsx"), "AboutView");
const storyView = partFile(() => import("../views/story/StoryView.tsx"), "StoryView");
const tableView = partFile(() => import("../views/table/TableView.tsx"), "TableView");
const embedPage = partFile(() => import("./embed/EmbedPage.tsx"), "EmbedPage", { isEarly: false });
const extras = partFile(() => import("./extras/Extras.tsx"), "Extras");
const foreignRecord = partFile(() => import("./shell/ForeignRecord.tsx"), "ForeignRecord");
const notices = partFile(() => import("./shell/Notices.tsx"), "Notices");
const sourcesView = partFile(() => import("../views/sources/SourcesView.tsx"), "SourcesView");

/** What the page is about: the map, the table, or the sources. */
function MainPart({ view }: { view: View }) {
  const words = useWords();
  if (view === "sources")
    return <LazyPart part="sources" region={words.shell.viewNames.sources} file={sourcesView} props={{}} />;
  if (view === "table")
    return <LazyPart part="table" region={words.shell.viewNames.table} file={tableView} props={{}} />;
  return (
    <Boundary part="map" region={words.map.name} className="map">
      <MapView />
    </Boundary>
  );
}

/** The evidence, and under it the list of figures. */
function Panel() {
  const words = useWords();
  const selected = useApp((state) => state.selected);
  return (
    <div className="page-panel">
      <Boundary part="evidence" region={words.evidence.name} className="evidence" resetKeys={[selected]}>
        <EvidencePanel />
      </Boundary>
      <Boundary part="figures" region={words.list.name} className="list-panel">
        <ListPanel />
      </Boundary>
    </div>
  );
}

function CurrentView() {
  const words = useWords();
  const view = useApp((state) => state.view);
  // Where the page is one column the evidence comes before the days, for the eye and for the Tab key.
  const isCompact = useMedia(COMPACT_PAGE);
  if (view === "about") {
    return (
      <main className="page-text">
        <LazyPart part="about" file={aboutView} props={{}} />
      </main>
    );
  }
  const hasDays = view !== "sources";
  const isStory = view === "story";
  const panel = isStory ? (
    <LazyPart key="story" part="story" region={words.shell.viewNames.story} file={storyView} props={{}} />
  ) : (
    <Panel key="panel" />
  );
  return (
    <main className="page" data-view={view}>
      <MainPart key="main" view={view} />
      {hasDays && !isStory && isCompact && <SheetTabs key="tabs" />}
      {hasDays && !(isStory && isCompact) && (
        <Boundary key="sentence" part="sentence">
          <SentenceOfDay />
        </Boundary>
      )}
      {isCompact && panel}
      {hasDays && (
        <Boundary key="timeline" part="timeline" region={words.timeline.name}>
          <TimelineView />
        </Boundary>
      )}
      {!isCompact && panel}
      {isCompact && <TakeButtons key="take" />}
    </main>
  );
}

/** What is under the header: what could not be used, and the view. */
function Content() {
  const { rejected } = useArchive();
  const hasProblems = useApp(({ problems }) => problems.length > 0);
  const isOffline = document.documentElement.dataset.offline !== undefined;
  return (
    <>
      {(isOffline || hasProblems || rejected.length > 0) && (
        <LazyPart part="notice" file={notices} props={{}} />
      )}
      <CurrentView />
      <OpenTake />
    </>
  );
}

/** All of the page around one record: its header, its help, and the address bar, which is kept with the store. */
function WholePage({ isOurs }: { isOurs: boolean }) {
  const words = useWords();
  const store = useStoreApi();
  useEffect(() => followHistory(store, window), [store]);
  const hasFirstView = useLater();
  useEffect(() => {
    if (hasFirstView) fetchPartsEarly(words);
  }, [hasFirstView, words]);
  return (
    <>
      {hasFirstView && <LazyPart part="extras" file={extras} props={{ isOurs }} />}
      <ErrorBoundary fallback={<PlainHeader />}>
        <Header />
      </ErrorBoundary>
    </>
  );
}

/** The page of one record. In a frame it is the record alone. */
function Page({ archive: opened, store, provenance }: OpenRecord) {
  const isOurs = provenance.kind === "ours";
  // The texts that the site has in other languages are of its latest version.
  const hasTexts = isOurs && !provenance.isEarlier;
  const { archive, retry } = useTranslated(opened, hasTexts);
  const isKnown = isOurs && provenance.isVerified;
  const isFrame = isEmbedded();
  const content = isFrame ? <LazyPart part="page" file={embedPage} props={{}} /> : <Content />;
  return (
    <ArchiveContext value={archive}>
      <StoreContext value={store}>
        <Theme />
        <FollowLanguage isOurs={hasTexts} onRetryTexts={retry} />
        <WithTakes>
          {!isFrame && <WholePage isOurs={isOurs} />}
          {isKnown ? (
            content
          ) : (
            <LazyPart part="page" file={foreignRecord} props={{ provenance, children: content }} />
          )}
        </WithTakes>
      </StoreContext>
    </ArchiveContext>
  );
}

function subjectOf(source: RecordSource): LoadSubject {
  if (source.kind === "own") return { kind: "own", name: "", host: null };
  if (source.kind === "file") return { kind: "file", name: source.file.name, host: null };
  const { address } = source;
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  const host = url && url.origin !== window.location.origin ? url.host : null;
  return { kind: "address", name: address, host };
}

interface AppProps {
  readonly requests: RecordRequests<OpenRecord>;
  /** The first screen as the build has written it; null where it has not. */
  readonly opening: Element | null;
}

/** What the page shows: a question, the record on its way, why it cannot be shown, or the record. */
export function App({ requests, opening }: AppProps) {
  const request = useRecord(requests);
  const words = useWords();
  const isForeign = request && request.source.kind !== "own";
  // What shows another record comes while the record does.
  useEffect(() => {
    if (isForeign) fetchPartsEarly(words);
  }, [isForeign, words]);
  if (request?.phase === "ready")
    return (
      <OpenFileContext value={(file) => requests.open({ kind: "file", file })}>
        <Page {...request.opened} key={request.id} />
      </OpenFileContext>
    );
  if (!request) return null;
  const subject = subjectOf(request.source);
  if (request.phase === "asking")
    return <LazyPart part="page" file={askingScreen} props={{ request, requests }} />;
  if (request.phase === "failed") {
    const onBack = requests.hasBefore ? () => void requests.back() : null;
    const { fault } = request.error;
    return (
      <FailureScreen fault={fault} subject={subject} onRetry={() => requests.retry()} onBack={onBack}>
        {fault.code === "empty" && (
          <LazyPart part="notice" file={notices} props={{ failed: request.source }} />
        )}
      </FailureScreen>
    );
  }
  const { progress } = request;
  return (
    <LoadingScreen
      subject={subject}
      progress={progress}
      opening={opening}
      onCancel={() => requests.cancel()}
    />
  );
}
