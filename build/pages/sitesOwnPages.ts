import { createElement } from "react";
import { CHANGES_PATH, PRIVACY_PATH, SINGLE_FILE } from "../../src/load/siteParts.ts";
import type { Version } from "../changes/versions.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import type { Page } from "./page.ts";
import { rootFrom } from "./pagePaths.ts";
import { ChangesPage, PrivacyPage } from "./TextPages.tsx";

/** The pages about the site itself: privacy, and what changed in the record. */
export function textPages(language: PageLanguage, versions: readonly Version[], site: string | null): Page[] {
  const { archive, words, built } = language;
  const { privacy, changes } = built;
  const titled = (title: string): string => `${title} · ${words.shell.title}`;
  return [
    {
      path: PRIVACY_PATH,
      title: titled(privacy.title),
      description: privacy.lead,
      body: (home, translations) =>
        createElement(PrivacyPage, {
          home,
          translations,
          single: site === null ? null : rootFrom(words.language.tag, PRIVACY_PATH) + SINGLE_FILE,
        }),
    },
    {
      path: CHANGES_PATH,
      title: titled(changes.title),
      description: `${changes.lead} ${archive.info.title}`,
      body: (home, translations) => createElement(ChangesPage, { home, translations, versions }),
    },
  ];
}
