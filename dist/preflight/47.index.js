"use strict";

exports.id = 47;

exports.ids = [ 47 ];

exports.modules = {
 6772: ((e, t, r) => {
  r.d(t, {
   Jl: () => secretRefOf,
   S3: () => roleName,
   Xm: () => takesPrefix,
   e0: () => trustsTasks,
   tj: () => platformOf,
   zY: () => ecrImageOf
  });
  function ecrImageOf(e) {
   const t = /^(?:(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws)|((?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(e);
   if (t === null) return;
   const [, r = "", n = "", , a = "", o, s] = t;
   return {
    account: r,
    region: n,
    repository: a,
    tag: o,
    digest: s
   };
  }
  function platformOf(e) {
   const t = e?.runtimePlatform;
   const r = t?.operatingSystemFamily?.startsWith("WINDOWS") ? "windows" : "linux";
   return `${r}/${t?.cpuArchitecture === "ARM64" ? "arm64" : "amd64"}`;
  }
  function secretRefOf(e) {
   const t = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(e);
   if (t?.[1] !== void 0) {
    const [, e, r = "", n = "", a = "", o = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: r,
     key: n,
     stage: a,
     version: o
    };
   }
   const r = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(e);
   return r?.[1] === void 0 ? {
    kind: "parameter",
    name: e,
    region: void 0
   } : {
    kind: "parameter",
    name: e,
    region: r[1]
   };
  }
  function trustsTasks(e) {
   let t;
   try {
    t = JSON.parse(e.startsWith("%") ? decodeURIComponent(e) : e);
   } catch {
    return false;
   }
   const r = list(t?.Statement);
   return r.some(e => {
    const {Effect: t, Action: r, Principal: n} = e;
    const a = n === "*" ? [ "*" ] : list(n?.Service);
    return t === "Allow" && list(r).some(e => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(e))) && a.some(e => e === "ecs-tasks.amazonaws.com" || e === "*");
   });
  }
  function list(e) {
   return e === void 0 || e === null ? [] : [ e ].flat();
  }
  function roleName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
  function takesPrefix(e, t) {
   const r = e.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${r}$`).test(`${t}/x`);
  }
 }),
 47: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   checkTargets: () => checkTargets,
   problemsOf: () => problemsOf
  });
  var n = r(5028);
  async function elbClient(e) {
   const {ElasticLoadBalancingV2Client: t} = await Promise.all([ r.e(651), r.e(166), r.e(5) ]).then(r.bind(r, 3005));
   return new t({
    ...n.s,
    region: e
   });
  }
  var a = r(5607);
  var o = r(8255);
  var s = r(6772);
  async function checkTargets(e, t, n) {
   if (t.running === void 0) return;
   const a = (t.running.loadBalancers ?? []).filter(({targetGroupArn: e}) => e !== void 0);
   if (a.length === 0 && t.pathPrefix !== "") e.problem(t.service, `has no target group, so nothing under ${t.pathPrefix} reaches it`, "Give the service a load balancer (terraform apply), or take the route out of fleet.yml.");
   for (const s of a) {
    const a = s.targetGroupArn ?? "";
    const i = a.split("/").at(-2) ?? a;
    await e.look(i, async () => {
     const {DescribeTargetGroupsCommand: c} = await Promise.all([ r.e(651), r.e(166), r.e(5) ]).then(r.bind(r, 3005));
     const l = await elbClient(t.region);
     let h;
     try {
      h = (await l.send(new c({
       TargetGroupArns: [ a ]
      }))).TargetGroups?.[0];
     } catch (e) {
      if (!(0, o.b2)(e)) throw e;
     }
     if (h === void 0) return e.problem(i, "the target group is not there", "The service names one that was deleted: terraform apply.");
     const f = problemsOf(h, s, t, n);
     for (const {what: t, help: r} of f) e.problem(i, t, r);
     if (f.length === 0) e.ok(i, `port ${s.containerPort ?? ""} of '${s.containerName ?? ""}', health ${healthOf(h)}`);
     await checkRule(e, l, h, t);
    });
   }
  }
  function problemsOf(e, {containerName: t = "", containerPort: r}, {definition: n, healthPath: a}, o) {
   const s = [];
   const add = (e, t) => s.push({
    what: e,
    help: t
   });
   if (e.TargetType !== void 0 && e.TargetType !== "ip") add(`has targets of the kind '${e.TargetType}', Fargate needs 'ip'`, 'Create it anew with target_type = "ip".');
   if (o !== void 0 && e.VpcId !== void 0 && e.VpcId !== o) add(`is in network ${e.VpcId}, the service in ${o}`, "Create it anew in the network of the service.");
   const i = n?.containerDefinitions.find(({name: e}) => e === t);
   if (n !== void 0 && i === void 0) {
    const e = n.containerDefinitions.map(({name: e}) => e).join(", ");
    add(`leads to the container '${t}', which the task definition does not have (${e})`, "Name the container as the service does, or change the service (terraform apply).");
   }
   const c = (i?.portMappings ?? []).map(e => e.containerPort);
   if (i !== void 0 && !c.includes(r)) add(`leads to port ${r}, but '${t}' has ${c.length === 0 ? "none" : c.join(", ")}`, "Set the same port in portMappings of the template and in the service.");
   if (!/^HTTPS?$/.test(e.HealthCheckProtocol ?? "")) return s;
   const l = e.HealthCheckPath ?? "";
   if (!l.startsWith("/")) add(`its health check has the path '${l}'`, "It must begin with a slash."); else if (a !== "" && l.split("?")[0] !== a && !l.startsWith(a) && l === "/") add(`its health check asks '/', which tells nothing of the service's health (${a})`, `Set the health check's path to ${a}.`);
   const h = e.Matcher?.HttpCode ?? "200";
   if (!h.split(",").some(e => /^2\d\d/.test(e.trim()))) add(`its health check takes ${h} for healthy, but no 2xx`, 'Set the matcher to "200".');
   return s;
  }
  function healthOf({HealthCheckProtocol: e, HealthCheckPath: t, HealthCheckIntervalSeconds: r}) {
   return `${e ?? ""}${t === void 0 ? "" : ` ${t}`}${r === void 0 ? "" : ` every ${r} s`}`;
  }
  async function checkRule(e, t, n, {pathPrefix: o, running: i}) {
   const {DescribeListenersCommand: c, DescribeRulesCommand: l} = await Promise.all([ r.e(651), r.e(166), r.e(5) ]).then(r.bind(r, 3005));
   const h = n.TargetGroupArn ?? "";
   const f = n.TargetGroupName ?? h;
   const [p] = n.LoadBalancerArns ?? [];
   if (p === void 0) return e.problem(f, "no load balancer uses it, so ECS refuses it", "Add a listener rule that forwards to it (terraform apply).");
   const {Listeners: d = []} = await t.send(new c({
    LoadBalancerArn: p
   }));
   const u = /\/net\//.test(p);
   const m = [];
   for (const {ListenerArn: e, DefaultActions: r} of d) if (u) m.push({
    ...r === void 0 ? {} : {
     Actions: r
    },
    IsDefault: true
   }); else m.push(...(await t.send(new l({
    ListenerArn: e
   }))).Rules ?? []);
   const groups = e => (e.Actions ?? []).flatMap(e => [ e.TargetGroupArn, ...(e.ForwardConfig?.TargetGroups ?? []).map(({TargetGroupArn: e}) => e) ]);
   const g = (i?.loadBalancers ?? []).map(({advancedConfiguration: e}) => e?.alternateTargetGroupArn);
   const $ = m.filter(e => groups(e).some(e => e !== void 0 && (e === h || g.includes(e))));
   const w = (0, a.EU)(p.replace(/\/[^/]+$/, ""));
   if ($.length === 0) return e.problem(f, `no rule of ${w} leads to it`, "Add a listener rule that forwards to it (terraform apply).");
   const v = $.flatMap(({Conditions: e = []}) => e.filter(({Field: e}) => e === "path-pattern").flatMap(({PathPatternConfig: e, Values: t}) => e?.Values ?? t ?? []));
   const k = $.some(({Conditions: e = []}) => !e.some(({Field: e}) => e === "path-pattern"));
   if (o !== "" && !k && !v.some(e => (0, s.Xm)(e, o))) return e.problem(f, `the rules of ${w} send it ${v.join(", ")}, but not ${o}/*`, `Add ${o}/* to the rule's path patterns, or mend the route in fleet.yml.`);
   e.ok(`rule of ${w}`, k ? "leads to it" : `leads to it: ${v.join(", ")}`);
  }
 })
};
