"use strict";

exports.id = 692;

exports.ids = [ 692 ];

exports.modules = {
 7692: ((e, t, r) => {
  r.d(t, {
   EventStreamSerde: () => EventStreamSerde,
   eventStreamSerdeProvider: () => EventStreamMarshaller_eventStreamSerdeProvider
  });
  var s = r(7075);
  var n = r(8522);
  const a = new Uint32Array(256);
  for (let e = 0; e < 256; ++e) {
   let t = e;
   for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
   a[e] = t >>> 0;
  }
  const i = 4294967295;
  class Crc32Js {
   digestLength=4;
   checksum=i;
   update(e) {
    for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ a[(this.checksum ^ e[t]) & 255];
   }
   digestSync() {
    return (this.checksum ^ i) >>> 0;
   }
   async digest() {
    const e = this.digestSync();
    const t = new Uint8Array(4);
    new DataView(t.buffer).setUint32(0, e, false);
    return t;
   }
   reset() {
    this.checksum = i;
   }
  }
  const o = typeof n.crc32 === "function" ? n.crc32 : void 0;
  const c = o ? buildNativeClass(o) : Crc32Js;
  function buildNativeClass(e) {
   return class {
    digestLength=4;
    value=0;
    update(t) {
     this.value = e(t, this.value);
    }
    digestSync() {
     return this.value >>> 0;
    }
    async digest() {
     const e = new Uint8Array(4);
     new DataView(e.buffer).setUint32(0, this.digestSync(), false);
     return e;
    }
    reset() {
     this.value = 0;
    }
   };
  }
  var l = r(2990);
  var u = r(68);
  class Int64 {
   bytes;
   constructor(e) {
    this.bytes = e;
    if (e.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(e) {
    if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
    const t = new Uint8Array(8);
    for (let r = 7, s = Math.abs(Math.round(e)); r > -1 && s > 0; r--, s /= 256) t[r] = s;
    if (e < 0) negate(t);
    return new Int64(t);
   }
   valueOf() {
    const e = this.bytes.slice(0);
    const t = e[0] & 128;
    if (t) negate(e);
    return parseInt((0, u.n)(e), 16) * (t ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(e) {
   for (let t = 0; t < 8; t++) e[t] ^= 255;
   for (let t = 7; t > -1; t--) {
    e[t]++;
    if (e[t] !== 0) break;
   }
  }
  class HeaderMarshaller {
   toUtf8;
   fromUtf8;
   constructor(e, t) {
    this.toUtf8 = e;
    this.fromUtf8 = t;
   }
   format(e) {
    const t = [];
    for (const r in e) {
     if (!(0, l.$)(e, r)) continue;
     const s = this.fromUtf8(r);
     if (s.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${s.byteLength}`);
     t.push(Uint8Array.from([ s.byteLength ]), s, this.formatHeaderValue(e[r]));
    }
    const r = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
    let s = 0;
    for (const e of t) {
     r.set(e, s);
     s += e.byteLength;
    }
    return r;
   }
   formatHeaderValue(e) {
    switch (e.type) {
    case "boolean":
     return Uint8Array.from([ e.value ? 0 : 1 ]);

    case "byte":
     return Uint8Array.from([ 2, e.value ]);

    case "short":
     const t = new DataView(new ArrayBuffer(3));
     t.setUint8(0, 3);
     t.setInt16(1, e.value, false);
     return new Uint8Array(t.buffer);

    case "integer":
     const r = new DataView(new ArrayBuffer(5));
     r.setUint8(0, 4);
     r.setInt32(1, e.value, false);
     return new Uint8Array(r.buffer);

    case "long":
     const s = new Uint8Array(9);
     s[0] = 5;
     s.set(e.value.bytes, 1);
     return s;

    case "binary":
     if (e.value.byteLength > U) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${U} bytes: ${e.value.byteLength}`);
     const n = new DataView(new ArrayBuffer(3 + e.value.byteLength));
     n.setUint8(0, 6);
     n.setUint16(1, e.value.byteLength, false);
     const a = new Uint8Array(n.buffer);
     a.set(e.value, 3);
     return a;

    case "string":
     const i = this.fromUtf8(e.value);
     if (i.byteLength > U) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${U} bytes: ${i.byteLength}`);
     const o = new DataView(new ArrayBuffer(3 + i.byteLength));
     o.setUint8(0, 7);
     o.setUint16(1, i.byteLength, false);
     const c = new Uint8Array(o.buffer);
     c.set(i, 3);
     return c;

    case "timestamp":
     const l = new Uint8Array(9);
     l[0] = 8;
     l.set(Int64.fromNumber(e.value.valueOf()).bytes, 1);
     return l;

    case "uuid":
     if (!S.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
     const f = new Uint8Array(17);
     f[0] = 9;
     f.set((0, u.a)(e.value.replace(/-/g, "")), 1);
     return f;
    }
   }
   parse(e) {
    const t = {};
    let r = 0;
    while (r < e.byteLength) {
     const s = e.getUint8(r++);
     const n = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, s));
     r += s;
     switch (e.getUint8(r++)) {
     case 0:
      t[n] = {
       type: h,
       value: true
      };
      break;

     case 1:
      t[n] = {
       type: h,
       value: false
      };
      break;

     case 2:
      t[n] = {
       type: y,
       value: e.getInt8(r++)
      };
      break;

     case 3:
      t[n] = {
       type: d,
       value: e.getInt16(r, false)
      };
      r += 2;
      break;

     case 4:
      t[n] = {
       type: m,
       value: e.getInt32(r, false)
      };
      r += 4;
      break;

     case 5:
      t[n] = {
       type: g,
       value: new Int64(new Uint8Array(e.buffer, e.byteOffset + r, 8))
      };
      r += 8;
      break;

     case 6:
      const s = e.getUint16(r, false);
      r += 2;
      t[n] = {
       type: b,
       value: new Uint8Array(e.buffer, e.byteOffset + r, s)
      };
      r += s;
      break;

     case 7:
      const a = e.getUint16(r, false);
      r += 2;
      t[n] = {
       type: w,
       value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, a))
      };
      r += a;
      break;

     case 8:
      t[n] = {
       type: v,
       value: new Date(new Int64(new Uint8Array(e.buffer, e.byteOffset + r, 8)).valueOf())
      };
      r += 8;
      break;

     case 9:
      const i = new Uint8Array(e.buffer, e.byteOffset + r, 16);
      r += 16;
      t[n] = {
       type: p,
       value: `${(0, u.n)(i.subarray(0, 4))}-${(0, u.n)(i.subarray(4, 6))}-${(0, u.n)(i.subarray(6, 8))}-${(0, 
       u.n)(i.subarray(8, 10))}-${(0, u.n)(i.subarray(10))}`
      };
      break;

     default:
      throw new Error(`Unrecognized header type tag`);
     }
    }
    return t;
   }
  }
  var f;
  (function(e) {
   e[e["boolTrue"] = 0] = "boolTrue";
   e[e["boolFalse"] = 1] = "boolFalse";
   e[e["byte"] = 2] = "byte";
   e[e["short"] = 3] = "short";
   e[e["integer"] = 4] = "integer";
   e[e["long"] = 5] = "long";
   e[e["byteArray"] = 6] = "byteArray";
   e[e["string"] = 7] = "string";
   e[e["timestamp"] = 8] = "timestamp";
   e[e["uuid"] = 9] = "uuid";
  })(f || (f = {}));
  const h = "boolean";
  const y = "byte";
  const d = "short";
  const m = "integer";
  const g = "long";
  const b = "binary";
  const w = "string";
  const v = "timestamp";
  const p = "uuid";
  const S = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  const U = 32767;
  const E = 4;
  const M = E * 2;
  const A = 4;
  const I = M + A * 2;
  function splitMessage({byteLength: e, byteOffset: t, buffer: r}) {
   if (e < I) throw new Error("Provided message too short to accommodate event stream message overhead");
   const s = new DataView(r, t, e);
   const n = s.getUint32(0, false);
   if (e !== n) throw new Error("Reported message length does not match received message length");
   const a = s.getUint32(E, false);
   const i = s.getUint32(M, false);
   const o = s.getUint32(e - A, false);
   const l = new c;
   l.update(new Uint8Array(r, t, M));
   if (i !== l.digestSync()) throw new Error(`The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${l.digestSync()})`);
   l.update(new Uint8Array(r, t + M, e - (M + A)));
   if (o !== l.digestSync()) throw new Error(`The message checksum (${l.digestSync()}) did not match the expected value of ${o}`);
   return {
    headers: new DataView(r, t + M + A, a),
    body: new Uint8Array(r, t + M + A + a, n - a - (M + A + A))
   };
  }
  class EventStreamCodec {
   headerMarshaller;
   messageBuffer;
   isEndOfStream;
   constructor(e, t) {
    this.headerMarshaller = new HeaderMarshaller(e, t);
    this.messageBuffer = [];
    this.isEndOfStream = false;
   }
   feed(e) {
    this.messageBuffer.push(this.decode(e));
   }
   endOfStream() {
    this.isEndOfStream = true;
   }
   getMessage() {
    const e = this.messageBuffer.pop();
    const t = this.isEndOfStream;
    return {
     getMessage() {
      return e;
     },
     isEndOfStream() {
      return t;
     }
    };
   }
   getAvailableMessages() {
    const e = this.messageBuffer;
    this.messageBuffer = [];
    const t = this.isEndOfStream;
    return {
     getMessages() {
      return e;
     },
     isEndOfStream() {
      return t;
     }
    };
   }
   encode({headers: e, body: t}) {
    const r = this.headerMarshaller.format(e);
    const s = r.byteLength + t.byteLength + 16;
    const n = new Uint8Array(s);
    const a = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const i = new c;
    a.setUint32(0, s, false);
    a.setUint32(4, r.byteLength, false);
    i.update(n.subarray(0, 8));
    a.setUint32(8, i.digestSync(), false);
    n.set(r, 12);
    n.set(t, r.byteLength + 12);
    i.update(n.subarray(8, s - 4));
    a.setUint32(s - 4, i.digestSync(), false);
    return n;
   }
   decode(e) {
    const {headers: t, body: r} = splitMessage(e);
    return {
     headers: this.headerMarshaller.parse(t),
     body: r
    };
   }
   formatHeaders(e) {
    return this.headerMarshaller.format(e);
   }
  }
  class MessageDecoderStream {
   options;
   constructor(e) {
    this.options = e;
   }
   [Symbol.asyncIterator]() {
    return this.asyncIterator();
   }
   async* asyncIterator() {
    for await (const e of this.options.inputStream) {
     const t = this.options.decoder.decode(e);
     yield t;
    }
   }
  }
  class MessageEncoderStream {
   options;
   constructor(e) {
    this.options = e;
   }
   [Symbol.asyncIterator]() {
    return this.asyncIterator();
   }
   async* asyncIterator() {
    for await (const e of this.options.messageStream) {
     const t = this.options.encoder.encode(e);
     yield t;
    }
    if (this.options.includeEndFrame) yield new Uint8Array(0);
   }
  }
  class SmithyMessageDecoderStream {
   options;
   constructor(e) {
    this.options = e;
   }
   [Symbol.asyncIterator]() {
    return this.asyncIterator();
   }
   async* asyncIterator() {
    for await (const e of this.options.messageStream) {
     const t = await this.options.deserializer(e);
     if (t === void 0) continue;
     yield t;
    }
   }
  }
  class SmithyMessageEncoderStream {
   options;
   constructor(e) {
    this.options = e;
   }
   [Symbol.asyncIterator]() {
    return this.asyncIterator();
   }
   async* asyncIterator() {
    for await (const e of this.options.inputStream) {
     const t = this.options.serializer(e);
     yield t;
    }
   }
  }
  function getChunkedStream(e) {
   let t = 0;
   let r = 0;
   let s = null;
   let n = null;
   const allocateMessage = e => {
    if (typeof e !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + e);
    t = e;
    r = 4;
    s = new Uint8Array(e);
    const n = new DataView(s.buffer);
    n.setUint32(0, e, false);
   };
   const iterator = async function*() {
    const a = e[Symbol.asyncIterator]();
    while (true) {
     const {value: e, done: i} = await a.next();
     if (i) {
      if (!t) return; else if (t === r) yield s; else throw new Error("Truncated event message received.");
      return;
     }
     const o = e.length;
     let c = 0;
     while (c < o) {
      if (!s) {
       const t = o - c;
       if (!n) n = new Uint8Array(4);
       const s = Math.min(4 - r, t);
       n.set(e.slice(c, c + s), r);
       r += s;
       c += s;
       if (r < 4) break;
       allocateMessage(new DataView(n.buffer).getUint32(0, false));
       n = null;
      }
      const a = Math.min(t - r, o - c);
      s.set(e.slice(c, c + a), r);
      r += a;
      c += a;
      if (t && t === r) {
       yield s;
       s = null;
       t = 0;
       r = 0;
      }
     }
    }
   };
   return {
    [Symbol.asyncIterator]: iterator
   };
  }
  function getMessageUnmarshaller(e, t) {
   return async function(r) {
    const {value: s} = r.headers[":message-type"];
    if (s === "error") {
     const e = new Error(r.headers[":error-message"].value || "UnknownError");
     e.name = r.headers[":error-code"].value;
     throw e;
    } else if (s === "exception") {
     const s = r.headers[":exception-type"].value;
     const n = {
      [s]: r
     };
     const a = await e(n);
     if (a.$unknown) {
      const e = new Error(t(r.body));
      e.name = s;
      throw e;
     }
     throw a[s];
    } else if (s === "event") {
     const t = {
      [r.headers[":event-type"].value]: r
     };
     const s = await e(t);
     if (s.$unknown) return;
     return s;
    } else throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`);
   };
  }
  class EventStreamMarshaller_EventStreamMarshaller {
   eventStreamCodec;
   utfEncoder;
   constructor({utf8Encoder: e, utf8Decoder: t}) {
    this.eventStreamCodec = new EventStreamCodec(e, t);
    this.utfEncoder = e;
   }
   deserialize(e, t) {
    const r = getChunkedStream(e);
    return new SmithyMessageDecoderStream({
     messageStream: new MessageDecoderStream({
      inputStream: r,
      decoder: this.eventStreamCodec
     }),
     deserializer: getMessageUnmarshaller(t, this.utfEncoder)
    });
   }
   serialize(e, t) {
    return new MessageEncoderStream({
     messageStream: new SmithyMessageEncoderStream({
      inputStream: e,
      serializer: t
     }),
     encoder: this.eventStreamCodec,
     includeEndFrame: true
    });
   }
  }
  class EventStreamMarshaller {
   universalMarshaller;
   constructor({utf8Encoder: e, utf8Decoder: t}) {
    this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
     utf8Decoder: t,
     utf8Encoder: e
    });
   }
   deserialize(e, t) {
    const r = typeof e[Symbol.asyncIterator] === "function" ? e : readableToIterable(e);
    return this.universalMarshaller.deserialize(r, t);
   }
   serialize(e, t) {
    return s.Readable.from(this.universalMarshaller.serialize(e, t));
   }
  }
  const EventStreamMarshaller_eventStreamSerdeProvider = e => new EventStreamMarshaller(e);
  async function* readableToIterable(e) {
   let t = false;
   let r = false;
   const s = new Array;
   e.on("error", e => {
    if (!t) t = true;
    if (e) throw e;
   });
   e.on("data", e => {
    s.push(e);
   });
   e.on("end", () => {
    t = true;
   });
   while (!r) {
    const e = await new Promise(e => setTimeout(() => e(s.shift()), 0));
    if (e) yield e;
    r = t && s.length === 0;
   }
  }
  var k = r(5629);
  var z = r(9809);
  var C = r(7332);
  class EventStreamSerde {
   marshaller;
   serializer;
   deserializer;
   serdeContext;
   defaultContentType;
   compositeErrorRegistry;
   constructor({marshaller: e, serializer: t, deserializer: r, serdeContext: s, defaultContentType: n, compositeErrorRegistry: a}) {
    this.marshaller = e;
    this.serializer = t;
    this.deserializer = r;
    this.serdeContext = s;
    this.defaultContentType = n;
    this.compositeErrorRegistry = a;
   }
   async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r, initialMessageType: s}) {
    const n = this.marshaller;
    const a = t.getEventStreamMember();
    const i = t.getMemberSchema(a);
    const o = this.serializer;
    const c = this.defaultContentType;
    const u = Symbol("initialRequestMarker");
    const f = {
     async* [Symbol.asyncIterator]() {
      if (r) {
       const e = {
        ":event-type": {
         type: "string",
         value: s ?? "initial-request"
        },
        ":message-type": {
         type: "string",
         value: "event"
        },
        ":content-type": {
         type: "string",
         value: c
        }
       };
       o.write(t, r);
       const n = o.flush();
       yield {
        [u]: true,
        headers: e,
        body: n
       };
      }
      for await (const t of e) yield t;
     }
    };
    return n.serialize(f, e => {
     if (e[u]) return {
      headers: e.headers,
      body: e.body
     };
     let t = "";
     for (const r in e) {
      if (!(0, l.$)(e, r)) continue;
      if (r !== "__type") {
       t = r;
       break;
      }
     }
     const {additionalHeaders: r, body: s, eventType: n, explicitPayloadContentType: a} = this.writeEventBody(t, i, e);
     const o = {
      ":event-type": {
       type: "string",
       value: n
      },
      ":message-type": {
       type: "string",
       value: "event"
      },
      ":content-type": {
       type: "string",
       value: a ?? c
      },
      ...r
     };
     return {
      headers: o,
      body: s
     };
    });
   }
   async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: r, initialMessageType: s}) {
    const n = this.marshaller;
    const a = t.getEventStreamMember();
    const i = t.getMemberSchema(a);
    const o = i.getMemberSchemas();
    const c = Symbol("initialResponseMarker");
    const u = n.deserialize(e.body, async e => {
     let r = "";
     for (const t in e) {
      if (!(0, l.$)(e, t)) continue;
      if (t !== "__type") {
       r = t;
       break;
      }
     }
     const n = e[r].body;
     if (r === (s ?? "initial-response")) {
      const e = await this.deserializer.read(t, n);
      delete e[a];
      return {
       [c]: true,
       ...e
      };
     } else if (r in o) {
      const t = o[r];
      if (t.isStructSchema()) {
       const s = {};
       let a = false;
       for (const [i, o] of t.structIterator()) {
        const {eventHeader: t, eventPayload: c} = o.getMergedTraits();
        a = a || Boolean(t || c);
        if (c) {
         if (o.isBlobSchema()) s[i] = n; else if (o.isStringSchema()) s[i] = (this.serdeContext?.utf8Encoder ?? z.P)(n); else if (o.isStructSchema()) s[i] = await this.deserializer.read(o, n);
        } else if (t) {
         const t = e[r].headers[i]?.value;
         if (t != null) if (o.isNumericSchema()) if (t && typeof t === "object" && "bytes" in t) s[i] = BigInt(t.toString()); else s[i] = Number(t); else s[i] = t;
        }
       }
       return {
        [r]: await this.readEventMember(t, n, a, s)
       };
      }
      return {
       [r]: await this.deserializer.read(t, n)
      };
     } else return {
      $unknown: e
     };
    });
    const f = u[Symbol.asyncIterator]();
    const h = await f.next();
    if (h.done) return u;
    if (h.value?.[c]) {
     if (!t) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
     for (const e in h.value) {
      if (!(0, l.$)(h.value, e)) continue;
      r[e] = h.value[e];
     }
    }
    return {
     async* [Symbol.asyncIterator]() {
      if (!h?.value?.[c]) yield h.value;
      while (true) {
       const {done: e, value: t} = await f.next();
       if (e) break;
       yield t;
      }
     }
    };
   }
   async readEventMember(e, t, r, s) {
    let n;
    const a = e.getSchema();
    if (Array.isArray(a) && a[0] === -3) {
     const e = a[1];
     const t = k.O.for(e);
     this.compositeErrorRegistry?.copyFrom(t);
     n = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
    }
    const i = r ? s : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
    if (n) {
     const t = i.message ?? i.Message ?? "Unknown";
     const r = {};
     const s = e.getMergedTraits().error;
     if (s) r.$fault = s;
     return Object.assign(new n({}), r, {
      message: t
     }, i);
    }
    return i;
   }
   writeEventBody(e, t, r) {
    const s = this.serializer;
    let n = e;
    let a = null;
    let i;
    const o = (() => {
     const r = t.getSchema();
     return r[4].includes(e);
    })();
    const c = {};
    if (!o) {
     const [t, a] = r[e];
     n = t;
     s.write(15, a);
    } else {
     const n = t.getMemberSchema(e);
     if (n.isStructSchema()) {
      for (const [t, s] of n.structIterator()) {
       const {eventHeader: n, eventPayload: i} = s.getMergedTraits();
       if (i) a = t; else if (n) {
        const n = r[e][t];
        let a = "binary";
        if (s.isNumericSchema()) if ((-2) ** 31 <= n && n <= 2 ** 31 - 1) a = "integer"; else a = "long"; else if (s.isTimestampSchema()) a = "timestamp"; else if (s.isStringSchema()) a = "string"; else if (s.isBooleanSchema()) a = "boolean";
        if (n != null) {
         c[t] = {
          type: a,
          value: n
         };
         delete r[e][t];
        }
       }
      }
      if (a !== null) {
       const t = n.getMemberSchema(a);
       if (t.isBlobSchema()) i = "application/octet-stream"; else if (t.isStringSchema()) i = "text/plain";
       s.write(t, r[e][a]);
      } else s.write(n, r[e]);
     } else if (n.isUnitSchema()) s.write(n, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
    }
    const l = s.flush() ?? new Uint8Array;
    const u = typeof l === "string" ? (this.serdeContext?.utf8Decoder ?? C.a)(l) : l;
    return {
     body: u,
     eventType: n,
     explicitPayloadContentType: i,
     additionalHeaders: c
    };
   }
  }
 })
};
