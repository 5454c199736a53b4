import { expect, it } from "vitest";
import { withoutFaultyAddresses } from "../../src/load/records/addresses.ts";

const faultyOf = (URL: string): readonly string[] => withoutFaultyAddresses({ URL }).faulty;

it.each([
  "https://ria.ru/20220927/kazakhstan-1819780031.html",
  "http://a-b.co?x=%zz",
  "https://xn--e1afmkfd.xn--p1ai/",
  "https://пример.рф/",
  "https://127.0.0.1/a",
  "https://a.example:8080/#part",
])("%s is an address that can be opened", (address) => {
  expect(new URL(address).href).not.toBe("");
  expect(faultyOf(address)).toEqual([]);
});

it.each([
  "https://1.2.3.4.5/",
  "https://a b.example/",
  "https://xn--a.example/",
  "https://a.example:port/",
  "https://",
  "mailto:a@b.example",
])("%s is none", (address) => {
  expect(faultyOf(address)).toEqual(["URL"]);
});
