"use strict";

exports.id = 156;

exports.ids = [ 156 ];

exports.modules = {
 7156: ((e, t, i) => {
  i.d(t, {
   checkOrder: () => checkOrder
  });
  var n = i(5607);
  var o = i(2309);
  var r = i(4704);
  i(5961);
  const s = "slipway:commit";
  const a = "slipway:committed";
  function commitOf(e) {
   const tag = t => e.find(({key: e}) => e === t)?.value;
   const t = tag(s);
   return t === void 0 || t === "" ? void 0 : {
    id: t,
    committed: tag(a)
   };
  }
  function orderOf(e, t, i) {
   if (e.id === t.id) return "same";
   if (i === e.id) return "older";
   if (i === t.id) return "newer";
   if (i !== void 0) return "apart";
   const [n, o] = [ Date.parse(e.committed ?? ""), Date.parse(t.committed ?? "") ];
   if (Number.isNaN(n) || Number.isNaN(o)) return "unknown";
   return n < o ? "older" : "newer";
  }
  function olderCommit(e, t, i, n) {
   return new r.lZ(`${e} has the newer commit ${shown(i)}, in ${n}; ${shown(t)} is older and does not replace it`, {
    help: "Run the workflow for the newest commit. To go back use actions/rollback, or allow-older: true here."
   });
  }
  function shown({id: e, committed: t}) {
   const i = t === void 0 ? "" : ` of ${t.slice(0, 16).replace("T", " ")}`;
   return `${e.slice(0, 12)}${i}`;
  }
  async function ownCommit(e, t) {
   const n = await i.e(75).then(i.bind(i, 75));
   const o = await n.commitTime(process.cwd(), e).catch(() => {});
   if (o !== void 0) return {
    id: e,
    committed: new Date(o * 1e3).toISOString()
   };
   return {
    id: e,
    committed: await eventTime(e, t.GITHUB_EVENT_PATH)
   };
  }
  async function commonBase(e, t) {
   const n = await i.e(75).then(i.bind(i, 75));
   const o = process.cwd();
   try {
    if (!await n.hasCommit(o, e) || !await n.hasCommit(o, t)) return;
    return await n.mergeBase(o, e, t);
   } catch {
    return;
   }
  }
  async function eventTime(e, t) {
   if (t === void 0) return;
   const {readFile: n} = await Promise.resolve().then(i.t.bind(i, 1455, 19));
   try {
    const i = JSON.parse(await n(t, "utf8"));
    const {id: o, timestamp: r} = i.head_commit ?? {};
    const s = o === e && typeof r === "string" ? Date.parse(r) : Number.NaN;
    return Number.isNaN(s) ? void 0 : new Date(s).toISOString();
   } catch {
    return;
   }
  }
  async function compare(e, t) {
   return orderOf(e, t, e.id === t.id ? void 0 : await commonBase(e.id, t.id));
  }
  function primaryDeployment(e) {
   return e.deployments?.find(({status: e}) => e === "PRIMARY");
  }
  const c = {
   same: "this commit",
   newer: "which is older",
   older: "which is newer, and may be replaced (allow-older)",
   apart: "which is on another branch"
  };
  async function checkOrder(e, t, i, r) {
   const {service: s} = t;
   const a = t.commit;
   const d = r && (primaryDeployment(r)?.taskDefinition ?? r.taskDefinition);
   if (a === void 0 || d === void 0) return;
   await e.look(s, async () => {
    const {arn: r, tags: m} = await (0, o.oh)(i, d);
    const w = commitOf(m);
    const f = (0, n.EU)(r);
    if (w === void 0) return e.ok(s, `${f} does not say of which commit it is`);
    const l = await ownCommit(a, process.env);
    const u = await compare(l, w);
    if (u === "older" && !t.allowOlder) {
     const {message: t, help: i = ""} = olderCommit(s, l, w, f);
     e.problem(s, t, i);
    } else if (u === "unknown") e.blind(s, `whether ${shown(l)} is newer than ${shown(w)} of ${f} is not known`, "Check out with fetch-depth: 0, so that git knows both."); else e.ok(s, `runs ${shown(w)}, ${c[u]}`);
   });
  }
 }),
 2309: ((e, t, i) => {
  i.d(t, {
   oh: () => describeTaskDefinition
  });
  var n = i(4704);
  var o = i(5607);
  var r = i(8127);
  async function describeAll(e, t, n = {}) {
   const {DescribeTaskDefinitionCommand: o} = await Promise.all([ i.e(651), i.e(127), i.e(125) ]).then(i.bind(i, 8125));
   const r = new o({
    taskDefinition: t,
    include: [ "TAGS" ]
   });
   let s = "";
   r.middlewareStack.add(t => async i => {
    const n = await t(i);
    const o = n;
    const r = e.config.streamCollector;
    const a = await r(o.response.body);
    s = Buffer.from(a).toString("utf8");
    o.response.body = a;
    return n;
   }, {
    step: "deserialize",
    priority: "low",
    name: "describeAll"
   });
   const {taskDefinition: a, tags: c} = await e.send(r, n);
   if (a === void 0) return {
    taskDefinition: a,
    tags: c ?? []
   };
   const {registeredAt: d, deregisteredAt: m, deleteRequestedAt: w} = a;
   const f = Object.entries({
    registeredAt: d,
    deregisteredAt: m,
    deleteRequestedAt: w
   });
   const {taskDefinition: l} = JSON.parse(s);
   const u = Object.fromEntries(f.filter(([, e]) => e !== void 0));
   return {
    taskDefinition: {
     ...l,
     ...u
    },
    tags: c ?? []
   };
  }
  async function describeTaskDefinition(e, t) {
   try {
    const {taskDefinition: i, tags: o} = await describeAll(e.client, t);
    const r = i?.taskDefinitionArn;
    if (r === void 0) throw new n.lZ(`ECS answered without task definition '${t}'`);
    return {
     definition: i ?? {},
     arn: r,
     tags: o
    };
   } catch (i) {
    throw (0, r.awsError)(i, `describe task definition '${(0, o.EU)(t)}' in ${e.region}`);
   }
  }
 })
};
