import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/runtime/errors.js
/**
 * An error made for people: its message says what was given and what is allowed, `help` what to do next. `run()` makes
 * one annotation of it and of its chain of causes.
 */
class errors_ActionError extends Error {
    help;
    place;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.help = options.help;
        this.place = options.place;
    }
}
/** The job was cancelled (SIGINT or SIGTERM); the reason of the run's AbortSignal. */
class CancelledError extends Error {
    signalName;
    constructor(signalName) {
        super(`cancelled by ${signalName}`);
        this.name = 'CancelledError';
        this.signalName = signalName;
    }
}
/**
 * The messages of an error and of its causes, outermost first, without repetitions: a wrapper that only repeats its cause
 * says nothing new.
 */
function causeChain(error) {
    const messages = [];
    const seen = new Set();
    for (let current = error; current !== undefined && current !== null && !seen.has(current);) {
        seen.add(current);
        const message = messageOf(current);
        const before = messages.at(-1);
        if (message !== '' && (before === undefined || !before.includes(message)))
            messages.push(message);
        current = current instanceof Error ? current.cause : undefined;
    }
    return messages.length === 0 ? ['unknown error'] : messages;
}
/** The first `help` on the way down the causes, and the first place. */
function adviceOf(error) {
    let help;
    let place;
    const seen = new Set();
    for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
        seen.add(current);
        if (current instanceof errors_ActionError) {
            help ??= current.help;
            place ??= current.place;
        }
    }
    return { help, place };
}
function messageOf(value) {
    if (value instanceof AggregateError && value.message === '') {
        return value.errors.map((inner) => messageOf(inner)).join('; ');
    }
    if (value instanceof Error) {
        const { name, message } = value;
        // AWS and Node errors carry their kind in the name or code; a person needs it when the message doesn't say it.
        const code = 'code' in value && typeof value.code === 'string' ? value.code : name;
        const telling = code !== 'Error' &&
            !/^(ActionError|InputError|TypeError|CancelledError)$/.test(code) &&
            !message.includes(code);
        return telling ? `${code}: ${message}` : message;
    }
    return String(value);
}

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
    const { ECSClient } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    return new ECSClient({ ...common, region });
}
async function ecrClient(region) {
    const { ECRClient } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(265)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9265));
    return new ECRClient({ ...common, region });
}
async function logsClient(region) {
    const { CloudWatchLogsClient } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
    return new CloudWatchLogsClient({ ...common, region });
}
async function elbClient(region) {
    const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
    return new ElasticLoadBalancingV2Client({ ...common, region });
}
/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
function regionOf(input, env = process.env) {
    const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
    if (region === '') {
        throw new errors_ActionError('no AWS region was given', {
            help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
        });
    }
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
        throw new errors_ActionError(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
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
function errors_awsError(error, doing) {
    if (error instanceof errors_ActionError)
        return error;
    const help = helpFor(errorName(error), error);
    return new errors_ActionError(`could not ${doing}`, { cause: error, ...(help === undefined ? {} : { help }) });
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

;// CONCATENATED MODULE: ./build/aws/ecs.js


/** One look must not hang on a connection that says nothing. */
const lookMs = 20_000;
function look(signal) {
    const timeout = AbortSignal.timeout(lookMs);
    return { abortSignal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) };
}
/**
 * The service as it stands. The raw SDK error is thrown, for a poller to judge, except where there is no such service.
 * @throws ActionError if there is none, or it isn't ACTIVE
 */
async function describeService(ecs, name, signal) {
    const { DescribeServicesCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    const { services, failures } = await ecs.client.send(new DescribeServicesCommand({ cluster: ecs.cluster, services: [name] }), look(signal));
    const service = services?.[0];
    if (service === undefined) {
        throw new errors_ActionError(`there is no service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region} (${failures?.[0]?.reason ?? 'no answer for it'})`, {
            help: "Check the inputs 'service', 'cluster' and 'aws-region'. This action updates a service, it doesn't create one.",
        });
    }
    if (service.status !== 'ACTIVE') {
        throw new errors_ActionError(`service '${name}' is ${service.status}, so nothing can be deployed to it`, {
            help: 'It was deleted. Create it again (terraform apply) and run this job again.',
        });
    }
    return service;
}
/** describeService for a first look: errors say what was being done, and what to check. */
async function findService(ecs, name, signal) {
    const doing = `describe service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`;
    try {
        return await describeService(ecs, name, signal);
    }
    catch (error) {
        if (errorName(error) !== 'ClusterNotFoundException')
            throw errors_awsError(error, doing);
        throw new errors_ActionError(`there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`, {
            cause: error,
            help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account.",
        });
    }
}
/** The raw SDK error is thrown. */
async function describeServiceDeployment(ecs, arn, signal) {
    const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    const { serviceDeployments } = await ecs.client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }), look(signal));
    return serviceDeployments?.[0];
}
/**
 * The ARN of the service deployment that belongs to `ecs-svc/N`: its target revision is `service-revision/CLUSTER/SERVICE/N`.
 * Undefined as long as it isn't listed. The raw SDK error is thrown.
 */
async function findServiceDeployment(ecs, service, deploymentId, createdAt, signal) {
    const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    const revision = deploymentId.slice(deploymentId.lastIndexOf('/') + 1);
    const { serviceDeployments } = await ecs.client.send(new ListServiceDeploymentsCommand({
        cluster: ecs.cluster,
        service,
        // Both times are ECS's own, so a minute is room enough.
        createdAt: { after: new Date(createdAt.getTime() - 60_000) },
        maxResults: 100,
    }), look(signal));
    return serviceDeployments?.find(({ targetServiceRevisionArn }) => targetServiceRevisionArn?.endsWith(`/${revision}`))?.serviceDeploymentArn;
}
async function updateService(ecs, request) {
    const { UpdateServiceCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { service } = await ecs.client.send(new UpdateServiceCommand({ ...request, cluster: ecs.cluster }));
        if (service === undefined)
            throw new errors_ActionError('ECS answered UpdateService without the service');
        return service;
    }
    catch (error) {
        throw errors_awsError(error, `update service '${request.service}'`);
    }
}
/** Asks ECS to stop a service deployment and roll it back. False if it had already ended. */
async function stopServiceDeployment(ecs, arn) {
    const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        await ecs.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
        return true;
    }
    catch (error) {
        if (/^(ConflictException|InvalidParameterException)$/.test(errorName(error))) {
            const now = await describeServiceDeployment(ecs, arn).catch(() => undefined);
            if (now?.finishedAt !== undefined || now?.status === 'SUCCESSFUL' || now?.status === 'STOPPED')
                return false;
        }
        throw errors_awsError(error, `stop service deployment ${shortName(arn)}`);
    }
}
/** @param id ARN, `family:revision`, or `family` for the newest active revision */
async function describeTaskDefinition(ecs, id) {
    const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskDefinition, tags } = await ecs.client.send(new DescribeTaskDefinitionCommand({ taskDefinition: id, include: ['TAGS'] }));
        const arn = taskDefinition?.taskDefinitionArn;
        if (arn === undefined)
            throw new errors_ActionError(`ECS answered without task definition '${id}'`);
        return { definition: taskDefinition ?? {}, arn, tags: tags ?? [] };
    }
    catch (error) {
        throw errors_awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
    }
}
/** @returns the ARN of the new revision */
async function registerTaskDefinition(ecs, definition) {
    const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskDefinition } = await ecs.client.send(new RegisterTaskDefinitionCommand(definition));
        const arn = taskDefinition?.taskDefinitionArn;
        if (arn === undefined)
            throw new errors_ActionError('ECS answered RegisterTaskDefinition without an ARN');
        return arn;
    }
    catch (error) {
        throw errors_awsError(error, `register a revision of task definition '${definition.family}'`);
    }
}
/** The newest revisions of a family first, at most `limit` ARNs. */
async function listRevisions(ecs, family, limit) {
    const { ListTaskDefinitionsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskDefinitionArns } = await ecs.client.send(new ListTaskDefinitionsCommand({
            familyPrefix: family,
            sort: 'DESC',
            status: 'ACTIVE',
            maxResults: limit,
        }));
        return taskDefinitionArns ?? [];
    }
    catch (error) {
        throw awsError(error, `list the revisions of task definition '${family}'`);
    }
}
/** A deployment's tasks (`startedBy` is its id): those that stopped within the last hour, and those that run. Newest first. */
async function tasksOf(ecs, service, deploymentId) {
    const { ListTasksCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    const lists = await Promise.all(['STOPPED', 'RUNNING'].map((desiredStatus) => ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, serviceName: service, desiredStatus }))));
    const tasks = await describeTasks(ecs, lists.flatMap(({ taskArns }) => taskArns ?? []).slice(0, 100));
    return tasks
        .filter(({ startedBy }) => startedBy === deploymentId)
        .sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}
