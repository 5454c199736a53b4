import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { isKnownToAsk, pageWords } from "./pageWords.ts";
import { KINDS_LEFT_OUT, LEFT_OUT, SHORTER } from "./slimReactLists.ts";
import { type HasName, withoutExports, withoutUnnamed } from "./slimReactTree.ts";

/** The file of React DOM with the code of a client. */
const CLIENT = /\/react-dom-client\.production\.js$/;

/** A function at the top of a file, whole: its head, then its body. */
const declaration = (name: string): RegExp =>
  new RegExp(String.raw`^(function ${name.replace("$", "\\$")}\([^)]*\)) \{\n[\s\S]*?^\}$`, "m");

/** `hydrateRoot` and `findDOMNode`, and methods of objects that only what is left out makes. */
const STATEMENTS =
  /^(exports\.hydrateRoot|ReactDOMSharedInternals\.findDOMNode|(FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+|ReactDOMHydrationRoot\.prototype\.unstable_\w+) = [\s\S]*?^\};$/gm;

/** What handles events that nothing on the page hears: a selection, a composition, text before it goes in, and actions of forms. */
const EVENTS_LEFT_OUT = {
  handlers: ["onSelect", "onBeforeInput", "onCompositionStart", "onCompositionUpdate", "onCompositionEnd"],
  from: "      handleEventFunc = targetInst ? getNodeFromInstance(targetInst) : window;\n      switch (domEventName) {\n",
  to: "    }\n    processDispatchQueue(dispatchQueue, eventSystemFlags);\n",
};

function withoutEvents(code: string, has: HasName): string {
  const { handlers, from, to } = EVENTS_LEFT_OUT;
  const heard = handlers.find(has);
  if (heard) throw new Error(`The page has ${heard}, which build/slim/slimReact.ts leaves out.`);
  const [start, end] = [code.indexOf(from), code.indexOf(to)];
  if (start < 0 || end < start) throw new Error("React DOM has other code for events.");
  return code.slice(0, start) + code.slice(end);
}

/** No element of a left-out kind is made. */
const MAKE = "function createFiberImplClass(tag, pendingProps, key, mode) {\n";
const KINDS = [...KINDS_LEFT_OUT].reduce((sum, kind) => sum | (1 << kind), 0) >>> 0;
const GUARD = `  if ((${KINDS} >> tag) & 1) leftOut("Elements of kind " + tag);\n`;

/**
 * React DOM's client without what the page never asks of it. In place of each function of that is one that says so; what only those
 * used goes with them. Throws where React has no such function: look then which one does the same in its new version.
 */
export function withoutUnused(code: string, has: HasName = () => false): string {
  let rest = withoutEvents(code, has).replace(STATEMENTS, "");
  const replace = (name: string, what: string, body: string): void => {
    if (!declaration(name).test(rest)) throw new Error(`React DOM has no function ${name} (${what}).`);
    rest = rest.replace(declaration(name), (_, head: string) => `${head} { ${body} }`);
  };
  for (const [what, names] of Object.entries(LEFT_OUT))
    for (const name of names) replace(name, what, `leftOut("${what}");`);
  for (const [name, body] of Object.entries(SHORTER)) replace(name, "shorter", body);
  if (!rest.includes(MAKE)) throw new Error("React DOM makes elements otherwise.");
  rest = withoutUnnamed(rest.replace(MAKE, MAKE + GUARD), has);
  return `${rest}\nfunction leftOut(what) { throw Error(what + " are left out by build/slim/slimReact.ts"); }`;
}

/** The other files of React, which the client asks for some of what they have. */
const OTHERS = /\/(react|react-dom|scheduler)\/cjs\/(react|react-dom|scheduler)\.production\.js$/;
const PACKAGES = /\/node_modules\/(react|react-dom|scheduler)\//;
const OF_THE_CLIENT = /\b(?:React|ReactDOM|Scheduler)\.(\w+)/g;

/** Builds React without parts that the page does not use: 24 kB gzip. */
export function slimReact(): Plugin {
  const words = pageWords();
  const client = readFileSync("node_modules/react-dom/cjs/react-dom-client.production.js", "utf8");
  const ofClient = new Set([...client.matchAll(OF_THE_CLIENT)].map(([, name]) => name));
  return {
    name: "crossings:slim-react",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (CLIENT.test(id)) return { code: withoutUnused(code, (name) => words.has(name)), map: null };
      if (!OTHERS.test(id)) return undefined;
      return { code: withoutExports(code, (name) => words.has(name) || ofClient.has(name)), map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const modules = file.type === "chunk" ? Object.entries(file.modules) : [];
        for (const [id, { renderedLength }] of modules) {
          const asked = renderedLength > 0 ? (this.getModuleInfo(id)?.importedIds ?? []) : [];
          if (asked.some((one) => PACKAGES.test(one)) && !PACKAGES.test(id) && !isKnownToAsk(id))
            this.error(
              `${id} uses React: name it in build/slim/pageWords.ts, or what it asks for is left out.`,
            );
        }
      }
    },
  };
}
