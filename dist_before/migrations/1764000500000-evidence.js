/** Documents that say something, and which cases rest on them. */
export class Evidence1764000500000 {
    constructor() {
        this.name = 'Evidence1764000500000';
    }
    async up(runner) {
        await runner.query(`
      create table source (
        id uuid not null default uuidv7(),
        title text not null,
        publisher text,
        url text,
        edtf text,
        lower date,
        upper date,
        kind text not null,
        seen boolean not null,
        added_by uuid,
        created_at timestamptz not null default now(),
        constraint source_pkey primary key (id),
        constraint source_added_by_fkey foreign key (added_by) references app_user (id),
        constraint source_title_has_text check (char_length(title) between 1 and 300),
        constraint source_url_within_limit check (char_length(url) <= 2000),
        constraint source_is_in_order check (lower <= upper),
        constraint source_kind_is_known check (kind in (${SOURCE_KINDS}))
      )`);
        await runner.query(`
      create table case_source (
        case_id uuid not null,
        number smallint not null,
        source_id uuid not null,
        constraint case_source_pkey primary key (case_id, number),
        constraint case_source_key unique (case_id, source_id),
        constraint case_source_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint case_source_source_id_fkey foreign key (source_id) references source (id)
      )`);
        await runner.query(`create index case_source_source_id_idx on case_source (source_id)`);
        await runner.query(`
      create trigger case_source_content_is_open before insert or update or delete on case_source
        for each row execute function case_content_is_open()`);
        await runner.query(`grant select, insert on source to recourse_application`);
        await runner.query(`grant select, insert, delete on case_source to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop table case_source, source`);
    }
}
const SOURCE_KINDS = `'NEWS', 'NGO_PUBLICATION', 'ANALYSIS', 'JUDGMENT', 'OFFICIAL_STATEMENT', 'OFFICIAL_DOCUMENT', 'LAW', 'FILING', 'DATASET', 'OTHER'`;
//# sourceMappingURL=1764000500000-evidence.js.map