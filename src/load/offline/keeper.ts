import { KEPT_LIST, type KeptList, storeName } from "./keptFiles.ts";

declare const self: ServiceWorkerGlobalScope;
/** The build that this script belongs to: another one is another script, which browsers then fetch. */
declare const __KEPT_VERSION__: string;

/** A site that has not answered after this time is taken to be out of reach. */
const PATIENCE_MS = 6000;
/** Files whose names change with what is in them: one that is kept is the one that is asked for. */
const LASTING = /\/assets\/[^/]+$/;

const page = self.registration.scope;
const store = storeName(page, __KEPT_VERSION__);

/** Keeps all files of this build, or none. */
async function keepAll(): Promise<void> {
  const answer = await fetch(new URL(KEPT_LIST, page), { cache: "no-cache" });
  const { files }: KeptList = await answer.json();
  const kept = await caches.open(store);
  await kept.addAll(files.map((file) => new Request(new URL(file, page), { cache: "no-cache" })));
}

/** Forgets the builds before this one. */
async function dropOthers(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(storeName(page)) && name !== store) await caches.delete(name);
  await self.clients.claim();
}

/** A kept file, as it was kept: nothing is stored by asking for it. */
const keptFile = (url: URL | string): Promise<Response | undefined> =>
  caches.match(new URL(url, page), { cacheName: store, ignoreSearch: true });

/** A kept page, marked with the day on which it was kept, so that it says so itself. */
async function keptPage(path: string): Promise<Response> {
  const answer = await keptFile(path);
  if (!answer) return Response.error();
  const kept = Date.parse(answer.headers.get("date") ?? "");
  const day = Number.isNaN(kept) ? "" : new Date(kept).toISOString().slice(0, 10);
  const mark = `data-offline="${day}"`;
  const html = (await answer.text()).replace("<html", (tag) => [tag, mark].join(" "));
  const { status, headers } = answer;
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length"]) own.delete(name);
  return new Response(html, { status, headers: own });
}

/** A page as the site has it now; the kept one only where the site does not answer. */
async function freshPage(request: Request, path: string): Promise<Response> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(request, { cache: "no-cache", signal: control.signal });
    if (answer.status < 500) return answer;
  } catch {
    // Out of reach: what is kept speaks for itself.
  } finally {
    clearTimeout(timer);
  }
  return keptPage(path);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(page)) return;
  const path = url.href.slice(page.length).replace(/[?#].*$/, "");
  if (request.mode === "navigate") {
    const isText = /^record(\.\w+)?\.html$/.test(path);
    if (isText || path === "" || path === "index.html")
      event.respondWith(freshPage(request, isText ? path : "./"));
  } else if (LASTING.test(url.pathname))
    event.respondWith(keptFile(url).then((kept) => kept ?? fetch(request)));
});
