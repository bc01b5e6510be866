export const id = 720;
export const ids = [720];
export const modules = {

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunning: () => (/* binding */ readRunning)
});

// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/aws/clients.js

/**
 * AWS clients, each loaded when first used: a client costs two starts of Node, and an action that needs none shall not pay.
 *
 * The SDK retries throttling, 5xx and cut connections with jitter ("standard" mode) and never what can't succeed. More
 * attempts than its default of three, since a deployment that is followed for minutes meets more bad moments.
 */
const common = {
    retryMode: 'standard',
    maxAttempts: 6,
    customUserAgent: 'slipway',
    // Without these a connection on which nothing comes back is waited for without end.
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
};
async function ecsClient(region) {
    const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
    return new ECSClient({ ...common, region });
}
async function ecrClient(region) {
    const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 9265));
    return new ECRClient({ ...common, region });
}
async function logsClient(region) {
    const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(451), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9236));
    return new CloudWatchLogsClient({ ...common, region });
}
async function elbClient(region) {
    const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(166), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 7245));
    return new ElasticLoadBalancingV2Client({ ...common, region });
}
/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
function regionOf(input, env = process.env) {
    const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
    if (region === '') {
        throw new errors/* ActionError */.lZ('no AWS region was given', {
            help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
        });
    }
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
        throw new errors/* ActionError */.lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
    }
    return region;
}

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

// EXTERNAL MODULE: ./build/runtime/log.js
var log = __webpack_require__(5961);
// EXTERNAL MODULE: ./build/taskdef/definition.js
var taskdef_definition = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/actions/render-taskdef/running.js





/**
 * The definition that a service runs; undefined where it has none yet. It is only compared with, so what keeps it from
 * being read is a warning and no failure.
 */
async function readRunning(cluster, service, region, signal) {
    const { DescribeServicesCommand, DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
    try {
        const client = await ecsClient(regionOf(region));
        const options = { abortSignal: signal };
        const { services = [] } = await client.send(new DescribeServicesCommand({ cluster, services: [service] }), options);
        const arn = services.find(({ status }) => status !== 'INACTIVE')?.taskDefinition;
        if (arn === undefined) {
            (0,log/* info */.pq)(`there is no service '${service}' in '${cluster}' yet; compared with the template`);
            return undefined;
        }
        const answer = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }), options);
        const definition = await (0,taskdef_definition/* parseTemplate */.QC)(JSON.stringify(answer.taskDefinition ?? {}), arn);
        return { name: arn.replace(/^.*task-definition\//, ''), definition };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const [first, ...causes] = (0,errors/* causeChain */.DD)(awsError(error, `read what ${service} in ${cluster} runs`));
        (0,log/* warning */.$e)(`${[first, ...causes].join(': ')}; compared with the template`);
        return undefined;
    }
}


/***/ })

};
