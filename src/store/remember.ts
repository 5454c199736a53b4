/** Remembers the last answer of a function, as long as its arguments are the same ones. */
export function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const held = last;
    if (held && held.args.length === args.length && args.every((arg, i) => Object.is(arg, held.args[i])))
      return held.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
