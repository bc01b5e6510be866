import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portsFor } from '../../../src/balancer/addresses.ts';
import { fullAction, fullCondition, harmless, keptFromForm } from '../../../src/balancer/kept.ts';
import { parseAction, parseCondition } from '../../../src/balancer/records.ts';
import { fromForm, parseAnswer, renderAnswer } from '../../../src/upstream/shapes.ts';

test('a form’s dotted names become lists and objects', () => {
  const form = new URLSearchParams({
    'Actions.member.2.Type': 'forward',
    'Actions.member.2.ForwardConfig.TargetGroups.member.10.TargetGroupArn': 'j',
    'Actions.member.2.ForwardConfig.TargetGroups.member.2.TargetGroupArn': 'b',
    'Actions.member.1.Type': 'authenticate-oidc',
    ActionsElsewhere: 'x',
    Name: 'n',
  });
  expect(fromForm(form, 'Actions')).toEqual([
    { Type: 'authenticate-oidc' },
    { Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: 'b' }, { TargetGroupArn: 'j' }] } },
  ]);
  expect(fromForm(form, 'Name')).toBe('n');
  expect(fromForm(form, 'None')).toBeUndefined();
});

test('an answer that is rendered is read back as it was, whatever text it holds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', ';', 'é', '#') });
  fc.assert(
    fc.property(
      fc.array(fc.record({ Arn: text, Inner: fc.record({ Values: fc.array(text, { minLength: 1 }) }) }), {
        minLength: 1,
      }),
      (Rules) => {
        const xml = renderAnswer('DescribeRules', { Rules }, 'id');
        expect(parseAnswer('DescribeRules', xml)).toEqual({ result: { Rules }, requestId: 'id' });
      },
    ),
  );
});

test('what is no answer of the operation is not taken for one', () => {
  expect(parseAnswer('DescribeRules', '<ErrorResponse><Error/></ErrorResponse>')).toBeUndefined();
});

test('a forward action is given in both of its forms', () => {
  expect(fullAction({ Type: 'forward', TargetGroupArn: 'a' }, 0)).toEqual({
    Type: 'forward',
    TargetGroupArn: 'a',
    Order: '1',
    ForwardConfig: {
      TargetGroups: [{ TargetGroupArn: 'a', Weight: '1' }],
      TargetGroupStickinessConfig: { Enabled: 'false' },
    },
  });
  const two = { TargetGroups: [{ TargetGroupArn: 'a', Weight: '9' }, { TargetGroupArn: 'b' }] };
  const whole = fullAction({ Type: 'forward', ForwardConfig: two }, 0);
  expect(whole).not.toHaveProperty('TargetGroupArn');
  expect(parseAction([whole])).toEqual({
    type: 'forward',
    groups: [
      { arn: 'a', weight: 9 },
      { arn: 'b', weight: 1 },
    ],
  });
});

test('the secret of an OIDC action is never given back', () => {
  const action = { Type: 'authenticate-oidc', AuthenticateOidcConfig: { Issuer: 'i', ClientSecret: 's' } };
  expect(JSON.stringify(fullAction(action, 0))).not.toContain('ClientSecret');
});

test('conditions are read from either form', () => {
  const old = fullCondition({ Field: 'path-pattern', Values: ['/a'] });
  const typed = fullCondition({ Field: 'path-pattern', PathPatternConfig: { Values: ['/a'] } });
  expect(old).toEqual(typed);
  expect(parseCondition(typed)).toEqual({ field: 'path-pattern', values: ['/a'] });
  const query = {
    Field: 'query-string',
    QueryStringConfig: { Values: [{ Key: 'k', Value: 'v' }, { Value: 'w' }] },
  };
  expect(parseCondition(fullCondition(query))).toEqual({
    field: 'query-string',
    values: [{ key: 'k', value: 'v' }, { value: 'w' }],
  });
});

test('the upstream gets nothing that would break its XML, and what counts is kept', () => {
  const form = new URLSearchParams({
    Action: 'CreateRule',
    'Tags.member.1.Value': 'R&D',
    'Actions.member.1.Type': 'fixed-response',
    'Actions.member.1.FixedResponseConfig.MessageBody': '<b>&</b>',
  });
  expect(harmless(form).get('Actions.member.1.FixedResponseConfig.MessageBody')).toBe('-b---/b-');
  expect(harmless(form).get('Tags.member.1.Value')).toBe('R&D');
  expect(keptFromForm(form).actions?.[0]).toMatchObject({ FixedResponseConfig: { MessageBody: '<b>&</b>' } });
});

test.each([
  [80, true, [80, 8080, 0]],
  [60_000, true, [60_000, 0]],
  [80, false, [0]],
])('a listener at %d, address of its own %s, is tried at %j', (port, own, expected) => {
  expect(portsFor(port, own)).toEqual(expected);
});
