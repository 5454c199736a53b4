import type { Noun } from "./numbers.ts";

/** What the page counts. */
export const FIGURES: Noun = ["цифра", "цифры", "цифр"];
export const DOCUMENTS: Noun = ["документ", "документа", "документов"];
export const OUTLETS: Noun = ["издание", "издания", "изданий"];
export const ORIGINS: Noun = ["первоисточник", "первоисточника", "первоисточников"];
export const EVENTS: Noun = ["событие", "события", "событий"];
export const PLACES: Noun = ["место", "места", "мест"];
export const COUNTRIES: Noun = ["страна", "страны", "стран"];
export const CHARACTERS: Noun = ["знак", "знака", "знаков"];
