import { AwsError } from '../core/errors.ts';
import { type Operation, seconds } from './context.ts';
import { invalidParameter } from './errors.ts';
import { oneOf, requireJson, requireLength, text, texts } from './input.ts';

/** For `docker login --username AWS`. */
export const getAuthorizationToken: Operation = ({ host, tokens }, scope, input) => {
  const registries = texts(input, 'registryIds', 10, /^[0-9]{12}$/) ?? [scope.account];
  return {
    authorizationData: registries.map(() => {
      const { user, password, expiresAt } = tokens.issue();
      return {
        authorizationToken: Buffer.from(`${user}:${password}`).toString('base64'),
        expiresAt: seconds(expiresAt),
        proxyEndpoint: `http://${host()}`,
      };
    }),
  };
};

export const describeRegistry: Operation = ({ settings }, scope) => ({
  registryId: scope.account,
  replicationConfiguration: { rules: settings.of(scope).replication },
});

/** Registry policies are kept, not enforced. */
export const putRegistryPolicy: Operation = ({ settings }, scope, input) => {
  const policyText = text(input, 'policyText');
  requireLength('policyText', policyText, 0, 10_240);
  requireJson('policyText', policyText, (json) => json.Statement !== undefined);
  settings.of(scope).policy = policyText;
  settings.save();
  return { registryId: scope.account, policyText };
};

export const getRegistryPolicy: Operation = ({ settings }, scope) => {
  const { policy: policyText } = settings.of(scope);
  if (policyText === undefined) throw registryPolicyNotFound(scope.account);
  return { registryId: scope.account, policyText };
};

export const deleteRegistryPolicy: Operation = ({ settings }, scope) => {
  const registry = settings.of(scope);
  const { policy: policyText } = registry;
  if (policyText === undefined) throw registryPolicyNotFound(scope.account);
  delete registry.policy;
  settings.save();
  return { registryId: scope.account, policyText };
};

const registryPolicyNotFound = (registryId: string) =>
  new AwsError(
    'RegistryPolicyNotFoundException',
    `Registry policy does not exist in the registry with id '${registryId}'`,
  );

/** The settings of an account, with the values that a new one has. */
const accountSettings: Record<string, [string, ...string[]]> = {
  BASIC_SCAN_TYPE_VERSION: ['AWS_NATIVE', 'CLAIR'],
  REGISTRY_POLICY_SCOPE: ['V2', 'V1'],
  BLOB_MOUNTING: ['ENABLED', 'DISABLED'],
};

function accountSetting(name: string): [string, ...string[]] {
  const values = Object.hasOwn(accountSettings, name) ? accountSettings[name] : undefined;
  if (values) return values;
  throw invalidParameter(
    'name',
    `Member must satisfy enum value set: [${Object.keys(accountSettings).join(', ')}]`,
  );
}

export const getAccountSetting: Operation = ({ settings }, scope, input) => {
  const name = text(input, 'name');
  const [first] = accountSetting(name);
  return { name, value: settings.of(scope).account[name] ?? first };
};

export const putAccountSetting: Operation = ({ settings }, scope, input) => {
  const name = text(input, 'name');
  const value = oneOf(input, 'value', accountSetting(name));
  if (!value) throw invalidParameter('value', 'must not be null');
  settings.of(scope).account[name] = value;
  settings.save();
  return { name, value };
};
