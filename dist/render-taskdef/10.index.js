"use strict";

exports.id = 10;

exports.ids = [ 10 ];

exports.modules = {
 2010: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   parseYaml: () => parseYaml
  });
  var r = s(5861);
  function parseYaml(e, t) {
   const s = new r.LineCounter;
   const o = (0, r.parseDocument)(e, {
    lineCounter: s,
    prettyErrors: false
   });
   const place = e => {
    const {line: r, col: o} = s.linePos(e);
    return {
     file: t,
     line: Math.max(1, r),
     column: Math.max(1, o)
    };
   };
   const n = o.errors.map(({code: t, message: s, pos: r}) => ({
    place: place(r[0]),
    message: t === "DUPLICATE_KEY" ? `'${word(e, r[0])}' is given twice; keep one of the two` : `this is not YAML: ${s.split("\n")[0]}`
   }));
   let a;
   try {
    a = n.length > 0 ? void 0 : o.toJS({
     maxAliasCount: 100
    });
   } catch (e) {
    n.push({
     place: place(0),
     message: `this can't be read: ${e.message}`
    });
   }
   return {
    value: a,
    problems: n,
    placeOf: (e, t = false) => place(offsetOf(o, e, t)),
    textOf: e => {
     const t = follow(o, e).node;
     return (0, r.isScalar)(t) ? t.source ?? String(t.value) : void 0;
    }
   };
  }
  function offsetOf(e, t, s) {
   const r = follow(e, t);
   if (r.depth === t.length && !s) return start(r.node) ?? r.keyOffset;
   return r.keyOffset;
  }
  function follow(e, t) {
   let s = e.contents;
   let o = start(s) ?? 0;
   let n = 0;
   for (const a of t) {
    if ((0, r.isAlias)(s)) s = s.resolve(e);
    if ((0, r.isMap)(s)) {
     const e = s.items.find(e => (0, r.isPair)(e) && String((0, r.isScalar)(e.key) ? e.key.value : e.key) === String(a));
     if (e === void 0) break;
     o = start(e.key) ?? o;
     s = e.value;
    } else if ((0, r.isSeq)(s) && typeof a === "number" && s.items.length > a) {
     s = s.items[a];
     o = start(s) ?? o;
    } else break;
    n++;
   }
   return {
    node: (0, r.isAlias)(s) ? s.resolve(e) : s,
    keyOffset: o,
    depth: n
   };
  }
  function start(e) {
   return e?.range?.[0];
  }
  function word(e, t) {
   return /^["']?([^\s:"']+)/.exec(e.slice(t))?.[1] ?? "a key";
  }
 })
};
