import type { Checked } from "../../../check/claim/checkDocument.ts";
import { outletOf } from "../../../model/origin.ts";
import { CopyButton } from "../../shared/export/CopyButton.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import type { ArticleCheck } from "./compareArticle.ts";
import { receiptOf } from "./receipt.ts";
import { VerdictDetails } from "./Verdict.tsx";
import { recordName, standing, verdictLine } from "./verdictWords.ts";

const keyOf = ({ kind, id, piece }: Checked): string =>
  `${kind} ${id} ${piece.quote?.start ?? ""} ${piece.quote?.exact ?? ""} ${piece.through.join()}`;

const SIGNS = { stands: "✓", partly: "≈", fails: "✗" } as const;

/** Whether there is nothing to say but that it stands. */
const isPlain = ({ of, verdict }: Checked): boolean => of === "quote" && verdict.status === "verbatim";

/** Everything that the record has from the document, a verdict each; passages where they do not stand above. */
function AllPieces({ all, own: shown }: Pick<ArticleCheck, "all" | "own">) {
  const archive = useArchive();
  const words = useAllWords();
  const { articleCheck: own } = words;
  const count = (isQuote: boolean): { stand: number; all: number } => {
    const some = all.filter(({ of }) => (isQuote ? of === "quote" : of === "claim"));
    return { stand: some.filter((one) => standing(one) !== "fails").length, all: some.length };
  };
  const tally = own.tally(count(true), count(false));
  return (
    <details className="check-all">
      <summary>
        {own.all(all.length)}
        {tally && ` – ${tally}`}
      </summary>
      <ul>
        {all.map((checked) => (
          <li key={keyOf(checked)} data-standing={standing(checked)}>
            <p>
              <span aria-hidden="true">{SIGNS[standing(checked)]} </span>
              <b>{recordName(words, archive, checked)}.</b>{" "}
              {isPlain(checked) ? `${own.verdicts[checked.verdict.status]}.` : verdictLine(words, checked)}
            </p>
            {!isPlain(checked) && !shown.includes(checked) && <VerdictDetails checked={checked} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Experts({ check }: { check: ArticleCheck }) {
  const archive = useArchive();
  const { articleCheck: words } = useAllWords();
  const text = archive.sources.get(check.source)?.text;
  return (
    <details className="check-experts">
      <summary>{words.experts}</summary>
      {check.own.map((checked) => {
        if (checked.of !== "quote" || checked.verdict.status === "gone") return null;
        const { start, end } = checked.piece.quote ?? {};
        const stated = start === undefined || end === undefined ? null : ([start, end] as const);
        return (
          <p key={keyOf(checked)}>
            {words.position(checked.verdict.at.start, checked.verdict.at.end, stated)}
          </p>
        );
      })}
      <p className="check-hash">{words.hash(check.sha256)}</p>
      {text?.sha256 === check.sha256 && check.sha256 !== null && <p>{words.isRecordsText}</p>}
    </details>
  );
}

/** What the text has of the open record, in full; then of all else that the record has from the document. */
export function CheckResult({ check, address }: { check: ArticleCheck; address: string | null }) {
  const archive = useArchive();
  const words = useAllWords();
  const { articleCheck: own } = words;
  const outlet = outletOf(archive.sources.get(check.source), check.source);
  return (
    <>
      <p className="piece-note">{check.isGuess ? own.guessed(outlet) : own.readAs(outlet)}</p>
      {archive.apart && <p className="piece-note">{own.onlyOpened}</p>}
      {check.own.map((checked) => (
        <div key={keyOf(checked)} className="check-verdict" data-standing={standing(checked)}>
          <VerdictDetails checked={checked} />
        </div>
      ))}
      {check.all.length > check.own.length && <AllPieces all={check.all} own={check.own} />}
      <Experts check={check} />
      <div className="copy-actions">
        <CopyButton label={own.receipt} text={() => receiptOf(words, archive, check, address)} />
      </div>
    </>
  );
}
