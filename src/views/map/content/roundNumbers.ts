/** The round numbers (… 1, 2, 5, 10, 20 …) up to a number, the greatest first, at most so many and none below 1. */
export function roundNumbers(most: number, count: number): number[] {
  const found: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(most)); power >= 1; power /= 10)
    for (const factor of [5, 2, 1])
      if (factor * power <= most && found.length < count) found.push(factor * power);
  return found;
}
