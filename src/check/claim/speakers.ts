/** What a body is called in several languages: where its name has the words of the first column, an article has those of the second. */
const ROLES: readonly (readonly [name: RegExp, words: RegExp])[] = [
  [
    /interior|internal affairs|home affairs/i,
    /interior minist|minist\w* of the interior|minist\w* of internal affairs|internal affairs|home affairs|мвд|внутренних дел|внутрішніх справ|innenminist|sisäminister|sisäasiain|ішкі істер|innenriks|inrikes|vidaus reikal|iekšliet|siseminist|spraw wewnętrznych|\bMSW\b|შსს|ІІМ|dell['’]interno|de l['’]intérieur|del interior|belügy|вътрешн|შინაგან|ներքին գործ|içişleri|дотоод хэрг|内務|内政/iu,
  ],
  [
    /border (?:guard|service|police|polic)|frontier|coast guard/i,
    /border guard|border service|border polic|погранич|прикордон|rajavartio|grenzschutz|grenzw|шекара|шегара|grensevakt|gränsbevak|pasienio|robežsarg|piirivalv|straż\w* graniczn|guardie di frontiera|garde-frontière|határőr|гранич|სასაზღვრო|սահման|sınır|хилийн|ХХЕГ|国境/iu,
  ],
  [/statist/i, /statist|статист|tilastok|hagstof|tilasto/iu],
  [
    /migration|immigration/i,
    /migration|immigration|миграц|міграц|көші-қон|utlending|migrac|migrāc|göç|цагаачл|მიგრაც|միգրացի|imigra/iu,
  ],
  [/customs/i, /customs|таможен|митн|zoll|tulli|toll|кеден|muitin|muit|celn|გაბაჟ|мебо|gümrük|гааль/iu],
  [/polic/i, /polic|полици|поліц|polizei|poliisi|politi|polis|policij|politsei|პოლიც|ոստիկան|цагдаа/iu],
  [/labou?r|employment/i, /labou?r minist|minist\w* of labou?r|труда|еңбек|arbeits/iu],
  [/frontex/i, /frontex|фронтекс/iu],
  [/fsb|federal security/i, /\bfsb\b|фсб|federal security service/iu],
  [/emergenc/i, /emergenc|мчс|чрезвычайн/iu],
  [
    /foreign (?:ministry|affairs)/i,
    /foreign minist|minist\w* of foreign affairs|мид\b|иностранных дел|außenminist|ulkominister|сыртқы істер|utenriks/iu,
  ],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  "а:a б:b в:v г:g ґ:g д:d е:e є:ie ж:zh з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia қ:q ғ:gh ә:a ө:o ұ:u ү:u ң:ng һ:h"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Letters without accents, Cyrillic ones as Latin: "Ахметжанов" and "Akhmetzhanov" are one. */
function latinised(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\p{sc=Cyrillic}/gu, (letter) => LATIN.get(letter) ?? letter);
}

/** Letters that spellings of one name differ in, as one: "Akhmetzhanov", "Achmetdschanow" and "Achmetdžanovas" begin alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/dzh|dsch|zh|dz/g, "z"],
  [/kh|ch/g, "h"],
  [/[yj]/g, "i"],
  [/w/g, "v"],
  [/x/g, "ks"],
];

const simplified = (text: string): string =>
  ALIKE.reduce((name, [pattern, letter]) => name.replaceAll(pattern, letter), latinised(text));

/** Words of names that say nothing by themselves. */
const WEAK =
  /^(?:of|the|and|for|in|at|ministry|minister|department|service|office|agency|state|national|committee|region|regional|government|president|press|centre|center)$/i;

/** A text in which names are looked for. */
export interface NamedText {
  readonly text: string;
  /** Without accents, in Latin letters. */
  readonly plain: string;
}

/** Makes a text ready for names to be looked for. */
export function namedText(text: string): NamedText {
  return { text, plain: simplified(text) };
}

/** Whether a text names a body or a person, in one of the languages and spellings known here. */
export function namesSpeaker({ text, plain }: NamedText, name: string): boolean {
  const roles = ROLES.filter(([pattern]) => pattern.test(name));
  if (roles.some(([, words]) => words.test(text))) return true;
  const words =
    name.match(/[\p{L}][\p{L}'’.-]*/gu)?.filter((word) => word.length > 2 && !WEAK.test(word)) ?? [];
  const isPerson =
    words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && roles.length === 0;
  const sought = isPerson ? words.slice(-1) : words;
  if (sought.length === 0) return false;
  // Names are inflected: their ends may differ, not their beginnings.
  const stems = sought.map(simplified).map((word) => word.slice(0, Math.max(5, word.length - 2)));
  const begins = (stem: string): boolean =>
    new RegExp(String.raw`(?:^|\P{L})${stem.replaceAll(/\P{L}/gu, ".")}`, "u").test(plain);
  const found = stems.filter(begins).length;
  return found >= Math.max(1, Math.ceil(stems.length / 2));
}
