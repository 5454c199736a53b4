import type { Fault, FaultCode } from "../../import/faults.ts";
import { addTo } from "../../model/groupBy.ts";
import { useAllWords } from "../../views/shared/useWords.ts";

/** The faults of one cause. */
interface Cause {
  readonly code: FaultCode;
  readonly faults: readonly Fault[];
}

const KINDS = ["file", "row", "cell", "note"] as const;
/** How many places of a cause are shown. */
const SHOWN = 5;

function causesOf(faults: readonly Fault[]): Cause[] {
  const causes = new Map<FaultCode, Fault[]>();
  for (const fault of faults) {
    addTo(causes, fault.code, fault);
  }
  return [...causes].map(([code, all]) => ({ code, faults: all }));
}

function CauseItem({ code, faults }: Cause) {
  const { importData: words, importFaults } = useAllWords();
  const { cause, remedy } = importFaults[code];
  const places = faults.slice(0, SHOWN).map(({ row, column, found }) => words.at(row, column, found));
  const rest = faults.length > SHOWN ? [words.more(faults.length - SHOWN)] : [];
  const where = [...places, ...rest].filter((place) => place !== "").join("; ");
  return (
    <li>
      <p>
        <b>{cause}</b>
        {where !== "" && `: ${where}`}
      </p>
      <p>{remedy}</p>
    </li>
  );
}

/** What could not be read, by what has become of it and by cause, with the remedy. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const { importData: words } = useAllWords();
  const kinds = KINDS.map((kind) => ({
    kind,
    causes: causesOf(faults.filter(({ severity }) => severity === kind)),
  }));
  return kinds
    .filter(({ causes }) => causes.length > 0)
    .map(({ kind, causes }) => (
      <section key={kind} className="import-faults" data-kind={kind} aria-label={words.kinds[kind]}>
        <h3>{words.kinds[kind]}</h3>
        <ul>
          {causes.map((cause) => (
            <CauseItem key={cause.code} {...cause} />
          ))}
        </ul>
      </section>
    ));
}
