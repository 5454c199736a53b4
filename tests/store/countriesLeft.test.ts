import { expect, it } from "vitest";
import { originsOf } from "../../src/store/readings/countriesLeft.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const origins = (origin: string[], ...from: (string | undefined)[]) => {
  const file = smallFile();
  const [base] = file.figures;
  const dataset = { ...file.dataset, origin, openingFigure: undefined };
  const figures = from.map((id, i) => ({ ...base, id: `f${i}`, from: id, disputes: [] }));
  return [...originsOf(openFile({ ...file, dataset, figures }).archive)];
};

it("the countries that people leave are those that the dataset names", () => {
  expect(origins(["GE", "RU"], "kz")).toEqual(["GE", "RU"]);
});

it("the countries that people leave are else those that figures are from, by town or post too", () => {
  expect(origins([], "kz", "karaganda", undefined, "lars", "ge").sort()).toEqual(["GE", "KZ", "RU"]);
  expect(origins([], undefined)).toEqual([]);
});
