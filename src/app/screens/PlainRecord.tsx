import { useWords } from "../../views/shared/useWords.ts";

/** Where the built site has its record as a page of text that needs no script, and as a file. */
export const PLAIN_PAGE = "record.html";
export const PLAIN_DATA = "data/exodus-2022.json";

/** A sentence that ends in links to the record as a page of text and as a file. */
export function PlainRecord({ lead, role }: { readonly lead: string; readonly role?: "alert" }) {
  const { load } = useWords();
  return (
    <p role={role}>
      {lead} <a href={PLAIN_PAGE}>{load.plainPage}</a> · <a href={PLAIN_DATA}>{PLAIN_DATA}</a>
    </p>
  );
}
