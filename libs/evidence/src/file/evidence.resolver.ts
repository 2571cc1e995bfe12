import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import {
  type CountedPage,
  Cursors,
  NodeRegistry,
  PageArgs,
  pageOf,
  pageOfNumbered,
  type RequestContext,
  Requires,
} from '#platform';
import { EvidenceDownloads } from './downloads.service.js';
import { CreateUploadInput, EvidenceInput, RecordCustodyInput } from './evidence.input.js';
import {
  CreateUploadPayload,
  CustodyEventConnectionModel,
  type CustodyEventModel,
  DownloadEvidencePayload,
  EvidenceConnectionModel,
  EvidenceModel,
  RecordCustodyPayload,
  VerifyEvidencePayload,
} from './evidence.model.js';
import { EvidenceFiles, type EvidenceView, pageKey } from './evidence-files.service.js';
import { EvidenceUploads } from './uploads.service.js';

/** The files of a case: added to the case here, because files are this library's own. Public records have none. */
@Resolver(() => CaseModel)
export class CaseEvidenceResolver {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField(() => EvidenceConnectionModel, {
    name: 'evidence',
    nullable: true,
    description:
      'Files that were handed in with the case, first to last. For its author, those who review it or decided on it, and those whom it was assigned or opened to; null for others, which does not say that there are none. In an answer about the past, those that the version of then has.',
  })
  async ofCase(
    @Parent() view: CaseView,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CountedPage<EvidenceModel>> {
    const received = await this.files.ofCase.of(context).load(view.caseId);
    const ofVersion = received.filter(({ version }) => version <= view.version);
    return pageOfNumbered(ofVersion, args, this.cursors, ['evidence', view.caseId]);
  }
}

@Resolver(() => EvidenceModel)
export class EvidenceResolver {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly uploads: EvidenceUploads,
    private readonly downloads: EvidenceDownloads,
    private readonly cursors: Cursors,
    nodes: NodeRegistry,
  ) {
    nodes.register('Evidence', (ids) => this.files.byIds(ids));
  }

  @ResolveField(() => [EvidenceModel], { description: 'Files that were made from this one, first to last.' })
  async derivatives(@Parent() file: EvidenceView, @Context() context: RequestContext): Promise<EvidenceModel[]> {
    return file.masterId === null ? this.files.derivatives.of(context).load(file.evidenceId) : [];
  }

  @ResolveField(() => CustodyEventConnectionModel, {
    description: 'What happened to the file, first to last. Each event is chained by hash to the one before.',
  })
  async custody(
    @Parent() { evidenceId }: EvidenceView,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CountedPage<CustodyEventModel>> {
    const scope = ['custody', evidenceId];
    const after = args.after ? Number(this.cursors.read(args.after, scope)[0]) : 0;
    const rows = await this.files.custody.of(context).load(pageKey({ evidenceId, after, limit: args.first + 1 }));
    return {
      ...pageOf(
        rows,
        args,
        ({ number }) => this.cursors.write([number], scope),
        (event) => event,
      ),
      totalCount: () => this.files.custodyCount.of(context).load(evidenceId),
    };
  }

  @Mutation(() => CreateUploadPayload, {
    description:
      'Makes a link by which one announced file can be handed in once, within 15 minutes, to a draft of yours. The file makes a new version. Refused with ValidationFailed, StaleVersion, ContentClosed, UploadRefused or IdempotencyKeyReused.',
  })
  @Requires('case.author')
  async createUpload(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The file.' }) input: CreateUploadInput,
  ): Promise<CreateUploadPayload> {
    return { ...(await this.uploads.create(actor, input)), errors: [] };
  }

  @Mutation(() => DownloadEvidencePayload, {
    description:
      'Makes a link by which you can fetch a file once, within a minute, while your session lasts. Fetching it is written into its custody.',
  })
  @Requires('evidence.read')
  async downloadEvidence(
    @Args('input', { description: 'The file.' }) input: EvidenceInput,
  ): Promise<DownloadEvidencePayload> {
    return { ...(await this.downloads.create(input.evidence)), errors: [] };
  }

  @Mutation(() => RecordCustodyPayload, {
    description:
      'Records what happened to a file outside the registry, as the author of its case. Refused with ValidationFailed, CustodyRefused or IdempotencyKeyReused.',
  })
  @Requires('case.author')
  async recordCustody(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What happened.' }) input: RecordCustodyInput,
  ): Promise<RecordCustodyPayload> {
    return { evidence: await this.files.recordCustody(actor, input), errors: [] };
  }

  @Mutation(() => VerifyEvidencePayload, {
    description:
      'Reads a file again and says whether its octets are those that were received, and its custody is as it was written. No access: nobody is shown the file.',
  })
  @Requires('evidence.read')
  async verifyEvidence(
    @Args('input', { description: 'The file.' }) input: EvidenceInput,
  ): Promise<VerifyEvidencePayload> {
    const { state, foundSha256, custodyBrokenAt } = await this.files.verify(input.evidence);
    return { state, foundSha256, custodyBrokenAt, errors: [] };
  }
}
