import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lawEntities } from './law.entities.js';
import { type LawDatabase, startLawDatabase } from './testing/law-database.js';

let database: LawDatabase;

beforeAll(async () => {
  database = await startLawDatabase();
  await database.load();
});

afterAll(() => database.stop());

/** Sends a statement as the owner. */
const send = (text: string) => database.owner.run(() => database.owner.rows(text));

describe('the tables of the law', () => {
  it.each([
    [`update instrument set kind = 'COVENANT' where id = 'iccpr'`, 'instrument_kind_is_known'],
    [`update instrument set regime = 'TAX' where id = 'iccpr'`, 'instrument_regime_is_known'],
    [`update instrument set status = 'PENDING' where id = 'iccpr'`, 'instrument_status_is_known'],
    [`update instrument set status = 'REPEALED' where id = 'iccpr'`, 'instrument_status_has_its_date'],
    [`update instrument set status_date = '2026-07-01' where id = 'iccpr'`, 'instrument_status_has_its_date'],
    [`update instrument set parent_id = 'none' where id = 'iccpr'`, 'instrument_parent_id_fkey'],
    [`update text_version set stage = 'FINAL' where id = 'iccpr-1966'`, 'text_version_stage_is_known'],
    [`update text_version set supersedes_id = id where id = 'iccpr-1966'`, 'text_version_does_not_supersede_itself'],
    [`update text_version set supersedes_id = 'iccpr-1966' where id = 'rpd-2019'`, 'text_version_supersedes_id_fkey'],
    [`update text_version set instrument_id = 'none' where id = 'uncc-cnd-2022'`, 'text_version_instrument_id_fkey'],
    [`update safeguard set coded_fact = 'mercy' where id = 'notification'`, 'safeguard_coded_fact_is_known'],
    [`update safeguard set coded_fact = null where id = 'notification'`, 'safeguard_without_fact_has_no_test'],
    [`update provision set text_version_id = 'iccpr-1966' where id = 'cat-art-3'`, 'provision_text_version_id_fkey'],
    [`update provision set parent_id = 'iccpr-art-2' where id = 'cat-art-3'`, 'provision_parent_id_fkey'],
    [`update provision set parent_id = id where id = 'cat-art-3'`, 'provision_is_not_its_own_parent'],
    [
      `update provision set quoted_text = 'No State', quoted_text_language = null where id = 'cat-art-3'`,
      'provision_quotation_has_its_language',
    ],
    [`update provision set cooperation_powers = '{}' where id = 'cat-art-3'`, 'provision_cooperation_powers_are_known'],
    [
      `update provision set cooperation_powers = '{TAX}' where id = 'cat-art-3'`,
      'provision_cooperation_powers_are_known',
    ],
    [`update provision set safeguards_basis = 'GUESS' where id = 'cat-art-3'`, 'provision_safeguards_basis_is_known'],
    [
      `update provision set safeguards_strength_basis = 'GUESS' where id = 'cat-art-3'`,
      'provision_safeguards_strength_basis_is_known',
    ],
    [`update provision set verified_aspects = '{ALL}' where id = 'cat-art-3'`, 'provision_verified_aspects_are_known'],
    [`update provision_safeguard set value = 'NONE'`, 'provision_safeguard_value_is_known'],
    [`update provision_safeguard set safeguard_id = 'no ' || safeguard_id`, 'provision_safeguard_safeguard_id_fkey'],
    [`update provision_safeguard set provision_id = 'no ' || provision_id`, 'provision_safeguard_provision_id_fkey'],
    [`update provision_concern set article_link = 'SURE'`, 'provision_concern_article_link_is_known'],
    [`update provision_concern set type_id = 'none'`, 'provision_concern_type_id_fkey'],
    [`update provision_concern set provision_id = 'no ' || provision_id`, 'provision_concern_provision_id_fkey'],
    [`update proposed_amendment set article_link = 'SURE'`, 'proposed_amendment_article_link_is_known'],
    [`update proposed_amendment set provision_id = 'no ' || provision_id`, 'proposed_amendment_provision_id_fkey'],
    [`update crosswalk_edge set kinds = '{}'`, 'crosswalk_edge_kinds_are_known'],
    [`update crosswalk_edge set kinds = '{EQUAL}'`, 'crosswalk_edge_kinds_are_known'],
    [`update crosswalk_edge set kinds = '{SAME_NUMBER,IDENTICAL}'`, 'crosswalk_edge_uncompared_is_not_identical'],
    [`update crosswalk_edge set mapping_basis = 'GUESS'`, 'crosswalk_edge_mapping_basis_is_known'],
    [
      `update crosswalk_edge set from_version_id = to_version_id, from_provision_id = null`,
      'crosswalk_edge_joins_two_versions',
    ],
    [
      `update crosswalk_edge set from_number = null, to_number = null, from_provision_id = null, to_provision_id = null`,
      'crosswalk_edge_has_an_end',
    ],
    [`update crosswalk_edge set from_number = null`, 'crosswalk_edge_provisions_have_numbers'],
    [
      `update crosswalk_edge set from_provision_id = 'cat-art-3' where id = 'xw-17-to-4'`,
      'crosswalk_edge_from_provision_id_fkey',
    ],
    [
      `update crosswalk_edge set to_provision_id = 'cat-art-3' where id = 'xw-17-to-4'`,
      'crosswalk_edge_to_provision_id_fkey',
    ],
    [
      `update crosswalk_edge set from_version_id = 'none', from_provision_id = null`,
      'crosswalk_edge_from_version_id_fkey',
    ],
    [`update crosswalk_edge set to_version_id = 'none', to_provision_id = null`, 'crosswalk_edge_to_version_id_fkey'],
    [`update participation set bound_by = 'HABIT'`, 'participation_bound_by_is_known'],
    [`update participation set bound_status = 'MAYBE'`, 'participation_bound_status_is_known'],
    [
      `update participation set in_force_on = '2026-01-01' where bound_status = 'SIGNED_ONLY'`,
      'participation_signature_alone_is_not_in_force',
    ],
    [`update participation set country_code = 'QQ' where id = 'budapest-2ap/ad'`, 'participation_country_code_fkey'],
    [
      `update participation set instrument_id = 'none' where id = 'budapest-2ap/ad'`,
      'participation_instrument_id_fkey',
    ],
    [
      `update participation set country_code = 'AL' where id = 'budapest-2ap/ad'`,
      'participation_instrument_id_country_code_key',
    ],
    [`update legal_source set kind = 'RUMOUR'`, 'legal_source_kind_is_known'],
  ])('refuse %s', async (text, constraint) => {
    await expect(send(text)).rejects.toMatchObject({ constraint });
  });

  it('are read, and not written, by the application', async () => {
    for (const entity of lawEntities) {
      const { tableName } = database.ownerSource.getMetadata(entity);
      const { application } = database;
      const isForCurators = tableName === 'law_change';
      await expect(
        application.reading(() => application.rows(`select from ${tableName} limit 1`)),
      ).resolves.toHaveLength(isForCurators ? 0 : 1);
      for (const text of [
        `insert into ${tableName} default values`,
        `delete from ${tableName}`,
        `truncate ${tableName}`,
      ]) {
        await expect(application.run(() => application.rows(text))).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});
