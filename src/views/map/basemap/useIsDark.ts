import { useSyncExternalStore } from "react";
import { useApp } from "../../shared/useApp.ts";

const SYSTEM_IS_DARK = "(prefers-color-scheme: dark)";

function subscribe(callback: () => void): () => void {
  const system = window.matchMedia(SYSTEM_IS_DARK);
  system.addEventListener("change", callback);
  return () => system.removeEventListener("change", callback);
}

/** Whether the page is dark: as the reader has chosen, else as the system is. */
export function useIsDark(): boolean {
  const theme = useApp((state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => window.matchMedia(SYSTEM_IS_DARK).matches);
  return theme === null ? isSystemDark : theme === "dark";
}
