"use strict";

exports.id = 592;

exports.ids = [ 592 ];

exports.modules = {
 2592: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   parseYaml: () => parseYaml,
   readYaml: () => readYaml
  });
  var n = s(5624);
  var o = s(4704);
  function parseYaml(e, t, s = false) {
   const place = s => {
    const n = e.slice(0, s).split("\n");
    return {
     file: t,
     line: n.length,
     column: (n.at(-1) ?? "").length + 1
    };
   };
   let o = [];
   let r;
   const nodes = () => {
    r ??= treeOf(o, e);
    return r;
   };
   const a = [];
   let f;
   try {
    o = (0, n.PH)(e, {});
    const t = s ? looseSchema() : n.OU;
    const r = (0, n.fw)(o, {
     source: e,
     schema: t,
     maxAliases: 100
    });
    f = r[0] ?? null;
    if (r.length > 1) a.push({
     place: place(0),
     message: "this is not YAML of one document; keep one of them"
    });
   } catch (e) {
    if (!(e instanceof n.tB)) throw e;
    const t = o.length === 0 ? [] : givenTwice(nodes());
    a.push(...t.map(({text: e, offset: t}) => ({
     place: place(t),
     message: `'${e}' is given twice; keep one of the two`
    })));
    if (t.length === 0) a.push({
     place: place(e.mark?.position ?? 0),
     message: `this is not YAML: ${e.reason}`
    });
   }
   return {
    value: a.length > 0 ? void 0 : f,
    problems: a,
    placeOf: (e, t = false) => place(offsetOf(nodes(), e, t)),
    textOf: e => follow(nodes(), e).node?.text
   };
  }
  function readYaml(e, t, s = false) {
   const {value: n, problems: r} = parseYaml(e, t, s);
   const [a] = r;
   if (a === void 0) return n;
   throw new o.lZ(`'${t}' is not YAML`, {
    cause: new Error(a.message),
    place: a.place
   });
  }
  function looseSchema() {
   const e = {
    tagName: "!",
    matchByTagPrefix: true
   };
   return n.OU.withTags(n.LJ, (0, n.Gf)("!", {
    matchByTagPrefix: true,
    resolve: e => e,
    identify: () => false
   }), {
    ...n.UD,
    ...e
   }, {
    ...n.pj,
    ...e
   });
  }
  function treeOf(e, t) {
   const s = new Map;
   let o = 0;
   let r = 0;
   const anchored = (e, n, o) => {
    if (e >= 0) s.set(t.slice(e, n), o);
    return o;
   };
   const next = () => {
    const a = e[o++];
    switch (a?.type) {
    case n.hy.DOCUMENT:
     return next();

    case n.hy.SCALAR:
     {
      const e = {
       offset: startOf(a) ?? r,
       text: (0, n.KE)(t, a)
      };
      r = Math.max(r, a.valueEnd);
      return anchored(a.anchorStart, a.anchorEnd, e);
     }

    case n.hy.ALIAS:
     r = a.anchorEnd;
     return {
      offset: a.anchorStart - 1,
      ...s.get(t.slice(a.anchorStart, a.anchorEnd)),
      alias: true
     };

    case n.hy.SEQUENCE:
     {
      const e = {
       offset: a.start,
       items: []
      };
      r = a.start;
      for (let t = next(); t !== void 0; t = next()) e.items.push(t);
      return anchored(a.anchorStart, a.anchorEnd, e);
     }

    case n.hy.MAPPING:
     {
      const e = {
       offset: a.start,
       pairs: []
      };
      r = a.start;
      for (let t = next(); t !== void 0; t = next()) e.pairs.push({
       key: t,
       value: next() ?? {
        offset: r
       }
      });
      return anchored(a.anchorStart, a.anchorEnd, e);
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
   const s = t === n.jK.SINGLE_QUOTED || t === n.jK.DOUBLE_QUOTED;
   return s ? e - 1 : e;
  }
  function givenTwice(e) {
   if (e.alias) return [];
   const t = new Set;
   const s = (e.pairs ?? []).flatMap(({key: {text: e = "", offset: s}}) => {
    const n = t.has(e);
    t.add(e);
    return n ? [ {
     text: e,
     offset: s
    } ] : [];
   });
   const n = [ ...(e.pairs ?? []).map(({value: e}) => e), ...e.items ?? [] ];
   return [ ...s, ...n.flatMap(givenTwice) ];
  }
  function offsetOf(e, t, s) {
   const {node: n, depth: o, keyOffset: r} = follow(e, t);
   return o === t.length && !s ? n?.offset ?? r : r;
  }
  function follow(e, t) {
   let s = e;
   let n = e.offset;
   let o = 0;
   for (const e of t) {
    const t = s?.pairs?.find(({key: t}) => t.text === String(e));
    const r = t?.value ?? (typeof e === "number" ? s?.items?.[e] : void 0);
    if (r === void 0) break;
    n = t?.key.offset ?? r.offset;
    s = r;
    o++;
   }
   return {
    node: o === t.length ? s : void 0,
    keyOffset: n,
    depth: o
   };
  }
 })
};
