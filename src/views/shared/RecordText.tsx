import { useArchive } from "./useArchive.ts";
import { useWords } from "./useWords.ts";

/** A text of the record; marked with its language where that is another than the page's, as where it has not been translated. */
export function RecordText({ children: text }: { children: string }) {
  const { info, translated } = useArchive();
  const { tag } = useWords().language;
  if (info.language === tag || translated.has(text)) return text;
  return <span lang={info.language}>{text}</span>;
}
