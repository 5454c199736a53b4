/** One step of an input device, as WebDriver and WebDriver BiDi write it. */
export type InputAction = Readonly<Record<string, unknown>> & { readonly type: string };

/** The steps of one device: a pointer, a wheel or a keyboard. */
export interface InputSource {
  readonly type: "key" | "pointer" | "wheel";
  readonly id: string;
  readonly parameters?: { readonly pointerType: string };
  readonly actions: readonly InputAction[];
}

/** A browser that is driven: what all engines can do in their own protocols. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** The narrowest window that the engine can have. */
  readonly leastWidth: number;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** What an expression in the page comes to; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  perform(sources: readonly InputSource[]): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** Waits, for what no event tells of. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
