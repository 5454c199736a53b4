import { useId, useState } from "react";
import { EMBED_HEIGHTS, EMBED_PICTURES, frameCode, scriptCode } from "../../../export/embedCode.ts";
import type { Ref, Theme } from "../../../store/choices.ts";
import { Dialog } from "../popover/Dialog.tsx";
import { useStoreApi } from "../useApp.ts";
import { useArchive } from "../useArchive.ts";
import { useAllWords } from "../useWords.ts";
import { CopyField } from "./CopyField.tsx";
import { embedAddress } from "./embedAddress.ts";
import { linkInsteadOf } from "./linkInstead.ts";
import { useShownWords } from "./useShownWords.ts";

const SCHEMES = ["reader", "light", "dark"] as const;
type Shown = (typeof EMBED_PICTURES)[number] | "record";

/** The name of a record that a frame can show; null of all others. */
function useNameOf(ref: Ref | null): string | null {
  const archive = useArchive();
  const { record } = useAllWords();
  if (ref?.kind === "figure") {
    const figure = archive.figure(ref.id);
    return figure ? record.figure(archive, figure) : null;
  }
  const event = ref?.kind === "event" && archive.events.find(({ id }) => id === ref.id);
  return event ? record.event(archive, event) : null;
}

/** What is to be in the frame, and the two codes for it. */
function Codes() {
  const { info } = useArchive();
  const { embed: words, language, share } = useAllWords();
  const state = useStoreApi().getState();
  const id = useId();
  const when = useShownWords();
  const name = useNameOf(state.selected);
  const [shown, setShown] = useState<Shown>("map");
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>("reader");
  const [fits, setFits] = useState(false);
  const isRecord = shown === "record";
  const theme: Theme = scheme === "reader" ? null : scheme;
  const title = isRecord && name !== null ? name : share.view(info.title, when);
  const code = (version: string | null): string => {
    const choice = {
      state,
      record: isRecord ? state.selected : null,
      picture: isRecord ? "map" : shown,
      theme,
      lang: language.tag,
      version,
    } as const;
    const frame = frameCode(embedAddress(choice, window.location), title, EMBED_HEIGHTS[shown]);
    return fits ? `${frame}\n${scriptCode(new URL("./", window.location.href).href)}` : frame;
  };
  const choices: readonly (readonly [Shown, string])[] = [
    ...EMBED_PICTURES.map((picture) => [picture, words.pictures[picture]] as const),
    ...(name === null ? [] : ([["record", words.record(name)]] as const)),
  ];
  return (
    <>
      <fieldset>
        <legend>{words.shows}</legend>
        {choices.map(([value, label]) => (
          <label key={value} className="dialog-choice">
            <input type="radio" name={id} checked={shown === value} onChange={() => setShown(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p className="dialog-actions">
        <label htmlFor={`${id}-colours`}>{words.colours}</label>
        <select
          id={`${id}-colours`}
          value={scheme}
          onChange={({ target }) => setScheme(SCHEMES.find((one) => one === target.value) ?? "reader")}
        >
          {SCHEMES.map((one) => (
            <option key={one} value={one}>
              {words.schemes[one]}
            </option>
          ))}
        </select>
      </p>
      <label className="dialog-choice">
        <input type="checkbox" checked={fits} onChange={({ target }) => setFits(target.checked)} />
        <span>
          {words.fits} <small>{words.fitsHow}</small>
        </span>
      </label>
      <CopyField label={words.follows} hint={words.followsHow} text={code(null)} />
      <CopyField label={words.frozen(info.version)} hint={words.frozenHow} text={code(info.version)} />
    </>
  );
}

/** The HTML of a frame that shows in another page what is shown here. A record that is not this site's has none. */
export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const words = useAllWords();
  const { embed, cite } = words;
  const instead = linkInsteadOf(words, window.location) ?? (cite.foreign === null ? null : embed.notOurs);
  return (
    <Dialog title={embed.title} closeName={embed.close} onClose={onClose}>
      {instead === null ? (
        <>
          <p>{embed.lead}</p>
          <Codes />
        </>
      ) : (
        <p>{instead}</p>
      )}
    </Dialog>
  );
}
