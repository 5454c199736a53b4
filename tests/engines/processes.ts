import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sleep } from "./engine.ts";

/** What a process has to end. */
const PATIENCE_MS = 3000;

/** Browsers start processes of their own: each is the head of a group, which ends with this process however that ends. */
const running = new Set<number>();
process.on("exit", () => {
  for (const pid of running) endGroup(pid, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Starts a program as the head of a group of its own. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) {
    running.add(pid);
    child.once("exit", () => running.delete(pid));
  }
  return child;
}

/** Ends a program and all that it has started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  endGroup(child.pid, "SIGTERM");
  await Promise.race([gone, sleep(PATIENCE_MS)]);
  endGroup(child.pid, "SIGKILL");
}

/** The first match of a pattern in what a program says. */
export function said(child: ChildProcess, pattern: RegExp, within = 30_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const fail = (why: string): void => reject(new Error(`${child.spawnfile} ${why}: ${text.slice(-500)}`));
    const timer = setTimeout(() => fail("did not start in time"), within);
    child.once("error", (error) => fail(error.message));
    child.once("exit", () => fail("has ended"));
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data: Buffer) => {
        text += String(data);
        const found = pattern.exec(text)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      });
  });
}

/** An empty folder for a browser's profile, and what takes it away. */
export function newFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), name));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}
