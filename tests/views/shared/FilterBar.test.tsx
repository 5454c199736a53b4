import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { buildSearch, type Search } from "../../../src/load/search.ts";
import { createAppStore } from "../../../src/store/store.ts";
import { FilterBar } from "../../../src/views/shared/FilterBar.tsx";
import { StoreContext } from "../../../src/views/shared/useApp.ts";
import { figure, parsed } from "../map/fixture.ts";

afterEach(cleanup);

describe("the search of a large dataset", () => {
  it("says that it is not ready yet, and no longer once it is", async () => {
    const file = parsed({ figures: [figure("lars", "verkhny-lars", "2022-09-22")] });
    let give: (search: Search) => void = () => {};
    const search = new Promise<Search>((resolve) => {
      give = resolve;
    });
    const store = createAppStore({ ...file, search }, "q=lars");
    render(
      <StoreContext value={store}>
        <FilterBar />
      </StoreContext>,
    );
    expect(screen.getByRole("status")).toHaveTextContent("Search is still loading");
    await act(async () => give(buildSearch(file.dataset)));
    expect(screen.queryByRole("status")).toBeNull();
  });
});