/** The raw SDK error is thrown. */
async function describeTasks(ecs, tasks, signal) {
    if (tasks.length === 0)
        return [];
    const { DescribeTasksCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    const answer = await ecs.client.send(new DescribeTasksCommand({ cluster: ecs.cluster, tasks }), look(signal));
    return answer.tasks ?? [];
}
async function stopTask(ecs, task, reason) {
    const { StopTaskCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        await ecs.client.send(new StopTaskCommand({ cluster: ecs.cluster, task, reason }));
    }
    catch (error) {
        throw awsError(error, `stop task ${shortName(task)}`);
    }
}
async function tagResource(ecs, arn, tags) {
    const { TagResourceCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        await ecs.client.send(new TagResourceCommand({
            resourceArn: arn,
            tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        }));
    }
    catch (error) {
        throw awsError(error, `tag ${shortName(arn)}`);
    }
}
/**
 * ECS in the region and cluster given. @throws ActionError if an ARN among the inputs is of another region, which would
 * only be met as "not found".
 */
function sameRegion(region, inputs) {
    for (const [input, value] of Object.entries(inputs)) {
        const other = /^arn:[^:]+:[^:]+:([^:]*):/.exec(value ?? '')?.[1];
        if (other !== undefined && other !== '' && other !== region) {
            throw new errors_ActionError(`input '${input}' is in ${other}, but the region to act in is ${region}`, {
                help: "Set 'aws-region' to the region of the service.",
            });
        }
    }
}
/** The last part of an ARN, or a name as it is. */
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/taskdef/definition.js

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const readOnly = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
/**
 * Reads a template: JSON, or YAML where the file's name says so. What DescribeTaskDefinition answers is taken too; its
 * read-only fields and null values are left out.
 * @throws ActionError at the place in the file if it can't be read as a task definition
 */
async function parseTemplate(text, file) {
    return definitionIn(/\.ya?ml$/i.test(file) ? await parseYaml(text, file) : parseJson(text, file), file);
}
/**
 * A task definition in what a file holds, or in what DescribeTaskDefinition answers.
 * @throws ActionError if there is none, or its lists are none
 */
function definitionIn(value, file) {
    const described = isRecord(value) && isRecord(value.taskDefinition) ? value.taskDefinition : value;
    const wrong = (what) => new errors_ActionError(`'${file}' is not a task definition: ${what}`, { place: { file } });
    if (!isRecord(described))
        throw wrong('it must be an object');
    const containers = described.containerDefinitions;
    if (!Array.isArray(containers) || containers.length === 0)
        throw wrong("it has no 'containerDefinitions'");
    for (const [at, container] of containers.entries()) {
        if (!isRecord(container) || typeof container.name !== 'string' || container.name === '') {
            throw wrong(`containerDefinitions[${at}] has no 'name'`);
        }
        for (const key of [
            'environment',
            'secrets',
            'dependsOn',
            'portMappings',
            'environmentFiles',
            'command',
        ]) {
            const list = container[key];
            if (list === undefined || list === null)
                continue;
            const items = key === 'command' ? 'texts' : 'objects';
            const fits = (item) => (key === 'command' ? typeof item === 'string' : isRecord(item));
            if (!Array.isArray(list) || !list.every(fits))
                throw wrong(`'${key}' of '${container.name}' must be a list of ${items}`);
        }
    }
    const kept = Object.entries(described).filter(([key]) => !readOnly.has(key));
    return withoutNull(Object.fromEntries(kept));
}
/** @throws ActionError at the line and column of what is no JSON */
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const offset = /at position (\d+)/.exec(cause.message)?.[1];
        const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
        const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        throw new errors_ActionError(`'${file}' is not JSON`, { cause, place });
    }
}
async function parseYaml(text, file) {
    const { parseDocument, LineCounter } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error === undefined)
        return document.toJS({ maxAliasCount: 100 });
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ActionError(`'${file}' is not YAML`, { cause: error, place: { file, line, column: col } });
}
/** ECS takes null for a missing field, and answers it so; nothing is meant by it. */
function withoutNull(value) {
    if (Array.isArray(value))
        return value.map(withoutNull);
    if (!isRecord(value))
        return value;
    const kept = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNull(inner)]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/taskdef/plaintext.js
