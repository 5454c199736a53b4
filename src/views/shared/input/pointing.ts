import { useMemo } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import type { Store } from "../../../store/store.ts";
import { useStoreApi } from "../useApp.ts";

/** What an element listens to so that its record is lit everywhere while a reader points at it or has come to it by keyboard. */
export interface Pointing {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: { readonly currentTarget: Element }) => void;
  readonly onBlur: () => void;
}

/** Handlers for an element of a record. Leaving it changes nothing where something else is pointed at already. */
export function pointAt(store: Store, ref: Ref): Pointing {
  const enter = (): void => store.getState().setHovered(ref);
  const leave = (): void => {
    if (sameRef(store.getState().hovered, ref)) store.getState().setHovered(null);
  };
  // Focus that comes back after a tap or a click points at nothing.
  const onFocus: Pointing["onFocus"] = ({ currentTarget }) => {
    if (currentTarget.matches(":focus-visible")) enter();
  };
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus, onBlur: leave };
}

/** {@link pointAt} for the store of the page. */
export function usePointing({ kind, id }: Ref): Pointing {
  const store = useStoreApi();
  return useMemo(() => pointAt(store, { kind, id }), [store, kind, id]);
}
