import type { Checked } from "../../../check/claim/checkDocument.ts";
import type { ClaimVerdict, Sentence } from "../../../check/claim/findClaim.ts";
import type { QuoteVerdict } from "../../../model/article/findQuote.ts";
import { useAllWords } from "../../shared/useWords.ts";

function SentenceText({ sentence: { before, number, after } }: { sentence: Sentence }) {
  return (
    <blockquote className="check-passage">
      <p>
        {before}
        <mark>{number}</mark>
        {after}
      </p>
    </blockquote>
  );
}

function QuoteDetails({ verdict }: { verdict: QuoteVerdict }) {
  const { articleCheck: words } = useAllWords();
  if (verdict.status === "gone") return null;
  return (
    <>
      <p className="check-label">{words.passage}</p>
      <blockquote className="check-passage">
        <p>{verdict.found}</p>
      </blockquote>
    </>
  );
}

function ClaimDetails({ verdict }: { verdict: ClaimVerdict }) {
  const { articleCheck: words } = useAllWords();
  switch (verdict.status) {
    case "wordless":
      return null;
    case "missing":
      return verdict.near.length === 0 ? null : (
        <>
          <p className="check-label">{words.near}</p>
          {verdict.near.map((sentence) => (
            <SentenceText key={`${sentence.before}${sentence.number}`} sentence={sentence} />
          ))}
        </>
      );
    default:
      return (
        <>
          <p className="check-label">{words.passage}</p>
          <SentenceText sentence={verdict.sentence} />
          <ul className="check-changes">
            {verdict.speakers.map(({ name, place }) => (
              <li key={name}>{words.speaker(name, place)}</li>
            ))}
          </ul>
          {verdict.times > 1 && <p>{words.times(verdict.times)}</p>}
        </>
      );
  }
}

/** The passage that was found for one piece, and what agrees and what does not. */
export function VerdictDetails({ checked }: { checked: Checked }) {
  const { articleCheck: words } = useAllWords();
  if (checked.of === "quote") return <QuoteDetails verdict={checked.verdict} />;
  if (checked.of !== "claim") return null;
  const { found, missing } = checked.others;
  return (
    <>
      <ClaimDetails verdict={checked.verdict} />
      {found.length + missing.length > 0 && <p>{words.otherNumbers(found, missing)}</p>}
    </>
  );
}
