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
  var i = o(5028);
  var r = o(8127);
  async function codeDeployClient(e) {
   const {CodeDeployClient: t} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   return new t({
    ...i.s,
    region: e
   });
  }
  async function createDeployment(e, t) {
   const {CreateDeploymentCommand: n} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   const i = `${t.applicationName}/${t.deploymentGroupName}`;
   try {
    const {deploymentId: o} = await e.send(new n(t));
    if (o === void 0) throw new a.lZ("CodeDeploy answered without a deployment id");
    return o;
   } catch (e) {
    if ((0, r.Is)(e) !== "DeploymentLimitExceededException") throw (0, r.es)(e, `create a deployment of ${i}`);
    throw new a.lZ(`a deployment of ${i} is going on already`, {
     cause: e,
     help: "Wait for it, or stop it (aws deploy stop-deployment). Use one concurrency group per service and environment."
    });
   }
  }
  async function getDeployment(e, t, n) {
   const {GetDeploymentCommand: a} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   const {deploymentInfo: i} = await e.send(new a({
    deploymentId: t
   }), n === void 0 ? {} : {
    abortSignal: n
   });
   return i ?? {};
  }
  async function getTarget(e, t, n, a) {
   const {GetDeploymentTargetCommand: i} = await Promise.all([ o.e(143), o.e(651), o.e(727) ]).then(o.bind(o, 9727));
   try {
    const {deploymentTarget: o} = await e.send(new i({
     deploymentId: t,
     targetId: n
    }), a === void 0 ? {} : {
     abortSignal: a
    });
    return o?.ecsTarget;
   } catch (e) {
    if (/^(DeploymentNotStarted|DeploymentTargetDoesNotExist)Exception$/.test((0, r.Is)(e))) return;
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
    if ((0, r.Is)(e) === "DeploymentAlreadyCompletedException") return false;
    throw (0, r.es)(e, `stop deployment ${t}`);
   }
  }
  var s = o(3449);
  var c = o(5961);
  var d = o(7839);
  const l = 1e4;
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
     reason: `the service runs ${(0, d.k$)(o.taskDefinition)} instead`
    };
   }
   const i = e.rollbackInfo?.rollbackDeploymentId;
   if (i === void 0 && rollsBack(e) && n < l) return "going on";
   if (i !== void 0 && !ended(t?.status)) return "going on";
   const {code: r, message: s} = e.errorInformation ?? {};
   const c = `CodeDeploy: ${s ?? r ?? "no reason given"}`;
   const p = i === void 0 ? "none" : t?.status === "Succeeded" ? "done" : "failed";
   if (r === "MANUAL_STOP") {
    const e = {
     none: "nothing was rolled back",
     done: "it was rolled back",
     failed: "the rollback failed"
    };
    return {
     verdict: "stopped",
     reason: `somebody stopped it, and ${e[p]} (${c})`
    };
   }
   if (p === "done") return {
    verdict: "rolled-back",
    reason: c
   };
   return {
    verdict: "failed",
    reason: p === "none" ? `it failed and was not rolled back (${c})` : `the rollback failed too (${c})`
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
   const i = t.filter(({status: e}) => e === "Succeeded").length;
   return `[${i}/${t.length}] ${o.lifecycleEventName} ${o.status}${a}`;
  }
  var p = o(2885);
  var u = o(6165);
  var m = o(7787);
  var f = o(3445);
  const y = 2e3;
  const w = 5 * 6e4;
  async function codeDeployOut(e, t, o, n, i) {
   const {ecs: d, before: l, signal: h} = e;
   const v = l.serviceName ?? "";
   const g = await createDeployment(t, o);
   i(g);
   c.pq(`CodeDeploy's deployment ${g} started`);
   const D = performance.now();
   const stamp = () => `[${(0, u.vk)(performance.now() - D)}]`;
   const $ = new Set;
   (0, u.S6)(l.events, $);
   const b = [];
   const k = new Set;
   const tell = e => {
    if (e === "" || k.has(e)) return;
    k.add(e);
    c.pq(`${stamp()} ${e}`);
   };
   let S;
   const look = async () => {
    const [e, o, n] = await Promise.all([ getDeployment(t, g, h), getTarget(t, g, `${(0, 
    s.EU)(d.cluster)}:${v}`, h), (0, s.Jv)(d, v, h) ]);
    const a = e.rollbackInfo?.rollbackDeploymentId;
    const i = a === void 0 ? void 0 : await getDeployment(t, a, h);
    for (const e of (0, u.S6)(n.events, $)) {
     b.push(e);
     c.pq(`${stamp()} ${(0, u.pn)(e.message ?? "")}`);
    }
    tell(lifecycleLine(o));
    tell(waits(g, e));
    if (a !== void 0) tell(`rolling back with deployment ${a}`);
    if (/^(Failed|Stopped)$/.test(e.status ?? "")) S ??= performance.now();
    const r = S === void 0 ? 0 : performance.now() - S;
    return {
     info: e,
     rollback: i,
     service: n,
     endedForMs: r
    };
   };
   const follow = async e => {
    const t = performance.now();
    let o = 0;
    for (let i = 0; ;) {
     h.throwIfAborted();
     const s = performance.now();
     try {
      const a = await look();
      i = 0;
      o = waitMs(a.info);
      const r = judgeCodeDeploy(a, n);
      if (r !== "going on") return {
       ...r,
       look: a
      };
      if (performance.now() - t >= e + o) return {
       verdict: "timed-out",
       reason: "the deployment had not ended when the time limit passed",
       look: a
      };
     } catch (n) {
      h.throwIfAborted();
      if (!(0, r.WG)(n) || performance.now() - t >= e + o + 6e4) throw n;
      i += 1;
      c.Yz(`looking again: ${(0, a.DD)(n).join("; ")}`);
     }
     const d = i === 0 ? 0 : Math.min(2e4, 500 * 2 ** i) * (.5 + Math.random() / 2);
     await (0, f.y)(Math.max(y - (performance.now() - s), d), h);
    }
   };
   let C;
   try {
    C = await follow(e.limitMs);
    if (C.verdict === "timed-out") C = await atTimeout(C);
   } catch (e) {
    if (h.aborted) await atCancel();
    throw h.aborted ? e : (0, r.es)(e, `follow deployment ${g}; it goes on, and its outcome is unknown`);
   }
   const {verdict: T, reason: A} = C;
   const I = C.look.service;
   const E = I.taskSets?.find(({externalId: e}) => e === g);
   const M = {
    taskDefinitionArn: n,
    deploymentId: E?.id ?? g,
    createdAt: C.look.info.createTime ?? new Date,
    completedBefore: false,
    desiredCount: l.desiredCount ?? 0
   };
   const N = T === "succeeded" || T === "scaled-to-zero";
   const O = {
    ours: M,
    service: I,
    serviceDeployment: void 0,
    events: b
   };
   return {
    verdict: T,
    reason: A,
    ours: M,
    service: I,
    serviceDeploymentArn: void 0,
    events: b,
    elapsedMs: performance.now() - D,
    dossier: N ? void 0 : (0, p.g8)(T, A, await (0, m.k)(d, O))
   };
   async function atTimeout(o) {
    if (e.onTimeout === "continue") return {
     ...o,
     reason: `${o.reason}; the deployment goes on (on-timeout: continue)`
    };
    c.pq("the time limit has passed: stopping the deployment and rolling back");
    if (!await stopDeployment(t, g)) return await follow(1e4);
    const n = await follow(w);
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
     c.$e(`cancelled: deployment ${g} of ${v} goes on, unwatched (on-cancel: leave)`);
     return;
    }
    const o = await stopDeployment(t, g).catch(e => {
     c.$e((0, a.DD)(e).join("; "));
     return false;
    });
    c.$e(o ? `cancelled: deployment ${g} of ${v} was stopped and is being rolled back (on-cancel: stop)` : `cancelled: deployment ${g} of ${v} could not be stopped and goes on, unwatched`);
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
  var h = o(542);
  async function codeDeployment(e, t, o, n, i) {
   const {desiredCount: r, ...c} = n;
   if (Object.keys(c).length > 0 || e.pause !== void 0) throw new a.lZ(`service '${e.service}' is deployed by CodeDeploy, which has its own settings for strategy, pause, alarms and limits`, {
    help: "Of the service only desired-count can be changed here. Leave the other inputs out, or change the deployment group."
   });
   const d = e.codedeployAppspec;
   const l = d === void 0 ? madeFor(o) : await readAppSpec(d);
   const p = (0, s.EU)(t.cluster);
   return async (o, n) => {
    if (r !== void 0) await (0, s.bU)(t, {
     service: e.service,
     desiredCount: r
    });
    const a = JSON.stringify(withTaskDefinition(l, n, d ?? "the AppSpec"));
    const c = {
     applicationName: e.codedeployApplication ?? `AppECS-${p}-${e.service}`,
     deploymentGroupName: e.codedeployDeploymentGroup ?? `DgpECS-${p}-${e.service}`,
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
    return await codeDeployOut(o, await codeDeployClient(t.region), c, n, i);
   };
  }
  async function readAppSpec(e) {
   const t = await (0, n.readFile)(e, "utf8").catch(t => {
    throw new a.lZ(`the AppSpec file '${e}' can't be read`, {
     cause: t,
     help: "'codedeploy-appspec' is the path of a YAML or JSON file. Leave it out to have one made."
    });
   });
   const {parse: i} = await o.e(113).then(o.bind(o, 8113));
   try {
    return i(t);
   } catch (t) {
    throw new a.lZ(`the AppSpec file '${e}' is neither YAML nor JSON`, {
     cause: t,
     place: {
      file: e
     }
    });
   }
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
   const i = member(n, "resources");
   const r = (Array.isArray(i) ? i : []).flatMap(e => (0, h.u4)(e) ? Object.values(e).flatMap(e => {
    const t = member(e, "properties");
    return (0, h.u4)(t) ? [ t ] : [];
   }) : []);
   if (r.length === 0) throw new a.lZ(`${o} has no Resources with Properties`, {
    help: "It must be an AppSpec for ECS: Resources: [{TargetService: {Type: AWS::ECS::Service, Properties: \u2026}}]."
   });
   for (const e of r) {
    const o = Object.keys(e).find(e => e.toLowerCase() === "taskdefinition");
    e[o ?? "TaskDefinition"] = t;
   }
   return n;
  }
  function member(e, t) {
   if (!(0, h.u4)(e)) return;
   return Object.entries(e).find(([e]) => e.toLowerCase() === t)?.[1];
  }
 })
};
