import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 6698: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 }),
 1421: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 7598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 3024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 1455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 7067: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 8161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 1708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 }),
 7075: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 7975: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 8522: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 __nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module["default"] : () => module;
  __nccwpck_require__.d(getter, {
   a: getter
  });
  return getter;
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

class errors_ActionError extends Error {
 help;
 place;
 constructor(message, options = {}) {
  super(message, options.cause === void 0 ? void 0 : {
   cause: options.cause
  });
  this.name = "ActionError";
  this.help = options.help;
  this.place = options.place;
 }
}

class CancelledError extends Error {
 signalName;
 constructor(signalName) {
  super(`cancelled by ${signalName}`);
  this.name = "CancelledError";
  this.signalName = signalName;
 }
}

function causeChain(error) {
 const messages = [];
 const seen = new Set;
 for (let current = error; current !== void 0 && current !== null && !seen.has(current); ) {
  seen.add(current);
  const message = messageOf(current);
  const before = messages.at(-1);
  if (message !== "" && (before === void 0 || !before.includes(message))) messages.push(message);
  current = current instanceof Error ? current.cause : void 0;
 }
 return messages.length === 0 ? [ "unknown error" ] : messages;
}

function adviceOf(error) {
 let help;
 let place;
 const seen = new Set;
 for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
  seen.add(current);
  if (current instanceof errors_ActionError) {
   help ??= current.help;
   place ??= current.place;
  }
 }
 return {
  help: help,
  place: place
 };
}

function messageOf(value) {
 if (value instanceof AggregateError && value.message === "") return value.errors.map(inner => messageOf(inner)).join("; ");
 if (value instanceof Error) {
  const {name: name, message: message} = value;
  const code = "code" in value && typeof value.code === "string" ? value.code : name;
  const telling = code !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(code) && !message.includes(code);
  return telling ? `${code}: ${message}` : message;
 }
 return String(value);
}

const common = {
 retryMode: "standard",
 maxAttempts: 6,
 customUserAgent: "slipway",
 requestHandler: {
  connectionTimeout: 5e3,
  socketTimeout: 3e4
 }
};

async function ecsClient(region) {
 const {ECSClient: ECSClient} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 return new ECSClient({
  ...common,
  region: region
 });
}

async function logsClient(region) {
 const {CloudWatchLogsClient: CloudWatchLogsClient} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
 return new CloudWatchLogsClient({
  ...common,
  region: region
 });
}

async function elbClient(region) {
 const {ElasticLoadBalancingV2Client: ElasticLoadBalancingV2Client} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
 return new ElasticLoadBalancingV2Client({
  ...common,
  region: region
 });
}

function regionOf(input, env = process.env) {
 const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "";
 if (region === "") throw new errors_ActionError("no AWS region was given", {
  help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
 });
 if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new errors_ActionError(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
 return region;
}

function errorName(error) {
 if (!(error instanceof Error)) return "";
 if (error.name !== "Error" && error.name !== "AggregateError" && error.name !== "TypeError") return error.name;
 return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

function errors_awsError(error, doing) {
 if (error instanceof errors_ActionError) return error;
 const help = helpFor(errorName(error), error);
 return new errors_ActionError(`could not ${doing}`, {
  cause: error,
  ...help === void 0 ? {} : {
   help: help
  }
 });
}

function isPassing(error) {
 const name = errorName(error);
 if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(name)) return true;
 if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|TimeoutError|RequestTimeout)/.test(name)) return true;
 return statusOf(error) >= 500;
}

