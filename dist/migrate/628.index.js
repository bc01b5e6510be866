"use strict";

exports.id = 628;

exports.ids = [ 628 ];

exports.modules = {
 8628: ((e, t, r) => {
  r.d(t, {
   EventStreamSerde: () => EventStreamSerde,
   eventStreamSerdeProvider: () => s.J2
  });
  var s = r(1451);
  var i = r(2990);
  var n = r(5629);
  var a = r(9809);
  var o = r(7332);
  class EventStreamSerde {
   marshaller;
   serializer;
   deserializer;
   serdeContext;
   defaultContentType;
   compositeErrorRegistry;
   constructor({marshaller: e, serializer: t, deserializer: r, serdeContext: s, defaultContentType: i, compositeErrorRegistry: n}) {
    this.marshaller = e;
    this.serializer = t;
    this.deserializer = r;
    this.serdeContext = s;
    this.defaultContentType = i;
    this.compositeErrorRegistry = n;
   }
   async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r, initialMessageType: s}) {
    const n = this.marshaller;
    const a = t.getEventStreamMember();
    const o = t.getMemberSchema(a);
    const l = this.serializer;
    const c = this.defaultContentType;
    const m = Symbol("initialRequestMarker");
    const d = {
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
       l.write(t, r);
       const i = l.flush();
       yield {
        [m]: true,
        headers: e,
        body: i
       };
      }
      for await (const t of e) yield t;
     }
    };
    return n.serialize(d, e => {
     if (e[m]) return {
      headers: e.headers,
      body: e.body
     };
     let t = "";
     for (const r in e) {
      if (!(0, i.$)(e, r)) continue;
      if (r !== "__type") {
       t = r;
       break;
      }
     }
     const {additionalHeaders: r, body: s, eventType: n, explicitPayloadContentType: a} = this.writeEventBody(t, o, e);
     const l = {
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
      headers: l,
      body: s
     };
    });
   }
   async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: r, initialMessageType: s}) {
    const n = this.marshaller;
    const o = t.getEventStreamMember();
    const l = t.getMemberSchema(o);
    const c = l.getMemberSchemas();
    const m = Symbol("initialResponseMarker");
    const d = n.deserialize(e.body, async e => {
     let r = "";
     for (const t in e) {
      if (!(0, i.$)(e, t)) continue;
      if (t !== "__type") {
       r = t;
       break;
      }
     }
     const n = e[r].body;
     if (r === (s ?? "initial-response")) {
      const e = await this.deserializer.read(t, n);
      delete e[o];
      return {
       [m]: true,
       ...e
      };
     } else if (r in c) {
      const t = c[r];
      if (t.isStructSchema()) {
       const s = {};
       let i = false;
       for (const [o, l] of t.structIterator()) {
        const {eventHeader: t, eventPayload: c} = l.getMergedTraits();
        i = i || Boolean(t || c);
        if (c) {
         if (l.isBlobSchema()) s[o] = n; else if (l.isStringSchema()) s[o] = (this.serdeContext?.utf8Encoder ?? a.P)(n); else if (l.isStructSchema()) s[o] = await this.deserializer.read(l, n);
        } else if (t) {
         const t = e[r].headers[o]?.value;
         if (t != null) if (l.isNumericSchema()) if (t && typeof t === "object" && "bytes" in t) s[o] = BigInt(t.toString()); else s[o] = Number(t); else s[o] = t;
        }
       }
       return {
        [r]: await this.readEventMember(t, n, i, s)
       };
      }
      return {
       [r]: await this.deserializer.read(t, n)
      };
     } else return {
      $unknown: e
     };
    });
    const y = d[Symbol.asyncIterator]();
    const u = await y.next();
    if (u.done) return d;
    if (u.value?.[m]) {
     if (!t) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
     for (const e in u.value) {
      if (!(0, i.$)(u.value, e)) continue;
      r[e] = u.value[e];
     }
    }
    return {
     async* [Symbol.asyncIterator]() {
      if (!u?.value?.[m]) yield u.value;
      while (true) {
       const {done: e, value: t} = await y.next();
       if (e) break;
       yield t;
      }
     }
    };
   }
   async readEventMember(e, t, r, s) {
    let i;
    const a = e.getSchema();
    if (Array.isArray(a) && a[0] === -3) {
     const e = a[1];
     const t = n.O.for(e);
     this.compositeErrorRegistry?.copyFrom(t);
     i = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
    }
    const o = r ? s : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
    if (i) {
     const t = o.message ?? o.Message ?? "Unknown";
     const r = {};
     const s = e.getMergedTraits().error;
     if (s) r.$fault = s;
     return Object.assign(new i({}), r, {
      message: t
     }, o);
    }
    return o;
   }
   writeEventBody(e, t, r) {
    const s = this.serializer;
    let i = e;
    let n = null;
    let a;
    const l = (() => {
     const r = t.getSchema();
     return r[4].includes(e);
    })();
    const c = {};
    if (!l) {
     const [t, n] = r[e];
     i = t;
     s.write(15, n);
    } else {
     const i = t.getMemberSchema(e);
     if (i.isStructSchema()) {
      for (const [t, s] of i.structIterator()) {
       const {eventHeader: i, eventPayload: a} = s.getMergedTraits();
       if (a) n = t; else if (i) {
        const i = r[e][t];
        let n = "binary";
        if (s.isNumericSchema()) if ((-2) ** 31 <= i && i <= 2 ** 31 - 1) n = "integer"; else n = "long"; else if (s.isTimestampSchema()) n = "timestamp"; else if (s.isStringSchema()) n = "string"; else if (s.isBooleanSchema()) n = "boolean";
        if (i != null) {
         c[t] = {
          type: n,
          value: i
         };
         delete r[e][t];
        }
       }
      }
      if (n !== null) {
       const t = i.getMemberSchema(n);
       if (t.isBlobSchema()) a = "application/octet-stream"; else if (t.isStringSchema()) a = "text/plain";
       s.write(t, r[e][n]);
      } else s.write(i, r[e]);
     } else if (i.isUnitSchema()) s.write(i, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
    }
    const m = s.flush() ?? new Uint8Array;
    const d = typeof m === "string" ? (this.serdeContext?.utf8Decoder ?? o.a)(m) : m;
    return {
     body: d,
     eventType: i,
     explicitPayloadContentType: a,
     additionalHeaders: c
    };
   }
  }
 })
};
