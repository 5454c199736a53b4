import { type ReactNode, useMemo } from "react";
import { selectPassing } from "../../../store/selectors.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { daysOf, holds, shownMembers } from "../layout/groups.ts";
import type { Group } from "../layout/laneMarks.ts";
import { countWithin } from "../layout/presence.ts";
import { ShapeButton } from "./MarkButton.tsx";
import { useMarkPopovers } from "./MarkPopovers.tsx";

/** How many members of a group show now, and where none does, how many may be seen and are drawn as ghosts. */
export function useGroupCount(group: Group): { count: number; ghosts: number } {
  const { columns, firstDay } = useArchive();
  const clock = useApp((state) => state.clock);
  const passes = useDerived(selectPassing);
  const days = useMemo(() => daysOf(group, columns, clock, passes), [group, columns, clock, passes]);
  const count = useDerived((archive, state) => countWithin(days, firstShown(archive, state), state.day));
  // By what happened all may be seen from the start; by what was known, what was by the day.
  const known = useMemo(
    () => (clock === "known" ? daysOf(group, columns, clock, null) : null),
    [group, columns, clock],
  );
  const seen = useApp((state) => (known ? countWithin(known, firstDay, state.day) : group.size));
  return { count, ghosts: count === 0 ? seen : 0 };
}

/** What opens the list of a group's members that show now. */
export function useOpenGroup(group: Group): (anchor: Element) => void {
  const store = useStoreApi();
  const archive = useArchive();
  const { open } = useMarkPopovers();
  return (anchor) =>
    open({ anchor, title: group.title, refs: shownMembers(group, archive, store.getState()), notes: [] });
}

/** A group of marks in a lane, drawn from how many of them show now. */
export function GroupButton({
  group,
  name,
  children,
}: {
  group: Group;
  /** Names the group from its title and how many of its members show. */
  name: (title: string, count: number) => string;
  children: (count: number) => ReactNode;
}) {
  const { count, ghosts } = useGroupCount(group);
  const open = useOpenGroup(group);
  const archive = useArchive();
  const selected = useApp((state) => state.selected);
  const isSelected = useMemo(() => holds(group, archive, selected), [group, archive, selected]);
  const isHovered = useApp((state) => holds(group, archive, state.hovered));
  if (count + ghosts === 0) return null;
  return (
    <ShapeButton
      name={name(group.title, count)}
      day={group.day}
      className={`mark-group${isHovered ? " is-hovered" : ""}${isSelected ? " is-selected" : ""}`}
      isGhost={ghosts > 0}
      onPress={open}
    >
      {children(count + ghosts)}
    </ShapeButton>
  );
}
