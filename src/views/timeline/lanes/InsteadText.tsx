import { useDeferredValue } from "react";
import { insteadFor } from "../../../store/readings/instead.ts";
import { selectLens } from "../../../store/selectors.ts";
import { selectFrom } from "../../../store/span.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { ShapeButton } from "../marks/MarkButton.tsx";

/** Where the text begins and its baseline, in pixels. */
const [LEFT, BASELINE] = [6, 13];

/** What is known of a country on a day on which no count stands for it, in the row where its count would be: a press opens the figure. */
export function InsteadText({ country }: { country: string }) {
  const archive = useArchive();
  const store = useStoreApi();
  const { map: words, record } = useWords();
  const day = useApp((state) => state.day);
  const lens = useDeferredValue(useDerived(selectLens));
  const from = useDerived(selectFrom);
  const instead = insteadFor(archive, lens, day, from).find((one) => one.country === country);
  if (!instead) return null;
  const { figure, told, silence } = instead;
  if (!figure)
    return (
      <text className="lane-instead" x={LEFT} y={BASELINE}>
        {words.noCount(silence?.kind ?? null)}
      </text>
    );
  return (
    <ShapeButton
      name={record.figure(archive, figure)}
      className="lane-instead"
      dataRef={`figure:${figure.id}`}
      onPress={() => store.getState().select({ kind: "figure", id: figure.id })}
    >
      <text x={LEFT} y={BASELINE}>
        {words.numberAt(words.shortNumber(figure), words.atPlace(archive, figure, told, day))}
      </text>
    </ShapeButton>
  );
}
