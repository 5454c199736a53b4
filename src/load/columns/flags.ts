/**
 * What can be said of a figure, one bit each: that its evidence is `quoted` or `summarised`, that it is `disputed` or a `misprint`,
 * that it counts an `item` of its own, that its unit is `people`, that it was stated by the `counter`, the body that states most
 * movements of its country, and that it is a `running` total.
 */
export const FLAGS = {
  quoted: 1,
  summarised: 2,
  disputed: 4,
  misprint: 8,
  item: 16,
  people: 32,
  counter: 64,
  running: 128,
} as const;
