"use strict";

exports.id = 904;

exports.ids = [ 904 ];

exports.modules = {
 9904: ((t, e, i) => {
  i.d(e, {
   checkOrder: () => checkOrder
  });
  var n = i(5607);
  var o = i(2309);
  var r = i(4704);
  i(5961);
  function sameCommit(t, e) {
   const [i = "", n = ""] = [ t.toLowerCase(), e.toLowerCase() ].sort((t, e) => t.length - e.length);
   return i.length >= 7 && n.startsWith(i);
  }
  const s = "slipway:commit";
  const a = "slipway:committed";
  function commitOf(t) {
   const tag = e => t.find(({key: t}) => t === e)?.value;
   const e = tag(s);
   return e === void 0 || e === "" ? void 0 : {
    id: e,
    committed: tag(a)
   };
  }
  function orderOf(t, e, i) {
   if (t.id === e.id || sameCommit(t.id, e.id)) return "same";
   if (i !== void 0 && sameCommit(i, t.id)) return "older";
   if (i !== void 0 && sameCommit(i, e.id)) return "newer";
   if (i !== void 0) return "apart";
   const [n, o] = [ Date.parse(t.committed ?? ""), Date.parse(e.committed ?? "") ];
   if (Number.isNaN(n) || Number.isNaN(o)) return "unknown";
   return n < o ? "older" : "newer";
  }
  function olderCommit(t, e, i, n) {
   return new r.lZ(`${t} has the newer commit ${shown(i)}, in ${n}; ${shown(e)} is older and does not replace it`, {
    help: "Run the workflow for the newest commit. To go back use actions/rollback, or allow-older: true here."
   });
  }
  function shown({id: t, committed: e}) {
   const i = e === void 0 ? "" : ` of ${e.slice(0, 16).replace("T", " ")}`;
   return `${t.slice(0, 12)}${i}`;
  }
  async function ownCommit(t, e) {
   const n = await i.e(75).then(i.bind(i, 75));
   const o = await n.commitTime(process.cwd(), t).catch(() => {});
   if (o !== void 0) return {
    id: t,
    committed: new Date(o * 1e3).toISOString()
   };
   return {
    id: t,
    committed: await eventTime(t, e.GITHUB_EVENT_PATH)
   };
  }
  async function commonBase(t, e) {
   const n = await i.e(75).then(i.bind(i, 75));
   const o = process.cwd();
   try {
    if (!await n.hasCommit(o, t) || !await n.hasCommit(o, e)) return;
    return await n.mergeBase(o, t, e);
   } catch {
    return;
   }
  }
  async function eventTime(t, e) {
   if (e === void 0) return;
   const {readFile: n} = await Promise.resolve().then(i.t.bind(i, 1455, 19));
   try {
    const i = JSON.parse(await n(e, "utf8"));
    const {id: o, timestamp: r} = i.head_commit ?? {};
    const s = o === t && typeof r === "string" ? Date.parse(r) : Number.NaN;
    return Number.isNaN(s) ? void 0 : new Date(s).toISOString();
   } catch {
    return;
   }
  }
  async function compare(t, e) {
   return orderOf(t, e, t.id === e.id ? void 0 : await commonBase(t.id, e.id));
  }
  function primaryDeployment(t) {
   return t.deployments?.find(({status: t}) => t === "PRIMARY");
  }
  const c = {
   same: "this commit",
   newer: "which is older",
   older: "which is newer, and may be replaced (allow-older)",
   apart: "which is on another branch"
  };
  async function checkOrder(t, e, i, r) {
   const {service: s} = e;
   const a = e.commit;
   const d = r && (primaryDeployment(r)?.taskDefinition ?? r.taskDefinition);
   if (a === void 0 || d === void 0) return;
   await t.look(s, async () => {
    const {arn: r, tags: m} = await (0, o.oh)(i, d);
    const w = commitOf(m);
    const l = (0, n.EU)(r);
    if (w === void 0) return t.ok(s, `${l} does not say of which commit it is`);
    const f = await ownCommit(a, process.env);
    const u = await compare(f, w);
    if (u === "older" && !e.allowOlder) {
     const {message: e, help: i = ""} = olderCommit(s, f, w, l);
     t.problem(s, e, i);
    } else if (u === "unknown") t.blind(s, `whether ${shown(f)} is newer than ${shown(w)} of ${l} is not known`, "Check out with fetch-depth: 0, so that git knows both."); else t.ok(s, `runs ${shown(w)}, ${c[u]}`);
   });
  }
 }),
 2309: ((t, e, i) => {
  i.d(e, {
   oh: () => describeTaskDefinition
  });
  var n = i(4704);
  var o = i(5607);
  var r = i(8127);
  async function describeAll(t, e, n = {}) {
   const {DescribeTaskDefinitionCommand: o} = await Promise.all([ i.e(651), i.e(127), i.e(125) ]).then(i.bind(i, 8125));
   const r = new o({
    taskDefinition: e,
    include: [ "TAGS" ]
   });
   let s = "";
   r.middlewareStack.add(e => async i => {
    const n = await e(i);
    const o = n;
    const r = t.config.streamCollector;
    const a = await r(o.response.body);
    s = Buffer.from(a).toString("utf8");
    o.response.body = a;
    return n;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: a, tags: c} = await t.send(r, n);
   if (a === void 0) return {
    taskDefinition: a,
    tags: c ?? []
   };
   const {registeredAt: d, deregisteredAt: m, deleteRequestedAt: w} = a;
   const l = Object.entries({
    registeredAt: d,
    deregisteredAt: m,
    deleteRequestedAt: w
   });
   const {taskDefinition: f} = JSON.parse(s);
   const u = Object.fromEntries(l.filter(([, t]) => t !== void 0));
   return {
    taskDefinition: {
     ...f,
     ...u
    },
    tags: c ?? []
   };
  }
  async function describeTaskDefinition(t, e) {
   try {
    const {taskDefinition: i, tags: o} = await describeAll(t.client, e);
    const r = i?.taskDefinitionArn;
    if (r === void 0) throw new n.lZ(`ECS answered without task definition '${e}'`);
    return {
     definition: i ?? {},
     arn: r,
     tags: o
    };
   } catch (i) {
    throw (0, r.awsError)(i, `describe task definition '${(0, o.EU)(e)}' in ${t.region}`);
   }
  }
 })
};
