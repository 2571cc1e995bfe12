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
import { CaseReading } from '#cases';
import { Cursors, globalId, invalid, isUuid, keyOf, pageOf, UnitOfWork } from '#platform';
import { NotificationKind, WORDS } from './notification.rules.js';
import { NotificationEntity, NotificationSettingEntity } from './notification.entity.js';
/**
 * What somebody has been told, for them alone. Of a case that they may not see any more there is nothing: the database
 * leaves it out, of the list as of the count.
 */
let Notifications = class Notifications {
    constructor(work, reading, cursors) {
        this.work = work;
        this.reading = reading;
        this.cursors = cursors;
    }
    /** A page of the actor's notifications, newest first. */
    async page(actor, args) {
        const scope = ['notifications', actor.userId, args.unreadOnly];
        const before = args.after ? this.cursors.read(args.after, scope)[0] : null;
        const rows = await this.work.rows(`select id, kind, event, case_id as "caseId", created_at as "createdAt", read_at as "readAt" from notification
        where ($1::uuid is null or id < $1) and (read_at is null or not $2) order by id desc limit $3`, [before, args.unreadOnly, args.first + 1]);
        const cases = await this.reading.byIds(rows.map(({ caseId }) => caseId));
        const shown = new Map(rows.map((row, index) => [row.id, { ...row, case: cases[index] }]));
        return {
            ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), ({ id, kind, event, createdAt, readAt }) => ({
                id: globalId('Notification', id),
                kind,
                message: WORDS[event],
                case: shown.get(id).case,
                at: createdAt,
                readAt,
            })),
            totalCount: () => this.#count(args.unreadOnly),
        };
    }
    /** How many the bearer has not marked as read. */
    unreadCount() {
        return this.#count(true);
    }
    /**
     * Marks notifications of the bearer's as read. Ids of none of theirs are passed over: of what is not theirs nothing is told.
     *
     * @returns how many are left.
     * @throws Refused with ValidationFailed where it says neither or both of some and all.
     */
    async markRead({ ids, all }) {
        if (all === ids.length > 0) {
            throw invalid({
                path: ['ids'],
                value: null,
                message: 'Name those that you have read by ids, or set all. Not both.',
            });
        }
        const named = ids.map((id) => keyOf(id, 'Notification') ?? '').filter(isUuid);
        return this.work.run(async () => {
            await this.work.rows(`update notification set read_at = now() where read_at is null and ($1 or id = any ($2::uuid[]))`, [all, named]);
            return this.#count(true);
        });
    }
    /** For every kind, whether the actor has mails about it: they have, unless they said otherwise. */
    async settings(actor) {
        const said = await (await this.work.repository(NotificationSettingEntity)).findBy({ userId: actor.userId });
        return Object.values(NotificationKind).map((kind) => ({
            kind,
            byMail: said.find((of) => of.kind === kind)?.byMail ?? true,
        }));
    }
    /** @returns all settings as they are then. */
    async change(actor, { settings }) {
        return this.work.run(async () => {
            for (const { kind, byMail } of settings) {
                await this.work.rows(`insert into notification_setting (user_id, kind, by_mail) values ($1, $2, $3)
           on conflict on constraint notification_setting_pkey do update set by_mail = excluded.by_mail`, [actor.userId, kind, byMail]);
            }
            return this.settings(actor);
        });
    }
    async #count(unreadOnly) {
        const [row] = await this.work.rows(`select count(*)::int as count from notification where read_at is null or not $1`, [unreadOnly]);
        return row.count;
    }
};
Notifications = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading,
        Cursors])
], Notifications);
export { Notifications };
//# sourceMappingURL=notifications.service.js.map