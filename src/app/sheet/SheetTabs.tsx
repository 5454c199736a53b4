import { useEffect, useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useLater } from "../../views/shared/useLater.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { goToPart, partOf } from "./pageParts.ts";

const sheetHandle = partFile(() => import("./SheetHandle.tsx"), "SheetHandle");

const TABS = ["evidence", "figures", "timeline"] as const;
type Tab = (typeof TABS)[number];

/** A part is reached once it begins above this share of the window. */
const READING_LINE = 0.5;

/** The part of the sheet that is in sight, by how far the page is scrolled. */
function useTabInSight(): Tab {
  const [inSight, setInSight] = useState<Tab>("evidence");
  useEffect(() => {
    const follow = (): void => {
      const line = window.innerHeight * READING_LINE;
      const reached = TABS.filter((tab) => (partOf(tab)?.getBoundingClientRect().top ?? line) < line);
      setInSight(reached.at(-1) ?? "evidence");
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, []);
  return inSight;
}

/** The head of a phone's sheet: it stays in sight, and leads to the parts that lie over the map as the page is scrolled. */
export function SheetTabs() {
  const { shell: words } = useWords();
  const inSight = useTabInSight();
  const hasFirstView = useLater();
  return (
    <nav className="sheet-tabs" aria-label={words.sheet}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === inSight ? "true" : undefined}
          onClick={() => goToPart(tab)}
        >
          {words.sheetTabs[tab]}
        </button>
      ))}
      {hasFirstView && <LazyPart part="extras" file={sheetHandle} props={{}} />}
    </nav>
  );
}
