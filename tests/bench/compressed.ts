import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the text files of a build compressed, as hosts do: on a slow line that is most of what counts. */
export function compressed(dist: string): Plugin {
  const made = new Map<string, Buffer>();
  return {
    name: "bench:compressed",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = join(dist, pathname === "/" ? "index.html" : pathname);
        const type = TYPES[extname(path)];
        if (!type || !existsSync(path) || !statSync(path).isFile()) return next();
        const bytes = made.get(path) ?? gzipSync(readFileSync(path), { level: 9 });
        made.set(path, bytes);
        response.writeHead(200, {
          "content-type": type,
          "content-encoding": "gzip",
          "content-length": bytes.length,
        });
        response.end(bytes);
      });
    },
  };
}