/** Names whose value is a secret: they end in the word, so that TOKEN_TTL or PASSWORD_MIN_LENGTH aren't taken for one. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
/** Shapes of values that are credentials whatever they are called. */
const shapes = [
    ['an AWS access key', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/],
    ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['a Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,}/],
    ['a Stripe key', /\b[sr]k_live_[A-Za-z0-9]{16,}/],
    ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/],
    ['a JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
    ['a URL with a password', /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i],
];
/** Why a plain variable looks like a secret, or undefined. The value is never part of the answer. */
function secretLook(name, value) {
    const shape = shapes.find(([, pattern]) => pattern.test(value));
    if (shape !== undefined)
        return `its value looks like ${shape[0]}`;
    if (value === '' || /^(true|false|\d{1,3})$/i.test(value) || /^arn:aws/.test(value))
        return undefined;
    return secretName.test(name) ? 'its name is that of a secret' : undefined;
}

;// CONCATENATED MODULE: ./build/taskdef/diff.js


/**
 * What differs, in the terms that people think in: containers, variables, secrets and ports by name. Defaults and empty lists
 * that ECS fills in are no differences. Values that look like secrets are not shown.
 */
function diffDefinitions(before, after) {
    const differences = [];
    const compare = (what, a, b) => {
        if (stable(a) !== stable(b))
            differences.push({ what, before: shown(a), after: shown(b) });
    };
    compareKeys(without(before, ['containerDefinitions', 'tags']), without(after, ['containerDefinitions', 'tags']), compare);
    const [old, now] = [byName(before.containerDefinitions), byName(after.containerDefinitions)];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [a, b] = [old.get(name), now.get(name)];
        if (a === undefined || b === undefined) {
            differences.push({ what: `container ${name}`, before: a ? 'there' : '', after: b ? 'there' : '' });
            continue;
        }
        for (const [key, value] of [
            ['environment', 'value'],
            ['secrets', 'valueFrom'],
        ]) {
            const [x, y] = [values(a[key], value), values(b[key], value)];
            for (const variable of [...new Set([...x.keys(), ...y.keys()])].sort()) {
                const hide = (text) => text !== undefined && key === 'environment' && secretLook(variable, text) !== undefined
                    ? '(not shown)'
                    : (text ?? '');
                if (x.get(variable) !== y.get(variable)) {
                    const kind = key === 'environment' ? 'environment' : 'secret';
                    differences.push({
                        what: `${name}: ${kind} ${variable}`,
                        before: hide(x.get(variable)),
                        after: hide(y.get(variable)),
                    });
                }
            }
        }
        const rest = (container, { networkMode }) => withoutDefaults(without(container, ['name', 'environment', 'secrets']), networkMode);
        compareKeys(rest(a, before), rest(b, after), (key, x, y) => compare(`${name}: ${key}`, x, y));
    }
    return differences;
}
/** One level down in objects, so that a log option or a label shows by itself. */
function compareKeys(a, b, compare) {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
        const [x, y] = [a[key], b[key]];
        if (isRecord(x) && isRecord(y))
            compareKeys(x, y, (inner, p, q) => compare(`${key}.${inner}`, p, q));
        else
            compare(key, x, y);
    }
}
function byName(containers) {
    return new Map(containers.map((container) => [container.name, container]));
}
function values(list, key) {
    return new Map((Array.isArray(list) ? list : [])
        .filter(isRecord)
        .map((item) => [String(item.name), String(item[key] ?? '')]));
}
function without(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
/** What ECS adds to a container that says nothing: API_ContainerDefinition, API_PortMapping, API_HealthCheck. */
function withoutDefaults(container, networkMode) {
    const { cpu, essential, portMappings, healthCheck, ...rest } = container;
    return {
        ...rest,
        ...(cpu === 0 || cpu === undefined ? {} : { cpu }),
        ...(essential === false ? { essential } : {}),
        ...(isRecord(healthCheck)
            ? { healthCheck: { interval: 30, timeout: 5, retries: 3, ...healthCheck } }
            : {}),
        ...(Array.isArray(portMappings)
            ? {
                portMappings: portMappings.filter(isRecord).map(({ hostPort, ...port }) => ({
                    protocol: 'tcp',
                    ...port,
                    // With a network of its own a task's port is the same on the host; 0 is any.
                    ...(networkMode === 'awsvpc' || hostPort === 0 ? {} : { hostPort }),
                })),
            }
            : {}),
    };
}
/** JSON with its keys in order, without what is empty; numbers and their texts are the same (`cpu: 256`). */
function stable(value) {
    return JSON.stringify(tidy(value)) ?? '';
}
function tidy(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.map(tidy);
    if (!isRecord(value))
        return typeof value === 'number' ? String(value) : value;
    const entries = Object.entries(value)
        .map(([key, inner]) => [key, tidy(inner)])
        .filter(([, inner]) => inner !== undefined && inner !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function shown(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/rollout/definition.js




/**
 * Reads a task definition from a JSON file: what render-taskdef wrote, or what `aws ecs describe-task-definition` printed.
 * Read-only attributes are left out.
 * @throws ActionError at the place in the file if it can't be read, isn't JSON or isn't a task definition
 */
async function readDefinition(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors_ActionError(`the task definition file '${file}' can't be read`, {
            cause,
            help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef.",
        });
    }
    return parseDefinition(text, file);
}
function parseDefinition(text, file) {
    const definition = definitionIn(parseJson(text, file), file);
    const wrong = (what) => new errors_ActionError(`'${file}' is not a task definition: ${what}`, { place: { file } });
    if (typeof definition.family !== 'string' || definition.family === '')
        throw wrong("it has no 'family'");
    for (const { name, image } of definition.containerDefinitions)
        if (typeof image !== 'string' || image === '')
            throw wrong(`its container '${name}' has no 'image'`);
    return definition;
}
/**
 * True if registering `wanted` would make a revision that differs from `running` in nothing but its number. Tags that are wanted must be there; others don't count.
 */
function sameDefinition(wanted, running, runningTags) {
    const { tags = [], ...definition } = wanted;
    const tagged = (tags ?? []).every(({ key, value }) => runningTags.some((tag) => tag.key === key && (tag.value ?? '') === (value ?? '')));
    const [before, after] = [running, definition].map((one) => definitionIn(one, one.family ?? 'the task definition'));
    return tagged && before !== undefined && after !== undefined && diffDefinitions(before, after).length === 0;
}
/** @throws ActionError if the service sends traffic to a container or port that the definition doesn't have */
function checkTargets(definition, service) {
    const containers = definition.containerDefinitions ?? [];
    for (const { containerName, containerPort } of service.loadBalancers ?? []) {
        const container = containers.find(({ name }) => name === containerName);
        const ports = (container?.portMappings ?? []).map(({ containerPort: port }) => port);
        if (container !== undefined && (containerPort === undefined || ports.includes(containerPort)))
            continue;
        const has = container === undefined
            ? `has the containers ${containers.map(({ name }) => `'${name}'`).join(', ')}`
            : `maps of '${containerName}' ${ports.length === 0 ? 'no port' : `port ${ports.join(', ')}`}`;
        throw new errors_ActionError(`service '${service.serviceName}' sends traffic to container '${containerName}' on port ${containerPort}, but the task definition ${has}`, {
            help: "Rename the container or map the port in the task definition, or change the service's load balancer.",
        });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/runtime/core.js
/**
 * The parts of @actions/core that an action needs at its start: workflow commands, command files, the summary. They are
 * imported by file, since the package's only export also loads an HTTP client (for OIDC), which is nearly all of what
 * @actions/core costs at start-up: three times a bare `node -e 0`, against 1.4 times this way.
 */




;// CONCATENATED MODULE: ./build/runtime/mask.js

const masked = new Set();
/**
 * Hides a value from now on: the runner is told (`add-mask`), and everything that goes through this runtime's log,
 * summary and annotations is redacted here too, so that a terminal is as safe as the runner. Each line of a value of
 * several lines is hidden on its own, as the runner does.
 */
function mask(value) {
    for (const part of [value, ...value.split(/\r?\n/)]) {
        const secret = part.trim();
        // One or two characters would blot out ordinary text and protect nothing.
        if (secret.length < 3 || masked.has(secret))
            continue;
        masked.add(secret);
        if (process.env.GITHUB_ACTIONS === 'true')
            issueCommand('add-mask', {}, secret);
    }
}
/** Replaces every masked value in a text by `***`. */
function redact(text) {
    let result = text;
    // The longest first, so that a secret that contains another one leaves nothing of itself behind.
    for (const secret of [...masked].sort((a, b) => b.length - a.length))
        result = result.replaceAll(secret, '***');
    return result;
}
/** Forgets every mask. For tests. */
function forgetMasks() {
    masked.clear();
}

;// CONCATENATED MODULE: ./build/runtime/log.js


/** GitHub cuts an annotation's message at 4,096 characters; we cut it ourselves, to say so. */
const annotationLimit = 4_000;
/** A line of the log. */
function info(message) {
    process.stdout.write(`${defuse(redact(message))}\n`);
}
/** A line shown only when the job runs with debug logging. */
function debug(message) {
    issueCommand('debug', {}, redact(message));
}
function notice(message, options = {}) {
    annotate('notice', message, options);
}
function warning(message, options = {}) {
    annotate('warning', message, options);
}
/** An error annotation. Only `run()` and findings that stand at a place of their own (a scan, a lint) use it. */
function log_error(message, options = {}) {
    annotate('error', message, options);
}
/** Runs `work` in a foldable group of the log. */
async function group(title, work) {
    issueCommand('group', {}, redact(title));
    try {
        return await work();
    }
    finally {
        issueCommand('endgroup', {}, '');
    }
}
function annotate(kind, message, { title, place }) {
    const text = redact(message);
    issueCommand(kind, {
        ...(title === undefined ? {} : { title: redact(title) }),
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { line: place.line }),
        ...(place?.column === undefined ? {} : { col: place.column }),
    }, text.length > annotationLimit
        ? `${text.slice(0, annotationLimit)}\n… (cut; the log has all of it)`
        : text);
}
/**
 * A line of foreign text (a container's log, a tool's output) that begins with `::` or contains `##[` would be taken by
 * the runner for a command. A zero-width space takes its power and leaves it readable.
 */
function defuse(message) {
    return message.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}

;// CONCATENATED MODULE: ./build/runtime/summary.js


/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const text = redact(markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    const room = limit - written;
    const bytes = Buffer.byteLength(text);
    const fits = bytes <= room
        ? text
        : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString('utf8')}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (room <= 0)
        return;
    written += Buffer.byteLength(fits);
    await summary.addRaw(fits).write();
    summary.emptyBuffer();
}
/** A Markdown table. Cells may hold any text: pipes and line breaks are escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

;// CONCATENATED MODULE: ./build/rollout/verdict.js
/**
 * How long a deployment may stand FAILED as the service's PRIMARY, with nothing that says it is rolled back or stopped,
 * until it counts as stalled: ECS needs a moment between the two.
 */
const stalledAfterMs = 15_000;
/** Answers of DescribeServices may lag behind UpdateService for this long. */
const lagMs = 10_000;
/** Adds a snapshot to what was seen before. */
function remember(ours, before, now) {
    const own = ownDeployment(ours, now.service);
    const failed = own?.rolloutState === 'FAILED';
    return {
        ...now,
        // An answer can lag behind the one before it: what was found once stays found.
        serviceDeployment: now.serviceDeployment ?? before?.serviceDeployment,
        firstAt: before?.firstAt ?? now.at,
        shown: before?.shown === true || own !== undefined,
        failedSince: before?.failedSince ?? (failed ? now.at : undefined),
        stopRequested: before?.stopRequested === true || now.serviceDeployment?.status === 'ROLLBACK_REQUESTED',
    };
}
/**
 * Judges our own deployment. The service deployment's status is the evidence where it is known, else the rolloutState of our
 * entry in `deployments[]`. That the service is "stable" (one deployment, running = desired) proves nothing: it is so after a
 * rollback too. Statuses: ECS developer guide, service-deployment; the rest: API_Deployment, deployment-circuit-breaker.
 */
function judge(ours, seen, { timeIsUp }) {
    const ended = seen.serviceDeployment === undefined || ours.completedBefore
        ? byDeployments(ours, seen)
        : byServiceDeployment(ours, seen, seen.serviceDeployment);
    if (ended !== 'going on')
        return ended;
    if (isStalled(ours, seen, timeIsUp)) {
        const why = ownDeployment(ours, seen.service)?.rolloutStateReason;
        return {
            verdict: 'failed',
            reason: `the rollout failed and stands still: there is nothing that ECS could roll back to${said(why)}`,
        };
    }
    if (timeIsUp)
        return { verdict: 'timed-out', reason: 'the rollout had not ended when the time limit passed' };
    return 'going on';
}
function byServiceDeployment(ours, seen, deployment) {
    const { status, statusReason } = deployment;
    const newer = newerDeployment(ours, seen.service);
    switch (status) {
        case 'SUCCESSFUL':
            return atSuccess(ours, seen);
        case 'ROLLBACK_SUCCESSFUL':
            if (!wasTriggered(deployment) && (seen.stopRequested || wasStoppedByUser(deployment))) {
                return {
                    verdict: 'stopped',
                    reason: `somebody stopped it, and it was rolled back${said(statusReason)}`,
                };
            }
            return {
                verdict: 'rolled-back',
                reason: statusReason ?? deployment.rollback?.reason ?? 'ECS rolled it back',
            };
        case 'ROLLBACK_FAILED':
            return { verdict: 'failed', reason: `the rollback failed too${said(statusReason)}` };
        // STOP_REQUESTED can only become STOPPED, so there is nothing to wait for once its cause is known.
        case 'STOP_REQUESTED':
        case 'STOPPED':
            if (wasTriggered(deployment))
                return { verdict: 'failed', reason: `it failed and was not rolled back${said(statusReason)}` };
            if (status === 'STOPPED' && seen.stopRequested)
                return { verdict: 'stopped', reason: `somebody stopped it${said(statusReason)}` };
            if (newer !== undefined)
                return superseded(newer, statusReason);
            if (status === 'STOP_REQUESTED')
                return 'going on';
            if (seen.failedSince !== undefined)
                return { verdict: 'failed', reason: `it failed and was not rolled back${said(statusReason)}` };
            return { verdict: 'stopped', reason: `somebody stopped it${said(statusReason)}` };
        default:
            return 'going on';
    }
}
/** Without the service deployments API: our entry in `deployments[]`, and what became PRIMARY in its place. */
function byDeployments(ours, seen) {
    const { service } = seen;
    const own = ownDeployment(ours, service);
    const primary = primaryDeployment(service);
    if (!seen.shown || primary === undefined)
        return 'going on';
    if (own !== undefined && own.status === 'PRIMARY') {
        if (own.rolloutState !== 'COMPLETED')
            return 'going on';
        const settled = (service.runningCount ?? 0) >= (service.desiredCount ?? 0);
        return ours.completedBefore && !settled ? 'going on' : atSuccess(ours, seen);
    }
    const newer = newerDeployment(ours, service);
    if (newer !== undefined)
        return superseded(newer, undefined);
    // An older deployment that changed since ours began is PRIMARY again: ours is rolled back, and that ends when the older
    // one has completed. One that has not changed since is an answer from before our deployment.
    if ((primary.updatedAt?.getTime() ?? 0) <= ours.createdAt.getTime())
        return 'going on';
    if (primary.rolloutState !== 'COMPLETED')
        return 'going on';
    const because = [own?.rolloutStateReason, primary.rolloutStateReason, failureEvent(ours, service)].find((text) => text !== undefined && /circuit breaker|alarm|hook|deployment failed/i.test(text));
    if (seen.failedSince === undefined && because === undefined)
        return {
            verdict: 'stopped',
            reason: 'somebody stopped it, and the service is back on an earlier deployment',
        };
    return { verdict: 'rolled-back', reason: because ?? 'ECS went back to an earlier deployment' };
}
function atSuccess(ours, seen) {
    const { service } = seen;
    if (service.taskDefinition !== ours.taskDefinitionArn) {
        const newer = newerDeployment(ours, service);
        // Without a newer deployment this look at the service is only older than our success: the next one tells.
        return newer === undefined ? 'going on' : superseded(newer, undefined);
    }
    if ((service.desiredCount ?? 0) === 0) {
        if (ours.desiredCount > 0 && seen.at - seen.firstAt < lagMs)
            return 'going on';
        return { verdict: 'scaled-to-zero', reason: 'the desired count is 0, so no task has proven anything' };
    }
    return ours.completedBefore
        ? { verdict: 'succeeded', reason: 'nothing to do: the service already ran this revision' }
        : { verdict: 'succeeded', reason: 'the rollout is complete' };
}
function superseded(newer, statusReason) {
    return {
        verdict: 'superseded',
        reason: `deployment ${newer.id} of ${shortArn(newer.taskDefinition)} took its place${said(statusReason)}`,
    };
}
function isStalled(ours, seen, timeIsUp) {
    const own = ownDeployment(ours, seen.service);
    if (own?.rolloutState !== 'FAILED' || own.status !== 'PRIMARY' || seen.failedSince === undefined)
        return false;
    return timeIsUp || seen.at - seen.failedSince >= stalledAfterMs;
}
/** The circuit breaker, an alarm or a lifecycle hook ended it: nobody's hand. */
function wasTriggered(deployment) {
    return (deployment.deploymentCircuitBreaker?.status === 'TRIGGERED' ||
        deployment.alarms?.status === 'TRIGGERED' ||
        (deployment.alarms?.triggeredAlarmNames ?? []).length > 0 ||
        /circuit breaker|alarms|hook|networking configuration/i.test(deployment.statusReason ?? ''));
}
/** `stoppedAt` is set only for a user's stop and for failures without rollback (API_ServiceDeployment). */
function wasStoppedByUser(deployment) {
    return (deployment.stoppedAt !== undefined ||
        /\buser\b|StopServiceDeployment/i.test(`${deployment.statusReason} ${deployment.rollback?.reason}`));
}
function ownDeployment(ours, service) {
    return service.deployments?.find(({ id }) => id === ours.deploymentId);
}
function primaryDeployment(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}
/** The service event that tells that ours failed: a person's stop has none. */
function failureEvent({ deploymentId }, service) {
    return service.events?.find(({ message }) => message?.includes(`(deployment ${deploymentId}) deployment failed`))?.message;
}
/** The PRIMARY deployment, if it isn't ours and was created after it. (An older one that comes back is a rollback.) */
function newerDeployment(ours, service) {
    const primary = primaryDeployment(service);
    if (primary?.id === ours.deploymentId || primary?.createdAt === undefined)
        return undefined;
    return primary.createdAt.getTime() >= ours.createdAt.getTime() ? primary : undefined;
}
/** `user:12` of a task definition's ARN; the last part of any other ARN. */
function shortArn(arn) {
    return arn?.slice(arn.lastIndexOf('/') + 1) ?? 'unknown';
}
function said(reason) {
    return reason === undefined || reason === '' ? '' : ` (ECS: ${reason})`;
}

;// CONCATENATED MODULE: ./build/rollout/report.js








/** An annotation shows its first lines; of a log tail these are enough, the summary has the rest. */
const annotationLogLines = 8;
/** The table that a good rollout and a bad one have in common, and the dossier of a bad one. */
function summaryOf(result, cluster, from) {
    const { verdict, service, ours, dossier } = result;
    const own = ownDeployment(ours, service);
    const sign = verdict === 'succeeded' ? '✅' : verdict === 'scaled-to-zero' ? '⚠️' : '❌';
    const rows = [
        ['service', `${service.serviceName} in ${shortName(cluster)}`],
        ['revision', `${shortArn(from)} → ${shortArn(ours.taskDefinitionArn)}`],
        ['runs now', shortArn(service.taskDefinition)],
        ['verdict', `${verdict}: ${result.reason}`],
        ['time', `${Math.round(result.elapsedMs / 1_000)} s`],
        ['tasks', `${own?.runningCount ?? 0} of ${service.desiredCount ?? 0} of this revision running`],
        ['events', String(result.events.length)],
        ['deployment', result.serviceDeploymentArn ?? ours.deploymentId],
    ];
    const head = `## ${sign} ${service.serviceName}: ${verdict}\n\n${table(['', ''], rows)}\n`;
    return dossier === undefined ? head : `${head}\n${dossier.markdown}`;
}
/** Writes the job summary, shows the dossier in the log, and keeps it in a file. @returns the file's path, or '' */
async function report(result, cluster, from) {
    await appendSummary(summaryOf(result, cluster, from));
    const { dossier, verdict } = result;
    if (dossier === undefined)
        return '';
    await group(`Dossier: ${verdict}`, async () => info(dossier.markdown));
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'dossier-')), 'dossier.md');
    await (0,promises_.writeFile)(file, dossier.markdown, { mode: 0o600 });
    return file;
}
/** The error of a rollout that did not do what it was for: verdict and cause first, then the last log lines. */
function rolloutError(result) {
    const { verdict, service, ours, dossier, reason } = result;
    const lines = [`${service.serviceName}: ${verdict} (${shortArn(ours.taskDefinitionArn)}): ${reason}`];
    if (dossier !== undefined && !reason.includes(dossier.cause))
        lines.push(`likely cause: ${dossier.cause}`);
    const tail = dossier?.logs[0];
    if (tail !== undefined && tail.lines.length > 0)
        lines.push(`last log lines of ${tail.container}:`, ...tail.lines.slice(-annotationLogLines).map((line) => `  ${line}`));
    return new errors_ActionError(lines.join('\n'), { help: report_helpFor(result) });
}
function report_helpFor({ verdict, dossier, service }) {
    const runs = `${service.serviceName} runs ${shortArn(service.taskDefinition)} now.`;
    switch (verdict) {
        case 'superseded':
            return `${runs} Use one concurrency group per service and environment, so that deployments wait for each other.`;
        case 'scaled-to-zero':
            return `Set desired-count, or allow-zero: true where a service may rest. ${runs}`;
        case 'stopped':
            return `${runs} Ask who called StopServiceDeployment (CloudTrail), or run this job again.`;
        case 'timed-out':
            return `${dossier?.next ?? 'If tasks only start slowly, raise wait-for-minutes.'} ${runs}`;
        default:
            return `${dossier?.next ?? 'The job summary has the events and the stopped tasks.'} ${runs}`;
    }
}

