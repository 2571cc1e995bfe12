import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseRecordModel, type ReadFrom } from '#cases';
import { SourceLoader, type SourceModel } from '#evidence';
import type { RequestContext } from '#platform';
import { EvidenceAssessmentModel } from './grade.model.js';
import { EvidenceGrade } from './grade.rules.js';
import { Grades } from './grades.service.js';

/** The grade of a case: added to the case record here, because grading is this library's own. */
@Resolver(() => CaseRecordModel)
export class GradeResolver {
  constructor(
    private readonly grades: Grades,
    private readonly sources: SourceLoader,
  ) {}

  @ResolveField(() => EvidenceGrade, {
    nullable: true,
    description:
      'How well the record is borne out by its sources: of a public record, as it was published; for those who work on it, as it is now. Null for a documented case, which this registry has not verified, and in an answer about the past.',
  })
  async grade(@Parent() view: ReadFrom, @Context() context: RequestContext): Promise<EvidenceGrade | null> {
    return (await this.#of(view, context))?.assessment.grade ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the editor tells every reader of a record that was published below the floor of evidence.',
  })
  async caveat(@Parent() view: ReadFrom, @Context() context: RequestContext): Promise<string | null> {
    return (await this.#of(view, context))?.caveat ?? null;
  }

  @ResolveField(() => EvidenceAssessmentModel, {
    nullable: true,
    description: 'Why the grade is what it is, and what would change it. Null where there is no grade.',
  })
  async evidenceAssessment(
    @Parent() view: ReadFrom,
    @Context() context: RequestContext,
  ): Promise<EvidenceAssessmentModel | null> {
    const graded = await this.#of(view, context);
    if (!graded) return null;
    const { independent, leftOut, ...assessment } = graded.assessment;
    const known = new Map<number, SourceModel>(
      (await this.sources.ofCase.load(view, context)).map((source) => [source.number, source]),
    );
    const numbered = (numbers: readonly number[]) =>
      numbers.flatMap((number) => {
        const source = known.get(number);
        return source ? [{ number, source }] : [];
      });
    return {
      ...assessment,
      independentSources: independent.map((group) => ({ sources: numbered(group) })),
      leftOutSources: leftOut.flatMap(({ number, why }) => numbered([number]).map((source) => ({ ...source, why }))),
    };
  }

  async #of(view: ReadFrom, context: RequestContext) {
    return (await this.grades.ofCase.load(view, context))[0] ?? null;
  }
}
