import { ActionError } from '../runtime/errors.ts';

/** The name of an AWS error (`ClusterNotFoundException`), or a Node error's code (`ECONNREFUSED`), or ''. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name !== 'Error' && error.name !== 'AggregateError' && error.name !== 'TypeError')
    return error.name;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/**
 * Wraps what the AWS SDK threw: what we were doing, and what to do about it where the kind of error tells.
 * Names: docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
 * @param doing What was being done, as in "could not …": `describe the service user in peerprep-dev`
 */
export function awsError(error: unknown, doing: string): ActionError {
  if (error instanceof ActionError) return error;
  const help = helpFor(errorName(error), error);
  return new ActionError(`could not ${doing}`, { cause: error, ...(help === undefined ? {} : { help }) });
}

/**
 * True where the same call may succeed later: a poller waits and asks again; everything else ends it. A look that its own time
 * limit cut off is one; whether the job was cancelled the caller looks at first.
 */
export function isPassing(error: unknown): boolean {
  const name = errorName(error);
  if (
    /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(
      name,
    )
  )
    return true;
  if (
    /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|AbortError|TimeoutError|RequestTimeout)/.test(name)
  )
    return true;
  return statusOf(error) >= 500;
}

function helpFor(name: string, error: unknown): string | undefined {
  if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) {
    return 'The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.';
  }
  if (
    /UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(
      name,
    )
  ) {
    return 'AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.';
  }
  if (/CredentialsProviderError/.test(name)) {
    return 'No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).';
  }
  if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(name)) {
    return 'The role lacks a permission, named in the message. It will not be tried again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(name)) {
    return 'The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.';
  }
  if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(name)) {
    return 'AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.';
  }
  if (statusOf(error) >= 500)
    return 'AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.';
  return undefined;
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return 0;
  const status = (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
  return status ?? 0;
}
