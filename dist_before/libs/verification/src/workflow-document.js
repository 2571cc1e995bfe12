/** The workflow as those who work in it read it. */
import { CaseState, HIDING_STATES, PublicStanding, STANDING } from '#cases';
import { markdownTable } from '#platform';
import { LEASE_HOURS, MOST_LEASES } from './lease.rules.js';
import { ACTIONS, ADJUDICATORS, GUARDS, LIFTING, STEPS } from './workflow.rules.js';
/** Markdown of the whole workflow, with its diagram. Depends on the table of steps alone. */
export function workflowDocument() {
    return `${[
        PREFACE,
        DIAGRAM_NOTE,
        ['```mermaid', 'stateDiagram-v2', ...edges().map((edge) => `  ${edge}`), '```'].join('\n'),
        '## Steps',
        'Guards of one line hold together. Whoever asks `allowedActions` on a case is told which of them they do not meet, and what would satisfy each.',
        markdownTable(['From', 'Action', 'Mutation', 'Who', 'Guards', 'To'], STEPS.map((step) => [
            step.from,
            step.action,
            `\`${ACTIONS[step.action].mutation}\``,
            whoOf(step),
            step.guards.filter((guard) => guard !== 'ROLE' && guard !== 'AUTHOR').join(', ') || '–',
            step.to.join(', '),
        ])),
        `The worker takes a case from ${LIFTING.from} to ${LIFTING.to.join(' or ')}: when its moment has come it is published, if what had to hold when it was scheduled still holds and no embargo does, and handed back to the editors if not.`,
        '## What actions mean',
        markdownTable(['Action', 'Meaning'], Object.entries(ACTIONS).map(([action, { meaning }]) => [action, meaning])),
        '## Guards',
        markdownTable(['Guard', 'What must hold'], Object.entries(GUARDS)),
        `A claim (LEASE) lasts ${LEASE_HOURS} hours and can be made longer by as much once; one person may have claimed ${MOST_LEASES} cases. An adjudication takes ${ADJUDICATORS} verifiers, and the majority decides; what the others said stays on file.`,
        '## States',
        markdownTable(['State', 'What a reader is told', 'Everybody reads it'], Object.values(CaseState).map((state) => [state, STANDING[state], isRead(state)])),
    ].join('\n\n')}\n`;
}
const PREFACE = `# The verification workflow

Written by \`npm run workflow:print\` from the table of steps (\`libs/verification/src/workflow.rules.ts\`); do not edit it. The
server takes no other step, and the database holds the same steps with the role of each (\`workflow_step\`).`;
const DIAGRAM_NOTE = `The diagram leaves out claims, which change no state of a case in review, and suspension of a case that has a public record
while it is reviewed: \`suspendCase\` and \`liftSuspension\` lead from and to every state in which a case can be public.`;
function edges() {
    const shown = STEPS.filter(({ action, from, to }) => {
        if (action === 'SUSPEND')
            return from in PublicStanding;
        return action === 'LIFT_SUSPENSION' || to.some((state) => state !== from);
    });
    const ends = Object.values(CaseState).filter((state) => !STEPS.some((of) => of.from === state && of.action !== 'CLAIM'));
    return [
        '[*] --> DRAFT',
        '[*] --> DOCUMENTED: reference data',
        ...shown.flatMap(({ action, from, to }) => to
            .filter((state) => state !== from && (action !== 'LIFT_SUSPENSION' || state in PublicStanding))
            .map((state) => `${from} --> ${state}: ${labelOf(action)}`)),
        ...LIFTING.to.filter((state) => state === 'PUBLISHED').map((state) => `${LIFTING.from} --> ${state}: worker`),
        ...ends.filter((state) => state !== 'DOCUMENTED').map((state) => `${state} --> [*]`),
    ];
}
function labelOf(action) {
    return ACTIONS[action].mutation;
}
function whoOf({ roles }) {
    return roles.join(', ') || 'the author';
}
function isRead(state) {
    if (state in PublicStanding)
        return 'yes';
    if (HIDING_STATES.includes(state))
        return 'no';
    return STEPS.some(({ action, from }) => action === 'SUSPEND' && from === state)
        ? 'what was public before, unchanged'
        : 'no';
}
//# sourceMappingURL=workflow-document.js.map