import { type RefObject, useEffect } from "react";

/** Closes an open `<details>` on Escape, with focus back on its summary, and on a press outside it. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const handlePointer = (event: PointerEvent): void => {
      const element = details.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    const handleKey = (event: KeyboardEvent): void => {
      const element = details.current;
      if (event.key !== "Escape" || !element?.open || !element.contains(document.activeElement)) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", handlePointer);
    document.addEventListener("keydown", handleKey);
    return () => {
      document.removeEventListener("pointerdown", handlePointer);
      document.removeEventListener("keydown", handleKey);
    };
  }, [details]);
}
