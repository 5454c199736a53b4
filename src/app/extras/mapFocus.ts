/** Whether something else is drawn over the middle of an element. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return over !== null && over.closest(".map") === null;
}

/** Takes a phone's sheet off the map when focus comes to something that the sheet lies over. Returns what stops that. */
export function followMapFocus(): () => void {
  const uncover = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.closest(".page > .map") && isCovered(target))
      window.scrollTo({ top: 0 });
  };
  document.addEventListener("focusin", uncover);
  return () => document.removeEventListener("focusin", uncover);
}
