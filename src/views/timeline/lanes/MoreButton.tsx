import { formatNumber } from "../../../model/value.ts";
import type { Group } from "../layout/laneMarks.ts";
import { useGroupCount, useOpenGroup } from "../marks/GroupButton.tsx";

/** A button in a lane's margin that opens a list of what the lane does not draw. */
export function MoreButton({ group }: { group: Group }) {
  const { count } = useGroupCount(group);
  const open = useOpenGroup(group);
  if (count === 0) return null;
  const more = `+${formatNumber(count)} more`;
  return (
    <button
      type="button"
      className="lane-more"
      aria-label={`${more}: ${group.title}`}
      onClick={(event) => open(event.currentTarget)}
    >
      {more}
    </button>
  );
}
