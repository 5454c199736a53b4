// Gives each frame of this site the height that its text needs. See docs/embedding.md.
(() => {
  const site = new URL(".", document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${site.href}embed.html`));
  addEventListener("message", ({ data, origin, source }) => {
    // A sandboxed frame has no origin of its own.
    if (origin !== site.origin && origin !== "null") return;
    if (data?.type !== "crossings:height" || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(1200, Math.ceil(data.height))}px`;
  });
  // Frames that were there before this script tell their height again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: "crossings:ask" }, "*");
})();
