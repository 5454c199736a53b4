import { useEffect, useId, useState } from "react";
import { keepTheme } from "../../shared/theme/keptTheme.ts";
import { useApp } from "../../shared/useApp.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { canKeep, isKept, keepPage, offeredToKeep, removeKept } from "./keptPage.ts";

/** Where the page and the device stand with each other. */
type Stage = "unknown" | "not-kept" | "keeping" | "kept" | "removed" | "failed";

/** Keeps the page on the device when the reader presses for it, says what that takes, and takes it away again. */
export function KeepPage() {
  const { device: words } = useAllWords();
  const setTheme = useApp((state) => state.setTheme);
  const theme = useApp((state) => state.theme);
  const [stage, setStage] = useState<Stage>("unknown");
  const [bytes, setBytes] = useState<number | null>(null);
  const how = useId();
  useEffect(() => {
    if (!canKeep()) return;
    isKept().then(
      (kept) => setStage(kept ? "kept" : "not-kept"),
      () => setStage("not-kept"),
    );
    offeredToKeep().then(
      (offer) => setBytes(offer.bytes),
      () => {},
    );
  }, []);
  if (!canKeep()) return <p>{words.cannot}</p>;
  const keep = (): void => {
    setStage("keeping");
    keepPage().then(
      () => setStage("kept"),
      () => setStage("failed"),
    );
  };
  const remove = async (): Promise<void> => {
    await removeKept();
    keepTheme(null);
    setTheme(theme, null);
    setStage("removed");
  };
  const said = { keeping: words.keeping, kept: words.kept, removed: words.removed, failed: words.failed };
  return (
    <>
      <p id={how}>{words.keepHow(bytes)}</p>
      <p className="device-actions">
        {stage === "kept" ? (
          <button type="button" className="text-button" onClick={() => void remove()}>
            {words.remove}
          </button>
        ) : (
          <button
            type="button"
            className="text-button"
            aria-describedby={how}
            aria-disabled={stage === "keeping" || stage === "unknown"}
            onClick={() => stage !== "keeping" && stage !== "unknown" && keep()}
          >
            {words.keep}
          </button>
        )}
        <span role="status">{stage in said ? said[stage as keyof typeof said] : ""}</span>
      </p>
    </>
  );
}
