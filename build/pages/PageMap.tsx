import { usePageLinks } from "../document/pageLinks.ts";
import { PICTURE_SIZE } from "../pictures/size.ts";
import type { PagePicture } from "./page.ts";

/** The map that belongs to a page; it leads to the same one in the app. `home` leads to the folder of the language. */
export function PageMap({ home, picture: { path, name, view } }: { home: string; picture: PagePicture }) {
  const links = usePageLinks();
  return (
    <aside aria-label={name}>
      <a href={links.map(view)}>
        <img className="page-map" src={home + path} alt={name} loading="lazy" {...PICTURE_SIZE} />
      </a>
    </aside>
  );
}
