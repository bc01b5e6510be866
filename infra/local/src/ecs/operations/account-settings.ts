import { z } from 'zod';
import { type Ecs, type Operation, operation, shapes } from './operation.ts';
import { page } from './page.ts';

/** What an account has that never changed a setting. Source: developer guide, ecs-account-settings. */
const defaults: Record<string, string> = {
  serviceLongArnFormat: 'enabled',
  taskLongArnFormat: 'enabled',
  containerInstanceLongArnFormat: 'enabled',
  awsvpcTrunking: 'disabled',
  containerInsights: 'disabled',
  fargateFIPSMode: 'disabled',
  tagResourceAuthorization: 'off',
  fargateTaskRetirementWaitPeriod: '7',
  guardDutyActivate: 'off',
  defaultLogDriverMode: 'non-blocking',
};

const name = z.enum(Object.keys(defaults) as [string, ...string[]]);

/** Settings are remembered and answered; nothing in Local Fargate depends on them. */
export const accountSettingOperations: Record<string, Operation> = {
  ListAccountSettings: operation(
    z.object({ name: name.optional(), effectiveSettings: z.boolean().default(false), ...shapes.page }),
    (ecs, input) => {
      const names = Object.keys(defaults)
        .filter((n) => input.name === undefined || n === input.name)
        .filter((n) => input.effectiveSettings || ecs.state.accountSettings.has(n));
      const { items, nextToken } = page(names, (n) => n, input, { default: 10, max: 10 });
      return { settings: items.map((n) => settingOf(ecs, n)), nextToken };
    },
  ),
  PutAccountSetting: operation(z.object({ name, value: z.string() }), put),
  PutAccountSettingDefault: operation(z.object({ name, value: z.string() }), put),
  DeleteAccountSetting: operation(z.object({ name }), (ecs, input) => {
    const setting = settingOf(ecs, input.name);
    ecs.state.accountSettings.delete(input.name);
    ecs.store.touchScope(ecs.state);
    return { setting };
  }),
};

function put(ecs: Ecs, input: { name: string; value: string }) {
  ecs.state.accountSettings.set(input.name, input.value);
  ecs.store.touchScope(ecs.state);
  return { setting: settingOf(ecs, input.name) };
}

function settingOf(ecs: Ecs, setting: string) {
  return {
    name: setting,
    value: ecs.state.accountSettings.get(setting) ?? defaults[setting],
    principalArn: `arn:aws:iam::${ecs.state.scope.account}:root`,
    type: 'user',
  };
}
