/**
 * Who sends a request, found out in one statement that is a transaction by itself. Beginning a transaction, having it carry the token,
 * asking and ending it are four statements, each with an answer to wait for, before anything of the request is read.
 */
export class BearerOfRequest1764400500000 {
    constructor() {
        this.name = 'BearerOfRequest1764400500000';
    }
    async up(runner) {
        // Read-only, since a key is none to a transaction that could write.
        await runner.query(`
      create function access.bearer_of_request(token text) returns access.bearer_of_token
      language plpgsql volatile as $$
      begin
        perform pg_catalog.set_config('transaction_read_only', 'on', true);
        perform pg_catalog.set_config('app.token', token, true);
        return access.bearer();
      end $$`);
        await runner.query(`revoke all on function access.bearer_of_request(text) from public`);
        await runner.query(`grant execute on function access.bearer_of_request(text) to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop function access.bearer_of_request(text)`);
    }
}
//# sourceMappingURL=1764400500000-bearer-of-request.js.map