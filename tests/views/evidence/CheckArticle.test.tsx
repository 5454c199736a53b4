import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EvidencePanel } from "../../../src/views/evidence/panel/EvidencePanel.tsx";
import { show } from "../render.tsx";

const panel = () => screen.getByRole("region", { name: "Evidence" });
const verdict = (text: string | RegExp) => within(panel()).findByText(text, { selector: "[role=status]" });

/** Opens the check of a record, and gives the box for the article. */
async function openCheck(search = "", change: Parameters<typeof show>[2] = () => {}): Promise<HTMLElement> {
  show(<EvidencePanel />, search, change);
  await userEvent.click(within(panel()).getByRole("button", { name: "Check it yourself" }));
  return within(panel()).findByRole("textbox", { name: "Article text" });
}

const paste = (box: HTMLElement, text: string) => fireEvent.change(box, { target: { value: text } });

const ARTICLE =
  "Home | News\n\nSafety\n\nAccording to the ministry, around 98,000 Rus-\nsians entered the country[1] since Wednesday. The Interior Ministry of Kazakhstan also counted departures.";

describe("Check it yourself", () => {
  it("takes the focus, and gives it back when it is closed or left with Escape", async () => {
    const box = await openCheck();
    const button = within(panel()).getByRole("button", { name: "Check it yourself" });
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(box).toHaveFocus();
    expect(box).toHaveAccessibleDescription(/Nothing is sent/);
    await userEvent.click(within(panel()).getByRole("button", { name: "Close check" }));
    expect(button).toHaveFocus();
    expect(within(panel()).queryByRole("textbox", { name: "Article text" })).toBeNull();
    await userEvent.click(button);
    await within(panel()).findByRole("textbox", { name: "Article text" });
    await userEvent.keyboard("{Escape}");
    expect(button).toHaveFocus();
    expect(within(panel()).getByRole("heading", { name: "Evidence: about 98,000 people" })).toBeVisible();
  });

  it("finds a quote word for word, says what it overlooked, and which document it is", async () => {
    paste(await openCheck(), ARTICLE);
    expect(await verdict(/^Word for word\. .* Overlooked: hyphens at line ends\.$/)).toBeVisible();
    expect(within(panel()).getByText("Read as The Moscow Times.")).toBeVisible();
  });

  it("says word by word what a quote became", async () => {
    paste(await openCheck(), ARTICLE.replace("around", "more than").replace("Rus-\nsians", "people"));
    expect(
      await verdict(/^Changed\. .*: “around” became “more than” and “Russians” became “people”\.$/),
    ).toBeVisible();
  });

  it("says when nothing like the quote is there", async () => {
    paste(await openCheck(), "A text about something else.");
    expect(await verdict(/^Not there\. /)).toBeVisible();
    expect(
      within(panel()).getByText(/^The text doesn’t tell which of the documents this is\./),
    ).toBeVisible();
  });

  it("looks for the number of a summary in any spelling, with hedge and speaker", async () => {
    const box = await openCheck("?figure=ge-entries");
    paste(box, "The Interior Ministry of Georgia spoke of up to ten thousand a day.");
    expect(await verdict("The number is there. Its hedge is “up to”, as in the record.")).toBeVisible();
    expect(
      within(panel()).getByText("Interior Ministry of Georgia is named in this sentence."),
    ).toBeVisible();
    paste(box, "В сутки въезжает около 10 тыс. человек, и в этом не было бы новости.");
    expect(
      await verdict("The number is there, with another hedge. The text has “about”; the record has “up to”."),
    ).toBeVisible();
    expect(within(panel()).getByText("10 тыс.", { selector: "mark" })).toBeVisible();
    paste(box, "Some 9,500 came.");
    expect(await verdict(/^The number is not there\. /)).toBeVisible();
    expect(within(panel()).getByText("9,500", { selector: "mark" })).toBeVisible();
  });

  it("takes the document that the reader picks", async () => {
    const box = await openCheck();
    await userEvent.selectOptions(within(panel()).getByRole("combobox"), "UPI, 27 September 2022");
    paste(box, "The ministry reported 98,000 entries.");
    expect(
      await verdict(
        "The number is there, with another hedge. The text has no hedge; the record has “about”.",
      ),
    ).toBeVisible();
  });

  it("checks all that the record has from the document", async () => {
    paste(await openCheck(), ARTICLE);
    const all = await within(panel()).findByText(/^Everything this record has from this document: 2 pieces/);
    await userEvent.click(all);
    const items = within(all.closest("details") ?? panel()).getAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^✗ 5,500 vehicles waiting.*The number is not there/)]),
    );
  });

  it("reads HTML without its tags, scripts and notes", async () => {
    const html = `<!doctype html><html><head><title>x</title></head><body><nav>Menu</nav><script>98,001</script><p>According to the ministry, around <b>98,000</b> Russians<sup>1</sup> entered the coun&shy;try since Wednesday.</p><img src="x.png"></body></html>`;
    paste(await openCheck(), html);
    expect(await verdict(/^Word for word\. /)).toBeVisible();
    expect(within(panel()).getByText(/^The text was HTML/)).toBeVisible();
  });

  it("reads a text file that is dropped, and leaves the drop to nobody else", async () => {
    const box = await openCheck();
    let others = 0;
    const listen = () => others++;
    window.addEventListener("drop", listen);
    fireEvent.drop(box, {
      dataTransfer: { files: [new File([ARTICLE], "a.txt")], getData: () => "" },
    });
    expect(await verdict(/^Word for word\. /)).toBeVisible();
    window.removeEventListener("drop", listen);
    expect(others).toBe(0);
  });

  it.each([
    ["a PDF file", "%PDF-1.7 ...", /^This is a PDF file, which this page cannot read\. Open it, select all/],
    ["an address", "https://example.org/mt", /^This is an address\./],
  ])("says what to do with %s", async (_, text, said) => {
    paste(await openCheck(), text);
    expect(await verdict(said)).toBeVisible();
  });

  it("says what to do with a PDF file that is dropped", async () => {
    const box = await openCheck();
    fireEvent.drop(box, {
      dataTransfer: { files: [new File(["%PDF-1.7\n1 0 obj"], "a.pdf")], getData: () => "" },
    });
    expect(await verdict(/^This is a PDF file/)).toBeVisible();
  });

  it("gives a receipt with claim, document, hash, verdict and day", async () => {
    const user = userEvent.setup();
    paste(await openCheck(), ARTICLE);
    await verdict(/^Word for word\. /);
    await user.click(within(panel()).getByRole("button", { name: "Copy receipt" }));
    const receipt = await navigator.clipboard.readText();
    expect(receipt).toMatch(
      /^Checked on \d+ \w+ \d{4}, in the reader’s own browser, against “A small record”/,
    );
    expect(receipt).toContain("Claim: about 98,000 people entered Kazakhstan, 21–27 September 2022");
    expect(receipt).toContain(
      "Document: The Moscow Times, “Safety”, 27 September 2022, https://example.org/mt",
    );
    expect(receipt).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(receipt).toContain("Verdict: “around 98,000 Russians entered the country”: Word for word.");
    expect(receipt).toContain("?figure=kz-entries");
  });

  it("is there for events, and not where there is no document", () => {
    show(<EvidencePanel />, "?event=decree");
    expect(within(panel()).queryByRole("button", { name: "Check it yourself" })).toBeNull();
  });
});
