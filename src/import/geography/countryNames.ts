import { withoutFootnotes } from "../table.ts";
import { BY_THREE, COUNTRY_CODES } from "./countryCodes.ts";

/** Languages in which a country may be named. */
const TAGS =
  "en ru uk de fr es it pt nl sv nb da fi et lv lt pl cs sk hr ro hu tr el bg sr ka hy az kk ar fa he zh ja ko mn ky uz be mk sl".split(
    " ",
  );

/** Words of a state's full name that do not tell which state it is. */
const STATE_WORDS =
  /\b(?:the|of|republic|federation|federated|federal|kingdom|democratic|people s|peoples|people|islamic|plurinational|bolivarian|state|states of|united republic|arab|and)\b/g;
/** Names that the browser gives to no country by itself, and names that two share. */
const OTHER_NAMES = [
  "usa:US|united states of america:US|сша:US|uk:GB|great britain:GB|england:GB|uae:AE|оаэ:AE|eu:EU|european union:EU|евросоюз:EU",
  "holland:NL|cape verde:CV|swaziland:SZ|macedonia:MK|ivory coast:CI|turkey:TR|turkiye:TR|burma:MM|east timor:TL|lao:LA|рф:RU",
  "czech republic:CZ|palestine:PS|dr congo:CD|drc:CD|democratic republic of the congo:CD|republic of the congo:CG|congo republic:CG",
  "south korea:KR|north korea:KP|democratic people s republic of korea:KP|republic of korea:KR",
  "russische foderation:RU|российская федерация:RU|федерация россии:RU|federation de russie:RU|federacion de rusia:RU|federacion rusa:RU|federacja rosyjska:RU",
  "federazione russa:RU|російська федерація:RU|venajan federaatio:RU|el:GR|蒙古国:MN|united kingdom of great britain and northern ireland:GB|bosnia and herz:BA|bosnia:BA|hong kong:HK|macau:MO|macao:MO",
  "democratic republic congo:CD|congo democratic republic:CD|congo democratic republic of the:CD|republic congo:CG|congo republic:CG|congo republic of the:CG",
  "republic korea:KR|korea republic:KR|korea republic of:KR|korea the republic of:KR|korea south:KR|korea north:KP|korea democratic people s republic:KP",
  "korea democratic people s republic of:KP|korea the democratic people s republic of:KP|democratic people s republic korea:KP|dprk:KP|rok:KR",
  "congo:CD CG|конго:CD CG|korea:KP KR|корея:KP KR|kongo:CD CG|corea:KP KR",
]
  .join("|")
  .split("|")
  .map((entry) => entry.split(":"));

/** A name as it is compared. */
function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const bareName = (plain: string): string => plain.replaceAll(STATE_WORDS, " ").replaceAll(/\s+/g, " ").trim();

/** A country's name without the words of states, and without spaces. */
interface BareName {
  readonly own: string;
  readonly tight: string;
  readonly codes: ReadonlySet<string>;
}

const tightly = (name: string): string => name.replaceAll(" ", "");

let names: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let bareNames: readonly BareName[] = [];

function readNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, code: string): void => {
    const key = plainName(name);
    found.set(key, (found.get(key) ?? new Set()).add(code));
  };
  for (const tag of TAGS) {
    for (const style of ["long", "short"] as const) {
      const display = new Intl.DisplayNames(tag, { type: "region", style, fallback: "none" });
      for (const code of COUNTRY_CODES) {
        const name = display.of(code);
        if (name !== undefined) add(name, code);
      }
    }
  }
  for (const [name = "", codes = ""] of OTHER_NAMES) found.set(name, new Set(codes.split(" ")));
  return found;
}

/** The longest name of a state has fewer letters. */
const MOST_LETTERS = 80;
const FEWEST_LETTERS = 4;

