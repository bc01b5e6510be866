import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

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

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

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
    const { CloudWatchLogsClient } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9236));
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
function errors_errorName(error) {
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
    const help = helpFor(errors_errorName(error), error);
    return new errors_ActionError(`could not ${doing}`, { cause: error, ...(help === undefined ? {} : { help }) });
}
/** True where the same call may succeed later: a poller waits and asks again; everything else ends it. */
function errors_isPassing(error) {
    const name = errors_errorName(error);
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
        if (errors_errorName(error) !== 'ClusterNotFoundException')
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
            throw new ActionError('ECS answered UpdateService without the service');
        return service;
    }
    catch (error) {
        throw awsError(error, `update service '${request.service}'`);
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
        throw awsError(error, `stop service deployment ${shortName(arn)}`);
    }
}
/** @param id ARN, `family:revision`, or `family` for the newest active revision */
async function describeTaskDefinition(ecs, id) {
    const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskDefinition, tags } = await ecs.client.send(new DescribeTaskDefinitionCommand({ taskDefinition: id, include: ['TAGS'] }));
        const arn = taskDefinition?.taskDefinitionArn;
        if (arn === undefined)
            throw new ActionError(`ECS answered without task definition '${id}'`);
        return { definition: taskDefinition ?? {}, arn, tags: tags ?? [] };
    }
    catch (error) {
        throw awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
    }
}
/** @returns the ARN of the new revision */
async function registerTaskDefinition(ecs, definition) {
    const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskDefinition } = await ecs.client.send(new RegisterTaskDefinitionCommand(definition));
        const arn = taskDefinition?.taskDefinitionArn;
        if (arn === undefined)
            throw new ActionError('ECS answered RegisterTaskDefinition without an ARN');
        return arn;
    }
    catch (error) {
        throw awsError(error, `register a revision of task definition '${definition.family}'`);
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
        throw errors_awsError(error, `tag ${shortName(arn)}`);
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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
            command_issueCommand('add-mask', {}, secret);
    }
}
/** Replaces every masked value in a text by `***`. */
function mask_redact(text) {
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
    process.stdout.write(`${defuse(mask_redact(message))}\n`);
}
/** A line shown only when the job runs with debug logging. */
function debug(message) {
    command_issueCommand('debug', {}, mask_redact(message));
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
    const text = mask_redact(message);
    command_issueCommand(kind, {
        ...(title === undefined ? {} : { title: mask_redact(title) }),
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
            report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
            end(cancelled.signalName === 'SIGTERM' ? 143 : 130);
        }
        else {
            report(action.name, error);
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
function report(action, error) {
    const [first = 'unknown error', ...causes] = causeChain(error);
    const { help, place } = adviceOf(error);
    const lines = [
        first,
        ...causes.map((cause) => `because: ${cause}`),
        ...(help === undefined ? [] : [`help: ${help}`]),
    ];
    log_error(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
    if (error instanceof Error && error.stack !== undefined)
        debug(mask_redact(error.stack));
}
function isAbort(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.cause instanceof CancelledError);
}

;// CONCATENATED MODULE: ./build/runtime/summary.js


/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const text = mask_redact(markdown.endsWith('\n') ? markdown : `${markdown}\n`);
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

;// CONCATENATED MODULE: ./build/aws/targets.js

/** The targets of a target group with their health and its reason. The raw SDK error is thrown. */
async function targetHealth(region, targetGroupArn) {
    const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
    const client = await elbClient(region);
    const answer = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
    return answer.TargetHealthDescriptions ?? [];
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/fleet.js



/** What keeps a service from running this revision and nothing else; empty if nothing does. @throws ActionError */
async function revisionProblems(ecs, service, arn) {
    const live = await findService(ecs, service);
    const { ListTasksCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
    try {
        const { taskArns } = await ecs.client.send(new ListTasksCommand({ cluster: ecs.cluster, serviceName: service, desiredStatus: 'RUNNING' }));
        const tasks = await describeTasks(ecs, taskArns ?? []);
        const groups = (live.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
        const targets = (await Promise.all(groups.map((group) => targetHealth(ecs.region, group)))).flat();
        return [
            ...taskProblems(tasks, arn, live.desiredCount ?? 0),
            ...targetProblems(targets.map(({ Target, TargetHealth }) => ({
                id: Target?.Id ?? '',
                state: TargetHealth?.State ?? '',
            })), tasks),
        ];
    }
    catch (error) {
        throw errors_awsError(error, `check what service '${service}' runs`);
    }
}
function taskProblems(tasks, arn, desired) {
    const wrong = tasks.filter(({ taskDefinitionArn }) => taskDefinitionArn !== arn);
    const right = tasks.length - wrong.length;
    return [
        ...(right < desired ? [`only ${right} of ${desired} tasks run ${shortName(arn)}`] : []),
        ...wrong.map((task) => `task ${shortName(task.taskArn ?? '')} runs ${shortName(task.taskDefinitionArn ?? '')}`),
    ];
}
/** Targets that get requests and aren't one of the tasks (by address), or aren't healthy. */
function targetProblems(targets, tasks) {
    const addresses = new Set(tasks.flatMap(({ attachments }) => (attachments ?? []).flatMap(({ details }) => (details ?? []).filter(({ name }) => name === 'privateIPv4Address').map(({ value }) => value))));
    return targets
        .filter(({ state }) => state !== 'draining' && state !== 'unused')
        .flatMap(({ id, state }) => {
        if (addresses.size > 0 && !addresses.has(id))
            return [`target ${id} is none of the service's tasks`];
        return state === 'healthy' ? [] : [`target ${id} is ${state}`];
    });
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/probes.js

/** `[METHOD] /path [STATUS]`: GET and 200 by default. @throws ActionError that says what is allowed */
function parseProbe(text) {
    const [, method = 'GET', path, status = '200'] = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+([1-5]\d\d))?$/.exec(text.trim()) ?? [];
    if (path === undefined)
        throw new errors_ActionError(`input 'paths' has '${text}'; each must be [METHOD] /path [STATUS], such as GET /ready 200`);
    return { method, path, status: Number(status) };
}
/** A path under the base URL: `https://host/api` and `/ready` give `https://host/api/ready`. */
function under(base, path) {
    const url = new URL(base);
    const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
    url.search = query;
    return url;
}
/** @throws ActionError unless it is an http or https URL */
function parseBase(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new errors_ActionError(`input 'url' is '${text}'; it must be an http or https URL such as https://dev.example.com`);
    return url;
}
/** `5`, `0.5` or `5%`. @throws ActionError unless it is a number from 0 to 100 */
function parsePercent(input, text) {
    const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text);
    const percent = Number(match?.[1] ?? Number.NaN);
    if (!(percent <= 100))
        throw new errors_ActionError(`input '${input}' is '${text}'; it must be a number from 0 to 100, such as 5 or 0.5`);
    return percent;
}
/** @throws ActionError unless it is at least seven hexadecimal digits */
function parseCommit(text) {
    if (text === undefined || text === '') {
        throw new errors_ActionError('which commit must be served was not given', {
            help: "Set the input 'commit'; on GitHub it is the workflow's own by default.",
        });
    }
    if (!/^[0-9a-f]{7,64}$/i.test(text))
        throw new errors_ActionError(`input 'commit' is '${text}'; it must be a commit id of 7 to 64 hexadecimal digits`);
    return text.toLowerCase();
}
/** The same commit, one of them perhaps abbreviated to seven digits or more. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= 7 && long.startsWith(short);
}
/** The commit that a version answer names, or why it names none. */
function commitOf(body) {
    let json;
    try {
        json = JSON.parse(body);
    }
    catch {
        return { problem: 'an answer that is not JSON' };
    }
    const commit = typeof json === 'object' && json !== null && 'commit' in json ? json.commit : undefined;
    return typeof commit === 'string' && /^[\x21-\x7e]{1,100}$/.test(commit)
        ? { commit }
        : { problem: 'JSON without a "commit"' };
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/gates.js

function tally(samples) {
    const failed = samples.filter(({ error }) => error !== undefined);
    return {
        requests: samples.length,
        errors: failed.length,
        p95Ms: percentile(samples.map(({ ms }) => ms), 95),
        commits: counted(samples.flatMap(({ commit }) => commit ?? [])),
        problems: counted(failed.map(({ what, error }) => `${what}: ${error}`)),
    };
}
/** The nearest-rank percentile: the smallest value that `percent` of all values don't exceed. 0 of nothing. */
function percentile(values, percent) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}
/** What holds against the gates; empty if everything passed. */
function breaches(counts, gates) {
    const found = [];
    const { requests, errors, p95Ms } = counts;
    if (!counts.commits.some(([commit]) => sameCommit(commit, gates.commit)) ||
        wrongCommits(counts, gates).length > 0)
        found.push(servedInstead(counts, gates));
    if (requests > 0 && (errors / requests) * 100 > gates.maxErrorPercent)
        found.push(`${errors} of ${requests} requests failed (${((errors / requests) * 100).toFixed(1)} %, allowed ${gates.maxErrorPercent} %): ${list(counts.problems)}`);
    if (p95Ms > gates.maxP95Ms)
        found.push(`95 % of the requests took up to ${Math.round(p95Ms)} ms; allowed are ${gates.maxP95Ms} ms`);
    return found;
}
function wrongCommits(counts, gates) {
    return counts.commits.filter(([commit]) => !sameCommit(commit, gates.commit));
}
/** What was expected, what was served instead, and how often. */
function servedInstead(counts, { commit }) {
    const expected = commit.slice(0, 12);
    if (counts.commits.length === 0) {
        const why = counts.problems.length === 0 ? '' : `: ${list(counts.problems)}`;
        return `commit ${expected} was expected, but no answer named a commit${why}`;
    }
    const asked = counts.commits.reduce((sum, [, times]) => sum + times, 0);
    const served = counts.commits.map(([one, times]) => `${times} × ${one.slice(0, 12)}${sameCommit(one, commit) ? ' (the right one)' : ''}`);
    return `commit ${expected} was expected; of ${asked} answers ${served.join(', ')}`;
}
function list(counts) {
    const shown = counts.slice(0, 3).map(([text, times]) => `${times} × ${text}`);
    return `${shown.join('; ')}${counts.length > 3 ? '; …' : ''}`;
}
function counted(texts) {
    return [...Map.groupBy(texts, (text) => text)]
        .map(([text, all]) => [text, all.length])
        .sort((a, b) => b[1] - a[1]);
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/http.js

const answerMs = 10_000;
/** Of a body; a version answer has some hundred bytes. */
const bodyBytes = 64 * 1024;
/** Sends one request on a connection of its own, as a new client would. Never throws, except when aborted. */
async function send(base, probe, signal) {
    const url = under(base, probe.path);
    const { request } = await (url.protocol === 'https:' ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
    const what = `${probe.method} ${probe.path}`;
    const started = performance.now();
    return await new Promise((resolve, reject) => {
        const timeout = AbortSignal.timeout(answerMs);
        const end = (error, body = '') => {
            const sample = { what, ms: performance.now() - started };
            if (error !== undefined)
                sample.error = error;
            resolve({ sample, body });
        };
        const fail = (error) => {
            if (signal.aborted)
                reject(signal.reason);
            else if (timeout.aborted)
                end(`no answer within ${answerMs / 1_000} s`);
            else
                end(error.code ?? error.message);
        };
        const call = request(url, {
            method: probe.method,
            agent: false,
            headers: { 'user-agent': 'slipway-smoke-verify', 'cache-control': 'no-cache', accept: '*/*' },
            signal: AbortSignal.any([signal, timeout]),
        }, (answer) => {
            let body = '';
            answer.setEncoding('utf8');
            answer.on('data', (chunk) => {
                if (body.length < bodyBytes)
                    body += chunk;
            });
            answer.on('error', fail);
            answer.on('end', () => end(answer.statusCode === probe.status
                ? undefined
                : `status ${answer.statusCode}, not ${probe.status}`, body));
        });
        call.on('error', fail);
        call.end();
    });
}
/** Asks for the version: the sample names the commit, or has an error. */
async function askVersion(base, path, signal) {
    const { sample, body } = await send(base, { method: 'GET', path, status: 200 }, signal);
    if (sample.error !== undefined)
        return sample;
    const answer = commitOf(body);
    return 'commit' in answer ? { ...sample, commit: answer.commit } : { ...sample, error: answer.problem };
}
/** Opens a WebSocket and closes it. @returns why it did not open, or undefined */
async function openWebSocket(base, path) {
    const { WebSocket } = await __nccwpck_require__.e(/* import() */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 2977));
    const url = under(base, path);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    return await new Promise((resolve) => {
        const socket = new WebSocket(url, { handshakeTimeout: answerMs });
        socket.on('open', () => {
            socket.close(1000);
            resolve(undefined);
        });
        socket.on('error', (error) => resolve(error.message === '' ? error.name : error.message));
    });
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/io.generated.js
const action = {
    name: "smoke-verify",
    inputs: {
        url: { "name": "url", "type": "string", "required": true },
        versionPath: { "name": "version-path", "type": "string", "default": "/version" },
        commit: { "name": "commit", "type": "string" },
        healthPath: { "name": "health-path", "type": "string" },
        paths: { "name": "paths", "type": "list" },
        window: { "name": "window", "type": "duration", "default": "10s" },
        maxErrorPercent: { "name": "max-error-percent", "type": "string", "default": "5" },
        maxP95: { "name": "max-p95", "type": "duration", "default": "2s" },
        timeout: { "name": "timeout", "type": "duration", "default": "60s" },
        websocketPath: { "name": "websocket-path", "type": "string" },
        taskDefinitionArn: { "name": "task-definition-arn", "type": "string" },
        digest: { "name": "digest", "type": "string" },
        source: { "name": "source", "type": "string" },
        service: { "name": "service", "type": "string" },
        cluster: { "name": "cluster", "type": "string", "default": "default" },
        awsRegion: { "name": "aws-region", "type": "string" },
    },
    outputs: {
        result: "result",
        commit: "commit",
        requests: "requests",
        errors: "errors",
        p95Ms: "p95-ms",
    },
};

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
                throw new ActionError('the deployment could not be followed to its end, so its outcome is unknown', {
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

;// CONCATENATED MODULE: ./build/actions/smoke-verify/smoke.js





const workers = 4;
/** Each worker's pause between requests: together at most about 40 requests a second. */
const pauseMs = 100;
/**
 * Asks for the version until the right commit came `inARow` times in a row, each time on a fresh connection: a balancer deals
 * them out to its targets in turn, so as many answers as there are targets, several times over, have met every one.
 * @returns the samples since the last wrong one, or all of them if the time was up first
 */
async function untilServed({ base, versionPath, commit, signal }, inARow, timeoutMs) {
    const started = performance.now();
    const samples = [];
    let run = 0;
    let last = '';
    while (run < inARow) {
        if (performance.now() - started >= timeoutMs)
            return { served: false, samples };
        const sample = await askVersion(base, versionPath, signal);
        samples.push(sample);
        const right = sample.commit !== undefined && sameCommit(sample.commit, commit);
        const now = sample.commit?.slice(0, 12) ?? sample.error ?? '';
        if (now !== last)
            info(`[${elapsed(performance.now() - started)}] ${versionPath} says ${now}${right ? ': as expected' : ''}`);
        last = now;
        run = right ? run + 1 : 0;
        if (!right)
            await sleep(500, signal);
    }
    return { served: true, samples: samples.slice(-inARow) };
}
/** Sends every request in turn, over and over, for `windowMs`; each at least once. */
async function sendFor(options, windowMs) {
    const { base, versionPath, probes, signal } = options;
    const started = performance.now();
    const samples = [];
    const kinds = [
        () => askVersion(base, versionPath, signal),
        ...probes.map((probe) => () => send(base, probe, signal).then(({ sample }) => sample)),
    ];
    let next = 0;
    const worker = async () => {
        while (next < kinds.length || performance.now() - started < windowMs) {
            const kind = kinds[next++ % kinds.length];
            if (kind === undefined)
                return;
            samples.push(await kind());
            await sleep(pauseMs, signal);
        }
    };
    await Promise.all(Array.from({ length: workers }, worker));
    return samples;
}

;// CONCATENATED MODULE: ./build/actions/smoke-verify/main.js












/** Right answers in a row before the window begins: this many, or several for each task that runs. */
const least = 10;
const perTask = 4;
run(action, async ({ inputs, setOutputs, signal }) => {
    const base = parseBase(inputs.url);
    const shown = `${base.origin}${base.pathname}`;
    const gates = {
        commit: parseCommit(inputs.commit ?? process.env.GITHUB_SHA),
        maxErrorPercent: parsePercent('max-error-percent', inputs.maxErrorPercent),
        maxP95Ms: inputs.maxP95,
    };
    const taskDefinitionArn = inputs.taskDefinitionArn;
    const service = inputs.service;
    const cluster = inputs.cluster;
    if (service !== undefined && taskDefinitionArn === undefined)
        throw new errors_ActionError("'service' was given without 'task-definition-arn', the revision that it must run");
    const probes = [inputs.healthPath ?? [], inputs.paths].flat().map(parseProbe);
    const ecs = taskDefinitionArn === undefined ? undefined : await connect();
    const tasks = ecs && service ? ((await findService(ecs, service, signal)).desiredCount ?? 0) : 0;
    const options = { base, versionPath: inputs.versionPath, commit: gates.commit, probes, signal };
    info(`waiting until ${shown} serves ${gates.commit.slice(0, 12)}, and nothing else`);
    const first = await untilServed(options, Math.max(least, perTask * tasks), inputs.timeout);
    if (!first.served) {
        const counts = tally(first.samples);
        const problem = servedInstead(counts, gates);
        return await fail(counts, [`${problem}, within ${inputs.timeout / 1_000} s`]);
    }
    info(`served on ${first.samples.length} fresh connections in a row; sending requests for ${inputs.window / 1_000} s`);
    const counts = tally(await sendFor(options, inputs.window));
    const problems = breaches(counts, gates);
    if (inputs.websocketPath !== undefined) {
        const problem = await openWebSocket(base, inputs.websocketPath);
        if (problem !== undefined)
            problems.push(`no WebSocket opens at ${inputs.websocketPath}: ${problem}`);
        else
            info(`a WebSocket opened at ${inputs.websocketPath}`);
    }
    if (ecs !== undefined && service !== undefined && taskDefinitionArn !== undefined)
        problems.push(...(await revisionProblems(ecs, service, taskDefinitionArn)));
    if (problems.length > 0)
        return await fail(counts, problems);
    if (ecs !== undefined && taskDefinitionArn !== undefined) {
        await tagResource(ecs, taskDefinitionArn, {
            'slipway:verified': new Date().toISOString(),
            'slipway:commit': gates.commit,
            ...(inputs.digest === undefined ? {} : { 'slipway:digest': inputs.digest }),
            ...(inputs.source === undefined ? {} : { 'slipway:source': inputs.source }),
        });
        info(`${shortName(taskDefinitionArn)} is tagged as verified`);
    }
    await conclude('verified', counts, []);
    async function connect() {
        const region = regionOf(inputs.awsRegion);
        sameRegion(region, { cluster, 'task-definition-arn': taskDefinitionArn });
        return { client: await ecsClient(region), region, cluster };
    }
    async function fail(counts, problems) {
        await conclude('failed', counts, problems);
        throw new errors_ActionError(`${shown} is not verified: ${problems.join('\n')}`, {
            help: main_helpFor(counts, gates),
        });
    }
    async function conclude(result, counts, problems) {
        const { requests, errors, p95Ms, commits } = counts;
        const p95 = Math.round(p95Ms);
        setOutputs({ result, commit: commits[0]?.[0] ?? '', requests, errors, p95Ms: p95 });
        info(`${result}: ${requests} requests, ${errors} failed, p95 ${p95} ms`);
        const rows = [
            ['URL', shown],
            ['commit expected', gates.commit],
            ['commit served', commits.map(([commit, times]) => `${commit} (${times} ×)`).join(', ') || 'none'],
            ['requests', `${requests}, ${errors} failed (allowed ${gates.maxErrorPercent} %)`],
            ['p95', `${p95} ms (allowed ${gates.maxP95Ms} ms)`],
            ...problems.map((problem) => ['problem', problem]),
        ];
        await appendSummary(`## ${result === 'verified' ? '✅' : '❌'} smoke test: ${result}\n\n${table(['', ''], rows)}\n`);
    }
});
function main_helpFor({ commits, errors }, { commit }) {
    if (commits.length === 0)
        return 'Ask for the version path yourself: it must answer 200 with JSON {"commit": "…"}. Check url, version-path and the load balancer\'s rules.';
    if (commits.every(([one]) => one !== commit))
        return 'The commit is baked in at the build: check that the image was built from this commit, and that the URL leads to this service and environment.';
    if (commits.length > 1)
        return 'Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.';
    return errors > 0
        ? "The service's log tells why requests failed; rollback brings the last verified revision back."
        : 'rollback brings the last verified revision back.';
}

