"use strict";

exports.id = 877;

exports.ids = [ 877 ];

exports.modules = {
 3759: ((e, t, n) => {
  n.d(t, {
   Eb: () => _maxLength,
   F7: () => _number,
   Fk: () => _regex,
   G8: () => _never,
   LK: () => _int,
   Rl: () => _string,
   Zm: () => _lte,
   _L: () => _boolean,
   m9: () => _minLength,
   mI: () => meta,
   q0: () => describe,
   qm: () => _gte
  });
  var i = n(4890);
  var o = n(9396);
  var r = n(4723);
  function snapshotChecks(e) {
   if (e.checks) e.checks = [ ...e.checks ];
   return e;
  }
  function _string(e, t) {
   return new e(snapshotChecks({
    type: "string",
    ...r.A2(t)
   }));
  }
  function _number(e, t) {
   return new e(snapshotChecks({
    type: "number",
    checks: [],
    ...r.A2(t)
   }));
  }
  function _int(e, t) {
   return new e({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...r.A2(t)
   });
  }
  function _boolean(e, t) {
   return new e({
    type: "boolean",
    ...r.A2(t)
   });
  }
  function _never(e, t) {
   return new e({
    type: "never",
    ...r.A2(t)
   });
  }
  function _lte(e, t) {
   return new i.sm({
    check: "less_than",
    ...r.A2(t),
    value: e,
    inclusive: true
   });
  }
  function _gte(e, t) {
   return new i.J_({
    check: "greater_than",
    ...r.A2(t),
    value: e,
    inclusive: true
   });
  }
  function _maxLength(e, t) {
   const n = new i.Yk({
    check: "max_length",
    ...r.A2(t),
    maximum: e
   });
   return n;
  }
  function _minLength(e, t) {
   return new i.Kk({
    check: "min_length",
    ...r.A2(t),
    minimum: e
   });
  }
  function _regex(e, t) {
   return new i.DG({
    check: "string_format",
    format: "regex",
    ...r.A2(t),
    pattern: e
   });
  }
  function describe(e) {
   const t = new i.QP({
    check: "describe"
   });
   t._zod.onattach = [ t => {
    const n = o.fd.get(t) ?? {};
    o.fd.add(t, {
     ...n,
     description: e
    });
   } ];
   t._zod.check = () => {};
   return t;
  }
  function meta(e) {
   const t = new i.QP({
    check: "meta"
   });
   t._zod.onattach = [ t => {
    const n = o.fd.get(t) ?? {};
    o.fd.add(t, {
     ...n,
     ...e
    });
   } ];
   t._zod.check = () => {};
   return t;
  }
 }),
 4890: ((e, t, n) => {
  n.d(t, {
   DG: () => p,
   J_: () => u,
   KH: () => c,
   Kk: () => f,
   QP: () => r,
   Yk: () => l,
   sm: () => a
  });
  var i = n(8532);
  var o = n(4723);
  const r = i.xI("$ZodCheck", (e, t) => {
   var n;
   e._zod ?? (e._zod = {});
   e._zod.def = t;
   (n = e._zod).onattach ?? (n.onattach = []);
  });
  const _whenHasSize = e => {
   const t = e.value;
   return !util.nullish(t) && t.size !== void 0;
  };
  const _whenHasLength = e => {
   const t = e.value;
   return !o.cl(t) && t.length !== void 0;
  };
  const s = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  const a = i.xI("$ZodCheckLessThan", (e, t) => {
   r.init(e, t);
   const n = s[typeof t.value];
   e._zod.check = i => {
    if (t.inclusive ? i.value <= t.value : i.value < t.value) return;
    i.issues.push({
     origin: s[typeof i.value] ?? n,
     code: "too_big",
     maximum: typeof t.value === "object" ? t.value.getTime() : t.value,
     input: i.value,
     inclusive: t.inclusive,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const u = i.xI("$ZodCheckGreaterThan", (e, t) => {
   r.init(e, t);
   const n = s[typeof t.value];
   e._zod.check = i => {
    if (t.inclusive ? i.value >= t.value : i.value > t.value) return;
    i.issues.push({
     origin: s[typeof i.value] ?? n,
     code: "too_small",
     minimum: typeof t.value === "object" ? t.value.getTime() : t.value,
     input: i.value,
     inclusive: t.inclusive,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMultipleOf", (e, t) => {
   r.init(e, t);
   e._zod.check = n => {
    if (typeof n.value !== typeof t.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
    const i = typeof n.value === "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : util.floatSafeRemainder(n.value, t.value) === 0;
    if (i) return;
    n.issues.push({
     origin: typeof n.value,
     code: "not_multiple_of",
     divisor: t.value,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const c = i.xI("$ZodCheckNumberFormat", (e, t) => {
   r.init(e, t);
   t.format = t.format || "float64";
   const n = t.format?.includes("int");
   const i = n ? "int" : "number";
   const [s, a] = o.zH[t.format];
   e._zod.check = o => {
    const r = o.value;
    if (n) {
     if (!Number.isInteger(r)) {
      o.issues.push({
       expected: i,
       format: t.format,
       code: "invalid_type",
       continue: false,
       input: r,
       inst: e
      });
      return;
     }
     if (!Number.isSafeInteger(r)) {
      if (r > 0) o.issues.push({
       input: r,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: e,
       origin: i,
       inclusive: true,
       continue: !t.abort
      }); else o.issues.push({
       input: r,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: e,
       origin: i,
       inclusive: true,
       continue: !t.abort
      });
      return;
     }
    }
    if (r < s) o.issues.push({
     origin: "number",
     input: r,
     code: "too_small",
     minimum: s,
     inclusive: true,
     inst: e,
     continue: !t.abort
    });
    if (r > a) o.issues.push({
     origin: "number",
     input: r,
     code: "too_big",
     maximum: a,
     inclusive: true,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckBigIntFormat", (e, t) => {
   r.init(e, t);
   const [n, i] = util.BIGINT_FORMAT_RANGES[t.format];
   e._zod.check = o => {
    const r = o.value;
    if (r < n) o.issues.push({
     origin: "bigint",
     input: r,
     code: "too_small",
     minimum: n,
     inclusive: true,
     inst: e,
     continue: !t.abort
    });
    if (r > i) o.issues.push({
     origin: "bigint",
     input: r,
     code: "too_big",
     maximum: i,
     inclusive: true,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxSize", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasSize);
   e._zod.check = n => {
    const i = n.value;
    const o = i.size;
    if (o <= t.maximum) return;
    n.issues.push({
     origin: util.getSizableOrigin(i),
     code: "too_big",
     maximum: t.maximum,
     inclusive: true,
     input: i,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMinSize", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasSize);
   e._zod.check = n => {
    const i = n.value;
    const o = i.size;
    if (o >= t.minimum) return;
    n.issues.push({
     origin: util.getSizableOrigin(i),
     code: "too_small",
     minimum: t.minimum,
     inclusive: true,
     input: i,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckSizeEquals", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasSize);
   e._zod.check = n => {
    const i = n.value;
    const o = i.size;
    if (o === t.size) return;
    const r = o > t.size;
    n.issues.push({
     origin: util.getSizableOrigin(i),
     ...r ? {
      code: "too_big",
      maximum: t.size
     } : {
      code: "too_small",
      minimum: t.size
     },
     inclusive: true,
     exact: true,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const l = i.xI("$ZodCheckMaxLength", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasLength);
   e._zod.check = n => {
    const i = n.value;
    const r = i.length;
    const s = typeof i === "string" && r > t.maximum ? o.O7(i) : r;
    if (s <= t.maximum) return;
    const a = o.Rc(i);
    n.issues.push({
     origin: a,
     code: "too_big",
     maximum: t.maximum,
     inclusive: true,
     input: i,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const f = i.xI("$ZodCheckMinLength", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasLength);
   e._zod.check = n => {
    const i = n.value;
    const r = i.length;
    const s = typeof i === "string" && r >= t.minimum && r < t.minimum * 2 ? o.O7(i) : r;
    if (s >= t.minimum) return;
    const a = o.Rc(i);
    n.issues.push({
     origin: a,
     code: "too_small",
     minimum: t.minimum,
     inclusive: true,
     input: i,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLengthEquals", (e, t) => {
   var n;
   r.init(e, t);
   (n = e._zod.def).when ?? (n.when = _whenHasLength);
   e._zod.check = n => {
    const i = n.value;
    const o = i.length;
    const r = typeof i === "string" && o >= t.length && o <= t.length * 2 ? util.codePointLength(i) : o;
    if (r === t.length) return;
    const s = util.getLengthableOrigin(i);
    const a = r > t.length;
    n.issues.push({
     origin: s,
     ...a ? {
      code: "too_big",
      maximum: t.length
     } : {
      code: "too_small",
      minimum: t.length
     },
     inclusive: true,
     exact: true,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const d = i.xI("$ZodCheckStringFormat", (e, t) => {
   var n, i;
   r.init(e, t);
   if (t.pattern) (n = e._zod).check ?? (n.check = n => {
    t.pattern.lastIndex = 0;
    if (t.pattern.test(n.value)) return;
    n.issues.push({
     origin: "string",
     code: "invalid_format",
     format: t.format,
     input: n.value,
     ...t.pattern ? {
      pattern: t.pattern.toString()
     } : {},
     inst: e,
     continue: !t.abort
    });
   }); else (i = e._zod).check ?? (i.check = () => {});
  });
  const p = i.xI("$ZodCheckRegex", (e, t) => {
   d.init(e, t);
   e._zod.check = n => {
    t.pattern.lastIndex = 0;
    if (t.pattern.test(n.value)) return;
    n.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "regex",
     input: n.value,
     pattern: t.pattern.toString(),
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLowerCase", (e, t) => {
   t.pattern ?? (t.pattern = regexes.lowercase);
   d.init(e, t);
  });
  null && core.$constructor("$ZodCheckUpperCase", (e, t) => {
   t.pattern ?? (t.pattern = regexes.uppercase);
   d.init(e, t);
  });
  null && core.$constructor("$ZodCheckIncludes", (e, t) => {
   r.init(e, t);
   const n = util.escapeRegex(t.includes);
   const i = new RegExp(typeof t.position === "number" ? `^.{${t.position},}${n}` : n);
   t.pattern = i;
   e._zod.check = n => {
    if (n.value.includes(t.includes, t.position)) return;
    n.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "includes",
     includes: t.includes,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckStartsWith", (e, t) => {
   r.init(e, t);
   const n = new RegExp(`^${util.escapeRegex(t.prefix)}.*`);
   t.pattern ?? (t.pattern = n);
   e._zod.check = n => {
    if (n.value.startsWith(t.prefix)) return;
    n.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "starts_with",
     prefix: t.prefix,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckEndsWith", (e, t) => {
   r.init(e, t);
   const n = new RegExp(`.*${util.escapeRegex(t.suffix)}$`);
   t.pattern ?? (t.pattern = n);
   e._zod.check = n => {
    if (n.value.endsWith(t.suffix)) return;
    n.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "ends_with",
     suffix: t.suffix,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  function handleCheckPropertyResult(e, t, n) {
   if (e.issues.length) t.issues.push(...util.prefixIssues(n, e.issues));
  }
  null && core.$constructor("$ZodCheckProperty", (e, t) => {
   r.init(e, t);
   e._zod.check = e => {
    const n = t.schema._zod.run({
     value: e.value[t.property],
     issues: []
    }, {});
    if (n instanceof Promise) return n.then(n => handleCheckPropertyResult(n, e, t.property));
    handleCheckPropertyResult(n, e, t.property);
    return;
   };
  });
  null && core.$constructor("$ZodCheckProperties", (e, t) => {
   r.init(e, t);
   util.hide(e, Symbol.iterator, function*() {
    yield e;
   });
   let n;
   e._zod.check = i => {
    if (i.value == null) {
     i.issues.push({
      expected: "object",
      code: "invalid_type",
      input: i.value,
      inst: e
     });
     return;
    }
    n ?? (n = Reflect.ownKeys(t.shape).map(e => [ e, t.shape[e] ]));
    const o = i.value;
    let r;
    for (const [e, t] of n) {
     const n = t._zod.run({
      value: o[e],
      issues: []
     }, {});
     if (n instanceof Promise) {
      r ?? (r = []);
      r.push(n.then(t => handleCheckPropertyResult(t, i, e)));
     } else handleCheckPropertyResult(n, i, e);
    }
    if (r) return Promise.all(r).then(() => {});
    return;
   };
  });
  null && core.$constructor("$ZodCheckMimeType", (e, t) => {
   r.init(e, t);
   const n = new Set(t.mime);
   e._zod.check = i => {
    if (n.has(i.value.type)) return;
    i.issues.push({
     code: "invalid_value",
     values: t.mime,
     input: i.value.type,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckOverwrite", (e, t) => {
   r.init(e, t);
   e._zod.check = e => {
    e.value = t.tx(e.value);
   };
  });
 }),
 8532: ((e, t, n) => {
  n.d(t, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cr: () => a,
   xI: () => $constructor
  });
  var i = n(4723);
  var o;
  const r = {
   value: void 0,
   enumerable: false
  };
  let s = "captureStackTrace" in Error ? Error : null;
  function newError(e) {
   const t = s;
   if (t) {
    const n = t.stackTraceLimit;
    if (typeof n === "number") {
     try {
      t.stackTraceLimit = 0;
     } catch {
      s = null;
      return new e;
     }
     try {
      return new e;
     } finally {
      t.stackTraceLimit = n;
     }
    }
   }
   return new e;
  }
  function $constructor(e, t, n, o) {
   const s = {};
   function Internals(e) {
    this.def = e;
    this.constr = _;
    this.traits = new Set;
   }
   Internals.prototype = s;
   const a = n;
   const u = a && new WeakSet;
   function init(n, o) {
    if (!n._zod) {
     r.value = new Internals(o);
     try {
      Object.defineProperty(n, "_zod", r);
     } finally {
      r.value = void 0;
     }
    } else if (n._zod.traits.has(e)) return;
    n._zod.traits.add(e);
    t(n, o);
    if (u) {
     const e = Object.getPrototypeOf(n);
     const t = n._zod.constr.prototype;
     let o = e;
     while (o && o !== t) o = Object.getPrototypeOf(o);
     const r = o ?? e;
     if (!u.has(r)) {
      u.add(r);
      (0, i.ol)(r, a);
     }
    }
    const s = _.prototype;
    for (const e in s) {
     if (!Object.prototype.hasOwnProperty.call(s, e)) continue;
     if (!(e in n)) n[e] = s[e].bind(n);
    }
   }
   const c = o?.Parent ?? Object;
   class Definition extends c {}
   Object.defineProperty(Definition, "name", {
    value: e
   });
   function _(e) {
    const t = o?.Parent ? newError(Definition) : this;
    init(t, e);
    const n = t._zod.deferred;
    if (n) {
     for (const e of n) e();
     t._zod.deferred = void 0;
    }
    const i = globalThis.__zod_globalConfig?.postProcessor;
    if (i) i(t);
    return t;
   }
   Object.defineProperty(_, "init", {
    value: init
   });
   Object.defineProperty(_, Symbol.hasInstance, {
    value: t => {
     if (o?.Parent && t instanceof o.Parent) return true;
     return t?._zod?.traits?.has(e);
    }
   });
   Object.defineProperty(_, "name", {
    value: e
   });
   return _;
  }
  null && Symbol("zod_brand");
  class $ZodAsyncError extends Error {
   constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
   }
  }
  Error;
  (o = globalThis).__zod_globalConfig ?? (o.__zod_globalConfig = {});
  const a = globalThis.__zod_globalConfig;
  function config(e) {
   if (e) Object.assign(a, e);
   return a;
  }
 }),
 1939: ((e, t, n) => {
  n.d(t, {
   bl: () => toJSONSchema
  });
  var i = n(3908);
  var o = n(8431);
  var r = n(9396);
  var s = n(4723);
  function assignProps(e, ...t) {
   for (const n of t) for (const t of Reflect.ownKeys(n)) if (Object.prototype.propertyIsEnumerable.call(n, t)) (0, 
   s.Vy)(e, t, n[t]);
   return e;
  }
  function initializeContext(e) {
   let t = e?.target ?? "draft-2020-12";
   if (t === "draft-4") t = "draft-04";
   if (t === "draft-7") t = "draft-07";
   return {
    processors: e.processors ?? {},
    metadataRegistry: e?.metadata ?? r.fd,
    target: t,
    unrepresentable: e?.unrepresentable ?? "throw",
    override: e?.override ?? (() => {}),
    io: e?.io ?? "output",
    counter: 0,
    seen: new Map,
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: e?.cycles ?? "ref",
    reused: e?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: e?.external ?? void 0
   };
  }
  function handleUnrepresentable(e, t, n, i, o) {
   const r = typeof t.unrepresentable === "function" ? t.unrepresentable({
    zodSchema: e,
    path: i.path,
    message: o
   }) : t.unrepresentable;
   if (r === "any") return false;
   if (r === void 0 || r === "throw") throw new Error(o);
   Object.assign(n, r);
   return true;
  }
  function processSchema(e, t, n = {
   path: [],
   schemaPath: []
  }) {
   var i;
   const o = e._zod.def;
   const r = t.seen.get(e);
   if (r) {
    r.count++;
    const t = n.schemaPath.includes(e);
    if (t) r.cycle = n.path;
    return r.schema;
   }
   const s = {
    schema: {},
    count: 1,
    cycle: void 0,
    path: n.path
   };
   t.seen.set(e, s);
   t.sharedDefsExtractedFor = void 0;
   t.sharedEmitDoneFor = void 0;
   const a = e._zod.toJSONSchema?.();
   if (a) s.schema = a; else {
    const i = {
     ...n,
     schemaPath: [ ...n.schemaPath, e ],
     path: n.path
    };
    if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, s.schema, i); else {
     const n = s.schema;
     const r = t.processors[o.type];
     if (!r) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);
     r(e, t, n, i);
    }
    const r = e._zod.parent;
    if (r) {
     if (!s.ref) s.ref = r;
     processSchema(r, t, i);
     t.seen.get(r).isParent = true;
    }
   }
   const u = t.metadataRegistry.get(e);
   if (u) assignProps(s.schema, u);
   if (t.io === "input" && isTransforming(e)) {
    delete s.schema.examples;
    delete s.schema.default;
   }
   if (t.io === "input" && "_prefault" in s.schema) (i = s.schema).default ?? (i.default = s.schema._prefault);
   delete s.schema._prefault;
   const c = t.seen.get(e);
   return c.schema;
  }
  function encodeJSONPointerSegment(e) {
   return e.replace(/~/g, "~0").replace(/\//g, "~1");
  }
  function extractDefs(e, t) {
   const n = e.seen.get(t);
   if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
   if (e.external && e.sharedDefsExtractedFor === e.external) return;
   const i = new Map;
   for (const t of e.seen.entries()) {
    const n = e.metadataRegistry.get(t[0])?.id;
    if (n) {
     const e = i.get(n);
     if (e && e !== t[0]) throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
     i.set(n, t[0]);
    }
   }
   const makeURI = t => {
    const i = e.target === "draft-2020-12" ? "$defs" : "definitions";
    if (e.external) {
     const n = e.external.registry.get(t[0])?.id;
     const o = e.external.uri ?? (e => e);
     if (n) return {
      ref: o(n)
     };
     const r = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
     t[1].defId = r;
     return {
      defId: r,
      ref: `${o("__shared")}#/${i}/${encodeJSONPointerSegment(r)}`
     };
    }
    const o = `#`;
    const r = `${o}/${i}/`;
    if (t[1] === n && !t[1].schema.id) return {
     ref: o
    };
    const s = t[1].schema.id ?? `__schema${e.counter++}`;
    return {
     defId: s,
     ref: r + encodeJSONPointerSegment(s)
    };
   };
   const extractToDef = e => {
    if (e[1].schema.$ref) return;
    const t = e[1];
    const {ref: n, defId: i} = makeURI(e);
    t.def = {
     ...t.schema
    };
    if (i) t.defId = i;
    const o = t.schema;
    for (const e in o) delete o[e];
    o.$ref = n;
   };
   if (e.cycles === "throw") for (const t of e.seen.entries()) {
    const e = t[1];
    if (e.cycle) throw new Error("Cycle detected: " + `#/${e.cycle?.join("/")}/<root>` + '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
   }
   for (const n of e.seen.entries()) {
    const i = n[1];
    if (t === n[0]) {
     extractToDef(n);
     continue;
    }
    if (e.external) {
     const i = e.external.registry.get(n[0])?.id;
     if (t !== n[0] && i) {
      extractToDef(n);
      continue;
     }
    }
    const o = e.metadataRegistry.get(n[0])?.id;
    if (o) {
     extractToDef(n);
     continue;
    }
    if (i.cycle) {
     extractToDef(n);
     continue;
    }
    if (i.count > 1) if (e.reused === "ref") extractToDef(n);
   }
   if (e.external) e.sharedDefsExtractedFor = e.external;
  }
  function compactTypeUnion(e) {
   const t = e.anyOf;
   if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
   const n = [];
   for (const e of t) {
    if (!e || typeof e !== "object") return;
    compactTypeUnion(e);
    const t = Object.keys(e);
    if (t.length !== 1 || t[0] !== "type") return;
    const i = e.type;
    for (const e of Array.isArray(i) ? i : [ i ]) {
     if (typeof e !== "string") return;
     if (!n.includes(e)) n.push(e);
    }
   }
   delete e.anyOf;
   e.type = n.length === 1 ? n[0] : n;
  }
  const a = new Set([ "type", "properties", "required", "additionalProperties" ]);
  const u = [ "oneOf", "anyOf" ];
  function undeclaredConstraint(e) {
   const t = e.additionalProperties;
   if (t === void 0 || t === false || typeof t !== "object" || t === null) return null;
   return Object.keys(t).length ? t : null;
  }
  function foldObjects(e) {
   const t = [];
   for (const n of e) {
    if (typeof n !== "object" || n.type !== "object") return null;
    for (const e in n) if (!a.has(e)) return null;
    t.push(n);
   }
   const n = {};
   const i = new Set;
   for (const e of t) {
    for (const i in e.properties) {
     if (Object.prototype.hasOwnProperty.call(n, i)) continue;
     const e = [];
     for (const n of t) {
      const t = n.properties?.[i] ?? undeclaredConstraint(n);
      if (t === null || t === void 0) continue;
      if (!e.some(e => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
     }
     const o = e.length === 1 ? e[0] : foldObjects(e) ?? {
      allOf: e
     };
     (0, s.Vy)(n, i, o);
    }
    for (const t of e.required ?? []) i.add(t);
   }
   const o = {
    type: "object",
    properties: n
   };
   if (i.size) o.required = [ ...i ];
   if (t.every(e => e.additionalProperties === false)) o.additionalProperties = false; else {
    const e = [];
    for (const n of t) {
     const t = undeclaredConstraint(n);
     if (t && !e.some(e => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
    }
    if (e.length === 1) o.additionalProperties = e[0]; else if (e.length > 1) o.additionalProperties = {
     allOf: e
    };
   }
   return o;
  }
  function foldIntersection(e) {
   const t = e.allOf;
   if (!Array.isArray(t) || t.length < 2) return;
   for (const t of a) if (t in e) return;
   const n = t.filter(e => u.some(t => Array.isArray(e[t])));
   let i = null;
   if (!n.length) i = foldObjects(t); else {
    const e = n[0];
    const o = u.find(t => Array.isArray(e[t]));
    if (Object.keys(e).length !== 1) return;
    const r = t.filter(t => t !== e);
    const s = e[o].map(e => foldObjects([ ...r, e ]));
    if (s.some(e => !e)) return;
    i = {
     [o]: s
    };
   }
   if (!i) return;
   delete e.allOf;
   assignProps(e, i);
  }
  function finalize(e, t) {
   const n = e.seen.get(t);
   if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
   const flattenRef = t => {
    const n = e.seen.get(t);
    if (n.ref === null) return;
    const i = n.def ?? n.schema;
    const o = {
     ...i
    };
    const r = n.ref;
    n.ref = null;
    if (r) {
     flattenRef(r);
     const n = e.seen.get(r);
     const s = n.schema;
     if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0")) {
      i.allOf = i.allOf ?? [];
      i.allOf.push(s);
     } else assignProps(i, s);
     assignProps(i, o);
     const a = t._zod.parent === r;
     if (a) for (const e in i) {
      if (e === "$ref" || e === "allOf") continue;
      if (!(e in o)) delete i[e];
     }
     if (s.$ref && n.def) for (const e in i) {
      if (e === "$ref" || e === "allOf") continue;
      if (e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e])) delete i[e];
     }
    }
    const s = t._zod.parent;
    if (s && s !== r) {
     flattenRef(s);
     const t = e.seen.get(s);
     if (t?.schema.$ref) {
      i.$ref = t.schema.$ref;
      if (t.def) for (const e in i) {
       if (e === "$ref" || e === "allOf") continue;
       if (e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e])) delete i[e];
      }
     }
    }
    e.override({
     zodSchema: t,
     jsonSchema: i,
     path: n.path ?? []
    });
   };
   if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (const t of [ ...e.seen.entries() ].reverse()) flattenRef(t[0]);
    if (e.target !== "openapi-3.0") for (const t of e.seen.entries()) compactTypeUnion(t[1].def ?? t[1].schema);
    for (const t of e.deferred) t();
    if (e.intersections.length) {
     const t = new Map;
     for (const n of e.seen.values()) for (const e of [ n.schema, n.def ]) {
      const n = e?.allOf;
      if (!Array.isArray(n)) continue;
      const i = t.get(n);
      if (i) i.push(e); else t.set(n, [ e ]);
     }
     for (const n of e.intersections) for (const e of t.get(n) ?? []) foldIntersection(e);
    }
   }
   const i = {};
   if (e.target === "draft-2020-12") i.$schema = "https://json-schema.org/draft/2020-12/schema"; else if (e.target === "draft-07") i.$schema = "http://json-schema.org/draft-07/schema#"; else if (e.target === "draft-04") i.$schema = "http://json-schema.org/draft-04/schema#"; else if (e.target === "openapi-3.0") ;
   if (e.external?.uri) {
    const n = e.external.registry.get(t)?.id;
    if (!n) throw new Error("Schema is missing an `id` property");
    i.$id = e.external.uri(n);
   }
   assignProps(i, n.defId ? n.schema : n.def ?? n.schema);
   const o = e.metadataRegistry.get(t)?.id;
   if (o !== void 0 && i.id === o) delete i.id;
   const r = e.external?.defs ?? {};
   if (!e.external || e.sharedEmitDoneFor !== e.external) for (const t of e.seen.entries()) {
    const e = t[1];
    if (e.def && e.defId) {
     if (e.def.id === e.defId) delete e.def.id;
     (0, s.Vy)(r, e.defId, e.def);
    }
   }
   if (e.external) e.sharedEmitDoneFor = e.external;
   if (e.external) ; else if (Object.keys(r).length > 0) if (e.target === "draft-2020-12") i.$defs = r; else i.definitions = r;
   try {
    const n = JSON.parse(JSON.stringify(i));
    Object.defineProperty(n, "~standard", {
     value: {
      ...t["~standard"],
      jsonSchema: {
       input: createStandardJSONSchemaMethod(t, "input", e.processors),
       output: createStandardJSONSchemaMethod(t, "output", e.processors)
      }
     },
     enumerable: false,
     writable: false
    });
    return n;
   } catch (e) {
    throw new Error("Error converting schema to JSON.");
   }
  }
  function isTransforming(e, t) {
   const n = t ?? {
    seen: new Set
   };
   if (n.seen.has(e)) return false;
   n.seen.add(e);
   const i = e._zod.def;
   if (i.type === "transform") return true;
   if (i.type === "array") return isTransforming(i.element, n);
   if (i.type === "set") return isTransforming(i.valueType, n);
   if (i.type === "lazy") return isTransforming(i.getter(), n);
   if (i.type === "promise" || i.type === "optional" || i.type === "nonoptional" || i.type === "nullable" || i.type === "readonly" || i.type === "default" || i.type === "prefault" || i.type === "catch") return isTransforming(i.innerType, n);
   if (i.type === "intersection") return isTransforming(i.left, n) || isTransforming(i.right, n);
   if (i.type === "record" || i.type === "map") return isTransforming(i.keyType, n) || isTransforming(i.valueType, n);
   if (i.type === "pipe") {
    if (e._zod.traits.has("$ZodCodec")) return true;
    return isTransforming(i.in, n) || isTransforming(i.out, n);
   }
   if (i.type === "object") {
    for (const e in i.shape) if (isTransforming(i.shape[e], n)) return true;
    return false;
   }
   if (i.type === "union") {
    for (const e of i.options) if (isTransforming(e, n)) return true;
    return false;
   }
   if (i.type === "tuple") {
    for (const e of i.items) if (isTransforming(e, n)) return true;
    if (i.rest && isTransforming(i.rest, n)) return true;
    return false;
   }
   return false;
  }
  const createStandardJSONSchemaMethod = (e, t, n = {}) => i => {
   const {libraryOptions: o, target: r} = i ?? {};
   const s = initializeContext({
    ...o ?? {},
    target: r,
    io: t,
    processors: n
   });
   processSchema(e, s);
   extractDefs(s, e);
   return finalize(s, e);
  };
  const narrowMin = (e, t, n) => {
   if (e[t] === void 0 || n > e[t]) e[t] = n;
  };
  const narrowMax = (e, t, n) => {
   if (e[t] === void 0 || n < e[t]) e[t] = n;
  };
  const narrowBoth = (e, t) => {
   narrowMin(e, "minimum", t);
   narrowMax(e, "maximum", t);
  };
  const addDivisor = (e, t) => {
   e.multipleOf ?? (e.multipleOf = []);
   if (!e.multipleOf.includes(t)) e.multipleOf.push(t);
  };
  const addPattern = (e, t) => {
   e.patterns ?? (e.patterns = new Set);
   e.patterns.add(t);
  };
  const intersectMime = (e, t) => {
   e.mime = e.mime ? e.mime.filter(e => t.includes(e)) : [ ...t ];
  };
  const setFormat = (e, t) => {
   e.format = t;
   if (t.includes("int")) e.isInt = true;
  };
  const minContributor = (e, t) => narrowMin(e, "minimum", t.minimum);
  const maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum);
  const formatContributor = e => (t, n) => {
   setFormat(t, n.format);
   const [i, o] = e[n.format];
   narrowMin(t, "minimum", i);
   narrowMax(t, "maximum", o);
  };
  const c = {
   greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
   less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
   multiple_of: (e, t) => addDivisor(e, t.value),
   number_format: formatContributor(s.zH),
   bigint_format: formatContributor(s.NR),
   min_length: minContributor,
   max_length: maxContributor,
   length_equals: (e, t) => narrowBoth(e, t.length),
   min_size: minContributor,
   max_size: maxContributor,
   size_equals: (e, t) => narrowBoth(e, t.size),
   string_format: (e, t) => {
    setFormat(e, t.format);
    if (t.pattern) addPattern(e, t.pattern);
    if (t.format === "base64" || t.format === "base64url") e.contentEncoding = t.format;
    if (t.local || t.precision === -1) e.laxFormat = true;
   },
   mime_type: (e, t) => intersectMime(e, t.mime)
  };
  function aggregateChecks(e) {
   const t = {};
   const n = e._zod.def;
   const i = e._zod.traits.has("$ZodCheck") ? [ e, ...n.checks ?? [] ] : n.checks ?? [];
   for (const e of i) c[e._zod.def.check]?.(t, e._zod.def);
   const o = e._zod.bag;
   if (o.minimum !== void 0) narrowMin(t, "minimum", o.minimum);
   if (o.exclusiveMinimum !== void 0) narrowMin(t, "exclusiveMinimum", o.exclusiveMinimum);
   if (o.maximum !== void 0) narrowMax(t, "maximum", o.maximum);
   if (o.exclusiveMaximum !== void 0) narrowMax(t, "exclusiveMaximum", o.exclusiveMaximum);
   if (o.multipleOf !== void 0) addDivisor(t, o.multipleOf);
   if (o.format !== void 0) {
    t.format ?? (t.format = o.format);
    if (o.format.includes("int")) t.isInt = true;
   }
   if (o.mime) intersectMime(t, o.mime);
   for (const e of o.patterns ?? []) addPattern(t, e);
   return t;
  }
  const l = {
   guid: "uuid",
   url: "uri",
   datetime: "date-time",
   json_string: "json-string",
   regex: ""
  };
  const f = new Map([ [ o.cq, i.K3 ], [ o.xE, i.r0 ] ]);
  const exactPattern = e => f.get(e) ?? e;
  const stringProcessor = (e, t, n, i) => {
   const o = n;
   o.type = "string";
   const {minimum: r, maximum: s, format: a, patterns: u, contentEncoding: c, laxFormat: f} = aggregateChecks(e);
   if (typeof r === "number") o.minLength = r;
   if (typeof s === "number") o.maxLength = s;
   if (a) {
    o.format = l[a] ?? a;
    if (o.format === "") delete o.format;
    if (a === "time" || f) delete o.format;
   }
   if (c) o.contentEncoding = c;
   if (u && u.size > 0) {
    const e = [ ...u ].map(exactPattern);
    if (e.length === 1) o.pattern = e[0].source; else if (e.length > 1) o.allOf = [ ...e.map(e => ({
     ...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? {
      type: "string"
     } : {},
     pattern: e.source
    })) ];
   }
  };
  const numberProcessor = (e, t, n, i) => {
   const o = n;
   const {minimum: r, maximum: s, multipleOf: a, exclusiveMaximum: u, exclusiveMinimum: c, isInt: l} = aggregateChecks(e);
   o.type = l ? "integer" : "number";
   const f = typeof c === "number" && c >= (r ?? Number.NEGATIVE_INFINITY);
   const d = typeof u === "number" && u <= (s ?? Number.POSITIVE_INFINITY);
   const p = t.target === "draft-04" || t.target === "openapi-3.0";
   if (f) if (p) {
    o.minimum = c;
    o.exclusiveMinimum = true;
   } else o.exclusiveMinimum = c; else if (typeof r === "number") o.minimum = r;
   if (d) if (p) {
    o.maximum = u;
    o.exclusiveMaximum = true;
   } else o.exclusiveMaximum = u; else if (typeof s === "number") o.maximum = s;
   if (a) {
    const n = new Set;
    for (const r of a) if (Number.isFinite(r) && r !== 0) n.add(Math.abs(r)); else handleUnrepresentable(e, t, o, i, `A multipleOf divisor of ${r} cannot be represented in JSON Schema`);
    const [r, ...s] = n;
    if (r !== void 0) o.multipleOf = r;
    if (s.length) o.allOf = [ ...o.allOf ?? [], ...s.map(e => ({
     multipleOf: e
    })) ];
   }
  };
  const booleanProcessor = (e, t, n, i) => {
   n.type = "boolean";
  };
  const bigintProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "BigInt cannot be represented in JSON Schema");
  };
  const symbolProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Symbols cannot be represented in JSON Schema");
  };
  const nullProcessor = (e, t, n, i) => {
   if (t.target === "openapi-3.0") {
    n.type = "string";
    n.nullable = true;
    n.enum = [ null ];
   } else n.type = "null";
  };
  const undefinedProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Undefined cannot be represented in JSON Schema");
  };
  const voidProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Void cannot be represented in JSON Schema");
  };
  const neverProcessor = (e, t, n, i) => {
   n.not = {};
  };
  const anyProcessor = (e, t, n, i) => {};
  const unknownProcessor = (e, t, n, i) => {};
  const dateProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Date cannot be represented in JSON Schema");
  };
  const enumProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   const r = (0, s.w5)(o.entries);
   if (r.length === 0) {
    n.not = {};
    return;
   }
   if (r.every(e => typeof e === "number")) n.type = "number";
   if (r.every(e => typeof e === "string")) n.type = "string";
   n.enum = r;
  };
  const literalProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   if (o.values.length === 0) {
    n.not = {};
    return;
   }
   const r = [];
   for (const s of o.values) if (s === void 0) {
    if (handleUnrepresentable(e, t, n, i, "Literal `undefined` cannot be represented in JSON Schema")) return;
   } else if (typeof s === "bigint") {
    if (handleUnrepresentable(e, t, n, i, "BigInt literals cannot be represented in JSON Schema")) return;
    r.push(Number(s));
   } else r.push(s);
   if (r.length === 0) ; else if (r.length === 1) {
    const e = r[0];
    n.type = e === null ? "null" : typeof e;
    if (t.target === "draft-04" || t.target === "openapi-3.0") n.enum = [ e ]; else n.const = e;
   } else {
    if (r.every(e => typeof e === "number")) n.type = "number";
    if (r.every(e => typeof e === "string")) n.type = "string";
    if (r.every(e => typeof e === "boolean")) n.type = "boolean";
    if (r.every(e => e === null)) n.type = "null";
    n.enum = r;
   }
  };
  const nanProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "NaN cannot be represented in JSON Schema");
  };
  const templateLiteralProcessor = (e, t, n, i) => {
   const o = n;
   const r = e._zod.pattern;
   if (!r) throw new Error("Pattern not found in template literal");
   o.type = "string";
   o.pattern = r.source;
  };
  const fileProcessor = (e, t, n, i) => {
   const o = n;
   o.type = "string";
   o.format = "binary";
   o.contentEncoding = "binary";
   const {minimum: r, maximum: s, mime: a} = aggregateChecks(e);
   if (r !== void 0) o.minLength = r;
   if (s !== void 0) o.maxLength = s;
   if (!a) return;
   if (a.length === 0) o.not = {}; else if (a.length === 1) o.contentMediaType = a[0]; else o.anyOf = a.map(e => ({
    contentMediaType: e
   }));
  };
  const successProcessor = (e, t, n, i) => {
   n.type = "boolean";
  };
  const customProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Custom types cannot be represented in JSON Schema");
  };
  const functionProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Function types cannot be represented in JSON Schema");
  };
  const transformProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Transforms cannot be represented in JSON Schema");
  };
  const mapProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Map cannot be represented in JSON Schema");
  };
  const setProcessor = (e, t, n, i) => {
   handleUnrepresentable(e, t, n, i, "Set cannot be represented in JSON Schema");
  };
  const arrayProcessor = (e, t, n, i) => {
   const o = n;
   const r = e._zod.def;
   const {minimum: s, maximum: a} = aggregateChecks(e);
   if (typeof s === "number") o.minItems = s;
   if (typeof a === "number") o.maxItems = a;
   o.type = "array";
   o.items = processSchema(r.element, t, {
    ...i,
    path: [ ...i.path, "items" ]
   });
  };
  function inputOptin(e) {
   const t = e._zod.def;
   if (t.type === "pipe" && t.in._zod.traits.has("$ZodTransform")) return inputOptin(t.out);
   if (t.type === "catch") return inputOptin(t.innerType);
   return e._zod.optin;
  }
  const objectProcessor = (e, t, n, i) => {
   const o = n;
   const r = e._zod.def;
   const a = r.shape;
   const u = Object.getOwnPropertySymbols(a);
   if (u.length && handleUnrepresentable(e, t, o, i, "Symbol keys cannot be represented in JSON Schema")) return;
   o.type = "object";
   o.properties = {};
   for (const e in a) (0, s.Vy)(o.properties, e, processSchema(a[e], t, {
    ...i,
    path: [ ...i.path, "properties", e ]
   }));
   const c = [];
   for (const e of Object.keys(a)) {
    const n = r.shape[e];
    if (t.io === "input" ? inputOptin(n) === void 0 : n._zod.optout === void 0) c.push(e);
   }
   if (c.length > 0) o.required = c;
   if (r.catchall?._zod.def.type === "never") o.additionalProperties = false; else if (!r.catchall) {
    if (t.io === "output") o.additionalProperties = false;
   } else if (r.catchall) o.additionalProperties = processSchema(r.catchall, t, {
    ...i,
    path: [ ...i.path, "additionalProperties" ]
   });
  };
  const unionProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   const r = o.inclusive === false;
   const s = o.options.map((e, n) => processSchema(e, t, {
    ...i,
    path: [ ...i.path, r ? "oneOf" : "anyOf", n ]
   }));
   if (r) n.oneOf = s; else n.anyOf = s;
  };
  const intersectionProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   const r = processSchema(o.left, t, {
    ...i,
    path: [ ...i.path, "allOf", 0 ]
   });
   const s = processSchema(o.right, t, {
    ...i,
    path: [ ...i.path, "allOf", 1 ]
   });
   const isSimpleIntersection = e => "allOf" in e && Object.keys(e).length === 1;
   const a = [ ...isSimpleIntersection(r) ? r.allOf : [ r ], ...isSimpleIntersection(s) ? s.allOf : [ s ] ];
   n.allOf = a;
   t.intersections.push(a);
  };
  const tupleProcessor = (e, t, n, i) => {
   const o = n;
   const r = e._zod.def;
   o.type = "array";
   const s = t.target === "draft-2020-12" ? "prefixItems" : "items";
   const a = t.target === "draft-2020-12" ? "items" : t.target === "openapi-3.0" ? "items" : "additionalItems";
   const u = r.items.map((e, n) => processSchema(e, t, {
    ...i,
    path: [ ...i.path, s, n ]
   }));
   const c = r.rest ? processSchema(r.rest, t, {
    ...i,
    path: [ ...i.path, a, ...t.target === "openapi-3.0" ? [ r.items.length ] : [] ]
   }) : null;
   let l = r.items.length;
   while (l > 0) {
    const e = r.items[l - 1];
    const n = t.io === "input" ? inputOptin(e) !== void 0 : e._zod.optout === "optional";
    if (!n) break;
    l--;
   }
   const f = r.items.length;
   const d = !r.rest;
   if (t.target === "draft-2020-12") {
    o.prefixItems = u;
    if (d) o.items = false; else if (c) o.items = c;
    if (l > 0) o.minItems = l;
    if (d) o.maxItems = f;
   } else if (t.target === "openapi-3.0") {
    o.items = {
     anyOf: u
    };
    if (c) o.items.anyOf.push(c);
    if (l > 0) o.minItems = l;
    if (d) o.maxItems = f;
   } else {
    o.items = u;
    if (d) o.additionalItems = false; else if (c) o.additionalItems = c;
    if (l > 0) o.minItems = l;
    if (d) o.maxItems = f;
   }
   const {minimum: p, maximum: h} = aggregateChecks(e);
   if (typeof p === "number") o.minItems = p;
   if (typeof h === "number") o.maxItems = h;
  };
  function stringifyKeyNames(e, t, n) {
   if (t.$ref) {
    if (n.has(t)) return t;
    n.add(t);
    const i = e.get(t)?.def;
    if (!i) return t;
    const o = stringifyKeyNames(e, i, n);
    return o === i ? t : o;
   }
   for (const i of [ "anyOf", "oneOf" ]) {
    const o = t[i];
    if (!Array.isArray(o)) continue;
    const r = o.map(t => stringifyKeyNames(e, t, n));
    if (r.some((e, t) => e !== o[t])) t = {
     ...t,
     [i]: r
    };
   }
   const o = Array.isArray(t.type) ? t.type : [ t.type ];
   const r = !o.includes("string") && o.some(e => e === "number" || e === "integer");
   const s = t.enum ?? (t.const !== void 0 ? [ t.const ] : void 0);
   if (!r && !s?.some(e => typeof e === "number")) return t;
   const {minimum: a, maximum: u, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: f, format: d, id: p, ...h} = t;
   if (h.enum) h.enum = h.enum.map(e => typeof e === "number" ? String(e) : e); else if (typeof h.const === "number") h.const = String(h.const);
   if (!r) return h;
   h.type = "string";
   if (!s) h.pattern = (o.includes("number") ? i.ai : i.nd).source;
   return h;
  }
  const d = new WeakMap;
  function rewriteKeyNames(e) {
   const t = new Map;
   for (const n of e.seen.values()) if (n.def && !t.has(n.schema)) t.set(n.schema, n);
   const n = new Map;
   for (const i of d.get(e) ?? []) {
    const o = e.seen.get(i);
    const r = (o?.def ?? o?.schema)?.propertyNames;
    if (!r || r === true || n.has(r)) continue;
    const s = stringifyKeyNames(t, r, new Set);
    if (s !== r) n.set(r, s);
   }
   if (!n.size) return;
   for (const t of e.seen.values()) for (const e of [ t.schema, t.def ]) {
    const t = e && n.get(e.propertyNames);
    if (t) e.propertyNames = t;
   }
  }
  const recordProcessor = (e, t, n, i) => {
   const o = n;
   const r = e._zod.def;
   o.type = "object";
   const a = r.keyType;
   const u = aggregateChecks(a).patterns;
   if (r.mode === "loose" && u && u.size > 0) {
    const e = processSchema(r.valueType, t, {
     ...i,
     path: [ ...i.path, "patternProperties", "*" ]
    });
    o.patternProperties = {};
    for (const t of u) (0, s.Vy)(o.patternProperties, exactPattern(t).source, e);
   } else {
    if (t.target === "draft-07" || t.target === "draft-2020-12") {
     o.propertyNames = processSchema(r.keyType, t, {
      ...i,
      path: [ ...i.path, "propertyNames" ]
     });
     let n = d.get(t);
     if (!n) {
      n = [];
      d.set(t, n);
      t.deferred.push(() => rewriteKeyNames(t));
     }
     n.push(e);
    }
    o.additionalProperties = processSchema(r.valueType, t, {
     ...i,
     path: [ ...i.path, "additionalProperties" ]
    });
   }
   const c = a._zod.values;
   const l = t.io === "input" && inputOptin(r.valueType) !== void 0;
   if (c && !r.partial && !l) {
    const e = [ ...c ].filter(e => typeof e === "string" || typeof e === "number");
    if (e.length > 0) o.required = e.map(String);
   }
  };
  const nullableProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   const r = processSchema(o.innerType, t, i);
   const s = t.seen.get(e);
   if (t.target === "openapi-3.0") {
    s.ref = o.innerType;
    n.nullable = true;
   } else n.anyOf = [ r, {
    type: "null"
   } ];
  };
  const nonoptionalProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
  };
  const p = Symbol();
  function serializeDefaultValue(e, t, n, i, o) {
   let r = false;
   const s = JSON.stringify(e, (e, t) => {
    if (typeof t !== "bigint") return t;
    r = true;
    return null;
   });
   if (!r) return JSON.parse(s);
   handleUnrepresentable(t, n, i, o, "BigInt defaults cannot be represented in JSON Schema");
   return p;
  }
  const defaultProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
   const s = serializeDefaultValue(o.defaultValue, e, t, n, i);
   if (s !== p) n.default = s;
  };
  const prefaultProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
   if (t.io !== "input") return;
   const s = serializeDefaultValue(o.defaultValue, e, t, n, i);
   if (s !== p) n._prefault = s;
  };
  const catchProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
   let s;
   try {
    s = o.catchValue(void 0);
   } catch {
    handleUnrepresentable(e, t, n, i, "Dynamic catch values are not supported in JSON Schema");
    return;
   }
   n.default = s;
  };
  const pipeProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   const r = o.in._zod.traits.has("$ZodTransform");
   const s = t.io === "input" ? r ? o.out : o.in : o.out;
   processSchema(s, t, i);
   const a = t.seen.get(e);
   a.ref = s;
  };
  const readonlyProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
   n.readOnly = true;
  };
  const promiseProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
  };
  const optionalProcessor = (e, t, n, i) => {
   const o = e._zod.def;
   processSchema(o.innerType, t, i);
   const r = t.seen.get(e);
   r.ref = o.innerType;
  };
  const lazyProcessor = (e, t, n, i) => {
   const o = e._zod.innerType;
   processSchema(o, t, i);
   const r = t.seen.get(e);
   r.ref = o;
  };
  const h = {
   string: stringProcessor,
   number: numberProcessor,
   boolean: booleanProcessor,
   bigint: bigintProcessor,
   symbol: symbolProcessor,
   null: nullProcessor,
   undefined: undefinedProcessor,
   void: voidProcessor,
   never: neverProcessor,
   any: anyProcessor,
   unknown: unknownProcessor,
   date: dateProcessor,
   enum: enumProcessor,
   literal: literalProcessor,
   nan: nanProcessor,
   template_literal: templateLiteralProcessor,
   file: fileProcessor,
   success: successProcessor,
   custom: customProcessor,
   function: functionProcessor,
   transform: transformProcessor,
   map: mapProcessor,
   set: setProcessor,
   array: arrayProcessor,
   object: objectProcessor,
   union: unionProcessor,
   intersection: intersectionProcessor,
   tuple: tupleProcessor,
   record: recordProcessor,
   nullable: nullableProcessor,
   nonoptional: nonoptionalProcessor,
   default: defaultProcessor,
   prefault: prefaultProcessor,
   catch: catchProcessor,
   pipe: pipeProcessor,
   readonly: readonlyProcessor,
   promise: promiseProcessor,
   optional: optionalProcessor,
   lazy: lazyProcessor
  };
  function toJSONSchema(e, t) {
   if ("_idmap" in e) {
    const n = e;
    const i = initializeContext({
     ...t,
     processors: h
    });
    const o = {};
    for (const e of n._idmap.entries()) {
     const [t, n] = e;
     processSchema(n, i);
    }
    const r = {};
    const a = {
     registry: n,
     uri: t?.uri,
     defs: o
    };
    i.external = a;
    for (const e of n._idmap.entries()) {
     const [t, n] = e;
     extractDefs(i, n);
     (0, s.Vy)(r, t, finalize(i, n));
    }
    if (Object.keys(o).length > 0) {
     const e = i.target === "draft-2020-12" ? "$defs" : "definitions";
     r.__shared = {
      [e]: o
     };
    }
    return {
     schemas: r
    };
   }
   const n = initializeContext({
    ...t,
    processors: h
   });
   processSchema(e, n);
   extractDefs(n, e);
   return finalize(n, e);
  }
 }),
 3908: ((e, t, n) => {
  n.d(t, {
   K3: () => i,
   ai: () => u,
   gp: () => s,
   nd: () => a,
   r0: () => o,
   zM: () => c
  });
  const uuid = e => {
   if (!e) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
   return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  null && uuid(4);
  null && uuid(6);
  null && uuid(7);
  const i = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
  const o = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
  const r = null && `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function anchor(e) {
   return new RegExp(`^${e}$`);
  }
  null && anchor(r);
  const s = /^[\s\S]{0,}$/;
  const a = /^-?\d+$/;
  const u = /^-?\d+(?:\.\d+)?$/;
  const c = /^(?:true|false)$/i;
  function fixedBase64(e, t) {
   return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`);
  }
  function fixedBase64url(e) {
   return new RegExp(`^[A-Za-z0-9_-]{${e}}$`);
  }
  null && fixedBase64(22, "==");
  null && fixedBase64url(22);
  null && fixedBase64(27, "=");
  null && fixedBase64url(27);
  null && fixedBase64(43, "=");
  null && fixedBase64url(43);
  null && fixedBase64(64, "");
  null && fixedBase64url(64);
  null && fixedBase64(86, "==");
  null && fixedBase64url(86);
 }),
 9396: ((e, t, n) => {
  n.d(t, {
   fd: () => o
  });
  var i;
  null && Symbol("ZodOutput");
  null && Symbol("ZodInput");
  class $ZodRegistry {
   constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
   }
   add(e, ...t) {
    const n = t[0];
    this._map.set(e, n);
    if (n && typeof n === "object" && "id" in n) this._idmap.set(n.id, e);
    return this;
   }
   clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
   }
   remove(e) {
    const t = this._map.get(e);
    if (t && typeof t === "object" && "id" in t) this._idmap.delete(t.id);
    this._map.delete(e);
    return this;
   }
   get(e) {
    const t = e._zod.parent;
    if (t) {
     const n = {
      ...this.get(t) ?? {}
     };
     delete n.id;
     const i = {
      ...n,
      ...this._map.get(e)
     };
     return Object.keys(i).length ? i : void 0;
    }
    return this._map.get(e);
   }
   has(e) {
    return this._map.has(e);
   }
  }
  function registry() {
   return new $ZodRegistry;
  }
  (i = globalThis).__zod_globalRegistry ?? (i.__zod_globalRegistry = registry());
  const o = globalThis.__zod_globalRegistry;
 }),
 8431: ((e, t, n) => {
  n.d(t, {
   $p: () => w,
   sF: () => z,
   VO: () => k,
   nu: () => T,
   Um: () => x,
   vz: () => v,
   I: () => b,
   L8: () => O,
   ig: () => R,
   h: () => P,
   $v: () => c,
   W4: () => u,
   cu: () => I,
   cq: () => m,
   xE: () => g
  });
  var i = n(4890);
  var o = n(8532);
  var r = n(3908);
  var s = n(4723);
  const a = {
   major: 4,
   minor: 6,
   patch: 7
  };
  const u = o.xI("$ZodType", (e, t) => {
   var n;
   e ?? (e = {});
   e._zod.def = t;
   e._zod.bag = e._zod.bag || {};
   e._zod.version = a;
   const i = e._zod.def.checks;
   const r = e._zod.traits.has("$ZodCheck") ? [ e, ...i ?? [] ] : i?.length ? [ ...i ] : [];
   for (const t of r) for (const n of t._zod.onattach) n(e);
   if (r.length === 0) {
    (n = e._zod).deferred ?? (n.deferred = []);
    e._zod.deferred?.push(() => {
     e._zod.run = e._zod.parse;
    });
   } else {
    const runChecks = (t, n, i) => {
     if (t.memo) return t;
     let r = s.QH(t);
     let a;
     for (const u of n) {
      if (u._zod.def.when) {
       if (s.rL(t)) continue;
       const e = u._zod.def.when(t);
       if (!e) continue;
      } else if (r) continue;
      const n = t.issues.length;
      const c = u._zod.check(t);
      if (c instanceof Promise && i?.async === false) throw new o.GT;
      if (a || c instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
       await c;
       const i = t.issues.length;
       if (i === n) return;
       s.d3(t.issues, n, e);
       if (!r) r = s.QH(t, n);
      }); else {
       const i = t.issues.length;
       if (i === n) continue;
       s.d3(t.issues, n, e);
       if (!r) r = s.QH(t, n);
      }
     }
     if (a) return a.then(() => t);
     return t;
    };
    const handleCanaryResult = (t, n, i) => {
     if (s.QH(t)) {
      t.aborted = true;
      return t;
     }
     const a = runChecks(n, r, i);
     if (a instanceof Promise) {
      if (i.async === false) throw new o.GT;
      return a.then(t => e._zod.parse(t, i));
     }
     return e._zod.parse(a, i);
    };
    e._zod.run = (t, n) => {
     if (n.skipChecks) return e._zod.parse(t, n);
     if (n.direction === "backward") {
      const i = e._zod.parse({
       value: t.value,
       issues: []
      }, {
       ...n,
       skipChecks: true
      });
      if (i instanceof Promise) return i.then(e => handleCanaryResult(e, t, n));
      return handleCanaryResult(i, t, n);
     }
     const i = e._zod.parse(t, n);
     if (i instanceof Promise) {
      if (n.async === false) throw new o.GT;
      return i.then(e => runChecks(e, r, n));
     }
     return runChecks(i, r, n);
    };
   }
  }, {
   get "~standard"() {
    return s.jD(this, "~standard", standardProps(this));
   },
   set "~standard"(e) {
    s.qh(this, "~standard", e);
   }
  });
  const toStandardResult = (e, t) => e.issues.length ? {
   issues: e.issues.map(e => s.iR(e, t, o.$W()))
  } : {
   value: e.value
  };
  async function validateAsync(e, t) {
   const n = {
    async: true
   };
   return toStandardResult(await e._zod.run({
    value: t,
    issues: []
   }, n), n);
  }
  function standardProps(e) {
   return {
    validate: t => {
     const n = {
      async: false
     };
     try {
      const i = e._zod.run({
       value: t,
       issues: []
      }, n);
      if (!(i instanceof Promise)) return toStandardResult(i, n);
     } catch (e) {}
     return validateAsync(e, t);
    },
    vendor: "zod",
    version: 1
   };
  }
  const c = o.xI("$ZodString", (e, t) => {
   u.init(e, t);
   e._zod.pattern = t.pattern ?? r.gp;
   e._zod.parse = (n, i) => {
    if (t.coerce) try {
     n.value = String(n.value);
    } catch (i) {}
    if (typeof n.value === "string") return n;
    n.issues.push({
     expected: "string",
     code: "invalid_type",
     input: n.value,
     inst: e
    });
    return n;
   };
  });
  const l = null && core.$constructor("$ZodStringFormat", (e, t) => {
   checks.$ZodCheckStringFormat.init(e, t);
   c.init(e, t);
  });
  null && core.$constructor("$ZodGUID", (e, t) => {
   t.pattern ?? (t.pattern = regexes.guid);
   l.init(e, t);
  });
  null && core.$constructor("$ZodUUID", (e, t) => {
   if (t.version) {
    const e = {
     v1: 1,
     v2: 2,
     v3: 3,
     v4: 4,
     v5: 5,
     v6: 6,
     v7: 7,
     v8: 8
    };
    const n = e[t.version];
    if (n === void 0) throw new Error(`Invalid UUID version: "${t.version}"`);
    t.pattern ?? (t.pattern = regexes.uuid(n));
   } else t.pattern ?? (t.pattern = regexes.uuid());
   l.init(e, t);
  });
  null && core.$constructor("$ZodEmail", (e, t) => {
   t.pattern ?? (t.pattern = regexes.email);
   l.init(e, t);
  });
  const f = 1;
  const d = 2;
  function canParseURL(e) {
   try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(e);
    new URL(e);
    return true;
   } catch {
    return false;
   }
  }
  function validateURL(e, t) {
   if (!("normalize" in t) && !("hostname" in t) && !("protocol" in t)) return canParseURL(e) || d;
   return parseURLObject(e, t);
  }
  function parseURLObject(e, t) {
   if (!t.normalize && t.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(e)) return f;
   try {
    if (typeof URL !== "undefined") {
     const t = URL;
     if (typeof t.parse === "function") return t.parse(e) ?? d;
    }
    return new URL(e);
   } catch {
    return d;
   }
  }
  const p = /[\t\n\r]/g;
  function stripTabAndNewline(e) {
   return e.replace(p, "");
  }
  function urlHostnameOk(e, t) {
   t.lastIndex = 0;
   return t.test(e.hostname);
  }
  function urlProtocolOk(e, t) {
   t.lastIndex = 0;
   return t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
  }
  null && core.$constructor("$ZodURL", (e, t) => {
   l.init(e, t);
   e._zod.check = n => {
    try {
     const i = n.value.trim();
     const o = validateURL(i, t);
     if (o === f) {
      n.issues.push({
       code: "invalid_format",
       format: "url",
       note: "Invalid URL format",
       input: n.value,
       inst: e,
       continue: !t.abort
      });
      return;
     }
     if (o === d) {
      n.issues.push({
       code: "invalid_format",
       format: "url",
       input: n.value,
       inst: e,
       continue: !t.abort
      });
      return;
     }
     if (o === true) {
      n.value = stripTabAndNewline(i);
      return;
     }
     if (t.hostname && !urlHostnameOk(o, t.hostname)) n.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid hostname",
      pattern: t.hostname.source,
      input: n.value,
      inst: e,
      continue: !t.abort
     });
     if (t.protocol && !urlProtocolOk(o, t.protocol)) n.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid protocol",
      pattern: t.protocol.source,
      input: n.value,
      inst: e,
      continue: !t.abort
     });
     n.value = t.normalize ? o.href : stripTabAndNewline(i);
     return;
    } catch (i) {
     n.issues.push({
      code: "invalid_format",
      format: "url",
      input: n.value,
      inst: e,
      continue: !t.abort
     });
    }
   };
  });
  null && core.$constructor("$ZodEmoji", (e, t) => {
   t.pattern ?? (t.pattern = regexes.emoji());
   l.init(e, t);
  });
  null && core.$constructor("$ZodNanoID", (e, t) => {
   if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw new Error(`Invalid nanoid length: ${t.length}`);
   t.pattern ?? (t.pattern = t.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(t.length));
   l.init(e, t);
  });
  null && core.$constructor("$ZodCUID", (e, t) => {
   t.pattern ?? (t.pattern = regexes.cuid);
   l.init(e, t);
  });
  null && core.$constructor("$ZodCUID2", (e, t) => {
   t.pattern ?? (t.pattern = regexes.cuid2);
   l.init(e, t);
  });
  null && core.$constructor("$ZodULID", (e, t) => {
   t.pattern ?? (t.pattern = regexes.ulid);
   l.init(e, t);
  });
  null && core.$constructor("$ZodXID", (e, t) => {
   t.pattern ?? (t.pattern = regexes.xid);
   l.init(e, t);
  });
  null && core.$constructor("$ZodKSUID", (e, t) => {
   t.pattern ?? (t.pattern = regexes.ksuid);
   l.init(e, t);
  });
  null && core.$constructor("$ZodISODateTime", (e, t) => {
   t.pattern ?? (t.pattern = regexes.datetime(t));
   l.init(e, t);
  });
  null && core.$constructor("$ZodISODate", (e, t) => {
   t.pattern ?? (t.pattern = regexes.date);
   l.init(e, t);
  });
  null && core.$constructor("$ZodISOTime", (e, t) => {
   t.pattern ?? (t.pattern = regexes.time(t));
   l.init(e, t);
  });
  null && core.$constructor("$ZodISODuration", (e, t) => {
   t.pattern ?? (t.pattern = regexes.duration);
   l.init(e, t);
  });
  null && core.$constructor("$ZodIPv4", (e, t) => {
   t.pattern ?? (t.pattern = regexes.ipv4);
   l.init(e, t);
  });
  const h = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(e) {
   if (!h.test(e)) return false;
   return canParseURL(`http://[${e}]`);
  }
  null && core.$constructor("$ZodIPv6", (e, t) => {
   t.pattern ?? (t.pattern = regexes.ipv6);
   l.init(e, t);
   e._zod.check = n => {
    if (!isValidIPv6(n.value)) n.issues.push({
     code: "invalid_format",
     format: "ipv6",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodMAC", (e, t) => {
   t.pattern ?? (t.pattern = regexes.mac(t.delimiter));
   l.init(e, t);
  });
  null && core.$constructor("$ZodCIDRv4", (e, t) => {
   t.pattern ?? (t.pattern = regexes.cidrv4);
   l.init(e, t);
  });
  function isValidCIDRv6(e) {
   const t = e.split("/");
   if (t.length !== 2) return false;
   const [n, i] = t;
   if (!i) return false;
   const o = Number(i);
   if (`${o}` !== i) return false;
   if (o < 0 || o > 128) return false;
   return isValidIPv6(n);
  }
  null && core.$constructor("$ZodCIDRv6", (e, t) => {
   t.pattern ?? (t.pattern = regexes.cidrv6);
   l.init(e, t);
   e._zod.check = n => {
    if (!isValidCIDRv6(n.value)) n.issues.push({
     code: "invalid_format",
     format: "cidrv6",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  function isValidBase64(e) {
   if (e === "") return true;
   if (/\s/.test(e)) return false;
   if (e.length % 4 !== 0) return false;
   try {
    atob(e);
    return true;
   } catch {
    return false;
   }
  }
  const m = /^[0-9a-zA-Z+/]*={0,2}$/;
  null && core.$constructor("$ZodBase64", (e, t) => {
   t.pattern ?? (t.pattern = m);
   l.init(e, t);
   e._zod.check = n => {
    if (isValidBase64(n.value)) return;
    n.issues.push({
     code: "invalid_format",
     format: "base64",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const g = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(e) {
   if (!g.test(e)) return false;
   const t = e.replace(/[-_]/g, e => e === "-" ? "+" : "/");
   const n = t.padEnd(Math.ceil(t.length / 4) * 4, "=");
   return isValidBase64(n);
  }
  null && core.$constructor("$ZodBase64URL", (e, t) => {
   t.pattern ?? (t.pattern = g);
   l.init(e, t);
   e._zod.check = n => {
    if (isValidBase64URL(n.value)) return;
    n.issues.push({
     code: "invalid_format",
     format: "base64url",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodE164", (e, t) => {
   t.pattern ?? (t.pattern = regexes.e164);
   l.init(e, t);
  });
  const y = /[- ]/g;
  function isLuhnAlgo(e) {
   let t = e.length;
   let n = 1;
   let i = 0;
   while (t) {
    const o = e.charCodeAt(--t) - 48;
    n ^= 1;
    i += n ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][o] : o;
   }
   return i % 10 === 0;
  }
  function isValidCreditCard(e) {
   if (!regexes.creditCard.test(e)) return false;
   return isLuhnAlgo(e.replace(y, ""));
  }
  null && core.$constructor("$ZodCreditCard", (e, t) => {
   t.pattern ?? (t.pattern = regexes.creditCard);
   l.init(e, t);
   e._zod.check = n => {
    if (isValidCreditCard(n.value)) return;
    n.issues.push({
     code: "invalid_format",
     format: "credit_card",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  function isIso7064Mod97(e) {
   let t = 0;
   const n = e.length;
   for (let i = 4; i < n; i++) {
    const n = e.charCodeAt(i);
    t = (n >= 65 ? t * 100 + (n - 55) : t * 10 + (n - 48)) % 97;
   }
   for (let n = 0; n < 4; n++) {
    const i = e.charCodeAt(n);
    t = (i >= 65 ? t * 100 + (i - 55) : t * 10 + (i - 48)) % 97;
   }
   return t === 1;
  }
  function isValidIBAN(e) {
   if (!regexes.iban.test(e)) return false;
   return isIso7064Mod97(e);
  }
  null && core.$constructor("$ZodIBAN", (e, t) => {
   t.pattern ?? (t.pattern = regexes.iban);
   l.init(e, t);
   e._zod.check = n => {
    if (isValidIBAN(n.value)) return;
    n.issues.push({
     code: "invalid_format",
     format: "iban",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  function isValidJWT(e, t = null) {
   try {
    const n = e.split(".");
    if (n.length !== 3) return false;
    const [i] = n;
    if (!i) return false;
    const o = JSON.parse(atob(i));
    if ("typ" in o && o?.typ !== "JWT") return false;
    if (!o.alg) return false;
    if (t && (!("alg" in o) || o.alg !== t)) return false;
    return true;
   } catch {
    return false;
   }
  }
  null && core.$constructor("$ZodJWT", (e, t) => {
   l.init(e, t);
   e._zod.check = n => {
    if (isValidJWT(n.value, t.alg)) return;
    n.issues.push({
     code: "invalid_format",
     format: "jwt",
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  null && core.$constructor("$ZodCustomStringFormat", (e, t) => {
   l.init(e, t);
   e._zod.check = n => {
    if (t.fn(n.value)) return;
    n.issues.push({
     code: "invalid_format",
     format: t.format,
     input: n.value,
     inst: e,
     continue: !t.abort
    });
   };
  });
  const v = o.xI("$ZodNumber", (e, t) => {
   u.init(e, t);
   e._zod.pattern = r.ai;
   e._zod.parse = (n, i) => {
    if (t.coerce) try {
     n.value = Number(n.value);
    } catch (e) {}
    const o = n.value;
    if (typeof o === "number" && !Number.isNaN(o) && Number.isFinite(o)) return n;
    const r = typeof o === "number" ? Number.isNaN(o) ? "NaN" : !Number.isFinite(o) ? String(o) : void 0 : void 0;
    n.issues.push({
     expected: "number",
     code: "invalid_type",
     input: o,
     inst: e,
     ...r ? {
      received: r
     } : {}
    });
    return n;
   };
  });
  const b = o.xI("$ZodNumberFormat", (e, t) => {
   i.KH.init(e, t);
   v.init(e, t);
  });
  const z = o.xI("$ZodBoolean", (e, t) => {
   u.init(e, t);
   e._zod.pattern = r.zM;
   e._zod.parse = (n, i) => {
    if (t.coerce) try {
     n.value = Boolean(n.value);
    } catch (e) {}
    const o = n.value;
    if (typeof o === "boolean") return n;
    n.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input: o,
     inst: e
    });
    return n;
   };
  });
  const $ = null && core.$constructor("$ZodBigInt", (e, t) => {
   u.init(e, t);
   e._zod.pattern = regexes.bigint;
   e._zod.parse = (n, i) => {
    if (t.coerce) try {
     n.value = BigInt(n.value);
    } catch (e) {}
    if (typeof n.value === "bigint") return n;
    n.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: n.value,
     inst: e
    });
    return n;
   };
  });
  null && core.$constructor("$ZodBigIntFormat", (e, t) => {
   checks.$ZodCheckBigIntFormat.init(e, t);
   $.init(e, t);
  });
  null && core.$constructor("$ZodSymbol", (e, t) => {
   u.init(e, t);
   e._zod.parse = (t, n) => {
    const i = t.value;
    if (typeof i === "symbol") return t;
    t.issues.push({
     expected: "symbol",
     code: "invalid_type",
     input: i,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodUndefined", (e, t) => {
   u.init(e, t);
   e._zod.pattern = regexes.undefined;
   e._zod.values = new Set([ void 0 ]);
   e._zod.parse = (t, n) => {
    const i = t.value;
    if (typeof i === "undefined") return t;
    t.issues.push({
     expected: "undefined",
     code: "invalid_type",
     input: i,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodNull", (e, t) => {
   u.init(e, t);
   e._zod.pattern = regexes.null;
   e._zod.values = new Set([ null ]);
   e._zod.parse = (t, n) => {
    const i = t.value;
    if (i === null) return t;
    t.issues.push({
     expected: "null",
     code: "invalid_type",
     input: i,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodAny", (e, t) => {
   u.init(e, t);
   e._zod.parse = e => e;
  });
  null && core.$constructor("$ZodUnknown", (e, t) => {
   u.init(e, t);
   e._zod.parse = e => e;
  });
  const x = o.xI("$ZodNever", (e, t) => {
   u.init(e, t);
   e._zod.parse = (t, n) => {
    t.issues.push({
     expected: "never",
     code: "invalid_type",
     input: t.value,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodVoid", (e, t) => {
   u.init(e, t);
   e._zod.parse = (t, n) => {
    const i = t.value;
    if (typeof i === "undefined") return t;
    t.issues.push({
     expected: "void",
     code: "invalid_type",
     input: i,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodDate", (e, t) => {
   u.init(e, t);
   e._zod.parse = (n, i) => {
    if (t.coerce) try {
     n.value = new Date(n.value);
    } catch (e) {}
    const o = n.value;
    const r = o instanceof Date;
    const s = r && !Number.isNaN(o.getTime());
    if (s) return n;
    n.issues.push({
     expected: "date",
     code: "invalid_type",
     input: o,
     ...r ? {
      received: "Invalid Date"
     } : {},
     inst: e
    });
    return n;
   };
  });
  function capSize(e, t) {
   const n = s.hi(e._zod.def.checks);
   if (!n.length) return;
   const i = Math.min(...n.map(e => e[0]));
   const o = e._zod.parse;
   e._zod.parse = (n, r) => {
    const a = t(n.value);
    if (a > i && !r?.skipChecks && r?.direction !== "backward") for (const [t, i] of s.hi(e._zod.def.checks)) if (a > t && i._zod.def.when(n)) {
     const t = n.issues.length;
     i._zod.check(n);
     n.issues[t].continue = false;
     s.d3(n.issues, t, e);
     return n;
    }
    return o(n, r);
   };
  }
  const arraySize = e => Array.isArray(e) ? e.length : -1;
  const mapSize = e => e instanceof Map ? e.size : -1;
  const setSize = e => e instanceof Set ? e.size : -1;
  function handleArrayResult(e, t, n) {
   if (e.issues.length) t.issues.push(...s.lQ(n, e.issues));
   t.value[n] = e.value;
  }
  const w = o.xI("$ZodArray", (e, t) => {
   u.init(e, t);
   const n = o.cr.memoizer;
   n?.attach(e);
   e._zod.parse = (i, o) => {
    const r = i.value;
    if (!Array.isArray(r)) {
     i.issues.push({
      expected: "array",
      code: "invalid_type",
      input: r,
      inst: e
     });
     return i;
    }
    i.value = n ? n.alloc(e, i, Array(r.length), o) : Array(r.length);
    const a = [];
    const u = o?.abortEarly;
    for (let e = 0; e < r.length; e++) {
     const n = r[e];
     const c = t.element._zod.run({
      value: n,
      issues: []
     }, o);
     if (c instanceof Promise) a.push(c.then(t => handleArrayResult(t, i, e))); else {
      handleArrayResult(c, i, e);
      if (u && c.issues.length !== 0 && s.QH(c)) break;
     }
    }
    if (a.length) return Promise.all(a).then(() => i);
    return i;
   };
   capSize(e, arraySize);
  });
  function handlePropertyResult(e, t, n, i, o, r) {
   const a = n in i;
   const u = r === "optional";
   if (!a && u && o === "optional") return;
   if (e.issues.length) {
    if (o !== void 0 && u && !a) return;
    t.issues.push(...s.lQ(n, e.issues));
   }
   if (!a && o === void 0) {
    if (!e.issues.length) t.issues.push({
     code: "invalid_type",
     expected: "nonoptional",
     input: void 0,
     path: [ n ]
    });
    return;
   }
   if (e.value === void 0) {
    if (a || o === "defaulted" && !u) t.value[n] = void 0;
   } else t.value[n] = e.value;
  }
  const Z = [];
  function normalizeDef(e) {
   const t = Object.keys(e.shape);
   const n = Object.getOwnPropertySymbols(e.shape);
   const i = n.length ? n : Z;
   const o = i.length ? [ ...t, ...i ] : t;
   for (const t of o) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
   const r = s.NM(e.shape);
   return {
    ...e,
    allKeys: o,
    symbolKeys: i,
    keySet: new Set(t),
    numKeys: t.length,
    optionalKeys: new Set(r)
   };
  }
  function handleCatchall(e, t, n, i, o, r, a) {
   const u = [];
   const c = o.keySet;
   const l = o.catchall._zod;
   const f = l.def.type;
   const d = l.optin;
   const p = l.optout;
   let h = 0;
   for (const o in t) {
    if (a && n.issues.length !== h) {
     if (s.QH(n, h)) break;
     h = n.issues.length;
    }
    if (c.has(o)) continue;
    if (o === "__proto__") {
     if (f === "never") u.push(o);
     continue;
    }
    if (f === "never") {
     u.push(o);
     continue;
    }
    const r = l.run({
     value: t[o],
     issues: []
    }, i);
    if (r instanceof Promise) e.push(r.then(e => handlePropertyResult(e, n, o, t, d, p))); else handlePropertyResult(r, n, o, t, d, p);
   }
   if (u.length) n.issues.push({
    code: "unrecognized_keys",
    keys: u,
    input: t,
    inst: r,
    continue: true
   });
   if (!e.length) return n;
   return Promise.all(e).then(() => n);
  }
  const O = o.xI("$ZodObject", (e, t) => {
   u.init(e, t);
   const n = Object.getOwnPropertyDescriptor(t, "shape");
   const i = n?.get ? n.get.raw : t.shape ?? {};
   if (i) {
    const get = () => {
     const e = {
      ...i
     };
     Object.defineProperty(t, "shape", {
      value: e
     });
     get.raw = e;
     return e;
    };
    get.raw = i;
    Object.defineProperty(t, "shape", {
     get: get
    });
   }
   const r = s.PO(() => normalizeDef(t));
   s.v5(e, "propValues", e => {
    const t = e.def.shape;
    const n = {};
    for (const e in t) {
     const i = t[e]._zod;
     if (i.values) {
      if (!Object.prototype.hasOwnProperty.call(n, e)) s.Vy(n, e, new Set);
      for (const t of i.values) n[e].add(t);
      if (i.optin !== void 0) n[e].add(void 0);
     }
    }
    return n;
   });
   const a = s.Gv;
   const c = t.catchall;
   let l;
   const f = o.cr.memoizer;
   f?.attach(e);
   e._zod.parse = (t, n) => {
    l ?? (l = r.value);
    const i = t.value;
    if (!a(i)) {
     t.issues.push({
      expected: "object",
      code: "invalid_type",
      input: i,
      inst: e
     });
     return t;
    }
    t.value = f ? f.alloc(e, t, {}, n) : {};
    const o = [];
    const u = l.shape;
    const d = n?.abortEarly;
    let p = t.issues.length;
    for (const e of l.allKeys) {
     if (d && t.issues.length !== p) {
      if (s.QH(t, p)) break;
      p = t.issues.length;
     }
     if (e === "__proto__") continue;
     const r = u[e];
     const a = r._zod.optin;
     const c = r._zod.optout;
     const l = r._zod.run({
      value: i[e],
      issues: []
     }, n);
     if (l instanceof Promise) o.push(l.then(n => handlePropertyResult(n, t, e, i, a, c))); else handlePropertyResult(l, t, e, i, a, c);
    }
    if (!c) return o.length ? Promise.all(o).then(() => t) : t;
    return handleCatchall(o, i, t, n, r.value, e, d === true);
   };
  });
  null && core.$constructor("$ZodObjectJIT", (e, t) => {
   O.init(e, t);
   const n = e._zod.parse;
   const i = util.cached(() => normalizeDef(t));
   const o = core.globalConfig.memoizer;
   const generateFastpass = t => {
    const n = i.value;
    const r = n.symbolKeys;
    const s = new Doc([ "payload", "ctx" ], {
     shape: t,
     inst: e,
     memo: o,
     syms: r
    });
    const parseStr = e => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`;
    const prefixStr = (e, t) => `\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
    s.write(`const input = payload.value;`);
    const a = Object.create(null);
    let u = 0;
    for (const e of n.allKeys) a[e] = `key_${u++}`;
    s.write(o ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const e of n.allKeys) {
     if (e === "__proto__") continue;
     const n = a[e];
     const i = typeof e === "symbol" ? `syms[${r.indexOf(e)}]` : util.esc(e);
     const o = `${i} in input`;
     const u = t[e];
     const c = u?._zod?.optin;
     const l = c !== void 0;
     const f = u?._zod?.optout === "optional";
     s.write(`const ${n} = ${parseStr(i)};`);
     if (l && f) {
      const e = c === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
      s.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n, i)}\n          }\n\n          if (${e}) {\n            newResult[${i}] = ${n}.value;\n          }\n        }\n\n      `);
     } else if (!l) s.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n, i)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${i}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${i}] = ${n}.value;\n        }\n\n      `); else {
      s.write(`\n        if (${n}.issues.length) {${prefixStr(n, i)}\n        }\n      `);
      if (c === "defaulted") s.write(`newResult[${i}] = ${n}.value;`); else s.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${i}] = ${n}.value;\n        }\n      `);
     }
    }
    s.write(`payload.value = newResult;`);
    s.write(`return payload;`);
    return s.compile();
   };
   let r;
   const s = util.isObject;
   const a = !core.globalConfig.jitless;
   const u = util.allowsEval;
   const c = a && u.value;
   const l = t.catchall;
   let f;
   e._zod.parse = (o, u) => {
    f ?? (f = i.value);
    const d = o.value;
    if (!s(d)) {
     o.issues.push({
      expected: "object",
      code: "invalid_type",
      input: d,
      inst: e
     });
     return o;
    }
    if (a && c && u?.async === false && u.jitless !== true) {
     if (!r) r = generateFastpass(t.shape);
     o = r(o, u);
     if (!l) return o;
     return handleCatchall([], d, o, u, f, e, u?.abortEarly === true);
    }
    return n(o, u);
   };
  });
  function handleUnionResults(e, t, n, i) {
   for (const n of e) if (n.issues.length === 0) {
    t.value = n.value;
    return t;
   }
   const r = e.filter(e => !s.QH(e));
   if (r.length === 1) {
    t.value = r[0].value;
    return r[0];
   }
   t.issues.push({
    code: "invalid_union",
    input: t.value,
    inst: n,
    errors: e.map(e => e.issues.map(e => s.iR(e, i, o.$W())))
   });
   return t;
  }
  const I = o.xI("$ZodUnion", (e, t) => {
   u.init(e, t);
   s.v5(e, "optin", e => e.def.options.some(e => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some(e => e._zod.optin !== void 0) ? "optional" : void 0);
   s.v5(e, "optout", e => e.def.options.some(e => e._zod.optout === "optional") ? "optional" : void 0);
   s.v5(e, "values", e => {
    if (e.def.options.every(e => e._zod.values)) return new Set(e.def.options.flatMap(e => Array.from(e._zod.values)));
    return;
   });
   s.v5(e, "pattern", e => {
    if (e.def.options.every(e => e._zod.pattern)) {
     const t = e.def.options.map(e => e._zod.pattern);
     return new RegExp(`^(${t.map(e => s.p6(e.source)).join("|")})$`);
    }
    return;
   });
   const n = t.options.length === 1 ? t.options[0]._zod.run : null;
   e._zod.parse = (i, o) => {
    if (n) return n(i, o);
    let r = false;
    const s = [];
    for (const e of t.options) {
     const t = e._zod.run({
      value: i.value,
      issues: []
     }, o);
     if (t instanceof Promise) {
      s.push(t);
      r = true;
     } else {
      if (t.issues.length === 0) return t;
      s.push(t);
     }
    }
    if (!r) return handleUnionResults(s, i, e, o);
    return Promise.all(s).then(t => handleUnionResults(t, i, e, o));
   };
  });
  function handleExclusiveUnionResults(e, t, n, i) {
   const o = [];
   for (let t = 0; t < e.length; t++) if (e[t].issues.length === 0) o.push(t);
   if (o.length === 1) {
    t.value = e[o[0]].value;
    return t;
   }
   if (o.length === 0) t.issues.push({
    code: "invalid_union",
    input: t.value,
    inst: n,
    errors: e.map(e => e.issues.map(e => util.finalizeIssue(e, i, core.config())))
   }); else t.issues.push({
    code: "invalid_union",
    input: t.value,
    inst: n,
    errors: [],
    inclusive: false,
    matches: o
   });
   return t;
  }
  null && core.$constructor("$ZodXor", (e, t) => {
   I.init(e, t);
   t.inclusive = false;
   const n = t.options.length === 1 ? t.options[0]._zod.run : null;
   e._zod.parse = (i, o) => {
    if (n) return n(i, o);
    let r = false;
    const s = [];
    for (const e of t.options) {
     const t = e._zod.run({
      value: i.value,
      issues: []
     }, o);
     if (t instanceof Promise) {
      s.push(t);
      r = true;
     } else s.push(t);
    }
    if (!r) return handleExclusiveUnionResults(s, i, e, o);
    return Promise.all(s).then(t => handleExclusiveUnionResults(t, i, e, o));
   };
  });
  function discriminatorMap(e) {
   const t = new Map;
   for (const n of e.options) {
    const i = n._zod.propValues?.[e.discriminator];
    if (!i || i.size === 0) throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
    for (const e of i) if (t.has(e)) {
     if (e !== void 0) throw new Error(`Duplicate discriminator value "${String(e)}"`);
     t.set(e, null);
    } else t.set(e, n);
   }
   return t;
  }
  null && core.$constructor("$ZodDiscriminatedUnion", (e, t) => {
   t.inclusive = false;
   I.init(e, t);
   const n = e._zod.parse;
   util.defineLazyInternal(e, "propValues", e => {
    const t = {};
    let n = 0;
    for (const i of e.def.options) {
     const o = i._zod.propValues;
     if (!o || Object.keys(o).length === 0) throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(i)}"`);
     if (o[e.def.discriminator]?.has(void 0)) n++;
     for (const [e, n] of Object.entries(o)) {
      if (!Object.prototype.hasOwnProperty.call(t, e)) util.assignProp(t, e, new Set);
      for (const i of n) t[e].add(i);
     }
    }
    if (!e.def.unionFallback && n > 1) t[e.def.discriminator]?.delete(void 0);
    return t;
   });
   t.options.forEach((e, n) => {
    const i = util.rawShape(e._zod.def);
    if (i && !Object.prototype.hasOwnProperty.call(i, t.discriminator)) throw new Error(`Invalid discriminated union option at index "${n}"`);
   });
   const i = util.cached(() => discriminatorMap(t));
   e._zod.parse = (o, r) => {
    const s = o.value;
    if (!util.isObject(s)) {
     o.issues.push({
      code: "invalid_type",
      expected: "object",
      input: s,
      inst: e
     });
     return o;
    }
    const a = s?.[t.discriminator];
    const u = i.value.get(a);
    if (u && (a !== void 0 || r.direction !== "backward")) return u._zod.run(o, r);
    if (t.unionFallback || r.direction === "backward") return n(o, r);
    o.issues.push({
     code: "invalid_union",
     errors: [],
     note: "No matching discriminator",
     discriminator: t.discriminator,
     options: Array.from(i.value.keys()).filter(e => i.value.get(e) !== null),
     input: s,
     path: [ t.discriminator ],
     inst: e
    });
    return o;
   };
  });
  null && core.$constructor("$ZodIntersection", (e, t) => {
   u.init(e, t);
   e._zod.parse = (e, n) => {
    const i = e.value;
    const o = t.left._zod.run({
     value: i,
     issues: []
    }, n);
    const r = t.right._zod.run({
     value: i,
     issues: []
    }, n);
    const s = o instanceof Promise || r instanceof Promise;
    if (s) return Promise.all([ o, r ]).then(([t, n]) => handleIntersectionResults(e, t, n));
    return handleIntersectionResults(e, o, r);
   };
  });
  function mergeValues(e, t) {
   if (e === t) return {
    valid: true,
    data: e
   };
   if (e instanceof Date && t instanceof Date && +e === +t) return {
    valid: true,
    data: e
   };
   if (util.isPlainObject(e) && util.isPlainObject(t)) {
    const n = Object.keys(t);
    const i = Object.keys(e).filter(e => n.indexOf(e) !== -1);
    const o = {
     ...e,
     ...t
    };
    if (Object.prototype.hasOwnProperty.call(o, "__proto__")) delete o.__proto__;
    for (const n of i) {
     if (n === "__proto__") continue;
     const i = mergeValues(e[n], t[n]);
     if (!i.valid) return {
      valid: false,
      mergeErrorPath: [ n, ...i.mergeErrorPath ]
     };
     o[n] = i.data;
    }
    return {
     valid: true,
     data: o
    };
   }
   if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length) return {
     valid: false,
     mergeErrorPath: []
    };
    const n = [];
    for (let i = 0; i < e.length; i++) {
     const o = e[i];
     const r = t[i];
     const s = mergeValues(o, r);
     if (!s.valid) return {
      valid: false,
      mergeErrorPath: [ i, ...s.mergeErrorPath ]
     };
     n.push(s.data);
    }
    return {
     valid: true,
     data: n
    };
   }
   return {
    valid: false,
    mergeErrorPath: []
   };
  }
  function handleIntersectionResults(e, t, n) {
   const i = new Map;
   let o;
   const r = new Map;
   const collect = (e, t) => {
    let n;
    if (e.code === "unrecognized_keys" && !e.path?.length) {
     o ?? (o = e);
     n = e.keys;
    } else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
     const t = String(e.path[0]);
     if (!r.has(t)) r.set(t, e);
     n = [ t ];
    } else return false;
    for (const e of n) {
     if (!i.has(e)) i.set(e, {});
     i.get(e)[t] = true;
    }
    return true;
   };
   for (const n of t.issues) if (!collect(n, "l")) e.issues.push(n);
   for (const t of n.issues) if (!collect(t, "r")) e.issues.push(t);
   const s = [ ...i ].filter(([, e]) => e.l && e.r).map(([e]) => e);
   if (s.length) {
    const t = o ? s.filter(e => o.keys.includes(e)) : [];
    if (t.length) e.issues.push({
     ...o,
     keys: t
    });
    for (const n of s) if (!t.includes(n) && r.has(n)) e.issues.push(r.get(n));
   }
   const a = mergeValues(t.value, n.value);
   if (!a.valid) {
    if (util.aborted(e)) return e;
    throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(a.mergeErrorPath)}`);
   }
   e.value = a.data;
   return e;
  }
  const S = null && core.$constructor("$ZodTuple", (e, t) => {
   u.init(e, t);
   const n = t.items;
   const i = core.globalConfig.memoizer;
   i?.attach(e);
   e._zod.parse = (o, r) => {
    const s = o.value;
    if (!Array.isArray(s)) {
     o.issues.push({
      input: s,
      inst: e,
      expected: "tuple",
      code: "invalid_type"
     });
     return o;
    }
    o.value = i ? i.alloc(e, o, [], r) : [];
    const a = [];
    const u = getTupleOptStart(n, "optin");
    const c = getTupleOptStart(n, "optout");
    if (!t.rest) {
     if (s.length < u) {
      o.issues.push({
       code: "too_small",
       minimum: u,
       inclusive: true,
       input: s,
       inst: e,
       origin: "array"
      });
      return o;
     }
     if (s.length > n.length) o.issues.push({
      code: "too_big",
      maximum: n.length,
      inclusive: true,
      input: s,
      inst: e,
      origin: "array"
     });
    }
    const l = new Array(n.length);
    const f = t.rest ? r?.abortEarly : void 0;
    let d = false;
    for (let e = 0; e < n.length; e++) {
     const t = n[e]._zod.run({
      value: s[e],
      issues: []
     }, r);
     if (t instanceof Promise) a.push(t.then(t => {
      l[e] = t;
     })); else {
      l[e] = t;
      if (f && !d && t.issues.length) d = util.aborted(t);
     }
    }
    if (t.rest && !d) {
     let e = n.length - 1;
     const i = s.slice(n.length);
     let u = o.issues.length;
     for (const n of i) {
      if (f && o.issues.length !== u) {
       if (util.aborted(o, u)) break;
       u = o.issues.length;
      }
      e++;
      const i = t.rest._zod.run({
       value: n,
       issues: []
      }, r);
      if (i instanceof Promise) a.push(i.then(t => handleTupleResult(t, o, e))); else handleTupleResult(i, o, e);
     }
    }
    if (a.length) return Promise.all(a).then(() => handleTupleResults(l, o, n, s, c));
    return handleTupleResults(l, o, n, s, c);
   };
  });
  function getTupleOptStart(e, t) {
   for (let n = e.length - 1; n >= 0; n--) {
    const i = t === "optin" ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === "optional";
    if (!i) return n + 1;
   }
   return 0;
  }
  function handleTupleResult(e, t, n) {
   if (e.issues.length) t.issues.push(...util.prefixIssues(n, e.issues));
   t.value[n] = e.value;
  }
  function handleTupleResults(e, t, n, i, o) {
   for (let r = 0; r < n.length; r++) {
    const s = e[r];
    const a = r < i.length;
    if (!a && r >= o && n[r]._zod.optin === "optional") {
     t.value.length = r;
     break;
    }
    if (s.issues.length) {
     if (!a && r >= o) {
      t.value.length = r;
      break;
     }
     t.issues.push(...util.prefixIssues(r, s.issues));
    }
    t.value[r] = s.value;
   }
   for (let e = t.value.length - 1; e >= i.length; e--) if (n[e]._zod.optout === "optional" && t.value[e] === void 0) t.value.length = e; else break;
   return t;
  }
  const P = o.xI("$ZodRecord", (e, t) => {
   u.init(e, t);
   const n = o.cr.memoizer;
   n?.attach(e);
   e._zod.parse = (i, a) => {
    const u = i.value;
    if (!s.Qd(u)) {
     i.issues.push({
      expected: "record",
      code: "invalid_type",
      input: u,
      inst: e
     });
     return i;
    }
    const c = [];
    const l = t.keyType._zod.values;
    if (l && !t.partial) {
     i.value = n ? n.alloc(e, i, {}, a) : {};
     const r = new Set;
     for (const n of l) if (typeof n === "string" || typeof n === "number" || typeof n === "symbol") {
      r.add(typeof n === "number" ? n.toString() : n);
      if (n === "__proto__") continue;
      const l = t.keyType._zod.run({
       value: n,
       issues: []
      }, a);
      if (l instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      if (l.issues.length) {
       i.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: l.issues.map(e => s.iR(e, a, o.$W())),
        input: n,
        path: [ n ],
        inst: e
       });
       continue;
      }
      const f = l.value;
      if (f === "__proto__") continue;
      const d = t.valueType._zod.run({
       value: u[n],
       issues: []
      }, a);
      if (d instanceof Promise) c.push(d.then(e => {
       if (e.issues.length) i.issues.push(...s.lQ(n, e.issues));
       i.value[f] = e.value;
      })); else {
       if (d.issues.length) i.issues.push(...s.lQ(n, d.issues));
       i.value[f] = d.value;
      }
     }
     let f;
     for (const e in u) if (!r.has(e)) if (t.mode === "loose") {
      if (e === "__proto__") continue;
      i.value[e] = u[e];
     } else {
      f = f ?? [];
      f.push(e);
     }
     if (f && f.length > 0) i.issues.push({
      code: "unrecognized_keys",
      input: u,
      inst: e,
      keys: f,
      continue: true
     });
    } else {
     i.value = n ? n.alloc(e, i, {}, a) : {};
     let f;
     for (const n of Reflect.ownKeys(u)) {
      if (n === "__proto__") continue;
      if (!Object.prototype.propertyIsEnumerable.call(u, n)) continue;
      let d = t.keyType._zod.run({
       value: n,
       issues: []
      }, a);
      if (d instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      const p = typeof n === "string" && r.ai.test(n) && d.issues.length;
      if (p) {
       const e = t.keyType._zod.run({
        value: Number(n),
        issues: []
       }, a);
       if (e instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (e.issues.length === 0) d = e;
      }
      if (d.issues.length) {
       if (t.mode === "loose") i.value[n] = u[n]; else if (l) {
        f = f ?? [];
        f.push(n);
       } else i.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: d.issues.map(e => s.iR(e, a, o.$W())),
        input: n,
        path: [ n ],
        inst: e
       });
       continue;
      }
      const h = d.value;
      if (h === "__proto__") continue;
      const m = t.valueType._zod.run({
       value: u[n],
       issues: []
      }, a);
      if (m instanceof Promise) c.push(m.then(e => {
       if (e.issues.length) i.issues.push(...s.lQ(n, e.issues));
       i.value[h] = e.value;
      })); else {
       if (m.issues.length) i.issues.push(...s.lQ(n, m.issues));
       i.value[h] = m.value;
      }
     }
     if (f && f.length > 0) i.issues.push({
      code: "unrecognized_keys",
      input: u,
      inst: e,
      keys: f,
      continue: true
     });
    }
    if (c.length) return Promise.all(c).then(() => i);
    return i;
   };
  });
  null && core.$constructor("$ZodMap", (e, t) => {
   u.init(e, t);
   const n = core.globalConfig.memoizer;
   n?.attach(e);
   e._zod.parse = (i, o) => {
    const r = i.value;
    if (!(r instanceof Map)) {
     i.issues.push({
      expected: "map",
      code: "invalid_type",
      input: r,
      inst: e
     });
     return i;
    }
    const s = [];
    i.value = n ? n.alloc(e, i, new Map, o) : new Map;
    const a = o?.abortEarly;
    let u = i.issues.length;
    for (const [n, c] of r) {
     if (a && i.issues.length !== u) {
      if (util.aborted(i, u)) break;
      u = i.issues.length;
     }
     const l = t.keyType._zod.run({
      value: n,
      issues: []
     }, o);
     const f = t.valueType._zod.run({
      value: c,
      issues: []
     }, o);
     if (l instanceof Promise || f instanceof Promise) s.push(Promise.all([ l, f ]).then(([t, s]) => {
      handleMapResult(t, s, i, n, r, e, o);
     })); else handleMapResult(l, f, i, n, r, e, o);
    }
    if (s.length) return Promise.all(s).then(() => i);
    return i;
   };
   capSize(e, mapSize);
  });
  function handleMapResult(e, t, n, i, o, r, s) {
   if (e.issues.length) if (util.propertyKeyTypes.has(typeof i)) n.issues.push(...util.prefixIssues(i, e.issues)); else n.issues.push({
    code: "invalid_key",
    origin: "map",
    input: o,
    inst: r,
    issues: e.issues.map(e => util.finalizeIssue(e, s, core.config()))
   });
   if (t.issues.length) if (util.propertyKeyTypes.has(typeof i)) n.issues.push(...util.prefixIssues(i, t.issues)); else n.issues.push({
    origin: "map",
    code: "invalid_element",
    input: o,
    inst: r,
    key: i,
    issues: t.issues.map(e => util.finalizeIssue(e, s, core.config()))
   });
   n.value.set(e.value, t.value);
  }
  null && core.$constructor("$ZodSet", (e, t) => {
   u.init(e, t);
   const n = core.globalConfig.memoizer;
   n?.attach(e);
   e._zod.parse = (i, o) => {
    const r = i.value;
    if (!(r instanceof Set)) {
     i.issues.push({
      input: r,
      inst: e,
      expected: "set",
      code: "invalid_type"
     });
     return i;
    }
    const s = [];
    i.value = n ? n.alloc(e, i, new Set, o) : new Set;
    const a = o?.abortEarly;
    let u = i.issues.length;
    for (const e of r) {
     if (a && i.issues.length !== u) {
      if (util.aborted(i, u)) break;
      u = i.issues.length;
     }
     const n = t.valueType._zod.run({
      value: e,
      issues: []
     }, o);
     if (n instanceof Promise) s.push(n.then(e => handleSetResult(e, i))); else handleSetResult(n, i);
    }
    if (s.length) return Promise.all(s).then(() => i);
    return i;
   };
   capSize(e, setSize);
  });
  function handleSetResult(e, t) {
   if (e.issues.length) t.issues.push(...e.issues);
   t.value.add(e.value);
  }
  const k = o.xI("$ZodEnum", (e, t) => {
   u.init(e, t);
   const n = s.w5(t.entries);
   const i = new Set(n);
   e._zod.values = i;
   s.v5(e, "pattern", e => {
    const t = s.w5(e.def.entries).filter(e => s.qQ.has(typeof e));
    return new RegExp(t.length ? `^(${t.map(e => s.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   e._zod.parse = (t, o) => {
    const r = t.value;
    if (i.has(r)) return t;
    t.issues.push({
     code: "invalid_value",
     values: n,
     input: r,
     inst: e
    });
    return t;
   };
  });
  const T = o.xI("$ZodLiteral", (e, t) => {
   u.init(e, t);
   const n = new Set(t.values);
   e._zod.values = n;
   s.v5(e, "pattern", e => {
    const t = e.def.values;
    return new RegExp(t.length ? `^(${t.map(e => typeof e === "string" ? s.sD(e) : e ? s.sD(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
   });
   e._zod.parse = (i, o) => {
    const r = i.value;
    if (n.has(r)) return i;
    i.issues.push({
     code: "invalid_value",
     values: t.values,
     input: r,
     inst: e
    });
    return i;
   };
  });
  null && core.$constructor("$ZodFile", (e, t) => {
   u.init(e, t);
   e._zod.parse = (t, n) => {
    const i = t.value;
    if (i instanceof File) return t;
    t.issues.push({
     expected: "file",
     code: "invalid_type",
     input: i,
     inst: e
    });
    return t;
   };
  });
  null && core.$constructor("$ZodTransform", (e, t) => {
   u.init(e, t);
   e._zod.optin = "optional";
   core.globalConfig.memoizer?.guard(e);
   e._zod.parse = (n, i) => {
    if (i.direction === "backward") throw new core.$ZodEncodeError(e.constructor.name);
    const o = t.transform(n.value, n);
    if (i.async) {
     const e = o instanceof Promise ? o : Promise.resolve(o);
     return e.then(e => {
      n.value = e;
      return n;
     });
    }
    if (o instanceof Promise) throw new core.$ZodAsyncError;
    n.value = o;
    return n;
   };
  });
  function handleOptionalResult(e, t) {
   e.value = t.issues.length ? void 0 : t.value;
   return e;
  }
  const R = o.xI("$ZodOptional", (e, t) => {
   u.init(e, t);
   s.v5(e, "optin", e => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   e._zod.optout = "optional";
   s.v5(e, "values", e => {
    const t = e.def.innerType._zod.values;
    return t ? new Set([ ...t, void 0 ]) : void 0;
   });
   s.v5(e, "pattern", e => {
    const t = e.def.innerType._zod.pattern;
    return t ? new RegExp(`^(${s.p6(t.source)})?$`) : void 0;
   });
   e._zod.parse = (e, n) => {
    if (e.value === void 0) {
     if (t.innerType._zod.optin !== "defaulted") return e;
     const i = t.innerType._zod.run({
      value: e.value,
      issues: []
     }, n);
     if (i instanceof Promise) return i.then(t => handleOptionalResult(e, t));
     return handleOptionalResult(e, i);
    }
    return t.innerType._zod.run(e, n);
   };
  });
  null && core.$constructor("$ZodExactOptional", (e, t) => {
   R.init(e, t);
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values);
   util.defineLazyInternal(e, "pattern", e => e.def.innerType._zod.pattern);
   e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
  });
  null && core.$constructor("$ZodNullable", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "optin", e => e.def.innerType._zod.optin);
   util.defineLazyInternal(e, "optout", e => e.def.innerType._zod.optout);
   util.defineLazyInternal(e, "pattern", e => {
    const t = e.def.innerType._zod.pattern;
    return t ? new RegExp(`^(${util.cleanRegex(t.source)}|null)$`) : void 0;
   });
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values ? new Set([ ...e.def.innerType._zod.values, null ]) : void 0);
   e._zod.parse = (e, n) => {
    if (e.value === null) return e;
    return t.innerType._zod.run(e, n);
   };
  });
  null && core.$constructor("$ZodDefault", (e, t) => {
   u.init(e, t);
   e._zod.optin = "defaulted";
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") return t.innerType._zod.run(e, n);
    if (e.value === void 0) {
     e.value = t.defaultValue;
     return e;
    }
    const i = t.innerType._zod.run(e, n);
    if (i instanceof Promise) return i.then(e => handleDefaultResult(e, t));
    return handleDefaultResult(i, t);
   };
  });
  function handleDefaultResult(e, t) {
   if (e.value === void 0) e.value = t.defaultValue;
   return e;
  }
  null && core.$constructor("$ZodPrefault", (e, t) => {
   u.init(e, t);
   e._zod.optin = "defaulted";
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") return t.innerType._zod.run(e, n);
    if (e.value === void 0) e.value = t.defaultValue;
    return t.innerType._zod.run(e, n);
   };
  });
  null && core.$constructor("$ZodNonOptional", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "values", e => {
    const t = e.def.innerType._zod.values;
    return t ? new Set([ ...t ].filter(e => e !== void 0)) : void 0;
   });
   e._zod.parse = (n, i) => {
    const o = t.innerType._zod.run(n, i);
    if (o instanceof Promise) return o.then(t => handleNonOptionalResult(t, e));
    return handleNonOptionalResult(o, e);
   };
  });
  function handleNonOptionalResult(e, t) {
   if (!e.issues.length && e.value === void 0) e.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: e.value,
    inst: t
   });
   return e;
  }
  null && core.$constructor("$ZodSuccess", (e, t) => {
   u.init(e, t);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
    const i = t.innerType._zod.run(e, n);
    if (i instanceof Promise) return i.then(t => {
     e.value = t.issues.length === 0;
     return e;
    });
    e.value = i.issues.length === 0;
    return e;
   };
  });
  function handleCatchResult(e, t, n, i) {
   if (!t.issues.length) {
    e.value = t.value;
    if (t.memo) e.memo = true;
    return e;
   }
   e.value = n.catchValue({
    ...t,
    value: e.value,
    error: {
     issues: t.issues.map(e => util.finalizeIssue(e, i, core.config()))
    },
    input: e.value
   });
   return e;
  }
  null && core.$constructor("$ZodCatch", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "optin", e => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   util.defineLazyInternal(e, "optout", e => e.def.innerType._zod.optout);
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") return t.innerType._zod.run(e, n);
    const i = t.innerType._zod.run({
     value: e.value,
     issues: []
    }, n);
    if (i instanceof Promise) return i.then(i => handleCatchResult(e, i, t, n));
    return handleCatchResult(e, i, t, n);
   };
  });
  null && core.$constructor("$ZodNaN", (e, t) => {
   u.init(e, t);
   e._zod.parse = (t, n) => {
    if (typeof t.value !== "number" || !Number.isNaN(t.value)) {
     t.issues.push({
      input: t.value,
      inst: e,
      expected: "nan",
      code: "invalid_type"
     });
     return t;
    }
    return t;
   };
  });
  const M = null && core.$constructor("$ZodPipe", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "values", e => e.def.in._zod.values);
   util.defineLazyInternal(e, "optin", e => e.def.in._zod.optin);
   util.defineLazyInternal(e, "optout", e => e.def.out._zod.optout);
   util.defineLazyInternal(e, "propValues", e => e.def.in._zod.propValues);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") {
     const i = t.out._zod.run(e, n);
     if (i instanceof Promise) return i.then(e => handlePipeResult(e, t.in, n));
     return handlePipeResult(i, t.in, n);
    }
    const i = t.in._zod.run(e, n);
    if (i instanceof Promise) return i.then(e => handlePipeResult(e, t.out, n));
    return handlePipeResult(i, t.out, n);
   };
  });
  function handlePipeResult(e, t, n) {
   if (e.issues.some(e => e.code !== "unrecognized_keys")) {
    e.aborted = true;
    return e;
   }
   return t._zod.run({
    value: e.value,
    issues: e.issues
   }, n);
  }
  null && core.$constructor("$ZodCodec", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "values", e => e.def.in._zod.values);
   util.defineLazyInternal(e, "optin", e => e.def.in._zod.optin);
   util.defineLazyInternal(e, "optout", e => e.def.out._zod.optout);
   util.defineLazyInternal(e, "propValues", e => e.def.in._zod.propValues);
   e._zod.parse = (e, n) => {
    const i = n.direction || "forward";
    if (i === "forward") {
     const i = t.in._zod.run(e, n);
     if (i instanceof Promise) return i.then(e => handleCodecAResult(e, t, n));
     return handleCodecAResult(i, t, n);
    } else {
     const i = t.out._zod.run(e, n);
     if (i instanceof Promise) return i.then(e => handleCodecAResult(e, t, n));
     return handleCodecAResult(i, t, n);
    }
   };
  });
  function handleCodecAResult(e, t, n) {
   if (e.issues.length) {
    e.aborted = true;
    return e;
   }
   const i = n.direction || "forward";
   if (i === "forward") {
    const i = t.transform(e.value, e);
    if (i instanceof Promise) return i.then(i => handleCodecTxResult(e, i, t.out, n));
    return handleCodecTxResult(e, i, t.out, n);
   } else {
    const i = t.reverseTransform(e.value, e);
    if (i instanceof Promise) return i.then(i => handleCodecTxResult(e, i, t.in, n));
    return handleCodecTxResult(e, i, t.in, n);
   }
  }
  function handleCodecTxResult(e, t, n, i) {
   if (e.issues.length) {
    e.aborted = true;
    return e;
   }
   return n._zod.run({
    value: t,
    issues: e.issues
   }, i);
  }
  null && core.$constructor("$ZodPreprocess", (e, t) => {
   M.init(e, t);
  });
  null && core.$constructor("$ZodReadonly", (e, t) => {
   u.init(e, t);
   util.defineLazyInternal(e, "propValues", e => e.def.innerType._zod.propValues);
   util.defineLazyInternal(e, "values", e => e.def.innerType._zod.values);
   util.defineLazyInternal(e, "optin", e => e.def.innerType?._zod?.optin);
   util.defineLazyInternal(e, "optout", e => e.def.innerType?._zod?.optout);
   e._zod.parse = (e, n) => {
    if (n.direction === "backward") return t.innerType._zod.run(e, n);
    const i = t.innerType._zod.run(e, n);
    if (i instanceof Promise) return i.then(handleReadonlyResult);
    return handleReadonlyResult(i);
   };
  });
  function handleReadonlyResult(e) {
   if (!e.memo) e.value = Object.freeze(e.value);
   return e;
  }
  function leafPattern(e) {
   const t = e._zod.def;
   let n = t.pattern;
   let i = !!t.format?.includes("int");
   let o;
   let r;
   for (const e of t.checks ?? []) {
    const t = e._zod.def;
    if (t.pattern) n = t.pattern;
    i || (i = !!t.format?.includes("int"));
    const s = t.minimum ?? t.length;
    const a = t.maximum ?? t.length;
    if (s !== void 0 && (o === void 0 || s > o)) o = s;
    if (a !== void 0 && (r === void 0 || a < r)) r = a;
   }
   if (n) return n.source;
   if (o !== void 0 && r !== void 0 && o > r) return "(?!)";
   if (o !== void 0 || r !== void 0) return regexes.string({
    minimum: o,
    maximum: r
   }).source;
   const s = e._zod.pattern;
   return (i && s === regexes.number ? regexes.integer : s)?.source;
  }
  function partPattern(e) {
   const t = e._zod.def;
   const n = e._zod.pattern?.source;
   const i = t.innerType ?? e._zod.innerType;
   if (i) {
    const e = i._zod.pattern?.source;
    const t = partPattern(i);
    if (n && e && t && t !== e) return n.replace(util.cleanRegex(e), () => util.cleanRegex(t));
    return n;
   }
   if (t.options) {
    const e = t.options.map(partPattern);
    if (e.every(Boolean)) return `^(${e.map(e => util.cleanRegex(e)).join("|")})$`;
   }
   return leafPattern(e);
  }
  null && core.$constructor("$ZodTemplateLiteral", (e, t) => {
   u.init(e, t);
   const n = [];
   for (const e of t.parts) if (typeof e === "object" && e !== null) {
    const t = partPattern(e);
    if (!t) throw new Error(`Invalid template literal part, no pattern found: ${[ ...e._zod.traits ].shift()}`);
    n.push(util.cleanRegex(t));
   } else if (e === null || util.primitiveTypes.has(typeof e)) n.push(util.escapeRegex(`${e}`)); else throw new Error(`Invalid template literal part: ${e}`);
   e._zod.pattern = new RegExp(`^${n.join("")}$`);
   e._zod.parse = (n, i) => {
    if (typeof n.value !== "string") {
     n.issues.push({
      input: n.value,
      inst: e,
      expected: "string",
      code: "invalid_type"
     });
     return n;
    }
    e._zod.pattern.lastIndex = 0;
    if (!e._zod.pattern.test(n.value)) {
     n.issues.push({
      input: n.value,
      inst: e,
      code: "invalid_format",
      format: t.format ?? "template_literal",
      pattern: e._zod.pattern.source
     });
     return n;
    }
    return n;
   };
  });
  null && core.$constructor("$ZodFunction", (e, t) => {
   u.init(e, t);
   Object.defineProperty(e, "_def", {
    value: t
   });
   e._zod.def = t;
   e.implement = t => {
    if (typeof t !== "function") throw new Error("implement() must be called with a function");
    return Object.defineProperty(function(...n) {
     const i = e._def.input ? parse(e._def.input, n) : n;
     const o = Reflect.apply(t, this, i);
     if (e._def.output) return parse(e._def.output, o);
     return o;
    }, "_zod", {
     value: e._zod,
     enumerable: false
    });
   };
   e.implementAsync = t => {
    if (typeof t !== "function") throw new Error("implementAsync() must be called with a function");
    return Object.defineProperty(async function(...n) {
     const i = e._def.input ? await parseAsync(e._def.input, n) : n;
     const o = await Reflect.apply(t, this, i);
     if (e._def.output) return await parseAsync(e._def.output, o);
     return o;
    }, "_zod", {
     value: e._zod,
     enumerable: false
    });
   };
   e._zod.parse = (t, n) => {
    if (typeof t.value !== "function") {
     t.issues.push({
      code: "invalid_type",
      expected: "function",
      input: t.value,
      inst: e
     });
     return t;
    }
    const i = e._def.output && e._def.output._zod.def.type === "promise";
    if (i) t.value = e.implementAsync(t.value); else t.value = e.implement(t.value);
    return t;
   };
   e.input = (...t) => {
    const n = e.constructor;
    if (Array.isArray(t[0])) return new n({
     type: "function",
     input: new S({
      type: "tuple",
      items: t[0],
      rest: t[1]
     }),
     output: e._def.output
    });
    return new n({
     type: "function",
     input: t[0],
     output: e._def.output
    });
   };
   e.output = t => {
    const n = e.constructor;
    return new n({
     type: "function",
     input: e._def.input,
     output: t
    });
   };
   return e;
  });
  null && core.$constructor("$ZodPromise", (e, t) => {
   u.init(e, t);
   e._zod.parse = (e, n) => Promise.resolve(e.value).then(e => t.innerType._zod.run({
    value: e,
    issues: []
   }, n));
  });
  null && core.$constructor("$ZodLazy", (e, t) => {
   u.init(e, t);
   util.defineLazy(e._zod, "innerType", () => {
    const e = t;
    if (!e._cachedInner) e._cachedInner = t.getter();
    return e._cachedInner;
   });
   util.defineLazyInternal(e, "pattern", e => e.innerType?._zod?.pattern);
   util.defineLazyInternal(e, "propValues", e => e.innerType?._zod?.propValues);
   util.defineLazyInternal(e, "optin", e => e.innerType?._zod?.optin ?? void 0);
   util.defineLazyInternal(e, "optout", e => e.innerType?._zod?.optout ?? void 0);
   e._zod.parse = (t, n) => {
    const i = e._zod.innerType;
    return i._zod.run(t, n);
   };
  });
  null && core.$constructor("$ZodCustom", (e, t) => {
   checks.$ZodCheck.init(e, t);
   u.init(e, t);
   e._zod.parse = (e, t) => e;
   e._zod.check = n => {
    const i = n.value;
    const o = t.fn(i);
    if (o instanceof Promise) return o.then(t => handleRefineResult(t, n, i, e));
    handleRefineResult(o, n, i, e);
    return;
   };
  });
  function handleRefineResult(e, t, n, i) {
   if (!e) {
    const e = {
     code: "custom",
     input: n,
     inst: i,
     path: [ ...i._zod.def.path ?? [] ],
     continue: !i._zod.def.abort
    };
    if (i._zod.def.params) e.params = i._zod.def.params;
    t.issues.push(util.issue(e));
   }
  }
 }),
 4723: ((e, t, n) => {
  n.d(t, {
   A2: () => normalizeParams,
   Gv: () => isObject,
   NM: () => optionalKeys,
   NR: () => s,
   O7: () => codePointLength,
   PO: () => cached,
   QH: () => aborted,
   Qd: () => isPlainObject,
   Rc: () => getLengthableOrigin,
   Vy: () => assignProp,
   X: () => installLazyProp,
   cl: () => nullish,
   d3: () => attachSchema,
   gx: () => i,
   hi: () => sizeCaps,
   iR: () => finalizeIssue,
   jD: () => hide,
   k8: () => jsonStringifyReplacer,
   lQ: () => prefixIssues,
   o8: () => clone,
   ol: () => members,
   p6: () => cleanRegex,
   qQ: () => o,
   qh: () => own,
   rL: () => explicitlyAborted,
   sD: () => escapeRegex,
   v5: () => defineLazyInternal,
   w5: () => getEnumValues,
   zH: () => r
  });
  function getEnumValues(e) {
   const t = Object.values(e).filter(e => typeof e === "number");
   const n = Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
   return n;
  }
  function jsonStringifyReplacer(e, t) {
   if (typeof t === "bigint") return t.toString();
   return t;
  }
  class Cached {
   constructor(e) {
    this._getter = e;
    this._value = void 0;
   }
   get value() {
    const e = this._getter;
    if (e !== void 0) {
     this._value = e();
     this._getter = void 0;
    }
    return this._value;
   }
  }
  function cached(e) {
   return new Cached(e);
  }
  function nullish(e) {
   return e === null || e === void 0;
  }
  function cleanRegex(e) {
   const t = e.startsWith("^") ? 1 : 0;
   const n = e.endsWith("$") ? e.length - 1 : e.length;
   return e.slice(t, n);
  }
  null && Symbol("evaluating");
  function assignProp(e, t, n) {
   Object.defineProperty(e, t, {
    value: n,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  const i = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
  function isObject(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  null && cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const e = Function;
    new e("");
    return true;
   } catch (e) {
    return false;
   }
  });
  function isPlainObject(e) {
   if (isObject(e) === false) return false;
   const t = e.constructor;
   if (t === void 0) return true;
   if (typeof t !== "function") return true;
   const n = t.prototype;
   if (isObject(n) === false) return false;
   if (Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") === false) return false;
   return true;
  }
  const o = new Set([ "string", "number", "symbol" ]);
  function escapeRegex(e) {
   return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(e, t, n) {
   const i = new e._zod.constr(t ?? e._zod.def);
   if (!t || n?.parent) i._zod.parent = e;
   return i;
  }
  function normalizeParams(e) {
   const t = e;
   if (!t) return {};
   if (typeof t === "string") return {
    error: () => t
   };
   if (t?.message !== void 0) {
    if (t?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    t.error = t.message;
   }
   delete t.message;
   if (typeof t.error === "string") return {
    ...t,
    error: () => t.error
   };
   return t;
  }
  function optionalKeys(e) {
   return Object.keys(e).filter(t => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
  }
  const r = (() => ({
   safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
   int32: [ -2147483648, 2147483647 ],
   uint32: [ 0, 4294967295 ],
   float32: [ -34028234663852886e22, 34028234663852886e22 ],
   float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  const s = {
   int64: [ BigInt("-9223372036854775808"), BigInt("9223372036854775807") ],
   uint64: [ BigInt(0), BigInt("18446744073709551615") ]
  };
  function aborted(e, t = 0) {
   if (e.aborted === true) return true;
   for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== true) return true;
   return false;
  }
  function explicitlyAborted(e, t = 0) {
   if (e.aborted === true) return true;
   for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === false) return true;
   return false;
  }
  function prefixIssues(e, t) {
   return t.map(t => {
    var n;
    (n = t).path ?? (n.path = []);
    t.path.unshift(e);
    return t;
   });
  }
  function unwrapMessage(e) {
   return typeof e === "string" ? e : e?.message;
  }
  function sizeCaps(e) {
   const t = [];
   for (const n of e ?? []) {
    const e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    const i = e.maximum ?? e.length ?? e.size;
    if (i >= 0) t.push([ i, n ]);
   }
   return t;
  }
  function attachSchema(e, t, n) {
   var i;
   for (let o = t; o < e.length; o++) (i = e[o]).schema ?? (i.schema = n);
  }
  function finalizeIssue(e, t, n) {
   var i;
   const o = e.inst?._zod?.traits;
   if (o?.has("$ZodType")) if (o.has("$ZodCheck")) (i = e).schema ?? (i.schema = e.inst); else e.schema = e.inst;
   const r = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0;
   const s = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(r?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input";
   const a = {};
   for (const t of Object.keys(e)) {
    if (t === "inst" || t === "schema" || t === "continue" || t === "input" || t === "__proto__") continue;
    a[t] = e[t];
   }
   a.path ?? (a.path = []);
   a.message = s;
   if (t?.reportInput) a.input = e.input;
   return a;
  }
  const a = /[\uD800-\uDBFF]/;
  function codePointLength(e) {
   const t = e.length;
   if (!a.test(e)) return t;
   let n = t;
   for (let i = 0; i < t - 1; i++) if ((e.charCodeAt(i) & 64512) === 55296 && (e.charCodeAt(i + 1) & 64512) === 56320) {
    n--;
    i++;
   }
   return n;
  }
  function getLengthableOrigin(e) {
   if (Array.isArray(e)) return "array";
   if (typeof e === "string") return "string";
   return "unknown";
  }
  function members(e, t) {
   for (const n in t) {
    const i = Object.getOwnPropertyDescriptor(t, n);
    if (i.get) Object.defineProperty(e, n, {
     ...i,
     enumerable: false
    }); else defineBound(e, n, i.value);
   }
  }
  function own(e, t, n, i = true) {
   Object.defineProperty(e, t, {
    configurable: true,
    writable: true,
    enumerable: i,
    value: n
   });
   return n;
  }
  function hide(e, t, n) {
   return own(e, t, n, false);
  }
  function defineBound(e, t, n) {
   Object.defineProperty(e, t, {
    configurable: true,
    get() {
     return this == null ? n : own(this, t, n.bind(this));
    },
    set(e) {
     own(this, t, e);
    }
   });
  }
  function claim(e, t) {
   const n = Object.getPrototypeOf(e);
   return t in n ? void 0 : n;
  }
  let u;
  let c = false;
  const l = {
   configurable: true,
   get() {
    c = true;
    return;
   }
  };
  function defineLazyInternal(e, t, n) {
   const i = Object.getPrototypeOf(e._zod);
   if (t in i && u !== e._zod) {
    u = void 0;
    return;
   }
   u = e._zod;
   Object.defineProperty(i, t, {
    configurable: true,
    get() {
     Object.defineProperty(this, t, l);
     const e = c;
     c = false;
     try {
      const i = n(this);
      if (c) delete this[t]; else Object.defineProperty(this, t, {
       configurable: true,
       writable: true,
       value: i
      });
      c = c || e;
      return i;
     } catch (n) {
      delete this[t];
      c = c || e;
      throw n;
     }
    },
    set(e) {
     Object.defineProperty(this, t, {
      configurable: true,
      writable: true,
      value: e
     });
    }
   });
  }
  function installLazyProp(e, t, n, i) {
   const o = claim(e, t);
   if (!o) return;
   Object.defineProperty(o, t, {
    configurable: true,
    get() {
     const e = {
      configurable: true,
      writable: true,
      enumerable: i,
      value: void 0
     };
     Object.defineProperty(this, t, e);
     e.value = n(this);
     Object.defineProperty(this, t, e);
     return e.value;
    },
    set(e) {
     Object.defineProperty(this, t, {
      configurable: true,
      writable: true,
      enumerable: i,
      value: e
     });
    }
   });
  }
 }),
 5395: ((e, t, n) => {
  n.d(t, {
   YOg: () => array,
   zMY: () => schemas_boolean,
   q0y: () => R,
   k5n: () => _enum,
   Whr: () => schemas_int,
   euz: () => literal,
   aig: () => number,
   lqM: () => optional,
   g1P: () => record,
   rej: () => strictObject,
   YjP: () => string,
   KCZ: () => union
  });
  var i = n(8532);
  var o = n(8431);
  var r = n(4723);
  var s = n(3759);
  function _getMessage() {
   const e = this._zod;
   e.message ?? (e.message = JSON.stringify(e.def, r.k8, 2));
   return e.message;
  }
  function _setMessage(e) {
   this._zod.message = e;
  }
  const a = {
   get: _getMessage,
   set: _setMessage,
   enumerable: true,
   configurable: true
  };
  const u = {
   value: void 0,
   enumerable: false
  };
  const c = new WeakSet([ Object.prototype, Error.prototype ]);
  const initializer = (e, t) => {
   e.name = "$ZodError";
   u.value = t;
   Object.defineProperty(e, "issues", u);
   u.value = void 0;
   Object.defineProperty(e, "message", a);
   const n = Object.getPrototypeOf(e);
   if (!c.has(n)) {
    c.add(n);
    Object.defineProperty(n, "toString", {
     configurable: true,
     enumerable: false,
     get() {
      const value = () => this.message;
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
      return value;
     },
     set(e) {
      Object.defineProperty(this, "toString", {
       value: e,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  (0, i.xI)("$ZodError", initializer);
  const l = (0, i.xI)("$ZodError", initializer, void 0, {
   Parent: Error
  });
  const _parse = e => {
   const fn = (t, n, o, s) => {
    const a = o ? {
     ...o,
     async: false
    } : {
     async: false
    };
    const u = t._zod.run({
     value: n,
     issues: []
    }, a);
    if (u instanceof Promise) throw new i.GT;
    if (u.issues.length) {
     const t = new (s?.Err ?? e)(u.issues.map(e => r.iR(e, a, i.$W())));
     r.gx(t, s?.callee ?? fn);
     throw t;
    }
    return u.value;
   };
   return fn;
  };
  const f = _parse(l);
  const _parseAsync = e => {
   const fn = async (t, n, o, s) => {
    const a = o ? {
     ...o,
     async: true
    } : {
     async: true
    };
    let u = t._zod.run({
     value: n,
     issues: []
    }, a);
    if (u instanceof Promise) u = await u;
    if (u.issues.length) {
     const t = new (s?.Err ?? e)(u.issues.map(e => r.iR(e, a, i.$W())));
     r.gx(t, s?.callee ?? fn);
     throw t;
    }
    return u.value;
   };
   return fn;
  };
  const d = _parseAsync(l);
  const _safeParse = e => (t, n, o) => {
   const r = o ? {
    ...o,
    async: false
   } : {
    async: false
   };
   const s = t._zod.run({
    value: n,
    issues: []
   }, r);
   if (s instanceof Promise) throw new i.GT;
   return s.issues.length ? failure(e, s.issues, r) : {
    success: true,
    data: s.value
   };
  };
  const p = _safeParse(l);
  function failure(e, t, n) {
   let o;
   return {
    success: false,
    get error() {
     if (!o) {
      o = new e(t.map(e => r.iR(e, n, i.$W())));
      t = void 0;
      n = void 0;
     }
     return o;
    },
    set error(e) {
     o = e;
     t = void 0;
     n = void 0;
    }
   };
  }
  const _safeParseAsync = e => async (t, n, i) => {
   const o = i ? {
    ...i,
    async: true
   } : {
    async: true
   };
   let r = t._zod.run({
    value: n,
    issues: []
   }, o);
   if (r instanceof Promise) r = await r;
   return r.issues.length ? failure(e, r.issues, o) : {
    success: true,
    data: r.value
   };
  };
  const h = _safeParseAsync(l);
  null && Symbol.for("zod.compile.invalid");
  null && Symbol.for("zod.compile.fallback");
  const m = i.xI("ZodMiniType", (e, t) => {
   if (!e._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   o.W4.init(e, t);
   e.def = t;
   e.type = t.type;
  }, {
   get with() {
    return this.check;
   },
   set with(e) {
    r.qh(this, "with", e);
   },
   parse(e, t) {
    return f(this, e, t, {
     callee: this.parse
    });
   },
   parseAsync(e, t) {
    return d(this, e, t, {
     callee: this.parseAsync
    });
   },
   safeParse(e, t) {
    return p(this, e, t);
   },
   safeParseAsync(e, t) {
    return h(this, e, t);
   },
   check(...e) {
    const t = this.def;
    return this.clone({
     ...t,
     checks: [ ...t.checks ?? [], ...e.map(e => typeof e === "function" ? {
      _zod: {
       check: e,
       def: {
        check: "custom"
       },
       onattach: []
      }
     } : e) ]
    }, {
     parent: true
    });
   },
   clone(e, t) {
    return r.o8(this, e, t);
   },
   brand() {
    return this;
   },
   register(e, t) {
    e.add(this, t);
    return this;
   },
   apply(e, ...t) {
    return t.length === 0 ? e(this) : e(this, ...t);
   }
  });
  const g = i.xI("ZodMiniString", (e, t) => {
   o.$v.init(e, t);
   m.init(e, t);
  });
  function string(e) {
   return s.Rl(g, e);
  }
  const y = null && core.$constructor("ZodMiniStringFormat", (e, t) => {
   core.$ZodStringFormat.init(e, t);
   g.init(e, t);
  });
  null && core.$constructor("ZodMiniEmail", (e, t) => {
   core.$ZodEmail.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniGUID", (e, t) => {
   core.$ZodGUID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniUUID", (e, t) => {
   core.$ZodUUID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniURL", (e, t) => {
   core.$ZodURL.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniEmoji", (e, t) => {
   core.$ZodEmoji.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniNanoID", (e, t) => {
   core.$ZodNanoID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCUID", (e, t) => {
   core.$ZodCUID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCUID2", (e, t) => {
   core.$ZodCUID2.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniULID", (e, t) => {
   core.$ZodULID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniXID", (e, t) => {
   core.$ZodXID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniKSUID", (e, t) => {
   core.$ZodKSUID.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniIPv4", (e, t) => {
   core.$ZodIPv4.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniIPv6", (e, t) => {
   core.$ZodIPv6.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCIDRv4", (e, t) => {
   core.$ZodCIDRv4.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCIDRv6", (e, t) => {
   core.$ZodCIDRv6.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniMAC", (e, t) => {
   core.$ZodMAC.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniBase64", (e, t) => {
   core.$ZodBase64.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniBase64URL", (e, t) => {
   core.$ZodBase64URL.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniE164", (e, t) => {
   core.$ZodE164.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCreditCard", (e, t) => {
   core.$ZodCreditCard.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniIBAN", (e, t) => {
   core.$ZodIBAN.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniJWT", (e, t) => {
   core.$ZodJWT.init(e, t);
   y.init(e, t);
  });
  null && core.$constructor("ZodMiniCustomStringFormat", (e, t) => {
   core.$ZodCustomStringFormat.init(e, t);
   y.init(e, t);
  });
  const v = i.xI("ZodMiniNumber", (e, t) => {
   o.vz.init(e, t);
   m.init(e, t);
  });
  function number(e) {
   return s.F7(v, e);
  }
  const b = i.xI("ZodMiniNumberFormat", (e, t) => {
   o.I.init(e, t);
   v.init(e, t);
  });
  function schemas_int(e) {
   return s.LK(b, e);
  }
  const z = i.xI("ZodMiniBoolean", (e, t) => {
   o.sF.init(e, t);
   m.init(e, t);
  });
  function schemas_boolean(e) {
   return s._L(z, e);
  }
  const $ = null && core.$constructor("ZodMiniBigInt", (e, t) => {
   core.$ZodBigInt.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniBigIntFormat", (e, t) => {
   core.$ZodBigIntFormat.init(e, t);
   $.init(e, t);
  });
  null && core.$constructor("ZodMiniSymbol", (e, t) => {
   core.$ZodSymbol.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniUndefined", (e, t) => {
   core.$ZodUndefined.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniNull", (e, t) => {
   core.$ZodNull.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniAny", (e, t) => {
   core.$ZodAny.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniUnknown", (e, t) => {
   core.$ZodUnknown.init(e, t);
   m.init(e, t);
  });
  const x = i.xI("ZodMiniNever", (e, t) => {
   o.Um.init(e, t);
   m.init(e, t);
  });
  function never(e) {
   return s.G8(x, e);
  }
  null && core.$constructor("ZodMiniVoid", (e, t) => {
   core.$ZodVoid.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniDate", (e, t) => {
   core.$ZodDate.init(e, t);
   m.init(e, t);
  });
  const w = i.xI("ZodMiniArray", (e, t) => {
   o.$p.init(e, t);
   m.init(e, t);
  });
  function array(e, t) {
   return new w({
    type: "array",
    element: e,
    ...r.A2(t)
   });
  }
  const Z = i.xI("ZodMiniObject", (e, t) => {
   o.L8.init(e, t);
   m.init(e, t);
   r.X(e, "shape", e => e._zod.def.shape, false);
  });
  function strictObject(e, t) {
   return new Z({
    type: "object",
    shape: e,
    catchall: never(),
    ...r.A2(t)
   });
  }
  const O = i.xI("ZodMiniUnion", (e, t) => {
   o.cu.init(e, t);
   m.init(e, t);
  });
  function union(e, t) {
   return new O({
    type: "union",
    options: e,
    ...r.A2(t)
   });
  }
  null && core.$constructor("ZodMiniXor", (e, t) => {
   O.init(e, t);
   core.$ZodXor.init(e, t);
  });
  null && core.$constructor("ZodMiniDiscriminatedUnion", (e, t) => {
   core.$ZodDiscriminatedUnion.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniIntersection", (e, t) => {
   core.$ZodIntersection.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniTuple", (e, t) => {
   core.$ZodTuple.init(e, t);
   m.init(e, t);
  });
  const I = i.xI("ZodMiniRecord", (e, t) => {
   o.h.init(e, t);
   m.init(e, t);
  });
  function record(e, t, n) {
   if (!t || !t._zod) return new I({
    type: "record",
    keyType: string(),
    valueType: e,
    ...r.A2(t)
   });
   return new I({
    type: "record",
    keyType: e,
    valueType: t,
    ...r.A2(n)
   });
  }
  null && core.$constructor("ZodMiniMap", (e, t) => {
   core.$ZodMap.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniSet", (e, t) => {
   core.$ZodSet.init(e, t);
   m.init(e, t);
  });
  const S = i.xI("ZodMiniEnum", (e, t) => {
   o.VO.init(e, t);
   m.init(e, t);
   e.options = [ ...e._zod.values ];
  });
  function _enum(e, t) {
   const n = Array.isArray(e) ? Object.fromEntries(e.map(e => [ e, e ])) : e;
   return new S({
    type: "enum",
    entries: n,
    ...r.A2(t)
   });
  }
  const P = i.xI("ZodMiniLiteral", (e, t) => {
   o.nu.init(e, t);
   m.init(e, t);
  });
  function literal(e, t) {
   return new P({
    type: "literal",
    values: Array.isArray(e) ? e : [ e ],
    ...r.A2(t)
   });
  }
  null && core.$constructor("ZodMiniFile", (e, t) => {
   core.$ZodFile.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniTransform", (e, t) => {
   core.$ZodTransform.init(e, t);
   m.init(e, t);
  });
  const k = i.xI("ZodMiniOptional", (e, t) => {
   o.ig.init(e, t);
   m.init(e, t);
  });
  function optional(e) {
   return new k({
    type: "optional",
    innerType: e
   });
  }
  null && core.$constructor("ZodMiniExactOptional", (e, t) => {
   core.$ZodExactOptional.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniNullable", (e, t) => {
   core.$ZodNullable.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniDefault", (e, t) => {
   core.$ZodDefault.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniPrefault", (e, t) => {
   core.$ZodPrefault.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniNonOptional", (e, t) => {
   core.$ZodNonOptional.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniSuccess", (e, t) => {
   core.$ZodSuccess.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniCatch", (e, t) => {
   core.$ZodCatch.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniNaN", (e, t) => {
   core.$ZodNaN.init(e, t);
   m.init(e, t);
  });
  const T = null && core.$constructor("ZodMiniPipe", (e, t) => {
   core.$ZodPipe.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniCodec", (e, t) => {
   T.init(e, t);
   core.$ZodCodec.init(e, t);
  });
  null && core.$constructor("ZodMiniReadonly", (e, t) => {
   core.$ZodReadonly.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniTemplateLiteral", (e, t) => {
   core.$ZodTemplateLiteral.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniLazy", (e, t) => {
   core.$ZodLazy.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniPromise", (e, t) => {
   core.$ZodPromise.init(e, t);
   m.init(e, t);
  });
  null && core.$constructor("ZodMiniCustom", (e, t) => {
   core.$ZodCustom.init(e, t);
   m.init(e, t);
  });
  const R = s.q0;
  s.mI;
  null && core.$constructor("ZodMiniFunction", (e, t) => {
   core.$ZodFunction.init(e, t);
   m.init(e, t);
  });
 })
};
