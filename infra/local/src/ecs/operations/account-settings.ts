import { z } from 'zod';
import { type Ecs, invalid, type Operation, operation, shapes } from './operation.ts';
import { page } from './page.ts';

const switched = ['enabled', 'disabled'];

/** Each setting with what it may be; the first is what an account has that never changed it. Source: ecs-account-settings. */
const values = {
  serviceLongArnFormat: switched,
  taskLongArnFormat: switched,
  containerInstanceLongArnFormat: switched,
  awsvpcTrunking: ['disabled', 'enabled'],
  containerInsights: ['disabled', 'enabled', 'enhanced'],
  fargateFIPSMode: ['disabled', 'enabled'],
  tagResourceAuthorization: ['off', 'on'],
  fargateTaskRetirementWaitPeriod: ['7', '0', '14'],
  guardDutyActivate: ['off', 'on'],
  defaultLogDriverMode: ['non-blocking', 'blocking'],
  fargateEventWindows: ['disabled', 'enabled'],
} as const;

type Name = keyof typeof values;
const names = Object.keys(values) as [Name, ...Name[]];
const name = z.enum(names);
const principalArn = z.string().optional();

/**
 * Settings of the account, and of principals that have their own. Every caller is the account's root here, so what is set
 * without a principal holds for the account. Only `containerInsights` has an effect: new clusters take it over.
 */
export const accountSettingOperations: Record<string, Operation> = {
  ListAccountSettings: operation(
    z.object({
      name: name.optional(),
      value: z.string().optional(),
      principalArn,
      effectiveSettings: z.boolean().default(false),
      ...shapes.page,
    }),
    (ecs, input) => {
      if (input.value !== undefined && input.name === undefined) {
        throw invalid('You must specify a setting name to filter by value.');
      }
      const isSet = (n: Name) => ecs.state.accountSettings.has(keyOf(ecs, n, input.principalArn));
      const found = names
        .filter((n) => input.name === undefined || n === input.name)
        .filter((n) => input.effectiveSettings || isSet(n))
        .map((n) => settingOf(ecs, n, input.principalArn))
        .filter((setting) => input.value === undefined || setting.value === input.value);
      const { items, nextToken } = page(found, (s) => s.name, input, { default: 10, max: 10 });
      return { settings: items, nextToken };
    },
  ),
  PutAccountSetting: operation(z.object({ name, value: z.string(), principalArn }), (ecs, input) =>
    put(ecs, input.name, input.value, input.principalArn),
  ),
  PutAccountSettingDefault: operation(z.object({ name, value: z.string() }), (ecs, input) =>
    put(ecs, input.name, input.value, undefined),
  ),
  DeleteAccountSetting: operation(z.object({ name, principalArn }), (ecs, input) => {
    const setting = settingOf(ecs, input.name, input.principalArn);
    ecs.state.accountSettings.delete(keyOf(ecs, input.name, input.principalArn));
    ecs.store.touchScope(ecs.state);
    return { setting };
  }),
};

/** What holds for the account. */
export const accountValue = (ecs: Ecs, setting: Name): string =>
  ecs.state.accountSettings.get(setting) ?? values[setting][0];

function put(ecs: Ecs, setting: Name, value: string, principal: string | undefined) {
  if (setting === 'guardDutyActivate') throw invalid('guardDutyActivate is managed by AWS and read-only.');
  const allowed: readonly string[] = values[setting];
  if (!allowed.includes(value)) {
    throw invalid(`Invalid value '${value}' for ${setting}; ${allowed.join(', ')} are allowed.`);
  }
  ecs.state.accountSettings.set(keyOf(ecs, setting, principal), value);
  ecs.store.touchScope(ecs.state);
  return { setting: settingOf(ecs, setting, principal) };
}

const rootOf = (ecs: Ecs) => `arn:aws:iam::${ecs.state.scope.account}:root`;

/** A principal's own settings lie beside the account's. */
const keyOf = (ecs: Ecs, setting: Name, principal: string | undefined) =>
  principal === undefined || principal === rootOf(ecs) ? setting : `${setting} ${principal}`;

function settingOf(ecs: Ecs, setting: Name, principal: string | undefined) {
  return {
    name: setting,
    value: ecs.state.accountSettings.get(keyOf(ecs, setting, principal)) ?? accountValue(ecs, setting),
    principalArn: principal ?? rootOf(ecs),
    type: setting === 'guardDutyActivate' ? 'aws_managed' : 'user',
  };
}
