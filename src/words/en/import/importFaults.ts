/** A cause, and what to do about it. */
export interface FaultWords {
  readonly cause: string;
  readonly remedy: string;
}

const say = (cause: string, remedy: string): FaultWords => ({ cause, remedy });

/** What can be wrong with a table, by code. */
export const importFaults = {
  "too-large": say(
    "The file is too large",
    "Files up to 50 MB can be read here. Split it, or leave out columns.",
  ),
  "too-many-rows": say("Only the first 200,000 rows were read", "Split the file."),
  "no-table": say(
    "There is no table in this file",
    "Choose a CSV, TSV, XLSX or GeoJSON file with a row of column names.",
  ),
  "old-excel": say("This is the old format of Excel (.xls)", "Save it as .xlsx or CSV."),
  encrypted: say("The workbook has a password", "Save it without one."),
  damaged: say(
    "The spreadsheet is damaged",
    "Open it in a spreadsheet program and save it again, or save it as CSV.",
  ),
  "no-reader": say(
    "The part of this page that reads workbooks could not be loaded",
    "Check your connection and open the file again, or save it as CSV.",
  ),
  "not-geojson": say("The file is neither a dataset nor GeoJSON", "Check that it is complete."),
  "not-text": say(
    "The file is a web page, a document or packed, not a table",
    "Unpack it, or copy the table into a spreadsheet.",
  ),
  "encoding-guessed": say("The letters were guessed", "If names look wrong, save the file as UTF-8."),
  "other-sheets": say("Other sheets were not read", "Choose above which one is."),
  "no-header": say("No row of column names was found", "Say below what each column holds."),
  "one-column": say(
    "There is only one column",
    "Part the columns with commas, semicolons or tabs, or save the table as XLSX.",
  ),
  "lines-above": say(
    "Lines above the table were not read",
    "Look whether they say what the table counts, in what, or when.",
  ),
  "lines-below": say(
    "Lines under the table were not read",
    "Look whether its notes change what a number means.",
  ),
  "other-table": say(
    "Another table begins here",
    "It was not read. Put it into a file or a sheet of its own.",
  ),
  flags: say(
    "Letters beside numbers were left out",
    "They are the agency’s marks, such as “p” for provisional. What is marked as estimated is read as about.",
  ),
  "hidden-row": say(
    "A row is hidden in the spreadsheet",
    "It was read all the same. Delete it there if it does not count.",
  ),
  "points-only": say(
    "Lines and areas have no point",
    "Only points are read. Such a feature is told by its country or place.",
  ),
  "value-column": say(
    "No column holds the number",
    "Choose it above: several where the table has one for each measure, country or time.",
  ),
  "point-unnamed": say(
    "A point without the name of a place",
    "Choose the column that names it. Without one the number stands for the whole country.",
  ),
  "column-parts": say(
    "Rows that say the same thing have different numbers",
    "They differ in a column that is not read. Choose it as “Who” or “What was counted”, or leave the other rows out.",
  ),
  "value-fraction": say(
    "A count with a part after the decimal mark",
    "People and things are counted whole: write the number out.",
  ),
  "year-turns": say(
    "Dates without their year pass the turn of a year",
    "All were read as of one year. Write the year in each.",
  ),
  "no-rows": say("There are no rows under the names of the columns", "Fill in at least one."),
  "year-far": say(
    "A year of another calendar?",
    "It was read as it stands. Write the day in the common (Gregorian) calendar.",
  ),
  "unclosed-quote": say("A quotation mark is not closed", "Its row was read as it stands; check it."),
  ragged: say(
    "More cells than columns",
    "A comma within a number or text moves what follows: put the cell in quotation marks, or name the extra column.",
  ),
  "total-row": say("A row of totals", "It was left out, as it repeats the rows above."),
  waits: say("Waits for an answer", "Answer the question above."),
  "measure-missing": say("It does not say what was counted", "Choose the column, or one word for every row."),
  "value-missing": say(
    "No number",
    "An unknown number is no figure. Give the source’s words, such as “thousands”.",
  ),
  "value-unread": say(
    "The number was not understood",
    "Write the number with its hedge and unit only: “about 98,000”.",
  ),
  "value-unsure-scale": say(
    "“mil”, “m” and the like have two meanings",
    "Write the number out, or “thousand” or “million”.",
  ),
  "value-rounded": say(
    "The spreadsheet has shortened the number",
    "Format the column as numbers: 9.8E+04 may have been 98,013.",
  ),
  "value-two-ways": say(
    "The number can be read in two ways",
    "Other cells use the same mark for decimals, but here it may part thousands: write 98000, or 98.",
  ),
  "value-day": say(
    "The spreadsheet has made a date of the number",
    "“14-16” became a day: format the column as text and type it again.",
  ),
  "value-below-zero": say(
    "A number below zero",
    "People are counted from zero: write the number without the sign, or leave the row out.",
  ),
  "unit-missing": say("It does not say what was counted in", "Choose the column, or one unit for every row."),
  "unit-differs": say("The unit in the number is not that of its column", "Correct one of the two."),
  "date-missing": say("No date", "Say on which days it was counted."),
  "date-unread": say("The date was not understood", "Write it as 2022-09-27 or 27 September 2022."),
  "date-order": say("The last day is before the first", "Change the two, or correct the one that is wrong."),
  "country-missing": say("No country", "Name the country of the place."),
  "country-unknown": say("No such country is known", "Write its name or its ISO code, such as PL."),
  "source-missing": say("No outlet, title or address", "A figure needs a document that prints it."),
  "formula-error": say("A formula failed", "Mend the formula, or type what it should give."),
  "formula-empty": say(
    "A formula was saved without its result",
    "Open the file in a spreadsheet program and save it again.",
  ),
  "coordinates-unread": say("Latitude and longitude were not understood", "Write degrees: 44.63 and 42.74."),
  "coordinates-outside": say(
    "The point lies far from its country",
    "Correct the point or the country. The place has no point until then.",
  ),
  "coordinates-swapped": say(
    "Latitude and longitude have changed places",
    "Change the two columns. The place has no point until then.",
  ),
  "url-unread": say("Not a web address", "Write it with https://."),
  "dispute-unknown": say("The disputed figure was not found", "Name it by its figure id, or as “row 12”."),
  "text-cleaned": say("Markup or control signs were taken out of a text", "Nothing needs to be done."),
  "time-dropped": say("The time of day was left out", "The day is the one that is written."),
  "quote-unchecked": say(
    "A quote without its text",
    "It stands in quotation marks in your summary. It becomes a quote that can be checked once the text is at hand.",
  ),
  "words-shared": say(
    "The same words for two documents",
    "Say what each document prints. They stand once, as research.",
  ),
  "words-unread": say(
    "A summary of a document with no day on which it was read",
    "Fill in the day, or leave the summary out. It stands as research.",
  ),
  "header-scale": say(
    "The column counts in thousands or millions",
    "Each plain number was multiplied so. If the numbers are whole already, take the word out of the header.",
  ),
  "row-twice": say("A row is there twice", "It counts once."),
  "column-unused": say("A column is not read", "Say above what it holds, if it matters."),
};
