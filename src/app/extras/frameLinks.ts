/** Where the page is in a frame, its links open in tabs of their own: a frame is too small for what they lead to, and may not show it. */
export function followFrame(): (() => void) | undefined {
  if (window.parent === window) return undefined;
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
  return () => base.remove();
}
