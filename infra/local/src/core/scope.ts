/** Where a request acts: the account and region that its SigV4 credential scope names, or the defaults. */
export interface Scope {
  /** For example `us-east-1`. */
  region: string;
  /** Twelve digits. Local Fargate gives every caller the same account unless the access key is twelve digits. */
  account: string;
}

export const defaultScope: Scope = { region: 'us-east-1', account: '000000000000' };
