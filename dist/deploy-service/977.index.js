exports.id = 977;

exports.ids = [ 977 ];

exports.modules = {
 5803: ((e, t, s) => {
  "use strict";
  const {websocketMask: r, websocketUnmask: i} = s(8611);
  const {EMPTY_BUFFER: o} = s(1791);
  const n = Buffer[Symbol.species];
  function concat(e, t) {
   if (e.length === 0) return o;
   if (e.length === 1) return e[0];
   const s = Buffer.allocUnsafe(t);
   let r = 0;
   for (let t = 0; t < e.length; t++) {
    const i = e[t];
    s.set(i, r);
    r += i.length;
   }
   if (r < t) return new n(s.buffer, s.byteOffset, r);
   return s;
  }
  function _mask(e, t, s, r, i) {
   for (let o = 0; o < i; o++) s[r + o] = e[o] ^ t[o & 3];
  }
  function _unmask(e, t) {
   for (let s = 0; s < e.length; s++) e[s] ^= t[s & 3];
  }
  function toArrayBuffer(e) {
   if (e.length === e.buffer.byteLength) return e.buffer;
   return e.buffer.slice(e.byteOffset, e.byteOffset + e.length);
  }
  function toBuffer(e) {
   toBuffer.readOnly = true;
   if (Buffer.isBuffer(e)) return e;
   let t;
   if (e instanceof ArrayBuffer) t = new n(e); else if (ArrayBuffer.isView(e)) t = new n(e.buffer, e.byteOffset, e.byteLength); else {
    t = Buffer.from(e);
    toBuffer.readOnly = false;
   }
   return t;
  }
  e.exports = {
   concat: concat,
   mask: _mask,
   toArrayBuffer: toArrayBuffer,
   toBuffer: toBuffer,
   unmask: _unmask
  };
  if (r) {
   e.exports.mask = function(e, t, s, i, o) {
    if (o < 24) _mask(e, t, s, i, o); else r(e, t, s, i, o);
   };
   e.exports.unmask = function(e, t) {
    if (e.length < 24) _unmask(e, t); else i(e, t);
   };
  } else if (!process.env.WS_NO_BUFFER_UTIL) try {
   const t = s(8327);
   e.exports.mask = function(e, s, r, i, o) {
    if (o < 48) _mask(e, s, r, i, o); else t.mask(e, s, r, i, o);
   };
   e.exports.unmask = function(e, s) {
    if (e.length < 32) _unmask(e, s); else t.unmask(e, s);
   };
  } catch (e) {}
 }),
 1791: (e => {
  "use strict";
  const t = [ "nodebuffer", "arraybuffer", "fragments" ];
  const s = typeof Blob !== "undefined";
  if (s) t.push("blob");
  e.exports = {
   BINARY_TYPES: t,
   CLOSE_TIMEOUT: 3e4,
   EMPTY_BUFFER: Buffer.alloc(0),
   GUID: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
   hasBlob: s,
   kForOnEventAttribute: Symbol("kIsForOnEventAttribute"),
   kListener: Symbol("kListener"),
   kStatusCode: Symbol("status-code"),
   kWebSocket: Symbol("websocket"),
   NOOP: () => {}
  };
 }),
 4634: ((e, t, s) => {
  "use strict";
  const {kForOnEventAttribute: r, kListener: i} = s(1791);
  const o = Symbol("kCode");
  const n = Symbol("kData");
  const a = Symbol("kError");
  const c = Symbol("kMessage");
  const l = Symbol("kReason");
  const h = Symbol("kTarget");
  const f = Symbol("kType");
  const d = Symbol("kWasClean");
  class Event {
   constructor(e) {
    this[h] = null;
    this[f] = e;
   }
   get target() {
    return this[h];
   }
   get type() {
    return this[f];
   }
  }
  Object.defineProperty(Event.prototype, "target", {
   enumerable: true
  });
  Object.defineProperty(Event.prototype, "type", {
   enumerable: true
  });
  class CloseEvent extends Event {
   constructor(e, t = {}) {
    super(e);
    this[o] = t.code === void 0 ? 0 : t.code;
    this[l] = t.reason === void 0 ? "" : t.reason;
    this[d] = t.wasClean === void 0 ? false : t.wasClean;
   }
   get code() {
    return this[o];
   }
   get reason() {
    return this[l];
   }
   get wasClean() {
    return this[d];
   }
  }
  Object.defineProperty(CloseEvent.prototype, "code", {
   enumerable: true
  });
  Object.defineProperty(CloseEvent.prototype, "reason", {
   enumerable: true
  });
  Object.defineProperty(CloseEvent.prototype, "wasClean", {
   enumerable: true
  });
  class ErrorEvent extends Event {
   constructor(e, t = {}) {
    super(e);
    this[a] = t.error === void 0 ? null : t.error;
    this[c] = t.message === void 0 ? "" : t.message;
   }
   get error() {
    return this[a];
   }
   get message() {
    return this[c];
   }
  }
  Object.defineProperty(ErrorEvent.prototype, "error", {
   enumerable: true
  });
  Object.defineProperty(ErrorEvent.prototype, "message", {
   enumerable: true
  });
  class MessageEvent extends Event {
   constructor(e, t = {}) {
    super(e);
    this[n] = t.data === void 0 ? null : t.data;
   }
   get data() {
    return this[n];
   }
  }
  Object.defineProperty(MessageEvent.prototype, "data", {
   enumerable: true
  });
  const u = {
   addEventListener(e, t, s = {}) {
    for (const o of this.listeners(e)) if (!s[r] && o[i] === t && !o[r]) return;
    let o;
    if (e === "message") o = function(e, s) {
     const r = new MessageEvent("message", {
      data: s ? e : e.toString()
     });
     r[h] = this;
     callListener(t, this, r);
    }; else if (e === "close") o = function(e, s) {
     const r = new CloseEvent("close", {
      code: e,
      reason: s.toString(),
      wasClean: this._closeFrameReceived && this._closeFrameSent
     });
     r[h] = this;
     callListener(t, this, r);
    }; else if (e === "error") o = function(e) {
     const s = new ErrorEvent("error", {
      error: e,
      message: e.message
     });
     s[h] = this;
     callListener(t, this, s);
    }; else if (e === "open") o = function() {
     const e = new Event("open");
     e[h] = this;
     callListener(t, this, e);
    }; else return;
    o[r] = !!s[r];
    o[i] = t;
    if (s.once) this.once(e, o); else this.on(e, o);
   },
   removeEventListener(e, t) {
    for (const s of this.listeners(e)) if (s[i] === t && !s[r]) {
     this.removeListener(e, s);
     break;
    }
   }
  };
  e.exports = {
   CloseEvent: CloseEvent,
   ErrorEvent: ErrorEvent,
   Event: Event,
   EventTarget: u,
   MessageEvent: MessageEvent
  };
  function callListener(e, t, s) {
   if (typeof e === "object" && e.handleEvent) e.handleEvent.call(e, s); else e.call(t, s);
  }
 }),
 1335: ((e, t, s) => {
  "use strict";
  const {tokenChars: r} = s(6615);
  function push(e, t, s) {
   if (e[t] === void 0) e[t] = [ s ]; else e[t].push(s);
  }
  function parse(e) {
   const t = Object.create(null);
   let s = Object.create(null);
   let i = false;
   let o = false;
   let n = false;
   let a;
   let c;
   let l = -1;
   let h = -1;
   let f = -1;
   let d = 0;
   for (;d < e.length; d++) {
    h = e.charCodeAt(d);
    if (a === void 0) if (f === -1 && r[h] === 1) {
     if (l === -1) l = d;
    } else if (d !== 0 && (h === 32 || h === 9)) {
     if (f === -1 && l !== -1) f = d;
    } else if (h === 59 || h === 44) {
     if (l === -1) throw new SyntaxError(`Unexpected character at index ${d}`);
     if (f === -1) f = d;
     const r = e.slice(l, f);
     if (h === 44) {
      push(t, r, s);
      s = Object.create(null);
     } else a = r;
     l = f = -1;
    } else throw new SyntaxError(`Unexpected character at index ${d}`); else if (c === void 0) if (f === -1 && r[h] === 1) {
     if (l === -1) l = d;
    } else if (h === 32 || h === 9) {
     if (f === -1 && l !== -1) f = d;
    } else if (h === 59 || h === 44) {
     if (l === -1) throw new SyntaxError(`Unexpected character at index ${d}`);
     if (f === -1) f = d;
     push(s, e.slice(l, f), true);
     if (h === 44) {
      push(t, a, s);
      s = Object.create(null);
      a = void 0;
     }
     l = f = -1;
    } else if (h === 61 && l !== -1 && f === -1) {
     c = e.slice(l, d);
     l = f = -1;
    } else throw new SyntaxError(`Unexpected character at index ${d}`); else if (o) {
     if (r[h] !== 1) throw new SyntaxError(`Unexpected character at index ${d}`);
     if (l === -1) l = d; else if (!i) i = true;
     o = false;
    } else if (n) if (r[h] === 1) {
     if (l === -1) l = d;
    } else if (h === 34 && l !== -1) {
     n = false;
     f = d;
    } else if (h === 92) o = true; else throw new SyntaxError(`Unexpected character at index ${d}`); else if (h === 34 && e.charCodeAt(d - 1) === 61) n = true; else if (f === -1 && r[h] === 1) {
     if (l === -1) l = d;
    } else if (l !== -1 && (h === 32 || h === 9)) {
     if (f === -1) f = d;
    } else if (h === 59 || h === 44) {
     if (l === -1) throw new SyntaxError(`Unexpected character at index ${d}`);
     if (f === -1) f = d;
     let r = e.slice(l, f);
     if (i) {
      r = r.replace(/\\/g, "");
      i = false;
     }
     push(s, c, r);
     if (h === 44) {
      push(t, a, s);
      s = Object.create(null);
      a = void 0;
     }
     c = void 0;
     l = f = -1;
    } else throw new SyntaxError(`Unexpected character at index ${d}`);
   }
   if (l === -1 || n || h === 32 || h === 9) throw new SyntaxError("Unexpected end of input");
   if (f === -1) f = d;
   const u = e.slice(l, f);
   if (a === void 0) push(t, u, s); else {
    if (c === void 0) push(s, u, true); else if (i) push(s, c, u.replace(/\\/g, "")); else push(s, c, u);
    push(t, a, s);
   }
   return t;
  }
  function format(e) {
   return Object.keys(e).map(t => {
    let s = e[t];
    if (!Array.isArray(s)) s = [ s ];
    return s.map(e => [ t ].concat(Object.keys(e).map(t => {
     let s = e[t];
     if (!Array.isArray(s)) s = [ s ];
     return s.map(e => e === true ? t : `${t}=${e}`).join("; ");
    })).join("; ")).join(", ");
   }).join(", ");
  }
  e.exports = {
   format: format,
   parse: parse
  };
 }),
 958: (e => {
  "use strict";
  const t = Symbol("kDone");
  const s = Symbol("kRun");
  class Limiter {
   constructor(e) {
    this[t] = () => {
     this.pending--;
     this[s]();
    };
    this.concurrency = e || 1 / 0;
    this.jobs = [];
    this.pending = 0;
   }
   add(e) {
    this.jobs.push(e);
    this[s]();
   }
   [s]() {
    if (this.pending === this.concurrency) return;
    if (this.jobs.length) {
     const e = this.jobs.shift();
     this.pending++;
     e(this[t]);
    }
   }
  }
  e.exports = Limiter;
 }),
 4376: ((e, t, s) => {
  "use strict";
  const r = s(3106);
  const i = s(5803);
  const o = s(958);
  const {kStatusCode: n} = s(1791);
  const a = Buffer[Symbol.species];
  const c = Buffer.from([ 0, 0, 255, 255 ]);
  const l = Symbol("permessage-deflate");
  const h = Symbol("total-length");
  const f = Symbol("callback");
  const d = Symbol("buffers");
  const u = Symbol("error");
  let _;
  class PerMessageDeflate {
   constructor(e) {
    this._options = e || {};
    this._threshold = this._options.threshold !== void 0 ? this._options.threshold : 1024;
    this._maxPayload = this._options.maxPayload | 0;
    this._isServer = !!this._options.isServer;
    this._deflate = null;
    this._inflate = null;
    this.params = null;
    if (!_) {
     const e = this._options.concurrencyLimit !== void 0 ? this._options.concurrencyLimit : 10;
     _ = new o(e);
    }
   }
   static get extensionName() {
    return "permessage-deflate";
   }
   offer() {
    const e = {};
    if (this._options.serverNoContextTakeover) e.server_no_context_takeover = true;
    if (this._options.clientNoContextTakeover) e.client_no_context_takeover = true;
    if (this._options.serverMaxWindowBits) e.server_max_window_bits = this._options.serverMaxWindowBits;
    if (this._options.clientMaxWindowBits) e.client_max_window_bits = this._options.clientMaxWindowBits; else if (this._options.clientMaxWindowBits == null) e.client_max_window_bits = true;
    return e;
   }
   accept(e) {
    e = this.normalizeParams(e);
    this.params = this._isServer ? this.acceptAsServer(e) : this.acceptAsClient(e);
    return this.params;
   }
   cleanup() {
    if (this._inflate) {
     this._inflate.close();
     this._inflate = null;
    }
    if (this._deflate) {
     const e = this._deflate[f];
     this._deflate.close();
     this._deflate = null;
     if (e) e(new Error("The deflate stream was closed while data was being processed"));
    }
   }
   acceptAsServer(e) {
    const t = this._options;
    const s = e.find(e => {
     if (t.serverNoContextTakeover === false && e.server_no_context_takeover || e.server_max_window_bits && (t.serverMaxWindowBits === false || typeof t.serverMaxWindowBits === "number" && t.serverMaxWindowBits > e.server_max_window_bits) || typeof t.clientMaxWindowBits === "number" && (typeof e.client_max_window_bits === "number" ? t.clientMaxWindowBits > e.client_max_window_bits : !e.client_max_window_bits)) return false;
     return true;
    });
    if (!s) throw new Error("None of the extension offers can be accepted");
    if (t.serverNoContextTakeover) s.server_no_context_takeover = true;
    if (t.clientNoContextTakeover) s.client_no_context_takeover = true;
    if (typeof t.serverMaxWindowBits === "number") s.server_max_window_bits = t.serverMaxWindowBits;
    if (typeof t.clientMaxWindowBits === "number") s.client_max_window_bits = t.clientMaxWindowBits; else if (s.client_max_window_bits === true || t.clientMaxWindowBits === false) delete s.client_max_window_bits;
    return s;
   }
   acceptAsClient(e) {
    const t = e[0];
    if (this._options.clientNoContextTakeover === false && t.client_no_context_takeover) throw new Error('Unexpected parameter "client_no_context_takeover"');
    if (!t.client_max_window_bits) {
     if (typeof this._options.clientMaxWindowBits === "number") t.client_max_window_bits = this._options.clientMaxWindowBits;
    } else if (this._options.clientMaxWindowBits === false || typeof this._options.clientMaxWindowBits === "number" && t.client_max_window_bits > this._options.clientMaxWindowBits) throw new Error('Unexpected or invalid parameter "client_max_window_bits"');
    return t;
   }
   normalizeParams(e) {
    e.forEach(e => {
     Object.keys(e).forEach(t => {
      let s = e[t];
      if (s.length > 1) throw new Error(`Parameter "${t}" must have only a single value`);
      s = s[0];
      if (t === "client_max_window_bits") {
       if (s !== true) {
        const e = +s;
        if (!Number.isInteger(e) || e < 8 || e > 15) throw new TypeError(`Invalid value for parameter "${t}": ${s}`);
        s = e;
       } else if (!this._isServer) throw new TypeError(`Invalid value for parameter "${t}": ${s}`);
      } else if (t === "server_max_window_bits") {
       const e = +s;
       if (!Number.isInteger(e) || e < 8 || e > 15) throw new TypeError(`Invalid value for parameter "${t}": ${s}`);
       s = e;
      } else if (t === "client_no_context_takeover" || t === "server_no_context_takeover") {
       if (s !== true) throw new TypeError(`Invalid value for parameter "${t}": ${s}`);
      } else throw new Error(`Unknown parameter "${t}"`);
      e[t] = s;
     });
    });
    return e;
   }
   decompress(e, t, s) {
    _.add(r => {
     this._decompress(e, t, (e, t) => {
      r();
      s(e, t);
     });
    });
   }
   compress(e, t, s) {
    _.add(r => {
     this._compress(e, t, (e, t) => {
      r();
      s(e, t);
     });
    });
   }
   _decompress(e, t, s) {
    const o = this._isServer ? "client" : "server";
    if (!this._inflate) {
     const e = `${o}_max_window_bits`;
     const t = typeof this.params[e] !== "number" ? r.Z_DEFAULT_WINDOWBITS : this.params[e];
     this._inflate = r.createInflateRaw({
      ...this._options.zlibInflateOptions,
      windowBits: t
     });
     this._inflate[l] = this;
     this._inflate[h] = 0;
     this._inflate[d] = [];
     this._inflate.on("error", inflateOnError);
     this._inflate.on("data", inflateOnData);
    }
    this._inflate[f] = s;
    this._inflate.write(e);
    if (t) this._inflate.write(c);
    this._inflate.flush(() => {
     const e = this._inflate[u];
     if (e) {
      this._inflate.close();
      this._inflate = null;
      s(e);
      return;
     }
     const r = i.concat(this._inflate[d], this._inflate[h]);
     if (this._inflate._readableState.endEmitted) {
      this._inflate.close();
      this._inflate = null;
     } else {
      this._inflate[h] = 0;
      this._inflate[d] = [];
      if (t && this.params[`${o}_no_context_takeover`]) this._inflate.reset();
     }
     s(null, r);
    });
   }
   _compress(e, t, s) {
    const o = this._isServer ? "server" : "client";
    if (!this._deflate) {
     const e = `${o}_max_window_bits`;
     const t = typeof this.params[e] !== "number" ? r.Z_DEFAULT_WINDOWBITS : this.params[e];
     this._deflate = r.createDeflateRaw({
      ...this._options.zlibDeflateOptions,
      windowBits: t
     });
     this._deflate[h] = 0;
     this._deflate[d] = [];
     this._deflate.on("data", deflateOnData);
    }
    this._deflate[f] = s;
    this._deflate.write(e);
    this._deflate.flush(r.Z_SYNC_FLUSH, () => {
     if (!this._deflate) return;
     let e = i.concat(this._deflate[d], this._deflate[h]);
     if (t) e = new a(e.buffer, e.byteOffset, e.length - 4);
     this._deflate[f] = null;
     this._deflate[h] = 0;
     this._deflate[d] = [];
     if (t && this.params[`${o}_no_context_takeover`]) this._deflate.reset();
     s(null, e);
    });
   }
  }
  e.exports = PerMessageDeflate;
  function deflateOnData(e) {
   this[d].push(e);
   this[h] += e.length;
  }
  function inflateOnData(e) {
   this[h] += e.length;
   if (this[l]._maxPayload < 1 || this[h] <= this[l]._maxPayload) {
    this[d].push(e);
    return;
   }
   this[u] = new RangeError("Max payload size exceeded");
   this[u].code = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
   this[u][n] = 1009;
   this.removeListener("data", inflateOnData);
   this.reset();
  }
  function inflateOnError(e) {
   this[l]._inflate = null;
   if (this[u]) {
    this[f](this[u]);
    return;
   }
   e[n] = 1007;
   this[f](e);
  }
 }),
 893: ((e, t, s) => {
  "use strict";
  const {Writable: r} = s(2203);
  const i = s(4376);
  const {BINARY_TYPES: o, EMPTY_BUFFER: n, kStatusCode: a, kWebSocket: c} = s(1791);
  const {concat: l, toArrayBuffer: h, unmask: f} = s(5803);
  const {isValidStatusCode: d, isValidUTF8: u} = s(6615);
  const _ = Buffer[Symbol.species];
  const p = 0;
  const m = 1;
  const b = 2;
  const g = 3;
  const S = 4;
  const y = 5;
  const k = 6;
  class Receiver extends r {
   constructor(e = {}) {
    super();
    this._allowSynchronousEvents = e.allowSynchronousEvents !== void 0 ? e.allowSynchronousEvents : true;
    this._binaryType = e.binaryType || o[0];
    this._extensions = e.extensions || {};
    this._isServer = !!e.isServer;
    this._maxBufferedChunks = e.maxBufferedChunks | 0;
    this._maxFragments = e.maxFragments | 0;
    this._maxPayload = e.maxPayload | 0;
    this._skipUTF8Validation = !!e.skipUTF8Validation;
    this[c] = void 0;
    this._bufferedBytes = 0;
    this._buffers = [];
    this._compressed = false;
    this._payloadLength = 0;
    this._mask = void 0;
    this._fragmented = 0;
    this._masked = false;
    this._fin = false;
    this._opcode = 0;
    this._totalPayloadLength = 0;
    this._messageLength = 0;
    this._numFragments = 0;
    this._fragments = [];
    this._errored = false;
    this._loop = false;
    this._state = p;
   }
   _write(e, t, s) {
    if (this._opcode === 8 && this._state == p) return s();
    if (this._maxBufferedChunks > 0 && this._buffers.length >= this._maxBufferedChunks) {
     s(this.createError(RangeError, "Too many buffered chunks", false, 1008, "WS_ERR_TOO_MANY_BUFFERED_PARTS"));
     return;
    }
    this._bufferedBytes += e.length;
    this._buffers.push(e);
    this.startLoop(s);
   }
   consume(e) {
    this._bufferedBytes -= e;
    if (e === this._buffers[0].length) return this._buffers.shift();
    if (e < this._buffers[0].length) {
     const t = this._buffers[0];
     this._buffers[0] = new _(t.buffer, t.byteOffset + e, t.length - e);
     return new _(t.buffer, t.byteOffset, e);
    }
    const t = Buffer.allocUnsafe(e);
    do {
     const s = this._buffers[0];
     const r = t.length - e;
     if (e >= s.length) t.set(this._buffers.shift(), r); else {
      t.set(new Uint8Array(s.buffer, s.byteOffset, e), r);
      this._buffers[0] = new _(s.buffer, s.byteOffset + e, s.length - e);
     }
     e -= s.length;
    } while (e > 0);
    return t;
   }
   startLoop(e) {
    this._loop = true;
    do {
     switch (this._state) {
     case p:
      this.getInfo(e);
      break;

     case m:
      this.getPayloadLength16(e);
      break;

     case b:
      this.getPayloadLength64(e);
      break;

     case g:
      this.getMask();
      break;

     case S:
      this.getData(e);
      break;

     case y:
     case k:
      this._loop = false;
      return;
     }
    } while (this._loop);
    if (!this._errored) e();
   }
   getInfo(e) {
    if (this._bufferedBytes < 2) {
     this._loop = false;
     return;
    }
    const t = this.consume(2);
    if ((t[0] & 48) !== 0) {
     const t = this.createError(RangeError, "RSV2 and RSV3 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_2_3");
     e(t);
     return;
    }
    const s = (t[0] & 64) === 64;
    if (s && !this._extensions[i.extensionName]) {
     const t = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
     e(t);
     return;
    }
    this._fin = (t[0] & 128) === 128;
    this._opcode = t[0] & 15;
    this._payloadLength = t[1] & 127;
    if (this._opcode === 0) {
     if (s) {
      const t = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
      e(t);
      return;
     }
     if (!this._fragmented) {
      const t = this.createError(RangeError, "invalid opcode 0", true, 1002, "WS_ERR_INVALID_OPCODE");
      e(t);
      return;
     }
     this._opcode = this._fragmented;
    } else if (this._opcode === 1 || this._opcode === 2) {
     if (this._fragmented) {
      const t = this.createError(RangeError, `invalid opcode ${this._opcode}`, true, 1002, "WS_ERR_INVALID_OPCODE");
      e(t);
      return;
     }
     this._compressed = s;
    } else if (this._opcode > 7 && this._opcode < 11) {
     if (!this._fin) {
      const t = this.createError(RangeError, "FIN must be set", true, 1002, "WS_ERR_EXPECTED_FIN");
      e(t);
      return;
     }
     if (s) {
      const t = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
      e(t);
      return;
     }
     if (this._payloadLength > 125 || this._opcode === 8 && this._payloadLength === 1) {
      const t = this.createError(RangeError, `invalid payload length ${this._payloadLength}`, true, 1002, "WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH");
      e(t);
      return;
     }
    } else {
     const t = this.createError(RangeError, `invalid opcode ${this._opcode}`, true, 1002, "WS_ERR_INVALID_OPCODE");
     e(t);
     return;
    }
    if (!this._fin && !this._fragmented) this._fragmented = this._opcode;
    this._masked = (t[1] & 128) === 128;
    if (this._isServer) {
     if (!this._masked) {
      const t = this.createError(RangeError, "MASK must be set", true, 1002, "WS_ERR_EXPECTED_MASK");
      e(t);
      return;
     }
    } else if (this._masked) {
     const t = this.createError(RangeError, "MASK must be clear", true, 1002, "WS_ERR_UNEXPECTED_MASK");
     e(t);
     return;
    }
    if (this._payloadLength === 126) this._state = m; else if (this._payloadLength === 127) this._state = b; else this.haveLength(e);
   }
   getPayloadLength16(e) {
    if (this._bufferedBytes < 2) {
     this._loop = false;
     return;
    }
    this._payloadLength = this.consume(2).readUInt16BE(0);
    this.haveLength(e);
   }
   getPayloadLength64(e) {
    if (this._bufferedBytes < 8) {
     this._loop = false;
     return;
    }
    const t = this.consume(8);
    const s = t.readUInt32BE(0);
    if (s > Math.pow(2, 53 - 32) - 1) {
     const t = this.createError(RangeError, "Unsupported WebSocket frame: payload length > 2^53 - 1", false, 1009, "WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH");
     e(t);
     return;
    }
    this._payloadLength = s * Math.pow(2, 32) + t.readUInt32BE(4);
    this.haveLength(e);
   }
   haveLength(e) {
    if (this._payloadLength && this._opcode < 8) {
     this._totalPayloadLength += this._payloadLength;
     if (this._totalPayloadLength > this._maxPayload && this._maxPayload > 0) {
      const t = this.createError(RangeError, "Max payload size exceeded", false, 1009, "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");
      e(t);
      return;
     }
    }
    if (this._masked) this._state = g; else this._state = S;
   }
   getMask() {
    if (this._bufferedBytes < 4) {
     this._loop = false;
     return;
    }
    this._mask = this.consume(4);
    this._state = S;
   }
   getData(e) {
    let t = n;
    if (this._payloadLength) {
     if (this._bufferedBytes < this._payloadLength) {
      this._loop = false;
      return;
     }
     t = this.consume(this._payloadLength);
     if (this._masked && (this._mask[0] | this._mask[1] | this._mask[2] | this._mask[3]) !== 0) f(t, this._mask);
    }
    this._mask = void 0;
    if (this._opcode > 7) {
     this.controlMessage(t, e);
     return;
    }
    if (this._maxFragments > 0 && ++this._numFragments > this._maxFragments) {
     const t = this.createError(RangeError, "Too many message fragments", false, 1008, "WS_ERR_TOO_MANY_BUFFERED_PARTS");
     e(t);
     return;
    }
    if (this._compressed) {
     this._state = y;
     this.decompress(t, e);
     return;
    }
    if (t.length) {
     this._messageLength = this._totalPayloadLength;
     this._fragments.push(t);
    }
    this.dataMessage(e);
   }
   decompress(e, t) {
    const s = this._extensions[i.extensionName];
    s.decompress(e, this._fin, (e, s) => {
     if (e) return t(e);
     if (s.length) {
      this._messageLength += s.length;
      if (this._messageLength > this._maxPayload && this._maxPayload > 0) {
       const e = this.createError(RangeError, "Max payload size exceeded", false, 1009, "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");
       t(e);
       return;
      }
      this._fragments.push(s);
     }
     this.dataMessage(t);
     if (this._state === p) this.startLoop(t);
    });
   }
   dataMessage(e) {
    if (!this._fin) {
     this._state = p;
     return;
    }
    const t = this._messageLength;
    const s = this._fragments;
    this._totalPayloadLength = 0;
    this._messageLength = 0;
    this._fragmented = 0;
    this._numFragments = 0;
    this._fragments = [];
    if (this._opcode === 2) {
     let r;
     if (this._binaryType === "nodebuffer") r = l(s, t); else if (this._binaryType === "arraybuffer") r = h(l(s, t)); else if (this._binaryType === "blob") r = new Blob(s); else r = s;
     if (this._allowSynchronousEvents) {
      this.emit("message", r, true);
      this._state = p;
     } else {
      this._state = k;
      setImmediate(() => {
       this.emit("message", r, true);
       this._state = p;
       this.startLoop(e);
      });
     }
    } else {
     const r = l(s, t);
     if (!this._skipUTF8Validation && !u(r)) {
      const t = this.createError(Error, "invalid UTF-8 sequence", true, 1007, "WS_ERR_INVALID_UTF8");
      e(t);
      return;
     }
     if (this._state === y || this._allowSynchronousEvents) {
      this.emit("message", r, false);
      this._state = p;
     } else {
      this._state = k;
      setImmediate(() => {
       this.emit("message", r, false);
       this._state = p;
       this.startLoop(e);
      });
     }
    }
   }
   controlMessage(e, t) {
    if (this._opcode === 8) {
     if (e.length === 0) {
      this._loop = false;
      this.emit("conclude", 1005, n);
      this.end();
     } else {
      const s = e.readUInt16BE(0);
      if (!d(s)) {
       const e = this.createError(RangeError, `invalid status code ${s}`, true, 1002, "WS_ERR_INVALID_CLOSE_CODE");
       t(e);
       return;
      }
      const r = new _(e.buffer, e.byteOffset + 2, e.length - 2);
      if (!this._skipUTF8Validation && !u(r)) {
       const e = this.createError(Error, "invalid UTF-8 sequence", true, 1007, "WS_ERR_INVALID_UTF8");
       t(e);
       return;
      }
      this._loop = false;
      this.emit("conclude", s, r);
      this.end();
     }
     this._state = p;
     return;
    }
    if (this._allowSynchronousEvents) {
     this.emit(this._opcode === 9 ? "ping" : "pong", e);
     this._state = p;
    } else {
     this._state = k;
     setImmediate(() => {
      this.emit(this._opcode === 9 ? "ping" : "pong", e);
      this._state = p;
      this.startLoop(t);
     });
    }
   }
   createError(e, t, s, r, i) {
    this._loop = false;
    this._errored = true;
    const o = new e(s ? `Invalid WebSocket frame: ${t}` : t);
    Error.captureStackTrace(o, this.createError);
    o.code = i;
    o[a] = r;
    return o;
   }
  }
  e.exports = Receiver;
 }),
 7389: ((e, t, s) => {
  "use strict";
  const {Duplex: r} = s(2203);
  const {randomFillSync: i} = s(6982);
  const {types: {isUint8Array: o}} = s(9023);
  const n = s(4376);
  const {EMPTY_BUFFER: a, kWebSocket: c, NOOP: l} = s(1791);
  const {isBlob: h, isValidStatusCode: f} = s(6615);
  const {mask: d, toBuffer: u} = s(5803);
  const _ = Symbol("kByteLength");
  const p = Buffer.alloc(4);
  const m = 8 * 1024;
  let b;
  let g = m;
  const S = 0;
  const y = 1;
  const k = 2;
  class Sender {
   constructor(e, t, s) {
    this._extensions = t || {};
    if (s) {
     this._generateMask = s;
     this._maskBuffer = Buffer.alloc(4);
    }
    this._socket = e;
    this._firstFragment = true;
    this._compress = false;
    this._bufferedBytes = 0;
    this._queue = [];
    this._state = S;
    this.onerror = l;
    this[c] = void 0;
   }
   static frame(e, t) {
    let s;
    let r = false;
    let o = 2;
    let n = false;
    if (t.mask) {
     s = t.maskBuffer || p;
     if (t.generateMask) t.generateMask(s); else {
      if (g === m) {
       if (b === void 0) b = Buffer.alloc(m);
       i(b, 0, m);
       g = 0;
      }
      s[0] = b[g++];
      s[1] = b[g++];
      s[2] = b[g++];
      s[3] = b[g++];
     }
     n = (s[0] | s[1] | s[2] | s[3]) === 0;
     o = 6;
    }
    let a;
    if (typeof e === "string") if ((!t.mask || n) && t[_] !== void 0) a = t[_]; else {
     e = Buffer.from(e);
     a = e.length;
    } else {
     a = e.length;
     r = t.mask && t.readOnly && !n;
    }
    let c = a;
    if (a >= 65536) {
     o += 8;
     c = 127;
    } else if (a > 125) {
     o += 2;
     c = 126;
    }
    const l = Buffer.allocUnsafe(r ? a + o : o);
    l[0] = t.fin ? t.opcode | 128 : t.opcode;
    if (t.rsv1) l[0] |= 64;
    l[1] = c;
    if (c === 126) l.writeUInt16BE(a, 2); else if (c === 127) {
     l[2] = l[3] = 0;
     l.writeUIntBE(a, 4, 6);
    }
    if (!t.mask) return a ? [ l, e ] : [ l ];
    l[1] |= 128;
    l[o - 4] = s[0];
    l[o - 3] = s[1];
    l[o - 2] = s[2];
    l[o - 1] = s[3];
    if (!a) return [ l ];
    if (n) return [ l, e ];
    if (r) {
     d(e, s, l, o, a);
     return [ l ];
    }
    d(e, s, e, 0, a);
    return [ l, e ];
   }
   close(e, t, s, r) {
    let i;
    if (e === void 0) i = a; else if (typeof e !== "number" || !f(e)) throw new TypeError("First argument must be a valid error code number"); else if (t === void 0 || !t.length) {
     i = Buffer.allocUnsafe(2);
     i.writeUInt16BE(e, 0);
    } else {
     const s = Buffer.byteLength(t);
     if (s > 123) throw new RangeError("The message must not be greater than 123 bytes");
     i = Buffer.allocUnsafe(2 + s);
     i.writeUInt16BE(e, 0);
     if (typeof t === "string") i.write(t, 2); else if (o(t)) i.set(t, 2); else throw new TypeError("Second argument must be a string or a Uint8Array");
    }
    const n = {
     [_]: i.length,
     fin: true,
     generateMask: this._generateMask,
     mask: s,
     maskBuffer: this._maskBuffer,
     opcode: 8,
     readOnly: false,
     rsv1: false
    };
    if (this._state !== S) this.enqueue([ this.dispatch, i, false, n, r ]); else this.sendFrame(Sender.frame(i, n), r);
   }
   ping(e, t, s) {
    let r;
    let i;
    if (typeof e === "string") {
     r = Buffer.byteLength(e);
     i = false;
    } else if (h(e)) {
     r = e.size;
     i = false;
    } else {
     e = u(e);
     r = e.length;
     i = u.readOnly;
    }
    if (r > 125) throw new RangeError("The data size must not be greater than 125 bytes");
    const o = {
     [_]: r,
     fin: true,
     generateMask: this._generateMask,
     mask: t,
     maskBuffer: this._maskBuffer,
     opcode: 9,
     readOnly: i,
     rsv1: false
    };
    if (h(e)) if (this._state !== S) this.enqueue([ this.getBlobData, e, false, o, s ]); else this.getBlobData(e, false, o, s); else if (this._state !== S) this.enqueue([ this.dispatch, e, false, o, s ]); else this.sendFrame(Sender.frame(e, o), s);
   }
   pong(e, t, s) {
    let r;
    let i;
    if (typeof e === "string") {
     r = Buffer.byteLength(e);
     i = false;
    } else if (h(e)) {
     r = e.size;
     i = false;
    } else {
     e = u(e);
     r = e.length;
     i = u.readOnly;
    }
    if (r > 125) throw new RangeError("The data size must not be greater than 125 bytes");
    const o = {
     [_]: r,
     fin: true,
     generateMask: this._generateMask,
     mask: t,
     maskBuffer: this._maskBuffer,
     opcode: 10,
     readOnly: i,
     rsv1: false
    };
    if (h(e)) if (this._state !== S) this.enqueue([ this.getBlobData, e, false, o, s ]); else this.getBlobData(e, false, o, s); else if (this._state !== S) this.enqueue([ this.dispatch, e, false, o, s ]); else this.sendFrame(Sender.frame(e, o), s);
   }
   send(e, t, s) {
    const r = this._extensions[n.extensionName];
    let i = t.binary ? 2 : 1;
    let o = t.compress;
    let a;
    let c;
    if (typeof e === "string") {
     a = Buffer.byteLength(e);
     c = false;
    } else if (h(e)) {
     a = e.size;
     c = false;
    } else {
     e = u(e);
     a = e.length;
     c = u.readOnly;
    }
    if (this._firstFragment) {
     this._firstFragment = false;
     if (o && r && r.params[r._isServer ? "server_no_context_takeover" : "client_no_context_takeover"]) o = a >= r._threshold;
     this._compress = o;
    } else {
     o = false;
     i = 0;
    }
    if (t.fin) this._firstFragment = true;
    const l = {
     [_]: a,
     fin: t.fin,
     generateMask: this._generateMask,
     mask: t.mask,
     maskBuffer: this._maskBuffer,
     opcode: i,
     readOnly: c,
     rsv1: o
    };
    if (h(e)) if (this._state !== S) this.enqueue([ this.getBlobData, e, this._compress, l, s ]); else this.getBlobData(e, this._compress, l, s); else if (this._state !== S) this.enqueue([ this.dispatch, e, this._compress, l, s ]); else this.dispatch(e, this._compress, l, s);
   }
   getBlobData(e, t, s, r) {
    this._bufferedBytes += s[_];
    this._state = k;
    e.arrayBuffer().then(e => {
     if (this._socket.destroyed) {
      const e = new Error("The socket was closed while the blob was being read");
      process.nextTick(callCallbacks, this, e, r);
      return;
     }
     this._bufferedBytes -= s[_];
     const i = u(e);
     if (!t) {
      this._state = S;
      this.sendFrame(Sender.frame(i, s), r);
      this.dequeue();
     } else this.dispatch(i, t, s, r);
    }).catch(e => {
     process.nextTick(onError, this, e, r);
    });
   }
   dispatch(e, t, s, r) {
    if (!t) {
     this.sendFrame(Sender.frame(e, s), r);
     return;
    }
    const i = this._extensions[n.extensionName];
    this._bufferedBytes += s[_];
    this._state = y;
    i.compress(e, s.fin, (e, t) => {
     if (this._socket.destroyed) {
      const e = new Error("The socket was closed while data was being compressed");
      callCallbacks(this, e, r);
      return;
     }
     this._bufferedBytes -= s[_];
     this._state = S;
     s.readOnly = false;
     this.sendFrame(Sender.frame(t, s), r);
     this.dequeue();
    });
   }
   dequeue() {
    while (this._state === S && this._queue.length) {
     const e = this._queue.shift();
     this._bufferedBytes -= e[3][_];
     Reflect.apply(e[0], this, e.slice(1));
    }
   }
   enqueue(e) {
    this._bufferedBytes += e[3][_];
    this._queue.push(e);
   }
   sendFrame(e, t) {
    if (e.length === 2) {
     this._socket.cork();
     this._socket.write(e[0]);
     this._socket.write(e[1], t);
     this._socket.uncork();
    } else this._socket.write(e[0], t);
   }
  }
  e.exports = Sender;
  function callCallbacks(e, t, s) {
   if (typeof s === "function") s(t);
   for (let s = 0; s < e._queue.length; s++) {
    const r = e._queue[s];
    const i = r[r.length - 1];
    if (typeof i === "function") i(t);
   }
  }
  function onError(e, t, s) {
   callCallbacks(e, t, s);
   e.onerror(t);
  }
 }),
 6412: ((e, t, s) => {
  "use strict";
  s(6681);
  const {Duplex: r} = s(2203);
  function emitClose(e) {
   e.emit("close");
  }
  function duplexOnEnd() {
   if (!this.destroyed && this._writableState.finished) this.destroy();
  }
  function duplexOnError(e) {
   this.removeListener("error", duplexOnError);
   this.destroy();
   if (this.listenerCount("error") === 0) this.emit("error", e);
  }
  function createWebSocketStream(e, t) {
   let s = true;
   const i = new r({
    ...t,
    autoDestroy: false,
    emitClose: false,
    objectMode: false,
    writableObjectMode: false
   });
   e.on("message", function(t, s) {
    const r = !s && i._readableState.objectMode ? t.toString() : t;
    if (!i.push(r)) e.pause();
   });
   e.once("error", function(e) {
    if (i.destroyed) return;
    s = false;
    i.destroy(e);
   });
   e.once("close", function() {
    if (i.destroyed) return;
    i.push(null);
   });
   i._destroy = function(t, r) {
    if (e.readyState === e.CLOSED) {
     r(t);
     process.nextTick(emitClose, i);
     return;
    }
    let o = false;
    e.once("error", function(e) {
     o = true;
     r(e);
    });
    e.once("close", function() {
     if (!o) r(t);
     process.nextTick(emitClose, i);
    });
    if (s) e.terminate();
   };
   i._final = function(t) {
    if (e.readyState === e.CONNECTING) {
     e.once("open", function() {
      i._final(t);
     });
     return;
    }
    if (e._socket === null) return;
    if (e._socket._writableState.finished) {
     t();
     if (i._readableState.endEmitted) i.destroy();
    } else {
     e._socket.once("finish", function() {
      t();
     });
     e.close();
    }
   };
   i._read = function() {
    if (e.isPaused) e.resume();
   };
   i._write = function(t, s, r) {
    if (e.readyState === e.CONNECTING) {
     e.once("open", function() {
      i._write(t, s, r);
     });
     return;
    }
    e.send(t, r);
   };
   i.on("end", duplexOnEnd);
   i.on("error", duplexOnError);
   return i;
  }
  e.exports = createWebSocketStream;
 }),
 3332: ((e, t, s) => {
  "use strict";
  const {tokenChars: r} = s(6615);
  function parse(e) {
   const t = new Set;
   let s = -1;
   let i = -1;
   let o = 0;
   for (o; o < e.length; o++) {
    const n = e.charCodeAt(o);
    if (i === -1 && r[n] === 1) {
     if (s === -1) s = o;
    } else if (o !== 0 && (n === 32 || n === 9)) {
     if (i === -1 && s !== -1) i = o;
    } else if (n === 44) {
     if (s === -1) throw new SyntaxError(`Unexpected character at index ${o}`);
     if (i === -1) i = o;
     const r = e.slice(s, i);
     if (t.has(r)) throw new SyntaxError(`The "${r}" subprotocol is duplicated`);
     t.add(r);
     s = i = -1;
    } else throw new SyntaxError(`Unexpected character at index ${o}`);
   }
   if (s === -1 || i !== -1) throw new SyntaxError("Unexpected end of input");
   const n = e.slice(s, o);
   if (t.has(n)) throw new SyntaxError(`The "${n}" subprotocol is duplicated`);
   t.add(n);
   return t;
  }
  e.exports = {
   parse: parse
  };
 }),
 6615: ((e, t, s) => {
  "use strict";
  const {isUtf8: r} = s(181);
  const {hasBlob: i} = s(1791);
  const o = [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0 ];
  function isValidStatusCode(e) {
   return e >= 1e3 && e <= 1014 && e !== 1004 && e !== 1005 && e !== 1006 || e >= 3e3 && e <= 4999;
  }
  function _isValidUTF8(e) {
   const t = e.length;
   let s = 0;
   while (s < t) if ((e[s] & 128) === 0) s++; else if ((e[s] & 224) === 192) {
    if (s + 1 === t || (e[s + 1] & 192) !== 128 || (e[s] & 254) === 192) return false;
    s += 2;
   } else if ((e[s] & 240) === 224) {
    if (s + 2 >= t || (e[s + 1] & 192) !== 128 || (e[s + 2] & 192) !== 128 || e[s] === 224 && (e[s + 1] & 224) === 128 || e[s] === 237 && (e[s + 1] & 224) === 160) return false;
    s += 3;
   } else if ((e[s] & 248) === 240) {
    if (s + 3 >= t || (e[s + 1] & 192) !== 128 || (e[s + 2] & 192) !== 128 || (e[s + 3] & 192) !== 128 || e[s] === 240 && (e[s + 1] & 240) === 128 || e[s] === 244 && e[s + 1] > 143 || e[s] > 244) return false;
    s += 4;
   } else return false;
   return true;
  }
  function isBlob(e) {
   return i && typeof e === "object" && typeof e.arrayBuffer === "function" && typeof e.type === "string" && typeof e.stream === "function" && (e[Symbol.toStringTag] === "Blob" || e[Symbol.toStringTag] === "File");
  }
  e.exports = {
   isBlob: isBlob,
   isValidStatusCode: isValidStatusCode,
   isValidUTF8: _isValidUTF8,
   tokenChars: o
  };
  if (r) e.exports.isValidUTF8 = function(e) {
   return e.length < 24 ? _isValidUTF8(e) : r(e);
  }; else if (!process.env.WS_NO_UTF_8_VALIDATE) try {
   const t = s(2414);
   e.exports.isValidUTF8 = function(e) {
    return e.length < 32 ? _isValidUTF8(e) : t(e);
   };
  } catch (e) {}
 }),
 129: ((e, t, s) => {
  "use strict";
  const r = s(4434);
  const i = s(8611);
  const {Duplex: o} = s(2203);
  const {createHash: n} = s(6982);
  const a = s(1335);
  const c = s(4376);
  const l = s(3332);
  const h = s(6681);
  const {CLOSE_TIMEOUT: f, GUID: d, kWebSocket: u} = s(1791);
  const _ = /^[+/0-9A-Za-z]{22}==$/;
  const p = 0;
  const m = 1;
  const b = 2;
  class WebSocketServer extends r {
   constructor(e, t) {
    super();
    e = {
     allowSynchronousEvents: true,
     autoPong: true,
     maxBufferedChunks: 256 * 1024,
     maxFragments: 16 * 1024,
     maxPayload: 100 * 1024 * 1024,
     maxPendingAutoPongs: 60,
     skipUTF8Validation: false,
     perMessageDeflate: false,
     handleProtocols: null,
     clientTracking: true,
     closeTimeout: f,
     verifyClient: null,
     noServer: false,
     backlog: null,
     server: null,
     host: null,
     path: null,
     port: null,
     WebSocket: h,
     ...e
    };
    if (e.port == null && !e.server && !e.noServer || e.port != null && (e.server || e.noServer) || e.server && e.noServer) throw new TypeError('One and only one of the "port", "server", or "noServer" options ' + "must be specified");
    if (e.port != null) {
     this._server = i.createServer((e, t) => {
      const s = i.STATUS_CODES[426];
      t.writeHead(426, {
       "Content-Length": s.length,
       "Content-Type": "text/plain"
      });
      t.end(s);
     });
     this._server.listen(e.port, e.host, e.backlog, t);
    } else if (e.server) this._server = e.server;
    if (this._server) {
     const e = this.emit.bind(this, "connection");
     this._removeListeners = addListeners(this._server, {
      listening: this.emit.bind(this, "listening"),
      error: this.emit.bind(this, "error"),
      upgrade: (t, s, r) => {
       this.handleUpgrade(t, s, r, e);
      }
     });
    }
    if (e.perMessageDeflate === true) e.perMessageDeflate = {};
    if (e.clientTracking) {
     this.clients = new Set;
     this._shouldEmitClose = false;
    }
    this.options = e;
    this._state = p;
   }
   address() {
    if (this.options.noServer) throw new Error('The server is operating in "noServer" mode');
    if (!this._server) return null;
    return this._server.address();
   }
   close(e) {
    if (this._state === b) {
     if (e) this.once("close", () => {
      e(new Error("The server is not running"));
     });
     process.nextTick(emitClose, this);
     return;
    }
    if (e) this.once("close", e);
    if (this._state === m) return;
    this._state = m;
    if (this.options.noServer || this.options.server) {
     if (this._server) {
      this._removeListeners();
      this._removeListeners = this._server = null;
     }
     if (this.clients) if (!this.clients.size) process.nextTick(emitClose, this); else this._shouldEmitClose = true; else process.nextTick(emitClose, this);
    } else {
     const e = this._server;
     this._removeListeners();
     this._removeListeners = this._server = null;
     e.close(() => {
      emitClose(this);
     });
    }
   }
   shouldHandle(e) {
    if (this.options.path) {
     const t = e.url.indexOf("?");
     const s = t !== -1 ? e.url.slice(0, t) : e.url;
     if (s !== this.options.path) return false;
    }
    return true;
   }
   handleUpgrade(e, t, s, r) {
    t.on("error", socketOnError);
    const i = e.headers["sec-websocket-key"];
    const o = e.headers.upgrade;
    const n = +e.headers["sec-websocket-version"];
    if (e.method !== "GET") {
     const s = "Invalid HTTP method";
     abortHandshakeOrEmitwsClientError(this, e, t, 405, s);
     return;
    }
    if (o === void 0 || o.toLowerCase() !== "websocket") {
     const s = "Invalid Upgrade header";
     abortHandshakeOrEmitwsClientError(this, e, t, 400, s);
     return;
    }
    if (i === void 0 || !_.test(i)) {
     const s = "Missing or invalid Sec-WebSocket-Key header";
     abortHandshakeOrEmitwsClientError(this, e, t, 400, s);
     return;
    }
    if (n !== 13 && n !== 8) {
     const s = "Missing or invalid Sec-WebSocket-Version header";
     abortHandshakeOrEmitwsClientError(this, e, t, 400, s, {
      "Sec-WebSocket-Version": "13, 8"
     });
     return;
    }
    if (!this.shouldHandle(e)) {
     abortHandshake(t, 400);
     return;
    }
    const h = e.headers["sec-websocket-protocol"];
    let f = new Set;
    if (h !== void 0) try {
     f = l.parse(h);
    } catch (s) {
     const r = "Invalid Sec-WebSocket-Protocol header";
     abortHandshakeOrEmitwsClientError(this, e, t, 400, r);
     return;
    }
    const d = e.headers["sec-websocket-extensions"];
    const u = {};
    if (this.options.perMessageDeflate && d !== void 0) {
     const s = new c({
      ...this.options.perMessageDeflate,
      isServer: true,
      maxPayload: this.options.maxPayload
     });
     try {
      const e = a.parse(d);
      if (e[c.extensionName]) {
       s.accept(e[c.extensionName]);
       u[c.extensionName] = s;
      }
     } catch (s) {
      const r = "Invalid or unacceptable Sec-WebSocket-Extensions header";
      abortHandshakeOrEmitwsClientError(this, e, t, 400, r);
      return;
     }
    }
    if (this.options.verifyClient) {
     const o = {
      origin: e.headers[`${n === 8 ? "sec-websocket-origin" : "origin"}`],
      secure: !!(e.socket.authorized || e.socket.encrypted),
      req: e
     };
     if (this.options.verifyClient.length === 2) {
      this.options.verifyClient(o, (o, n, a, c) => {
       if (!o) return abortHandshake(t, n || 401, a, c);
       this.completeUpgrade(u, i, f, e, t, s, r);
      });
      return;
     }
     if (!this.options.verifyClient(o)) return abortHandshake(t, 401);
    }
    this.completeUpgrade(u, i, f, e, t, s, r);
   }
   completeUpgrade(e, t, s, r, i, o, l) {
    if (!i.readable || !i.writable) return i.destroy();
    if (i[u]) throw new Error("server.handleUpgrade() was called more than once with the same " + "socket, possibly due to a misconfiguration");
    if (this._state > p) return abortHandshake(i, 503);
    const h = n("sha1").update(t + d).digest("base64");
    const f = [ "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${h}` ];
    const _ = new this.options.WebSocket(null, void 0, this.options);
    if (s.size) {
     const e = this.options.handleProtocols ? this.options.handleProtocols(s, r) : s.values().next().value;
     if (e) {
      f.push(`Sec-WebSocket-Protocol: ${e}`);
      _._protocol = e;
     }
    }
    if (e[c.extensionName]) {
     const t = e[c.extensionName].params;
     const s = a.format({
      [c.extensionName]: [ t ]
     });
     f.push(`Sec-WebSocket-Extensions: ${s}`);
     _._extensions = e;
    }
    this.emit("headers", f, r);
    i.write(f.concat("\r\n").join("\r\n"));
    i.removeListener("error", socketOnError);
    _.setSocket(i, o, {
     allowSynchronousEvents: this.options.allowSynchronousEvents,
     maxBufferedChunks: this.options.maxBufferedChunks,
     maxFragments: this.options.maxFragments,
     maxPayload: this.options.maxPayload,
     skipUTF8Validation: this.options.skipUTF8Validation
    });
    if (this.clients) {
     this.clients.add(_);
     _.on("close", () => {
      this.clients.delete(_);
      if (this._shouldEmitClose && !this.clients.size) process.nextTick(emitClose, this);
     });
    }
    l(_, r);
   }
  }
  e.exports = WebSocketServer;
  function addListeners(e, t) {
   for (const s of Object.keys(t)) e.on(s, t[s]);
   return function() {
    for (const s of Object.keys(t)) e.removeListener(s, t[s]);
   };
  }
  function emitClose(e) {
   e._state = b;
   e.emit("close");
  }
  function socketOnError() {
   this.destroy();
  }
  function abortHandshake(e, t, s, r) {
   s = s || i.STATUS_CODES[t];
   r = {
    Connection: "close",
    "Content-Type": "text/html",
    "Content-Length": Buffer.byteLength(s),
    ...r
   };
   e.once("finish", e.destroy);
   e.end(`HTTP/1.1 ${t} ${i.STATUS_CODES[t]}\r\n` + Object.keys(r).map(e => `${e}: ${r[e]}`).join("\r\n") + "\r\n\r\n" + s);
  }
  function abortHandshakeOrEmitwsClientError(e, t, s, r, i, o) {
   if (e.listenerCount("wsClientError")) {
    const r = new Error(i);
    Error.captureStackTrace(r, abortHandshakeOrEmitwsClientError);
    e.emit("wsClientError", r, s, t);
   } else abortHandshake(s, r, i, o);
  }
 }),
 6681: ((e, t, s) => {
  "use strict";
  const r = s(4434);
  const i = s(5692);
  const o = s(8611);
  const n = s(9278);
  const a = s(3480);
  const c = s(4756);
  const {randomBytes: l, createHash: h} = s(6982);
  const {Duplex: f, Readable: d} = s(2203);
  const {URL: u} = s(7016);
  const _ = s(4376);
  const p = s(893);
  const m = s(7389);
  const {isBlob: b} = s(6615);
  const {BINARY_TYPES: g, CLOSE_TIMEOUT: S, EMPTY_BUFFER: y, GUID: k, kForOnEventAttribute: E, kListener: v, kStatusCode: w, kWebSocket: x, NOOP: O} = s(1791);
  const {EventTarget: {addEventListener: C, removeEventListener: T}} = s(4634);
  const {format: P, parse: L} = s(1335);
  const {toBuffer: N} = s(5803);
  const B = Symbol("kAborted");
  const W = [ 8, 13 ];
  const R = [ "CONNECTING", "OPEN", "CLOSING", "CLOSED" ];
  const U = /^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/;
  class WebSocket extends r {
   constructor(e, t, s) {
    super();
    this._binaryType = g[0];
    this._closeCode = 1006;
    this._closeFrameReceived = false;
    this._closeFrameSent = false;
    this._closeMessage = y;
    this._closeTimer = null;
    this._errorEmitted = false;
    this._extensions = {};
    this._paused = false;
    this._protocol = "";
    this._readyState = WebSocket.CONNECTING;
    this._receiver = null;
    this._sender = null;
    this._socket = null;
    if (e !== null) {
     this._bufferedAmount = 0;
     this._isServer = false;
     this._redirects = 0;
     if (t === void 0) if (!s || s.protocols === void 0) t = []; else if (Array.isArray(s.protocols)) t = s.protocols; else t = [ s.protocols ]; else if (!Array.isArray(t)) if (typeof t === "object" && t !== null) {
      s = t;
      if (s.protocols === void 0) t = []; else if (Array.isArray(s.protocols)) t = s.protocols; else t = [ s.protocols ];
     } else t = [ t ];
     s = initAsClient(this, e, t, s);
    } else this._isServer = true;
    if (s.autoPong) {
     this._autoPong = true;
     this._autoPongComplete = () => autoPongComplete(this);
     this._pendingAutoPongs = 0;
     this._maxPendingAutoPongs = s.maxPendingAutoPongs | 0;
    }
    this._closeTimeout = s.closeTimeout;
   }
   get binaryType() {
    return this._binaryType;
   }
   set binaryType(e) {
    if (!g.includes(e)) return;
    this._binaryType = e;
    if (this._receiver) this._receiver._binaryType = e;
   }
   get bufferedAmount() {
    if (!this._socket) return this._bufferedAmount;
    return this._socket._writableState.length + this._sender._bufferedBytes;
   }
   get extensions() {
    return Object.keys(this._extensions).join();
   }
   get isPaused() {
    return this._paused;
   }
   get onclose() {
    return null;
   }
   get onerror() {
    return null;
   }
   get onopen() {
    return null;
   }
   get onmessage() {
    return null;
   }
   get protocol() {
    return this._protocol;
   }
   get readyState() {
    return this._readyState;
   }
   get url() {
    return this._url;
   }
   setSocket(e, t, s) {
    const r = new p({
     allowSynchronousEvents: s.allowSynchronousEvents,
     binaryType: this.binaryType,
     extensions: this._extensions,
     isServer: this._isServer,
     maxBufferedChunks: s.maxBufferedChunks,
     maxFragments: s.maxFragments,
     maxPayload: s.maxPayload,
     skipUTF8Validation: s.skipUTF8Validation
    });
    const i = new m(e, this._extensions, s.generateMask);
    this._receiver = r;
    this._sender = i;
    this._socket = e;
    r[x] = this;
    i[x] = this;
    e[x] = this;
    r.on("conclude", receiverOnConclude);
    r.on("drain", receiverOnDrain);
    r.on("error", receiverOnError);
    r.on("message", receiverOnMessage);
    r.on("ping", receiverOnPing);
    r.on("pong", receiverOnPong);
    i.onerror = senderOnError;
    if (e.setTimeout) e.setTimeout(0);
    if (e.setNoDelay) e.setNoDelay();
    if (t.length > 0) e.unshift(t);
    e.on("close", socketOnClose);
    e.on("data", socketOnData);
    e.on("end", socketOnEnd);
    e.on("error", socketOnError);
    this._readyState = WebSocket.OPEN;
    this.emit("open");
   }
   emitClose() {
    if (!this._socket) {
     this._readyState = WebSocket.CLOSED;
     this.emit("close", this._closeCode, this._closeMessage);
     return;
    }
    if (this._extensions[_.extensionName]) this._extensions[_.extensionName].cleanup();
    this._receiver.removeAllListeners();
    this._readyState = WebSocket.CLOSED;
    this.emit("close", this._closeCode, this._closeMessage);
   }
   close(e, t) {
    if (this.readyState === WebSocket.CLOSED) return;
    if (this.readyState === WebSocket.CONNECTING) {
     const e = "WebSocket was closed before the connection was established";
     abortHandshake(this, this._req, e);
     return;
    }
    if (this.readyState === WebSocket.CLOSING) {
     if (this._closeFrameSent && (this._closeFrameReceived || this._receiver._writableState.errorEmitted)) this._socket.end();
     return;
    }
    this._sender.close(e, t, !this._isServer, e => {
     if (e) return;
     this._closeFrameSent = true;
     if (this._closeFrameReceived || this._receiver._writableState.errorEmitted) this._socket.end();
    });
    this._readyState = WebSocket.CLOSING;
    setCloseTimer(this);
   }
   pause() {
    if (this.readyState === WebSocket.CONNECTING || this.readyState === WebSocket.CLOSED) return;
    this._paused = true;
    this._socket.pause();
   }
   ping(e, t, s) {
    if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
    if (typeof e === "function") {
     s = e;
     e = t = void 0;
    } else if (typeof t === "function") {
     s = t;
     t = void 0;
    }
    if (typeof e === "number") e = e.toString();
    if (this.readyState !== WebSocket.OPEN) {
     sendAfterClose(this, e, s);
     return;
    }
    if (t === void 0) t = !this._isServer;
    this._sender.ping(e || y, t, s);
   }
   pong(e, t, s) {
    if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
    if (typeof e === "function") {
     s = e;
     e = t = void 0;
    } else if (typeof t === "function") {
     s = t;
     t = void 0;
    }
    if (typeof e === "number") e = e.toString();
    if (this.readyState !== WebSocket.OPEN) {
     sendAfterClose(this, e, s);
     return;
    }
    if (t === void 0) t = !this._isServer;
    this._sender.pong(e || y, t, s);
   }
   resume() {
    if (this.readyState === WebSocket.CONNECTING || this.readyState === WebSocket.CLOSED) return;
    this._paused = false;
    if (!this._receiver._writableState.needDrain) this._socket.resume();
   }
   send(e, t, s) {
    if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
    if (typeof t === "function") {
     s = t;
     t = {};
    }
    if (typeof e === "number") e = e.toString();
    if (this.readyState !== WebSocket.OPEN) {
     sendAfterClose(this, e, s);
     return;
    }
    const r = {
     binary: typeof e !== "string",
     mask: !this._isServer,
     compress: true,
     fin: true,
     ...t
    };
    if (!this._extensions[_.extensionName]) r.compress = false;
    this._sender.send(e || y, r, s);
   }
   terminate() {
    if (this.readyState === WebSocket.CLOSED) return;
    if (this.readyState === WebSocket.CONNECTING) {
     const e = "WebSocket was closed before the connection was established";
     abortHandshake(this, this._req, e);
     return;
    }
    if (this._socket) {
     this._readyState = WebSocket.CLOSING;
     this._socket.destroy();
    }
   }
  }
  Object.defineProperty(WebSocket, "CONNECTING", {
   enumerable: true,
   value: R.indexOf("CONNECTING")
  });
  Object.defineProperty(WebSocket.prototype, "CONNECTING", {
   enumerable: true,
   value: R.indexOf("CONNECTING")
  });
  Object.defineProperty(WebSocket, "OPEN", {
   enumerable: true,
   value: R.indexOf("OPEN")
  });
  Object.defineProperty(WebSocket.prototype, "OPEN", {
   enumerable: true,
   value: R.indexOf("OPEN")
  });
  Object.defineProperty(WebSocket, "CLOSING", {
   enumerable: true,
   value: R.indexOf("CLOSING")
  });
  Object.defineProperty(WebSocket.prototype, "CLOSING", {
   enumerable: true,
   value: R.indexOf("CLOSING")
  });
  Object.defineProperty(WebSocket, "CLOSED", {
   enumerable: true,
   value: R.indexOf("CLOSED")
  });
  Object.defineProperty(WebSocket.prototype, "CLOSED", {
   enumerable: true,
   value: R.indexOf("CLOSED")
  });
  [ "binaryType", "bufferedAmount", "extensions", "isPaused", "protocol", "readyState", "url" ].forEach(e => {
   Object.defineProperty(WebSocket.prototype, e, {
    enumerable: true
   });
  });
  [ "open", "error", "close", "message" ].forEach(e => {
   Object.defineProperty(WebSocket.prototype, `on${e}`, {
    enumerable: true,
    get() {
     for (const t of this.listeners(e)) if (t[E]) return t[v];
     return null;
    },
    set(t) {
     for (const t of this.listeners(e)) if (t[E]) {
      this.removeListener(e, t);
      break;
     }
     if (typeof t !== "function") return;
     this.addEventListener(e, t, {
      [E]: true
     });
    }
   });
  });
  WebSocket.prototype.addEventListener = C;
  WebSocket.prototype.removeEventListener = T;
  e.exports = WebSocket;
  function initAsClient(e, t, s, r) {
   const n = {
    allowSynchronousEvents: true,
    autoPong: true,
    closeTimeout: S,
    protocolVersion: W[1],
    maxBufferedChunks: 256 * 1024,
    maxFragments: 16 * 1024,
    maxPayload: 100 * 1024 * 1024,
    maxPendingAutoPongs: 60,
    skipUTF8Validation: false,
    perMessageDeflate: true,
    followRedirects: false,
    maxRedirects: 10,
    ...r,
    socketPath: void 0,
    hostname: void 0,
    protocol: void 0,
    protocols: void 0,
    timeout: void 0,
    method: "GET",
    host: void 0,
    path: void 0,
    port: void 0
   };
   if (!W.includes(n.protocolVersion)) throw new RangeError(`Unsupported protocol version: ${n.protocolVersion} ` + `(supported versions: ${W.join(", ")})`);
   let c;
   if (t instanceof u) c = t; else try {
    c = new u(t);
   } catch {
    throw new SyntaxError(`Invalid URL: ${t}`);
   }
   if (c.protocol === "http:" || c.protocol === "https:") {
    c = new u(c);
    c.protocol = c.protocol === "http:" ? "ws:" : "wss:";
   }
   e._url = c.href;
   const f = c.protocol === "wss:";
   const d = c.protocol === "ws+unix:";
   let p;
   if (c.protocol !== "ws:" && !f && !d) p = 'The URL\'s protocol must be one of "ws:", "wss:", ' + '"http:", "https:", or "ws+unix:"'; else if (d && !c.pathname) p = "The URL's pathname is empty"; else if (c.hash) p = "The URL contains a fragment identifier";
   if (p) {
    const t = new SyntaxError(p);
    if (e._redirects === 0) throw t; else {
     emitErrorAndClose(e, t);
     return;
    }
   }
   const m = f ? 443 : 80;
   const b = l(16).toString("base64");
   const g = f ? i.request : o.request;
   const y = new Set;
   let E;
   n.createConnection = n.createConnection || (f ? tlsConnect : netConnect);
   n.defaultPort = n.defaultPort || m;
   n.port = c.port || m;
   n.host = c.hostname.startsWith("[") ? c.hostname.slice(1, -1) : c.hostname;
   n.headers = {
    ...n.headers,
    "Sec-WebSocket-Version": n.protocolVersion,
    "Sec-WebSocket-Key": b,
    Connection: "Upgrade",
    Upgrade: "websocket"
   };
   n.path = c.pathname + c.search;
   n.timeout = n.handshakeTimeout;
   if (n.perMessageDeflate) {
    E = new _({
     ...n.perMessageDeflate,
     isServer: false,
     maxPayload: n.maxPayload
    });
    n.headers["Sec-WebSocket-Extensions"] = P({
     [_.extensionName]: E.offer()
    });
   }
   if (s.length) {
    for (const e of s) {
     if (typeof e !== "string" || !U.test(e) || y.has(e)) throw new SyntaxError("An invalid or duplicated subprotocol was specified");
     y.add(e);
    }
    n.headers["Sec-WebSocket-Protocol"] = s.join(",");
   }
   if (n.origin) if (n.protocolVersion < 13) n.headers["Sec-WebSocket-Origin"] = n.origin; else n.headers.Origin = n.origin;
   if (c.username || c.password) {
    const e = a.unescape(c.username);
    const t = a.unescape(c.password);
    n.auth = `${e}:${t}`;
   }
   if (d) {
    const e = n.path.indexOf(":");
    if (e === -1) {
     n.socketPath = n.path;
     n.path = "";
    } else {
     n.socketPath = n.path.slice(0, e);
     n.path = n.path.slice(e + 1);
    }
   }
   let v;
   if (n.followRedirects) {
    if (e._redirects === 0) {
     e._originalIpc = d;
     e._originalSecure = f;
     e._originalHostOrSocketPath = d ? n.socketPath : c.host;
     const t = r && r.headers;
     r = {
      ...r,
      headers: {}
     };
     if (t) for (const [e, s] of Object.entries(t)) r.headers[e.toLowerCase()] = s;
    } else if (e.listenerCount("redirect") === 0) {
     const t = d ? e._originalIpc ? n.socketPath === e._originalHostOrSocketPath : false : e._originalIpc ? false : c.host === e._originalHostOrSocketPath;
     if (!t || e._originalSecure && !f) {
      delete n.headers.authorization;
      delete n.headers.cookie;
      if (!t) delete n.headers.host;
      n.auth = void 0;
     }
    }
    if (n.auth && !r.headers.authorization) r.headers.authorization = "Basic " + Buffer.from(n.auth).toString("base64");
    v = e._req = g(n);
    if (e._redirects) e.emit("redirect", e.url, v);
   } else v = e._req = g(n);
   if (n.timeout) v.on("timeout", () => {
    abortHandshake(e, v, "Opening handshake has timed out");
   });
   v.on("error", t => {
    if (v === null || v[B]) return;
    v = e._req = null;
    emitErrorAndClose(e, t);
   });
   v.on("response", i => {
    const o = i.headers.location;
    const a = i.statusCode;
    if (o && n.followRedirects && a >= 300 && a < 400) {
     if (++e._redirects > n.maxRedirects) {
      abortHandshake(e, v, "Maximum redirects exceeded");
      return;
     }
     v.abort();
     let i;
     try {
      i = new u(o, t);
     } catch (t) {
      const s = new SyntaxError(`Invalid URL: ${o}`);
      emitErrorAndClose(e, s);
      return;
     }
     initAsClient(e, i, s, r);
    } else if (!e.emit("unexpected-response", v, i)) abortHandshake(e, v, `Unexpected server response: ${i.statusCode}`);
   });
   v.on("upgrade", (t, s, r) => {
    e.emit("upgrade", t);
    if (e.readyState !== WebSocket.CONNECTING) return;
    v = e._req = null;
    const i = t.headers.upgrade;
    if (i === void 0 || i.toLowerCase() !== "websocket") {
     abortHandshake(e, s, "Invalid Upgrade header");
     return;
    }
    const o = h("sha1").update(b + k).digest("base64");
    if (t.headers["sec-websocket-accept"] !== o) {
     abortHandshake(e, s, "Invalid Sec-WebSocket-Accept header");
     return;
    }
    const a = t.headers["sec-websocket-protocol"];
    let c;
    if (a !== void 0) {
     if (!y.size) c = "Server sent a subprotocol but none was requested"; else if (!y.has(a)) c = "Server sent an invalid subprotocol";
    } else if (y.size) c = "Server sent no subprotocol";
    if (c) {
     abortHandshake(e, s, c);
     return;
    }
    if (a) e._protocol = a;
    const l = t.headers["sec-websocket-extensions"];
    if (l !== void 0) {
     if (!E) {
      const t = "Server sent a Sec-WebSocket-Extensions header but no extension " + "was requested";
      abortHandshake(e, s, t);
      return;
     }
     let t;
     try {
      t = L(l);
     } catch (t) {
      const r = "Invalid Sec-WebSocket-Extensions header";
      abortHandshake(e, s, r);
      return;
     }
     const r = Object.keys(t);
     if (r.length !== 1 || r[0] !== _.extensionName) {
      const t = "Server indicated an extension that was not requested";
      abortHandshake(e, s, t);
      return;
     }
     try {
      E.accept(t[_.extensionName]);
     } catch (t) {
      const r = "Invalid Sec-WebSocket-Extensions header";
      abortHandshake(e, s, r);
      return;
     }
     e._extensions[_.extensionName] = E;
    }
    e.setSocket(s, r, {
     allowSynchronousEvents: n.allowSynchronousEvents,
     generateMask: n.generateMask,
     maxBufferedChunks: n.maxBufferedChunks,
     maxFragments: n.maxFragments,
     maxPayload: n.maxPayload,
     skipUTF8Validation: n.skipUTF8Validation
    });
   });
   if (n.finishRequest) n.finishRequest(v, e); else v.end();
   return n;
  }
  function emitErrorAndClose(e, t) {
   e._readyState = WebSocket.CLOSING;
   e._errorEmitted = true;
   e.emit("error", t);
   e.emitClose();
  }
  function netConnect(e) {
   e.path = e.socketPath;
   return n.connect(e);
  }
  function tlsConnect(e) {
   e.path = void 0;
   if (!e.servername && e.servername !== "") e.servername = n.isIP(e.host) ? "" : e.host;
   return c.connect(e);
  }
  function abortHandshake(e, t, s) {
   e._readyState = WebSocket.CLOSING;
   const r = new Error(s);
   Error.captureStackTrace(r, abortHandshake);
   if (t.setHeader) {
    t[B] = true;
    t.abort();
    if (t.socket && !t.socket.destroyed) t.socket.destroy();
    process.nextTick(emitErrorAndClose, e, r);
   } else {
    t.destroy(r);
    t.once("error", e.emit.bind(e, "error"));
    t.once("close", e.emitClose.bind(e));
   }
  }
  function sendAfterClose(e, t, s) {
   if (t) {
    const s = b(t) ? t.size : N(t).length;
    if (e._socket) e._sender._bufferedBytes += s; else e._bufferedAmount += s;
   }
   if (s) {
    const t = new Error(`WebSocket is not open: readyState ${e.readyState} ` + `(${R[e.readyState]})`);
    process.nextTick(s, t);
   }
  }
  function receiverOnConclude(e, t) {
   const s = this[x];
   s._closeFrameReceived = true;
   s._closeCode = e;
   if (t.length === 0) s._closeMessage = y; else {
    s._closeMessage = Buffer.allocUnsafeSlow(t.length);
    s._closeMessage.set(t);
   }
   if (s._socket[x] === void 0) return;
   s._socket.removeListener("data", socketOnData);
   process.nextTick(resume, s._socket);
   if (e === 1005) s.close(); else s.close(e, t);
  }
  function receiverOnDrain() {
   const e = this[x];
   if (!e.isPaused) e._socket.resume();
  }
  function receiverOnError(e) {
   const t = this[x];
   if (t._socket[x] !== void 0) {
    t._socket.removeListener("data", socketOnData);
    process.nextTick(resume, t._socket);
    t.close(e[w]);
   }
   if (!t._errorEmitted) {
    t._errorEmitted = true;
    t.emit("error", e);
   }
  }
  function receiverOnFinish() {
   this[x].emitClose();
  }
  function receiverOnMessage(e, t) {
   this[x].emit("message", e, t);
  }
  function receiverOnPing(e) {
   const t = this[x];
   if (t._autoPong && t.readyState === WebSocket.OPEN) if (t._maxPendingAutoPongs > 0 && t._pendingAutoPongs >= t._maxPendingAutoPongs) t.terminate(); else {
    t._pendingAutoPongs++;
    t.pong(e, !this._isServer, t._autoPongComplete);
   }
   t.emit("ping", e);
  }
  function autoPongComplete(e) {
   e._pendingAutoPongs--;
  }
  function receiverOnPong(e) {
   this[x].emit("pong", e);
  }
  function resume(e) {
   e.resume();
  }
  function senderOnError(e) {
   const t = this[x];
   if (t.readyState === WebSocket.CLOSED) return;
   if (t.readyState === WebSocket.OPEN) {
    t._readyState = WebSocket.CLOSING;
    setCloseTimer(t);
   }
   this._socket.end();
   if (!t._errorEmitted) {
    t._errorEmitted = true;
    t.emit("error", e);
   }
  }
  function setCloseTimer(e) {
   e._closeTimer = setTimeout(e._socket.destroy.bind(e._socket), e._closeTimeout);
  }
  function socketOnClose() {
   const e = this[x];
   this.removeListener("close", socketOnClose);
   this.removeListener("data", socketOnData);
   this.removeListener("end", socketOnEnd);
   e._readyState = WebSocket.CLOSING;
   if (!this._readableState.endEmitted && !e._closeFrameReceived && !e._receiver._writableState.errorEmitted && this._readableState.length !== 0) {
    const t = this.read(this._readableState.length);
    e._receiver.write(t);
   }
   e._receiver.end();
   this[x] = void 0;
   clearTimeout(e._closeTimer);
   if (e._receiver._writableState.finished || e._receiver._writableState.errorEmitted) e.emitClose(); else {
    e._receiver.on("error", receiverOnFinish);
    e._receiver.on("finish", receiverOnFinish);
   }
  }
  function socketOnData(e) {
   if (!this[x]._receiver.write(e)) this.pause();
  }
  function socketOnEnd() {
   const e = this[x];
   e._readyState = WebSocket.CLOSING;
   e._receiver.end();
   this.end();
  }
  function socketOnError() {
   const e = this[x];
   this.removeListener("error", socketOnError);
   this.on("error", O);
   if (e) {
    e._readyState = WebSocket.CLOSING;
    this.destroy();
   }
  }
 }),
 8327: (module => {
  module.exports = eval("require")("bufferutil");
 }),
 2414: (module => {
  module.exports = eval("require")("utf-8-validate");
 }),
 2977: ((e, t, s) => {
  "use strict";
  s.d(t, {
   WebSocket: () => r
  });
  s(6412);
  s(1335);
  s(4376);
  s(893);
  s(7389);
  s(3332);
  var r = s(6681);
  s(129);
  null && WebSocket;
 })
};
