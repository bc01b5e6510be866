"use strict";

exports.id = 127;

exports.ids = [ 127 ];

exports.modules = {
 9121: ((t, e, s) => {
  s.d(e, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (t, e) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof t?.handle === "function") return;
   return e;
  };
 }),
 5143: ((t, e, s) => {
  s.d(e, {
   p: () => JsonCodec2
  });
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(t) {
    this.serdeContext = t;
   }
  }
  var i = s(3888);
  var r = s(5125);
  var n = s(412);
  var o = s(9700);
  var c = s(1899);
  var a = s(5393);
  var h = s(7004);
  class UnionSerde {
   from;
   to;
   keys;
   constructor(t, e) {
    this.from = t;
    this.to = e;
    const s = Object.keys(this.from);
    const i = new Set(s);
    i.delete("__type");
    this.keys = i;
   }
   mark(t) {
    this.keys.delete(t);
   }
   hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     const t = this.keys.values().next().value;
     const e = this.from[t];
     this.to.$unknown = [ t, e ];
    }
   }
  }
  var u = s(1516);
  var f = s(5596);
  var l = s(7937);
  var d = s(7446);
  var g = s(2990);
  class JsonShapeDeserializer2 extends SerdeContextConfig {
   settings;
   constructor(t) {
    super();
    this.settings = t;
   }
   async read(t, e) {
    const s = (0, l.t)(t) ? f.E : void 0;
    let i;
    if (typeof e === "string") {
     if (e.length === 0) return {};
     i = JSON.parse(e, s);
    } else if (e instanceof Uint8Array && (0, u.S)()) {
     if (e.byteLength === 0) return {};
     const t = Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
     i = JSON.parse(t, s);
    } else i = await (0, d.Y2)(e, this.serdeContext, t);
    return this._read(t, i);
   }
   readObject(t, e) {
    return this._read(t, e);
   }
   _read(t, e) {
    const s = e !== null && typeof e === "object";
    const u = r.l1.of(t);
    if (s) {
     if (u.isStructSchema()) return this._readStruct(u, e);
     if (Array.isArray(e) && u.isListSchema()) {
      const t = u.getValueSchema();
      if (this.needsTransform(t)) for (let s = 0; s < e.length; ++s) e[s] = this._read(t, e[s]);
      return e;
     }
     if (u.isMapSchema()) {
      const t = u.getValueSchema();
      const s = e;
      if (this.needsTransform(t)) for (const e in s) {
       if (!(0, g.$)(s, e)) continue;
       if (e === "__proto__") (0, n.T)(s);
       s[e] = this._read(t, s[e]);
      }
      return s;
     }
    }
    if (u.isBlobSchema() && typeof e === "string") return (0, o.E)(e);
    const f = u.getMergedTraits().mediaType;
    if (u.isStringSchema() && typeof e === "string" && f) {
     const t = f === "application/json" || f.endsWith("+json");
     if (t) return c.A.from(e);
     return e;
    }
    if (u.isTimestampSchema() && e != null) {
     const t = (0, i.V)(u, this.settings);
     switch (t) {
     case 5:
      return (0, a.t_)(e);

     case 6:
      return (0, a.xE)(e);

     case 7:
      return (0, a.l3)(e);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", e);
      return new Date(e);
     }
    }
    if (u.isBigIntegerSchema() && (typeof e === "number" || typeof e === "string")) return BigInt(e);
    if (u.isBigDecimalSchema() && e != void 0) {
     if (e instanceof h.D) return e;
     const t = e;
     if (t.type === "bigDecimal" && "string" in t) return new h.D(t.string, t.type);
     return new h.D(String(e), "bigDecimal");
    }
    if (u.isNumericSchema() && typeof e === "string") {
     switch (e) {
     case "Infinity":
      return 1 / 0;

     case "-Infinity":
      return -1 / 0;

     case "NaN":
      return NaN;
     }
     return e;
    }
    if (u.isDocumentSchema()) if (s) if (Array.isArray(e)) for (let t = 0; t < e.length; ++t) {
     const s = e[t];
     if (!(s instanceof h.D)) e[t] = this._read(u, s);
    } else {
     const t = e;
     for (const e in t) {
      if (!(0, g.$)(t, e)) continue;
      if (e === "__proto__") (0, n.T)(t);
      const s = t[e];
      if (!(s instanceof h.D)) t[e] = this._read(u, s);
     }
    }
    return e;
   }
   _readStruct(t, e) {
    const s = t.isUnionSchema();
    const i = {};
    let r;
    const n = typeof e.__type === "string";
    const {jsonName: o} = this.settings;
    if (o && n) r = {};
    let c;
    if (s) c = new UnionSerde(e, i);
    for (const [a, h] of t.structIterator()) {
     let t = a;
     if (o) {
      t = h.getMergedTraits().jsonName ?? t;
      if (n) r[t] = a;
     }
     if (s) c.mark(t);
     if (e[t] != null) i[a] = this._read(h, e[t]);
    }
    if (s) c.writeUnknown(); else if (n) for (const t in e) {
     if (!(0, g.$)(e, t)) continue;
     const s = e[t];
     const n = o ? r[t] ?? t : t;
     if (!(n in i)) i[n] = s;
    }
    return i;
   }
   needsTransform(t) {
    if (t.isBlobSchema() || t.isTimestampSchema() || t.isBigIntegerSchema() || t.isBigDecimalSchema() || t.isNumericSchema()) return true;
    if (t.isDocumentSchema() || t.isStructSchema() || t.isListSchema() || t.isMapSchema()) return true;
    if (t.isStringSchema() && t.getMergedTraits().mediaType) return true;
    return false;
   }
  }
  var m = s(7297);
  var S = s(7305);
  var p = s(9809);
  class JsonBytesStringAdapter extends Uint8Array {
   string=null;
   static allocUnsafe(t) {
    if (typeof Buffer === "function") {
     const e = Buffer.allocUnsafe(t);
     return new JsonBytesStringAdapter(e.buffer, e.byteOffset, e.byteLength);
    }
    return new JsonBytesStringAdapter(t);
   }
   toString() {
    return this.s();
   }
   valueOf() {
    return this.s();
   }
   includes(t, e) {
    if (typeof t === "string") return this.s().includes(t, e);
    return Uint8Array.prototype.includes.call(this, t, e);
   }
   indexOf(t, e) {
    if (typeof t === "string") return this.s().indexOf(t, e);
    return Uint8Array.prototype.indexOf.call(this, t, e);
   }
   lastIndexOf(t, e) {
    if (typeof t === "string") return this.s().lastIndexOf(t, e);
    const s = Uint8Array.prototype.lastIndexOf;
    if (e !== void 0) return s.call(this, t, e);
    return s.call(this, t);
   }
   startsWith(t, e) {
    return this.s().startsWith(t, e);
   }
   endsWith(t, e) {
    return this.s().endsWith(t, e);
   }
   match(t) {
    return this.s().match(t);
   }
   replace(t, e) {
    return this.s().replace(t, e);
   }
   search(t) {
    return this.s().search(t);
   }
   split(t, e) {
    return this.s().split(t, e);
   }
   substring(t, e) {
    return this.s().substring(t, e);
   }
   trim() {
    return this.s().trim();
   }
   trimStart() {
    return this.s().trimStart();
   }
   trimEnd() {
    return this.s().trimEnd();
   }
   charAt(t) {
    return this.s().charAt(t);
   }
   charCodeAt(t) {
    return this.s().charCodeAt(t);
   }
   padStart(t, e) {
    return this.s().padStart(t, e);
   }
   padEnd(t, e) {
    return this.s().padEnd(t, e);
   }
   repeat(t) {
    return this.s().repeat(t);
   }
   toUpperCase() {
    return this.s().toUpperCase();
   }
   toLowerCase() {
    return this.s().toLowerCase();
   }
   s() {
    if (this.string == null) {
     const t = Date.now();
     if (t > y + 6e4) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
      y = t;
     }
     this.string = (0, p.P)(this);
    }
    return this.string;
   }
  }
  var y = 0;
  const w = new TextEncoder;
  const A = 123;
  const b = 125;
  const v = 91;
  const j = 93;
  const B = 34;
  const x = 58;
  const _ = 44;
  const N = 92;
  const D = new Uint8Array([ 116, 114, 117, 101 ]);
  const T = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const C = new Uint8Array([ 110, 117, 108, 108 ]);
  const E = new Array(128).fill(null);
  E[8] = "b";
  E[9] = "t";
  E[10] = "n";
  E[12] = "f";
  E[13] = "r";
  E[34] = '"';
  E[92] = "\\";
  for (let t = 0; t < 32; t++) if (E[t] === null) E[t] = "u00" + t.toString(16).padStart(2, "0");
  const I = 2048;
  function alloc(t) {
   return JsonBytesStringAdapter.allocUnsafe(t);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
   settings;
   json;
   i=0;
   rootSchema;
   rawValue;
   passthrough=false;
   constructor(t) {
    super();
    this.settings = t;
    this.json = alloc(I);
   }
   write(t, e) {
    this.i = 0;
    this.rawValue = e;
    this.rootSchema = r.l1.of(t);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, e, void 0);
   }
   writeDiscriminatedDocument(t, e) {
    this.i = 0;
    this.rootSchema = r.l1.of(t);
    const s = this.rootSchema;
    if (s.isStructSchema() && e != null && typeof e === "object") {
     this.writeValue(s, e, void 0);
     const t = `"__type":"${s.getName(true) ?? "Unknown"}",`;
     const i = t.length;
     this.ensure(i);
     this.json.copyWithin(1 + i, 1, this.i);
     w.encodeInto(t, this.json.subarray(1));
     this.i += i;
    } else this.writeValue(s, e, void 0);
   }
   flush() {
    this.rootSchema = void 0;
    const t = this.i;
    this.i = 0;
    const e = this.rawValue;
    this.rawValue = void 0;
    if (t === 0) return e;
    const s = this.json.subarray(0, t);
    this.json = alloc(I);
    return s;
   }
   ensure(t) {
    const {i: e, json: s} = this;
    if (e + t > s.length) {
     let i = s.length * 2;
     while (i < e + t) i *= 2;
     const r = alloc(i);
     r.set(this.json);
     this.json = r;
    }
   }
   writeAscii(t) {
    const e = t.length;
    this.ensure(e);
    let {i: s, json: i} = this;
    for (let r = 0; r < e; ++r) {
     i[s] = t.charCodeAt(r);
     s += 1;
    }
    this.i = s;
   }
   writeAsciiQuoted(t) {
    const e = t.length;
    this.ensure(e + 4);
    let {json: s, i: i} = this;
    s[i++] = B;
    for (let r = 0; r < e; ++r) s[i++] = t.charCodeAt(r);
    s[i++] = B;
    this.i = i;
   }
   writeJsonString(t) {
    const e = t.length;
    this.ensure(e * 3 + 2);
    this.json[this.i++] = B;
    for (let s = 0; s < e; ++s) {
     const i = t.charCodeAt(s);
     if (i > 34 && i < 92) this.json[this.i++] = i; else if (i < 128) {
      const t = E[i];
      if (t !== null) {
       this.ensure(t.length + 1 + (e - s - 1) * 3 + 1);
       this.json[this.i++] = N;
       for (let e = 0; e < t.length; e++) this.json[this.i++] = t.charCodeAt(e);
      } else this.json[this.i++] = i;
     } else if (i >= 55296 && i <= 56319) {
      const r = s + 1 < e ? t.charCodeAt(s + 1) : 0;
      if (r >= 56320 && r <= 57343) {
       this.ensure(4);
       const {written: e} = w.encodeInto(t.substring(s, s + 2), this.json.subarray(this.i));
       this.i += e;
       ++s;
      } else {
       this.ensure(6 + (e - s - 1) * 3 + 1);
       this.writeUnicodeEscape(i);
      }
     } else if (i >= 56320 && i <= 57343) {
      this.ensure(6 + (e - s - 1) * 3 + 1);
      this.writeUnicodeEscape(i);
     } else {
      let {i: t, json: e} = this;
      if (i < 2048) {
       e[t++] = 192 | i >> 6;
       e[t++] = 128 | i & 63;
      } else {
       e[t++] = 224 | i >> 12;
       e[t++] = 128 | i >> 6 & 63;
       e[t++] = 128 | i & 63;
      }
      this.i = t;
     }
    }
    this.json[this.i++] = B;
   }
   writeUnicodeEscape(t) {
    let {json: e, i: s} = this;
    e[s++] = N;
    e[s++] = 117;
    const i = t.toString(16).padStart(4, "0");
    for (let t = 0; t < 4; ++t) e[s++] = i.charCodeAt(t);
    this.i = s;
   }
   static B64=(() => {
    const t = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const e = new Uint8Array(64);
    for (let s = 0; s < 64; ++s) e[s] = t.charCodeAt(s);
    return e;
   })();
   writeBase64(t) {
    const e = Math.ceil(t.length / 3) * 4;
    this.ensure(e + 2);
    const s = this.json;
    const i = JsonShapeSerializer2.B64;
    let r = this.i;
    s[r++] = B;
    const n = t.length;
    const o = n % 3;
    const c = n - o;
    for (let e = 0; e < c; e += 3) {
     const n = t[e];
     const o = t[e + 1];
     const c = t[e + 2];
     s[r++] = i[n >> 2];
     s[r++] = i[(n & 3) << 4 | o >> 4];
     s[r++] = i[(o & 15) << 2 | c >> 6];
     s[r++] = i[c & 63];
    }
    if (o === 2) {
     const e = t[c];
     const n = t[c + 1];
     s[r++] = i[e >> 2];
     s[r++] = i[(e & 3) << 4 | n >> 4];
     s[r++] = i[(n & 15) << 2];
     s[r++] = 61;
    } else if (o === 1) {
     const e = t[c];
     s[r++] = i[e >> 2];
     s[r++] = i[(e & 3) << 4];
     s[r++] = 61;
     s[r++] = 61;
    }
    s[r++] = B;
    this.i = r;
   }
   writeValue(t, e, s) {
    if (e == null) {
     if (s?.isStructSchema()) {
      if (e === void 0) {
       const e = r.l1.of(t);
       if (e.isIdempotencyToken()) {
        this.writeAsciiQuoted((0, m.ec)());
        return;
       }
      }
      return;
     }
     this.ensure(4);
     this.json.set(C, this.i);
     this.i += 4;
     return;
    }
    const i = r.l1.of(t);
    const n = typeof e === "object";
    if (i.isStringSchema()) {
     const t = i.getMergedTraits().mediaType;
     if (t) {
      const s = t === "application/json" || t.endsWith("+json");
      if (s) {
       this.writeJsonString(c.A.from(e).toString());
       return;
      }
     }
    }
    if (this.settings.bigNumberAsString && e != null && (i.isBigIntegerSchema() || i.isBigDecimalSchema())) {
     const t = e instanceof h.D ? e.string : String(e);
     this.writeAsciiQuoted(t);
     return;
    }
    if (n) {
     if (i.isStructSchema()) {
      this.writeStruct(i, e);
      return;
     }
     if (Array.isArray(e) && (i.isListSchema() || i.isDocumentSchema())) {
      this.writeList(i, e, i.isDocumentSchema());
      return;
     }
     if (i.isMapSchema()) {
      this.writeMap(i, e, false);
      return;
     }
     if (e instanceof Uint8Array && (i.isBlobSchema() || i.isDocumentSchema())) {
      this.writeBase64(e);
      return;
     }
     if (e instanceof Date && (i.isTimestampSchema() || i.isDocumentSchema())) {
      this.writeTimestamp(i, e);
      return;
     }
     if (e instanceof h.D) {
      this.writeAscii(e.string);
      return;
     }
     if (i.isDocumentSchema()) {
      if (Array.isArray(e)) this.writeList(i, e, true); else this.writeMap(i, e, true);
      return;
     }
     const t = JSON.stringify(e);
     this.writeAscii(t);
     return;
    }
    if (typeof e === "string") {
     if (i.isBlobSchema()) {
      const t = (this.serdeContext?.base64Encoder ?? S.n)(e);
      this.writeAsciiQuoted(t);
      return;
     }
     this.writeJsonString(e);
     return;
    }
    if (typeof e === "number") {
     if (Math.abs(e) === 1 / 0 || Number.isNaN(e)) {
      this.writeAsciiQuoted(String(e));
      return;
     }
     const t = String(e);
     this.writeAscii(t);
     return;
    }
    if (typeof e === "boolean") {
     this.ensure(5);
     let {i: t, json: s} = this;
     if (e) {
      s.set(D, t);
      t += 4;
     } else {
      s.set(T, t);
      t += 5;
     }
     this.i = t;
     return;
    }
    if (typeof e === "bigint") {
     this.writeAscii(e.toString());
     return;
    }
    this.writeAscii(String(e));
   }
   writeStruct(t, e) {
    this.ensure(2);
    this.json[this.i++] = A;
    let s = false;
    const i = typeof e.__type === "string";
    let r;
    if (i) r = new Set;
    for (const [i, n] of t.structIterator()) {
     const o = e[i];
     if (o == null && !n.isIdempotencyToken()) continue;
     if (s) {
      this.ensure(1);
      this.json[this.i++] = _;
     }
     s = true;
     const c = this.settings.jsonName ? n.getMergedTraits().jsonName ?? i : i;
     if (r) {
      r.add(i);
      r.add(c);
     }
     this.writeAsciiQuoted(c);
     this.json[this.i++] = x;
     this.writeValue(n, o, t);
    }
    if (!s && t.isUnionSchema()) {
     const {$unknown: s} = e;
     if (Array.isArray(s)) {
      const [e, i] = s;
      this.writeAsciiQuoted(e);
      this.ensure(1);
      this.json[this.i++] = x;
      this.writeValue(15, i, t);
     }
    } else if (i) for (const t in e) {
     if (r.has(t)) continue;
     r.add(t);
     const i = e[t];
     if (s) {
      this.ensure(1);
      this.json[this.i++] = _;
     }
     s = true;
     this.writeAsciiQuoted(t);
     this.ensure(1);
     this.json[this.i++] = x;
     this.writeValue(15, i, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = b;
   }
   writeList(t, e, s) {
    const i = !!t.getMergedTraits().sparse;
    const r = t.getValueSchema();
    if (!s) if (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema()) {
     let t = false;
     for (let s = 0; s < e.length; ++s) {
      const r = e[s];
      if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0 || r == null && !i) {
       t = true;
       break;
      }
     }
     let s;
     if (!t) s = JSON.stringify(e); else {
      const t = [];
      for (let s = 0; s < e.length; ++s) {
       const r = e[s];
       if (r == null && !i) continue;
       if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0) t.push(String(r)); else t.push(r);
      }
      s = JSON.stringify(t);
     }
     this.ensure(s.length * 3);
     this.i += w.encodeInto(s, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = v;
    let n = false;
    for (let t = 0; t < e.length; ++t) {
     const o = e[t];
     if (s ? o === void 0 : o == null && !i) continue;
     if (n) {
      this.ensure(1);
      this.json[this.i++] = _;
     }
     this.writeValue(r, o, void 0);
     n = true;
    }
    this.ensure(1);
    this.json[this.i++] = j;
   }
   writeMap(t, e, s) {
    const i = !!t.getMergedTraits().sparse;
    const r = t.getValueSchema();
    if (!s) if (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema()) {
     let t;
     for (const s in e) {
      if (!(0, g.$)(e, s)) continue;
      const r = e[s];
      if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0) {
       (t ??= {})[s] = r;
       e[s] = String(r);
      } else if (r === null && !i) {
       (t ??= {})[s] = null;
       e[s] = void 0;
      }
     }
     const s = JSON.stringify(e);
     if (t) Object.assign(e, t);
     this.ensure(s.length * 3);
     this.i += w.encodeInto(s, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = A;
    let n = true;
    for (const t in e) {
     if (!(0, g.$)(e, t)) continue;
     const o = e[t];
     if (s ? o === void 0 : o == null && !i) continue;
     if (!n) {
      this.ensure(1);
      this.json[this.i++] = _;
     }
     n = false;
     this.writeJsonString(t);
     this.ensure(1);
     this.json[this.i++] = x;
     this.writeValue(r, o, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = b;
   }
   writeTimestamp(t, e) {
    const s = (0, i.V)(t, this.settings);
    switch (s) {
    case 5:
     {
      const t = e.toISOString().replace(".000Z", "Z");
      this.writeAsciiQuoted(t);
      return;
     }

    case 6:
     this.writeAsciiQuoted((0, a.JV)(e));
     return;

    case 7:
     {
      const t = String(e.getTime() / 1e3);
      this.writeAscii(t);
      return;
     }

    default:
     {
      const t = String(e.getTime() / 1e3);
      this.writeAscii(t);
      return;
     }
    }
   }
  }
  class JsonCodec2 extends SerdeContextConfig {
   settings;
   constructor(t) {
    super();
    this.settings = t;
   }
   createSerializer() {
    const t = new JsonShapeSerializer2(this.settings);
    t.setSerdeContext(this.serdeContext);
    return t;
   }
   createDeserializer() {
    const t = new JsonShapeDeserializer2(this.settings);
    t.setSerdeContext(this.serdeContext);
    return t;
   }
  }
 }),
 1516: ((t, e, s) => {
  s.d(e, {
   S: () => detectBufferParsing
  });
  let i;
  function detectBufferParsing() {
   if (i === void 0) try {
    if (typeof Buffer !== "function") i = false; else {
     const t = JSON.parse(Buffer.from([ 123, 125 ]));
     i = t !== null && typeof t === "object";
    }
   } catch {
    i = false;
   }
   return i;
  }
 }),
 5596: ((t, e, s) => {
  s.d(e, {
   E: () => jsonReviver
  });
  var i = s(7004);
  function jsonReviver(t, e, s) {
   if (s?.source) {
    const t = s.source;
    if (typeof e === "number") {
     const s = e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER;
     if (s) {
      if (isRepresentable(t, e)) return e;
      return new i.D(t, "bigDecimal");
     } else {
      if (isFractionalBigNumeric(t)) return new i.D(t, "bigDecimal");
      if (/[eE]/.test(t)) return expandExponentToBigInt(t);
      return BigInt(t);
     }
    }
   }
   return e;
  }
  function isFractionalBigNumeric(t) {
   const e = t.indexOf(".");
   if (e === -1) return false;
   const s = t.search(/[eE]/);
   if (s === -1) return true;
   const i = s - e - 1;
   const r = parseInt(t.slice(s + 1), 10);
   return r < i;
  }
  function isRepresentable(t, e) {
   if (t === String(e)) return true;
   if (Object.is(e, -0)) return true;
   if (/[eE]/.test(t)) return expandToDecimal(t) === expandToDecimal(String(e));
   const s = t.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   const i = String(e);
   if (s === i) return true;
   if (/[eE]/.test(i)) return s === expandToDecimal(i);
   return false;
  }
  function expandToDecimal(t) {
   const e = t.startsWith("-");
   const s = e ? t.slice(1) : t;
   const i = s.search(/[eE]/);
   let r;
   if (i === -1) r = s; else {
    const t = parseInt(s.slice(i + 1), 10);
    const e = s.slice(0, i);
    const n = e.indexOf(".");
    let o;
    let c;
    if (n === -1) {
     o = e;
     c = e.length;
    } else {
     o = e.slice(0, n) + e.slice(n + 1);
     c = n;
    }
    o = o.replace(/0+$/, "") || "0";
    const a = c + t;
    if (o === "0") r = "0"; else if (a <= 0) r = "0." + "0".repeat(-a) + o; else if (a >= o.length) r = o + "0".repeat(a - o.length); else r = o.slice(0, a) + "." + o.slice(a);
   }
   if (r.includes(".")) r = r.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (e ? "-" : "") + r;
  }
  function expandExponentToBigInt(t) {
   const e = t.search(/[eE]/);
   const s = parseInt(t.slice(e + 1), 10);
   const i = t.startsWith("-");
   const r = t.slice(i ? 1 : 0, e);
   const n = r.indexOf(".");
   let o;
   let c;
   if (n === -1) {
    o = r;
    c = s;
   } else {
    o = r.slice(0, n) + r.slice(n + 1);
    const t = r.length - n - 1;
    c = s - t;
   }
   o = o.replace(/0+$/, "") || "0";
   const a = BigInt(o) * 10n ** BigInt(c + (r.replace(".", "").length - o.length));
   return i ? -a : a;
  }
 }),
 7937: ((t, e, s) => {
  s.d(e, {
   t: () => needsReviver
  });
  var i = s(5125);
  const r = Symbol.for("@aws-sdk/reviver");
  function needsReviver(t) {
   const e = i.l1.of(t);
   const s = e.getSchema();
   if (Array.isArray(s) && e.isStructSchema()) {
    if (r in s) return s[r];
    const t = _check(e, new Set);
    s[r] = t;
    return t;
   }
   return _check(e, new Set);
  }
  function _check(t, e) {
   const s = t.getSchema();
   if (e.has(s)) return false;
   e.add(s);
   if (t.isBigIntegerSchema() || t.isBigDecimalSchema()) return true;
   if (t.isStructSchema()) {
    for (const [, s] of t.structIterator()) if (_check(s, e)) return true;
   } else if (t.isListSchema() || t.isMapSchema()) {
    if (_check(t.getValueSchema(), e)) return true;
   } else if (t.isDocumentSchema()) return true;
   return false;
  }
 }),
 7446: ((t, e, s) => {
  s.d(e, {
   rh: () => loadJsonRpcErrorCode,
   cJ: () => loadRestJsonErrorCode,
   Y2: () => parseJsonBody
  });
  var i = s(9620);
  var r = s(9809);
  const collectBodyString = (t, e) => (0, i.P)(t, e).then(t => (e?.utf8Encoder ?? r.P)(t));
  var n = s(1516);
  var o = s(5596);
  var c = s(7937);
  async function parseJsonBody(t, e, s) {
   let r;
   if ((0, n.S)() && typeof t?.[Symbol.asyncIterator] === "function") {
    const s = await (0, i.P)(t, e);
    if (typeof Buffer === "function") if (Buffer.isBuffer(s)) r = s; else r = Buffer.from(s.buffer, s.byteOffset, s.byteLength);
   }
   if (!r) r = await collectBodyString(t, e);
   if (r.length === 0) return {};
   const a = s && (0, c.t)(s) ? o.E : void 0;
   try {
    return JSON.parse(r, a);
   } catch (t) {
    if (t?.name === "SyntaxError") Object.defineProperty(t, "$responseBodyText", {
     value: typeof r === "string" ? r : r.toString("utf8")
    });
    throw t;
   }
  }
  const findKey = (t, e) => Object.keys(t).find(t => t.toLowerCase() === e.toLowerCase());
  const sanitizeErrorCode = t => {
   let e = t;
   if (typeof e === "number") e = e.toString();
   if (e.indexOf(",") >= 0) e = e.split(",")[0];
   if (e.indexOf(":") >= 0) e = e.split(":")[0];
   if (e.indexOf("#") >= 0) e = e.split("#")[1];
   return e;
  };
  const loadRestJsonErrorCode = (t, e) => loadErrorCode(t, e, [ "header", "code", "type" ]);
  const loadJsonRpcErrorCode = (t, e, s = false) => loadErrorCode(t, e, s ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
  const loadErrorCode = ({headers: t}, e, s) => {
   while (s.length > 0) {
    const i = s.shift();
    switch (i) {
    case "header":
     const s = findKey(t ?? {}, "x-amzn-errortype");
     if (s !== void 0) return sanitizeErrorCode(t[s]);
     break;

    case "code":
     const i = findKey(e ?? {}, "code");
     if (i && e[i] !== void 0) return sanitizeErrorCode(e[i]);
     break;

    case "type":
     if (e?.__type !== void 0) return sanitizeErrorCode(e.__type);
     break;
    }
   }
  };
 })
};
