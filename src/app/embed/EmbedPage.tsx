import { useLayoutEffect, useState } from "react";
import { EMBED_PICTURES, type EmbedPicture } from "../../export/embedCode.ts";
import type { Archive } from "../../load/archive.ts";
import { REF_KINDS } from "../../store/choices.ts";
import type { State, Store } from "../../store/store.ts";
import { MapView } from "../../views/map/MapView.tsx";
import { Boundary } from "../../views/shared/boundary/Boundary.tsx";
import { useShownWords } from "../../views/shared/export/useShownWords.ts";
import { RecordText } from "../../views/shared/RecordText.tsx";
import { useApp, useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useRested } from "../../views/shared/useRested.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { SentenceOfDay } from "../../views/timeline/sentence/SentenceOfDay.tsx";
import { TimelineView } from "../../views/timeline/TimelineView.tsx";
import { Notices } from "../shell/Notices.tsx";
import { useDocumentTitle } from "../shell/useDocumentTitle.ts";
import { EmbedRecord } from "./EmbedRecord.tsx";
import { useFrameHeight } from "./frameHeight.ts";
import { fullView } from "./fullView.ts";
import "./embed.css";

const isPicture = (text: string): text is EmbedPicture => EMBED_PICTURES.some((picture) => picture === text);

/** Takes what the address says of the frame alone: the picture, and that nothing is open unless a record is named. */
function openAsAsked(store: Store): void {
  const { extra, problems } = store.getState();
  const query = new URLSearchParams(window.location.search);
  if (!REF_KINDS.some((kind) => query.has(kind))) store.setState({ selected: null });
  const asked = extra.find(([key]) => key === "picture")?.[1];
  if (asked === undefined || isPicture(asked)) return;
  const problem = {
    key: "picture",
    value: asked,
    reason: { code: "options", options: EMBED_PICTURES },
  } as const;
  if (!problems.some(({ key }) => key === "picture")) store.setState({ problems: [...problems, problem] });
}

const selectState = (_: Archive, state: State): State => state;

/** Whose record it is, and the way to the page: in a tab of its own, since a frame is too small for it. */
function Foot() {
  const { info } = useArchive();
  const { embed: words, shell } = useAllWords();
  const state = useRested(selectState);
  return (
    <footer className="embed-foot">
      <p>
        <b>{shell.title}</b>
        <span>
          {" · "}
          <RecordText>{info.title}</RecordText>
        </span>
        {` · ${words.version(info.version)}`}
      </p>
      <a href={fullView(state, window.location.href)} target="_blank" rel="noopener">
        {state.selected ? words.openRecord : words.open}
        <span aria-hidden="true"> ↗</span>
        <span className="visually-hidden"> ({words.newTab})</span>
      </a>
    </footer>
  );
}

/** Names the document, and heads it, by what it shows. */
function FrameTitle() {
  const { share } = useAllWords();
  const title = share.view(useArchive().info.title, useShownWords());
  useDocumentTitle(title);
  return <h1 className="visually-hidden">{title}</h1>;
}

/** The page in a frame of somebody's page: the day in words and one picture, or one record; and the way to the page itself. */
export function EmbedPage() {
  const words = useAllWords();
  const store = useStoreApi();
  const selected = useApp((state) => state.selected);
  const picture = useApp(({ extra }) => extra.find(([key]) => key === "picture")?.[1]) ?? "";
  const hasProblems = useApp(({ problems }) => problems.length > 0);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => openAsAsked(store), [store]);
  useFrameHeight(root);
  return (
    <div className="embed" ref={setRoot} data-open={selected ? "" : undefined}>
      <main>
        <FrameTitle />
        {hasProblems && (
          <div className="embed-notes">
            <Notices />
          </div>
        )}
        <div className="embed-day">
          <Boundary part="sentence">
            <SentenceOfDay />
          </Boundary>
        </div>
        <div className="embed-picture">
          {picture === "timeline" ? (
            <Boundary part="timeline" region={words.timeline.name}>
              <TimelineView />
            </Boundary>
          ) : (
            <Boundary part="map" region={words.map.name} className="map">
              <MapView />
            </Boundary>
          )}
        </div>
        {selected && <EmbedRecord selected={selected} />}
      </main>
      <Foot />
    </div>
  );
}
