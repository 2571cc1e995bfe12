var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BETWEEN_MEMBERS, CaseField, CaseReading, DraftReaders, Idempotency } from '#cases';
import { Cursors, globalId, invalid, isUuid, keyOf, notFound, pageOf, Refused, UnitOfWork, } from '#platform';
import { errorOf } from '../workflow-errors.model.js';
import { ReReviewDrawEntity, ReReviewEntity } from './re-review.entity.js';
import { ReReviewHandedInModel, } from './re-review.model.js';
import { answerFaults, CODED_AGAIN, NOT_STATED } from './re-review.rules.js';
/** What is drawn to be reviewed again, and who does it. */
let ReReviews = class ReReviews {
    constructor(work, reading, readers, idempotency, cursors) {
        this.work = work;
        this.reading = reading;
        this.readers = readers;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }
    /**
     * Draws a sample, and gives each review in it to a verifier who is not involved.
     *
     * @throws Refused with ValidationFailed for a period that is none or is not over.
     */
    async draw(input) {
        const { verifiedFrom, verifiedBefore, sharePercent } = input;
        if (verifiedFrom >= verifiedBefore || verifiedBefore > new Date()) {
            throw invalid({
                path: ['verifiedBefore'],
                value: verifiedBefore.toISOString(),
                message: 'The period ends after it begins, and has passed. Name an earlier end, or an earlier beginning.',
            });
        }
        return this.work.run(async () => {
            const [drawn] = await this.work.rows('select access.draw_re_reviews($1, $2, $3, $4, $5) as id', [
                input.idempotencyKey ?? randomUUID(),
                sharePercent,
                input.seed ?? randomUUID(),
                verifiedFrom,
                verifiedBefore,
            ]);
            const draw = await (await this.work.repository(ReReviewDrawEntity)).findOneByOrFail({ id: drawn.id });
            return (await this.#shown([draw]))[0];
        });
    }
    /** Draws, the latest first. */
    async draws(actor, args) {
        const scope = ['sampleDraws', actor.userId];
        const after = args.after ? this.cursors.read(args.after, scope) : null;
        const rows = await this.work.rows(`select ${DRAW} from re_review_draw d
        where $1::timestamptz is null or d.drawn_at < $1::timestamptz order by d.drawn_at desc limit $2`, [after?.[0] ?? null, args.first + 1]);
        const shown = new Map((await this.#shown(rows)).map((draw) => [draw.id, draw]));
        return {
            ...pageOf(rows, args, ({ drawnAt }) => this.cursors.write([drawnAt.toISOString()], scope), ({ id }) => shown.get(globalId('SampleDraw', id))),
            totalCount: async () => (await this.work.repository(ReReviewDrawEntity)).count(),
        };
    }
    /** Reviews of the actor: those to do, the one due first before the others; then those that were handed in. */
    async page(actor, args) {
        const scope = ['reReviews', actor.userId];
        const after = args.after ? this.cursors.read(args.after, scope) : null;
        const rows = await this.work.rows(`select ${REVIEW} from re_review r
        where r.reviewer = $1 and ($2::boolean is null
          or (r.handed_in_at is not null, r.due_at, r.id) > ($2::boolean, $3::timestamptz, $4::uuid))
        order by r.handed_in_at is not null, r.due_at, r.id limit $5`, [actor.userId, after ? after[0] === 1 : null, after?.[1] ?? null, after?.[2] ?? null, args.first + 1]);
        return {
            ...pageOf(rows, args, ({ handedInAt, dueAt, id }) => this.cursors.write([handedInAt ? 1 : 0, dueAt.toISOString(), id], scope), modelOf),
            totalCount: async () => (await this.work.repository(ReReviewEntity)).countBy({ reviewer: actor.userId }),
        };
    }
    /** What the actor reviews again. @throws DomainError NOT_FOUND for what is not theirs, or is hidden now. */
    async task(actor, id) {
        const review = await this.#own(actor, id);
        const [row] = await this.work.rows('select access.re_review_task($1) as task', [review.id]);
        if (!row.task)
            throw notFound('review');
        const { fields } = row.task;
        return { ...row.task, review: modelOf(review), fields: CODED_AGAIN.filter((field) => fields.includes(field)) };
    }
    /**
     * Hands a review in, once. Of two at once, one stands.
     *
     * @throws Refused with ValidationFailed, ReReviewHandedIn, FourEyesViolation or IdempotencyKeyReused.
     * @throws DomainError NOT_FOUND for what is not the actor's, or is hidden now.
     */
    async handIn(actor, input) {
        return this.work.run(async () => {
            const review = await this.#own(actor, input.id);
            await this.idempotency.once(actor, 'handInReReview', input, review.caseId, async () => {
                const { fields } = await this.task(actor, input.id);
                const answers = this.#answers(fields, input.answers);
                const [row] = await this.work.rows('select access.hand_in_re_review($1, $2) as outcome', [
                    review.id,
                    JSON.stringify(answers),
                ]);
                refuse(row.outcome);
            });
            return modelOf(await this.#own(actor, input.id));
        });
    }
    /**
     * Gives a review back; it goes to another verifier who is not involved, or waits for one. Given back twice, it is given
     * back.
     *
     * @throws Refused with ReReviewHandedIn. @throws DomainError NOT_FOUND.
     */
    async release(id) {
        await this.work.run(async () => {
            const [row] = await this.work.rows('select access.release_re_review($1) as outcome', [
                bareId(id),
            ]);
            refuse(row.outcome);
        });
    }
    async #own(actor, id) {
        const reviews = await this.work.repository(ReReviewEntity);
        const review = await reviews.findOneBy({ id: bareId(id), reviewer: actor.userId });
        if (!review)
            throw notFound('review');
        return review;
    }
    /** Values in the one form that the record has them in, by field. */
    #answers(asked, given) {
        const faults = answerFaults(asked, given.map(({ field }) => field));
        if (faults.length > 0) {
            throw invalid(...faults.map((message) => ({ path: ['answers'], value: null, message })));
        }
        const reader = this.readers.reader();
        const answers = given.map(({ field, value }, index) => {
            if (value === NOT_STATED)
                return [field, value];
            const path = ['answers', String(index), 'value'];
            // Of several uses, the mechanisms are a set; a claim names the mechanism of one.
            const members = field === CaseField.USE_MECHANISM ? value.split(BETWEEN_MEMBERS) : [value];
            const read = members.map((member) => reader.fieldValue(field, member, path) ?? '');
            return [field, [...new Set(read)].sort().join(BETWEEN_MEMBERS)];
        });
        if (reader.problems.length > 0)
            throw invalid(...reader.problems);
        return Object.fromEntries(answers);
    }
    async #shown(draws) {
        const rows = await this.work.rows(DRAWN, [draws.map(({ id }) => id)]);
        const of = new Map(rows.map((row) => [row.id, row]));
        const ids = [...new Set(rows.flatMap(({ cases }) => cases))];
        const views = await this.reading.byIds(ids);
        const cases = new Map(ids.map((id, index) => [id, views[index]]));
        return draws.map(({ id, drawnAt, verifiedFrom, verifiedBefore, sharePercent, seed, population, sample }) => {
            const row = of.get(id);
            return {
                ...{ drawnAt, verifiedFrom, verifiedBefore, sharePercent, seed, population, sample },
                ...{ id: globalId('SampleDraw', id), waiting: row.waiting, handedIn: row.handedIn, repeats: row.repeats },
                cases: row.cases.map((caseId) => cases.get(caseId)),
            };
        });
    }
};
ReReviews = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading,
        DraftReaders,
        Idempotency,
        Cursors])
], ReReviews);
export { ReReviews };
const DRAW = `d.id, d.drawn_at as "drawnAt", d.verified_from as "verifiedFrom", d.verified_before as "verifiedBefore",
  d.share_percent as "sharePercent", d.seed, d.population, d.sample`;
