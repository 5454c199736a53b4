import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import type { Day } from "../../../model/time/day.ts";
import type { Ref } from "../../../store/choices.ts";
import { type Pointing, pointAt } from "../../shared/input/pointing.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { isLeftOut, presenceBits, readPresence, type Times } from "../layout/presence.ts";
import { LEAVE_MS, useMarkPopovers } from "./MarkPopovers.tsx";
import "../../shared/families.css";
import "./marks.css";
import "./states.css";

interface ButtonProps {
  /** The accessible name, which is also what pointing at the mark shows. */
  name: string;
  /** Where it stands in time among the marks of its lane. */
  day: Day;
  className: string;
  children: ReactNode;
  /** Whether it is drawn faintly and out of reach. */
  isGhost?: boolean;
  dataRef?: string;
  isCurrent?: boolean;
  onPress(element: Element): void;
  pointing?: Pointing;
}

/**
 * Gives the focus of a mark that goes, as when the days run on, to its lane. The element may stay as a ghost, which can have no focus.
 */
function keepFocus(mark: Element | null): (() => void) | undefined {
  if (!mark) return undefined;
  return () => {
    const group = mark.closest("svg");
    if (document.activeElement === mark) queueMicrotask(() => group?.focus({ preventScroll: true }));
  };
}

/**
 * A group of shapes that is a button: by pointer, by Enter and by space. The lane moves focus between such buttons. As a ghost it is
 * faint and out of reach; the element and its shapes stay, so that a change of day changes attributes only.
 */
export function ShapeButton({
  name,
  day,
  className,
  children,
  isGhost = false,
  dataRef,
  isCurrent,
  onPress,
  pointing,
}: ButtonProps) {
  const { showTip, hideTip } = useMarkPopovers();
  if (isGhost) return <g className={`${className} is-ghost`}>{children}</g>;
  const point = (mark: Element): void => {
    showTip(mark, name);
    pointing?.onPointerEnter();
  };
  const onFocus = (event: FocusEvent<Element>): void => {
    // What a pointer presses has its name already.
    if (event.currentTarget.matches(":focus-visible")) showTip(event.currentTarget, name);
    pointing?.onFocus(event);
  };
  const leave = (delay: number): void => {
    hideTip(delay);
    pointing?.onPointerLeave();
  };
  const onKeyDown = (event: KeyboardEvent<Element>): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress(event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button that is drawn in SVG
    <g
      ref={keepFocus}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-current={isCurrent || undefined}
      className={className}
      data-mark={day}
      data-ref={dataRef}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={onKeyDown}
      onPointerEnter={(event) => point(event.currentTarget)}
      onPointerLeave={() => leave(LEAVE_MS)}
      onFocus={onFocus}
      onBlur={() => leave(0)}
    >
      {children}
    </g>
  );
}

/**
 * The mark of a record: a button while it shows; a faint ghost, out of reach, while it has not happened yet or the filter leaves it out; nothing while it
 * is not known yet. It follows the store by itself, so that a change of day touches only the marks that it changes.
 */
export function MarkButton({
  target,
  number,
  name,
  day,
  isOut = false,
  times,
  className,
  children,
}: {
  target: Ref;
  /** The number of a figure, for the filter. */
  number?: number;
  /** Whether the filter leaves out a record other than a figure. */
  isOut?: boolean;
  name: string;
  day: Day;
  times: Times;
  className: string;
  children: ReactNode;
}) {
  const store = useStoreApi();
  const { phase, isHovered, isSelected } = readPresence(
    useDerived((archive, state) =>
      presenceBits(archive, state, times, target, isOut || isLeftOut(archive, state, number)),
    ),
  );
  if (phase === "absent") return null;
  return (
    <ShapeButton
      name={name}
      day={day}
      isGhost={phase === "ghost"}
      className={`${className}${isHovered ? " is-hovered" : ""}${isSelected ? " is-selected" : ""}`}
      dataRef={`${target.kind}:${target.id}`}
      isCurrent={isSelected}
      onPress={() => store.getState().select(target)}
      pointing={pointAt(store, target)}
    >
      {children}
    </ShapeButton>
  );
}
