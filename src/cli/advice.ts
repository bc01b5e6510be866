/** What the actions advise is meant for a workflow; the same, for a person at a terminal. */
const instead: readonly (readonly [RegExp, string])[] = [
  [
    /Set the input 'aws-region', or run aws-actions\/configure-aws-credentials before this step\./,
    'Give --aws-region, set AWS_REGION, or give your profile a region (aws configure).',
  ],
  [
    /No AWS credentials were found\. Run aws-actions[^\n]*/,
    'No AWS credentials were found. Log in (aws sso login, aws configure), or name a profile with --profile.',
  ],
  [
    /The credentials have expired\. Run aws-actions[^\n]*/,
    'The credentials have expired. Log in again (aws sso login), or name another profile with --profile.',
  ],
  [/Run actions\/checkout before this step/, "Go to the repository's root"],
  [/Set it under 'with:' in the step\./, "'--help' after the verb tells of every option."],
];

export function forTerminal(text: string): string {
  return instead.reduce((result, [there, here]) => result.replace(there, here), text);
}
