import { startTransition, useEffect, useState } from "react";
import { shownFile } from "../store/history.ts";
import { isEmbedded } from "../views/shared/useMedia.ts";
import type { Words } from "../words/en.ts";
import { type OpenRecord, openRecord, queryOf, questionOf, sourceOfAddress } from "./openRecord.ts";
import { type LoadTools, type RecordRequest, RecordRequests, type RecordSource } from "./requests.ts";

/** Files dropped since the page was opened, by the id of their request: Back and Forward lead to them. */
type Files = Map<string, RecordSource>;

/** Gives the record of a file an entry of its own in the browser's history, without what the address says of the record before. */
function enterFile({ id, source }: RecordRequest<OpenRecord>, files: Files): void {
  if (source.kind !== "file" || files.get(shownFile(window) ?? "") === source) return;
  files.set(id, source);
  const { pathname, hash } = window.location;
  const isStep = new URLSearchParams(window.location.search).get("steps") !== "none";
  const address = `${pathname}${queryOf(source)}${hash}`;
  window.history[isStep ? "pushState" : "replaceState"]({ file: id }, "", address);
}

/** Follows Back and Forward from one record to another. */
function followRecords(requests: RecordRequests<OpenRecord>, files: Files): () => void {
  let shown = shownFile(window);
  const handlePopState = (): void => {
    const file = shownFile(window);
    if (file === shown && requests.current?.phase === "ready") return;
    shown = file;
    requests.open((file !== null && files.get(file)) || sourceOfAddress());
  };
  const unsubscribe = requests.subscribe(() => {
    shown = shownFile(window);
  });
  window.addEventListener("popstate", handlePopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", handlePopState);
  };
}

/** Opens files that are dropped anywhere on the page. */
function followDrops(requests: RecordRequests<OpenRecord>): () => void {
  const handleDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const handleDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    requests.open({ kind: "file", file });
  };
  window.addEventListener("dragover", handleDragOver);
  window.addEventListener("drop", handleDrop);
  return () => {
    window.removeEventListener("dragover", handleDragOver);
    window.removeEventListener("drop", handleDrop);
  };
}

/** Makes the page's requests, and the first of them: what the address bar asks for. */
export function startRequests(words: Promise<Words>): RecordRequests<OpenRecord> {
  const load = (source: RecordSource, tools: LoadTools) => openRecord(source, tools, words);
  const requests = new RecordRequests({ load, questionOf });
  const files: Files = new Map();
  // If the file of a history entry is no longer here, the entry counts as one of the address.
  if (shownFile(window) !== null) window.history.replaceState(null, "");
  requests.subscribe((request) => {
    if (request.phase === "ready") enterFile(request, files);
  });
  followRecords(requests, files);
  // A frame shows what the page around it asks for.
  if (!isEmbedded()) followDrops(requests);
  requests.open(sourceOfAddress());
  return requests;
}

/** The page's latest request. */
export function useRecord(requests: RecordRequests<OpenRecord>): RecordRequest<OpenRecord> | null {
  const [request, setRequest] = useState(requests.current);
  useEffect(() => {
    const take = (next: RecordRequest<OpenRecord> | null): void => {
      // The first view is much to draw: it is drawn in slices, so that the page answers meanwhile.
      if (next?.phase === "ready") startTransition(() => setRequest(next));
      else setRequest(next);
    };
    take(requests.current);
    return requests.subscribe(take);
  }, [requests]);
  return request;
}
