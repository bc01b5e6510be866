"use strict";

exports.id = 83;

exports.ids = [ 83 ];

exports.modules = {
 4083: ((e, t, r) => {
  r.d(t, {
   Fj: () => secretsOf,
   OZ: () => lineage,
   XP: () => accountOf,
   Zb: () => rolloutOf,
   dp: () => minutesOf,
   p7: () => environmentOf,
   placementOf: () => placementOf,
   pz: () => fillIn,
   yc: () => mergeRollout
  });
  var n = r(3006);
  function placementOf(e, t, r) {
   const o = environmentOf(e, r);
   const s = o.services?.[t] ?? {};
   const fill = e => fillIn(e, t, r);
   const fillAll = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, fill(t) ]));
   const c = {
    region: o.region ?? "",
    account: accountOf(o)
   };
   const i = {};
   for (const [o, {reference: s}] of secretsOf(e, t, r)) {
    const e = (0, n.I)(fill(s), c);
    if ("valueFrom" in e) i[o] = e.valueFrom;
   }
   const l = o.after === void 0 ? void 0 : environmentOf(e, o.after);
   const a = rolloutOf(mergeRollout(o.rollout, s.rollout));
   const u = {
    ...texts(serviceFile(e, t).env),
    ...texts(o.env),
    ...texts(s.env)
   };
   return {
    environment: r,
    after: o.after ?? "",
    from: l === void 0 ? null : {
     region: l.region ?? "",
     cluster: l.cluster ?? "",
     ecsService: fillIn(l["ecs-service"] ?? "{service}", t, o.after ?? "")
    },
    approval: approvalOf(o),
    region: c.region,
    account: c.account,
    cluster: o.cluster ?? "",
    role: o.role ?? "",
    repository: fill(o.repository ?? "{service}"),
    ecsService: fill(o["ecs-service"] ?? "{service}"),
    url: fill(o.url ?? "").replace(/\/+$/, ""),
    testUrl: fill(o["test-url"] ?? "").replace(/\/+$/, ""),
    taskRole: fill(o["task-role"] ?? ""),
    executionRole: fill(o["execution-role"] ?? ""),
    logOptions: fillAll(texts(o["log-options"])),
    env: fillAll(u),
    secrets: i,
    desired: s.desired ?? o.desired ?? null,
    cpu: s.cpu ?? null,
    memory: s.memory ?? null,
    rollout: {
     ...a,
     alarms: a.alarms.map(fill)
    }
   };
  }
  function approvalOf({after: e, approve: t}) {
   const hours = e => {
    const [, r, n] = new RegExp(`^${e}(\\d+)(m|h|d)$`).exec(t?.find(t => t.startsWith(e)) ?? "") ?? [];
    return r === void 0 ? null : Number(r) * (n === "d" ? 24 : n === "h" ? 1 : 1 / 60);
   };
   const r = hours("verified>");
   const n = e !== void 0 || t?.includes("verified") === true || r !== null;
   return {
    verified: n ? true : null,
    verifiedHours: r,
    scanHours: hours("scan<"),
    ticket: t?.includes("ticket") === true ? true : null
   };
  }
  function environmentOf(e, t) {
   let r = {};
   for (const n of lineage(e, t)) {
    const t = e.environments?.[n] ?? {};
    const {after: o, extends: s, ...c} = r;
    const i = {
     ...r.services
    };
    for (const [e, r] of Object.entries(t.services ?? {})) {
     const t = i[e] ?? {};
     i[e] = {
      ...t,
      ...r,
      env: {
       ...t.env,
       ...r.env
      },
      secrets: {
       ...t.secrets,
       ...r.secrets
      },
      rollout: mergeRollout(t.rollout, r.rollout)
     };
    }
    r = {
     ...c,
     ...t,
     env: {
      ...r.env,
      ...t.env
     },
     secrets: {
      ...r.secrets,
      ...t.secrets
     },
     "log-options": {
      ...r["log-options"],
      ...t["log-options"]
     },
     rollout: mergeRollout(r.rollout, t.rollout),
     services: i
    };
   }
   return r;
  }
  function lineage(e, t) {
   const r = [];
   let n = t;
   while (n !== void 0 && e.environments?.[n] !== void 0 && !r.includes(n)) {
    r.unshift(n);
    n = e.environments[n]?.extends;
   }
   return r;
  }
  function secretsOf(e, t, r) {
   const n = new Map;
   const add = (e, t) => {
    for (const [r, o] of Object.entries(e ?? {})) n.set(r, {
     reference: o,
     path: [ ...t, "secrets", r ]
    });
   };
   const o = lineage(e, r);
   add(e.services[t]?.secrets, [ "services", t ]);
   for (const t of o) add(e.environments?.[t]?.secrets, [ "environments", t ]);
   for (const r of o) add(e.environments?.[r]?.services?.[t]?.secrets, [ "environments", r, "services", t ]);
   return n;
  }
  function accountOf(e) {
   return e.account ?? e.role?.split(":")[4] ?? "";
  }
  function rolloutOf(e = {}) {
   const {breaker: t = {}, minimum: r = null, maximum: n = null, strategy: o = ""} = e;
   const s = Object.keys(t).length > 0;
   const {enable: c = true, rollback: i = true, type: l, value: a, reset: u} = t;
   const f = l !== void 0 || a !== void 0;
   const m = o === "canary" ? e.canary : void 0;
   const v = o === "linear" ? e.linear : void 0;
   const share = e => e === void 0 ? "" : String(Number.parseFloat(e));
   return {
    minimum: r,
    maximum: n,
    breaker: {
     enable: s ? c : null,
     rollback: s && c ? i : null,
     type: f && c ? l ?? "BOUNDED_PERCENT" : null,
     value: f && c ? a ?? 50 : null,
     reset: c ? u ?? null : null
    },
    strategy: o,
    bake: minutesOf(e.bake),
    canary: {
     percent: share(m?.percent),
     bake: minutesOf(m?.bake)
    },
    linear: {
     percent: share(v?.percent),
     bake: minutesOf(v?.bake)
    },
    alarms: e.alarms ?? [],
    pause: o === "rolling" ? "" : e.pause ?? "",
    pauseLimit: minutesOf(e["pause-limit"])
   };
  }
  function mergeRollout(e, t) {
   const r = {
    ...e,
    ...t,
    breaker: {
     ...e?.breaker,
     ...t?.breaker
    }
   };
   for (const n of [ "canary", "linear" ]) if (e?.[n] !== void 0 || t?.[n] !== void 0) r[n] = {
    ...e?.[n],
    ...t?.[n]
   };
   return r;
  }
  function minutesOf(e) {
   return e === void 0 ? null : Number.parseInt(e, 10) * (e.endsWith("h") ? 60 : 1);
  }
  function fillIn(e, t, r) {
   return e.replaceAll("{service}", t).replaceAll("{environment}", r);
  }
  function serviceFile(e, t) {
   return e.services[t] ?? {};
  }
  function texts(e) {
   return Object.fromEntries(Object.entries(e ?? {}).map(([e, t]) => [ e, String(t) ]));
  }
 }),
 3006: ((e, t, r) => {
  r.d(t, {
   I: () => secretValueFrom
  });
  const n = "it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant";
  function secretValueFrom(e, {region: t, account: r}) {
   const o = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(e);
   if (o?.[1] !== void 0) return {
    valueFrom: o[1]
   };
   const s = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(e);
   const [, c, i, l = "", a = "", u = ""] = s ?? [];
   if (i === void 0) return {
    problem: `'${e}' is not a reference to a secret; ${n}`
   };
   if (a !== "" && u !== "") return {
    problem: `'${e}' names a stage and a version; ECS allows one of the two`
   };
   if (c === void 0 && r === "") return {
    problem: `'${e}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`
   };
   const f = `${c ?? `arn:${partitionOf(t)}:secretsmanager:${t}:${r}:secret:`}${i}`;
   return {
    valueFrom: l + a + u === "" ? f : `${f}:${l}:${a}:${u}`
   };
  }
  function partitionOf(e) {
   if (e.startsWith("cn-")) return "aws-cn";
   if (e.startsWith("eusc-")) return "aws-eusc";
   return e.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
 })
};
