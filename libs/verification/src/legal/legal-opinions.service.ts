import { Injectable } from '@nestjs/common';
import { CaseBatch, PUBLISHED, rowsFrom, type Table } from '#cases';
import type { Actor } from '#identity';
import { invalid, UnitOfWork } from '#platform';
import type { InterestDeclarationEntity } from '../interest/interest-declaration.entity.js';
import type { LegalOpinionModel } from './legal.model.js';
import { personalDataInTexts } from '../projection/public-texts.js';
import { LinkOpinionEntity } from './link-opinion.entity.js';
import type { LinkOpinion } from './legal.rules.js';

/** An opinion that a lawyer wants to give. */
export interface OpinionGiven {
  /** Number of the link within the case. */
  readonly link: number;
  readonly opinion: LinkOpinion;
  readonly reason?: string | null;
}

/** An opinion as the resolvers hand it on. */
interface PlacedOpinion extends LegalOpinionModel {
  readonly link: number;
}

type LinkRow = Pick<
  LinkOpinionEntity,
  'useNumber' | 'textVersionId' | 'provisionId' | 'citedAs' | 'relation' | 'rationale'
>;

/** What lawyers say of provision links. */
@Injectable()
export class LegalOpinions {
  constructor(private readonly work: UnitOfWork) {}

  /** The last opinion of each lawyer on what the links of a case say, by link and in the order in which they were given. */
  readonly ofCase = new CaseBatch<PlacedOpinion>(async (caseIds, table) => {
    const rows = await rowsFrom<PlacedOpinion & { caseId: string }>(
      this.work,
      table,
      `select o.case_id as "caseId", o.link_number as link, o.opinion, o.reason, o.given_at as "givenAt"
         from ${table('link_opinion')} o
         join ${table('provision_link')} l on l.case_id = o.case_id and l.number = o.link_number
           and (l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale)
             is not distinct from (o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation, o.rationale)
        where o.case_id = any($1) ${stillStands(table)}
        order by o.case_id, o.link_number, o.id`,
      [caseIds],
    );
    return rows.map(({ caseId, ...view }) => ({ caseId, view }));
  });

  /** Numbers of the links of a case that no lawyer has signed as they are. */
  async unsigned(caseId: string): Promise<readonly number[]> {
    const rows = await this.work.rows<{ number: number }>(
      `select u.number from access.unsigned_links($1) u (number) order by 1`,
      [caseId],
    );
    return rows.map(({ number }) => number);
  }

  /**
   * Puts an opinion on file, on the link as it is. An earlier one of the same lawyer stays on file, and counts no more.
   *
   * @throws Refused with ValidationFailed.
   */
  async give(
    actor: Actor,
    caseId: string,
    { link, opinion, reason }: OpinionGiven,
    declared: InterestDeclarationEntity,
  ): Promise<void> {
    if (opinion === 'DISSENT' && !reason?.trim()) {
      throw invalid({ path: ['reason'], value: reason ?? null, message: 'A dissent says why. Give a reason.' });
    }
    const personal = personalDataInTexts([{ path: 'reason', text: reason ?? '' }]);
    if (personal.length > 0) {
      const message = `Everybody is to read the reason when the case is public, and it holds personal data: ${personal.join('; ')}. Take it out.`;
      throw invalid({ path: ['reason'], value: null, message });
    }
    const [found] = await this.work.rows<LinkRow>(
      `select use_number as "useNumber", text_version_id as "textVersionId", provision_id as "provisionId",
              cited_as as "citedAs", relation, rationale
         from provision_link where case_id = $1 and number = $2`,
      [caseId, link],
    );
    if (!found) {
      throw invalid({
        path: ['link'],
        value: String(link),
        message: `The case has no provision link number ${link}. Read its links again.`,
      });
    }
    await (
      await this.work.repository(LinkOpinionEntity)
    ).insert({
      ...found,
      caseId,
      linkNumber: link,
      opinion,
      reason: reason ?? null,
      reviewer: actor.userId!,
      interestDeclaration: declared.id,
      interestDeclaredAt: declared.declaredAt,
    });
  }
}

/** Of a lawyer, the last opinion counts; of what is public, the view shows no other. */
function stillStands(table: Table): string {
  return table === PUBLISHED
    ? ''
    : `and not exists (select from ${table('link_opinion')} later
         where later.case_id = o.case_id and later.link_number = o.link_number and later.reviewer = o.reviewer
           and later.id > o.id)`;
}
