import type { Figure } from "../../../model/schema.ts";
import { rewordings } from "../../../model/wording.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** What changed along the way: which outlet dropped the hedge, chose another verb or named another speaker. */
export function WordingChanges({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { evidence: words } = useWords();
  const changes = rewordings(figure);
  if (changes.length === 0) return null;
  return (
    <aside className="aside">
      <p>
        <b>{words.changed}</b> {changes.map((one) => words.rewording(archive, one)).join(" ")}
      </p>
    </aside>
  );
}
