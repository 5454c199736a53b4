/** Words of opening a dataset of one's own. */
export const openData = {
  title: "Open data",
  lead: "The page shows any dataset in its format, and makes one of your table: CSV, TSV, XLSX or GeoJSON. A note on the page says whose it is.",
  file: "A file on this device",
  drop: "It stays on your device. You can also drop it anywhere on the page.",
  template: "A template: one row, one piece of evidence",
  address: "An address on the web",
  open: "Open",
  asks: "The page asks before it calls another server.",
  close: "Close",
};
