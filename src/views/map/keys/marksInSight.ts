import type { Point } from "../geometry/project.ts";

/** The middle of what an element covers in the window. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The buttons of some marks on a map, in the order of the page, but for those that the legend or the controls cover. */
export function marksInSight(ground: HTMLElement, keys: readonly string[]): readonly HTMLElement[] {
  const wanted = new Set(keys);
  const covers = [...(ground.parentElement?.querySelectorAll(".map-furniture > *") ?? [])].map((element) =>
    element.getBoundingClientRect(),
  );
  return [...ground.querySelectorAll<HTMLElement>("[data-mark]")].filter((button) => {
    if (!wanted.has(button.dataset.mark ?? "")) return false;
    const { x, y } = middleOf(button);
    return !covers.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  });
}
