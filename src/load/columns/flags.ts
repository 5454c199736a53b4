/**
 * What can be said of a figure, one bit each: that its evidence is `quoted` or `summarised`, that it is `disputed` or a `misprint`,
 * that it counts an `item` of its own, that its unit is `people`, that it was stated by the `counter`, the body that states most
 * movements of its country, that it is a `running` total, that officials of its own country stated it (`own`), that it was `said` and not
 * counted, and that it is `unfit` to stand for a country because nobody knows its days.
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
  own: 256,
  said: 512,
  unfit: 1024,
} as const;
