import { type ReactNode, useLayoutEffect, useRef } from "react";
import { besideAnchor } from "./besideAnchor.ts";
import { hidePopover, showPopover } from "./nativePopover.ts";
import "./popover.css";

interface PopoverProps {
  /** What it opens at, and where the focus goes back to. */
  readonly anchor: Element;
  /** The accessible name. */
  readonly name: string;
  /** In pixels, where the window has as much. */
  readonly width?: number;
  readonly mostHeight?: number;
  onClose(): void;
  readonly children: ReactNode;
}

/** Moves an open popover to its anchor, wholly inside the window. */
function moveBeside(element: HTMLElement, { anchor, width = 300, mostHeight = 280 }: PopoverProps): void {
  const view = { width: window.innerWidth, height: window.innerHeight };
  const edges = anchor.getBoundingClientRect();
  const { style } = element;
  style.width = `${besideAnchor(edges, { width, height: 0 }, view).width}px`;
  style.maxHeight = `${mostHeight}px`;
  const at = besideAnchor(edges, { width, height: element.offsetHeight }, view);
  style.left = `${at.left}px`;
  style.top = `${at.top}px`;
  style.maxHeight = `${at.height}px`;
}

/**
 * A small list or note that opens at an element: the browser's own popover, in the top layer, so that no box of the page cuts it.
 * It takes the focus and gives it back; Escape, a press elsewhere and focus elsewhere close it.
 */
export function Popover(props: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    let hadFocus = false;
    const hasFocus = (): boolean => element.contains(document.activeElement);
    const returnFocus = (): void => {
      const { anchor } = latest.current;
      if (anchor instanceof HTMLElement || anchor instanceof SVGElement)
        anchor.focus({ preventScroll: true });
    };
    const move = (): void => moveBeside(element, latest.current);
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof Node && !element.contains(target)) latest.current.onClose();
    };
    const onToggle = ({ newState }: ToggleEvent): void => {
      if (newState !== "closed") return;
      // The browser gives focus back to what had it; in Safari a press gives it to nothing.
      if (hadFocus && document.activeElement === document.body) returnFocus();
      latest.current.onClose();
    };
    showPopover(element, signal);
    element.focus({ preventScroll: true });
    element.addEventListener("beforetoggle", () => (hadFocus = hasFocus()), { signal });
    element.addEventListener("toggle", onToggle, { signal });
    document.addEventListener("focusin", onFocusIn, { signal });
    window.addEventListener("resize", move, { signal });
    window.addEventListener("scroll", move, { signal, capture: true, passive: true });
    return () => {
      stop.abort();
      if (hasFocus()) returnFocus();
      hidePopover(element);
    };
  }, []);
  useLayoutEffect(() => {
    latest.current = props;
    if (box.current) moveBeside(box.current, props);
  });
  return (
    <div popover="auto" className="popover" role="dialog" aria-label={props.name} tabIndex={-1} ref={box}>
      {props.children}
    </div>
  );
}
