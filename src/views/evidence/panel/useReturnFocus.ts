import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { COMPACT_PAGE } from "../../shared/useMedia.ts";

/** From where a record was opened: the element, and what was open before. */
interface Opener {
  readonly element: Element | null;
  readonly ref: Ref | null;
  readonly before: Ref | null;
}

/** Says whether the reader is just now going through the browser's history. */
function useGoingBack(): RefObject<boolean> {
  const isBack = useRef(false);
  useEffect(() => {
    const begin = (): void => {
      isBack.current = true;
      window.setTimeout(() => (isBack.current = false));
    };
    // Heard before the page itself follows its history.
    window.addEventListener("popstate", begin, { capture: true });
    return () => window.removeEventListener("popstate", begin, { capture: true });
  }, []);
  return isBack;
}

/** Gives focus back to what has opened a record, or if that is gone to another element of the record. */
function focusOpener({ element, ref }: Opener): void {
  const name = ref && `${ref.kind}:${ref.id}`;
  const twins = [...document.querySelectorAll<HTMLElement | SVGElement>("[data-ref]")];
  const twin = twins.find((other) => name !== null && other.dataset.ref === name);
  const target =
    element?.isConnected && (element instanceof HTMLElement || element instanceof SVGElement)
      ? element
      : twin;
  target?.focus();
}

/**
 * Moves focus into the panel when something is opened from elsewhere, and remembers from where; the function returned takes
 * focus back there, and so does the browser's Back. Nothing moves on the first view, or when the panel itself leads on to another
 * record. Where the page scrolls, the panel is scrolled to, and back again when it is closed.
 */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  selected: Ref | null,
  isOpening: boolean,
): () => void {
  const opener = useRef<Opener>({ element: null, ref: null, before: null });
  const previous = useRef(selected);
  const isBack = useGoingBack();
  /** Where the page was scrolled to before the panel came into sight; null where it has not been brought there. */
  const scrolledFrom = useRef<number | null>(null);
  useEffect(() => {
    const before = previous.current;
    if (before === selected) return;
    previous.current = selected;
    const { activeElement } = document;
    const isInside = panel.current?.contains(activeElement) ?? false;
    const isReturn =
      isBack.current && sameRef(before, opener.current.ref) && sameRef(selected, opener.current.before);
    if ((!selected || isOpening || isReturn) && scrolledFrom.current !== null) {
      window.scrollTo({ top: scrolledFrom.current });
      scrolledFrom.current = null;
    }
    if (isReturn) {
      if (isInside || activeElement === document.body) focusOpener(opener.current);
      return;
    }
    if (!selected || !panel.current || isInside) return;
    const element = activeElement === document.body ? null : activeElement;
    opener.current = { element, ref: selected, before };
    // What is in a file of its own may have no heading yet.
    (panel.current.querySelector("h2") ?? panel.current).focus({ preventScroll: true });
    panel.current.scrollTo?.({ top: 0 });
    if (!window.matchMedia(COMPACT_PAGE).matches) return;
    scrolledFrom.current ??= window.scrollY;
    panel.current.scrollIntoView({ block: "start" });
  }, [panel, selected, isOpening, isBack]);
  return useCallback(() => focusOpener(opener.current), []);
}
