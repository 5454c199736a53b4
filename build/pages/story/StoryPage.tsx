import type { Story } from "../../../src/model/schema/header.ts";
import { useArchive } from "../../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../../src/views/shared/useWords.ts";
import { storySegments } from "../../../src/views/story/storySegments.ts";
import { usePageLinks } from "../../document/pageLinks.ts";
import { PageHead, type Translation } from "../RecordEntryPage.tsx";

/** A text of the story, whose numbers lead to the pages of their figures. */
function LinkedText({ text }: { text: string }) {
  const archive = useArchive();
  const words = useAllWords();
  const links = usePageLinks();
  return (
    <p>
      {storySegments(archive, words, text).map((segment, i) => {
        const key = `${i} ${segment.text}`;
        const { ref } = segment;
        return ref ? (
          <a key={key} href={links.record(ref.kind, ref.id)}>
            {segment.text}
          </a>
        ) : (
          <span key={key}>{segment.text}</span>
        );
      })}
    </p>
  );
}

interface StoryPageProps {
  readonly home: string;
  readonly translations: readonly Translation[];
  readonly story: Story;
}

/** A story as a page of text, with questions for a class after it. */
export function StoryPage({ home, translations, story }: StoryPageProps) {
  const { story: words } = useAllWords();
  const links = usePageLinks();
  return (
    <>
      <PageHead home={home} translations={translations} />
      <main>
        <h1>{story.title}</h1>
        {story.steps.map(({ title, text, view }, at) => (
          <section key={`${view} ${text}`}>
            <h2>{title ?? words.place(at + 1, story.steps.length)}</h2>
            <LinkedText text={text} />
            <p>
              <a href={links.map(`view=story&story=${story.id}${at === 0 ? "" : `&step=${at + 1}`}`)}>
                {words.onMap}
              </a>
            </p>
          </section>
        ))}
        {story.questions.length > 0 && (
          <section>
            <h2>{words.questions}</h2>
            <ol>
              {story.questions.map(({ text, view }) => (
                <li key={text}>
                  <LinkedText text={text} />
                  <p>
                    <a href={links.map(view)}>{words.onQuestion}</a>
                  </p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  );
}
