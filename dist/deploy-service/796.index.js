"use strict";

exports.id = 796;

exports.ids = [ 796 ];

exports.modules = {
 1796: ((e, t, n) => {
  n.d(t, {
   showDiagnosis: () => showDiagnosis
  });
  var s = n(2309);
  var o = n(2225);
  var a = n(6864);
  var i = n(4704);
  var r = n(5961);
  var l = n(3243);
  var d = n(2885);
  const c = {
   deregistration: 60,
   healthy: 30,
   pull: 20,
   start: 30,
   check: 30
  };
  const h = 30;
  const u = 143;
  const p = 137;
  function diagnose(e) {
   return [ ...e.groups.flatMap(groupFindings), ...rolloutLimits(e.service), ...startFindings(e.started), ...checkFindings(e.definition), ...stopFindings(e) ];
  }
  function groupFindings(e) {
   const {name: t, interval: n, healthyThreshold: s, deregistrationDelay: o} = e;
   const a = n * s;
   return [ ...o > c.deregistration ? [ slow(`each old task stays ${o} s after its last request (deregistration delay of ${t})`, "deregistration_delay.timeout_seconds: 30, or as long as your longest request; long only for WebSockets") ] : [], ...a > c.healthy ? [ slow(`a new task gets requests after ${a} s at the soonest (${s} checks, one each ${n} s, of ${t})`, "HealthCheckIntervalSeconds: 5 and HealthyThresholdCount: 2 make it 10 s") ] : [] ];
  }
  function rolloutLimits({deploymentConfiguration: e, desiredCount: t = 0, loadBalancers: n}) {
   const {minimumHealthyPercent: s = 100, strategy: o = "ROLLING"} = e ?? {};
   if (o !== "ROLLING" || (n ?? []).length === 0) return [];
   if (Math.ceil(t * s / 100) > 0 || t === 0) return [];
   return [ loses(`with minimum-healthy-percent ${s} all ${t} old tasks may stop before a new one answers`, "minimum-healthy-percent: 100 (and maximum-percent: 200)") ];
  }
  function startFindings(e) {
   const t = longest(e.map(({pullStartedAt: e, pullStoppedAt: t}) => seconds(e, t)));
   const n = longest(e.map(({pullStoppedAt: e, startedAt: t}) => seconds(e, t)));
   return [ ...t > c.pull ? [ slow(`the image took up to ${t} s to pull`, "a smaller image (multi-stage build, slim base), zstd layers, or a SOCI index above 250 MB") ] : [], ...n > c.start ? [ slow(`a task took up to ${n} s from the pulled image to RUNNING`, "containers that wait for others: look at dependsOn and at the sidecars' health checks") ] : [] ];
  }
  function checkFindings({containerDefinitions: e}) {
   return (e ?? []).flatMap(({name: e, essential: t, healthCheck: n}) => {
    const s = n?.interval ?? 30;
    if (n === void 0 || t === false || s < c.check) return [];
    return [ slow(`container '${e}' is asked for its health only each ${s} s`, "healthCheck.interval: 5 (and a startPeriod for a slow start)") ];
   });
  }
  function stopFindings({definition: e, replaced: t, service: n}) {
   const s = t.map(e => ({
    task: e,
    end: (0, d.J)(e)
   }));
   const o = s.find(({end: {exitCode: e, reason: t = ""}}) => e === p && !/OutOfMemory/.test(t));
   const a = s.find(({end: e}) => e.exitCode === u);
   const timeoutOf = t => e.containerDefinitions?.find(({name: e}) => e === t)?.stopTimeout ?? h;
   const i = [];
   if (o !== void 0) {
    const {container: e} = o.end;
    i.push(loses(`container '${e}' had not ended ${timeoutOf(e)} s after SIGTERM and was killed with what it was doing`, "end on SIGTERM once open requests are answered; if that takes longer, stopTimeout up to 120"));
   }
   if (a !== void 0 && (n.loadBalancers ?? []).length > 0) i.push(loses(`container '${a.end.container}' ended by SIGTERM itself (exit code 143): requests that were open were cut off`, "handle SIGTERM: stop accepting, answer what is open, exit 0 (and start the program without a shell before it)"));
   return i;
  }
  function slow(e, t) {
   return {
    kind: "slow",
    what: e,
    change: t
   };
  }
  function loses(e, t) {
   return {
    kind: "loses requests",
    what: e,
    change: t
   };
  }
  function seconds(e, t) {
   return e === void 0 || t === void 0 ? 0 : Math.round((t.getTime() - e.getTime()) / 1e3);
  }
  function longest(e) {
   return Math.max(0, ...e);
  }
  async function showDiagnosis(e, t, n) {
   const {service: d, ours: c} = t;
   if (c.completedBefore) return [];
   const orNothing = async (e, t) => await e.catch(e => {
    r.Yz(`not looked at: ${(0, i.DD)(e).join("; ")}`);
    return t;
   });
   const h = [ ...new Set((d.loadBalancers ?? []).flatMap(({targetGroupArn: e}) => e ?? [])) ];
   const [u, p, f] = await Promise.all([ h.length === 0 ? [] : orNothing((0, o.C)(e.region, h), []), orNothing((0, 
   a.ID)(e, d.serviceName ?? ""), []), orNothing((0, s.oh)(e, c.taskDefinitionArn), void 0) ]);
   const g = new Set([ ...n.deployments ?? [], ...n.taskSets ?? [] ].map(({id: e}) => e));
   const m = diagnose({
    service: d,
    definition: f?.definition ?? {},
    groups: u,
    started: p.filter(({startedBy: e}) => e === c.deploymentId),
    replaced: p.filter(({startedBy: e, lastStatus: t}) => g.has(e) && e !== c.deploymentId && t === "STOPPED")
   });
   for (const {kind: e, what: t, change: n} of m) r.pq(`${e}: ${t}; change: ${n}`);
   if (m.length > 0) await (0, l.fe)(`\n#### What makes this ship slow or lose requests\n\n${(0, 
   l.tp)([ "", "what", "change" ], m.map(({kind: e, what: t, change: n}) => [ e, t, n ]))}\n`);
   return m;
  }
 })
};
