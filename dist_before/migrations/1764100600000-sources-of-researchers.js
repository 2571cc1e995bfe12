/**
 * A source follows the cases that rest on it. Apart from them it is for the researcher who adds it, until it is tied to
 * the draft in the same transaction; not for somebody who added it once and holds no role that reads cases any more.
 */
export class SourcesOfResearchers1764100600000 {
    constructor() {
        this.name = 'SourcesOfResearchers1764100600000';
    }
    async up(runner) {
        await runner.query(`
      alter policy source_read on source
        using (added_by = (select access.user_id()) and (select access.has_role('RESEARCHER'))
          or exists (select from case_source s where s.source_id = source.id))`);
    }
    async down(runner) {
        await runner.query(`
      alter policy source_read on source
        using (added_by = (select access.user_id())
          or exists (select from case_source s where s.source_id = source.id))`);
    }
}
//# sourceMappingURL=1764100600000-sources-of-researchers.js.map