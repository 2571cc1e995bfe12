import type { Readable } from 'node:stream';
import type { QuarantinedFile } from './quarantine.js';

/**
 * Where octets are kept: written once under an id, and then neither changed nor deleted. What has been written by mistake
 * is reported by a sweep and removed by a person.
 */
export interface ObjectStorage {
  /** Where that is, in words; holds no secret. */
  readonly place: string;

  /**
   * Keeps what has arrived. When this returns, the octets outlive a loss of power.
   *
   * @param id a random UUID.
   * @throws ObjectExists when something is kept under the id already; that stays as it is.
   */
  keep(id: string, file: QuarantinedFile): Promise<void>;

  /** The octets of an id; `null` when there are none. */
  read(id: string): Promise<Readable | null>;

  /** Names of all that is kept, in no order. Most are ids; what somebody else has put there comes along. */
  list(): AsyncIterable<string>;
}

export class ObjectExists extends Error {
  override readonly name = 'ObjectExists';

  constructor(id: string) {
    super(`Something is kept under ${id} already.`);
  }
}
