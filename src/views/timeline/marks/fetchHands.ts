import { moduleFile } from "../../../load/moduleFile.ts";
import { earlyImports } from "../../shared/boundary/partFile.ts";

const load = () => import("./laneHands.ts");
const fetchFile = moduleFile(load);
earlyImports.add(load);

/** Runs what keys and fingers do in the lanes once its file is here. If the file does not come, the next use asks for it again. */
export function withHands(run: (hands: Awaited<ReturnType<typeof load>>) => void): void {
  fetchFile().then(run, () => {});
}

/** A row of marks: a lane, or one of the charts that are compared. */
const ROWS = ".lane, .compare-chart";
const KEYS = /^(Arrow(Left|Right|Up|Down)|Home|End)$/;

/** Moves the focus between the rows of marks in an element by keys. Returns what ends that. */
export function followLaneKeys(element: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof Element) || altKey || ctrlKey || metaKey || !KEYS.test(key)) return;
    const row = target.closest(ROWS);
    if (!row) return;
    event.preventDefault();
    const from = target.closest("button, [data-mark]") ?? target;
    withHands(({ targetOf }) => targetOf([...element.querySelectorAll(ROWS)], row, from, key)?.focus());
  };
  element.addEventListener("keydown", onKeyDown);
  return () => element.removeEventListener("keydown", onKeyDown);
}
