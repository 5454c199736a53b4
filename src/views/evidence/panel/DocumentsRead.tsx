import { countDocuments } from "../../../model/documentsRead.ts";
import type { Evidence } from "../../../model/schema.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** How many of a record's documents were read: "9 documents: 8 read here, 1 only cited". */
export function DocumentsRead({ evidence }: { evidence: readonly Evidence[] }) {
  const archive = useArchive();
  const { evidence: words } = useWords();
  if (evidence.length === 0) return null;
  const { read, cited, unreached } = countDocuments(evidence, archive);
  return <p className="documents-read">{words.documentsRead(read, cited, unreached)}</p>;
}
