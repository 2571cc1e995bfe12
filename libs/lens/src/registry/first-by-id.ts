import type { Selection } from './public-registry.service.js';

/** The rows with the lowest ids after one, in their order: a page of a list without sorting all of it. */
export function firstById(
  { cases, rows }: Selection,
  after: string | null,
  count: number,
  isListed: (row: number) => boolean,
): number[] {
  const page: number[] = [];
  for (const row of rows) {
    const id = cases.ids[row]!;
    if ((after !== null && id <= after) || (page.length === count && id >= cases.ids[page[count - 1]!]!)) continue;
    if (!isListed(row)) continue;
    const at = page.findIndex((other) => cases.ids[other]! > id);
    page.splice(at === -1 ? page.length : at, 0, row);
    if (page.length > count) page.pop();
  }
  return page;
}
