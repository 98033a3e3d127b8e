// @ts-check
// Checks every import against the floor plan.
import { findBreaches } from './find-breaches.mjs';
import { projectFolder } from './project-folder.mjs';

const { breaches, files } = await findBreaches(projectFolder.replace(/\/$/, ''));
for (const { rule, from, to } of breaches) console.error(`${from} → ${to}: against "${rule.name}"`);
console.log(`${files} files, ${breaches.length} imports through a wall`);
if (breaches.length > 0 || files === 0) process.exitCode = 1;
