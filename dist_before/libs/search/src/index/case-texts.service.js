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
import { LawDirectory } from '#law';
import { grouped, UnitOfWork } from '#platform';
/** Reads of public cases what they are found by, from what everybody may read. */
let CaseTexts = class CaseTexts {
    constructor(work, law) {
        this.work = work;
        this.law = law;
    }
    /** In the order of the ids; of a case that is not public there is no text at all. */
    async of(ids) {
        if (ids.length === 0)
            return [];
        const texts = await this.work.rows(TEXTS, [ids]);
        const terms = await this.work.rows(TERMS, [ids]);
        const [textsOf, termsOf] = [grouped(ids, texts, caseIdOf), grouped(ids, terms, caseIdOf)];
        return ids.map((caseId, at) => ({
            caseId,
            texts: textsOf[at],
            terms: termsOf[at].flatMap(({ kind, key }) => {
                if (kind !== 'TEXT_VERSION')
                    return { kind, key };
                const instrument = this.law.textVersion(key)?.instrumentId;
                return instrument === undefined ? [] : { kind: 'INSTRUMENT', key: instrument };
            }),
        }));
    }
};
CaseTexts = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        LawDirectory])
], CaseTexts);
export { CaseTexts };
const caseIdOf = ({ caseId }) => caseId;
const TEXTS = `
  select c.id as "caseId", t.field, null::int as number, t.text from published.case_file c
   cross join lateral (values ('TITLE', c.title), ('REFERENCE', c.reference), ('SUMMARY', c.summary),
                              ('OUTCOME_NOTE', c.outcome_note)) t (field, text)
   where c.id = any ($1) and t.text is not null
  union all
  select s.case_id, 'SUBJECT', s.number, s.public_name from published.subject s
   where s.case_id = any ($1) and s.public_name is not null
  union all
  select u.case_id, t.field, u.number, t.text from published.mechanism_use u
   cross join lateral (values ('USE_NOTE', u.note), ('PROVIDER', u.responding_provider)) t (field, text)
   where u.case_id = any ($1) and t.text is not null
  union all
  select e.case_id, 'EVENT', e.number, e.description from published.case_event e
   where e.case_id = any ($1) and e.description is not null
  union all
  select l.case_id, 'CITATION', l.number, l.cited_as from published.provision_link l
   where l.case_id = any ($1) and l.cited_as is not null
  union all
  select s.case_id, 'SOURCE', s.number, o.title from published.case_source s join published.source o on o.id = s.source_id
   where s.case_id = any ($1)
  order by 1, 2, 3`;
const TERMS = `
  select c.id as "caseId", 'STATE' as kind, c.requesting_state as key from published.case_file c
   where c.id = any ($1) and c.requesting_state is not null
  union select u.case_id, 'STATE', u.requesting_state from published.mechanism_use u
   where u.case_id = any ($1) and u.requesting_state is not null
  union select r.case_id, 'STATE', r.country_code from published.use_responding_state r where r.case_id = any ($1)
  union select h.case_id, 'STATE', h.country_code from published.case_host_state h where h.case_id = any ($1)
  union select u.case_id, 'MECHANISM', u.mechanism_id from published.mechanism_use u where u.case_id = any ($1)
  union select p.case_id, 'PROFILE', p.profile_id from published.subject_profile p where p.case_id = any ($1)
  union select l.case_id, 'TEXT_VERSION', l.text_version_id from published.provision_link l
   where l.case_id = any ($1) and l.text_version_id is not null
  order by 1, 2, 3`;
//# sourceMappingURL=case-texts.service.js.map