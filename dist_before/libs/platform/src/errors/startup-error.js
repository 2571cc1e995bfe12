/**
 * A reason not to start that the operator can mend: a setting, a port, a database.
 *
 * Its message is one line that says what is wrong and what to do; the process prints it without a stack and exits with 1.
 */
export class StartupError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'StartupError';
    }
}
//# sourceMappingURL=startup-error.js.map