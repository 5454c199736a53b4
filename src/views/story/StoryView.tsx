import { type KeyboardEvent, useCallback, useRef } from "react";
import type { Story } from "../../model/schema/header.ts";
import { RecordText } from "../shared/RecordText.tsx";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useAllWords } from "../shared/useWords.ts";
import { addressOfView } from "./addressOfView.ts";
import { StoryStep } from "./StoryStep.tsx";
import { StoryText } from "./StoryText.tsx";
import { useStepScroll } from "./useStepScroll.ts";
import "./story.css";

/** The steps of one story beside the map and the days, which follow them. */
function StorySteps({ story, step }: { story: Story; step: number }) {
  const words = useAllWords();
  const store = useStoreApi();
  const archive = useArchive();
  const list = useRef<HTMLOListElement>(null);
  const goTo = (to: number): void => {
    if (story.steps[to - 1]) store.getState().setStep(to, "push");
  };
  const follow = useCallback((to: number) => store.getState().setStep(to, "replace"), [store]);
  useStepScroll(list, step, follow);
  const handleKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (by !== undefined && !altKey && !ctrlKey && !metaKey) goTo(step + by);
  };
  const last = story.steps.length;
  const title = story.steps[step - 1]?.title ?? "";
  return (
    <section className="story" aria-label={words.shell.viewNames.story} onKeyDown={handleKey}>
      <h2>
        <RecordText>{story.title}</RecordText>
      </h2>
      <ol className="story-steps" ref={list}>
        {story.steps.map(({ text, view }, at) => (
          <StoryStep key={`${view} ${text}`} story={story} number={at + 1} />
        ))}
      </ol>
      <div className="story-questions">
        {story.questions.length > 0 && <h3>{words.story.questions}</h3>}
        <ol>
          {story.questions.map(({ text, view }) => (
            <li key={text}>
              <StoryText text={text} />
              <a className="story-explore" href={addressOfView(archive, store.getState(), view)}>
                {words.story.onQuestion}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <div className="story-nav">
        <button
          type="button"
          aria-label={words.story.previous}
          aria-disabled={step === 1}
          onClick={() => goTo(step - 1)}
        >
          ‹
        </button>
        <p role="status">
          <span className="visually-hidden">{words.story.placeTitled(step, last, title)}</span>
          <span aria-hidden="true">{words.story.place(step, last)}</span>
        </p>
        <button
          type="button"
          aria-label={words.story.next}
          aria-disabled={step === last}
          onClick={() => goTo(step + 1)}
        >
          ›
        </button>
      </div>
    </section>
  );
}

/** A story of the dataset, told step by step. */
export function StoryView() {
  const { stories } = useArchive();
  const place = useApp((state) => state.story);
  const story = stories.find(({ id }) => id === place?.id);
  return story && place ? <StorySteps story={story} step={place.step} /> : null;
}
