import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server that is run with our sample configuration. */
export interface Server {
  readonly name: string;
  /** What is run, with `config` as its configuration, serving `root` on `port`. */
  readonly start: (root: string, port: number) => ChildProcess;
}

/** Whether a program is on this machine. */
const isHere = (program: string): boolean => spawnSync("which", [program]).status === 0;

/** A sample configuration of ours for a folder and a port. */
const sample = (path: string, root: string, port: number): string =>
  readFileSync(path, "utf8")
    .replaceAll("/srv/crossings", root)
    .replace(/^(\s*listen |:)8080/m, `$1${port}`);

function startNginx(root: string, port: number): ChildProcess {
  const dir = mkdtempSync(join(tmpdir(), "crossings-nginx-"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${dir};`,
  );
  const config = join(dir, "nginx.conf");
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    config,
    `${isRoot ? "user root;" : ""} worker_processes auto; daemon off; pid ${dir}/pid; error_log stderr error;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; ${temp.join(" ")}
${sample("hosting/nginx.conf", root, port)} }`,
  );
  return spawn("nginx", ["-c", config, "-e", "stderr"], { stdio: ["ignore", "inherit", "inherit"] });
}

function startCaddy(root: string, port: number): ChildProcess {
  const dir = mkdtempSync(join(tmpdir(), "crossings-caddy-"));
  const config = join(dir, "Caddyfile");
  writeFileSync(config, `{\n\tadmin off\n}\n${sample("hosting/Caddyfile", root, port)}`);
  return spawn("caddy", ["run", "--config", config, "--adapter", "caddyfile"], { stdio: "ignore" });
}

/** The servers for which we have a configuration and that are on this machine. */
export const SERVERS: readonly Server[] = [
  { name: "nginx", start: startNginx },
  { name: "caddy", start: startCaddy },
].filter(({ name }) => isHere(name));
