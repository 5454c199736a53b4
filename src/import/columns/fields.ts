import { addTo } from "../../model/groupBy.ts";

/** What a column can hold. A row is one piece of evidence. */
export const FIELDS = [
  "figure",
  "what",
  "value",
  "unit",
  "from",
  "to",
  "year",
  "since",
  "basis",
  "place",
  "country",
  "lat",
  "lon",
  "comingFrom",
  "population",
  "saidBy",
  "through",
  "outlet",
  "title",
  "url",
  "published",
  "read",
  "quote",
  "summary",
  "disputes",
  "why",
  "note",
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Which field each column holds, in the order of the columns; null for a column that is not read. */
export type Mapping = readonly (FieldName | null)[];

/** Fields that may be the same for every row and stand nowhere in the table. */
export const FIXABLE = [
  "what",
  "unit",
  "from",
  "to",
  "country",
  "comingFrom",
  "saidBy",
  "outlet",
  "url",
  "since",
  "basis",
] as const;
export type Fixed = Partial<Readonly<Record<(typeof FIXABLE)[number], string>>>;

/** What the header of each field is called, by whole words and in small letters; the surest first. */
const HEADERS: Readonly<Record<FieldName, string>> = {
  figure: "figure|figure id|claim|claim id|id|no|nr|номер|ид|ref|key",
  what: "what|measure|indicator|metric|variable|what was counted|event type|type|category|direction|flow|что|показатель|мера|вид|тип|направление|indikaattori|was|indikator|kennzahl|messgrosse|art|indicateur|mesure|quoi|indicador|medida|que|tipo|co|wskaznik|misura|gosterge|показник",
  value:
    "value|obs value|number|count|figure value|total|amount|how many|number of people|people|persons|individuals|arrivals count|значение|число|количество|сколько|численность|число людей|wert|anzahl|zahl|personen|nombre|valeur|chiffre|effectif|numero|cantidad|valor|cifra|liczba|wartosc|sayi|deger|valore|numero di persone|кількість|значення|maara|lukumaara|antal|arv|skaits|skaicius|pocet|broj|szam|数量|人数|عدد|العدد|تعداد",
  unit: "unit|units|of what|counted in|measured in|unit of measure|единица|единицы|единица измерения|ед|ед изм|einheit|einheiten|unite|unidad|jednostka|birim|unita|одиниця",
  from: "from|start|start date|date from|from date|begin|begins|date|day|period|period start|when|week|month|week start|as of|reporting date|time|time period|с|начало|дата начала|дата|день|период|когда|von|ab|beginn|datum|tag|zeitraum|du|debut|date de debut|quand|desde|inicio|fecha|fecha inicio|od|data|data od|tarih|baslangic|periodo|з|початок|year|jahr|monat|kw|kalenderwoche|annee|mois|semaine|ano|mes|semana|rok|miesiac|tydzien|год|месяц|неделя|рік|місяць|тиждень|дата обновления|yil|ay|anno|mese|paiva|paivamaara|viikko|kuukausi|vuosi|datum|vecka|manad|ar|dato|uke|maned|kuupaev|nadal|kuu|aasta|datums|menesis|gads|savaite|metai|mesic|tyden|date de mise a jour|mise a jour|updated|survey date|event date|日期|时间|年份|月份|日付|التاريخ|تاريخ|تاریخ|თარიღი|күні|огноо",
  to: "to|end|end date|date to|to date|until|till|through date|period end|week end|по|до|конец|дата окончания|bis|ende|enddatum|au|fin|date de fin|jusqu a|hasta|fin de fecha|fecha fin|do|koniec|data do|bitis|fine|кінець",
  year: "year of the day|fiscal year|reporting year|financial year|haushaltsjahr",
  since: "since|counted since|counting from|считают с|gezahlt seit|compte depuis",
  basis: "basis|per day or total|count type|daily or total|основа|basis der zahl",
  place:
    "place|location|town|city|where|crossing|border crossing|crossing point|border point|checkpoint|site|place name|region|province|место|где|пункт|город|переход|погранпереход|пункт пропуска|регион|область|ort|stadt|wo|grenzubergang|region name|lieu|ville|poste frontiere|lugar|ciudad|paso fronterizo|miejsce|miasto|przejscie|yer|sehir|luogo|citta|місце|місто|admin1|admin 1|admin1 name|adm1 name|governorate|district|county|oblast|sector|field office|il|ilce|paikka|rajanylityspaikka|kunta|plats|gransovergang|sted|koht|piiripunkt|vieta|mista|地点|口岸|المكان|боомт",
  country:
    "country|country name|country code|iso|iso2|iso3|iso code|nation|state|host country|country of asylum|geo|geo name|geography|entity|territory|reporting country|reporter|destination|destination country|to country|arrival country|страна|государство|страна прибытия|куда|land|staat|zielland|aufnahmeland|pays|pays d accueil|pais|pais de destino|kraj|panstwo|ulke|paese|країна|maa|kohdemaa|riik|valsts|salis|zeme|krajina|orszag|zemlja|država|χώρα|国家|国家或地区|国|البلد|بلد|کشور|ქვეყანა|ел|улс|країна прибуття",
  lat: "lat|latitude|широта|breite|breitengrad|latitud|szerokosc|enlem|latitudine|y",
  lon: "lon|lng|long|longitude|долгота|lange|langengrad|longitud|dlugosc|boylam|longitudine|x",
  comingFrom:
    "coming from|came from|origin|country of origin|from country|origin country|source country|departure country|откуда|страна исхода|страна выезда|страна выхода|страна происхождения|страна отправления|страна убытия|herkunfts|lahtomaa|来源国|из страны|herkunft|herkunftsland|aus|origine|pays d origine|provenance|origen|pais de origen|pochodzenie|kraj pochodzenia|mense ulke|paese di origine|звідки",
  population:
    "population|who|nationality|group|population type|population group|population group name|citizen|citizenship|citizens of|кто|гражданство|страна гражданства|группа|kansalaisuus|medborgarskap|nationalitet|kodakondsus|демографическая группа|wer|staatsangehorigkeit|gruppe|qui|nationalite|groupe|quien|nacionalidad|kto|narodowosc",
  saidBy:
    "said by|who says|who told|who told you|told by|reported by|informant|spokesperson|according to|stated by|speaker|who said|who said it|authority|official|attribution|attributed to|quoted|по данным|кто сказал|кто сообщил|со слов|ведомство|laut|nach angaben von|behorde|sprecher|wer sagt|selon|d apres|autorite|segun|autoridad|wedlug|zrodlo danych|kaynak kisi|secondo|за даними",
  through: "through|via|relayed by|agency|news agency|wire|через|агентство|agentur|agence|agencia|agencja",
  outlet:
    "outlet|media|publisher|newspaper|publication|published in|published by|media outlet|source|source name|издание|сми|источник|газета|medium|zeitung|quelle|herausgeber|source de|media|journal|fuente|medio|periodico|zrodlo|gazeta|kaynak|fonte|testata|джерело|видання|lahde|kalla|kilde|allikas|avots|saltinis|zdroj|forras|izvor|πηγή|来源|出典|المصدر|منبع|წყარო|эх сурвалж|дереккөз|data source|source of data",
  title:
    "title|headline|article|article title|document|report|заголовок|статья|название|titel|uberschrift|titre|titulo|titular|tytul|baslik|titolo",
  url: "url|link|web|web address|source url|source link|href|website|ссылка|адрес|lien|enlace|adres|odnosnik|baglanti|collegamento|посилання",
  published:
    "published|publication date|date of article|article date|date of report|printed on|date published|published on|pub date|date of publication|report date|source date|posted|опубликовано|дата публикации|veroffentlicht|veroffentlicht am|erschienen|publie|publie le|date de publication|publicado|fecha de publicacion|opublikowano|data publikacji|yayin tarihi|pubblicato",
  read: "read|read on|accessed|date accessed|retrieved|date read|прочитано|дата обращения|abgerufen|gelesen|consulte|consultado|dostep",
  quote: "quote|quotation|verbatim|exact words|цитата|zitat|wortlaut|citation|cita|cytat|alinti|citazione",
  summary:
    "summary|summary in our words|in our words|our words|in my words|what it says|description|details|comment|text|краткое содержание|описание|пересказ|комментарий|текст|zusammenfassung|beschreibung|resume|resumen|descripcion|opis|ozet|riassunto|опис",
  disputes:
    "disputes|disputed by|contradicts|contradicted by|conflicts with|contested by|disagrees with|оспаривает|противоречит|спорит с|widerspricht|bestreitet|contredit|conteste|contradice|disputa|podwaza",
  why: "why|reason|why disputed|reason for dispute|почему|причина|warum|grund|pourquoi|raison|por que|razon|motivo|dlaczego|powod",
  note: "note|notes|remark|remarks|caveat|примечание|примечания|anmerkung|bemerkung|notiz|remarque|nota|notas|uwagi",
};

const compared = new Map<string, string>();
const MOST_KEPT = 5000;

/** A header or another short text as it is compared: words in small letters, without accents and signs. */
export function plainHeader(header: string): string {
  const known = compared.get(header);
  if (known !== undefined) return known;
  const plain = header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (compared.size > MOST_KEPT) compared.clear();
  compared.set(header, plain);
  return plain;
}

const entries = FIELDS.flatMap((field) =>
  HEADERS[field].split("|").map((words) => ({ field, words: plainHeader(words) })),
);
const EXACT = new Map<string, FieldName[]>();
for (const { field, words } of entries) {
  addTo(EXACT, words, field);
}

/** Whether a text is one of the names of a field, whole. */
export function isFieldName(text: string): boolean {
  return EXACT.has(plainHeader(text));
}

/** Names that say nothing among other words: “BorderType” is not a type of count. */
const WHOLE_ONLY = new Set(
  "type|category|who|was|que|art|tipo|rodzaj|вид|тип|что|кто|text|read|key|state|via|year|sector|district|updated|flow|all".split(
    "|",
  ),
);
/** Names of areas, which a table often has beside that of the place itself. */
const AREAS = new Set(
  "admin1|admin 1|admin1 name|adm1 name|governorate|district|county|oblast|sector|region|province|регион|область|region name".split(
    "|",
  ),
);
/** Longer texts are sentences, which hold every word. */
const LONGEST_HEADER = 40;

/** How well a header names each field: 1 where it is one of its names, less where it holds one among other words. */
export function headerScores(header: string): ReadonlyMap<FieldName, number> {
  const plain = plainHeader(header);
  const scores = new Map<FieldName, number>();
  for (const field of EXACT.get(plain) ?? []) scores.set(field, AREAS.has(plain) ? 0.75 : 1);
  if (scores.size > 0 || plain.length > LONGEST_HEADER) return scores;
  for (const { field, words } of entries) {
    if (words.length < 3 || WHOLE_ONLY.has(words) || !` ${plain} `.includes(` ${words} `)) continue;
    const score = Math.min(0.8, 0.3 + words.length / (plain.length * 2));
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  }
  return scores;
}
