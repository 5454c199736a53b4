import { readFileSync } from "node:fs";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ImportScreen } from "../../src/app/import/ImportScreen.tsx";
import { parseText } from "../../src/load/parse.ts";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { en } from "../../src/words/en.ts";
import { allWords } from "../fixtures/allWords.ts";
import { sheetXml, workbook } from "../import/workbook.ts";

const TABLE = readFileSync("tests/fixtures/tables/newsroom.csv");

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: URL) => {
    const name = String(address).replace(/^.*\//, "");
    return new Response(readFileSync(`data/basemap/${name.replace(/\?.*$/, "")}`));
  });
});
afterEach(() => vi.unstubAllGlobals());

function open(content: BlobPart, name: string) {
  const opened: File[] = [];
  const onBack = vi.fn();
  render(
    <WordsContext value={en}>
      <AllWordsContext value={allWords}>
        <ImportScreen file={new File([content], name)} onOpen={(file) => opened.push(file)} onBack={onBack} />
      </AllWordsContext>
    </WordsContext>,
  );
  return { opened, onBack };
}

const holds = (column: string): Promise<HTMLSelectElement> =>
  screen.findByRole("combobox", { name: `Holds: ${column}` });

describe("the step from a table to the map", () => {
  it("shows what each column holds, what is not clear, and how the rows read", async () => {
    const { opened } = open(TABLE, "newsroom.csv");
    expect(screen.getByRole("heading", { name: "Your table" })).toHaveFocus();
    expect(await holds("How many")).toHaveDisplayValue("Number");
    expect(await holds("Who said it")).toHaveDisplayValue("Said by");
    const question = await screen.findByRole("group", {
      name: /^“10.000–20.000”: does the mark part thousands/,
    });
    expect(question).toHaveTextContent("1 row waits for this answer");
    expect(await screen.findByText("34 of 40 rows can be shown.")).toBeVisible();
    await userEvent.click(within(question).getByRole("radio", { name: "It parts thousands" }));
    expect(await screen.findByText("35 of 40 rows can be shown.")).toBeVisible();
    const sentences = within(screen.getByRole("region", { name: "How the first rows read" }));
    expect(sentences.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "about 20,000 people entered Chad, 15–21 April 2023",
      "between 10,000 and 20,000 people entered Chad, 15–22 April 2023",
      "over 16,000 people entered Egypt, 15–28 April 2023",
      "between 14,000 and 16,000 people entered Egypt, 15–28 April 2023",
      "thousands of people entered South Sudan, 15–20 April 2023",
    ]);
    const lost = within(screen.getByRole("region", { name: "Rows left out" }));
    const item = lost.getByText("No such country is known").closest("li");
    expect(item).toHaveTextContent("row 38, Country, “Atlantis”");
    expect(item).toHaveTextContent("Write its name or its ISO code, such as PL.");
    await userEvent.click(screen.getByRole("button", { name: "Show on the map" }));
    const [file] = opened;
    expect(file?.name).toBe("newsroom.json");
    expect(parseText((await file?.text()) ?? "", en.record).count).toBe(34);
  });

  it("reads the table again where a column holds something else", async () => {
    open(TABLE, "newsroom.csv");
    await userEvent.selectOptions(await holds("Country"), "");
    expect(await holds("Country")).toHaveDisplayValue("Not read");
    fireEvent.change(await screen.findByRole("textbox", { name: "Country" }), { target: { value: "Chad" } });
    const sentences = await screen.findByRole("region", { name: "How the first rows read" });
    await waitFor(() => expect(sentences).toHaveTextContent("over 16,000 people entered Chad"));
  });

  it("reads another sheet of a workbook", async () => {
    const sheet = (entries: number) =>
      sheetXml([
        ["Week", "Country", "Entries", "Source"],
        ["2022-W39", "Finland", entries, "Guard"],
      ]);
    open(workbook({ First: sheet(100), Second: sheet(200) }).slice().buffer, "book.xlsx");
    const choice = await screen.findByRole("combobox", { name: "Sheet" });
    expect(choice).toHaveDisplayValue("First");
    const sentences = await screen.findByRole("region", { name: "How the first rows read" });
    expect(sentences).toHaveTextContent("100 people entered Finland");
    await userEvent.selectOptions(choice, "Second");
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "How the first rows read" })).toHaveTextContent(
        "200 people entered Finland",
      ),
    );
    expect(screen.getByRole("combobox", { name: "Sheet" })).toHaveDisplayValue("Second");
  });

  it("says why a file is no table, and leads back", async () => {
    const { onBack } = open("<!doctype html><p>Not a table", "page.csv");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The file is a web page, a document or packed, not a table",
    );
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("hands on a dataset", async () => {
    const { opened } = open('{"dataset": {}}', "mine.zip");
    await waitFor(() => expect(opened.map(({ name }) => name)).toEqual(["mine.json"]));
  });
});
