import type { State } from "../../store/store.ts";
import { writeUrl } from "../../store/url.ts";

/** Keys of the address that are the frame's own. */
const FRAME_KEYS = ["picture"];

/** The address of the page itself, with what the frame shows now: of an open record with that, else with what the page opens on. */
export function fullView(state: State, href: string): string {
  const { defaults, extra, selected } = state;
  const choices = { ...state, selected: selected ?? defaults.selected };
  const address = new URL("./", href);
  address.search = writeUrl(
    choices,
    defaults,
    extra.filter(([key]) => !FRAME_KEYS.includes(key)),
  );
  return address.href;
}
