import { useEffect } from "react";

/** What a frame tells the page around it: how high it needs to be. It does so at first, when that changes, and when the page asks. */
const TELLS = "crossings:height";
const ASKS = "crossings:ask";

/** A map is as high as this share of its width, within bounds in pixels. */
const SHARE = 0.5;
const [LEAST, MOST] = [190, 330];
/** Where the parts are whose size counts. */
const PARTS = ".embed-notes, .embed-day, .embed-record > div, .embed-foot, .timeline-frame";

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** How high the timeline would like to be. Lanes for which there is no room are hidden, so that none is cut. */
function fitLanes(timeline: Element, room: number): number {
  const lanes = [...timeline.querySelectorAll<HTMLElement>(".lanes > .lane, .overview")];
  for (const lane of lanes) lane.hidden = false;
  const top = timeline.getBoundingClientRect().top;
  const bottoms = lanes.map((lane) => lane.getBoundingClientRect().bottom - top);
  for (const [at, lane] of lanes.entries()) lane.hidden = at > 0 && (bottoms[at] ?? 0) > room;
  return bottoms.at(-1) ?? 0;
}

/** How high the frame needs to be for its texts and its picture. It does not depend on how high the frame is now. */
function neededHeight(root: HTMLElement): number {
  const find = (name: string): Element | null => root.querySelector(name);
  const picture = find(".embed-picture");
  const timeline = find(".timeline");
  const wanted = timeline
    ? fitLanes(timeline, heightOf(picture))
    : Math.min(MOST, Math.max(LEAST, root.clientWidth * SHARE));
  const day = heightOf(find(".embed-day"));
  const record = heightOf(find(".embed-record > div"));
  // Above it stands the note on a record that is not this site's.
  const { top } = root.getBoundingClientRect();
  const notes = heightOf(find(".embed-notes"));
  return Math.ceil(top + notes + Math.max(day + wanted, record) + heightOf(find(".embed-foot")));
}

/** Tells the page around the frame how high the frame needs to be. */
export function useFrameHeight(root: HTMLElement | null): void {
  useEffect(() => {
    if (!root) return;
    let told = 0;
    let pending = 0;
    const tell = (): void => {
      pending = 0;
      // The lanes come a moment after their timeline.
      if (root.querySelector(".timeline-frame[aria-busy]")) return;
      const height = neededHeight(root);
      if (height === told || window.parent === window) return;
      told = height;
      window.parent.postMessage({ type: TELLS, height }, "*");
    };
    const tellSoon = (): void => {
      if (pending === 0) pending = requestAnimationFrame(tell);
    };
    const handleMessage = ({ data, source }: MessageEvent): void => {
      if (source !== window.parent || data?.type !== ASKS) return;
      told = 0;
      tellSoon();
    };
    const sizes = new ResizeObserver(tellSoon);
    const follow = (): void => {
      sizes.disconnect();
      for (const element of [root, ...root.querySelectorAll(PARTS)]) sizes.observe(element);
    };
    // A record that is opened or closed.
    const children = new MutationObserver(follow);
    children.observe(root.querySelector("main") ?? root, { childList: true });
    follow();
    window.addEventListener("message", handleMessage);
    return () => {
      cancelAnimationFrame(pending);
      sizes.disconnect();
      children.disconnect();
      window.removeEventListener("message", handleMessage);
    };
  }, [root]);
}
