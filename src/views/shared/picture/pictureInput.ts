import type { Archive } from "../../../load/archive.ts";
import type { State } from "../../../store/store.ts";
import type { AllWords } from "../../../words/en.ts";
import type { PictureTheme } from "./palette.ts";
import type { MeasureText } from "./pictureText.ts";

/** What a picture is made from. Nothing here is the browser's: a picture can be drawn where there is no page. */
export interface PictureInput {
  readonly archive: Archive;
  readonly words: AllWords;
  /** The reader's choices: day, clock, filter, what is open, where the map stands. */
  readonly state: State;
  readonly theme: PictureTheme;
  readonly measure: MeasureText;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  /** The address of what is pictured or, if it has none, the reason. */
  readonly address: { readonly text: string; readonly link: string | null };
  /** Whether what is open is the headline. */
  readonly hasOpen: boolean;
}
