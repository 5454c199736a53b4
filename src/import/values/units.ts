const NAMES: readonly (readonly [unit: string, words: string])[] = [
  [
    "people",
    "people|person|persons|per|individuals|refugees|migrants|citizens|человек|человека|чел|чел.|людей|люди|осіб|людини|personen|menschen|leute|personnes|personas|persone|pessoas|osób|osoby|osob|kişi|henkilöä|henkeä|personer|fő|osob|人|名|명|адам|inimest|zmones|persoane",
  ],
  ["vehicles", "vehicles|vehicle|транспортных средств|машин|fahrzeuge|véhicules|vehículos|pojazdów"],
  ["cars", "cars|car|автомобилей|автомобиля|легковых|autos|pkw|voitures|coches"],
  [
    "km",
    "km|kms|kilometres|kilometers|kilometre|kilometer|км|километров|километра|kilometern|kilomètres|kilómetros",
  ],
  ["hours", "hours|hour|hrs|h|std|std.|часов|часа|час|ч|stunden|heures|horas|godzin"],
  ["days", "days|day|дней|дня|день|сутки|суток|tage|tagen|jours|días|dni"],
  ["percent", "percent|per cent|%|процентов|процента|проц|prozent|pour cent|por ciento|procent"],
  ["USD", "usd|us$|$|us dollars|dollars|долларов|доллара|долл|dollar"],
  ["EUR", "eur|€|euros|euro|евро"],
  ["GBP", "gbp|£|pounds"],
  ["RUB", "rub|₽|roubles|rubles|рублей|руб|руб.|rubel"],
];

const BY_WORD: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([unit, words]) => words.split("|").map((word) => [word, unit] as const)),
);

/** The unit that words name; null where they name none that is known. */
export function unitOf(words: string): string | null {
  return BY_WORD.get(words.trim().toLowerCase()) ?? null;
}

const WHOLE = ["people", "vehicles", "cars"];

/** Whether what is counted in a unit comes in whole numbers. */
export function isCounted(unit: string): boolean {
  return WHOLE.includes(unit);
}
