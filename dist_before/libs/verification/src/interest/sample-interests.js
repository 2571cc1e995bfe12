/** Declarations of the sample accounts, which are tied to nothing. Works under the owner's login. */
import { grants } from '#identity';
import { asCommand } from '#platform';
/** Declares for each sample account that decides on cases and has not, so that who tries the registry out can decide at once. */
export async function declareSampleInterests(work) {
    await asCommand('sample-interests.declare', () => work.run(() => work.rows(`insert into interest_declaration (user_id, ties)
         select u.id, 'A sample account, tied to nothing.' from app_user u
          where u.is_sample and exists (
            select from user_role r where r.user_id = u.id and r.revoked_at is null and r.role = any ($1)) and not exists (
            select from interest_declaration d where d.user_id = u.id and d.declared_at > now() - interval '300 days')`, [grants['interest.declare']])));
}
//# sourceMappingURL=sample-interests.js.map