import type { KeyboardEvent, ReactNode, SyntheticEvent } from "react";
import type { Ref } from "../../../store/choices.ts";
import { type Pointing, pointAt } from "../../shared/input/pointing.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { isLeftOut, presenceBits, readPresence, type Times } from "../layout/presence.ts";
import { useMarkPopovers } from "./MarkPopovers.tsx";
import "../../shared/families.css";
import "./marks.css";

interface ButtonProps {
  /** The accessible name, which is also what pointing at the mark shows. */
  name: string;
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
 * A group of shapes that is a button: by pointer, by Enter and by space. The lane moves focus between such buttons. As a ghost it is
 * faint and out of reach; the element and its shapes stay, so that a change of day changes attributes only.
 */
export function ShapeButton({
  name,
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
  const point = (event: SyntheticEvent<Element>): void => {
    showTip(event.currentTarget, name);
    pointing?.onPointerEnter();
  };
  const leave = (): void => {
    hideTip();
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
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-current={isCurrent || undefined}
      className={className}
      data-mark=""
      data-ref={dataRef}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={onKeyDown}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
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
  isOut = false,
  times,
  className,
  children,
}: {
  target: Ref;
  /** The number of a figure, by which the filter is asked. */
  number?: number;
  /** Whether the filter leaves out a record that is no figure. */
  isOut?: boolean;
  name: string;
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