const REVIEW = `r.id, r.case_id as "caseId", r.assigned_at as "assignedAt", r.due_at as "dueAt", r.handed_in_at as "handedInAt"`;
/** Of draws: whether they repeat, how far their reviews are, and the cases that the bearer may see. */
const DRAWN = `
  select d.id, access.draw_repeats(d.id) as repeats,
         count(r.id) filter (where r.reviewer is null)::int as waiting,
         count(r.id) filter (where r.handed_in_at is not null)::int as "handedIn",
         coalesce(array_agg(c.id order by r.place) filter (where c.id is not null), '{}') as cases
    from re_review_draw d left join re_review r on r.draw_id = d.id left join case_file c on c.id = r.case_id
   where d.id = any ($1) group by d.id`;
function modelOf({ id, assignedAt, dueAt, handedInAt }) {
    return { id: globalId('ReReview', id), assignedAt: assignedAt, dueAt: dueAt, handedInAt };
}
function bareId(id) {
    const key = keyOf(id, 'ReReview') ?? '';
    if (!isUuid(key))
        throw notFound('review');
    return key;
}
function refuse(outcome) {
    if (outcome === 'NOT_YOURS')
        throw notFound('review');
    if (outcome === 'HANDED_IN')
        throw new Refused([new ReReviewHandedInModel()]);
    if (outcome === 'INVOLVED') {
        throw new Refused([
            errorOf({
                guard: 'FOUR_EYES',
                message: 'You are involved in this case by now, or tied to it, or your declaration of interests has run out. Declare your interests (declareInterest), or give the review back (releaseReReview).',
            }),
        ]);
    }
}
//# sourceMappingURL=re-reviews.service.js.map