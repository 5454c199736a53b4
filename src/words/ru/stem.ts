/** The endings of Snowball's Russian stemmer. What stands in brackets before some of them stays. Older browsers know no look-behind. */
const GERUND = /([ая])(?:вшись|вши|в)$|[иы]в(?:шись|ши)?$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /([ая])(?:ем|нн|вш|ющ|щ)$|(?:ивш|ывш|ующ)$/;
const VERB =
  /([ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)$|(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const QUALITY = /([аеиоуыэюя][^аеиоуыэюя]+)ость?$/;

const LEAST_LETTERS = 3;
const BEGINNING = /^[^аеиоуыэюя]*[аеиоуыэюя]/;

/** What of a word's end stands after its first vowel, without its ending. */
function withoutEnding(end: string): string {
  const gerund = end.replace(GERUND, "$1");
  if (gerund !== end) return gerund;
  const plain = end.replace(REFLEXIVE, "");
  const adjective = plain.replace(ADJECTIVE, "");
  if (adjective !== plain) return adjective.replace(PARTICIPLE, "$1");
  const verb = plain.replace(VERB, "$1");
  return verb === plain ? plain.replace(NOUN, "") : verb;
}

/**
 * What of a Russian word stays the same in its forms: “казахстан” of “Казахстане”. “Ё” counts as “е”, as it is mostly written. By
 * Snowball's rules for endings; a word in another script, or one that would lose almost all, stays whole.
 */
export function stem(word: string): string {
  const small = word.toLowerCase().replaceAll("ё", "е");
  const [beginning] = BEGINNING.exec(small) ?? [];
  if (beginning === undefined) return word;
  const end = small.slice(beginning.length);
  const rest = withoutEnding(end)
    .replace(/и$/, "")
    .replace(QUALITY, "$1")
    .replace(/ейше?$/, "")
    .replace(/нн$/, "н")
    .replace(/ь$/, "");
  const found = beginning + rest;
  return found.length < LEAST_LETTERS ? small : found;
}
