import { type ReactNode, useEffect, useRef } from "react";
import { withAllDisputes } from "../../export/disputes.ts";
import { bestPiece } from "../../model/documents.ts";
import type { Stated } from "../../model/origin.ts";
import type { Figure, RecordedEvent } from "../../model/schema.ts";
import type { Ref } from "../../store/choices.ts";
import { WhenWhole } from "../../views/evidence/apart/WhenWhole.tsx";
import { Research } from "../../views/evidence/panel/Asides.tsx";
import { PieceOfEvidence } from "../../views/evidence/panel/PieceOfEvidence.tsx";
import { Support } from "../../views/evidence/panel/Trails.tsx";
import { useEvidenceNow } from "../../views/evidence/panel/useEvidenceNow.ts";
import { CopyButton } from "../../views/shared/export/CopyButton.tsx";
import { RecordText } from "../../views/shared/RecordText.tsx";
import { useApp, useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { fullView } from "./fullView.ts";

/** That a figure is contested, why, and by how many others. No verdict is given. */
function Contested({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { copied, embed, evidence: words } = useAllWords();
  const [first, ...others] = withAllDisputes(archive, figure).disputes;
  const unlike = copied.unlikeSum(archive, figure);
  return (
    <>
      {figure.misprint && <p className="embed-contested">{words.misprint}</p>}
      {unlike !== null && (
        <p className="embed-contested">
          <span aria-hidden="true">≠ </span>
          {unlike}
        </p>
      )}
      {first && (
        <p className="embed-contested">
          <span aria-hidden="true">≠ </span>
          <b>{words.disputed(first.trap)}</b> <RecordText>{first.reason}</RecordText>
          {others.length > 0 && ` (${embed.moreDisputes(others.length)})`}
        </p>
      )}
    </>
  );
}

interface BodyProps {
  readonly stated: Stated;
  readonly value: Figure["value"] | null;
  readonly sentence: (address: string) => string;
  readonly children?: ReactNode;
}

/** Who says so; `children`; the document that says most, with whether its words are quoted or ours; and the sentence to take along. */
function Body({ stated, value, sentence, children }: BodyProps) {
  const archive = useArchive();
  const store = useStoreApi();
  const { evidence: words } = useAllWords();
  const { pieces } = useEvidenceNow(stated.evidence);
  const piece = bestPiece(pieces, archive);
  const address = (): string => fullView(store.getState(), window.location.href);
  return (
    <>
      <Support stated={{ statedBy: stated.statedBy, evidence: pieces }} />
      {children}
      <Research text={stated.research} />
      {piece ? (
        <PieceOfEvidence evidence={piece} value={value} />
      ) : (
        <p className="piece-note">{words.none}</p>
      )}
      <p className="copy-actions">
        <CopyButton label={words.copySentence} text={() => sentence(address())} />
      </p>
    </>
  );
}

function FigureCard({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { copied, dates, evidence: words, record, values } = useAllWords();
  const { value, unit, population, basis, measure, when } = figure;
  return (
    <>
      <p className="kicker">
        {record.measure(archive, measure)} · {words.basis(basis)}
      </p>
      <h2 className="big-figure" tabIndex={-1}>
        <span className="big-value">{values.value(value)}</span>
        {values.unitAfter(value, unit)}
      </h2>
      <p className="claim">
        {record.claim(archive, figure)}
        <span className="claim-scope">
          {" · "}
          {population && `${population}, `}
          {dates.span(when)}
        </span>
      </p>
      <Body
        stated={figure}
        value={value}
        sentence={(address) => copied.figure(archive, withAllDisputes(archive, figure), address)}
      >
        <Contested figure={figure} />
      </Body>
    </>
  );
}

function EventCard({ event }: { event: RecordedEvent }) {
  const archive = useArchive();
  const { copied, dates, opened, record } = useAllWords();
  return (
    <>
      <p className="kicker">{opened.eventKicker(record.eventKind(archive, event.kind))}</p>
      <h2 className="big-title" tabIndex={-1}>
        <bdi>{event.title}</bdi>
      </h2>
      <p className="claim">
        {record.place(archive, event.where)}
        <span className="claim-scope"> · {dates.span(event.when)}</span>
      </p>
      <Body stated={event} value={null} sentence={(address) => copied.event(archive, event, address)} />
    </>
  );
}

function Card({ selected: { kind, id } }: { selected: Ref }) {
  const archive = useArchive();
  const { copied, record } = useAllWords();
  if (kind === "figure") {
    const number = archive.numberOf(id);
    if (number === undefined) return null;
    const card = () => <FigureCard figure={archive.at(number)} />;
    if (!archive.apart) return card();
    const lead = <h2 tabIndex={-1}>{record.figure(archive, archive.at(number))}</h2>;
    return (
      <WhenWhole key={number} apart={archive.apart} number={number} lead={lead}>
        {card}
      </WhenWhole>
    );
  }
  if (kind === "event") {
    const event = archive.events.find((one) => one.id === id);
    return event ? <EventCard event={event} /> : null;
  }
  const route = kind === "route" && archive.routes.find((one) => one.id === id);
  return (
    <>
      <h2 className="big-title" tabIndex={-1}>
        {route ? record.routeEnds(archive, route) : record.place(archive, id)}
      </h2>
      {route && (
        <>
          <p className="claim">{record.route(archive, route)}</p>
          <Body stated={route} value={null} sentence={(address) => copied.route(archive, route, address)} />
        </>
      )}
    </>
  );
}

/** What is open in a frame: the claim, who says so, what speaks against it, and the words of one document. Its button leads back to the day. */
export function EmbedRecord({ selected }: { selected: Ref }) {
  const { embed: words, evidence } = useAllWords();
  const select = useApp((state) => state.select);
  // What the address opens takes no focus; what the reader opens does.
  const asked = useApp((state) => state.asked);
  const card = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (asked === 0) return;
    const { activeElement } = document;
    if (!card.current?.contains(activeElement)) from.current = activeElement;
    card.current?.querySelector("h2")?.focus({ preventScroll: true });
    card.current?.scrollTo?.({ top: 0 });
  }, [asked]);
  const handleBack = (): void => {
    select(null);
    const opener = from.current;
    // What lies under the record can take the focus again once the record is gone.
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus({ preventScroll: true });
    });
  };
  return (
    <section
      className="embed-record"
      aria-label={evidence.name}
      ref={card}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") handleBack();
      }}
    >
      <div>
        <button
          type="button"
          className="close"
          aria-label={evidence.close}
          title={words.back}
          onClick={handleBack}
        >
          ×
        </button>
        <Card selected={selected} />
      </div>
    </section>
  );
}
