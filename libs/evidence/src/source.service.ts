import { Injectable } from '@nestjs/common';
import { Authoring, ContentParts, type ContentTree } from '#cases';
import type { Actor } from '#identity';
import { globalId, invalid, parseEdtf, UnitOfWork } from '#platform';
import { CaseSourceEntity, SourceEntity } from './source.entity.js';
import { type AddSourceInput, MAX_SOURCES } from './source.input.js';

/** Adds sources to drafts. */
@Injectable()
export class Sources {
  constructor(
    private readonly work: UnitOfWork,
    private readonly authoring: Authoring,
    parts: ContentParts,
  ) {
    parts.register({
      name: 'sources',
      globalId: (id) => globalId('Source', id),
      visible: (ids) => this.#visible(ids),
      restore: (caseId, content) => this.#restore(caseId, content),
    });
  }

  /**
   * Adds a source to a draft of the actor.
   *
   * @returns the id of the case.
   * @throws Refused with ValidationFailed, StaleVersion or ContentClosed. @throws DomainError NOT_FOUND.
   */
  add(actor: Actor, input: AddSourceInput): Promise<string> {
    return this.authoring.change(actor, 'addSource', input, async ({ id: caseId }) => {
      const number = (await this.#last(caseId)) + 1;
      if (number > MAX_SOURCES) {
        throw invalid({ path: [], value: null, message: `A case may have at most ${MAX_SOURCES} sources.` });
      }
      const date = input.date ? parseEdtf(input.date) : null;
      const made = await (
        await this.work.repository(SourceEntity)
      ).insert({
        title: input.title,
        publisher: input.publisher ?? null,
        url: input.url ?? null,
        edtf: date?.edtf ?? null,
        lower: date?.lower ?? null,
        upper: date?.upper ?? null,
        kind: input.kind,
        seen: input.seen,
        addedBy: actor.userId,
      });
      const sourceId = (made.identifiers[0] as { id: string }).id;
      await (await this.work.repository(CaseSourceEntity)).insert({ caseId, number, sourceId });
    });
  }

  async #visible(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.work.rows<{ id: string }>('select id from source where id = any($1)', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** A source that stays keeps its row, which may be one that another person added. */
  async #restore(caseId: string, content: ContentTree): Promise<void> {
    const wanted = Object.entries(content).map(([number, source]) => [number, (source as { id: string }).id]);
    const [numbers, ids] = [wanted.map(([number]) => number), wanted.map(([, id]) => id)];
    await this.work.rows(
      `delete from case_source where case_id = $1
       and (number, source_id) not in (select * from unnest($2::smallint[], $3::uuid[]))`,
      [caseId, numbers, ids],
    );
    await this.work.rows(
      `insert into case_source (case_id, number, source_id)
       select $1, w.number, w.source_id from unnest($2::smallint[], $3::uuid[]) w (number, source_id)
       where not exists (select from case_source s where s.case_id = $1 and s.number = w.number)`,
      [caseId, numbers, ids],
    );
  }

  async #last(caseId: string): Promise<number> {
    const [row] = await this.work.rows<{ last: number }>(
      'select coalesce(max(number), 0)::int as last from case_source where case_id = $1',
      [caseId],
    );
    return row!.last;
  }
}
