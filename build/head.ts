import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Archive } from "../src/load/archive.ts";
import { en } from "../src/words/en.ts";

/** What the built page says of itself to search engines and in the browser's tab: the title and the description of its dataset. */
export function headOf({ info }: Archive): string {
  const { title, description } = info;
  return renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement("title", null, `${en.shell.title}: ${title}`),
      createElement("meta", { name: "description", content: description }),
    ),
  );
}
