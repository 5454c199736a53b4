import { createElement } from "react";
import { storySegments } from "../../../src/views/story/storySegments.ts";
import { segmentText } from "../../../src/words/segment.ts";
import type { PageLanguage } from "../../document/htmlPage.ts";
import type { Page } from "../page.ts";
import { storyPath } from "../pagePaths.ts";
import { StoryPage } from "./StoryPage.tsx";

/** A page for each story of the record. */
export function storyPages({ archive, words }: PageLanguage): Page[] {
  return archive.stories.map((story) => ({
    path: storyPath(story.id),
    title: story.title,
    description: segmentText(storySegments(archive, words, story.steps[0]?.text ?? "")),
    body: (home, translations) => createElement(StoryPage, { home, translations, story }),
  }));
}
