import { useDeferredValue } from "react";
import type { Figure } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { insteadFor } from "../../../store/readings/instead.ts";
import { selectLens } from "../../../store/selectors.ts";
import { selectFrom } from "../../../store/span.ts";
import { fitText } from "../../shared/textWidth.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { type DayScale, textWidth } from "../axis/dayScale.ts";
import { LEAST_TARGET } from "../layout/laneMarks.ts";
import { Hit } from "../marks/Hit.tsx";
import { ShapeButton } from "../marks/MarkButton.tsx";

/** Where the text begins and its baseline, in pixels. */
const [LEFT, BASELINE] = [6, 13];

interface CountProps {
  scale: DayScale;
  figure: Figure;
  told: Day;
}

/** A text in the row of a lane's count, which opens its figure. */
function CountText({ scale, figure, told, text: whole }: CountProps & { text: string }) {
  const archive = useArchive();
  const store = useStoreApi();
  const { map: words } = useWords();
  const measure = (text: string): number => textWidth(scale, text);
  const text = fitText(whole, scale.width - LEFT, measure);
  return (
    <ShapeButton
      name={words.figure(archive, figure)}
      day={told}
      className="lane-instead"
      dataRef={`figure:${figure.id}`}
      onPress={() => store.getState().select({ kind: "figure", id: figure.id })}
    >
      <Hit x={LEFT - 2} y={0} width={measure(text) + 4} height={LEAST_TARGET} />
      <text x={LEFT} y={BASELINE}>
        {text}
      </text>
    </ShapeButton>
  );
}

/** The count that stands for a country, where its days are not among those drawn. */
export function StandingText({ scale, figure, told }: CountProps) {
  const archive = useArchive();
  const { map: words } = useWords();
  const day = useApp((state) => state.day);
  return (
    <CountText
      scale={scale}
      figure={figure}
      told={told}
      text={`${words.shortNumber(figure)}, ${words.asOf(archive, told, day)}`}
    />
  );
}

/** What is known about a country on a day without a count, in the row where the count would be. */
export function InsteadText({ scale, country }: { scale: DayScale; country: string }) {
  const archive = useArchive();
  const { map: words } = useWords();
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
  const where = words.atPlace(archive, figure, told, day);
  return (
    <CountText
      scale={scale}
      figure={figure}
      told={told}
      text={words.numberAt(words.shortNumber(figure), where)}
    />
  );
}
