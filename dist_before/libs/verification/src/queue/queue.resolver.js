var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { WorkItemConnectionModel, WorkQueueArgs } from './queue.model.js';
import { WorkQueues } from './work-queues.service.js';
let QueueResolver = class QueueResolver {
    constructor(queues) {
        this.queues = queues;
    }
    workQueue(actor, args) {
        return this.queues.page(actor, args);
    }
};
__decorate([
    Query(() => WorkItemConnectionModel, {
        description: 'Cases, or disputes or proposed revisions of them, that wait in a queue, the urgent ones first, and of each those that have waited longest: as a rule, those that you may work on. Empty for whoever does not work on the queue.',
    }),
    Requires('case.queue'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, WorkQueueArgs]),
    __metadata("design:returntype", Promise)
], QueueResolver.prototype, "workQueue", null);
QueueResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [WorkQueues])
], QueueResolver);
export { QueueResolver };
//# sourceMappingURL=queue.resolver.js.map