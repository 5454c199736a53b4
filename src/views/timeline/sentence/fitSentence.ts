import {
  type DayPlan,
  type DayReadings,
  DETAILS,
  planDay,
  shortenings,
  withoutEvent,
} from "../../../model/dayPlan.ts";
import { type Segment, segmentText } from "../../../words/segment.ts";

type Said = readonly Segment[];
type Speakers = Parameters<typeof planDay>[0];

/**
 * The sentence of a day that fits into a number of letters. All countries with less of each come before one in detail: as many as
 * have room are named, the event with them if it has room too, and then as much of each as fits.
 */
export function fitSentence(
  dataset: Speakers,
  readings: DayReadings,
  most: number,
  say: (plan: DayPlan) => Said,
): Said {
  const fits = (plan: DayPlan | undefined): Said | null => {
    const said = plan && say(plan);
    return said && segmentText(said).length <= most ? said : null;
  };
  // The first of some plans that fits. Where the last one does not, which says least, none is worth a try.
  const fitting = ([first, ...others]: readonly DayPlan[]): Said | null => {
    const whole = fits(first);
    if (whole) return whole;
    const shortest = fits(others.pop());
    if (!shortest) return null;
    for (const plan of others) {
      const said = fits(plan);
      if (said) return said;
    }
    return shortest;
  };
  let named = Number.POSITIVE_INFINITY;
  for (const detail of ["full", "some", "short"] as const) {
    const plan = planDay(dataset, readings, detail);
    const count = plan.countries.length;
    if (count < 2 || count >= named) continue;
    named = count;
    const bare = withoutEvent(plan);
    const said = fitting([...shortenings(plan), ...(bare === plan ? [] : shortenings(bare))]);
    if (said) return said;
  }
  for (const detail of DETAILS) {
    const plan = planDay(dataset, readings, detail);
    const said = plan.countries.length < 2 ? fitting(shortenings(plan)) : null;
    if (said) return said;
  }
  const least = planDay(dataset, readings, "least");
  return say({ ...(shortenings(least).at(-1) ?? least), isTerse: true });
}
