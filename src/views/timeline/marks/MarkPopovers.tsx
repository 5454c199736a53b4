import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { Tip } from "../../shared/popover/Tip.tsx";
import type { OpenedMark } from "./MarkList.tsx";

/** A page that has not been scrolled for so long, in milliseconds, is at rest. */
const REST_MS = 100;

const markList = partFile(() => import("./MarkList.tsx"), "MarkList");

/** The name of a mark that is pointed at, and the element it belongs to. */
interface Pointed {
  readonly anchor: Element;
  readonly text: string;
}

interface Actions {
  showTip(anchor: Element, text: string): void;
  hideTip(): void;
  open(mark: OpenedMark): void;
}

const ActionsContext = createContext<Actions>({ showTip: () => {}, hideTip: () => {}, open: () => {} });

/** Shows the name of a mark that is pointed at, and opens lists of marks. */
export function useMarkPopovers(): Actions {
  return useContext(ActionsContext);
}

/** Holds what opens over the marks of its children. */
export function MarkPopovers({ children }: { children: ReactNode }) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [opened, setOpened] = useState<OpenedMark | null>(null);
  const actions = useMemo<Actions>(
    () => ({
      showTip: (anchor, text) => setPointed({ anchor, text }),
      hideTip: () => setPointed(null),
      open(mark) {
        setPointed(null);
        setOpened(mark);
      },
    }),
    [],
  );
  const close = useCallback(() => setOpened(null), []);
  useEffect(() => {
    if (!pointed) return;
    const { anchor, text } = pointed;
    const hasFocus = (): boolean => document.activeElement === anchor;
    // What is pointed at moves away under its name. What has the focus has its name again when the page has come to rest.
    const onScroll = (): void => {
      actions.hideTip();
      if (hasFocus()) window.setTimeout(() => hasFocus() && actions.showTip(anchor, text), REST_MS);
    };
    window.addEventListener("scroll", onScroll, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", onScroll, { capture: true });
  }, [pointed, actions]);
  return (
    <ActionsContext value={actions}>
      {children}
      {pointed && <Tip anchor={pointed.anchor} text={pointed.text} />}
      {opened && <LazyPart part="list" file={markList} props={{ mark: opened, onClose: close }} />}
    </ActionsContext>
  );
}
