import { loadLevel } from "./basemapData.ts";
import type { BasemapGeometry } from "./basemapGeometry.ts";
import type { LevelName } from "./chooseLevels.ts";

/**
 * What is wrong with the ground: nothing can be drawn because it did not come, or has not come yet; or a finer level did not
 * come and a coarser one stands in for it.
 */
export type GroundTrouble = "missing" | "late" | "coarse";

/** A level that has not come after this time is late, in milliseconds. */
const LATE_MS = 2500;

type State = BasemapGeometry | "coming" | "late" | "failed";

/** The levels of the basemap that a map has asked for, and what became of them. */
export class LevelShelf {
  readonly #states = new Map<LevelName, State>();
  readonly #onCome: () => void;
  readonly #onTrouble: (trouble: GroundTrouble | null) => void;
  #wanted: readonly LevelName[] = [];
  #trouble: GroundTrouble | null = null;

  constructor(onCome: () => void, onTrouble: (trouble: GroundTrouble | null) => void) {
    this.#onCome = onCome;
    this.#onTrouble = onTrouble;
  }

  get(name: LevelName): BasemapGeometry | undefined {
    const state = this.#states.get(name);
    return typeof state === "object" ? state : undefined;
  }

  has(name: LevelName): boolean {
    return this.get(name) !== undefined;
  }

  /** Asks for levels, those that failed before included. */
  want(names: readonly LevelName[]): void {
    this.#wanted = names;
    for (const name of names) {
      const state = this.#states.get(name);
      if (state === undefined || state === "failed") this.#load(name);
    }
    this.#tell();
  }

  #load(name: LevelName): void {
    const set = (state: State): void => {
      window.clearTimeout(timer);
      this.#states.set(name, state);
      this.#tell();
    };
    const timer = window.setTimeout(() => set("late"), LATE_MS);
    this.#states.set(name, "coming");
    loadLevel(name).then(
      (level) => {
        set(level);
        this.#onCome();
      },
      () => set("failed"),
    );
  }

  #tell(): void {
    const [ground, ...finer] = this.#wanted.map((name) => this.#states.get(name));
    const hasGround = typeof ground === "object" || this.has("world");
    const isWithout = (state?: State): boolean => state === "failed" || state === "late";
    const missing = ground === "failed" ? "missing" : ground === "late" ? "late" : null;
    const trouble = hasGround ? (finer.some(isWithout) ? "coarse" : null) : missing;
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#onTrouble(trouble);
  }
}
