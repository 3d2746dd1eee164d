/**
 * Translators, and some extensions, put elements of their own in the place of text nodes. React knows nothing of it: it
 * goes on writing into nodes that are not on the page any more, so that an old figure stays, or breaks when it removes
 * one that is gone. The page asks not to be translated (index.html); where it is all the same, this keeps it true:
 * each text node that was put away is watched, and as soon as React writes into it, it takes its place on the page back.
 * Between two changes the translation stays, so that no contest with an active translator begins.
 */
export function keepTextsTrue(): void {
  /** What stands on the page for a text node that was put away. */
  const standIns = new WeakMap<Node, ChildNode>();
  const taken = new WeakSet<Node>();
  const tolerant = new WeakSet<Node>();
  const restored = new WeakMap<Node, number>();

  /** Where a node that React holds is among the children of `parent`: itself, what it was wrapped in, or what stands for it. */
  function placeOf(held: Node, parent: Node): ChildNode | null {
    for (let at: Node | null = held; at !== null; at = at.parentNode)
      if (at.parentNode === parent) return at as ChildNode;
    const standIn = standIns.get(held);
    return standIn === undefined || standIn === held ? null : placeOf(standIn, parent);
  }

  /** Makes an element bear it that React removes or goes by a child that is not there any more. */
  function makeTolerant(parent: Node): void {
    if (tolerant.has(parent)) return;
    tolerant.add(parent);
    parent.removeChild = function <T extends Node>(child: T): T {
      const place = placeOf(child, parent);
      if (place !== null) Node.prototype.removeChild.call(parent, place);
      return child;
    };
    parent.insertBefore = function <T extends Node>(added: T, before: Node | null): T {
      Node.prototype.insertBefore.call(parent, added, before === null ? null : placeOf(before, parent));
      return added;
    };
  }

  function restore(text: Text): void {
    const standIn = standIns.get(text);
    standIns.delete(text);
    if (standIn?.isConnected === true) standIn.replaceWith(text);
  }

  const writes = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Text) restore(target);
  });

  function putAway(text: Text, standIn: ChildNode): void {
    standIns.set(text, standIn);
    taken.add(standIn);
    writes.observe(text, { characterData: true });
    // An HTML element draws nothing inside a picture: there the text comes back at once, unless that goes on and on.
    const times = restored.get(text) ?? 0;
    if (!(standIn.parentNode instanceof SVGElement) || times >= MOST_RESTORED) return;
    restored.set(text, times + 1);
    restore(text);
  }

  const changes = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const added of addedNodes) if (isForeign(added)) makeTolerant(target);
      for (const gone of removedNodes) {
        if (!(gone instanceof Text)) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find(
          (node): node is ChildNode =>
            node !== null && isForeign(node) && !taken.has(node) && node.parentNode === target,
        );
        if (standIn === undefined) continue;
        // The text itself inside what it was wrapped in still shows what React writes.
        if (standIn.contains(gone) || gone.isConnected) taken.add(standIn);
        else putAway(gone, standIn);
      }
    }
  });
  changes.observe(document.body, { childList: true, subtree: true });
}

/** Times that one text comes back by itself. */
const MOST_RESTORED = 3;

/** React draws no such element; translators put texts into it. */
const isForeign = (node: Node): boolean => node.nodeName.toUpperCase() === 'FONT';
