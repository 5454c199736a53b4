import { describe, expect, it } from "vitest";
import { sentenceLink } from "../../../src/views/evidence/copy/sentenceLink.ts";

const link = (address: string, exact: string, prefix = "", suffix = "") =>
  sentenceLink(address, { exact, prefix, suffix });

describe("the address of a sentence", () => {
  it("has the words, encoded, between whole words of the context", () => {
    expect(
      link("https://a.example/b", "around 98,000 Russians", "The ministry said that ", " since Wednesday."),
    ).toBe(
      "https://a.example/b#:~:text=ministry%20said%20that-,around%2098%2C000%20Russians,-since%20Wednesday.",
    );
    expect(link("https://a.example/b", "near future", "in the “", ".”")).toBe(
      "https://a.example/b#:~:text=near%20future",
    );
  });

  it("names a long quote by its beginning and its end", () => {
    const long = "one two three four five six seven eight nine ten eleven twelve thirteen";
    expect(link("https://a.example/", long)).toBe(
      "https://a.example/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
    );
  });

  it("keeps the fragment of the address, without directives that it has", () => {
    expect(link("https://a.example/b#part-2", "a, b")).toBe("https://a.example/b#part-2:~:text=a%2C%20b");
    expect(link("https://a.example/b#x:~:text=old", "new")).toBe("https://a.example/b#x:~:text=new");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "no address"])(
    "is none for %s",
    (address) => {
      expect(link(address, "words")).toBeNull();
    },
  );
});
