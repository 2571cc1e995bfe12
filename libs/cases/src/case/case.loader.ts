import { Injectable } from '@nestjs/common';
import { CountryDirectory, type CountryModel } from '#geography';
import { LawDirectory } from '#law';
import { Batch, edtfDate, grouped, UnitOfWork } from '#platform';
import type { CaseEventEntity, MechanismUseEntity } from '../mechanism-use/mechanism-use.entity.js';
import type { ProvisionLinkEntity } from '../provision-link/provision-link.entity.js';
import type { SubjectEntity } from '../subject/subject.entity.js';
import { EVENT_TYPES, OUTCOMES } from '../vocabulary/closed-vocabulary.rules.js';
import { termOf, VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
import { CODED_FACTS } from './case.rules.js';

type UseRow = MechanismUseEntity & { readonly respondingStates: string[]; readonly ground: string[] };
type SubjectRow = SubjectEntity & { readonly profiles: string[] };

/**
 * What belongs to a case, one statement a kind however many cases a request asks about.
 *
 * Terms of the vocabularies, countries and provisions come from the process and are put in place here, so that the
 * executor finds plain values and no field of a use costs a call.
 */
@Injectable()
export class CaseContentLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly countries: CountryDirectory,
    private readonly law: LawDirectory,
    private readonly vocabulary: VocabularyDirectory,
  ) {}

  /** Uses of a case, in order. */
  readonly uses = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<UseRow>(
      `select u.case_id as "caseId", u.number, u.mechanism_id as "mechanismId", u.requesting_state as "requestingState",
              u.responding_provider as "respondingProvider", u.outcome, u.same_measure_as as "sameMeasureAs", u.note,
              u.dual_criminality as "dualCriminality", u.core_cybercrime as "coreCybercrime",
              u.specific_request as "specificRequest", u.political_character as "politicalCharacter",
              u.judicial_authorisation as "judicialAuthorisation", u.target_notified as "targetNotified",
              u.remedy_used as "remedyUsed", u.coded_facts_basis as "codedFactsBasis",
              array(select r.country_code from use_responding_state r
                    where r.case_id = u.case_id and r.use_number = u.number order by 1) as "respondingStates",
              array(select g.offence_id from use_ground g
                    where g.case_id = u.case_id and g.use_number = u.number order by 1) as ground
       from mechanism_use u where u.case_id = any($1) order by u.case_id, u.number`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((uses) => uses.map((use) => this.#useView(use)));
  });

  /** Events of a case, of its uses and its own, in order. */
  readonly events = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<CaseEventEntity>(
      `select case_id as "caseId", number, use_number as "useNumber", type, edtf, country_code as "countryCode",
              description, basis
       from case_event where case_id = any($1) order by case_id, lower nulls first, number`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((events) =>
      events.map((event) => this.#eventView(event)),
    );
  });

  /** States where the persons were, or the providers are established. */
  readonly hostStates = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<{ caseId: string; countryCode: string }>(
      `select case_id as "caseId", country_code as "countryCode" from case_host_state
       where case_id = any($1) order by case_id, country_code`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((hosts) =>
      hosts.map(({ countryCode }) => this.countries.of(countryCode)),
    );
  });

  /** Subjects of a case, in order. */
  readonly subjects = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<SubjectRow>(
      `select s.case_id as "caseId", s.number, s.kind, s.person_count as "personCount", s.public_name as "publicName",
              array(select p.profile_id from subject_profile p
                    where p.case_id = s.case_id and p.subject_number = s.number order by 1) as profiles
       from subject s where s.case_id = any($1) order by s.case_id, s.number`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((subjects) =>
      subjects.map((subject) => ({
        ...subject,
        profiles: subject.profiles.map((profile) => termOf(this.vocabulary.profiles, profile)),
      })),
    );
  });

  /** Provision links of a case, in order. */
  readonly provisionLinks = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<ProvisionLinkEntity>(
      `select case_id as "caseId", number, use_number as "useNumber", text_version_id as "textVersionId",
              provision_id as "provisionId", cited_as as "citedAs", relation, original_relation as "originalRelation",
              rationale, article_number_basis as "articleNumberBasis", legal_review as "legalReview", note
       from provision_link where case_id = any($1) order by case_id, number`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((links) =>
      links.map((link) => ({
        ...link,
        use: link.useNumber,
        textVersion: this.law.textVersionOf(link.textVersionId),
        provision: link.provisionId === null ? null : this.law.provisionOf(link.provisionId),
      })),
    );
  });

  #useView(use: UseRow) {
    return {
      ...use,
      mechanism: termOf(this.vocabulary.mechanisms, use.mechanismId),
      requestingState: this.#country(use.requestingState),
      respondingStates: use.respondingStates.map((code) => this.countries.of(code)),
      ground: use.ground.map((offence) => termOf(this.vocabulary.offences, offence)),
      inFavourOf: OUTCOMES[use.outcome].inFavourOf,
      codedFacts: CODED_FACTS.map((fact) => ({
        fact,
        answer: use[fact],
        basis: use.codedFactsBasis[fact]?.basis ?? null,
        reason: use.codedFactsBasis[fact]?.reason ?? null,
      })),
    };
  }

  #eventView(event: CaseEventEntity) {
    const { phase, valence } = EVENT_TYPES[event.type];
    return { ...event, phase, valence, date: edtfDate(event.edtf), country: this.#country(event.countryCode) };
  }

  #country(code: string | null): CountryModel | null {
    return code === null ? null : this.countries.of(code);
  }
}
