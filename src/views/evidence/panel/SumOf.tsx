import type { Figure } from "../../../model/schema.ts";
import { sumFigures } from "../../../model/sum.ts";
import { useFirst } from "../../shared/lists/useFirst.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { RefButton } from "../list/RefButton.tsx";

/** Parts shown before "more". */
const FIRST_PARTS = 20;

/** The parts of a published sum, and why they do or do not add up. */
export function SumOf({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { opened: words, record, sums } = useAllWords();
  const parts = (figure.sumOf ?? []).flatMap((id) => archive.figure(id) ?? []);
  const { shown, more } = useFirst(parts, FIRST_PARTS);
  if (parts.length === 0) return null;
  const { problems } = sumFigures(archive, parts);
  const reasons = problems?.map((problem) => sums.problem(archive, problem));
  return (
    <aside className="aside">
      <p>
        <b>{reasons ? words.sumRefused : words.sumAllowed}</b> {words.sumParts}
      </p>
      <ul className="sum-parts">
        {shown.map((part) => (
          <li key={part.id}>
            <RefButton target={{ kind: "figure", id: part.id }}>{record.figure(archive, part)}</RefButton>
          </li>
        ))}
      </ul>
      {more}
      {reasons?.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </aside>
  );
}
