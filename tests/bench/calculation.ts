const STEPS = 40_000_000;

/**
 * How long a fixed calculation takes here, in milliseconds: 40 million steps of a linear congruential generator in floating
 * point. Printed beside a measurement it says how fast the machine was, and how busy.
 */
export function timeCalculation(): number {
  const started = performance.now();
  let state = 1;
  for (let step = 0; step < STEPS; step++) state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  // The result is used, so that no compiler leaves the steps out.
  if (state < 0) throw new Error("The generator left its range.");
  return performance.now() - started;
}
