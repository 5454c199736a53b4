import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

/** An engine that this machine does not have and may not install, or that does not start here. It says nothing about the page. */
export class Unavailable extends Error {}

/** A program that drives an engine. */
export interface Program {
  /** Its names, the first that is there is used. */
  readonly names: readonly string[];
  /** Debian's package that has it. */
  readonly package: string;
  /** What names it in the environment. */
  readonly variable?: string;
}

const isOnPath = (name: string): boolean => spawnSync("which", [name], { stdio: "ignore" }).status === 0;

/** The command of a program, or null where it is not there. */
export function commandOf({ names, variable }: Program): string | null {
  const named = variable === undefined ? undefined : process.env[variable];
  return named ?? names.find(isOnPath) ?? null;
}

/** A line that is down is given up soon; another that installs something is waited for. */
const PATIENCE = [
  "-o",
  "Acquire::http::Timeout=20",
  "-o",
  "Acquire::Retries=1",
  "-o",
  "DPkg::Lock::Timeout=120",
];
const MOST_MS = 300_000;

/** What apt-get says where it fails; null where it does as it is told. */
function apt(...args: string[]): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error, stdout, stderr } = spawnSync("apt-get", ["-q", ...PATIENCE, ...args], {
    encoding: "utf8",
    env,
    timeout: MOST_MS,
  });
  if (status === 0) return null;
  return `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim().split("\n").slice(-3).join("; ");
}

/** Installs what is missing of some programs, where this is allowed. Throws where they cannot be had. */
export function install(programs: readonly Program[]): void {
  const missing = programs.filter((program) => commandOf(program) === null);
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.package);
  const command = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  const without = `${missing.map(({ names }) => names[0]).join(" and ")} missing`;
  if (userInfo().uid !== 0 || !isOnPath("apt-get"))
    throw new Unavailable(`${without}; on Debian, as root: ${command}`);
  console.log(`▸ ${command}`);
  const add = (): string | null => apt("install", "-y", "--no-install-recommends", ...packages);
  apt("update");
  // The lists of packages may have changed between the two, or the line been down for a moment.
  const fault = add() && (apt("update") ?? add());
  if (fault !== null) throw new Unavailable(`${without}, and apt-get could not install it: ${fault}`);
}
