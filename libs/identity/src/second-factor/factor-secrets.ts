import { createHash, createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { KEY_RING, type KeyRing, open, Refused, seal, type Sealed, type SealedPlace } from '#platform';
import { SecondFactorChangeRefusedModel } from './second-factor-errors.model.js';

/** A factor as far as its secrets go. */
export interface FactorKey {
  readonly id: string;
  readonly userId: string;
  /** Key of the ring that it was enrolled or last rotated with. */
  readonly ringKeyId: string;
}

/** What of second factors follows from the key ring: who has the database alone has none of it. */
@Injectable()
export class FactorSecrets {
  constructor(@Inject(KEY_RING) private readonly keyRing: KeyRing | null) {}

  /** Id of the key for new factors. @throws Refused SecondFactorChangeRefused when this process has no ring. */
  get newestId(): string {
    return this.#ring.newestId;
  }

  /** Seals the secret that codes of an app follow from. */
  async seal(secret: string, factor: FactorKey): Promise<Sealed> {
    return seal(secret, await sealingKey(this.#ring, factor), placeOf(factor));
  }

  /** @throws CannotOpen when anything about it was changed. */
  async open(sealed: Sealed, factor: FactorKey): Promise<string> {
    return open(sealed, await sealingKey(this.#ring, factor), placeOf(factor));
  }

  /** What the database is shown when somebody has proved the factor. */
  proof(factor: FactorKey): Promise<Buffer> {
    return proofOf(this.#ring, factor);
  }

  /** What it compares that with. */
  async proofHash(factor: FactorKey): Promise<Buffer> {
    return createHash('sha256')
      .update(await this.proof(factor))
      .digest();
  }

  get #ring(): KeyRing {
    if (!this.keyRing) throw new Refused([new SecondFactorChangeRefusedModel('UNAVAILABLE')]);
    return this.keyRing;
  }
}

function sealingKey(ring: KeyRing, { ringKeyId }: FactorKey): Promise<Buffer> {
  return ring.derive(ringKeyId, 'second factor secret');
}

async function proofOf(ring: KeyRing, { id, ringKeyId }: FactorKey): Promise<Buffer> {
  return createHmac('sha256', await ring.derive(ringKeyId, 'second factor proof'))
    .update(id)
    .digest();
}

function placeOf({ id, userId, ringKeyId }: FactorKey): SealedPlace {
  return { table: 'second_factor', column: 'ciphertext', row: id, person: userId, keyId: ringKeyId };
}
