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
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseRecordModel } from '#cases';
import { SourceLoader } from '#evidence';
import { EvidenceAssessmentModel } from './grade.model.js';
import { EvidenceGrade } from './grade.rules.js';
import { Grades } from './grades.service.js';
/** The grade of a case: added to the case record here, because grading is this library's own. */
let GradeResolver = class GradeResolver {
    constructor(grades, sources) {
        this.grades = grades;
        this.sources = sources;
    }
    async grade(view, context) {
        return (await this.#of(view, context))?.assessment.grade ?? null;
    }
    async caveat(view, context) {
        return (await this.#of(view, context))?.caveat ?? null;
    }
    async evidenceAssessment(view, context) {
        const graded = await this.#of(view, context);
        if (!graded)
            return null;
        const { independent, leftOut, ...assessment } = graded.assessment;
        const known = new Map((await this.sources.ofCase.load(view, context)).map((source) => [source.number, source]));
        const numbered = (numbers) => numbers.flatMap((number) => {
            const source = known.get(number);
            return source ? [{ number, source }] : [];
        });
        return {
            ...assessment,
            independentSources: independent.map((group) => ({ sources: numbered(group) })),
            leftOutSources: leftOut.flatMap(({ number, why }) => numbered([number]).map((source) => ({ ...source, why }))),
        };
    }
    async #of(view, context) {
        return (await this.grades.ofCase.load(view, context))[0] ?? null;
    }
};
__decorate([
    ResolveField(() => EvidenceGrade, {
        nullable: true,
        description: 'How well the record is borne out by its sources: of a public record, as it was published; for those who work on it, as it is now. Null for a documented case, which this registry has not verified, and in an answer about the past.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], GradeResolver.prototype, "grade", null);
__decorate([
    ResolveField(() => String, {
        nullable: true,
        description: 'What the editor tells every reader of a record that was published below the floor of evidence.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], GradeResolver.prototype, "caveat", null);
__decorate([
    ResolveField(() => EvidenceAssessmentModel, {
        nullable: true,
        description: 'Why the grade is what it is, and what would change it. Null where there is no grade.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], GradeResolver.prototype, "evidenceAssessment", null);
GradeResolver = __decorate([
    Resolver(() => CaseRecordModel),
    __metadata("design:paramtypes", [Grades,
        SourceLoader])
], GradeResolver);
export { GradeResolver };
//# sourceMappingURL=grade.resolver.js.map