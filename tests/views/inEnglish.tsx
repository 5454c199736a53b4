import { type RenderResult, render } from "@testing-library/react";
import { type ReactNode, use } from "react";
import { WordsContext } from "../../src/views/shared/useWords.ts";
import { en } from "../../src/words/en.ts";

function English({ children }: { children: ReactNode }) {
  return <WordsContext value={use(WordsContext) ?? en}>{children}</WordsContext>;
}

/** Shows components in English, where nothing in them says otherwise. */
export function renderInEnglish(views: ReactNode): RenderResult {
  return render(views, { wrapper: English });
}
