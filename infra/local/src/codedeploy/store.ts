import type { Scope } from '../core/scope.ts';
import { openScopes, type Scopes } from '../core/scopes.ts';
import type { Application, Deployment, DeploymentConfig, Group } from './model.ts';

/** Everything of one account and region. */
export interface ScopeState {
  scope: Scope;
  applications: Application[];
  groups: Group[];
  configs: DeploymentConfig[];
  /** Newest first. */
  deployments: Deployment[];
}

export type Store = Scopes<ScopeState>;

/**
 * @param file Where it is kept from one run to the next, if it is
 * @throws Error that names the file if it can't be read
 */
export const createStore = (file?: string): Store =>
  openScopes(file, (scope) => ({ scope, applications: [], groups: [], configs: [], deployments: [] }));
