import { useWords } from "../../shared/useWords.ts";
import type { Group } from "../layout/laneMarks.ts";
import { useGroupCount, useOpenGroup } from "../marks/GroupButton.tsx";

/** A button in a lane's margin that opens a list of what the lane does not draw. */
export function MoreButton({ group }: { group: Group }) {
  const { timeline: words } = useWords();
  const { count } = useGroupCount(group);
  const open = useOpenGroup(group);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="lane-more"
      tabIndex={-1}
      aria-label={words.moreOf(count, group.title)}
      onClick={(event) => open(event.currentTarget)}
    >
      {words.more(count)}
    </button>
  );
}
