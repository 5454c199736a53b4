import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** The script that finds things in the page. */
export const IN_PAGE = readFileSync(new URL("inPage.js", import.meta.url), "utf8");

/** The built page on a server that counts what it is asked for. */
export interface Site {
  readonly url: string;
  /** The paths that were asked for since the last call. */
  takeAsked(): string[];
  close(): void;
}

/** Serves a folder, with a first script in the page that watches it. */
export async function serve(folder: string): Promise<Site> {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    asked.push(pathname);
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    // As a host of static files does: what has a hash in its name stays for good.
    const age = pathname.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
    const head = (status: number, length?: number): void => {
      response.writeHead(status, {
        "cache-control": age,
        "content-type": type,
        ...(length !== undefined && { "content-length": length }),
      });
    };
    if (pathname === "/inPage.js") {
      head(200);
      response.end(IN_PAGE);
    } else if (!existsSync(path) || !statSync(path).isFile()) {
      head(404);
      response.end();
    } else if (path.endsWith("index.html")) {
      head(200);
      response.end(readFileSync(path, "utf8").replace("<head>", '<head><script src="/inPage.js"></script>'));
    } else {
      head(200, statSync(path).size);
      createReadStream(path).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeAsked() {
      const taken = asked;
      asked = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
