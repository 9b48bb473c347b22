/**
 * `npm run bench [-- --decisions N] [--only one|replay]`: performance as ratios measured side by side in one run. Nothing
 * here is a test; a noisy machine moves all figures of a run alike.
 */
import { parseArgs } from 'node:util';
import { annexII } from './known-lines.ts';
import { compareOneDetermination } from './one-determination.ts';
import { compareReplay } from './replay/compare-replay.ts';

const { values } = parseArgs({ options: { decisions: { type: 'string', default: '100000' }, only: { type: 'string' } } });
const decisions = Number(values.decisions);
if (!Number.isInteger(decisions) || decisions < 1) throw new Error('--decisions takes a whole number from 1.');

const table = annexII();
console.log(`Annex II, ${table.entries.length} entries; Node ${process.version}.`);
if (values.only !== 'replay') await compareOneDetermination(table);
if (values.only !== 'one') await compareReplay(decisions);
