import { type ReactNode, useEffect, useRef, useState } from "react";
import type { PackageFacts } from "../../../export/dataPackage.ts";
import { fetchWhole } from "../../../export/fetchWhole.ts";
import { select, selectAll } from "../../../export/selection.ts";
import { selectMoves } from "../../../store/eventsAndRoutes.ts";
import { selectFilter, selectListing } from "../../../store/selectors.ts";
import { activeFilters } from "../facets.ts";
import { Dialog } from "../popover/Dialog.tsx";
import { useArchive, useDerived } from "../useArchive.ts";
import { useAllWords } from "../useWords.ts";
import { inSlices } from "./inSlices.ts";
import { linkInsteadOf } from "./linkInstead.ts";
import { FILE_FORMATS, type FileFormat, makeFile } from "./makeFile.ts";
import { recordAddress } from "./recordAddress.ts";
import { saveFile } from "./saveFile.ts";
import { today } from "./today.ts";
import { useShownWords } from "./useShownWords.ts";

/** What happens to the file. */
type Making =
  | { readonly phase: "idle" | "stopped" | "failed" }
  | { readonly phase: "making"; readonly share: number; readonly stop: AbortController }
  | { readonly phase: "done"; readonly name: string; readonly bytes: number };

const IDLE: Making = { phase: "idle" };

/** Makes the file that is asked for, in slices, and hands it to the browser. */
function useMaking(isWhole: boolean, format: FileFormat): { making: Making; make: () => void } {
  const archive = useArchive();
  const words = useAllWords();
  const { figures } = useDerived(selectListing);
  const { events, routes } = useDerived(selectMoves);
  const filter = useDerived(selectFilter);
  const when = useShownWords();
  const [making, setMaking] = useState<Making>(IDLE);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = (): void => {
    const stop = new AbortController();
    running.current = stop;
    const names = activeFilters(words, archive, filter).map(({ name }) => name);
    const linkInstead = linkInsteadOf(words, window.location);
    const facts: PackageFacts = {
      address: linkInstead === null ? window.location.href : null,
      filter: isWhole ? null : [when, ...names].join(", "),
      today: today(),
    };
    const context = {
      words,
      address: (kind: "figure" | "event" | "route", id: string) =>
        linkInstead === null ? recordAddress({ kind, id }, window.location) : null,
    };
    const say = (share: number): void => setMaking({ phase: "making", share, stop });
    say(0);
    async function makeOf() {
      if (archive.apart) await fetchWhole(archive, figures, stop.signal, say);
      const selection = isWhole ? selectAll(archive) : select(archive, figures, events, routes);
      return inSlices(makeFile(format, selection, context, facts), stop.signal, say);
    }
    makeOf().then(
      ({ name, blob }) => {
        saveFile(name, blob, blob.type);
        setMaking({ phase: "done", name, bytes: blob.size });
      },
      () => setMaking({ phase: stop.signal.aborted ? "stopped" : "failed" }),
    );
  };
  return { making, make };
}

/** What has become of the file, said as it happens. */
function MakingStatus({ making }: { making: Making }) {
  const { exports: words } = useAllWords();
  return (
    <p className="dialog-actions" role="status">
      {making.phase === "making" && words.making}
      {making.phase === "done" && words.done(making.name, making.bytes)}
      {making.phase === "stopped" && words.stopped}
      {making.phase === "failed" && words.failed}
    </p>
  );
}

/** How many figures would come along with those that are shown. */
function useCompanions(isWhole: boolean): number {
  const archive = useArchive();
  const { figures } = useDerived(selectListing);
  if (isWhole) return 0;
  return archive.memo(countCompanions, figures);
}

const countCompanions = (archive: Parameters<typeof select>[0], figures: Int32Array): number =>
  select(archive, figures, [], []).figures.length - figures.length;

/** What else can be had, behind its name until it is asked for. */
function More({ name, children }: { name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="dialog-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && children}
    </details>
  );
}

/** Makes a file of what is shown or of the whole record, in the format that is chosen. */
export function FileMaker({ isWhole }: { isWhole: boolean }) {
  const { exports: words } = useAllWords();
  const [format, setFormat] = useState<FileFormat>("csv");
  const { making, make } = useMaking(isWhole, format);
  return (
    <>
      <fieldset>
        <legend>{words.format}</legend>
        {FILE_FORMATS.map((one) => (
          <label key={one} className="dialog-choice">
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            <span>
              {words.formats[one].name} <small>{words.formats[one].about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="dialog-actions">
        {making.phase === "making" ? (
          <>
            <progress max={1} value={making.share} aria-label={words.making} />
            <button type="button" className="text-button" onClick={() => making.stop.abort()}>
              {words.stop}
            </button>
          </>
        ) : (
          <button type="button" className="dialog-main" onClick={make}>
            {words.make}
          </button>
        )}
      </p>
      <MakingStatus making={making} />
    </>
  );
}

/** What is shown, or the whole record, as a file; `picture` is what makes pictures of it. */
export function DownloadDialog({ picture, onClose }: { picture: ReactNode; onClose: () => void }) {
  const archive = useArchive();
  const { exports: words, picture: pictureWords } = useAllWords();
  const { figures } = useDerived(selectListing);
  const when = useShownWords();
  const [isWhole, setWhole] = useState(false);
  const companions = useCompanions(isWhole);
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p>{words.lead}</p>
      <fieldset>
        <legend>{words.what}</legend>
        <label className="dialog-choice">
          <input type="radio" name="what" checked={!isWhole} onChange={() => setWhole(false)} />
          <span>{words.shown(figures.length, when)}</span>
        </label>
        <label className="dialog-choice">
          <input type="radio" name="what" checked={isWhole} onChange={() => setWhole(true)} />
          <span>{words.everything(archive.count)}</span>
        </label>
        {companions > 0 && <p className="dialog-aside">{words.companions(companions)}</p>}
      </fieldset>
      <FileMaker isWhole={isWhole} />
      <More name={pictureWords.title}>{picture}</More>
    </Dialog>
  );
}