function helpFor(name, error) {
 if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
 if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(name)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
 if (/CredentialsProviderError/.test(name)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
 if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(name)) return "The role lacks a permission, named in the message. It will not be tried again.";
 if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(name)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
 if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(name)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
 if (statusOf(error) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
 return;
}

function statusOf(error) {
 if (typeof error !== "object" || error === null || !("$metadata" in error)) return 0;
 const status = error.$metadata.httpStatusCode;
 return status ?? 0;
}

const lookMs = 2e4;

function look(signal) {
 const timeout = AbortSignal.timeout(lookMs);
 return {
  abortSignal: signal === void 0 ? timeout : AbortSignal.any([ signal, timeout ])
 };
}

async function describeService(ecs, name, signal) {
 const {DescribeServicesCommand: DescribeServicesCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const {services: services, failures: failures} = await ecs.client.send(new DescribeServicesCommand({
  cluster: ecs.cluster,
  services: [ name ]
 }), look(signal));
 const service = services?.[0];
 if (service === void 0) throw new errors_ActionError(`there is no service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region} (${failures?.[0]?.reason ?? "no answer for it"})`, {
  help: "Check the inputs 'service', 'cluster' and 'aws-region'. This action updates a service, it doesn't create one."
 });
 if (service.status !== "ACTIVE") throw new errors_ActionError(`service '${name}' is ${service.status}, so nothing can be deployed to it`, {
  help: "It was deleted. Create it again (terraform apply) and run this job again."
 });
 return service;
}

async function findService(ecs, name, signal) {
 const doing = `describe service '${name}' in cluster '${shortName(ecs.cluster)}' in ${ecs.region}`;
 try {
  return await describeService(ecs, name, signal);
 } catch (error) {
  if (errorName(error) !== "ClusterNotFoundException") throw errors_awsError(error, doing);
  throw new errors_ActionError(`there is no cluster '${shortName(ecs.cluster)}' in ${ecs.region}`, {
   cause: error,
   help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
  });
 }
}

async function describeServiceDeployment(ecs, arn, signal) {
 const {DescribeServiceDeploymentsCommand: DescribeServiceDeploymentsCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const {serviceDeployments: serviceDeployments} = await ecs.client.send(new DescribeServiceDeploymentsCommand({
  serviceDeploymentArns: [ arn ]
 }), look(signal));
 return serviceDeployments?.[0];
}

async function findServiceDeployment(ecs, service, deploymentId, createdAt, signal) {
 const {ListServiceDeploymentsCommand: ListServiceDeploymentsCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const revision = deploymentId.slice(deploymentId.lastIndexOf("/") + 1);
 const {serviceDeployments: serviceDeployments} = await ecs.client.send(new ListServiceDeploymentsCommand({
  cluster: ecs.cluster,
  service: service,
  createdAt: {
   after: new Date(createdAt.getTime() - 6e4)
  },
  maxResults: 100
 }), look(signal));
 return serviceDeployments?.find(({targetServiceRevisionArn: targetServiceRevisionArn}) => targetServiceRevisionArn?.endsWith(`/${revision}`))?.serviceDeploymentArn;
}

async function updateService(ecs, request) {
 const {UpdateServiceCommand: UpdateServiceCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  const {service: service} = await ecs.client.send(new UpdateServiceCommand({
   ...request,
   cluster: ecs.cluster
  }));
  if (service === void 0) throw new errors_ActionError("ECS answered UpdateService without the service");
  return service;
 } catch (error) {
  throw errors_awsError(error, `update service '${request.service}'`);
 }
}

async function stopServiceDeployment(ecs, arn) {
 const {StopServiceDeploymentCommand: StopServiceDeploymentCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  await ecs.client.send(new StopServiceDeploymentCommand({
   serviceDeploymentArn: arn,
   stopType: "ROLLBACK"
  }));
  return true;
 } catch (error) {
  if (/^(ConflictException|InvalidParameterException)$/.test(errorName(error))) {
   const now = await describeServiceDeployment(ecs, arn).catch(() => {});
   if (now?.finishedAt !== void 0 || now?.status === "SUCCESSFUL" || now?.status === "STOPPED") return false;
  }
  throw errors_awsError(error, `stop service deployment ${shortName(arn)}`);
 }
}

async function describeTaskDefinition(ecs, id) {
 const {DescribeTaskDefinitionCommand: DescribeTaskDefinitionCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  const {taskDefinition: taskDefinition, tags: tags} = await ecs.client.send(new DescribeTaskDefinitionCommand({
   taskDefinition: id,
   include: [ "TAGS" ]
  }));
  const arn = taskDefinition?.taskDefinitionArn;
  if (arn === void 0) throw new errors_ActionError(`ECS answered without task definition '${id}'`);
  return {
   definition: taskDefinition ?? {},
   arn: arn,
   tags: tags ?? []
  };
 } catch (error) {
  throw errors_awsError(error, `describe task definition '${shortName(id)}' in ${ecs.region}`);
 }
}

async function listRevisions(ecs, family, limit) {
 const {ListTaskDefinitionsCommand: ListTaskDefinitionsCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 try {
  const {taskDefinitionArns: taskDefinitionArns} = await ecs.client.send(new ListTaskDefinitionsCommand({
   familyPrefix: family,
   sort: "DESC",
   status: "ACTIVE",
   maxResults: limit
  }));
  return taskDefinitionArns ?? [];
 } catch (error) {
  throw errors_awsError(error, `list the revisions of task definition '${family}'`);
 }
}

async function tasksOf(ecs, service, deploymentId) {
 const {ListTasksCommand: ListTasksCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const lists = await Promise.all([ "STOPPED", "RUNNING" ].map(desiredStatus => ecs.client.send(new ListTasksCommand({
  cluster: ecs.cluster,
  serviceName: service,
  desiredStatus: desiredStatus
 }))));
 const tasks = await describeTasks(ecs, lists.flatMap(({taskArns: taskArns}) => taskArns ?? []).slice(0, 100));
 return tasks.filter(({startedBy: startedBy}) => startedBy === deploymentId).sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

async function describeTasks(ecs, tasks, signal) {
 if (tasks.length === 0) return [];
 const {DescribeTasksCommand: DescribeTasksCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(322) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4322));
 const answer = await ecs.client.send(new DescribeTasksCommand({
  cluster: ecs.cluster,
  tasks: tasks
 }), look(signal));
 return answer.tasks ?? [];
}

function sameRegion(region, inputs) {
 for (const [input, value] of Object.entries(inputs)) {
  const other = /^arn:[^:]+:[^:]+:([^:]*):/.exec(value ?? "")?.[1];
  if (other !== void 0 && other !== "" && other !== region) throw new errors_ActionError(`input '${input}' is in ${other}, but the region to act in is ${region}`, {
   help: "Set 'aws-region' to the region of the service."
  });
 }
}

function shortName(arn) {
 return arn.slice(arn.lastIndexOf("/") + 1);
}

var promises_ = __nccwpck_require__(1455);

new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);

function checkTargets(definition, service) {
 const containers = definition.containerDefinitions ?? [];
 for (const {containerName: containerName, containerPort: containerPort} of service.loadBalancers ?? []) {
  const container = containers.find(({name: name}) => name === containerName);
  const ports = (container?.portMappings ?? []).map(({containerPort: port}) => port);
  if (container !== void 0 && (containerPort === void 0 || ports.includes(containerPort))) continue;
  const has = container === void 0 ? `has the containers ${containers.map(({name: name}) => `'${name}'`).join(", ")}` : `maps of '${containerName}' ${ports.length === 0 ? "no port" : `port ${ports.join(", ")}`}`;
  throw new errors_ActionError(`service '${service.serviceName}' sends traffic to container '${containerName}' on port ${containerPort}, but the task definition ${has}`, {
   help: "Rename the container or map the port in the task definition, or change the service's load balancer."
  });
 }
}

const stalledAfterMs = 15e3;

const lagMs = 1e4;

function remember(ours, before, now) {
 const own = ownDeployment(ours, now.service);
 const failed = own?.rolloutState === "FAILED";
 return {
  ...now,
  serviceDeployment: now.serviceDeployment ?? before?.serviceDeployment,
  firstAt: before?.firstAt ?? now.at,
  shown: before?.shown === true || own !== void 0,
  failedSince: before?.failedSince ?? (failed ? now.at : void 0),
  stopRequested: before?.stopRequested === true || now.serviceDeployment?.status === "ROLLBACK_REQUESTED"
 };
}

function judge(ours, seen, {timeIsUp: timeIsUp}) {
 const ended = seen.serviceDeployment === void 0 || ours.completedBefore ? byDeployments(ours, seen) : byServiceDeployment(ours, seen, seen.serviceDeployment);
 if (ended !== "going on") return ended;
 if (isStalled(ours, seen, timeIsUp)) {
  const why = ownDeployment(ours, seen.service)?.rolloutStateReason;
  return {
   verdict: "failed",
   reason: `the rollout failed and stands still: there is nothing that ECS could roll back to${said(why)}`
  };
 }
 if (timeIsUp) return {
  verdict: "timed-out",
  reason: "the rollout had not ended when the time limit passed"
 };
 return "going on";
}

function byServiceDeployment(ours, seen, deployment) {
 const {status: status, statusReason: statusReason} = deployment;
 const newer = newerDeployment(ours, seen.service);
 switch (status) {
 case "SUCCESSFUL":
  return atSuccess(ours, seen);

 case "ROLLBACK_SUCCESSFUL":
  if (!wasTriggered(deployment) && (seen.stopRequested || wasStoppedByUser(deployment))) return {
   verdict: "stopped",
   reason: `somebody stopped it, and it was rolled back${said(statusReason)}`
  };
  return {
   verdict: "rolled-back",
   reason: statusReason ?? deployment.rollback?.reason ?? "ECS rolled it back"
  };

 case "ROLLBACK_FAILED":
  return {
   verdict: "failed",
   reason: `the rollback failed too${said(statusReason)}`
  };

 case "STOP_REQUESTED":
 case "STOPPED":
  if (wasTriggered(deployment)) return {
   verdict: "failed",
   reason: `it failed and was not rolled back${said(statusReason)}`
  };
  if (status === "STOPPED" && seen.stopRequested) return {
   verdict: "stopped",
   reason: `somebody stopped it${said(statusReason)}`
  };
  if (newer !== void 0) return superseded(newer, statusReason);
  if (status === "STOP_REQUESTED") return "going on";
  if (seen.failedSince !== void 0) return {
   verdict: "failed",
   reason: `it failed and was not rolled back${said(statusReason)}`
  };
  return {
   verdict: "stopped",
   reason: `somebody stopped it${said(statusReason)}`
  };

 default:
  return "going on";
 }
}

function byDeployments(ours, seen) {
 const {service: service} = seen;
 const own = ownDeployment(ours, service);
 const primary = primaryDeployment(service);
 if (!seen.shown || primary === void 0) return "going on";
 if (own !== void 0 && own.status === "PRIMARY") {
  if (own.rolloutState !== "COMPLETED") return "going on";
  const settled = (service.runningCount ?? 0) >= (service.desiredCount ?? 0);
  return ours.completedBefore && !settled ? "going on" : atSuccess(ours, seen);
 }
 const newer = newerDeployment(ours, service);
 if (newer !== void 0) return superseded(newer, void 0);
 if ((primary.updatedAt?.getTime() ?? 0) <= ours.createdAt.getTime()) return "going on";
 if (primary.rolloutState !== "COMPLETED") return "going on";
 const because = [ own?.rolloutStateReason, primary.rolloutStateReason, failureEvent(ours, service) ].find(text => text !== void 0 && /circuit breaker|alarm|hook|deployment failed/i.test(text));
 if (seen.failedSince === void 0 && because === void 0) return {
  verdict: "stopped",
  reason: "somebody stopped it, and the service is back on an earlier deployment"
 };
 return {
  verdict: "rolled-back",
  reason: because ?? "ECS went back to an earlier deployment"
 };
}

function atSuccess(ours, seen) {
 const {service: service} = seen;
 if (service.taskDefinition !== ours.taskDefinitionArn) {
  const newer = newerDeployment(ours, service);
  return newer === void 0 ? "going on" : superseded(newer, void 0);
 }
 if ((service.desiredCount ?? 0) === 0) {
  if (ours.desiredCount > 0 && seen.at - seen.firstAt < lagMs) return "going on";
  return {
   verdict: "scaled-to-zero",
   reason: "the desired count is 0, so no task has proven anything"
  };
 }
 return ours.completedBefore ? {
  verdict: "succeeded",
  reason: "nothing to do: the service already ran this revision"
 } : {
  verdict: "succeeded",
  reason: "the rollout is complete"
 };
}

function superseded(newer, statusReason) {
 return {
  verdict: "superseded",
  reason: `deployment ${newer.id} of ${shortArn(newer.taskDefinition)} took its place${said(statusReason)}`
 };
}

function isStalled(ours, seen, timeIsUp) {
 const own = ownDeployment(ours, seen.service);
 if (own?.rolloutState !== "FAILED" || own.status !== "PRIMARY" || seen.failedSince === void 0) return false;
 return timeIsUp || seen.at - seen.failedSince >= stalledAfterMs;
}

function wasTriggered(deployment) {
 return deployment.deploymentCircuitBreaker?.status === "TRIGGERED" || deployment.alarms?.status === "TRIGGERED" || (deployment.alarms?.triggeredAlarmNames ?? []).length > 0 || /circuit breaker|alarms|hook|networking configuration/i.test(deployment.statusReason ?? "");
}

function wasStoppedByUser(deployment) {
 return deployment.stoppedAt !== void 0 || /\buser\b|StopServiceDeployment/i.test(`${deployment.statusReason} ${deployment.rollback?.reason}`);
}

function ownDeployment(ours, service) {
 return service.deployments?.find(({id: id}) => id === ours.deploymentId);
}

function primaryDeployment(service) {
 return service.deployments?.find(({status: status}) => status === "PRIMARY");
}

function failureEvent({deploymentId: deploymentId}, service) {
 return service.events?.find(({message: message}) => message?.includes(`(deployment ${deploymentId}) deployment failed`))?.message;
}

function newerDeployment(ours, service) {
 const primary = primaryDeployment(service);
 if (primary?.id === ours.deploymentId || primary?.createdAt === void 0) return;
 return primary.createdAt.getTime() >= ours.createdAt.getTime() ? primary : void 0;
}

function shortArn(arn) {
 return arn?.slice(arn.lastIndexOf("/") + 1) ?? "unknown";
}

function said(reason) {
 return reason === void 0 || reason === "" ? "" : ` (ECS: ${reason})`;
}

function newEvents(events, known) {
 const fresh = [];
 for (const event of [ ...events ?? [] ].reverse()) {
  const key = event.id ?? `${event.createdAt?.getTime()} ${event.message}`;
  if (known.has(key)) continue;
  known.add(key);
  fresh.push(event);
 }
 return fresh.sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
}

const shorter = [ [ /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/, (_count, tasks = "", _all, replaced) => `started ${taskIds(tasks)}${replaced ? ` (${count(replaced, "task")} replaced for being unhealthy)` : ""}` ], [ /^has stopped (\d+) running tasks: (.*?)\.$/, (_count, tasks = "") => `stopped ${taskIds(tasks)}` ], [ /^registered (\d+) targets in (.*)$/, (n = "", where = "") => `registered ${count(n, "target")} in ${group(where)}` ], [ /^deregistered (\d+) targets in (.*)$/, (n = "", where = "") => `deregistered ${count(n, "target")} from ${group(where)}` ], [ /^has begun draining connections on (\d+) tasks\.$/, (n = "") => `draining the connections of ${count(n, "task")}` ], [ /^\(deployment (\S+)\) deployment completed\.$/, () => "deployment completed" ], [ /^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (_id, why = "") => `deployment failed: ${why}` ], [ /^rolling back to deployment (\S+?)\.$/, (id = "") => `rolling back to deployment ${id}` ], [ /^has reached a steady state\.$/, () => "steady state reached" ], [ /^\(task (\S+)\) failed container health checks\.$/, (id = "") => `task ${shortId(id)} failed its container health checks` ], [ /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/, (id = "", port = "", where = "", why = "") => `task ${shortId(id)} is unhealthy on port ${port} in ${group(where)}: ${why}` ], [ /^was unable to place a task\. Reason: (.*)$/, (why = "") => `could not place a task: ${why}` ], [ /^is unable to consistently start tasks successfully\./, () => "ECS waits longer and longer between starts, since tasks fail to start again and again" ], [ /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./, () => "stuck: the minimum and maximum percent leave no room to start or stop a task" ] ];

function shortEvent(message) {
 const text = message.replace(/^\(service [^)]*\) /, "");
 for (const [pattern, rewrite] of shorter) {
  const match = pattern.exec(text);
  if (match) return rewrite(...match.slice(1));
 }
 return text.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, "$1");
}

function progressLine(ours, service) {
 const own = ownDeployment(ours, service);
 const others = (service.deployments ?? []).filter(({id: id}) => id !== ours.deploymentId);
 const old = others.reduce((sum, {runningCount: runningCount}) => sum + (runningCount ?? 0), 0);
 const parts = [ `${own?.runningCount ?? 0}/${own?.desiredCount ?? service.desiredCount ?? 0} new tasks running` ];
 if (own?.pendingCount) parts.push(`${own.pendingCount} starting`);
 if (old > 0) parts.push(`${old} old running`);
 if (own?.failedTasks) parts.push(`${own.failedTasks} failed`);
 return parts.join(", ");
}

function elapsed(ms) {
 const seconds = Math.max(0, Math.floor(ms / 1e3));
 if (seconds < 60) return `+${seconds}s`;
 return `+${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, "0")}s`;
}

function shortId(taskIdOrArn) {
 return taskIdOrArn.slice(taskIdOrArn.lastIndexOf("/") + 1).slice(0, 8);
}

function taskIds(text) {
 const ids = [ ...text.matchAll(/\(task ([^)]+)\)/g) ].map(([, id = ""]) => shortId(id));
 return `${ids.length === 1 ? "task" : `${ids.length} tasks`} ${ids.join(", ")}`;
}

function count(number, noun) {
 return `${number} ${noun}${number === "1" ? "" : "s"}`;
}

function group(text) {
 return /targetgroup\/([^/]+)\//.exec(text)?.[1] ?? text.replace(/[()]/g, "");
}

var external_node_os_ = __nccwpck_require__(8161);

var external_node_path_ = __nccwpck_require__(6760);

const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

function toCommandValue(input) {
 if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
 return JSON.stringify(input);
}

function issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}

const CMD_STRING = "::";

class Command {
 constructor(command, properties, message) {
  if (!command) command = "missing.command";
  this.command = command;
  this.properties = properties;
  this.message = message;
 }
 toString() {
  let cmdStr = CMD_STRING + this.command;
  if (this.properties && Object.keys(this.properties).length > 0) {
   cmdStr += " ";
   let first = true;
   for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
    const val = this.properties[key];
    if (val) {
     if (first) first = false; else cmdStr += ",";
     cmdStr += `${key}=${escapeProperty(val)}`;
    }
   }
  }
  cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
  return cmdStr;
 }
}

