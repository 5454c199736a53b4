/** The round numbers (… 1, 2, 5, 10, 20 …) from a number down to 1, the greatest first, at most `count` of them. */
export function roundNumbers(most: number, count: number): number[] {
  const found: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(most)); power >= 1; power /= 10)
    for (const factor of [5, 2, 1])
      if (factor * power <= most && found.length < count) found.push(factor * power);
  return found;
}
