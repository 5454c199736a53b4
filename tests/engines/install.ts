import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

/** The programs that drive an engine, and Debian's packages that have them. */
const NEEDED: Readonly<Record<string, string>> = {
  "firefox-esr": "firefox-esr",
  WebKitWebDriver: "webkit2gtk-driver",
  Xvfb: "xvfb",
};

const isThere = (program: string): boolean =>
  program === "firefox-esr" && process.env.FIREFOX !== undefined
    ? true
    : spawnSync("which", [program], { stdio: "ignore" }).status === 0;

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
}

/** Installs what is missing of some programs, where this is allowed. Throws where they cannot be had. */
export function install(programs: readonly string[]): void {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => NEEDED[program] ?? program);
  if (userInfo().uid === 0 && isThere("apt-get")) {
    console.log(`▸ installing ${packages.join(", ")} (apt-get)`);
    const get = (): boolean => apt("install", "-y", "-q", "--no-install-recommends", ...packages);
    if ((apt("update", "-q") && get()) || get()) return;
  }
  throw new Error(
    `${missing.join(", ")} could not be found or installed. On Debian, as root: apt-get install ${packages.join(" ")}`,
  );
}
