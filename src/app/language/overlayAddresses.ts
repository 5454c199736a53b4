const files = import.meta.glob<string>("../../../data/exodus-2022.*.json", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Where the texts of this site's record are in other languages than its own, by the tags of these languages. */
export const OVERLAY_ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, address]) => [/\.(\w+)\.json/.exec(path)?.[1] ?? "", address]),
);

/** Whether the page's address asks for more than the first view, so for all texts at once: it says something of what is shown. */
export const wantsAllTexts = (): boolean => /[?&](?!lang=|theme=|steps=)./.test(location.search);
