/** The header of a page that shows no record: its name alone. */
export function PlainHeader({ tagline }: { readonly tagline?: string }) {
  return (
    <header className="header">
      <h1 className="wordmark">Crossings</h1>
      {tagline && <p className="tagline">{tagline}</p>}
    </header>
  );
}
