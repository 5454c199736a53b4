import type { Figure } from "../../src/model/schema.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { WordingChanges } from "../../src/views/evidence/panel/WordingChanges.tsx";
import { useArchive } from "../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { useBuiltWords } from "./builtWords.ts";
import { usePageLinks } from "./pageLinks.ts";
import { StatedEvidence } from "./StatedEvidence.tsx";

/** A link to a figure's own entry, by its name. */
function FigureLink({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { record } = useAllWords();
  const links = usePageLinks();
  return <a href={links.record("figure", figure.id)}>{record.figure(archive, figure)}</a>;
}

/** What contradicts a figure, and why they differ. */
function Disputes({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { evidence: words, record } = useAllWords();
  return figure.disputes.map(({ figure: id, trap, reason }) => {
    const other = archive.figure(id);
    const speakers = other && record.speakers(archive, other.statedBy);
    return (
      <div className="aside" key={id}>
        <p>
          <b>{words.disputed(trap)}</b> {reason}
        </p>
        <p>
          <span aria-hidden="true">≠ </span>
          {other ? <FigureLink figure={other} /> : words.otherMissing(id)}
          {other && ` · ${speakers || words.speakerNotNamed}`}
        </p>
      </div>
    );
  });
}

/** The parts of a published sum, and why they do or do not add up. */
function SumParts({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { opened: words, sums } = useAllWords();
  const parts = (figure.sumOf ?? []).flatMap((id) => archive.figure(id) ?? []);
  if (parts.length === 0) return null;
  const problems = sumFigures(archive, parts).problems ?? [];
  return (
    <div className="aside">
      <p>
        <b>{problems.length > 0 ? words.sumRefused : words.sumAllowed}</b> {words.sumParts}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <FigureLink figure={part} />
          </li>
        ))}
      </ul>
      {problems.map((problem) => {
        const reason = sums.problem(archive, problem);
        return <p key={reason}>{reason}</p>;
      })}
    </div>
  );
}

/**
 * One figure with all that backs it and all that contradicts it; a link can lead to it by its id. `Heading` is of the level that the page
 * needs.
 */
export function FigureEntry({ figure, Heading = "h3" }: { figure: Figure; Heading?: "h1" | "h3" }) {
  const archive = useArchive();
  const { evidence: words, record, list, copied } = useAllWords();
  const { document } = useBuiltWords();
  const links = usePageLinks();
  const unlike = copied.unlikeSum(archive, figure);
  const isContested = figure.disputes.length > 0 || unlike !== null;
  const { id, measure, basis, population, misprint } = figure;
  const parts = [record.measure(archive, measure), words.basis(basis), population];
  return (
    <section id={id} className="entry">
      <Heading>{record.figure(archive, figure)}</Heading>
      <p className="kicker">
        {parts.filter(Boolean).join(" · ")} · <a href={links.map(`figure=${id}`)}>{document.openOnMap}</a>
      </p>
      {isContested && (
        <p className="piece-note">
          <span aria-hidden="true">≠ </span>
          {unlike ?? list.disputed}
        </p>
      )}
      {misprint && <p className="piece-note">{words.misprint}</p>}
      <StatedEvidence stated={figure} value={figure.value}>
        <WordingChanges figure={figure} />
        <SumParts figure={figure} />
        <Disputes figure={figure} />
      </StatedEvidence>
    </section>
  );
}
