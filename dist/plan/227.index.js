export const id = 227;
export const ids = [227];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hasCredentials: () => (/* binding */ hasCredentials),
  runningRevisions: () => (/* binding */ runningRevisions)
});

// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/aws/errors.js

/** The name of an AWS error (`ClusterNotFoundException`), or a Node error's code (`ECONNREFUSED`), or ''. */
function errorName(error) {
    if (!(error instanceof Error))
        return '';
    if (error.name !== 'Error' && error.name !== 'AggregateError' && error.name !== 'TypeError')
        return error.name;
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
/**
 * Wraps what the AWS SDK threw: what we were doing, and what to do about it where the kind of error tells.
 * Names: docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
 * @param doing What was being done, as in "could not …": `describe the service user in peerprep-dev`
 */
function awsError(error, doing) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const help = helpFor(errorName(error), error);
    return new errors/* ActionError */.lZ(`could not ${doing}`, { cause: error, ...(help === undefined ? {} : { help }) });
}
/** True where the same call may succeed later: a poller waits and asks again; everything else ends it. */
function isPassing(error) {
    const name = errorName(error);
    if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(name))
        return true;
    if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|TimeoutError|RequestTimeout)/.test(name))
        return true;
    return statusOf(error) >= 500;
}
function helpFor(name, error) {
    if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) {
        return 'The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.';
    }
    if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(name)) {
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
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return 0;
    const status = error.$metadata.httpStatusCode;
    return status ?? 0;
}

;// CONCATENATED MODULE: ./build/actions/plan/running.js


/** DescribeServices takes ten at once: API_DescribeServices. */
const batchSize = 10;
/** Task definitions asked for at the same time; ECS refills 20 reads a second. */
const parallel = 5;
/**
 * What runs of each service, by the service's name in the manifest.
 * @param services Names of ECS services by the names in the manifest
 * @param place Where the manifest names the cluster, for the error
 * @throws ActionError if the cluster is unknown, or AWS refuses
 */
async function runningRevisions(client, cluster, services, place, signal) {
    const { DescribeServicesCommand, DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
    const definitions = new Map();
    const names = [...new Set(services.values())];
    for (let at = 0; at < names.length; at += batchSize) {
        const batch = names.slice(at, at + batchSize);
        const command = new DescribeServicesCommand({ cluster, services: batch });
        const answer = await client.send(command, { abortSignal: signal }).catch((error) => {
            if (errorName(error) !== 'ClusterNotFoundException')
                throw awsError(error, `describe the services in ${cluster}`);
            throw new errors/* ActionError */.lZ(`there is no cluster '${cluster}'`, {
                cause: error,
                place,
                help: 'Create it (infra/terraform), or mend its name, the region or the role in the manifest.',
            });
        });
        for (const { serviceName = '', status, taskDefinition } of answer.services ?? []) {
            // INACTIVE: it was deleted; ECS remembers it for a while.
            if (status !== 'INACTIVE' && taskDefinition !== undefined)
                definitions.set(serviceName, taskDefinition);
        }
    }
    const running = new Map();
    const queue = [...services];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [service, ecsService] = next;
            const taskDefinition = definitions.get(ecsService);
            if (taskDefinition === undefined) {
                running.set(service, { kind: 'absent' });
                continue;
            }
            const command = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] });
            const { tags = [] } = await client.send(command, { abortSignal: signal }).catch((error) => {
                throw awsError(error, `describe the task definition ${taskDefinition}`);
            });
            const tag = (key) => tags.find((one) => one.key === `slipway:${key}`)?.value ?? '';
            running.set(service, {
                kind: 'running',
                revision: taskDefinition.replace(/^.*task-definition\//, ''),
                source: tag('source'),
                commit: tag('commit'),
                verified: tag('verified'),
            });
        }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return running;
}
/** True where the SDK would find credentials without asking the network (an instance's role is not looked for). */
function hasCredentials(env) {
    return [
        'AWS_ACCESS_KEY_ID',
        'AWS_PROFILE',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    ].some((name) => (env[name] ?? '') !== '');
}


/***/ })

};
