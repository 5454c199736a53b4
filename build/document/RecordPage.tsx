import { Fragment } from "react";
import { plainPage } from "../../src/load/siteFiles.ts";
import { folderOf } from "../../src/load/siteParts.ts";
import { countAllDocuments } from "../../src/model/documents.ts";
import { SegmentText } from "../../src/views/shared/SegmentText.tsx";
import { useArchive } from "../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { LANGUAGE_NAMES } from "../../src/words/languageNames.ts";
import { TAGS } from "../../src/words/tags.ts";
import { useBuiltWords } from "./builtWords.ts";
import { FigureEntry } from "./FigureEntry.tsx";
import { EventEntry, RouteEntry, Silences } from "./OtherEntries.tsx";
import { PageFoot } from "./PageFoot.tsx";
import { usePageLinks } from "./pageLinks.ts";
import { type CountrySection, countrySections, eventsInOrder } from "./sections.ts";

/** Ids of a page's parts have a colon, which no record's id has. */
const CONTENTS = "part:contents";
const EVENTS = "part:events";
const JOURNEYS = "part:journeys";
const idOf = ({ country }: CountrySection): string => `country:${country}`;

/** What the record is, how it is to be read, and where the rest is. */
function Introduction() {
  const archive = useArchive();
  const { about, language, shell } = useAllWords();
  const { document } = useBuiltWords();
  const links = usePageLinks();
  const { info, firstDay, lastDay, count, events, routes, sources } = archive;
  const documents = countAllDocuments(archive);
  const stages = routes.length;
  return (
    <header>
      <p className="wordmark">
        <a href={links.map()}>{shell.title}</a>
      </p>
      <h1>{info.title}</h1>
      <p className="kept">{document.kept}</p>
      <p className="lead">{document.lead}</p>
      <p>
        <a href={links.map()}>{document.toMap}</a>
        {TAGS.filter((tag) => tag !== language.tag).map((tag) => (
          <Fragment key={tag}>
            {" · "}
            <a href={`./${plainPage(tag)}`} hrefLang={tag} lang={tag}>
              {LANGUAGE_NAMES[tag]}
            </a>
          </Fragment>
        ))}
      </p>
      <p>{info.description}</p>
      <p>
        {about.contents({
          figures: count,
          events: events.length,
          stages,
          documents: sources.size,
          first: firstDay,
          last: lastDay,
        })}{" "}
        {documents && `${about.read(documents.read, documents.cited)} `}
        {about.version(info.version, info.licence)}
      </p>
      <details>
        <summary>{about.heading}</summary>
        {about.parts.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((segments) => (
              <p key={segments[0]?.text}>
                <SegmentText segments={segments} />
              </p>
            ))}
          </section>
        ))}
      </details>
    </header>
  );
}

function Contents({ sections }: { sections: readonly CountrySection[] }) {
  const { events, routes } = useArchive();
  const { otherLists: list, record } = useAllWords();
  const { document } = useBuiltWords();
  return (
    <nav id={CONTENTS} aria-label={document.contents}>
      <h2>{document.contents}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.country}>
            <a href={`#${idOf(section)}`}>{record.country(section.country)}</a>{" "}
            {document.figures(section.figures.length)}
          </li>
        ))}
        {events.length > 0 && (
          <li>
            <a href={`#${EVENTS}`}>{list.events}</a>
          </li>
        )}
        {routes.length > 0 && (
          <li>
            <a href={`#${JOURNEYS}`}>{list.journeys}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function ToContents() {
  const { document } = useBuiltWords();
  return (
    <p className="to-contents">
      <a href={`#${CONTENTS}`}>{document.toContents}</a>
    </p>
  );
}

/** The record as one page of text: by country, then by day; then the events and the journeys. */
export function RecordPage() {
  const archive = useArchive();
  const { language, otherLists: list, record } = useAllWords();
  const sections = countrySections(archive);
  const { routes } = archive;
  const events = eventsInOrder(archive);
  return (
    <>
      <Introduction />
      <Contents sections={sections} />
      <main>
        {sections.map((section) => (
          <section key={section.country} id={idOf(section)}>
            <h2>{record.country(section.country)}</h2>
            {section.figures.map((figure) => (
              <FigureEntry key={figure.id} figure={figure} />
            ))}
            <Silences silences={section.silences} />
            <ToContents />
          </section>
        ))}
        {events.length > 0 && (
          <section id={EVENTS}>
            <h2>{list.events}</h2>
            {events.map((event) => (
              <EventEntry key={event.id} event={event} />
            ))}
            <ToContents />
          </section>
        )}
        {routes.length > 0 && (
          <section id={JOURNEYS}>
            <h2>{list.journeys}</h2>
            {routes.map((route) => (
              <RouteEntry key={route.id} route={route} />
            ))}
            <ToContents />
          </section>
        )}
      </main>
      <PageFoot home={`./${folderOf(language.tag)}`} root="./" />
    </>
  );
}
