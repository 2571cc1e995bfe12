/** Declarations of the sample accounts, which are tied to nothing. Works under the owner's login. */
import { asCommand, type UnitOfWork } from '#platform';

/** Declares for each sample account that has not, so that who tries the registry out can decide at once. */
export async function declareSampleInterests(work: UnitOfWork): Promise<void> {
  await asCommand('sample-interests.declare', () =>
    work.run(() =>
      work.rows(
        `insert into interest_declaration (user_id, ties)
         select u.id, 'A sample account, tied to nothing.' from app_user u
          where u.is_sample and not exists (
            select from interest_declaration d where d.user_id = u.id and d.declared_at > now() - interval '300 days')`,
      ),
    ),
  );
}
