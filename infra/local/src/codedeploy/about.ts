import type { About } from '../about.ts';

/** What some operations follow beyond their own page. */
export const codedeployAbout: Record<string, About> = {
  CreateDeployment: {
    follows:
      'Blue/green over task sets: the AppSpec, shifts all at once, canary or linear, hooks, alarms, automatic rollback.',
    guide: ['deployment-steps-ecs', 'reference-appspec-file-structure-hooks'],
    differs: 'Revisions as strings (AppSpecContent, String) or from the upstream’s S3.',
  },
  ContinueDeployment: { follows: 'READY_WAIT shifts the traffic, TERMINATION_WAIT ends the old tasks now.' },
  StopDeployment: { follows: 'Stops where it is, with or without going back.' },
};
