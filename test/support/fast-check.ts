/**
 * fast-check as the tests get it (vitest.config.ts puts it in its place): with one seed, so that a run says of a change what
 * the last one would have said. `SLIPWAY_SEED=random` looks further, as the check of each night does; what that finds is
 * repeated with the seed that the failure names, and becomes a test of its own. Loaded by Node, past vitest's alias.
 */
import { createRequire } from 'node:module';

const { default: fc } = createRequire(import.meta.url)('fast-check') as typeof import('fast-check');
const wanted = process.env['SLIPWAY_SEED'] ?? '';
if (wanted !== '' && wanted !== 'random' && !/^-?\d+$/.test(wanted)) {
  throw new Error(`SLIPWAY_SEED is '${wanted}': a whole number, random, or nothing is allowed`);
}
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === '' ? 1 : Number(wanted) });

export default fc;
