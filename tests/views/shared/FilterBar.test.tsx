import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { type Archive, createArchive } from "../../../src/load/archive.ts";
import { buildSearch, type Search } from "../../../src/load/search.ts";
import { FilterBar } from "../../../src/views/shared/FilterBar.tsx";
import { en } from "../../../src/words/en.ts";
import { openArchive } from "../../fixtures/open.ts";
import { figure, parsed } from "../map/fixture.ts";
import { Provide } from "../render.tsx";

afterEach(cleanup);

const file = parsed({ figures: [figure("lars", "verkhny-lars", "2022-09-22")] });

/** Shows the filter over a dataset whose search comes later. */
function showOver(of: Archive, search: Promise<Search>): void {
  const archive = createArchive({
    dataset: of,
    figures: of,
    columns: of.columns,
    rejected: [],
    recordCount: 1,
    search,
  });
  render(
    <Provide store={openArchive(archive, "q=lars")}>
      <FilterBar />
    </Provide>,
  );
}

describe("the search of a large dataset", () => {
  it("says that it is not ready yet, and no longer once it is", async () => {
    let give: (search: Search) => void = () => {};
    showOver(
      file,
      new Promise<Search>((resolve) => {
        give = resolve;
      }),
    );
    expect(screen.getByRole("status")).toHaveTextContent("Search is still loading");
    await act(async () => give(buildSearch(file, en.record)));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("says that it can't be made", async () => {
    await act(async () => showOver(file, Promise.reject(new Error("lost"))));
    expect(screen.getByRole("status")).toHaveTextContent("can’t be searched");
  });
});
