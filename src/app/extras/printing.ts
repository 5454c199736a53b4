/** Width of what can be printed on across a sheet of A4 or Letter, in CSS pixels, with the margins of print.css. */
const SHEET_WIDTH = 960;

/**
 * Makes the page ready for paper when the browser is about to print: day colours, and the size at which the pictures
 * are drawn on the screen, which print.css fits to the sheet. Returns what undoes it.
 */
export function followPrinting(window: Window): () => void {
  const root = window.document.documentElement;
  const begin = (): void => {
    const picture = window.document.querySelector(".page > section");
    if (!picture) return;
    const { width, height } = picture.getBoundingClientRect();
    root.style.setProperty("--print-width", `${width}px`);
    root.style.setProperty("--print-height", `${height}px`);
    root.style.setProperty("--print-zoom", String(Math.min(1, SHEET_WIDTH / width)));
    root.dataset.printing = "";
  };
  const end = (): void => {
    delete root.dataset.printing;
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
