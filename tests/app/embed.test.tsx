import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { EmbedRecord } from "../../src/app/embed/EmbedRecord.tsx";
import { fullView } from "../../src/app/embed/fullView.ts";
import { withAllDisputes } from "../../src/export/disputes.ts";
import { EmbedDialog } from "../../src/views/shared/export/EmbedDialog.tsx";
import { embedAddress } from "../../src/views/shared/export/embedAddress.ts";
import { readArchive } from "../export/archives.ts";
import { allWords } from "../fixtures/allWords.ts";
import { openArchive } from "../fixtures/open.ts";
import { Provide, show } from "../views/render.tsx";

const KZ = { kind: "figure", id: "kz-entries" } as const;
const HERE = { href: "https://site.example/crossings/?view=table" };

describe("the address of a frame", () => {
  const store = show(null, "?view=table&sort=value&country=KZ&theme=dark");
  const choice = { record: null, picture: "map", theme: null, lang: "en", version: null } as const;

  it("says the day and the language in any case, and nothing of the reader's own", () => {
    const state = store.getState();
    expect(embedAddress({ ...choice, state }, HERE)).toBe(
      "https://site.example/crossings/embed.html?country=KZ&day=2022-09-27&lang=en",
    );
    expect(embedAddress({ ...choice, state, record: KZ, theme: "light", version: "1.0.0" }, HERE)).toBe(
      "https://site.example/crossings/embed.html?figure=kz-entries&country=KZ&day=2022-09-27&theme=light&lang=en&dataset=data/exodus-2022@1.0.0.json",
    );
  });
});

describe("the way from a frame to the page", () => {
  it("leads to the view, with the record that is open and the version that is shown", () => {
    const frozen = "dataset=data%2Fsmall%401.0.0.json";
    const store = show(null, `?day=2022-09-25&picture=timeline&${frozen}`);
    const at = (): string => fullView(store.getState(), "https://site.example/embed.html?day=2022-09-25#a");
    expect(at()).toBe(`https://site.example/?day=2022-09-25&${frozen}`);
    store.getState().select({ kind: "figure", id: "ge-entries" });
    expect(at()).toBe(`https://site.example/?day=2022-09-25&figure=ge-entries&${frozen}`);
    store.getState().select(null);
    expect(at()).toBe(`https://site.example/?day=2022-09-25&${frozen}`);
  });
});

describe("a record in a frame", () => {
  beforeEach(cleanup);

  it("has the hedged value, the claim, the days, who says so, the dispute in words, and the quote", () => {
    show(<EmbedRecord selected={KZ} />);
    const card = screen.getByRole("region", { name: "Evidence" });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("about 98,000 people");
    expect(card).toHaveTextContent("entered Kazakhstan · Russian citizens, 21–27 September 2022");
    expect(card).toHaveTextContent("Interior Ministry of Kazakhstan");
    expect(card).toHaveTextContent("Counts another country.");
    expect(card.querySelector("blockquote")).toHaveTextContent("around 98,000 Russians entered the country");
  });

  it("leads back to the day", async () => {
    const store = show(<EmbedRecord selected={KZ} />);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(store.getState().selected).toBeNull();
  });

  it("is never a disputed figure of this site without its dispute", () => {
    const archive = readArchive("data/exodus-2022.json");
    const store = openArchive(archive);
    for (let at = 0; at < archive.count; at++) {
      const figure = withAllDisputes(archive, archive.at(at));
      const [first] = figure.disputes;
      const unlike = allWords.copied.unlikeSum(archive, figure);
      if (!first && unlike === null) continue;
      const { container, unmount } = render(
        <Provide store={store}>
          <EmbedRecord selected={{ kind: "figure", id: figure.id }} />
        </Provide>,
      );
      if (first) expect(container, figure.id).toHaveTextContent(first.reason.replaceAll(/\s+/g, " "));
      if (unlike) expect(container, figure.id).toHaveTextContent(unlike.replaceAll(/\s+/g, " "));
      unmount();
    }
  });
});

describe("the dialog", () => {
  beforeEach(cleanup);

  it("gives two codes, of what is chosen", async () => {
    const user = userEvent.setup();
    show(<EmbedDialog onClose={() => {}} />);
    const code = (name: string): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;
    const [follows, frozen] = ["Follows the record", "Frozen at version 1.0.0"] as const;
    expect(code(follows)).toMatch(
      /^<iframe src="[^"]*embed\.html\?day=2022-09-27&amp;lang=en" title="A small record \(figures by 27 September\)"/,
    );
    expect(code(frozen)).toContain("&amp;dataset=data/exodus-2022@1.0.0.json");
    await user.click(screen.getByRole("radio", { name: /^The day in words, and the timeline/ }));
    expect(code(follows)).toMatch(/picture=timeline.*height="380"/);
    await user.click(screen.getByRole("radio", { name: /^What is open: about 98,000 people/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Colours" }), "night");
    await user.click(screen.getByRole("checkbox"));
    expect(code(follows)).toMatch(
      /figure=kz-entries.*theme=dark.*height="480".*\n<script src="[^"]*embed\.js" async><\/script>$/,
    );
  });
});
