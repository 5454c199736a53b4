/** What is told of a finding: what is there and what was expected, and what to do about it. */
export interface Told {
  readonly message: string;
  readonly remedy: string;
}

/** A value of a file as it is shown. */
export type Found =
  | { readonly kind: "text" | "other"; readonly text: string }
  | { readonly kind: "list" | "object" };

/** The words of a piece of evidence: the source's, or ours. */
export type WordingKind = "quote" | "summary";

/** What a unit should be: one by its name, or a kind of units. */
export type UnitWanted = "km" | "hours" | "days" | "percent" | "money" | "counted" | "vehicles" | "people";
