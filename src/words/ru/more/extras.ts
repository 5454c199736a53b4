/** Words of what the page does for the keyboard, and of its name. */
export const extras = {
  skip: "Перейти",
  skipTo: {
    map: "Перейти к карте",
    timeline: "Перейти к ленте времени",
    evidence: "Перейти к свидетельствам",
    figures: "Перейти к цифрам",
  },
  title: (parts: readonly string[], record: string): string =>
    parts.length === 0 ? `Crossings: ${record}` : `${parts.join(", ")}: Crossings`,
};
