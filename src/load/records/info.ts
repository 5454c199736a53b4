import * as v from "valibot";
import { isObject } from "../../model/isObject.ts";
import { datasetSchema } from "../../model/schema/header.ts";
import { loadError, type Rejected } from "../loadError.ts";
import { faultOf, formatPath } from "./schemaIssues.ts";
import { type Info, infoOf } from "./tables.ts";

/** The highest major version of a dataset that this code reads. */
const FORMAT_MAJOR = 1;

/** Reads what a file says about itself; throws a {@link LoadError} where it is not a dataset. */
export function readInfo(file: Record<string, unknown>): Info {
  if (!isObject(file.dataset)) throw loadError("wrong-shape", { fault: "no-dataset" });
  const version = file.dataset.version;
  const major = typeof version === "string" ? Number.parseInt(version, 10) : Number.NaN;
  if (major > FORMAT_MAJOR) throw loadError("too-new", { version: String(version), newest: FORMAT_MAJOR });
  const parsed = v.safeParse(datasetSchema, file.dataset);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw loadError("wrong-shape", {
      fault: "field",
      field: `dataset.${formatPath(issue)}`,
      reason: faultOf(issue),
    });
  }
  return infoOf(parsed.output);
}

/** Throws where nothing of a file can be shown; `shown` is how many figures, events and routes could be read. */
export function checkContent(rejected: readonly Rejected[], shown: number): void {
  if (shown > 0) return;
  throw loadError("empty", { setAside: rejected.length, first: rejected[0] ?? null });
}
