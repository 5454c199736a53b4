import { KNOWN_MEASURES } from "../../model/measure.ts";
import type { Basis } from "../../model/schema.ts";
import { plainHeader } from "./fields.ts";

/** Words for measures that many subjects have. */
const WORDS: readonly (readonly [measure: string, words: string])[] = [
  [
    "entries",
    "entries|entry|entered|arrivals|arrival|arrived|inflow|incoming|inbound|immigration|въезд|въезды|въехали|въехало|прибытия|прибыло|прибыли|einreisen|einreise|ankunfte|ankommende|entrees|arrivees|entradas|llegadas|wjazdy|przyjazdy|ingressi|arrivi|girisler|giris|gelenler|в їзди|в їзд|прибули|в їхали|zuzuge|zuwanderung|einwanderung|zugange|arrivals in country|new arrivals|saapuneet|maahantulo|ankomster|inresor|innvandring|indvandring|saabumised|atbrauca|atvyko|prijezdy|erkezok|dolasci|入境|入境人数|到达|الوافدون|الوافدين|орсон|келгендер",
  ],
  [
    "exits",
    "exits|exit|left|departures|departure|departed|outflow|outgoing|outbound|emigration|выезд|выезды|выехали|выехало|убытия|ausreisen|ausreise|abreisen|sorties|departs|salidas|wyjazdy|uscite|partenze|cikislar|cikis|gidenler|виїзди|виїзд|виїхали|вибули|выбыло|выбыли|убыло|fortzuge|abwanderung|auswanderung|abgange|lahteneet|maastalahto|utresor|avresor|utvandring|udvandring|lahkumised|izbrauca|isvyko|odjezdy|odlasci|出境|出境人数|المغادرون|гарсан|кеткендер",
  ],
  ["net-stay", "net stay|stayed|remained|net|остались|осталось|geblieben|restes|saldo"],
  [
    "crossings",
    "crossings|border crossings|rajanylitykset|gransoverskridningar|crossed|пересечения|пересекли|grenzubertritte|passages|cruces|przekroczenia",
  ],
  [
    "residents",
    "residents|present|refugees present|refugees recorded in country|stock|hosted|refugees recorded|находятся|bestand|recorded",
  ],
  [
    "arrests",
    "arrests|arrested|detained|detentions|задержания|задержаны|задержано|арестованы|festnahmen|arrestations|detenciones",
  ],
  [
    "applications",
    "applications|applied|asylum applications|asylum applicants|first time asylum applicants|applicants|asylantrage|demandes d asile|заявления об убежище|заявления|antrage|demandes|solicitudes|wnioski",
  ],
  ["permits", "permits|permits issued|visas issued|разрешения|genehmigungen|permis|permisos"],
  [
    "refusals",
    "refusals|refused|refused entry|refusals of entry|pushbacks|отказы|zuruckweisungen|refus|rechazos",
  ],
  ["deportations", "deportations|deported|returns|expulsions|депортации|abschiebungen|deportaciones"],
  ["passengers", "passengers|пассажиры|passagiere|passagers|pasajeros"],
  ["visitors", "visitors|tourists|туристы|besucher|visiteurs|visitantes"],
  ["flights", "flights|рейсы|fluge|vols|vuelos"],
  ["queue-vehicles", "queue|vehicles in queue|queue of vehicles|очередь|warteschlange|file d attente|cola"],
  ["queue-people", "people in queue|people waiting"],
  ["queue-length", "queue length|length of queue|длина очереди"],
  ["wait", "wait|waiting time|wait time|время ожидания|wartezeit|attente|espera"],
  ["price", "price|ticket price|fare|цена|preis|prix|precio"],
  ["rent", "rent|аренда|miete|loyer|alquiler"],
];

const BY_WORDS: ReadonlyMap<string, string> = new Map([
  ...WORDS.flatMap(([measure, words]) => words.split("|").map((one) => [plainHeader(one), measure] as const)),
  ...KNOWN_MEASURES.map((measure) => [plainHeader(measure), measure] as const),
]);

/** The known measure that words name, whole; null where they name another one. */
export function knownMeasure(words: string): string | null {
  return BY_WORDS.get(plainHeader(words)) ?? null;
}

const PEOPLE = [
  "entries",
  "exits",
  "net-stay",
  "arrests",
  "residents",
  "passengers",
  "visitors",
  "deportations",
];

/** What a measure is counted in where the table does not say; null where it may be anything. */
export function usualUnit(measure: string): string | null {
  if (PEOPLE.includes(measure)) return "people";
  return measure === "queue-vehicles" ? "vehicles" : null;
}

const MOMENTS = [
  "residents",
  "queue-length",
  "queue-vehicles",
  "queue-people",
  "wait",
  "price",
  "rent",
  "share",
];

/** Whether a measure is as it stands at a moment, and not counted over days. */
export function isMoment(measure: string): boolean {
  return MOMENTS.includes(measure);
}

const BASIS_WORDS: readonly (readonly [basis: Basis | "running", words: string])[] = [
  [
    "per-day",
    "per day|daily|a day|that day|on the day|в день|за день|в сутки|за сутки|taglich|pro tag|par jour|diario|dziennie",
  ],
  ["total", "total|over the period|period|всего|за период|итого|gesamt|insgesamt|au total|en total|razem"],
  [
    "running",
    "running|running total|cumulative|cumulative total|to date|накопительно|нарастающим итогом|с начала|kumuliert|cumule|acumulado|narastajaco",
  ],
  ["moment", "moment|at a moment|as of|stock|at that time|на момент|на дату|stichtag|a la date"],
  ["rate", "rate|estimated rate|norm"],
];

/** How a basis is told; null where the words tell none. */
export function basisOf(words: string): Basis | "running" | null {
  const plain = plainHeader(words);
  return BASIS_WORDS.find(([, own]) => own.split("|").some((one) => plainHeader(one) === plain))?.[0] ?? null;
}