function escapeData(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

function issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
  encoding: "utf8"
 });
}

function prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
 const convertedValue = toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}

var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
 function adopt(value) {
  return value instanceof P ? value : new P(function(resolve) {
   resolve(value);
  });
 }
 return new (P || (P = Promise))(function(resolve, reject) {
  function fulfilled(value) {
   try {
    step(generator.next(value));
   } catch (e) {
    reject(e);
   }
  }
  function rejected(value) {
   try {
    step(generator["throw"](value));
   } catch (e) {
    reject(e);
   }
  }
  function step(result) {
   result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
  }
  step((generator = generator.apply(thisArg, _arguments || [])).next());
 });
};

const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_namespaceObject.promises;

const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";

class Summary {
 constructor() {
  this._buffer = "";
 }
 filePath() {
  return __awaiter(this, void 0, void 0, function*() {
   if (this._filePath) return this._filePath;
   const pathFromEnv = process.env[SUMMARY_ENV_VAR];
   if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
   try {
    yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
   } catch (_a) {
    throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
   }
   this._filePath = pathFromEnv;
   return this._filePath;
  });
 }
 wrap(tag, content, attrs = {}) {
  const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
  if (!content) return `<${tag}${htmlAttrs}>`;
  return `<${tag}${htmlAttrs}>${content}</${tag}>`;
 }
 write(options) {
  return __awaiter(this, void 0, void 0, function*() {
   const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
   const filePath = yield this.filePath();
   const writeFunc = overwrite ? writeFile : appendFile;
   yield writeFunc(filePath, this._buffer, {
    encoding: "utf8"
   });
   return this.emptyBuffer();
  });
 }
 clear() {
  return __awaiter(this, void 0, void 0, function*() {
   return this.emptyBuffer().write({
    overwrite: true
   });
  });
 }
 stringify() {
  return this._buffer;
 }
 isEmptyBuffer() {
  return this._buffer.length === 0;
 }
 emptyBuffer() {
  this._buffer = "";
  return this;
 }
 addRaw(text, addEOL = false) {
  this._buffer += text;
  return addEOL ? this.addEOL() : this;
 }
 addEOL() {
  return this.addRaw(external_os_namespaceObject.EOL);
 }
 addCodeBlock(code, lang) {
  const attrs = Object.assign({}, lang && {
   lang: lang
  });
  const element = this.wrap("pre", this.wrap("code", code), attrs);
  return this.addRaw(element).addEOL();
 }
 addList(items, ordered = false) {
  const tag = ordered ? "ol" : "ul";
  const listItems = items.map(item => this.wrap("li", item)).join("");
  const element = this.wrap(tag, listItems);
  return this.addRaw(element).addEOL();
 }
 addTable(rows) {
  const tableBody = rows.map(row => {
   const cells = row.map(cell => {
    if (typeof cell === "string") return this.wrap("td", cell);
    const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
    const tag = header ? "th" : "td";
    const attrs = Object.assign(Object.assign({}, colspan && {
     colspan: colspan
    }), rowspan && {
     rowspan: rowspan
    });
    return this.wrap(tag, data, attrs);
   }).join("");
   return this.wrap("tr", cells);
  }).join("");
  const element = this.wrap("table", tableBody);
  return this.addRaw(element).addEOL();
 }
 addDetails(label, content) {
  const element = this.wrap("details", this.wrap("summary", label) + content);
  return this.addRaw(element).addEOL();
 }
 addImage(src, alt, options) {
  const {width: width, height: height} = options || {};
  const attrs = Object.assign(Object.assign({}, width && {
   width: width
  }), height && {
   height: height
  });
  const element = this.wrap("img", null, Object.assign({
   src: src,
   alt: alt
  }, attrs));
  return this.addRaw(element).addEOL();
 }
 addHeading(text, level) {
  const tag = `h${level}`;
  const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
  const element = this.wrap(allowedTag, text);
  return this.addRaw(element).addEOL();
 }
 addSeparator() {
  const element = this.wrap("hr", null);
  return this.addRaw(element).addEOL();
 }
 addBreak() {
  const element = this.wrap("br", null);
  return this.addRaw(element).addEOL();
 }
 addQuote(text, cite) {
  const attrs = Object.assign({}, cite && {
   cite: cite
  });
  const element = this.wrap("blockquote", text, attrs);
  return this.addRaw(element).addEOL();
 }
 addLink(text, href) {
  const element = this.wrap("a", text, {
   href: href
  });
  return this.addRaw(element).addEOL();
 }
}

