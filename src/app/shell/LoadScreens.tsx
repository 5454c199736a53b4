import { useEffect, useState } from "react";
import type { LoadError, LoadFailure } from "../../load/loadError.ts";
import type { Progress } from "../../load/progress.ts";
import { formatNumber } from "../../model/value.ts";

/** A load that takes longer than this shows how far it has come. */
const PATIENCE_MS = 300;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function tellProgress(progress: Progress | null): { words: string; value: number; max: number | null } {
  if (!progress) return { words: "waiting for an answer", value: 0, max: null };
  const { received, total, reading } = progress;
  if (reading) {
    const words = `reading records: ${formatNumber(reading.read)} of ${formatNumber(reading.all)}`;
    return { words, value: reading.read, max: reading.all };
  }
  const words = `${megabytes(received)}${total === null ? "" : ` of ${megabytes(total)}`}`;
  return { words, value: received, max: total };
}

/** How far the dataset has come; nothing at all when it comes at once. */
export function LoadingScreen({ progress }: { progress: Progress | null }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  const { words, value, max } = tellProgress(progress);
  return (
    <main className="screen" aria-busy="true">
      <h1>Loading the record</h1>
      <progress aria-label="Loading the record" {...(max === null ? {} : { max, value })} />
      <p>{words}</p>
    </main>
  );
}

const SCREENS: Readonly<Record<LoadFailure, { readonly title: string; readonly remedy: string }>> = {
  missing: {
    title: "There is no dataset at this address",
    remedy: "Check the address for a slip of the pen, or ask whoever gave it to you for the new one.",
  },
  unreachable: {
    title: "The dataset could not be reached",
    remedy:
      "Check your connection and try again. A dataset on another site must allow other pages to read it (CORS); you can also save it and drop the file here.",
  },
  refused: {
    title: "This address is not one that the page reads",
    remedy: "Give an address that begins with https://, or drop the file on this page.",
  },
  "not-json": {
    title: "The dataset is not JSON",
    remedy:
      "Make sure that the address leads to the JSON file itself, not to a page about it, and that the file is whole.",
  },
  "wrong-shape": {
    title: "The file is JSON, but not a dataset of Crossings",
    remedy:
      "A dataset has a “dataset” that describes it, and lists of records beside it. Its shape is published as dataset.schema.json.",
  },
  "too-new": {
    title: "The dataset is newer than this page",
    remedy: "Reload the page to get its newest version, or ask for the dataset in an older one.",
  },
  empty: {
    title: "The dataset holds nothing to show",
    remedy:
      "Check that the file has figures, events or routes, and that their evidence names sources of the same file.",
  },
};

/** What went wrong with a dataset, in words, and what can be done. */
export function FailureScreen({ error, onRetry }: { error: LoadError; onRetry: () => void }) {
  const { title, remedy } = SCREENS[error.failure];
  return (
    <main className="screen" role="alert">
      <h1>{title}</h1>
      <p>
        <code>{error.address}</code>: {error.detail}.
      </p>
      <p>{remedy}</p>
      <p className="screen-actions">
        <button type="button" className="text-button" onClick={onRetry}>
          Try again
        </button>
        <a href="?">Open the record of this site</a>
      </p>
    </main>
  );
}
