import { Injectable } from '@nestjs/common';
import { LawDirectory } from '#law';
import { grouped, UnitOfWork } from '#platform';
import type { SearchedField, TermKind } from './searched-field.rules.js';

/** A text of a public case. */
export interface CaseText {
  readonly field: SearchedField;
  /** Of the use, event, subject or source; null where there is one only. */
  readonly number: number | null;
  readonly text: string;
}

/** What a public case is found by. */
export interface SearchedCase {
  readonly caseId: string;
  readonly texts: readonly CaseText[];
  readonly terms: readonly { readonly kind: TermKind; readonly key: string }[];
}

/** Reads of public cases what they are found by, from what everybody may read. */
@Injectable()
export class CaseTexts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly law: LawDirectory,
  ) {}

  /** In the order of the ids; of a case that is not public there is no text at all. */
  async of(ids: readonly string[]): Promise<SearchedCase[]> {
    if (ids.length === 0) return [];
    const texts = await this.work.rows<CaseText & OfCase>(TEXTS, [ids]);
    const terms = await this.work.rows<{ kind: TermKind | 'TEXT_VERSION'; key: string } & OfCase>(TERMS, [ids]);
    const [textsOf, termsOf] = [grouped(ids, texts, caseIdOf), grouped(ids, terms, caseIdOf)];
    return ids.map((caseId, at) => ({
      caseId,
      texts: textsOf[at]!,
      terms: termsOf[at]!.flatMap(({ kind, key }) => {
        if (kind !== 'TEXT_VERSION') return { kind, key };
        const instrument = this.law.textVersion(key)?.instrumentId;
        return instrument === undefined ? [] : { kind: 'INSTRUMENT' as const, key: instrument };
      }),
    }));
  }
}

interface OfCase {
  readonly caseId: string;
}

const caseIdOf = ({ caseId }: OfCase): string => caseId;

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
