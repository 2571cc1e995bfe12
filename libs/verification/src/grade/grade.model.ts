import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SourceModel } from '#evidence';
import { EvidenceGrade, GradeRule } from './grade.rules.js';

registerEnumType(EvidenceGrade, {
  name: 'EvidenceGrade',
  description:
    'How well what a record says is borne out by its sources, computed by rules that have a version (docs/DOMAIN.md). No finding of guilt or innocence.',
  valuesMap: {
    CONFIRMED: { description: 'Found by a court or competent body, or admitted by those responsible.' },
    FAIR: {
      description:
        'Two or more independent sources, one of them rated A or B; or a primary document whose file was checked.',
    },
    WEAK: { description: 'Sources of one origin alone, or none that is rated A or B.' },
    CONTESTED: { description: 'Credible sources conflict on a material field, or the record is disputed.' },
    DISCOUNTED: { description: 'A material field has been shown to be false.' },
  },
});

registerEnumType(GradeRule, {
  name: 'GradeRule',
  description: 'Why an evidence grade is what it is.',
  valuesMap: {
    FINDING: { description: 'A court or competent body found a material field to be so.' },
    ADMISSION: { description: 'Those responsible admitted a material field.' },
    INDEPENDENT_SOURCES: { description: 'Two or more sources are independent, and one is rated A or B.' },
    PRIMARY_DOCUMENT: { description: 'A primary document was seen, and its file is kept.' },
    NOT_CORROBORATED: { description: 'All sources are of one origin.' },
    NONE_RATED: { description: 'Sources are independent, but none is rated A or B.' },
    SOURCES_CONFLICT: { description: 'Credible, independent sources say different things of a material field.' },
    DISPUTED: { description: 'A party, a court or serious sources contest it.' },
    SHOWN_FALSE: { description: 'A finding, an admission or an official document says otherwise.' },
    NO_SOURCE: { description: 'No source counts.' },
  },
});

@ObjectType('GradeReason', { description: 'A rule by which the grade was found.' })
export class GradeReasonModel {
  @Field(() => GradeRule, { description: 'The rule.' })
  rule: GradeRule;

  @Field(() => String, { description: 'What it found, in words.' })
  text: string;
}

@ObjectType('GradeChange', { description: 'Something that would bring the case to another grade.' })
export class GradeChangeModel {
  @Field(() => String, { description: 'What would.' })
  change: string;

  @Field(() => EvidenceGrade, { nullable: true, description: 'The grade then; null where no source would count.' })
  grade: EvidenceGrade | null;
}

@ObjectType('NumberedSource', { description: 'A source of a case, and its number there.' })
export class NumberedSourceModel {
  @Field(() => Int, { description: 'Number of the source within the case.' })
  number: number;

  @Field(() => SourceModel, { description: 'The source.' })
  source: SourceModel;
}

@ObjectType('SourceGroup', { description: 'Sources that count as one, because they are not independent.' })
export class SourceGroupModel {
  @Field(() => [NumberedSourceModel], { description: 'The sources.' })
  sources: readonly NumberedSourceModel[];
}

@ObjectType('LeftOutSource', { description: 'A source that does not count.' })
export class LeftOutSourceModel extends NumberedSourceModel {
  @Field(() => String, { description: 'Why not.' })
  why: string;
}

@ObjectType('EvidenceAssessment', { description: 'An evidence grade, with all that its reader needs to check it.' })
export class EvidenceAssessmentModel {
  @Field(() => EvidenceGrade, { nullable: true, description: 'The grade; null where no source counts.' })
  grade: EvidenceGrade | null;

  @Field(() => Int, { description: 'Version of the rules by which it was found.' })
  ruleVersion: number;

  @Field(() => [GradeReasonModel], { description: 'Why.' })
  reasons: readonly GradeReasonModel[];

  @Field(() => [SourceGroupModel], { description: 'Sources that count: each group of them once.' })
  independentSources: readonly SourceGroupModel[];

  @Field(() => [LeftOutSourceModel], { description: 'Sources that do not count.' })
  leftOutSources: readonly LeftOutSourceModel[];

  @Field(() => [GradeChangeModel], { description: 'What would raise it.' })
  raisedBy: readonly GradeChangeModel[];

  @Field(() => [GradeChangeModel], { description: 'What would lower it.' })
  loweredBy: readonly GradeChangeModel[];
}
