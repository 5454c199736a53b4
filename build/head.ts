import { readFileSync } from "node:fs";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { parseText } from "../src/load/parse.ts";
import { en } from "../src/words/en.ts";

/** What the built page says of itself to search engines and in the browser's tab: the title and the description of the dataset at `file`. */
export function headOf(file: string): string {
  const { title, description } = parseText(readFileSync(file, "utf8")).info;
  return renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement("title", null, `${en.shell.title}: ${title}`),
      createElement("meta", { name: "description", content: description }),
    ),
  );
}
