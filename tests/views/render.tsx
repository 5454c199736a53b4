import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { parseDataset } from "../../src/load/parse.ts";
import { createAppStore, type Store } from "../../src/store/store.ts";
import { StoreContext } from "../../src/views/shared/useApp.ts";
import { smallFile } from "../fixtures/small.ts";

type SmallFile = ReturnType<typeof smallFile>;

/** Shows views over the store of the small dataset, after `change` has had its way with the file. */
export function show(views: ReactNode, search = "", change: (file: SmallFile) => void = () => {}): Store {
  const file = smallFile();
  change(file);
  const store = createAppStore(parseDataset(file, "small.json"), search);
  render(<StoreContext value={store}>{views}</StoreContext>);
  return store;
}
