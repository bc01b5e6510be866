import { ActionError } from '../runtime/errors.ts';

/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
export function regionOf(input: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const region = input ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || '');
  if (region === '') {
    throw new ActionError('no AWS region was given', {
      help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
    });
  }
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region)) {
    throw new ActionError(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
  }
  return region;
}
