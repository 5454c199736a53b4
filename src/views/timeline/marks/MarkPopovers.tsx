import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { Tip } from "../../shared/popover/Tip.tsx";
import type { OpenedMark } from "./MarkList.tsx";

/** This long after a page begins to scroll, in milliseconds, the focused element gets its name back. */
const REST_MS = 100;
/** A pointer has so long, in milliseconds, to go from a mark to its name. */
export const LEAVE_MS = 150;

const markList = partFile(() => import("./MarkList.tsx"), "MarkList");

/** The name of a mark that is pointed at, and the element it belongs to. */
interface Pointed {
  readonly anchor: Element;
  readonly text: string;
}

interface Actions {
  /** Shows the name of a mark; with a delay, unless another is shown or hidden before. */
  showTip(anchor: Element, text: string, delay?: number): void;
  /** Hides the name of what is pointed at, after a moment where the pointer may be on its way to it. */
  hideTip(delay?: number): void;
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
  const leaving = useRef(0);
  const actions = useMemo<Actions>(() => {
    const set = (next: Pointed | null, delay = 0): void => {
      window.clearTimeout(leaving.current);
      if (delay === 0) setPointed(next);
      else leaving.current = window.setTimeout(() => setPointed(next), delay);
    };
    return {
      showTip: (anchor, text, delay) => set({ anchor, text }, delay),
      hideTip: (delay) => set(null, delay),
      open(mark) {
        set(null);
        setOpened(mark);
      },
    };
  }, []);
  const close = useCallback(() => setOpened(null), []);
  useEffect(() => {
    if (!pointed) return;
    const { anchor, text } = pointed;
    // What is pointed at moves away under its name. What has the focus has its name again a moment later.
    const onScroll = (): void => {
      actions.hideTip();
      if (document.activeElement === anchor) actions.showTip(anchor, text, REST_MS);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") actions.hideTip();
    };
    // A finger that rests on a mark reads its name.
    const onPress = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== "touch") actions.hideTip();
    };
    window.addEventListener("scroll", onScroll, { capture: true, passive: true });
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("pointerdown", onPress, { capture: true });
    return () => {
      window.removeEventListener("scroll", onScroll, { capture: true });
      window.removeEventListener("keydown", onKey, { capture: true });
      window.removeEventListener("pointerdown", onPress, { capture: true });
    };
  }, [pointed, actions]);
  return (
    <ActionsContext value={actions}>
      {children}
      {pointed && (
        <Tip
          anchor={pointed.anchor}
          text={pointed.text}
          onEnter={() => actions.showTip(pointed.anchor, pointed.text)}
          onLeave={() => actions.hideTip(LEAVE_MS)}
        />
      )}
      {opened && <LazyPart part="list" file={markList} props={{ mark: opened, onClose: close }} />}
    </ActionsContext>
  );
}
