import type { ReactNode } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { usePointing } from "../../shared/input/pointing.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";

/** A button that opens a record in the evidence panel, and lights it on map, timeline and list while pointed at. */
export function RefButton({
  target,
  className = "text-button",
  children,
}: {
  target: Ref;
  className?: string;
  children: ReactNode;
}) {
  const store = useStoreApi();
  const isHovered = useApp((state) => sameRef(state.hovered, target));
  const isSelected = useApp((state) => sameRef(state.selected, target));
  return (
    <button
      type="button"
      className={isHovered ? `${className} is-hovered` : className}
      data-ref={`${target.kind}:${target.id}`}
      aria-current={isSelected || undefined}
      onClick={() => store.getState().select(target)}
      {...usePointing(target)}
    >
      {children}
    </button>
  );
}
