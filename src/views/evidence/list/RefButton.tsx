import type { MouseEvent, ReactNode } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { usePointing } from "../../shared/input/pointing.ts";
import { usePointed } from "../../shared/input/usePointed.ts";
import { useStoreApi } from "../../shared/useApp.ts";

interface RefButtonProps {
  readonly target: Ref;
  readonly className?: string;
  readonly tabIndex?: number;
  /** What is said of the record after its name. */
  readonly description?: string;
  readonly children: ReactNode;
}

/** Whether a press has drawn over some of an element's text, to copy it. */
function hasSelected({ currentTarget, detail }: MouseEvent): boolean {
  const selection = detail > 0 ? window.getSelection() : null;
  return selection !== null && !selection.isCollapsed && selection.containsNode(currentTarget as Node, true);
}

/** A button that opens a record in the evidence panel, and lights it on map, timeline and list while pointed at. */
export function RefButton({
  target,
  className = "text-button",
  tabIndex,
  description,
  children,
}: RefButtonProps) {
  const store = useStoreApi();
  const isHovered = usePointed(({ hovered }) => sameRef(hovered, target));
  const isSelected = usePointed(({ selected }) => sameRef(selected, target));
  return (
    <button
      type="button"
      className={isHovered ? `${className} is-hovered` : className}
      data-ref={`${target.kind}:${target.id}`}
      aria-current={isSelected || undefined}
      tabIndex={tabIndex}
      aria-description={description}
      onClick={(event) => {
        if (!hasSelected(event)) store.getState().select(target);
      }}
      {...usePointing(target)}
    >
      {children}
    </button>
  );
}
