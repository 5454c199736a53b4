import type { MouseEvent } from "react";
import type { Archive } from "../../load/archive.ts";
import type { State } from "../../store/store.ts";
import { writeUrl } from "../../store/url.ts";
import { Popover } from "../../views/shared/popover/Popover.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useRested } from "../../views/shared/useRested.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { LANGUAGE_NAMES } from "../../words/languageNames.ts";
import { TAGS, type Tag } from "../../words/tags.ts";

const selectState = (_: Archive, state: State): State => state;

interface LanguageMenuProps {
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** Each language by its own name, as a link to the page as it stands; a plain click changes the language without leaving the page. */
export function LanguageMenu({ anchor, onClose }: LanguageMenuProps) {
  const { shell: words, language } = useWords();
  const state = useRested(selectState);
  const setLang = useApp((state) => state.setLang);
  const handleClick = (event: MouseEvent, tag: Tag): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onClose();
    setLang(tag);
  };
  return (
    <Popover anchor={anchor} name={words.language} width={160} onClose={onClose}>
      <ul className="languages">
        {TAGS.map((tag) => (
          <li key={tag}>
            <a
              href={writeUrl({ ...state, lang: tag }, state.defaults, state.extra)}
              lang={tag}
              hrefLang={tag}
              translate="no"
              aria-current={tag === language.tag ? "true" : undefined}
              onClick={(event) => handleClick(event, tag)}
            >
              {LANGUAGE_NAMES[tag]}
            </a>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
