import type { Figure } from "../../../model/schema.ts";
import { wordingChanges } from "../../../model/wording.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** What changed on the way: which outlet lost the hedge, took another verb or named another speaker. */
export function WordingChanges({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { evidence: words } = useWords();
  const changes = wordingChanges(archive, figure);
  if (changes.length === 0) return null;
  return (
    <aside className="aside">
      <p>
        <b>{words.changed}</b> {changes.map(({ words }) => words).join(" ")}
      </p>
    </aside>
  );
}
