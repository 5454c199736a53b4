import type { Language } from "./language.ts";

/** Germanic languages. The hedges of English are in `../../text/hedgeWords.ts`. */
export const GERMANIC: Readonly<Record<string, Language>> = {
  en: {
    common: "the of and to that with was for",
    numbers:
      "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred x100 dozen 12 half 0.5",
    links: "and a an",
    before: {},
  },
  de: {
    common: "der die und das nicht mit auf von",
    numbers:
      "null 0 ein 1 eine 1 einer 1 eins 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert x100 tausend x1000 halbe 0.5 halben 0.5 und 0",
    links: "und",
    before: {
      about: "etwa|rund|ungefähr|circa|ca.|zirka|gegen|schätzungsweise|um die",
      over: "über|mehr als|mehr denn",
      "at-least": "mindestens|wenigstens|zumindest|nicht weniger als",
      nearly: "fast|knapp|beinahe|nahezu",
      "up-to": "bis zu|höchstens|maximal|bis",
      under: "unter|weniger als",
      between: "zwischen",
    },
    after: { over: "und mehr|oder mehr" },
  },
  nl: {
    common: "de het een van en niet met dat",
    before: {
      about: "ongeveer|zo'n|circa|rond|omstreeks",
      over: "meer dan|ruim|boven de",
      "at-least": "minstens|ten minste|zeker",
      nearly: "bijna|haast|krap",
      "up-to": "tot|maximaal|hooguit",
      under: "minder dan|onder de",
      between: "tussen",
    },
  },
  sv: {
    common: "och att det som på är för inte",
    before: {
      about: "cirka|ungefär|omkring|runt|drygt|ca",
      over: "över|mer än|fler än|drygt",
      "at-least": "minst|åtminstone",
      nearly: "nästan|närmare|knappt",
      "up-to": "upp till|högst",
      under: "under|mindre än|färre än",
      between: "mellan",
    },
  },
  no: {
    common: "og det som på er ikke til av",
    before: {
      about: "rundt|omtrent|cirka|omkring|om lag|ca.|ca",
      over: "over|mer enn|flere enn|drøyt",
      "at-least": "minst|i hvert fall",
      nearly: "nesten|nærmere|snaut|knapt",
      "up-to": "opp til|opptil|inntil|høyst",
      under: "under|mindre enn|færre enn",
      between: "mellom",
    },
  },
  is: {
    common: "og að er sem ekki til við því",
    before: {
      about: "um|um það bil|nálægt|í kringum",
      over: "yfir|meira en|fleiri en|rúmlega",
      "at-least": "að minnsta kosti|minnst",
      nearly: "næstum|nærri|tæplega",
      "up-to": "allt að",
      under: "undir|minna en|færri en",
      between: "milli",
    },
  },
};
