import { Injectable } from '@nestjs/common';
import { OUTCOMES, STANDING, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { UnitOfWork } from '#platform';
import { FACET_VALUES, type Facet, ONCE_A_CASE } from './facet.rules.js';
import { type Selection, Statement } from './hits.service.js';
import type { SearchFacetCountsModel } from './search.model.js';

/** Counts all hits of a selection by what they have. */
@Injectable()
export class FacetCounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
  ) {}

  /** @param first how many values of each facet. */
  async of(selection: Selection, facets: readonly Facet[], first: number): Promise<SearchFacetCountsModel[]> {
    const sql = new Statement(selection);
    const asked = [...new Set(facets)];
    const parts = asked.map((facet) => `(${this.#counted(facet, first, sql)})`);
    const rows = await this.work.rowsOnce<{ facet: Facet; key: string | null; cases: number }>(
      `with hit as materialized (${sql.all()}) ${parts.join(' union all ')}`,
      sql.values,
    );
    return asked.map((facet) => ({
      facet,
      values: rows
        .filter((row) => row.facet === facet)
        .map(({ key, cases }) => ({ key, cases, label: this.#labelOf(facet, key) })),
    }));
  }

  #counted(facet: Facet, first: number, sql: Statement): string {
    const values = facet === 'INSTRUMENT' ? this.#instruments(sql) : FACET_VALUES[facet];
    // Made distinct by hashing first: counting distinct cases in each group would sort all of them.
    const each = ONCE_A_CASE.has(facet) ? values : `select distinct id, key from (${values}) v (id, key)`;
    return `select '${facet}' as facet, v.key, count(*)::int as cases from (${each}) v (id, key)
             group by v.key order by 3 desc, 2 nulls last limit ${first}`;
  }

  /** Which text belongs to which instrument, the process knows. */
  #instruments(sql: Statement): string {
    const texts = this.law
      .instruments()
      .flatMap(({ id }) => this.law.textVersionsOf(id).map((text) => [text.id, id] as const));
    const [ids, instruments] = [sql.add(texts.map(([id]) => id)), sql.add(texts.map(([, id]) => id))];
    return `select v.id, t.instrument from (${FACET_VALUES.TEXT_VERSION}) v (id, key)
             join unnest(${ids}::text[], ${instruments}::text[]) t (text, instrument) on t.text = v.key`;
  }

  /** A term that was loaded a moment ago and has not reached this process is shown by its key. */
  #labelOf(facet: Facet, key: string | null): string {
    if (key === null) return 'Not recorded';
    switch (facet) {
      case 'REQUESTING_STATE':
      case 'HOST_STATE':
        return this.countries.find(key)?.name ?? key;
      case 'MECHANISM':
        return this.vocabulary.mechanisms.get(key)?.label ?? key;
      case 'OUTCOME':
        return (OUTCOMES as Readonly<Record<string, { readonly label: string }>>)[key]?.label ?? key;
      case 'PROFILE':
        return this.vocabulary.profiles.get(key)?.label ?? key;
      case 'YEAR':
        return key;
      case 'INSTRUMENT':
        return this.law.instrument(key)?.shortTitle ?? key;
      case 'PROVISION':
        return this.#citation(key);
      case 'STANDING':
        return (STANDING as Readonly<Record<string, string>>)[key] ?? key;
    }
  }

  #citation(id: string): string {
    const provision = this.law.provision(id);
    return provision ? `${this.law.instrument(provision.instrumentId)?.shortTitle ?? ''}, ${provision.number}` : id;
  }
}
