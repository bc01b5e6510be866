"use strict";

exports.id = 243;

exports.ids = [ 243 ];

exports.modules = {
 5624: ((e, t, r) => {
  r.d(t, {
   Gf: () => defineScalarTag,
   KE: () => getScalarValue,
   LJ: () => B,
   OU: () => z,
   PH: () => parseEvents,
   UD: () => Y,
   fw: () => constructFromEvents,
   hy: () => X,
   jK: () => ee,
   pj: () => Q,
   tB: () => J
  });
  var n = Symbol("NOT_RESOLVED");
  function defineScalarTag(e, t) {
   return {
    tagName: e,
    nodeKind: "scalar",
    implicit: t.implicit ?? false,
    matchByTagPrefix: t.matchByTagPrefix ?? false,
    implicitFirstChars: t.implicitFirstChars ?? null,
    resolve: t.resolve,
    identify: t.identify,
    represent: t.represent ?? (e => String(e)),
    representTagName: t.representTagName ?? (() => e)
   };
  }
  function defineSequenceTag(e, t) {
   const r = t.finalize === void 0;
   return {
    tagName: e,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: t.matchByTagPrefix ?? false,
    create: t.create,
    addItem: t.addItem,
    finalize: t.finalize ?? (e => e),
    carrierIsResult: r,
    identify: t.identify,
    represent: t.represent ?? (e => e),
    representTagName: t.representTagName ?? (() => e)
   };
  }
  function defineMappingTag(e, t) {
   const r = t.finalize === void 0;
   return {
    tagName: e,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: t.matchByTagPrefix ?? false,
    create: t.create,
    addPair: t.addPair,
    has: t.has,
    keys: t.keys,
    get: t.get,
    finalize: t.finalize ?? (e => e),
    carrierIsResult: r,
    identify: t.identify,
    represent: t.represent ?? (e => e),
    representTagName: t.representTagName ?? (() => e)
   };
  }
  var i = defineScalarTag("tag:yaml.org,2002:str", {
   resolve: e => e,
   identify: e => typeof e === "string"
  });
  var a = [ "", "~", "null", "Null", "NULL" ];
  var o = defineScalarTag("tag:yaml.org,2002:null", {
   implicit: true,
   implicitFirstChars: [ "", "~", "n", "N" ],
   resolve: e => {
    if (a.indexOf(e) !== -1) return null;
    return n;
   },
   identify: e => e === null,
   represent: () => "null"
  });
  var s = defineScalarTag("tag:yaml.org,2002:null", {
   implicit: true,
   implicitFirstChars: [ "n" ],
   resolve: (e, t) => {
    if (e === "null" || t && e === "") return null;
    return n;
   },
   identify: e => e === null,
   represent: () => "null"
  });
  var l = [ "", "~", "null", "Null", "NULL" ];
  var c = defineScalarTag("tag:yaml.org,2002:null", {
   implicit: true,
   implicitFirstChars: [ "", "~", "n", "N" ],
   resolve: e => {
    if (l.indexOf(e) !== -1) return null;
    return n;
   },
   identify: e => e === null,
   represent: () => "null"
  });
  var u = [ "true", "True", "TRUE" ];
  var p = [ "false", "False", "FALSE" ];
  var f = defineScalarTag("tag:yaml.org,2002:bool", {
   implicit: true,
   implicitFirstChars: [ "t", "T", "f", "F" ],
   resolve: e => {
    if (u.indexOf(e) !== -1) return true;
    if (p.indexOf(e) !== -1) return false;
    return n;
   },
   identify: e => Object.prototype.toString.call(e) === "[object Boolean]",
   represent: e => e ? "true" : "false"
  });
  var d = [ "true" ];
  var h = [ "false" ];
  var g = defineScalarTag("tag:yaml.org,2002:bool", {
   implicit: true,
   implicitFirstChars: [ "t", "f" ],
   resolve: e => {
    if (d.indexOf(e) !== -1) return true;
    if (h.indexOf(e) !== -1) return false;
    return n;
   },
   identify: e => Object.prototype.toString.call(e) === "[object Boolean]",
   represent: e => e ? "true" : "false"
  });
  var m = [ "true", "True", "TRUE", "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" ];
  var E = [ "false", "False", "FALSE", "n", "N", "no", "No", "NO", "off", "Off", "OFF" ];
  var S = defineScalarTag("tag:yaml.org,2002:bool", {
   implicit: true,
   implicitFirstChars: [ "y", "Y", "n", "N", "t", "T", "f", "F", "o", "O" ],
   resolve: e => {
    if (m.indexOf(e) !== -1) return true;
    if (E.indexOf(e) !== -1) return false;
    return n;
   },
   identify: e => Object.prototype.toString.call(e) === "[object Boolean]",
   represent: e => e ? "true" : "false"
  });
  var v = new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
  var y = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
  function parseYamlInteger$2(e) {
   let t = e;
   let r = 1;
   if (t[0] === "-" || t[0] === "+") {
    if (t[0] === "-") r = -1;
    t = t.slice(1);
   }
   if (t.startsWith("0b")) return r * parseInt(t.slice(2), 2);
   if (t.startsWith("0o")) return r * parseInt(t.slice(2), 8);
   if (t.startsWith("0x")) return r * parseInt(t.slice(2), 16);
   return r * parseInt(t, 10);
  }
  function resolveYamlInteger$2(e, t) {
   if (t) {
    if (!y.test(e)) return n;
   } else if (!v.test(e)) return n;
   const r = parseYamlInteger$2(e);
   return Number.isFinite(r) ? r : n;
  }
  var w = defineScalarTag("tag:yaml.org,2002:int", {
   implicit: true,
   implicitFirstChars: [ "-", "+", ..."0123456789" ],
   resolve: resolveYamlInteger$2,
   identify: e => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
   represent: e => e.toString(10)
  });
  var b = new RegExp("^-?(?:0|[1-9][0-9]*)$");
  var A = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
  function parseYamlInteger$1(e) {
   let t = e;
   let r = 1;
   if (t[0] === "-" || t[0] === "+") {
    if (t[0] === "-") r = -1;
    t = t.slice(1);
   }
   if (t.startsWith("0b")) return r * parseInt(t.slice(2), 2);
   if (t.startsWith("0o")) return r * parseInt(t.slice(2), 8);
   if (t.startsWith("0x")) return r * parseInt(t.slice(2), 16);
   return r * parseInt(t, 10);
  }
  function resolveYamlInteger$1(e, t) {
   if (t) {
    if (!A.test(e)) return n;
   } else if (!b.test(e)) return n;
   const r = parseYamlInteger$1(e);
   return Number.isFinite(r) ? r : n;
  }
  var I = defineScalarTag("tag:yaml.org,2002:int", {
   implicit: true,
   implicitFirstChars: [ "-", ..."0123456789" ],
   resolve: resolveYamlInteger$1,
   identify: e => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
   represent: e => e.toString(10)
  });
  var C = new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
  function parseYamlInteger(e) {
   let t = e.replace(/_/g, "");
   let r = 1;
   if (t[0] === "-" || t[0] === "+") {
    if (t[0] === "-") r = -1;
    t = t.slice(1);
   }
   if (t.startsWith("0b")) return r * parseInt(t.slice(2), 2);
   if (t.startsWith("0x")) return r * parseInt(t.slice(2), 16);
   if (t.includes(":")) {
    let e = 0;
    for (const r of t.split(":")) e = e * 60 + Number(r);
    return r * e;
   }
   if (t !== "0" && t[0] === "0") return r * parseInt(t, 8);
   return r * parseInt(t, 10);
  }
  function resolveYamlInteger(e) {
   if (!C.test(e)) return n;
   const t = parseYamlInteger(e);
   return Number.isFinite(t) ? t : n;
  }
  var O = defineScalarTag("tag:yaml.org,2002:int", {
   implicit: true,
   implicitFirstChars: [ "-", "+", ..."0123456789" ],
   resolve: resolveYamlInteger,
   identify: e => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
   represent: e => e.toString(10)
  });
  var k = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  var F = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  function resolveYamlFloat$2(e) {
   if (!k.test(e)) return n;
   let t = e.toLowerCase();
   const r = t[0] === "-" ? -1 : 1;
   if ("+-".includes(t[0])) t = t.slice(1);
   if (t === ".inf") return r === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
   if (t === ".nan") return NaN;
   const i = r * parseFloat(t);
   if (Number.isFinite(i) || F.test(e)) return i;
   return n;
  }
  function representYamlFloat$2(e) {
   if (isNaN(e)) return ".nan";
   if (e === Number.POSITIVE_INFINITY) return ".inf";
   if (e === Number.NEGATIVE_INFINITY) return "-.inf";
   if (Object.is(e, -0)) return "-0.0";
   const t = e.toString(10);
   return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
  }
  var T = defineScalarTag("tag:yaml.org,2002:float", {
   implicit: true,
   implicitFirstChars: [ "-", "+", ".", ..."0123456789" ],
   resolve: resolveYamlFloat$2,
   identify: e => typeof e === "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
   represent: representYamlFloat$2
  });
  var N = new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
  var x = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  function resolveYamlFloat$1(e, t) {
   if (t) {
    if (!x.test(e)) return n;
    let t = e.toLowerCase();
    const r = t[0] === "-" ? -1 : 1;
    if ("+-".includes(t[0])) t = t.slice(1);
    if (t === ".inf") return r === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (t === ".nan") return NaN;
    const i = r * parseFloat(t);
    return Number.isFinite(i) ? i : n;
   }
   if (!N.test(e)) return n;
   const r = Number(e);
   if (Number.isFinite(r)) return r;
   return n;
  }
  function representYamlFloat$1(e) {
   if (isNaN(e)) return ".nan";
   if (e === Number.POSITIVE_INFINITY) return ".inf";
   if (e === Number.NEGATIVE_INFINITY) return "-.inf";
   if (Object.is(e, -0)) return "-0.0";
   const t = e.toString(10);
   return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
  }
  var L = defineScalarTag("tag:yaml.org,2002:float", {
   implicit: true,
   implicitFirstChars: [ "-", ..."0123456789" ],
   resolve: resolveYamlFloat$1,
   identify: e => typeof e === "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
   represent: representYamlFloat$1
  });
  var $ = new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  var P = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  function resolveYamlFloat(e) {
   if (!$.test(e)) return n;
   let t = e.toLowerCase().replace(/_/g, "");
   const r = t[0] === "-" ? -1 : 1;
   if ("+-".includes(t[0])) t = t.slice(1);
   if (t === ".inf") return r === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
   if (t === ".nan") return NaN;
   let i = 0;
   if (t.includes(":")) {
    for (const e of t.split(":")) i = i * 60 + Number(e);
    i *= r;
   } else i = r * parseFloat(t);
   if (Number.isFinite(i) || P.test(e)) return i;
   return n;
  }
  function representYamlFloat(e) {
   if (isNaN(e)) return ".nan";
   if (e === Number.POSITIVE_INFINITY) return ".inf";
   if (e === Number.NEGATIVE_INFINITY) return "-.inf";
   if (Object.is(e, -0)) return "-0.0";
   const t = e.toString(10);
   return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
  }
  var D = defineScalarTag("tag:yaml.org,2002:float", {
   implicit: true,
   implicitFirstChars: [ "-", "+", ".", ..."0123456789" ],
   resolve: resolveYamlFloat,
   identify: e => typeof e === "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
   represent: representYamlFloat
  });
  var B = defineScalarTag("tag:yaml.org,2002:merge", {
   implicit: true,
   implicitFirstChars: [ "<" ],
   resolve: (e, t) => {
    if (e === "<<" || t && e === "") return "<<";
    return n;
   },
   identify: () => false
  });
  var M = /^[A-Za-z0-9+/]*={0,2}$/;
  function resolveYamlBinary(e) {
   const t = e.replace(/\s/g, "");
   if (t.length % 4 !== 0 || !M.test(t)) return n;
   const r = atob(t);
   const i = new Uint8Array(r.length);
   for (let e = 0; e < r.length; e++) i[e] = r.charCodeAt(e);
   return i;
  }
  function representYamlBinary(e) {
   let t = "";
   for (let r = 0; r < e.length; r++) t += String.fromCharCode(e[r]);
   return btoa(t);
  }
  var j = defineScalarTag("tag:yaml.org,2002:binary", {
   resolve: resolveYamlBinary,
   identify: e => Object.prototype.toString.call(e) === "[object Uint8Array]",
   represent: representYamlBinary
  });
  var _ = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
  var U = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
  function makeUtcDate(e, t, r, n = 0, i = 0, a = 0, o = 0) {
   const s = new Date(Date.UTC(e, t, r, n, i, a, o));
   s.setUTCFullYear(e, t, r);
   return s;
  }
  function resolveYamlTimestamp(e) {
   let t = _.exec(e);
   if (t === null) t = U.exec(e);
   if (t === null) return n;
   const r = +t[1];
   const i = +t[2] - 1;
   const a = +t[3];
   if (!t[4]) {
    const e = makeUtcDate(r, i, a);
    if (e.getUTCFullYear() !== r || e.getUTCMonth() !== i || e.getUTCDate() !== a) return n;
    return e;
   }
   const o = +t[4];
   const s = +t[5];
   const l = +t[6];
   let c = 0;
   if (o > 23 || s > 59 || l > 59) return n;
   if (t[7]) {
    let e = t[7].slice(0, 3);
    while (e.length < 3) e += "0";
    c = +e;
   }
   const u = makeUtcDate(r, i, a, o, s, l, c);
   if (u.getUTCFullYear() !== r || u.getUTCMonth() !== i || u.getUTCDate() !== a) return n;
   if (t[9]) {
    const e = +t[10];
    const r = +(t[11] || 0);
    if (e > 23 || r > 59) return n;
    const i = (e * 60 + r) * 6e4;
    u.setTime(u.getTime() - (t[9] === "-" ? -i : i));
   }
   return u;
  }
  var K = defineScalarTag("tag:yaml.org,2002:timestamp", {
   implicit: true,
   implicitFirstChars: [ ..."0123456789" ],
   resolve: resolveYamlTimestamp,
   identify: e => e instanceof Date,
   represent: e => e.toISOString()
  });
  var Y = defineSequenceTag("tag:yaml.org,2002:seq", {
   create: () => [],
   addItem: (e, t) => {
    e.push(t);
   },
   identify: Array.isArray
  });
  function isPlainObject(e) {
   if (e === null || typeof e !== "object" || Array.isArray(e)) return false;
   const t = Object.getPrototypeOf(e);
   return t === null || t === Object.prototype;
  }
  var W = defineSequenceTag("tag:yaml.org,2002:omap", {
   create: () => ({
    list: [],
    seen: new Set
   }),
   addItem: (e, t) => {
    let r;
    if (t instanceof Map) {
     if (t.size !== 1) return "cannot resolve an ordered map item";
     r = t.keys().next().value;
    } else if (isPlainObject(t)) {
     const e = Object.keys(t);
     if (e.length !== 1) return "cannot resolve an ordered map item";
     r = e[0];
    } else return "cannot resolve an ordered map item";
    if (e.seen.has(r)) return "duplicate key in ordered map";
    e.seen.add(r);
    e.list.push(t);
    return "";
   },
   finalize: e => e.list,
   identify: () => false
  });
  var q = defineSequenceTag("tag:yaml.org,2002:pairs", {
   create: () => [],
   addItem: (e, t) => {
    if (t instanceof Map) {
     if (t.size !== 1) return "cannot resolve a pairs item";
     e.push(t.entries().next().value);
     return "";
    }
    if (Object.prototype.toString.call(t) !== "[object Object]") return "cannot resolve a pairs item";
    const r = t;
    const n = Object.keys(r);
    if (n.length !== 1) return "cannot resolve a pairs item";
    e.push([ n[0], r[n[0]] ]);
    return "";
   },
   identify: () => false
  });
  var Q = defineMappingTag("tag:yaml.org,2002:map", {
   create: () => ({}),
   identify: isPlainObject,
   represent: e => {
    const t = new Map;
    for (const r of Object.keys(e)) t.set(r, e[r]);
    return t;
   },
   addPair: (e, t, r) => {
    if (t !== null && typeof t === "object") return "object-based map does not support complex keys";
    const n = String(t);
    if (n === "__proto__") Object.defineProperty(e, n, {
     value: r,
     enumerable: true,
     configurable: true,
     writable: true
    }); else e[n] = r;
    return "";
   },
   has: (e, t) => {
    if (t !== null && typeof t === "object") return false;
    return Object.prototype.hasOwnProperty.call(e, String(t));
   },
   keys: e => Object.keys(e),
   get: (e, t) => {
    const r = String(t);
    if (!Object.prototype.hasOwnProperty.call(e, r)) return null;
    return e[r];
   }
  });
  var R = defineMappingTag("tag:yaml.org,2002:set", {
   create: () => new Set,
   identify: e => e instanceof Set,
   represent: e => {
    const t = new Map;
    for (const r of e) t.set(r, null);
    return t;
   },
   addPair: (e, t, r) => {
    if (r !== null) return "cannot resolve a set item";
    e.add(t);
    return "";
   },
   has: (e, t) => e.has(t),
   keys: e => e.keys(),
   get: () => null
  });
  function createTagDefinitionMap() {
   return {
    scalar: Object.create(null),
    sequence: Object.create(null),
    mapping: Object.create(null)
   };
  }
  function createTagDefinitionListMap() {
   return {
    scalar: [],
    sequence: [],
    mapping: []
   };
  }
  function compileTags(e) {
   const t = [];
   for (const r of e) {
    let e = t.length;
    for (let n = 0; n < t.length; n++) {
     const i = t[n];
     if (i.nodeKind === r.nodeKind && i.tagName === r.tagName && i.matchByTagPrefix === r.matchByTagPrefix) {
      e = n;
      break;
     }
    }
    t[e] = r;
   }
   return t;
  }
  var V = class Schema {
   tags;
   implicitScalarTags;
   implicitScalarByFirstChar;
   implicitScalarAnyFirstChar;
   defaultScalarTag;
   defaultSequenceTag;
   defaultMappingTag;
   exact;
   prefix;
   constructor(e) {
    const t = compileTags(e);
    const r = [];
    const n = createTagDefinitionMap();
    const i = createTagDefinitionListMap();
    for (const e of t) {
     if (e.nodeKind === "scalar" && e.implicit) {
      if (e.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
      r.push(e);
     }
     switch (e.nodeKind) {
     case "scalar":
      if (e.matchByTagPrefix) i.scalar.push(e); else n.scalar[e.tagName] = e;
      break;

     case "sequence":
      if (e.matchByTagPrefix) i.sequence.push(e); else n.sequence[e.tagName] = e;
      break;

     case "mapping":
      if (e.matchByTagPrefix) i.mapping.push(e); else n.mapping[e.tagName] = e;
     }
    }
    const a = r.filter(e => e.implicitFirstChars === null);
    const o = new Set;
    for (const e of r) if (e.implicitFirstChars !== null) for (const t of e.implicitFirstChars) o.add(t);
    const s = new Map;
    for (const e of o) s.set(e, r.filter(t => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1));
    const l = n.scalar["tag:yaml.org,2002:str"];
    if (!l) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = t;
    this.implicitScalarTags = r;
    this.implicitScalarByFirstChar = s;
    this.implicitScalarAnyFirstChar = a;
    this.defaultScalarTag = l;
    this.defaultSequenceTag = n.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = n.mapping["tag:yaml.org,2002:map"];
    this.exact = n;
    this.prefix = i;
   }
   lookupScalarTag(e) {
    const t = this.exact.scalar[e];
    if (t) return t;
    for (const t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
   }
   lookupSequenceTag(e) {
    const t = this.exact.sequence[e];
    if (t) return t;
    for (const t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
   }
   lookupMappingTag(e) {
    const t = this.exact.mapping[e];
    if (t) return t;
    for (const t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
   }
   resolveImplicitScalarTag(e) {
    const t = this.implicitScalarByFirstChar.get(e.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const r of t) {
     const t = r.resolve(e, false, r.tagName);
     if (t !== n) return {
      value: t,
      tag: r
     };
    }
    const r = this.defaultScalarTag;
    return {
     value: r.resolve(e, false, r.tagName),
     tag: r
    };
   }
   withTags(...e) {
    let t = [];
    for (const r of e) t = t.concat(r);
    return new Schema([ ...this.tags, ...t ]);
   }
  };
  var G = new V([ i, Y, Q ]);
  new V([ ...G.tags, s, g, I, L ]);
  var z = new V([ ...G.tags, o, f, w, T ]);
  var H = new V([ ...G.tags, c, S, O, D, K, B, j, W, q, R ]);
  H.withTags({
   ...O,
   resolve: (e, t, r) => {
    const i = O.resolve(e, t, r);
    return i === n ? w.resolve(e, t, r) : i;
   }
  }, {
   ...D,
   resolve: (e, t, r) => {
    const i = D.resolve(e, t, r);
    return i === n ? T.resolve(e, t, r) : i;
   }
  });
  defineMappingTag("tag:yaml.org,2002:map", {
   create: () => new Map,
   addPair: (e, t, r) => {
    e.set(t, r);
    return "";
   },
   has: (e, t) => e.has(t),
   keys: e => e.keys(),
   get: (e, t) => e.get(t),
   identify: e => e instanceof Map || isPlainObject(e),
   represent: e => {
    if (e instanceof Map) return e;
    const t = new Map;
    const r = e;
    for (const e of Object.keys(r)) t.set(e, r[e]);
    return t;
   }
  });
  function normalizeKey(e) {
   if (Array.isArray(e)) {
    const t = Array.prototype.slice.call(e);
    for (let e = 0; e < t.length; e++) {
     if (Array.isArray(t[e])) return null;
     if (typeof t[e] === "object" && Object.prototype.toString.call(t[e]) === "[object Object]") t[e] = "[object Object]";
    }
    return String(t);
   }
   if (typeof e === "object" && Object.prototype.toString.call(e) === "[object Object]") return "[object Object]";
   return String(e);
  }
  defineMappingTag("tag:yaml.org,2002:map", {
   create: () => ({}),
   identify: isPlainObject,
   represent: e => {
    const t = new Map;
    for (const r of Object.keys(e)) t.set(r, e[r]);
    return t;
   },
   addPair: (e, t, r) => {
    const n = normalizeKey(t);
    if (n === null) return "nested arrays are not supported inside keys";
    if (n === "__proto__") Object.defineProperty(e, n, {
     value: r,
     enumerable: true,
     configurable: true,
     writable: true
    }); else e[n] = r;
    return "";
   },
   has: (e, t) => {
    const r = normalizeKey(t);
    return r !== null && Object.prototype.hasOwnProperty.call(e, r);
   },
   keys: e => Object.keys(e),
   get: (e, t) => {
    const r = String(t);
    if (!Object.prototype.hasOwnProperty.call(e, r)) return null;
    return e[r];
   }
  });
  var Z = {
   maxLength: 79,
   indent: 1,
   linesBefore: 3,
   linesAfter: 2
  };
  function getLine(e, t, r, n, i) {
   let a = "";
   let o = "";
   const s = Math.floor(i / 2) - 1;
   if (n - t > s) {
    a = " ... ";
    t = n - s + a.length;
   }
   if (r - n > s) {
    o = " ...";
    r = n + s - o.length;
   }
   return {
    str: a + e.slice(t, r).replace(/\t/g, "\u2192") + o,
    pos: n - t + a.length
   };
  }
  function padStart(e, t) {
   return " ".repeat(Math.max(t - e.length, 0)) + e;
  }
  function makeSnippet(e, t) {
   if (!e.buffer) return null;
   const r = {
    ...Z,
    ...t
   };
   const n = /\r?\n|\r|\0/g;
   const i = [ 0 ];
   const a = [];
   let o;
   let s = -1;
   while (o = n.exec(e.buffer)) {
    a.push(o.index);
    i.push(o.index + o[0].length);
    if (e.position <= o.index && s < 0) s = i.length - 2;
   }
   if (s < 0) s = i.length - 1;
   let l = "";
   const c = Math.min(e.line + r.linesAfter, a.length).toString().length;
   const u = r.maxLength - (r.indent + c + 3);
   for (let t = 1; t <= r.linesBefore; t++) {
    if (s - t < 0) break;
    const n = getLine(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
    l = `${" ".repeat(r.indent)}${padStart((e.line - t + 1).toString(), c)} | ${n.str}\n${l}`;
   }
   const p = getLine(e.buffer, i[s], a[s], e.position, u);
   l += `${" ".repeat(r.indent)}${padStart((e.line + 1).toString(), c)} | ${p.str}\n`;
   l += `${"-".repeat(r.indent + c + 3 + p.pos)}^\n`;
   for (let t = 1; t <= r.linesAfter; t++) {
    if (s + t >= a.length) break;
    const n = getLine(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
    l += `${" ".repeat(r.indent)}${padStart((e.line + t + 1).toString(), c)} | ${n.str}\n`;
   }
   return l.replace(/\n$/, "");
  }
  function formatError(e, t) {
   let r = "";
   if (!e.mark) return e.reason;
   if (e.mark.name) r += `in "${e.mark.name}" `;
   r += `(${e.mark.line + 1}:${e.mark.column + 1})`;
   if (!t && e.mark.snippet) r += `\n\n${e.mark.snippet}`;
   return `${e.reason} ${r}`;
  }
  var J = class YAMLException extends Error {
   reason;
   mark;
   constructor(e, t) {
    super();
    this.name = "YAMLException";
    this.reason = e;
    this.mark = t;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
   }
   toString(e) {
    return `${this.name}: ${formatError(this, e)}`;
   }
   static throwAt(e, t, r, n = "") {
    let i = 0;
    let a = 0;
    for (let r = 0; r < t; r++) {
     const t = e.charCodeAt(r);
     if (t === 10) {
      i++;
      a = r + 1;
     } else if (t === 13) {
      i++;
      if (e.charCodeAt(r + 1) === 10) r++;
      a = r + 1;
     }
    }
    const o = {
     name: n,
     buffer: e,
     position: t,
     line: i,
     column: t - a
    };
    o.snippet = makeSnippet(o);
    throw new YAMLException(r, o);
   }
  };
  var X = {
   DOCUMENT: 1,
   SEQUENCE: 2,
   MAPPING: 3,
   SCALAR: 4,
   ALIAS: 5,
   POP: 6
  };
  var ee = {
   PLAIN: 1,
   SINGLE_QUOTED: 2,
   DOUBLE_QUOTED: 3,
   LITERAL_BLOCK: 4,
   FOLDED_BLOCK: 5
  };
  var te = {
   BLOCK: 1,
   FLOW: 2
  };
  var re = {
   CLIP: 1,
   STRIP: 2,
   KEEP: 3
  };
  var ne = -1;
  function simpleEscapeSequence(e) {
   switch (e) {
   case 48:
    return "\0";

   case 97:
    return "\x07";

   case 98:
    return "\b";

   case 116:
    return "\t";

   case 9:
    return "\t";

   case 110:
    return "\n";

   case 118:
    return "\v";

   case 102:
    return "\f";

   case 114:
    return "\r";

   case 101:
    return "\x1b";

   case 32:
    return " ";

   case 34:
    return '"';

   case 47:
    return "/";

   case 92:
    return "\\";

   case 78:
    return "\x85";

   case 95:
    return "\xa0";

   case 76:
    return "\u2028";

   case 80:
    return "\u2029";

   default:
    return "";
   }
  }
  var ie = new Array(256);
  var ae = new Array(256);
  for (let e = 0; e < 256; e++) {
   ie[e] = simpleEscapeSequence(e) ? 1 : 0;
   ae[e] = simpleEscapeSequence(e);
  }
  function charFromCodepoint(e) {
   if (e <= 65535) return String.fromCharCode(e);
   return String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
  }
  function fromHexCode$1(e) {
   if (e >= 48 && e <= 57) return e - 48;
   return (e | 32) - 97 + 10;
  }
  function escapedHexLen$1(e) {
   if (e === 120) return 2;
   if (e === 117) return 4;
   return 8;
  }
  function skipFoldedBreaks(e, t, r) {
   let n = 0;
   while (t < r) {
    const r = e.charCodeAt(t);
    if (r === 10) {
     n++;
     t++;
    } else if (r === 13) {
     n++;
     t++;
     if (e.charCodeAt(t) === 10) t++;
    } else if (r === 32 || r === 9) t++; else break;
   }
   return {
    position: t,
    breaks: n
   };
  }
  function foldedBreaks(e) {
   if (e === 1) return " ";
   return "\n".repeat(e - 1);
  }
  function getPlainValue(e, t, r) {
   let n = "";
   let i = t;
   let a = t;
   let o = t;
   while (i < r) {
    const t = e.charCodeAt(i);
    if (t === 10 || t === 13) {
     n += e.slice(a, o);
     const t = skipFoldedBreaks(e, i, r);
     n += foldedBreaks(t.breaks);
     i = a = o = t.position;
    } else {
     i++;
     if (t !== 32 && t !== 9) o = i;
    }
   }
   return n + e.slice(a, o);
  }
  function getSingleQuotedValue(e, t, r) {
   let n = "";
   let i = t;
   let a = t;
   let o = t;
   while (i < r) {
    const t = e.charCodeAt(i);
    if (t === 39) {
     n += e.slice(a, i) + "'";
     i += 2;
     a = o = i;
    } else if (t === 10 || t === 13) {
     n += e.slice(a, o);
     const t = skipFoldedBreaks(e, i, r);
     n += foldedBreaks(t.breaks);
     i = a = o = t.position;
    } else {
     i++;
     if (t !== 32 && t !== 9) o = i;
    }
   }
   return n + e.slice(a, r);
  }
  function getDoubleQuotedValue(e, t, r) {
   let n = "";
   let i = t;
   let a = t;
   let o = t;
   while (i < r) {
    const t = e.charCodeAt(i);
    if (t === 92) {
     n += e.slice(a, i);
     i++;
     const t = e.charCodeAt(i);
     if (t === 10 || t === 13) i = skipFoldedBreaks(e, i, r).position; else if (t < 256 && ie[t]) {
      n += ae[t];
      i++;
     } else {
      let r = escapedHexLen$1(t);
      let a = 0;
      for (;r > 0; r--) {
       i++;
       const t = fromHexCode$1(e.charCodeAt(i));
       a = (a << 4) + t;
      }
      n += charFromCodepoint(a);
      i++;
     }
     a = o = i;
    } else if (t === 10 || t === 13) {
     n += e.slice(a, o);
     const t = skipFoldedBreaks(e, i, r);
     n += foldedBreaks(t.breaks);
     i = a = o = t.position;
    } else {
     i++;
     if (t !== 32 && t !== 9) o = i;
    }
   }
   return n + e.slice(a, r);
  }
  function getBlockValue(e, t, r, n, i, a) {
   const o = n < 0 ? 0 : n;
   const s = e.slice(t, r).replace(/\r\n?/g, "\n");
   const l = s === "" ? [] : (s.endsWith("\n") ? s.slice(0, -1) : s).split("\n");
   let c = "";
   let u = false;
   let p = 0;
   let f = false;
   for (const e of l) {
    let t = 0;
    while (t < o && e.charCodeAt(t) === 32) t++;
    if (n < 0 || t >= e.length) {
     p++;
     continue;
    }
    const r = e.slice(o);
    const i = r.charCodeAt(0);
    if (a) if (i === 32 || i === 9) {
     f = true;
     c += "\n".repeat(u ? 1 + p : p);
    } else if (f) {
     f = false;
     c += "\n".repeat(p + 1);
    } else if (p === 0) {
     if (u) c += " ";
    } else c += "\n".repeat(p); else c += "\n".repeat(u ? 1 + p : p);
    c += r;
    u = true;
    p = 0;
   }
   if (i === re.KEEP) c += "\n".repeat(u ? 1 + p : p); else if (i !== re.STRIP) if (u) c += "\n";
   return c;
  }
  function getScalarValue(e, t) {
   if (t.valueStart === ne) return "";
   const {valueStart: r, valueEnd: n} = t;
   if (t.fast) return e.slice(r, n);
   switch (t.style) {
   case ee.SINGLE_QUOTED:
    return getSingleQuotedValue(e, r, n);

   case ee.DOUBLE_QUOTED:
    return getDoubleQuotedValue(e, r, n);

   case ee.LITERAL_BLOCK:
    return getBlockValue(e, r, n, t.indent, t.chomping, false);

   case ee.FOLDED_BLOCK:
    return getBlockValue(e, r, n, t.indent, t.chomping, true);

   default:
    return getPlainValue(e, r, n);
   }
  }
  var oe = Object.assign(Object.create(null), {
   "!": "!",
   "!!": "tag:yaml.org,2002:"
  });
  function tagPercentDecode(e) {
   let t = "";
   let r = 0;
   while (r < e.length) {
    if (e.charCodeAt(r) !== 37) {
     t += e[r++];
     continue;
    }
    let n = parseInt(e.slice(r + 1, r + 3), 16);
    r += 3;
    if (n >= 192) {
     let t = n < 224 ? 1 : n < 240 ? 2 : 3;
     n &= (1 << 6 - t) - 1;
     while (t-- > 0) {
      n = n << 6 | parseInt(e.slice(r + 1, r + 3), 16) & 63;
      r += 3;
     }
    }
    if (n < 65536) t += String.fromCharCode(n); else {
     n -= 65536;
     t += String.fromCharCode(55296 | n >> 10, 56320 | n & 1023);
    }
   }
   return t;
  }
  function tagNameFull(e, t) {
   if (e.startsWith("!<") && e.endsWith(">")) return tagPercentDecode(e.slice(2, -1));
   const r = e.indexOf("!", 1);
   const n = r === -1 ? "!" : e.slice(0, r + 1);
   return tagPercentDecode(t?.[n] ?? oe[n] ?? n) + tagPercentDecode(e.slice(n.length));
  }
  var se = -1;
  var le = "tag:yaml.org,2002:merge";
  var ce = {
   filename: "",
   schema: z,
   json: false,
   maxTotalMergeKeys: 1e4,
   maxAliases: -1
  };
  function eventPosition$1(e) {
   if ("tagStart" in e && e.tagStart !== se) return e.tagStart;
   if ("anchorStart" in e && e.anchorStart !== se) return e.anchorStart;
   if ("valueStart" in e && e.valueStart !== se) return e.valueStart;
   if ("start" in e) return e.start;
   return 0;
  }
  function throwError$1(e, t) {
   J.throwAt(e.source, e.position, t, e.filename);
  }
  function finalizeCollection(e, t, r, n) {
   try {
    return r.finalize(n);
   } catch (r) {
    if (r instanceof J) throw r;
    J.throwAt(e.source, t, r instanceof Error ? r.message : String(r), e.filename);
   }
  }
  function constructScalar(e, t) {
   const r = getScalarValue(e.source, t);
   const i = t.tagStart === se ? "" : e.source.slice(t.tagStart, t.tagEnd);
   const a = e.schema.defaultScalarTag;
   if (i !== "") {
    if (i === "!") return {
     value: r,
     tag: a
    };
    const t = tagNameFull(i, e.tagHandlers);
    const o = e.schema.lookupScalarTag(t);
    if (o) {
     const i = o.resolve(r, true, t);
     if (i === n) throwError$1(e, `cannot resolve a node with !<${t}> explicit tag`);
     return {
      value: i,
      tag: o
     };
    }
    const s = e.schema.lookupMappingTag(t) ?? e.schema.lookupSequenceTag(t);
    if (s) {
     if (r !== "") throwError$1(e, `cannot resolve a node with !<${t}> explicit tag`);
     const n = s.create(t);
     return {
      value: s.carrierIsResult ? n : finalizeCollection(e, e.position, s, n),
      tag: s
     };
    }
    throwError$1(e, `unknown scalar tag !<${t}>`);
   }
   if (t.style === ee.PLAIN) return e.schema.resolveImplicitScalarTag(r);
   return {
    value: a.resolve(r, false, a.tagName),
    tag: a
   };
  }
  function collectionTagName(e, t, r) {
   const n = t.tagStart === se ? "" : e.source.slice(t.tagStart, t.tagEnd);
   return n === "" || n === "!" ? r : tagNameFull(n, e.tagHandlers);
  }
  function isMappingTag(e) {
   return e.nodeKind === "mapping";
  }
  function chargeMergeWork(e) {
   e.totalMergeKeys++;
   if (e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys) throwError$1(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
  }
  function mergeKeys(e, t, r, n) {
   chargeMergeWork(e);
   for (const i of n.keys(r)) {
    chargeMergeWork(e);
    if (t.tag.has(t.value, i)) continue;
    const a = t.tag.addPair(t.value, i, n.get(r, i));
    if (a) throwError$1(e, a);
    t.overridable ??= new Set;
    t.overridable.add(i);
   }
  }
  function mergeSource(e, t, r, n) {
   e.position = t.keyPosition;
   if (isMappingTag(n)) mergeKeys(e, t, r, n); else if (n.nodeKind === "sequence" && Array.isArray(r)) {
    if (r.length > 100) throwError$1(e, "abnormal merge sequence size");
    for (const n of r) {
     const r = e.nodeTags.get(n);
     if (!r) throwError$1(e, "cannot merge mappings; the provided source object is unacceptable");
     mergeKeys(e, t, n, r);
    }
   } else throwError$1(e, "cannot merge mappings; the provided source object is unacceptable");
  }
  function addMappingValue(e, t, r, n, i) {
   e.position = t.keyPosition;
   if (t.keyIsMerge) {
    mergeSource(e, t, n, i);
    return;
   }
   if (!e.json && t.tag.has(t.value, r) && !t.overridable?.has(r)) throwError$1(e, "duplicated mapping key");
   const a = t.tag.addPair(t.value, r, n);
   if (a) throwError$1(e, a);
   t.overridable?.delete(r);
  }
  function addValue(e, t, r) {
   const n = e.frames[e.frames.length - 1];
   if (n.kind === "document") {
    n.value = t;
    n.hasValue = true;
   } else if (n.kind === "sequence") {
    if (isMappingTag(r)) e.nodeTags.set(t, r);
    const i = n.tag.addItem(n.value, t, n.index++);
    if (i) throwError$1(e, i);
   } else if (n.hasKey) {
    const i = n.key;
    n.key = void 0;
    n.hasKey = false;
    addMappingValue(e, n, i, t, r);
   } else {
    n.key = t;
    n.keyPosition = e.position;
    n.hasKey = true;
    n.keyIsMerge = r.tagName === le;
   }
  }
  function storeAnchor(e, t, r, n, i) {
   if (t.anchorStart !== se) {
    const a = {
     value: r,
     tag: n,
     isValueFinal: i
    };
    e.anchors.set(e.source.slice(t.anchorStart, t.anchorEnd), a);
    return a;
   }
   return null;
  }
  function constructFromEvents(e, t) {
   const r = {
    ...ce,
    ...t,
    events: e,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: new Map,
    nodeTags: new Map,
    tagHandlers: Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
   };
   while (r.eventIndex < r.events.length) {
    const e = r.events[r.eventIndex++];
    r.position = eventPosition$1(e);
    switch (e.type) {
    case X.DOCUMENT:
     r.anchors = new Map;
     r.nodeTags = new Map;
     r.aliasCount = 0;
     r.tagHandlers = Object.create(null);
     for (const t of e.directives) if (t.kind === "tag") r.tagHandlers[t.handle] = t.prefix;
     r.frames.push({
      kind: "document",
      position: r.position,
      value: void 0,
      hasValue: false
     });
     break;

    case X.SCALAR:
     {
      const {value: t, tag: n} = constructScalar(r, e);
      storeAnchor(r, e, t, n, true);
      addValue(r, t, n);
      break;
     }

    case X.SEQUENCE:
     {
      const t = collectionTagName(r, e, "tag:yaml.org,2002:seq");
      const n = r.schema.lookupSequenceTag(t);
      if (!n) throwError$1(r, `unknown sequence tag !<${t}>`);
      const i = n.create(t);
      const a = storeAnchor(r, e, i, n, n.carrierIsResult);
      r.frames.push({
       kind: "sequence",
       position: r.position,
       value: i,
       tag: n,
       anchor: a,
       index: 0
      });
      break;
     }

    case X.MAPPING:
     {
      const t = collectionTagName(r, e, "tag:yaml.org,2002:map");
      const n = r.schema.lookupMappingTag(t);
      if (!n) throwError$1(r, `unknown mapping tag !<${t}>`);
      const i = n.create(t);
      const a = storeAnchor(r, e, i, n, n.carrierIsResult);
      r.frames.push({
       kind: "mapping",
       position: r.position,
       value: i,
       tag: n,
       anchor: a,
       key: void 0,
       keyPosition: r.position,
       hasKey: false,
       keyIsMerge: false,
       overridable: null
      });
      break;
     }

    case X.ALIAS:
     {
      if (r.maxAliases !== -1 && ++r.aliasCount > r.maxAliases) throwError$1(r, `aliases exceeded maxAliases (${r.maxAliases})`);
      const t = r.source.slice(e.anchorStart, e.anchorEnd);
      const n = r.anchors.get(t);
      if (!n) throwError$1(r, `unidentified alias "${t}"`);
      if (!n.isValueFinal) throwError$1(r, `recursive alias "${t}" is not supported for tag ${n.tag.tagName} because it uses finalize()`);
      addValue(r, n.value, n.tag);
      break;
     }

    case X.POP:
     {
      const e = r.frames.pop();
      if (e.kind === "mapping" && e.hasKey) {
       r.position = e.keyPosition;
       throwError$1(r, "incomplete mapping pair in event stream");
      }
      if (e.kind === "document") r.documents.push(e.value); else {
       const t = e.tag.carrierIsResult ? e.value : finalizeCollection(r, e.position, e.tag, e.value);
       if (e.anchor) {
        e.anchor.value = t;
        e.anchor.isValueFinal = true;
       }
       addValue(r, t, e.tag);
      }
      break;
     }
    }
   }
   return r.documents;
  }
  var ue = -1;
  var pe = Object.prototype.hasOwnProperty;
  var fe = 1;
  var de = 2;
  var he = 3;
  var ge = 4;
  var me = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
  var Ee = /[,\[\]{}]/;
  var Se = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
  var ve = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
  var ye = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
  var we = new RegExp(`^(?:${ve})*$`);
  var be = new RegExp(`^(?:${ye})+$`);
  var Ae = new RegExp(`^(?:!(?:${ve})*|${ye}(?:${ve})*)$`);
  var Ie = {
   filename: "",
   maxDepth: 100
  };
  function addDocumentEvent(e, t, r) {
   e.events.push({
    type: X.DOCUMENT,
    explicitStart: t,
    explicitEnd: r,
    directives: e.directives
   });
  }
  function addSequenceEvent(e, t, r, n, i, a, o) {
   e.events.push({
    type: X.SEQUENCE,
    start: t,
    anchorStart: r,
    anchorEnd: n,
    tagStart: i,
    tagEnd: a,
    style: o
   });
  }
  function addMappingEvent(e, t, r, n, i, a, o) {
   e.events.push({
    type: X.MAPPING,
    start: t,
    anchorStart: r,
    anchorEnd: n,
    tagStart: i,
    tagEnd: a,
    style: o
   });
  }
  function insertFlowPairMappingEvent(e, t) {
   e.events.splice(t.eventsLength, 0, {
    type: X.MAPPING,
    start: t.position,
    anchorStart: ue,
    anchorEnd: ue,
    tagStart: ue,
    tagEnd: ue,
    style: te.FLOW
   });
  }
  function addScalarEvent(e, t, r, n, i, a, o, s, l = re.CLIP, c = -1, u = false) {
   e.events.push({
    type: X.SCALAR,
    valueStart: t,
    valueEnd: r,
    anchorStart: n,
    anchorEnd: i,
    tagStart: a,
    tagEnd: o,
    style: s,
    chomping: l,
    indent: c,
    fast: u
   });
  }
  function addAliasEvent(e, t, r) {
   e.events.push({
    type: X.ALIAS,
    anchorStart: t,
    anchorEnd: r
   });
  }
  function addPopEvent(e) {
   e.events.push({
    type: X.POP
   });
  }
  function addEmptyScalarEvent(e) {
   addScalarEvent(e, ue, ue, ue, ue, ue, ue, ee.PLAIN);
  }
  function emptyProperties() {
   return {
    anchorStart: ue,
    anchorEnd: ue,
    tagStart: ue,
    tagEnd: ue
   };
  }
  function snapshotState(e) {
   return {
    position: e.position,
    line: e.line,
    lineStart: e.lineStart,
    lineIndent: e.lineIndent,
    firstTabInLine: e.firstTabInLine,
    eventsLength: e.events.length
   };
  }
  function restoreState(e, t) {
   e.position = t.position;
   e.line = t.line;
   e.lineStart = t.lineStart;
   e.lineIndent = t.lineIndent;
   e.firstTabInLine = t.firstTabInLine;
   e.events.length = t.eventsLength;
  }
  function throwError(e, t) {
   J.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
  }
  function isEol(e) {
   return e === 10 || e === 13;
  }
  function isWhiteSpace(e) {
   return e === 9 || e === 32;
  }
  function isWsOrEol(e) {
   return isWhiteSpace(e) || isEol(e);
  }
  function isWsOrEolOrEnd(e) {
   return e === 0 || isWsOrEol(e);
  }
  function isFlowIndicator(e) {
   return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
  }
  function fromDecimalCode(e) {
   return e >= 48 && e <= 57 ? e - 48 : -1;
  }
  function fromHexCode(e) {
   if (e >= 48 && e <= 57) return e - 48;
   const t = e | 32;
   if (t >= 97 && t <= 102) return t - 97 + 10;
   return -1;
  }
  function escapedHexLen(e) {
   if (e === 120) return 2;
   if (e === 117) return 4;
   if (e === 85) return 8;
   return 0;
  }
  function isSimpleEscape(e) {
   return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
  }
  function consumeLineBreak(e) {
   if (e.input.charCodeAt(e.position) === 10) e.position++; else {
    e.position++;
    if (e.input.charCodeAt(e.position) === 10) e.position++;
   }
   e.line++;
   e.lineStart = e.position;
   e.lineIndent = 0;
   e.firstTabInLine = -1;
  }
  function skipSeparationSpace(e, t) {
   let r = 0;
   let n = e.input.charCodeAt(e.position);
   let i = e.position === e.lineStart || isWsOrEol(e.input.charCodeAt(e.position - 1));
   while (n !== 0) {
    while (isWhiteSpace(n)) {
     i = true;
     if (n === 9 && e.firstTabInLine === -1) e.firstTabInLine = e.position;
     n = e.input.charCodeAt(++e.position);
    }
    if (t && i && n === 35) do {
     n = e.input.charCodeAt(++e.position);
    } while (!isEol(n) && n !== 0);
    if (!isEol(n)) break;
    consumeLineBreak(e);
    r++;
    i = true;
    n = e.input.charCodeAt(e.position);
    while (n === 32) {
     e.lineIndent++;
     n = e.input.charCodeAt(++e.position);
    }
   }
   return r;
  }
  function testDocumentSeparator(e, t = e.position) {
   const r = e.input.charCodeAt(t);
   if ((r === 45 || r === 46) && r === e.input.charCodeAt(t + 1) && r === e.input.charCodeAt(t + 2)) {
    const r = e.input.charCodeAt(t + 3);
    return r === 0 || isWsOrEol(r);
   }
   return false;
  }
  function skipByteOrderMark(e) {
   if (e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279) {
    e.position++;
    e.lineStart = e.position;
   }
  }
  function testDocumentBoundary(e) {
   if (e.position !== e.lineStart) return false;
   if (testDocumentSeparator(e)) return true;
   if (e.input.charCodeAt(e.position) !== 65279) return false;
   const t = snapshotState(e);
   skipByteOrderMark(e);
   skipSeparationSpace(e, true);
   const r = e.input.charCodeAt(e.position);
   const n = e.position === e.lineStart && (r === 37 || r === 45 && testDocumentSeparator(e));
   restoreState(e, t);
   return n;
  }
  function skipUntilLineEnd(e) {
   let t = e.input.charCodeAt(e.position);
   while (t !== 0 && !isEol(t)) t = e.input.charCodeAt(++e.position);
  }
  function checkPrintable(e, t, r) {
   const n = me.exec(e.input.slice(t, r));
   if (n !== null) {
    e.position = t + n.index + n[0].length - 1;
    throwError(e, "the stream contains non-printable characters");
   }
  }
  function readTagProperty(e, t, r) {
   if (e.input.charCodeAt(e.position) !== 33) return false;
   if (t.tagStart !== ue) throwError(e, "duplication of a tag property");
   const n = e.position;
   let i = false;
   let a = false;
   let o = "!";
   let s = e.input.charCodeAt(++e.position);
   if (s === 60) {
    i = true;
    s = e.input.charCodeAt(++e.position);
   } else if (s === 33) {
    a = true;
    o = "!!";
    s = e.input.charCodeAt(++e.position);
   }
   let l = e.position;
   let c;
   if (i) {
    while (s !== 0 && s !== 62) s = e.input.charCodeAt(++e.position);
    if (s !== 62) throwError(e, "unexpected end of the stream within a verbatim tag");
    c = e.input.slice(l, e.position);
    e.position++;
   } else {
    while (s !== 0 && !isWsOrEol(s) && !(r && isFlowIndicator(s))) {
     if (s === 33) if (!a) {
      o = e.input.slice(l - 1, e.position + 1);
      if (!Se.test(o)) throwError(e, "named tag handle cannot contain such characters");
      a = true;
      l = e.position + 1;
     } else throwError(e, "tag suffix cannot contain exclamation marks");
     s = e.input.charCodeAt(++e.position);
    }
    c = e.input.slice(l, e.position);
    if (Ee.test(c)) throwError(e, "tag suffix cannot contain flow indicator characters");
   }
   if (c && !(i ? we.test(c) : be.test(c))) throwError(e, `tag name cannot contain such characters: ${c}`);
   if (!i && o !== "!" && o !== "!!" && !pe.call(e.tagHandlers, o)) throwError(e, `undeclared tag handle "${o}"`);
   t.tagStart = n;
   t.tagEnd = e.position;
   return true;
  }
  function readAnchorProperty(e, t) {
   if (e.input.charCodeAt(e.position) !== 38) return false;
   if (t.anchorStart !== ue) throwError(e, "duplication of an anchor property");
   e.position++;
   const r = e.position;
   while (e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position))) e.position++;
   if (e.position === r) throwError(e, "name of an anchor node must contain at least one character");
   t.anchorStart = r;
   t.anchorEnd = e.position;
   return true;
  }
  function readAlias(e, t) {
   if (e.input.charCodeAt(e.position) !== 42) return false;
   if (t.anchorStart !== ue || t.tagStart !== ue) throwError(e, "alias node should not have any properties");
   e.position++;
   const r = e.position;
   while (e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position))) e.position++;
   if (e.position === r) throwError(e, "name of an alias node must contain at least one character");
   addAliasEvent(e, r, e.position);
   return true;
  }
  function readFlowScalarBreak(e, t) {
   skipSeparationSpace(e, false);
   if (e.lineIndent < t) throwError(e, "deficient indentation");
  }
  function readSingleQuotedScalar(e, t, r) {
   if (e.input.charCodeAt(e.position) !== 39) return false;
   e.position++;
   const n = e.position;
   let i = true;
   while (e.input.charCodeAt(e.position) !== 0) {
    const a = e.input.charCodeAt(e.position);
    if (a === 39) {
     if (e.input.charCodeAt(e.position + 1) === 39) {
      i = false;
      e.position += 2;
      continue;
     }
     const t = e.position;
     e.position++;
     addScalarEvent(e, n, t, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, ee.SINGLE_QUOTED, re.CLIP, -1, i);
     return true;
    }
    if (isEol(a)) {
     i = false;
     readFlowScalarBreak(e, t);
    } else if (e.position === e.lineStart && testDocumentSeparator(e)) throwError(e, "unexpected end of the document within a single quoted scalar"); else if (a !== 9 && a < 32) throwError(e, "expected valid JSON character"); else e.position++;
   }
   throwError(e, "unexpected end of the stream within a single quoted scalar");
  }
  function readDoubleQuotedScalar(e, t, r) {
   if (e.input.charCodeAt(e.position) !== 34) return false;
   e.position++;
   const n = e.position;
   let i = true;
   while (e.input.charCodeAt(e.position) !== 0) {
    const a = e.input.charCodeAt(e.position);
    if (a === 34) {
     const t = e.position;
     e.position++;
     addScalarEvent(e, n, t, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, ee.DOUBLE_QUOTED, re.CLIP, -1, i);
     return true;
    }
    if (a === 92) {
     i = false;
     const r = e.input.charCodeAt(++e.position);
     if (isEol(r)) readFlowScalarBreak(e, t); else if (isSimpleEscape(r)) e.position++; else {
      let t = escapedHexLen(r);
      if (t === 0) throwError(e, "unknown escape sequence");
      while (t-- > 0) {
       e.position++;
       if (fromHexCode(e.input.charCodeAt(e.position)) < 0) throwError(e, "expected hexadecimal character");
      }
      e.position++;
     }
    } else if (isEol(a)) {
     i = false;
     readFlowScalarBreak(e, t);
    } else if (e.position === e.lineStart && testDocumentSeparator(e)) throwError(e, "unexpected end of the document within a double quoted scalar"); else if (a !== 9 && a < 32) throwError(e, "expected valid JSON character"); else e.position++;
   }
   throwError(e, "unexpected end of the stream within a double quoted scalar");
  }
  function readBlockScalar(e, t, r) {
   const n = e.input.charCodeAt(e.position);
   let i = re.CLIP;
   let a = -1;
   let o = false;
   if (n !== 124 && n !== 62) return false;
   const s = n === 124 ? ee.LITERAL_BLOCK : ee.FOLDED_BLOCK;
   e.position++;
   while (e.input.charCodeAt(e.position) !== 0) {
    const r = e.input.charCodeAt(e.position);
    const n = fromDecimalCode(r);
    if (r === 43 || r === 45) {
     if (i !== re.CLIP) throwError(e, "repeat of a chomping mode identifier");
     i = r === 43 ? re.KEEP : re.STRIP;
     e.position++;
    } else if (n >= 0) {
     if (n === 0) throwError(e, "bad explicit indentation width of a block scalar; it cannot be less than one");
     if (o) throwError(e, "repeat of an indentation width identifier");
     a = t + n - 1;
     o = true;
     e.position++;
    } else break;
   }
   let l = false;
   while (isWhiteSpace(e.input.charCodeAt(e.position))) {
    l = true;
    e.position++;
   }
   if (l && e.input.charCodeAt(e.position) === 35) skipUntilLineEnd(e);
   if (isEol(e.input.charCodeAt(e.position))) consumeLineBreak(e); else if (e.input.charCodeAt(e.position) !== 0) throwError(e, "a line break is expected");
   let c = o ? a : -1;
   let u = 0;
   const p = e.position;
   let f = e.position;
   while (e.input.charCodeAt(e.position) !== 0) {
    const r = e.position;
    let n = 0;
    while (e.input.charCodeAt(r + n) === 32) n++;
    const i = e.input.charCodeAt(r + n);
    if (i === 0) {
     if (c >= 0) {
      if (n > c) f = r + n;
     } else if (n > 0) f = r + n;
     break;
    }
    if (testDocumentBoundary(e)) break;
    if (!o && c === -1 && isEol(i)) u = Math.max(u, n);
    if (!o && c === -1 && !isEol(i)) {
     if (i === 9 && n < t) {
      e.position = r + n;
      throwError(e, "tab characters must not be used in indentation");
     }
     if (n >= t && n < u) {
      e.position = r + n;
      throwError(e, "bad indentation of a mapping entry");
     }
    }
    if (c === -1 && i !== 0 && !isEol(i) && n < t) {
     e.lineIndent = n;
     e.position = r + n;
     break;
    }
    if (!o && i !== 0 && !isEol(i) && c === -1) c = n;
    const a = c === -1 ? t + 1 : c;
    if (i !== 0 && !isEol(i) && n < a) {
     e.lineIndent = n;
     e.position = r + n;
     break;
    }
    skipUntilLineEnd(e);
    f = e.position;
    if (isEol(e.input.charCodeAt(e.position))) {
     consumeLineBreak(e);
     f = e.position;
    }
   }
   checkPrintable(e, p, f);
   addScalarEvent(e, p, f, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, s, i, c);
   return true;
  }
  function canStartPlainScalar(e, t) {
   const r = e.input.charCodeAt(e.position);
   const n = t === fe;
   if (r === 0 || isWsOrEol(r) || r === 35 || r === 38 || r === 42 || r === 33 || r === 124 || r === 62 || r === 39 || r === 34 || r === 37 || r === 64 || r === 96 || isFlowIndicator(r)) return false;
   if (r === 63 || r === 45) {
    const t = e.input.charCodeAt(e.position + 1);
    if (isWsOrEolOrEnd(t) || n && isFlowIndicator(t)) return false;
   }
   return true;
  }
  function readPlainScalar(e, t, r, n) {
   if (!canStartPlainScalar(e, r)) return false;
   const i = e.position;
   let a = e.position;
   let o = e.input.charCodeAt(e.position);
   const s = r === fe;
   let l = false;
   while (o !== 0) {
    if (testDocumentBoundary(e)) break;
    if (o === 58) {
     const t = e.input.charCodeAt(e.position + 1);
     if (isWsOrEolOrEnd(t) || s && isFlowIndicator(t)) break;
    } else if (o === 35) {
     if (isWsOrEol(e.input.charCodeAt(e.position - 1))) break;
    } else if (s && isFlowIndicator(o)) break; else if (isEol(o)) {
     const r = e.position;
     const n = e.line;
     const i = e.lineStart;
     const a = e.lineIndent;
     skipSeparationSpace(e, false);
     if (e.lineIndent >= t) {
      l = true;
      o = e.input.charCodeAt(e.position);
      continue;
     }
     e.position = r;
     e.line = n;
     e.lineStart = i;
     e.lineIndent = a;
     break;
    }
    if (!isWhiteSpace(o)) a = e.position + 1;
    o = e.input.charCodeAt(++e.position);
   }
   if (a === i) return false;
   checkPrintable(e, i, a);
   addScalarEvent(e, i, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, ee.PLAIN, re.CLIP, -1, !l);
   return true;
  }
  function skipFlowSeparationSpace(e, t) {
   const r = e.line;
   skipSeparationSpace(e, true);
   if (e.line > r && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) throwError(e, "deficient indentation");
  }
  function readFlowCollection(e, t, r) {
   const n = e.input.charCodeAt(e.position);
   const i = n === 123;
   const a = e.position;
   let o = true;
   if (n !== 91 && n !== 123) return false;
   const s = i ? 125 : 93;
   if (i) addMappingEvent(e, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, te.FLOW); else addSequenceEvent(e, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, te.FLOW);
   e.position++;
   while (e.input.charCodeAt(e.position) !== 0) {
    skipFlowSeparationSpace(e, t);
    let r = e.input.charCodeAt(e.position);
    if (r === s) {
     e.position++;
     addPopEvent(e);
     return true;
    } else if (!o) throwError(e, "missed comma between flow collection entries"); else if (r === 44) throwError(e, "expected the node content, but found ','");
    let n = false;
    let a = false;
    if (r === 63 && isWsOrEol(e.input.charCodeAt(e.position + 1))) {
     n = a = true;
     e.position += 1;
     skipFlowSeparationSpace(e, t);
    }
    const l = e.line;
    const c = snapshotState(e);
    const u = parseNode(e, t, fe, false, true);
    skipFlowSeparationSpace(e, t);
    r = e.input.charCodeAt(e.position);
    if ((i || a || e.line === l) && r === 58) {
     n = true;
     e.position++;
     skipFlowSeparationSpace(e, t);
     if (!i) {
      insertFlowPairMappingEvent(e, c);
      if (!u) addEmptyScalarEvent(e);
     } else if (!u) addEmptyScalarEvent(e);
     if (!parseNode(e, t, fe, false, true)) addEmptyScalarEvent(e);
     skipFlowSeparationSpace(e, t);
     if (!i) addPopEvent(e);
    } else if (i && n) {
     if (!u) addEmptyScalarEvent(e);
     addEmptyScalarEvent(e);
    } else if (i) addEmptyScalarEvent(e); else if (n) {
     insertFlowPairMappingEvent(e, c);
     if (!u) addEmptyScalarEvent(e);
     addEmptyScalarEvent(e);
     addPopEvent(e);
    }
    r = e.input.charCodeAt(e.position);
    if (r === 44) {
     o = true;
     e.position++;
    } else o = false;
   }
   throwError(e, "unexpected end of the stream within a flow collection");
  }
  function readBlockSequence(e, t, r) {
   if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) return false;
   addSequenceEvent(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, te.BLOCK);
   while (e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) {
    if (e.firstTabInLine !== -1) {
     e.position = e.firstTabInLine;
     throwError(e, "tab characters must not be used in indentation");
    }
    const r = e.line;
    e.position++;
    const n = skipSeparationSpace(e, true) > 0;
    if (e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) throwError(e, "bad indentation of a sequence entry");
    if (n && e.lineIndent <= t) addEmptyScalarEvent(e); else parseNode(e, t, he, false, true);
    skipSeparationSpace(e, true);
    if (e.lineIndent < t || e.position >= e.length) break;
    if (e.lineIndent > t) throwError(e, "bad indentation of a sequence entry");
    if (e.line === r && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) throwError(e, "bad indentation of a sequence entry");
   }
   addPopEvent(e);
   return true;
  }
  function readBlockMapping(e, t, r, n) {
   let i = false;
   let a = false;
   let o = false;
   let s = false;
   if (e.firstTabInLine !== -1) return false;
   let l = e.input.charCodeAt(e.position);
   while (l !== 0) {
    if (!i && e.firstTabInLine !== -1) {
     e.position = e.firstTabInLine;
     throwError(e, "tab characters must not be used in indentation");
    }
    const c = e.input.charCodeAt(e.position + 1);
    const u = e.line;
    if ((l === 63 || l === 58) && isWsOrEolOrEnd(c)) {
     if (!o) {
      addMappingEvent(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, te.BLOCK);
      o = true;
     }
     if (l === 63) {
      if (i) addEmptyScalarEvent(e);
      a = true;
      i = true;
     } else if (i) i = false; else {
      addEmptyScalarEvent(e);
      a = true;
      i = false;
     }
     e.position += 1;
     s = true;
    } else {
     if (i) {
      addEmptyScalarEvent(e);
      i = false;
     }
     const t = snapshotState(e);
     if (!parseNode(e, r, de, false, true)) break;
     if (e.line === u) {
      l = e.input.charCodeAt(e.position);
      while (isWhiteSpace(l)) l = e.input.charCodeAt(++e.position);
      if (l === 58) {
       l = e.input.charCodeAt(++e.position);
       if (!isWsOrEolOrEnd(l)) throwError(e, "a whitespace character is expected after the key-value separator within a block mapping");
       if (!o) {
        e.events.splice(t.eventsLength, 0, {
         type: X.MAPPING,
         start: t.position,
         anchorStart: n.anchorStart,
         anchorEnd: n.anchorEnd,
         tagStart: n.tagStart,
         tagEnd: n.tagEnd,
         style: te.BLOCK
        });
        o = true;
       }
       a = true;
       i = false;
       s = false;
      } else if (a) throwError(e, "expected ':' after a mapping key"); else {
       if (n.anchorStart !== ue || n.tagStart !== ue) {
        restoreState(e, t);
        return false;
       }
       return true;
      }
     } else if (a) throwError(e, "can not read a block mapping entry; a multiline key may not be an implicit key"); else {
      if (n.anchorStart !== ue || n.tagStart !== ue) {
       restoreState(e, t);
       return false;
      }
      return true;
     }
    }
    if (parseNode(e, t, ge, true, s)) s = false;
    if (!i) if (s) {
     addEmptyScalarEvent(e);
     s = false;
    }
    skipSeparationSpace(e, true);
    l = e.input.charCodeAt(e.position);
    if ((e.line === u || e.lineIndent > t) && l !== 0) throwError(e, "bad indentation of a mapping entry"); else if (e.lineIndent < t) break;
   }
   if (!a) return false;
   if (i) addEmptyScalarEvent(e);
   if (o) addPopEvent(e);
   return true;
  }
  function parseNode(e, t, r, n, i, a = true) {
   if (e.depth >= e.maxDepth) throwError(e, `nesting exceeded maxDepth (${e.maxDepth})`);
   e.depth++;
   let o = 1;
   let s = false;
   let l = false;
   let c = null;
   const u = emptyProperties();
   let p = r === ge || r === he;
   let f = p;
   const d = p;
   if (n && skipSeparationSpace(e, true)) {
    s = true;
    if (e.lineIndent > t) o = 1; else if (e.lineIndent === t) o = 0; else o = -1;
   }
   if (o === 1) while (true) {
    const n = e.input.charCodeAt(e.position);
    const i = snapshotState(e);
    if (s && o !== 1 && (n === 33 || n === 38)) break;
    if (s && d && (u.tagStart !== ue || u.anchorStart !== ue) && (n === 33 || n === 38)) {
     const r = snapshotState(e);
     const n = t + 1;
     if (readBlockMapping(e, e.position - e.lineStart, n, u) && e.events[r.eventsLength]?.type === X.MAPPING) {
      e.depth--;
      return true;
     }
     restoreState(e, r);
    }
    if (s && (n === 33 && u.tagStart !== ue || n === 38 && u.anchorStart !== ue)) break;
    if (!readTagProperty(e, u, r === fe) && !readAnchorProperty(e, u)) break;
    if (c === null) c = i;
    if (skipSeparationSpace(e, true)) {
     s = true;
     f = d;
     if (e.lineIndent > t) o = 1; else if (e.lineIndent === t) o = 0; else o = -1;
    } else f = false;
   }
   if (f) f = s || i;
   if (o === 1 || r === ge) {
    const n = r === fe || r === de ? t : t + 1;
    const i = e.position - e.lineStart;
    if (o === 1) if (f && (readBlockSequence(e, i, u) || readBlockMapping(e, i, n, u)) || readFlowCollection(e, n, u)) l = true; else {
     const t = e.input.charCodeAt(e.position);
     if (c !== null && a && d && !f && t !== 124 && t !== 62) {
      const t = snapshotState(e);
      const r = c.position - c.lineStart;
      restoreState(e, c);
      if (readBlockMapping(e, r, n, emptyProperties()) && e.events[t.eventsLength]?.type === X.MAPPING) l = true; else restoreState(e, t);
     }
     if (!l && (p && readBlockScalar(e, n, u) || readSingleQuotedScalar(e, n, u) || readDoubleQuotedScalar(e, n, u) || readAlias(e, u) || readPlainScalar(e, n, r, u))) l = true;
    } else if (o === 0) l = f && readBlockSequence(e, i, u);
   }
   p = p && !l;
   if (!l && (u.anchorStart !== ue || u.tagStart !== ue || p)) {
    addScalarEvent(e, ue, ue, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, ee.PLAIN);
    l = true;
   }
   e.depth--;
   return l || u.anchorStart !== ue || u.tagStart !== ue;
  }
  function readDirective(e) {
   if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return false;
   e.position++;
   const t = e.position;
   while (e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position))) e.position++;
   const r = e.input.slice(t, e.position);
   const n = [];
   if (r.length === 0) throwError(e, "directive name must not be less than one character in length");
   while (e.input.charCodeAt(e.position) !== 0 && !isEol(e.input.charCodeAt(e.position))) {
    while (isWhiteSpace(e.input.charCodeAt(e.position))) e.position++;
    if (e.input.charCodeAt(e.position) === 35 || isEol(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
    const t = e.position;
    while (e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position))) e.position++;
    n.push(e.input.slice(t, e.position));
   }
   if (isEol(e.input.charCodeAt(e.position))) consumeLineBreak(e);
   if (r === "YAML") {
    if (e.directives.some(e => e.kind === "yaml")) throwError(e, "duplication of %YAML directive");
    if (n.length !== 1) throwError(e, "YAML directive accepts exactly one argument");
    const t = /^([0-9]+)\.([0-9]+)$/.exec(n[0]);
    if (t === null) throwError(e, "ill-formed argument of the YAML directive");
    if (parseInt(t[1], 10) !== 1) throwError(e, "unacceptable YAML version of the document");
    e.directives.push({
     kind: "yaml",
     version: n[0]
    });
   } else if (r === "TAG") {
    if (n.length !== 2) throwError(e, "TAG directive accepts exactly two arguments");
    const [t, r] = n;
    if (!Se.test(t)) throwError(e, "ill-formed tag handle (first argument) of the TAG directive");
    if (pe.call(e.tagHandlers, t)) throwError(e, `there is a previously declared suffix for "${t}" tag handle`);
    if (!Ae.test(r)) throwError(e, "ill-formed tag prefix (second argument) of the TAG directive");
    e.tagHandlers[t] = r;
    e.directives.push({
     kind: "tag",
     handle: t,
     prefix: r
    });
   }
   return true;
  }
  function readDocument(e) {
   e.directives = [];
   e.tagHandlers = Object.create(null);
   let t = false;
   skipSeparationSpace(e, true);
   while (readDirective(e)) {
    t = true;
    skipSeparationSpace(e, true);
   }
   let r = false;
   let n = false;
   let i = true;
   if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 3))) {
    r = true;
    const t = e.line;
    e.position += 3;
    skipSeparationSpace(e, true);
    i = e.line > t;
   } else if (t) throwError(e, "directives end mark is expected");
   const a = e.events.length;
   if (!r && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && testDocumentSeparator(e)) {
    e.position += 3;
    skipSeparationSpace(e, true);
    return;
   }
   addDocumentEvent(e, r, false);
   if (!parseNode(e, e.lineIndent - 1, ge, false, i, i)) addEmptyScalarEvent(e);
   skipSeparationSpace(e, true);
   if (e.position === e.lineStart && testDocumentSeparator(e)) {
    n = e.input.charCodeAt(e.position) === 46;
    if (n) {
     const t = e.line;
     e.position += 3;
     skipSeparationSpace(e, true);
     if (e.line === t && e.position < e.length) throwError(e, "end of the stream or a document separator is expected");
    }
   }
   const o = e.events[a];
   if (o?.type === X.DOCUMENT) o.explicitEnd = n;
   addPopEvent(e);
   if (!n && e.position < e.length && !testDocumentBoundary(e)) throwError(e, "end of the stream or a document separator is expected");
  }
  function parseEvents(e, t) {
   const r = e.length;
   const n = {
    ...Ie,
    ...t,
    input: `${e}\0`,
    length: r,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: Object.create(null),
    events: []
   };
   const i = e.indexOf("\0");
   if (i !== -1) J.throwAt(e, i, "null byte is not allowed in input", n.filename);
   while (n.position < n.length) {
    skipByteOrderMark(n);
    skipSeparationSpace(n, true);
    if (n.position >= n.length) break;
    const e = n.position;
    readDocument(n);
    if (n.position === e) throwError(n, "can not read a document");
   }
   return n.events;
  }
  Symbol("INVALID");
  Symbol("visit:break");
  Symbol("visit:skip");
  function hasBit(e, t) {
   return (e & 1 << t) !== 0;
  }
  var Ce = {
   applyQuoteFlowKeysOption: applyQuoteFlowKeysOption,
   doubleQuoteForInvisibles: doubleQuoteForInvisibles,
   doubleQuoteWhitespaceOnly: doubleQuoteWhitespaceOnly,
   applyForceQuotesOption: applyForceQuotesOption,
   tryLongOrMultilineAsBlock: tryLongOrMultilineAsBlock,
   quoteInvalidPlain: quoteInvalidPlain,
   fallbackToDoubleQuoted: fallbackToDoubleQuoted
  };
  function _preferredQuotedStyle(e) {
   if (e.presenterOptions.quoteStyle === "single" && hasBit(e.allowedStylesMask, ee.SINGLE_QUOTED)) return ee.SINGLE_QUOTED;
   return ee.DOUBLE_QUOTED;
  }
  function applyQuoteFlowKeysOption(e) {
   if (!e.presenterOptions.quoteFlowKeys) return;
   if (!e.isKey || !e.flowOnly || e.style !== ee.PLAIN) return;
   e.style = ee.DOUBLE_QUOTED;
  }
  function doubleQuoteForInvisibles(e) {
   if (e.style === ee.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)) e.style = ee.DOUBLE_QUOTED;
  }
  function doubleQuoteWhitespaceOnly(e) {
   if (e.style === ee.PLAIN && /^\s+$/.test(e.node.value)) e.style = ee.DOUBLE_QUOTED;
  }
  function applyForceQuotesOption(e) {
   if (!e.presenterOptions.forceQuotes) return;
   if (e.isKey || e.style !== ee.PLAIN) return;
   if (e.node.tag !== e.presenterOptions.schema.defaultScalarTag.tagName) return;
   e.style = e.node.value.includes("\n") ? ee.DOUBLE_QUOTED : _preferredQuotedStyle(e);
  }
  function tryLongOrMultilineAsBlock(e) {
   if (e.style !== ee.PLAIN || e.isKey) return;
   const t = e.node.value;
   const r = t.indexOf("\n") !== -1;
   if (!hasBit(e.allowedStylesMask, ee.LITERAL_BLOCK)) {
    if (r) e.style = ee.DOUBLE_QUOTED;
    return;
   }
   const n = e.presenterOptions.lineWidth;
   if (n === -1) {
    if (r) e.style = ee.LITERAL_BLOCK;
    return;
   }
   const i = Math.max(Math.min(n, 40), n - e.shiftOfContent);
   let a = 0;
   let o = false;
   while (a <= t.length) {
    let e = t.length;
    const r = t.indexOf("\n", a);
    if (r !== -1) e = r;
    const n = t.slice(a, e);
    if (n.length > i && n[0] !== " " && / [^ \t]/.test(n)) o = true;
    if (r === -1) break;
    a = r + 1;
   }
   if (o) e.style = ee.FOLDED_BLOCK; else if (r) e.style = ee.LITERAL_BLOCK;
  }
  function quoteInvalidPlain(e) {
   if (e.style === ee.PLAIN && !hasBit(e.allowedStylesMask, ee.PLAIN)) e.style = _preferredQuotedStyle(e);
  }
  function fallbackToDoubleQuoted(e) {
   if (!hasBit(e.allowedStylesMask, e.style)) e.style = ee.DOUBLE_QUOTED;
  }
  var Oe = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
  var ke = "[\\n\\r]";
  var Fe = "\\uFEFF";
  var Te = "[ \\t]";
  var Ne = `(?:(?!(?:${ke}|${Fe}))${Oe})`;
  var xe = `(?:(?!${Te})${Ne})`;
  var Le = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
  var $e = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
  var Pe = "[,\\[\\]{}]";
  var De = xe;
  var Be = `(?:(?!${Pe})${xe})`;
  var Me = `(?:(?:(?!${$e})${xe})|[?:-](?=${De}))`;
  var je = `(?:(?:(?!${$e})${xe})|[?:-](?=${Be}))`;
  var _e = `(?:(?:(?![:#])${De})|:(?=${De}))#*`;
  var Ue = `(?:(?:(?![:#])${Be})|:(?=${Be}))#*`;
  var Ke = `(?:${Te}*${_e})*`;
  var Ye = `(?:${Te}*${Ue})*`;
  var We = `${Me}#*${Ke}`;
  var qe = `${je}#*${Ye}`;
  var Qe = We;
  var Re = qe;
  var Ve = `\\n+${_e}${Ke}`;
  var Ge = `\\n+${Ue}${Ye}`;
  var ze = `${We}(?:${Ve})*`;
  var He = `${qe}(?:${Ge})*`;
  new RegExp(`^(?:${ze})$`, "u");
  new RegExp(`^(?:${He})$`, "u");
  new RegExp(`^(?:${Qe})$`, "u");
  new RegExp(`^(?:${Re})$`, "u");
  new RegExp(`^(?:${Le})*$`, "u");
  new RegExp(`^(?:${Le}|\\n)*$`, "u");
  new RegExp(`^(?:${Ne}|\\n)*$`, "u");
  Object.keys(Ce).map(e => Reflect.get(Ce, e));
  X.DOCUMENT;
  X.SEQUENCE;
  X.MAPPING;
  X.SCALAR;
  X.ALIAS;
  X.POP;
  ee.PLAIN;
  ee.SINGLE_QUOTED;
  ee.DOUBLE_QUOTED;
  ee.LITERAL_BLOCK;
  ee.FOLDED_BLOCK;
  te.BLOCK;
  te.FLOW;
  re.CLIP;
  re.STRIP;
  re.KEEP;
 })
};
