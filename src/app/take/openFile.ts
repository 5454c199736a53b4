import { createContext } from "react";

/** Opens a dataset file of the reader's in place of the record that is shown. */
export const OpenFileContext = createContext<((file: File) => void) | null>(null);
