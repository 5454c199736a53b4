import { useLayoutEffect, useRef } from "react";
import { besideAnchor } from "./besideAnchor.ts";
import { hidePopover, showPopover } from "./nativePopover.ts";
import "./popover.css";

const WIDEST = 260;

/**
 * The name of what is pointed at, over it, in the top layer. Screen readers have the name from the thing itself. The pointer may go onto it:
 * `onEnter` and `onLeave` say so. One of what has the focus lets the pointer through to what is under it.
 */
export function Tip({
  anchor,
  text,
  onEnter,
  onLeave,
}: {
  anchor: Element;
  text: string;
  onEnter: () => void;
  onLeave: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text needs another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Not at once: focus may come back here while the browser closes another popover, and it opens none meanwhile.
    const frame = requestAnimationFrame(() => {
      showPopover(element);
      const { offsetWidth: width, offsetHeight: height } = element;
      const view = { width: window.innerWidth, height: window.innerHeight };
      const at = besideAnchor(anchor.getBoundingClientRect(), { width, height }, view, "middle", "above");
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
    });
    return () => {
      cancelAnimationFrame(frame);
      hidePopover(element);
    };
  }, [anchor, text]);
  return (
    <div
      popover="manual"
      className="tip"
      style={{ maxWidth: WIDEST, pointerEvents: document.activeElement === anchor ? "none" : "auto" }}
      aria-hidden="true"
      ref={box}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {text}
    </div>
  );
}
