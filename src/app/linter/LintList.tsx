import { useId } from "react";
import { useAllWords } from "../../views/shared/useWords.ts";
import { tell } from "../../words/findings.ts";
import type { Told } from "../../words/told.ts";
import type { FileReport, LocatedCause } from "./lintMessages.ts";
import type { FindRecord } from "./recordFinder.ts";
import type { CheckWords } from "./useLint.ts";

/** How many findings of a cause are shown before the reader asks for the others. */
const SHOWN = 3;
/** Texts of a stranger's file are shown up to here. */
const MOST_LETTERS = 400;

interface ListProps {
  readonly report: FileReport;
  readonly checkWords: CheckWords;
  readonly findRecord: FindRecord;
  /** The reader has followed a finding to its record. */
  readonly onFollow: () => void;
}

type Reading = Omit<ListProps, "report">;

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

interface FindingProps extends Reading {
  readonly finding: LocatedCause["first"][number];
  readonly line: number | null;
  /** The record as it stands in the file. */
  readonly text: string | null;
  readonly told: Told;
  /** Whether it says itself what to do: else its cause does. */
  readonly hasRemedy: boolean;
}

/** One finding: the record, which it leads to where that is shown, the field, what is there and what was expected. */
function Finding({ finding, line, text, told, hasRemedy, findRecord, onFollow }: FindingProps) {
  const { linter: words, notices } = useAllWords();
  const { table, record, field } = finding;
  const found = findRecord(table, record);
  const kind = table === "file" || table === "dataset" ? null : notices.table(table as never);
  const follow = (show: () => void) => (): void => {
    onFollow();
    show();
  };
  return (
    <li>
      {found?.show && (
        <button type="button" className="text-button" onClick={follow(found.show)}>
          {cut(found.name)}
        </button>
      )}
      <span className="lint-place">
        {found && !found.show && `${found.name}, `}
        {kind !== null && `${kind} `}
        <code>{record}</code>
        {line !== null && `, ${words.line(line)}`}
      </span>
      <span className="lint-message">
        {field !== "" && (
          <>
            <code>{field}</code>
            {": "}
          </>
        )}
        {cut(told.message)}
      </span>
      {hasRemedy && <span>{cut(told.remedy)}</span>}
      {text !== null && !(found?.show && table === "figures") && (
        <details>
          <summary>{words.record}</summary>
          <pre>{text}</pre>
        </details>
      )}
    </li>
  );
}

/** What is wrong in one way: how often, which records wait for it, the first findings and the remedy. */
function Cause({ cause, ...reading }: Reading & { readonly cause: LocatedCause }) {
  const { linter: words, notices, numbers } = useAllWords();
  const id = useId();
  const { rules, findings } = reading.checkWords;
  const told = cause.first.map((finding) => tell(findings, finding));
  const remedies = new Set(told.map(({ remedy }) => remedy));
  const [remedy] = remedies;
  const items = cause.first.map((finding, at) => (
    <Finding
      key={`${finding.table} ${finding.record} ${finding.field} ${told[at]?.message}`}
      {...reading}
      finding={finding}
      line={cause.lines[at] ?? null}
      text={cause.texts[at] ?? null}
      told={told[at] ?? { message: "", remedy: "" }}
      hasRemedy={remedies.size > 1}
    />
  ));
  const rest = items.slice(SHOWN);
  const unkept = cause.count - items.length;
  return (
    <section className="lint-cause" aria-labelledby={id}>
      <h4 id={id}>
        {rules[cause.rule]} <span className="lint-count">{numbers.number(cause.count)}</span>
      </h4>
      {cause.missing && (
        <p>
          {notices.table(cause.missing.table)} <code>{cause.missing.id}</code> {notices.missing}
        </p>
      )}
      {cause.waiting.map(({ table, count, first }) => (
        <p key={table}>
          {notices.waiting(table, count)}: {first.join(", ")}
          {count > first.length && ` ${notices.more(count - first.length)}`}
        </p>
      ))}
      {remedies.size === 1 && remedy !== undefined && <p>{cut(remedy)}</p>}
      <ul>{items.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{notices.more(cause.count - SHOWN)}</summary>
          <ul>{rest}</ul>
          {unkept > 0 && <p>{words.unlisted(unkept)}</p>}
        </details>
      )}
    </section>
  );
}

/** What is wrong with a file, by cause: errors, then warnings. */
export function LintList({ report, ...reading }: ListProps) {
  const { linter: words } = useAllWords();
  const id = useId();
  const { errors, warnings, records, causes, unlisted, hasMap } = report;
  const kinds = (["error", "warning"] as const)
    .map((severity) => ({ severity, causes: causes.filter((cause) => cause.severity === severity) }))
    .filter(({ causes: own }) => own.length > 0);
  return (
    <>
      <p role="status">
        <b>{errors + warnings === 0 ? words.none(records) : words.found(errors, warnings, records)}</b>
      </p>
      {errors + warnings === 0 && <p>{words.noneIsNotTrue}</p>}
      {!hasMap && <p>{words.noMap}</p>}
      {kinds.map(({ severity, causes: own }) => (
        <section key={severity} className="lint-kind" aria-labelledby={`${id}${severity}`}>
          <h3 id={`${id}${severity}`}>{words.kinds[severity]}</h3>
          <p className="dialog-aside">{words.means[severity]}</p>
          {own.map((cause) => (
            <Cause key={cause.key} {...reading} cause={cause} />
          ))}
        </section>
      ))}
      {unlisted > 0 && <p>{words.unlisted(unlisted)}</p>}
    </>
  );
}
