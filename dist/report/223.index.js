"use strict";

exports.id = 223;

exports.ids = [ 223 ];

exports.modules = {
 1770: ((e, t, r) => {
  r.d(t, {
   Y: () => AwsRestJsonProtocol
  });
  var n = r(9725);
  var s = r(2990);
  var i = r(6657);
  function splitEvery(e, t, r) {
   if (r <= 0 || !Number.isInteger(r)) throw new Error("Invalid number of delimiters (" + r + ") for splitEvery.");
   const n = e.split(t);
   if (r === 1) return n;
   const s = [];
   let i = "";
   for (let e = 0; e < n.length; e++) {
    if (i === "") i = n[e]; else i += t + n[e];
    if ((e + 1) % r === 0) {
     s.push(i);
     i = "";
    }
   }
   if (i !== "") s.push(i);
   return s;
  }
  var o = r(9796);
  var a = r(4699);
  var c = r(9133);
  var d = r(9620);
  var l = r(979);
  class HttpBindingProtocol extends c.t {
   async serializeRequest(e, t, r) {
    const s = t && typeof t === "object" ? t : {};
    const i = {};
    const o = {};
    const c = await r.endpoint();
    const d = a.C.of(e?.input);
    const l = d.getHttpBindings().request;
    const u = (0, a.K)(e);
    const f = new n.K({
     query: i,
     headers: o
    });
    if (c) {
     this.updateServiceEndpoint(f, c);
     this.setHostPrefix(f, e, s, u);
     const [t, r, n] = u;
     if (t) {
      f.method = t;
      f.path = f.path === "/" ? r : f.path + r;
      for (const [e, t] of n) i[e] = t;
     }
    }
    f.query = i;
    const h = this.serializeHttpBindings(s, f, l, u);
    if (h) f.body = await this.serializeEventStream({
     eventStream: h,
     requestSchema: d
    });
    return f;
   }
   serializeHttpBindings(e, t, r, n) {
    const i = this.serializer;
    const o = typeof i.writeCodec === "function" ? i : void 0;
    const a = t.query;
    const c = t.headers;
    const d = r.syntheticBodySchema;
    let l = false;
    let u;
    let f;
    let h;
    const p = Object.getOwnPropertyNames(e);
    const g = Object.getPrototypeOf(e);
    const m = (g === Object.prototype || g === null) && !r.hasIdempotency && !r.hasPrefixHeaders && p.length * 2 < r.memberBindings.length;
    const y = m ? p.length : r.memberBindings.length;
    for (let t = 0; t < y; ++t) {
     const n = m ? (0, s.$)(r.byName, p[t]) ? r.byName[p[t]] : void 0 : r.memberBindings[t];
     if (!n) continue;
     const d = n[1];
     const g = n[0];
     const y = d[0];
     const w = d[1];
     const b = d[2];
     const v = n[2];
     const S = n[3];
     const B = e[g];
     if (B == null && !(w >> 10 & 1)) continue;
     if (v === 36) {
      const e = w >> 11 & 3;
      if (e) if (e === 2) f = B || void 0; else u = B; else {
       if (o) o.writeCodec(y, B); else i.write(y, B);
       u = i.flush();
      }
     } else if (v === 33 || v === 38) {
      const e = this.serializeHttpValue(d, B, v, o);
      if (v === 33) (h ??= Object.create(null))[g] = e; else c[S] = e;
     } else if (v === 39) for (const e in B) {
      if (!(0, s.$)(B, e)) continue;
      const t = S + e;
      c[t.toLowerCase()] = this.serializeHttpValue(b, B[e], 38, o, o ? b[0] : [ b[0], {
       httpHeader: t
      } ]);
     } else if ((v & 62) === 34) this.serializeQuery(d, B, S, a, o); else l = true;
    }
    const w = n[1];
    const b = n[3];
    if (w && b && t.path.endsWith(w)) t.path = t.path.slice(0, -w.length) + this.serializePath(b, h, r);
    if (l && d) {
     if (o) o.writeCodec(d, e); else i.write(d, e);
     u = i.flush();
    }
    t.body = u;
    return f;
   }
   serializeQuery(e, t, r, n, i) {
    const [o, a, c] = e;
    const d = i ? void 0 : o.getMergedTraits();
    if (r === void 0) {
     for (const e in t) {
      if (!(0, s.$)(t, e) || e in n) continue;
      if (!i) Object.assign(c[0].getMergedTraits(), {
       ...d,
       httpQuery: e,
       httpQueryParams: void 0
      });
      this.serializeQuery(c, t[e], e, n, i);
     }
     return;
    }
    if ((a & 192) === 64) {
     const e = [];
     for (const r of t) {
      const t = this.serializeHttpValue(c, r, 34, i, i ? c[0] : [ c[0], d ]);
      if (a >> 13 & 1 || t !== void 0) e.push(t);
     }
     n[r] = e;
    } else n[r] = this.serializeHttpValue(e, t, 34, i, i ? o : [ o, d ]);
   }
   serializeHttpValue(e, t, r, n, s = e[0]) {
    const i = e[1];
    const o = i & 255;
    if (n && !(i & 1792) && (o <= 2 || o === 17 || o === 19)) return String(t);
    if (n) n.writeHttpBinding(e, t, r); else this.serializer.write(s, t);
    return this.serializer.flush();
   }
   serializePath(e, t, r) {
    let n = "";
    for (const [i, o] of e) {
     if (o === 0) {
      n += i;
      continue;
     }
     const e = t?.[i];
     if (e === void 0) {
      if ((0, s.$)(r.byName, i) && r.byName[i][2] === 33) throw new Error(`No value provided for input HTTP label: ${i}.`);
      n += `{${i}${o === 2 ? "+" : ""}}`;
     } else n += o === 2 ? e.split("/").map(l.$).join("/") : (0, l.$)(e);
    }
    return n;
   }
   async deserializeResponse(e, t, r) {
    const n = this.deserializer;
    const s = typeof n.readCodec === "function" ? n : void 0;
    const i = a.C.of(e.output);
    const o = i.getHttpBindings().response;
    const c = {};
    if (r.statusCode >= 300) {
     const s = await (0, d.P)(r.body, t);
     if (s.byteLength > 0) Object.assign(c, await n.read(15, s));
     await this.handleError(e, t, r, c, this.deserializeMetadata(r));
     throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const l = await this.deserializeHttpMessage(i, t, r, c);
    if (l.length) {
     const e = await (0, d.P)(r.body, t);
     if (e.byteLength > 0) {
      const t = await (s ? s.readCodec(o.syntheticBodySchema, e) : n.read(o.syntheticBodySchema, e));
      for (const e of l) if (t[e] != null) c[e] = t[e];
     }
    } else if (!o.bindings.payload) await (0, d.P)(r.body, t);
    c.$metadata = this.deserializeMetadata(r);
    return c;
   }
   async deserializeHttpMessage(e, t, r, n, c) {
    const l = n instanceof Set ? c : n;
    const u = this.deserializer;
    const f = typeof u.readCodec === "function" ? u : void 0;
    const h = a.C.of(e);
    const {bodyMemberNames: p, bindings: {payload: g, statusCode: m, headers: y, prefixHeaders: w}} = h.getHttpBindings().response;
    const b = r.headers;
    if (g) {
     const [e, n] = g;
     const [s, o] = n;
     const a = o >> 11 & 3;
     if (a) if (a === 2) l[e] = await this.deserializeEventStream({
      response: r,
      responseSchema: h
     }); else l[e] = (0, i.c)(r.body); else if (r.body) {
      const i = await (0, d.P)(r.body, t);
      if (i.byteLength > 0) l[e] = await (f ? f.readPayload(n, i) : u.read(s, i));
     }
    }
    for (const e in b) {
     if (!(0, s.$)(b, e)) continue;
     const t = e.toLowerCase();
     const r = b[e];
     if (t !== e) {
      delete b[e];
      b[t] = r;
     }
     const n = (0, s.$)(y, t) ? y[t] : void 0;
     if (!n) continue;
     const [i, [a, c, d], , h] = n;
     if (d) {
      const e = c >> 16 & 1 ? splitEvery(r, ",", 2) : (0, o.G)(r);
      const t = [];
      for (const r of e) t.push(f ? f.readHttpBinding(d, r.trim(), 38) : await u.read([ d[0], {
       httpHeader: h
      } ], r.trim()));
      l[i] = t;
     } else l[i] = f ? f.readHttpBinding(n[1], r, 38) : await u.read(a, r);
    }
    for (const [e, [, , t], , r] of w) {
     l[e] = {};
     for (const n in b) {
      if (!(0, s.$)(b, n)) continue;
      if (!n.startsWith(r)) continue;
      const i = b[n];
      l[e][n.slice(r.length)] = f ? f.readHttpBinding(t, i, 38) : await u.read([ t[0], {
       httpHeader: n
      } ], i);
     }
    }
    if (m) l[m[0]] = r.statusCode;
    return p;
   }
  }
  var u = r(5143);
  var f = r(5393);
  var h = r(7305);
  function quoteHeader(e) {
   if (e.includes(",") || e.includes('"')) e = `"${e.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
   return e;
  }
  var p = r(1899);
  var g = r(7297);
  var m = r(5506);
  class ToStringShapeSerializer extends m.f {
   settings;
   stringBuffer="";
   constructor(e) {
    super();
    this.settings = e;
   }
   write(e, t) {
    const r = a.C.of(e);
    const n = r.getMergedTraits();
    const s = r.getHttpBindingLocation(n);
    this.writeHttpBinding(r.getHttpBindingValue(s, n), t, s);
   }
   writeHttpBinding([e, t, r], n, s) {
    const i = t & 255;
    switch (typeof n) {
    case "object":
     if (n === null) {
      this.stringBuffer = "null";
      return;
     }
     if (i >= 4 && i <= 7) {
      if (!(n instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${n} when schema expected Date in ${e.getName(true)}`);
      const r = this.settings.httpBindings ? t >> 14 & 3 : 0;
      const s = this.settings.timestampFormat.useTrait && i > 4 ? i : r ? r + 4 : this.settings.timestampFormat.default;
      switch (s) {
      case 5:
       this.stringBuffer = n.toISOString().replace(".000Z", "Z");
       break;

      case 6:
       this.stringBuffer = (0, f.JV)(n);
       break;

      case 7:
       this.stringBuffer = String(n.getTime() / 1e3);
       break;

      default:
       console.warn("Missing timestamp format, using epoch seconds", n);
       this.stringBuffer = String(n.getTime() / 1e3);
      }
      return;
     }
     if ((i === 21 || i === 42) && "byteLength" in n) {
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? h.n)(n);
      return;
     }
     if ((i & 192) === 64 && Array.isArray(n)) {
      r ??= e.getHttpBindingCollectionValue(s);
      const t = r[1] & 255;
      const i = t >= 4 && t <= 7;
      let o = "";
      for (const e of n) {
       this.writeHttpBinding(r, e, s);
       const t = this.flush();
       if (o) o += ", ";
       o += i ? t : quoteHeader(t);
      }
      this.stringBuffer = o;
      return;
     }
     this.stringBuffer = JSON.stringify(n, null, 2);
     break;

    case "string":
     const o = t >> 8 & 3;
     let a = n;
     if (o === 2) a = p.A.from(a);
     if (o && (s & 6) === 6) {
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? h.n)(a.toString());
      return;
     }
     this.stringBuffer = n;
     break;

    default:
     this.stringBuffer = t >> 10 & 1 ? (0, g.ec)() : String(n);
    }
   }
   flush() {
    const e = this.stringBuffer;
    this.stringBuffer = "";
    return e;
   }
  }
  class HttpInterceptingShapeSerializer {
   codecSerializer;
   stringSerializer;
   buffer;
   constructor(e, t, r = new ToStringShapeSerializer(t)) {
    this.codecSerializer = e;
    this.stringSerializer = r;
   }
   setSerdeContext(e) {
    this.codecSerializer.setSerdeContext(e);
    this.stringSerializer.setSerdeContext(e);
   }
   write(e, t) {
    const r = a.C.of(e);
    const n = r.getMergedTraits();
    if (n.httpHeader || n.httpLabel || n.httpQuery) {
     const e = r.getHttpBindingLocation(n);
     this.writeHttpBinding(r.getHttpBindingValue(e, n), t, e);
     return;
    }
    this.writeCodec(r, t);
   }
   writeHttpBinding(e, t, r) {
    this.stringSerializer.writeHttpBinding(e, t, r);
    this.buffer = this.stringSerializer.flush();
   }
   writeCodec(e, t) {
    this.codecSerializer.write(e, t);
   }
   flush() {
    if (this.buffer !== void 0) {
     const e = this.buffer;
     this.buffer = void 0;
     return e;
    }
    return this.codecSerializer.flush();
   }
  }
  var y = r(9809);
  var w = r(7332);
  var b = r(4671);
  class HttpInterceptingShapeDeserializer extends m.f {
   codecDeserializer;
   stringDeserializer;
   constructor(e, t) {
    super();
    this.codecDeserializer = e;
    this.stringDeserializer = new b.k(t);
   }
   setSerdeContext(e) {
    this.stringDeserializer.setSerdeContext(e);
    this.codecDeserializer.setSerdeContext(e);
    this.serdeContext = e;
   }
   read(e, t) {
    const r = a.C.of(e);
    const n = r.getMergedTraits();
    if (n.httpHeader || n.httpResponseCode) {
     const e = r.getHttpBindingValue(38, n);
     return this.readHttpBinding(e, t, 38);
    }
    if (n.httpPayload) return this.readPayload(r.getHttpBindingValue(36, n), t);
    return this.readCodec(r, t);
   }
   readHttpBinding(e, t, r) {
    const n = typeof t === "string" ? t : (this.serdeContext?.utf8Encoder ?? y.P)(t);
    return this.stringDeserializer.readHttpBinding(e, n, r);
   }
   readPayload([e, t], r) {
    const n = t & 255;
    if (n === 21 || n === 42) return typeof r === "string" ? (this.serdeContext?.utf8Decoder ?? w.a)(r) : r;
    if (n === 0) return typeof r === "string" ? r : (this.serdeContext?.utf8Encoder ?? y.P)(r);
    return this.readCodec(e, r);
   }
   readCodec(e, t) {
    return this.codecDeserializer.read(e, t);
   }
  }
  var v = r(7446);
  var S = r(5125);
  var B = r(4017);
  class AwsRestJsonProtocol extends HttpBindingProtocol {
   serializer;
   deserializer;
   codec;
   mixin=new B.U;
   constructor({defaultNamespace: e, errorTypeRegistries: t, jsonCodec: r}) {
    super({
     defaultNamespace: e,
     errorTypeRegistries: t
    });
    const n = {
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     httpBindings: true,
     jsonName: true
    };
    this.codec = r ?? new u.p(n);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), n);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), n);
   }
   getShapeId() {
    return "aws.protocols#restJson1";
   }
   getPayloadCodec() {
    return this.codec;
   }
   setSerdeContext(e) {
    this.codec.setSerdeContext(e);
    super.setSerdeContext(e);
   }
   async serializeRequest(e, t, r) {
    const n = await super.serializeRequest(e, t, r);
    const s = S.l1.of(e.input);
    if (!n.headers["content-type"]) {
     const e = this.mixin.resolveRestContentType(this.getDefaultContentType(), s);
     if (e) n.headers["content-type"] = e;
    }
    if (n.body == null && n.headers["content-type"] === this.getDefaultContentType()) n.body = "{}";
    return n;
   }
   async deserializeResponse(e, t, r) {
    const n = await super.deserializeResponse(e, t, r);
    const s = S.l1.of(e.output);
    for (const [e, t] of s.structIterator()) if (t.getMemberTraits().httpPayload && !(e in n)) n[e] = null;
    return n;
   }
   async handleError(e, t, r, n, s) {
    const i = (0, v.cJ)(r, n) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
    const {errorSchema: o, errorMetadata: a} = await this.mixin.getErrorSchemaOrThrowBaseException(i, this.options.defaultNamespace, r, n, s);
    const c = S.l1.of(o);
    const d = n.message ?? n.Message ?? "UnknownError";
    const l = this.compositeErrorRegistry.getErrorCtor(o) ?? Error;
    const u = new l({});
    await this.deserializeHttpMessage(o, t, r, n);
    const f = {};
    const h = this.codec.createDeserializer();
    for (const [e, t] of c.structIterator()) {
     const r = t.getMergedTraits().jsonName ?? e;
     f[e] = h.readObject(t, n[r]);
    }
    throw this.mixin.decorateServiceException(Object.assign(u, a, {
     $fault: c.getMergedTraits().error,
     message: d
    }, f), n);
   }
   getDefaultContentType() {
    return "application/json";
   }
  }
 }),
 1314: ((e, t, r) => {
  r.d(t, {
   m: () => NoAuthSigner
  });
  class NoAuthSigner {
   async sign(e, t, r) {
    return e;
   }
  }
 }),
 979: ((e, t, r) => {
  r.d(t, {
   $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(e) {
   if (/^[\w.~-]+$/.test(e)) return e;
   return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
    return "%" + e.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 4671: ((e, t, r) => {
  r.d(t, {
   k: () => FromStringShapeDeserializer
  });
  var n = r(9796);
  var s = r(9700);
  const i = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const o = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const a = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const c = `(\\d?\\d)`;
  const d = `(\\d{4})`;
  const l = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const u = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const f = new RegExp(`^${i}, ${c} ${o} ${d} ${a} GMT$`);
  const h = new RegExp(`^${i}, ${c}-${o}-(\\d\\d) ${a} GMT$`);
  const p = new RegExp(`^${i} ${o} ( [1-9]|\\d\\d) ${a} ${d}$`);
  const g = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = e => {
   if (e == null) return;
   let t = NaN;
   if (typeof e === "number") t = e; else if (typeof e === "string") {
    if (!/^-?\d*\.?\d+$/.test(e)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    t = Number.parseFloat(e);
   } else if (typeof e === "object" && e.tag === 1) t = e.value;
   if (isNaN(t) || Math.abs(t) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(t * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = e => {
   if (e == null) return;
   if (typeof e !== "string") throw new TypeError("RFC3339 timestamps must be strings");
   const t = l.exec(e);
   if (!t) throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);
   const [, r, n, s, i, o, a, , c, d] = t;
   range(n, 1, 12);
   range(s, 1, 31);
   range(i, 0, 23);
   range(o, 0, 59);
   range(a, 0, 60);
   const u = new Date(Date.UTC(Number(r), Number(n) - 1, Number(s), Number(i), Number(o), Number(a), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
   u.setUTCFullYear(Number(r));
   if (d.toUpperCase() != "Z") {
    const [, e, t, r] = /([+-])(\d\d):(\d\d)/.exec(d) || [ void 0, "+", 0, 0 ];
    const n = e === "-" ? 1 : -1;
    u.setTime(u.getTime() + n * (Number(t) * 60 * 60 * 1e3 + Number(r) * 60 * 1e3));
   }
   return u;
  };
  const _parseRfc7231DateTime = e => {
   if (e == null) return;
   if (typeof e !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
   if (u.test(e)) return new Date(e);
   let t;
   let r;
   let n;
   let s;
   let i;
   let o;
   let a;
   let c;
   if (c = f.exec(e)) [, t, r, n, s, i, o, a] = c; else if (c = h.exec(e)) {
    [, t, r, n, s, i, o, a] = c;
    n = (Number(n) + 1900).toString();
   } else if (c = p.exec(e)) [, r, t, s, i, o, a, n] = c;
   if (n && o) {
    const e = Date.UTC(Number(n), g.indexOf(r), Number(t), Number(s), Number(i), Number(o), a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0);
    range(t, 1, 31);
    range(s, 0, 23);
    range(i, 0, 59);
    range(o, 0, 60);
    const c = new Date(e);
    c.setUTCFullYear(Number(n));
    return c;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${e}.`);
  };
  function range(e, t, r) {
   const n = Number(e);
   if (n < t || n > r) throw new Error(`Value ${n} out of range [${t}, ${r}]`);
  }
  var m = r(9809);
  var y = r(1899);
  var w = r(7004);
  var b = r(4699);
  var v = r(5506);
  class FromStringShapeDeserializer extends v.f {
   settings;
   constructor(e) {
    super();
    this.settings = e;
   }
   read(e, t) {
    const r = b.C.of(e);
    const n = r.getMergedTraits();
    const s = r.getHttpBindingLocation(n);
    return this.readHttpBinding(r.getHttpBindingValue(s, n), t, s);
   }
   readHttpBinding([e, t, r], i, o) {
    const a = t & 255;
    if ((a & 192) === 64) {
     r ??= e.getHttpBindingCollectionValue(o);
     return (0, n.G)(i).map(e => this.readHttpBinding(r, e, o));
    }
    switch (a) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? s.E)(i);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const e = this.settings.httpBindings ? t >> 14 & 3 : 0;
      const r = this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default;
      switch (r) {
      case 5:
       return _parseRfc3339DateTimeWithOffset(i);

      case 6:
       return _parseRfc7231DateTime(i);

      case 7:
       return _parseEpochTimestamp(i);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", i);
       return new Date(i);
      }
     }

    case 0:
     {
      const e = t >> 8 & 3;
      if (!e) return i;
      let r = i;
      if ((o & 6) === 6) r = (this.serdeContext?.utf8Encoder ?? m.P)((this.serdeContext?.base64Decoder ?? s.E)(r));
      return e === 2 ? y.A.from(r) : r;
     }

    case 1:
     return Number(i);

    case 2:
     return i.toLowerCase() === "true";

    case 17:
     return BigInt(i);

    case 19:
     return new w.D(i, "bigDecimal");

    default:
     return i;
    }
   }
  }
 }),
 9796: ((e, t, r) => {
  r.d(t, {
   G: () => splitHeader
  });
  const splitHeader = e => {
   const t = e.length;
   const r = [];
   let n = false;
   let s = false;
   let i = 0;
   for (let o = 0; o < t; ++o) {
    const t = e[o];
    switch (t) {
    case `"`:
     if (!s) n = !n;
     break;

    case ",":
     if (!n) {
      r.push(e.slice(i, o));
      i = o + 1;
     }
     break;

    default:
    }
    s = t === "\\" && !s;
   }
   r.push(e.slice(i));
   return r.map(e => {
    e = e.trim();
    const t = e.length;
    if (t < 2) return e;
    if (e[0] === `"` && e[t - 1] === `"`) {
     e = e.slice(1, t - 1);
     return e.replace(/\\(["\\])/g, "$1");
    }
    return e.replace(/\\"/g, '"');
   });
  };
 }),
 6657: ((e, t, r) => {
  r.d(t, {
   c: () => sdk_stream_mixin_sdkStreamMixin
  });
  var n = r(7075);
  var s = r(6664);
  const fromUtf8 = e => (new TextEncoder).encode(e);
  const i = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
  Object.entries(i).reduce((e, [t, r]) => {
   e[r] = Number(t);
   return e;
  }, {});
  const o = i.split("");
  const a = 6;
  const c = 8;
  const d = 63;
  function toBase64(e) {
   let t;
   if (typeof e === "string") t = fromUtf8(e); else t = e;
   const r = typeof t === "object" && typeof t.length === "number";
   const n = typeof t === "object" && typeof t.byteOffset === "number" && typeof t.byteLength === "number";
   if (!r && !n) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   let s = "";
   for (let e = 0; e < t.length; e += 3) {
    let r = 0;
    let n = 0;
    for (let s = e, i = Math.min(e + 3, t.length); s < i; s++) {
     r |= t[s] << (i - s - 1) * c;
     n += c;
    }
    const i = Math.ceil(n / a);
    r <<= i * a - n;
    for (let e = 1; e <= i; e++) {
     const t = (i - e) * a;
     s += o[(r & d << t) >> t];
    }
    s += "==".slice(0, 4 - i);
   }
   return s;
  }
  var l = r(68);
  const toUtf8 = e => {
   if (typeof e === "string") return e;
   if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return new TextDecoder("utf-8").decode(e);
  };
  var u = r(2522);
  var f = r(1658);
  const h = "The stream has already been transformed.";
  const sdkStreamMixin = e => {
   if (!isBlobInstance(e) && !(0, f.H)(e)) {
    const t = e?.__proto__?.constructor?.name || e;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
   }
   let t = false;
   const transformToByteArray = async () => {
    if (t) throw new Error(h);
    t = true;
    return await (0, u.kv)(e);
   };
   const blobToWebStream = e => {
    if (typeof e.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    return e.stream();
   };
   return Object.assign(e, {
    transformToByteArray: transformToByteArray,
    transformToString: async e => {
     const t = await transformToByteArray();
     if (e === "base64") return toBase64(t); else if (e === "hex") return (0, l.n)(t); else if (e === void 0 || e === "utf8" || e === "utf-8") return toUtf8(t); else if (typeof TextDecoder === "function") return new TextDecoder(e).decode(t); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: () => {
     if (t) throw new Error(h);
     t = true;
     if (isBlobInstance(e)) return blobToWebStream(e); else if ((0, f.H)(e)) return e; else throw new Error(`Cannot transform payload to web stream, got ${e}`);
    }
   });
  };
  const isBlobInstance = e => typeof Blob === "function" && e instanceof Blob;
  var p = r(6660);
  const g = "The stream has already been transformed.";
  const sdk_stream_mixin_sdkStreamMixin = e => {
   if (!(e instanceof n.Readable)) try {
    return sdkStreamMixin(e);
   } catch (t) {
    const r = e?.__proto__?.constructor?.name || e;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${r}`);
   }
   let t = false;
   const transformToByteArray = async () => {
    if (t) throw new Error(g);
    t = true;
    return await (0, p.k)(e);
   };
   return Object.assign(e, {
    transformToByteArray: transformToByteArray,
    transformToString: async e => {
     const t = await transformToByteArray();
     if (e === void 0 || Buffer.isEncoding(e)) return (0, s.Q)(t.buffer, t.byteOffset, t.byteLength).toString(e); else {
      const r = new TextDecoder(e);
      return r.decode(t);
     }
    },
    transformToWebStream: () => {
     if (t) throw new Error(g);
     if (e.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
     if (typeof n.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
     t = true;
     return n.Readable.toWeb(e);
    }
   });
  };
 }),
 9955: (e => {
  e.exports = {
   rE: "3.998.3"
  };
 })
};
