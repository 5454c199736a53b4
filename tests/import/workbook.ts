import { strToU8, zipSync } from "fflate";

/** A cell of a test workbook: text, a number, a day as Excel counts days, or raw XML of a cell without its address. */
export type TestCell = string | number | { readonly day: number } | { readonly xml: string } | null;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

function cellXml(cell: TestCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if ("day" in cell) return `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
  return cell.xml.replace("<c", `<c r="${address}"`);
}

/** The XML of a sheet. */
export function sheetXml(rows: readonly (readonly TestCell[])[], merged: readonly string[] = []): string {
  const lines = rows.map(
    (cells, y) =>
      `<row r="${y + 1}">${cells.map((cell, x) => cellXml(cell, `${letterOf(x)}${y + 1}`)).join("")}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<?xml version="1.0"?><worksheet ${MAIN}><sheetData>${lines.join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

/** What a workbook may say of itself. */
interface Book {
  /** The names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** Formats of numbers; the first is that of style 3. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
}

/** The bytes of a workbook with sheets of these names. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  { hidden = [], formats = [], is1904 = false }: Book = {},
): Uint8Array {
  const own = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', "&quot;")}"/>`,
  );
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("");
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${own.join("")}</numFmts><cellXfs count="${3 + formats.length}"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/>${styles}</cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name] ?? ""])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
