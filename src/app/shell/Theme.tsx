import { useLayoutEffect } from "react";
import { useApp } from "../../views/shared/useApp.ts";

/** Sets the page's colours as the reader has chosen; until then the system's. */
export function Theme() {
  const theme = useApp((state) => state.theme);
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
  return null;
}
