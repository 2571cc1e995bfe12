import { Inject, Injectable } from '@nestjs/common';
import { DomainError, ErrorCode, KEY_RING, type KeyRing, keyOf, notFound, VaultUnitOfWork, isUuid } from '#platform';
import type { NameMarks } from './vault.rules.js';

/** Injection token of the marks of sealed names. */
export const NAME_MARKS = Symbol('NAME_MARKS');

/** A case as far as the vault knows it. */
interface VisibleCase {
  readonly id: string;
  readonly reference: string;
}

/** What the services of the vault work with: the vault's login and the key ring. A process without them has no vault. */
@Injectable()
export class Vault {
  constructor(
    @Inject(VaultUnitOfWork) private readonly unitOfWork: VaultUnitOfWork | null,
    @Inject(KEY_RING) private readonly keyRing: KeyRing | null,
    @Inject(NAME_MARKS) readonly nameMarks: NameMarks,
  ) {}

  /** @throws DomainError FORBIDDEN when this process has no vault. */
  get work(): VaultUnitOfWork {
    if (!this.unitOfWork || !this.keyRing) {
      throw new DomainError(
        ErrorCode.Forbidden,
        'This server has no identity vault. The operator opens it by setting KEY_RING_FILE and, where DATABASE_URL is the login of the application, VAULT_DATABASE_URL.',
      );
    }
    return this.unitOfWork;
  }

  get ring(): KeyRing {
    return this.keyRing!;
  }

  /**
   * The case of an id, under the vault's login and the same policy as everywhere.
   *
   * @throws DomainError NOT_FOUND when there is none or the bearer may not see it; the two are told apart nowhere.
   */
  async visibleCase(id: string): Promise<VisibleCase> {
    const [found] = await this.work.rows<VisibleCase>('select id, reference from case_file where id = $1', [
      caseId(id),
    ]);
    if (!found) throw notFound('case');
    return found;
  }
}

/** @throws DomainError NOT_FOUND when it can be the id of no case. */
export function caseId(id: string): string {
  const key = keyOf(id, 'Case', 'PublicCase') ?? id;
  if (!isUuid(key)) throw notFound('case');
  return key;
}

/** @throws DomainError NOT_FOUND when it can be the id of no request. */
export function requestId(id: string): string {
  const key = keyOf(id, 'IdentityAccessRequest') ?? id;
  if (!isUuid(key)) throw notFound('request for access to an identity');
  return key;
}