const _summary = new Summary;

const summary = _summary;

const masked = new Set;

function mask(value) {
 for (const part of [ value, ...value.split(/\r?\n/) ]) {
  const secret = part.trim();
  if (secret.length < 3 || masked.has(secret)) continue;
  masked.add(secret);
  if (process.env.GITHUB_ACTIONS === "true") issueCommand("add-mask", {}, secret);
 }
}

function redact(text) {
 let result = text;
 for (const secret of [ ...masked ].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, "***");
 return result;
}

const annotationLimit = 4e3;

function info(message) {
 process.stdout.write(`${defuse(redact(message))}\n`);
}

function debug(message) {
 issueCommand("debug", {}, redact(message));
}

function notice(message, options = {}) {
 annotate("notice", message, options);
}

function warning(message, options = {}) {
 annotate("warning", message, options);
}

function log_error(message, options = {}) {
 annotate("error", message, options);
}

async function log_group(title, work) {
 issueCommand("group", {}, redact(title));
 try {
  return await work();
 } finally {
  issueCommand("endgroup", {}, "");
 }
}

function annotate(kind, message, {title: title, place: place}) {
 const text = redact(message);
 issueCommand(kind, {
  ...title === void 0 ? {} : {
   title: redact(title)
  },
  ...place === void 0 ? {} : {
   file: place.file
  },
  ...place?.line === void 0 ? {} : {
   line: place.line
  },
  ...place?.column === void 0 ? {} : {
   col: place.column
  }
 }, text.length > annotationLimit ? `${text.slice(0, annotationLimit)}\n\u2026 (cut; the log has all of it)` : text);
}

function defuse(message) {
 return message.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
}

const limit = 1e6;

let written = 0;

async function appendSummary(markdown) {
 if (!process.env.GITHUB_STEP_SUMMARY) return;
 const text = redact(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
 const room = limit - written;
 const bytes = Buffer.byteLength(text);
 const fits = bytes <= room ? text : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
 if (room <= 0) return;
 written += Buffer.byteLength(fits);
 await summary.addRaw(fits).write();
 summary.emptyBuffer();
}

function table(head, rows) {
 const line = cells => `| ${cells.map(cell).join(" | ")} |`;
 return [ line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line) ].join("\n");
}

function cell(text) {
 return text.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
}

const annotationLogLines = 8;

function summaryOf(result, cluster, from) {
 const {verdict: verdict, service: service, ours: ours, dossier: dossier} = result;
 const own = ownDeployment(ours, service);
 const sign = verdict === "succeeded" ? "\u2705" : verdict === "scaled-to-zero" ? "\u26a0\ufe0f" : "\u274c";
 const rows = [ [ "service", `${service.serviceName} in ${shortName(cluster)}` ], [ "revision", `${shortArn(from)} \u2192 ${shortArn(ours.taskDefinitionArn)}` ], [ "runs now", shortArn(service.taskDefinition) ], [ "verdict", `${verdict}: ${result.reason}` ], [ "time", `${Math.round(result.elapsedMs / 1e3)} s` ], [ "tasks", `${own?.runningCount ?? 0} of ${service.desiredCount ?? 0} of this revision running` ], [ "events", String(result.events.length) ], [ "deployment", result.serviceDeploymentArn ?? ours.deploymentId ] ];
 const head = `## ${sign} ${service.serviceName}: ${verdict}\n\n${table([ "", "" ], rows)}\n`;
 return dossier === void 0 ? head : `${head}\n${dossier.markdown}`;
}

async function report(result, cluster, from) {
 await appendSummary(summaryOf(result, cluster, from));
 const {dossier: dossier, verdict: verdict} = result;
 if (dossier === void 0) return "";
 await log_group(`Dossier: ${verdict}`, async () => info(dossier.markdown));
 const file = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(process.env.RUNNER_TEMP ?? (0, 
 external_node_os_.tmpdir)(), "dossier-")), "dossier.md");
 await (0, promises_.writeFile)(file, dossier.markdown, {
  mode: 384
 });
 return file;
}

function rolloutError(result) {
 const {verdict: verdict, service: service, ours: ours, dossier: dossier, reason: reason} = result;
 const lines = [ `${service.serviceName}: ${verdict} (${shortArn(ours.taskDefinitionArn)}): ${reason}` ];
 if (dossier !== void 0 && !reason.includes(dossier.cause)) lines.push(`likely cause: ${dossier.cause}`);
 const tail = dossier?.logs[0];
 if (tail !== void 0 && tail.lines.length > 0) lines.push(`last log lines of ${tail.container}:`, ...tail.lines.slice(-annotationLogLines).map(line => `  ${line}`));
 return new errors_ActionError(lines.join("\n"), {
  help: report_helpFor(result)
 });
}

function report_helpFor({verdict: verdict, dossier: dossier, service: service}) {
 const runs = `${service.serviceName} runs ${shortArn(service.taskDefinition)} now.`;
 switch (verdict) {
 case "superseded":
  return `${runs} Use one concurrency group per service and environment, so that deployments wait for each other.`;

 case "scaled-to-zero":
  return `Set desired-count, or allow-zero: true where a service may rest. ${runs}`;

 case "stopped":
  return `${runs} Ask who called StopServiceDeployment (CloudTrail), or run this job again.`;

 case "timed-out":
  return `${dossier?.next ?? "If tasks only start slowly, raise wait-for-minutes."} ${runs}`;

 default:
  return `${dossier?.next ?? "The job summary has the events and the stopped tasks."} ${runs}`;
 }
}

const byReason = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
 what: "the image could not be pulled",
 next: "Check that the image and its digest exist in the registry, that it is for linux/amd64 (or what runtimePlatform says), and that the execution role and the subnets reach ECR."
} ], [ /unable to retrieve secret|unable to pull secrets|secretsmanager|unable to retrieve ecr registry auth|ssm:? ?GetParameters|invalid ssm parameters/i, {
 what: "a secret or parameter could not be read before the start",
 next: "Check that it exists in this region under exactly this name and JSON key, and that the execution role may read it (and decrypt with its KMS key)."
} ], [ /log group does not exist|log stream|logger args|awslogs/i, {
 what: "the log driver could not be set up",
 next: "Create the log group, or give the execution role logs:CreateLogStream and logs:PutLogEvents."
} ], [ /OutOfMemory|memory usage/i, {
 what: "the container was killed for using more memory than it may",
 next: "Raise memory in the task definition, or find what grows."
} ], [ /failed ELB health checks|ResponseCodeMismatch|Health checks failed with these codes/i, {
 what: "the load balancer found the task unhealthy",
 next: "Ask for the target group's health check path yourself: it must answer with an expected status on the container's port within the timeout. A slow start needs healthCheckGracePeriodSeconds."
} ], [ /failed container health checks/i, {
 what: "the container's own health check failed",
 next: "Run the healthCheck command inside the image: the tool that it calls must be there, and the start may need a startPeriod."
} ], [ /RESOURCE:|capacity is unavailable|unable to place|vCPU limit/i, {
 what: "Fargate had no room for the task",
 next: "Try again, use more availability zones, or ask for a higher Fargate vCPU quota."
} ], [ /network interface|subnet|security group/i, {
 what: "the task's network could not be set up",
 next: "Check the service's subnets (free addresses) and security groups."
} ], [ /ResourceInitializationError|i\/o timeout|connection refused/i, {
 what: "the task could not reach what it needs to start",
 next: "A task in a private subnet needs a NAT gateway or VPC endpoints for ECR, S3, Logs and Secrets Manager; one in a public subnet needs a public address."
} ], [ /Spot Task was interrupted/i, {
 what: "AWS took the Spot capacity back",
 next: "Try again, or use Fargate on demand."
} ] ];

