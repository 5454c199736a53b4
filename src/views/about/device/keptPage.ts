import { KEEPER, KEPT_LIST, type KeptList, storeName } from "../../../load/offline/keptFiles.ts";

/** The page's address without what it is asked for: what is kept belongs to it. */
const pageAddress = (): string => new URL("./", document.baseURI).href;

/** Whether this browser can keep pages: not over http or from a disk, and in some not in private windows. */
export const canKeep = (): boolean =>
  "serviceWorker" in navigator && "caches" in window && window.location.protocol !== "file:";

/** What would be kept, with its size; throws where that cannot be had. */
export async function offeredToKeep(): Promise<KeptList> {
  const answer = await fetch(KEPT_LIST, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${KEPT_LIST}: ${answer.status}`);
  return answer.json();
}

/** What answers for this page where the site is out of reach. */
async function keeperOf(): Promise<ServiceWorkerRegistration | undefined> {
  const keepers = await navigator.serviceWorker.getRegistrations();
  return keepers.find(({ scope }) => scope === pageAddress());
}

/** Whether the page is kept on this device. */
export async function isKept(): Promise<boolean> {
  return canKeep() && (await keeperOf())?.active != null;
}

/** Settles once a keeper has all files, and fails where it could not get one. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("Not all files came."));
    };
    worker.addEventListener("statechange", check);
    check();
  });
}

/** Takes away the kept page, and all else that this page has stored on the device. */
export async function removeKept(): Promise<void> {
  if (!canKeep()) return;
  await (await keeperOf())?.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(storeName(pageAddress()))) await caches.delete(name);
}

/** Keeps the page on the device: all of it, or nothing. */
export async function keepPage(): Promise<void> {
  try {
    const keeper = await navigator.serviceWorker.register(KEEPER, { updateViaCache: "none" });
    const worker = keeper.installing ?? keeper.waiting ?? keeper.active;
    if (worker) await settled(worker);
  } catch (error) {
    await removeKept();
    throw error;
  }
}