;// CONCATENATED MODULE: ./build/rollout/events.js

/**
 * The events that weren't known yet, oldest first, and marks them as known. ECS gives them newest first and keeps 100.
 * @param known Keys of the events seen so far; it grows
 */
function newEvents(events, known) {
    const fresh = [];
    for (const event of [...(events ?? [])].reverse()) {
        const key = event.id ?? `${event.createdAt?.getTime()} ${event.message}`;
        if (known.has(key))
            continue;
        known.add(key);
        fresh.push(event);
    }
    return fresh.sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
}
/** Rewrites of the event texts that ECS publishes (developer guide, service-event-messages-list). First match wins. */
const shorter = [
    [
        /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/,
        (_count, tasks = '', _all, replaced) => `started ${taskIds(tasks)}${replaced ? ` (${count(replaced, 'task')} replaced for being unhealthy)` : ''}`,
    ],
    [/^has stopped (\d+) running tasks: (.*?)\.$/, (_count, tasks = '') => `stopped ${taskIds(tasks)}`],
    [
        /^registered (\d+) targets in (.*)$/,
        (n = '', where = '') => `registered ${count(n, 'target')} in ${events_group(where)}`,
    ],
    [
        /^deregistered (\d+) targets in (.*)$/,
        (n = '', where = '') => `deregistered ${count(n, 'target')} from ${events_group(where)}`,
    ],
    [
        /^has begun draining connections on (\d+) tasks\.$/,
        (n = '') => `draining the connections of ${count(n, 'task')}`,
    ],
    [/^\(deployment (\S+)\) deployment completed\.$/, () => 'deployment completed'],
    [/^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (_id, why = '') => `deployment failed: ${why}`],
    [/^rolling back to deployment (\S+?)\.$/, (id = '') => `rolling back to deployment ${id}`],
    [/^has reached a steady state\.$/, () => 'steady state reached'],
    [
        /^\(task (\S+)\) failed container health checks\.$/,
        (id = '') => `task ${shortId(id)} failed its container health checks`,
    ],
    [
        /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/,
        (id = '', port = '', where = '', why = '') => `task ${shortId(id)} is unhealthy on port ${port} in ${events_group(where)}: ${why}`,
    ],
    [/^was unable to place a task\. Reason: (.*)$/, (why = '') => `could not place a task: ${why}`],
    [
        /^is unable to consistently start tasks successfully\./,
        () => 'ECS waits longer and longer between starts, since tasks fail to start again and again',
    ],
    [
        /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./,
        () => 'stuck: the minimum and maximum percent leave no room to start or stop a task',
    ],
];
/** An event's message for people who follow live: without the service's name, whole ARNs and 32-digit task ids. */
function shortEvent(message) {
    const text = message.replace(/^\(service [^)]*\) /, '');
    for (const [pattern, rewrite] of shorter) {
        const match = pattern.exec(text);
        if (match)
            return rewrite(...match.slice(1));
    }
    return text.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, '$1');
}
/** The counts of a rollout in one line; the same text means that nothing changed. */
function progressLine(ours, service) {
    const own = ownDeployment(ours, service);
    const others = (service.deployments ?? []).filter(({ id }) => id !== ours.deploymentId);
    const old = others.reduce((sum, { runningCount }) => sum + (runningCount ?? 0), 0);
    const parts = [
        `${own?.runningCount ?? 0}/${own?.desiredCount ?? service.desiredCount ?? 0} new tasks running`,
    ];
    if (own?.pendingCount)
        parts.push(`${own.pendingCount} starting`);
    if (old > 0)
        parts.push(`${old} old running`);
    if (own?.failedTasks)
        parts.push(`${own.failedTasks} failed`);
    return parts.join(', ');
}
/** `+12s`, `+3m05s`. */
function elapsed(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1_000));
    if (seconds < 60)
        return `+${seconds}s`;
    return `+${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
}
/** The first eight digits of a task's id, enough to tell tasks apart and to find one in the console. */
function shortId(taskIdOrArn) {
    return taskIdOrArn.slice(taskIdOrArn.lastIndexOf('/') + 1).slice(0, 8);
}
function taskIds(text) {
    const ids = [...text.matchAll(/\(task ([^)]+)\)/g)].map(([, id = '']) => shortId(id));
    return `${ids.length === 1 ? 'task' : `${ids.length} tasks`} ${ids.join(', ')}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === '1' ? '' : 's'}`;
}
/** `(target-group arn:…:targetgroup/NAME/ID)` → `NAME`. */
function events_group(text) {
    return /targetgroup\/([^/]+)\//.exec(text)?.[1] ?? text.replace(/[()]/g, '');
}

;// CONCATENATED MODULE: ./build/rollout/hints.js
const byReason = [
    [
        /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i,
        {
            what: 'the image could not be pulled',
            next: 'Check that the image and its digest exist in the registry, that it is for linux/amd64 (or what runtimePlatform says), and that the execution role and the subnets reach ECR.',
        },
    ],
    [
        /unable to retrieve secret|unable to pull secrets|secretsmanager|unable to retrieve ecr registry auth|ssm:? ?GetParameters|invalid ssm parameters/i,
        {
            what: 'a secret or parameter could not be read before the start',
            next: 'Check that it exists in this region under exactly this name and JSON key, and that the execution role may read it (and decrypt with its KMS key).',
        },
    ],
    [
        /log group does not exist|log stream|logger args|awslogs/i,
        {
            what: 'the log driver could not be set up',
            next: 'Create the log group, or give the execution role logs:CreateLogStream and logs:PutLogEvents.',
        },
    ],
    [
        /OutOfMemory|memory usage/i,
        {
            what: 'the container was killed for using more memory than it may',
            next: 'Raise memory in the task definition, or find what grows.',
        },
    ],
    [
        /failed ELB health checks|ResponseCodeMismatch|Health checks failed with these codes/i,
        {
            what: 'the load balancer found the task unhealthy',
            next: "Ask for the target group's health check path yourself: it must answer with an expected status on the container's port within the timeout. A slow start needs healthCheckGracePeriodSeconds.",
        },
    ],
    [
        /failed container health checks/i,
        {
            what: "the container's own health check failed",
            next: 'Run the healthCheck command inside the image: the tool that it calls must be there, and the start may need a startPeriod.',
        },
    ],
    [
        /RESOURCE:|capacity is unavailable|unable to place|vCPU limit/i,
        {
            what: 'Fargate had no room for the task',
            next: 'Try again, use more availability zones, or ask for a higher Fargate vCPU quota.',
        },
    ],
    [
        /network interface|subnet|security group/i,
        {
            what: "the task's network could not be set up",
            next: "Check the service's subnets (free addresses) and security groups.",
        },
    ],
    [
        /ResourceInitializationError|i\/o timeout|connection refused/i,
        {
            what: 'the task could not reach what it needs to start',
            next: 'A task in a private subnet needs a NAT gateway or VPC endpoints for ECR, S3, Logs and Secrets Manager; one in a public subnet needs a public address.',
        },
    ],
    [
        /Spot Task was interrupted/i,
        { what: 'AWS took the Spot capacity back', next: 'Try again, or use Fargate on demand.' },
    ],
];
const byExitCode = {
    0: {
        what: 'it ended by itself, though a service must go on running',
        next: "Check the container's command: it may be a one-off job, or a server that detaches.",
    },
    125: { what: 'the container runtime could not start it', next: 'Check user, mounts and entry point.' },
    126: {
        what: 'its command may not be executed',
        next: 'Check the file mode and the interpreter line of the entry point.',
    },
    127: {
        what: 'its command was not found',
        next: 'Check command and entryPoint against what is in the image.',
    },
    134: { what: 'it aborted (SIGABRT)', next: 'Often the heap limit of the runtime: read its last lines.' },
    137: {
        what: 'it was killed (SIGKILL): out of memory, or it did not end within stopTimeout',
        next: 'Compare its memory use with the limit, and end on SIGTERM.',
    },
    139: { what: 'it crashed (SIGSEGV)', next: 'Often a native module built for another platform or libc.' },
    143: {
        what: 'it was asked to stop (SIGTERM)',
        next: 'Something stopped it: look for failed health checks or another essential container that ended first.',
    },
    255: {
        what: 'it ended with an error',
        next: 'Read its last lines. "exec format error" means an image for another platform.',
    },
};
/** What the end of a container means; a known reason tells more than an exit code. */
function hintFor({ exitCode, reason }) {
    const known = byReason.find(([pattern]) => reason !== undefined && pattern.test(reason))?.[1];
    if (known !== undefined)
        return known;
    if (exitCode === undefined)
        return undefined;
    return (byExitCode[exitCode] ?? {
        what: 'it ended with an error',
        next: 'Read its last log lines.',
    });
}

;// CONCATENATED MODULE: ./build/rollout/dossier.js




const normalEnd = /Scaling activity initiated|Task stopped by user/;
/**
 * The end of a stopped task: the container with a reason of its own, else an essential one with the first non-zero exit
 * code, else one that exited at all.
 */
function taskEnd(task) {
    const containers = task.containers ?? [];
    // 137 and 143 are how bystanders end when another container has brought the task down.
    const telling = containers.find(({ reason }) => reason !== undefined && reason !== '') ??
        containers.find(({ exitCode }) => exitCode !== undefined && ![0, 137, 143].includes(exitCode)) ??
        containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0) ??
        containers.find(({ exitCode }) => exitCode !== undefined);
    return {
        taskId: shortId(task.taskArn ?? ''),
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        container: telling?.name,
        exitCode: telling?.exitCode,
        reason: telling?.reason,
    };
}
/** The ends that nobody wished for: not those of scale-in, of the rollback itself, or of a person's hand. */
function failedEnds(tasks) {
    return tasks
        .filter(({ lastStatus, stoppedReason }) => lastStatus === 'STOPPED' && !normalEnd.test(stoppedReason ?? ''))
        .map(taskEnd);
}
/** The likely cause in one paragraph, from the way of failing that was seen most often. */
function guessCause(evidence) {
    const ends = failedEnds(evidence.tasks);
    const kinds = Map.groupBy(ends, (end) => `${end.container} ${end.exitCode} ${whyOf(end).replace(/[0-9a-f]{32}/g, '')}`);
    const [worst] = [...kinds.values()].sort((a, b) => b.length - a.length);
    const [end] = worst ?? [];
    if (worst === undefined || end === undefined)
        return withoutFailedTask(evidence);
    const times = worst.length === 1 ? 'once' : worst.length === 2 ? 'twice' : `${worst.length} times`;
    const why = whyOf(end);
    const hint = hintFor({ exitCode: end.exitCode, reason: `${end.reason ?? ''} ${end.stoppedReason ?? ''}` });
    const exited = end.exitCode !== undefined && !/health checks/.test(end.stoppedReason ?? '');
    const subject = exited
        ? `container '${end.container}' exited ${times} with code ${end.exitCode}`
        : `${worst.length === 1 ? 'a task' : `${worst.length} tasks`} ${end.stopCode === 'TaskFailedToStart' ? 'failed to start' : 'ended'}`;
    const told = why === '' ? '' : `: ${why}`;
    const target = evidence.targets.find(({ description, reason }) => description ?? reason);
    const health = /ELB health checks/.test(end.stoppedReason ?? '') && target ? `; target ${describeTarget(target)}` : '';
    return {
        cause: `${subject}${hint === undefined ? '' : `: ${hint.what}`}${told}${health}`,
        next: hint?.next,
    };
}
function withoutFailedTask({ events, targets, tasks, serviceDeployment, }) {
    const messages = events.map(({ message }) => message ?? '');
    const telling = messages.findLast((text) => /unable to|could not|is unhealthy in|deployment configuration|failed/.test(text));
    if (telling !== undefined) {
        const hint = /deployment configuration/.test(telling)
            ? {
                what: '',
                next: 'Raise maximum-percent or lower minimum-healthy-percent so that at least one task can be started or stopped.',
            }
            : hintFor({ reason: telling });
        return { cause: shortEvent(telling), next: hint?.next };
    }
    const [target] = targets;
    if (target !== undefined) {
        const reason = `${target.reason ?? ''} ${target.description ?? ''}`;
        return { cause: `target ${describeTarget(target)}`, next: hintFor({ reason })?.next };
    }
    const unhealthy = tasks.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
    if (unhealthy !== undefined) {
        const hint = hintFor({ reason: 'failed container health checks' });
        return {
            cause: `task ${shortId(unhealthy.taskArn ?? '')} is unhealthy: ${hint?.what}`,
            next: hint?.next,
        };
    }
    const waiting = tasks.find(({ lastStatus }) => lastStatus !== 'RUNNING' && lastStatus !== 'STOPPED');
    if (waiting !== undefined)
        return {
            cause: `task ${shortId(waiting.taskArn ?? '')} is still ${waiting.lastStatus}`,
            next: 'A slow start is most often the pull of a big image, or a network without a way to the registry.',
        };
    return {
        cause: serviceDeployment?.statusReason ?? 'no task of this deployment is known to have failed',
        next: undefined,
    };
}
/** The dossier of a deployment that did not end well, for the job summary, a file and an annotation. */
function dossier(verdict, reason, evidence) {
    // Where a newer deployment or a person ended it, that is the cause, whatever its tasks were at.
    const ended = verdict === 'superseded' || verdict === 'stopped';
    const { cause, next } = ended ? { cause: reason, next: undefined } : guessCause(evidence);
    const { ours, service, serviceDeployment } = evidence;
    const breaker = serviceDeployment?.deploymentCircuitBreaker;
    const own = ownDeployment(ours, service);
    const facts = [
        [
            'deployment',
            `${ours.deploymentId}${serviceDeployment?.status ? ` (${serviceDeployment.status})` : ''}`,
        ],
    ];
    if (serviceDeployment?.statusReason)
        facts.push(['ECS says', serviceDeployment.statusReason]);
    if (own?.rolloutStateReason)
        facts.push(['rollout', `${own.rolloutState}: ${own.rolloutStateReason}`]);
    if (breaker?.threshold)
        facts.push([
            'circuit breaker',
            `${breaker.status}, ${breaker.failureCount ?? 0} of ${breaker.threshold} failures`,
        ]);
    if (evidence.serviceDeployment?.alarms?.triggeredAlarmNames?.length)
        facts.push(['alarms', evidence.serviceDeployment.alarms.triggeredAlarmNames.join(', ')]);
    const ends = evidence.tasks.filter(({ lastStatus }) => lastStatus === 'STOPPED').map(taskEnd);
    const sections = [
        `### Why: ${verdict}`,
        reason.includes(cause)
            ? sentence(reason)
            : `${sentence(reason)} **${sentence(`likely cause: ${cause}`)}**`,
        ...(next === undefined ? [] : [`What to do: ${next}`]),
        table(['fact', 'value'], facts),
        ...(ends.length === 0
            ? []
            : [
                '#### Stopped tasks',
                table(['task', 'stop code', 'container', 'exit', 'reason'], ends.slice(0, 20).map(endRow)),
            ]),
        ...(evidence.targets.length === 0
            ? []
            : [
                '#### Targets that are not healthy',
                table(['target', 'state', 'reason'], evidence.targets.map((t) => [
                    target(t),
                    t.state,
                    `${t.reason ?? ''} ${t.description ?? ''}`.trim(),
                ])),
            ]),
        ...evidence.logs.flatMap((tail) => [
            `#### Last log lines of ${tail.container} (task ${shortId(tail.taskId)})`,
            fenced(tail.lines.length === 0 ? ['(it wrote nothing)'] : tail.lines),
            `<sub>log group ${tail.group}, stream ${tail.stream}</sub>`,
        ]),
        ...(evidence.events.length === 0
            ? []
            : ['#### Events', fenced(evidence.events.map((event) => eventLine(event)))]),
        ...evidence.gaps.map((gap) => `> ${gap}`),
    ];
    return { cause, next, markdown: `${sections.join('\n\n')}\n`, logs: evidence.logs };
}
/** `12:04:31 started task 4f1c9a02` (UTC). */
function eventLine({ createdAt, message }) {
    return `${createdAt?.toISOString().slice(11, 19) ?? '        '} ${shortEvent(message ?? '')}`;
}
function endRow({ taskId, stopCode, stoppedReason, container, exitCode, reason }) {
    return [
        taskId,
        stopCode ?? '',
        container ?? '',
        exitCode === undefined ? '' : String(exitCode),
        [stoppedReason, reason].filter((text) => text !== undefined && text !== '').join('; '),
    ];
}
/** The more telling of the two reasons: ECS says "Essential container in task exited" of nearly everything. */
function whyOf({ reason, stoppedReason }) {
    if (reason !== undefined && reason !== '')
        return reason;
    return stoppedReason === undefined || /^Essential container in task exited/.test(stoppedReason)
        ? ''
        : stoppedReason;
}
function target({ id, port }) {
    return port === undefined ? id : `${id}:${port}`;
}
function describeTarget(state) {
    return `${target(state)} is ${state.state}: ${state.description ?? state.reason ?? 'no reason given'}`;
}
function sentence(text) {
    const trimmed = text.trim().replace(/\.$/, '');
    return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}.`;
}
/** A code block that no line of foreign text can close. */
function fenced(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...lines, fence].join('\n');
}

;// CONCATENATED MODULE: ./build/aws/logs.js
/**
 * The stream of one task's container, `PREFIX/CONTAINER/TASK-ID` (Amazon ECS developer guide, using_awslogs). Undefined if its
 * log driver isn't awslogs or it has no stream prefix, without which the stream's name is the container's runtime id.
 */
function logStreamOf(definition, container, taskArn, region) {
    const log = definition.containerDefinitions?.find(({ name }) => name === container)?.logConfiguration;
    const group = log?.options?.['awslogs-group'];
    const prefix = log?.options?.['awslogs-stream-prefix'];
    if (log?.logDriver !== 'awslogs' || group === undefined || prefix === undefined)
        return undefined;
    const taskId = taskArn.slice(taskArn.lastIndexOf('/') + 1);
    return {
        region: log.options?.['awslogs-region'] ?? region,
        group,
        stream: `${prefix}/${container}/${taskId}`,
    };
}
/** The last lines of a stream, oldest first. The raw SDK error is thrown. */
async function lastLines(client, at, limit) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
    const { events } = await client.send(new GetLogEventsCommand({
        logGroupName: at.group,
        logStreamName: at.stream,
        limit,
        startFromHead: false,
    }));
    return (events ?? []).map(({ message }) => (message ?? '').trimEnd());
}
/** Gives what a stream has got since the last call, from its start. The raw SDK error is thrown. */
function logReader(client, at) {
    let nextToken;
    return async (signal) => {
        const { GetLogEventsCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
        const lines = [];
        // The end of a stream is where the token comes back unchanged; a page may be empty before that.
        for (;;) {
            const answer = await client.send(new GetLogEventsCommand({
                logGroupName: at.group,
                logStreamName: at.stream,
                startFromHead: true,
                ...(nextToken === undefined ? {} : { nextToken }),
            }), signal === undefined ? {} : { abortSignal: signal });
            for (const { message } of answer.events ?? [])
                lines.push((message ?? '').trimEnd());
            const same = answer.nextForwardToken === undefined || answer.nextForwardToken === nextToken;
            nextToken = answer.nextForwardToken ?? nextToken;
            if (same || (answer.events ?? []).length === 0)
                return lines;
        }
    };
}

;// CONCATENATED MODULE: ./build/aws/targets.js

/** The targets of a target group with their health and its reason. The raw SDK error is thrown. */
async function targetHealth(region, targetGroupArn) {
    const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
    const client = await elbClient(region);
    const answer = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
    return answer.TargetHealthDescriptions ?? [];
}

;// CONCATENATED MODULE: ./build/rollout/evidence.js







const logLines = 20;
/**
 * Gathers what explains a deployment that did not end well: its tasks, its targets, the log tail of what failed last.
 * Nothing here may fail the action: what can't be had is a gap, said in the dossier.
 */
async function gather(ecs, known) {
    const gaps = [];
    const orGap = async (what, work, otherwise) => {
        try {
            return await work;
        }
        catch (error) {
            gaps.push(`Not known, ${causeChain(errors_awsError(error, what)).join('; ')}.`);
            return otherwise;
        }
    };
    const { serviceName = '' } = known.service;
    const [tasks, definition, targets] = await Promise.all([
        orGap("list the deployment's tasks", tasksOf(ecs, serviceName, known.ours.deploymentId), []),
        orGap('read the task definition', definitionOf(ecs, known.ours.taskDefinitionArn), {}),
        orGap("describe the targets' health", unhealthyTargets(ecs.region, known.service), []),
    ]);
    const logs = await orGap('read the log tail', tails(ecs.region, definition, tasks, gaps), []);
    return { ...known, tasks, targets, logs, gaps };
}
async function definitionOf(ecs, arn) {
    return (await describeTaskDefinition(ecs, arn)).definition;
}
async function unhealthyTargets(region, service) {
    const groups = new Set((service.loadBalancers ?? []).map(({ targetGroupArn }) => targetGroupArn));
    const states = [];
    for (const group of groups) {
        if (group === undefined)
            continue;
        for (const { Target, TargetHealth } of await targetHealth(region, group)) {
            const { State = 'unknown', Reason, Description } = TargetHealth ?? {};
            // A draining target is how a task leaves, not why.
            if (State === 'healthy' || State === 'draining')
                continue;
            states.push({
                id: Target?.Id ?? 'unknown',
                port: Target?.Port,
                state: State,
                reason: Reason,
                description: Description,
            });
        }
    }
    return states;
}
/** The tail of the container that failed last; of every container of the newest task where none is known to have failed. */
async function tails(region, definition, tasks, gaps) {
    const failed = tasks.find((task) => failedEnds([task]).length > 0);
    const task = failed ?? tasks[0];
    if (task?.taskArn === undefined)
        return [];
    const judged = failed === undefined ? undefined : taskEnd(failed).container;
    const names = judged === undefined ? (definition.containerDefinitions ?? []).map(({ name }) => name) : [judged];
    const found = [];
    for (const name of names) {
        const at = logStreamOf(definition, name ?? '', task.taskArn, region);
        if (name === undefined || at === undefined) {
            gaps.push(`No log lines of container '${name}': it does not log with awslogs and a stream prefix.`);
            continue;
        }
        const lines = await lastLines(await logsClient(at.region), at, logLines).catch((error) => {
            // A container that never started has no stream: that is an answer, not a gap.
            if (error instanceof Error && error.name === 'ResourceNotFoundException')
                return [];
            throw error;
        });
        found.push({ container: name, taskId: task.taskArn, group: at.group, stream: at.stream, lines });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/rollout/follow.js



/** Without a look that worked for this long, a time limit that passes says nothing about the deployment. */
const blindMs = 60_000;
/**
 * Follows one deployment to its end: a look each second in the first minute and every two seconds after, so that the verdict
 * comes at most about three seconds late; longer, with jitter, while looks fail in a way that may pass. Such a failure is
 * never a verdict. (Token buckets of 100/20 a second for reading services leave ample room.)
 * @throws ActionError if access is lost, or nothing was seen for a minute when the time limit passes; the signal's reason
 */
async function follow(options) {
    const { ours, signal } = options;
    const started = performance.now();
    const deadline = started + options.limitMs;
    let seen;
    let lastLook = started;
    let misses = 0;
    for (;;) {
        signal.throwIfAborted();
        const begun = performance.now();
        let judgement = 'going on';
        try {
            seen = remember(ours, seen, await options.look(signal));
            options.onSnapshot?.(seen);
            judgement = judge(ours, seen, { timeIsUp: performance.now() >= deadline });
            lastLook = performance.now();
            misses = 0;
        }
        catch (error) {
            signal.throwIfAborted();
            if (!mayPass(error))
                throw error;
            misses += 1;
            options.onPassing?.(error);
            if (performance.now() >= deadline && performance.now() - lastLook >= blindMs) {
                throw new errors_ActionError('the deployment could not be followed to its end, so its outcome is unknown', {
                    cause: error,
                    help: 'The deployment itself goes on. Look at the service, then run this job again.',
                });
            }
        }
        if (seen !== undefined && judgement !== 'going on')
            return { ...judgement, seen };
        const step = begun - started < 60_000 ? 1_000 : 2_000;
        const back = misses === 0 ? 0 : Math.min(20_000, 500 * 2 ** misses) * (0.5 + Math.random() / 2);
        await sleep(Math.max(step - (performance.now() - begun), back), signal);
    }
}
/** A look that hung was cut off by its own time limit: the next one may work. */
function mayPass(error) {
    return isPassing(error) || (error instanceof Error && /^(AbortError|TimeoutError)$/.test(error.name));
}
/** @throws the signal's reason if it aborts first */
function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/rollout/rollout.js









/** A rollback that we asked for is followed for this long, after our own time limit. */
const rollbackMs = 5 * 60_000;
/** Updates the service and follows the deployment that this starts. @throws ActionError; the signal's reason if cancelled */
async function rollOut(options, request) {
    const { ecs, before } = options;
    const known = new Set();
    newEvents(before.events, known);
    const inFlight = primaryDeployment(before);
    if (inFlight?.rolloutState === 'IN_PROGRESS' && inFlight.taskDefinition !== request.taskDefinition)
        info(`deployment ${inFlight.id} of ${shortArn(inFlight.taskDefinition)} was still going on and is replaced`);
    const after = await updateService(ecs, { ...request, service: before.serviceName ?? '' });
    const ours = startedBy(before, after, request.taskDefinition);
    if (ours === undefined) {
        throw errors_awsError(new Error(`its PRIMARY deployment is of ${primaryDeployment(after)?.taskDefinition ?? 'nothing'}`), `find the deployment of ${shortArn(request.taskDefinition)} that UpdateService should have started`);
    }
    if (ours.completedBefore)
        info(`the service already runs ${shortArn(ours.taskDefinitionArn)}: ECS starts no deployment`);
    else if (before.deployments?.some(({ id }) => id === ours.deploymentId))
        info(`deployment ${ours.deploymentId} of this revision is going on already; following it`);
    else
        info(`deployment ${ours.deploymentId} started`);
    return await followOut(options, ours, known);
}
/**
 * The deployment that UpdateService started, from its answer. Where nothing changed that starts one it is the present one:
 * still going on, or completed before.
 */
function startedBy(before, after, taskDefinitionArn) {
    const primary = primaryDeployment(after);
    if (primary?.id === undefined || primary.taskDefinition !== taskDefinitionArn)
        return undefined;
    const old = before.deployments?.some(({ id }) => id === primary.id) === true;
    return {
        taskDefinitionArn,
        deploymentId: primary.id,
        createdAt: primary.createdAt ?? new Date(),
        completedBefore: old && primary.rolloutState === 'COMPLETED',
        desiredCount: after.desiredCount ?? 0,
    };
}
/**
 * Follows a deployment that is under way to its verdict, with live lines, and gathers the dossier if it ended badly.
 * @param known Keys of the events that are not news
 */
async function followOut(options, ours, known) {
    const { ecs, signal } = options;
    const started = performance.now();
    const events = [];
    const stamp = () => `[${elapsed(performance.now() - started)}]`;
    const looker = new Looker(ecs, options.before.serviceName ?? '', ours, options.onServiceDeployment);
    let line = '';
    const onSnapshot = (seen) => {
        for (const event of newEvents(seen.service.events, known)) {
            events.push(event);
            info(`${stamp()} ${shortEvent(event.message ?? '')}`);
        }
        const now = progressLine(ours, seen.service);
        if (now !== line)
            info(`${stamp()} ${now}`);
        line = now;
    };
    const followOn = (limitMs) => follow({
        ours,
        look: (abort) => looker.look(abort),
        onSnapshot,
        onPassing: (error) => debug(`looking again: ${causeChain(error).join('; ')}`),
        limitMs,
        signal,
    });
    let end;
    try {
        end = await followOn(options.limitMs);
        if (end.verdict === 'timed-out')
            end = await atTimeout(options, looker, end, followOn);
    }
    catch (error) {
        if (signal.aborted)
            await atCancel(options, looker);
        throw error instanceof CancelledError || signal.aborted
            ? error
            : errors_awsError(error, `follow deployment ${ours.deploymentId}; it goes on, and its outcome is unknown`);
    }
    const { verdict, reason, seen } = end;
    const good = verdict === 'succeeded' || verdict === 'scaled-to-zero';
    const { service, serviceDeployment } = seen;
    const evidence = { ours, service, serviceDeployment, events };
    return {
        verdict,
        reason,
        ours,
        service,
        serviceDeploymentArn: looker.arn,
        events,
        elapsedMs: performance.now() - started,
        dossier: good ? undefined : dossier(verdict, reason, await gather(ecs, evidence)),
    };
}
/** The time limit passed: leaves the deployment alone, or stops it and sees how that ends. */
async function atTimeout(options, looker, end, followOn) {
    if (options.onTimeout === 'continue')
        return { ...end, reason: `${end.reason}; the deployment goes on (on-timeout: continue)` };
    if (looker.arn === undefined)
        return {
            ...end,
            reason: `${end.reason}; it could not be stopped, since its service deployment is not known`,
        };
    info('the time limit has passed: stopping the deployment and rolling back');
    // Ended in the meantime: what it ended with is the verdict.
    if (!(await stopServiceDeployment(options.ecs, looker.arn)))
        return await followOn(10_000);
    const after = await followOn(rollbackMs);
    if (after.verdict === 'succeeded' || after.verdict === 'scaled-to-zero')
        return after;
    const how = {
        'timed-out': 'its rollback is still going on',
        failed: `its rollback failed: ${after.reason}`,
    };
    return {
        ...after,
        verdict: 'timed-out',
        reason: `${end.reason}; the deployment was stopped (on-timeout: stop), ${how[after.verdict] ?? 'and the service was rolled back'}`,
    };
}
async function atCancel({ ecs, onCancel, before }, looker) {
    const name = before.serviceName;
    if (onCancel === 'leave') {
        warning(`cancelled: the deployment of ${name} goes on, unwatched (on-cancel: leave)`);
        return;
    }
    // Without the ARN there is nothing to stop by; one more look may find it.
    if (looker.arn === undefined)
        await looker.look(AbortSignal.timeout(3_000)).catch(() => undefined);
    const stopped = looker.arn !== undefined &&
        (await stopServiceDeployment(ecs, looker.arn).catch((error) => {
            warning(causeChain(error).join('; '));
            return false;
        }));
    warning(stopped
        ? `cancelled: the deployment of ${name} was stopped and is being rolled back (on-cancel: stop)`
        : `cancelled: the deployment of ${name} could not be stopped and goes on, unwatched`);
}
/** Looks at the service and, once it is found, at our service deployment. */
class Looker {
    arn;
    #ecs;
    #service;
    #ours;
    #found;
    /** The service deployments API can't be used: denied, or unknown to the endpoint. */
    #without = false;
    constructor(ecs, service, ours, found) {
        this.#ecs = ecs;
        this.#service = service;
        this.#ours = ours;
        this.#found = found;
    }
    async look(signal) {
        const [service, serviceDeployment] = await Promise.all([
            describeService(this.#ecs, this.#service, signal),
            this.#deployment(signal),
        ]);
        return { service, serviceDeployment, at: performance.now() };
    }
    async #deployment(signal) {
        if (this.#without)
            return undefined;
        try {
            if (this.arn === undefined) {
                const { deploymentId, createdAt } = this.#ours;
                this.arn = await findServiceDeployment(this.#ecs, this.#service, deploymentId, createdAt, signal);
                if (this.arn === undefined)
                    return undefined;
                this.#found?.(this.arn);
            }
            return await describeServiceDeployment(this.#ecs, this.arn, signal);
        }
        catch (error) {
            if (isPassing(error) ||
                signal.aborted ||
                !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test(errorName(error)))
                throw error;
            this.#without = true;
            notice(`the service deployment can't be read (${errorName(error)}), so the verdict comes from the service's own list of deployments. Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.`);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/runtime/inputs.js


class InputError extends errors_ActionError {
    name = 'InputError';
}
/**
 * Reads every input from the runner's environment (`INPUT_NAME`: upper case, spaces to underscores, as the runner does) and
 * parses it by its type. Unset and empty are the same thing to the runner, so an empty value is the default, else undefined.
 *
 * | type | value | given as |
 * | --- | --- | --- |
 * | string | string | as it is, trimmed |
 * | secret | string | as it is, trimmed; masked |
 * | boolean | boolean | `true` or `false` (YAML 1.2: also True, TRUE, …) |
 * | integer | number | decimal digits |
 * | choice | string | one of the options |
 * | list | string[] | one a line, or separated by commas |
 * | pairs | Record<string, string> | `KEY=VALUE` a line; the value may contain `=` |
 * | json | unknown | JSON |
 * | duration | number, milliseconds | `90s`, `10m`, `1h`, `500ms` |
 *
 * @throws InputError naming the input, what was given (never of a secret) and what is allowed
 */
function readInputs(specs, env) {
    const values = {};
    for (const [key, spec] of Object.entries(specs)) {
        const given = (env[`INPUT_${spec.name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
        const text = given === '' ? (spec.default ?? '') : given;
        if (text === '') {
            if (spec.required)
                throw new InputError(`input '${spec.name}' is required and was not given`, {
                    help: "Set it under 'with:' in the step.",
                });
            values[key] = spec.type === 'list' ? [] : spec.type === 'pairs' ? {} : undefined;
            continue;
        }
        values[key] = parse(spec, text);
    }
    return values;
}
function parse(spec, text) {
    switch (spec.type) {
        case 'string':
            return text;
        case 'secret':
            mask(text);
            return text;
        case 'boolean':
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            throw wrong(spec, text);
        case 'integer': {
            const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
            if (!Number.isSafeInteger(number) ||
                number < (spec.minimum ?? -Infinity) ||
                number > (spec.maximum ?? Infinity))
                throw wrong(spec, text);
            return number;
        }
        case 'choice':
            if (!spec.options.includes(text))
                throw wrong(spec, text);
            return text;
        case 'list':
            return text
                .split(text.includes('\n') ? /\r?\n/ : ',')
                .map((item) => item.trim())
                .filter((item) => item !== '');
        case 'pairs':
            return parsePairs(spec, text);
        case 'json':
            try {
                return JSON.parse(text);
            }
            catch (cause) {
                throw new InputError(`input '${spec.name}' is not JSON`, { cause });
            }
        case 'duration':
            return parseDuration(spec, text);
    }
}
function parsePairs(spec, text) {
    const pairs = {};
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const at = trimmed.indexOf('=');
        if (at < 1)
            throw wrong(spec, trimmed);
        const key = trimmed.slice(0, at).trim();
        if (Object.hasOwn(pairs, key))
            throw new InputError(`input '${spec.name}' has '${key}' twice`, { help: 'Keep one of the two.' });
        pairs[key] = trimmed.slice(at + 1).trim();
    }
    return pairs;
}
const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
function parseDuration(spec, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
    const size = unit[match?.[2] ?? ''];
    if (match === null || size === undefined)
        throw wrong(spec, text);
    return Number(match[1]) * size;
}
function wrong(spec, text) {
    return new InputError(`input '${spec.name}' is '${text}'; ${allowed(spec)}`);
}
function allowed(spec) {
    switch (spec.type) {
        case 'boolean':
            return 'it must be true or false';
        case 'integer': {
            const { minimum, maximum } = spec;
            const range = minimum === undefined
                ? ''
                : maximum === undefined
                    ? ` of ${minimum} or more`
                    : ` from ${minimum} to ${maximum}`;
            return `it must be a whole number${range}`;
        }
        case 'choice':
            return `it must be one of ${spec.options.join(', ')}`;
        case 'pairs':
            return 'it must be KEY=VALUE, one a line';
        case 'duration':
            return 'it must be a time such as 90s, 10m or 1h';
        case 'json':
            return 'it must be JSON';
        case 'list':
            return 'it must be a list, one item a line or separated by commas';
        default:
            return 'it must be a text that is not empty';
    }
}

