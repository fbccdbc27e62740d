const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether a node is text. By type, not by class: a node that was made in the page around a frame keeps
 * that page's classes, which Firefox shows to a content script in the frame as strange ones.
 */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether a node is an element of HTML, whichever document made it. */
export function isHtml(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).namespaceURI === XHTML;
}

/** Whether something an event happened to is an element, whichever document made it. */
export function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && (target as Partial<Node>).nodeType === Node.ELEMENT_NODE;
}
