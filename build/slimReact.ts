import type { Plugin } from "vite";

/** What React can do and the page never asks of it, by the functions of React DOM that do it and nothing else. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "taking over a page that a server has rendered": [
    "attemptExplicitHydrationTarget",
    "canHydrateHydrationBoundary",
    "canHydrateInstance",
    "canHydrateTextInstance",
    "clearHydrationBoundary",
    "commitActivityHydrationCallbacks",
    "getHydratableHoistableCache",
    "getNextHydratableInstanceAfterHydrationBoundary",
    "hideOrUnhideDehydratedBoundary",
    "prepareToHydrateHostInstance",
    "queueIfContinuousEvent",
    "replayUnblockedEvents",
    "retryIfBlockedOn",
    "scheduleReplayQueueIfNeeded",
    "updateDehydratedSuspenseComponent",
  ],
  "view transitions": [
    "applyViewTransitionName",
    "applyViewTransitionToHostInstancesRecursive",
    "commitAfterMutationEffectsOnFiber",
    "commitAppearingPairViewTransitions",
    "commitDeletedPairViewTransitions",
    "commitEnterViewTransitions",
    "createViewTransitionInstance",
    "measureNestedViewTransitions",
    "measureViewTransitionHostInstancesRecursive",
    "restoreViewTransitionName",
    "restoreViewTransitionOnHostInstances",
    "scheduleViewTransitionEvent",
    "startViewTransition",
  ],
  "style sheets and scripts as elements": [
    "acquireResource",
    "createHoistableInstance",
    "getResource",
    "insertStylesheetIntoRoot",
    "preconnectAs",
    "preinitModuleScript",
    "preinitScript",
    "preinitStyle",
    "preload",
    "preloadModule",
    "preloadStylesheet",
    "suspendResource",
  ],
  "<html>, <head> and <body> as elements": [
    "commitHostSingletonAcquisition",
    "releaseSingletonInstance",
    "resolveSingletonInstance",
  ],
  "references to fragments": [
    "commitNewChildToFragmentInstance",
    "deleteChildFromFragmentInstance",
    "FragmentInstance",
  ],
  "actions of forms": [
    "ensureFormComponentIsStateful",
    "mountActionState",
    "runActionStateAction",
    "startHostTransition",
    "updateActionStateImpl",
  ],
  "asynchronous transitions": ["defaultOnDefaultTransitionIndicator", "entangleAsyncAction"],
  "images that a transition waits for": ["estimateBandwidth", "suspendInstance"],
  "the caches of React Compiler": ["useMemoCache"],
  findDOMNode: ["findCurrentFiberUsingSlowPath"],
  "elements of one's own": ["setPropOnCustomElement"],
  "<Activity> and <SuspenseList>": ["updateActivityComponent", "updateSuspenseListComponent"],
};

/** Through which components an error came: a built page has none of their names left. */
const STACK = "getStackByFiberInDevAndProd";

/** The file of React DOM with the code of a client. */
const CLIENT = /\/react-dom-client\.production\.js$/;

/** A function at the top of a file, whole. */
const declaration = (name: string): RegExp =>
  new RegExp(String.raw`^function ${name}\([^)]*\) \{\n[\s\S]*?^\}$`, "m");

/** `hydrateRoot`, and methods of objects that only what is left out makes. */
const STATEMENTS =
  /^(exports\.hydrateRoot|(FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+) = [\s\S]*?^\};$/gm;

/**
 * React DOM's client without what the page never asks of it. In place of each function of that is one that says so; what only those
 * used goes with them. Throws where React has no such function: look then which one does the same in its new version.
 */
export function withoutUnused(code: string): string {
  let rest = code.replace(STATEMENTS, "");
  const replace = (name: string, what: string, body: string): void => {
    if (!declaration(name).test(rest)) throw new Error(`React DOM has no function ${name} (${what}).`);
    rest = rest.replace(declaration(name), () => `function ${name}() { ${body} }`);
  };
  for (const [what, names] of Object.entries(LEFT_OUT))
    for (const name of names) replace(name, what, `leftOut("${what}");`);
  replace(STACK, "names of components in errors", 'return "";');
  return `${rest}\nfunction leftOut(what) { throw Error(what + " are left out by build/slimReact.ts"); }`;
}

/** Builds React without parts that the page does not use: 12 kB gzip. */
export function slimReact(): Plugin {
  return {
    name: "crossings:slim-react",
    apply: "build",
    enforce: "pre",
    transform: (code, id) => (CLIENT.test(id) ? { code: withoutUnused(code), map: null } : undefined),
  };
}
