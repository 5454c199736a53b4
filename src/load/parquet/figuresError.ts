import type { FiguresFault } from "../../words/problems.ts";
import { type LoadError, loadError } from "../loadError.ts";

/** A failure of a file of figures, to be thrown. */
export const figuresError = (fault: FiguresFault): LoadError => loadError("figures-file", fault);
