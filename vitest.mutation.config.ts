import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests of one thing come first: most mutants are found by these, and a mutant that is found ends its run. */
const FIRST_TO_LAST = ["/tests/model/", "/tests/store/", "/tests/words/", "/tests/load/"];

class SmallestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.endsWith("Oracle.test.ts") ? 9 : FIRST_TO_LAST.findIndex((room) => moduleId.includes(room));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** What Stryker runs for each mutant: the tests that need no page, without what the others set up. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{model,words,load,store}/**/*.test.ts"],
    exclude: [
      // How bytes are read and how long it takes, not what is true of a record.
      "tests/load/{cost,known,large,layoutScanner}.test.ts",
      // Read with what the build adds, which bounds a damaged file: without that one has no end.
      "tests/load/parquet/**",
      // Whole records, day by day: seconds for each mutant. What these find, a smaller test is to find.
      "tests/words/{everyDay,foreignDatasets}.test.ts",
      // Reads the source, which is full of mutants.
      "tests/words/literals.test.ts",
    ],
    isolate: false,
    sequence: { sequencer: SmallestFirst },
    testTimeout: 60_000,
  },
});
