import { CLASS_METHODS, CONSTANT_PROPERTIES, CONSTANTS, KINDS_LEFT_OUT, SHORTER } from "./slimReactLists.ts";
import {
  childOf,
  type Edit,
  listOf,
  rewrite,
  type SyntaxNode,
  withConstants,
  withoutCases,
} from "./slimSyntax.ts";

/** Whether the page's code has a name. */
export type HasName = (name: string) => boolean;

const REGISTER = /^register(TwoPhase|Direct|Simple)Event$/;
const EVENTS = /^abort auxClick /;
const STYLES = /^animationIterationCount /;
/** Functions that choose by the names of elements and attributes. */
const BY_NAME = /^(setProp|setInitialProperties|updateProperties)$/;
const BY_EVENT = "dispatchEventForPluginEventSystem";

const put = ({ start, end }: SyntaxNode, text: string): Edit => ({ start, end, text });
const nameOf = (node: SyntaxNode | null): string => (node?.type === "Identifier" ? String(node.name) : "");
const textOf = (node: SyntaxNode | null | undefined): string =>
  node?.type === "Literal" && typeof node.value === "string" ? node.value : "";
const propertyOf = (node: SyntaxNode | null): string =>
  node?.type === "MemberExpression" && node.computed !== true ? nameOf(childOf(node, "property")) : "";

const isKind = (node: SyntaxNode | null): boolean =>
  propertyOf(node) === "tag" || /^(tag|\w+Tag)$/.test(nameOf(node));
const isKindLeftOut = (node: SyntaxNode | null): boolean =>
  node?.type === "Literal" && typeof node.value === "number" && KINDS_LEFT_OUT.has(node.value);

/** Switches lose the cases of what the page has not. */
function editSwitch(
  node: SyntaxNode,
  around: readonly SyntaxNode[],
  has: HasName,
  events: ReadonlySet<string>,
): Edit[] {
  if (propertyOf(childOf(node, "discriminant")) === "tag") return withoutCases(node, around, isKindLeftOut);
  const inside = nameOf(childOf(around.find(({ type }) => type === "FunctionDeclaration") ?? node, "id"));
  if (BY_NAME.test(inside))
    return withoutCases(node, around, (test) => textOf(test) !== "" && !has(textOf(test)));
  return inside === BY_EVENT
    ? withoutCases(node, around, (test) => events.has(textOf(test) || nameOf(test)))
    : [];
}

/** Comparisons with a kind of element that is never made. */
function editComparison(node: SyntaxNode): Edit[] {
  const [left, right] = [childOf(node, "left"), childOf(node, "right")];
  const isNever = (isKindLeftOut(left) && isKind(right)) || (isKindLeftOut(right) && isKind(left));
  if (!isNever || !/^[!=]==$/.test(String(node.operator))) return [];
  return [put(node, node.operator === "===" ? "!1" : "!0")];
}

/** Events whose names were once the browsers’ own, by the constants that hold them. */
const VENDOR_EVENTS = ["ANIMATION_END", "ANIMATION_ITERATION", "ANIMATION_START", "TRANSITION_END"];
const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** A kind of event without listeners needs no class, and no search for its name. */
const pureEvents = (code: string): string =>
  code.replace(/= (createSyntheticEvent|getVendorPrefixedEventName)\(/g, "= /* @__PURE__ */ $1(");

/** What functions always come to without what is left out. Only variables and their properties are given to them: to work those out does nothing. */
const CONSTANT_CALLS = new Map(
  Object.entries(SHORTER).flatMap(([name, body]): [string, string][] => {
    const value = /^return (null|!1|"");$/.exec(body)?.[1];
    return value === undefined ? [] : [[name, value]];
  }),
);

const handlerOf = (event: string): string => `on${event.slice(0, 1).toUpperCase()}${event.slice(1)}`;

/** React DOM's client without the kinds of elements, attributes, styles, events and hooks that `has` knows no name of. */
export function withoutUnnamed(whole: string, has: HasName): string {
  const code = pureEvents(whole);
  const isHeard = (handler: string): boolean => has(handler) || has(`${handler}Capture`);
  const events = /"(abort auxClick [^"]*)"/.exec(code)?.[1]?.split(" ") ?? [];
  const unheard = new Set(
    events.filter((name) => !isHeard(handlerOf(name))).map((name) => name.toLowerCase()),
  );
  for (const name of VENDOR_EVENTS) if (!isHeard(handlerOf(camelCase(name)))) unheard.add(name);
  const variables: string[] = [];
  const rest = rewrite(code, (node, around) => {
    if (node.type === "VariableDeclarator") variables.push(nameOf(childOf(node, "id")));
    if (node.type === "SwitchStatement") return editSwitch(node, around, has, unheard);
    if (node.type === "BinaryExpression") return editComparison(node);
    const constant =
      node.type === "CallExpression" ? CONSTANT_CALLS.get(nameOf(childOf(node, "callee"))) : undefined;
    if (constant !== undefined) return [put(node, constant)];
    if (node.type === "MemberExpression" && Object.hasOwn(CONSTANT_PROPERTIES, propertyOf(node)))
      return [put(node, CONSTANT_PROPERTIES[propertyOf(node)] ?? "")];
    if (CLASS_METHODS.has(propertyOf(node)) && !has(propertyOf(node))) return [put(node, "void 0")];
    if (node.type === "ExpressionStatement") return editRegistration(node, isHeard);
    if (node.type === "Property") {
      const hook = nameOf(childOf(node, "key"));
      const value = childOf(node, "value");
      return /^use[A-Z]/.test(hook) && value && !has(hook) ? [put(value, "leftOut")] : [];
    }
    if (node.type === "ArrayExpression") return editAliases(node, has);
    const text = textOf(node);
    if (EVENTS.test(text))
      return [put(node, JSON.stringify(events.filter((name) => isHeard(handlerOf(name))).join(" ")))];
    if (STYLES.test(text)) return [put(node, JSON.stringify(text.split(" ").filter(has).join(" ")))];
    return withConstants(code, node, around, CONSTANTS);
  });
  for (const name of Object.keys(CONSTANTS))
    if (variables.filter((one) => one === name).length !== 1)
      throw new Error(`React DOM has not one variable ${name}.`);
  return rest;
}

/** The list of attributes whose names are written otherwise in HTML: pairs of names. */
function editAliases(node: SyntaxNode, has: HasName): Edit[] {
  const pairs = listOf(node, "elements").map((pair) => listOf(pair, "elements").map(textOf));
  const isOfNames =
    pairs.length > 0 && pairs.every((pair) => pair.length === 2 && pair.every((name) => name !== ""));
  return isOfNames ? [put(node, JSON.stringify(pairs.filter(([name = ""]) => has(name))))] : [];
}

/** What makes React hear an event. */
function editRegistration(node: SyntaxNode, isHeard: HasName): Edit[] {
  const call = childOf(node, "expression");
  if (call?.type !== "CallExpression" || !REGISTER.test(nameOf(childOf(call, "callee")))) return [];
  const handler = listOf(call, "arguments")
    .map(textOf)
    .find((text) => text.startsWith("on"));
  return handler && !isHeard(handler) ? [put(node, "")] : [];
}

/** One of React's own files without the functions that nobody asks for. */
export const withoutExports = (code: string, has: HasName): string =>
  rewrite(code, (node) => {
    const left =
      node.type === "ExpressionStatement" ? childOf(childOf(node, "expression") ?? node, "left") : null;
    const name = left && nameOf(childOf(left, "object")) === "exports" ? propertyOf(left) : "";
    return name === "" || has(name) ? [] : [put(node, "")];
  });
