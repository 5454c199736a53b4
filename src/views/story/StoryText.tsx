import type { MouseEvent } from "react";
import { writeUrl } from "../../store/url.ts";
import { useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useWords } from "../shared/useWords.ts";
import { type StorySegment, storySegments } from "./storySegments.ts";

/** Whether a press is for the browser: a new tab or window. */
export const isForBrowser = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A number of the story: it leads to its evidence on the map. */
function FigureLink({ id, segment }: { id: string; segment: StorySegment }) {
  const { list: words } = useWords();
  const store = useStoreApi();
  const open = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    store.getState().select({ kind: "figure", id }, "map");
  };
  const { defaults, extra, ...state } = store.getState();
  const href = writeUrl({ ...state, view: "map", selected: { kind: "figure", id } }, defaults, extra) || "?";
  return (
    <a className="story-figure" href={href} title={segment.name} onClick={open}>
      {segment.text}
      {segment.isDisputed && (
        <>
          <span aria-hidden="true">{"\u00a0≠"}</span>
          <span className="visually-hidden">, {words.disputed}</span>
        </>
      )}
    </a>
  );
}

/** A text of the story; its numbers lead to their evidence. */
export function StoryText({ text }: { text: string }) {
  const archive = useArchive();
  const words = useWords();
  return (
    <p className="story-text">
      {storySegments(archive, words, text).map((segment, i) => {
        const key = `${i} ${segment.text}`;
        return segment.ref ? (
          <FigureLink key={key} id={segment.ref.id} segment={segment} />
        ) : (
          <span key={key}>{segment.text}</span>
        );
      })}
    </p>
  );
}
