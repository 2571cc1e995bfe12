/**
 * Tables whose rows are bound to the audit log: each state that a command leaves a row in is a leaf, and a row that is in
 * another state than its last leaf says has been tampered with.
 *
 * Columns that change without a command, such as when a key was last used, are left out of the state. Whoever gives the
 * rows of one of these tables other values in a migration calls `audit.adopt` for it there; whoever makes a table that
 * belongs here calls `audit.bind`, and adds it.
 *
 * Not bound: sessions, attempts, challenges, one-time links and secrets, and idempotency keys, which come and go; and
 * reference data, which stand in files with a history of their own. What the vault holds is bound as it stands there, sealed.
 */
export const BOUND_TABLES: Readonly<Record<string, readonly string[]>> = {
  'public.documented_case': [],
  'public.case_file': [],
  'public.case_capacity': [],
  'public.case_version': [],
  'public.case_revision': [],
  'public.case_host_state': [],
  'public.mechanism_use': [],
  'public.use_responding_state': [],
  'public.use_ground': [],
  'public.case_event': [],
  'public.subject': [],
  'public.subject_profile': [],
  'public.provision_link': [],
  'public.publisher': [],
  'public.source': [],
  'public.source_derivation': [],
  'public.source_alert': [],
  'public.source_alert_lift': [],
  'public.claim': [],
  'public.case_value_basis': [],
  'public.case_source': [],
  'public.evidence': [],
  'public.custody_event': [],
  'public.decision': [],
  'public.case_verification': [],
  'public.case_publication': [],
  'public.case_suspension': [],
  'public.case_retraction': [],
  'public.case_lease': [],
  'public.interest_declaration': [],
  'public.decision_checklist': [],
  'public.recusal_waiver': [],
  'public.case_assignment': [],
  'public.case_grant': [],
  'public.app_user': [],
  'public.user_role': [],
  'public.organisation': [],
  'public.organisation_member': [],
  'public.team': [],
  'public.team_member': [],
  'public.role_change': [],
  'public.account_invitation': [],
  'public.federated_identity': [],
  'public.api_key': ['last_used_at'],
  'public.second_factor': ['last_used_at', 'last_step', 'sign_count'],
  'public.access_setting': [],
  'vault.person': [],
  'vault.sealing': [],
  'vault.person_key': [],
  'vault.sealed_value': [],
  'vault.access_request': [],
  'vault.access_decision': [],
  'vault.access_revocation': [],
  'vault.unsealing': [],
  'vault.erasure': [],
  'vault.search': [],
};
