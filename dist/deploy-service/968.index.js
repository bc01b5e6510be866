export const id = 968;

export const ids = [ 968 ];

export const modules = {
 1314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => NoAuthSigner
  });
  class NoAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
   }
  }
 }),
 6801: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => makeBuilder
  });
  var middleware = __webpack_require__(7418);
  var MiddlewareStack = __webpack_require__(7520);
  var NormalizedSchema = __webpack_require__(5125);
  const SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
   if (data == null) return data;
   const ns = NormalizedSchema.l1.of(schema);
   if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
   if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
   } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
   } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
    return newObject;
   }
   return data;
  }
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=(0, MiddlewareStack.o)();
   schema;
   static classBuilder() {
    return new ClassBuilder;
   }
   resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn: middlewareFn, clientName: clientName, commandName: commandName, inputFilterSensitiveLog: inputFilterSensitiveLog, outputFilterSensitiveLog: outputFilterSensitiveLog, smithyContext: smithyContext, additionalContext: additionalContext, CommandCtor: CommandCtor}) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
    const stack = clientStack.concat(this.middlewareStack);
    const {logger: logger} = configuration;
    const additionalSmithyContext = additionalContext[middleware.V];
    const handlerExecutionContext = {
     logger: logger,
     clientName: clientName,
     commandName: commandName,
     inputFilterSensitiveLog: inputFilterSensitiveLog,
     outputFilterSensitiveLog: outputFilterSensitiveLog,
     ...additionalContext,
     [middleware.V]: {
      ...additionalSmithyContext,
      commandInstance: this,
      ...smithyContext,
      ...options?.metricsRecorder === void 0 ? {} : {
       metricsRecorder: options.metricsRecorder
      },
      ...options?.abortSignal === void 0 ? {} : {
       abortSignal: options.abortSignal
      }
     }
    };
    const {requestHandler: requestHandler} = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
     requestOptions = {
      ...requestOptions
     };
     delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) isEventStream = marker; else if (schema) if (Array.isArray(schema) && schema[0] === 9) {
     const [, , , , input$, output$] = schema;
     isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
    }
    if (isEventStream) requestOptions = {
     isEventStream: isEventStream,
     ...requestOptions
    };
    return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
   }
  }
  class ClassBuilder {
   _init=() => {};
   _ep={};
   _middlewareFn=() => [];
   _commandName="";
   _clientName="";
   _additionalContext={};
   _smithyContext={};
   _inputFilterSensitiveLog=void 0;
   _outputFilterSensitiveLog=void 0;
   _serializer=null;
   _deserializer=null;
   _operationSchema;
   init(cb) {
    this._init = cb;
   }
   ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
   }
   m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
   }
   s(service, operation, smithyContext = {}) {
    this._smithyContext = {
     service: service,
     operation: operation,
     ...smithyContext
    };
    return this;
   }
   c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
   }
   n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
   }
   f(inputFilter = _ => _, outputFilter = _ => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
   }
   ser(serializer) {
    this._serializer = serializer;
    return this;
   }
   de(deserializer) {
    this._deserializer = deserializer;
    return this;
   }
   sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
   }
   build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return closure._ep;
     }
     constructor(...[input]) {
      super();
      this.input = input ?? {};
      closure._init(this);
      this.schema = closure._operationSchema;
     }
     resolveMiddleware(stack, configuration, options) {
      const op = closure._operationSchema;
      const input = op?.[4] ?? op?.input;
      const output = op?.[5] ?? op?.output;
      return this.resolveMiddlewareWithContext(stack, configuration, options, {
       CommandCtor: CommandRef,
       middlewareFn: closure._middlewareFn,
       clientName: closure._clientName,
       commandName: closure._commandName,
       inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
       outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
       smithyContext: closure._smithyContext,
       additionalContext: closure._additionalContext
      });
     }
     serialize=closure._serializer;
     deserialize=closure._deserializer;
    };
   }
  }
  function makeBuilder(common, service, name, ep) {
   return function(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
     const list = plugins.call(this, CommandCtor, clientStack, config, options);
     list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
     return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
   };
  }
 }),
 979: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(str) {
   if (/^[\w.~-]+$/.test(str)) return str;
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 4671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => FromStringShapeDeserializer
  });
  var split_header = __webpack_require__(9796);
  var fromBase64 = __webpack_require__(9700);
  const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const date = `(\\d?\\d)`;
  const year = `(\\d{4})`;
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = value => {
   if (value == null) return;
   let num = NaN;
   if (typeof value === "number") num = value; else if (typeof value === "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    num = Number.parseFloat(value);
   } else if (typeof value === "object" && value.tag === 1) num = value.value;
   if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(num * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
   const matches = RFC3339_WITH_OFFSET.exec(value);
   if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
   const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
   range(monthStr, 1, 12);
   range(dayStr, 1, 31);
   range(hours, 0, 23);
   range(minutes, 0, 59);
   range(seconds, 0, 60);
   const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
   date.setUTCFullYear(Number(yearStr));
   if (offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
    const scalar = sign === "-" ? 1 : -1;
    date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
   }
   return date;
  };
  const _parseRfc7231DateTime = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
   if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
   let day;
   let month;
   let year;
   let hour;
   let minute;
   let second;
   let fraction;
   let matches;
   if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
    [, day, month, year, hour, minute, second, fraction] = matches;
    year = (Number(year) + 1900).toString();
   } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
   if (year && second) {
    const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    const date = new Date(timestamp);
    date.setUTCFullYear(Number(year));
    return date;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
   const _v = Number(v);
   if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  var toUtf8 = __webpack_require__(9809);
  var lazy_json = __webpack_require__(1899);
  var NumericValue = __webpack_require__(7004);
  var HttpBindingNormalizedSchema = __webpack_require__(4699);
  var SerdeContext = __webpack_require__(5506);
  class FromStringShapeDeserializer extends SerdeContext.f {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.C.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
   }
   readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
     collectionValue ??= ns.getHttpBindingCollectionValue(location);
     return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       return _parseRfc3339DateTimeWithOffset(data);

      case 6:
       return _parseRfc7231DateTime(data);

      case 7:
       return _parseEpochTimestamp(data);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", data);
       return new Date(data);
      }
     }

    case 0:
     {
      const media = flags >> 8 & 3;
      if (!media) return data;
      let intermediateValue = data;
      if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
      return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
     }

    case 1:
     return Number(data);

    case 2:
     return data.toLowerCase() === "true";

    case 17:
     return BigInt(data);

    case 19:
     return new NumericValue.D(data, "bigDecimal");

    default:
     return data;
    }
   }
  }
 }),
 9796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => splitHeader
  });
  const splitHeader = value => {
   const z = value.length;
   const values = [];
   let withinQuotes = false;
   let escaped = false;
   let anchor = 0;
   for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
    case `"`:
     if (!escaped) withinQuotes = !withinQuotes;
     break;

    case ",":
     if (!withinQuotes) {
      values.push(value.slice(anchor, i));
      anchor = i + 1;
     }
     break;

    default:
    }
    escaped = char === "\\" && !escaped;
   }
   values.push(value.slice(anchor));
   return values.map(v => {
    v = v.trim();
    const z = v.length;
    if (z < 2) return v;
    if (v[0] === `"` && v[z - 1] === `"`) {
     v = v.slice(1, z - 1);
     return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
   });
  };
 }),
 9955: (module => {
  module.exports = {
   rE: "3.998.3"
  };
 })
};
