import { parseAst } from "vite";

/** A node of a syntax tree, as far as it is read here. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A part of the code, and its replacement. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Says what stands in place of a node or of parts of it, by the nodes around it, the nearest last. */
type Rewrite = (node: SyntaxNode, around: readonly SyntaxNode[]) => readonly Edit[];

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** One child of a node by its name. */
export function childOf(node: SyntaxNode, key: string): SyntaxNode | null {
  const child = node[key];
  return isNode(child) ? child : null;
}

/** A list of children by its name. */
export const listOf = (node: SyntaxNode, key: string): SyntaxNode[] => [node[key]].flat().filter(isNode);

/** The code after every node was asked once. Where one edit lies in another, the outer one stands. */
export function rewrite(code: string, ask: Rewrite): string {
  const edits: Edit[] = [];
  const visit = (node: SyntaxNode, around: readonly SyntaxNode[]): void => {
    edits.push(...ask(node, around));
    const inside = [...around, node];
    for (const child of childrenOf(node)) visit(child, inside);
  };
  const program: unknown = parseAst(code);
  if (isNode(program)) visit(program, []);
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let rest = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    if (start < at) continue;
    rest += code.slice(at, start) + text;
    at = end;
  }
  return rest + code.slice(at);
}

const isFunction = (node: SyntaxNode): boolean => /Function/.test(node.type);

/** The names that `var` gives the function around a node from inside of it. */
function declaredIn(node: SyntaxNode): string[] {
  if (isFunction(node)) return [];
  const own = node.type === "VariableDeclarator" ? childOf(node, "id") : null;
  return [...(own ? [String(own.name)] : []), ...childrenOf(node).flatMap(declaredIn)];
}

const LEAVES = new Set(["BreakStatement", "ReturnStatement", "ThrowStatement", "ContinueStatement"]);

/** Whether the statements of a case can run on into the next one. */
const runsOn = (one: SyntaxNode | undefined): boolean =>
  one !== undefined && !LEAVES.has(listOf(one, "consequent").at(-1)?.type ?? "");

/** Takes cases out of a switch. A case that another runs into loses only its label. */
export function withoutCases(
  node: SyntaxNode,
  around: readonly SyntaxNode[],
  isNeverMet: (test: SyntaxNode) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  const declared = new Set<string>();
  let before: SyntaxNode | undefined;
  for (const one of listOf(node, "cases")) {
    const test = childOf(one, "test");
    const [first] = listOf(one, "consequent");
    if (!test || !isNeverMet(test)) before = one;
    else if (runsOn(before) && first) {
      edits.push({ start: one.start, end: first.start, text: "" });
      before = one;
    } else {
      edits.push({ start: one.start, end: one.end, text: "" });
      for (const name of declaredIn(one)) declared.add(name);
    }
  }
  const body = around.findLast(isFunction);
  // Other cases may use the variables of one that goes.
  if (declared.size > 0 && body)
    edits.push({ start: body.end - 1, end: body.end - 1, text: `var ${[...declared].join(", ")};\n` });
  return edits;
}

const isNamed = (node: SyntaxNode | null, names: Readonly<Record<string, string>>): boolean =>
  node?.type === "Identifier" && Object.hasOwn(names, String(node.name));

/** Puts its value in place of a variable that never takes another. Where it is set, only what it would be set to is left. */
export function withConstants(
  code: string,
  node: SyntaxNode,
  around: readonly SyntaxNode[],
  constants: Readonly<Record<string, string>>,
): Edit[] {
  const left = childOf(node, "left");
  if (node.type === "AssignmentExpression" && left && isNamed(left, constants)) {
    const sign = code.indexOf("=", left.end);
    return [{ start: node.start, end: sign + 1, text: "" }];
  }
  const parent = around.at(-1);
  if (!parent || !isNamed(node, constants)) return [];
  const isItsName =
    listOf(parent, "params").includes(node) ||
    (parent.type === "VariableDeclarator" && childOf(parent, "id") === node) ||
    (parent.type === "MemberExpression" &&
      childOf(parent, "property") === node &&
      parent.computed !== true) ||
    (parent.type === "Property" && childOf(parent, "key") === node);
  return isItsName ? [] : [{ start: node.start, end: node.end, text: constants[String(node.name)] ?? "" }];
}
