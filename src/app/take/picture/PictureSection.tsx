import { useEffect, useId, useMemo, useState } from "react";
import { isoDay } from "../../../model/time/day.ts";
import { sameRef } from "../../../store/choices.ts";
import { loadGround } from "../../../views/map/picture/loadGround.ts";
import { drawMapPicture } from "../../../views/map/picture/mapPicture.ts";
import { linkInsteadOf } from "../../../views/shared/export/linkInstead.ts";
import { saveFile } from "../../../views/shared/export/saveFile.ts";
import { headlineOf } from "../../../views/shared/picture/openedRecord.ts";
import type { PictureInput } from "../../../views/shared/picture/pictureInput.ts";
import { useIsDark } from "../../../views/shared/theme/useIsDark.ts";
import { useStoreApi } from "../../../views/shared/useApp.ts";
import { useArchive } from "../../../views/shared/useArchive.ts";
import { useAllWords } from "../../../views/shared/useWords.ts";
import { drawTimelinePicture } from "../../../views/timeline/picture/timelinePicture.ts";
import { canvasMeasure } from "./canvasMeasure.ts";
import { pictureAddress, pngOf } from "./png.ts";
import "./picture.css";

const KINDS = ["map", "timeline"] as const;
type Kind = (typeof KINDS)[number];
const FORMATS = ["png", "svg"] as const;
type Format = (typeof FORMATS)[number];
const THEMES = ["page", "white"] as const;

/** Width of a picture, in pixels. */
const WIDTH = 1200;

/** How wide the map is that the reader sees; null where the page shows none. */
const seenWidth = (): number | null => document.querySelector(".map-ground")?.clientWidth || null;

async function drawPicture(kind: Kind, input: PictureInput): Promise<string> {
  if (kind === "timeline") return drawTimelinePicture(input);
  const ofMap = { ...input, height: null, seenWidth: seenWidth() };
  return drawMapPicture(ofMap, await loadGround(ofMap));
}

/** What has become of the picture. */
type Saving =
  | { readonly phase: "idle" | "making" | "failed" }
  | { readonly phase: "done"; readonly name: string; readonly bytes: number };

/** A choice of one of a few, each a radio button with its name. */
function Choice<T extends string>({
  legend,
  options,
  chosen,
  nameOf,
  onChoose,
}: {
  legend: string;
  options: readonly T[];
  chosen: T;
  nameOf: (option: T) => string | { readonly name: string; readonly about: string };
  onChoose: (option: T) => void;
}) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => {
        const name = nameOf(option);
        return (
          <label key={option} className="dialog-choice">
            <input type="radio" name={id} checked={option === chosen} onChange={() => onChoose(option)} />
            <span>
              {typeof name === "string" ? (
                name
              ) : (
                <>
                  {name.name} <small>{name.about}</small>
                </>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The drawing of what is chosen, made again whenever that changes; null until it is there, and where it cannot be. */
function useDrawing(kind: Kind, input: PictureInput): { svg: string | null; hasFailed: boolean } {
  const [drawn, setDrawn] = useState<{ of: PictureInput; kind: Kind; svg: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    drawPicture(kind, input).then(
      (svg) => isWanted && setDrawn({ of: input, kind, svg }),
      () => isWanted && setDrawn({ of: input, kind, svg: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [kind, input]);
  const isCurrent = drawn?.of === input && drawn.kind === kind;
  return { svg: isCurrent ? drawn.svg : null, hasFailed: isCurrent && drawn.svg === null };
}

/** The picture as it will be, small. */
function Preview({ kind, svg, isBusy }: { kind: Kind; svg: string | null; isBusy: boolean }) {
  const { picture: words } = useAllWords();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    let isWanted = true;
    pictureAddress(svg).then((made) => isWanted && setAddress(made));
    return () => {
      isWanted = false;
    };
  }, [svg]);
  return (
    <div className="picture-preview" aria-busy={isBusy}>
      {address !== null && <img src={address} alt={words.preview(kind)} />}
    </div>
  );
}

/** Map or timeline as a picture that stands by itself: what it is to be, how it will look, and a button that saves it. */
export function PictureSection() {
  const archive = useArchive();
  const words = useAllWords();
  const store = useStoreApi();
  const isDark = useIsDark();
  const { picture } = words;
  const [kind, setKind] = useState<Kind>("map");
  const [format, setFormat] = useState<Format>("png");
  const [theme, setTheme] = useState<(typeof THEMES)[number]>("page");
  // Behind a dialog nothing changes.
  const [state] = useState(store.getState);
  const { selected, defaults } = state;
  const open = selected && headlineOf({ archive, words }, selected);
  const [hasOpen, setOpen] = useState(open !== null && !sameRef(selected, defaults.selected));
  const [saving, setSaving] = useState<Saving>({ phase: "idle" });
  const input = useMemo<PictureInput>(() => {
    const { location } = window;
    const instead = linkInsteadOf(words, location);
    return {
      archive,
      words,
      state,
      theme: theme === "white" ? "white" : isDark ? "dark" : "light",
      measure: canvasMeasure(),
      width: WIDTH,
      hasOpen,
      address: { text: instead ?? location.href, link: instead === null ? location.href : null },
    };
  }, [archive, words, state, theme, isDark, hasOpen]);
  const { svg, hasFailed } = useDrawing(kind, input);
  const isDrawing = svg === null && !hasFailed;
  const save = (): void => {
    if (svg === null) return;
    const name = `${archive.info.id}-${isoDay(state.day)}-${kind}.${format}`;
    setSaving({ phase: "making" });
    const file = format === "svg" ? Promise.resolve(new Blob([svg], { type: "image/svg+xml" })) : pngOf(svg);
    file.then(
      (blob) => {
        saveFile(name, blob, blob.type);
        setSaving({ phase: "done", name, bytes: blob.size });
      },
      () => setSaving({ phase: "failed" }),
    );
  };
  return (
    <div className="picture-section">
      <p className="dialog-aside">{picture.lead}</p>
      <Choice
        legend={picture.what}
        options={KINDS}
        chosen={kind}
        nameOf={(one) => picture.kinds[one]}
        onChoose={setKind}
      />
      <Choice
        legend={picture.format}
        options={FORMATS}
        chosen={format}
        nameOf={(one) => picture.formats[one]}
        onChoose={setFormat}
      />
      <Choice
        legend={picture.colours}
        options={THEMES}
        chosen={theme}
        nameOf={(one) => picture.themes[one]}
        onChoose={setTheme}
      />
      {open !== null && (
        <label className="dialog-choice">
          <input type="checkbox" checked={hasOpen} onChange={({ target }) => setOpen(target.checked)} />
          <span>{picture.withOpen(open)}</span>
        </label>
      )}
      <Preview kind={kind} svg={svg} isBusy={isDrawing} />
      <p className="dialog-actions">
        <button type="button" className="dialog-main" aria-disabled={svg === null} onClick={save}>
          {picture.make}
        </button>
      </p>
      <p className="dialog-actions" role="status">
        {(saving.phase === "making" || isDrawing) && picture.making}
        {saving.phase === "done" && svg !== null && words.exports.done(saving.name, saving.bytes)}
        {(saving.phase === "failed" || hasFailed) && picture.failed}
      </p>
    </div>
  );
}