;// CONCATENATED MODULE: ./build/runtime/run.js





/** What an action has for tidying up once it has been cancelled; the runner kills it after 10 s. */
const graceMs = 8_000;
/**
 * Runs an action: reads its inputs, calls `main`, and ends the process. Every way of failing ends here: an error thrown,
 * an unhandled rejection, a signal. Each makes one error annotation with the chain of causes and what to do, and exit
 * code 1 (130 and 143 after SIGINT and SIGTERM); nothing that was masked is printed.
 */
function run(action, main) {
    const controller = new AbortController();
    let ended = false;
    const end = (code) => {
        if (ended)
            return;
        ended = true;
        process.exitCode = code;
        // Sockets kept alive by an HTTP client must not hold the verdict back. Writes to pipes and files are synchronous on
        // Linux; elsewhere the callback of an empty write comes after what was written before.
        process.stdout.write('', () => process.exit(code));
    };
    const fail = (error) => {
        if (ended)
            return;
        const cancelled = controller.signal.reason;
        if (cancelled instanceof CancelledError) {
            run_report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
            end(cancelled.signalName === 'SIGTERM' ? 143 : 130);
        }
        else {
            run_report(action.name, error);
            end(1);
        }
    };
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            info(`${name} received: ending what runs`);
            controller.abort(new CancelledError(name));
            setTimeout(() => fail(controller.signal.reason), graceMs).unref();
        });
    }
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    const work = async () => {
        const inputs = readInputs(action.inputs, process.env);
        await main({ inputs, signal: controller.signal, setOutputs: (values) => setOutputs(action, values) });
        controller.signal.throwIfAborted();
    };
    work().then(() => end(0), fail);
}
function setOutputs(action, values) {
    for (const [key, value] of Object.entries(values)) {
        const name = action.outputs[key];
        if (name === undefined)
            throw new Error(`${action.name} declares no output for '${key}'`);
        if (value === undefined)
            continue;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        if (process.env.GITHUB_OUTPUT)
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, text));
        else
            info(`${name}: ${text}`);
    }
}
function run_report(action, error) {
    const [first = 'unknown error', ...causes] = causeChain(error);
    const { help, place } = adviceOf(error);
    const lines = [
        first,
        ...causes.map((cause) => `because: ${cause}`),
        ...(help === undefined ? [] : [`help: ${help}`]),
    ];
    log_error(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
    if (error instanceof Error && error.stack !== undefined)
        debug(redact(error.stack));
}
function isAbort(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.cause instanceof CancelledError);
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/io.generated.js
const action = {
    name: "deploy-service",
    inputs: {
        taskDefinition: { "name": "task-definition", "type": "string" },
        taskDefinitionArn: { "name": "task-definition-arn", "type": "string" },
        service: { "name": "service", "type": "string", "required": true },
        cluster: { "name": "cluster", "type": "string", "default": "default" },
        awsRegion: { "name": "aws-region", "type": "string" },
        desiredCount: { "name": "desired-count", "type": "integer", "minimum": 0 },
        forceNewDeployment: { "name": "force-new-deployment", "type": "boolean", "default": "false" },
        minimumHealthyPercent: { "name": "minimum-healthy-percent", "type": "integer", "minimum": 0, "maximum": 100 },
        maximumPercent: { "name": "maximum-percent", "type": "integer", "minimum": 100, "maximum": 200 },
        circuitBreaker: { "name": "circuit-breaker", "type": "boolean" },
        circuitBreakerRollback: { "name": "circuit-breaker-rollback", "type": "boolean", "default": "true" },
        circuitBreakerThresholdType: { "name": "circuit-breaker-threshold-type", "type": "choice", "options": ["BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT"] },
        circuitBreakerThreshold: { "name": "circuit-breaker-threshold", "type": "integer", "minimum": 1 },
        circuitBreakerResetOnHealthyTask: { "name": "circuit-breaker-reset-on-healthy-task", "type": "boolean" },
        waitForMinutes: { "name": "wait-for-minutes", "type": "integer", "default": "15", "minimum": 1, "maximum": 360 },
        onTimeout: { "name": "on-timeout", "type": "choice", "default": "continue", "options": ["continue", "stop"] },
        onCancel: { "name": "on-cancel", "type": "choice", "default": "leave", "options": ["leave", "stop"] },
        allowZero: { "name": "allow-zero", "type": "boolean", "default": "false" },
        tags: { "name": "tags", "type": "pairs" },
        propagateTags: { "name": "propagate-tags", "type": "choice", "options": ["SERVICE", "TASK_DEFINITION", "NONE"] },
        enableEcsManagedTags: { "name": "enable-ecs-managed-tags", "type": "boolean" },
    },
    outputs: {
        verdict: "verdict",
        taskDefinitionArn: "task-definition-arn",
        previousTaskDefinitionArn: "previous-task-definition-arn",
        serviceDeploymentArn: "service-deployment-arn",
        dossier: "dossier",
    },
};

;// CONCATENATED MODULE: ./build/actions/deploy-service/request.js

/** What UpdateService is asked for beside the task definition: only what was given, so that the rest stays as it is. */
function updateRequest(inputs, service) {
    const configuration = deploymentConfiguration(inputs, service.deploymentConfiguration);
    return {
        ...(inputs.desiredCount === undefined ? {} : { desiredCount: inputs.desiredCount }),
        ...(inputs.forceNewDeployment ? { forceNewDeployment: true } : {}),
        ...(configuration === undefined ? {} : { deploymentConfiguration: configuration }),
        ...(inputs.propagateTags === undefined ? {} : { propagateTags: inputs.propagateTags }),
        ...(inputs.enableEcsManagedTags === undefined
            ? {}
            : { enableECSManagedTags: inputs.enableEcsManagedTags }),
    };
}
/**
 * The service's configuration with what was given put over it; undefined if nothing was. All of it is sent, so that nothing
 * hangs on what ECS does with members that are left out.
 * @throws ActionError if the percents leave no room, or half a threshold was given
 */
function deploymentConfiguration(inputs, live) {
    const breaker = circuitBreaker(inputs);
    const minimum = inputs.minimumHealthyPercent ?? live?.minimumHealthyPercent;
    const maximum = inputs.maximumPercent ?? live?.maximumPercent;
    if (inputs.minimumHealthyPercent === undefined &&
        inputs.maximumPercent === undefined &&
        breaker === undefined)
        return undefined;
    if (minimum === 100 && maximum === 100) {
        throw new errors_ActionError('minimum-healthy-percent and maximum-percent are both 100: no task could be started or stopped', {
            help: 'Raise maximum-percent (200 is usual), or lower minimum-healthy-percent.',
        });
    }
    return {
        ...live,
        ...(minimum === undefined ? {} : { minimumHealthyPercent: minimum }),
        ...(maximum === undefined ? {} : { maximumPercent: maximum }),
        ...(breaker === undefined ? {} : { deploymentCircuitBreaker: breaker }),
    };
}
function circuitBreaker(inputs) {
    const enable = inputs.circuitBreaker;
    const type = inputs.circuitBreakerThresholdType;
    const value = inputs.circuitBreakerThreshold;
    const reset = inputs.circuitBreakerResetOnHealthyTask;
    if ((value === undefined) !== (type === undefined)) {
        throw new errors_ActionError('circuit-breaker-threshold and circuit-breaker-threshold-type belong together; one of them was given');
    }
    if (type !== undefined && value !== undefined && type !== 'COUNT' && value > 100)
        throw new errors_ActionError(`circuit-breaker-threshold is ${value}; a percentage is 100 at most`);
    if (enable === undefined && value === undefined && reset === undefined)
        return undefined;
    return {
        enable: enable ?? true,
        rollback: enable !== false && inputs.circuitBreakerRollback,
        ...(reset === undefined ? {} : { resetOnHealthyTask: reset }),
        ...(type === undefined || value === undefined ? {} : { thresholdConfiguration: { type, value } }),
    };
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js










run(action, async ({ inputs, setOutputs, signal }) => {
    const file = inputs.taskDefinition;
    const given = inputs.taskDefinitionArn;
    const cluster = inputs.cluster;
    if ((file === undefined) === (given === undefined)) {
        throw new errors_ActionError(file === undefined
            ? "neither 'task-definition' nor 'task-definition-arn' was given"
            : "both 'task-definition' and 'task-definition-arn' were given", {
            help: "Give 'task-definition' (a file, which is registered) or 'task-definition-arn' (a registered revision).",
        });
    }
    const region = regionOf(inputs.awsRegion);
    sameRegion(region, { cluster, service: inputs.service, 'task-definition-arn': given });
    const wanted = file === undefined ? undefined : await readDefinition(file);
    const ecs = { client: await ecsClient(region), region, cluster };
    const before = await findService(ecs, inputs.service, signal);
    const controller = before.deploymentController?.type ?? 'ECS';
    if (controller !== 'ECS')
        throw new errors_ActionError(`service '${inputs.service}' has deployment controller ${controller}; this action follows ECS's own`);
    const request = updateRequest(inputs, before);
    const breaker = request.deploymentConfiguration ?? before.deploymentConfiguration;
    if (!breaker?.deploymentCircuitBreaker?.enable)
        notice(`service '${inputs.service}' has no circuit breaker: tasks that fail are started again until wait-for-minutes has passed. Set circuit-breaker: true.`);
    const previous = before.taskDefinition;
    const arn = wanted === undefined ? await checkRegistered(given ?? '') : await registerUnlessSame();
    setOutputs({ taskDefinitionArn: arn, previousTaskDefinitionArn: previous ?? '' });
    info(`updating service ${inputs.service} in ${shortName(cluster)} to ${shortName(arn)}`);
    const result = await rollOut({
        ecs,
        before,
        limitMs: inputs.waitForMinutes * 60_000,
        onTimeout: inputs.onTimeout,
        onCancel: inputs.onCancel,
        signal,
        onServiceDeployment: (serviceDeploymentArn) => setOutputs({ serviceDeploymentArn }),
    }, { ...request, taskDefinition: arn });
    setOutputs({ verdict: result.verdict });
    setOutputs({ dossier: await report(result, cluster, previous) });
    const good = result.verdict === 'succeeded' || (result.verdict === 'scaled-to-zero' && inputs.allowZero);
    if (!good)
        throw rolloutError(result);
    info(`${inputs.service}: ${result.verdict}: ${result.reason}`);
    async function checkRegistered(id) {
        const { definition, arn } = await describeTaskDefinition(ecs, id);
        checkTargets(definition, before);
        return arn;
    }
    async function registerUnlessSame() {
        const tags = Object.entries(inputs.tags).map(([key, value]) => ({ key, value }));
        const definition = {
            ...wanted,
            family: wanted?.family,
            containerDefinitions: wanted?.containerDefinitions,
        };
        if (tags.length > 0)
            definition.tags = [...(wanted?.tags ?? []).filter(({ key }) => !(key && key in inputs.tags)), ...tags];
        checkTargets(definition, before);
        if (previous !== undefined) {
            const running = await describeTaskDefinition(ecs, previous);
            if (sameDefinition(definition, running.definition, running.tags)) {
                info(`${shortName(previous)} is the same as ${file}: nothing to register`);
                return previous;
            }
        }
        const registered = await registerTaskDefinition(ecs, definition);
        info(`registered ${shortName(registered)}`);
        return registered;
    }
});