const byExitCode = {
 0: {
  what: "it ended by itself, though a service must go on running",
  next: "Check the container's command: it may be a one-off job, or a server that detaches."
 },
 125: {
  what: "the container runtime could not start it",
  next: "Check user, mounts and entry point."
 },
 126: {
  what: "its command may not be executed",
  next: "Check the file mode and the interpreter line of the entry point."
 },
 127: {
  what: "its command was not found",
  next: "Check command and entryPoint against what is in the image."
 },
 134: {
  what: "it aborted (SIGABRT)",
  next: "Often the heap limit of the runtime: read its last lines."
 },
 137: {
  what: "it was killed (SIGKILL): out of memory, or it did not end within stopTimeout",
  next: "Compare its memory use with the limit, and end on SIGTERM."
 },
 139: {
  what: "it crashed (SIGSEGV)",
  next: "Often a native module built for another platform or libc."
 },
 143: {
  what: "it was asked to stop (SIGTERM)",
  next: "Something stopped it: look for failed health checks or another essential container that ended first."
 },
 255: {
  what: "it ended with an error",
  next: 'Read its last lines. "exec format error" means an image for another platform.'
 }
};

function hintFor({exitCode: exitCode, reason: reason}) {
 const known = byReason.find(([pattern]) => reason !== void 0 && pattern.test(reason))?.[1];
 if (known !== void 0) return known;
 if (exitCode === void 0) return;
 return byExitCode[exitCode] ?? {
  what: "it ended with an error",
  next: "Read its last log lines."
 };
}

const normalEnd = /Scaling activity initiated|Task stopped by user/;

function taskEnd(task) {
 const containers = task.containers ?? [];
 const telling = containers.find(({reason: reason}) => reason !== void 0 && reason !== "") ?? containers.find(({exitCode: exitCode}) => exitCode !== void 0 && ![ 0, 137, 143 ].includes(exitCode)) ?? containers.find(({exitCode: exitCode}) => exitCode !== void 0 && exitCode !== 0) ?? containers.find(({exitCode: exitCode}) => exitCode !== void 0);
 return {
  taskId: shortId(task.taskArn ?? ""),
  stopCode: task.stopCode,
  stoppedReason: task.stoppedReason,
  container: telling?.name,
  exitCode: telling?.exitCode,
  reason: telling?.reason
 };
}

function failedEnds(tasks) {
 return tasks.filter(({lastStatus: lastStatus, stoppedReason: stoppedReason}) => lastStatus === "STOPPED" && !normalEnd.test(stoppedReason ?? "")).map(taskEnd);
}

function guessCause(evidence) {
 const ends = failedEnds(evidence.tasks);
 const kinds = Map.groupBy(ends, end => `${end.container} ${end.exitCode} ${whyOf(end).replace(/[0-9a-f]{32}/g, "")}`);
 const [worst] = [ ...kinds.values() ].sort((a, b) => b.length - a.length);
 const [end] = worst ?? [];
 if (worst === void 0 || end === void 0) return withoutFailedTask(evidence);
 const times = worst.length === 1 ? "once" : worst.length === 2 ? "twice" : `${worst.length} times`;
 const why = whyOf(end);
 const hint = hintFor({
  exitCode: end.exitCode,
  reason: `${end.reason ?? ""} ${end.stoppedReason ?? ""}`
 });
 const exited = end.exitCode !== void 0 && !/health checks/.test(end.stoppedReason ?? "");
 const subject = exited ? `container '${end.container}' exited ${times} with code ${end.exitCode}` : `${worst.length === 1 ? "a task" : `${worst.length} tasks`} ${end.stopCode === "TaskFailedToStart" ? "failed to start" : "ended"}`;
 const told = why === "" ? "" : `: ${why}`;
 const target = evidence.targets.find(({description: description, reason: reason}) => description ?? reason);
 const health = /ELB health checks/.test(end.stoppedReason ?? "") && target ? `; target ${describeTarget(target)}` : "";
 return {
  cause: `${subject}${hint === void 0 ? "" : `: ${hint.what}`}${told}${health}`,
  next: hint?.next
 };
}

function withoutFailedTask({events: events, targets: targets, tasks: tasks, serviceDeployment: serviceDeployment}) {
 const messages = events.map(({message: message}) => message ?? "");
 const telling = messages.findLast(text => /unable to|could not|is unhealthy in|deployment configuration|failed/.test(text));
 if (telling !== void 0) {
  const hint = /deployment configuration/.test(telling) ? {
   what: "",
   next: "Raise maximum-percent or lower minimum-healthy-percent so that at least one task can be started or stopped."
  } : hintFor({
   reason: telling
  });
  return {
   cause: shortEvent(telling),
   next: hint?.next
  };
 }
 const [target] = targets;
 if (target !== void 0) {
  const reason = `${target.reason ?? ""} ${target.description ?? ""}`;
  return {
   cause: `target ${describeTarget(target)}`,
   next: hintFor({
    reason: reason
   })?.next
  };
 }
 const unhealthy = tasks.find(({healthStatus: healthStatus}) => healthStatus === "UNHEALTHY");
 if (unhealthy !== void 0) {
  const hint = hintFor({
   reason: "failed container health checks"
  });
  return {
   cause: `task ${shortId(unhealthy.taskArn ?? "")} is unhealthy: ${hint?.what}`,
   next: hint?.next
  };
 }
 const waiting = tasks.find(({lastStatus: lastStatus}) => lastStatus !== "RUNNING" && lastStatus !== "STOPPED");
 if (waiting !== void 0) return {
  cause: `task ${shortId(waiting.taskArn ?? "")} is still ${waiting.lastStatus}`,
  next: "A slow start is most often the pull of a big image, or a network without a way to the registry."
 };
 return {
  cause: serviceDeployment?.statusReason ?? "no task of this deployment is known to have failed",
  next: void 0
 };
}

function dossier(verdict, reason, evidence) {
 const ended = verdict === "superseded" || verdict === "stopped";
 const {cause: cause, next: next} = ended ? {
  cause: reason,
  next: void 0
 } : guessCause(evidence);
 const {ours: ours, service: service, serviceDeployment: serviceDeployment} = evidence;
 const breaker = serviceDeployment?.deploymentCircuitBreaker;
 const own = ownDeployment(ours, service);
 const facts = [ [ "deployment", `${ours.deploymentId}${serviceDeployment?.status ? ` (${serviceDeployment.status})` : ""}` ] ];
 if (serviceDeployment?.statusReason) facts.push([ "ECS says", serviceDeployment.statusReason ]);
 if (own?.rolloutStateReason) facts.push([ "rollout", `${own.rolloutState}: ${own.rolloutStateReason}` ]);
 if (breaker?.threshold) facts.push([ "circuit breaker", `${breaker.status}, ${breaker.failureCount ?? 0} of ${breaker.threshold} failures` ]);
 if (evidence.serviceDeployment?.alarms?.triggeredAlarmNames?.length) facts.push([ "alarms", evidence.serviceDeployment.alarms.triggeredAlarmNames.join(", ") ]);
 const ends = evidence.tasks.filter(({lastStatus: lastStatus}) => lastStatus === "STOPPED").map(taskEnd);
 const sections = [ `### Why: ${verdict}`, reason.includes(cause) ? sentence(reason) : `${sentence(reason)} **${sentence(`likely cause: ${cause}`)}**`, ...next === void 0 ? [] : [ `What to do: ${next}` ], table([ "fact", "value" ], facts), ...ends.length === 0 ? [] : [ "#### Stopped tasks", table([ "task", "stop code", "container", "exit", "reason" ], ends.slice(0, 20).map(endRow)) ], ...evidence.targets.length === 0 ? [] : [ "#### Targets that are not healthy", table([ "target", "state", "reason" ], evidence.targets.map(t => [ target(t), t.state, `${t.reason ?? ""} ${t.description ?? ""}`.trim() ])) ], ...evidence.logs.flatMap(tail => [ `#### Last log lines of ${tail.container} (task ${shortId(tail.taskId)})`, fenced(tail.lines.length === 0 ? [ "(it wrote nothing)" ] : tail.lines), `<sub>log group ${tail.group}, stream ${tail.stream}</sub>` ]), ...evidence.events.length === 0 ? [] : [ "#### Events", fenced(evidence.events.map(event => eventLine(event))) ], ...evidence.gaps.map(gap => `> ${gap}`) ];
 return {
  cause: cause,
  next: next,
  markdown: `${sections.join("\n\n")}\n`,
  logs: evidence.logs
 };
}

