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
import { UnitOfWork } from '#platform';
import { toldOf } from './notification.rules.js';
/** Tells those whom a step concerns, in the transaction of the step: either both are there, or neither. */
let NotificationsWriter = class NotificationsWriter {
    constructor(work) {
        this.work = work;
    }
    /**
     * Tells of a step of the bearer's that has been written.
     *
     * Who has written the case and who has spoken on it is not always the bearer's to read, so the database finds them.
     */
    async tell(caseId, action, to) {
        const told = toldOf(action, to);
        if (!told)
            return;
        const { kind, event, author, verifiers } = told;
        await this.work.rows('select access.notify($1, $2, $3, $4, $5)', [caseId, kind, event, author, verifiers]);
    }
};
NotificationsWriter = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], NotificationsWriter);
export { NotificationsWriter };
//# sourceMappingURL=notifications.writer.js.map