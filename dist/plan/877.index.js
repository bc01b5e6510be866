export const id = 877;

export const ids = [ 877 ];

export const modules = {
 3759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);
  var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
  function snapshotChecks(def) {
   if (def.checks) def.checks = [ ...def.checks ];
   return def;
  }
  function _string(Class, params) {
   return new Class(snapshotChecks({
    type: "string",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
   }));
  }
  function _number(Class, params) {
   return new Class(snapshotChecks({
    type: "number",
    checks: [],
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
   }));
  }
  function _int(Class, params) {
   return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
   });
  }
  function _boolean(Class, params) {
   return new Class({
    type: "boolean",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
   });
  }
  function _never(Class, params) {
   return new Class({
    type: "never",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
   });
  }
  function _lte(value, params) {
   return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
    check: "less_than",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _gte(value, params) {
   return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
    check: "greater_than",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _maxLength(maximum, params) {
   const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
    check: "max_length",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
    maximum: maximum
   });
   return ch;
  }
  function _minLength(minimum, params) {
   return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
    check: "min_length",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
    minimum: minimum
   });
  }
  function _regex(pattern, params) {
   return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
    check: "string_format",
    format: "regex",
    ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
    pattern: pattern
   });
  }
  function describe(description) {
   const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
    check: "describe"
   });
   ch._zod.onattach = [ inst => {
    const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
     ...existing,
     description: description
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
  function meta(metadata) {
   const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
    check: "meta"
   });
   ch._zod.onattach = [ inst => {
    const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
     ...existing,
     ...metadata
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
 }),
 4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DG: () => $ZodCheckRegex,
   J_: () => $ZodCheckGreaterThan,
   KH: () => $ZodCheckNumberFormat,
   Kk: () => $ZodCheckMinLength,
   QP: () => $ZodCheck,
   Yk: () => $ZodCheckMaxLength,
   sm: () => $ZodCheckLessThan
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
   var _a;
   inst._zod ?? (inst._zod = {});
   inst._zod.def = def;
   (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = payload => {
   const val = payload.value;
   return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = payload => {
   const val = payload.value;
   return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_big",
     maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_small",
     minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple) return;
    payload.issues.push({
     origin: typeof payload.value,
     code: "not_multiple_of",
     divisor: def.value,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   def.format = def.format || "float64";
   const isInt = def.format?.includes("int");
   const origin = isInt ? "int" : "number";
   const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
     if (!Number.isInteger(input)) {
      payload.issues.push({
       expected: origin,
       format: def.format,
       code: "invalid_type",
       continue: false,
       input: input,
       inst: inst
      });
      return;
     }
     if (!Number.isSafeInteger(input)) {
      if (input > 0) payload.issues.push({
       input: input,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      }); else payload.issues.push({
       input: input,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      });
      return;
     }
    }
    if (input < minimum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (input < minimum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size <= def.maximum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size >= def.minimum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size === def.size) return;
    const tooBig = size > def.size;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     ...tooBig ? {
      code: "too_big",
      maximum: def.size
     } : {
      code: "too_small",
      minimum: def.size
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length <= def.maximum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length >= def.minimum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
    if (length === def.length) return;
    const origin = util.getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
     origin: origin,
     ...tooBig ? {
      code: "too_big",
      maximum: def.length
     } : {
      code: "too_small",
      minimum: def.length
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
   var _a, _b;
   $ZodCheck.init(inst, def);
   if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     ...def.pattern ? {
      pattern: def.pattern.toString()
     } : {},
     inst: inst,
     continue: !def.abort
    });
   }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
   $ZodCheckStringFormat.init(inst, def);
   inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "regex",
     input: payload.value,
     pattern: def.pattern.toString(),
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.lowercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.uppercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
   $ZodCheck.init(inst, def);
   const escapedRegex = util.escapeRegex(def.includes);
   const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
   def.pattern = pattern;
   inst._zod.check = payload => {
    if (payload.value.includes(def.includes, def.position)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "includes",
     includes: def.includes,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.startsWith(def.prefix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "starts_with",
     prefix: def.prefix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.endsWith(def.suffix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "ends_with",
     suffix: def.suffix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function handleCheckPropertyResult(result, payload, property) {
   if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
  }
  null && core.$constructor("$ZodCheckProperty", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    const result = def.schema._zod.run({
     value: payload.value[def.property],
     issues: []
    }, {});
    if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
    handleCheckPropertyResult(result, payload, def.property);
    return;
   };
  });
  null && core.$constructor("$ZodCheckProperties", (inst, def) => {
   $ZodCheck.init(inst, def);
   util.hide(inst, Symbol.iterator, function*() {
    yield inst;
   });
   let entries;
   inst._zod.check = payload => {
    if (payload.value == null) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: payload.value,
      inst: inst
     });
     return;
    }
    entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
    const input = payload.value;
    let proms;
    for (const [key, schema] of entries) {
     const result = schema._zod.run({
      value: input[key],
      issues: []
     }, {});
     if (result instanceof Promise) {
      proms ?? (proms = []);
      proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
     } else handleCheckPropertyResult(result, payload, key);
    }
    if (proms) return Promise.all(proms).then(() => {});
    return;
   };
  });
  null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
   $ZodCheck.init(inst, def);
   const mimeSet = new Set(def.mime);
   inst._zod.check = payload => {
    if (mimeSet.has(payload.value.type)) return;
    payload.issues.push({
     code: "invalid_value",
     values: def.mime,
     input: payload.value.type,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    payload.value = def.tx(payload.value);
   };
  });
 }),
 8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cr: () => globalConfig,
   xI: () => $constructor
  });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
  var _a;
  const _zodDesc = {
   value: void 0,
   enumerable: false
  };
  let _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
   const E = _E;
   if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
     try {
      E.stackTraceLimit = 0;
     } catch {
      _E = null;
      return new Definition;
     }
     try {
      return new Definition;
     } finally {
      E.stackTraceLimit = saved;
     }
    }
   }
   return new Definition;
  }
  function $constructor(name, initializer, proto, params) {
   const zodProto = {};
   function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
   }
   Internals.prototype = zodProto;
   const protoMembers = proto;
   const initialized = protoMembers && new WeakSet;
   function init(inst, def) {
    if (!inst._zod) {
     _zodDesc.value = new Internals(def);
     try {
      Object.defineProperty(inst, "_zod", _zodDesc);
     } finally {
      _zodDesc.value = void 0;
     }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
     const own = Object.getPrototypeOf(inst);
     const ctorProto = inst._zod.constr.prototype;
     let up = own;
     while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
     const target = up ?? own;
     if (!initialized.has(target)) {
      initialized.add(target);
      (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
     }
    }
    const proto = _.prototype;
    for (const k in proto) {
     if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
     if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
   }
   const Parent = params?.Parent ?? Object;
   class Definition extends Parent {}
   Object.defineProperty(Definition, "name", {
    value: name
   });
   function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
     for (const fn of deferred) fn();
     inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
   }
   Object.defineProperty(_, "init", {
    value: init
   });
   Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
     if (params?.Parent && inst instanceof params.Parent) return true;
     return inst?._zod?.traits?.has(name);
    }
   });
   Object.defineProperty(_, "name", {
    value: name
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
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
   if (newConfig) Object.assign(globalConfig, newConfig);
   return globalConfig;
  }
 }),
 1939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bl: () => toJSONSchema
  });
  var regexes = __webpack_require__(3908);
  var schemas = __webpack_require__(8431);
  var registries = __webpack_require__(9396);
  var util = __webpack_require__(4723);
  function assignProps(target, ...sources) {
   for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) (0, 
   util.Vy)(target, key, source[key]);
   return target;
  }
  function initializeContext(params) {
   let target = params?.target ?? "draft-2020-12";
   if (target === "draft-4") target = "draft-04";
   if (target === "draft-7") target = "draft-07";
   return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? registries.fd,
    target: target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {}),
    io: params?.io ?? "output",
    counter: 0,
    seen: new Map,
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
   };
  }
  function handleUnrepresentable(schema, ctx, json, params, message) {
   const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
    zodSchema: schema,
    path: params.path,
    message: message
   }) : ctx.unrepresentable;
   if (result === "any") return false;
   if (result === void 0 || result === "throw") throw new Error(message);
   Object.assign(json, result);
   return true;
  }
  function processSchema(schema, ctx, _params = {
   path: [],
   schemaPath: []
  }) {
   var _a;
   const def = schema._zod.def;
   const seen = ctx.seen.get(schema);
   if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) seen.cycle = _params.path;
    return seen.schema;
   }
   const result = {
    schema: {},
    count: 1,
    cycle: void 0,
    path: _params.path
   };
   ctx.seen.set(schema, result);
   ctx.sharedDefsExtractedFor = void 0;
   ctx.sharedEmitDoneFor = void 0;
   const overrideSchema = schema._zod.toJSONSchema?.();
   if (overrideSchema) result.schema = overrideSchema; else {
    const params = {
     ..._params,
     schemaPath: [ ..._params.schemaPath, schema ],
     path: _params.path
    };
    if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params); else {
     const _json = result.schema;
     const processor = ctx.processors[def.type];
     if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
     processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
     if (!result.ref) result.ref = parent;
     processSchema(parent, ctx, params);
     ctx.seen.get(parent).isParent = true;
    }
   }
   const meta = ctx.metadataRegistry.get(schema);
   if (meta) assignProps(result.schema, meta);
   if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
   }
   if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
   delete result.schema._prefault;
   const _result = ctx.seen.get(schema);
   return _result.schema;
  }
  function encodeJSONPointerSegment(segment) {
   return segment.replace(/~/g, "~0").replace(/\//g, "~1");
  }
  function extractDefs(ctx, schema) {
   const root = ctx.seen.get(schema);
   if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
   if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
   const idToSchema = new Map;
   for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
     const existing = idToSchema.get(id);
     if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
     idToSchema.set(id, entry[0]);
    }
   }
   const makeURI = entry => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
     const externalId = ctx.external.registry.get(entry[0])?.id;
     const uriGenerator = ctx.external.uri ?? (id => id);
     if (externalId) return {
      ref: uriGenerator(externalId)
     };
     const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
     entry[1].defId = id;
     return {
      defId: id,
      ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
     };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) return {
     ref: uriPrefix
    };
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return {
     defId: defId,
     ref: defUriPrefix + encodeJSONPointerSegment(defId)
    };
   };
   const extractToDef = entry => {
    if (entry[1].schema.$ref) return;
    const seen = entry[1];
    const {ref: ref, defId: defId} = makeURI(entry);
    seen.def = {
     ...seen.schema
    };
    if (defId) seen.defId = defId;
    const schema = seen.schema;
    for (const key in schema) delete schema[key];
    schema.$ref = ref;
   };
   if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (seen.cycle) throw new Error("Cycle detected: " + `#/${seen.cycle?.join("/")}/<root>` + '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
   }
   for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
     extractToDef(entry);
     continue;
    }
    if (ctx.external) {
     const ext = ctx.external.registry.get(entry[0])?.id;
     if (schema !== entry[0] && ext) {
      extractToDef(entry);
      continue;
     }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
     extractToDef(entry);
     continue;
    }
    if (seen.cycle) {
     extractToDef(entry);
     continue;
    }
    if (seen.count > 1) if (ctx.reused === "ref") extractToDef(entry);
   }
   if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
  }
  function compactTypeUnion(schema) {
   const options = schema.anyOf;
   if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
   const types = [];
   for (const option of options) {
    if (!option || typeof option !== "object") return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type") return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [ type ]) {
     if (typeof member !== "string") return;
     if (!types.includes(member)) types.push(member);
    }
   }
   delete schema.anyOf;
   schema.type = types.length === 1 ? types[0] : types;
  }
  const FOLDABLE_KEYS = new Set([ "type", "properties", "required", "additionalProperties" ]);
  const UNION_KEYS = [ "oneOf", "anyOf" ];
  function undeclaredConstraint(member) {
   const extra = member.additionalProperties;
   if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
   return Object.keys(extra).length ? extra : null;
  }
  function foldObjects(members) {
   const objects = [];
   for (const member of members) {
    if (typeof member !== "object" || member.type !== "object") return null;
    for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
    objects.push(member);
   }
   const properties = {};
   const required = new Set;
   for (const object of objects) {
    for (const key in object.properties) {
     if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
     const parts = [];
     for (const other of objects) {
      const part = other.properties?.[key] ?? undeclaredConstraint(other);
      if (part === null || part === void 0) continue;
      if (!parts.some(seen => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
     }
     const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? {
      allOf: parts
     };
     (0, util.Vy)(properties, key, merged);
    }
    for (const key of object.required ?? []) required.add(key);
   }
   const folded = {
    type: "object",
    properties: properties
   };
   if (required.size) folded.required = [ ...required ];
   if (objects.every(object => object.additionalProperties === false)) folded.additionalProperties = false; else {
    const constraints = [];
    for (const object of objects) {
     const constraint = undeclaredConstraint(object);
     if (constraint && !constraints.some(seen => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
    }
    if (constraints.length === 1) folded.additionalProperties = constraints[0]; else if (constraints.length > 1) folded.additionalProperties = {
     allOf: constraints
    };
   }
   return folded;
  }
  function foldIntersection(json) {
   const allOf = json.allOf;
   if (!Array.isArray(allOf) || allOf.length < 2) return;
   for (const key of FOLDABLE_KEYS) if (key in json) return;
   const unions = allOf.filter(m => UNION_KEYS.some(k => Array.isArray(m[k])));
   let folded = null;
   if (!unions.length) folded = foldObjects(allOf); else {
    const union = unions[0];
    const keyword = UNION_KEYS.find(k => Array.isArray(union[k]));
    if (Object.keys(union).length !== 1) return;
    const rest = allOf.filter(m => m !== union);
    const branches = union[keyword].map(branch => foldObjects([ ...rest, branch ]));
    if (branches.some(b => !b)) return;
    folded = {
     [keyword]: branches
    };
   }
   if (!folded) return;
   delete json.allOf;
   assignProps(json, folded);
  }
  function finalize(ctx, schema) {
   const root = ctx.seen.get(schema);
   if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
   const flattenRef = zodSchema => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null) return;
    const schema = seen.def ?? seen.schema;
    const _cached = {
     ...schema
    };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
     flattenRef(ref);
     const refSeen = ctx.seen.get(ref);
     const refSchema = refSeen.schema;
     if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
      schema.allOf = schema.allOf ?? [];
      schema.allOf.push(refSchema);
     } else assignProps(schema, refSchema);
     assignProps(schema, _cached);
     const isParentRef = zodSchema._zod.parent === ref;
     if (isParentRef) for (const key in schema) {
      if (key === "$ref" || key === "allOf") continue;
      if (!(key in _cached)) delete schema[key];
     }
     if (refSchema.$ref && refSeen.def) for (const key in schema) {
      if (key === "$ref" || key === "allOf") continue;
      if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
     }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
     flattenRef(parent);
     const parentSeen = ctx.seen.get(parent);
     if (parentSeen?.schema.$ref) {
      schema.$ref = parentSeen.schema.$ref;
      if (parentSeen.def) for (const key in schema) {
       if (key === "$ref" || key === "allOf") continue;
       if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
      }
     }
    }
    ctx.override({
     zodSchema: zodSchema,
     jsonSchema: schema,
     path: seen.path ?? []
    });
   };
   if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [ ...ctx.seen.entries() ].reverse()) flattenRef(entry[0]);
    if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
    for (const rewrite of ctx.deferred) rewrite();
    if (ctx.intersections.length) {
     const carriers = new Map;
     for (const seen of ctx.seen.values()) for (const json of [ seen.schema, seen.def ]) {
      const allOf = json?.allOf;
      if (!Array.isArray(allOf)) continue;
      const existing = carriers.get(allOf);
      if (existing) existing.push(json); else carriers.set(allOf, [ json ]);
     }
     for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
    }
   }
   const result = {};
   if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema"; else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#"; else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#"; else if (ctx.target === "openapi-3.0") ;
   if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id) throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
   }
   assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
   const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
   if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
   const defs = ctx.external?.defs ?? {};
   if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (seen.def && seen.defId) {
     if (seen.def.id === seen.defId) delete seen.def.id;
     (0, util.Vy)(defs, seen.defId, seen.def);
    }
   }
   if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
   if (ctx.external) ; else if (Object.keys(defs).length > 0) if (ctx.target === "draft-2020-12") result.$defs = defs; else result.definitions = defs;
   try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
     value: {
      ...schema["~standard"],
      jsonSchema: {
       input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
       output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
      }
     },
     enumerable: false,
     writable: false
    });
    return finalized;
   } catch (_err) {
    throw new Error("Error converting schema to JSON.");
   }
  }
  function isTransforming(_schema, _ctx) {
   const ctx = _ctx ?? {
    seen: new Set
   };
   if (ctx.seen.has(_schema)) return false;
   ctx.seen.add(_schema);
   const def = _schema._zod.def;
   if (def.type === "transform") return true;
   if (def.type === "array") return isTransforming(def.element, ctx);
   if (def.type === "set") return isTransforming(def.valueType, ctx);
   if (def.type === "lazy") return isTransforming(def.getter(), ctx);
   if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
   if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
   if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
   if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec")) return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
   }
   if (def.type === "object") {
    for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
    return false;
   }
   if (def.type === "union") {
    for (const option of def.options) if (isTransforming(option, ctx)) return true;
    return false;
   }
   if (def.type === "tuple") {
    for (const item of def.items) if (isTransforming(item, ctx)) return true;
    if (def.rest && isTransforming(def.rest, ctx)) return true;
    return false;
   }
   return false;
  }
  const createStandardJSONSchemaMethod = (schema, io, processors = {}) => params => {
   const {libraryOptions: libraryOptions, target: target} = params ?? {};
   const ctx = initializeContext({
    ...libraryOptions ?? {},
    target: target,
    io: io,
    processors: processors
   });
   processSchema(schema, ctx);
   extractDefs(ctx, schema);
   return finalize(ctx, schema);
  };
  const narrowMin = (agg, key, value) => {
   if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
  };
  const narrowMax = (agg, key, value) => {
   if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
  };
  const narrowBoth = (agg, value) => {
   narrowMin(agg, "minimum", value);
   narrowMax(agg, "maximum", value);
  };
  const addDivisor = (agg, value) => {
   agg.multipleOf ?? (agg.multipleOf = []);
   if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
  };
  const addPattern = (agg, pattern) => {
   agg.patterns ?? (agg.patterns = new Set);
   agg.patterns.add(pattern);
  };
  const intersectMime = (agg, mime) => {
   agg.mime = agg.mime ? agg.mime.filter(m => mime.includes(m)) : [ ...mime ];
  };
  const setFormat = (agg, format) => {
   agg.format = format;
   if (format.includes("int")) agg.isInt = true;
  };
  const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
  const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
  const formatContributor = ranges => (agg, def) => {
   setFormat(agg, def.format);
   const [minimum, maximum] = ranges[def.format];
   narrowMin(agg, "minimum", minimum);
   narrowMax(agg, "maximum", maximum);
  };
  const contributors = {
   greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
   less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
   multiple_of: (agg, def) => addDivisor(agg, def.value),
   number_format: formatContributor(util.zH),
   bigint_format: formatContributor(util.NR),
   min_length: minContributor,
   max_length: maxContributor,
   length_equals: (agg, def) => narrowBoth(agg, def.length),
   min_size: minContributor,
   max_size: maxContributor,
   size_equals: (agg, def) => narrowBoth(agg, def.size),
   string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern) addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
    if (def.local || def.precision === -1) agg.laxFormat = true;
   },
   mime_type: (agg, def) => intersectMime(agg, def.mime)
  };
  function aggregateChecks(schema) {
   const agg = {};
   const def = schema._zod.def;
   const list = schema._zod.traits.has("$ZodCheck") ? [ schema, ...def.checks ?? [] ] : def.checks ?? [];
   for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
   const bag = schema._zod.bag;
   if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
   if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
   if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
   if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
   if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
   if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int")) agg.isInt = true;
   }
   if (bag.mime) intersectMime(agg, bag.mime);
   for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
   return agg;
  }
  const formatMap = {
   guid: "uuid",
   url: "uri",
   datetime: "date-time",
   json_string: "json-string",
   regex: ""
  };
  const exactPatterns = new Map([ [ schemas.cq, regexes.K3 ], [ schemas.xE, regexes.r0 ] ]);
  const exactPattern = p => exactPatterns.get(p) ?? p;
  const stringProcessor = (schema, ctx, _json, _params) => {
   const json = _json;
   json.type = "string";
   const {minimum: minimum, maximum: maximum, format: format, patterns: patterns, contentEncoding: contentEncoding, laxFormat: laxFormat} = aggregateChecks(schema);
   if (typeof minimum === "number") json.minLength = minimum;
   if (typeof maximum === "number") json.maxLength = maximum;
   if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "") delete json.format;
    if (format === "time" || laxFormat) delete json.format;
   }
   if (contentEncoding) json.contentEncoding = contentEncoding;
   if (patterns && patterns.size > 0) {
    const patternList = [ ...patterns ].map(exactPattern);
    if (patternList.length === 1) json.pattern = patternList[0].source; else if (patternList.length > 1) json.allOf = [ ...patternList.map(regex => ({
     ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? {
      type: "string"
     } : {},
     pattern: regex.source
    })) ];
   }
  };
  const numberProcessor = (schema, ctx, _json, params) => {
   const json = _json;
   const {minimum: minimum, maximum: maximum, multipleOf: multipleOf, exclusiveMaximum: exclusiveMaximum, exclusiveMinimum: exclusiveMinimum, isInt: isInt} = aggregateChecks(schema);
   json.type = isInt ? "integer" : "number";
   const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
   const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
   const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
   if (exMin) if (legacy) {
    json.minimum = exclusiveMinimum;
    json.exclusiveMinimum = true;
   } else json.exclusiveMinimum = exclusiveMinimum; else if (typeof minimum === "number") json.minimum = minimum;
   if (exMax) if (legacy) {
    json.maximum = exclusiveMaximum;
    json.exclusiveMaximum = true;
   } else json.exclusiveMaximum = exclusiveMaximum; else if (typeof maximum === "number") json.maximum = maximum;
   if (multipleOf) {
    const divisors = new Set;
    for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor)); else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    const [first, ...rest] = divisors;
    if (first !== void 0) json.multipleOf = first;
    if (rest.length) json.allOf = [ ...json.allOf ?? [], ...rest.map(m => ({
     multipleOf: m
    })) ];
   }
  };
  const booleanProcessor = (_schema, _ctx, json, _params) => {
   json.type = "boolean";
  };
  const bigintProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
  };
  const symbolProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
  };
  const nullProcessor = (_schema, ctx, json, _params) => {
   if (ctx.target === "openapi-3.0") {
    json.type = "string";
    json.nullable = true;
    json.enum = [ null ];
   } else json.type = "null";
  };
  const undefinedProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
  };
  const voidProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
  };
  const neverProcessor = (_schema, _ctx, json, _params) => {
   json.not = {};
  };
  const anyProcessor = (_schema, _ctx, _json, _params) => {};
  const unknownProcessor = (_schema, _ctx, _json, _params) => {};
  const dateProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
  };
  const enumProcessor = (schema, _ctx, json, _params) => {
   const def = schema._zod.def;
   const values = (0, util.w5)(def.entries);
   if (values.length === 0) {
    json.not = {};
    return;
   }
   if (values.every(v => typeof v === "number")) json.type = "number";
   if (values.every(v => typeof v === "string")) json.type = "string";
   json.enum = values;
  };
  const literalProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   if (def.values.length === 0) {
    json.not = {};
    return;
   }
   const vals = [];
   for (const val of def.values) if (val === void 0) {
    if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
   } else if (typeof val === "bigint") {
    if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
    vals.push(Number(val));
   } else vals.push(val);
   if (vals.length === 0) ; else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [ val ]; else json.const = val;
   } else {
    if (vals.every(v => typeof v === "number")) json.type = "number";
    if (vals.every(v => typeof v === "string")) json.type = "string";
    if (vals.every(v => typeof v === "boolean")) json.type = "boolean";
    if (vals.every(v => v === null)) json.type = "null";
    json.enum = vals;
   }
  };
  const nanProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
  };
  const templateLiteralProcessor = (schema, _ctx, json, _params) => {
   const _json = json;
   const pattern = schema._zod.pattern;
   if (!pattern) throw new Error("Pattern not found in template literal");
   _json.type = "string";
   _json.pattern = pattern.source;
  };
  const fileProcessor = (schema, _ctx, json, _params) => {
   const _json = json;
   _json.type = "string";
   _json.format = "binary";
   _json.contentEncoding = "binary";
   const {minimum: minimum, maximum: maximum, mime: mime} = aggregateChecks(schema);
   if (minimum !== void 0) _json.minLength = minimum;
   if (maximum !== void 0) _json.maxLength = maximum;
   if (!mime) return;
   if (mime.length === 0) _json.not = {}; else if (mime.length === 1) _json.contentMediaType = mime[0]; else _json.anyOf = mime.map(m => ({
    contentMediaType: m
   }));
  };
  const successProcessor = (_schema, _ctx, json, _params) => {
   json.type = "boolean";
  };
  const customProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
  };
  const functionProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
  };
  const transformProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
  };
  const mapProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
  };
  const setProcessor = (schema, ctx, json, params) => {
   handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
  };
  const arrayProcessor = (schema, ctx, _json, params) => {
   const json = _json;
   const def = schema._zod.def;
   const {minimum: minimum, maximum: maximum} = aggregateChecks(schema);
   if (typeof minimum === "number") json.minItems = minimum;
   if (typeof maximum === "number") json.maxItems = maximum;
   json.type = "array";
   json.items = processSchema(def.element, ctx, {
    ...params,
    path: [ ...params.path, "items" ]
   });
  };
  function inputOptin(schema) {
   const def = schema._zod.def;
   if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
   if (def.type === "catch") return inputOptin(def.innerType);
   return schema._zod.optin;
  }
  const objectProcessor = (schema, ctx, _json, params) => {
   const json = _json;
   const def = schema._zod.def;
   const shape = def.shape;
   const symbolKeys = Object.getOwnPropertySymbols(shape);
   if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
   json.type = "object";
   json.properties = {};
   for (const key in shape) (0, util.Vy)(json.properties, key, processSchema(shape[key], ctx, {
    ...params,
    path: [ ...params.path, "properties", key ]
   }));
   const requiredKeys = [];
   for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
   }
   if (requiredKeys.length > 0) json.required = requiredKeys;
   if (def.catchall?._zod.def.type === "never") json.additionalProperties = false; else if (!def.catchall) {
    if (ctx.io === "output") json.additionalProperties = false;
   } else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
    ...params,
    path: [ ...params.path, "additionalProperties" ]
   });
  };
  const unionProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   const isExclusive = def.inclusive === false;
   const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [ ...params.path, isExclusive ? "oneOf" : "anyOf", i ]
   }));
   if (isExclusive) json.oneOf = options; else json.anyOf = options;
  };
  const intersectionProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   const a = processSchema(def.left, ctx, {
    ...params,
    path: [ ...params.path, "allOf", 0 ]
   });
   const b = processSchema(def.right, ctx, {
    ...params,
    path: [ ...params.path, "allOf", 1 ]
   });
   const isSimpleIntersection = val => "allOf" in val && Object.keys(val).length === 1;
   const allOf = [ ...isSimpleIntersection(a) ? a.allOf : [ a ], ...isSimpleIntersection(b) ? b.allOf : [ b ] ];
   json.allOf = allOf;
   ctx.intersections.push(allOf);
  };
  const tupleProcessor = (schema, ctx, _json, params) => {
   const json = _json;
   const def = schema._zod.def;
   json.type = "array";
   const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
   const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
   const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [ ...params.path, prefixPath, i ]
   }));
   const rest = def.rest ? processSchema(def.rest, ctx, {
    ...params,
    path: [ ...params.path, restPath, ...ctx.target === "openapi-3.0" ? [ def.items.length ] : [] ]
   }) : null;
   let minItems = def.items.length;
   while (minItems > 0) {
    const item = def.items[minItems - 1];
    const optional = ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional";
    if (!optional) break;
    minItems--;
   }
   const maxItems = def.items.length;
   const isClosed = !def.rest;
   if (ctx.target === "draft-2020-12") {
    json.prefixItems = prefixItems;
    if (isClosed) json.items = false; else if (rest) json.items = rest;
    if (minItems > 0) json.minItems = minItems;
    if (isClosed) json.maxItems = maxItems;
   } else if (ctx.target === "openapi-3.0") {
    json.items = {
     anyOf: prefixItems
    };
    if (rest) json.items.anyOf.push(rest);
    if (minItems > 0) json.minItems = minItems;
    if (isClosed) json.maxItems = maxItems;
   } else {
    json.items = prefixItems;
    if (isClosed) json.additionalItems = false; else if (rest) json.additionalItems = rest;
    if (minItems > 0) json.minItems = minItems;
    if (isClosed) json.maxItems = maxItems;
   }
   const {minimum: minimum, maximum: maximum} = aggregateChecks(schema);
   if (typeof minimum === "number") json.minItems = minimum;
   if (typeof maximum === "number") json.maxItems = maximum;
  };
  function stringifyKeyNames(bySchema, json, visited) {
   if (json.$ref) {
    if (visited.has(json)) return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def) return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
   }
   for (const keyword of [ "anyOf", "oneOf" ]) {
    const branches = json[keyword];
    if (!Array.isArray(branches)) continue;
    const mapped = branches.map(branch => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i])) json = {
     ...json,
     [keyword]: mapped
    };
   }
   const types = Array.isArray(json.type) ? json.type : [ json.type ];
   const numericType = !types.includes("string") && types.some(t => t === "number" || t === "integer");
   const values = json.enum ?? (json.const !== void 0 ? [ json.const ] : void 0);
   if (!numericType && !values?.some(v => typeof v === "number")) return json;
   const {minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum, multipleOf: multipleOf, format: format, id: id, ...rest} = json;
   if (rest.enum) rest.enum = rest.enum.map(v => typeof v === "number" ? String(v) : v); else if (typeof rest.const === "number") rest.const = String(rest.const);
   if (!numericType) return rest;
   rest.type = "string";
   if (!values) rest.pattern = (types.includes("number") ? regexes.ai : regexes.nd).source;
   return rest;
  }
  const pendingRecords = new WeakMap;
  function rewriteKeyNames(ctx) {
   const bySchema = new Map;
   for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
   const rewrites = new Map;
   for (const record of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names)) continue;
    const rewritten = stringifyKeyNames(bySchema, names, new Set);
    if (rewritten !== names) rewrites.set(names, rewritten);
   }
   if (!rewrites.size) return;
   for (const entry of ctx.seen.values()) for (const carrier of [ entry.schema, entry.def ]) {
    const rewritten = carrier && rewrites.get(carrier.propertyNames);
    if (rewritten) carrier.propertyNames = rewritten;
   }
  }
  const recordProcessor = (schema, ctx, _json, params) => {
   const json = _json;
   const def = schema._zod.def;
   json.type = "object";
   const keyType = def.keyType;
   const patterns = aggregateChecks(keyType).patterns;
   if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
     ...params,
     path: [ ...params.path, "patternProperties", "*" ]
    });
    json.patternProperties = {};
    for (const pattern of patterns) (0, util.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
   } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
     json.propertyNames = processSchema(def.keyType, ctx, {
      ...params,
      path: [ ...params.path, "propertyNames" ]
     });
     let pending = pendingRecords.get(ctx);
     if (!pending) {
      pending = [];
      pendingRecords.set(ctx, pending);
      ctx.deferred.push(() => rewriteKeyNames(ctx));
     }
     pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
     ...params,
     path: [ ...params.path, "additionalProperties" ]
    });
   }
   const keyValues = keyType._zod.values;
   const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
   if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [ ...keyValues ].filter(v => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
   }
  };
  const nullableProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   const inner = processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
   } else json.anyOf = [ inner, {
    type: "null"
   } ];
  };
  const nonoptionalProcessor = (schema, ctx, _json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
  };
  const UNREPRESENTABLE_DEFAULT = Symbol();
  function serializeDefaultValue(value, schema, ctx, json, params) {
   let unrepresentable = false;
   const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint") return val;
    unrepresentable = true;
    return null;
   });
   if (!unrepresentable) return JSON.parse(serialized);
   handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
   return UNREPRESENTABLE_DEFAULT;
  }
  const defaultProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
   const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
   if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
  };
  const prefaultProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
   if (ctx.io !== "input") return;
   const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
   if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
  };
  const catchProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
   let catchValue;
   try {
    catchValue = def.catchValue(void 0);
   } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
   }
   json.default = catchValue;
  };
  const pipeProcessor = (schema, ctx, _json, params) => {
   const def = schema._zod.def;
   const inIsTransform = def.in._zod.traits.has("$ZodTransform");
   const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
   processSchema(innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = innerType;
  };
  const readonlyProcessor = (schema, ctx, json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
   json.readOnly = true;
  };
  const promiseProcessor = (schema, ctx, _json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
  };
  const optionalProcessor = (schema, ctx, _json, params) => {
   const def = schema._zod.def;
   processSchema(def.innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = def.innerType;
  };
  const lazyProcessor = (schema, ctx, _json, params) => {
   const innerType = schema._zod.innerType;
   processSchema(innerType, ctx, params);
   const seen = ctx.seen.get(schema);
   seen.ref = innerType;
  };
  const allProcessors = {
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
  function toJSONSchema(input, params) {
   if ("_idmap" in input) {
    const registry = input;
    const ctx = initializeContext({
     ...params,
     processors: allProcessors
    });
    const defs = {};
    for (const entry of registry._idmap.entries()) {
     const [_, schema] = entry;
     processSchema(schema, ctx);
    }
    const schemas = {};
    const external = {
     registry: registry,
     uri: params?.uri,
     defs: defs
    };
    ctx.external = external;
    for (const entry of registry._idmap.entries()) {
     const [key, schema] = entry;
     extractDefs(ctx, schema);
     (0, util.Vy)(schemas, key, finalize(ctx, schema));
    }
    if (Object.keys(defs).length > 0) {
     const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
     schemas.__shared = {
      [defsSegment]: defs
     };
    }
    return {
     schemas: schemas
    };
   }
   const ctx = initializeContext({
    ...params,
    processors: allProcessors
   });
   processSchema(input, ctx);
   extractDefs(ctx, input);
   return finalize(ctx, input);
  }
 }),
 3908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K3: () => base64,
   ai: () => number,
   gp: () => anyString,
   nd: () => integer,
   r0: () => base64url,
   zM: () => boolean
  });
  const uuid = version => {
   if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
   return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  null && uuid(4);
  null && uuid(6);
  null && uuid(7);
  const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
  const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
  const dateSource = null && `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function anchor(source) {
   return new RegExp(`^${source}$`);
  }
  null && anchor(dateSource);
  const anyString = /^[\s\S]{0,}$/;
  const integer = /^-?\d+$/;
  const number = /^-?\d+(?:\.\d+)?$/;
  const boolean = /^(?:true|false)$/i;
  function fixedBase64(bodyLength, padding) {
   return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
   return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
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
 9396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fd: () => globalRegistry
  });
  var _a;
  null && Symbol("ZodOutput");
  null && Symbol("ZodInput");
  class $ZodRegistry {
   constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
   }
   add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
   }
   clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
   }
   remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
   }
   get(schema) {
    const p = schema._zod.parent;
    if (p) {
     const pm = {
      ...this.get(p) ?? {}
     };
     delete pm.id;
     const f = {
      ...pm,
      ...this._map.get(schema)
     };
     return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
   }
   has(schema) {
    return this._map.has(schema);
   }
  }
  function registry() {
   return new $ZodRegistry;
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
 }),
 8431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $p: () => $ZodArray,
   sF: () => $ZodBoolean,
   VO: () => $ZodEnum,
   nu: () => $ZodLiteral,
   Um: () => $ZodNever,
   vz: () => $ZodNumber,
   I: () => $ZodNumberFormat,
   L8: () => $ZodObject,
   ig: () => $ZodOptional,
   h: () => $ZodRecord,
   $v: () => $ZodString,
   W4: () => $ZodType,
   cu: () => $ZodUnion,
   cq: () => base64Charset,
   xE: () => base64urlCharset
  });
  var core_checks = __webpack_require__(4890);
  var core_core = __webpack_require__(8532);
  var core_regexes = __webpack_require__(3908);
  var core_util = __webpack_require__(4723);
  const version = {
   major: 4,
   minor: 6,
   patch: 7
  };
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
   var _a;
   inst ?? (inst = {});
   inst._zod.def = def;
   inst._zod.bag = inst._zod.bag || {};
   inst._zod.version = version;
   const defChecks = inst._zod.def.checks;
   const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
   for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
   if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
     inst._zod.run = inst._zod.parse;
    });
   } else {
    const runChecks = (payload, checks, ctx) => {
     if (payload.memo) return payload;
     let isAborted = core_util.QH(payload);
     let asyncResult;
     for (const ch of checks) {
      if (ch._zod.def.when) {
       if (core_util.rL(payload)) continue;
       const shouldRun = ch._zod.def.when(payload);
       if (!shouldRun) continue;
      } else if (isAborted) continue;
      const currLen = payload.issues.length;
      const _ = ch._zod.check(payload);
      if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
      if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
       await _;
       const nextLen = payload.issues.length;
       if (nextLen === currLen) return;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }); else {
       const nextLen = payload.issues.length;
       if (nextLen === currLen) continue;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }
     }
     if (asyncResult) return asyncResult.then(() => payload);
     return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
     if (core_util.QH(canary)) {
      canary.aborted = true;
      return canary;
     }
     const checkResult = runChecks(payload, checks, ctx);
     if (checkResult instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
     }
     return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
     if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
     if (ctx.direction === "backward") {
      const canary = inst._zod.parse({
       value: payload.value,
       issues: []
      }, {
       ...ctx,
       skipChecks: true
      });
      if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
      return handleCanaryResult(canary, payload, ctx);
     }
     const result = inst._zod.parse(payload, ctx);
     if (result instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return result.then(result => runChecks(result, checks, ctx));
     }
     return runChecks(result, checks, ctx);
    };
   }
  }, {
   get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
   },
   set "~standard"(value) {
    core_util.qh(this, "~standard", value);
   }
  });
  const toStandardResult = (r, ctx) => r.issues.length ? {
   issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
  } : {
   value: r.value
  };
  async function validateAsync(inst, value) {
   const ctx = {
    async: true
   };
   return toStandardResult(await inst._zod.run({
    value: value,
    issues: []
   }, ctx), ctx);
  }
  function standardProps(inst) {
   return {
    validate: value => {
     const ctx = {
      async: false
     };
     try {
      const r = inst._zod.run({
       value: value,
       issues: []
      }, ctx);
      if (!(r instanceof Promise)) return toStandardResult(r, ctx);
     } catch (_) {}
     return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
   };
  }
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = def.pattern ?? core_regexes.gp;
   inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
     payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
     expected: "string",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodStringFormat = null && core.$constructor("$ZodStringFormat", (inst, def) => {
   checks.$ZodCheckStringFormat.init(inst, def);
   $ZodString.init(inst, def);
  });
  null && core.$constructor("$ZodGUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.guid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodUUID", (inst, def) => {
   if (def.version) {
    const versionMap = {
     v1: 1,
     v2: 2,
     v3: 3,
     v4: 4,
     v5: 5,
     v6: 6,
     v7: 7,
     v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = regexes.uuid(v));
   } else def.pattern ?? (def.pattern = regexes.uuid());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodEmail", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.email);
   $ZodStringFormat.init(inst, def);
  });
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
   try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
    new URL(input);
    return true;
   } catch {
    return false;
   }
  }
  function validateURL(trimmed, def) {
   if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
   return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
   if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
   try {
    if (typeof URL !== "undefined") {
     const URLStatic = URL;
     if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
   } catch {
    return URL_UNPARSEABLE;
   }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  function stripTabAndNewline(value) {
   return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url, hostname) {
   hostname.lastIndex = 0;
   return hostname.test(url.hostname);
  }
  function urlProtocolOk(url, protocol) {
   protocol.lastIndex = 0;
   return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
  }
  null && core.$constructor("$ZodURL", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    try {
     const trimmed = payload.value.trim();
     const url = validateURL(trimmed, def);
     if (url === URL_BAD_FORMAT) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       note: "Invalid URL format",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === URL_UNPARSEABLE) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === true) {
      payload.value = stripTabAndNewline(trimmed);
      return;
     }
     if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid hostname",
      pattern: def.hostname.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid protocol",
      pattern: def.protocol.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
     return;
    } catch (_) {
     payload.issues.push({
      code: "invalid_format",
      format: "url",
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
    }
   };
  });
  null && core.$constructor("$ZodEmoji", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.emoji());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodNanoID", (inst, def) => {
   if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
   def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID2", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid2);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodULID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ulid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodXID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.xid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodKSUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ksuid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODateTime", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.datetime(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODate", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.date);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISOTime", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.time(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODuration", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.duration);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodIPv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv4);
   $ZodStringFormat.init(inst, def);
  });
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
   if (!ipv6Alphabet.test(value)) return false;
   return canParseURL(`http://[${value}]`);
  }
  null && core.$constructor("$ZodIPv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidIPv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "ipv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodMAC", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCIDRv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv4);
   $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
   const parts = value.split("/");
   if (parts.length !== 2) return false;
   const [address, prefix] = parts;
   if (!prefix) return false;
   const prefixNum = Number(prefix);
   if (`${prefixNum}` !== prefix) return false;
   if (prefixNum < 0 || prefixNum > 128) return false;
   return isValidIPv6(address);
  }
  null && core.$constructor("$ZodCIDRv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidCIDRv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "cidrv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidBase64(data) {
   if (data === "") return true;
   if (/\s/.test(data)) return false;
   if (data.length % 4 !== 0) return false;
   try {
    atob(data);
    return true;
   } catch {
    return false;
   }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  null && core.$constructor("$ZodBase64", (inst, def) => {
   def.pattern ?? (def.pattern = base64Charset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
   if (!base64urlCharset.test(data)) return false;
   const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
   const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
   return isValidBase64(padded);
  }
  null && core.$constructor("$ZodBase64URL", (inst, def) => {
   def.pattern ?? (def.pattern = base64urlCharset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64URL(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64url",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodE164", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.e164);
   $ZodStringFormat.init(inst, def);
  });
  const CC_SANITIZE = /[- ]/g;
  function isLuhnAlgo(digits) {
   let length = digits.length;
   let bit = 1;
   let sum = 0;
   while (length) {
    const value = digits.charCodeAt(--length) - 48;
    bit ^= 1;
    sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
   }
   return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
   if (!regexes.creditCard.test(input)) return false;
   return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  null && core.$constructor("$ZodCreditCard", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.creditCard);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidCreditCard(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "credit_card",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isIso7064Mod97(iban) {
   let remainder = 0;
   const len = iban.length;
   for (let i = 4; i < len; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   for (let i = 0; i < 4; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   return remainder === 1;
  }
  function isValidIBAN(input) {
   if (!regexes.iban.test(input)) return false;
   return isIso7064Mod97(input);
  }
  null && core.$constructor("$ZodIBAN", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.iban);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidIBAN(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "iban",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidJWT(token, algorithm = null) {
   try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3) return false;
    const [header] = tokensParts;
    if (!header) return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
    if (!parsedHeader.alg) return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
    return true;
   } catch {
    return false;
   }
  }
  null && core.$constructor("$ZodJWT", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidJWT(payload.value, def.alg)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "jwt",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (def.fn(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = core_regexes.ai;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
     expected: "number",
     code: "invalid_type",
     input: input,
     inst: inst,
     ...received ? {
      received: received
     } : {}
    });
    return payload;
   };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
   core_checks.KH.init(inst, def);
   $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = core_regexes.zM;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodBigInt = null && core.$constructor("$ZodBigInt", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.bigint;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = BigInt(payload.value);
    } catch (_) {}
    if (typeof payload.value === "bigint") return payload;
    payload.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
   checks.$ZodCheckBigIntFormat.init(inst, def);
   $ZodBigInt.init(inst, def);
  });
  null && core.$constructor("$ZodSymbol", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "symbol") return payload;
    payload.issues.push({
     expected: "symbol",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodUndefined", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.undefined;
   inst._zod.values = new Set([ void 0 ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "undefined",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodNull", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.null;
   inst._zod.values = new Set([ null ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null) return payload;
    payload.issues.push({
     expected: "null",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodAny", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  null && core.$constructor("$ZodUnknown", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
     expected: "never",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodVoid", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "void",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodDate", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = new Date(payload.value);
    } catch (_err) {}
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate) return payload;
    payload.issues.push({
     expected: "date",
     code: "invalid_type",
     input: input,
     ...isDate ? {
      received: "Invalid Date"
     } : {},
     inst: inst
    });
    return payload;
   };
  });
  function capSize(inst, size) {
   const caps = core_util.hi(inst._zod.def.checks);
   if (!caps.length) return;
   const cap = Math.min(...caps.map(c => c[0]));
   const parse = inst._zod.parse;
   inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
     const start = payload.issues.length;
     ch._zod.check(payload);
     payload.issues[start].continue = false;
     core_util.d3(payload.issues, start, inst);
     return payload;
    }
    return parse(payload, ctx);
   };
  }
  const arraySize = input => Array.isArray(input) ? input.length : -1;
  const mapSize = input => input instanceof Map ? input.size : -1;
  const setSize = input => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
   if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
   final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      expected: "array",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
     const item = input[i];
     const result = def.element._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
      handleArrayResult(result, payload, i);
      if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
     }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
   const isPresent = key in input;
   const isOptionalOut = optout === "optional";
   if (!isPresent && isOptionalOut && optin === "optional") return;
   if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...core_util.lQ(key, result.issues));
   }
   if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
     code: "invalid_type",
     expected: "nonoptional",
     input: void 0,
     path: [ key ]
    });
    return;
   }
   if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
   } else final.value[key] = result.value;
  }
  const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
   const keys = Object.keys(def.shape);
   const ownSymbols = Object.getOwnPropertySymbols(def.shape);
   const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
   const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
   for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
   const okeys = core_util.NM(def.shape);
   return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
   };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
   const unrecognized = [];
   const keySet = def.keySet;
   const _catchall = def.catchall._zod;
   const t = _catchall.def.type;
   const optin = _catchall.optin;
   const optout = _catchall.optout;
   let seen = 0;
   for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
     if (core_util.QH(payload, seen)) break;
     seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
     if (t === "never") unrecognized.push(key);
     continue;
    }
    if (t === "never") {
     unrecognized.push(key);
     continue;
    }
    const r = _catchall.run({
     value: input[key],
     issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
   }
   if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input: input,
    inst: inst,
    continue: true
   });
   if (!proms.length) return payload;
   return Promise.all(proms).then(() => payload);
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
   $ZodType.init(inst, def);
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   const sh = desc?.get ? desc.get.raw : def.shape ?? {};
   if (sh) {
    const get = () => {
     const newSh = {
      ...sh
     };
     Object.defineProperty(def, "shape", {
      value: newSh
     });
     get.raw = newSh;
     return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
     get: get
    });
   }
   const _normalized = core_util.PO(() => normalizeDef(def));
   core_util.v5(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
     const field = shape[key]._zod;
     if (field.values) {
      if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
      for (const v of field.values) propValues[key].add(v);
      if (field.optin !== void 0) propValues[key].add(void 0);
     }
    }
    return propValues;
   });
   const isObject = core_util.Gv;
   const catchall = def.catchall;
   let value;
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
     if (abortEarly && payload.issues.length !== seen) {
      if (core_util.QH(payload, seen)) break;
      seen = payload.issues.length;
     }
     if (key === "__proto__") continue;
     const el = shape[key];
     const optin = el._zod.optin;
     const optout = el._zod.optout;
     const r = el._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
   };
  });
  null && core.$constructor("$ZodObjectJIT", (inst, def) => {
   $ZodObject.init(inst, def);
   const superParse = inst._zod.parse;
   const _normalized = util.cached(() => normalizeDef(def));
   const memo = core.globalConfig.memoizer;
   const generateFastpass = shape => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc([ "payload", "ctx" ], {
     shape: shape,
     inst: inst,
     memo: memo,
     syms: syms
    });
    const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
    doc.write(`const input = payload.value;`);
    const ids = Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
    doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
     if (key === "__proto__") continue;
     const id = ids[key];
     const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
     const isPresent = `${k} in input`;
     const schema = shape[key];
     const optin = schema?._zod?.optin;
     const isOptionalIn = optin !== void 0;
     const isOptionalOut = schema?._zod?.optout === "optional";
     doc.write(`const ${id} = ${parseStr(k)};`);
     if (isOptionalIn && isOptionalOut) {
      const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
      doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
     } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
      doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
      if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
     }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
   };
   let fastpass;
   const isObject = util.isObject;
   const jit = !core.globalConfig.jitless;
   const allowsEval = util.allowsEval;
   const fastEnabled = jit && allowsEval.value;
   const catchall = def.catchall;
   let value;
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
     if (!fastpass) fastpass = generateFastpass(def.shape);
     payload = fastpass(payload, ctx);
     if (!catchall) return payload;
     return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
   };
  });
  function handleUnionResults(results, final, inst, ctx) {
   for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
   }
   const nonaborted = results.filter(r => !core_util.QH(r));
   if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
   }
   final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
   });
   return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
   core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
   core_util.v5(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
   });
   core_util.v5(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
     const patterns = zod.def.options.map(o => o._zod.pattern);
     return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
    }
    return;
   });
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else {
      if (result.issues.length === 0) return result;
      results.push(result);
     }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
   };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
   const matches = [];
   for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
   if (matches.length === 1) {
    final.value = results[matches[0]].value;
    return final;
   }
   if (matches.length === 0) final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
   }); else final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: [],
    inclusive: false,
    matches: matches
   });
   return final;
  }
  null && core.$constructor("$ZodXor", (inst, def) => {
   $ZodUnion.init(inst, def);
   def.inclusive = false;
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else results.push(result);
    }
    if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
   };
  });
  function discriminatorMap(def) {
   const map = new Map;
   for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) if (map.has(value)) {
     if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
     map.set(value, null);
    } else map.set(value, option);
   }
   return map;
  }
  null && core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
   def.inclusive = false;
   $ZodUnion.init(inst, def);
   const _super = inst._zod.parse;
   util.defineLazyInternal(inst, "propValues", zod => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
     const pv = option._zod.propValues;
     if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
     if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
     for (const [k, v] of Object.entries(pv)) {
      if (!Object.prototype.hasOwnProperty.call(propValues, k)) util.assignProp(propValues, k, new Set);
      for (const val of v) propValues[k].add(val);
     }
    }
    if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
   });
   def.options.forEach((option, i) => {
    const propShape = util.rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
   });
   const disc = util.cached(() => discriminatorMap(def));
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!util.isObject(input)) {
     payload.issues.push({
      code: "invalid_type",
      expected: "object",
      input: input,
      inst: inst
     });
     return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
    if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
    payload.issues.push({
     code: "invalid_union",
     errors: [],
     note: "No matching discriminator",
     discriminator: def.discriminator,
     options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
     input: input,
     path: [ def.discriminator ],
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodIntersection", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({
     value: input,
     issues: []
    }, ctx);
    const right = def.right._zod.run({
     value: input,
     issues: []
    }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
    return handleIntersectionResults(payload, left, right);
   };
  });
  function mergeValues(a, b) {
   if (a === b) return {
    valid: true,
    data: a
   };
   if (a instanceof Date && b instanceof Date && +a === +b) return {
    valid: true,
    data: a
   };
   if (util.isPlainObject(a) && util.isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
    const newObj = {
     ...a,
     ...b
    };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
    for (const key of sharedKeys) {
     if (key === "__proto__") continue;
     const sharedValue = mergeValues(a[key], b[key]);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
     };
     newObj[key] = sharedValue.data;
    }
    return {
     valid: true,
     data: newObj
    };
   }
   if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return {
     valid: false,
     mergeErrorPath: []
    };
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
     const itemA = a[index];
     const itemB = b[index];
     const sharedValue = mergeValues(itemA, itemB);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
     };
     newArray.push(sharedValue.data);
    }
    return {
     valid: true,
     data: newArray
    };
   }
   return {
    valid: false,
    mergeErrorPath: []
   };
  }
  function handleIntersectionResults(result, left, right) {
   const unrecKeys = new Map;
   let unrecIssue;
   const keyIssues = new Map;
   const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
     unrecIssue ?? (unrecIssue = iss);
     keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
     const k = String(iss.path[0]);
     if (!keyIssues.has(k)) keyIssues.set(k, iss);
     keys = [ k ];
    } else return false;
    for (const k of keys) {
     if (!unrecKeys.has(k)) unrecKeys.set(k, {});
     unrecKeys.get(k)[side] = true;
    }
    return true;
   };
   for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
   for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
   const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
   if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length) result.issues.push({
     ...unrecIssue,
     keys: aggregated
    });
    for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
   }
   const merged = mergeValues(left.value, right.value);
   if (!merged.valid) {
    if (util.aborted(result)) return result;
    throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
   }
   result.value = merged.data;
   return result;
  }
  const $ZodTuple = null && core.$constructor("$ZodTuple", (inst, def) => {
   $ZodType.init(inst, def);
   const items = def.items;
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "tuple",
      code: "invalid_type"
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
     if (input.length < optinStart) {
      payload.issues.push({
       code: "too_small",
       minimum: optinStart,
       inclusive: true,
       input: input,
       inst: inst,
       origin: "array"
      });
      return payload;
     }
     if (input.length > items.length) payload.issues.push({
      code: "too_big",
      maximum: items.length,
      inclusive: true,
      input: input,
      inst: inst,
      origin: "array"
     });
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
     const r = items[i]._zod.run({
      value: input[i],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(rr => {
      itemResults[i] = rr;
     })); else {
      itemResults[i] = r;
      if (abortEarly && !itemAborted && r.issues.length) itemAborted = util.aborted(r);
     }
    }
    if (def.rest && !itemAborted) {
     let i = items.length - 1;
     const rest = input.slice(items.length);
     let seen = payload.issues.length;
     for (const el of rest) {
      if (abortEarly && payload.issues.length !== seen) {
       if (util.aborted(payload, seen)) break;
       seen = payload.issues.length;
      }
      i++;
      const result = def.rest._zod.run({
       value: el,
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
     }
    }
    if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
   };
  });
  function getTupleOptStart(items, key) {
   for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable) return i + 1;
   }
   return 0;
  }
  function handleTupleResult(result, final, index) {
   if (result.issues.length) final.issues.push(...util.prefixIssues(index, result.issues));
   final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
   for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
     final.value.length = i;
     break;
    }
    if (r.issues.length) {
     if (!isPresent && i >= optoutStart) {
      final.value.length = i;
      break;
     }
     final.issues.push(...util.prefixIssues(i, r.issues));
    }
    final.value[i] = r.value;
   }
   for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
   return final;
  }
  const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!core_util.Qd(input)) {
     payload.issues.push({
      expected: "record",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     const recordKeys = new Set;
     for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
      recordKeys.add(typeof key === "number" ? key.toString() : key);
      if (key === "__proto__") continue;
      const keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      if (keyResult.issues.length) {
       payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     let unrecognized;
     for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
      if (key === "__proto__") continue;
      payload.value[key] = input[key];
     } else {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    } else {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     let unrecognized;
     for (const key of Reflect.ownKeys(input)) {
      if (key === "__proto__") continue;
      if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
      let keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      const checkNumericKey = typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length;
      if (checkNumericKey) {
       const retryResult = def.keyType._zod.run({
        value: Number(key),
        issues: []
       }, ctx);
       if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (retryResult.issues.length === 0) keyResult = retryResult;
      }
      if (keyResult.issues.length) {
       if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
       } else payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
  });
  null && core.$constructor("$ZodMap", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Map)) {
     payload.issues.push({
      expected: "map",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const [key, value] of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     const valueResult = def.valueType._zod.run({
      value: value,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
      handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
     })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, mapSize);
  });
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
   if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
    code: "invalid_key",
    origin: "map",
    input: input,
    inst: inst,
    issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
    origin: "map",
    code: "invalid_element",
    input: input,
    inst: inst,
    key: key,
    issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   final.value.set(keyResult.value, valueResult.value);
  }
  null && core.$constructor("$ZodSet", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Set)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "set",
      code: "invalid_type"
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const item of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const result = def.valueType._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, setSize);
  });
  function handleSetResult(result, final) {
   if (result.issues.length) final.issues.push(...result.issues);
   final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
   $ZodType.init(inst, def);
   const values = core_util.w5(def.entries);
   const valuesSet = new Set(values);
   inst._zod.values = valuesSet;
   core_util.v5(inst, "pattern", zod => {
    const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const values = new Set(def.values);
   inst._zod.values = values;
   core_util.v5(inst, "pattern", zod => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: def.values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodFile", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input instanceof File) return payload;
    payload.issues.push({
     expected: "file",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodTransform", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "optional";
   core.globalConfig.memoizer?.guard(inst);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core.$ZodEncodeError(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
     const output = _out instanceof Promise ? _out : Promise.resolve(_out);
     return output.then(output => {
      payload.value = output;
      return payload;
     });
    }
    if (_out instanceof Promise) throw new core.$ZodAsyncError;
    payload.value = _out;
    return payload;
   };
  });
  function handleOptionalResult(payload, result) {
   payload.value = result.issues.length ? void 0 : result.value;
   return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   inst._zod.optout = "optional";
   core_util.v5(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
   });
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
     if (def.innerType._zod.optin !== "defaulted") return payload;
     const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
     return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodExactOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
   inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  null && core.$constructor("$ZodNullable", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   util.defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${util.cleanRegex(pattern.source)}|null)$`) : void 0;
   });
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodDefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) {
     payload.value = def.defaultValue;
     return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
    return handleDefaultResult(result, def);
   };
  });
  function handleDefaultResult(payload, def) {
   if (payload.value === void 0) payload.value = def.defaultValue;
   return payload;
  }
  null && core.$constructor("$ZodPrefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) payload.value = def.defaultValue;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodNonOptional", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
    return handleNonOptionalResult(result, inst);
   };
  });
  function handleNonOptionalResult(payload, inst) {
   if (!payload.issues.length && payload.value === void 0) payload.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: payload.value,
    inst: inst
   });
   return payload;
  }
  null && core.$constructor("$ZodSuccess", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => {
     payload.value = result.issues.length === 0;
     return payload;
    });
    payload.value = result.issues.length === 0;
    return payload;
   };
  });
  function handleCatchResult(payload, result, def, ctx) {
   if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
   }
   payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
     issues: result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    },
    input: payload.value
   });
   return payload;
  }
  null && core.$constructor("$ZodCatch", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
   };
  });
  null && core.$constructor("$ZodNaN", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "nan",
      code: "invalid_type"
     });
     return payload;
    }
    return payload;
   };
  });
  const $ZodPipe = null && core.$constructor("$ZodPipe", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
     return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
   };
  });
  function handlePipeResult(left, next, ctx) {
   if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
   }
   return next._zod.run({
    value: left.value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodCodec", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
     const left = def.in._zod.run(payload, ctx);
     if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
     return handleCodecAResult(left, def, ctx);
    } else {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
     return handleCodecAResult(right, def, ctx);
    }
   };
  });
  function handleCodecAResult(result, def, ctx) {
   if (result.issues.length) {
    result.aborted = true;
    return result;
   }
   const direction = ctx.direction || "forward";
   if (direction === "forward") {
    const transformed = def.transform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
    return handleCodecTxResult(result, transformed, def.out, ctx);
   } else {
    const transformed = def.reverseTransform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
    return handleCodecTxResult(result, transformed, def.in, ctx);
   }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
   if (left.issues.length) {
    left.aborted = true;
    return left;
   }
   return nextSchema._zod.run({
    value: value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodPreprocess", (inst, def) => {
   $ZodPipe.init(inst, def);
  });
  null && core.$constructor("$ZodReadonly", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(handleReadonlyResult);
    return handleReadonlyResult(result);
   };
  });
  function handleReadonlyResult(payload) {
   if (!payload.memo) payload.value = Object.freeze(payload.value);
   return payload;
  }
  function leafPattern(schema) {
   const def = schema._zod.def;
   let pattern = def.pattern;
   let isInt = !!def.format?.includes("int");
   let minimum;
   let maximum;
   for (const ch of def.checks ?? []) {
    const d = ch._zod.def;
    if (d.pattern) pattern = d.pattern;
    isInt || (isInt = !!d.format?.includes("int"));
    const lo = d.minimum ?? d.length;
    const hi = d.maximum ?? d.length;
    if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
    if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
   }
   if (pattern) return pattern.source;
   if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
   if (minimum !== void 0 || maximum !== void 0) return regexes.string({
    minimum: minimum,
    maximum: maximum
   }).source;
   const own = schema._zod.pattern;
   return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
   const def = schema._zod.def;
   const own = schema._zod.pattern?.source;
   const inner = def.innerType ?? schema._zod.innerType;
   if (inner) {
    const before = inner._zod.pattern?.source;
    const after = partPattern(inner);
    if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
    return own;
   }
   if (def.options) {
    const sources = def.options.map(partPattern);
    if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
   }
   return leafPattern(schema);
  }
  null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const regexParts = [];
   for (const part of def.parts) if (typeof part === "object" && part !== null) {
    const source = partPattern(part);
    if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
    regexParts.push(util.cleanRegex(source));
   } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
   inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "string") {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "string",
      code: "invalid_type"
     });
     return payload;
    }
    inst._zod.pattern.lastIndex = 0;
    if (!inst._zod.pattern.test(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      code: "invalid_format",
      format: def.format ?? "template_literal",
      pattern: inst._zod.pattern.source
     });
     return payload;
    }
    return payload;
   };
  });
  null && core.$constructor("$ZodFunction", (inst, def) => {
   $ZodType.init(inst, def);
   Object.defineProperty(inst, "_def", {
    value: def
   });
   inst._zod.def = def;
   inst.implement = func => {
    if (typeof func !== "function") throw new Error("implement() must be called with a function");
    return Object.defineProperty(function(...args) {
     const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
     const result = Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return parse(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst.implementAsync = func => {
    if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
    return Object.defineProperty(async function(...args) {
     const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
     const result = await Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return await parseAsync(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "function") {
     payload.issues.push({
      code: "invalid_type",
      expected: "function",
      input: payload.value,
      inst: inst
     });
     return payload;
    }
    const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
    if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
    return payload;
   };
   inst.input = (...args) => {
    const F = inst.constructor;
    if (Array.isArray(args[0])) return new F({
     type: "function",
     input: new $ZodTuple({
      type: "tuple",
      items: args[0],
      rest: args[1]
     }),
     output: inst._def.output
    });
    return new F({
     type: "function",
     input: args[0],
     output: inst._def.output
    });
   };
   inst.output = output => {
    const F = inst.constructor;
    return new F({
     type: "function",
     input: inst._def.input,
     output: output
    });
   };
   return inst;
  });
  null && core.$constructor("$ZodPromise", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
    value: inner,
    issues: []
   }, ctx));
  });
  null && core.$constructor("$ZodLazy", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner) d._cachedInner = def.getter();
    return d._cachedInner;
   });
   util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
   util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
   util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
   util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
   inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodCustom", (inst, def) => {
   checks.$ZodCheck.init(inst, def);
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _) => payload;
   inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
   };
  });
  function handleRefineResult(result, payload, input, inst) {
   if (!result) {
    const _iss = {
     code: "custom",
     input: input,
     inst: inst,
     path: [ ...inst._zod.def.path ?? [] ],
     continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(util.issue(_iss));
   }
  }
 }),
 4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A2: () => normalizeParams,
   Gv: () => isObject,
   NM: () => optionalKeys,
   NR: () => BIGINT_FORMAT_RANGES,
   O7: () => codePointLength,
   PO: () => cached,
   QH: () => aborted,
   Qd: () => isPlainObject,
   Rc: () => getLengthableOrigin,
   Vy: () => assignProp,
   X: () => installLazyProp,
   cl: () => nullish,
   d3: () => attachSchema,
   gx: () => captureStackTrace,
   hi: () => sizeCaps,
   iR: () => finalizeIssue,
   jD: () => hide,
   k8: () => jsonStringifyReplacer,
   lQ: () => prefixIssues,
   o8: () => clone,
   ol: () => members,
   p6: () => cleanRegex,
   qQ: () => propertyKeyTypes,
   qh: () => own,
   rL: () => explicitlyAborted,
   sD: () => escapeRegex,
   v5: () => defineLazyInternal,
   w5: () => getEnumValues,
   zH: () => NUMBER_FORMAT_RANGES
  });
  function getEnumValues(entries) {
   const numericValues = Object.values(entries).filter(v => typeof v === "number");
   const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
   return values;
  }
  function jsonStringifyReplacer(_, value) {
   if (typeof value === "bigint") return value.toString();
   return value;
  }
  class Cached {
   constructor(getter) {
    this._getter = getter;
    this._value = void 0;
   }
   get value() {
    const getter = this._getter;
    if (getter !== void 0) {
     this._value = getter();
     this._getter = void 0;
    }
    return this._value;
   }
  }
  function cached(getter) {
   return new Cached(getter);
  }
  function nullish(input) {
   return input === null || input === void 0;
  }
  function cleanRegex(source) {
   const start = source.startsWith("^") ? 1 : 0;
   const end = source.endsWith("$") ? source.length - 1 : source.length;
   return source.slice(start, end);
  }
  null && Symbol("evaluating");
  function assignProp(target, prop, value) {
   Object.defineProperty(target, prop, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
  function isObject(data) {
   return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  null && cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const F = Function;
    new F("");
    return true;
   } catch (_) {
    return false;
   }
  });
  function isPlainObject(o) {
   if (isObject(o) === false) return false;
   const ctor = o.constructor;
   if (ctor === void 0) return true;
   if (typeof ctor !== "function") return true;
   const prot = ctor.prototype;
   if (isObject(prot) === false) return false;
   if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
   return true;
  }
  const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
  function escapeRegex(str) {
   return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
   const cl = new inst._zod.constr(def ?? inst._zod.def);
   if (!def || params?.parent) cl._zod.parent = inst;
   return cl;
  }
  function normalizeParams(_params) {
   const params = _params;
   if (!params) return {};
   if (typeof params === "string") return {
    error: () => params
   };
   if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
   }
   delete params.message;
   if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
   };
   return params;
  }
  function optionalKeys(shape) {
   return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
  }
  const NUMBER_FORMAT_RANGES = (() => ({
   safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
   int32: [ -2147483648, 2147483647 ],
   uint32: [ 0, 4294967295 ],
   float32: [ -34028234663852886e22, 34028234663852886e22 ],
   float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  const BIGINT_FORMAT_RANGES = {
   int64: [ BigInt("-9223372036854775808"), BigInt("9223372036854775807") ],
   uint64: [ BigInt(0), BigInt("18446744073709551615") ]
  };
  function aborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
   return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
   return false;
  }
  function prefixIssues(path, issues) {
   return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
   });
  }
  function unwrapMessage(message) {
   return typeof message === "string" ? message : message?.message;
  }
  function sizeCaps(defChecks) {
   const caps = [];
   for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
   }
   return caps;
  }
  function attachSchema(issues, start, inst) {
   var _a;
   for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
  }
  function finalizeIssue(iss, ctx, config) {
   var _a;
   const traits = iss.inst?._zod?.traits;
   if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
   const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
   const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
   const full = {};
   for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
   }
   full.path ?? (full.path = []);
   full.message = message;
   if (ctx?.reportInput) full.input = iss.input;
   return full;
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
   const units = str.length;
   if (!highSurrogate.test(str)) return units;
   let count = units;
   for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
   }
   return count;
  }
  function getLengthableOrigin(input) {
   if (Array.isArray(input)) return "array";
   if (typeof input === "string") return "string";
   return "unknown";
  }
  function members(proto, table) {
   for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
     ...desc,
     enumerable: false
    }); else defineBound(proto, key, desc.value);
   }
  }
  function own(inst, key, value, enumerable = true) {
   Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
   });
   return value;
  }
  function hide(inst, key, value) {
   return own(inst, key, value, false);
  }
  function defineBound(proto, key, fn) {
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
     own(this, key, value);
    }
   });
  }
  function claim(inst, sentinel) {
   const proto = Object.getPrototypeOf(inst);
   return sentinel in proto ? void 0 : proto;
  }
  let installing;
  let broke = false;
  const breaker = {
   configurable: true,
   get() {
    broke = true;
    return;
   }
  };
  function defineLazyInternal(inst, key, compute) {
   const proto = Object.getPrototypeOf(inst._zod);
   if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
   }
   installing = inst._zod;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     Object.defineProperty(this, key, breaker);
     const outer = broke;
     broke = false;
     try {
      const value = compute(this);
      if (broke) delete this[key]; else Object.defineProperty(this, key, {
       configurable: true,
       writable: true,
       value: value
      });
      broke = broke || outer;
      return value;
     } catch (err) {
      delete this[key];
      broke = broke || outer;
      throw err;
     }
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      value: value
     });
    }
   });
  }
  function installLazyProp(inst, key, make, enumerable) {
   const proto = claim(inst, key);
   if (!proto) return;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     const desc = {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: void 0
     };
     Object.defineProperty(this, key, desc);
     desc.value = make(this);
     Object.defineProperty(this, key, desc);
     return desc.value;
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: value
     });
    }
   });
  }
 }),
 5395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YOg: () => array,
   zMY: () => schemas_boolean,
   q0y: () => describe,
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
  var core_core = __webpack_require__(8532);
  var schemas = __webpack_require__(8431);
  var core_util = __webpack_require__(4723);
  var api = __webpack_require__(3759);
  function _getMessage() {
   const internals = this._zod;
   internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
   return internals.message;
  }
  function _setMessage(value) {
   this._zod.message = value;
  }
  const _messageDesc = {
   get: _getMessage,
   set: _setMessage,
   enumerable: true,
   configurable: true
  };
  const _issuesDesc = {
   value: void 0,
   enumerable: false
  };
  const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
  const initializer = (inst, def) => {
   inst.name = "$ZodError";
   _issuesDesc.value = def;
   Object.defineProperty(inst, "issues", _issuesDesc);
   _issuesDesc.value = void 0;
   Object.defineProperty(inst, "message", _messageDesc);
   const proto = Object.getPrototypeOf(inst);
   if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
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
     set(value) {
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  (0, core_core.xI)("$ZodError", initializer);
  const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
   Parent: Error
  });
  const _parse = _Err => {
   const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: false
    } : {
     async: false
    };
    const result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new core_core.GT;
    if (result.issues.length) {
     const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, _params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parse = _parse($ZodRealError);
  const _parseAsync = _Err => {
   const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: true
    } : {
     async: true
    };
    let result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
     const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parseAsync = _parseAsync($ZodRealError);
  const _safeParse = _Err => (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: false
   } : {
    async: false
   };
   const result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new core_core.GT;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParse = _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
   let error;
   return {
    success: false,
    get error() {
     if (!error) {
      error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
      issues = void 0;
      ctx = void 0;
     }
     return error;
    },
    set error(e) {
     error = e;
     issues = void 0;
     ctx = void 0;
    }
   };
  }
  const _safeParseAsync = _Err => async (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: true
   } : {
    async: true
   };
   let result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) result = await result;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParseAsync = _safeParseAsync($ZodRealError);
  null && Symbol.for("zod.compile.invalid");
  null && Symbol.for("zod.compile.fallback");
  const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
   if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   schemas.W4.init(inst, def);
   inst.def = def;
   inst.type = def.type;
  }, {
   get with() {
    return this.check;
   },
   set with(value) {
    core_util.qh(this, "with", value);
   },
   parse(data, params) {
    return parse(this, data, params, {
     callee: this.parse
    });
   },
   parseAsync(data, params) {
    return parseAsync(this, data, params, {
     callee: this.parseAsync
    });
   },
   safeParse(data, params) {
    return safeParse(this, data, params);
   },
   safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
   },
   check(...checks) {
    const def = this.def;
    return this.clone({
     ...def,
     checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
      _zod: {
       check: ch,
       def: {
        check: "custom"
       },
       onattach: []
      }
     } : ch) ]
    }, {
     parent: true
    });
   },
   clone(_def, params) {
    return core_util.o8(this, _def, params);
   },
   brand() {
    return this;
   },
   register(reg, meta) {
    reg.add(this, meta);
    return this;
   },
   apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
   }
  });
  const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
   schemas.$v.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function string(params) {
   return api.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = null && core.$constructor("ZodMiniStringFormat", (inst, def) => {
   core.$ZodStringFormat.init(inst, def);
   ZodMiniString.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmail", (inst, def) => {
   core.$ZodEmail.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniGUID", (inst, def) => {
   core.$ZodGUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniUUID", (inst, def) => {
   core.$ZodUUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniURL", (inst, def) => {
   core.$ZodURL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmoji", (inst, def) => {
   core.$ZodEmoji.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniNanoID", (inst, def) => {
   core.$ZodNanoID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID", (inst, def) => {
   core.$ZodCUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID2", (inst, def) => {
   core.$ZodCUID2.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniULID", (inst, def) => {
   core.$ZodULID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniXID", (inst, def) => {
   core.$ZodXID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniKSUID", (inst, def) => {
   core.$ZodKSUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv4", (inst, def) => {
   core.$ZodIPv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv6", (inst, def) => {
   core.$ZodIPv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
   core.$ZodCIDRv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
   core.$ZodCIDRv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniMAC", (inst, def) => {
   core.$ZodMAC.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64", (inst, def) => {
   core.$ZodBase64.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
   core.$ZodBase64URL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniE164", (inst, def) => {
   core.$ZodE164.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
   core.$ZodCreditCard.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIBAN", (inst, def) => {
   core.$ZodIBAN.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniJWT", (inst, def) => {
   core.$ZodJWT.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
   core.$ZodCustomStringFormat.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
   schemas.vz.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function number(params) {
   return api.F7(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
   schemas.I.init(inst, def);
   ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
   return api.LK(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
   schemas.sF.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function schemas_boolean(params) {
   return api._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null && core.$constructor("ZodMiniBigInt", (inst, def) => {
   core.$ZodBigInt.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
   core.$ZodBigIntFormat.init(inst, def);
   ZodMiniBigInt.init(inst, def);
  });
  null && core.$constructor("ZodMiniSymbol", (inst, def) => {
   core.$ZodSymbol.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUndefined", (inst, def) => {
   core.$ZodUndefined.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNull", (inst, def) => {
   core.$ZodNull.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniAny", (inst, def) => {
   core.$ZodAny.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUnknown", (inst, def) => {
   core.$ZodUnknown.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
   schemas.Um.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function never(params) {
   return api.G8(ZodMiniNever, params);
  }
  null && core.$constructor("ZodMiniVoid", (inst, def) => {
   core.$ZodVoid.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniDate", (inst, def) => {
   core.$ZodDate.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
   schemas.$p.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function array(element, params) {
   return new ZodMiniArray({
    type: "array",
    element: element,
    ...core_util.A2(params)
   });
  }
  const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
   schemas.L8.init(inst, def);
   ZodMiniType.init(inst, def);
   core_util.X(inst, "shape", self => self._zod.def.shape, false);
  });
  function strictObject(shape, params) {
   return new ZodMiniObject({
    type: "object",
    shape: shape,
    catchall: never(),
    ...core_util.A2(params)
   });
  }
  const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
   schemas.cu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function union(options, params) {
   return new ZodMiniUnion({
    type: "union",
    options: options,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniXor", (inst, def) => {
   ZodMiniUnion.init(inst, def);
   core.$ZodXor.init(inst, def);
  });
  null && core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
   core.$ZodDiscriminatedUnion.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniIntersection", (inst, def) => {
   core.$ZodIntersection.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTuple", (inst, def) => {
   core.$ZodTuple.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
   schemas.h.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
   if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: string(),
    valueType: keyType,
    ...core_util.A2(valueType)
   });
   return new ZodMiniRecord({
    type: "record",
    keyType: keyType,
    valueType: valueType,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniMap", (inst, def) => {
   core.$ZodMap.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSet", (inst, def) => {
   core.$ZodSet.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
   schemas.VO.init(inst, def);
   ZodMiniType.init(inst, def);
   inst.options = [ ...inst._zod.values ];
  });
  function _enum(values, params) {
   const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
   return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...core_util.A2(params)
   });
  }
  const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
   schemas.nu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
   return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [ value ],
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniFile", (inst, def) => {
   core.$ZodFile.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTransform", (inst, def) => {
   core.$ZodTransform.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
   schemas.ig.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function optional(innerType) {
   return new ZodMiniOptional({
    type: "optional",
    innerType: innerType
   });
  }
  null && core.$constructor("ZodMiniExactOptional", (inst, def) => {
   core.$ZodExactOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNullable", (inst, def) => {
   core.$ZodNullable.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniDefault", (inst, def) => {
   core.$ZodDefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPrefault", (inst, def) => {
   core.$ZodPrefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
   core.$ZodNonOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSuccess", (inst, def) => {
   core.$ZodSuccess.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCatch", (inst, def) => {
   core.$ZodCatch.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNaN", (inst, def) => {
   core.$ZodNaN.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniPipe = null && core.$constructor("ZodMiniPipe", (inst, def) => {
   core.$ZodPipe.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCodec", (inst, def) => {
   ZodMiniPipe.init(inst, def);
   core.$ZodCodec.init(inst, def);
  });
  null && core.$constructor("ZodMiniReadonly", (inst, def) => {
   core.$ZodReadonly.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
   core.$ZodTemplateLiteral.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniLazy", (inst, def) => {
   core.$ZodLazy.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPromise", (inst, def) => {
   core.$ZodPromise.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCustom", (inst, def) => {
   core.$ZodCustom.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const describe = api.q0;
  api.mI;
  null && core.$constructor("ZodMiniFunction", (inst, def) => {
   core.$ZodFunction.init(inst, def);
   ZodMiniType.init(inst, def);
  });
 })
};
