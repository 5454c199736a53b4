/** Words that multiply the number before them, in all languages; "*" stands for any ending. */
export const SCALES: readonly (readonly [scale: number, words: string])[] = [
  [
    1e3,
    "thousand* k тыс тысяч* тис тисяч* tausend* tsd tuhat* tuhan* tuhann* tūkst* tys tysi* tisíc* tisuć* tisuc* hiljad* хиляд* хил илјад* mille mila mil ezer* bin binden bine min mindən minə minlə ming* мың* миң* мянг* tusen tusind* þúsund* duizend* ribu mii χιλιάδ* χιλ ათას* հազար* mijë",
  ],
  [
    1e6,
    "million* mln млн миллион* мільйон* mio milj miljon* miljoon* milijon* milion* milió* millon* millón milhõ* milhã* milioni milli* millió* milyon* милион* сая juta milioane εκατομμύρι* მილიონ* միլիոն* milljón*",
  ],
  [1e9, "billion* bn млрд миллиард* мільярд* mrd milliard* miljard* milijard* miliard* milyar*"],
];

/** Scales that are other words too: the number may also be meant without them. */
export const UNSURE: ReadonlySet<string> = new Set([
  "k",
  "mil",
  "mille",
  "mila",
  "bin",
  "min",
  "mii",
  "тис",
  "хил",
]);

/** East Asian scales stand in the number itself. */
export const MYRIADS: readonly (readonly [scale: number, signs: string])[] = [
  [1e8, "億亿"],
  [1e4, "万萬"],
  [1e3, "千"],
];

/** What stands between the two ends of a range. */
export const RANGE =
  /^[ \u00a0]?(?:[-–—]|to|and|or|до|и|или|та|і|bis|und|oder|à|et|ou|a|e|y|o|do|až|til|till|tot|en|och|og|ja|tai|või|iki|līdz|és|ve|ile)[ \u00a0]?$/;
