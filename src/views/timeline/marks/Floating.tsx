import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { FloatingBox } from "./GroupDialog.tsx";
import "./floating.css";

const ListBox = lazy(async () => ({ default: (await import("./GroupDialog.tsx")).ListBox }));

/** The name of a mark that is pointed at, and the element it belongs to. */
interface Tip {
  readonly anchor: Element;
  readonly text: string;
}

interface Actions {
  showTip(anchor: Element, text: string): void;
  hideTip(): void;
  open(box: FloatingBox): void;
}

const FloatingContext = createContext<Actions>({ showTip: () => {}, hideTip: () => {}, open: () => {} });

/** Shows what floats over the timeline: the name of a mark that is pointed at, and lists of marks. */
export function useFloating(): Actions {
  return useContext(FloatingContext);
}

const TIP_WIDTH = 260;

function TipBox({ tip }: { tip: Tip }) {
  const { left, right, top } = tip.anchor.getBoundingClientRect();
  const middle = Math.min(
    window.innerWidth - TIP_WIDTH / 2 - 8,
    Math.max(TIP_WIDTH / 2 + 8, (left + right) / 2),
  );
  return (
    <div className="mark-tip" style={{ left: middle, top: top - 6, maxWidth: TIP_WIDTH }} aria-hidden="true">
      {tip.text}
    </div>
  );
}

/** Holds what floats over its children. */
export function Floating({ children }: { children: ReactNode }) {
  const [tip, setTip] = useState<Tip | null>(null);
  const [box, setBox] = useState<FloatingBox | null>(null);
  const opener = useRef<Element | null>(null);
  const actions = useMemo<Actions>(
    () => ({
      showTip: (anchor, text) => setTip({ anchor, text }),
      hideTip: () => setTip(null),
      open(next) {
        opener.current = next.anchor;
        setTip(null);
        setBox(next);
      },
    }),
    [],
  );
  const close = useCallback((returnsFocus: boolean): void => {
    setBox(null);
    const { current } = opener;
    if (returnsFocus && (current instanceof HTMLElement || current instanceof SVGElement)) current.focus();
  }, []);
  useEffect(() => {
    if (!tip) return;
    const hide = (): void => setTip(null);
    // What is pointed at moves away under the tip.
    window.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", hide, { capture: true });
  }, [tip]);
  return (
    <FloatingContext value={actions}>
      {children}
      {tip && <TipBox tip={tip} />}
      {box && (
        <Suspense fallback={null}>
          <ListBox box={box} close={close} />
        </Suspense>
      )}
    </FloatingContext>
  );
}
