import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { CaseChangeInput } from '#cases';
import { DecisionKind, Guard, WorkflowAction } from './workflow.rules.js';

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'A decision that is kept on file.',
  valuesMap: {
    ACCEPT: { description: 'Let into review by a triage officer.' },
    FIRST_PASS: { description: 'Passed by the first verifier.' },
    SECOND_PASS: { description: 'Passed by the second verifier, who is another person.' },
    PUBLISH: { description: 'Made public by an editor.' },
  },
});

@InputType('WorkflowStepInput', { description: 'A step of the workflow, on the version that you have seen.' })
export class WorkflowStepInput extends CaseChangeInput {
  @Field(() => String, { nullable: true, description: 'A note on the decision for the file; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(2000, { message: 'The note may have at most 2000 characters. Shorten it.' })
  note?: string | null;
}

@InputType('CaseStepInput', { description: 'A step of the author, on the version that they have seen.' })
export class CaseStepInput extends CaseChangeInput {}

@ObjectType('UnmetGuard', { description: 'A guard that is not met, and what would satisfy it.' })
export class UnmetGuardModel {
  @Field(() => Guard, { description: 'The guard.' })
  guard: Guard;

  @Field(() => String, { description: 'What would satisfy it.' })
  message: string;
}

@ObjectType('AllowedAction', { description: 'A step that the state of a case admits, and whether you may take it.' })
export class AllowedActionModel {
  @Field(() => WorkflowAction, { description: 'The step.' })
  action: WorkflowAction;

  @Field(() => Boolean, { description: 'You may take it now.' })
  allowed: boolean;

  @Field(() => [UnmetGuardModel], { description: 'What keeps you from it; empty when nothing does.' })
  unmet: readonly UnmetGuardModel[];
}

@ObjectType('Decision', { description: 'A decision on one version of a case. Kept for ever, never changed.' })
export class DecisionModel {
  @Field(() => DecisionKind, { description: 'What was decided.' })
  kind: DecisionKind;

  @Field(() => Int, { description: 'Version that it was decided on.' })
  version: number;

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date;

  @Field(() => String, { nullable: true, description: 'Note for the file.' })
  note: string | null;
}

@ObjectType('SubmissionCheck', { description: 'Whether a draft can be submitted, and what it still lacks.' })
export class SubmissionCheckModel {
  @Field(() => Boolean, { description: 'The record is complete.' })
  complete: boolean;

  @Field(() => [String], { description: 'What it still lacks, each with the mutation that adds it.' })
  lacks: readonly string[];
}
