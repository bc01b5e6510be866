"use strict";

exports.id = 885;

exports.ids = [ 885, 83 ];

exports.modules = {
 1885: ((e, t, n) => {
  n.d(t, {
   loadFleet: () => loadFleet
  });
  var r = n(5624);
  n(4704);
  function yaml_parseYaml(e, t, n = false) {
   const place = n => {
    const r = e.slice(0, n).split("\n");
    return {
     file: t,
     line: r.length,
     column: (r.at(-1) ?? "").length + 1
    };
   };
   let s = [];
   let o;
   const nodes = () => {
    o ??= treeOf(s, e);
    return o;
   };
   const i = [];
   let a;
   try {
    s = (0, r.PH)(e, {});
    const t = n ? looseSchema() : r.OU;
    const o = (0, r.fw)(s, {
     source: e,
     schema: t,
     maxAliases: 100
    });
    a = o[0] ?? null;
    if (o.length > 1) i.push({
     place: place(0),
     message: "this is not YAML of one document; keep one of them"
    });
   } catch (e) {
    if (!(e instanceof r.tB)) throw e;
    const t = s.length === 0 ? [] : givenTwice(nodes());
    i.push(...t.map(({text: e, offset: t}) => ({
     place: place(t),
     message: `'${e}' is given twice; keep one of the two`
    })));
    if (t.length === 0) i.push({
     place: place(e.mark?.position ?? 0),
     message: `this is not YAML: ${e.reason}`
    });
   }
   return {
    value: i.length > 0 ? void 0 : a,
    problems: i,
    placeOf: (e, t = false) => place(offsetOf(nodes(), e, t)),
    textOf: e => follow(nodes(), e).node?.text
   };
  }
  function looseSchema() {
   const e = {
    tagName: "!",
    matchByTagPrefix: true
   };
   return r.OU.withTags(r.LJ, (0, r.Gf)("!", {
    matchByTagPrefix: true,
    resolve: e => e,
    identify: () => false
   }), {
    ...r.UD,
    ...e
   }, {
    ...r.pj,
    ...e
   });
  }
  function treeOf(e, t) {
   const n = new Map;
   let s = 0;
   let o = 0;
   const anchored = (e, r, s) => {
    if (e >= 0) n.set(t.slice(e, r), s);
    return s;
   };
   const next = () => {
    const i = e[s++];
    switch (i?.type) {
    case r.hy.DOCUMENT:
     return next();

    case r.hy.SCALAR:
     {
      const e = {
       offset: startOf(i) ?? o,
       text: (0, r.KE)(t, i)
      };
      o = Math.max(o, i.valueEnd);
      return anchored(i.anchorStart, i.anchorEnd, e);
     }

    case r.hy.ALIAS:
     o = i.anchorEnd;
     return {
      offset: i.anchorStart - 1,
      ...n.get(t.slice(i.anchorStart, i.anchorEnd)),
      alias: true
     };

    case r.hy.SEQUENCE:
     {
      const e = {
       offset: i.start,
       items: []
      };
      o = i.start;
      for (let t = next(); t !== void 0; t = next()) e.items.push(t);
      return anchored(i.anchorStart, i.anchorEnd, e);
     }

    case r.hy.MAPPING:
     {
      const e = {
       offset: i.start,
       pairs: []
      };
      o = i.start;
      for (let t = next(); t !== void 0; t = next()) e.pairs.push({
       key: t,
       value: next() ?? {
        offset: o
       }
      });
      return anchored(i.anchorStart, i.anchorEnd, e);
     }

    default:
     return;
    }
   };
   return next() ?? {
    offset: 0
   };
  }
  function startOf({valueStart: e, style: t}) {
   if (e < 0) return;
   const n = t === r.jK.SINGLE_QUOTED || t === r.jK.DOUBLE_QUOTED;
   return n ? e - 1 : e;
  }
  function givenTwice(e) {
   if (e.alias) return [];
   const t = new Set;
   const n = (e.pairs ?? []).flatMap(({key: {text: e = "", offset: n}}) => {
    const r = t.has(e);
    t.add(e);
    return r ? [ {
     text: e,
     offset: n
    } ] : [];
   });
   const r = [ ...(e.pairs ?? []).map(({value: e}) => e), ...e.items ?? [] ];
   return [ ...n, ...r.flatMap(givenTwice) ];
  }
  function offsetOf(e, t, n) {
   const {node: r, depth: s, keyOffset: o} = follow(e, t);
   return s === t.length && !n ? r?.offset ?? o : o;
  }
  function follow(e, t) {
   let n = e;
   let r = e.offset;
   let s = 0;
   for (const e of t) {
    const t = n?.pairs?.find(({key: t}) => t.text === String(e));
    const o = t?.value ?? (typeof e === "number" ? n?.items?.[e] : void 0);
    if (o === void 0) break;
    r = t?.key.offset ?? o.offset;
    n = o;
    s++;
   }
   return {
    node: s === t.length ? n : void 0,
    keyOffset: r,
    depth: s
   };
  }
  function orderByNeeds(e, t) {
   const n = new Set(e);
   const r = new Set;
   const visit = (e, s) => {
    if (r.has(e)) return;
    const o = s.indexOf(e);
    if (o >= 0) return [ ...s.slice(o), e ];
    for (const r of t(e)) {
     if (!n.has(r)) continue;
     const t = visit(r, [ ...s, e ]);
     if (t !== void 0) return t;
    }
    r.add(e);
    return;
   };
   for (const t of e) {
    const e = visit(t, []);
    if (e !== void 0) return {
     circle: e
    };
   }
   return {
    order: [ ...r ]
   };
  }
  var s = n(883);
  var o = n(4083);
  var i = n(3006);
  function checkFleet(e) {
   const t = [ ...checkServices(e), ...checkEnvironments(e) ];
   const n = new Set;
   return t.filter(({path: e, message: t}) => {
    const r = `${e.join(".")} ${t}`;
    return !n.has(r) && n.add(r);
   });
  }
  function checkServices(e) {
   const t = Object.keys(e.services);
   const n = [];
   if (t.length === 0) n.push({
    path: [ "services" ],
    message: "'services' is empty; a fleet has one at least"
   });
   const r = new Map;
   for (const [s, o] of Object.entries(e.services)) {
    const e = [ "services", s ];
    for (const [r, s] of (o.needs ?? []).entries()) if (!t.includes(s)) n.push({
     path: [ ...e, "needs", r ],
     message: unknown("service", s, t)
    });
    if (o.route !== void 0) {
     const t = r.get(o.route);
     if (t !== void 0) n.push({
      path: [ ...e, "route" ],
      message: `the services '${t}' and '${s}' both have the route ${o.route}; each needs its own`
     });
     r.set(o.route, s);
     if (o.port === void 0) n.push({
      path: [ ...e, "route" ],
      message: `'${s}' has a route but no port; say which port it listens on`
     });
    }
    n.push(...plainAndSecret(e, o), ...checkRequests(e, o));
   }
   const s = orderByNeeds(t, t => e.services[t]?.needs ?? []);
   if ("circle" in s) n.push({
    path: [ "services", s.circle[0] ?? "", "needs" ],
    message: `services need each other in a circle: ${s.circle.join(" \u2192 ")}`
   });
   return n;
  }
  const a = [ "get", "head", "post", "put", "patch", "delete", "options" ];
  function checkRequests(e, {verify: t}) {
   return (t?.http ?? []).flatMap((t, n) => {
    const r = a.filter(e => t[e] !== void 0);
    if (r.length === 1) return [];
    const s = r.length === 0 ? "none" : r.join(" and ");
    const o = `a request has one of ${a.join(", ")} with its path; this one has ${s}`;
    return [ {
     path: [ ...e, "verify", "http", n ],
     message: o
    } ];
   });
  }
  function checkEnvironments(e) {
   const t = e.environments ?? {};
   const n = Object.keys(t);
   const r = [];
   for (const e of [ "extends", "after" ]) {
    for (const [s, {[e]: o}] of Object.entries(t)) if (o !== void 0 && !n.includes(o)) r.push({
     path: [ "environments", s, e ],
     message: unknown("environment", o, n)
    });
    const s = orderByNeeds(n, n => [ t[n]?.[e] ?? [] ].flat());
    if ("circle" in s) r.push({
     path: [ "environments", s.circle[0] ?? "", e ],
     message: `environments ${e === "extends" ? "extend" : "come after"} each other in a circle: ${s.circle.join(" \u2192 ")}`
    });
   }
   if (r.length > 0) return r;
   return n.flatMap(t => checkEnvironment(e, t));
  }
  function checkEnvironment(e, t) {
   const n = e.environments?.[t] ?? {};
   const r = (0, o.p7)(e, t);
   const s = Object.keys(e.services);
   const i = [ "environments", t ];
   const a = plainAndSecret(i, n);
   for (const e of [ "region", "cluster" ]) if (r[e] === void 0) a.push({
    path: i,
    key: true,
    message: `the environment '${t}' has no ${e}, of its own or inherited`
   });
   if (n.account !== void 0 && n.role !== void 0 && n.account !== n.role.split(":")[4]) a.push({
    path: [ ...i, "account" ],
    message: `'account' is ${n.account}, but the role is one of ${n.role.split(":")[4]}`
   });
   for (const [e, t] of Object.entries(n.services ?? {})) {
    const n = [ ...i, "services", e ];
    if (!s.includes(e)) a.push({
     path: n,
     key: true,
     message: unknown("service", e, s)
    });
    a.push(...plainAndSecret(n, t));
   }
   a.push(...checkNames(e, t, r), ...checkApproval(t, n, r));
   for (const n of s) a.push(...checkSecrets(e, n, t, r), ...checkRollout(e, n, t, r), ...checkStrategy(e, n, t, r));
   return a;
  }
  const c = [ "{service}", "{environment}" ];
  function checkNames(e, t, n) {
   const r = [];
   const s = Object.keys(e.services);
   const add = (n, s) => r.push({
    path: originOf(e, t, e => e[n], [ n ]),
    message: s
   });
   const i = [ [ "repository", /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/, "a repository of ECR (lower-case letters, digits, and . _ - / between them)" ], [ "ecs-service", /^[A-Za-z0-9_-]{1,255}$/, "a service of ECS (letters, digits, _ and -)" ] ];
   for (const [e, r, a] of i) {
    const i = n[e];
    if (i === void 0) continue;
    if (s.length > 1 && !i.includes("{service}")) add(e, `'${e}' must hold {service}, or all services would share '${i}'`);
    const c = (0, o.pz)(i, s[0] ?? "service", t);
    if (!/\{/.test(c) && !r.test(c)) add(e, `'${c}' can't be the name of ${a}`);
   }
   for (const e of [ "repository", "ecs-service", "url", "test-url", "task-role", "execution-role" ]) {
    const t = /\{[^}]*\}?/.exec((n[e] ?? "").replaceAll("{service}", "").replaceAll("{environment}", ""));
    if (t !== null) add(e, `'${t[0]}' is not a placeholder; allowed: ${c.join(", ")}`);
   }
   return r;
  }
  function checkSecrets(e, t, n, r) {
   if (r.region === void 0) return [];
   const s = {
    region: r.region,
    account: (0, o.XP)(r)
   };
   return [ ...(0, o.Fj)(e, t, n).values() ].flatMap(({reference: e, path: r}) => {
    const a = (0, i.I)((0, o.pz)(e, t, n), s);
    return "problem" in a ? [ {
     path: r,
     message: a.problem
    } ] : [];
   });
  }
  function checkRollout(e, t, n, r) {
   const s = r.services?.[t];
   const {breaker: i, ...a} = (0, o.Zb)((0, o.yc)(r.rollout, s?.rollout));
   const {minimum: c, maximum: p} = {
    minimum: a.minimum ?? 100,
    maximum: a.maximum ?? 200
   };
   const l = s?.desired ?? r.desired;
   const u = originOf(e, n, e => e.services?.[t]?.rollout ?? e.rollout, [ "rollout" ], t);
   const m = [];
   const f = l === void 0 ? c : Math.ceil(l * c / 100);
   const d = l === void 0 ? p : Math.floor(l * p / 100);
   const y = l ?? 100;
   if (y > 0 && f >= y && d <= y) {
    const e = l === void 0 ? `minimum ${c} % and maximum ${p} %` : `${l} tasks with minimum ${c} % (${f}) and maximum ${p} % (${d})`;
    m.push({
     path: u,
     message: `${e} can never roll in '${n}': ECS may neither start a task nor stop one; raise maximum or lower minimum`
    });
   }
   if (i.type !== null && i.type !== "COUNT" && (i.value ?? 0) > 100) m.push({
    path: u,
    message: `the breaker's value is ${i.value}; as ${i.type} it must be from 1 to 100`
   });
   return m;
  }
  function checkStrategy(e, t, n, r) {
   const s = (0, o.yc)(r.rollout, r.services?.[t]?.rollout);
   const {strategy: i} = s;
   const a = [];
   const c = e.environments?.[n] ?? {};
   const p = [ {
    rollout: c.rollout,
    path: [ "environments", n, "rollout" ]
   }, {
    rollout: c.services?.[t]?.rollout,
    path: [ "environments", n, "services", t, "rollout" ]
   } ];
   for (const {rollout: e, path: t} of p) {
    const add = (e, n) => a.push({
     path: [ ...t, e ],
     key: true,
     message: n
    });
    for (const [t, n] of [ [ "canary", .1 ], [ "linear", 3 ] ]) {
     const r = e?.[t];
     if (r === void 0) continue;
     if (i !== t) add(t, `'${t}' goes with strategy ${t}, and the strategy here is ${i ?? "not given"}`);
     if (r.percent !== void 0 && Number.parseFloat(r.percent) < n) add(t, `'${t}' has ${r.percent}; ECS takes ${n}% at least`);
    }
    const n = [ [ "bake", e?.bake, 0, 1440 ], [ "canary", e?.canary?.bake, 0, 1440 ], [ "linear", e?.linear?.bake, 0, 1440 ], [ "pause-limit", e?.["pause-limit"], 1, 20160 ] ];
    for (const [e, t, r, s] of n) {
     const n = (0, o.dp)(t);
     if (n !== null && (n < r || n > s)) add(e, `'${e}' has ${t}; ECS takes ${r} to ${s} minutes`);
    }
    if (e?.pause === void 0 || e.pause === "none") continue;
    if (i === void 0 || i === "rolling") add("pause", `'pause' needs strategy blue-green, canary or linear; here it is ${i ?? "not given"}`);
    if (e.pause === "verify" && r["test-url"] === void 0) add("pause", `'pause: verify' needs 'test-url', where the new tasks are tested`);
   }
   return a;
  }
  function checkApproval(e, t, n) {
   const r = [ "environments", e, "approve" ];
   if (t.approve === void 0) return [];
   const s = t.approve.map(e => e.replace(/[<>].*$/, ""));
   const o = s.filter((e, t) => e !== "verified" && s.indexOf(e) !== t);
   return [ ...n.after === void 0 ? [ {
    path: r,
    key: true,
    message: `'approve' says what may come from another environment; say which in 'after'`
   } ] : [], ...o.map(e => ({
    path: r,
    key: true,
    message: `'approve' has ${e} twice; keep one`
   })) ];
  }
  function originOf(e, t, n, r, s) {
   for (const i of (0, o.OZ)(e, t).reverse()) {
    const t = e.environments?.[i] ?? {};
    if (n(t) === void 0) continue;
    const o = s !== void 0 && t.services?.[s]?.rollout !== void 0;
    return [ "environments", i, ...o ? [ "services", s ] : [], ...r ];
   }
   return [ "environments", t ];
  }
  function plainAndSecret(e, {env: t = {}, secrets: n = {}}) {
   return Object.keys(t).filter(e => Object.hasOwn(n, e)).map(t => ({
    path: [ ...e, "env", t ],
    key: true,
    message: `'${t}' is given as a plain variable and as a secret; ECS allows one of the two`
   }));
  }
  function unknown(e, t, n) {
   const r = (0, s.kp)(t, n);
   const o = r === void 0 ? `known: ${n.join(", ") || "none"}` : `did you mean '${r}'?`;
   return `there is no ${e} '${t}'; ${o}`;
  }
  const p = {
   type: "object",
   properties: {
    version: {
     type: "number",
     const: 1
    },
    services: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       path: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       context: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       dockerfile: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       target: {
        type: "string"
       },
       "build-args": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       watch: {
        type: "array",
        items: {
         type: "string",
         pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
        }
       },
       checks: {
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       task: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       container: {
        type: "string",
        minLength: 1
       },
       port: {
        type: "integer",
        minimum: 1,
        maximum: 65535
       },
       route: {
        type: "string",
        maxLength: 128,
        pattern: "^\\/([^\\s?#*]*\\/)?\\*$"
       },
       migrate: {
        minItems: 1,
        type: "array",
        items: {
         type: "string",
         minLength: 1
        }
       },
       migrations: {
        type: "string",
        pattern: "^(?!\\/)(?!.*(^|\\/)\\.\\.(\\/|$))[^\\\\]+$"
       },
       "migration-lock": {
        type: "string",
        minLength: 1
       },
       "postgres-version": {
        type: "string",
        pattern: "^\\d{1,2}(\\.\\d+)?$"
       },
       needs: {
        type: "array",
        items: {
         type: "string"
        }
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       verify: {
        type: "object",
        properties: {
         version: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         "version-field": {
          type: "string",
          pattern: "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
         },
         "version-header": {
          type: "string",
          pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
         },
         health: {
          type: "string",
          pattern: "^\\/[^\\s?#]*$"
         },
         http: {
          type: "array",
          items: {
           type: "object",
           properties: {
            get: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            head: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            post: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            put: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            patch: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            delete: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            options: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            status: {
             type: "integer",
             minimum: 100,
             maximum: 599
            },
            headers: {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
             },
             additionalProperties: {
              type: "string"
             }
            },
            json: {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[^\\s.[\\]]+(\\.[^\\s.[\\]]+|\\[\\d+\\])*$"
             },
             additionalProperties: {
              type: [ "string", "number", "boolean" ]
             }
            },
            contains: {
             type: "string",
             minLength: 1
            },
            within: {
             type: "string",
             pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"
            },
            send: {
             type: "string"
            },
            "request-headers": {
             type: "object",
             propertyNames: {
              type: "string",
              pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
             },
             additionalProperties: {
              type: "string"
             }
            }
           },
           additionalProperties: false
          }
         },
         websocket: {
          type: "array",
          items: {
           type: "object",
           properties: {
            connect: {
             type: "string",
             pattern: "^\\/[^\\s?#]*$"
            },
            protocol: {
             type: "string",
             minLength: 1
            },
            send: {
             type: "string"
            },
            expect: {
             type: "string",
             minLength: 1
            },
            close: {
             type: "integer",
             minimum: 1e3,
             maximum: 4999
            },
            within: {
             type: "string",
             pattern: "^\\d+(\\.\\d+)?(ms|s|m)$"
            }
           },
           required: [ "connect" ],
           additionalProperties: false
          }
         },
         gates: {
          type: "object",
          properties: {
           errors: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           p95: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           },
           window: {
            type: "string",
            pattern: "^\\d+(\\.\\d+)?(ms|s|m|h)$"
           }
          },
          additionalProperties: false
         }
        },
        additionalProperties: false
       }
      },
      additionalProperties: false
     }
    },
    environments: {
     type: "object",
     propertyNames: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]{0,62}$"
     },
     additionalProperties: {
      type: "object",
      properties: {
       extends: {
        type: "string"
       },
       after: {
        type: "string"
       },
       region: {
        type: "string",
        pattern: "^[a-z]{2,4}(-[a-z]+)+-\\d$"
       },
       account: {
        type: "string",
        pattern: "^\\d{12}$"
       },
       cluster: {
        type: "string",
        minLength: 1
       },
       role: {
        type: "string",
        pattern: "^arn:aws[a-z-]*:iam::(\\d{12}):role\\/\\S+$"
       },
       repository: {
        type: "string",
        minLength: 1
       },
       "ecs-service": {
        type: "string",
        minLength: 1
       },
       "task-role": {
        type: "string",
        minLength: 1
       },
       "execution-role": {
        type: "string",
        minLength: 1
       },
       "log-options": {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       url: {
        type: "string",
        pattern: "^https?:\\/\\/\\S+$"
       },
       "test-url": {
        type: "string",
        pattern: "^https?:\\/\\/\\S+$"
       },
       approve: {
        type: "array",
        items: {
         type: "string",
         pattern: "^(verified(>\\d+(m|h|d))?|scan<\\d+(m|h|d)|ticket)$"
        }
       },
       desired: {
        type: "integer",
        minimum: 0,
        maximum: 5e3
       },
       rollout: {
        type: "object",
        properties: {
         minimum: {
          type: "integer",
          minimum: 0,
          maximum: 100
         },
         maximum: {
          type: "integer",
          minimum: 100,
          maximum: 200
         },
         breaker: {
          type: "object",
          properties: {
           enable: {
            type: "boolean"
           },
           rollback: {
            type: "boolean"
           },
           type: {
            type: "string",
            enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
           },
           value: {
            type: "integer",
            minimum: 1,
            maximum: 5e3
           },
           reset: {
            type: "boolean"
           }
          },
          additionalProperties: false
         },
         strategy: {
          type: "string",
          enum: [ "rolling", "blue-green", "canary", "linear" ]
         },
         bake: {
          type: "string",
          pattern: "^\\d{1,5}(m|h)$"
         },
         canary: {
          type: "object",
          properties: {
           percent: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           bake: {
            type: "string",
            pattern: "^\\d{1,5}(m|h)$"
           }
          },
          additionalProperties: false
         },
         linear: {
          type: "object",
          properties: {
           percent: {
            type: "string",
            pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
           },
           bake: {
            type: "string",
            pattern: "^\\d{1,5}(m|h)$"
           }
          },
          additionalProperties: false
         },
         alarms: {
          type: "array",
          items: {
           type: "string",
           minLength: 1
          }
         },
         pause: {
          type: "string",
          enum: [ "verify", "person", "none" ]
         },
         "pause-limit": {
          type: "string",
          pattern: "^\\d{1,5}(m|h)$"
         }
        },
        additionalProperties: false
       },
       env: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: [ "string", "number", "boolean" ]
        }
       },
       secrets: {
        type: "object",
        propertyNames: {
         type: "string",
         pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
        },
        additionalProperties: {
         type: "string"
        }
       },
       services: {
        type: "object",
        propertyNames: {
         type: "string"
        },
        additionalProperties: {
         type: "object",
         properties: {
          desired: {
           type: "integer",
           minimum: 0,
           maximum: 5e3
          },
          cpu: {
           type: "integer",
           minimum: 256,
           maximum: 16384
          },
          memory: {
           type: "integer",
           minimum: 512,
           maximum: 122880
          },
          env: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: [ "string", "number", "boolean" ]
           }
          },
          secrets: {
           type: "object",
           propertyNames: {
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"
           },
           additionalProperties: {
            type: "string"
           }
          },
          rollout: {
           type: "object",
           properties: {
            minimum: {
             type: "integer",
             minimum: 0,
             maximum: 100
            },
            maximum: {
             type: "integer",
             minimum: 100,
             maximum: 200
            },
            breaker: {
             type: "object",
             properties: {
              enable: {
               type: "boolean"
              },
              rollback: {
               type: "boolean"
              },
              type: {
               type: "string",
               enum: [ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]
              },
              value: {
               type: "integer",
               minimum: 1,
               maximum: 5e3
              },
              reset: {
               type: "boolean"
              }
             },
             additionalProperties: false
            },
            strategy: {
             type: "string",
             enum: [ "rolling", "blue-green", "canary", "linear" ]
            },
            bake: {
             type: "string",
             pattern: "^\\d{1,5}(m|h)$"
            },
            canary: {
             type: "object",
             properties: {
              percent: {
               type: "string",
               pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
              },
              bake: {
               type: "string",
               pattern: "^\\d{1,5}(m|h)$"
              }
             },
             additionalProperties: false
            },
            linear: {
             type: "object",
             properties: {
              percent: {
               type: "string",
               pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
              },
              bake: {
               type: "string",
               pattern: "^\\d{1,5}(m|h)$"
              }
             },
             additionalProperties: false
            },
            alarms: {
             type: "array",
             items: {
              type: "string",
              minLength: 1
             }
            },
            pause: {
             type: "string",
             enum: [ "verify", "person", "none" ]
            },
            "pause-limit": {
             type: "string",
             pattern: "^\\d{1,5}(m|h)$"
            }
           },
           additionalProperties: false
          }
         },
         additionalProperties: false
        }
       }
      },
      additionalProperties: false
     }
    },
    targets: {
     type: "object",
     properties: {
      deploys: {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?\\/(day|week)$"
      },
      "lead-time": {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?(m|h|d)$"
      },
      "failure-rate": {
       type: "string",
       pattern: "^(100|\\d{1,2})(\\.\\d+)?%$"
      },
      recovery: {
       type: "string",
       pattern: "^\\d+(\\.\\d+)?(m|h|d)$"
      }
     },
     additionalProperties: false
    }
   },
   required: [ "version", "services" ],
   additionalProperties: false
  };
  const isFleetFile = e => fits(e, p);
  function fits(e, t) {
   if (t.type !== void 0 && ![ t.type ].flat().some(t => isOf(t, e))) return false;
   if (t.const !== void 0 && e !== t.const) return false;
   if (t.enum !== void 0 && !t.enum.includes(e)) return false;
   if (typeof e === "string") {
    if (e.length < (t.minLength ?? 0) || e.length > (t.maxLength ?? 1 / 0)) return false;
    return t.pattern === void 0 || new RegExp(t.pattern).test(e);
   }
   if (typeof e === "number") return e >= (t.minimum ?? -1 / 0) && e <= (t.maximum ?? 1 / 0);
   if (Array.isArray(e)) {
    const {items: n} = t;
    return e.length >= (t.minItems ?? 0) && (n === void 0 || e.every(e => fits(e, n)));
   }
   if (typeof e !== "object" || e === null) return true;
   if (t.required?.some(t => !Object.hasOwn(e, t))) return false;
   return Object.entries(e).every(([e, n]) => {
    if (t.propertyNames !== void 0 && !fits(e, t.propertyNames)) return false;
    const r = t.properties !== void 0 && Object.hasOwn(t.properties, e);
    const s = r ? t.properties?.[e] : t.additionalProperties;
    return typeof s === "object" ? fits(n, s) : s !== false;
   });
  }
  function isOf(e, t) {
   switch (e) {
   case "integer":
    return Number.isSafeInteger(t);

   case "array":
    return Array.isArray(t);

   case "object":
    return typeof t === "object" && t !== null && !Array.isArray(t);

   default:
    return typeof t === e;
   }
  }
  async function loadFleet(e, t) {
   const r = yaml_parseYaml(e, t);
   if (r.problems.length > 0) throw (0, s.Nb)(r.problems);
   const o = withTexts(r);
   const refuse = e => (0, s.Nb)(e.map(e => placed(r, e)));
   if (!isFleetFile(o)) {
    const {shapeProblems: e} = await Promise.all([ n.e(877), n.e(322) ]).then(n.bind(n, 8322));
    throw refuse(e(o));
   }
   const i = checkFleet(o);
   if (i.length > 0) throw refuse(i);
   return o;
  }
  function placed(e, {path: t, key: n, message: r}) {
   return {
    place: e.placeOf(t, n),
    message: r
   };
  }
  function withTexts(e) {
   const walk = (t, n) => {
    if (Array.isArray(t)) return t;
    if (typeof t === "object" && t !== null) return Object.fromEntries(Object.entries(t).map(([e, t]) => [ e, walk(t, [ ...n, e ]) ]));
    const r = [ "env", "build-args", "log-options" ].includes(n.at(-2) ?? "");
    return r && (typeof t === "number" || typeof t === "boolean") ? e.textOf(n) ?? t : t;
   };
   return walk(e.value, []);
  }
 }),
 883: ((e, t, n) => {
  n.d(t, {
   Ic: () => schemaProblems,
   Nb: () => fleetError,
   kp: () => closest
  });
  var r = n(4704);
  function fleetError(e) {
   const t = [ ...e ].sort((e, t) => (e.place.line ?? 0) - (t.place.line ?? 0) || (e.place.column ?? 0) - (t.place.column ?? 0));
   const n = t.map(({place: e, message: t}) => `${at(e)}: ${t}`);
   const [s] = t;
   const o = n.length === 1 ? "one thing is" : `${n.length} things are`;
   return new r.lZ(`${o} wrong in ${s?.place.file ?? "the manifest"}:\n${n.join("\n")}`, {
    ...s === void 0 ? {} : {
     place: s.place
    }
   });
  }
  function at({file: e, line: t, column: n}) {
   return [ e, t, n ].filter(e => e !== void 0).join(":");
  }
  function schemaProblems(e, t, n) {
   return e.flatMap(e => {
    const {path: r} = e;
    const o = r.length === 0 ? "the manifest" : `'${r.map(String).join(".")}'`;
    const i = t(r);
    const a = i === void 0 ? "" : `, not ${shown(i)}`;
    switch (e.code) {
    case "unrecognized_keys":
     return e.keys.map(e => ({
      path: [ ...r, e ],
      key: true,
      message: `'${e}' is not known${r.length === 0 ? "" : ` in ${o}`}; ${suggestion(e, n(r))}`
     }));

    case "invalid_key":
     return [ {
      path: r,
      key: true,
      message: `'${String(r.at(-1))}' ${e.issues[0]?.message ?? "is not allowed"}`
     } ];

    case "invalid_type":
     {
      if (i === void 0) return [ {
       path: r,
       message: `${o} is missing`
      } ];
      const t = e.message.startsWith("must") ? e.message : `must be ${s[e.expected] ?? e.expected}`;
      return [ {
       path: r,
       message: `${o} ${t}${a}`
      } ];
     }

    case "too_small":
    case "too_big":
     {
      const t = e.message.startsWith("must") ? e.message : void 0;
      const n = e.code === "too_small" ? `must be ${e.minimum} or more` : `must be ${e.maximum} or less`;
      return [ {
       path: r,
       message: `${o} ${t ?? n}${a}`
      } ];
     }

    case "invalid_value":
     {
      const t = e.message.startsWith("must") ? e.message : `must be one of ${e.values.map(String).join(", ")}`;
      const n = typeof i === "string" ? closest(i, e.values.map(String)) : void 0;
      return [ {
       path: r,
       message: `${o} ${t}${a}${n === void 0 ? "" : ` (did you mean '${n}'?)`}`
      } ];
     }

    default:
     return [ {
      path: r,
      message: `${o} ${e.message}${a}`
     } ];
    }
   });
  }
  const s = {
   string: "a text",
   number: "a whole number",
   int: "a whole number",
   boolean: "true or false",
   array: "a list",
   object: "a map of keys and values",
   record: "a map of names and values"
  };
  function shown(e) {
   if (Array.isArray(e)) return "a list";
   if (typeof e === "object" && e !== null) return "a map";
   return e === null ? "nothing" : `'${String(e)}'`;
  }
  function suggestion(e, t) {
   const n = closest(e, t);
   const r = `allowed: ${t.join(", ")}`;
   return n === void 0 ? r : `did you mean '${n}'? (${r})`;
  }
  function closest(e, t) {
   const n = e.length < 5 ? 1 : 2;
   let r;
   for (const s of t) {
    const t = editDistance(e.toLowerCase(), s.toLowerCase());
    if (t <= n && t < (r?.distance ?? 1 / 0)) r = {
     word: s,
     distance: t
    };
   }
   return r?.word;
  }
  function editDistance(e, t) {
   const n = [ Array.from({
    length: t.length + 1
   }, (e, t) => t) ];
   const cell = (e, t) => n[e]?.[t] ?? 0;
   for (let r = 1; r <= e.length; r++) {
    const s = [ r ];
    n.push(s);
    for (let n = 1; n <= t.length; n++) {
     const o = e[r - 1] === t[n - 1] ? 0 : 1;
     let i = Math.min(cell(r - 1, n) + 1, (s[n - 1] ?? 0) + 1, cell(r - 1, n - 1) + o);
     if (r > 1 && n > 1 && e[r - 1] === t[n - 2] && e[r - 2] === t[n - 1]) i = Math.min(i, cell(r - 2, n - 2) + 1);
     s.push(i);
    }
   }
   return cell(e.length, t.length);
  }
 }),
 4083: ((e, t, n) => {
  n.d(t, {
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
  var r = n(3006);
  function placementOf(e, t, n) {
   const s = environmentOf(e, n);
   const o = s.services?.[t] ?? {};
   const fill = e => fillIn(e, t, n);
   const fillAll = e => Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, fill(t) ]));
   const i = {
    region: s.region ?? "",
    account: accountOf(s)
   };
   const a = {};
   for (const [s, {reference: o}] of secretsOf(e, t, n)) {
    const e = (0, r.I)(fill(o), i);
    if ("valueFrom" in e) a[s] = e.valueFrom;
   }
   const c = s.after === void 0 ? void 0 : environmentOf(e, s.after);
   const p = rolloutOf(mergeRollout(s.rollout, o.rollout));
   const l = {
    ...texts(serviceFile(e, t).env),
    ...texts(s.env),
    ...texts(o.env)
   };
   return {
    environment: n,
    after: s.after ?? "",
    from: c === void 0 ? null : {
     region: c.region ?? "",
     cluster: c.cluster ?? "",
     ecsService: fillIn(c["ecs-service"] ?? "{service}", t, s.after ?? "")
    },
    approval: approvalOf(s),
    region: i.region,
    account: i.account,
    cluster: s.cluster ?? "",
    role: s.role ?? "",
    repository: fill(s.repository ?? "{service}"),
    ecsService: fill(s["ecs-service"] ?? "{service}"),
    url: fill(s.url ?? "").replace(/\/+$/, ""),
    testUrl: fill(s["test-url"] ?? "").replace(/\/+$/, ""),
    taskRole: fill(s["task-role"] ?? ""),
    executionRole: fill(s["execution-role"] ?? ""),
    logOptions: fillAll(texts(s["log-options"])),
    env: fillAll(l),
    secrets: a,
    desired: o.desired ?? s.desired ?? null,
    cpu: o.cpu ?? null,
    memory: o.memory ?? null,
    rollout: {
     ...p,
     alarms: p.alarms.map(fill)
    }
   };
  }
  function approvalOf({after: e, approve: t}) {
   const hours = e => {
    const [, n, r] = new RegExp(`^${e}(\\d+)(m|h|d)$`).exec(t?.find(t => t.startsWith(e)) ?? "") ?? [];
    return n === void 0 ? null : Number(n) * (r === "d" ? 24 : r === "h" ? 1 : 1 / 60);
   };
   const n = hours("verified>");
   const r = e !== void 0 || t?.includes("verified") === true || n !== null;
   return {
    verified: r ? true : null,
    verifiedHours: n,
    scanHours: hours("scan<"),
    ticket: t?.includes("ticket") === true ? true : null
   };
  }
  function environmentOf(e, t) {
   let n = {};
   for (const r of lineage(e, t)) {
    const t = e.environments?.[r] ?? {};
    const {after: s, extends: o, ...i} = n;
    const a = {
     ...n.services
    };
    for (const [e, n] of Object.entries(t.services ?? {})) {
     const t = a[e] ?? {};
     a[e] = {
      ...t,
      ...n,
      env: {
       ...t.env,
       ...n.env
      },
      secrets: {
       ...t.secrets,
       ...n.secrets
      },
      rollout: mergeRollout(t.rollout, n.rollout)
     };
    }
    n = {
     ...i,
     ...t,
     env: {
      ...n.env,
      ...t.env
     },
     secrets: {
      ...n.secrets,
      ...t.secrets
     },
     "log-options": {
      ...n["log-options"],
      ...t["log-options"]
     },
     rollout: mergeRollout(n.rollout, t.rollout),
     services: a
    };
   }
   return n;
  }
  function lineage(e, t) {
   const n = [];
   let r = t;
   while (r !== void 0 && e.environments?.[r] !== void 0 && !n.includes(r)) {
    n.unshift(r);
    r = e.environments[r]?.extends;
   }
   return n;
  }
  function secretsOf(e, t, n) {
   const r = new Map;
   const add = (e, t) => {
    for (const [n, s] of Object.entries(e ?? {})) r.set(n, {
     reference: s,
     path: [ ...t, "secrets", n ]
    });
   };
   const s = lineage(e, n);
   add(e.services[t]?.secrets, [ "services", t ]);
   for (const t of s) add(e.environments?.[t]?.secrets, [ "environments", t ]);
   for (const n of s) add(e.environments?.[n]?.services?.[t]?.secrets, [ "environments", n, "services", t ]);
   return r;
  }
  function accountOf(e) {
   return e.account ?? e.role?.split(":")[4] ?? "";
  }
  function rolloutOf(e = {}) {
   const {breaker: t = {}, minimum: n = null, maximum: r = null, strategy: s = ""} = e;
   const o = Object.keys(t).length > 0;
   const {enable: i = true, rollback: a = true, type: c, value: p, reset: l} = t;
   const u = c !== void 0 || p !== void 0;
   const m = s === "canary" ? e.canary : void 0;
   const f = s === "linear" ? e.linear : void 0;
   const share = e => e === void 0 ? "" : String(Number.parseFloat(e));
   return {
    minimum: n,
    maximum: r,
    breaker: {
     enable: o ? i : null,
     rollback: o && i ? a : null,
     type: u && i ? c ?? "BOUNDED_PERCENT" : null,
     value: u && i ? p ?? 50 : null,
     reset: i ? l ?? null : null
    },
    strategy: s,
    bake: minutesOf(e.bake),
    canary: {
     percent: share(m?.percent),
     bake: minutesOf(m?.bake)
    },
    linear: {
     percent: share(f?.percent),
     bake: minutesOf(f?.bake)
    },
    alarms: e.alarms ?? [],
    pause: s === "rolling" ? "" : e.pause ?? "",
    pauseLimit: minutesOf(e["pause-limit"])
   };
  }
  function mergeRollout(e, t) {
   const n = {
    ...e,
    ...t,
    breaker: {
     ...e?.breaker,
     ...t?.breaker
    }
   };
   for (const r of [ "canary", "linear" ]) if (e?.[r] !== void 0 || t?.[r] !== void 0) n[r] = {
    ...e?.[r],
    ...t?.[r]
   };
   return n;
  }
  function minutesOf(e) {
   return e === void 0 ? null : Number.parseInt(e, 10) * (e.endsWith("h") ? 60 : 1);
  }
  function fillIn(e, t, n) {
   return e.replaceAll("{service}", t).replaceAll("{environment}", n);
  }
  function serviceFile(e, t) {
   return e.services[t] ?? {};
  }
  function texts(e) {
   return Object.fromEntries(Object.entries(e ?? {}).map(([e, t]) => [ e, String(t) ]));
  }
 }),
 3006: ((e, t, n) => {
  n.d(t, {
   I: () => secretValueFrom
  });
  const r = "it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant";
  function secretValueFrom(e, {region: t, account: n}) {
   const s = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(e);
   if (s?.[1] !== void 0) return {
    valueFrom: s[1]
   };
   const o = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(e);
   const [, i, a, c = "", p = "", l = ""] = o ?? [];
   if (a === void 0) return {
    problem: `'${e}' is not a reference to a secret; ${r}`
   };
   if (p !== "" && l !== "") return {
    problem: `'${e}' names a stage and a version; ECS allows one of the two`
   };
   if (i === void 0 && n === "") return {
    problem: `'${e}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`
   };
   const u = `${i ?? `arn:${partitionOf(t)}:secretsmanager:${t}:${n}:secret:`}${a}`;
   return {
    valueFrom: c + p + l === "" ? u : `${u}:${c}:${p}:${l}`
   };
  }
  function partitionOf(e) {
   if (e.startsWith("cn-")) return "aws-cn";
   if (e.startsWith("eusc-")) return "aws-eusc";
   return e.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
 })
};
