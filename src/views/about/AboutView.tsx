import { Fragment } from "react";
import { countAllDocuments } from "../../model/documents.ts";
import { SegmentText } from "../shared/SegmentText.tsx";
import { useArchive } from "../shared/useArchive.ts";
import { useAllWords } from "../shared/useWords.ts";
import { Device } from "./device/Device.tsx";
import { SiteFiles } from "./SiteFiles.tsx";

/** What the page is, how to read it, what it does not do, and what it is made with. */
export function AboutView() {
  const { about: words, cite } = useAllWords();
  const archive = useArchive();
  const { info, firstDay, lastDay, count, events, routes, sources } = archive;
  const documents = countAllDocuments(archive);
  return (
    <article className="about">
      <h2>{words.heading}</h2>
      <p>{info.description}</p>
      <p>
        {words.contents({
          figures: count,
          events: events.length,
          stages: routes.length,
          documents: sources.size,
          first: firstDay,
          last: lastDay,
        })}{" "}
        {documents && `${words.read(documents.read, documents.cited)} `}
        {words.version(info.version, info.licence)}
      </p>
      {words.parts.map(({ heading, paragraphs }) => (
        <Fragment key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((segments) => (
            <p key={segments[0]?.text}>
              <SegmentText segments={segments} />
            </p>
          ))}
        </Fragment>
      ))}
      <SiteFiles version={cite.foreign === null ? info.version : null} />
      <Device />
    </article>
  );
}
