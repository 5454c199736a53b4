/** What browsers say of the connection, where they do. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** What of the browser's window says how the reader is connected. */
export interface Line {
  readonly navigator: object;
  matchMedia(query: string): { readonly matches: boolean };
}

/** Whether the reader asks for few bytes, or has a connection that would be held up by more. */
export function isSparing(line: Line): boolean {
  const { navigator } = line;
  const { saveData, effectiveType } = ("connection" in navigator ? navigator.connection : {}) as Connection;
  const isSlow = effectiveType === "slow-2g" || effectiveType === "2g";
  return saveData === true || isSlow || line.matchMedia("(prefers-reduced-data: reduce)").matches;
}
