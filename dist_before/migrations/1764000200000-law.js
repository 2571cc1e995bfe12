/**
 * Legal reference data: instruments in their dated texts, the provisions of each text, what limits a power, who
 * criticised what, how the texts map onto one another, and which State takes part in what.
 *
 * Written by the loader of the reference data under the owner's login; the application only reads.
 */
export class Law1764000200000 {
    constructor() {
        this.name = 'Law1764000200000';
    }
    async up(runner) {
        await runner.query(`
      create table legal_source (
        id text not null,
        title text not null,
        url text not null,
        publisher text not null,
        kind text,
        is_copy boolean,
        seen boolean,
        as_of text,
        constraint legal_source_pkey primary key (id),
        constraint legal_source_kind_is_known check (kind in (
          'NEWS', 'NGO_PUBLICATION', 'ANALYSIS', 'JUDGMENT', 'OFFICIAL_STATEMENT', 'OFFICIAL_DOCUMENT', 'LAW', 'FILING',
          'DATASET', 'OTHER'))
      )`);
        await runner.query(`
      create table instrument (
        id text not null,
        title text not null,
        short_title text not null,
        aliases text[] not null default '{}',
        kind text not null,
        regime text not null,
        jurisdictions text[] not null default '{}',
        parent_id text,
        summary text not null,
        adopted_on text,
        opened_on text,
        in_force_on text,
        status text not null,
        status_date date,
        status_as_of text,
        depositary text,
        issuer text,
        url text,
        source_ids text[] not null default '{}',
        verified boolean not null,
        unverified_fields text[] not null default '{}',
        verification_note text,
        position smallint not null,
        constraint instrument_pkey primary key (id),
        constraint instrument_parent_id_fkey foreign key (parent_id) references instrument (id) deferrable initially deferred,
        constraint instrument_kind_is_known check (kind in (
          'MULTILATERAL_TREATY', 'BILATERAL_TREATY', 'PROTOCOL', 'REGIONAL', 'STATUTE', 'REGULATION', 'ORGANISATION_RULES',
          'DRAFT')),
        constraint instrument_regime_is_known check (regime in (
          'CYBERCRIME_COOPERATION', 'DATA_LOCALISATION', 'DIRECT_PROVIDER_ACCESS', 'EXTRADITION', 'FINANCIAL',
          'HUMAN_RIGHTS', 'LOCAL_PRESENCE', 'MUTUAL_LEGAL_ASSISTANCE', 'POLICE_ALERTS', 'SECURITY_COOPERATION')),
        constraint instrument_status_is_known check (status in (
          'IN_FORCE', 'OPEN_NOT_IN_FORCE', 'OPEN_FOR_SIGNATURE_NOT_IN_FORCE', 'PROPOSAL_SUPERSEDED', 'CLASS_RECORD',
          'UNKNOWN', 'IN_FORCE_APPLIES_FROM', 'IN_FORCE_TRANSPOSITION_DUE', 'REPEALED', 'STATUS_UNCERTAIN_AFTER')),
        constraint instrument_status_has_its_date check (
          (status in ('IN_FORCE_APPLIES_FROM', 'IN_FORCE_TRANSPOSITION_DUE', 'REPEALED', 'STATUS_UNCERTAIN_AFTER'))
          = (status_date is not null))
      )`);
        await runner.query(`create index instrument_parent_id_idx on instrument (parent_id)`);
        await runner.query(`
      create table text_version (
        id text not null,
        instrument_id text not null,
        label text not null,
        date text,
        document_symbol text,
        stage text not null,
        supersedes_id text,
        url text,
        verified boolean not null,
        note text,
        position smallint not null,
        constraint text_version_pkey primary key (id),
        constraint text_version_id_instrument_id_key unique (id, instrument_id),
        constraint text_version_instrument_id_fkey foreign key (instrument_id) references instrument (id),
        constraint text_version_supersedes_id_fkey foreign key (supersedes_id, instrument_id)
          references text_version (id, instrument_id) deferrable initially deferred,
        constraint text_version_does_not_supersede_itself check (supersedes_id <> id),
        constraint text_version_stage_is_known check (stage in (
          'NEGOTIATING_DOCUMENT', 'DRAFT', 'WORKING_TEXT', 'ADOPTED', 'AMENDMENT', 'CONSOLIDATED'))
      )`);
        await runner.query(`create index text_version_instrument_id_idx on text_version (instrument_id)`);
        await runner.query(`create index text_version_supersedes_id_idx on text_version (supersedes_id)`);
        await runner.query(`
      create table safeguard (
        id text not null,
        label text not null,
        description text not null,
        coded_fact text,
        counterfactual_test jsonb not null default '{}',
        counterfactual_note text,
        coded_in_provisions boolean not null,
        position smallint not null,
        constraint safeguard_pkey primary key (id),
        constraint safeguard_coded_fact_is_known check (coded_fact in (
          'dualCriminality', 'coreCybercrime', 'specificRequest', 'politicalCharacter', 'judicialAuthorisation',
          'targetNotified', 'remedyUsed')),
        constraint safeguard_without_fact_has_no_test check (coded_fact is not null or counterfactual_test = '{}')
      )`);
        await runner.query(`
      create table provision (
        id text not null,
        instrument_id text not null,
        text_version_id text not null,
        number text not null,
        parent_id text,
        chapter text,
        heading text not null,
        summary text not null,
        quoted_text text,
        quoted_text_language text,
        cooperation_powers text[] not null,
        safeguards_basis text not null,
        safeguards_strength_basis text not null,
        safeguards_note text,
        source_ids text[] not null default '{}',
        verified boolean not null,
        verified_aspects text[] not null default '{}',
        verification_note text,
        position smallint not null,
        constraint provision_pkey primary key (id),
        constraint provision_id_text_version_id_key unique (id, text_version_id),
        constraint provision_text_version_id_fkey foreign key (text_version_id, instrument_id)
          references text_version (id, instrument_id),
        constraint provision_parent_id_fkey foreign key (parent_id, text_version_id)
          references provision (id, text_version_id) deferrable initially deferred,
        constraint provision_is_not_its_own_parent check (parent_id <> id),
        constraint provision_quotation_has_its_language check ((quoted_text is null) = (quoted_text_language is null)),
        constraint provision_cooperation_powers_are_known check (cooperation_powers <@ array[
          'NETWORK_24_7', 'ASSET_RECOVERY', 'CONDITIONS_AND_SAFEGUARDS', 'CRIMINAL_RECORDS', 'CRIMINALISATION',
          'DATA_LOCALISATION_MANDATE', 'DATA_PROTECTION', 'DATA_TRANSFER', 'DEFINITION', 'DIRECT_PROVIDER_DISCLOSURE',
          'EMERGENCY_REQUEST', 'EXPEDITED_DISCLOSURE', 'EXTRADITION', 'FINANCIAL_MEASURE', 'HUMAN_RIGHTS_STANDARD',
          'INTERCEPTION', 'JOINT_INVESTIGATION', 'JURISDICTION', 'LAW_ENFORCEMENT_COOPERATION', 'LOCAL_PRESENCE_MANDATE',
          'MUTUAL_LEGAL_ASSISTANCE', 'NONE', 'NOTIFICATION', 'OVERSIGHT', 'POLICE_ALERT_BLUE_NOTICE',
          'POLICE_ALERT_RED_NOTICE', 'PRESERVATION', 'PRODUCTION_ORDER', 'PROVIDER_PRESSURE', 'REAL_TIME_COLLECTION',
          'SCOPE_OF_COOPERATION', 'SEARCH_AND_SEIZURE', 'SPONTANEOUS_INFORMATION', 'TECHNICAL_ASSISTANCE',
          'TRANSBORDER_ACCESS', 'TRANSFER_OF_PROCEEDINGS', 'TRANSFER_OF_SENTENCED_PERSONS']
          and cardinality(cooperation_powers) > 0),
        constraint provision_safeguards_basis_is_known check (safeguards_basis in (
          'TEXT_READ', 'REPORTED_BY_SOURCE', 'MIXED', 'GENERAL_KNOWLEDGE', 'UNKNOWN', 'NOT_APPLICABLE')),
        constraint provision_safeguards_strength_basis_is_known check (safeguards_strength_basis in (
          'TEXT_READ', 'ANALYST', 'NOT_APPLICABLE')),
        constraint provision_verified_aspects_are_known check (verified_aspects <@ array[
          'NUMBER', 'NUMBER_RANGE', 'CHAPTER', 'SUBJECT', 'GROUP_SUBJECT', 'TEXT', 'CONCERN'])
      )`);
        await runner.query(`create index provision_text_version_id_idx on provision (text_version_id)`);
        await runner.query(`create index provision_parent_id_idx on provision (parent_id)`);
        await runner.query(`
      create table provision_safeguard (
        provision_id text not null,
        safeguard_id text not null,
        value text not null,
        source_backed boolean not null,
        constraint provision_safeguard_pkey primary key (provision_id, safeguard_id),
        constraint provision_safeguard_provision_id_fkey foreign key (provision_id) references provision (id),
        constraint provision_safeguard_safeguard_id_fkey foreign key (safeguard_id) references safeguard (id),
        constraint provision_safeguard_value_is_known check (value in ('MANDATORY', 'OPTIONAL', 'WEAK', 'ABSENT', 'UNKNOWN'))
      )`);
        await runner.query(`create index provision_safeguard_safeguard_id_idx on provision_safeguard (safeguard_id)`);
        await runner.query(`
      create table concern_type (
        id text not null,
        description text not null,
        constraint concern_type_pkey primary key (id)
      )`);
        await runner.query(`
      create table provision_concern (
        provision_id text not null,
        number smallint not null,
        type_id text not null,
        summary text not null,
        raised_by text[] not null default '{}',
        article_link text not null,
        source_ids text[] not null default '{}',
        verified boolean not null,
        note text,
        constraint provision_concern_pkey primary key (provision_id, number),
        constraint provision_concern_provision_id_fkey foreign key (provision_id) references provision (id),
        constraint provision_concern_type_id_fkey foreign key (type_id) references concern_type (id),
        constraint provision_concern_article_link_is_known check (article_link in (
          'NAMED_BY_SOURCE', 'ASSIGNED_BY_COMPILER', 'CARRIED_OVER_FROM_DRAFT'))
      )`);
        await runner.query(`create index provision_concern_type_id_idx on provision_concern (type_id)`);
        await runner.query(`
      create table proposed_amendment (
        provision_id text not null,
        number smallint not null,
        summary text not null,
        proposed_by text[] not null default '{}',
        article_link text not null,
        source_ids text[] not null default '{}',
        verified boolean not null,
        note text,
        constraint proposed_amendment_pkey primary key (provision_id, number),
        constraint proposed_amendment_provision_id_fkey foreign key (provision_id) references provision (id),
        constraint proposed_amendment_article_link_is_known check (article_link in (
          'NAMED_BY_SOURCE', 'ASSIGNED_BY_COMPILER', 'CARRIED_OVER_FROM_DRAFT'))
      )`);
        await runner.query(`
      create table crosswalk_edge (
        id text not null,
        from_version_id text not null,
        to_version_id text not null,
        from_number text,
        to_number text,
        from_provision_id text,
        to_provision_id text,
        kinds text[] not null,
        original_relation text not null,
        change_summary text,
        verified boolean not null,
        change_verified boolean not null,
        mapping_basis text not null,
        verification_note text,
        source_ids text[] not null default '{}',
        position smallint not null,
        constraint crosswalk_edge_pkey primary key (id),
        constraint crosswalk_edge_from_version_id_fkey foreign key (from_version_id) references text_version (id),
        constraint crosswalk_edge_to_version_id_fkey foreign key (to_version_id) references text_version (id),
        constraint crosswalk_edge_from_provision_id_fkey foreign key (from_provision_id, from_version_id)
          references provision (id, text_version_id),
        constraint crosswalk_edge_to_provision_id_fkey foreign key (to_provision_id, to_version_id)
          references provision (id, text_version_id),
        constraint crosswalk_edge_joins_two_versions check (from_version_id <> to_version_id),
        constraint crosswalk_edge_has_an_end check (from_number is not null or to_number is not null),
        constraint crosswalk_edge_provisions_have_numbers check (
          (from_provision_id is null or from_number is not null) and (to_provision_id is null or to_number is not null)),
        constraint crosswalk_edge_kinds_are_known check (kinds <@ array[
          'SAME_NUMBER', 'IDENTICAL', 'CHANGED', 'RENUMBERED', 'MOVED', 'NARROWED', 'WIDENED', 'SPLIT', 'MERGED', 'DROPPED',
          'NEW', 'BORROWED', 'NEW_OR_UNCONFIRMED'] and cardinality(kinds) > 0),
        constraint crosswalk_edge_uncompared_is_not_identical check (not kinds @> array['SAME_NUMBER', 'IDENTICAL']),
        constraint crosswalk_edge_mapping_basis_is_known check (mapping_basis in (
          'BOTH_SIDES_SEEN', 'ONE_SIDE_SEEN', 'NUMBER_ONLY', 'GENERAL_KNOWLEDGE'))
      )`);
        await runner.query(`create index crosswalk_edge_from_version_id_idx on crosswalk_edge (from_version_id, to_version_id)`);
        await runner.query(`create index crosswalk_edge_to_version_id_idx on crosswalk_edge (to_version_id)`);
        await runner.query(`create index crosswalk_edge_from_provision_id_idx on crosswalk_edge (from_provision_id)`);
        await runner.query(`create index crosswalk_edge_to_provision_id_idx on crosswalk_edge (to_provision_id)`);
        await runner.query(`
      create table participation (
        id text not null,
        instrument_id text not null,
        country_code text not null,
        signed_on date,
        bound_on date,
        bound_by text,
        in_force_on date,
        withdrawn_on date,
        bound_status text not null,
        as_of text,
        source_ids text[] not null default '{}',
        verified boolean not null,
        verification_note text,
        constraint participation_pkey primary key (id),
        constraint participation_instrument_id_country_code_key unique (instrument_id, country_code),
        constraint participation_instrument_id_fkey foreign key (instrument_id) references instrument (id),
        constraint participation_country_code_fkey foreign key (country_code) references country (code),
        constraint participation_bound_by_is_known check (bound_by in ('RATIFICATION', 'ACCESSION', 'UNSPECIFIED')),
        constraint participation_bound_status_is_known check (bound_status in (
          'BOUND', 'RATIFIED_NOT_IN_FORCE', 'SIGNED_ONLY', 'NOT_SIGNED', 'UNKNOWN')),
        constraint participation_signature_alone_is_not_in_force check (
          in_force_on is null or bound_status in ('BOUND', 'RATIFIED_NOT_IN_FORCE'))
      )`);
        await runner.query(`create index participation_country_code_idx on participation (country_code)`);
        for (const table of TABLES)
            await runner.query(`grant select on ${table} to recourse_application`);
    }
    async down(runner) {
        for (const table of TABLES.toReversed())
            await runner.query(`drop table ${table}`);
    }
}
const TABLES = [
    'legal_source',
    'instrument',
    'text_version',
    'safeguard',
    'provision',
    'provision_safeguard',
    'concern_type',
    'provision_concern',
    'proposed_amendment',
    'crosswalk_edge',
    'participation',
];
//# sourceMappingURL=1764000200000-law.js.map