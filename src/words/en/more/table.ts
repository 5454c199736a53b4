import { counted } from "../record/numbers.ts";

/** Words of the table and its sum. */
export const table = {
  name: "Table",
  columns: {
    value: "Figure",
    measure: "Measure",
    hedge: "Hedge",
    country: "Country",
    to: "Dates",
    speaker: "First said by",
    outlets: "Outlets",
    origins: "Origins",
    disputes: "Disputes",
  },
  heading: (count: number, when: string): string => `${counted(count, "figure")} ${when}`,
  wholeRecord: "in the whole record",
  everyDay: "Every day of the record",
  scrolls: "Table, scrollable",
  caption: "Figures with their hedges, dates, speakers and support. Select a column heading to sort.",
  addUp: "Add up",
  addUpRow: (quantity: string, claim: string): string => `Add up: ${quantity} ${claim}`,
  notNamed: "not named",
  exact: "exact",
  sumHint:
    "Select two or more figures to add them up. Figures that are not alike are refused, with the reason.",
  sumRefused: "These figures don’t add up.",
  clearSum: "Clear selection",
};
