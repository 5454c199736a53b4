import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A file of code: its path from the repository's root, its text, and the modules that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Packages by name, files of ours by their path from the repository's root. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

function read(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const names = [...text.matchAll(IMPORT)].map((match) => match[1] ?? "");
  const resolved = names.map((name) =>
    name.startsWith(".") ? relative(".", join(dirname(path), name)) : name,
  );
  return { path, text, imports: resolved };
}

/** The paths of all files below a folder. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The TypeScript files below some folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(pathsUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(read);
}

/** A circle among the nodes of a graph, as the names on its way; null where there is none. */
export function findCircle(edges: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}
