import { formatDay } from "../../model/time/day.ts";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useApp } from "../shared/useApp.ts";

/** What the page is, how to read it, what it does not do, and whose work it stands on. */
export function AboutView() {
  const dataset = useApp((state) => state.dataset);
  const { info, figures, events, routes, sources } = dataset;
  return (
    <article className="about">
      <h2>About this record</h2>
      <p>{info.description}</p>
      <p>
        It holds {figures.length} figures, {events.length} events and {routes.length} stages of journeys from{" "}
        {sources.size} documents, from {formatDay(dataset.firstDay)} to {formatDay(dataset.lastDay)}. This is
        version {info.version}
        {info.licence && `, licensed ${info.licence}`}; quotations are their publishers’.
      </p>
      <h3>How to read it</h3>
      <p>
        Every number is as somebody stated it. Its hedge stays with it: <b>exact</b> is drawn solid,{" "}
        <b>about</b> dashed, <b>over</b> and <b>at least</b> open upwards, <b>nearly</b> and <b>up to</b> open
        downwards. A number that nobody published is hatched, never drawn as zero. A figure that says “as of”
        is older than the day you look at.
      </p>
      <p>
        Crossings of a border are not people: one person may cross many times, and a count of entries says
        nothing of those who left again. Unlike counts are never added up.
      </p>
      <h3>Verbatim, and summarised</h3>
      <p>
        Words in large type between quotation marks stand letter for letter in the text that is named; a
        machine checks them each time the page is built, and your browser checks them once more against the
        fingerprint of the text. Where the words are not ours to copy, our own summary stands instead and says
        so.
      </p>
      <h3>Two clocks</h3>
      <p>
        <b>Happened by</b> shows all that is known today about what had happened by a day. <b>Known by</b>{" "}
        shows only what had been published by that day, so that you see what a reader could have known that
        evening.
      </p>
      <h3>Borders</h3>
      <p>
        The map draws internationally recognised borders (United Nations General Assembly resolution 68/262
        and its successors): Crimea and all occupied regions are Ukraine, Abkhazia and South Ossetia are
        Georgia.
      </p>
      <h3>What this page does not do</h3>
      <p>
        It stores nothing on your device, counts no visits, and asks no other server for anything, unless you
        switch on street tiles or open a dataset from elsewhere. What you choose stands in the address bar,
        and so in your browser’s history.
      </p>
      <h3>Made with</h3>
      <p>
        Map data: <ExternalLink href="https://www.naturalearthdata.com/">Natural Earth</ExternalLink> (public
        domain) and <ExternalLink href="https://www.geonames.org/">GeoNames</ExternalLink> (CC BY 4.0). Type:
        Source Serif and Source Sans (SIL Open Font Licence). Code: MIT.
      </p>
    </article>
  );
}
