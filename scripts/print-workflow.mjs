/** Writes the verification workflow to docs/WORKFLOW.md. Runs on the built code; needs no database. */
import { writeFileSync } from 'node:fs';
import { workflowDocument } from '../dist/libs/verification/src/index.js';

writeFileSync('docs/WORKFLOW.md', workflowDocument());
