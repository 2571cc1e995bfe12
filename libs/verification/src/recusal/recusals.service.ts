import { Injectable } from '@nestjs/common';
import { CaseCommands } from '#cases';
import type { Actor } from '#identity';
import { invalid, isUuid, keyOf, UnitOfWork } from '#platform';
import { Interests } from '../interest/interests.service.js';
import type { WaiveRecusalInput } from './recusal.input.js';
import { type RecusalHit, recusalHits, type Ties } from './recusal.rules.js';
import { RecusalWaiverEntity } from './recusal-waiver.entity.js';

/** Who steps back from a case, and who may decide all the same. */
@Injectable()
export class Recusals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: CaseCommands,
    private readonly interests: Interests,
  ) {}

  /** Every tie of the actor to a case that asks for recusal, each with whether it was waived; none for a key. */
  async hits(actor: Actor, caseId: string): Promise<readonly RecusalHit[]> {
    if (actor.userId === null) return [];
    const waivers = await (await this.work.repository(RecusalWaiverEntity)).findBy({ caseId, userId: actor.userId });
    return recusalHits(await this.#ties(actor, caseId), new Set(waivers.map(({ rule }) => rule)));
  }

  /** Waivers on a case, first to last. */
  async waivers(caseId: string): Promise<RecusalWaiverEntity[]> {
    const waivers = await this.work.repository(RecusalWaiverEntity);
    return waivers.find({ where: { caseId }, order: { waivedAt: 'ASC' } });
  }

  /**
   * Lets somebody decide on a case in spite of a rule. Said twice, it stays as it was said first.
   *
   * @returns the id of the case.
   * @throws Refused with ValidationFailed or StaleVersion. @throws DomainError NOT_FOUND.
   */
  async waive(actor: Actor, input: WaiveRecusalInput): Promise<string> {
    const userId = keyOf(input.person, 'User') ?? '';
    if (!isUuid(userId) || userId === actor.userId) {
      throw invalid({
        path: ['person'],
        value: null,
        message: isUuid(userId)
          ? 'Nobody waives a recusal of their own. Ask another safety officer.'
          : 'This is the id of no person. Take it from the assignments of the case.',
      });
    }
    return this.commands.onSeen(actor, 'waiveRecusal', input, async ({ id: caseId }) => {
      const [known] = await this.work.rows('select 1 from access.display_names(array[$1::uuid])', [userId]);
      if (!known) {
        throw invalid({ path: ['person'], value: null, message: 'There is no such person for you.' });
      }
      const waivers = await this.work.repository(RecusalWaiverEntity);
      if (await waivers.existsBy({ caseId, userId, rule: input.rule })) return;
      await waivers.insert({ caseId, userId, rule: input.rule, reason: input.reason, waivedBy: actor.userId! });
    });
  }

  async #ties(actor: Actor, caseId: string): Promise<Ties> {
    const declared = await this.interests.current(actor);
    const [row] = await this.work.rows<Omit<Ties, 'nationalities' | 'residence'>>(TIES, [caseId]);
    const { bodies, ...ofCase } = row!;
    return {
      ...ofCase,
      nationalities: declared?.nationalities ?? [],
      residence: declared?.residence ?? null,
      bodies: [...bodies, ...(declared?.organisations ?? [])],
    };
  }
}

/** Of organisations, the bearer meets those that they work for; so whoever stands there beside them is a colleague. */
const TIES = `
  select array_remove(array(select c.requesting_state from case_file c where c.id = $1
           union select u.requesting_state from mechanism_use u where u.case_id = $1), null) as "requestingStates",
         array(select h.country_code from case_host_state h where h.case_id = $1
           union select r.country_code from use_responding_state r where r.case_id = $1) as "hostStates",
         array(select g.name from organisation g where g.id = any ((select access.organisation_ids())::uuid[])) as bodies,
         array(select distinct g.name from (
                   select c.author_id as id from case_file c where c.id = $1
                   union select r.proposed_by from proposed_revision r where r.case_id = $1) w
                 join organisation_member m on m.user_id = w.id and m.ended_at is null
                 join organisation g on g.id = m.organisation_id
                where w.id <> (select access.user_id())
                  and g.id = any ((select access.organisation_ids())::uuid[])) as "sharedWithAuthor",
         array(select access.publishers_behind(array(
           select s.source_id from case_source s where s.case_id = $1))) as publishers`;
