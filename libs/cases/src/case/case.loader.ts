import { Injectable } from '@nestjs/common';
import { CountryDirectory, type CountryModel } from '#geography';
import { LawDirectory } from '#law';
import { edtfDate, preload, preloaded, UnitOfWork } from '#platform';
import type { CaseEventEntity, MechanismUseEntity } from '../mechanism-use/mechanism-use.entity.js';
import type { ProvisionLinkEntity } from '../provision-link/provision-link.entity.js';
import type { SubjectEntity } from '../subject/subject.entity.js';
import { EVENT_TYPES, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { termOf, VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
import type { CaseFileEntity, DocumentedCaseEntity } from './case.entity.js';
import { amongCases, CaseBatch, rowsFrom } from './case-batch.js';
import { type CaseFields, CaseParts } from './case-parts.js';
import { isStanding, type ReadFrom, type Table } from './case-table.rules.js';
import { type CaseOverlay, CODED_FACTS, type CodedFact } from './case.rules.js';

type UseRow = Omit<MechanismUseEntity, CodedFact | 'codedFactsBasis' | 'caseId'> & {
  /** Absent where they were not asked for. */
  readonly respondingStates?: string[];
  readonly ground?: string[];
};
type FactsRow = Pick<MechanismUseEntity, 'number' | CodedFact | 'codedFactsBasis'>;
type EventRow = Omit<CaseEventEntity, 'lower' | 'upper' | 'caseId'>;
type SubjectRow = Omit<SubjectEntity, 'caseId'> & { readonly profiles: string[] };
type DocumentationRow = Pick<DocumentedCaseEntity, 'ref' | 'verified' | 'verificationUrl' | 'notes'> &
  Pick<CaseFileEntity, 'confidence'>;
interface OverlayRow {
  readonly kind: CaseOverlay;
}
type LinkRow = Omit<ProvisionLinkEntity, 'authorId' | 'caseId'>;

/** The rows of one kind that hang on a case: the same, whether they are read alone or along with the case. */
interface Rows {
  /** Without the case, which whoever reads them knows. */
  readonly columns: string;
  /** Columns that are read along only where the field is asked for: long texts, and what costs a look-up of its own. */
  readonly more?: Readonly<Record<string, (table: Table) => string>>;
  readonly from: (table: Table) => string;
  readonly order: string;
  /** Column of `case_card` that has these rows, and of what is read along with them, that. */
  readonly card?: { readonly column: string; readonly more: readonly string[] };
}

const DOCUMENTATION: Rows = {
  columns: `x.ref, x.verified, x.verification_url as "verificationUrl", x.notes, x.confidence`,
  from: (table) =>
    isStanding(table)
      ? `(select f.id as case_id, f.confidence, d.* from ${table('case_file')} f join documented_case d on d.ref = f.documented_ref) x`
      : `${table('documented_case')} x`,
  order: 'x.ref',
};

const HOST_STATES: Rows = {
  columns: 'x.country_code as "countryCode"',
  from: (table) => `${table('case_host_state')} x`,
  order: 'x.country_code',
  card: { column: 'host_states', more: [] },
};

const USES: Rows = {
  columns: `x.number, x.mechanism_id as "mechanismId", x.requesting_state as "requestingState",
    x.responding_provider as "respondingProvider", x.outcome, x.same_measure_as as "sameMeasureAs"`,
  more: {
    'uses.note': () => 'x.note',
    'uses.respondingStates': (table) => `array(select r.country_code from ${table('use_responding_state')} r
      where r.case_id = x.case_id and r.use_number = x.number order by 1) as "respondingStates"`,
    'uses.ground': (table) => `array(select g.offence_id from ${table('use_ground')} g
      where g.case_id = x.case_id and g.use_number = x.number order by 1) as ground`,
  },
  from: (table) => `${table('mechanism_use')} x`,
  order: 'x.number',
  card: { column: 'uses', more: ['uses.respondingStates', 'uses.ground'] },
};

const FACTS: Rows = {
  columns: `x.number, x.dual_criminality as "dualCriminality",
    x.core_cybercrime as "coreCybercrime", x.specific_request as "specificRequest",
    x.political_character as "politicalCharacter", x.judicial_authorisation as "judicialAuthorisation",
    x.target_notified as "targetNotified", x.remedy_used as "remedyUsed", x.coded_facts_basis as "codedFactsBasis"`,
  from: (table) => `${table('mechanism_use')} x`,
  order: 'x.number',
  card: { column: 'coded_facts', more: [] },
};

const EVENTS: Rows = {
  columns: `x.number, x.use_number as "useNumber", x.type, x.edtf,
    x.country_code as "countryCode", x.description, x.basis`,
  from: (table) => `${table('case_event')} x`,
  order: 'x.lower nulls first, x.number',
  card: { column: 'events', more: [] },
};

const SUBJECTS: Rows = {
  columns: `x.number, x.kind, x.person_count as "personCount", x.public_name as "publicName",
    x.profiles`,
  from: (table) =>
    `(select s.*, array(select p.profile_id from ${table('subject_profile')} p
       where p.case_id = s.case_id and p.subject_number = s.number order by 1) as profiles from ${table('subject')} s) x`,
  order: 'x.number',
  card: { column: 'subjects', more: [] },
};

const LINKS: Rows = {
  columns: `x.number, x.use_number as "useNumber", x.text_version_id as "textVersionId",
    x.provision_id as "provisionId", x.cited_as as "citedAs", x.relation, x.original_relation as "originalRelation",
    x.article_number_basis as "articleNumberBasis"`,
  more: { 'provisionLinks.rationale': () => 'x.rationale', 'provisionLinks.note': () => 'x.note' },
  from: (table) => `${table('provision_link')} x`,
  order: 'x.number',
  card: { column: 'provision_links', more: [] },
};

/** Column of the card that has all that is asked for of some rows. */
function cardOf({ card, more = {} }: Rows, asked: CaseFields): string | null {
  const isWhole = Object.keys(more).every((field) => !asked.has(field) || card?.more.includes(field));
  return card && isWhole ? card.column : null;
}

/** What stands over the case, from a view that each library with a cause has its part in. */
const OVERLAYS: Rows = {
  columns: 'x.kind',
  from: (table) => `${table('case_overlay')} x`,
  order: 'x.kind',
};

/**
 * What belongs to a case: one statement a kind however many cases a request asks about, or none where a page has read
 * it along.
 *
 * Terms of the vocabularies, countries and provisions come from the process and are put in place here, so that the
 * executor finds plain values and no field of a use costs a call. Rows are fresh from the database, so they are completed
 * and not copied.
 */
@Injectable()
export class CaseContentLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly countries: CountryDirectory,
    private readonly law: LawDirectory,
    private readonly vocabulary: VocabularyDirectory,
    parts: CaseParts,
  ) {
    const announce = <Row>(
      fields: readonly string[],
      name: string,
      rows: Rows,
      attach: (view: ReadFrom, rows: readonly Row[]) => void,
    ) =>
      parts.register({
        fields,
        name,
        column: (asked, table) => {
          const more = Object.entries(rows.more ?? {}).filter(([field]) => asked.has(field));
          const columns = [rows.columns, ...more.map(([, column]) => column(table))].join(', ');
          return `(select coalesce(json_agg(y), '[]') from (select ${columns} from ${rows.from(table)} where x.case_id = c.id order by ${rows.order}) y)`;
        },
        attach: (view, value) => attach(view, value as readonly Row[]),
        isEverybodys: true,
        card: (asked) => cardOf(rows, asked),
      });
    announce<DocumentationRow>(['documentation'], 'documentation', DOCUMENTATION, (view, [row]) =>
      preload(view, { documentation: row ?? null }),
    );
    announce<{ readonly countryCode: string }>(['hostStates'], 'host_states', HOST_STATES, (view, rows) =>
      preload(view, { hostStates: rows.map((row) => this.#hostState(row)) }),
    );
    announce<OverlayRow>(['overlays'], 'overlays', OVERLAYS, (view, rows) =>
      preload(view, { overlays: rows.map(({ kind }) => kind) }),
    );
    announce<UseRow>(['uses'], 'uses', USES, (view, rows) =>
      preload(view, { uses: rows.map((row) => this.#use(row, view)) }),
    );
    announce<FactsRow>(['uses.codedFacts'], 'coded_facts', FACTS, (view, rows) => {
      const facts = new Map(rows.map((row) => [row.number, this.#facts(row)]));
      for (const use of usesBeside(view)) preload(use, { codedFacts: facts.get(use.number) });
    });
    announce<EventRow>(['events', 'uses.events'], 'events', EVENTS, (view, rows) => {
      const events = rows.map((row) => this.#event(row, view));
      preload(view, { events: eventsOf(events, null) });
      for (const use of usesBeside(view)) preload(use, { events: eventsOf(events, use.number) });
    });
    announce<SubjectRow>(['subjects'], 'subjects', SUBJECTS, (view, rows) =>
      preload(view, { subjects: rows.map((row) => this.#subject(row, view)) }),
    );
    announce<LinkRow>(['provisionLinks'], 'provision_links', LINKS, (view, rows) =>
      preload(view, { provisionLinks: rows.map((row) => this.#link(row, view)) }),
    );
  }

  /** What the reference data says of a documented case; nothing for others. */
  readonly documentation = this.#batch(DOCUMENTATION, (row: DocumentationRow) => row);

  /** States where the persons were, or the providers are established. */
  readonly hostStates = this.#batch(HOST_STATES, (row: { countryCode: string }) => this.#hostState(row));

  /** What stands over a case. */
  readonly overlays = this.#batch(OVERLAYS, (row: OverlayRow) => row.kind);

  /** Uses of a case, in order. */
  readonly uses = this.#batch(USES, (row: UseRow, of) => this.#use(row, of));

  /** Answers to the coded questions about each use of a case, in order. */
  readonly facts = this.#batch(FACTS, (row: FactsRow) => ({ number: row.number, codedFacts: this.#facts(row) }));

  /** Events of a case, of its uses and its own, in order. */
  readonly events = this.#batch(EVENTS, (row: EventRow, of) => this.#event(row, of));

  /** Subjects of a case, in order. */
  readonly subjects = this.#batch(SUBJECTS, (row: SubjectRow, of) => this.#subject(row, of));

  /** Provision links of a case, in order. */
  readonly provisionLinks = this.#batch(LINKS, (row: LinkRow, of) => this.#link(row, of));

  #batch<Row extends object, View>(rows: Rows, viewOf: (row: Row, of: ReadFrom) => View): CaseBatch<View> {
    return new CaseBatch(async (caseIds, table) => {
      const more = Object.values(rows.more ?? {}).map((column) => column(table));
      const columns = ['x.case_id as "caseId"', rows.columns, ...more].join(', ');
      const { condition, value } = amongCases('x.case_id', caseIds);
      const found = await rowsFrom<Row & { caseId: string }>(
        this.work,
        table,
        `select ${columns} from ${rows.from(table)} where ${condition} order by x.case_id, ${rows.order}`,
        [value],
      );
      return found.map((row) => ({ caseId: row.caseId, view: viewOf(row, { caseId: row.caseId, table }) }));
    });
  }

  #hostState(row: { readonly countryCode: string }): CountryModel {
    return this.countries.of(row.countryCode);
  }

  #use(use: UseRow, { caseId, table }: ReadFrom) {
    return Object.assign(use, {
      caseId,
      table,
      mechanism: termOf(this.vocabulary.mechanisms, use.mechanismId),
      requestingState: this.#country(use.requestingState),
      respondingStates: (use.respondingStates ?? []).map((code) => this.countries.of(code)),
      ground: (use.ground ?? []).map((offence) => termOf(this.vocabulary.offences, offence)),
      inFavourOf: OUTCOMES[use.outcome].inFavourOf,
    });
  }

  #facts(use: FactsRow) {
    return CODED_FACTS.map((fact) => ({
      fact,
      answer: use[fact],
      basis: use.codedFactsBasis[fact]?.basis ?? null,
      reason: use.codedFactsBasis[fact]?.reason ?? null,
    }));
  }

  #event(event: EventRow, { caseId }: ReadFrom) {
    const { phase, valence } = EVENT_TYPES[event.type];
    return Object.assign(event, {
      caseId,
      phase,
      valence,
      date: edtfDate(event.edtf),
      country: this.#country(event.countryCode),
    });
  }

  #subject(subject: SubjectRow, { caseId }: ReadFrom) {
    return Object.assign(subject, {
      caseId,
      profiles: subject.profiles.map((profile) => termOf(this.vocabulary.profiles, profile)),
    });
  }

  #link(link: LinkRow, { caseId, table }: ReadFrom) {
    return Object.assign(link, {
      caseId,
      table,
      use: link.useNumber,
      textVersion: this.law.textVersionOf(link.textVersionId),
      provision: link.provisionId === null ? null : this.law.provisionOf(link.provisionId),
    });
  }

  #country(code: string | null): CountryModel | null {
    return code === null ? null : this.countries.of(code);
  }
}

/** Those events that the record ties to a use, or, for `null`, to no use. */
export function eventsOf<E extends { readonly useNumber: number | null }>(
  events: readonly E[],
  use: number | null,
): E[] {
  return events.filter(({ useNumber }) => useNumber === use);
}

/** The uses that were laid beside a case; none where the request asks for none. */
function usesBeside(view: object): readonly { readonly number: number }[] {
  return (preloaded(view, 'uses') as readonly { readonly number: number }[] | undefined) ?? [];
}
