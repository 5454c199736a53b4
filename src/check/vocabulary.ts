/** The kinds of record that the page knows, and common units: what a dataset usually needs. */
export const PLACE_KINDS = [
  "crossing",
  "town",
  "region",
  "airport",
  "port",
  "border-section",
  "land-border",
  "country",
];
export const ACTOR_KINDS = ["official", "agency", "outlet", "monitor", "organisation", "person", "anonymous"];
/** Kinds of event that any subject has; a dataset names others in its `eventKinds`. */
export const EVENT_KINDS = [
  "border",
  "policy",
  "speech",
  "statement",
  "protest",
  "arrests",
  "queue",
  "image",
  "visa",
  "other",
];
/** Units that many datasets use; others are as good. */
export const COMMON_UNITS = ["people", "vehicles", "cars", "km", "hours", "days", "percent", "USD"];