function eventLine({createdAt: createdAt, message: message}) {
 return `${createdAt?.toISOString().slice(11, 19) ?? "        "} ${shortEvent(message ?? "")}`;
}

function endRow({taskId: taskId, stopCode: stopCode, stoppedReason: stoppedReason, container: container, exitCode: exitCode, reason: reason}) {
 return [ taskId, stopCode ?? "", container ?? "", exitCode === void 0 ? "" : String(exitCode), [ stoppedReason, reason ].filter(text => text !== void 0 && text !== "").join("; ") ];
}

function whyOf({reason: reason, stoppedReason: stoppedReason}) {
 if (reason !== void 0 && reason !== "") return reason;
 return stoppedReason === void 0 || /^Essential container in task exited/.test(stoppedReason) ? "" : stoppedReason;
}

function target({id: id, port: port}) {
 return port === void 0 ? id : `${id}:${port}`;
}

function describeTarget(state) {
 return `${target(state)} is ${state.state}: ${state.description ?? state.reason ?? "no reason given"}`;
}

function sentence(text) {
 const trimmed = text.trim().replace(/\.$/, "");
 return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}.`;
}

function fenced(lines) {
 const longest = Math.max(2, ...lines.flatMap(line => [ ...line.matchAll(/`+/g) ].map(([run]) => run.length)));
 const fence = "`".repeat(longest + 1);
 return [ `${fence}text`, ...lines, fence ].join("\n");
}

function logStreamOf(definition, container, taskArn, region) {
 const log = definition.containerDefinitions?.find(({name: name}) => name === container)?.logConfiguration;
 const group = log?.options?.["awslogs-group"];
 const prefix = log?.options?.["awslogs-stream-prefix"];
 if (log?.logDriver !== "awslogs" || group === void 0 || prefix === void 0) return;
 const taskId = taskArn.slice(taskArn.lastIndexOf("/") + 1);
 return {
  region: log.options?.["awslogs-region"] ?? region,
  group: group,
  stream: `${prefix}/${container}/${taskId}`
 };
}

async function lastLines(client, at, limit) {
 const {GetLogEventsCommand: GetLogEventsCommand} = await Promise.all([ __nccwpck_require__.e(127), __nccwpck_require__.e(123), __nccwpck_require__.e(451), __nccwpck_require__.e(164) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5164));
 const {events: events} = await client.send(new GetLogEventsCommand({
  logGroupName: at.group,
  logStreamName: at.stream,
  limit: limit,
  startFromHead: false
 }));
 return (events ?? []).map(({message: message}) => (message ?? "").trimEnd());
}

async function targetHealth(region, targetGroupArn) {
 const {DescribeTargetHealthCommand: DescribeTargetHealthCommand} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(166), __nccwpck_require__.e(788) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7314));
 const client = await elbClient(region);
 const answer = await client.send(new DescribeTargetHealthCommand({
  TargetGroupArn: targetGroupArn
 }));
 return answer.TargetHealthDescriptions ?? [];
}

const logLines = 20;

async function gather(ecs, known) {
 const gaps = [];
 const orGap = async (what, work, otherwise) => {
  try {
   return await work;
  } catch (error) {
   gaps.push(`Not known, ${causeChain(errors_awsError(error, what)).join("; ")}.`);
   return otherwise;
  }
 };
 const {serviceName: serviceName = ""} = known.service;
 const [tasks, definition, targets] = await Promise.all([ orGap("list the deployment's tasks", tasksOf(ecs, serviceName, known.ours.deploymentId), []), orGap("read the task definition", definitionOf(ecs, known.ours.taskDefinitionArn), {}), orGap("describe the targets' health", unhealthyTargets(ecs.region, known.service), []) ]);
 const logs = await orGap("read the log tail", tails(ecs.region, definition, tasks, gaps), []);
 return {
  ...known,
  tasks: tasks,
  targets: targets,
  logs: logs,
  gaps: gaps
 };
}

async function definitionOf(ecs, arn) {
 return (await describeTaskDefinition(ecs, arn)).definition;
}

async function unhealthyTargets(region, service) {
 const groups = new Set((service.loadBalancers ?? []).map(({targetGroupArn: targetGroupArn}) => targetGroupArn));
 const states = [];
 for (const group of groups) {
  if (group === void 0) continue;
  for (const {Target: Target, TargetHealth: TargetHealth} of await targetHealth(region, group)) {
   const {State: State = "unknown", Reason: Reason, Description: Description} = TargetHealth ?? {};
   if (State === "healthy" || State === "draining") continue;
   states.push({
    id: Target?.Id ?? "unknown",
    port: Target?.Port,
    state: State,
    reason: Reason,
    description: Description
   });
  }
 }
 return states;
}

async function tails(region, definition, tasks, gaps) {
 const failed = tasks.find(task => failedEnds([ task ]).length > 0);
 const task = failed ?? tasks[0];
 if (task?.taskArn === void 0) return [];
 const judged = failed === void 0 ? void 0 : taskEnd(failed).container;
 const names = judged === void 0 ? (definition.containerDefinitions ?? []).map(({name: name}) => name) : [ judged ];
 const found = [];
 for (const name of names) {
  const at = logStreamOf(definition, name ?? "", task.taskArn, region);
  if (name === void 0 || at === void 0) {
   gaps.push(`No log lines of container '${name}': it does not log with awslogs and a stream prefix.`);
   continue;
  }
  const lines = await lastLines(await logsClient(at.region), at, logLines).catch(error => {
   if (error instanceof Error && error.name === "ResourceNotFoundException") return [];
   throw error;
  });
  found.push({
   container: name,
   taskId: task.taskArn,
   group: at.group,
   stream: at.stream,
   lines: lines
  });
 }
 return found;
}

const blindMs = 6e4;

async function follow(options) {
 const {ours: ours, signal: signal} = options;
 const started = performance.now();
 const deadline = started + options.limitMs;
 let seen;
 let lastLook = started;
 let misses = 0;
 for (;;) {
  signal.throwIfAborted();
  const begun = performance.now();
  let judgement = "going on";
  try {
   seen = remember(ours, seen, await options.look(signal));
   options.onSnapshot?.(seen);
   judgement = judge(ours, seen, {
    timeIsUp: performance.now() >= deadline
   });
   lastLook = performance.now();
   misses = 0;
  } catch (error) {
   signal.throwIfAborted();
   if (!mayPass(error)) throw error;
   misses += 1;
   options.onPassing?.(error);
   if (performance.now() >= deadline && performance.now() - lastLook >= blindMs) throw new errors_ActionError("the deployment could not be followed to its end, so its outcome is unknown", {
    cause: error,
    help: "The deployment itself goes on. Look at the service, then run this job again."
   });
  }
  if (seen !== void 0 && judgement !== "going on") return {
   ...judgement,
   seen: seen
  };
  const step = begun - started < 6e4 ? 1e3 : 2e3;
  const back = misses === 0 ? 0 : Math.min(2e4, 500 * 2 ** misses) * (.5 + Math.random() / 2);
  await sleep(Math.max(step - (performance.now() - begun), back), signal);
 }
}

function mayPass(error) {
 return isPassing(error) || error instanceof Error && /^(AbortError|TimeoutError)$/.test(error.name);
}

function sleep(ms, signal) {
 return new Promise((resolve, reject) => {
  if (signal.aborted) return reject(signal.reason);
  const timer = setTimeout(() => {
   signal.removeEventListener("abort", onAbort);
   resolve();
  }, ms);
  const onAbort = () => {
   clearTimeout(timer);
   reject(signal.reason);
  };
  signal.addEventListener("abort", onAbort, {
   once: true
  });
 });
}

const rollbackMs = 5 * 6e4;

async function rollOut(options, request) {
 const {ecs: ecs, before: before} = options;
 const known = new Set;
 newEvents(before.events, known);
 const inFlight = primaryDeployment(before);
 if (inFlight?.rolloutState === "IN_PROGRESS" && inFlight.taskDefinition !== request.taskDefinition) info(`deployment ${inFlight.id} of ${shortArn(inFlight.taskDefinition)} was still going on and is replaced`);
 const after = await updateService(ecs, {
  ...request,
  service: before.serviceName ?? ""
 });
 const ours = startedBy(before, after, request.taskDefinition);
 if (ours === void 0) throw errors_awsError(new Error(`its PRIMARY deployment is of ${primaryDeployment(after)?.taskDefinition ?? "nothing"}`), `find the deployment of ${shortArn(request.taskDefinition)} that UpdateService should have started`);
 if (ours.completedBefore) info(`the service already runs ${shortArn(ours.taskDefinitionArn)}: ECS starts no deployment`); else if (before.deployments?.some(({id: id}) => id === ours.deploymentId)) info(`deployment ${ours.deploymentId} of this revision is going on already; following it`); else info(`deployment ${ours.deploymentId} started`);
 return await followOut(options, ours, known);
}

