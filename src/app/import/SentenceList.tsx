import type { Imported } from "../../import/make/importTable.ts";
import { parseDataset } from "../../load/parse.ts";
import { useAllWords } from "../../views/shared/useWords.ts";

/** How many rows are shown as sentences. */
const SHOWN = 5;

/** The first figures as the sentences that the page makes of them: what is wrong is heard at once. */
export function SentenceList({ imported }: { imported: Imported }) {
  const { importData: words, record } = useAllWords();
  const { dataset, figures } = imported;
  if (!dataset) return <p>{words.noSentences}</p>;
  const first = figures.slice(0, SHOWN);
  const archive = parseDataset({
    ...structuredClone(dataset),
    figures: structuredClone(first.map((figure) => ({ ...figure, disputes: [] }))),
  });
  return (
    <section aria-label={words.sentences}>
      <h3>{words.sentences}</h3>
      <ol className="import-sentences">
        {first.map(({ id }) => {
          const figure = archive.figure(id);
          return figure && <li key={id}>{record.figure(archive, figure)}</li>;
        })}
      </ol>
    </section>
  );
}
