import { Injectable } from '@nestjs/common';
import { Authoring } from '#cases';
import type { Actor } from '#identity';
import { invalid, parseEdtf, UnitOfWork } from '#platform';
import { CaseSourceEntity, SourceEntity } from './source.entity.js';
import { type AddSourceInput, MAX_SOURCES } from './source.input.js';

/** Adds sources to drafts. */
@Injectable()
export class Sources {
  constructor(
    private readonly work: UnitOfWork,
    private readonly authoring: Authoring,
  ) {}

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

  async #last(caseId: string): Promise<number> {
    const [row] = await this.work.rows<{ last: number }>(
      'select coalesce(max(number), 0)::int as last from case_source where case_id = $1',
      [caseId],
    );
    return row!.last;
  }
}
