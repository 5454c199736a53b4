import type { Rolldown } from "vite";

/** Whether a build is one script: then what its parts import when they are asked for cannot be told from what the page begins with. */
export function isOneScript(bundle: Rolldown.OutputBundle): boolean {
  return Object.values(bundle).filter(({ type }) => type === "chunk").length === 1;
}
