import { PLAIN_DATA, plainPage } from "../../load/siteFiles.ts";
import { useWords } from "../../views/shared/useWords.ts";

/** A sentence that ends in links to the record as a page of text and as a file. */
export function PlainRecord({ lead, role }: { readonly lead: string; readonly role?: "alert" }) {
  const { language, load } = useWords();
  return (
    <p role={role}>
      {lead} <a href={plainPage(language.tag)}>{load.plainPage}</a> · <a href={PLAIN_DATA}>{PLAIN_DATA}</a>
    </p>
  );
}
