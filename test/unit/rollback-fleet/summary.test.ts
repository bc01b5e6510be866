import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/actions/rollback-fleet/summary.ts';

const returned = (service: string, passed: boolean) => ({
  service,
  verdict: passed ? 'succeeded' : '',
  from: `arn:x/${service}:2`,
  'task-definition-arn': passed ? `arn:x/${service}:1` : '',
  commit: passed ? 'c'.repeat(40) : '',
  passed,
});

test('the first two lines say what became of it and what to do; the table is the same for good and bad', () => {
  expect(
    summaryOf('prod', [returned('web', true), returned('api', true)], false),
  ).toBe(`## ✅ Rollback of prod: web, api done

| service |  | verdict | from | to | commit |
| --- | --- | --- | --- | --- | --- |
| web | ✓ | succeeded | web:2 | web:1 | ccccccc |
| api | ✓ | succeeded | api:2 | api:1 | ccccccc |
`);
  const bad = summaryOf('prod', [returned('web', true), returned('api', false)], false).split('\n');
  expect(bad[0]).toBe('## ❌ Rollback of prod: api not brought back');
  expect(bad[2]).toMatch(/errors above say why.*'to'/);
  expect(bad).toContain('| api | ✗ |  | api:2 |  |  |');
  expect(summaryOf('prod', [returned('web', true)], true)).toMatch(/^## ℹ️ .*nothing was changed/);
});
