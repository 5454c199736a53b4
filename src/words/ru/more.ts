import { more as english } from "../en/more.ts";
import type { MoreWords } from "../en.ts";
import { faults } from "./record/faults.ts";
import { sums } from "./record/sums.ts";

/** The Russian words of what the first view does not show. Sections that are not listed are still the English ones. */
export const more = {
  ...english,
  faults,
  sums,
} satisfies MoreWords;
