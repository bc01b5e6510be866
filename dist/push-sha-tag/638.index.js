export const id = 638;
export const ids = [638];
export const modules = {

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrCredentials: () => (/* binding */ ecrCredentials),
  findRepository: () => (/* binding */ findRepository)
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

// EXTERNAL MODULE: ./build/http/address.js
var http_address = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/actions/push-sha-tag/target.js
var target = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/actions/push-sha-tag/ecr.js





/** The repository as ECR describes it, created where it is missing and that is wanted. @throws ActionError */
async function findRepository(options) {
    const found = await describe(options);
    if (found !== undefined)
        return { ...factsOf(found, options.name), created: false };
    if (!options.create) {
        throw new errors/* ActionError */.lZ(`the ECR repository '${options.name}' does not exist`, {
            help: "Create it, set 'create-repository: true', or check 'repository', 'aws-region' and the account of the credentials.",
        });
    }
    return { ...factsOf(await create(options), options.name), created: true };
}
async function describe({ client, name, registryId, signal }) {
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 8158));
    try {
        const answer = await client.send(new DescribeRepositoriesCommand({
            repositoryNames: [name],
            ...(registryId === undefined ? {} : { registryId }),
        }), { abortSignal: signal });
        return answer.repositories?.[0];
    }
    catch (error) {
        signal.throwIfAborted();
        if (errorName(error) === 'RepositoryNotFoundException')
            return undefined;
        throw awsError(error, `describe the ECR repository ${name}`);
    }
}
async function create(options) {
    const { client, name, registryId, movingTags, signal } = options;
    const { CreateRepositoryCommand } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 8158));
    const { mutability, exclusions } = (0,target/* policyFor */.KV)(movingTags);
    try {
        const { repository } = await client.send(new CreateRepositoryCommand({
            repositoryName: name,
            ...(registryId === undefined ? {} : { registryId }),
            imageTagMutability: mutability === 'IMMUTABLE' ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION',
            ...(exclusions.length === 0
                ? {}
                : {
                    imageTagMutabilityExclusionFilters: exclusions.map((filter) => ({
                        filterType: 'WILDCARD',
                        filter,
                    })),
                }),
            imageScanningConfiguration: { scanOnPush: true },
        }), { abortSignal: signal });
        if (repository !== undefined)
            return repository;
    }
    catch (error) {
        signal.throwIfAborted();
        // Another job of the same matrix may have been faster.
        if (errorName(error) !== 'RepositoryAlreadyExistsException') {
            throw awsError(error, `create the ECR repository ${name}`);
        }
    }
    const repository = await describe(options);
    if (repository !== undefined)
        return repository;
    throw new errors/* ActionError */.lZ(`ECR created the repository '${name}' and does not describe it`);
}
function factsOf(repository, name) {
    const address = (0,http_address/* parseAddress */.or)(repository.repositoryUri ?? '');
    if (address === undefined)
        throw new errors/* ActionError */.lZ(`ECR did not say the URI of the repository '${name}'`);
    const filters = repository.imageTagMutabilityExclusionFilters ?? [];
    return {
        address,
        policy: {
            mutability: repository.imageTagMutability ?? 'MUTABLE',
            exclusions: filters.flatMap(({ filter }) => (filter === undefined ? [] : [filter])),
        },
    };
}
/** What `docker login` would be given, for 12 hours; masked in every form. @throws ActionError */
async function ecrCredentials(client, signal) {
    const { GetAuthorizationTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 8158));
    const answer = await client
        .send(new GetAuthorizationTokenCommand({}), { abortSignal: signal })
        .catch((error) => {
        signal.throwIfAborted();
        throw awsError(error, "get the registry's credentials from ECR");
    });
    const token = answer.authorizationData?.[0]?.authorizationToken ?? '';
    if (token !== '')
        (0,mask/* mask */.dK)(token);
    const text = Buffer.from(token, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 1)
        throw new errors/* ActionError */.lZ('ECR answered without credentials for its registry');
    const password = text.slice(colon + 1);
    (0,mask/* mask */.dK)(password);
    return { username: text.slice(0, colon), password };
}


/***/ })

};
