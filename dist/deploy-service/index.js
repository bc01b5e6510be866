(() => {
 "use strict";
 var e = {
  181: (e => {
   e.exports = require("buffer");
  }),
  6982: (e => {
   e.exports = require("crypto");
  }),
  4434: (e => {
   e.exports = require("events");
  }),
  8611: (e => {
   e.exports = require("http");
  }),
  5692: (e => {
   e.exports = require("https");
  }),
  9278: (e => {
   e.exports = require("net");
  }),
  6698: (e => {
   e.exports = require("node:async_hooks");
  }),
  1421: (e => {
   e.exports = require("node:child_process");
  }),
  7598: (e => {
   e.exports = require("node:crypto");
  }),
  3024: (e => {
   e.exports = require("node:fs");
  }),
  1455: (e => {
   e.exports = require("node:fs/promises");
  }),
  7067: (e => {
   e.exports = require("node:http");
  }),
  4708: (e => {
   e.exports = require("node:https");
  }),
  8161: (e => {
   e.exports = require("node:os");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  1708: (e => {
   e.exports = require("node:process");
  }),
  7075: (e => {
   e.exports = require("node:stream");
  }),
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: (e => {
   e.exports = require("node:zlib");
  }),
  3480: (e => {
   e.exports = require("querystring");
  }),
  2203: (e => {
   e.exports = require("stream");
  }),
  4756: (e => {
   e.exports = require("tls");
  }),
  7016: (e => {
   e.exports = require("url");
  }),
  9023: (e => {
   e.exports = require("util");
  }),
  3106: (e => {
   e.exports = require("zlib");
  }),
  5028: ((e, t, n) => {
   n.d(t, {
    s: () => r
   });
   const r = {
    retryMode: "standard",
    maxAttempts: 6,
    customUserAgent: "slipway",
    requestHandler: {
     connectionTimeout: 5e3,
     socketTimeout: 3e4
    }
   };
  }),
  5607: ((e, t, n) => {
   n.d(t, {
    EU: () => shortName,
    Op: () => look,
    Zz: () => sameRegion
   });
   var r = n(4704);
   const i = 2e4;
   function look(e) {
    const t = AbortSignal.timeout(i);
    return {
     abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
    };
   }
   function sameRegion(e, t) {
    for (const [n, i] of Object.entries(t)) {
     const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(i ?? "")?.[1];
     if (t !== void 0 && t !== "" && t !== e) throw new r.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
      help: "Set 'aws-region' to the region of the service."
     });
    }
   }
   function shortName(e) {
    return e.slice(e.lastIndexOf("/") + 1);
   }
  }),
  8127: ((e, t, n) => {
   n.d(t, {
    Is: () => errorName,
    WG: () => isPassing,
    es: () => awsError
   });
   var r = n(4704);
   function errorName(e) {
    if (!(e instanceof Error)) return "";
    if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
    return "code" in e && typeof e.code === "string" ? e.code : e.name;
   }
   function awsError(e, t) {
    if (e instanceof r.lZ) return e;
    const n = helpFor(errorName(e), e);
    return new r.lZ(`could not ${t}`, {
     cause: e,
     ...n === void 0 ? {} : {
      help: n
     }
    });
   }
   function isPassing(e) {
    const t = errorName(e);
    if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(t)) return true;
    if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|AbortError|TimeoutError|RequestTimeout)/.test(t)) return true;
    return statusOf(e) >= 500;
   }
   function helpFor(e, t) {
    if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(e)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
    if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(e)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
    if (/CredentialsProviderError/.test(e)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
    if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(e)) return "The role lacks a permission, named in the message. It will not be tried again.";
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(e)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
    if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(e)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
    if (statusOf(t) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
    return;
   }
   function statusOf(e) {
    if (typeof e !== "object" || e === null || !("$metadata" in e)) return 0;
    const t = e.$metadata.httpStatusCode;
    return t ?? 0;
   }
  }),
  2309: ((e, t, n) => {
   n.d(t, {
    BX: () => deregister,
    oh: () => describeTaskDefinition,
    VW: () => listRevisions,
    eQ: () => registerTaskDefinition,
    FT: () => tagResource
   });
   var r = n(4704);
   var i = n(5607);
   var o = n(8127);
   function sendingAll(e) {
    e.middlewareStack.add(e => t => {
     t.request.body = JSON.stringify(t.input);
     return e(t);
    }, {
     step: "build",
     priority: "high",
     name: "sendingAll"
    });
    return e;
   }
   async function describeAll(e, t, r = {}) {
    const {DescribeTaskDefinitionCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    const o = new i({
     taskDefinition: t,
     include: [ "TAGS" ]
    });
    let s = "";
    o.middlewareStack.add(t => async n => {
     const r = await t(n);
     const i = r;
     const o = e.config.streamCollector;
     const a = await o(i.response.body);
     s = Buffer.from(a).toString("utf8");
     i.response.body = a;
     return r;
    }, {
     step: "deserialize",
     priority: "low",
     name: "describeAll"
    });
    const {taskDefinition: a, tags: c} = await e.send(o, r);
    if (a === void 0) return {
     taskDefinition: a,
     tags: c ?? []
    };
    const {registeredAt: u, deregisteredAt: l, deleteRequestedAt: d} = a;
    const p = Object.entries({
     registeredAt: u,
     deregisteredAt: l,
     deleteRequestedAt: d
    });
    const {taskDefinition: f} = JSON.parse(s);
    const m = Object.fromEntries(p.filter(([, e]) => e !== void 0));
    return {
     taskDefinition: {
      ...f,
      ...m
     },
     tags: c ?? []
    };
   }
   async function describeTaskDefinition(e, t) {
    try {
     const {taskDefinition: n, tags: i} = await describeAll(e.client, t);
     const o = n?.taskDefinitionArn;
     if (o === void 0) throw new r.lZ(`ECS answered without task definition '${t}'`);
     return {
      definition: n ?? {},
      arn: o,
      tags: i
     };
    } catch (n) {
     throw (0, o.es)(n, `describe task definition '${(0, i.EU)(t)}' in ${e.region}`);
    }
   }
   async function registerTaskDefinition(e, t) {
    const {RegisterTaskDefinitionCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     const {taskDefinition: n} = await e.client.send(sendingAll(new i(t)));
     const o = n?.taskDefinitionArn;
     if (o === void 0) throw new r.lZ("ECS answered RegisterTaskDefinition without an ARN");
     return o;
    } catch (e) {
     throw (0, o.es)(e, `register a revision of task definition '${t.family}'`);
    }
   }
   async function listRevisions(e, t, r) {
    const {ListTaskDefinitionsCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     const {taskDefinitionArns: n} = await e.client.send(new i({
      familyPrefix: t,
      sort: "DESC",
      status: "ACTIVE",
      maxResults: r
     }));
     return n ?? [];
    } catch (e) {
     throw (0, o.es)(e, `list the revisions of task definition '${t}'`);
    }
   }
   async function deregister(e, t) {
    const {DeregisterTaskDefinitionCommand: r} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     await e.client.send(new r({
      taskDefinition: t
     }));
    } catch (e) {
     throw (0, o.es)(e, `deregister ${(0, i.EU)(t)}`);
    }
   }
   async function tagResource(e, t, r) {
    const {TagResourceCommand: s} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     await e.client.send(new s({
      resourceArn: t,
      tags: Object.entries(r).map(([e, t]) => ({
       key: e,
       value: t
      }))
     }));
    } catch (e) {
     throw (0, o.es)(e, `tag ${(0, i.EU)(t)}`);
    }
   }
  }),
  6396: ((e, t, n) => {
   n.d(t, {
    Ge: () => describeServices,
    Jv: () => describeService,
    bU: () => updateService,
    sE: () => activeService,
    sR: () => createService,
    yu: () => seekService
   });
   var r = n(4704);
   var i = n(5607);
   var o = n(8127);
   async function describeServices(e, t, r) {
    const {DescribeServicesCommand: o} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    const {services: s = []} = await e.client.send(new o({
     cluster: e.cluster,
     services: [ ...t ]
    }), (0, i.Op)(r));
    const a = new Map;
    for (const e of t) {
     const t = s.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
     if (t !== void 0) a.set(e, t);
    }
    return a;
   }
   function activeService(e, t, n) {
    if (n === void 0) throw new r.lZ(`there is no service '${t}' in cluster '${(0, i.EU)(e.cluster)}' in ${e.region} (MISSING)`, {
     help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
    });
    if (n.status !== "ACTIVE") throw new r.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
     help: "It was deleted. Create it again (terraform apply, or create: true) and run this job again."
    });
    return n;
   }
   async function describeService(e, t, n) {
    return activeService(e, t, (await describeServices(e, [ t ], n)).get(t));
   }
   async function seekService(e, t, n) {
    const r = await seekServices(e, [ t ], n);
    if (r !== void 0) return r.get(t);
    throw noCluster(e);
   }
   async function seekServices(e, t, n) {
    try {
     return await describeServices(e, t, n);
    } catch (n) {
     if ((0, o.Is)(n) === "ClusterNotFoundException") return;
     const r = t.length === 1 ? `service '${t[0]}'` : `${t.length} services`;
     throw (0, o.es)(n, `describe ${r} in cluster '${(0, i.EU)(e.cluster)}' in ${e.region}`);
    }
   }
   function noCluster(e) {
    return new r.lZ(`there is no cluster '${(0, i.EU)(e.cluster)}' in ${e.region}`, {
     help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
    });
   }
   async function createService(e, t) {
    const {CreateServiceCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     const {service: n} = await e.client.send(new i({
      ...t,
      cluster: e.cluster
     }));
     if (n === void 0) throw new r.lZ("ECS answered CreateService without the service");
     return n;
    } catch (e) {
     throw (0, o.es)(e, `create service '${t.serviceName}'`);
    }
   }
   async function updateService(e, t) {
    const {UpdateServiceCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    try {
     const {service: n} = await e.client.send(new i({
      ...t,
      cluster: e.cluster
     }));
     if (n === void 0) throw new r.lZ("ECS answered UpdateService without the service");
     return n;
    } catch (e) {
     throw (0, o.es)(e, `update service '${t.service}'`);
    }
   }
  }),
  2225: ((e, t, n) => {
   n.d(t, {
    C: () => targetGroupSettings,
    k: () => targetHealth
   });
   var r = n(5028);
   async function elbClient(e) {
    const {ElasticLoadBalancingV2Client: t} = await Promise.all([ n.e(651), n.e(166), n.e(614) ]).then(n.bind(n, 1614));
    return new t({
     ...r.s,
     region: e
    });
   }
   async function targetHealth(e, t) {
    const {DescribeTargetHealthCommand: r} = await Promise.all([ n.e(651), n.e(166), n.e(614) ]).then(n.bind(n, 1614));
    const i = await elbClient(e);
    const o = await i.send(new r({
     TargetGroupArn: t
    }));
    return o.TargetHealthDescriptions ?? [];
   }
   async function targetGroupSettings(e, t) {
    const {DescribeTargetGroupsCommand: r, DescribeTargetGroupAttributesCommand: i} = await Promise.all([ n.e(651), n.e(166), n.e(614) ]).then(n.bind(n, 1614));
    const o = await elbClient(e);
    const {TargetGroups: s = []} = await o.send(new r({
     TargetGroupArns: [ ...t ]
    }));
    return await Promise.all(s.map(async e => {
     const {Attributes: t = []} = await o.send(new i({
      TargetGroupArn: e.TargetGroupArn
     }));
     const n = t.find(({Key: e}) => e === "deregistration_delay.timeout_seconds")?.Value;
     return {
      name: e.TargetGroupName ?? "",
      interval: e.HealthCheckIntervalSeconds ?? 30,
      healthyThreshold: e.HealthyThresholdCount ?? 5,
      deregistrationDelay: Number(n ?? 300)
     };
    }));
   }
  }),
  6864: ((e, t, n) => {
   n.d(t, {
    ID: () => recentTasks,
    Mk: () => runningRevisions,
    a4: () => tasksOf
   });
   var r = n(5607);
   var i = n(8127);
   async function runningRevisions(e, t) {
    const {ListTasksCommand: r} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    const o = new Set;
    try {
     for (let n; ;) {
      const i = await e.client.send(new r({
       cluster: e.cluster,
       family: t,
       nextToken: n
      }));
      for (const {taskDefinitionArn: t} of await describeTasks(e, i.taskArns ?? [])) if (t !== void 0) o.add(t);
      n = i.nextToken;
      if (n === void 0) return [ ...o ];
     }
    } catch (e) {
     throw (0, i.es)(e, `list the tasks of family '${t}'`);
    }
   }
   async function recentTasks(e, t) {
    const {ListTasksCommand: r} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    const i = await Promise.all([ "STOPPED", "RUNNING" ].map(n => e.client.send(new r({
     cluster: e.cluster,
     serviceName: t,
     desiredStatus: n
    }))));
    return await describeTasks(e, i.flatMap(({taskArns: e}) => e ?? []).slice(0, 100));
   }
   async function tasksOf(e, t, n) {
    return (await recentTasks(e, t)).filter(({startedBy: e}) => e === n).sort((e, t) => (t.createdAt?.getTime() ?? 0) - (e.createdAt?.getTime() ?? 0));
   }
   async function describeTasks(e, t, i) {
    if (t.length === 0) return [];
    const {DescribeTasksCommand: o} = await Promise.all([ n.e(143), n.e(651), n.e(329) ]).then(n.bind(n, 6329));
    const s = await e.client.send(new o({
     cluster: e.cluster,
     tasks: t
    }), (0, r.Op)(i));
    return s.tasks ?? [];
   }
  }),
  2885: ((e, t, n) => {
   n.d(t, {
    g8: () => dossier,
    Aq: () => failedEnds,
    Kk: () => tailCommand,
    J: () => taskEnd
   });
   var r = n(3243);
   var i = n(6165);
   const o = [ [ /CannotPullContainer|CannotPullImage|pull image manifest|ImageNotFound/i, {
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
   const s = {
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
   function hintFor({exitCode: e, reason: t}) {
    const n = o.find(([e]) => t !== void 0 && e.test(t))?.[1];
    if (n !== void 0) return n;
    if (e === void 0) return;
    return s[e] ?? {
     what: "it ended with an error",
     next: "Read its last log lines."
    };
   }
   var a = n(7839);
   const c = "no task of this deployment is known to have failed";
   const u = /Scaling activity initiated|Task stopped by user/;
   function taskEnd(e) {
    const t = e.containers ?? [];
    const n = t.find(({reason: e}) => e !== void 0 && e !== "") ?? t.find(({exitCode: e}) => e !== void 0 && ![ 0, 137, 143 ].includes(e)) ?? t.find(({exitCode: e}) => e !== void 0 && e !== 0) ?? t.find(({exitCode: e}) => e !== void 0);
    return {
     taskId: (0, i.m_)(e.taskArn ?? ""),
     stopCode: e.stopCode,
     stoppedReason: e.stoppedReason,
     container: n?.name,
     exitCode: n?.exitCode,
     reason: n?.reason
    };
   }
   function failedEnds(e) {
    return e.filter(({lastStatus: e, stoppedReason: t}) => e === "STOPPED" && !u.test(t ?? "")).map(taskEnd);
   }
   function guessCause(e) {
    const t = failedEnds(e.tasks);
    const n = Map.groupBy(t, e => `${e.container} ${e.exitCode} ${whyOf(e).replace(/[0-9a-f]{32}/g, "")}`);
    const [r] = [ ...n.values() ].sort((e, t) => t.length - e.length);
    const [i] = r ?? [];
    if (r === void 0 || i === void 0) return withoutFailedTask(e);
    const o = r.length === 1 ? "once" : r.length === 2 ? "twice" : `${r.length} times`;
    const s = whyOf(i);
    const a = hintFor({
     exitCode: i.exitCode,
     reason: `${i.reason ?? ""} ${i.stoppedReason ?? ""}`
    });
    const c = i.exitCode !== void 0 && !/health checks/.test(i.stoppedReason ?? "");
    const u = c ? `container '${i.container}' exited ${o} with code ${i.exitCode}` : `${r.length === 1 ? "a task" : `${r.length} tasks`} ${i.stopCode === "TaskFailedToStart" ? "failed to start" : "ended"}`;
    const l = s === "" ? "" : `: ${s}`;
    const d = e.targets.find(({description: e, reason: t}) => e ?? t);
    const p = /ELB health checks/.test(i.stoppedReason ?? "") && d ? `; target ${describeTarget(d)}` : "";
    return {
     cause: `${u}${a === void 0 ? "" : `: ${a.what}`}${l}${p}`,
     next: a?.next
    };
   }
   function withoutFailedTask({events: e, targets: t, tasks: n, serviceDeployment: r}) {
    const o = r?.alarms?.triggeredAlarmNames ?? [];
    if (o.length > 0) return {
     cause: `alarm ${o.join(", ")} went off`,
     next: "Look at what the alarm measures since the new tasks came, and at their log."
    };
    const s = e.map(({message: e}) => e ?? "");
    const a = s.findLast(e => /unable to|could not|is unhealthy in|deployment configuration|failed/.test(e));
    if (a !== void 0) {
     const e = /deployment configuration/.test(a) ? {
      what: "",
      next: "Raise maximum-percent or lower minimum-healthy-percent so that at least one task can be started or stopped."
     } : hintFor({
      reason: a
     });
     return {
      cause: (0, i.pn)(a).replace(/^deployment failed: /, ""),
      next: e?.next
     };
    }
    const [u] = t;
    if (u !== void 0) {
     const e = `${u.reason ?? ""} ${u.description ?? ""}`;
     return {
      cause: `target ${describeTarget(u)}`,
      next: hintFor({
       reason: e
      })?.next
     };
    }
    const l = n.find(({healthStatus: e}) => e === "UNHEALTHY");
    if (l !== void 0) {
     const e = hintFor({
      reason: "failed container health checks"
     });
     return {
      cause: `task ${(0, i.m_)(l.taskArn ?? "")} is unhealthy: ${e?.what}`,
      next: e?.next
     };
    }
    const d = n.find(({lastStatus: e}) => e !== "RUNNING" && e !== "STOPPED");
    if (d !== void 0) return {
     cause: `task ${(0, i.m_)(d.taskArn ?? "")} is still ${d.lastStatus}`,
     next: "A slow start is most often the pull of a big image, or a network without a way to the registry."
    };
    return {
     cause: r?.statusReason ?? c,
     next: void 0
    };
   }
   function dossier(e, t, n, o) {
    const s = e === "superseded" || e === "stopped" || o !== void 0;
    const u = s ? {
     cause: t,
     next: void 0
    } : guessCause(n);
    const l = u.cause === c ? t : u.cause;
    const {next: d} = u;
    const {ours: p, service: f, serviceDeployment: m} = n;
    const h = m?.deploymentCircuitBreaker;
    const g = (0, a.KE)(p, f);
    const w = [ [ "deployment", `${p.deploymentId}${m?.status ? ` (${m.status})` : ""}` ] ];
    if (m?.statusReason) w.push([ "ECS says", m.statusReason ]);
    if (g?.rolloutStateReason) w.push([ "rollout", `${g.rolloutState}: ${g.rolloutStateReason}` ]);
    if (h?.threshold) w.push([ "circuit breaker", `${h.status}, ${h.failureCount ?? 0} of ${h.threshold} failures` ]);
    if (n.serviceDeployment?.alarms?.triggeredAlarmNames?.length) w.push([ "alarms", n.serviceDeployment.alarms.triggeredAlarmNames.join(", ") ]);
    const v = n.tasks.filter(({lastStatus: e}) => e === "STOPPED").map(taskEnd);
    const y = [ `### Why: ${e}`, t.includes(l) ? sentence(t) : `${sentence(t)} **${sentence(`likely cause: ${l}`)}**`, ...d === void 0 ? [] : [ `What to do: ${d}` ], (0, 
    r.tp)([ "fact", "value" ], w), ...v.length === 0 ? [] : [ "#### Stopped tasks", (0, 
    r.tp)([ "task", "stop code", "container", "exit", "reason" ], v.slice(0, 20).map(endRow)) ], ...n.targets.length === 0 ? [] : [ "#### Targets that are not healthy", (0, 
    r.tp)([ "target", "state", "reason" ], n.targets.map(e => [ target(e), e.state, `${e.reason ?? ""} ${e.description ?? ""}`.trim() ])) ], ...n.logs.flatMap(e => [ `#### Last log lines of ${e.container} (task ${(0, 
    i.m_)(e.taskId)})`, fenced(e.lines.length === 0 ? [ "(it wrote nothing)" ] : e.lines), `All of them: \`${tailCommand(e)}\`` ]), ...n.events.length === 0 ? [] : [ "#### Events", fenced(n.events.map(e => eventLine(e))) ], ...n.gaps.map(e => `> ${e}`) ];
    const _ = recordOf({
     verdict: e,
     reason: t,
     cause: l,
     ...d !== void 0 && {
      next: d
     }
    }, n);
    return {
     cause: l,
     next: d,
     markdown: `${y.join("\n\n")}\n`,
     record: _,
     logs: n.logs
    };
   }
   function recordOf(e, {ours: t, service: n, serviceDeployment: r, tasks: o, targets: s, events: c, logs: u, gaps: l}) {
    const d = r?.deploymentCircuitBreaker;
    const p = r?.alarms?.triggeredAlarmNames ?? [];
    const f = (0, a.KE)(t, n)?.rolloutStateReason;
    const {serviceDeploymentArn: m, status: h, statusReason: g} = r ?? {};
    return {
     ...e,
     service: n.serviceName ?? "",
     ...n.clusterArn && {
      cluster: n.clusterArn
     },
     taskDefinition: t.taskDefinitionArn,
     ...n.taskDefinition && {
      runs: n.taskDefinition
     },
     deployment: {
      id: t.deploymentId,
      ...m && {
       arn: m
      },
      ...h && {
       status: h
      },
      ...g && {
       statusReason: g
      },
      ...f && {
       rolloutStateReason: f
      },
      ...d?.threshold && {
       circuitBreaker: {
        status: d.status ?? "",
        failures: d.failureCount ?? 0,
        threshold: d.threshold
       }
      },
      ...p.length > 0 && {
       alarms: p
      }
     },
     stoppedTasks: o.filter(({lastStatus: e}) => e === "STOPPED").map(e => ({
      ...taskEnd(e),
      ...e.stoppedAt && {
       stoppedAt: e.stoppedAt.toISOString()
      }
     })),
     liveTasks: o.filter(({lastStatus: e}) => e !== "STOPPED").map(({taskArn: e = "", lastStatus: t, healthStatus: n}) => ({
      taskId: (0, i.m_)(e),
      ...t && {
       lastStatus: t
      },
      ...n && {
       healthStatus: n
      }
     })),
     targets: s,
     events: c.map(({createdAt: e, message: t = ""}) => ({
      ...e && {
       at: e.toISOString()
      },
      message: t
     })),
     logs: u,
     gaps: l
    };
   }
   function tailCommand({group: e, stream: t}) {
    return `aws logs tail ${e} --log-stream-names ${t} --since 1d`;
   }
   function eventLine({createdAt: e, message: t}) {
    return `${e?.toISOString().slice(11, 19) ?? "        "} ${(0, i.pn)(t ?? "")}`;
   }
   function endRow({taskId: e, stopCode: t, stoppedReason: n, container: r, exitCode: i, reason: o}) {
    return [ e, t ?? "", r ?? "", i === void 0 ? "" : String(i), [ n, o ].filter(e => e !== void 0 && e !== "").join("; ") ];
   }
   function whyOf({reason: e, stoppedReason: t}) {
    if (e !== void 0 && e !== "") return e;
    return t === void 0 || /^Essential container in task exited/.test(t) ? "" : t;
   }
   function target({id: e, port: t}) {
    return t === void 0 ? e : `${e}:${t}`;
   }
   function describeTarget(e) {
    return `${target(e)} is ${e.state}: ${e.description ?? e.reason ?? "no reason given"}`;
   }
   function sentence(e) {
    const t = e.trim().replace(/\.$/, "");
    return `${t.slice(0, 1).toUpperCase()}${t.slice(1)}.`;
   }
   function fenced(e) {
    const t = Math.max(2, ...e.flatMap(e => [ ...e.matchAll(/`+/g) ].map(([e]) => e.length)));
    const n = "`".repeat(t + 1);
    return [ `${n}text`, ...e, n ].join("\n");
   }
  }),
  6165: ((e, t, n) => {
   n.d(t, {
    BM: () => shiftLine,
    S6: () => newEvents,
    m_: () => shortId,
    oz: () => progressLine,
    pn: () => shortEvent,
    vk: () => elapsed
   });
   var r = n(7839);
   function newEvents(e, t) {
    const n = [];
    for (const r of [ ...e ?? [] ].reverse()) {
     const e = r.id ?? `${r.createdAt?.getTime()} ${r.message}`;
     if (t.has(e)) continue;
     t.add(e);
     n.push(r);
    }
    return n.sort((e, t) => (e.createdAt?.getTime() ?? 0) - (t.createdAt?.getTime() ?? 0));
   }
   const i = [ [ /^has started (\d+) tasks: (.*?)\.( Amazon ECS replaced (\d+) tasks due to an unhealthy status\.)?$/, (e, t = "", n, r) => `started ${taskIds(t)}${r ? ` (${count(r, "task")} replaced for being unhealthy)` : ""}` ], [ /^has stopped (\d+) running tasks: (.*?)\.$/, (e, t = "") => `stopped ${taskIds(t)}` ], [ /^registered (\d+) targets in (.*)$/, (e = "", t = "") => `registered ${count(e, "target")} in ${group(t)}` ], [ /^deregistered (\d+) targets in (.*)$/, (e = "", t = "") => `deregistered ${count(e, "target")} from ${group(t)}` ], [ /^has begun draining connections on (\d+) tasks\.$/, (e = "") => `draining the connections of ${count(e, "task")}` ], [ /^\(deployment (\S+)\) deployment completed\.$/, () => "deployment completed" ], [ /^\(deployment (\S+)\) deployment failed: (.*?)\.?$/, (e, t = "") => `deployment failed: ${t}` ], [ /^rolling back to deployment (\S+?)\.$/, (e = "") => `rolling back to deployment ${e}` ], [ /^has reached a steady state\.$/, () => "steady state reached" ], [ /^\(task (\S+)\) failed container health checks\.$/, (e = "") => `task ${shortId(e)} failed its container health checks` ], [ /^\((?:task|instance) (\S+)\) \(port (\d+)\) is unhealthy in (.*?) due to \(reason (.*)\)\.?$/, (e = "", t = "", n = "", r = "") => `task ${shortId(e)} is unhealthy on port ${t} in ${group(n)}: ${r}` ], [ /^was unable to place a task\. Reason: (.*)$/, (e = "") => `could not place a task: ${e}` ], [ /^is unable to consistently start tasks successfully\./, () => "ECS waits longer and longer between starts, since tasks fail to start again and again" ], [ /^was unable to stop or start tasks during a deployment because of the service deployment configuration\./, () => "stuck: the minimum and maximum percent leave no room to start or stop a task" ] ];
   function shortEvent(e) {
    const t = e.replace(/^\(service [^)]*\) /, "");
    for (const [e, n] of i) {
     const r = e.exec(t);
     if (r) return n(...r.slice(1));
    }
    return t.replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, "$1");
   }
   function progressLine(e, t) {
    const n = (0, r.KE)(e, t);
    const i = (t.deployments ?? []).filter(({id: t}) => t !== e.deploymentId);
    const o = i.reduce((e, {runningCount: t}) => e + (t ?? 0), 0);
    const s = [ `${n?.runningCount ?? 0}/${n?.desiredCount ?? t.desiredCount ?? 0} new tasks running` ];
    if (n?.pendingCount) s.push(`${n.pendingCount} starting`);
    if (o > 0) s.push(`${o} old running`);
    if (n?.failedTasks) s.push(`${n.failedTasks} failed`);
    return s.join(", ");
   }
   function shiftLine(e) {
    const {lifecycleStage: t, status: n, targetServiceRevision: r, deploymentConfiguration: i} = e ?? {};
    const {strategy: o = "ROLLING"} = i ?? {};
    if (t === void 0 || o === "ROLLING") return "";
    if (/^(STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(n ?? "")) return "";
    const s = n === "SUCCESSFUL" ? "done" : `stage ${t.toLowerCase().replaceAll("_", " ")}`;
    const {requestedProductionTrafficWeight: a, requestedTestTrafficWeight: c} = r ?? {};
    const u = [ ...a === void 0 ? [] : [ `${a} % of the users` ], ...c === void 0 ? [] : [ `${c} % of the test traffic` ] ];
    return `${s}${u.length === 0 ? "" : `: ${u.join(", ")} on the new tasks`}`;
   }
   function elapsed(e) {
    const t = Math.max(0, Math.floor(e / 1e3));
    if (t < 60) return `+${t}s`;
    return `+${Math.floor(t / 60)}m${String(t % 60).padStart(2, "0")}s`;
   }
   function shortId(e) {
    return e.slice(e.lastIndexOf("/") + 1).slice(0, 8);
   }
   function taskIds(e) {
    const t = [ ...e.matchAll(/\(task ([^)]+)\)/g) ].map(([, e = ""]) => shortId(e));
    return `${t.length === 1 ? "task" : `${t.length} tasks`} ${t.join(", ")}`;
   }
   function count(e, t) {
    return `${e} ${t}${e === "1" ? "" : "s"}`;
   }
   function group(e) {
    return /targetgroup\/([^/]+)\//.exec(e)?.[1] ?? e.replace(/[()]/g, "");
   }
  }),
  7787: ((e, t, n) => {
   n.d(t, {
    k: () => gather
   });
   var r = n(5028);
   async function logsClient(e) {
    const {CloudWatchLogsClient: t} = await Promise.all([ n.e(143), n.e(651), n.e(451), n.e(164) ]).then(n.bind(n, 5164));
    return new t({
     ...r.s,
     region: e
    });
   }
   var i = n(8127);
   function logStreamOf(e, t, n, r) {
    const i = e.containerDefinitions?.find(({name: e}) => e === t)?.logConfiguration;
    const o = i?.options?.["awslogs-group"];
    const s = i?.options?.["awslogs-stream-prefix"];
    if (i?.logDriver !== "awslogs" || o === void 0 || s === void 0) return;
    const a = n.slice(n.lastIndexOf("/") + 1);
    return {
     region: i.options?.["awslogs-region"] ?? r,
     group: o,
     stream: `${s}/${t}/${a}`
    };
   }
   async function lastLines(e, t, r) {
    const {GetLogEventsCommand: i} = await Promise.all([ n.e(143), n.e(651), n.e(451), n.e(164) ]).then(n.bind(n, 5164));
    const {events: o} = await e.send(new i({
     logGroupName: t.group,
     logStreamName: t.stream,
     limit: r,
     startFromHead: false
    }));
    return (o ?? []).map(({message: e}) => (e ?? "").trimEnd());
   }
   var o = n(2309);
   var s = n(2225);
   var a = n(6864);
   var c = n(4704);
   var u = n(2885);
   const l = 20;
   async function gather(e, t) {
    const n = [];
    const orGap = async (e, t, r) => {
     try {
      return await t;
     } catch (t) {
      n.push(`Not known, ${(0, c.DD)((0, i.es)(t, e)).join("; ")}.`);
      return r;
     }
    };
    const {serviceName: r = ""} = t.service;
    const [o, s, u] = await Promise.all([ orGap("list the deployment's tasks", (0, a.a4)(e, r, t.ours.deploymentId), []), orGap("read the task definition", definitionOf(e, t.ours.taskDefinitionArn), {}), orGap("describe the targets' health", unhealthyTargets(e.region, t.service), []) ]);
    const l = await orGap("read the log tail", tails(e.region, s, o, n), []);
    return {
     ...t,
     tasks: o,
     targets: u,
     logs: l,
     gaps: n
    };
   }
   async function definitionOf(e, t) {
    return (await (0, o.oh)(e, t)).definition;
   }
   async function unhealthyTargets(e, t) {
    const n = new Set((t.loadBalancers ?? []).map(({targetGroupArn: e}) => e));
    const r = [];
    for (const t of n) {
     if (t === void 0) continue;
     for (const {Target: n, TargetHealth: i} of await (0, s.k)(e, t)) {
      const {State: e = "unknown", Reason: t, Description: o} = i ?? {};
      if (e === "healthy" || e === "draining") continue;
      r.push({
       id: n?.Id ?? "unknown",
       port: n?.Port,
       state: e,
       reason: t,
       description: o
      });
     }
    }
    return r;
   }
   async function tails(e, t, n, r) {
    const i = n.find(e => (0, u.Aq)([ e ]).length > 0);
    const o = i ?? n[0];
    if (o?.taskArn === void 0) return [];
    const s = i === void 0 ? void 0 : (0, u.J)(i).container;
    const a = s === void 0 ? (t.containerDefinitions ?? []).map(({name: e}) => e) : [ s ];
    const c = [];
    for (const n of a) {
     const i = logStreamOf(t, n ?? "", o.taskArn, e);
     if (n === void 0 || i === void 0) {
      r.push(`No log lines of container '${n}': it does not log with awslogs and a stream prefix.`);
      continue;
     }
     const s = await lastLines(await logsClient(i.region), i, l).catch(e => {
      if (e instanceof Error && e.name === "ResourceNotFoundException") return [];
      throw e;
     });
     c.push({
      container: n,
      taskId: o.taskArn,
      group: i.group,
      stream: i.stream,
      lines: s
     });
    }
    return c;
   }
  }),
  3445: ((e, t, n) => {
   n.d(t, {
    e: () => follow,
    y: () => sleep
   });
   var r = n(8127);
   var i = n(4704);
   var o = n(7839);
   const s = 6e4;
   async function follow(e) {
    const {ours: t, signal: n} = e;
    const a = performance.now();
    let c = a + e.limitMs;
    let u;
    let l = a;
    let d = 0;
    for (;;) {
     n.throwIfAborted();
     let a = "going on";
     try {
      u = (0, o.kY)(t, u, await e.look(n));
      e.onSnapshot?.(u);
      const r = performance.now();
      if (e.held?.() === true) c += r - l;
      a = (0, o.S4)(t, u, {
       timeIsUp: r >= c
      });
      l = r;
      d = 0;
     } catch (t) {
      n.throwIfAborted();
      if (!(0, r.WG)(t)) throw t;
      d += 1;
      e.onPassing?.(t);
      if (performance.now() >= c && performance.now() - l >= s) throw new i.lZ("the deployment could not be followed to its end, so its outcome is unknown", {
       cause: t,
       help: "The deployment itself goes on. Look at the service, then run this job again."
      });
     }
     if (u !== void 0 && a !== "going on") return {
      ...a,
      seen: u
     };
     if (d > 0) await sleep(Math.min(2e4, 500 * 2 ** d) * (.5 + Math.random() / 2), n);
    }
   }
   function sleep(e, t) {
    return new Promise((n, r) => {
     if (t.aborted) return r(t.reason);
     const i = setTimeout(() => {
      t.removeEventListener("abort", onAbort);
      n();
     }, e);
     const onAbort = () => {
      clearTimeout(i);
      r(t.reason);
     };
     t.addEventListener("abort", onAbort, {
      once: true
     });
    });
   }
  }),
  7839: ((e, t, n) => {
   n.d(t, {
    KE: () => ownDeployment,
    S4: () => judge,
    k$: () => shortArn,
    kY: () => remember,
    sg: () => primaryDeployment
   });
   const r = 15e3;
   const i = 1e4;
   function remember(e, t, n) {
    const r = ownDeployment(e, n.service);
    const i = r?.rolloutState === "FAILED";
    return {
     ...n,
     serviceDeployment: n.serviceDeployment ?? t?.serviceDeployment,
     firstAt: t?.firstAt ?? n.at,
     shown: t?.shown === true || r !== void 0,
     failedSince: t?.failedSince ?? (i ? n.at : void 0),
     stopRequested: t?.stopRequested === true || n.serviceDeployment?.status === "ROLLBACK_REQUESTED"
    };
   }
   function judge(e, t, {timeIsUp: n}) {
    const r = t.serviceDeployment === void 0 || e.completedBefore ? byDeployments(e, t) : byServiceDeployment(e, t, t.serviceDeployment);
    if (r !== "going on") return r;
    if (isStalled(e, t, n)) {
     const n = ownDeployment(e, t.service)?.rolloutStateReason;
     if (userStopped(e, t)) return {
      verdict: "stopped",
      reason: `somebody stopped it${said(n)}`
     };
     return {
      verdict: "failed",
      reason: `the rollout failed and stands still: there is nothing that ECS could roll back to${said(n)}`
     };
    }
    if (n) return {
     verdict: "timed-out",
     reason: "the rollout had not ended when the time limit passed"
    };
    return "going on";
   }
   function byServiceDeployment(e, t, n) {
    const {status: r, statusReason: i} = n;
    const o = newerDeployment(e, t.service);
    switch (r) {
    case "SUCCESSFUL":
     return atSuccess(e, t);

    case "ROLLBACK_SUCCESSFUL":
     if (!wasTriggered(n) && (t.stopRequested || wasStoppedByUser(n))) return {
      verdict: "stopped",
      reason: `somebody stopped it, and it was rolled back${said(i)}`
     };
     return {
      verdict: "rolled-back",
      reason: i ?? n.rollback?.reason ?? "ECS rolled it back"
     };

    case "ROLLBACK_FAILED":
     return {
      verdict: "failed",
      reason: `the rollback failed too${said(i)}`
     };

    case "STOP_REQUESTED":
    case "STOPPED":
     if (wasTriggered(n)) return {
      verdict: "failed",
      reason: `it failed and was not rolled back${said(i)}`
     };
     if (r === "STOPPED" && t.stopRequested) return {
      verdict: "stopped",
      reason: `somebody stopped it${said(i)}`
     };
     if (o !== void 0) return superseded(o, i);
     if (r === "STOP_REQUESTED") return "going on";
     if (t.failedSince !== void 0 && !namesUser(n) && !userStopped(e, t)) return {
      verdict: "failed",
      reason: `it failed and was not rolled back${said(i)}`
     };
     return {
      verdict: "stopped",
      reason: `somebody stopped it${said(i)}`
     };

    default:
     return "going on";
    }
   }
   function byDeployments(e, t) {
    const {service: n} = t;
    const r = ownDeployment(e, n);
    const i = primaryDeployment(n);
    if (i === void 0) return "going on";
    if (!t.shown) {
     const t = newerDeployment(e, n);
     const r = (t?.createdAt?.getTime() ?? 0) > e.createdAt.getTime();
     return t !== void 0 && r ? superseded(t, void 0) : "going on";
    }
    if (r !== void 0 && r.status === "PRIMARY") {
     if (r.rolloutState !== "COMPLETED") return "going on";
     const i = (n.runningCount ?? 0) >= (n.desiredCount ?? 0);
     return e.completedBefore && !i ? "going on" : atSuccess(e, t);
    }
    const o = newerDeployment(e, n);
    if (o !== void 0) return superseded(o, void 0);
    if ((i.updatedAt?.getTime() ?? 0) <= e.createdAt.getTime()) return "going on";
    if (i.rolloutState !== "COMPLETED") return "going on";
    const s = [ r?.rolloutStateReason, i.rolloutStateReason, failureEvent(e, n) ].find(e => e !== void 0 && /circuit breaker|alarm|hook|deployment failed/i.test(e));
    if (t.failedSince === void 0 && s === void 0) return {
     verdict: "stopped",
     reason: "somebody stopped it, and the service is back on an earlier deployment"
    };
    return {
     verdict: "rolled-back",
     reason: s ?? "ECS went back to an earlier deployment"
    };
   }
   function atSuccess(e, t) {
    const {service: n} = t;
    if (n.taskDefinition !== e.taskDefinitionArn) {
     const t = newerDeployment(e, n);
     return t === void 0 ? "going on" : superseded(t, void 0);
    }
    if ((n.desiredCount ?? 0) === 0) {
     if (e.desiredCount > 0 && t.at - t.firstAt < i) return "going on";
     return {
      verdict: "scaled-to-zero",
      reason: "the desired count is 0, so no task has proven anything"
     };
    }
    return e.completedBefore ? {
     verdict: "succeeded",
     reason: "nothing to do: the service already ran this revision"
    } : {
     verdict: "succeeded",
     reason: "the rollout is complete"
    };
   }
   function superseded(e, t) {
    return {
     verdict: "superseded",
     reason: `deployment ${e.id} of ${shortArn(e.taskDefinition)} took its place${said(t)}`
    };
   }
   function isStalled(e, t, n) {
    const i = ownDeployment(e, t.service);
    if (i?.rolloutState !== "FAILED" || i.status !== "PRIMARY" || t.failedSince === void 0) return false;
    return n || t.at - t.failedSince >= r;
   }
   function wasTriggered(e) {
    return e.deploymentCircuitBreaker?.status === "TRIGGERED" || e.alarms?.status === "TRIGGERED" || (e.alarms?.triggeredAlarmNames ?? []).length > 0 || /circuit breaker|alarms|hook|networking configuration/i.test(e.statusReason ?? "");
   }
   function wasStoppedByUser(e) {
    return e.stoppedAt !== void 0 || namesUser(e);
   }
   function namesUser({statusReason: e, rollback: t}) {
    return /\buser\b|StopServiceDeployment/i.test(`${e} ${t?.reason}`);
   }
   function userStopped(e, {service: t}) {
    return /\buser\b/i.test(ownDeployment(e, t)?.rolloutStateReason ?? "");
   }
   function ownDeployment(e, t) {
    return t.deployments?.find(({id: t}) => t === e.deploymentId);
   }
   function primaryDeployment(e) {
    return e.deployments?.find(({status: e}) => e === "PRIMARY");
   }
   function failureEvent({deploymentId: e}, t) {
    return t.events?.find(({message: t}) => t?.includes(`(deployment ${e}) deployment failed`))?.message;
   }
   function newerDeployment(e, t) {
    const n = primaryDeployment(t);
    if (n?.id === e.deploymentId || n?.createdAt === void 0) return;
    return n.createdAt.getTime() >= e.createdAt.getTime() ? n : void 0;
   }
   function shortArn(e) {
    return e?.slice(e.lastIndexOf("/") + 1) ?? "unknown";
   }
   function said(e) {
    return e === void 0 || e === "" ? "" : ` (ECS: ${e})`;
   }
  }),
  4258: ((e, t, n) => {
   n.d(t, {
    Lb: () => issueCommand,
    n0: () => issueFileCommand,
    vC: () => prepareKeyValueMessage,
    z: () => f
   });
   const r = require("os");
   function toCommandValue(e) {
    if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
    return JSON.stringify(e);
   }
   function issueCommand(e, t, n) {
    const i = new Command(e, t, n);
    process.stdout.write(i.toString() + r.EOL);
   }
   const i = "::";
   class Command {
    constructor(e, t, n) {
     if (!e) e = "missing.command";
     this.command = e;
     this.properties = t;
     this.message = n;
    }
    toString() {
     let e = i + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let t = true;
      for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
       const r = this.properties[n];
       if (r) {
        if (t) t = false; else e += ",";
        e += `${n}=${escapeProperty(r)}`;
       }
      }
     }
     e += `${i}${escapeData(this.message)}`;
     return e;
    }
   }
   function escapeData(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function escapeProperty(e) {
    return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   var o = n(6982);
   const s = require("fs");
   function issueFileCommand(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
    if (!s.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
    s.appendFileSync(n, `${toCommandValue(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function prepareKeyValueMessage(e, t) {
    const n = `ghadelimiter_${o.randomUUID()}`;
    const i = toCommandValue(t);
    if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    if (i.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    return `${e}<<${n}${r.EOL}${i}${r.EOL}${n}`;
   }
   var a = void 0 && (void 0).__awaiter || function(e, t, n, r) {
    function adopt(e) {
     return e instanceof n ? e : new n(function(t) {
      t(e);
     });
    }
    return new (n || (n = Promise))(function(n, i) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       i(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       i(e);
      }
     }
     function step(e) {
      e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, t || [])).next());
    });
   };
   const {access: c, appendFile: u, writeFile: l} = s.promises;
   const d = "GITHUB_STEP_SUMMARY";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return a(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const e = process.env[d];
      if (!e) throw new Error(`Unable to find environment variable for $${d}. Check if your runtime environment supports job summaries.`);
      try {
       yield c(e, s.constants.R_OK | s.constants.W_OK);
      } catch (t) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, t, n = {}) {
     const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
     if (!t) return `<${e}${r}>`;
     return `<${e}${r}>${t}</${e}>`;
    }
    write(e) {
     return a(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const n = yield this.filePath();
      const r = t ? l : u;
      yield r(n, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return a(this, void 0, void 0, function*() {
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
    addRaw(e, t = false) {
     this._buffer += e;
     return t ? this.addEOL() : this;
    }
    addEOL() {
     return this.addRaw(r.EOL);
    }
    addCodeBlock(e, t) {
     const n = Object.assign({}, t && {
      lang: t
     });
     const r = this.wrap("pre", this.wrap("code", e), n);
     return this.addRaw(r).addEOL();
    }
    addList(e, t = false) {
     const n = t ? "ol" : "ul";
     const r = e.map(e => this.wrap("li", e)).join("");
     const i = this.wrap(n, r);
     return this.addRaw(i).addEOL();
    }
    addTable(e) {
     const t = e.map(e => {
      const t = e.map(e => {
       if (typeof e === "string") return this.wrap("td", e);
       const {header: t, data: n, colspan: r, rowspan: i} = e;
       const o = t ? "th" : "td";
       const s = Object.assign(Object.assign({}, r && {
        colspan: r
       }), i && {
        rowspan: i
       });
       return this.wrap(o, n, s);
      }).join("");
      return this.wrap("tr", t);
     }).join("");
     const n = this.wrap("table", t);
     return this.addRaw(n).addEOL();
    }
    addDetails(e, t) {
     const n = this.wrap("details", this.wrap("summary", e) + t);
     return this.addRaw(n).addEOL();
    }
    addImage(e, t, n) {
     const {width: r, height: i} = n || {};
     const o = Object.assign(Object.assign({}, r && {
      width: r
     }), i && {
      height: i
     });
     const s = this.wrap("img", null, Object.assign({
      src: e,
      alt: t
     }, o));
     return this.addRaw(s).addEOL();
    }
    addHeading(e, t) {
     const n = `h${t}`;
     const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
     const i = this.wrap(r, e);
     return this.addRaw(i).addEOL();
    }
    addSeparator() {
     const e = this.wrap("hr", null);
     return this.addRaw(e).addEOL();
    }
    addBreak() {
     const e = this.wrap("br", null);
     return this.addRaw(e).addEOL();
    }
    addQuote(e, t) {
     const n = Object.assign({}, t && {
      cite: t
     });
     const r = this.wrap("blockquote", e, n);
     return this.addRaw(r).addEOL();
    }
    addLink(e, t) {
     const n = this.wrap("a", e, {
      href: t
     });
     return this.addRaw(n).addEOL();
    }
   }
   const p = new Summary;
   const f = p;
  }),
  4704: ((e, t, n) => {
   n.d(t, {
    DD: () => causeChain,
    cc: () => CancelledError,
    lZ: () => ActionError,
    wr: () => adviceOf
   });
   class ActionError extends Error {
    help;
    place;
    constructor(e, t = {}) {
     super(e, t.cause === void 0 ? void 0 : {
      cause: t.cause
     });
     this.name = "ActionError";
     this.help = t.help;
     this.place = t.place;
    }
   }
   class CancelledError extends Error {
    signalName;
    constructor(e) {
     super(`cancelled by ${e}`);
     this.name = "CancelledError";
     this.signalName = e;
    }
   }
   function causeChain(e) {
    const t = [];
    const n = new Set;
    for (let r = e; r !== void 0 && r !== null && !n.has(r); ) {
     n.add(r);
     const e = messageOf(r);
     const i = t.at(-1);
     if (e !== "" && (i === void 0 || !i.includes(e))) t.push(e);
     r = r instanceof Error ? r.cause : void 0;
    }
    return t.length === 0 ? [ "unknown error" ] : t;
   }
   function adviceOf(e) {
    let t;
    let n;
    const r = new Set;
    for (let i = e; i instanceof Error && !r.has(i); i = i.cause) {
     r.add(i);
     if (i instanceof ActionError) {
      t ??= i.help;
      n ??= i.place;
     }
    }
    return {
     help: t,
     place: n
    };
   }
   function messageOf(e) {
    if (e instanceof AggregateError && e.message === "") return e.errors.map(e => messageOf(e)).join("; ");
    if (e instanceof Error) {
     const {name: t, message: n} = e;
     const r = "code" in e && typeof e.code === "string" ? e.code : t;
     const i = r !== "Error" && !/^(ActionError|InputError|TypeError|CancelledError)$/.test(r) && !n.includes(r);
     return i ? `${r}: ${n}` : n;
    }
    return String(e);
   }
  }),
  5961: ((e, t, n) => {
   n.d(t, {
    $e: () => warning,
    Os: () => group,
    Yz: () => debug,
    lm: () => notice,
    pq: () => info,
    z3: () => error
   });
   var r = n(4258);
   var i = n(7163);
   const o = 4e3;
   function info(e) {
    process.stdout.write(`${defuse((0, i.E$)(e))}\n`);
   }
   function debug(e) {
    (0, r.Lb)("debug", {}, (0, i.E$)(e));
   }
   function notice(e, t = {}) {
    annotate("notice", e, t);
   }
   function warning(e, t = {}) {
    annotate("warning", e, t);
   }
   function error(e, t = {}) {
    annotate("error", e, t);
   }
   async function group(e, t) {
    (0, r.Lb)("group", {}, (0, i.E$)(e));
    try {
     return await t();
    } finally {
     (0, r.Lb)("endgroup", {}, "");
    }
   }
   function annotate(e, t, {title: n, place: s}) {
    const a = (0, i.E$)(t);
    (0, r.Lb)(e, {
     ...n === void 0 ? {} : {
      title: (0, i.E$)(n)
     },
     ...s === void 0 ? {} : {
      file: s.file
     },
     ...s?.line === void 0 ? {} : {
      line: s.line
     },
     ...s?.column === void 0 ? {} : {
      col: s.column
     }
    }, a.length > o ? `${a.slice(0, o)}\n\u2026 (cut; the log has all of it)` : a);
   }
   function defuse(e) {
    return e.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
   }
  }),
  7163: ((e, t, n) => {
   n.d(t, {
    E$: () => redact,
    dK: () => mask
   });
   var r = n(4258);
   const i = new Set;
   function mask(e) {
    for (const t of [ e, ...e.split(/\r?\n/) ]) {
     const e = t.trim();
     if (e.length < 3 || i.has(e)) continue;
     i.add(e);
     if (process.env.GITHUB_ACTIONS === "true") (0, r.Lb)("add-mask", {}, e);
    }
   }
   function redact(e) {
    let t = e;
    for (const e of [ ...i ].sort((e, t) => t.length - e.length)) t = t.replaceAll(e, "***");
    return t;
   }
  }),
  3243: ((e, t, n) => {
   n.d(t, {
    fe: () => appendSummary,
    sY: () => shortDigests,
    tp: () => table,
    xy: () => saysFailure
   });
   var r = n(4258);
   var i = n(7163);
   const o = 1e6;
   let s = 0;
   let a = false;
   const saysFailure = () => a;
   async function appendSummary(e) {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    a ||= /^#{2,4} (?:\u274c|\u2717)/m.test(e);
    const t = (0, i.E$)(`${s > 0 ? "\n" : ""}${e}${e.endsWith("\n") ? "" : "\n"}`);
    const n = o - s;
    const c = Buffer.byteLength(t);
    const u = c <= n ? t : `${Buffer.from(t).subarray(0, Math.max(0, n)).toString("utf8")}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (n <= 0) return;
    s += Buffer.byteLength(u);
    await r.z.addRaw(u).write();
    r.z.emptyBuffer();
   }
   function table(e, t) {
    const line = e => `| ${e.map(cell).join(" | ")} |`;
    return [ line(e), `|${e.map(() => " --- ").join("|")}|`, ...t.map(line) ].join("\n");
   }
   function cell(e) {
    return e.replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
   }
   function shortDigests(e) {
    return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1\u2026");
   }
  }),
  542: ((e, t, n) => {
   n.d(t, {
    rY: () => definitionIn,
    u4: () => isRecord
   });
   var r = n(4704);
   n(9481);
   const i = new Set([ "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt" ]);
   function definitionIn(e, t) {
    const n = isRecord(e) && isRecord(e.taskDefinition) ? e.taskDefinition : e;
    const wrong = e => new r.lZ(`'${t}' is not a task definition: ${e}`, {
     place: {
      file: t
     }
    });
    if (!isRecord(n)) throw wrong("it must be an object");
    const o = n.containerDefinitions;
    if (!Array.isArray(o) || o.length === 0) throw wrong("it has no 'containerDefinitions'");
    for (const [e, t] of o.entries()) {
     if (!isRecord(t) || typeof t.name !== "string" || t.name === "") throw wrong(`containerDefinitions[${e}] has no 'name'`);
     for (const e of [ "environment", "secrets", "dependsOn", "portMappings", "environmentFiles", "command" ]) {
      const n = t[e];
      if (n === void 0 || n === null) continue;
      const r = e === "command" ? "texts" : "objects";
      const fits = t => e === "command" ? typeof t === "string" : isRecord(t);
      if (!Array.isArray(n) || !n.every(fits)) throw wrong(`'${e}' of '${t.name}' must be a list of ${r}`);
     }
     checkObjects(t, wrong);
    }
    const s = Object.entries(n).filter(([e]) => !i.has(e));
    return withoutNull(Object.fromEntries(s));
   }
   function checkObjects(e, t) {
    const {logConfiguration: n, dockerLabels: r} = e;
    const i = isRecord(n) ? n.options : void 0;
    const o = isRecord(n) ? n.secretOptions : void 0;
    for (const [o, s] of Object.entries({
     logConfiguration: n,
     dockerLabels: r,
     "logConfiguration.options": i
    })) {
     if (s === void 0 || s === null || isRecord(s)) continue;
     throw t(`'${o}' of '${String(e.name)}' must be an object`);
    }
    if (o !== void 0 && o !== null && !(Array.isArray(o) && o.every(isRecord))) throw t(`'logConfiguration.secretOptions' of '${String(e.name)}' must be a list of objects`);
   }
   function withoutNull(e) {
    if (Array.isArray(e)) return e.map(withoutNull);
    if (!isRecord(e)) return e;
    const t = Object.entries(e).filter(([, e]) => e !== null);
    return Object.fromEntries(t.map(([e, t]) => [ e, withoutNull(t) ]));
   }
   function isRecord(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
  }),
  5949: ((e, t, n) => {
   n.d(t, {
    e: () => diffDefinitions
   });
   var r = n(542);
   const i = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
   const o = [ [ "an AWS access key", /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "a GitHub token", /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Slack token", /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ ], [ "a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{16,}/ ], [ "a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/ ], [ "a JSON web token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ ], [ "a URL with a password", /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i ] ];
   function secretLook(e, t) {
    const n = o.find(([, e]) => e.test(t));
    if (n !== void 0) return `its value looks like ${n[0]}`;
    if (t === "" || /^(true|false|\d{1,3})$/i.test(t) || /^arn:aws/.test(t)) return;
    return i.test(e) ? "its name is that of a secret" : void 0;
   }
   function diffDefinitions(e, t) {
    const n = [];
    const compare = (e, t, r) => {
     if (stable(t) !== stable(r)) n.push({
      what: e,
      before: shown(t),
      after: shown(r)
     });
    };
    compareKeys(without(e, [ "containerDefinitions", "tags" ]), without(t, [ "containerDefinitions", "tags" ]), compare);
    const [r, i] = [ byName(e.containerDefinitions), byName(t.containerDefinitions) ];
    for (const o of new Set([ ...r.keys(), ...i.keys() ])) {
     const [s, a] = [ r.get(o), i.get(o) ];
     if (s === void 0 || a === void 0) {
      n.push({
       what: `container ${o}`,
       before: s ? "there" : "",
       after: a ? "there" : ""
      });
      continue;
     }
     for (const [e, t] of [ [ "environment", "value" ], [ "secrets", "valueFrom" ] ]) {
      const [r, i] = [ values(s[e], t), values(a[e], t) ];
      for (const t of [ ...new Set([ ...r.keys(), ...i.keys() ]) ].sort()) {
       const hide = n => n !== void 0 && e === "environment" && secretLook(t, n) !== void 0 ? "(not shown)" : n ?? "";
       if (r.get(t) !== i.get(t)) {
        const s = e === "environment" ? "environment" : "secret";
        n.push({
         what: `${o}: ${s} ${t}`,
         before: hide(r.get(t)),
         after: hide(i.get(t))
        });
       }
      }
     }
     const rest = (e, {networkMode: t}) => withoutDefaults(without(e, [ "name", "environment", "secrets" ]), t);
     compareKeys(rest(s, e), rest(a, t), (e, t, n) => compare(`${o}: ${e}`, t, n));
    }
    return n;
   }
   function compareKeys(e, t, n) {
    for (const i of [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort()) {
     const [o, s] = [ e[i], t[i] ];
     if ((0, r.u4)(o) && (0, r.u4)(s)) compareKeys(o, s, (e, t, r) => n(`${i}.${e}`, t, r)); else n(i, o, s);
    }
   }
   function byName(e) {
    return new Map(e.map(e => [ e.name, e ]));
   }
   function values(e, t) {
    return new Map((Array.isArray(e) ? e : []).filter(r.u4).map(e => [ String(e.name), String(e[t] ?? "") ]));
   }
   function without(e, t) {
    return Object.fromEntries(Object.entries(e).filter(([e]) => !t.includes(e)));
   }
   function withoutDefaults(e, t) {
    const {cpu: n, essential: i, portMappings: o, healthCheck: s, ...a} = e;
    return {
     ...a,
     ...n === 0 || n === void 0 ? {} : {
      cpu: n
     },
     ...i === false ? {
      essential: i
     } : {},
     ...(0, r.u4)(s) ? {
      healthCheck: {
       interval: 30,
       timeout: 5,
       retries: 3,
       ...s
      }
     } : {},
     ...Array.isArray(o) ? {
      portMappings: o.filter(r.u4).map(({hostPort: e, ...n}) => ({
       protocol: "tcp",
       ...n,
       ...t === "awsvpc" || e === 0 ? {} : {
        hostPort: e
       }
      }))
     } : {}
    };
   }
   function stable(e) {
    return JSON.stringify(tidy(e)) ?? "";
   }
   function tidy(e) {
    if (Array.isArray(e)) return e.length === 0 ? void 0 : e.map(tidy);
    if (!(0, r.u4)(e)) return typeof e === "number" ? String(e) : e;
    const t = Object.entries(e).map(([e, t]) => [ e, tidy(t) ]).filter(([, e]) => e !== void 0 && e !== null).sort(([e], [t]) => e < t ? -1 : 1);
    return t.length === 0 ? void 0 : Object.fromEntries(t);
   }
   function shown(e) {
    if (e === void 0 || e === null) return "";
    return typeof e === "string" ? e : JSON.stringify(e);
   }
  }),
  9481: ((e, t, n) => {
   n.d(t, {
    q: () => parseJson
   });
   var r = n(4704);
   function parseJson(e, t) {
    try {
     return JSON.parse(e);
    } catch (n) {
     const i = e.slice(0, faultIn(e)).split("\n");
     const o = {
      file: t,
      line: i.length,
      column: (i.at(-1) ?? "").length + 1
     };
     throw new r.lZ(`'${t}' is not JSON`, {
      cause: n,
      place: o
     });
    }
   }
   const i = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
   const o = /[ \t\n\r]*/y;
   function faultIn(e) {
    const t = [];
    let n = "value";
    let r = 0;
    for (;;) {
     o.lastIndex = r;
     r += o.exec(e)?.[0].length ?? 0;
     if (r >= e.length) return e.length;
     i.lastIndex = r;
     const s = i.exec(e)?.[0];
     const a = s === void 0 ? void 0 : follow(s, n, t);
     if (s === void 0 || a === void 0) return r;
     n = a;
     r += s.length;
    }
   }
   function follow(e, t, n) {
    const r = n.at(-1);
    const done = () => n.length === 0 ? "end" : "more";
    if (e === "]" || e === "}") {
     const i = e === "]" ? "[" : "{";
     const o = t === "more" || t === (e === "]" ? "value or ]" : "key or }");
     if (!o || r !== i) return;
     n.pop();
     return done();
    }
    if (e === ",") return t !== "more" ? void 0 : r === "{" ? "key" : "value";
    if (e === ":") return t === ":" ? "value" : void 0;
    if (t === "key" || t === "key or }") return e.startsWith('"') ? ":" : void 0;
    if (t !== "value" && t !== "value or ]") return;
    if (e !== "[" && e !== "{") return done();
    n.push(e);
    return e === "[" ? "value or ]" : "key or }";
   }
  }),
  6350: ((e, t, n) => {
   n.r(t);
   n.d(t, {
    expectedText: () => expectedText,
    isExpected: () => isExpected,
    parseCommit: () => parseCommit,
    parsePercent: () => parsePercent,
    sameCommit: () => sameCommit,
    servedOf: () => servedOf
   });
   var r = n(4704);
   var i = n(9556);
   function parseCommit(e) {
    if (e === void 0 || e === "") throw new r.lZ("which commit must be served was not given", {
     help: "Set the input 'commit' (on GitHub it is the workflow's own by default), or 'version'."
    });
    if (!/^[0-9a-f]{7,64}$/i.test(e)) throw new r.lZ(`input 'commit' is '${e}'; it must be a commit id of 7 to 64 hexadecimal digits`, {
     help: "Something else than a commit, such as 1.4.2, goes into 'version'."
    });
    return e.toLowerCase();
   }
   function parsePercent(e, t) {
    const n = /^(\d+(?:\.\d+)?)\s*%?$/.exec(t);
    const i = Number(n?.[1] ?? Number.NaN);
    if (!(i <= 100)) throw new r.lZ(`input '${e}' is '${t}'; it must be a number from 0 to 100, such as 5 or 0.5`);
    return i;
   }
   function sameCommit(e, t) {
    const [n = "", r = ""] = [ e.toLowerCase(), t.toLowerCase() ].sort((e, t) => e.length - t.length);
    return n.length >= 7 && r.startsWith(n);
   }
   function isExpected({kind: e, text: t}, n) {
    return e === "commit" ? sameCommit(n, t) : n === t;
   }
   function expectedText({kind: e, text: t}) {
    return `${e} ${e === "commit" ? t.slice(0, 12) : t}`;
   }
   function servedOf({header: e, field: t}, n) {
    if (e !== void 0) {
     const t = n.headers[e.toLowerCase()];
     return isName(t) ? {
      served: t
     } : {
      problem: `an answer without the header ${e}`
     };
    }
    let r;
    try {
     r = JSON.parse(n.body);
    } catch {
     return {
      problem: "an answer that is not JSON"
     };
    }
    const o = (0, i.o)(r, t);
    return isName(o) ? {
     served: o
    } : {
     problem: `JSON without a "${t}"`
    };
   }
   function isName(e) {
    return typeof e === "string" && /^[\x21-\x7e]{1,100}$/.test(e);
   }
  }),
  9556: ((e, t, n) => {
   n.d(t, {
    V: () => sameJson,
    o: () => jsonAt
   });
   function jsonAt(e, t) {
    let n = e;
    for (const e of keysOf(t)) {
     if (typeof n !== "object" || n === null || !Object.hasOwn(n, e)) return;
     n = n[e];
    }
    return n;
   }
   function keysOf(e) {
    return e.replace(/^\$\.?/, "").split(/\.|\[(\d+)\]\.?/).filter(e => e !== void 0 && e !== "");
   }
   function sameJson(e, t) {
    if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, n) => sameJson(e, t[n]));
    if (typeof e !== "object" || typeof t !== "object" || e === null || t === null) return e === t;
    const n = Object.keys(e);
    return Array.isArray(e) === Array.isArray(t) && n.length === Object.keys(t).length && n.every(n => Object.hasOwn(t, n) && sameJson(e[n], t[n]));
   }
  })
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== void 0) return r.exports;
  var i = t[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](i, i.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[n];
  }
  return i.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = e => {
   var t = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(t, {
    a: t
   });
   return t;
  };
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = function(n, r) {
   if (r & 1) n = this(n);
   if (r & 8) return n;
   if (typeof n === "object" && n) {
    if (r & 4 && n.__esModule) return n;
    if (r & 16 && typeof n.then === "function") return n;
   }
   var i = Object.create(null);
   __nccwpck_require__.r(i);
   var o = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var s = r & 2 && n; typeof s == "object" && !~t.indexOf(s); s = e(s)) Object.getOwnPropertyNames(s).forEach(e => o[e] = () => n[e]);
   o["default"] = () => n;
   __nccwpck_require__.d(i, o);
   return i;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var n in t) if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) Object.defineProperty(e, n, {
    enumerable: true,
    get: t[n]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
   __nccwpck_require__.f[n](e, t);
   return t;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
 })();
 (() => {
  __nccwpck_require__.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(e, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = t => {
   var n = t.modules, r = t.ids, i = t.runtime;
   for (var o in n) if (__nccwpck_require__.o(n, o)) __nccwpck_require__.m[o] = n[o];
   if (i) i(__nccwpck_require__);
   for (var s = 0; s < r.length; s++) e[r[s]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) if (true) installChunk(require("./" + __nccwpck_require__.u(t))); else e[t] = 1;
  };
 })();
 var n = {};
 var r = __nccwpck_require__(5028);
 async function ecsClient(e, t) {
  const {ECSClient: n} = await Promise.all([ __nccwpck_require__.e(143), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  return new n({
   ...r.s,
   region: e,
   ...t === void 0 ? {} : {
    credentials: t
   }
  });
 }
 var i = __nccwpck_require__(5607);
 var o = __nccwpck_require__(4704);
 function regionOf(e, t = process.env) {
  const n = e ?? (t.AWS_REGION || t.AWS_DEFAULT_REGION || "");
  if (n === "") throw new o.lZ("no AWS region was given", {
   help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
  });
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(n)) throw new o.lZ(`'${n}' is not the name of an AWS region; it must be like eu-central-1`);
  return n;
 }
 var s = __nccwpck_require__(2309);
 var a = __nccwpck_require__(6396);
 var c = __nccwpck_require__(1455);
 var u = __nccwpck_require__(542);
 var l = __nccwpck_require__(5949);
 var d = __nccwpck_require__(9481);
 async function readDefinition(e) {
  let t;
  try {
   t = await (0, c.readFile)(e, "utf8");
  } catch (t) {
   throw new o.lZ(`the task definition file '${e}' can't be read`, {
    cause: t,
    help: "'task-definition' is the path of a JSON file, such as the output of render-taskdef."
   });
  }
  return parseDefinition(t, e);
 }
 function parseDefinition(e, t) {
  const n = (0, u.rY)((0, d.q)(e, t), t);
  const wrong = e => new o.lZ(`'${t}' is not a task definition: ${e}`, {
   place: {
    file: t
   }
  });
  if (typeof n.family !== "string" || n.family === "") throw wrong("it has no 'family'");
  for (const {name: e, image: t} of n.containerDefinitions) if (typeof t !== "string" || t === "") throw wrong(`its container '${e}' has no 'image'`);
  return n;
 }
 function sameDefinition(e, t, n) {
  const {tags: r = [], ...i} = e;
  const o = (r ?? []).every(({key: e, value: t}) => n.some(n => n.key === e && (n.value ?? "") === (t ?? "")));
  const [s, a] = [ t, i ].map(e => (0, u.rY)(e, e.family ?? "the task definition"));
  return o && s !== void 0 && a !== void 0 && (0, l.e)(s, a).length === 0;
 }
 function checkTargets(e, t) {
  const n = e.containerDefinitions ?? [];
  for (const {containerName: e, containerPort: r} of t.loadBalancers ?? []) {
   const i = n.find(({name: t}) => t === e);
   const s = (i?.portMappings ?? []).map(({containerPort: e}) => e);
   if (i !== void 0 && (r === void 0 || s.includes(r))) continue;
   const a = i === void 0 ? `has the containers ${n.map(({name: e}) => `'${e}'`).join(", ")}` : `maps of '${e}' ${s.length === 0 ? "no port" : `port ${s.join(", ")}`}`;
   throw new o.lZ(`service '${t.serviceName}' sends traffic to container '${e}' on port ${r}, but the task definition ${a}`, {
    help: "Rename the container or map the port in the task definition, or change the service's load balancer."
   });
  }
 }
 var p = __nccwpck_require__(5961);
 var f = __nccwpck_require__(6350);
 const m = "slipway:commit";
 const h = "slipway:committed";
 function commitOf(e) {
  const tag = t => e.find(({key: e}) => e === t)?.value;
  const t = tag(m);
  return t === void 0 || t === "" ? void 0 : {
   id: t,
   committed: tag(h)
  };
 }
 function orderOf(e, t, n) {
  if (e.id === t.id || (0, f.sameCommit)(e.id, t.id)) return "same";
  if (n !== void 0 && (0, f.sameCommit)(n, e.id)) return "older";
  if (n !== void 0 && (0, f.sameCommit)(n, t.id)) return "newer";
  if (n !== void 0) return "apart";
  const [r, i] = [ Date.parse(e.committed ?? ""), Date.parse(t.committed ?? "") ];
  if (Number.isNaN(r) || Number.isNaN(i)) return "unknown";
  return r < i ? "older" : "newer";
 }
 function olderCommit(e, t, n, r) {
  return new o.lZ(`${e} has the newer commit ${shown(n)}, in ${r}; ${shown(t)} is older and does not replace it`, {
   help: "Run the workflow for the newest commit. To go back use actions/rollback, or allow-older: true here."
  });
 }
 function shown({id: e, committed: t}) {
  const n = t === void 0 ? "" : ` of ${t.slice(0, 16).replace("T", " ")}`;
  return `${e.slice(0, 12)}${n}`;
 }
 async function ownCommit(e, t) {
  const n = await __nccwpck_require__.e(895).then(__nccwpck_require__.bind(__nccwpck_require__, 3895));
  const r = await n.commitTime(process.cwd(), e).catch(() => {});
  if (r !== void 0) return {
   id: e,
   committed: new Date(r * 1e3).toISOString()
  };
  return {
   id: e,
   committed: await eventTime(e, t.GITHUB_EVENT_PATH)
  };
 }
 async function commonBase(e, t) {
  const n = await __nccwpck_require__.e(895).then(__nccwpck_require__.bind(__nccwpck_require__, 3895));
  const r = process.cwd();
  try {
   if (!await n.hasCommit(r, e) || !await n.hasCommit(r, t)) return;
   return await n.mergeBase(r, e, t);
  } catch {
   return;
  }
 }
 async function eventTime(e, t) {
  if (t === void 0) return;
  const {readFile: n} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
  try {
   const r = JSON.parse(await n(t, "utf8"));
   const {id: i, timestamp: o} = r.head_commit ?? {};
   const s = i === e && typeof o === "string" ? Date.parse(o) : Number.NaN;
   return Number.isNaN(s) ? void 0 : new Date(s).toISOString();
  } catch {
   return;
  }
 }
 async function compare(e, t) {
  return orderOf(e, t, e.id === t.id ? void 0 : await commonBase(e.id, t.id));
 }
 async function guardOrder(e, t, n, r) {
  const i = n === void 0 ? void 0 : commitOf(n.tags);
  if (t === void 0 || i === void 0 || n === void 0) return;
  const o = await compare(t, i);
  const s = n.arn.slice(n.arn.lastIndexOf("/") + 1);
  if (o === "older" && !r) throw olderCommit(e, t, i, s);
  if (o === "older") p.$e(`${shown(t)} replaces the newer ${shown(i)} of ${s} (allow-older: true)`);
  if (o === "apart") p.pq(`${shown(t)} replaces ${shown(i)} of ${s}, which is on another branch`);
  if (o === "unknown") p.pq(`whether ${shown(t)} is newer than ${shown(i)} of ${s} is not known: this clone lacks one of them (fetch-depth: 0)`);
 }
 var g = __nccwpck_require__(8161);
 var w = __nccwpck_require__(6760);
 var v = __nccwpck_require__(3243);
 var y = __nccwpck_require__(2885);
 var _ = __nccwpck_require__(7839);
 const k = 8;
 function summaryOf(e, t, n, r) {
  const {verdict: o, service: s, ours: a, dossier: c} = e;
  const u = (0, _.KE)(a, s);
  const l = o === "succeeded" ? "\u2705" : o === "scaled-to-zero" ? "\u26a0\ufe0f" : "\u274c";
  const d = c === void 0 || e.reason.includes(c.cause) ? e.reason : `Likely cause: ${c.cause}`;
  const p = o === "succeeded" ? "" : `**${d.replace(/\.?$/, ".")}** ${helpFor(e)}\n\n`;
  const f = [ [ "service", `${s.serviceName} in ${(0, i.EU)(t)}` ], [ "revision", `${(0, 
  _.k$)(n)} \u2192 ${(0, _.k$)(a.taskDefinitionArn)}` ], [ "runs now", (0, _.k$)(s.taskDefinition) ], [ "verdict", `${o}: ${e.reason}` ], [ "time", `${Math.round(e.elapsedMs / 1e3)} s` ], [ "tasks", `${u?.runningCount ?? 0} of ${s.desiredCount ?? 0} of this revision running` ], [ "events", String(e.events.length) ], [ "deployment", e.serviceDeploymentArn ?? a.deploymentId ] ];
  const m = `${o}${o === "succeeded" && r !== void 0 ? `: ${r}` : ""}`;
  const h = `## ${l} ${s.serviceName}: ${m}\n\n${p}${(0, v.tp)([ "", "" ], f)}\n`;
  return c === void 0 ? h : `${h}\n${c.markdown}`;
 }
 async function report(e, t, n, r) {
  await (0, v.fe)(summaryOf(e, t, n, r));
  const {dossier: i, verdict: o} = e;
  if (i === void 0) return "";
  await p.Os(`Dossier: ${o}`, async () => p.pq(i.markdown));
  const s = (0, w.join)(await (0, c.mkdtemp)((0, w.join)(process.env.RUNNER_TEMP ?? (0, 
  g.tmpdir)(), "dossier-")), "dossier.json");
  await (0, c.writeFile)(s, `${JSON.stringify(i.record, null, 2)}\n`, {
   mode: 384
  });
  return s;
 }
 function rolloutError(e) {
  const {verdict: t, service: n, ours: r, dossier: i, reason: s} = e;
  const a = [ `${n.serviceName}: ${t} (${(0, _.k$)(r.taskDefinitionArn)}): ${s}` ];
  if (i !== void 0 && !s.includes(i.cause)) a.push(`likely cause: ${i.cause}`);
  const c = i?.logs[0];
  if (c !== void 0 && c.lines.length > 0) a.push(`last log lines of ${c.container}:`, ...c.lines.slice(-k).map(e => `  ${e}`), `all of them: ${(0, 
  y.Kk)(c)}`);
  return new o.lZ(a.join("\n"), {
   help: helpFor(e)
  });
 }
 function helpFor({verdict: e, dossier: t, service: n}) {
  const r = `${n.serviceName} runs ${(0, _.k$)(n.taskDefinition)} now.`;
  switch (e) {
  case "superseded":
   return `${r} Use one concurrency group per service and environment, so that deployments wait for each other.`;

  case "scaled-to-zero":
   return `Set desired-count, or allow-zero: true where a service may rest. ${r}`;

  case "stopped":
   return `${r} Ask who called StopServiceDeployment (CloudTrail), or run this job again.`;

  case "timed-out":
   return `${t?.next ?? "If tasks only start slowly, raise wait-for-minutes."} ${r}`;

  default:
   return `${t?.next ?? "The job summary has the events and the stopped tasks."} ${r}`;
  }
 }
 const b = require("node:v8");
 var $ = __nccwpck_require__(4258);
 var S = __nccwpck_require__(7163);
 const A = 4e3;
 function failureMarkdown(e, t) {
  const {help: n = "", place: r} = (0, o.wr)(t);
  const i = (0, S.E$)(n);
  const [s = "", ...a] = (0, o.DD)(t).map(S.E$);
  const [c = "", ...u] = s.split("\n");
  const l = [ ...u, ...a.map(e => `because: ${e}`) ];
  const [d = "", ...p] = i.split("\n");
  const f = r === void 0 ? "" : `\`${r.file}${r.line ? `:${r.line}` : ""}\`: `;
  const m = (0, v.sY)(c).replace(/:$/, "").replace(/(?<![.?!\u2026])$/, ".");
  return [ `## \u274c ${e} failed`, `${f}**${plain(m)}** ${plain(d)}`.trimEnd(), ...p.length === 0 ? [] : [ block(p) ], ...l.length === 0 ? [] : [ details(l) ] ].join("\n\n").concat("\n");
 }
 function details(e) {
  const t = e.flatMap(e => e.split("\n"));
  const n = t.length <= 50 && t.every(e => /^\S/.test(e) && e.length < 1e3);
  return n ? t.map(e => `- ${plain(e)}`).join("\n") : block(t);
 }
 function plain(e) {
  return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\*_`[\]~|]/g, "\\$&");
 }
 function block(e) {
  const t = e.join("\n");
  const n = t.length > A ? `${t.slice(0, A)}\n\u2026 the log has all of it` : t;
  const [r = "```"] = [ ...n.matchAll(/`{3,}/g) ].map(([e]) => `${e}\``).sort((e, t) => t.length - e.length);
  return `${r}text\n${n}\n${r}`;
 }
 class InputError extends o.lZ {
  name="InputError";
 }
 function readInputs(e, t) {
  const n = {};
  for (const [r, i] of Object.entries(e)) {
   const e = (t[`INPUT_${i.name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
   const o = e === "" ? i.default ?? "" : e;
   if (o === "") {
    if (i.required) throw new InputError(`input '${i.name}' is required and was not given`, {
     help: "Set it under 'with:' in the step."
    });
    n[r] = i.type === "list" ? [] : i.type === "pairs" ? {} : void 0;
    continue;
   }
   n[r] = parse(i, o);
  }
  return n;
 }
 function parse(e, t) {
  switch (e.type) {
  case "string":
   return t;

  case "secret":
   (0, S.dK)(t);
   return t;

  case "boolean":
   if (/^(true|True|TRUE)$/.test(t)) return true;
   if (/^(false|False|FALSE)$/.test(t)) return false;
   throw wrong(e, t);

  case "integer":
   {
    const n = /^-?\d+$/.test(t) ? Number(t) : Number.NaN;
    if (!Number.isSafeInteger(n) || n < (e.minimum ?? -1 / 0) || n > (e.maximum ?? 1 / 0)) throw wrong(e, t);
    return n;
   }

  case "choice":
   if (!e.options.includes(t)) throw wrong(e, t);
   return t;

  case "list":
   return t.split(t.includes("\n") ? /\r?\n/ : ",").map(e => e.trim()).filter(e => e !== "");

  case "pairs":
   return parsePairs(e, t);

  case "json":
   try {
    return JSON.parse(t);
   } catch (t) {
    throw new InputError(`input '${e.name}' is not JSON`, {
     cause: t
    });
   }

  case "duration":
   return parseDuration(e, t);
  }
 }
 function parsePairs(e, t) {
  const n = new Map;
  for (const r of t.split(/\r?\n/)) {
   const t = r.trim();
   if (t === "" || t.startsWith("#")) continue;
   const i = t.indexOf("=");
   if (i < 1) throw wrong(e, t);
   const o = t.slice(0, i).trim();
   if (n.has(o)) throw new InputError(`input '${e.name}' has '${o}' twice`, {
    help: "Keep one of the two."
   });
   n.set(o, t.slice(i + 1).trim());
  }
  return Object.fromEntries(n);
 }
 const E = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
 };
 function parseDuration(e, t) {
  const n = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(t);
  const r = E[n?.[2] ?? ""];
  if (n === null || r === void 0) throw wrong(e, t);
  return Number(n[1]) * r;
 }
 function wrong(e, t) {
  return new InputError(`input '${e.name}' is '${t}'; ${allowed(e)}`);
 }
 function allowed(e) {
  switch (e.type) {
  case "boolean":
   return "it must be true or false";

  case "integer":
   {
    const {minimum: t, maximum: n} = e;
    const r = t === void 0 ? "" : n === void 0 ? ` of ${t} or more` : ` from ${t} to ${n}`;
    return `it must be a whole number${r}`;
   }

  case "choice":
   return `it must be one of ${e.options.join(", ")}`;

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
 const C = 250;
 const D = 8e3;
 function run(e, t) {
  setTimeout(compileInTheForeground, C).unref();
  const n = new AbortController;
  let r = false;
  let i = false;
  const end = e => {
   if (i) return;
   i = true;
   process.exitCode = e;
   process.stdout.write("", () => process.exit(e));
  };
  const fail = t => {
   if (i || r) return;
   r = true;
   const s = n.signal.reason;
   if (s instanceof o.cc) {
    run_report(e.name, t === s || isAbort(t) ? s : t);
    end(s.signalName === "SIGTERM" ? 143 : 130);
   } else {
    run_report(e.name, t);
    const n = (0, v.xy)() ? Promise.resolve() : (0, v.fe)(failureMarkdown(e.name, t));
    n.catch(ignore).then(() => end(1));
   }
  };
  for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, () => {
   if (n.signal.aborted) return;
   p.pq(`${e} received: ending what runs`);
   n.abort(new o.cc(e));
   setTimeout(() => fail(n.signal.reason), D).unref();
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const work = async () => {
   const r = readInputs(e.inputs, process.env);
   await t({
    inputs: r,
    signal: n.signal,
    setOutputs: t => setOutputs(e, t)
   });
   n.signal.throwIfAborted();
  };
  work().then(() => end(0), fail);
 }
 function compileInTheForeground() {
  for (const e of [ "--no-concurrent-sparkplug", "--no-maglev" ]) (0, b.setFlagsFromString)(e);
 }
 function setOutputs(e, t) {
  for (const [n, r] of Object.entries(t)) {
   const t = e.outputs[n];
   if (t === void 0) throw new Error(`${e.name} declares no output for '${n}'`);
   if (r === void 0) continue;
   const i = typeof r === "string" ? r : JSON.stringify(r);
   if (process.env.GITHUB_OUTPUT) (0, $.n0)("OUTPUT", (0, $.vC)(t, i)); else p.pq(`${t}: ${i}`);
  }
 }
 function run_report(e, t) {
  const [n = "unknown error", ...r] = (0, o.DD)(t);
  const {help: i, place: s} = (0, o.wr)(t);
  const a = [ n, ...r.map(e => `because: ${e}`), ...i === void 0 ? [] : [ `help: ${i}` ] ];
  p.z3(a.join("\n"), {
   title: e,
   ...s === void 0 ? {} : {
    place: s
   }
  });
  if (t instanceof Error && t.stack !== void 0) p.Yz((0, S.E$)(t.stack));
 }
 function ignore() {}
 function isAbort(e) {
  return e instanceof Error && (e.name === "AbortError" || e.cause instanceof o.cc);
 }
 var O = __nccwpck_require__(8127);
 async function describeServiceDeployments(e, t, n) {
  const {DescribeServiceDeploymentsCommand: r} = await Promise.all([ __nccwpck_require__.e(143), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const {serviceDeployments: o = []} = await e.client.send(new r({
   serviceDeploymentArns: [ ...t ]
  }), (0, i.Op)(n));
  return new Map(o.map(e => [ e.serviceDeploymentArn ?? "", e ]));
 }
 async function describeServiceDeployment(e, t, n) {
  return (await describeServiceDeployments(e, [ t ], n)).get(t);
 }
 async function findServiceDeployment(e, t, n, r, o) {
  const {ListServiceDeploymentsCommand: s} = await Promise.all([ __nccwpck_require__.e(143), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  const a = n.slice(n.lastIndexOf("/") + 1);
  const {serviceDeployments: c} = await e.client.send(new s({
   cluster: e.cluster,
   service: t,
   createdAt: {
    after: new Date(r.getTime() - 6e4)
   },
   maxResults: 100
  }), (0, i.Op)(o));
  return c?.find(({targetServiceRevisionArn: e}) => e?.endsWith(`/${a}`))?.serviceDeploymentArn;
 }
 async function stopServiceDeployment(e, t) {
  const {StopServiceDeploymentCommand: n} = await Promise.all([ __nccwpck_require__.e(143), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new n({
    serviceDeploymentArn: t,
    stopType: "ROLLBACK"
   }));
   return true;
  } catch (n) {
   if (/^(ConflictException|InvalidParameterException)$/.test((0, O.Is)(n))) {
    const n = await describeServiceDeployment(e, t).catch(() => {});
    if (n?.finishedAt !== void 0 || n?.status === "SUCCESSFUL" || n?.status === "STOPPED") return false;
   }
   throw (0, O.es)(n, `stop service deployment ${(0, i.EU)(t)}`);
  }
 }
 async function continueServiceDeployment(e, t, n, r) {
  const {ContinueServiceDeploymentCommand: o} = await Promise.all([ __nccwpck_require__.e(143), __nccwpck_require__.e(651), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6329));
  try {
   await e.client.send(new o({
    serviceDeploymentArn: t,
    hookId: n,
    action: r
   }));
   return true;
  } catch (o) {
   if (/^(ConflictException|InvalidParameterException|ClientException)$/.test((0, O.Is)(o))) {
    const r = await describeServiceDeployment(e, t).catch(() => {});
    const i = r?.lifecycleHookDetails?.some(e => e.hookId === n && e.status === "AWAITING_ACTION");
    if (r !== void 0 && i !== true) return false;
   }
   throw (0, O.es)(o, `${r === "CONTINUE" ? "continue" : "roll back"} the paused ${(0, 
   i.EU)(t)}`);
  }
 }
 var T = __nccwpck_require__(6165);
 var R = __nccwpck_require__(7787);
 var I = __nccwpck_require__(3445);
 const q = 5;
 class Looker {
  arn;
  #e;
  #t;
  #n;
  #r;
  #i;
  #o=false;
  #s="";
  #a=0;
  constructor(e, t, n, r, i) {
   this.#e = e;
   this.#t = t;
   this.#n = n;
   this.#r = r;
   this.#i = i;
  }
  async look(e) {
   const t = await this.#t.service(this.#n, e);
   const n = this.#c(t);
   const r = n ? await this.#u(t, e) : void 0;
   if (n) this.#s = printOf(t);
   const i = /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(r?.status ?? "");
   const o = i ? await this.#t.serviceNow(this.#n, e) : t;
   return {
    service: o,
    serviceDeployment: r,
    at: performance.now()
   };
  }
  #c(e) {
   if (this.#o) return false;
   const t = (0, _.KE)(this.#r, e);
   const {strategy: n = "ROLLING", lifecycleHooks: r = []} = e.deploymentConfiguration ?? {};
   const i = this.arn === void 0 || t?.status !== "PRIMARY" || t.rolloutState !== "IN_PROGRESS" || n !== "ROLLING" || r.length > 0 || this.#s !== printOf(e) || this.#a >= q;
   this.#a = i ? 0 : this.#a + 1;
   return i;
  }
  async #u(e, t) {
   try {
    if (this.arn !== void 0) return await this.#t.deployment(this.arn, t);
    const n = e.currentServiceDeployment;
    const r = n === void 0 ? void 0 : await this.#t.deployment(n, t);
    if (r !== void 0 && this.#l(r)) {
     this.#d(n ?? "");
     return r;
    }
    const {deploymentId: i, createdAt: o} = this.#r;
    const s = await findServiceDeployment(this.#e, this.#n, i, o, t);
    if (s === void 0) return;
    this.#d(s);
    return await this.#t.deployment(s, t);
   } catch (e) {
    if ((0, O.WG)(e) || t.aborted || !/AccessDenied|UnknownOperation|InvalidAction|UnsupportedFeature/.test((0, 
    O.Is)(e))) throw e;
    this.#o = true;
    p.lm(`the service deployment can't be read (${(0, O.Is)(e)}), so the verdict comes from the service's own list of deployments. Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.`);
    return;
   }
  }
  #l({targetServiceRevision: e}) {
   const {deploymentId: t} = this.#r;
   return e?.arn?.endsWith(t.slice(t.lastIndexOf("/"))) === true;
  }
  #d(e) {
   this.arn = e;
   this.#i?.(e);
  }
 }
 function printOf({deployments: e, events: t, desiredCount: n}) {
  return JSON.stringify([ n, t?.[0]?.id, (e ?? []).map(e => [ e.id, e.status, e.rolloutState, e.rolloutStateReason, e.runningCount, e.pendingCount, e.failedTasks ]) ]);
 }
 function waitingPauses(e) {
  return (e?.lifecycleHookDetails ?? []).flatMap(({hookId: t, status: n, targetType: r, expiresAt: i}) => n === "AWAITING_ACTION" && r === "PAUSE" && t !== void 0 ? [ {
   serviceDeploymentArn: e?.serviceDeploymentArn ?? "",
   hookId: t,
   stage: e?.lifecycleStage ?? "a stage",
   expiresAt: i
  } ] : []);
 }
 class Pauses {
  refusal;
  error;
  #e;
  #p;
  #f;
  #m=new Set;
  #h=new Set;
  #g=new AbortController;
  constructor(e, t, n) {
   this.#e = e;
   this.#p = t;
   this.#f = n;
  }
  see(e) {
   const t = waitingPauses(e);
   for (const e of t) {
    if (this.#m.has(e.hookId)) continue;
    this.#m.add(e.hookId);
    p.pq(`${this.#f()} paused at ${e.stage}`);
    this.#w(e).catch(e => {
     if (!this.#g.signal.aborted) this.error = e;
    });
   }
   return t.some(({hookId: e}) => this.#h.has(e));
  }
  end() {
   this.#g.abort();
  }
  async #w(e) {
   const {signal: t} = this.#g;
   const n = await (this.#p?.(e, t).catch(e => {
    t.throwIfAborted();
    return {
     action: "ROLLBACK",
     why: `it could not be checked: ${(0, o.DD)(e).join("; ")}`
    };
   }));
   t.throwIfAborted();
   if (n === void 0) {
    this.#h.add(e.hookId);
    p.lm(forAPerson(e));
    return;
   }
   if (n.action === "ROLLBACK") this.refusal = `refused at ${e.stage}: ${n.why}`;
   p.pq(`${this.#f()} ${n.action === "CONTINUE" ? "continuing" : "going back"}: ${n.why}`);
   const {serviceDeploymentArn: r, hookId: i} = e;
   if (!await continueServiceDeployment(this.#e, r, i, n.action)) p.pq(`${this.#f()} somebody else had answered the pause already`);
  }
 }
 function forAPerson({serviceDeploymentArn: e, hookId: t, stage: n, expiresAt: r}) {
  const i = `aws ecs continue-service-deployment --service-deployment-arn ${e} --hook-id ${t}`;
  const o = r === void 0 ? "" : ` until ${r.toISOString().slice(0, 16)}Z`;
  return [ `the deployment is paused at ${n} and waits for a person${o}.`, `go on:   ${i}`, `go back: ${i} --action ROLLBACK` ].join("\n");
 }
 const x = 1e3;
 const N = 2e3;
 const P = 6e4;
 const L = 20;
 const j = 20;
 class FleetWatch {
  #e;
  #v;
  #y;
  #_;
  #k;
  constructor(e) {
   this.#e = e;
   this.#v = new Rounds(10, t => (0, a.Ge)(e, t));
   this.#y = new Rounds(10, t => (0, a.Ge)(e, t));
   this.#_ = new Rounds(20, t => describeServiceDeployments(e, t));
  }
  async service(e, t) {
   this.#k ??= performance.now();
   const n = performance.now() - this.#k < P && this.#v.lastRound <= L;
   return (0, a.sE)(this.#e, e, await this.#v.ask(e, n ? x : N, t));
  }
  async serviceNow(e, t) {
   return (0, a.sE)(this.#e, e, await this.#y.ask(e, 0, t));
  }
  deployment(e, t) {
   return this.#_.ask(e, 0, t);
  }
 }
 class Rounds {
  lastRound=0;
  #b;
  #$;
  #S=[];
  #A=-1 / 0;
  constructor(e, t) {
   this.#b = e;
   this.#$ = t;
  }
  ask(e, t, n) {
   return new Promise((r, i) => {
    if (n.aborted) return i(n.reason);
    const onAbort = () => i(n.reason);
    const done = () => n.removeEventListener("abort", onAbort);
    n.addEventListener("abort", onAbort, {
     once: true
    });
    this.#S.push({
     key: e,
     answer: e => {
      done();
      r(e);
     },
     fail: e => {
      done();
      i(e);
     }
    });
    if (this.#S.length === 1) setTimeout(() => this.#E(), Math.max(j, this.#A + t - performance.now()));
   });
  }
  #E() {
   this.#A = performance.now();
   const e = Map.groupBy(this.#S, ({key: e}) => e);
   this.#S = [];
   const t = [ ...e.keys() ];
   this.lastRound = t.length;
   for (let n = 0; n < t.length; n += this.#b) {
    const r = t.slice(n, n + this.#b);
    const i = r.flatMap(t => e.get(t) ?? []);
    this.#$(r).then(e => {
     for (const {key: t, answer: n} of i) n(e.get(t));
    }, e => {
     for (const {fail: t} of i) t(e);
    });
   }
  }
 }
 const M = 5 * 6e4;
 async function rollOut(e, t) {
  const {ecs: n, before: r} = e;
  const i = new Set;
  (0, T.S6)(r.events, i);
  const o = (0, _.sg)(r);
  if (o?.rolloutState === "IN_PROGRESS" && o.taskDefinition !== t.taskDefinition) p.pq(`deployment ${o.id} of ${(0, 
  _.k$)(o.taskDefinition)} was still going on and is replaced`);
  const s = await (0, a.bU)(n, {
   ...t,
   service: r.serviceName ?? ""
  });
  const c = startedBy(r, s, t.taskDefinition);
  if (c === void 0) throw (0, O.es)(new Error(`its PRIMARY deployment is of ${(0, 
  _.sg)(s)?.taskDefinition ?? "nothing"}`), `find the deployment of ${(0, _.k$)(t.taskDefinition)} that UpdateService should have started`);
  if (c.completedBefore) p.pq(`the service already runs ${(0, _.k$)(c.taskDefinitionArn)}: ECS starts no deployment`); else if (r.deployments?.some(({id: e}) => e === c.deploymentId)) p.pq(`deployment ${c.deploymentId} of this revision is going on already; following it`); else p.pq(`deployment ${c.deploymentId} started`);
  return await followOut(e, c, i);
 }
 async function firstOut(e, t) {
  const n = await (0, a.sR)(e.ecs, t);
  const r = startedBy({}, n, t.taskDefinition);
  if (r === void 0) throw (0, O.es)(new Error("its answer has no PRIMARY deployment"), `find the first deployment of service '${t.serviceName}'`);
  p.pq(`created service ${t.serviceName}; deployment ${r.deploymentId} started`);
  return await followOut({
   ...e,
   before: n
  }, r, new Set);
 }
 function startedBy(e, t, n) {
  const r = (0, _.sg)(t);
  if (r?.id === void 0 || r.taskDefinition !== n) return;
  const i = e.deployments?.some(({id: e}) => e === r.id) === true;
  return {
   taskDefinitionArn: n,
   deploymentId: r.id,
   createdAt: r.createdAt ?? new Date,
   completedBefore: i && r.rolloutState === "COMPLETED",
   desiredCount: t.desiredCount ?? 0
  };
 }
 async function followOut(e, t, n) {
  const {ecs: r, signal: i} = e;
  const s = performance.now();
  const a = [];
  const stamp = () => `[${(0, T.vk)(performance.now() - s)}]`;
  const c = e.watch ?? new FleetWatch(r);
  const u = new Looker(r, c, e.before.serviceName ?? "", t, e.onServiceDeployment);
  const l = new Pauses(r, e.onPause, stamp);
  let d = "";
  let f = "";
  let m = false;
  const onSnapshot = e => {
   for (const t of (0, T.S6)(e.service.events, n)) {
    a.push(t);
    p.pq(`${stamp()} ${(0, T.pn)(t.message ?? "")}`);
   }
   const r = (0, T.oz)(t, e.service);
   if (r !== d) p.pq(`${stamp()} ${r}`);
   d = r;
   const i = (0, T.BM)(e.serviceDeployment);
   if (i !== f && i !== "") p.pq(`${stamp()} ${i}`);
   f = i;
   m = l.see(e.serviceDeployment);
   if (l.error !== void 0) throw l.error;
  };
  const followOn = e => (0, I.e)({
   ours: t,
   look: e => u.look(e),
   onSnapshot: onSnapshot,
   held: () => m,
   onPassing: e => p.Yz(`looking again: ${(0, o.DD)(e).join("; ")}`),
   limitMs: e,
   signal: i
  });
  let h;
  try {
   h = await followOn(e.limitMs);
   if (h.verdict === "timed-out") h = await atTimeout(e, u, h, followOn);
  } catch (n) {
   if (i.aborted) await atCancel(e, u);
   throw n instanceof o.cc || i.aborted ? n : (0, O.es)(n, `follow deployment ${t.deploymentId}; it goes on, and its outcome is unknown`);
  } finally {
   l.end();
  }
  const {verdict: g, seen: w} = h;
  const v = g === "rolled-back" ? l.refusal : void 0;
  const _ = v ?? h.reason;
  const k = g === "succeeded" || g === "scaled-to-zero";
  const {service: b, serviceDeployment: $} = w;
  const S = {
   ours: t,
   service: b,
   serviceDeployment: $,
   events: a
  };
  return {
   verdict: g,
   reason: _,
   ours: t,
   service: b,
   serviceDeploymentArn: u.arn,
   events: a,
   elapsedMs: performance.now() - s,
   dossier: k ? void 0 : (0, y.g8)(g, _, await (0, R.k)(r, S), v)
  };
 }
 async function atTimeout(e, t, n, r) {
  if (e.onTimeout === "continue") return {
   ...n,
   reason: `${n.reason}; the deployment goes on (on-timeout: continue)`
  };
  if (t.arn === void 0) return {
   ...n,
   reason: `${n.reason}; it could not be stopped, since its service deployment is not known`
  };
  p.pq("the time limit has passed: stopping the deployment and rolling back");
  if (!await stopServiceDeployment(e.ecs, t.arn)) return await r(1e4);
  const i = await r(M);
  if (i.verdict === "succeeded" || i.verdict === "scaled-to-zero") return i;
  const o = {
   "timed-out": "its rollback is still going on",
   failed: `its rollback failed: ${i.reason}`
  };
  return {
   ...i,
   verdict: "timed-out",
   reason: `${n.reason}; the deployment was stopped (on-timeout: stop), ${o[i.verdict] ?? "and the service was rolled back"}`
  };
 }
 async function atCancel({ecs: e, onCancel: t, before: n}, r) {
  const i = n.serviceName;
  if (t === "leave") {
   p.$e(`cancelled: the deployment of ${i} goes on, unwatched (on-cancel: leave)`);
   return;
  }
  if (r.arn === void 0) await r.look(AbortSignal.timeout(3e3)).catch(() => {});
  const s = r.arn !== void 0 && await stopServiceDeployment(e, r.arn).catch(e => {
   p.$e((0, o.DD)(e).join("; "));
   return false;
  });
  p.$e(s ? `cancelled: the deployment of ${i} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: the deployment of ${i} could not be stopped and goes on, unwatched`);
 }
 function managedVolume(e, t, n, r) {
  if (t === void 0 && n === void 0) return;
  if (t === void 0 || n === void 0) throw new InputError(`inputs '${e}' and '${e}-name' go together; one of them is missing`);
  const [i, ...s] = Array.isArray(t) ? t : [ t ];
  if (!(0, u.u4)(i) || s.length > 0) throw new InputError(`input '${e}' must be a JSON object such as {"roleArn": "arn:aws:iam::\u2026:role/ecsInfrastructureRole", "sizeInGiB": 20}`);
  if (typeof i.roleArn !== "string" || i.roleArn === "") throw new InputError(`input '${e}' has no 'roleArn'`, {
   help: "It is the infrastructure role with which ECS makes the volume (AmazonECSInfrastructureRolePolicyForVolumes)."
  });
  if (i.sizeInGiB === void 0 && i.snapshotId === void 0) throw new InputError(`input '${e}' has neither 'sizeInGiB' nor 'snapshotId'`);
  if (!atLaunch(r).includes(n)) {
   const e = atLaunch(r);
   throw new o.lZ(`the task definition has no volume '${n}' that is configured at launch${e.length === 0 ? "" : `; it has ${e.join(", ")}`}`, {
    help: `Add {"name": "${n}", "configuredAtLaunch": true} to its 'volumes'.`
   });
  }
  return {
   name: n,
   managedEBSVolume: i
  };
 }
 function atLaunch({volumes: e = []}) {
  return e.flatMap(({name: e, configuredAtLaunch: t}) => t === true && e !== void 0 ? [ e ] : []);
 }
 const U = "POST_TEST_TRAFFIC_SHIFT";
 const B = {
  rolling: "ROLLING",
  "blue-green": "BLUE_GREEN",
  canary: "CANARY",
  linear: "LINEAR"
 };
 const G = 5;
 function strategyOf(e, t) {
  const n = e.strategy === void 0 ? t?.strategy ?? "ROLLING" : B[e.strategy];
  const r = given({
   canaryPercent: percent("canary-percent", e.canaryPercent, .1),
   canaryBakeTimeInMinutes: e.canaryBakeMinutes
  });
  const i = given({
   stepPercent: percent("linear-step-percent", e.linearStepPercent, 3),
   stepBakeTimeInMinutes: e.linearStepBakeMinutes
  });
  if (r !== void 0 && n !== "CANARY") throw onlyWith("canary-\u2026", "canary", n);
  if (i !== void 0 && n !== "LINEAR") throw onlyWith("linear-step-\u2026", "linear", n);
  if (n === "ROLLING" && e.pause !== void 0 && e.pause !== "none") throw onlyWith("pause", "blue-green, canary or linear", n);
  const o = n !== "ROLLING";
  const s = e.bakeMinutes ?? t?.bakeTimeInMinutes ?? (o ? G : void 0);
  const a = hooksOf(e, t?.lifecycleHooks ?? []);
  return given({
   ...e.strategy === void 0 ? {} : {
    strategy: n
   },
   ...e.bakeMinutes === void 0 && e.strategy === void 0 ? {} : {
    bakeTimeInMinutes: s
   },
   ...r === void 0 ? {} : {
    canaryConfiguration: {
     ...t?.canaryConfiguration,
     ...r
    }
   },
   ...i === void 0 ? {} : {
    linearConfiguration: {
     ...t?.linearConfiguration,
     ...i
    }
   },
   ...e.alarms.length === 0 ? {} : {
    alarms: {
     alarmNames: e.alarms,
     enable: true,
     rollback: true
    }
   },
   ...a === void 0 ? {} : {
    lifecycleHooks: a
   }
  });
 }
 function withoutForeign(e) {
  const {canaryConfiguration: t, linearConfiguration: n, ...r} = e;
  return {
   ...r,
   ...r.strategy === "CANARY" && t !== void 0 ? {
    canaryConfiguration: t
   } : {},
   ...r.strategy === "LINEAR" && n !== void 0 ? {
    linearConfiguration: n
   } : {}
  };
 }
 function hooksOf(e, t) {
  const {pause: n} = e;
  if (n === void 0) return;
  const isOurs = ({targetType: e, lifecycleStages: t}) => e === "PAUSE" && t?.includes(U) === true;
  if (n === "none") return t.some(isOurs) ? t.filter(e => !isOurs(e)) : void 0;
  if (t.some(isOurs)) return;
  return [ ...t, {
   targetType: "PAUSE",
   lifecycleStages: [ U ],
   timeoutConfiguration: {
    timeoutInMinutes: e.pauseMinutes,
    action: "ROLLBACK"
   }
  } ];
 }
 function loadBalancersOf(e, t, n) {
  const {alternateTargetGroupArn: r, productionListenerRule: i, testListenerRule: s, loadBalancerRoleArn: a} = e;
  const c = {
   alternateTargetGroupArn: r,
   productionListenerRule: i,
   roleArn: a
  };
  const u = Object.values({
   ...c,
   testListenerRule: s
  }).some(e => e !== void 0);
  const l = Object.entries({
   "alternate-target-group-arn": r,
   "production-listener-rule": i,
   "load-balancer-role-arn": a
  }).flatMap(([e, t]) => t === void 0 ? [ e ] : []);
  if (u && l.length > 0) throw new o.lZ(`for a shift of traffic ${l.join(" and ")} must be given too`);
  if (t === void 0 || t === "ROLLING") return;
  const d = n.some(({advancedConfiguration: e}) => e === void 0);
  if (u) {
   if (n.length !== 1) throw new o.lZ(`the service has ${n.length} load balancers; one can be set up for a shift of traffic by inputs`, {
    help: "Set advancedConfiguration of each where the service is defined (Terraform)."
   });
   return n.map(e => ({
    ...e,
    advancedConfiguration: {
     ...c,
     ...s === void 0 ? {} : {
      testListenerRule: s
     }
    }
   }));
  }
  if (!d) return;
  throw new o.lZ(`strategy ${t} shifts traffic, but the service's load balancer is not set up for it`, {
   help: "Give alternate-target-group-arn, production-listener-rule, test-listener-rule and load-balancer-role-arn, or set advancedConfiguration of the service's load balancer (Terraform)."
  });
 }
 function percent(e, t, n) {
  if (t === void 0) return;
  const r = /^\d+(\.\d+)?\s*%?$/.test(t) ? Number.parseFloat(t) : Number.NaN;
  if (!(r >= n && r <= 100)) throw new o.lZ(`input '${e}' is '${t}'; it must be a number from ${n} to 100`);
  return r;
 }
 function onlyWith(e, t, n) {
  return new o.lZ(`${e} goes with strategy ${t}, but the service's is ${n.toLowerCase()}`, {
   help: "Set 'strategy', or leave that input out."
  });
 }
 function given(e) {
  const t = Object.entries(e).filter(([, e]) => e !== void 0);
  if (t.length === 0) return;
  return Object.fromEntries(t);
 }
 function updateRequest(e, t, n) {
  const r = t.deploymentConfiguration;
  const i = deploymentConfiguration(e, r);
  const o = (i ?? r)?.strategy;
  const s = loadBalancersOf(e, o, t.loadBalancers ?? []);
  return {
   ...e.desiredCount === void 0 ? {} : {
    desiredCount: e.desiredCount
   },
   ...e.forceNewDeployment ? {
    forceNewDeployment: true
   } : {},
   ...i === void 0 ? {} : {
    deploymentConfiguration: i
   },
   ...s === void 0 ? {} : {
    loadBalancers: s
   },
   ...serviceVolumes(e, n),
   ...e.propagateTags === void 0 ? {} : {
    propagateTags: e.propagateTags
   },
   ...e.enableEcsManagedTags === void 0 ? {} : {
    enableECSManagedTags: e.enableEcsManagedTags
   }
  };
 }
 function serviceVolumes(e, t) {
  const {serviceManagedEbsVolume: n, serviceManagedEbsVolumeName: r} = e;
  const i = managedVolume("service-managed-ebs-volume", n, r, t);
  return i === void 0 ? {} : {
   volumeConfigurations: [ i ]
  };
 }
 function deploymentConfiguration(e, t) {
  const n = circuitBreaker(e);
  const r = e.minimumHealthyPercent ?? t?.minimumHealthyPercent;
  const i = e.maximumPercent ?? t?.maximumPercent;
  const s = strategyOf(e, t);
  if (e.minimumHealthyPercent === void 0 && e.maximumPercent === void 0 && n === void 0 && s === void 0) return;
  if (r === 100 && i === 100) throw new o.lZ("minimum-healthy-percent and maximum-percent are both 100: no task could be started or stopped", {
   help: "Raise maximum-percent (200 is usual), or lower minimum-healthy-percent."
  });
  return withoutForeign({
   ...t,
   ...s,
   ...r === void 0 ? {} : {
    minimumHealthyPercent: r
   },
   ...i === void 0 ? {} : {
    maximumPercent: i
   },
   ...n === void 0 ? {} : {
    deploymentCircuitBreaker: n
   }
  });
 }
 function circuitBreaker(e) {
  const t = e.circuitBreaker;
  const n = e.circuitBreakerThresholdType;
  const r = e.circuitBreakerThreshold;
  const i = e.circuitBreakerResetOnHealthyTask;
  if (r === void 0 !== (n === void 0)) throw new o.lZ("circuit-breaker-threshold and circuit-breaker-threshold-type belong together; one of them was given");
  if (n !== void 0 && r !== void 0 && n !== "COUNT" && r > 100) throw new o.lZ(`circuit-breaker-threshold is ${r}; a percentage is 100 at most`);
  if (t === void 0 && r === void 0 && i === void 0) return;
  return {
   enable: t ?? true,
   rollback: t !== false && e.circuitBreakerRollback,
   ...i === void 0 ? {} : {
    resetOnHealthyTask: i
   },
   ...n === void 0 || r === void 0 ? {} : {
    thresholdConfiguration: {
     type: n,
     value: r
    }
   }
  };
 }
 async function restoreHooks(e, t, {deploymentConfiguration: n}, {verdict: r, service: i}) {
  const s = t.deploymentConfiguration?.lifecycleHooks ?? [];
  if ((n?.lifecycleHooks?.length ?? 0) <= s.length || r === "timed-out") return;
  if (r === "superseded") return;
  await (0, a.bU)(e, {
   service: i.serviceName ?? "",
   deploymentConfiguration: {
    ...n,
    lifecycleHooks: s
   }
  }).catch(e => {
   p.$e(`the pause stays in the service's configuration, and the next deployment will wait there: ${(0, 
   o.DD)(e).join("; ")}`);
  });
 }
 function createRequest(e, t) {
  if (e.subnets.length === 0) throw new o.lZ(`service '${e.service}' is to be created, and 'subnets' was not given`, {
   help: "Give the ids of the subnets that its tasks run in (private ones with a NAT gateway are usual), and security-groups."
  });
  const n = targetOf(e, t);
  const r = deploymentConfiguration(e, {
   deploymentCircuitBreaker: {
    enable: true,
    rollback: true
   }
  }) ?? {
   deploymentCircuitBreaker: {
    enable: true,
    rollback: true
   }
  };
  const i = n === void 0 ? [] : [ n ];
  const s = loadBalancersOf(e, r.strategy, i) ?? i;
  return {
   serviceName: e.service,
   desiredCount: e.desiredCount ?? 1,
   launchType: "FARGATE",
   deploymentConfiguration: r,
   networkConfiguration: {
    awsvpcConfiguration: {
     subnets: e.subnets,
     ...e.securityGroups.length === 0 ? {} : {
      securityGroups: e.securityGroups
     },
     assignPublicIp: e.assignPublicIp ? "ENABLED" : "DISABLED"
    }
   },
   ...s.length === 0 ? {} : {
    loadBalancers: s
   },
   ...serviceVolumes(e, t),
   ...e.propagateTags === void 0 ? {} : {
    propagateTags: e.propagateTags
   },
   ...e.enableEcsManagedTags === void 0 ? {} : {
    enableECSManagedTags: e.enableEcsManagedTags
   }
  };
 }
 function targetOf(e, {containerDefinitions: t}) {
  if (e.targetGroupArn === void 0) return;
  const n = t ?? [];
  const ports = ({portMappings: e}) => (e ?? []).flatMap(({containerPort: e}) => e ?? []);
  const r = n.filter(t => e.containerName === void 0 ? ports(t).length > 0 : t.name === e.containerName);
  const [i] = r;
  if (i?.name === void 0 || r.length > 1) throw new o.lZ(e.containerName === void 0 ? `${r.length} containers map a port, so which one gets the traffic is not known` : `the task definition has no container '${e.containerName}'`, {
   help: `Set 'container-name' to one of ${n.map(({name: e}) => e).join(", ")}.`
  });
  const s = ports(i);
  const a = e.containerPort ?? (s.length === 1 ? s[0] : void 0);
  if (a === void 0) throw new o.lZ(`container '${i.name}' maps ${s.length} ports, so which one gets the traffic is not known`, {
   help: "Set 'container-port'."
  });
  return {
   targetGroupArn: e.targetGroupArn,
   containerName: i.name,
   containerPort: a
  };
 }
 function runs(e) {
  return (0, _.sg)(e)?.taskDefinition ?? e.taskDefinition;
 }
 function creation(e, {definition: t}, n) {
  const r = createRequest(e, t);
  return {
   request: r,
   async start(t) {
    const o = (0, i.EU)(e.cluster);
    p.pq(`creating service ${e.service} in ${o} with ${(0, i.EU)(t)}`);
    return await firstOut(n, {
     ...r,
     taskDefinition: t
    });
   }
  };
 }
 async function update(e, t, {definition: n, commit: r}, o, c) {
  const {ecs: u, signal: l} = o;
  const {service: d} = e;
  checkTargets(n, t);
  const f = updateRequest(e, t, n);
  if (t.deploymentController?.type === "CODE_DEPLOY") {
   const {codeDeployment: n} = await __nccwpck_require__.e(473).then(__nccwpck_require__.bind(__nccwpck_require__, 6473));
   const r = await n(e, u, t, f, c);
   return {
    request: f,
    start: e => r({
     ...o,
     before: t
    }, e)
   };
  }
  const m = f.deploymentConfiguration ?? t.deploymentConfiguration;
  if (!m?.deploymentCircuitBreaker?.enable) p.lm(`service '${d}' has no circuit breaker: tasks that fail are started again until wait-for-minutes has passed. Set circuit-breaker: true.`);
  return {
   request: f,
   async start(n) {
    const r = (0, a.sE)(u, d, await (0, a.yu)(u, d, l));
    await guardAgain(u, r);
    p.pq(`updating service ${d} in ${(0, i.EU)(e.cluster)} to ${(0, i.EU)(n)}`);
    const s = await rollOut({
     ...o,
     before: r
    }, {
     ...f,
     taskDefinition: n
    });
    await restoreHooks(u, t, f, s);
    return s;
   }
  };
  async function guardAgain(n, i) {
   const o = runs(i);
   if (o === void 0 || o === runs(t)) return;
   await guardOrder(d, r, await (0, s.oh)(n, o), e.allowOlder);
  }
 }
 const F = {
  name: "deploy-service",
  inputs: {
   taskDefinition: {
    name: "task-definition",
    type: "string"
   },
   taskDefinitionArn: {
    name: "task-definition-arn",
    type: "string"
   },
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
   awsRegion: {
    name: "aws-region",
    type: "string"
   },
   desiredCount: {
    name: "desired-count",
    type: "integer",
    minimum: 0
   },
   forceNewDeployment: {
    name: "force-new-deployment",
    type: "boolean",
    default: "false"
   },
   minimumHealthyPercent: {
    name: "minimum-healthy-percent",
    type: "integer",
    minimum: 0,
    maximum: 100
   },
   maximumPercent: {
    name: "maximum-percent",
    type: "integer",
    minimum: 100,
    maximum: 200
   },
   circuitBreaker: {
    name: "circuit-breaker",
    type: "boolean"
   },
   circuitBreakerRollback: {
    name: "circuit-breaker-rollback",
    type: "boolean",
    default: "true"
   },
   circuitBreakerThresholdType: {
    name: "circuit-breaker-threshold-type",
    type: "choice",
    options: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
   },
   circuitBreakerThreshold: {
    name: "circuit-breaker-threshold",
    type: "integer",
    minimum: 1
   },
   circuitBreakerResetOnHealthyTask: {
    name: "circuit-breaker-reset-on-healthy-task",
    type: "boolean"
   },
   strategy: {
    name: "strategy",
    type: "choice",
    options: [ "rolling", "blue-green", "canary", "linear" ]
   },
   bakeMinutes: {
    name: "bake-minutes",
    type: "integer",
    minimum: 0,
    maximum: 1440
   },
   canaryPercent: {
    name: "canary-percent",
    type: "string"
   },
   canaryBakeMinutes: {
    name: "canary-bake-minutes",
    type: "integer",
    minimum: 0,
    maximum: 1440
   },
   linearStepPercent: {
    name: "linear-step-percent",
    type: "string"
   },
   linearStepBakeMinutes: {
    name: "linear-step-bake-minutes",
    type: "integer",
    minimum: 0,
    maximum: 1440
   },
   alarms: {
    name: "alarms",
    type: "list"
   },
   pause: {
    name: "pause",
    type: "choice",
    options: [ "verify", "person", "none" ]
   },
   pauseMinutes: {
    name: "pause-minutes",
    type: "integer",
    default: "60",
    minimum: 1,
    maximum: 20160
   },
   testUrl: {
    name: "test-url",
    type: "string"
   },
   versionPath: {
    name: "version-path",
    type: "string",
    default: "/version"
   },
   versionField: {
    name: "version-field",
    type: "string",
    default: "commit"
   },
   versionHeader: {
    name: "version-header",
    type: "string"
   },
   healthPath: {
    name: "health-path",
    type: "string"
   },
   checks: {
    name: "checks",
    type: "string"
   },
   testTimeout: {
    name: "test-timeout",
    type: "duration",
    default: "60s"
   },
   commit: {
    name: "commit",
    type: "string"
   },
   allowOlder: {
    name: "allow-older",
    type: "boolean",
    default: "false"
   },
   create: {
    name: "create",
    type: "boolean",
    default: "false"
   },
   subnets: {
    name: "subnets",
    type: "list"
   },
   securityGroups: {
    name: "security-groups",
    type: "list"
   },
   assignPublicIp: {
    name: "assign-public-ip",
    type: "boolean",
    default: "false"
   },
   targetGroupArn: {
    name: "target-group-arn",
    type: "string"
   },
   containerName: {
    name: "container-name",
    type: "string"
   },
   containerPort: {
    name: "container-port",
    type: "integer",
    minimum: 1,
    maximum: 65535
   },
   alternateTargetGroupArn: {
    name: "alternate-target-group-arn",
    type: "string"
   },
   productionListenerRule: {
    name: "production-listener-rule",
    type: "string"
   },
   testListenerRule: {
    name: "test-listener-rule",
    type: "string"
   },
   loadBalancerRoleArn: {
    name: "load-balancer-role-arn",
    type: "string"
   },
   codedeployAppspec: {
    name: "codedeploy-appspec",
    type: "string"
   },
   codedeployApplication: {
    name: "codedeploy-application",
    type: "string"
   },
   codedeployDeploymentGroup: {
    name: "codedeploy-deployment-group",
    type: "string"
   },
   codedeployDeploymentDescription: {
    name: "codedeploy-deployment-description",
    type: "string"
   },
   codedeployDeploymentConfig: {
    name: "codedeploy-deployment-config",
    type: "string"
   },
   waitForMinutes: {
    name: "wait-for-minutes",
    type: "integer",
    default: "15",
    minimum: 1,
    maximum: 360
   },
   onTimeout: {
    name: "on-timeout",
    type: "choice",
    default: "continue",
    options: [ "continue", "stop" ]
   },
   onCancel: {
    name: "on-cancel",
    type: "choice",
    default: "leave",
    options: [ "leave", "stop" ]
   },
   allowZero: {
    name: "allow-zero",
    type: "boolean",
    default: "false"
   },
   tags: {
    name: "tags",
    type: "pairs"
   },
   serviceManagedEbsVolume: {
    name: "service-managed-ebs-volume",
    type: "json"
   },
   serviceManagedEbsVolumeName: {
    name: "service-managed-ebs-volume-name",
    type: "string"
   },
   propagateTags: {
    name: "propagate-tags",
    type: "choice",
    options: [ "SERVICE", "TASK_DEFINITION", "NONE" ]
   },
   enableEcsManagedTags: {
    name: "enable-ecs-managed-tags",
    type: "boolean"
   },
   keepRevisions: {
    name: "keep-revisions",
    type: "integer",
    minimum: 1
   },
   dryRun: {
    name: "dry-run",
    type: "boolean",
    default: "false"
   }
  },
  outputs: {
   verdict: "verdict",
   taskDefinitionArn: "task-definition-arn",
   previousTaskDefinitionArn: "previous-task-definition-arn",
   serviceDeploymentArn: "service-deployment-arn",
   codedeployDeploymentId: "codedeploy-deployment-id",
   changes: "changes",
   dossier: "dossier"
  }
 };
 function checkSource({taskDefinition: e, taskDefinitionArn: t}) {
  if (e === void 0 !== (t === void 0)) return;
  throw new o.lZ(e === void 0 ? "neither 'task-definition' nor 'task-definition-arn' was given" : "both 'task-definition' and 'task-definition-arn' were given", {
   help: "Give 'task-definition' (a file, which is registered) or 'task-definition-arn' (a registered revision)."
  });
 }
 async function wantedRevision(e, t, n, r) {
  const o = t.commit ?? process.env.GITHUB_SHA;
  const a = o === void 0 || o === "" ? void 0 : await ownCommit(o, process.env);
  if (n === void 0) {
   const {arn: n, definition: r, tags: i} = await (0, s.oh)(e, t.taskDefinitionArn ?? "");
   return {
    arn: n,
    definition: r,
    tags: i,
    commit: t.commit === void 0 ? commitOf(i) ?? a : a
   };
  }
  const c = Object.entries(t.tags).map(([e, t]) => ({
   key: e,
   value: t
  }));
  const u = {
   ...n
  };
  if (c.length > 0) u.tags = [ ...(n.tags ?? []).filter(({key: e}) => !(e && e in t.tags)), ...c ];
  if (r !== void 0 && sameDefinition(u, r.definition, r.tags)) {
   p.pq(`${(0, i.EU)(r.arn)} is the same as ${t.taskDefinition}: nothing to register`);
   return {
    arn: r.arn,
    definition: r.definition,
    tags: r.tags,
    commit: a
   };
  }
  return {
   arn: void 0,
   definition: u,
   tags: u.tags ?? [],
   commit: a
  };
 }
 async function ready(e, t) {
  const n = t.arn ?? await (0, s.eQ)(e, t.definition);
  if (t.arn === void 0) p.pq(`registered ${(0, i.EU)(n)}`);
  const {commit: r, tags: o} = t;
  if (r === void 0 || commitOf(o) !== void 0) return n;
  await (0, s.FT)(e, n, {
   [m]: r.id,
   ...r.committed === void 0 ? {} : {
    [h]: r.committed
   }
  }).catch(e => {
   p.pq(`${(0, i.EU)(n)} could not be tagged with its commit (${(0, O.Is)(e instanceof Error ? e.cause : e)}), so a later deployment can't tell whether it is newer; allow ecs:TagResource`);
  });
  return n;
 }
 const Z = 4;
 const H = 10;
 async function verifier(e, t, n) {
  if (e.pause !== "verify") return;
  if (e.testUrl === void 0) throw new o.lZ("pause: verify needs 'test-url', the service's base URL at the test listener");
  const [{parseBase: r}, {parseCommit: i}, {parseChecks: s, parsePath: a}, {smokeTest: c}, {smokeSummary: u}] = await Promise.all([ __nccwpck_require__.e(4).then(__nccwpck_require__.bind(__nccwpck_require__, 4)), Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 6350)), __nccwpck_require__.e(31).then(__nccwpck_require__.bind(__nccwpck_require__, 4031)), __nccwpck_require__.e(701).then(__nccwpck_require__.bind(__nccwpck_require__, 5701)), __nccwpck_require__.e(820).then(__nccwpck_require__.bind(__nccwpck_require__, 9820)) ]);
  const l = r(e.testUrl);
  const d = {
   kind: "commit",
   text: i(t)
  };
  const p = [ ...e.healthPath === void 0 ? [] : [ a(e.healthPath) ], ...e.checks === void 0 ? [] : await s(e.checks) ];
  return async (t, r) => {
   if (t.stage !== U) return;
   const i = await c({
    base: l,
    headers: {},
    signal: r,
    version: {
     path: e.versionPath,
     header: e.versionHeader,
     field: e.versionField
    },
    expected: d,
    checks: p,
    inARow: Math.max(H, Z * n),
    timeoutMs: e.testTimeout,
    windowMs: 0,
    gates: {
     maxErrorPercent: 0,
     maxP95Ms: Number.POSITIVE_INFINITY
    }
   });
   await (0, v.fe)(u(i, l).replace("smoke test", "test before the shift"));
   return i.passed ? {
    action: "CONTINUE",
    why: `the new tasks serve ${d.text.slice(0, 12)} at the test listener`
   } : {
    action: "ROLLBACK",
    why: i.problems.join("; ")
   };
  };
 }
 run(F, async ({inputs: e, setOutputs: t, signal: n}) => {
  const {cluster: r, service: c} = e;
  checkSource(e);
  const u = regionOf(e.awsRegion);
  (0, i.Zz)(u, {
   cluster: r,
   service: c,
   "task-definition-arn": e.taskDefinitionArn
  });
  const l = e.taskDefinition === void 0 ? void 0 : await readDefinition(e.taskDefinition);
  const d = {
   client: await ecsClient(u),
   region: u,
   cluster: r
  };
  const f = await (0, a.yu)(d, c, n);
  const m = e.create && f?.status !== "ACTIVE";
  const h = m ? void 0 : (0, a.sE)(d, c, f);
  if (h?.deploymentController?.type === "EXTERNAL") throw new o.lZ(`service '${c}' has deployment controller EXTERNAL: another tool tells it what to run`);
  const g = h === void 0 ? void 0 : runs(h);
  const w = g === void 0 ? void 0 : await (0, s.oh)(d, g);
  const v = await wantedRevision(d, e, l, w);
  await guardOrder(c, v.commit, w, e.allowOlder);
  const y = await verifier(e, v.commit?.id, e.desiredCount ?? h?.desiredCount ?? 1);
  const _ = {
   ecs: d,
   limitMs: e.waitForMinutes * 6e4,
   onTimeout: e.onTimeout,
   onCancel: e.onCancel,
   signal: n,
   onServiceDeployment: e => t({
    serviceDeploymentArn: e
   }),
   ...y === void 0 ? {} : {
    onPause: y
   }
  };
  const k = h === void 0 ? creation(e, v, _) : await update(e, h, v, _, e => t({
   codedeployDeploymentId: e
  }));
  if (e.dryRun) {
   const {showChanges: n} = await __nccwpck_require__.e(37).then(__nccwpck_require__.bind(__nccwpck_require__, 4037));
   t({
    changes: await n(e, w?.definition, v.definition, k.request, h),
    taskDefinitionArn: v.arn ?? "",
    previousTaskDefinitionArn: g ?? ""
   });
   return;
  }
  const b = await ready(d, v);
  t({
   taskDefinitionArn: b,
   previousTaskDefinitionArn: g ?? ""
  });
  const $ = await k.start(b);
  t({
   verdict: $.verdict
  });
  t({
   dossier: await report($, r, g)
  });
  await afterwards($);
  const S = $.verdict === "succeeded" || $.verdict === "scaled-to-zero" && e.allowZero;
  if (!S) throw rolloutError($);
  p.pq(`${c}: ${$.verdict}: ${$.reason}`);
  async function afterwards(t) {
   if (h !== void 0 && /^(succeeded|timed-out)$/.test(t.verdict)) {
    const {showDiagnosis: e} = await __nccwpck_require__.e(796).then(__nccwpck_require__.bind(__nccwpck_require__, 1796));
    await e(d, t, h);
   }
   if (t.verdict !== "succeeded" || e.keepRevisions === void 0) return;
   const {prune: n} = await __nccwpck_require__.e(400).then(__nccwpck_require__.bind(__nccwpck_require__, 1400));
   await n(d, t.service, b, g, e.keepRevisions);
  }
 });
 module.exports = n;
})();
