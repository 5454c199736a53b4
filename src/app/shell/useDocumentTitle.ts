import { useEffect } from "react";

/** Names the document; with null it leaves the name to another. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
