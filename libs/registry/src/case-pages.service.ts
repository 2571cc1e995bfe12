import { Injectable } from '@nestjs/common';
import { CaseReading, type PublicCaseView } from '#cases';
import { type CountedPage, Cursors, type PageArgs, pageOf } from '#platform';
import type { Selection } from './public-cases.js';

/** Makes pages of the cases behind a figure, in the order of their ids. */
@Injectable()
export class CasePages {
  constructor(
    private readonly reading: CaseReading,
    private readonly cursors: Cursors,
  ) {}

  /**
   * @param scope of the cursors: the list that they are good for.
   * @param nodeOf makes an entry of a case and the number of its row.
   */
  async of<T>(
    selection: Selection,
    page: PageArgs,
    scope: readonly unknown[],
    nodeOf: (view: PublicCaseView, row: number) => T,
  ): Promise<CountedPage<T>> {
    const { cases, rows } = selection;
    const after = page.after ? String(this.cursors.read(page.after, scope)[0]) : null;
    const listed = firstById(selection, after, page.first + 1);
    const views = await this.reading.publicByIds(listed.map((row) => cases.ids.at(row)));
    const found = listed.flatMap((row, at) => (views[at] ? [{ row, view: views[at] }] : []));
    return {
      ...pageOf(
        found,
        page,
        ({ row }) => this.cursors.write([cases.ids.at(row)], scope),
        ({ row, view }) => nodeOf(view, row),
      ),
      totalCount: () => Promise.resolve(rows.length),
    };
  }
}

/** The rows with the lowest ids after one, in their order: a page of a list without sorting all of it. */
function firstById({ cases: { ids }, rows }: Selection, after: string | null, count: number): number[] {
  const isAfter = after === null ? () => true : ids.after(after);
  const page: number[] = [];
  for (const row of rows) {
    if (!isAfter(row) || (page.length === count && ids.compare(row, page[count - 1]!) >= 0)) continue;
    const at = page.findIndex((other) => ids.compare(other, row) > 0);
    page.splice(at === -1 ? page.length : at, 0, row);
    if (page.length > count) page.pop();
  }
  return page;
}
