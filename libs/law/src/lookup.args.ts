import { ArgsType, Field, ID } from '@nestjs/graphql';
import { badInput, keyOf, shown } from '#platform';
import { IsOptional } from 'class-validator';
import type { TextVersionEntity } from './instrument/text-version.entity.js';
import type { LawDirectory } from './law.directory.js';

/** How a caller names one legal record: by global id or by reference id, and by one of them only. */
@ArgsType()
export class LookupArgs {
  @Field(() => ID, { nullable: true, description: 'Opaque id, as a field `id` gave it. Give this or `slug`.' })
  @IsOptional()
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Stable readable id, as a field `slug` gave it. Give this or `id`.',
  })
  @IsOptional()
  slug?: string | null;
}

/**
 * @returns the reference id that the caller means; `null` when the global id is not one of `type`.
 * @throws DomainError BAD_USER_INPUT when neither or both were given.
 */
export function referenceIdOf({ id, slug }: LookupArgs, type: string): string | null {
  if (typeof id === 'string' && typeof slug === 'string') {
    throw badInput([{ path: ['slug'], value: slug, message: 'Both id and slug were given. Give one of them.' }]);
  }
  if (typeof id === 'string') return keyOf(id, type);
  if (typeof slug === 'string') return slug;
  throw badInput([{ path: ['id'], value: null, message: 'Neither id nor slug was given. Give one of them.' }]);
}

/** @throws DomainError BAD_USER_INPUT when the argument names no text by global id or slug. */
export function namedTextVersion(law: LawDirectory, argument: string, given: string): TextVersionEntity {
  const version = law.textVersionNamed(given);
  if (version) return version;
  const message = `There is no text version "${shown(given)}". Give the id or the slug of one, such as "uncc-zero-2023"; instrument { versions { slug } } lists them.`;
  throw badInput([{ path: [argument], value: shown(given), message }]);
}
