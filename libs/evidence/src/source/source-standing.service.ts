import { Injectable } from '@nestjs/common';
import { type Actor, Role } from '#identity';
import { invalid, keyOf, notFound, Refused, UnitOfWork, isUuid } from '#platform';
import { Publishers } from './publisher.writer.js';
import { PublisherEntity, SourceAlertEntity, SourceDerivationEntity, SourceEntity } from './source.entity.js';
import { SourceAlertLiftedModel, SourceCircleModel, SourceNotYoursModel } from './source-errors.model.js';
import type {
  AlertSourceInput,
  DerivationInput,
  EndDerivationInput,
  LiftSourceAlertInput,
  PublisherOwnersInput,
  RateSourceInput,
} from './source.input.js';

/** What is said about sources themselves: every case that rests on one feels it. Each answers with the source's id. */
@Injectable()
export class SourceStanding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly publishers: Publishers,
  ) {}

  /**
   * States that a source derives from another. Stated twice, it stands once.
   *
   * @throws Refused with SourceCircle, SourceNotYours or ValidationFailed. @throws DomainError NOT_FOUND.
   */
  async derive(actor: Actor, input: DerivationInput): Promise<string> {
    return this.work.run(async () => {
      const source = await this.#visible(input.source);
      const origin = await this.#visible(input.origin);
      if (source.id === origin.id) {
        throw invalid({
          path: ['origin'],
          value: null,
          message: 'A source does not derive from itself. Name another.',
        });
      }
      const decides = actor.roles.has(Role.VERIFIER) || actor.roles.has(Role.EDITOR);
      if (!decides && source.addedBy !== actor.userId) throw new Refused([new SourceNotYoursModel()]);
      await this.#orCircle('source_derivation_is_acyclic', 'derivation', () =>
        this.work.rows(
          `insert into source_derivation (source_id, origin_id, reason, stated_by) values ($1, $2, $3, $4)
           on conflict (source_id, origin_id) where ended_at is null do nothing`,
          [source.id, origin.id, input.reason, actor.userId],
        ),
      );
      return source.id;
    });
  }

  /** Takes such a statement back; who decided it stays on file. @throws DomainError NOT_FOUND. */
  async endDerivation(actor: Actor, input: EndDerivationInput): Promise<string> {
    return this.work.run(async () => {
      const source = await this.#visible(input.source);
      const origin = await this.#visible(input.origin);
      const { affected } = await (
        await this.work.repository(SourceDerivationEntity)
      )
        .createQueryBuilder()
        .update({ endedBy: actor.userId, endedAt: () => 'now()' })
        .where('source_id = :source and origin_id = :origin and ended_at is null', {
          source: source.id,
          origin: origin.id,
        })
        .execute();
      if (!affected) throw notFound('derivation');
      return source.id;
    });
  }

  /** States who owns the publisher of a source. @throws Refused with SourceCircle or ValidationFailed. */
  async stateOwners(actor: Actor, input: PublisherOwnersInput): Promise<string> {
    return this.work.run(async () => {
      const source = await this.#visible(input.source);
      if (!source.publisherId) {
        throw invalid({ path: ['source'], value: null, message: 'No publisher is recorded for this source.' });
      }
      const publishers = await this.work.repository(PublisherEntity);
      let owned = source.publisherId;
      for (const name of input.owners.length > 0 ? input.owners : [null]) {
        const ownerId = name === null ? null : await this.publishers.named(actor, name);
        if (ownerId === owned) throw new Refused([new SourceCircleModel('owner')]);
        await this.#orCircle('publisher_owner_is_acyclic', 'owner', () =>
          publishers
            .createQueryBuilder()
            .update({
              ownerId,
              ownerReason: input.reason,
              ownerStatedBy: actor.userId,
              ownerStatedAt: () => 'now()',
            })
            .where('id = :owned', { owned })
            .execute(),
        );
        owned = ownerId ?? owned;
      }
      return source.id;
    });
  }

  /** Says how far a source is relied on. @throws DomainError NOT_FOUND. */
  async rate(actor: Actor, input: RateSourceInput): Promise<string> {
    return this.work.run(async () => {
      const source = await this.#visible(input.source);
      await (
        await this.work.repository(SourceEntity)
      ).update(
        { id: source.id },
        {
          reliability: input.reliability ?? null,
          reliabilityReason: input.reason,
          ratedBy: actor.userId,
          ratedAt: new Date(),
        },
      );
      return source.id;
    });
  }

  /** Raises an alert over a source, and so over every claim and case that rests on it. @throws DomainError NOT_FOUND. */
  async alert(actor: Actor, input: AlertSourceInput): Promise<string> {
    return this.work.run(async () => {
      const source = await this.#visible(input.source);
      await this.work.rows('insert into source_alert (source_id, kind, reason, raised_by) values ($1, $2, $3, $4)', [
        source.id,
        input.kind,
        input.reason,
        actor.userId,
      ]);
      return source.id;
    });
  }

  /** Lifts an alert. @throws Refused with SourceAlertLifted. @throws DomainError NOT_FOUND. */
  async lift(actor: Actor, input: LiftSourceAlertInput): Promise<string> {
    return this.work.run(async () => {
      const id = keyOf(input.alert, 'SourceAlert');
      const alert =
        id !== null && isUuid(id) && (await (await this.work.repository(SourceAlertEntity)).findOneBy({ id }));
      if (!alert) throw notFound('alert');
      const lifted = await this.work.rows(
        `insert into source_alert_lift (alert_id, reason, lifted_by) values ($1, $2, $3)
         on conflict on constraint source_alert_lift_pkey do nothing returning 1`,
        [alert.id, input.reason, actor.userId],
      );
      if (lifted.length === 0) throw new Refused([new SourceAlertLiftedModel()]);
      return alert.sourceId;
    });
  }

  async #visible(named: string): Promise<SourceEntity> {
    const id = keyOf(named, 'Source') ?? named;
    const found = isUuid(id) && (await (await this.work.repository(SourceEntity)).findOneBy({ id }));
    if (!found) throw notFound('source');
    return found;
  }

  async #orCircle(constraint: string, what: 'derivation' | 'owner', write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if ((error as { constraint?: string }).constraint === constraint) {
        throw new Refused([new SourceCircleModel(what)]);
      }
      throw error;
    }
  }
}
