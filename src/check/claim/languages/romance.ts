import type { Language } from "./language.ts";

/** Romance languages, and Greek. */
export const ROMANCE: Readonly<Record<string, Language>> = {
  fr: {
    common: "le la les des et que une dans",
    numbers:
      "un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 quatrevingt 80 quatrevingts 80 cent x100 cents x100",
    links: "et",
    before: {
      about: "environ|près de|quelque|quelques|autour de|à peu près|une moyenne de",
      over: "plus de|plus d'|au-delà de",
      "at-least": "au moins|pas moins de",
      nearly: "presque|près de|pratiquement",
      "up-to": "jusqu'à|au plus|au maximum",
      under: "moins de|moins d'",
      between: "entre",
    },
    after: { about: "environ" },
  },
  it: {
    common: "il di che la è per con non",
    before: {
      about: "circa|intorno a|all'incirca|più o meno|attorno a",
      over: "oltre|più di|oltre i|oltre le",
      "at-least": "almeno|non meno di",
      nearly: "quasi|poco meno di",
      "up-to": "fino a|al massimo",
      under: "meno di|sotto i",
      between: "tra|fra",
    },
    after: { about: "circa" },
  },
  es: {
    common: "el la de que los en por una",
    before: {
      about: "unos|unas|cerca de|alrededor de|aproximadamente|en torno a|casi",
      over: "más de|más que|por encima de",
      "at-least": "al menos|por lo menos|no menos de|como mínimo",
      nearly: "casi|cerca de",
      "up-to": "hasta|como máximo",
      under: "menos de",
      between: "entre",
    },
  },
  pt: {
    common: "o a de que os em não uma",
    before: {
      about: "cerca de|aproximadamente|em torno de|por volta de|perto de",
      over: "mais de|acima de",
      "at-least": "pelo menos|ao menos|no mínimo",
      nearly: "quase|perto de",
      "up-to": "até|no máximo",
      under: "menos de",
      between: "entre",
    },
  },
  ro: {
    common: "și de în la cu care pe din",
    before: {
      about: "aproximativ|circa|în jur de|cam|vreo",
      over: "peste|mai mult de|mai mulți de",
      "at-least": "cel puțin|minimum",
      nearly: "aproape|aproape de",
      "up-to": "până la|cel mult",
      under: "sub|mai puțin de",
      between: "între",
    },
  },
  el: {
    common: "και το την του να που με από",
    before: {
      about: "περίπου|γύρω στους|γύρω στις|κάπου",
      over: "πάνω από|περισσότεροι από|περισσότερους από|άνω των",
      "at-least": "τουλάχιστον",
      nearly: "σχεδόν|κοντά στους",
      "up-to": "έως|μέχρι",
      under: "κάτω από|λιγότεροι από",
      between: "μεταξύ",
    },
  },
};
