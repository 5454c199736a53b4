import { useEffect } from "react";
import { useProvenance } from "../../views/shared/provenance.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useWords } from "../../views/shared/useWords.ts";

/** Says, for as long as a record is shown that is not this site's, whose it is, and leads back to ours. */
export function ForeignNote() {
  const { foreign, load } = useWords();
  const { info } = useArchive();
  const from = useProvenance();
  if (from.kind === "ours") return null;
  return (
    <div className="foreign-note" role="note">
      <p>
        {foreign.note} <b>{info.title}</b>
        {", "}
        {from.kind === "file" ? foreign.fromFile(from.name) : foreign.fromHost(from.host)} {foreign.unchecked}{" "}
        {from.kind === "file" && foreign.noLink}
      </p>
      <a href="?">{load.openOurs}</a>
    </div>
  );
}

/** Names the document after the record that is shown, and says where it is not this site's. */
export function DocumentTitle() {
  const { foreign, shell } = useWords();
  const { title } = useArchive().info;
  const from = useProvenance();
  const named =
    from.kind === "ours"
      ? `${shell.title}: ${title}`
      : foreign.title(title, from.kind === "file" ? from.name : from.host);
  useEffect(() => {
    document.title = named;
  }, [named]);
  return null;
}
