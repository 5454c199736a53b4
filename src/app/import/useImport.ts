import { useEffect, useRef, useState } from "react";
import { type Fault, fileFault, ImportError } from "../../import/faults.ts";
import type { Imported } from "../../import/make/importTable.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { type Importer, openImporter } from "./importer.ts";
import type { Settings } from "./settings.ts";

/** The table is read again once the reader has rested for so long: not at each letter. */
const REST_MS = 150;

/** How far the file has come. */
export type Import =
  | { readonly phase: "reading" }
  | { readonly phase: "failed"; readonly fault: Fault }
  | {
      readonly phase: "ready";
      readonly table: Importer & { readonly kind: "table" };
      readonly settings: Settings;
      /** What has become of the table; null until it is first worked out. */
      readonly imported: Imported | null;
      readonly change: (settings: Partial<Settings>) => void;
      /** Reads another sheet of the workbook. */
      readonly chooseSheet: (sheet: string) => void;
    };

/** Reads a table of the reader's, and reads it again when the reader says otherwise. A dataset that it holds whole is handed on. */
export function useImport(file: File, onDataset: (text: string) => void): Import {
  const { importData: words } = useAllWords();
  const [importer, setImporter] = useState<Importer | Fault | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [sheet, setSheet] = useState<string>();
  const latest = useRef({ onDataset, texts: words.texts });
  useEffect(() => {
    latest.current = { onDataset, texts: words.texts };
  });
  useEffect(() => {
    const control = new AbortController();
    openImporter(file, latest.current.texts, control.signal, sheet).then(
      (opened) => {
        if (control.signal.aborted) return;
        setImporter(opened);
        setImported(null);
        if (opened.kind === "table") setSettings({ mapping: opened.opened.guess, fixed: {}, answers: {} });
        else latest.current.onDataset(opened.text);
      },
      (error: unknown) => {
        if (!control.signal.aborted)
          setImporter(error instanceof ImportError ? error.fault : fileFault("damaged"));
      },
    );
    return () => control.abort();
  }, [file, sheet]);
  useEffect(() => {
    if (!importer || !("kind" in importer) || importer.kind !== "table" || !settings) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      importer.run(settings).then((made) => {
        if (isWanted) setImported(made);
      });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [importer, settings]);
  if (importer && !("kind" in importer)) return { phase: "failed", fault: importer };
  if (importer?.kind !== "table" || !settings) return { phase: "reading" };
  const change = (next: Partial<Settings>): void => setSettings({ ...settings, ...next });
  return { phase: "ready", table: importer, settings, imported, change, chooseSheet: setSheet };
}
