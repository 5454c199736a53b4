import type { MouseEvent } from "react";
import type { Story } from "../../model/schema/header.ts";
import type { View } from "../../store/choices.ts";
import { placeInStory, readUrl, writeUrl } from "../../store/url.ts";
import type { Segment } from "../../words/segment.ts";
import { RecordText } from "../shared/RecordText.tsx";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useAllWords } from "../shared/useWords.ts";
import { storySegments } from "./storySegments.ts";

/** Whether a press is for the browser: a new tab or window. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A number of the story: it leads to its evidence on the map. */
function FigureLink({ id, segment }: { id: string; segment: Segment }) {
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
    </a>
  );
}

interface StoryStepProps {
  readonly story: Story;
  /** The step's number, from 1. */
  readonly number: number;
}

/** One step: its text, and the way to what it shows, with all that the page can do. */
export function StoryStep({ story, number }: StoryStepProps) {
  const archive = useArchive();
  const words = useAllWords();
  const store = useStoreApi();
  const isCurrent = useApp((state) => state.story?.step === number);
  const step = story.steps[number - 1];
  if (!step) return null;
  const place = placeInStory(archive, story.id, number);
  const view: View = readUrl(step.view, archive).choices.view ?? "map";
  const { defaults, extra, theme, lang, leavesSteps } = store.getState();
  const href =
    writeUrl({ ...defaults, theme, lang, leavesSteps, ...place?.chosen, view }, defaults, extra) || "?";
  const explore = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    if (!isCurrent) store.getState().setStep(number, "replace");
    store.getState().setView(view);
  };
  return (
    <li className="story-step" aria-current={isCurrent ? "step" : undefined}>
      <p className="story-number">{words.story.place(number, story.steps.length)}</p>
      {step.title !== undefined && (
        <h3>
          <RecordText>{step.title}</RecordText>
        </h3>
      )}
      <p className="story-text">
        {storySegments(archive, words, step.text).map((segment, i) => {
          const { ref, text } = segment;
          const key = `${i} ${text}`;
          return ref ? <FigureLink key={key} id={ref.id} segment={segment} /> : <span key={key}>{text}</span>;
        })}
      </p>
      <a className="story-explore" href={href} onClick={explore}>
        {words.story.onPage}
      </a>
    </li>
  );
}
