import { type MouseEvent, useState } from "react";
import type { Archive } from "../../../load/archive.ts";
import { type Ref, sameRef } from "../../../store/choices.ts";
import type { Words } from "../../../words/en.ts";
import { usePointing } from "../../shared/input/pointing.ts";
import { hidePopover } from "../../shared/popover/nativePopover.ts";
import { Popover } from "../../shared/popover/Popover.tsx";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** A mark that has been opened: a list of its records, and short texts. */
export interface OpenedMark {
  readonly anchor: Element;
  readonly title: string;
  readonly refs: readonly Ref[];
  readonly notes: readonly string[];
}

/** Rows are added in steps of this many. */
const STEP = 100;

function nameOf({ record }: Words, archive: Archive, { kind, id }: Ref): string {
  if (kind === "event") {
    const event = archive.events.find((candidate) => candidate.id === id);
    return event ? record.event(archive, event) : id;
  }
  const figure = archive.figure(id);
  return figure ? record.figure(archive, figure) : id;
}

function ListItem({ target }: { target: Ref }) {
  const words = useWords();
  const archive = useArchive();
  const select = useApp((state) => state.select);
  const isSelected = useApp((state) => sameRef(state.selected, target));
  const open = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    hidePopover(currentTarget.closest("[popover]"));
    select(target);
  };
  return (
    <li>
      <button type="button" aria-current={isSelected || undefined} onClick={open} {...usePointing(target)}>
        {nameOf(words, archive, target)}
      </button>
    </li>
  );
}

/** The list or the text of an opened mark. Long lists grow on request. */
export function MarkList({ mark, onClose }: { mark: OpenedMark; onClose: () => void }) {
  const { timeline: words } = useWords();
  const [limit, setLimit] = useState(STEP);
  const { anchor, title, refs, notes } = mark;
  return (
    <Popover anchor={anchor} name={title} onClose={onClose}>
      <p className="popover-title">{title}</p>
      <ul>
        {refs.slice(0, limit).map((ref) => (
          <ListItem key={`${ref.kind} ${ref.id}`} target={ref} />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {refs.length > limit && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {words.moreInList(refs.length - limit)}
        </button>
      )}
    </Popover>
  );
}
