export const LIFETIMES = {
    NOTICE_TO_DELETION: {
        description: 'From the day an alert was issued or circulated to the day it was deleted or withdrawn. One after which the person was extradited or removed leaves the sample there.',
        begins: ['ISSUED', 'CIRCULATED'],
        ends: ['DELETED', 'WITHDRAWN'],
        leaves: ['EXTRADITED', 'REMOVED'],
    },
    DETENTION_TO_RELEASE: {
        description: 'From arrest or detention to release, on conditions or without. A person who was extradited or removed leaves the sample there.',
        begins: ['ARREST', 'DETENTION'],
        ends: ['RELEASED', 'RELEASED_CONDITIONALLY'],
        leaves: ['EXTRADITED', 'REMOVED'],
    },
    REQUEST_TO_SURRENDER: {
        description: 'From the request to extradition or removal. A request that was refused or withdrawn leaves the sample there.',
        begins: ['REQUESTED'],
        ends: ['EXTRADITED', 'REMOVED'],
        leaves: ['REFUSED', 'WITHDRAWN'],
    },
    REMOVAL_TO_RESTORATION: {
        description: 'From the day content, an app or an account was removed or a service restricted to the day it was restored.',
        begins: ['CONTENT_REMOVED', 'SERVICE_RESTRICTED'],
        ends: ['RESTORED'],
        leaves: [],
    },
};
//# sourceMappingURL=lifetime.rules.js.map