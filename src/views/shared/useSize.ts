import { type RefCallback, useCallback, useState } from "react";

/** The size of an element's content box in CSS pixels; 0 by 0 before it is known. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

/** Follows the size of the element that the returned ref is given to. */
export function useSize(): [ref: RefCallback<Element>, size: Size] {
  const [size, setSize] = useState(UNKNOWN);
  const ref = useCallback((element: Element | null) => {
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
