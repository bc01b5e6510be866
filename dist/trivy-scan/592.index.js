"use strict";

exports.id = 592;

exports.ids = [ 592 ];

exports.modules = {
 2592: ((t, e, s) => {
  s.d(e, {
   parseYaml: () => parseYaml
  });
  var n = s(3243);
  s(4704);
  function parseYaml(t, e, s = false) {
   const place = s => {
    const n = t.slice(0, s).split("\n");
    return {
     file: e,
     line: n.length,
     column: (n.at(-1) ?? "").length + 1
    };
   };
   let o = [];
   let r;
   const nodes = () => {
    r ??= treeOf(o, t);
    return r;
   };
   const a = [];
   let f;
   try {
    o = (0, n.PH)(t, {});
    const e = s ? looseSchema() : n.OU;
    const r = (0, n.fw)(o, {
     source: t,
     schema: e,
     maxAliases: 100
    });
    f = r[0] ?? null;
    if (r.length > 1) a.push({
     place: place(0),
     message: "this is not YAML of one document; keep one of them"
    });
   } catch (t) {
    if (!(t instanceof n.tB)) throw t;
    const e = o.length === 0 ? [] : givenTwice(nodes());
    a.push(...e.map(({text: t, offset: e}) => ({
     place: place(e),
     message: `'${t}' is given twice; keep one of the two`
    })));
    if (e.length === 0) a.push({
     place: place(t.mark?.position ?? 0),
     message: `this is not YAML: ${t.reason}`
    });
   }
   return {
    value: a.length > 0 ? void 0 : f,
    problems: a,
    placeOf: (t, e = false) => place(offsetOf(nodes(), t, e)),
    textOf: t => follow(nodes(), t).node?.text
   };
  }
  function looseSchema() {
   const t = {
    tagName: "!",
    matchByTagPrefix: true
   };
   return n.OU.withTags(n.LJ, (0, n.Gf)("!", {
    matchByTagPrefix: true,
    resolve: t => t,
    identify: () => false
   }), {
    ...n.UD,
    ...t
   }, {
    ...n.pj,
    ...t
   });
  }
  function treeOf(t, e) {
   const s = new Map;
   let o = 0;
   let r = 0;
   const anchored = (t, n, o) => {
    if (t >= 0) s.set(e.slice(t, n), o);
    return o;
   };
   const next = () => {
    const a = t[o++];
    switch (a?.type) {
    case n.hy.DOCUMENT:
     return next();

    case n.hy.SCALAR:
     {
      const t = {
       offset: startOf(a) ?? r,
       text: (0, n.KE)(e, a)
      };
      r = Math.max(r, a.valueEnd);
      return anchored(a.anchorStart, a.anchorEnd, t);
     }

    case n.hy.ALIAS:
     r = a.anchorEnd;
     return {
      offset: a.anchorStart - 1,
      ...s.get(e.slice(a.anchorStart, a.anchorEnd)),
      alias: true
     };

    case n.hy.SEQUENCE:
     {
      const t = {
       offset: a.start,
       items: []
      };
      r = a.start;
      for (let e = next(); e !== void 0; e = next()) t.items.push(e);
      return anchored(a.anchorStart, a.anchorEnd, t);
     }

    case n.hy.MAPPING:
     {
      const t = {
       offset: a.start,
       pairs: []
      };
      r = a.start;
      for (let e = next(); e !== void 0; e = next()) t.pairs.push({
       key: e,
       value: next() ?? {
        offset: r
       }
      });
      return anchored(a.anchorStart, a.anchorEnd, t);
     }

    default:
     return;
    }
   };
   return next() ?? {
    offset: 0
   };
  }
  function startOf({valueStart: t, style: e}) {
   if (t < 0) return;
   const s = e === n.jK.SINGLE_QUOTED || e === n.jK.DOUBLE_QUOTED;
   return s ? t - 1 : t;
  }
  function givenTwice(t) {
   if (t.alias) return [];
   const e = new Set;
   const s = (t.pairs ?? []).flatMap(({key: {text: t = "", offset: s}}) => {
    const n = e.has(t);
    e.add(t);
    return n ? [ {
     text: t,
     offset: s
    } ] : [];
   });
   const n = [ ...(t.pairs ?? []).map(({value: t}) => t), ...t.items ?? [] ];
   return [ ...s, ...n.flatMap(givenTwice) ];
  }
  function offsetOf(t, e, s) {
   const {node: n, depth: o, keyOffset: r} = follow(t, e);
   return o === e.length && !s ? n?.offset ?? r : r;
  }
  function follow(t, e) {
   let s = t;
   let n = t.offset;
   let o = 0;
   for (const t of e) {
    const e = s?.pairs?.find(({key: e}) => e.text === String(t));
    const r = e?.value ?? (typeof t === "number" ? s?.items?.[t] : void 0);
    if (r === void 0) break;
    n = e?.key.offset ?? r.offset;
    s = r;
    o++;
   }
   return {
    node: o === e.length ? s : void 0,
    keyOffset: n,
    depth: o
   };
  }
 })
};
