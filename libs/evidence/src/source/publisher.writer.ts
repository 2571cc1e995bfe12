import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import { UnitOfWork } from '#platform';

/** Finds publishers by name, and enters those that are new. The caller holds the transaction. */
@Injectable()
export class Publishers {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The publisher of a name, in any case, among those that the actor may see; a new one where they see none.
   *
   * @returns its id.
   */
  async named(actor: Actor, name: string): Promise<string> {
    const [known] = await this.work.rows<{ id: string }>(
      'select id from publisher where lower(name) = lower($1) order by id limit 1',
      [name],
    );
    if (known) return known.id;
    const [made] = await this.work.rows<{ id: string }>(
      'insert into publisher (name, added_by) values ($1, $2) returning id',
      [name, actor.userId],
    );
    return made!.id;
  }
}
