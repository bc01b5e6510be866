"use strict";

exports.id = 607;

exports.ids = [ 607 ];

exports.modules = {
 5607: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   activeService: () => activeService,
   continueServiceDeployment: () => continueServiceDeployment,
   createService: () => createService,
   deregister: () => deregister,
   describeService: () => describeService,
   describeServiceDeployment: () => describeServiceDeployment,
   describeServiceDeployments: () => describeServiceDeployments,
   describeServices: () => describeServices,
   describeTaskDefinition: () => describeTaskDefinition,
   describeTasks: () => describeTasks,
   findService: () => findService,
   findServiceDeployment: () => findServiceDeployment,
   listRevisions: () => listRevisions,
   recentTasks: () => recentTasks,
   registerTaskDefinition: () => registerTaskDefinition,
   runningRevisions: () => runningRevisions,
   sameRegion: () => sameRegion,
   seekService: () => seekService,
   shortName: () => shortName,
   stopServiceDeployment: () => stopServiceDeployment,
   stopTask: () => stopTask,
   tagResource: () => tagResource,
   tasksOf: () => tasksOf,
   updateService: () => updateService
  });
  var i = n(4704);
  var s = n(8127);
  var r = n(9289);
  const a = 2e4;
  function look(e) {
   const t = AbortSignal.timeout(a);
   return {
    abortSignal: e === void 0 ? t : AbortSignal.any([ e, t ])
   };
  }
  async function describeServices(e, t, i) {
   const {DescribeServicesCommand: s} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const {services: r = []} = await e.client.send(new s({
    cluster: e.cluster,
    services: [ ...t ]
   }), look(i));
   const a = new Map;
   for (const e of t) {
    const t = r.find(({serviceName: t, serviceArn: n}) => e === t || e === n);
    if (t !== void 0) a.set(e, t);
   }
   return a;
  }
  function activeService(e, t, n) {
   if (n === void 0) throw new i.lZ(`there is no service '${t}' in cluster '${shortName(e.cluster)}' in ${e.region} (MISSING)`, {
    help: "Check the inputs 'service', 'cluster' and 'aws-region'. A service that shall be created needs deploy-service's create: true."
   });
   if (n.status !== "ACTIVE") throw new i.lZ(`service '${t}' is ${n.status}, so nothing can be deployed to it`, {
    help: "It was deleted. Create it again (terraform apply, or create: true) and run this job again."
   });
   return n;
  }
  async function describeService(e, t, n) {
   return activeService(e, t, (await describeServices(e, [ t ], n)).get(t));
  }
  async function findService(e, t, n) {
   return activeService(e, t, await seekService(e, t, n));
  }
  async function seekService(e, t, n) {
   const r = `describe service '${t}' in cluster '${shortName(e.cluster)}' in ${e.region}`;
   try {
    return (await describeServices(e, [ t ], n)).get(t);
   } catch (t) {
    if ((0, s.Is)(t) !== "ClusterNotFoundException") throw (0, s.es)(t, r);
    throw new i.lZ(`there is no cluster '${shortName(e.cluster)}' in ${e.region}`, {
     cause: t,
     help: "Check the inputs 'cluster' and 'aws-region', and that the credentials are those of the right account."
    });
   }
  }
  async function createService(e, t) {
   const {CreateServiceCommand: r} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    const {service: n} = await e.client.send(new r({
     ...t,
     cluster: e.cluster
    }));
    if (n === void 0) throw new i.lZ("ECS answered CreateService without the service");
    return n;
   } catch (e) {
    throw (0, s.es)(e, `create service '${t.serviceName}'`);
   }
  }
  async function describeServiceDeployments(e, t, i) {
   const {DescribeServiceDeploymentsCommand: s} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const {serviceDeployments: r = []} = await e.client.send(new s({
    serviceDeploymentArns: [ ...t ]
   }), look(i));
   return new Map(r.map(e => [ e.serviceDeploymentArn ?? "", e ]));
  }
  async function describeServiceDeployment(e, t, n) {
   return (await describeServiceDeployments(e, [ t ], n)).get(t);
  }
  async function findServiceDeployment(e, t, i, s, r) {
   const {ListServiceDeploymentsCommand: a} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const o = i.slice(i.lastIndexOf("/") + 1);
   const {serviceDeployments: c} = await e.client.send(new a({
    cluster: e.cluster,
    service: t,
    createdAt: {
     after: new Date(s.getTime() - 6e4)
    },
    maxResults: 100
   }), look(r));
   return c?.find(({targetServiceRevisionArn: e}) => e?.endsWith(`/${o}`))?.serviceDeploymentArn;
  }
  async function updateService(e, t) {
   const {UpdateServiceCommand: r} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    const {service: n} = await e.client.send(new r({
     ...t,
     cluster: e.cluster
    }));
    if (n === void 0) throw new i.lZ("ECS answered UpdateService without the service");
    return n;
   } catch (e) {
    throw (0, s.es)(e, `update service '${t.service}'`);
   }
  }
  async function stopServiceDeployment(e, t) {
   const {StopServiceDeploymentCommand: i} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    await e.client.send(new i({
     serviceDeploymentArn: t,
     stopType: "ROLLBACK"
    }));
    return true;
   } catch (n) {
    if (/^(ConflictException|InvalidParameterException)$/.test((0, s.Is)(n))) {
     const n = await describeServiceDeployment(e, t).catch(() => {});
     if (n?.finishedAt !== void 0 || n?.status === "SUCCESSFUL" || n?.status === "STOPPED") return false;
    }
    throw (0, s.es)(n, `stop service deployment ${shortName(t)}`);
   }
  }
  async function continueServiceDeployment(e, t, i, r) {
   const {ContinueServiceDeploymentCommand: a} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    await e.client.send(new a({
     serviceDeploymentArn: t,
     hookId: i,
     action: r
    }));
    return true;
   } catch (n) {
    if (/^(ConflictException|InvalidParameterException|ClientException)$/.test((0, s.Is)(n))) {
     const n = await describeServiceDeployment(e, t).catch(() => {});
     const s = n?.lifecycleHookDetails?.some(e => e.hookId === i && e.status === "AWAITING_ACTION");
     if (n !== void 0 && s !== true) return false;
    }
    throw (0, s.es)(n, `${r === "CONTINUE" ? "continue" : "roll back"} the paused ${shortName(t)}`);
   }
  }
  async function describeTaskDefinition(e, t) {
   try {
    const {taskDefinition: n, tags: s} = await (0, r.l)(e.client, t);
    const a = n?.taskDefinitionArn;
    if (a === void 0) throw new i.lZ(`ECS answered without task definition '${t}'`);
    return {
     definition: n ?? {},
     arn: a,
     tags: s
    };
   } catch (n) {
    throw (0, s.es)(n, `describe task definition '${shortName(t)}' in ${e.region}`);
   }
  }
  async function registerTaskDefinition(e, t) {
   const {RegisterTaskDefinitionCommand: a} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    const {taskDefinition: n} = await e.client.send((0, r.m)(new a(t)));
    const s = n?.taskDefinitionArn;
    if (s === void 0) throw new i.lZ("ECS answered RegisterTaskDefinition without an ARN");
    return s;
   } catch (e) {
    throw (0, s.es)(e, `register a revision of task definition '${t.family}'`);
   }
  }
  async function listRevisions(e, t, i) {
   const {ListTaskDefinitionsCommand: r} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    const {taskDefinitionArns: n} = await e.client.send(new r({
     familyPrefix: t,
     sort: "DESC",
     status: "ACTIVE",
     maxResults: i
    }));
    return n ?? [];
   } catch (e) {
    throw (0, s.es)(e, `list the revisions of task definition '${t}'`);
   }
  }
  async function deregister(e, t) {
   const {DeregisterTaskDefinitionCommand: i} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    await e.client.send(new i({
     taskDefinition: t
    }));
   } catch (e) {
    throw (0, s.es)(e, `deregister ${shortName(t)}`);
   }
  }
  async function runningRevisions(e, t) {
   const {ListTasksCommand: i} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    const {taskArns: n} = await e.client.send(new i({
     cluster: e.cluster,
     family: t
    }));
    const s = await describeTasks(e, n ?? []);
    return [ ...new Set(s.flatMap(({taskDefinitionArn: e}) => e ?? [])) ];
   } catch (e) {
    throw (0, s.es)(e, `list the tasks of family '${t}'`);
   }
  }
  async function recentTasks(e, t) {
   const {ListTasksCommand: i} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const s = await Promise.all([ "STOPPED", "RUNNING" ].map(n => e.client.send(new i({
    cluster: e.cluster,
    serviceName: t,
    desiredStatus: n
   }))));
   return await describeTasks(e, s.flatMap(({taskArns: e}) => e ?? []).slice(0, 100));
  }
  async function tasksOf(e, t, n) {
   return (await recentTasks(e, t)).filter(({startedBy: e}) => e === n).sort((e, t) => (t.createdAt?.getTime() ?? 0) - (e.createdAt?.getTime() ?? 0));
  }
  async function describeTasks(e, t, i) {
   if (t.length === 0) return [];
   const {DescribeTasksCommand: s} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const r = await e.client.send(new s({
    cluster: e.cluster,
    tasks: t
   }), look(i));
   return r.tasks ?? [];
  }
  async function stopTask(e, t, i) {
   const {StopTaskCommand: r} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    await e.client.send(new r({
     cluster: e.cluster,
     task: t,
     reason: i
    }));
   } catch (e) {
    throw (0, s.es)(e, `stop task ${shortName(t)}`);
   }
  }
  async function tagResource(e, t, i) {
   const {TagResourceCommand: r} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   try {
    await e.client.send(new r({
     resourceArn: t,
     tags: Object.entries(i).map(([e, t]) => ({
      key: e,
      value: t
     }))
    }));
   } catch (e) {
    throw (0, s.es)(e, `tag ${shortName(t)}`);
   }
  }
  function sameRegion(e, t) {
   for (const [n, s] of Object.entries(t)) {
    const t = /^arn:[^:]+:[^:]+:([^:]*):/.exec(s ?? "")?.[1];
    if (t !== void 0 && t !== "" && t !== e) throw new i.lZ(`input '${n}' is in ${t}, but the region to act in is ${e}`, {
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
   es: () => awsError
  });
  var i = n(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof i.lZ) return e;
   const n = helpFor(errorName(e), e);
   return new i.lZ(`could not ${t}`, {
    cause: e,
    ...n === void 0 ? {} : {
     help: n
    }
   });
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
 9289: ((e, t, n) => {
  n.d(t, {
   l: () => describeAll,
   m: () => sendingAll
  });
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
  async function describeAll(e, t, i = {}) {
   const {DescribeTaskDefinitionCommand: s} = await Promise.all([ n.e(413), n.e(329) ]).then(n.bind(n, 6329));
   const r = new s({
    taskDefinition: t,
    include: [ "TAGS" ]
   });
   let a = "";
   r.middlewareStack.add(t => async n => {
    const i = await t(n);
    const s = i;
    const r = e.config.streamCollector;
    const o = await r(s.response.body);
    a = Buffer.from(o).toString("utf8");
    s.response.body = o;
    return i;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: o, tags: c} = await e.send(r, i);
   if (o === void 0) return {
    taskDefinition: o,
    tags: c ?? []
   };
   const {registeredAt: d, deregisteredAt: l, deleteRequestedAt: u} = o;
   const f = Object.entries({
    registeredAt: d,
    deregisteredAt: l,
    deleteRequestedAt: u
   });
   const {taskDefinition: m} = JSON.parse(a);
   const h = Object.fromEntries(f.filter(([, e]) => e !== void 0));
   return {
    taskDefinition: {
     ...m,
     ...h
    },
    tags: c ?? []
   };
  }
 })
};
