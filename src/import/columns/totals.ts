const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|all|all countries|overall|world total|итого|всего|сумма|gesamt|insgesamt|summe|total général|totaux|ensemble|suma|razem|ogółem|totale|totaal|toplam|genel toplam|разом|усього|yhteensä|summa|totalt|i alt|kokku|kopā|iš viso|celkem|spolu|összesen|ukupno|skupaj|σύνολο|ჯამი|სულ|барлығы|жиыны|нийт|jami|合计|合計|总计|總計|計|합계|المجموع|جمع|جمع کل|סך הכל)(?:\s*\([^()]*\)|\s+\d{4})?\s*[:：]?$/iu;

/** Whether a text names what is left when all rows are put together. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}
