/** By what the hits of a search are counted. */
export const FACET_MEANINGS = {
  REQUESTING_STATE: 'State that asked, in any use of a mechanism.',
  HOST_STATE: 'State where the persons were, or the provider is established.',
  MECHANISM: 'Mechanism of a use.',
  OUTCOME: 'How a measure ended.',
  PROFILE: 'Profile of a subject.',
  YEAR: 'Year of the first day on which the case may have happened.',
  INSTRUMENT: 'Instrument of a provision that is linked to the case.',
  PROVISION: 'Provision that is linked to the case.',
  STANDING: 'Whether this registry has verified the case or it is documented in public sources.',
} as const;
export type Facet = keyof typeof FACET_MEANINGS;

/** Of these a case has each value once, so that rows are cases. */
export const ONCE_A_CASE: ReadonlySet<Facet> = new Set<Facet>(['HOST_STATE', 'STANDING', 'YEAR']);

/** Selects `id` and `key` of each value that a hit has; a hit is a row of `hit (case_id)`. */
export const FACET_VALUES: Readonly<Record<Exclude<Facet, 'INSTRUMENT'> | 'TEXT_VERSION', string>> = {
  REQUESTING_STATE: `select u.case_id as id, u.requesting_state as key from hit h join published.mechanism_use u on u.case_id = h.case_id`,
  HOST_STATE: `select s.case_id, s.country_code from hit h join published.case_host_state s on s.case_id = h.case_id`,
  MECHANISM: `select u.case_id, u.mechanism_id from hit h join published.mechanism_use u on u.case_id = h.case_id`,
  OUTCOME: `select u.case_id, u.outcome from hit h join published.mechanism_use u on u.case_id = h.case_id`,
  PROFILE: `select p.case_id, p.profile_id from hit h join published.subject_profile p on p.case_id = h.case_id`,
  YEAR: `select c.id, extract(year from c.occurred_lower)::text from hit h join published.case_file c on c.id = h.case_id`,
  TEXT_VERSION: `select l.case_id, l.text_version_id from hit h join published.provision_link l on l.case_id = h.case_id`,
  PROVISION: `select l.case_id, l.provision_id from hit h join published.provision_link l on l.case_id = h.case_id`,
  STANDING: `select c.id, c.state from hit h join published.case_file c on c.id = h.case_id`,
};
