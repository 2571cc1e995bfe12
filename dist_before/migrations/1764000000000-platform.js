/** The role that the application's grants go to, and the counter that tells processes when reference data changed. */
export class Platform1764000000000 {
    constructor() {
        this.name = 'Platform1764000000000';
    }
    async up(runner) {
        // Roles belong to the whole server: another registry on it may have made the role already.
        await runner.query(`
      do $$ begin
        create role recourse_application nologin nosuperuser nobypassrls;
      exception when duplicate_object then null; end $$`);
        await runner.query(`revoke all on schema public from public`);
        await runner.query(`grant usage on schema public to recourse_application`);
        await runner.query(`grant select on schema_migration to recourse_application`);
        await runner.query(`
      create table reference_epoch (
        "only" boolean not null default true,
        epoch integer not null default 0,
        checksum text not null default '',
        loaded_at timestamptz,
        constraint reference_epoch_pkey primary key ("only"),
        constraint reference_epoch_is_one_row check ("only")
      )`);
        await runner.query(`insert into reference_epoch default values`);
        await runner.query(`grant select on reference_epoch to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop table reference_epoch`);
        await runner.query(`revoke all on schema_migration from recourse_application`);
        await runner.query(`revoke usage on schema public from recourse_application`);
        // The role stays: other databases of the server may use it.
    }
}
//# sourceMappingURL=1764000000000-platform.js.map