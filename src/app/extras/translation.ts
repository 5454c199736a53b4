/** What a translator has put in place of a text node, and the text. */
interface StandIn {
  readonly element: ChildNode;
  readonly text: string;
}

/** The elements that translators of browsers wrap their words in. The page has none of its own. */
const TRANSLATED = /^(FONT|YA-TR-SPAN)$/;

const isTranslated = (node: Node | null): node is Element =>
  node instanceof Element && TRANSLATED.test(node.nodeName);

/**
 * Keeps the page true while the browser translates it. A translator puts an element in place of each text, and React goes on writing into
 * the text, which nobody sees any more: a number would stand under the caption of another. So the text is put back, empty, before
 * what stands for it. Once React writes into it or takes it away, the element goes, and the translator finds the new text.
 */
export function followTranslation(root: Node): () => void {
  const standIns = new WeakMap<Node, StandIn>();

  function replaced(text: Text, element: Element): void {
    const known = standIns.get(text);
    if (known && text.data === "") {
      // A translator that takes up empty texts too would never end: this text stays off the page until it is written into.
      element.remove();
      return;
    }
    standIns.set(text, { element, text: text.data });
    // Only of these does it matter what React writes: on a page that nobody translates it is not heard.
    observer.observe(text, { characterData: true });
    text.data = "";
    element.before(text);
  }
  function written(text: Node): void {
    const known = standIns.get(text);
    if (!known || text.nodeValue === "") return;
    standIns.delete(text);
    if (text.isConnected) known.element.remove();
    else if (known.element.isConnected) known.element.replaceWith(text);
  }
  function removed(text: Text): void {
    const known = standIns.get(text);
    if (!known) return;
    standIns.delete(text);
    known.element.remove();
    if (text.isConnected) text.data = known.text;
  }
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes].filter(isTranslated)));
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === "characterData") written(target);
      for (const node of removedNodes) {
        if (!(node instanceof Text)) continue;
        const element = [...addedNodes, previousSibling, nextSibling].find(
          (near): near is Element => isTranslated(near) && added.has(near),
        );
        if (element?.isConnected && !node.isConnected) {
          added.delete(element);
          replaced(node, element);
        } else removed(node);
      }
    }
    // Changes made here need no second look.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
