/** Words of the page's frame: header, notices and views. */
export const shell = {
  title: "Crossings",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  views: "Views",
  viewNames: { map: "Map", table: "Table", sources: "Sources", about: "About" },
  dayTheme: "Day",
  nightTheme: "Night",
};
