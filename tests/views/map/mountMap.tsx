import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MapView } from "../../../src/views/map/MapView.tsx";
import { openArchive } from "../../fixtures/open.ts";
import { Provide } from "../render.tsx";
import { figure, parsed } from "./fixture.ts";

const queue = { measure: "queue-vehicles", basis: "moment", unit: "vehicles" };

/** A queue at a place on 27 September: on the map of the tests, two near each other are one mark. */
export const queueAt = (id: string, where: string, rest: object = {}) =>
  figure(id, where, "2022-09-27", { ...queue, ...rest });

/** A country's total, two crossings, a journey and an event. */
export const RECORDS = {
  figures: [
    figure("kz-since", "kz", "2022-09-21/2022-09-27"),
    queueAt("lars", "verkhny-lars"),
    queueAt("syrym", "syrym"),
  ],
  routes: [{ id: "r", from: "novosibirsk", to: "karaganda", status: "taken", journey: "j" }],
  events: [{ id: "e", title: "Shots in the air", kind: "protest", when: "2022-09-27", where: "karaganda" }],
};

/** The map over some records. */
export async function mountMap(search = "day=2022-09-27", records: object = RECORDS) {
  const store = openArchive(parsed(records), search);
  await act(async () => {
    render(
      <Provide store={store}>
        <MapView />
      </Provide>,
    );
  });
  return { store, map: screen.getByRole("region", { name: "Map" }), user: userEvent.setup() };
}
