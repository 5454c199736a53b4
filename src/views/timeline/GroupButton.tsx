import type { ReactNode } from "react";
import { sameRef } from "../../store/choices.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { useFloating } from "./Floating.tsx";
import { ShapeButton } from "./MarkButton.tsx";
import type { Group } from "./marks.ts";
import { countBy } from "./times.ts";

/** How many members of a group show now, and whether the others are drawn as ghosts. */
export function useGroupCount(group: Group): { count: number; isGhost: boolean } {
  const count = useApp((state) => countBy(group.days[state.clock], state.day));
  const hasGhosts = useApp((state) => state.clock === "happened");
  return { count, isGhost: count === 0 && hasGhosts };
}

/** What opens the list of a group's members that show now. */
export function useOpenGroup(group: Group): (anchor: Element) => void {
  const store = useStoreApi();
  const { open } = useFloating();
  return (anchor) => {
    const { clock, day } = store.getState();
    const refs = group.members.filter(({ times }) => times[clock] <= day).map(({ ref }) => ref);
    open({ anchor, title: group.title, refs, text: null });
  };
}

/** A group of marks in a lane, drawn from how many of them show now. */
export function GroupButton({
  group,
  noun,
  children,
}: {
  group: Group;
  noun: string;
  children: (count: number) => ReactNode;
}) {
  const { count, isGhost } = useGroupCount(group);
  const open = useOpenGroup(group);
  const isSelected = useApp((state) => group.members.some(({ ref }) => sameRef(ref, state.selected)));
  if (isGhost) {
    return <g className="mark-group is-ghost">{children(group.members.length)}</g>;
  }
  if (count === 0) return null;
  return (
    <ShapeButton
      name={`${group.title}: ${count} ${noun}`}
      className={isSelected ? "mark-group is-selected" : "mark-group"}
      onPress={open}
    >
      {children(count)}
    </ShapeButton>
  );
}
