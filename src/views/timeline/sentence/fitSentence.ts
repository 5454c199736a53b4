import {
  type DayPlan,
  type DayReadings,
  MOST_CUTS,
  planDay,
  shortened,
  withoutEvent,
} from "../../../model/dayPlan.ts";
import { type Segment, segmentText } from "../../../words/segment.ts";

type Said = readonly Segment[];
type Speakers = Parameters<typeof planDay>[0];

/**
 * The sentence of a day that fits into so many letters. Rather all countries and less of each than one of them in detail: as many as
 * have room are named, the event with them if it has room too, and then as much of each as fits.
 */
export function fitSentence(
  dataset: Speakers,
  readings: DayReadings,
  most: number,
  say: (plan: DayPlan) => Said,
): Said {
  const fits = (plan: DayPlan): Said | null => {
    const said = say(plan);
    return segmentText(said).length <= most ? said : null;
  };
  const fitting = (plan: DayPlan): Said | null => {
    for (let steps = 0; steps <= MOST_CUTS; steps++) {
      const said = fits(shortened(plan, steps));
      if (said) return said;
    }
    return null;
  };
  let named = Number.POSITIVE_INFINITY;
  for (const detail of ["full", "some", "short"] as const) {
    const plan = planDay(dataset, readings, detail);
    const count = plan.countries.length;
    if (count < 2 || count >= named) continue;
    named = count;
    const bare = withoutEvent(plan);
    if (!fits(shortened(bare, MOST_CUTS))) continue;
    const said = fitting(plan) ?? fitting(bare);
    if (said) return said;
  }
  for (const detail of ["full", "some", "short", "brief", "least"] as const) {
    const plan = planDay(dataset, readings, detail);
    const said = plan.countries.length < 2 ? fitting(plan) : null;
    if (said) return said;
  }
  return say(shortened(planDay(dataset, readings, "least"), MOST_CUTS));
}
