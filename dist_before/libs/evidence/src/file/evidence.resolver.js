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
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { CurrentActor } from '#identity';
import { Cursors, NodeRegistry, PageArgs, pageOf, pageOfNumbered, Requires, } from '#platform';
import { EvidenceDownloads } from './downloads.service.js';
import { CreateUploadInput, EvidenceInput, RecordCustodyInput } from './evidence.input.js';
import { CreateUploadPayload, CustodyEventConnectionModel, DownloadEvidencePayload, EvidenceConnectionModel, EvidenceModel, RecordCustodyPayload, VerifyEvidencePayload, } from './evidence.model.js';
import { EvidenceFiles, pageKey } from './evidence-files.service.js';
import { EvidenceUploads } from './uploads.service.js';
/** The files of a case: added to the case here, because files are this library's own. Public records have none. */
let CaseEvidenceResolver = class CaseEvidenceResolver {
    constructor(files, cursors) {
        this.files = files;
        this.cursors = cursors;
    }
    async ofCase(view, args, context) {
        const received = await this.files.ofCase.of(context).load(view.caseId);
        const ofVersion = received.filter(({ version }) => version <= view.version);
        return pageOfNumbered(ofVersion, args, this.cursors, ['evidence', view.caseId]);
    }
};
__decorate([
    ResolveField(() => EvidenceConnectionModel, {
        name: 'evidence',
        nullable: true,
        description: 'Files that were handed in with the case, first to last. For its author, those who review it or decided on it, and those whom it was assigned or opened to; null for others, which does not say that there are none. In an answer about the past, those that the version of then has.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs, Object]),
    __metadata("design:returntype", Promise)
], CaseEvidenceResolver.prototype, "ofCase", null);
CaseEvidenceResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [EvidenceFiles,
        Cursors])
], CaseEvidenceResolver);
export { CaseEvidenceResolver };
let EvidenceResolver = class EvidenceResolver {
    constructor(files, uploads, downloads, cursors, nodes) {
        this.files = files;
        this.uploads = uploads;
        this.downloads = downloads;
        this.cursors = cursors;
        nodes.register('Evidence', (ids) => this.files.byIds(ids));
    }
    async derivatives(file, context) {
        return file.masterId === null ? this.files.derivatives.of(context).load(file.evidenceId) : [];
    }
    async custody({ evidenceId }, args, context) {
        const scope = ['custody', evidenceId];
        const after = args.after ? Number(this.cursors.read(args.after, scope)[0]) : 0;
        const rows = await this.files.custody.of(context).load(pageKey({ evidenceId, after, limit: args.first + 1 }));
        return {
            ...pageOf(rows, args, ({ number }) => this.cursors.write([number], scope), (event) => event),
            totalCount: () => this.files.custodyCount.of(context).load(evidenceId),
        };
    }
    async createUpload(actor, input) {
        return { ...(await this.uploads.create(actor, input)), errors: [] };
    }
    async downloadEvidence(input) {
        return { ...(await this.downloads.create(input.evidence)), errors: [] };
    }
    async recordCustody(actor, input) {
        return { evidence: await this.files.recordCustody(actor, input), errors: [] };
    }
    async verifyEvidence(input) {
        const { state, foundSha256, custodyBrokenAt } = await this.files.verify(input.evidence);
        return { state, foundSha256, custodyBrokenAt, errors: [] };
    }
};
__decorate([
    ResolveField(() => [EvidenceModel], { description: 'Files that were made from this one, first to last.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "derivatives", null);
__decorate([
    ResolveField(() => CustodyEventConnectionModel, {
        description: 'What happened to the file, first to last. Each event is chained by hash to the one before.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs, Object]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "custody", null);
__decorate([
    Mutation(() => CreateUploadPayload, {
        description: 'Makes a link by which one announced file can be handed in once, within 15 minutes, to a draft of yours. The file makes a new version. Refused with ValidationFailed, StaleVersion, ContentClosed, UploadRefused or IdempotencyKeyReused.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The file.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CreateUploadInput]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "createUpload", null);
__decorate([
    Mutation(() => DownloadEvidencePayload, {
        description: 'Makes a link by which you can fetch a file once, within a minute, while your session lasts. Fetching it is written into its custody.',
    }),
    Requires('evidence.read'),
    __param(0, Args('input', { description: 'The file.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EvidenceInput]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "downloadEvidence", null);
__decorate([
    Mutation(() => RecordCustodyPayload, {
        description: 'Records what happened to a file outside the registry, as the author of its case. Refused with ValidationFailed, CustodyRefused or IdempotencyKeyReused.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'What happened.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RecordCustodyInput]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "recordCustody", null);
__decorate([
    Mutation(() => VerifyEvidencePayload, {
        description: 'Reads a file again and says whether its octets are those that were received, and its custody is as it was written. No access: nobody is shown the file.',
    }),
    Requires('evidence.read'),
    __param(0, Args('input', { description: 'The file.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EvidenceInput]),
    __metadata("design:returntype", Promise)
], EvidenceResolver.prototype, "verifyEvidence", null);
EvidenceResolver = __decorate([
    Resolver(() => EvidenceModel),
    __metadata("design:paramtypes", [EvidenceFiles,
        EvidenceUploads,
        EvidenceDownloads,
        Cursors,
        NodeRegistry])
], EvidenceResolver);
export { EvidenceResolver };
//# sourceMappingURL=evidence.resolver.js.map