function startedBy(before, after, taskDefinitionArn) {
 const primary = primaryDeployment(after);
 if (primary?.id === void 0 || primary.taskDefinition !== taskDefinitionArn) return;
 const old = before.deployments?.some(({id: id}) => id === primary.id) === true;
 return {
  taskDefinitionArn: taskDefinitionArn,
  deploymentId: primary.id,
  createdAt: primary.createdAt ?? new Date,
  completedBefore: old && primary.rolloutState === "COMPLETED",
  desiredCount: after.desiredCount ?? 0
 };
}

async function followOut(options, ours, known) {
 const {ecs: ecs, signal: signal} = options;
 const started = performance.now();
 const events = [];
 const stamp = () => `[${elapsed(performance.now() - started)}]`;
 const looker = new Looker(ecs, options.before.serviceName ?? "", ours, options.onServiceDeployment);
 let line = "";
 const onSnapshot = seen => {
  for (const event of newEvents(seen.service.events, known)) {
   events.push(event);
   info(`${stamp()} ${shortEvent(event.message ?? "")}`);
  }
  const now = progressLine(ours, seen.service);
  if (now !== line) info(`${stamp()} ${now}`);
  line = now;
 };
 const followOn = limitMs => follow({
  ours: ours,
  look: abort => looker.look(abort),
  onSnapshot: onSnapshot,
  onPassing: error => debug(`looking again: ${causeChain(error).join("; ")}`),
  limitMs: limitMs,
  signal: signal
 });
 let end;
 try {
  end = await followOn(options.limitMs);
  if (end.verdict === "timed-out") end = await atTimeout(options, looker, end, followOn);
 } catch (error) {
  if (signal.aborted) await atCancel(options, looker);
  throw error instanceof CancelledError || signal.aborted ? error : errors_awsError(error, `follow deployment ${ours.deploymentId}; it goes on, and its outcome is unknown`);
 }
 const {verdict: verdict, reason: reason, seen: seen} = end;
 const good = verdict === "succeeded" || verdict === "scaled-to-zero";
 const {service: service, serviceDeployment: serviceDeployment} = seen;
 const evidence = {
  ours: ours,
  service: service,
  serviceDeployment: serviceDeployment,
  events: events
 };
 return {
  verdict: verdict,
  reason: reason,
  ours: ours,
  service: service,
  serviceDeploymentArn: looker.arn,
  events: events,
  elapsedMs: performance.now() - started,
  dossier: good ? void 0 : dossier(verdict, reason, await gather(ecs, evidence))
 };
}

async function atTimeout(options, looker, end, followOn) {
 if (options.onTimeout === "continue") return {
  ...end,
  reason: `${end.reason}; the deployment goes on (on-timeout: continue)`
 };
 if (looker.arn === void 0) return {
  ...end,
  reason: `${end.reason}; it could not be stopped, since its service deployment is not known`
 };
 info("the time limit has passed: stopping the deployment and rolling back");
 if (!await stopServiceDeployment(options.ecs, looker.arn)) return await followOn(1e4);
 const after = await followOn(rollbackMs);
 if (after.verdict === "succeeded" || after.verdict === "scaled-to-zero") return after;
 const how = {
  "timed-out": "its rollback is still going on",
  failed: `its rollback failed: ${after.reason}`
 };
 return {
  ...after,
  verdict: "timed-out",
  reason: `${end.reason}; the deployment was stopped (on-timeout: stop), ${how[after.verdict] ?? "and the service was rolled back"}`
 };
}

async function atCancel({ecs: ecs, onCancel: onCancel, before: before}, looker) {
 const name = before.serviceName;
 if (onCancel === "leave") {
  warning(`cancelled: the deployment of ${name} goes on, unwatched (on-cancel: leave)`);
  return;
 }
 if (looker.arn === void 0) await looker.look(AbortSignal.timeout(3e3)).catch(() => {});
 const stopped = looker.arn !== void 0 && await stopServiceDeployment(ecs, looker.arn).catch(error => {
  warning(causeChain(error).join("; "));
  return false;
 });
 warning(stopped ? `cancelled: the deployment of ${name} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: the deployment of ${name} could not be stopped and goes on, unwatched`);
}

