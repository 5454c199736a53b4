import labelsUrl from "../../data/basemap/labels.json?url";
import smallUrl from "../../data/basemap/small.json?url";
import datasetUrl from "../../data/exodus-2022.json?url";

/**
 * Begins to fetch what the first view will ask for while the page's script is still on its way. Only that: what the
 * address says will not be needed is not asked for.
 */
const asked = new URLSearchParams(window.location.search);
const hasMap = (asked.get("view") ?? "map") === "map";
for (const href of [
  ...(asked.has("dataset") ? [] : [datasetUrl]),
  ...(hasMap ? [smallUrl, labelsUrl] : []),
]) {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
  document.head.append(link);
}
