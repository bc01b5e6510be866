import { z } from 'zod';
import { AwsError } from '../core/errors.ts';
import type { Scope } from '../core/scope.ts';
import type { Application, Deployment, Group } from './model.ts';
import type { CodeDeployParts } from './parts.ts';
import type { Runner } from './runner.ts';
import type { ScopeState } from './store.ts';

/** What an operation works with: one caller's account and region, and the parts behind them. */
export interface CodeDeploy extends CodeDeployParts {
  scope: Scope;
  state: ScopeState;
  runner: Runner;
}

/** Takes the request's body and gives the answer's; members that are undefined are left out. @throws AwsError */
export type Operation = (deploy: CodeDeploy, input: Record<string, unknown>) => object | Promise<object>;

/** An operation whose input has a shape: members it does not know are ignored. */
export function operation<S extends z.ZodType>(
  schema: S,
  answer: (deploy: CodeDeploy, input: z.output<S>) => object | Promise<object>,
): Operation {
  return (deploy, raw) => answer(deploy, parse(schema, raw));
}

/** @throws AwsError SerializationException for a wrong JSON type, ValidationException for a wrong value */
function parse<S extends z.ZodType>(schema: S, raw: Record<string, unknown>): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  const wrongType =
    issue?.input !== undefined &&
    (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input !== 'string'));
  const code = wrongType ? 'SerializationException' : 'ValidationException';
  throw new AwsError(code, `Invalid value at '${path}': ${issue?.message ?? 'not understood'}`);
}

/** Shapes that several operations share. */
export const shapes = {
  name: z.string().optional(),
  names: z.array(z.string()).default([]),
  tags: z.array(z.object({ Key: z.string(), Value: z.string().default('') })).default([]),
  open: z.record(z.string(), z.unknown()),
  page: { nextToken: z.string().optional() },
};

/** Every list fits one page here, so no token has ever been given out. @throws AwsError InvalidNextTokenException */
export function onlyPage({ nextToken }: { nextToken?: string | undefined }): void {
  if (nextToken)
    throw new AwsError('InvalidNextTokenException', 'The next token was specified in an invalid format.');
}

/** Names or ids of a batch. @throws AwsError `code` where there are none */
export function atLeastOne(values: string[], code: string): string[] {
  if (values.length === 0) throw new AwsError(code, `${code.replace('RequiredException', '')} is required.`);
  return values;
}

/** @throws AwsError `code` where it is absent, or `invalid` where it is none that CodeDeploy takes */
export function checkedName(value: string | undefined, code: string, invalid: string): string {
  if (value === undefined || value === '') {
    throw new AwsError(code, `${code.replace('RequiredException', '')} is required.`);
  }
  if (value.length > 100) {
    throw new AwsError(
      invalid,
      `The name ${value.slice(0, 20)}… has ${value.length} characters; at most 100 are allowed.`,
    );
  }
  if (!/^[A-Za-z0-9+=,.@_-]*$/.test(value)) {
    throw new AwsError(invalid, `The name ${value} may have letters, digits and +=,.@_- only.`);
  }
  return value;
}

/** @throws AwsError ApplicationNameRequiredException, ApplicationDoesNotExistException */
export function applicationOf({ state }: CodeDeploy, given: string | undefined): Application {
  const name = checkedName(given, 'ApplicationNameRequiredException', 'InvalidApplicationNameException');
  const found = state.applications.find((a) => a.name === name);
  if (!found)
    throw new AwsError('ApplicationDoesNotExistException', `No application found for name: ${name}`);
  return found;
}

/** @throws AwsError like applicationOf, DeploymentGroupNameRequiredException, InvalidDeploymentGroupNameException */
export function findGroup(
  deploy: CodeDeploy,
  applicationName: string | undefined,
  given: string | undefined,
): Group | undefined {
  const application = applicationOf(deploy, applicationName);
  const name = checkedName(
    given,
    'DeploymentGroupNameRequiredException',
    'InvalidDeploymentGroupNameException',
  );
  return deploy.state.groups.find((g) => g.application === application.name && g.name === name);
}

/** @throws AwsError like findGroup, DeploymentGroupDoesNotExistException */
export function groupOf(
  deploy: CodeDeploy,
  applicationName: string | undefined,
  given: string | undefined,
): Group {
  const found = findGroup(deploy, applicationName, given);
  if (found) return found;
  throw new AwsError('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${given}`);
}

/** @throws AwsError DeploymentIdRequiredException, InvalidDeploymentIdException, DeploymentDoesNotExistException */
export function deploymentOf({ state }: CodeDeploy, id: string | undefined): Deployment {
  if (id === undefined || id === '') {
    throw new AwsError('DeploymentIdRequiredException', 'Deployment ID is required.');
  }
  if (!/^d-[A-Z0-9]{9}$/.test(id)) {
    throw new AwsError(
      'InvalidDeploymentIdException',
      `The specified deployment ID ${id} has an invalid format.`,
    );
  }
  const found = state.deployments.find((d) => d.id === id);
  if (!found)
    throw new AwsError('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
  return found;
}
