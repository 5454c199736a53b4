import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { fakeBrowser } from "./fakeBrowser.ts";

// Waiting for a lazy part must not depend on how busy the machine is.
configure({ reactStrictMode: true, asyncUtilTimeout: 30_000 });
fakeBrowser(window);
// The file before may have gone to another address.
history.replaceState(null, "", "/");
afterEach(cleanup);
