import { ValidationPipe } from '@nestjs/common';
import { badInput, shown } from './domain-error.js';
/** The rules on inputs, checked before a resolver runs. GraphQL itself refuses unknown fields, so no whitelist here. */
export const inputValidation = new ValidationPipe({
    transform: true,
    exceptionFactory: (errors) => badInput(errors.flatMap((error) => problemsOf(error, []))),
});
function problemsOf(error, above) {
    const path = [...above, error.property];
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, value: shown(error.value), message }));
    return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}
//# sourceMappingURL=input-validation.js.map