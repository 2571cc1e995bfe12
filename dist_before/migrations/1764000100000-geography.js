/** Countries, territories and the few regional organisations that take part in treaties. */
export class Geography1764000100000 {
    constructor() {
        this.name = 'Geography1764000100000';
    }
    async up(runner) {
        await runner.query(`
      create table country (
        code text not null,
        alpha3 text,
        numeric_code text,
        name text not null,
        kind text not null,
        region_code text,
        region_name text,
        subregion_code text,
        subregion_name text,
        valid_until text,
        successors text[] not null default '{}',
        note text,
        constraint country_pkey primary key (code),
        constraint country_code_is_alpha2 check (code ~ '^[A-Z]{2}$'),
        constraint country_kind_is_known check (kind in ('STATE_OR_TERRITORY', 'HISTORICAL', 'REGIONAL_ORGANISATION', 'USER_ASSIGNED'))
      )`);
        await runner.query(`grant select on country to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop table country`);
    }
}
//# sourceMappingURL=1764000100000-geography.js.map