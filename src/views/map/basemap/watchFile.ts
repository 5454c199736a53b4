/** The small files beside the levels of the basemap: its names, the middles of borders, and the boxes of countries. */
export type MapFile = "names" | "borders" | "boxes";

/** Is told that a file is missing, or no longer so. */
export type OnMissing = (file: MapFile, isMissing: boolean) => void;

/** A file that has not come after this time is said to be missing, and is still waited for. */
const LATE_MS = 2500;

/** Waits for a file. `onCome` gets what is in it; `onMissing` is called where it fails or is late. Returns what ends both. */
export function watchFile<T>(
  file: MapFile,
  loading: Promise<T>,
  onCome: (value: T) => void,
  onMissing: OnMissing,
): () => void {
  let isWatched = true;
  const timer = setTimeout(() => onMissing(file, true), LATE_MS);
  const settle = (isMissing: boolean): boolean => {
    clearTimeout(timer);
    if (isWatched) onMissing(file, isMissing);
    return isWatched;
  };
  loading.then(
    (value) => {
      if (settle(false)) onCome(value);
    },
    () => settle(true),
  );
  return () => {
    isWatched = false;
    clearTimeout(timer);
  };
}
