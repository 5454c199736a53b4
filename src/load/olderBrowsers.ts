/**
 * Gives older browsers what the code uses and they lack, where the language can say it: the page works from Chrome 87, Firefox 90 and Safari
 * 15.4 on. Newer browsers never fetch this file; only the worker that reads a large file has it within.
 */

/** Adds what is missing of `methods` to an object, as a browser would: it is not listed. */
function fillIn(target: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** The index that `at` means: from the end where it is negative. */
const fromEnd = (length: number, index: number): number => (index < 0 ? length + index : index);

type Test<T> = (item: T, index: number, items: ArrayLike<T>) => unknown;

function lastIndex<T>(items: ArrayLike<T>, test: Test<T>): number {
  for (let at = items.length - 1; at >= 0; at--) if (test(items[at] as T, at, items)) return at;
  return -1;
}

const indexed = {
  at<T>(this: ArrayLike<T>, index: number): T | undefined {
    return this[fromEnd(this.length, Math.trunc(index) || 0)];
  },
};
const copies = {
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
};
const lists = {
  findLast<T>(this: ArrayLike<T>, test: Test<T>): T | undefined {
    return this[lastIndex(this, test)];
  },
  findLastIndex<T>(this: ArrayLike<T>, test: Test<T>): number {
    return lastIndex(this, test);
  },
};

/** What of a browser is helped. */
export type Realm = Pick<
  typeof globalThis,
  "AbortController" | "AbortSignal" | "Array" | "Int8Array" | "Object" | "String" | "URL"
>;

/** Keeps why something was called off, where the browser does not. */
function keepReasons({ AbortController, AbortSignal }: Realm): void {
  if ("reason" in AbortSignal.prototype) return;
  const reasons = new WeakMap<AbortSignal, unknown>();
  const { abort } = AbortController.prototype;
  AbortController.prototype.abort = function (reason: unknown = new DOMException("", "AbortError")) {
    if (!this.signal.aborted) reasons.set(this.signal, reason);
    abort.call(this);
  };
  const get = function (this: AbortSignal): unknown {
    return reasons.get(this);
  };
  Object.defineProperty(AbortSignal.prototype, "reason", { configurable: true, get });
}

/** Adds to a browser what it lacks of all this. */
export function helpOlderBrowser(realm: Realm = globalThis): void {
  const { AbortSignal, URL } = realm;
  const TypedArray = Object.getPrototypeOf(realm.Int8Array);
  for (const type of [realm.Array, realm.String, TypedArray]) fillIn(type.prototype, indexed);
  for (const type of [realm.Array, TypedArray]) fillIn(type.prototype, lists);
  fillIn(realm.Array.prototype, copies);
  fillIn(realm.Object, {
    hasOwn: (object: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(object, key) !== undefined,
  });
  // What is copied here is data that came as JSON.
  fillIn(realm, { structuredClone: (data: unknown): unknown => JSON.parse(JSON.stringify(data)) });
  fillIn(URL, {
    canParse(address: string, base?: string): boolean {
      try {
        return Boolean(new URL(address, base));
      } catch {
        return false;
      }
    },
  });
  keepReasons(realm);
  fillIn(AbortSignal.prototype, {
    throwIfAborted(this: AbortSignal): void {
      if (this.aborted) throw this.reason;
    },
  });
}
