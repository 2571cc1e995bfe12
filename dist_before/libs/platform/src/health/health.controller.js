var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Controller, Get, HttpCode, HttpException, Module } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
/** Probes for an orchestrator. An anonymous caller gets one word. */
let HealthController = class HealthController {
    constructor(work) {
        this.work = work;
    }
    /** The event loop turns. Never touches the database, or a restart of that would become a restart of this. */
    live() {
        return 'live';
    }
    /** The process can answer: its database does. 503 when not. */
    async ready() {
        try {
            await withinMs(500, this.work.reading(() => this.work.rows('select 1')));
            return 'ready';
        }
        catch {
            throw new HttpException('not ready', 503);
        }
    }
};
__decorate([
    Get('live'),
    HttpCode(200),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", String)
], HealthController.prototype, "live", null);
__decorate([
    Get('ready'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
HealthController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [UnitOfWork])
], HealthController);
export { HealthController };
let HealthModule = class HealthModule {
};
HealthModule = __decorate([
    Module({ controllers: [HealthController] })
], HealthModule);
export { HealthModule };
function withinMs(limit, work) {
    return new Promise((done, failed) => {
        const timer = setTimeout(() => failed(new Error(`no answer within ${limit} ms`)), limit);
        work.then(done, failed).finally(() => clearTimeout(timer));
    });
}
//# sourceMappingURL=health.controller.js.map