class Looker {
 arn;
 #ecs;
 #service;
 #ours;
 #found;
 #without=false;
 constructor(ecs, service, ours, found) {
  this.#ecs = ecs;
  this.#service = service;
  this.#ours = ours;
  this.#found = found;
 }
 async look(signal) {
  const [service, serviceDeployment] = await Promise.all([ describeService(this.#ecs, this.#service, signal), this.#deployment(signal) ]);
  return {
   service: service,
   serviceDeployment: serviceDeployment,
   at: performance.now()
  };
 }
 async #deployment(signal) {
  if (this.#without) return;
  try {
   if (this.arn === void 0) {
    const {deploymentId: deploymentId, createdAt: createdAt} = this.#ours;
    this.arn = await findServiceDeployment(this.#ecs, this.#service, deploymentId, createdAt, signal);
    if (this.arn === void 0) return;
    this.#found?.(this.arn);
   }
   return await describeServiceDeployment(this.#ecs, this.arn, signal);
  } catch (error) {
   if (isPassing(error) || signal.aborted || !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test(errorName(error))) throw error;
   this.#without = true;
   notice(`the service deployment can't be read (${errorName(error)}), so the verdict comes from the service's own list of deployments. Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.`);
   return;
  }
 }
}

class InputError extends errors_ActionError {
 name="InputError";
}

function readInputs(specs, env) {
 const values = {};
 for (const [key, spec] of Object.entries(specs)) {
  const given = (env[`INPUT_${spec.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  const text = given === "" ? spec.default ?? "" : given;
  if (text === "") {
   if (spec.required) throw new InputError(`input '${spec.name}' is required and was not given`, {
    help: "Set it under 'with:' in the step."
   });
   values[key] = spec.type === "list" ? [] : spec.type === "pairs" ? {} : void 0;
   continue;
  }
  values[key] = parse(spec, text);
 }
 return values;
}

function parse(spec, text) {
 switch (spec.type) {
 case "string":
  return text;

 case "secret":
  mask(text);
  return text;

 case "boolean":
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw wrong(spec, text);

 case "integer":
  {
   const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
   if (!Number.isSafeInteger(number) || number < (spec.minimum ?? -1 / 0) || number > (spec.maximum ?? 1 / 0)) throw wrong(spec, text);
   return number;
  }

 case "choice":
  if (!spec.options.includes(text)) throw wrong(spec, text);
  return text;

 case "list":
  return text.split(text.includes("\n") ? /\r?\n/ : ",").map(item => item.trim()).filter(item => item !== "");

 case "pairs":
  return parsePairs(spec, text);

 case "json":
  try {
   return JSON.parse(text);
  } catch (cause) {
   throw new InputError(`input '${spec.name}' is not JSON`, {
    cause: cause
   });
  }

 case "duration":
  return parseDuration(spec, text);
 }
}

function parsePairs(spec, text) {
 const pairs = {};
 for (const line of text.split(/\r?\n/)) {
  const trimmed = line.trim();
  if (trimmed === "" || trimmed.startsWith("#")) continue;
  const at = trimmed.indexOf("=");
  if (at < 1) throw wrong(spec, trimmed);
  const key = trimmed.slice(0, at).trim();
  if (Object.hasOwn(pairs, key)) throw new InputError(`input '${spec.name}' has '${key}' twice`, {
   help: "Keep one of the two."
  });
  pairs[key] = trimmed.slice(at + 1).trim();
 }
 return pairs;
}

const unit = {
 ms: 1,
 s: 1e3,
 m: 6e4,
 h: 36e5
};

function parseDuration(spec, text) {
 const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
 const size = unit[match?.[2] ?? ""];
 if (match === null || size === void 0) throw wrong(spec, text);
 return Number(match[1]) * size;
}

function wrong(spec, text) {
 return new InputError(`input '${spec.name}' is '${text}'; ${allowed(spec)}`);
}

function allowed(spec) {
 switch (spec.type) {
 case "boolean":
  return "it must be true or false";

 case "integer":
  {
   const {minimum: minimum, maximum: maximum} = spec;
   const range = minimum === void 0 ? "" : maximum === void 0 ? ` of ${minimum} or more` : ` from ${minimum} to ${maximum}`;
   return `it must be a whole number${range}`;
  }

 case "choice":
  return `it must be one of ${spec.options.join(", ")}`;

 case "pairs":
  return "it must be KEY=VALUE, one a line";

 case "duration":
  return "it must be a time such as 90s, 10m or 1h";

 case "json":
  return "it must be JSON";

 case "list":
  return "it must be a list, one item a line or separated by commas";

 default:
  return "it must be a text that is not empty";
 }
}

const graceMs = 8e3;

function run(action, main) {
 const controller = new AbortController;
 let ended = false;
 const end = code => {
  if (ended) return;
  ended = true;
  process.exitCode = code;
  process.stdout.write("", () => process.exit(code));
 };
 const fail = error => {
  if (ended) return;
  const cancelled = controller.signal.reason;
  if (cancelled instanceof CancelledError) {
   run_report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
   end(cancelled.signalName === "SIGTERM" ? 143 : 130);
  } else {
   run_report(action.name, error);
   end(1);
  }
 };
 for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => {
  if (controller.signal.aborted) return;
  info(`${name} received: ending what runs`);
  controller.abort(new CancelledError(name));
  setTimeout(() => fail(controller.signal.reason), graceMs).unref();
 });
 process.on("uncaughtException", fail);
 process.on("unhandledRejection", fail);
 const work = async () => {
  const inputs = readInputs(action.inputs, process.env);
  await main({
   inputs: inputs,
   signal: controller.signal,
   setOutputs: values => setOutputs(action, values)
  });
  controller.signal.throwIfAborted();
 };
 work().then(() => end(0), fail);
}

function setOutputs(action, values) {
 for (const [key, value] of Object.entries(values)) {
  const name = action.outputs[key];
  if (name === void 0) throw new Error(`${action.name} declares no output for '${key}'`);
  if (value === void 0) continue;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (process.env.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(name, text)); else info(`${name}: ${text}`);
 }
}

function run_report(action, error) {
 const [first = "unknown error", ...causes] = causeChain(error);
 const {help: help, place: place} = adviceOf(error);
 const lines = [ first, ...causes.map(cause => `because: ${cause}`), ...help === void 0 ? [] : [ `help: ${help}` ] ];
 log_error(lines.join("\n"), {
  title: action,
  ...place === void 0 ? {} : {
   place: place
  }
 });
 if (error instanceof Error && error.stack !== void 0) debug(redact(error.stack));
}

function isAbort(error) {
 return error instanceof Error && (error.name === "AbortError" || error.cause instanceof CancelledError);
}

const action = {
 name: "rollback",
 inputs: {
  service: {
   name: "service",
   type: "string",
   required: true
  },
  cluster: {
   name: "cluster",
   type: "string",
   default: "default"
  },
  to: {
   name: "to",
   type: "string"
  },
  reason: {
   name: "reason",
   type: "string"
  },
  waitForMinutes: {
   name: "wait-for-minutes",
   type: "integer",
   default: "15",
   minimum: 1,
   maximum: 360
  },
  awsRegion: {
   name: "aws-region",
   type: "string"
  }
 },
 outputs: {
  verdict: "verdict",
  taskDefinitionArn: "task-definition-arn",
  from: "from"
 }
};

const lookBack = 50;

const atOnce = 10;

function verifiedAt({tags: tags}) {
 return tags.find(({key: key}) => key === "slipway:verified")?.value;
}

async function newestVerified(ecs, from, signal) {
 const family = shortName(from).replace(/:\d+$/, "");
 const arns = (await listRevisions(ecs, family, lookBack)).filter(arn => arn !== from);
 for (let at = 0; at < arns.length; at += atOnce) {
  signal.throwIfAborted();
  const batch = await Promise.all(arns.slice(at, at + atOnce).map(arn => describeTaskDefinition(ecs, arn)));
  const found = batch.find(revision => verifiedAt(revision) !== void 0);
  if (found !== void 0) return found;
 }
 return;
}

function noneVerified(from) {
 return new errors_ActionError(`no verified revision of ${shortName(from).replace(/:\d+$/, "")} was found, other than the running ${shortName(from)}`, {
  help: `The newest ${lookBack} were looked at. Give one as 'to' (family:revision); from now on smoke-verify with task-definition-arn marks those that pass.`
 });
}

function ownWayBack(service) {
 const primary = primaryDeployment(service);
 if (primary?.rolloutState !== "IN_PROGRESS") return;
 const completed = (service.deployments ?? []).filter(({id: id, rolloutState: rolloutState}) => id !== primary.id && rolloutState === "COMPLETED");
 const [newest] = completed.sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
 return newest?.taskDefinition;
}

run(action, async ({inputs: inputs, setOutputs: setOutputs, signal: signal}) => {
 const cluster = inputs.cluster;
 const service = inputs.service;
 const to = inputs.to;
 const region = regionOf(inputs.awsRegion);
 sameRegion(region, {
  cluster: cluster,
  service: service,
  to: to
 });
 const ecs = {
  client: await ecsClient(region),
  region: region,
  cluster: cluster
 };
 const before = await findService(ecs, service, signal);
 const primary = primaryDeployment(before);
 const from = primary?.taskDefinition ?? before.taskDefinition ?? "";
 const back = ownWayBack(before);
 const target = to === void 0 ? await newestVerified(ecs, from, signal) ?? (back === void 0 ? void 0 : await describeTaskDefinition(ecs, back)) : await describeTaskDefinition(ecs, to);
 if (target === void 0) throw noneVerified(from);
 if (target.arn === from && primary?.rolloutState === "COMPLETED" && to !== void 0) notice(`service '${service}' runs ${shortName(from)} already`);
 if (verifiedAt(target) === void 0) warning(`${shortName(target.arn)} is not marked as verified: no smoke test is known to have passed on it`);
 setOutputs({
  from: from,
  taskDefinitionArn: target.arn
 });
 info(`rolling ${service} in ${shortName(cluster)} back from ${shortName(from)} to ${shortName(target.arn)}${inputs.reason === void 0 ? "" : `: ${inputs.reason}`}`);
 const options = {
  ecs: ecs,
  before: before,
  limitMs: inputs.waitForMinutes * 6e4,
  onTimeout: "continue",
  onCancel: "leave",
  signal: signal
 };
 const stopped = back === target.arn ? await stopAndFollow(options) : void 0;
 const result = stopped ?? await update(options, target.arn);
 setOutputs({
  verdict: result.verdict
 });
 await report(result, cluster, from);
 const stays = "What does not come back with a rollback: the database schema and data, the values of secrets and parameters, and what Terraform changed.";
 await appendSummary(`${inputs.reason === void 0 ? "" : `Reason: ${inputs.reason}\n\n`}> ${stays}\n`);
 notice(`${service}: ${stays}`);
 if (result.verdict !== "succeeded" && result.verdict !== "scaled-to-zero") throw rolloutError(result);
 info(`${service} is back on ${shortName(target.arn)}`);
 async function update(options, arn) {
  const {definition: definition} = await describeTaskDefinition(ecs, arn);
  checkTargets(definition, before);
  return await rollOut(options, {
   taskDefinition: arn
  });
 }
 async function stopAndFollow(options) {
  const {id: id, createdAt: createdAt} = primary ?? {};
  if (id === void 0 || createdAt === void 0) return;
  const arn = await findServiceDeployment(ecs, service, id, createdAt, signal).catch(error => {
   throw errors_awsError(error, `find the service deployment that is going on`);
  });
  if (arn === void 0 || !await stopServiceDeployment(ecs, arn)) return;
  info(`deployment ${id} is stopped; ECS brings ${shortName(back ?? "")} back`);
  const known = new Set;
  newEvents(before.events, known);
  const ours = {
   taskDefinitionArn: from,
   deploymentId: id,
   createdAt: createdAt,
   completedBefore: false,
   desiredCount: before.desiredCount ?? 0
  };
  const result = await followOut(options, ours, known);
  if (result.verdict !== "stopped" && result.verdict !== "rolled-back") return ifThrough(result);
  const reached = result.service.taskDefinition === back;
  if (!reached) throw new errors_ActionError(`the deployment was stopped, but the service runs ${result.service.taskDefinition}`);
  const {id: deploymentId = id} = primaryDeployment(result.service) ?? {};
  return {
   ...result,
   ours: {
    ...ours,
    taskDefinitionArn: target?.arn ?? from,
    deploymentId: deploymentId
   },
   verdict: "succeeded",
   reason: `the deployment was stopped and ${shortName(back ?? "")} is back`,
   dossier: void 0
  };
 }
 function ifThrough(result) {
  return result.verdict === "succeeded" || result.verdict === "scaled-to-zero" ? void 0 : result;
 }
});
