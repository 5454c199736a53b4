import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { QuotesDialog } from "../../src/app/quotes/QuotesDialog.tsx";
import { show } from "../views/render.tsx";
import { catchSavedFiles, type SavedFile } from "./savedFiles.ts";

/** The first sentence is 41 characters long; the ministry’s words begin after its space and stand between two pairs of marks. */
const TEXT = [
  "Trains were full on Monday, a guard said.",
  "The ministry said: “About 98,000 people came in a week.”",
  "The border is open. Later it repeated: the border is open.",
].join(" ");
const SECRET = "Trains were full on Monday";

/** A dataset whose figures each have one summary in quotation marks, of one document. */
function dataset(...quotes: string[]): string {
  const figures = quotes.map((quote, at) => ({
    id: `f${at}`,
    measure: "entries",
    basis: "total",
    unit: "people",
    value: { low: 98_000 + at, high: 98_000 + at, hedge: "about" },
    when: "2022-09-21/2022-09-27",
    where: "kz",
    evidence: [{ source: "paper", published: "2022-09-27", summary: `“${quote}”` }],
  }));
  return JSON.stringify({
    dataset: {
      id: "mine",
      title: "Mine",
      version: "1.0.0",
      firstDay: "2022-09-21",
      lastDay: "2022-09-30",
    },
    places: [{ id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" }],
    sources: [
      { id: "paper", "container-title": "The Paper", URL: "https://example.org/a", issued: "2022-09-27" },
    ],
    figures,
  });
}

let saved: readonly SavedFile[] = [];
beforeEach(() => {
  saved = catchSavedFiles();
});
afterEach(() => vi.restoreAllMocks());

function open(source: string) {
  const onUse = vi.fn<(file: File) => void>();
  const onClose = vi.fn();
  show(<QuotesDialog source={() => source} name="mine.json" setAside={0} onUse={onUse} onClose={onClose} />);
  return { onUse, onClose };
}

async function give(text: string): Promise<void> {
  fireEvent.change(await screen.findByRole("textbox", { name: "Or paste a text" }), {
    target: { value: text },
  });
  await userEvent.click(screen.getByRole("button", { name: "Add this text" }));
}

const said = (text: string): Promise<HTMLElement> => screen.findByText(text);

async function savedFile() {
  await userEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  expect(await said("Saved as mine.json.")).toBeVisible();
  const text = (await saved[0]?.blob.text()) ?? "";
  return { text, file: JSON.parse(text) };
}

describe("the room for quotes", () => {
  it("finds what is word for word, and saves its place, context, hash and fingerprint, and not the text", async () => {
    open(dataset("About 98,000 people came in a week."));
    await give(TEXT);
    expect(await said("1 of 1 quote is word for word in your texts.")).toBeVisible();
    const { text, file } = await savedFile();
    expect(file.figures[0].evidence).toEqual([
      {
        source: "paper",
        published: "2022-09-27",
        quote: {
          exact: "About 98,000 people came in a week.",
          prefix: expect.stringMatching(/The ministry said: “$/),
          suffix: expect.stringMatching(/^” The border is/),
          start: 62,
          end: 97,
        },
      },
    ]);
    expect(file.sources[0].text).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      length: TEXT.length,
      fingerprint: expect.stringMatching(/^[\w-]+$/),
    });
    expect(text).not.toContain(SECRET);
  });

  it("shows how a quote differs, and takes the text’s wording where somebody says so", async () => {
    const { onUse } = open(dataset("About 98,000 people had come in a week."));
    await give(TEXT);
    expect(await said("0 of 1 quote is word for word in your texts; 1 needs a decision.")).toBeVisible();
    const difference = within(screen.getByRole("region", { name: /^The Paper/ })).getByRole("blockquote");
    expect(within(difference).getByRole("deletion")).toHaveTextContent("only in the dataset: had come.");
    expect(within(difference).getByRole("insertion")).toHaveTextContent("only in the text: came.");
    expect(screen.getByRole("button", { name: "Put 0 quotes into the dataset" })).toBeDisabled();
    await userEvent.click(screen.getByRole("radio", { name: /^Take the text’s wording/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Put 1 quote into the dataset" }));
    await waitFor(() => expect(onUse).toHaveBeenCalledOnce());
    const file = JSON.parse((await onUse.mock.calls[0]?.[0].text()) ?? "");
    expect(file.figures[0].evidence[0].quote).toMatchObject({
      exact: "About 98,000 people came in a week.",
      start: 62,
    });
    expect(file.figures[0].evidence[0].summary).toBeUndefined();
  });

  it("asks which place is meant where a quote stands twice", async () => {
    open(dataset("border is open"));
    await give(TEXT);
    expect(await said("It stands 2 times in the text. Which is meant?")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: /Later it repeated: the border is open/ }));
    const { file } = await savedFile();
    expect(file.figures[0].evidence[0].quote.start).toBe(TEXT.lastIndexOf("border is open"));
  });

  it("lets an invented quote become a summary in other words", async () => {
    open(dataset("Nobody has ever been here before at all", "Trains were full on Monday"));
    await give(TEXT);
    expect(await said("Nothing in the text is close to it.")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Make it a summary, no longer a quote" }));
    const own = screen.getByRole("textbox", { name: "Summary in your own words" });
    fireEvent.change(own, { target: { value: "It speaks of many." } });
    expect(screen.getByRole("button", { name: "Put 1 quote and 1 summary into the dataset" })).toBeEnabled();
    const { file } = await savedFile();
    expect(file.figures[0].evidence[0]).toMatchObject({ summary: "It speaks of many." });
    expect(file.figures[0].evidence[0].quote).toBeUndefined();
  });

  it("says why it does not take what was given", async () => {
    open(dataset("About 98,000 people came in a week."));
    await give("https://example.org/article");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "What you pasted is an address. The page loads nothing from it",
    );
    await give(" … ");
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("What you pasted has no words."));
    const files = screen.getByLabelText(/^Text files/);
    await userEvent.upload(files, [
      new File(["%PDF-1.7"], "a.pdf"),
      new File(["{\\rtf1 Text}"], "b.rtf"),
      new File([new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])], "c.txt"),
    ]);
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("a.pdf is a PDF file."));
    expect(screen.getByRole("alert")).toHaveTextContent("b.rtf is not a text.");
    const texts = within(screen.getByRole("region", { name: "Texts given" }));
    expect(texts.getByText("c.txt").closest("li")).toHaveTextContent("not UTF-8; read as windows-1251");
    expect(texts.getByText("c.txt").closest("li")).toHaveTextContent("begins “Привет”");
  });

  it("says where a dataset has no quotes", async () => {
    open(dataset());
    expect(await said("This dataset has no quotes, and no summaries in quotation marks.")).toBeVisible();
  });

  it("says where a file is no dataset", async () => {
    open("<!doctype html>");
    expect(await screen.findByRole("alert")).toHaveTextContent("This dataset cannot be read again.");
  });

  it("asks before it forgets texts", async () => {
    const { onClose } = open(dataset("border is open"));
    await give(TEXT);
    await said("It stands 2 times in the text. Which is meant?");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Your texts and answers will be forgotten.");
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Stay here" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await userEvent.click(screen.getByRole("button", { name: "Close and forget" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
