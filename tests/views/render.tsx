import { render } from "@testing-library/react";
import { type ReactNode, use } from "react";
import { StoreContext } from "../../src/views/shared/useApp.ts";
import { ArchiveContext } from "../../src/views/shared/useArchive.ts";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { en } from "../../src/words/en.ts";
import { allWords } from "../fixtures/allWords.ts";
import { type OpenStore, openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

type SmallFile = ReturnType<typeof smallFile>;

/** Views over a store and its archive, parts that come later too. */
export function Provide({ store, children }: { store: OpenStore; children: ReactNode }) {
  return (
    <WordsContext value={use(WordsContext) ?? en}>
      <AllWordsContext value={use(AllWordsContext) ?? allWords}>
        <ArchiveContext value={store.archive}>
          <StoreContext value={store}>{children}</StoreContext>
        </ArchiveContext>
      </AllWordsContext>
    </WordsContext>
  );
}

/** Shows views over the store of the small dataset, after `change` has had its way with the file. */
export function show(views: ReactNode, search = "", change: (file: SmallFile) => void = () => {}): OpenStore {
  const file = smallFile();
  change(file);
  const store = openFile(file, search);
  render(<Provide store={store}>{views}</Provide>);
  return store;
}
