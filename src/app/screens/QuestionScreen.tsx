import { useEffect } from "react";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { Question } from "../requests.ts";
import { homeAddress, outsideAddress } from "./outsidePage.ts";
import { PlainHeader } from "./PlainHeader.tsx";

const IS_LOCAL = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)|\.local(:|$)/;

/** Asks before a record is loaded from another server, which would learn who reads it. It goes first to the page that may ask other servers. */
export function QuestionScreen({ question, onLoad }: { question: Question; onLoad: () => void }) {
  const { ask, load } = useAllWords();
  const elsewhere = outsideAddress(window.location, window.parent !== window);
  useEffect(() => {
    if (elsewhere !== null) window.location.replace(elsewhere);
  }, [elsewhere]);
  if (elsewhere !== null) return <PlainHeader />;
  const { host, sentOnBy } = question;
  return (
    <>
      <PlainHeader />
      <main className="screen">
        <h2>{ask.title}</h2>
        <p>{host === null ? ask.sentOn(sentOnBy ?? "") : ask.host(host)}</p>
        {host !== null && IS_LOCAL.test(host) && <p>{ask.local}</p>}
        <p>{ask.unchecked}</p>
        <p className="screen-actions">
          <button type="button" className="text-button" onClick={onLoad}>
            {ask.load}
          </button>
          <a href={homeAddress(window.location)}>{load.openOurs}</a>
        </p>
      </main>
    </>
  );
}
