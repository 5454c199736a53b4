import { type ReactNode, type ToggleEvent, useEffect, useId, useRef } from "react";
import { besideAnchor } from "./besideAnchor.ts";
import "./popover.css";

/** The least room that a menu gets, in pixels, before it opens on the other side. */
const SIZE = { width: 280, height: 260 };

/** Positions a menu at its button before it is seen: its height is not known yet, so it hangs from the edge at the button. */
function moveBeside({ style }: HTMLElement, button: HTMLElement): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const edges = button.getBoundingClientRect();
  const { left, top, height } = besideAnchor(edges, SIZE, view);
  const isBelow = top >= edges.bottom;
  style.left = `${left}px`;
  style.top = isBelow ? `${top}px` : "auto";
  style.bottom = isBelow ? "auto" : `${view.height - top - height}px`;
  style.maxHeight = `${height}px`;
}

/**
 * A button and the choices that it opens: the browser's own popover, which Escape and a press elsewhere close. A browser that has
 * none shows the choices under the button.
 */
export function Menu({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const following = useRef<AbortController>(null);
  useEffect(() => () => following.current?.abort(), []);
  const handleToggle = ({ currentTarget: menu, newState }: ToggleEvent<HTMLElement>): void => {
    following.current?.abort();
    const anchor = button.current;
    if (newState !== "open" || !anchor) return;
    following.current = new AbortController();
    const { signal } = following.current;
    const move = (): void => moveBeside(menu, anchor);
    move();
    window.addEventListener("resize", move, { signal });
    window.addEventListener("scroll", move, { signal, capture: true, passive: true });
  };
  return (
    <div className="menu">
      <button type="button" popoverTarget={id} ref={button}>
        {label}
      </button>
      <fieldset popover="auto" id={id} onBeforeToggle={handleToggle}>
        <legend className="visually-hidden">{name}</legend>
        {children}
      </fieldset>
    </div>
  );
}
