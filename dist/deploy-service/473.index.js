"use strict";

exports.id = 473;

exports.ids = [ 473 ];

exports.modules = {
 6473: ((e, t, o) => {
  o.d(t, {
   codeDeployment: () => codeDeployment
  });
  var n = o(1455);
  var a = o(4704);
  var r = o(5028);
  var i = o(8127);
  async function codeDeployClient(e) {
   const {CodeDeployClient: t} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   return new t({
    ...r.s,
    region: e
   });
  }
  async function createDeployment(e, t) {
   const {CreateDeploymentCommand: n} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   const r = `${t.applicationName}/${t.deploymentGroupName}`;
   try {
    const {deploymentId: o} = await e.send(new n(t));
    if (o === void 0) throw new a.lZ("CodeDeploy answered without a deployment id");
    return o;
   } catch (e) {
    if ((0, i.Is)(e) !== "DeploymentLimitExceededException") throw (0, i.es)(e, `create a deployment of ${r}`);
    throw new a.lZ(`a deployment of ${r} is going on already`, {
     cause: e,
     help: "Wait for it, or stop it (aws deploy stop-deployment). Use one concurrency group per service and environment."
    });
   }
  }
  async function getDeployment(e, t, n) {
   const {GetDeploymentCommand: a} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   const {deploymentInfo: r} = await e.send(new a({
    deploymentId: t
   }), n === void 0 ? {} : {
    abortSignal: n
   });
   return r ?? {};
  }
  async function getTarget(e, t, n, a) {
   const {GetDeploymentTargetCommand: r} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   try {
    const {deploymentTarget: o} = await e.send(new r({
     deploymentId: t,
     targetId: n
    }), a === void 0 ? {} : {
     abortSignal: a
    });
    return o?.ecsTarget;
   } catch (e) {
    if (/^(DeploymentNotStarted|DeploymentTargetDoesNotExist)Exception$/.test((0, i.Is)(e))) return;
    throw e;
   }
  }
  async function stopDeployment(e, t) {
   const {StopDeploymentCommand: n} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   try {
    await e.send(new n({
     deploymentId: t,
     autoRollbackEnabled: true
    }));
    return true;
   } catch (e) {
    if ((0, i.Is)(e) === "DeploymentAlreadyCompletedException") return false;
    throw (0, i.es)(e, `stop deployment ${t}`);
   }
  }
  var s = o(5607);
  var c = o(6396);
  var d = o(5961);
  var l = o(7839);
  const p = 1e4;
  const ended = e => /^(Succeeded|Failed|Stopped)$/.test(e ?? "");
  function judgeCodeDeploy({info: e, rollback: t, service: o, endedForMs: n}, a) {
   if (!ended(e.status)) return "going on";
   if (e.status === "Succeeded") {
    if ((o.desiredCount ?? 0) === 0) return {
     verdict: "scaled-to-zero",
     reason: "the desired count is 0, so no task has proven anything"
    };
    if (o.taskDefinition === a) return {
     verdict: "succeeded",
     reason: "all traffic is on the new tasks, and the old ones are gone"
    };
    return {
     verdict: "superseded",
     reason: `the service runs ${(0, l.k$)(o.taskDefinition)} instead`
    };
   }
   const r = e.rollbackInfo?.rollbackDeploymentId;
   if (r === void 0 && rollsBack(e) && n < p) return "going on";
   if (r !== void 0 && !ended(t?.status)) return "going on";
   const {code: i, message: s} = e.errorInformation ?? {};
   const c = `CodeDeploy: ${s ?? i ?? "no reason given"}`;
   const d = r === void 0 ? "none" : t?.status === "Succeeded" ? "done" : "failed";
   if (i === "MANUAL_STOP") {
    const e = {
     none: "nothing was rolled back",
     done: "it was rolled back",
     failed: "the rollback failed"
    };
    return {
     verdict: "stopped",
     reason: `somebody stopped it, and ${e[d]} (${c})`
    };
   }
   if (d === "done") return {
    verdict: "rolled-back",
    reason: c
   };
   return {
    verdict: "failed",
    reason: d === "none" ? `it failed and was not rolled back (${c})` : `the rollback failed too (${c})`
   };
  }
  function rollsBack({autoRollbackConfiguration: e, errorInformation: t, status: o}) {
   if (e?.enabled !== true) return false;
   const n = o === "Failed" ? "DEPLOYMENT_FAILURE" : t?.code === "ALARM_ACTIVE" ? "DEPLOYMENT_STOP_ON_ALARM" : "DEPLOYMENT_STOP_ON_REQUEST";
   return e.events?.includes(n) === true;
  }
  function lifecycleLine(e) {
   const t = e?.lifecycleEvents ?? [];
   const o = t.find(({status: e}) => e === "InProgress" || e === "Failed") ?? t.findLast(({status: e}) => e === "Succeeded");
   if (o === void 0) return "";
   const n = e?.taskSetsInfo?.find(({taskSetLabel: e}) => e === "Green");
   const a = n?.trafficWeight === void 0 ? "" : `, ${n.trafficWeight} % of the users on the new tasks`;
   const r = t.filter(({status: e}) => e === "Succeeded").length;
   return `[${r}/${t.length}] ${o.lifecycleEventName} ${o.status}${a}`;
  }
  var u = o(2885);
  var m = o(6165);
  var f = o(7787);
  var y = o(3445);
  const w = 2e3;
  const h = 5 * 6e4;
  async function codeDeployOut(e, t, o, n, r) {
   const {ecs: l, before: p, signal: v} = e;
   const g = p.serviceName ?? "";
   const D = await createDeployment(t, o);
   r(D);
   d.pq(`CodeDeploy's deployment ${D} started`);
   const $ = performance.now();
   const stamp = () => `[${(0, m.vk)(performance.now() - $)}]`;
   const b = new Set;
   (0, m.S6)(p.events, b);
   const k = [];
   const S = new Set;
   const tell = e => {
    if (e === "" || S.has(e)) return;
    S.add(e);
    d.pq(`${stamp()} ${e}`);
   };
   let C;
   const look = async () => {
    const [e, o, n] = await Promise.all([ getDeployment(t, D, v), getTarget(t, D, `${(0, 
    s.EU)(l.cluster)}:${g}`, v), (0, c.Jv)(l, g, v) ]);
    const a = e.rollbackInfo?.rollbackDeploymentId;
    const r = a === void 0 ? void 0 : await getDeployment(t, a, v);
    for (const e of (0, m.S6)(n.events, b)) {
     k.push(e);
     d.pq(`${stamp()} ${(0, m.pn)(e.message ?? "")}`);
    }
    tell(lifecycleLine(o));
    tell(waits(D, e));
    if (a !== void 0) tell(`rolling back with deployment ${a}`);
    if (/^(Failed|Stopped)$/.test(e.status ?? "")) C ??= performance.now();
    const i = C === void 0 ? 0 : performance.now() - C;
    return {
     info: e,
     rollback: r,
     service: n,
     endedForMs: i
    };
   };
   const follow = async e => {
    const t = performance.now();
    let o = 0;
    for (let r = 0; ;) {
     v.throwIfAborted();
     const s = performance.now();
     try {
      const a = await look();
      r = 0;
      o = waitMs(a.info);
      const i = judgeCodeDeploy(a, n);
      if (i !== "going on") return {
       ...i,
       look: a
      };
      if (performance.now() - t >= e + o) return {
       verdict: "timed-out",
       reason: "the deployment had not ended when the time limit passed",
       look: a
      };
     } catch (n) {
      v.throwIfAborted();
      if (!(0, i.WG)(n) || performance.now() - t >= e + o + 6e4) throw n;
      r += 1;
      d.Yz(`looking again: ${(0, a.DD)(n).join("; ")}`);
     }
     const c = r === 0 ? 0 : Math.min(2e4, 500 * 2 ** r) * (.5 + Math.random() / 2);
     await (0, y.y)(Math.max(w - (performance.now() - s), c), v);
    }
   };
   let T;
   try {
    T = await follow(e.limitMs);
    if (T.verdict === "timed-out") T = await atTimeout(T);
   } catch (e) {
    if (v.aborted) await atCancel();
    throw v.aborted ? e : (0, i.es)(e, `follow deployment ${D}; it goes on, and its outcome is unknown`);
   }
   const {verdict: I, reason: A} = T;
   const E = T.look.service;
   const M = E.taskSets?.find(({externalId: e}) => e === D);
   const N = {
    taskDefinitionArn: n,
    deploymentId: M?.id ?? D,
    createdAt: T.look.info.createTime ?? new Date,
    completedBefore: false,
    desiredCount: p.desiredCount ?? 0
   };
   const O = I === "succeeded" || I === "scaled-to-zero";
   const P = {
    ours: N,
    service: E,
    serviceDeployment: void 0,
    events: k
   };
   return {
    verdict: I,
    reason: A,
    ours: N,
    service: E,
    serviceDeploymentArn: void 0,
    events: k,
    elapsedMs: performance.now() - $,
    dossier: O ? void 0 : (0, u.g8)(I, A, await (0, f.k)(l, P))
   };
   async function atTimeout(o) {
    if (e.onTimeout === "continue") return {
     ...o,
     reason: `${o.reason}; the deployment goes on (on-timeout: continue)`
    };
    d.pq("the time limit has passed: stopping the deployment and rolling back");
    if (!await stopDeployment(t, D)) return await follow(1e4);
    const n = await follow(h);
    if (n.verdict === "succeeded" || n.verdict === "scaled-to-zero") return n;
    const a = {
     "timed-out": "its rollback is still going on"
    };
    return {
     ...n,
     verdict: "timed-out",
     reason: `${o.reason}; the deployment was stopped (on-timeout: stop): ${a[n.verdict] ?? n.reason}`
    };
   }
   async function atCancel() {
    if (e.onCancel === "leave") {
     d.$e(`cancelled: deployment ${D} of ${g} goes on, unwatched (on-cancel: leave)`);
     return;
    }
    const o = await stopDeployment(t, D).catch(e => {
     d.$e((0, a.DD)(e).join("; "));
     return false;
    });
    d.$e(o ? `cancelled: deployment ${D} of ${g} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: deployment ${D} of ${g} could not be stopped and goes on, unwatched`);
   }
  }
  function waitMs({blueGreenDeploymentConfiguration: e}) {
   const t = e?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0;
   const o = e?.deploymentReadyOption?.waitTimeInMinutes ?? 0;
   return (t + o) * 6e4;
  }
  function waits(e, t) {
   const o = `aws deploy continue-deployment --deployment-id ${e} --deployment-wait-type`;
   if (t.status === "Ready") return `ready: the test listener shows the new tasks, and the shift waits for a person: ${o} READY_WAIT`;
   if (t.instanceTerminationWaitTimeStarted !== true || t.status !== "InProgress") return "";
   const n = t.blueGreenDeploymentConfiguration?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0;
   return `all users are on the new tasks; the old ones stay for ${n} min, so that going back is quick (to end it: ${o} TERMINATION_WAIT)`;
  }
  var v = o(542);
  async function codeDeployment(e, t, o, n, r) {
   const {desiredCount: i, ...d} = n;
   if (Object.keys(d).length > 0 || e.pause !== void 0) throw new a.lZ(`service '${e.service}' is deployed by CodeDeploy, which has its own settings for strategy, pause, alarms and limits`, {
    help: "Of the service only desired-count can be changed here. Leave the other inputs out, or change the deployment group."
   });
   const l = e.codedeployAppspec;
   const p = l === void 0 ? madeFor(o) : await readAppSpec(l);
   const u = (0, s.EU)(t.cluster);
   return async (o, n) => {
    if (i !== void 0) await (0, c.bU)(t, {
     service: e.service,
     desiredCount: i
    });
    const a = JSON.stringify(withTaskDefinition(p, n, l ?? "the AppSpec"));
    const s = {
     applicationName: e.codedeployApplication ?? `AppECS-${u}-${e.service}`,
     deploymentGroupName: e.codedeployDeploymentGroup ?? `DgpECS-${u}-${e.service}`,
     revision: {
      revisionType: "AppSpecContent",
      appSpecContent: {
       content: a
      }
     },
     ...e.codedeployDeploymentDescription === void 0 ? {} : {
      description: e.codedeployDeploymentDescription
     },
     ...e.codedeployDeploymentConfig === void 0 ? {} : {
      deploymentConfigName: e.codedeployDeploymentConfig
     }
    };
    return await codeDeployOut(o, await codeDeployClient(t.region), s, n, r);
   };
  }
  async function readAppSpec(e) {
   const t = await (0, n.readFile)(e, "utf8").catch(t => {
    throw new a.lZ(`the AppSpec file '${e}' can't be read`, {
     cause: t,
     help: "'codedeploy-appspec' is the path of a YAML or JSON file. Leave it out to have one made."
    });
   });
   return (await Promise.all([ o.e(243), o.e(592) ]).then(o.bind(o, 2592))).readYaml(t, e);
  }
  function madeFor({loadBalancers: e, serviceName: t}) {
   const [o] = e ?? [];
   if (o === void 0) throw new a.lZ(`service '${t}' has no load balancer to make an AppSpec for`, {
    help: "Give one as 'codedeploy-appspec'."
   });
   return {
    version: 0,
    Resources: [ {
     TargetService: {
      Type: "AWS::ECS::Service",
      Properties: {
       TaskDefinition: "",
       LoadBalancerInfo: {
        ContainerName: o.containerName,
        ContainerPort: o.containerPort
       }
      }
     }
    } ]
   };
  }
  function withTaskDefinition(e, t, o) {
   const n = structuredClone(e);
   const r = member(n, "resources");
   const i = (Array.isArray(r) ? r : []).flatMap(e => (0, v.u4)(e) ? Object.values(e).flatMap(e => {
    const t = member(e, "properties");
    return (0, v.u4)(t) ? [ t ] : [];
   }) : []);
   if (i.length === 0) throw new a.lZ(`${o} has no Resources with Properties`, {
    help: "It must be an AppSpec for ECS: Resources: [{TargetService: {Type: AWS::ECS::Service, Properties: \u2026}}]."
   });
   for (const e of i) {
    const o = Object.keys(e).find(e => e.toLowerCase() === "taskdefinition");
    e[o ?? "TaskDefinition"] = t;
   }
   return n;
  }
  function member(e, t) {
   if (!(0, v.u4)(e)) return;
   return Object.entries(e).find(([e]) => e.toLowerCase() === t)?.[1];
  }
 })
};
