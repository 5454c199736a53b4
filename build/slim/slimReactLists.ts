/** What React can do and the page never asks of it, by the functions of React DOM that do it and nothing else. */
export const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
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
    "queueTransitionTypes",
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
    "insertSuspendedStylesheets",
    "preconnect",
    "prefetchDNS",
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
    "addFragmentHandleToFiber",
    "commitNewChildToFragmentInstance",
    "deleteChildFromFragmentInstance",
    "FragmentInstance",
    "traverseVisibleInstancesAndTextInstances",
  ],
  "actions of forms": [
    "ensureFormComponentIsStateful",
    "mountActionState",
    "requestFormReset",
    "requestFormReset$1",
    "runActionStateAction",
    "startHostTransition",
    "TransitionAwareHostComponent",
    "updateActionStateImpl",
  ],
  "asynchronous transitions": ["defaultOnDefaultTransitionIndicator", "entangleAsyncAction"],
  "images that a transition waits for": ["estimateBandwidth", "suspendInstance"],
  "promises as children, and those that use() waits for": ["unwrapThenable", "useThenable"],
  "the caches of React Compiler": ["useMemoCache"],
  "elements of one's own": ["setPropOnCustomElement"],
  "<Activity> and <SuspenseList>": ["updateActivityComponent", "updateSuspenseListComponent"],
};

/**
 * The kinds of elements, by the numbers that React gives them, that the page never makes: <Consumer>, <Profiler>, classes that are not
 * ready, dehydrated boundaries, scopes, <SuspenseList>, what is hidden the old way, caches, tracing markers, style sheets and scripts, <html>,
 * <ViewTransition> and <Activity>.
 */
export const KINDS_LEFT_OUT: ReadonlySet<number> = new Set([
  9, 12, 17, 18, 19, 21, 23, 24, 25, 26, 27, 30, 31,
]);

/** Variables of React DOM that keep their first value without those. */
export const CONSTANTS: Readonly<Record<string, string>> = {
  appearingViewTransitions: "null",
  currentEntangledActionThenable: "null",
  currentEntangledLane: "0",
  currentEntangledListeners: "null",
  didReadFromEntangledAsyncAction: "!1",
  entangledTransitionTypes: "null",
  hydrationErrors: "null",
  hydrationParentFiber: "null",
  inUpdateViewTransition: "!1",
  isHydrating: "!1",
  needsFormReset: "!1",
  nextHydratableInstance: "null",
  pendingTransitionTypes: "null",
  pendingViewTransition: "null",
  pendingViewTransitionEvents: "null",
  rootOrSingletonContext: "!1",
  rootViewTransitionAffected: "!1",
  rootViewTransitionNameCanceled: "!1",
  shouldStartViewTransition: "!1",
  viewTransitionCancelableChildren: "null",
  viewTransitionContextChanged: "!1",
  viewTransitionMutationContext: "!1",
};

/** Properties that nothing sets without those, and what reading one gives. */
export const CONSTANT_PROPERTIES: Readonly<Record<string, string>> = {
  dehydrated: "null",
  isDehydrated: "!1",
};

/** Methods that React asks a class for, which are left out where no class of the page has one. */
export const CLASS_METHODS: ReadonlySet<string> = new Set([
  "componentDidMount",
  "componentDidUpdate",
  "componentWillMount",
  "componentWillReceiveProps",
  "componentWillUnmount",
  "componentWillUpdate",
  "contextType",
  "getDerivedStateFromProps",
  "getSnapshotBeforeUpdate",
  "isPureReactComponent",
  "shouldComponentUpdate",
  "UNSAFE_componentWillMount",
  "UNSAFE_componentWillReceiveProps",
  "UNSAFE_componentWillUpdate",
]);

/**
 * What functions come to without those. An iterator as a child is refused like any other object. What React does before each commit for
 * images and style sheets that come late is not asked for either: the page makes no image and no style sheet by React.
 */
export const SHORTER: Readonly<Record<string, string>> = {
  dispatchEvent: `
    if (!_enabled) return;
    findInstanceBlockingEvent(nativeEvent);
    dispatchEventForPluginEventSystem(domEventName, eventSystemFlags, nativeEvent, return_targetInst, targetContainer);`,
  getActivityInstanceFromFiber: "return null;",
  getComponentNameFromType: "return null;",
  getIteratorFn: "return null;",
  getParentHydrationBoundary: "return null;",
  getStackByFiberInDevAndProd: 'return "";',
  getSuspenseInstanceFromFiber: "return null;",
  isHostHoistableType: "return 1 !== hostContext && /^(link|meta|script|style|title)$/.test(type);",
  maySuspendCommit: 'return "img" === type && leftOut("Images");',
  popHydrationState: "return !1;",
  popToNextHostParent: "",
  registerSuspenseInstanceRetry: "",
  resetHydrationState: "",
  upgradeHydrationErrorsToRecoverable: "return null;",
  waitForCommitToBeReady: "return null;",
};
