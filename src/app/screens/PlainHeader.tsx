import { useWords } from "../../views/shared/useWords.ts";

/** The header of a page that shows no record: its name alone. */
export function PlainHeader() {
  const { shell } = useWords();
  return (
    <header className="header">
      <h1 className="wordmark">{shell.title}</h1>
    </header>
  );
}
