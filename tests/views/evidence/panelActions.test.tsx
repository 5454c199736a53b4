import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { EvidencePanel } from "../../../src/views/evidence/panel/EvidencePanel.tsx";
import { show } from "../render.tsx";

const panel = () => screen.getByRole("region", { name: "Evidence" });
const page = <EvidencePanel />;

describe("what the panel copies and leads to", () => {
  it("copies a sentence that says who, how sure, where it was printed, what disputes it and where it stands", async () => {
    const user = userEvent.setup();
    show(page);
    await user.click(within(panel()).getByRole("button", { name: "Copy sentence" }));
    expect(await within(panel()).findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(
      /^Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan, .*\(The Moscow Times, 27 September 2022, https:\/\/example\.org\/mt\); disputed: counts another country\. http\S+\?figure=kz-entries$/,
    );
  });

  it("shows what it may not copy, selected, until the reader leaves it", async () => {
    const user = userEvent.setup();
    show(page);
    const refused = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not in a frame"));
    onTestFinished(() => refused.mockRestore());
    await user.click(within(panel()).getByRole("button", { name: "Copy sentence" }));
    const field = await within(panel()).findByRole<HTMLTextAreaElement>("textbox", { name: "Copy sentence" });
    expect(within(panel()).getByRole("status")).toHaveTextContent("This could not be copied");
    expect(field).toHaveFocus();
    expect(field.value).toMatch(/^Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan/);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    await user.tab();
    expect(field).not.toBeInTheDocument();
    expect(within(panel()).queryByText("This could not be copied")).toBeNull();
  });

  it("leads to the sentence in the document, past a hyphen", () => {
    show(page, "", ({ figures, sources }) => {
      Object.assign(sources[0] ?? {}, { URL: "https://example.org/mt#top" });
      const [piece] = figures[0]?.evidence ?? [];
      Object.assign(piece ?? {}, {
        quote: { exact: "a well-known, long line", prefix: "We saw ", suffix: " of cars & vans." },
      });
    });
    const link = within(panel()).getByRole("link", { name: "open at this sentence" });
    expect(link).toHaveAttribute(
      "href",
      "https://example.org/mt#top:~:text=We%20saw-,a%20well%2Dknown%2C%20long%20line,-of%20cars%20%26",
    );
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("counts the documents that were read, and says of a copy what it is a copy of", () => {
    show(page, "", ({ figures, sources }) => {
      Object.assign(sources[1] ?? {}, { copyOf: "The New York Times (reworded)" });
      figures[0]?.evidence.push({ source: "late", published: null } as never);
      Object.assign(figures[0] ?? {}, { research: "98,000, as our research has it." });
    });
    expect(within(panel()).getByText("3 documents: 2 read here, 1 only cited")).toBeVisible();
    expect(
      within(panel()).getByText(/copy of a New York Times article, on another site \(reworded\)/),
    ).toBeInTheDocument();
    expect(within(panel()).getByRole("link", { name: "read the copy", hidden: true })).toHaveAttribute(
      "href",
      "https://example.org/upi",
    );
  });

  it("offers the archived copy of a document beside its own page, where one is known", () => {
    show(page, "", ({ sources }) => {
      Object.assign(sources[0] ?? {}, {
        archive: "https://web.archive.org/web/20220928/https://example.org/mt",
      });
    });
    const copies = within(panel()).getAllByRole("link", { name: "archived copy", hidden: true });
    expect(copies.map((copy) => copy.getAttribute("href"))).toEqual([
      "https://web.archive.org/web/20220928/https://example.org/mt",
    ]);
  });
});
