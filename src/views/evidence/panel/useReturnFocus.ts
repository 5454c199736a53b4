import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";
import { COMPACT_PAGE } from "../../shared/useMedia.ts";

/** From where a record was opened: the element, and what was open before. */
interface Opener {
  readonly element: Element | null;
  readonly ref: Ref | null;
  readonly before: Ref | null;
}

/** Gives focus back to what has opened a record, or if that is gone to another element of the record, else to the panel. */
function focusOpener({ element }: Opener, ref: Ref | null, panel: HTMLElement | null): void {
  const name = ref && `${ref.kind}:${ref.id}`;
  const twins = [...document.querySelectorAll<HTMLElement | SVGElement>("[data-ref]")];
  const twin = twins.find((other) => name !== null && other.dataset.ref === name);
  const target =
    element?.isConnected && (element instanceof HTMLElement || element instanceof SVGElement)
      ? element
      : twin;
  (target ?? panel)?.focus();
}

/** Brings what is open before the reader: the panel from its top on and, where the page scrolls, the panel itself. */
function show(panel: HTMLElement, takesFocus: boolean): void {
  // What is in a file of its own may have no heading yet.
  const heading = panel.querySelector("h2") ?? panel;
  if (takesFocus) heading.focus({ preventScroll: true });
  panel.scrollTo?.({ top: 0 });
  if (window.matchMedia(COMPACT_PAGE).matches) panel.scrollIntoView({ block: "start" });
}

/**
 * Brings a record before the reader each time one is asked for, also the one that is open: the panel from its top on, with the focus on its
 * heading. Remembers from where it was asked for; the function returned takes focus back there, and so does the browser's Back.
 * Nothing moves on the first view. Where the page scrolls, it is scrolled back again when the panel is closed.
 */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  selected: Ref | null,
  isOpening: boolean,
): () => void {
  const asked = useApp((state) => state.asked);
  const opener = useRef<Opener>({ element: null, ref: null, before: null });
  const returns = useApp((state) => state.returns);
  const previous = useRef({ selected, asked, returns });
  /** Where the page was scrolled to before the panel came into sight; null where it has not been brought there. */
  const scrolledFrom = useRef<number | null>(null);
  useEffect(() => {
    const before = previous.current;
    const isAsked = before.asked !== asked;
    const isBack = before.returns !== returns;
    previous.current = { selected, asked, returns };
    if (before.selected === selected && !isAsked) return;
    const { activeElement } = document;
    const isInside = panel.current?.contains(activeElement) ?? false;
    const isReturn =
      isBack && sameRef(before.selected, opener.current.ref) && sameRef(selected, opener.current.before);
    if ((!selected || isReturn || (isOpening && !isAsked)) && scrolledFrom.current !== null) {
      window.scrollTo({ top: scrolledFrom.current });
      scrolledFrom.current = null;
      // The page may be shorter or longer by what was open.
      if (activeElement?.isConnected && !isInside) activeElement.scrollIntoView({ block: "nearest" });
    }
    if (isReturn) {
      if (isInside || activeElement === document.body)
        focusOpener(opener.current, before.selected, panel.current);
      return;
    }
    if (!selected || !panel.current || (isInside && !isAsked)) return;
    if (!isInside) {
      const element = activeElement === document.body ? null : activeElement;
      opener.current = { element, ref: selected, before: before.selected };
      scrolledFrom.current = window.matchMedia(COMPACT_PAGE).matches ? window.scrollY : null;
    }
    // Who goes through the figures one by one stays on the button.
    show(panel.current, !activeElement?.closest(".evidence-bar"));
  }, [panel, selected, asked, returns, isOpening]);
  return useCallback(() => focusOpener(opener.current, selected, panel.current), [panel, selected]);
}
