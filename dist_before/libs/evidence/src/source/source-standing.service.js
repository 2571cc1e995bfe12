var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { Role } from '#identity';
import { invalid, keyOf, notFound, Refused, UnitOfWork, isUuid } from '#platform';
import { Publishers } from './publisher.writer.js';
import { PublisherEntity, SourceAlertEntity, SourceDerivationEntity, SourceEntity } from './source.entity.js';
import { SourceAlertLiftedModel, SourceCircleModel, SourceNotYoursModel } from './source-errors.model.js';
/** What is said about sources themselves: every case that rests on one feels it. Each answers with the source's id. */
let SourceStanding = class SourceStanding {
    constructor(work, publishers) {
        this.work = work;
        this.publishers = publishers;
    }
    /**
     * States that a source derives from another. Stated twice, it stands once.
     *
     * @throws Refused with SourceCircle, SourceNotYours or ValidationFailed. @throws DomainError NOT_FOUND.
     */
    async derive(actor, input) {
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
            if (!decides && source.addedBy !== actor.userId)
                throw new Refused([new SourceNotYoursModel()]);
            await this.#orCircle('source_derivation_is_acyclic', 'derivation', () => this.work.rows(`insert into source_derivation (source_id, origin_id, reason, stated_by) values ($1, $2, $3, $4)
           on conflict (source_id, origin_id) where ended_at is null do nothing`, [source.id, origin.id, input.reason, actor.userId]));
            return source.id;
        });
    }
    /** Takes such a statement back; who decided it stays on file. @throws DomainError NOT_FOUND. */
    async endDerivation(actor, input) {
        return this.work.run(async () => {
            const source = await this.#visible(input.source);
            const origin = await this.#visible(input.origin);
            const { affected } = await (await this.work.repository(SourceDerivationEntity))
                .createQueryBuilder()
                .update({ endedBy: actor.userId, endedAt: () => 'now()' })
                .where('source_id = :source and origin_id = :origin and ended_at is null', {
                source: source.id,
                origin: origin.id,
            })
                .execute();
            if (!affected)
                throw notFound('derivation');
            return source.id;
        });
    }
    /** States who owns the publisher of a source. @throws Refused with SourceCircle or ValidationFailed. */
    async stateOwners(actor, input) {
        return this.work.run(async () => {
            const source = await this.#visible(input.source);
            if (!source.publisherId) {
                throw invalid({ path: ['source'], value: null, message: 'No publisher is recorded for this source.' });
            }
            const publishers = await this.work.repository(PublisherEntity);
            let owned = source.publisherId;
            for (const name of input.owners.length > 0 ? input.owners : [null]) {
                const ownerId = name === null ? null : await this.publishers.named(actor, name);
                if (ownerId === owned)
                    throw new Refused([new SourceCircleModel('owner')]);
                await this.#orCircle('publisher_owner_is_acyclic', 'owner', () => publishers
                    .createQueryBuilder()
                    .update({
                    ownerId,
                    ownerReason: input.reason,
                    ownerStatedBy: actor.userId,
                    ownerStatedAt: () => 'now()',
                })
                    .where('id = :owned', { owned })
                    .execute());
                owned = ownerId ?? owned;
            }
            return source.id;
        });
    }
    /** Says how far a source is relied on. @throws DomainError NOT_FOUND. */
    async rate(actor, input) {
        return this.work.run(async () => {
            const source = await this.#visible(input.source);
            await (await this.work.repository(SourceEntity)).update({ id: source.id }, {
                reliability: input.reliability ?? null,
                reliabilityReason: input.reason,
                ratedBy: actor.userId,
                ratedAt: new Date(),
            });
            return source.id;
        });
    }
    /** Raises an alert over a source, and so over every claim and case that rests on it. @throws DomainError NOT_FOUND. */
    async alert(actor, input) {
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
    async lift(actor, input) {
        return this.work.run(async () => {
            const id = keyOf(input.alert, 'SourceAlert');
            const alert = id !== null && isUuid(id) && (await (await this.work.repository(SourceAlertEntity)).findOneBy({ id }));
            if (!alert)
                throw notFound('alert');
            const lifted = await this.work.rows(`insert into source_alert_lift (alert_id, reason, lifted_by) values ($1, $2, $3)
         on conflict on constraint source_alert_lift_pkey do nothing returning 1`, [alert.id, input.reason, actor.userId]);
            if (lifted.length === 0)
                throw new Refused([new SourceAlertLiftedModel()]);
            return alert.sourceId;
        });
    }
    async #visible(named) {
        const id = keyOf(named, 'Source') ?? named;
        const found = isUuid(id) && (await (await this.work.repository(SourceEntity)).findOneBy({ id }));
        if (!found)
            throw notFound('source');
        return found;
    }
    async #orCircle(constraint, what, write) {
        try {
            await write();
        }
        catch (error) {
            if (error.constraint === constraint) {
                throw new Refused([new SourceCircleModel(what)]);
            }
            throw error;
        }
    }
};
SourceStanding = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Publishers])
], SourceStanding);
export { SourceStanding };
//# sourceMappingURL=source-standing.service.js.map