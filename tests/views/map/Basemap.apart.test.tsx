import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MapView } from "../../../src/views/map/MapView.tsx";
import { openArchive } from "../../fixtures/open.ts";
import { Provide } from "../render.tsx";
import { figure, parsed } from "./fixture.ts";

const NAMES = {
  countries: [],
  seas: [],
  cities: [
    { name: "Ankara", at: [32.9, 39.9], rank: 1 },
    { name: "Urumqi", at: [87.6, 43.8], rank: 1 },
  ],
};
const LEVEL = { type: "Topology", bbox: [-180, -90, 180, 90], arcs: [], objects: {} };
const FRAMES = 5;

let landPaints = 0;
/** The names that were painted since they were last looked at. */
let namesPainted: string[] = [];

/** A canvas that draws nothing and counts how often the sea, which is drawn first, is filled. */
const context = new Proxy(
  {
    fillRect: () => landPaints++,
    fillText: (text: string) => namesPainted.push(text),
    measureText: (text: string) => ({ width: text.length * 6 }),
  },
  { get: (target, name) => Reflect.get(target, name) ?? (() => {}), set: () => true },
);

/** What is painted on, out of sight. */
class Sheet {
  getContext = () => context;
  transferToImageBitmap = () => ({});
}

beforeEach(() => {
  landPaints = 0;
  namesPainted = [];
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(960);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(480);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context as never);
  vi.stubGlobal("OffscreenCanvas", Sheet);
  vi.stubGlobal("fetch", async (url: string) => Response.json(/labels/.test(url) ? NAMES : LEVEL));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets what waits for a frame be drawn. */
async function settle(): Promise<void> {
  for (let i = 0; i < FRAMES; i++)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}

async function showMap() {
  const figures = [figure("kz", "kz", "2022-09-21/2022-09-27"), figure("ge", "ge", "2022-09-21/2022-09-25")];
  const routes = [
    { id: "r", from: "novosibirsk", to: "karaganda", status: "taken", when: "2022-09-29", journey: "j" },
  ];
  const store = openArchive(parsed({ figures, routes }), "day=2022-09-27&theme=light");
  await act(async () => {
    render(
      <Provide store={store}>
        <MapView />
      </Provide>,
    );
  });
  await settle();
  return store;
}

it("paints the names again on a day that moves or adds one, and on no other", async () => {
  const store = await showMap();
  expect(namesPainted).toContain("Urumqi");
  const step = async (days: number): Promise<readonly string[]> => {
    namesPainted = [];
    await act(async () => store.getState().setDay(store.getState().day + days, "push"));
    return namesPainted;
  };
  expect(await step(1)).toEqual([]);
  expect(await step(1)).toEqual(expect.arrayContaining(["Novosibirsk", "Ankara", "Urumqi"]));
  expect(await step(1)).toEqual([]);
  expect(await step(-2)).not.toContain("Novosibirsk");
  expect(namesPainted).toContain("Urumqi");
});

it("paints the land when day turns to night, and not for a theme that is on already, a step or a hover", async () => {
  const store = await showMap();
  expect(screen.getByRole("region", { name: "Map" })).toBeInTheDocument();
  expect(landPaints).toBeGreaterThan(0);

  landPaints = 0;
  act(() => store.getState().setTheme("light"));
  await settle();
  act(() => store.getState().setHovered({ kind: "figure", id: "kz" }));
  await settle();
  act(() => store.getState().setDay(store.getState().day - 1, "push"));
  await settle();
  expect(landPaints).toBe(0);

  act(() => store.getState().setTheme("dark"));
  await settle();
  expect(landPaints).toBe(1);
});
