/** A part of the page about privacy: a heading and its paragraphs. */
export interface PrivacyPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const parts: readonly PrivacyPart[] = [
  {
    heading: "What this site does",
    paragraphs: [
      "It stores nothing on your device: no cookie, no other storage. There are two exceptions, and each is a choice of yours under About: to keep the page on your device, and to remember its colours. “Remove it” takes both away.",
      "It counts no visits, loads nothing from other servers, and tells the sites that you go to from here nothing about where you came from. Other servers are asked only after you turn on street tiles or open a dataset from elsewhere, and the page says so first.",
      "What you paste into “Check it yourself”, what you search for and the files that you open stay in your browser.",
    ],
  },
  {
    heading: "What the host can see",
    paragraphs: [
      "Whoever runs the server of a site can keep a log, and this site can’t prevent that. A line of it usually has the time, your IP address, the name of your browser, and the address that was asked for. The sample settings that come with this site turn the log off; whether the host did so, only the host can say.",
      "The map and the timeline come as a few files for everybody. What you do there afterwards asks for nothing that names a figure, a day or a country; zooming in asks for finer outlines, so that the host can tell that you zoomed. But the address with which you open or reload the page is sent, and it holds your choices: a link to one figure tells the host which one.",
      "Every page of text is a file of its own. If you read figure by figure there, the host can see which ones. The whole record as one page shows only that you read the record.",
    ],
  },
  {
    heading: "What others can see",
    paragraphs: [
      "Your provider, your employer or the owner of the Wi-Fi sees the name of this site and how much came, but not which pages, as long as the address begins with https.",
      "Your own browser keeps a history. A private window forgets it when you close it; under About you can have the page leave no steps of its own. Whoever can use your device can see what you keep on it.",
    ],
  },
  {
    heading: "How to read without being seen",
    paragraphs: [
      "Tor Browser hides from the host who you are, and from your provider where you went. Everything here works in it; at its safest level, which runs no scripts, the pages of text do.",
      "The page in one file holds the whole record, the map and both languages. Once you have it, from here or from somebody else on a stick, it opens by a double click, asks nobody for anything, and says how many requests were made. Its settings forbid every request.",
      "A copy that you keep on your device opens without a connection. When there is one, it asks this site for the latest version first, and so can be seen.",
    ],
  },
];

/** Words of the page about privacy. */
export const privacy = {
  title: "Privacy",
  lead: "What a visit here tells, and to whom; and how to read without telling anybody.",
  parts,
  single: "The page in one file",
};
