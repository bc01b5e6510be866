"use strict";

exports.id = 367;

exports.ids = [ 367 ];

exports.modules = {
 4367: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   changesSince: () => changesSince,
   removedSinceEvent: () => removedSinceEvent
  });
  var r = n(3024);
  var i = n(7083);
  var a = n(1083);
  var s = n(3895);
  var o = n(5961);
  function baseOfEvent(e, t) {
   const at = (...e) => {
    let n = t;
    for (const t of e) n = n?.[t];
    return typeof n === "string" && /^[0-9a-f]{40,64}$/.test(n) ? n : "";
   };
   const n = at("pull_request", "base", "sha");
   if (n !== "") return {
    kind: "pull-request",
    base: n
   };
   const r = at("merge_group", "base_sha");
   if (r !== "") return {
    kind: "pull-request",
    base: r
   };
   const i = at("before");
   if (i === "") return {
    kind: "none",
    why: e === "" ? "there is no event" : `the event ${e} has no base`
   };
   if (/^0+$/.test(i)) return {
    kind: "none",
    why: "the branch is new"
   };
   return {
    kind: "push",
    base: i
   };
  }
  async function changesSince(e, t, n, r, a) {
   const c = await findBase(e.root, t, n);
   if ("none" in c) return c;
   const {base: f} = c;
   const u = await s.Y_(e.root, f, n);
   (0, o.pq)(`${u.length} ${u.length === 1 ? "file" : "files"} changed since ${f.slice(0, 7)}`);
   const d = new Map;
   const v = u.includes(e.file) ? await s.Wd(e.root, f, e.file) : void 0;
   for (const t of r) {
    const n = (0, i.MZ)(u, t);
    if (n !== void 0) d.set(t.name, n); else if (u.includes(e.file) && await entryChanged(e, v, t.name, a)) d.set(t.name, `its entry in ${e.file}`);
   }
   return {
    base: t ?? f,
    changed: d,
    removed: await removedFrom(e, v)
   };
  }
  async function removedSinceEvent(e) {
   const t = eventBase();
   if (t.kind === "none" || !await s.QE(e.root, t.base)) return [];
   return removedFrom(e, await s.Wd(e.root, t.base, e.file));
  }
  function eventBase() {
   const e = process.env.GITHUB_EVENT_PATH ?? "";
   return baseOfEvent(process.env.GITHUB_EVENT_NAME ?? "", e === "" ? void 0 : JSON.parse((0, 
   r.readFileSync)(e, "utf8")));
  }
  async function removedFrom({fleet: e, file: t}, n) {
   if (n === void 0) return [];
   try {
    const r = Object.keys((await (0, a.V)(n, t)).services);
    return r.filter(t => !Object.hasOwn(e.services, t));
   } catch {
    return [];
   }
  }
  async function findBase(e, t, n) {
   if (t !== void 0) {
    const r = await commitNamed(e, t);
    return {
     base: await s.ck(e, r, n)
    };
   }
   const r = eventBase();
   if (r.kind === "none") return {
    none: r.why
   };
   if (r.kind === "push") {
    if (await s.QE(e, r.base)) return {
     base: r.base
    };
    const t = await s.fE(e) ? await s.iH(e, r.base) : void 0;
    if (t !== void 0) return {
     base: t
    };
    return {
     none: `${r.base.slice(0, 7)}, which the branch was before, is gone (a forced push)`
    };
   }
   const i = isMergeRef(process.env.GITHUB_REF) ? await s.k9(e, n) : void 0;
   if (i !== void 0) return {
    base: await commitNamed(e, i)
   };
   return {
    base: await s.ck(e, await commitNamed(e, r.base), n)
   };
  }
  const isMergeRef = (e = "") => /^refs\/pull\/\d+\/merge$/.test(e);
  async function commitNamed(e, t) {
   for (const n of [ t, `origin/${t}` ]) if (await s.QE(e, n)) return s.D3(e, n);
   const n = await s.fE(e) ? await s.iH(e, t) : void 0;
   return n ?? s.D3(e, t);
  }
  async function entryChanged({fleet: e, file: t}, n, r, i) {
   if (n === void 0) return true;
   try {
    return JSON.stringify(i(await (0, a.V)(n, t), r)) !== JSON.stringify(i(e, r));
   } catch {
    return true;
   }
  }
 }),
 7083: ((e, t, n) => {
  n.d(t, {
   MZ: () => affectedBy,
   fg: () => isGlob,
   jN: () => matcher,
   oV: () => watchedBy
  });
  var r = n(4006);
  function watchedBy(e) {
   const {path: t, watch: n, dockerfile: r, task: i, migrations: a} = e;
   const s = [ t, ...n, r, `${r}.dockerignore`, `${e.context}/.dockerignore`, i, ...a === "" ? [] : [ a ] ];
   return [ ...new Set(s.map(e => e.replace(/^\.\//, ""))) ];
  }
  function affectedBy(e, t) {
   const n = watchedBy(t).map(matcher);
   return e.find(e => n.some(t => t(e)));
  }
  function matcher(e) {
   if (e === ".") return () => true;
   if (!isGlob(e)) return t => t === e || t.startsWith(`${e}/`);
   return r(e, {
    dot: true
   });
  }
  function isGlob(e) {
   return /[*?[\]{}!]/.test(e);
  }
 })
};
