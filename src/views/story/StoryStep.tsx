import type { MouseEvent } from "react";
import type { Story } from "../../model/schema/header.ts";
import { RecordText } from "../shared/RecordText.tsx";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useAllWords } from "../shared/useWords.ts";
import { addressOfView, viewOf } from "./addressOfView.ts";
import { isForBrowser, StoryText } from "./StoryText.tsx";

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
  const explore = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    if (!isCurrent) store.getState().setStep(number, "replace");
    store.getState().setView(viewOf(archive, step.view));
  };
  return (
    <li className="story-step" aria-current={isCurrent ? "step" : undefined}>
      <p className="story-number">{words.story.place(number, story.steps.length)}</p>
      {step.title !== undefined && (
        <h3>
          <RecordText>{step.title}</RecordText>
        </h3>
      )}
      <StoryText text={step.text} />
      <a
        className="story-explore"
        href={addressOfView(archive, store.getState(), step.view)}
        onClick={explore}
      >
        {words.story.onPage}
      </a>
    </li>
  );
}
