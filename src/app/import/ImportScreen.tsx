import { useCallback, useEffect, useRef } from "react";
import type { Imported } from "../../import/make/importTable.ts";
import { saveFile } from "../../views/shared/export/saveFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { CheckButton } from "../linter/CheckButton.tsx";
import type { FindRecord } from "../linter/recordFinder.ts";
import { QuotesButton } from "../take/QuotesButton.tsx";
import { SavePageButton } from "../take/SavePageButton.tsx";
import { ColumnsTable, FixedFields, SheetChoice } from "./ColumnsTable.tsx";
import { FaultList } from "./FaultList.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { SentenceList } from "./SentenceList.tsx";
import { type Import, useImport } from "./useImport.ts";
import "./import.css";

interface ImportScreenProps {
  readonly file: File;
  /** Opens the dataset that the table has become. */
  readonly onOpen: (dataset: File) => void;
  /** Leads back to the record that was shown before; null where there was none. */
  readonly onBack: (() => void) | null;
}

const TYPE = "application/json";

const jsonName = (name: string): string => `${name.replace(/\.\w+$/, "")}.json`;

/** Leads to the check of what the table has become. Its figures are in no file yet: they are told by their rows. */
function CheckImported({ imported }: { imported: Imported }) {
  const { linter: words } = useAllWords();
  const getFile = useCallback(async () => new Blob([JSON.stringify(imported.dataset)]), [imported]);
  const findRecord: FindRecord = (table, id) => {
    const row = table === "figures" ? imported.rowOf.get(id) : undefined;
    return row === undefined ? null : { name: words.row(row), show: null };
  };
  return (
    <CheckButton getFile={getFile} findRecord={findRecord}>
      {words.button}
    </CheckButton>
  );
}

/** The steps from a table to the map: columns, questions, how it reads, what could not be read. */
function Steps({
  table,
  settings,
  imported,
  change,
  chooseSheet,
  name,
  onOpen,
}: Extract<Import, { phase: "ready" }> & { name: string } & Pick<ImportScreenProps, "onOpen">) {
  const { importData: words } = useAllWords();
  const text = (): string => `${JSON.stringify(imported?.dataset, null, 1)}\n`;
  return (
    <>
      <SheetChoice opened={table.opened} onChoose={chooseSheet} />
      <ColumnsTable opened={table.opened} settings={settings} onChange={change} />
      <FixedFields settings={settings} onChange={change} />
      {imported && (
        <>
          <QuestionList
            questions={imported.questions}
            answers={settings.answers}
            onAnswer={(id, answer) => change({ answers: { ...settings.answers, [id]: answer } })}
          />
          <SentenceList imported={imported} />
          <p role="status">{words.used(imported.used, imported.rows)}</p>
          {imported.dataset && (
            <div className="screen-actions">
              <button
                type="button"
                className="dialog-main"
                onClick={() => onOpen(new File([text()], name, { type: TYPE }))}
              >
                {words.show}
              </button>
              <button type="button" className="text-button" onClick={() => saveFile(name, text(), TYPE)}>
                {words.save}
              </button>
              <QuotesButton source={text} name={name} setAside={0} onUse={onOpen} />
              <SavePageButton dataset={text} host={null} />
              <CheckImported imported={imported} />
            </div>
          )}
          <FaultList faults={[...table.opened.faults, ...imported.faults]} />
        </>
      )}
    </>
  );
}

/** Makes a dataset of a table of the reader's. Nothing of it leaves the device. */
export function ImportScreen({ file, onOpen, onBack }: ImportScreenProps) {
  const { extras, importData: words, load } = useAllWords();
  const name = jsonName(file.name);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the page before.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = extras.title([words.title], file.name);
  }, [extras, words, file]);
  const current = useImport(file, (text) => onOpen(new File([text], name, { type: TYPE })));
  return (
    <main className="import">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>
        <code>{file.name}</code> · {words.stays}
      </p>
      <p>{words.lead}</p>
      {current.phase === "reading" && <p role="status">{words.reading}</p>}
      {current.phase === "failed" && (
        <div role="alert">
          <FaultList faults={[current.fault]} />
        </div>
      )}
      {current.phase === "ready" && <Steps {...current} name={name} onOpen={onOpen} />}
      <p className="screen-actions">
        {onBack ? (
          <button type="button" className="text-button" onClick={onBack}>
            {words.cancel}
          </button>
        ) : (
          <a href="?">{load.openOurs}</a>
        )}
      </p>
    </main>
  );
}
