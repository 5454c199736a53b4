import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataPackageOf } from "../../src/export/dataPackage.ts";
import { type Selection, select, selectAll } from "../../src/export/selection.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { finish } from "../../src/model/article/skeleton.ts";
import { smallDataset } from "../fixtures/small.ts";
import { ARCHIVE_PATHS, context, readArchive } from "./archives.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description?: string;
      readonly constraints?: {
        readonly required?: true;
        readonly unique?: true;
        readonly enum?: readonly string[];
      };
    }[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string };
    }[];
  };
}

const FACTS = {
  address: "https://site.example/?country=KZ",
  filter: "Kazakhstan, by 27 September",
  today: "2026-11-27",
};

function unpack(selection: Selection) {
  const files = unzipSync(finish(dataPackageOf(selection, context, FACTS)));
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const descriptor: { resources: Resource[]; [key: string]: unknown } = JSON.parse(text("datapackage.json"));
  const rows = ({ path }: Resource): Record<string, string>[] =>
    parse(text(path), { columns: true, recordDelimiter: "\r\n" });
  return { files, text, descriptor, rows };
}

/** What of a table breaks its own schema: a line for each cell. */
function faultsOf({ descriptor, rows }: ReturnType<typeof unpack>): string[] {
  const ids = new Map(descriptor.resources.map((one) => [one.name, new Set(rows(one).map(({ id }) => id))]));
  const fits: Readonly<Record<string, RegExp>> = {
    string: /^/,
    number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
    integer: /^-?\d+$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  return descriptor.resources.flatMap((resource) => {
    const { name, schema } = resource;
    const table = rows(resource);
    const cells = table.flatMap((row, at) =>
      schema.fields.flatMap((field) => {
        const cell = row[field.name];
        const where = `${name}.${field.name} of row ${at + 1}`;
        if (cell === undefined) return [`${where} is not there`];
        if (cell === "") return field.constraints?.required ? [`${where} is empty`] : [];
        if (!fits[field.type]?.test(cell)) return [`${where} is no ${field.type}: ${cell}`];
        const options = field.constraints?.enum;
        return options && !options.includes(cell) ? [`${where} is none of ${options}: ${cell}`] : [];
      }),
    );
    const keys = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = ids.get(reference.resource || name);
      return table.flatMap((row) => {
        const cell = row[fields] ?? "";
        return cell === "" || known?.has(cell) ? [] : [`${name}.${fields} refers to nothing: ${cell}`];
      });
    });
    const isUnique =
      schema.primaryKey === undefined || new Set(table.map(({ id }) => id)).size === table.length;
    return [...cells, ...keys, ...(isUnique ? [] : [`${name} has an id twice`])];
  });
}

describe("a data package", () => {
  it("has a descriptor, a README, a table for each kind of record and a dataset that opens again", () => {
    const { files, text, descriptor } = unpack(selectAll(smallDataset()));
    const tables = [
      "actors",
      "sources",
      "places",
      "figures",
      "disputes",
      "events",
      "routes",
      "evidence",
      "silences",
    ];
    expect(Object.keys(files)).toEqual([
      "datapackage.json",
      "README.md",
      ...tables.map((name) => `data/${name}.csv`),
      "dataset.json",
    ]);
    expect(descriptor).toMatchObject({
      name: "small",
      version: "1.0.0",
      homepage: FACTS.address,
      created: "2026-11-27",
    });
    for (const { path, bytes } of descriptor.resources) expect(files[path]).toHaveLength(bytes);
    expect(parseDataset(JSON.parse(text("dataset.json"))).count).toBe(4);
  });

  it("says in its README what was chosen, when, from where, and which figures came along", () => {
    const archive = smallDataset();
    const { text } = unpack(select(archive, Int32Array.of(0), [], []));
    const readme = text("README.md");
    expect(readme).toContain("- Version of the record: 1.0.0");
    expect(readme).toContain("- What was chosen: Kazakhstan, by 27 September (1 figure)");
    expect(readme).toContain("- Taken from: https://site.example/?country=KZ");
    expect(readme).toContain("1 more figure is here because it disputes one of these");
    expect(readme).toContain("(taken on 27 November 2026)");
  });

  it("has a dispute as a row of each side, and says of each column what it holds", () => {
    const whole = unpack(selectAll(smallDataset()));
    const disputes = whole.descriptor.resources.find(({ name }) => name === "disputes");
    if (!disputes) throw new Error("there is no table of disputes");
    expect(whole.rows(disputes)).toEqual([
      { figure: "kz-entries", disputed_by: "ge-entries", reason: "Counts another country.", kind: "place" },
      { figure: "ge-entries", disputed_by: "kz-entries", reason: "Counts another country.", kind: "place" },
    ]);
    const silent = whole.descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields.filter(({ description }) => !description).map((field) => `${name}.${field.name}`),
    );
    expect(silent).toEqual([]);
  });

  it.each(ARCHIVE_PATHS)("keeps to its own schema: %s", (path) => {
    expect(faultsOf(unpack(selectAll(readArchive(path))))).toEqual([]);
  });
});