/** Countries that a state's full name may be: "Kyrgyz Republic" begins a country's name, "Syrian Arab Republic" goes on after one. */
function byPart(bare: string): string[] {
  const tight = tightly(bare);
  if (tight.length < FEWEST_LETTERS) return [];
  const found = new Set<string>();
  for (const { own, tight: ownTight, codes } of bareNames) {
    if (own.length < FEWEST_LETTERS && ownTight !== tight) continue;
    const isPart = own.startsWith(`${bare} `) || own.endsWith(` ${bare}`);
    const isForm = (own.startsWith(bare) || bare.startsWith(own)) && Math.abs(own.length - bare.length) <= 4;
    if (ownTight === tight || isPart || isForm) for (const code of codes) found.add(code);
  }
  return [...found];
}

const known = new Map<string, readonly string[]>();

/**
 * The countries that a text can mean: by ISO code, by name in many languages, or by the full name of a state. Several where it is not
 * clear ("Congo"), none where it is no country.
 */
export function countriesOf(text: string): readonly string[] {
  const cached = known.get(text);
  if (cached) return cached;
  const found = findCountries(text);
  if (known.size > 5000) known.clear();
  known.set(text, found);
  return found;
}

/** Short words of official names. */
const SHORT: readonly (readonly [short: RegExp, word: string])[] = [
  [/\brep\.?(?=\s|$|\))/gi, "Republic"],
  [/\bdem\./gi, "Democratic"],
  [/\bfed\./gi, "Federated"],
  [/\bst\.\s/gi, "Saint "],
  [/\bis\.(?=\s|$)/gi, "Islands"],
];
/** What the United Nations add to names in parentheses, and that names no part of the country. */
const ADDED = /\s*\((?:[^()]*(?:\b1244\b|resolution|fyrom|former yug)[^()]*)\)\s*$/i;

function findCountries(name: string): readonly string[] {
  let code = withoutFootnotes(name).replace(ADDED, "");
  for (const [short, word] of SHORT) code = code.replaceAll(short, word);
  const found = findName(code);
  if (found.length === 1) return found;
  // “Korea, Rep.” and “China, Hong Kong SAR” are written the other way round.
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(code) ?? [];
  if (last === undefined) return found;
  const turned = findName(`${first} ${last}`);
  return turned.length === 1 ? turned : found;
}

function findName(text: string): readonly string[] {
  const code = text.trim();
  if (/^[A-Z]{2}$/.test(code) && COUNTRY_CODES.includes(code)) return [code];
  const three = BY_THREE.get(code);
  if (three !== undefined) return [three];
  if (text.length > MOST_LETTERS) return [];
  if (!names) {
    names = readNames();
    bareNames = [...names].map(([name, codes]) => {
      const own = bareName(name);
      return { own, tight: tightly(own), codes };
    });
  }
  const plain = plainName(text);
  if (plain === "" || !/\p{L}/u.test(plain)) return [];
  const exact = names.get(plain);
  if (exact) return [...exact];
  // Another word than those of states beside the name is a place in it, and no country.
  const bare = bareName(plain);
  const whole = names.get(bare);
  if (whole) return [...whole];
  const isState = bare !== plain || /\(/.test(text);
  const isName = isState || !plain.includes(" ");
  return isName ? byPart(bare).filter((_, __, all) => isState || all.length > 1) : byTight(plain);
}

/** "Viet Nam" is written apart here and together there. */
function byTight(plain: string): string[] {
  const tight = tightly(plain);
  return [...new Set(bareNames.filter((name) => name.tight === tight).flatMap(({ codes }) => [...codes]))];
}

let english: Intl.DisplayNames | undefined;

/** A country's name in English, for its place and its id. */
export function countryName(code: string, language = "en"): string {
  try {
    return new Intl.DisplayNames([language, "en"], { type: "region" }).of(code) ?? code;
  } catch {
    english ??= new Intl.DisplayNames("en", { type: "region" });
    return english.of(code) ?? code;
  }
}
