import axe from 'axe-core';

/**
 * What axe finds wrong in an element that stands in the document, as "rule: selector".
 * Colours are left out: a DOM without layout has none to measure. They have a test of their own.
 */
export async function violationsIn(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
