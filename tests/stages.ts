import { stripVTControlCharacters } from "node:util";

/** One check of a run. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** A check that says anything has failed, whatever its exit code. */
  readonly isSilent?: true;
}

/** How a check has ended, and what it has said that nobody has seen yet. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** What a bundler says of its own speed, which depends on how busy the machine is. */
const OF_SPEED = /\[PLUGIN_TIMINGS\].*?See https:\S+[^\n]*/gs;

/** What a check that is to be silent has said that counts. */
const complaintsIn = (said: string): string => stripVTControlCharacters(said).replaceAll(OF_SPEED, "").trim();

/** Checks that run at the same time: none needs what another makes. One alone may say what it says at once. */
export type Stage = readonly Check[];

/**
 * Runs stages one after the other. What a check of several has said is told when it ends, whole and under its name. The first stage in
 * which a check fails is the last. Returns the names of those that failed.
 */
export async function runStages(
  stages: readonly Stage[],
  run: (check: Check, isAlone: boolean) => Promise<Ended>,
  tell: (text: string) => void,
): Promise<readonly string[]> {
  const count = stages.flat().length;
  let at = 0;
  for (const stage of stages) {
    const isAlone = stage.length === 1;
    const tellName = ({ name }: Check): void => tell(`\n▸ ${++at}/${count} ${name}\n`);
    const failed: string[] = [];
    await Promise.all(
      stage.map(async (check) => {
        if (isAlone) tellName(check);
        const ended = await run(check, isAlone);
        if (!isAlone) tellName(check);
        const said = check.isSilent ? complaintsIn(ended.said) : ended.said.trimEnd();
        if (said !== "") tell(`${said}\n`);
        if (ended.status !== 0 || (check.isSilent && said !== "")) failed.push(check.name);
      }),
    );
    if (failed.length > 0) return failed;
  }
  return [];
}
