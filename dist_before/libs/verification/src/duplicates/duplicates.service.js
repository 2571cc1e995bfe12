var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { CaseReading } from '#cases';
import { isUuid, keyOf, notFound, UnitOfWork } from '#platform';
import { DUPLICATE_RULES_VERSION, LISTED_FROM, resemblance, SUSPECTED_FROM, } from './duplicate.rules.js';
import { DuplicateSeenEntity } from './duplicate-seen.entity.js';
/** Cases that may tell what another one tells. All of it is read as the asker reads: what is not theirs to see takes no part. */
let Duplicates = class Duplicates {
    constructor(work, reading) {
        this.work = work;
        this.reading = reading;
    }
    /** Candidates for a case of the actor's, or for any that a triage officer sees. @throws DomainError NOT_FOUND. */
    async of(actor, named) {
        const found = await this.reading.one({ id: keyOf(named, 'Case') ?? named });
        if (!found || !(found.isMine || actor.roles.has('TRIAGE_OFFICER')))
            throw notFound('case');
        return this.shown(await this.find(found.caseId));
    }
    /** Those that resemble a case, most alike first: all that are suspected, and of others as many as make {@link MOST_LISTED}. */
    async find(caseId) {
        const near = await this.work.rows(NEAR, [caseId, MOST_COMPARED]);
        const described = await this.work.rows(DESCRIPTIONS, [[caseId, ...near.map(({ id }) => id)]]);
        const itself = described.find(({ id }) => id === caseId);
        if (!itself)
            return [];
        return described
            .filter(({ id }) => id !== caseId)
            .map((other) => {
            const { score, reasons } = resemblance(compared(itself), compared(other));
            return { id: other.id, reference: other.reference, score, reasons, mustBeSeen: score >= SUSPECTED_FROM };
        })
            .filter(({ score }) => score >= LISTED_FROM)
            .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
            .filter(({ mustBeSeen }, place) => mustBeSeen || place < MOST_LISTED);
    }
    /** The same, with what the asker may read of each. */
    async shown(candidates) {
        const cases = await this.reading.byIds(candidates.map(({ id }) => id));
        return candidates.flatMap((candidate, place) => {
            const view = cases[place];
            return view ? [{ ...candidate, case: view }] : [];
        });
    }
    /** Keeps on file which candidates the author had looked at. The caller has locked the case. */
    async keep(actor, caseId, version, seen) {
        if (seen.length === 0)
            return;
        const kept = seen.map(({ id, score }) => ({
            caseId,
            candidateId: id,
            version,
            score,
            rulesVersion: DUPLICATE_RULES_VERSION,
            seenBy: actor.userId,
        }));
        await (await this.work.repository(DuplicateSeenEntity)).insert(kept);
    }
    /** What the author had looked at, most alike first, as far as the asker may see it. */
    async seenWith(caseId) {
        const rows = await (await this.work.repository(DuplicateSeenEntity)).find({ where: { caseId }, order: { score: 'DESC', candidateId: 'ASC' } });
        const shown = await this.shown(rows.map((row) => ({ ...row, id: row.candidateId })));
        return shown;
    }
};
Duplicates = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading])
], Duplicates);
export { Duplicates };
/** Candidates among those that an author names by id or reference. */
export function namedAmong(candidates, named) {
    const keys = new Set(named.map((name) => keyOf(name, 'Case') ?? (isUuid(name) ? name.toLowerCase() : name)));
    return candidates.filter(({ id, reference }) => keys.has(id) || keys.has(reference));
}
/** Cases that are compared with one, those first that have most in common at a glance. */
const MOST_COMPARED = 200;
/** As many candidates as are listed, but for those that are suspected. */
const MOST_LISTED = 20;
function compared({ isDated, first, last, ...described }) {
    return { ...described, occurred: isDated ? { first, last } : null };
}
/**
 * Cases that share a source or the title with the first parameter, or two of State, host State and mechanism; not those that
 * their authors took back or that another one stands in place of.
 */
const NEAR = `
  with itself as materialized (
    select c.title,
           array(select c.requesting_state union select u.requesting_state from mechanism_use u where u.case_id = c.id) as states,
           array(select h.country_code from case_host_state h where h.case_id = c.id
                 union select r.country_code from use_responding_state r where r.case_id = c.id) as hosts,
           array(select u.mechanism_id from mechanism_use u where u.case_id = c.id) as mechanisms,
           array(select s.source_id from case_source s where s.case_id = c.id) as sources
      from case_file c where c.id = $1),
  alike (id, by, points) as (
    select c.id, 'title', 2 from itself i join case_file c on lower(c.title) = lower(i.title)
    union select s.case_id, 'source', 2 from itself i join case_source s on s.source_id = any (i.sources)
    union select s.case_id, 'source', 2 from itself i join source o on o.id = any (i.sources)
      join source p on p.url_key = o.url_key join case_source s on s.source_id = p.id
    union select c.id, 'state', 1 from itself i join case_file c on c.requesting_state = any (i.states)
    union select u.case_id, 'state', 1 from itself i join mechanism_use u on u.requesting_state = any (i.states)
    union select h.case_id, 'host', 1 from itself i join case_host_state h on h.country_code = any (i.hosts)
    union select r.case_id, 'host', 1 from itself i join use_responding_state r on r.country_code = any (i.hosts)
    union select u.case_id, 'mechanism', 1 from itself i join mechanism_use u on u.mechanism_id = any (i.mechanisms))
  select a.id from alike a join case_file c on c.id = a.id
   where a.id <> $1 and c.state not in ('WITHDRAWN', 'MERGED')
   group by a.id having sum(a.points) >= 2 order by sum(a.points) desc, a.id desc limit $2`;
const DESCRIPTIONS = `
  select c.id, c.reference, c.title,
         array_remove(array(select c.requesting_state union select u.requesting_state from mechanism_use u where u.case_id = c.id), null) as "requestingStates",
         array(select h.country_code from case_host_state h where h.case_id = c.id
               union select r.country_code from use_responding_state r where r.case_id = c.id) as "hostStates",
         array(select distinct u.mechanism_id from mechanism_use u where u.case_id = c.id) as mechanisms,
         array(select distinct p.profile_id from subject_profile p where p.case_id = c.id) as profiles,
         array(select distinct coalesce(o.url_key, o.id::text) from case_source s join source o on o.id = s.source_id
                where s.case_id = c.id) as sources,
         c.occurred_edtf is not null as "isDated", c.occurred_lower::text as first, c.occurred_upper::text as last
    from case_file c where c.id = any ($1)`;
//# sourceMappingURL=duplicates.service.js.map