import { useApp } from "../useApp.ts";
import { useMedia } from "../useMedia.ts";

/** Whether the page is dark: as the reader has chosen, else as the system is. */
export function useIsDark(): boolean {
  const theme = useApp((state) => state.theme);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  return theme === null ? isSystemDark : theme === "dark";
}
