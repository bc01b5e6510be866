export const id = 123;

export const ids = [ 123 ];

export const modules = {
 5477: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => emitWarningIfUnsupportedVersion
  });
  const state = {
   warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
     state.warningEmitted = true;
     return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
 }),
 9007: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OV: () => resolveHostHeaderConfig,
   TC: () => getHostHeaderPlugin
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);
  function resolveHostHeaderConfig(input) {
   return input;
  }
  const hostHeaderMiddleware = options => next => async args => {
   if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
   const {request: request} = args;
   const {handlerProtocol: handlerProtocol = ""} = options.requestHandler.metadata || {};
   if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
    delete request.headers["host"];
    request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
   } else if (!request.headers["host"]) {
    let host = request.hostname;
    if (request.port != null) host += `:${request.port}`;
    request.headers["host"] = host;
   }
   return next(args);
  };
  const hostHeaderMiddlewareOptions = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const getHostHeaderPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
   }
  });
 }),
 5180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y7: () => getLoggerPlugin
  });
  const loggerMiddleware = () => (next, context) => async args => {
   try {
    const response = await next(args);
    const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog: overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
    const {$metadata: $metadata, ...outputWithoutMetadata} = response.output;
    logger?.info?.({
     clientName: clientName,
     commandName: commandName,
     input: inputFilterSensitiveLog(args.input),
     output: outputFilterSensitiveLog(outputWithoutMetadata),
     metadata: $metadata
    });
    return response;
   } catch (error) {
    const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    logger?.error?.({
     clientName: clientName,
     commandName: commandName,
     input: inputFilterSensitiveLog(args.input),
     error: error,
     metadata: error.$metadata
    });
    throw error;
   }
  };
  const loggerMiddlewareOptions = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const getLoggerPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
   }
  });
 }),
 7591: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => getRecursionDetectionPlugin
  });
  const recursionDetectionMiddlewareOptions = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var invoke_store = __webpack_require__(9320);
  var httpRequest = __webpack_require__(9725);
  const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  const TRACEPARENT = "traceparent";
  const TRACESTATE = "tracestate";
  const BAGGAGE = "baggage";
  const recursionDetectionMiddleware = () => next => async args => {
   const {request: request} = args;
   if (!httpRequest.K.isInstance(request)) return next(args);
   let invokeStore;
   {
    const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
     const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
     const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
     invokeStore ??= await invoke_store.A.getInstanceAsync();
     const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
     const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
     const nonEmptyString = str => typeof str === "string" && str.length > 0;
     if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
    }
   }
   {
    sanitizeTraceHeaders(request.headers);
    const existingTraceparent = request.headers[TRACEPARENT];
    if (!existingTraceparent) {
     const traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
     if (traceparent) {
      request.headers[TRACEPARENT] = traceparent;
      const tracestate = invokeStore?.getTracestate?.();
      if (tracestate) request.headers[TRACESTATE] = tracestate;
      const baggage = invokeStore?.getBaggage?.();
      if (baggage) request.headers[BAGGAGE] = baggage;
     }
    }
   }
   return next(args);
  };
  function sanitizeTraceHeaders(headers) {
   for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
     headers[lower] = headers[header];
     delete headers[header];
    }
   }
  }
  const getRecursionDetectionPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
   }
  });
 }),
 846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => resolveUserAgentConfig,
   b: () => DEFAULT_UA_APP_ID
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
  const DEFAULT_UA_APP_ID = void 0;
  function isValidUserAgentAppId(appId) {
   if (appId === void 0) return true;
   return typeof appId === "string" && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
   const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
   const {customUserAgent: customUserAgent} = input;
   return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [ [ customUserAgent ] ] : customUserAgent,
    userAgentAppId: async () => {
     const appId = await normalizedAppIdProvider();
     if (!isValidUserAgentAppId(appId)) {
      const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
      if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined."); else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return appId;
    }
   });
  }
 }),
 8486: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sM: () => getUserAgentPlugin
  });
  var httpRequest = __webpack_require__(9725);
  var partition = __webpack_require__(3305);
  var util_retry_config = __webpack_require__(4353);
  function setFeature(context, feature, value) {
   if (!context.__aws_sdk_context) context.__aws_sdk_context = {
    features: {}
   }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
   context.__aws_sdk_context.features[feature] = value;
  }
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
   const request = args.request;
   if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
   if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
    case util_retry_config.cm.ADAPTIVE:
     setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
     break;

    case util_retry_config.cm.STANDARD:
     setFeature(context, "RETRY_MODE_STANDARD", "E");
     break;
    }
   }
   if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    switch (await (config.accountIdEndpointMode?.())) {
    case "disabled":
     setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
     break;

    case "preferred":
     setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
     break;

    case "required":
     setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
     break;
    }
   }
   const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
   }
  }
  const USER_AGENT = "user-agent";
  const X_AMZ_USER_AGENT = "x-amz-user-agent";
  const SPACE = " ";
  const UA_NAME_SEPARATOR = "/";
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const UA_ESCAPE_CHAR = "-";
  const BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
   let buffer = "";
   for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
     if (buffer.length) buffer += "," + val; else buffer += val;
     continue;
    }
    break;
   }
   return buffer;
  }
  const userAgentMiddleware = options => (next, context) => async args => {
   const {request: request} = args;
   if (!httpRequest.K.isInstance(request)) return next(args);
   const {headers: headers} = request;
   const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
   const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
   await checkFeatures(context, options, args);
   const awsContext = context;
   defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
   const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
   const appId = await options.userAgentAppId();
   if (appId) defaultUserAgent.push(escapeUserAgent([ `app`, `${appId}` ]));
   const prefix = (0, partition.vL)();
   const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
   const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
   if (options.runtime !== "browser") {
    if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
    headers[USER_AGENT] = sdkUserAgentValue;
   } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
   return next({
    ...args,
    request: request
   });
  };
  const escapeUserAgent = userAgentPair => {
   const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map(part => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
   const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
   const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
   const prefix = name.substring(0, prefixSeparatorIndex);
   let uaName = name.substring(prefixSeparatorIndex + 1);
   if (prefix === "api") uaName = uaName.toLowerCase();
   return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
    case 0:
     return item;

    case 1:
     return `${acc}/${item}`;

    default:
     return `${acc}#${item}`;
    }
   }, "");
  };
  const getUserAgentMiddlewareOptions = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const getUserAgentPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
   }
  });
 }),
 9999: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => resolveAwsRegionExtensionConfiguration,
   R: () => getAwsRegionExtensionConfiguration
  });
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
   setRegion(region) {
    runtimeConfig.region = region;
   },
   region() {
    return runtimeConfig.region;
   }
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
   region: awsRegionExtensionConfiguration.region()
  });
 }),
 249: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => setCredentialFeature
  });
  function setCredentialFeature(credentials, feature, value) {
   if (!credentials.$source) credentials.$source = {};
   credentials.$source[feature] = value;
   return credentials;
  }
 }),
 6180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => awsEndpointFunctions
  });
  var customEndpointFunctions = __webpack_require__(1046);
  var isValidHostLabel = __webpack_require__(4280);
  var isIpAddress = __webpack_require__(6676);
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
   if (allowSubDomains) {
    for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
    return true;
   }
   if (!(0, isValidHostLabel.X)(value)) return false;
   if (value.length < 3 || value.length > 63) return false;
   if (value !== value.toLowerCase()) return false;
   if ((0, isIpAddress.o)(value)) return false;
   return true;
  };
  const ARN_DELIMITER = ":";
  const RESOURCE_DELIMITER = "/";
  const parseArn = value => {
   const segments = value.split(ARN_DELIMITER);
   if (segments.length < 6) return null;
   const [arn, partition, service, region, accountId, ...resourcePath] = segments;
   if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
   const resourceId = resourcePath.map(resource => resource.split(RESOURCE_DELIMITER)).flat();
   return {
    partition: partition,
    service: service,
    region: region,
    accountId: accountId,
    resourceId: resourceId
   };
  };
  var partition = __webpack_require__(3305);
  const awsEndpointFunctions = {
   isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
   parseArn: parseArn,
   partition: partition.jB
  };
  customEndpointFunctions.m.aws = awsEndpointFunctions;
 }),
 3305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   vL: () => getUserAgentPrefix,
   jB: () => partition
  });
  const partitions_partitionsInfo = {
   partitions: [ {
    id: "aws",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-east-1",
     name: "aws",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
    regions: {
     "af-south-1": {
      description: "Africa (Cape Town)"
     },
     "ap-east-1": {
      description: "Asia Pacific (Hong Kong)"
     },
     "ap-east-2": {
      description: "Asia Pacific (Taipei)"
     },
     "ap-northeast-1": {
      description: "Asia Pacific (Tokyo)"
     },
     "ap-northeast-2": {
      description: "Asia Pacific (Seoul)"
     },
     "ap-northeast-3": {
      description: "Asia Pacific (Osaka)"
     },
     "ap-south-1": {
      description: "Asia Pacific (Mumbai)"
     },
     "ap-south-2": {
      description: "Asia Pacific (Hyderabad)"
     },
     "ap-southeast-1": {
      description: "Asia Pacific (Singapore)"
     },
     "ap-southeast-2": {
      description: "Asia Pacific (Sydney)"
     },
     "ap-southeast-3": {
      description: "Asia Pacific (Jakarta)"
     },
     "ap-southeast-4": {
      description: "Asia Pacific (Melbourne)"
     },
     "ap-southeast-5": {
      description: "Asia Pacific (Malaysia)"
     },
     "ap-southeast-6": {
      description: "Asia Pacific (New Zealand)"
     },
     "ap-southeast-7": {
      description: "Asia Pacific (Thailand)"
     },
     "aws-global": {
      description: "aws global region"
     },
     "ca-central-1": {
      description: "Canada (Central)"
     },
     "ca-west-1": {
      description: "Canada West (Calgary)"
     },
     "eu-central-1": {
      description: "Europe (Frankfurt)"
     },
     "eu-central-2": {
      description: "Europe (Zurich)"
     },
     "eu-north-1": {
      description: "Europe (Stockholm)"
     },
     "eu-south-1": {
      description: "Europe (Milan)"
     },
     "eu-south-2": {
      description: "Europe (Spain)"
     },
     "eu-west-1": {
      description: "Europe (Ireland)"
     },
     "eu-west-2": {
      description: "Europe (London)"
     },
     "eu-west-3": {
      description: "Europe (Paris)"
     },
     "il-central-1": {
      description: "Israel (Tel Aviv)"
     },
     "me-central-1": {
      description: "Middle East (UAE)"
     },
     "me-south-1": {
      description: "Middle East (Bahrain)"
     },
     "me-west-1": {
      description: "Middle East (Saudi Arabia)"
     },
     "mx-central-1": {
      description: "Mexico (Central)"
     },
     "sa-east-1": {
      description: "South America (Sao Paulo)"
     },
     "sa-west-1": {
      description: "South America (Chile)"
     },
     "us-east-1": {
      description: "US East (N. Virginia)"
     },
     "us-east-2": {
      description: "US East (Ohio)"
     },
     "us-west-1": {
      description: "US West (N. California)"
     },
     "us-west-2": {
      description: "US West (Oregon)"
     }
    }
   }, {
    id: "aws-cn",
    outputs: {
     dnsSuffix: "amazonaws.com.cn",
     dualStackDnsSuffix: "api.amazonwebservices.com.cn",
     implicitGlobalRegion: "cn-northwest-1",
     name: "aws-cn",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^cn\\-\\w+\\-\\d+$",
    regions: {
     "aws-cn-global": {
      description: "aws-cn global region"
     },
     "cn-north-1": {
      description: "China (Beijing)"
     },
     "cn-northwest-1": {
      description: "China (Ningxia)"
     }
    }
   }, {
    id: "aws-eusc",
    outputs: {
     dnsSuffix: "amazonaws.eu",
     dualStackDnsSuffix: "api.amazonwebservices.eu",
     implicitGlobalRegion: "eusc-de-east-1",
     name: "aws-eusc",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
    regions: {
     "eusc-de-east-1": {
      description: "AWS European Sovereign Cloud (Germany)"
     }
    }
   }, {
    id: "aws-iso",
    outputs: {
     dnsSuffix: "c2s.ic.gov",
     dualStackDnsSuffix: "api.aws.ic.gov",
     implicitGlobalRegion: "us-iso-east-1",
     name: "aws-iso",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-global": {
      description: "aws-iso global region"
     },
     "us-iso-east-1": {
      description: "US ISO East"
     },
     "us-iso-west-1": {
      description: "US ISO WEST"
     }
    }
   }, {
    id: "aws-iso-b",
    outputs: {
     dnsSuffix: "sc2s.sgov.gov",
     dualStackDnsSuffix: "api.aws.scloud",
     implicitGlobalRegion: "us-isob-east-1",
     name: "aws-iso-b",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-b-global": {
      description: "aws-iso-b global region"
     },
     "us-isob-east-1": {
      description: "US ISOB East (Ohio)"
     },
     "us-isob-west-1": {
      description: "US ISOB West"
     }
    }
   }, {
    id: "aws-iso-e",
    outputs: {
     dnsSuffix: "cloud.adc-e.uk",
     dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
     implicitGlobalRegion: "eu-isoe-west-1",
     name: "aws-iso-e",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-e-global": {
      description: "aws-iso-e global region"
     },
     "eu-isoe-west-1": {
      description: "EU ISOE West"
     }
    }
   }, {
    id: "aws-iso-f",
    outputs: {
     dnsSuffix: "csp.hci.ic.gov",
     dualStackDnsSuffix: "api.aws.hci.ic.gov",
     implicitGlobalRegion: "us-isof-south-1",
     name: "aws-iso-f",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-f-global": {
      description: "aws-iso-f global region"
     },
     "us-isof-east-1": {
      description: "US ISOF EAST"
     },
     "us-isof-south-1": {
      description: "US ISOF SOUTH"
     }
    }
   }, {
    id: "aws-us-gov",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-gov-west-1",
     name: "aws-us-gov",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
    regions: {
     "aws-us-gov-global": {
      description: "aws-us-gov global region"
     },
     "us-gov-east-1": {
      description: "AWS GovCloud (US-East)"
     },
     "us-gov-west-1": {
      description: "AWS GovCloud (US-West)"
     }
    }
   } ],
   version: "1.1"
  };
  let selectedPartitionsInfo = partitions_partitionsInfo;
  let selectedUserAgentPrefix = "";
  const partition = value => {
   const {partitions: partitions} = selectedPartitionsInfo;
   for (const partition of partitions) {
    const {regions: regions, outputs: outputs} = partition;
    for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
     ...outputs,
     ...regionData
    };
   }
   for (const partition of partitions) {
    const {regionRegex: regionRegex, outputs: outputs} = partition;
    if (new RegExp(regionRegex).test(value)) return {
     ...outputs
    };
   }
   const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
   if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
   return {
    ...DEFAULT_PARTITION.outputs
   };
  };
  const getUserAgentPrefix = () => selectedUserAgentPrefix;
 }),
 7532: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   pf: () => createDefaultUserAgentProvider
  });
  var external_node_os_ = __webpack_require__(8161);
  var external_node_process_ = __webpack_require__(1708);
  const getRuntimeUserAgentPair = () => {
   const runtimesToCheck = [ "deno", "bun", "llrt" ];
   for (const runtime of runtimesToCheck) if (external_node_process_.versions[runtime]) return [ `md/${runtime}`, external_node_process_.versions[runtime] ];
   return [ "md/nodejs", external_node_process_.versions.node ];
  };
  const crtAvailability = {
   isCrtAvailable: false
  };
  const isCrtAvailable = () => {
   if (crtAvailability.isCrtAvailable) return [ "md/crt-avail" ];
   return null;
  };
  const createDefaultUserAgentProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => {
   const runtimeUserAgentPair = getRuntimeUserAgentPair();
   return async config => {
    const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
    external_node_os_.platform)()}`, (0, external_node_os_.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
    const crtAvailable = isCrtAvailable();
    if (crtAvailable) sections.push(crtAvailable);
    if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
    if (external_node_process_.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}` ]);
    const appId = await (config?.userAgentAppId?.());
    const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
    return resolvedUserAgent;
   };
  };
 }),
 7652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   hV: () => NODE_APP_ID_CONFIG_OPTIONS
  });
  var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);
  const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  const NODE_APP_ID_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
   configFileSelector: profile => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
   default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b
  };
 }),
 2526: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f2: () => AwsSdkSigV4Signer,
   pz: () => validateSigningProperties
  });
  var transport_httpRequest = __webpack_require__(9725);
  var middleware = __webpack_require__(7418);
  var getSkewCorrectedDate = __webpack_require__(3786);
  var httpResponse = __webpack_require__(5401);
  const getDateHeader = response => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const getAgeHeader = response => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
   if (ageHeader !== void 0) return currentSystemClockOffset;
   const serverTime = Date.parse(clockTime);
   if (Number.isNaN(serverTime)) return currentSystemClockOffset;
   const timeResponseReceived = Date.now();
   if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
   return serverTime - timeResponseReceived;
  };
  const throwSigningPropertyError = (name, property) => {
   if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   return property;
  };
  const hasEventStreamOutput = signingProperties => {
   const context = signingProperties.context;
   const eventStream = context?.[middleware.V]?.eventStream;
   return eventStream?.output === true;
  };
  const validateSigningProperties = async signingProperties => {
   const context = throwSigningPropertyError("context", signingProperties.context);
   const config = throwSigningPropertyError("config", signingProperties.config);
   const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
   const signerFunction = throwSigningPropertyError("signer", config.signer);
   const signer = await signerFunction(authScheme);
   const signingRegion = signingProperties?.signingRegion;
   const signingRegionSet = signingProperties?.signingRegionSet;
   const signingName = signingProperties?.signingName;
   return {
    config: config,
    signer: signer,
    signingRegion: signingRegion,
    signingRegionSet: signingRegionSet,
    signingName: signingName
   };
  };
  class AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const validatedProps = await validateSigningProperties(signingProperties);
    const {config: config, signer: signer} = validatedProps;
    let {signingRegion: signingRegion, signingName: signingName} = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
     const [first, second] = handlerExecutionContext.authSchemes;
     if (first?.name === "sigv4a" && second?.name === "sigv4") {
      signingRegion = second?.signingRegion ?? signingRegion;
      signingName = second?.signingName ?? signingName;
     }
    }
    const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
     signingRegion: signingRegion,
     signingService: signingName
    });
    return signedRequest;
   }
   errorHandler(signingProperties) {
    return error => {
     const errorException = error;
     if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
      const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
      if (serverTime) {
       const config = throwSigningPropertyError("config", signingProperties.config);
       const preRequestOffset = signingProperties._preRequestSystemClockOffset;
       const timeRequestSent = signingProperties._requestSentAt;
       const ageHeader = getAgeHeader(errorException.$response);
       const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
       config.systemClockOffset = newOffset;
       const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
       const isLocalCorrection = newOffset !== preRequestOffset;
       const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
       if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
      }
     }
     throw error;
    };
   }
   successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
     const config = throwSigningPropertyError("config", signingProperties.config);
     const timeRequestSent = signingProperties._requestSentAt;
     const ageHeader = getAgeHeader(httpResponse);
     config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
   }
  }
 }),
 2628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
  });
  const getArrayForCommaSeparatedString = str => typeof str === "string" && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  const getBearerTokenEnvKey = signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
   environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
     const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
     if (bearerTokenKey in env) return [ "httpBearerAuth" ];
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
   },
   configFileSelector: profile => {
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
   },
   default: []
  };
 }),
 8181: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ho: () => resolveAwsSdkSigV4Config
  });
  var setCredentialFeature = __webpack_require__(249);
  var normalizeProvider = __webpack_require__(3926);
  const createIsIdentityExpiredFunction = expirationMs => function(identity) {
   return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
  const EXPIRATION_MS = 3e5;
  const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  const doesIdentityRequireRefresh = identity => identity.expiration !== void 0;
  const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
   if (provider === void 0) return;
   const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async options => {
    if (!pending) pending = normalizedProvider(options);
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (isExpired === void 0) return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    return resolved;
   };
   return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    if (isConstant) return resolved;
    if (!requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider(options);
     return resolved;
    }
    return resolved;
   };
  };
  var SignatureV4 = __webpack_require__(7476);
  const bindResolveAwsSdkSigV4Config = defaultDisableClockSkewCorrection => config => {
   let inputCredentials = config.credentials;
   let isUserSupplied = !!config.credentials;
   let resolvedCredentials;
   Object.defineProperty(config, "credentials", {
    set(credentials) {
     if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
     inputCredentials = credentials;
     const memoizedProvider = normalizeCredentialProvider(config, {
      credentials: inputCredentials,
      credentialDefaultProvider: config.credentialDefaultProvider
     });
     const boundProvider = bindCallerConfig(config, memoizedProvider);
     if (isUserSupplied && !boundProvider.attributed) {
      const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
      resolvedCredentials = async options => {
       const creds = await boundProvider(options);
       const attributedCreds = creds;
       if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0, 
       setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
       return attributedCreds;
      };
      resolvedCredentials.memoized = boundProvider.memoized;
      resolvedCredentials.configBound = boundProvider.configBound;
      resolvedCredentials.attributed = true;
     } else resolvedCredentials = boundProvider;
    },
    get() {
     return resolvedCredentials;
    },
    enumerable: true,
    configurable: true
   });
   config.credentials = inputCredentials;
   const {signingEscapePath: signingEscapePath = true, systemClockOffset: systemClockOffset = config.systemClockOffset || 0, sha256: sha256} = config;
   let signer;
   if (config.signer) signer = (0, normalizeProvider.t)(config.signer); else if (config.regionInfoProvider) signer = () => (0, 
   normalizeProvider.t)(config.region)().then(async region => [ await config.regionInfoProvider(region, {
    useFipsEndpoint: await config.useFipsEndpoint(),
    useDualstackEndpoint: await config.useDualstackEndpoint()
   }) || {}, region ]).then(([regionInfo, region]) => {
    const {signingRegion: signingRegion, signingService: signingService} = regionInfo;
    config.signingRegion = config.signingRegion || signingRegion || region;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256: sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4.B;
    return new SignerCtor(params);
   }); else signer = async authScheme => {
    authScheme = Object.assign({}, {
     name: "sigv4",
     signingName: config.signingName || config.defaultSigningName,
     signingRegion: await (0, normalizeProvider.t)(config.region)(),
     properties: {}
    }, authScheme);
    const signingRegion = authScheme.signingRegion;
    const signingService = authScheme.signingName;
    config.signingRegion = config.signingRegion || signingRegion;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256: sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4.B;
    return new SignerCtor(params);
   };
   const resolvedConfig = Object.assign(config, {
    systemClockOffset: systemClockOffset,
    signingEscapePath: signingEscapePath,
    signer: signer,
    disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
   });
   return resolvedConfig;
  };
  function normalizeCredentialProvider(config, {credentials: credentials, credentialDefaultProvider: credentialDefaultProvider}) {
   let credentialsProvider;
   if (credentials) if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh); else credentialsProvider = credentials; else if (credentialDefaultProvider) credentialsProvider = (0, 
   normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
    parentClientConfig: config
   }))); else credentialsProvider = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
   };
   credentialsProvider.memoized = true;
   return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
   if (credentialsProvider.configBound) return credentialsProvider;
   const fn = async options => credentialsProvider({
    ...options,
    callerClientConfig: config
   });
   fn.memoized = credentialsProvider.memoized;
   fn.configBound = true;
   return fn;
  }
  var configLoader = __webpack_require__(3945);
  var booleanSelector = __webpack_require__(9498);
  var types = __webpack_require__(6402);
  const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
   configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
   default: false
  };
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
 }),
 3786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => getSkewCorrectedDate
  });
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
 }),
 4017: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => ProtocolLib
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
   }
   resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
     const mediaType = httpPayloadMember.getMergedTraits().mediaType;
     if (mediaType) return mediaType; else if (httpPayloadMember.isStringSchema()) return "text/plain"; else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream"; else return defaultContentType;
    } else if (!inputSchema.isUnitSchema()) {
     const hasBody = Object.values(members).find(m => {
      const {httpQuery: httpQuery, httpQueryParams: httpQueryParams, httpHeader: httpHeader, httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders} = m.getMergedTraits();
      const noPrefixHeaders = httpPrefixHeaders === void 0;
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
     });
     if (hasBody) return defaultContentType;
    }
   }
   async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
    const errorMetadata = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
     return {
      errorSchema: errorSchema,
      errorMetadata: errorMetadata
     };
    } catch (e) {
     dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
     const synthetic = this.errorRegistry;
     const baseExceptionSchema = synthetic.getBaseException();
     if (baseExceptionSchema) {
      const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
      throw this.decorateServiceException(Object.assign(new ErrorCtor({
       name: errorName
      }), errorMetadata), dataObject);
     }
     const d = dataObject;
     const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: errorName
     }, errorMetadata), dataObject);
    }
   }
   compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
    const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
    const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
   }
   decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
     const msg = exception.Message ?? additions.Message;
     const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
     if (msg) error.message = msg;
     const errorObj = error.Error ?? {};
     errorObj.Type = error.Error?.Type;
     errorObj.Code = error.Error?.Code;
     errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
     error.Error = errorObj;
     const reqId = error.$metadata.requestId;
     if (reqId) error.RequestId = reqId;
     return error;
    }
    return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
   }
   setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
     const [Code, Type] = queryErrorHeader.split(";");
     const keys = Object.keys(output);
     const Error = {
      Code: Code,
      Type: Type
     };
     output.Code = Code;
     output.Type = Type;
     for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      Error[k === "message" ? "Message" : k] = output[k];
     }
     delete Error.__type;
     output.Error = Error;
    }
   }
   queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
    if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
    if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
   }
   findQueryCompatibleError(registry, errorName) {
    try {
     return registry.getSchema(errorName);
    } catch (e) {
     return registry.find(schema => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
   }
  }
 }),
 3099: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   pi: () => ENV_SECRET,
   sF: () => fromEnv,
   yG: () => ENV_KEY
  });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(249);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1436);
  const ENV_KEY = "AWS_ACCESS_KEY_ID";
  const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
  const ENV_SESSION = "AWS_SESSION_TOKEN";
  const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
  const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
  const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
  const fromEnv = init => async () => {
   init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
   const accessKeyId = process.env[ENV_KEY];
   const secretAccessKey = process.env[ENV_SECRET];
   const sessionToken = process.env[ENV_SESSION];
   const expiry = process.env[ENV_EXPIRATION];
   const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
   const accountId = process.env[ENV_ACCOUNT_ID];
   if (accessKeyId && secretAccessKey) {
    const credentials = {
     accessKeyId: accessKeyId,
     secretAccessKey: secretAccessKey,
     ...sessionToken && {
      sessionToken: sessionToken
     },
     ...expiry && {
      expiration: new Date(expiry)
     },
     ...credentialScope && {
      credentialScope: credentialScope
     },
     ...accountId && {
      accountId: accountId
     }
    };
    (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
    return credentials;
   }
   throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
    logger: init?.logger
   });
  };
 }),
 9882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v6: () => defaultProvider
  });
  var fromEnv = __webpack_require__(3099);
  var getProfileName = __webpack_require__(2365);
  var CredentialsProviderError = __webpack_require__(1436);
  var chain = __webpack_require__(8062);
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async init => {
   const {ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI, fromContainerMetadata: fromContainerMetadata, fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__, 4966));
   if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const {fromHttp: fromHttp} = await __webpack_require__.e(459).then(__webpack_require__.bind(__webpack_require__, 7459));
    return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
   }
   if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
    throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
     logger: init.logger
    });
   };
   init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
   return fromInstanceMetadata(init);
  };
  function memoizeChain(providers, treatAsExpired) {
   const chain = internalCreateChain(providers);
   let activeLock;
   let passiveLock;
   let credentials;
   let forceRefreshLock;
   const provider = async options => {
    if (options?.forceRefresh) {
     if (!forceRefreshLock) forceRefreshLock = chain(options).then(c => {
      credentials = c;
     }).finally(() => {
      forceRefreshLock = void 0;
     });
     await forceRefreshLock;
     return credentials;
    }
    if (credentials?.expiration) if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
    if (activeLock) await activeLock; else if (!credentials || treatAsExpired?.(credentials)) if (credentials) {
     if (!passiveLock) passiveLock = chain(options).then(c => {
      credentials = c;
     }).catch(() => {}).finally(() => {
      passiveLock = void 0;
     });
    } else {
     activeLock = chain(options).then(c => {
      credentials = c;
     }).finally(() => {
      activeLock = void 0;
     });
     return provider(options);
    }
    return credentials;
   };
   return provider;
  }
  const internalCreateChain = providers => async awsIdentityProperties => {
   let lastProviderError;
   for (const provider of providers) try {
    return await provider(awsIdentityProperties);
   } catch (err) {
    lastProviderError = err;
    if (err?.tryNextLink) continue;
    throw err;
   }
   throw lastProviderError;
  };
  let multipleCredentialSourceWarningEmitted = false;
  const defaultProvider = (init = {}) => memoizeChain([ async () => {
   const profile = init.profile ?? process.env[getProfileName.Ch];
   if (profile) {
    const envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
    if (envStaticCredentialsAreSet) if (!multipleCredentialSourceWarningEmitted) {
     const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
     warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
     multipleCredentialSourceWarningEmitted = true;
    }
    throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
     logger: init.logger,
     tryNextLink: true
    });
   }
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
   return (0, fromEnv.sF)(init)();
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
   const {ssoStartUrl: ssoStartUrl, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoSession: ssoSession} = init;
   if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
    logger: init.logger
   });
   const {fromSSO: fromSSO} = await __webpack_require__.e(548).then(__webpack_require__.bind(__webpack_require__, 6548));
   return fromSSO(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
   const {fromIni: fromIni} = await __webpack_require__.e(236).then(__webpack_require__.bind(__webpack_require__, 6236));
   return fromIni(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
   const {fromProcess: fromProcess} = await __webpack_require__.e(575).then(__webpack_require__.bind(__webpack_require__, 3575));
   return fromProcess(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
   const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 8715));
   return fromTokenFile(init)(awsIdentityProperties);
  }, async () => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
   return (await remoteProvider(init))();
  }, async () => {
   throw new CredentialsProviderError.C("Could not load credentials from any providers", {
    tryNextLink: false,
    logger: init.logger
   });
  } ], credentialsTreatedAsExpired);
  const credentialsTreatedAsExpired = credentials => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
 }),
 9320: ((__unused_webpack_module, exports, __webpack_require__) => {
  const PROTECTED_KEYS = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
   static PROTECTED_KEYS=PROTECTED_KEYS;
   isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
   }
   getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
   }
   getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
   }
   getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
   }
   getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return this.currentContext !== void 0;
   }
   get(key) {
    return this.currentContext?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
   }
   run(context, fn) {
    this.currentContext = context;
    return fn();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    const instance = new InvokeStoreMulti;
    const asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage;
    return instance;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return this.als.getStore() !== void 0;
   }
   get(key) {
    return this.als.getStore()?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    const store = this.als.getStore();
    if (!store) throw new Error("No context available");
    store[key] = value;
   }
   run(context, fn) {
    return this.als.run(context, fn);
   }
  }
  exports.A = void 0;
  (function(InvokeStore) {
   let instance = null;
   async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) instance = (async () => {
     const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
     if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = newInstance;
      return newInstance;
     } else return newInstance;
    })();
    return instance;
   }
   InvokeStore.getInstanceAsync = getInstanceAsync;
   InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
     instance = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  })(exports.A || (exports.A = {}));
 }),
 2781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var getSmithyContext = __webpack_require__(8743);
  const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
   if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
   const preferredAuthOptions = [];
   for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) {
    const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
    if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
   }
   for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({schemeId: schemeId}) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
   return preferredAuthOptions;
  };
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
   const map = new Map;
   for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
   return map;
  }
  const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async args => {
   const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
   const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
   const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
   const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
   const smithyContext = (0, getSmithyContext.u)(context);
   const failureReasons = [];
   for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
     continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
     continue;
    }
    const {identityProperties: identityProperties = {}, signingProperties: signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
    option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
    smithyContext.selectedHttpAuthScheme = {
     httpAuthOption: option,
     identity: await identityProvider(option.identityProperties),
     signer: scheme.signer
    };
    break;
   }
   if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
   return next(args);
  };
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
     httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
     identityProviderConfigProvider: identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
   }
  });
 }),
 1567: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => getHttpSigningPlugin
  });
  var httpRequest = __webpack_require__(9725);
  var getSmithyContext = __webpack_require__(8743);
  const defaultErrorHandler = signingProperties => error => {
   throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddleware = config => (next, context) => async args => {
   if (!httpRequest.K.isInstance(args.request)) return next(args);
   const smithyContext = (0, getSmithyContext.u)(context);
   const scheme = smithyContext.selectedHttpAuthScheme;
   if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
   const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
   const output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
   }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
   (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
   return output;
  };
  const httpSigningMiddlewareOptions = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
   }
  });
 }),
 7086: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => DefaultIdentityProviderConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2990);
  class DefaultIdentityProviderConfig {
   authSchemes=new Map;
   constructor(config) {
    for (const key in config) {
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
     const value = config[key];
     if (value !== void 0) this.authSchemes.set(key, value);
    }
   }
   getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
   }
  }
 }),
 3926: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => normalizeProvider
  });
  const normalizeProvider = input => {
   if (typeof input === "function") return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
 }),
 910: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => Sha256Node
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var toUint8Array = __webpack_require__(3243);
  const BLOCK = 64;
  const DIGEST_LENGTH = 32;
  const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
   digestLength=DIGEST_LENGTH;
   state=Int32Array.from(INIT);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(secret) {
    if (secret) {
     const key = Sha256Js.normalizeKey(secret);
     this.inner = new Sha256Js;
     this.outer = new Sha256Js;
     const {inner: inner, outer: outer} = this;
     const pad = new Uint8Array(BLOCK * 2);
     for (let i = 0; i < BLOCK; ++i) {
      pad[i] = 54 ^ key[i];
      pad[i + BLOCK] = 92 ^ key[i];
     }
     inner.update(pad.subarray(0, BLOCK));
     outer.update(pad.subarray(BLOCK));
    }
   }
   update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
     this.inner.update(data);
     return;
    }
    const chunk = (0, toUint8Array.F)(data);
    let position = 0;
    let {byteLength: byteLength} = chunk;
    this.bytesHashed += byteLength;
    if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
    while (byteLength > 0) {
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (this.bufferLength === BLOCK) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const {inner: inner, outer: outer} = this;
    if (inner && outer) {
     if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
     this.finished = true;
     const innerDigest = inner.digestSync();
     outer.update(innerDigest);
     return outer.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
     for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
     this.hashBufferWith(state, buffer);
     bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) bufferView.setUint8(i, 0);
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) {
     out[i * 4] = state[i] >>> 24 & 255;
     out[i * 4 + 1] = state[i] >>> 16 & 255;
     out[i * 4 + 2] = state[i] >>> 8 & 255;
     out[i * 4 + 3] = state[i] >>> 0 & 255;
    }
    return out;
   }
   static normalizeKey(secret) {
    const key = (0, toUint8Array.F)(secret);
    if (key.byteLength > BLOCK) {
     const h = new Sha256Js;
     h.update(key);
     const out = h.digestSync();
     const padded = new Uint8Array(BLOCK);
     padded.set(out);
     return padded;
    }
    if (key.byteLength < BLOCK) {
     const padded = new Uint8Array(BLOCK);
     padded.set(key);
     return padded;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
     if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255; else {
      let u = w[i - 2];
      const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
     }
     const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
     const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
     s7 = s6;
     s6 = s5;
     s5 = s4;
     s4 = s3 + t1 | 0;
     s3 = s2;
     s2 = s1;
     s1 = s0;
     s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
   }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const hasNativeCrypto = (() => {
   try {
    (0, external_node_crypto_.createHash)("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
   return class {
    digestLength=32;
    secret;
    hash;
    isHmac;
    finished=false;
    constructor(secret) {
     this.secret = secret;
     this.isHmac = !!secret;
     this.hash = this.createHash();
    }
    update(data) {
     if (this.finished) throw new Error("Attempted to update an already finished hash.");
     this.hash.update(data);
    }
    async digest() {
     let buf;
     if (this.isHmac) {
      this.finished = true;
      buf = this.hash.digest();
     } else buf = this.hash.copy().digest();
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, 
     external_node_crypto_.createHash)("sha256");
    }
   };
  }
  function toBuffer(data) {
   if (typeof data === "string") return data;
   if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   return Buffer.from(data);
  }
 }),
 7520: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => constructStack
  });
  const getAllAliases = (name, aliases) => {
   const _aliases = [];
   if (name) _aliases.push(name);
   if (aliases) for (const alias of aliases) _aliases.push(alias);
   return _aliases;
  };
  const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const constructStack = () => {
   let absoluteEntries = [];
   let relativeEntries = [];
   let identifyOnResolve = false;
   const entriesNameSet = new Set;
   const sort = entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
   const removeByName = toRemove => {
    let isRemoved = false;
    const filterCb = entry => {
     const aliases = getAllAliases(entry.name, entry.aliases);
     if (aliases.includes(toRemove)) {
      isRemoved = true;
      for (const alias of aliases) entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   const removeByReference = toRemove => {
    let isRemoved = false;
    const filterCb = entry => {
     if (entry.middleware === toRemove) {
      isRemoved = true;
      for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   const cloneTo = toStack => {
    absoluteEntries.forEach(entry => {
     toStack.add(entry.middleware, {
      ...entry
     });
    });
    relativeEntries.forEach(entry => {
     toStack.addRelativeTo(entry.middleware, {
      ...entry
     });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
   };
   const expandRelativeMiddlewareList = from => {
    const expandedMiddlewareList = [];
    from.before.forEach(entry => {
     if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach(entry => {
     if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    return expandedMiddlewareList;
   };
   const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach(entry => {
     if (entry.toMiddleware) {
      const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
      if (toMiddleware === void 0) {
       if (debug) return;
       throw new Error(`${entry.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` + `middleware ${entry.relation} ${entry.toMiddleware}`);
      }
      if (entry.relation === "after") toMiddleware.after.push(entry);
      if (entry.relation === "before") toMiddleware.before.push(entry);
     }
    });
    const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
     wholeList.push(...expandedMiddlewareList);
     return wholeList;
    }, []);
    return mainChain;
   };
   const stack = {
    add: (middleware, options = {}) => {
     const {name: name, override: override, aliases: _aliases} = options;
     const entry = {
      step: "initialize",
      priority: "normal",
      middleware: middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (toOverrideIndex === -1) continue;
        const toOverride = absoluteEntries[toOverrideIndex];
        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` + `${toOverride.priority} priority in ${toOverride.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` + `${entry.priority} priority in ${entry.step} step.`);
        absoluteEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
     const {name: name, override: override, aliases: _aliases} = options;
     const entry = {
      middleware: middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (toOverrideIndex === -1) continue;
        const toOverride = relativeEntries[toOverrideIndex];
        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` + `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` + `"${entry.toMiddleware}" middleware.`);
        relativeEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: plugin => {
     plugin.applyToStack(stack);
    },
    remove: toRemove => {
     if (typeof toRemove === "string") return removeByName(toRemove); else return removeByReference(toRemove);
    },
    removeByTag: toRemove => {
     let isRemoved = false;
     const filterCb = entry => {
      const {tags: tags, name: name, aliases: _aliases} = entry;
      if (tags && tags.includes(toRemove)) {
       const aliases = getAllAliases(name, _aliases);
       for (const alias of aliases) entriesNameSet.delete(alias);
       isRemoved = true;
       return false;
      }
      return true;
     };
     absoluteEntries = absoluteEntries.filter(filterCb);
     relativeEntries = relativeEntries.filter(filterCb);
     return isRemoved;
    },
    concat: from => {
     const cloned = cloneTo(constructStack());
     cloned.use(from);
     cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
     return cloned;
    },
    applyToStack: cloneTo,
    identify: () => getMiddlewareList(true).map(mw => {
     const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
     return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
    }),
    identifyOnResolve(toggle) {
     if (typeof toggle === "boolean") identifyOnResolve = toggle;
     return identifyOnResolve;
    },
    resolve: (handler, context) => {
     for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
     if (identifyOnResolve) console.log(stack.identify());
     return handler;
    }
   };
   return stack;
  };
  const stepWeights = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  const priorityWeights = {
   high: 3,
   normal: 2,
   low: 1
  };
 }),
 7545: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => NoOpLogger
  });
  class NoOpLogger {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
 }),
 8702: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => Client
  });
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);
  class Client {
   config;
   middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
   initConfig;
   handlers;
   constructor(config) {
    this.config = config;
    const {protocol: protocol, protocolSettings: protocolSettings} = config;
    if (protocolSettings) if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
   }
   send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
    const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
    const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
     if (!this.handlers) this.handlers = new WeakMap;
     const handlers = this.handlers;
     if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      handlers.set(command.constructor, handler);
     }
    } else {
     delete this.handlers;
     handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
 }),
 479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => loadConfigsForDefaultMode
  });
  const loadConfigsForDefaultMode = mode => {
   switch (mode) {
   case "standard":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "in-region":
    return {
     retryMode: "standard",
     connectionTimeout: 1100
    };

   case "cross-region":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "mobile":
    return {
     retryMode: "standard",
     connectionTimeout: 3e4
    };

   default:
    return {};
   }
  };
 }),
 1034: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => emitWarningIfUnsupportedVersion
  });
  let warningEmitted = false;
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
 }),
 4667: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => decorateServiceException,
   T: () => ServiceException
  });
  class ServiceException extends Error {
   static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
   $fault;
   $response;
   $retryable;
   $metadata;
   constructor(options) {
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
   }
   static isInstance(value) {
    if (!value) return false;
    const candidate = value;
    return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
   }
   static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    const candidate = instance;
    if (this === ServiceException) return ServiceException.isInstance(instance);
    if (ServiceException.isInstance(instance)) {
     if (this.prototype.isPrototypeOf(instance)) return true;
     const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let candidateHasShapeId = false;
     if (targetId) {
      let proto = Object.getPrototypeOf(candidate);
      while (proto && proto !== Object.prototype) {
       const ctor = proto.constructor;
       const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
       if (candidateId) {
        candidateHasShapeId = true;
        if (candidateId === targetId) return true;
       }
       proto = Object.getPrototypeOf(proto);
      }
     }
     if (targetId && candidateHasShapeId) return false;
     const targetName = this.name;
     if (targetName && targetName.length >= 6) {
      if (candidate.name === targetName) return true;
      let proto = Object.getPrototypeOf(candidate);
      while (proto && proto !== Object.prototype) {
       const ctorName = proto.constructor?.name;
       if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
       proto = Object.getPrototypeOf(proto);
      }
     }
    }
    return false;
   }
  }
  const decorateServiceException = (exception, additions = {}) => {
   Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
   });
   const message = exception.message || exception.Message || "UnknownError";
   exception.message = message;
   delete exception.Message;
   return exception;
  };
 }),
 6571: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   xA: () => getDefaultExtensionConfiguration,
   uv: () => resolveDefaultRuntimeConfig
  });
  var hasOwn = __webpack_require__(2990);
  var AlgorithmId;
  (function(AlgorithmId) {
   AlgorithmId["MD5"] = "md5";
   AlgorithmId["CRC32"] = "crc32";
   AlgorithmId["CRC32C"] = "crc32c";
   AlgorithmId["SHA1"] = "sha1";
   AlgorithmId["SHA256"] = "sha256";
  })(AlgorithmId || (AlgorithmId = {}));
  const knownAlgorithms = Object.values(AlgorithmId);
  const checksum_getChecksumConfiguration = runtimeConfig => {
   const checksumAlgorithms = [];
   for (const id in AlgorithmId) {
    if (!(0, hasOwn.$)(AlgorithmId, id)) continue;
    const algorithmId = AlgorithmId[id];
    if (runtimeConfig[algorithmId] === void 0) continue;
    checksumAlgorithms.push({
     algorithmId: () => algorithmId,
     checksumConstructor: () => runtimeConfig[algorithmId]
    });
   }
   for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
    algorithmId: () => id,
    checksumConstructor: () => ChecksumCtor
   });
   return {
    addChecksumAlgorithm(algo) {
     runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
     const id = algo.algorithmId();
     const ctor = algo.checksumConstructor();
     if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor; else runtimeConfig.checksumAlgorithms[id] = ctor;
     checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
     return checksumAlgorithms;
    }
   };
  };
  const checksum_resolveChecksumRuntimeConfig = clientConfig => {
   const runtimeConfig = {};
   clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
   });
   return runtimeConfig;
  };
  const getRetryConfiguration = runtimeConfig => ({
   setRetryStrategy(retryStrategy) {
    runtimeConfig.retryStrategy = retryStrategy;
   },
   retryStrategy() {
    return runtimeConfig.retryStrategy;
   }
  });
  const resolveRetryRuntimeConfig = retryStrategyConfiguration => {
   const runtimeConfig = {};
   runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
   return runtimeConfig;
  };
  const getDefaultExtensionConfiguration = runtimeConfig => Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
  const resolveDefaultRuntimeConfig = config => Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
 }),
 7580: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
  const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
  const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
  const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 4254: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
  const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
  const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
  const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 6152: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GG: () => NODE_REGION_CONFIG_OPTIONS,
   zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
  });
  var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
  const REGION_ENV_NAME = "AWS_REGION";
  const REGION_INI_NAME = "region";
  const NODE_REGION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[REGION_ENV_NAME],
   configFileSelector: profile => profile[REGION_INI_NAME],
   default: async () => {
    const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
    if (region) return region;
    throw new Error("Region is missing");
   }
  };
  const NODE_REGION_CONFIG_FILE_OPTIONS = {
   preferredFile: "credentials"
  };
 }),
 3366: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => getInstanceMetadataRegion
  });
  var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
  const TIMEOUT_MS = 1e3;
  const NEG_CACHE_TTL_MS = 6e4;
  let negativeCacheUntil = 0;
  const getInstanceMetadataRegion = async () => {
   if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
   if (Date.now() < negativeCacheUntil) return;
   try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
     method: "PUT",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
     }
    })).toString();
    const region = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
     method: "GET",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
     }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
   } catch {
    return cacheNegativeAndReturnUndefined();
   }
  };
  const cacheNegativeAndReturnUndefined = () => {
   negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
   return;
  };
  const resolveImdsEndpoint = () => {
   const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
   if (envEndpoint) {
    const url = new URL(envEndpoint);
    return {
     hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
     port: url.port ? Number(url.port) : void 0
    };
   }
   if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
    hostname: "fd00:ec2::254"
   };
   return {
    hostname: "169.254.169.254"
   };
  };
  const imdsRequest = async options => {
   const {request: request} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
   return new Promise((resolve, reject) => {
    const req = request({
     hostname: options.hostname,
     port: options.port,
     path: options.path,
     method: options.method,
     headers: options.headers,
     timeout: TIMEOUT_MS,
     signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", err => {
     reject(err);
     req.destroy();
    });
    req.on("timeout", () => {
     reject(new Error("TimeoutError from instance metadata service"));
     req.destroy();
    });
    req.on("response", res => {
     const {statusCode: statusCode = 400} = res;
     if (statusCode < 200 || statusCode >= 300) {
      reject(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode: statusCode
      }));
      req.destroy();
      return;
     }
     const chunks = [];
     res.on("data", chunk => chunks.push(chunk));
     res.on("end", () => {
      resolve(Buffer.concat(chunks));
      req.destroy();
     });
    });
    req.end();
   });
  };
 }),
 7503: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => resolveRegionConfig
  });
  var isValidHostLabel = __webpack_require__(4280);
  const validRegions = new Set;
  const checkRegion = (region, check = isValidHostLabel.X) => {
   if (!validRegions.has(region) && !check(region)) if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else validRegions.add(region);
  };
  const isFipsRegion = region => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  const getRealRegion = region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  const resolveRegionConfig = input => {
   const {region: region, useFipsEndpoint: useFipsEndpoint} = input;
   if (!region) throw new Error("Region is missing");
   return Object.assign(input, {
    region: async () => {
     const providedRegion = typeof region === "function" ? await region() : region;
     const realRegion = getRealRegion(providedRegion);
     checkRegion(realRegion);
     return realRegion;
    },
    useFipsEndpoint: async () => {
     const providedRegion = typeof region === "string" ? region : await region();
     if (isFipsRegion(providedRegion)) return true;
     return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
   });
  };
 }),
 729: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EG: () => IMDS_TOKEN_PATH,
   FT: () => IMDS_REGION_PATH,
   J9: () => AWS_EXECUTION_ENV,
   RY: () => AWS_DEFAULT_REGION_ENV,
   US: () => DEFAULTS_MODE_OPTIONS,
   cC: () => X_AWS_EC2_METADATA_TOKEN,
   dr: () => AWS_REGION_ENV,
   nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
   tn: () => ENV_IMDS_DISABLED
  });
  const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
  const AWS_REGION_ENV = "AWS_REGION";
  const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
  const IMDS_TOKEN_PATH = "/latest/api/token";
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
 }),
 8234: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => resolveDefaultsModeConfig
  });
  var config = __webpack_require__(6152);
  var getInstanceMetadataRegion = __webpack_require__(3366);
  var configLoader = __webpack_require__(3945);
  var memoize = __webpack_require__(4759);
  var constants = __webpack_require__(729);
  const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
  const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
  const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[AWS_DEFAULTS_MODE_ENV],
   configFileSelector: profile => profile[AWS_DEFAULTS_MODE_CONFIG],
   default: "legacy"
  };
  const resolveDefaultsModeConfig = ({region: region = (0, configLoader.Z)(config.GG), defaultsMode: defaultsMode = (0, 
  configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => (0, memoize.B)(async () => {
   const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
   switch (mode?.toLowerCase()) {
   case "auto":
    return resolveNodeDefaultsModeAuto(region);

   case "in-region":
   case "cross-region":
   case "mobile":
   case "standard":
   case "legacy":
    return Promise.resolve(mode?.toLocaleLowerCase());

   case void 0:
    return Promise.resolve("legacy");

   default:
    throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
   }
  });
  const resolveNodeDefaultsModeAuto = async clientRegion => {
   if (clientRegion) {
    const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) return "standard";
    if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
   }
   return "standard";
  };
  const inferPhysicalRegion = async () => {
   if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
   return (0, getInstanceMetadataRegion.b)();
  };
 }),
 3945: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => loadConfig
  });
  var chain = __webpack_require__(8062);
  var memoize = __webpack_require__(4759);
  var CredentialsProviderError = __webpack_require__(1436);
  function getSelectorName(functionString) {
   try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [ ...constants ].join(", ");
   } catch (ignored) {
    return functionString;
   }
  }
  const fromEnv = (envVarSelector, options) => async () => {
   try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) throw new Error;
    return config;
   } catch (e) {
    throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
     logger: options?.logger
    });
   }
  };
  var getProfileName = __webpack_require__(2365);
  var loadSharedConfigFiles = __webpack_require__(3692);
  const fromSharedConfigFiles = (configSelector, {preferredFile: preferredFile = "config", ...init} = {}) => async () => {
   const profile = (0, getProfileName.Bz)(init);
   const {configFile: configFile, credentialsFile: credentialsFile} = await (0, loadSharedConfigFiles.p)(init);
   const profileFromCredentials = credentialsFile[profile] || {};
   const profileFromConfig = configFile[profile] || {};
   const mergedProfile = preferredFile === "config" ? {
    ...profileFromCredentials,
    ...profileFromConfig
   } : {
    ...profileFromConfig,
    ...profileFromCredentials
   };
   try {
    const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
    const configValue = configSelector(mergedProfile, cfgFile);
    if (configValue === void 0) throw new Error;
    return configValue;
   } catch (e) {
    throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
     logger: init.logger
    });
   }
  };
  const fromValue = staticValue => () => Promise.resolve(staticValue);
  const isFunction = func => typeof func === "function";
  const fromStatic = defaultValue => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
  const loadConfig = ({environmentVariableSelector: environmentVariableSelector, configFileSelector: configFileSelector, default: defaultValue}, configuration = {}) => {
   const {signingName: signingName, logger: logger} = configuration;
   const envOptions = {
    signingName: signingName,
    logger: logger
   };
   return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
  };
 }),
 1436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => CredentialsProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
  class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
   name="CredentialsProviderError";
   constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, CredentialsProviderError.prototype);
   }
  }
 }),
 1342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => ProviderError
  });
  class ProviderError extends Error {
   name="ProviderError";
   tryNextLink;
   constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if (typeof options === "boolean") {
     logger = void 0;
     tryNextLink = options;
    } else if (options != null && typeof options === "object") {
     logger = options.logger;
     tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
   }
   static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
   }
  }
 }),
 8062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => chain
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
  const chain = (...providers) => async () => {
   if (providers.length === 0) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
   let lastProviderError;
   for (const provider of providers) try {
    const credentials = await provider();
    return credentials;
   } catch (err) {
    lastProviderError = err;
    if (err?.tryNextLink) continue;
    throw err;
   }
   throw lastProviderError;
  };
 }),
 4759: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => memoize
  });
  const memoize = (provider, isExpired, requiresRefresh) => {
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async () => {
    if (!pending) pending = provider();
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (isExpired === void 0) return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    return resolved;
   };
   return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    if (isConstant) return resolved;
    if (requiresRefresh && !requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider();
     return resolved;
    }
    return resolved;
   };
  };
 }),
 6814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => CONFIG_PREFIX_SEPARATOR
  });
  const CONFIG_PREFIX_SEPARATOR = ".";
 }),
 6184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => getConfigFilepath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3901);
  const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
  _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
 }),
 3901: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => getHomeDir
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  const homeDirCache = {};
  const getHomeDirCacheKey = () => {
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  const getHomeDir = () => {
   const {HOME: HOME, USERPROFILE: USERPROFILE, HOMEPATH: HOMEPATH, HOMEDRIVE: HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`} = process.env;
   if (HOME) return HOME;
   if (USERPROFILE) return USERPROFILE;
   if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
   const homeDirCacheKey = getHomeDirCacheKey();
   if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
   return homeDirCache[homeDirCacheKey];
  };
 }),
 2365: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bz: () => getProfileName,
   Ch: () => ENV_PROFILE
  });
  const ENV_PROFILE = "AWS_PROFILE";
  const DEFAULT_PROFILE = "default";
  const getProfileName = init => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
 }),
 3692: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => loadSharedConfigFiles
  });
  var external_node_path_ = __webpack_require__(6760);
  var profile = __webpack_require__(8669);
  var constants = __webpack_require__(6814);
  const getConfigData = data => Object.entries(data).filter(([key]) => {
   const indexOfSeparator = key.indexOf(constants.Q);
   if (indexOfSeparator === -1) return false;
   return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
   const indexOfSeparator = key.indexOf(constants.Q);
   const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
   acc[updatedKey] = value;
   return acc;
  }, {
   ...data.default && {
    default: data.default
   }
  });
  var getConfigFilepath = __webpack_require__(6184);
  var getHomeDir = __webpack_require__(3901);
  const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, 
  getHomeDir.R)(), ".aws", "credentials");
  var parseIni = __webpack_require__(6892);
  var readFile = __webpack_require__(2149);
  const swallowError = () => ({});
  const loadSharedConfigFiles = async (init = {}) => {
   const {filepath: filepath = getCredentialsFilepath(), configFilepath: configFilepath = (0, 
   getConfigFilepath.g)()} = init;
   const homeDir = (0, getHomeDir.R)();
   const relativeHomeDirPrefix = "~/";
   let resolvedFilepath = filepath;
   if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
   let resolvedConfigFilepath = configFilepath;
   if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, 
   external_node_path_.join)(homeDir, configFilepath.slice(2));
   const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
    ignoreCache: init.ignoreCache
   }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
    ignoreCache: init.ignoreCache
   }).then(parseIni.A).catch(swallowError) ]);
   return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
   };
  };
 }),
 6892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => parseIni
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
  var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6814);
  const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const profileNameBlockList = [ "__proto__", "profile __proto__" ];
  const parseIni = iniData => {
   const map = {};
   let currentSection;
   let currentSubSection;
   for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
    if (isSection) {
     currentSection = void 0;
     currentSubSection = void 0;
     const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
     const matches = prefixKeyRegex.exec(sectionName);
     if (matches) {
      const [, prefix, , name] = matches;
      if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) currentSection = [ prefix, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
     } else currentSection = sectionName;
     if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
     const indexOfEqualsSign = trimmedLine.indexOf("=");
     if (![ 0, -1 ].includes(indexOfEqualsSign)) {
      const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
      if (value === "") currentSubSection = name; else {
       if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
       map[currentSection] = map[currentSection] || {};
       const key = currentSubSection ? [ currentSubSection, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
       map[currentSection][key] = value;
      }
     }
    }
   }
   return map;
  };
 }),
 2149: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jj: () => fileIntercept,
   TA: () => readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  const filePromises = {};
  const fileIntercept = {};
  const readFile = (path, options) => {
   if (fileIntercept[path] !== void 0) return fileIntercept[path];
   if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
   return filePromises[path];
  };
 }),
 9498: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => booleanSelector
  });
  const booleanSelector = (obj, key, type) => {
   if (!(key in obj)) return;
   if (obj[key] === "true") return true;
   if (obj[key] === "false") return false;
   throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
 }),
 6402: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => SelectorType
  });
  var SelectorType;
  (function(SelectorType) {
   SelectorType["ENV"] = "env";
   SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
 }),
 4172: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   rD: () => getEndpointPlugin,
   Co: () => resolveEndpointConfig
  });
  var configLoader = __webpack_require__(3945);
  var constants = __webpack_require__(6814);
  const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  const CONFIG_ENDPOINT_URL = "endpoint_url";
  const getEndpointUrlConfig = serviceId => ({
   environmentVariableSelector: env => {
    const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase());
    const serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
    if (serviceEndpointUrl) return serviceEndpointUrl;
    const endpointUrl = env[ENV_ENDPOINT_URL];
    if (endpointUrl) return endpointUrl;
    return;
   },
   configFileSelector: (profile, config) => {
    if (profile.services) {
     const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
     if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
     const servicesSection = config[servicesSectionKey];
     const servicePrefixParts = serviceId.split(" ").map(w => w.toLowerCase());
     const endpointUrl = servicesSection[[ servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
     if (endpointUrl) return endpointUrl;
    }
    const endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl) return endpointUrl;
    return;
   },
   default: void 0
  });
  var booleanSelector = __webpack_require__(9498);
  var types = __webpack_require__(6402);
  const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
  const ignoreConfiguredEndpointUrlsConfigSelectors = {
   environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
   configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
   default: false
  };
  const getEndpointFromConfig = async serviceId => {
   const ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
   if (ignore) return;
   return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
  };
  var adaptors_getEndpointFromInstructions = __webpack_require__(7436);
  var getSmithyContext = __webpack_require__(8743);
  function setFeature(context, feature, value) {
   if (!context.__smithy_context) context.__smithy_context = {
    features: {}
   }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
   context.__smithy_context.features[feature] = value;
  }
  function bindEndpointMiddleware(getEndpointFromConfig) {
   const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
   return ({config: config, instructions: instructions}) => (next, context) => async args => {
    if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
    const endpoint = await getEndpointFromInstructions(args.input, {
     getEndpointParameterInstructions() {
      return instructions;
     }
    }, {
     ...config
    }, context);
    context.endpointV2 = endpoint;
    context.authSchemes = endpoint.properties?.authSchemes;
    const authScheme = context.authSchemes?.[0];
    if (authScheme) {
     context["signing_region"] = authScheme.signingRegion;
     context["signing_service"] = authScheme.signingName;
     const smithyContext = (0, getSmithyContext.u)(context);
     const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
     if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
      signing_region: authScheme.signingRegion,
      signingRegion: authScheme.signingRegion,
      signing_service: authScheme.signingName,
      signingName: authScheme.signingName,
      signingRegionSet: authScheme.signingRegionSet
     }, authScheme.properties);
    }
    return next({
     ...args
    });
   };
  }
  const serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  const endpointMiddlewareOptions = {
   step: "serialize",
   tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: serializerMiddlewareOption.name
  };
  function bindGetEndpointPlugin(getEndpointFromConfig) {
   const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
   return (config, instructions) => ({
    applyToStack: clientStack => {
     clientStack.addRelativeTo(endpointMiddleware({
      config: config,
      instructions: instructions
     }), endpointMiddlewareOptions);
    }
   });
  }
  var normalizeProvider = __webpack_require__(9362);
  var toEndpointV1 = __webpack_require__(3055);
  function bindResolveEndpointConfig(getEndpointFromConfig) {
   return input => {
    const tls = input.tls ?? true;
    const {endpoint: endpoint, useDualstackEndpoint: useDualstackEndpoint, useFipsEndpoint: useFipsEndpoint} = input;
    const customEndpointProvider = endpoint != null ? async () => (0, toEndpointV1.a)(await (0, 
    normalizeProvider.t)(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
     endpoint: customEndpointProvider,
     tls: tls,
     isCustomEndpoint: isCustomEndpoint,
     useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
     useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
     ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
     if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
     return configuredEndpointPromise;
    };
    return resolvedConfig;
   };
  }
  (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
  const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
 }),
 7436: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => bindGetEndpointFromInstructions,
   x: () => resolveParams
  });
  const resolveParamsForS3 = async endpointParams => {
   const bucket = endpointParams?.Bucket || "";
   if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
   if (isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
   } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
   if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
   }
   return endpointParams;
  };
  const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  const DOTS_PATTERN = /\.\./;
  const isDnsCompatibleBucketName = bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
  const isArnBucketName = bucketName => {
   const [arn, partition, service, , , bucket] = bucketName.split(":");
   const isArn = arn === "arn" && bucketName.split(":").length >= 6;
   const isValidArn = Boolean(isArn && partition && service && bucket);
   if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
   return isValidArn;
  };
  const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
   const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
     const clientContextParams = config.clientContextParams;
     const nestedValue = clientContextParams?.[configKey];
     configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    if (typeof configValue === "function") return configValue();
    return configValue;
   };
   if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
    const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
    return configValue;
   };
   if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
    const configValue = credentials?.accountId ?? credentials?.AccountId;
    return configValue;
   };
   if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
    if (config.isCustomEndpoint === false) return;
    const endpoint = await configProvider();
    if (endpoint && typeof endpoint === "object") {
     if ("url" in endpoint) return endpoint.url.href;
     if ("hostname" in endpoint) {
      const {protocol: protocol, hostname: hostname, port: port, path: path} = endpoint;
      return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
     }
    }
    return endpoint;
   };
   return configProvider;
  };
  var toEndpointV1 = __webpack_require__(3055);
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
   return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
     let endpointFromConfig;
     if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint(); else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
     if (endpointFromConfig) {
      clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
      clientConfig.isCustomEndpoint = true;
      context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
     }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
     const customEndpoint = await clientConfig.endpoint();
     if (customEndpoint?.headers) {
      endpoint.headers ??= {};
      for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
     }
    }
    return endpoint;
   };
  }
  const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
   const endpointParams = {};
   const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
   for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
   case "staticContextParams":
    endpointParams[name] = instruction.value;
    break;

   case "contextParams":
    endpointParams[name] = commandInput[instruction.name];
    break;

   case "clientContextParams":
   case "builtInParams":
    endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
    break;

   case "operationContextParams":
    endpointParams[name] = instruction.get(commandInput);
    break;

   default:
    throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
   }
   if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
   if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
   return endpointParams;
  };
 }),
 5258: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
   nodes;
   root;
   conditions;
   results;
   constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
   }
   static from(bdd, root, conditions, results) {
    return new BinaryDecisionDiagram(bdd, root, conditions, results);
   }
  }
 }),
 8479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => EndpointCache
  });
  class EndpointCache {
   capacity;
   data=new Map;
   parameters=[];
   constructor({size: size, params: params}) {
    this.capacity = size ?? 50;
    if (params) this.parameters = params;
   }
   get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) return resolver();
    if (!this.data.has(key)) {
     if (this.data.size > this.capacity + 10) {
      const keys = this.data.keys();
      let i = 0;
      while (true) {
       const {value: value, done: done} = keys.next();
       this.data.delete(value);
       if (done || ++i > 10) break;
      }
     }
     this.data.set(key, resolver());
    }
    return this.data.get(key);
   }
   size() {
    return this.data.size;
   }
   hash(endpointParams) {
    let buffer = "";
    const {parameters: parameters} = this;
    if (parameters.length === 0) return false;
    for (const param of parameters) {
     const raw = endpointParams[param];
     const val = raw == null ? "\0" : String(raw);
     if (val.includes("|;")) return false;
     buffer += val + "|;";
    }
    return buffer;
   }
  }
 }),
 7009: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => decideEndpoint
  });
  class EndpointError extends Error {
   constructor(message) {
    super(message);
    this.name = "EndpointError";
   }
  }
  const debugId = "endpoints";
  function toDebugString(input) {
   if (typeof input !== "object" || input == null) return input;
   if ("ref" in input) return `$${toDebugString(input.ref)}`;
   if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
   return JSON.stringify(input, null, 2);
  }
  var customEndpointFunctions = __webpack_require__(1046);
  const booleanEquals = (value1, value2) => value1 === value2;
  function coalesce(...args) {
   for (const arg of args) if (arg != null) return arg;
   return;
  }
  const getAttrPathList = path => {
   const parts = path.split(".");
   const pathList = [];
   for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
     if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
     const arrayIndex = part.slice(squareBracketIndex + 1, -1);
     if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
     if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
     pathList.push(arrayIndex);
    } else pathList.push(part);
   }
   return pathList;
  };
  const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
   if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
   }
   return acc[index];
  }, value);
  const isSet = value => value != null;
  var isValidHostLabel = __webpack_require__(4280);
  function ite(condition, trueValue, falseValue) {
   return condition ? trueValue : falseValue;
  }
  const not = value => !value;
  var EndpointURLScheme;
  (function(EndpointURLScheme) {
   EndpointURLScheme["HTTP"] = "http";
   EndpointURLScheme["HTTPS"] = "https";
  })(EndpointURLScheme || (EndpointURLScheme = {}));
  var isIpAddress = __webpack_require__(6676);
  const DEFAULT_PORTS = {
   [EndpointURLScheme.HTTP]: 80,
   [EndpointURLScheme.HTTPS]: 443
  };
  const parseURL = value => {
   const whatwgURL = (() => {
    try {
     if (value instanceof URL) return value;
     if (typeof value === "object" && "hostname" in value) {
      const {hostname: hostname, port: port, protocol: protocol = "", path: path = "", query: query = {}} = value;
      const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
      url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
      return url;
     }
     return new URL(value);
    } catch (ignored) {
     return null;
    }
   })();
   if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
   }
   const urlString = whatwgURL.href;
   const {host: host, hostname: hostname, pathname: pathname, protocol: protocol, search: search} = whatwgURL;
   if (search) return null;
   const scheme = protocol.slice(0, -1);
   if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
   const isIp = (0, isIpAddress.o)(hostname);
   const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
   const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
   return {
    scheme: scheme,
    authority: authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp: isIp
   };
  };
  function split(value, delimiter, limit) {
   if (limit === 1) return [ value ];
   if (value === "") return [ "" ];
   const parts = value.split(delimiter);
   if (limit === 0) return parts;
   return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }
  const stringEquals = (value1, value2) => value1 === value2;
  const substring = (input, start, stop, reverse) => {
   if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
   if (!reverse) return input.substring(start, stop);
   return input.substring(input.length - stop, input.length - start);
  };
  const uriEncode = value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const endpointFunctions = {
   booleanEquals: booleanEquals,
   coalesce: coalesce,
   getAttr: getAttr,
   isSet: isSet,
   isValidHostLabel: isValidHostLabel.X,
   ite: ite,
   not: not,
   parseURL: parseURL,
   split: split,
   stringEquals: stringEquals,
   substring: substring,
   uriEncode: uriEncode
  };
  const evaluateTemplate = (template, options) => {
   const evaluatedTemplateArr = [];
   const {referenceRecord: referenceRecord, endpointParams: endpointParams} = options;
   let currentIndex = 0;
   while (currentIndex < template.length) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
     evaluatedTemplateArr.push(template.slice(currentIndex));
     break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex));
     break;
    }
    if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
     currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
     const [refName, attrName] = parameterName.split("#");
     evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
   }
   return evaluatedTemplateArr.join("");
  };
  const getReferenceValue = ({ref: ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
  const evaluateExpression = (obj, keyName, options) => {
   if (typeof obj === "string") return evaluateTemplate(obj, options); else if (obj["fn"]) return group.callFunction(obj, options); else if (obj["ref"]) return getReferenceValue(obj, options);
   throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  const callFunction = ({fn: fn, argv: argv}, options) => {
   const evaluatedArgs = Array(argv.length);
   for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg; else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
   }
   const namespaceSeparatorIndex = fn.indexOf(".");
   if (namespaceSeparatorIndex !== -1) {
    const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
   }
   const callable = endpointFunctions[fn];
   if (typeof callable === "function") return callable(...evaluatedArgs);
   throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  const group = {
   evaluateExpression: evaluateExpression,
   callFunction: callFunction
  };
  const evaluateCondition = (condition, options) => {
   const {assign: assign} = condition;
   if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
   const value = callFunction(condition, options);
   options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
   const result = value === "" ? true : !!value;
   if (assign != null) return {
    result: result,
    toAssign: {
     name: assign,
     value: value
    }
   };
   return {
    result: result
   };
  };
  const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
   acc[headerKey] = headerVal.map(headerValEntry => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    return processedExpr;
   });
   return acc;
  }, {});
  const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
   acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
   return acc;
  }, {});
  const getEndpointProperty = (property, options) => {
   if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
   switch (typeof property) {
   case "string":
    return evaluateTemplate(property, options);

   case "object":
    if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
    return getEndpointProperties_group.getEndpointProperties(property, options);

   case "boolean":
    return property;

   default:
    throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
   }
  };
  const getEndpointProperties_group = {
   getEndpointProperty: getEndpointProperty,
   getEndpointProperties: getEndpointProperties
  };
  const getEndpointUrl = (endpointUrl, options) => {
   const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
   if (typeof expression === "string") try {
    return new URL(expression);
   } catch (error) {
    console.error(`Failed to construct URL with ${expression}`, error);
    throw error;
   }
   throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
  };
  const RESULT = 1e8;
  const decideEndpoint = (bdd, options) => {
   const {nodes: nodes, root: root, results: results, conditions: conditions} = bdd;
   let ref = root;
   const referenceRecord = {};
   const closure = {
    referenceRecord: referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
   };
   while (ref !== 1 && ref !== -1 && ref < RESULT) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({
     fn: fn,
     assign: assign,
     argv: argv
    }, closure);
    if (evaluation.toAssign) {
     const {name: name, value: value} = evaluation.toAssign;
     referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
   }
   if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
     const [, errorExpression] = result;
     throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
     url: getEndpointUrl(url, closure),
     properties: getEndpointProperties(properties, closure),
     headers: getEndpointHeaders(headers ?? {}, closure)
    };
   }
   throw new EndpointError(`No matching endpoint.`);
  };
 }),
 6676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => isIpAddress
  });
  const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
  const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
 }),
 1046: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => customEndpointFunctions
  });
  const customEndpointFunctions = {};
 }),
 4699: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => HttpBindingNormalizedSchema,
   K: () => getHttpOperationBindings
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4844);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(412);
  const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
   static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
   identity=HttpBindingNormalizedSchema.identity;
   bindings;
   constructor(schema) {
    super(schema);
   }
   static of(schema) {
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
    if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
   }
   getHttpBindingLocation(traits) {
    if (traits.httpPayload) return 36;
    if (traits.httpLabel) return 33;
    if (traits.httpHeader) return 38;
    if (typeof traits.httpPrefixHeaders === "string") return 39;
    if (traits.httpQuery) return 34;
    if (traits.httpQueryParams) return 35;
    if (traits.httpResponseCode) return 37;
    return 32;
   }
   getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
    const slot = location & 7;
    const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
    const category = type & 192;
    const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = (collectionValue?.[1] ?? 0) & 255;
    flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
    return [ this, flags, collectionValue ];
   }
   getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, {
     ...valueSchema.getMergedTraits(),
     ...traits
    }, true);
   }
   getHttpBindings() {
    const source = this.getSchema();
    return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
   }
  }
  const buildHttpBindings = schema => {
   const bodyMemberNames = [];
   const bodyMemberSchemas = [];
   const requestBodyMemberNames = [];
   const requestBodyMemberSchemas = [];
   const memberBindings = [];
   const byName = {};
   const headers = {};
   const prefixHeaders = [];
   const responseBindings = {
    headers: headers,
    prefixHeaders: prefixHeaders
   };
   const bindings = {
    request: {
     memberBindings: memberBindings,
     byName: byName
    },
    response: {
     bodyMemberNames: bodyMemberNames,
     bindings: responseBindings
    }
   };
   const {request: request, response: response} = bindings;
   for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [ name, value, location, wireName ];
    if (name === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
    byName[name] = binding;
    if (value[1] >> 10 & 1) request.hasIdempotency = true;
    memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0) {
     requestBodyMemberNames.push(name);
     requestBodyMemberSchemas.push(member);
    }
    if ((slot & 4) === 0) {
     bodyMemberNames.push(name);
     bodyMemberSchemas.push(member);
    } else if ((slot & 6) === 4) if (slot & 1) responseBindings.statusCode = binding; else {
     responseBindings.payload = binding;
     const type = value[1] & 255;
     request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
    } else if (slot & 1) {
     request.hasPrefixHeaders = true;
     prefixHeaders.push(binding);
    } else {
     if (wireName === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
     headers[wireName] = binding;
    }
   }
   if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
   request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
   response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
   return bindings;
  };
  const buildPathSegments = path => {
   const segments = [];
   let offset = 0;
   for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) segments.push([ path.slice(offset, match.index), 0 ]);
    segments.push([ match[1], match[2] ? 2 : 1 ]);
    offset = match.index + match[0].length;
   }
   if (segments.length && offset < path.length) segments.push([ path.slice(offset), 0 ]);
   return segments.length ? segments : void 0;
  };
  const buildHttpOperationBindings = schema => {
   const {http: http, endpoint: endpoint} = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
   const [path, search] = http?.[1].split("?") ?? [];
   return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
  };
  const EMPTY_BINDINGS = {
   request: {
    memberBindings: [],
    byName: {}
   },
   response: {
    bodyMemberNames: [],
    bindings: {
     headers: {},
     prefixHeaders: []
    }
   }
  };
  const getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
  const createBodySchema = (schema, memberNames, memberSchemas) => {
   if (!memberNames.length) return;
   const source = schema.getSchema();
   const body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ];
   const required = source[6];
   const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
   if (bodyRequired) body[6] = bodyRequired;
   return body;
  };
 }),
 9133: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => HttpProtocol
  });
  var httpRequest = __webpack_require__(9725);
  var httpResponse = __webpack_require__(5401);
  var hasOwn = __webpack_require__(2990);
  function isValidHostname(hostname) {
   const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
   return hostPattern.test(hostname);
  }
  var TypeRegistry = __webpack_require__(5629);
  var SerdeContext = __webpack_require__(5506);
  var HttpBindingNormalizedSchema = __webpack_require__(4699);
  class HttpProtocol extends SerdeContext.f {
   options;
   compositeErrorRegistry;
   constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
   }
   getRequestType() {
    return httpRequest.K;
   }
   getResponseType() {
    return httpResponse.c;
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
   }
   updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
     request.protocol = endpoint.url.protocol;
     request.hostname = endpoint.url.hostname;
     request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
     request.path = endpoint.url.pathname;
     request.fragment = endpoint.url.hash || void 0;
     request.username = endpoint.url.username || void 0;
     request.password = endpoint.url.password || void 0;
     if (!request.query) request.query = {};
     for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
     if (endpoint.headers) for (const name in endpoint.headers) {
      if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name].join(", ");
     }
     return request;
    } else {
     request.protocol = endpoint.protocol;
     request.hostname = endpoint.hostname;
     request.port = endpoint.port ? Number(endpoint.port) : void 0;
     request.path = endpoint.path;
     request.query = {
      ...endpoint.query
     };
     if (endpoint.headers) for (const name in endpoint.headers) {
      if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name];
     }
     return request;
    }
   }
   setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const hostPrefix = operation[4];
    if (typeof hostPrefix !== "string") return;
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
     if (!(flags >> 17 & 1)) continue;
     const replacement = input[name];
     if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
     resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
   }
   deserializeMetadata(output) {
    return {
     httpStatusCode: output.statusCode,
     requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
     extendedRequestId: output.headers["x-amz-id-2"],
     cfId: output.headers["x-amz-cf-id"]
    };
   }
   resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [ -3, "", "Error", 0, [], [], 0 ];
    let schema;
    for (const registry of registries) for (const ns of namespaces) try {
     if (ns === "*") schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
     const errorCtor = registry.getErrorCtor(schema);
     if (errorCtor) return [ schema, errorCtor, "modeled" ]; else {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
       const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
       if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
      }
     }
    } catch (ignored) {}
    for (const registry of registries) {
     const syntheticErrorSchema = registry.getBaseException();
     if (syntheticErrorSchema) {
      const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
      if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
     }
    }
    return [ defaultErrorSchema, Error, "native" ];
   }
   async serializeEventStream({eventStream: eventStream, requestSchema: requestSchema, initialRequest: initialRequest}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
     eventStream: eventStream,
     requestSchema: requestSchema,
     initialRequest: initialRequest
    });
   }
   async deserializeEventStream({response: response, responseSchema: responseSchema, initialResponseContainer: initialResponseContainer}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
     response: response,
     responseSchema: responseSchema,
     initialResponseContainer: initialResponseContainer
    });
   }
   async loadEventStreamCapability() {
    const {EventStreamSerde: EventStreamSerde, eventStreamSerdeProvider: eventStreamSerdeProvider} = await Promise.all([ __webpack_require__.e(451), __webpack_require__.e(628) ]).then(__webpack_require__.bind(__webpack_require__, 8628));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
     marshaller: marshaller,
     serializer: this.serializer,
     deserializer: this.deserializer,
     serdeContext: this.serdeContext,
     defaultContentType: this.getDefaultContentType(),
     compositeErrorRegistry: this.compositeErrorRegistry
    });
   }
   getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
   }
   getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
   }
   resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
    return importedProvider(this.serdeContext);
   }
  }
 }),
 5715: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => RpcProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2990);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5125);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9725);
  var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);
  var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9620);
  class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
   async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input === "object" ? _input : {};
    const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
     protocol: "",
     hostname: "",
     port: void 0,
     path: "/",
     fragment: void 0,
     query: query,
     headers: headers,
     body: void 0
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
     const eventStreamMember = ns.getEventStreamMember();
     if (eventStreamMember) {
      if (input[eventStreamMember]) {
       const initialRequest = {};
       for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
       payload = await this.serializeEventStream({
        eventStream: input[eventStreamMember],
        requestSchema: ns,
        initialRequest: initialRequest
       });
      }
     } else {
      serializer.write(schema, input);
      payload = serializer.flush();
     }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
     const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
     response: response,
     responseSchema: ns,
     initialResponseContainer: dataObject
    }); else {
     const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   isErrorResponse(statusCode) {
    return statusCode >= 300;
   }
  }
 }),
 5506: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => SerdeContext
  });
  class SerdeContext {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
 }),
 9620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => collectBody
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);
  const collectBody = async (streamBody = new Uint8Array, context) => {
   if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
   if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array);
   const fromContext = context.streamCollector(streamBody);
   return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
  };
 }),
 7041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   vK: () => getContentLengthPlugin
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9725);
  const CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
   return next => async args => {
    const request = args.request;
    if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
     const {body: body, headers: headers} = request;
     if (body && Object.keys(headers).map(str => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
      const length = bodyLengthChecker(body);
      if (length != null) request.headers = {
       ...request.headers,
       [CONTENT_LENGTH_HEADER]: String(length)
      };
     } catch (ignored) {}
    }
    return next({
     ...args,
     request: request
    });
   };
  }
  const contentLengthMiddlewareOptions = {
   step: "build",
   tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
   name: "contentLengthMiddleware",
   override: true
  };
  const getContentLengthPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
   }
  });
 }),
 274: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => getHttpHandlerExtensionConfiguration,
   j: () => resolveHttpHandlerRuntimeConfig
  });
  const getHttpHandlerExtensionConfiguration = runtimeConfig => {
   if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
   if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
   return {
    setHttpHandler(handler) {
     runtimeConfig.requestHandler = handler;
    },
    httpHandler() {
     return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig(key, value) {
     runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs() {
     return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
   };
  };
  const resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
   requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  });
 }),
 3888: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => determineTimestampFormat
  });
  function determineTimestampFormat(ns, settings) {
   if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) return schema;
   }
   const {httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders, httpHeader: httpHeader, httpQuery: httpQuery} = ns.getMergedTraits();
   const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
   return bindingFormat ?? settings.timestampFormat.default;
  }
 }),
 6856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => escapeUri
  });
  const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
 }),
 2122: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ey: () => getRetryPlugin
  });
  var external_node_stream_ = __webpack_require__(7075);
  const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  var NoOpLogger = __webpack_require__(7545);
  var httpRequest = __webpack_require__(9725);
  var serde = __webpack_require__(7297);
  var middleware = __webpack_require__(7418);
  var service_error_classification = __webpack_require__(6878);
  const race = (promise, signal) => {
   if (!signal) return promise;
   let cleanup = () => {};
   const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) handler(); else if (typeof signal.addEventListener === "function") {
     signal.addEventListener("abort", handler, {
      once: true
     });
     cleanup = () => signal.removeEventListener("abort", handler);
    } else signal.onabort = handler;
   });
   return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const isAbortError = error => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  var constants = __webpack_require__(2814);
  var hasOwn = __webpack_require__(2990);
  var httpResponse = __webpack_require__(5401);
  var date_utils = __webpack_require__(5393);
  function parseRetryAfterHeader(response, logger) {
   if (!httpResponse.c.isInstance(response)) return;
   for (const header in response.headers) {
    if (!(0, hasOwn.$)(response.headers, header)) continue;
    const h = header.toLowerCase();
    if (h === "retry-after") {
     const retryAfter = response.headers[header];
     let retryAfterSeconds = NaN;
     if (retryAfter.endsWith("GMT")) try {
      const date = (0, date_utils.xE)(retryAfter);
      retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
     } catch (e) {
      logger?.trace?.("Failed to parse retry-after header");
      logger?.trace?.(e);
     } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]); else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter); else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
     if (isNaN(retryAfterSeconds)) return;
     return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
     const v = response.headers[header];
     const backoffMilliseconds = Number(v);
     if (isNaN(backoffMilliseconds)) {
      logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
      return;
     }
     return new Date(Date.now() + backoffMilliseconds);
    }
   }
  }
  const asSdkError = error => {
   if (error instanceof Error) return error;
   if (error instanceof Object) return Object.assign(new Error, error);
   if (typeof error === "string") return new Error(error);
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function bindRetryMiddleware(isStreamingPayload) {
   return options => (next, context) => async args => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[middleware.V]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
     const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
     let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
     let lastError = new Error;
     let attempts = 0;
     let totalRetryDelay = 0;
     const {request: request} = args;
     const isRequest = httpRequest.K.isInstance(request);
     if (isRequest) request.headers[constants.l5] = (0, serde.v4)();
     while (true) try {
      if (isRequest) request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
      const {response: response, output: output} = await next(args);
      retryStrategy.recordSuccess(retryToken);
      output.$metadata.attempts = attempts + 1;
      output.$metadata.totalRetryDelay = totalRetryDelay;
      return {
       response: response,
       output: output
      };
     } catch (e) {
      const retryErrorInfo = getRetryErrorInfo(e, options.logger);
      lastError = asSdkError(e);
      if (isRequest && isStreamingPayload(request)) {
       (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
       throw lastError;
      }
      try {
       retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
      } catch (refreshError) {
       if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
       if (!lastError.$metadata) lastError.$metadata = {};
       lastError.$metadata.attempts = attempts + 1;
       lastError.$metadata.totalRetryDelay = totalRetryDelay;
       throw lastError;
      }
      attempts = retryToken.getRetryCount();
      const delay = retryToken.getRetryDelay();
      totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
      if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
     }
    } else {
     if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
     return retryStrategy.retry(next, args);
    }
   };
  }
  const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
  const getRetryErrorInfo = (error, logger) => {
   const errorInfo = {
    error: error,
    errorType: getRetryErrorType(error)
   };
   const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
   if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
   return errorInfo;
  };
  const getRetryErrorType = error => {
   if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
   if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
   if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
   const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
   return options => ({
    applyToStack: clientStack => {
     clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
    }
   });
  }
  bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
 }),
 7760: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
   kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
   $z: () => resolveRetryConfig
  });
  var normalizeProvider = __webpack_require__(9362);
  var service_error_classification = __webpack_require__(6878);
  class DefaultRateLimiter {
   static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
   beta;
   minCapacity;
   minFillRate;
   scaleConstant;
   smooth;
   enabled=false;
   availableTokens=0;
   lastMaxRate=0;
   measuredTxRate=0;
   requestCount=0;
   fillRate;
   lastThrottleTime;
   lastTimestamp=0;
   lastTxRateBucket;
   maxCapacity;
   timeWindow=0;
   constructor(options) {
    this.beta = options?.beta ?? .7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? .5;
    this.scaleConstant = options?.scaleConstant ?? .4;
    this.smooth = options?.smooth ?? .8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
   }
   async getSendToken() {
    return this.acquireTokenBucket(1);
   }
   updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
    if (isThrottling) {
     const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = rateToUse;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     calculatedRate = this.cubicThrottle(rateToUse);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    while (amount > this.availableTokens) {
     const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
   }
   refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = timestamp;
     return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
   }
   cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(t * 2) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
     const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = timeBucket;
    }
   }
   getPrecise(num) {
    return parseFloat(num.toFixed(8));
   }
  }
  var constants = __webpack_require__(2814);
  class Retry {
   static v2026=true;
   static delay() {
    return 50;
   }
   static throttlingDelay() {
    return 1e3;
   }
   static cost() {
    return 14;
   }
   static throttlingCost() {
    return 5;
   }
   static modifiedCostType() {
    return "THROTTLING";
   }
  }
  class DefaultRetryBackoffStrategy {
   x=Retry.delay();
   computeNextBackoffDelay(i) {
    const b = Math.random();
    const r = 2;
    const t_i = b * Math.min(this.x * r ** i, constants.G8);
    return Math.floor(t_i);
   }
   setDelayBase(delay) {
    this.x = delay;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
   }
   getRetryCount() {
    return this.count;
   }
   getRetryDelay() {
    return Math.min(constants.G8, this.delay);
   }
   getRetryCost() {
    return this.cost;
   }
   isLongPoll() {
    return this.longPoll;
   }
  }
  var config = __webpack_require__(4353);
  const refusal = {
   incompatible: 1,
   attempts: 2,
   capacity: 3
  };
  class StandardRetryStrategy {
   mode=config.cm.STANDARD;
   retryBackoffStrategy;
   capacity=constants.Df;
   maxAttemptsProvider;
   baseDelay;
   constructor(arg1) {
    if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1; else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1; else if (arg1 && typeof arg1 === "object") {
     this.maxAttemptsProvider = async () => arg1.maxAttempts;
     this.baseDelay = arg1.baseDelay;
     this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => config.Gz;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
   }
   async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = retryCode === 0;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
     const errorType = errorInfo.errorType;
     this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
     const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let retryDelay = delayFromErrorType;
     if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
     if (!shouldRetry) {
      const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
      if (longPollBackoff > 0) await new Promise(r => setTimeout(r, longPollBackoff));
     } else {
      const capacityCost = this.getCapacityCost(errorType);
      this.capacity -= capacityCost;
      const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
      await new Promise(r => setTimeout(r, retryDelay));
      nextToken.$retryLog.acquisitionDelay = retryDelay;
      return nextToken;
     }
    }
    throw new Error("No retry token available");
   }
   recordSuccess(token) {
    this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
   }
   getCapacity() {
    return this.capacity;
   }
   async maxAttempts() {
    return this.maxAttemptsProvider();
   }
   async getMaxAttempts() {
    try {
     return await this.maxAttemptsProvider();
    } catch (ignored) {
     console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
     return config.Gz;
    }
   }
   retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
   }
   getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
   }
   isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
   }
  }
  class AdaptiveRetryStrategy {
   mode=config.cm.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(maxAttemptsProvider, options) {
    const {rateLimiter: rateLimiter} = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
     maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
     ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
   }
   async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
   }
   recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
   }
   async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
   }
  }
  const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  const CONFIG_MAX_ATTEMPTS = "max_attempts";
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => {
    const value = env[ENV_MAX_ATTEMPTS];
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   configFileSelector: profile => {
    const value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   default: config.Gz
  };
  const resolveRetryConfig = (input, defaults) => {
   const {retryStrategy: retryStrategy, retryMode: retryMode} = input;
   const {defaultMaxAttempts: defaultMaxAttempts = config.Gz, defaultBaseDelay: defaultBaseDelay = Retry.delay()} = defaults ?? {};
   const maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
   let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
   const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    const adaptive = await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE;
    if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
     maxAttempts: maxAttempts,
     baseDelay: defaultBaseDelay
    });
    return new StandardRetryStrategy({
     maxAttempts: maxAttempts,
     baseDelay: defaultBaseDelay
    });
   };
   return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
   });
  };
  const ENV_RETRY_MODE = "AWS_RETRY_MODE";
  const CONFIG_RETRY_MODE = "retry_mode";
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[ENV_RETRY_MODE],
   configFileSelector: profile => profile[CONFIG_RETRY_MODE],
   default: config.L0
  };
 }),
 6878: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GQ: () => isServerError,
   Qb: () => isThrottlingError,
   bV: () => isTransientError
  });
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const isRetryableByTrait = error => error?.$retryable !== void 0;
  const isClockSkewCorrectedError = error => error.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = error => {
   const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const isValid = error && error instanceof TypeError;
   if (!isValid) return false;
   return errorMessages.has(error.message);
  };
  const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
  const isServerError = error => {
   if (error.$metadata?.httpStatusCode !== void 0) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
    return false;
   }
   return false;
  };
  function isNodeJsHttp2TransientError(error) {
   return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
 }),
 4353: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gz: () => DEFAULT_MAX_ATTEMPTS,
   L0: () => DEFAULT_RETRY_MODE,
   cm: () => RETRY_MODES
  });
  var RETRY_MODES;
  (function(RETRY_MODES) {
   RETRY_MODES["STANDARD"] = "standard";
   RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
 }),
 2814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Df: () => INITIAL_RETRY_TOKENS,
   G8: () => MAXIMUM_RETRY_DELAY,
   XP: () => NO_RETRY_INCREMENT,
   l5: () => INVOCATION_ID_HEADER,
   ok: () => REQUEST_HEADER
  });
  const MAXIMUM_RETRY_DELAY = 20 * 1e3;
  const INITIAL_RETRY_TOKENS = 500;
  const NO_RETRY_INCREMENT = 1;
  const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  const REQUEST_HEADER = "amz-sdk-request";
 }),
 5629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => TypeRegistry
  });
  class TypeRegistry {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(namespace, schemas = new Map, exceptions = new Map) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
   }
   static for(namespace) {
    return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
   }
   copyFrom(other) {
    const {schemas: schemas, exceptions: exceptions} = this;
    for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
    for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
   }
   register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
   }
   getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
     if (!shapeId.includes("#")) {
      const suffix = "#" + shapeId;
      const candidates = [];
      for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
      if (candidates.length === 1) return candidates[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
   }
   registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
    for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
     r.schemas.set(qualifiedName, $error);
     r.exceptions.set($error, ctor);
    }
   }
   getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) return this.exceptions.get($error);
    const registry = TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
   }
   getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
     const [, ns, name] = exceptionKey;
     const id = ns + "#" + name;
     if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
    }
    return;
   }
   find(predicate) {
    for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
    return;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) return shapeId;
    return this.namespace + "#" + shapeId;
   }
  }
 }),
 6204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => deref
  });
  const deref = schemaRef => {
   if (typeof schemaRef === "function") return schemaRef();
   return schemaRef;
  };
 }),
 7849: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   wq: () => getSchemaSerdePlugin
  });
  var getSmithyContext = __webpack_require__(8743);
  var httpResponse = __webpack_require__(5401);
  const operation = (namespace, name, traits, input, output) => ({
   name: name,
   namespace: namespace,
   traits: traits,
   input: input,
   output: output
  });
  const schemaDeserializationMiddleware = config => (next, context) => async args => {
   const {response: response} = await next(args);
   const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
   const [, ns, n, t, i, o] = operationSchema ?? [];
   try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
     ...config,
     ...context
    }, response);
    return {
     response: response,
     output: parsed
    };
   } catch (error) {
    Object.defineProperty(error, "$response", {
     value: response,
     enumerable: false,
     writable: false,
     configurable: false
    });
    if (!("$metadata" in error)) {
     const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
     try {
      error.message += "\n  " + hint;
     } catch (ignored) {
      if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint); else context.logger?.warn?.(hint);
     }
     if (typeof error.$responseBodyText !== "undefined") if (error.$response) error.$response.body = error.$responseBodyText;
     try {
      if (httpResponse.c.isInstance(response)) {
       const {headers: headers = {}, statusCode: statusCode} = response;
       const headerEntries = Object.entries(headers);
       error.$metadata = {
        httpStatusCode: statusCode,
        requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
        cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
       };
      }
     } catch (ignored) {}
    }
    throw error;
   }
  };
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  var toEndpointV1 = __webpack_require__(3055);
  const schemaSerializationMiddleware = config => (next, context) => async args => {
   const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
   const [, ns, n, t, i, o] = operationSchema ?? [];
   const endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
   const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
    ...config,
    ...context,
    endpoint: endpoint
   });
   return next({
    ...args,
    request: request
   });
  };
  const deserializerMiddlewareOption = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [ "DESERIALIZER" ],
   override: true
  };
  const serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  function getSchemaSerdePlugin(config) {
   return {
    applyToStack: commandStack => {
     commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
     commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
     config.protocol.setSerdeContext(config);
    }
   };
  }
 }),
 5125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l1: () => NormalizedSchema
  });
  var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6204);
  var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4844);
  const anno = {
   it: Symbol.for("@smithy/nor-struct-it"),
   ns: Symbol.for("@smithy/ns")
  };
  const simpleSchemaCacheN = [];
  const simpleSchemaCacheS = {};
  class NormalizedSchema {
   ref;
   memberName;
   static symbol=Symbol.for("@smithy/nor");
   symbol=NormalizedSchema.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while (isMemberSchema(_ref)) {
     traitStack.push(_ref[1]);
     _ref = _ref[0];
     schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
     this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
     this.memberTraits = {};
     for (let i = traitStack.length - 1; i >= 0; --i) {
      const traitSet = traitStack[i];
      Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
     }
    } else this.memberTraits = 0;
    if (schema instanceof NormalizedSchema) {
     const computedMemberTraits = this.memberTraits;
     Object.assign(this, schema);
     this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = memberName ?? schema.memberName;
     return;
    }
    this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
    if (isStaticSchema(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(schema);
     this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && typeof lhs === "object" && lhs !== null) {
     const ns = lhs;
     return ns.symbol === this.symbol;
    }
    return isPrototype;
   }
   static of(ref) {
    const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
    if (typeof ref === "number") {
     if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
    } else if (typeof ref === "string") {
     if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
    } else if (keyAble) if (ref[anno.ns]) return ref[anno.ns];
    const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
    if (sc instanceof NormalizedSchema) return sc;
    if (isMemberSchema(sc)) {
     const [ns, traits] = sc;
     if (ns instanceof NormalizedSchema) {
      Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
      return ns;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new NormalizedSchema(sc);
    if (keyAble) return ref[anno.ns] = ns;
    if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
    if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
    return ns;
   }
   getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && sc[0] === 0) return sc[4];
    return sc;
   }
   getName(withNamespace = false) {
    const {name: name} = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
   }
   getMemberName() {
    return this.memberName;
   }
   isMemberSchema() {
    return this._isMemberSchema;
   }
   isListSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
   }
   isMapSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
   }
   isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") return false;
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
   }
   isUnionSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") return false;
    return sc[0] === 4;
   }
   isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
   }
   isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" && sc >= 4 && sc <= 7;
   }
   isUnitSchema() {
    return this.getSchema() === "unit";
   }
   isDocumentSchema() {
    return this.getSchema() === 15;
   }
   isStringSchema() {
    return this.getSchema() === 0;
   }
   isBooleanSchema() {
    return this.getSchema() === 2;
   }
   isNumericSchema() {
    return this.getSchema() === 1;
   }
   isBigIntegerSchema() {
    return this.getSchema() === 17;
   }
   isBigDecimalSchema() {
    return this.getSchema() === 19;
   }
   isStreaming() {
    const {streaming: streaming} = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
   }
   isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
   }
   getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
     ...this.getOwnTraits(),
     ...this.getMemberTraits()
    });
   }
   getMemberTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
   }
   getOwnTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
   }
   getKeySchema() {
    const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
    if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([ memberSchema, 0 ], "key");
   }
   getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
    const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) return member([ memberSchema, 0 ], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
     const i = struct[4].indexOf(memberName);
     const memberSchema = struct[5][i];
     return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
    }
    if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
   }
   getMemberSchemas() {
    const buffer = {};
    try {
     for (const [k, v] of this.structIterator()) buffer[k] = v;
    } catch (ignored) {}
    return buffer;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
    return "";
   }
   * structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
     yield* it;
     return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
     const k = struct[4][i];
     const v = member([ struct[5][i], 0 ], k);
     yield it[i] = [ k, v ];
    }
    struct[anno.it] = it;
   }
  }
  function member(memberSchema, memberName) {
   if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
    memberName: memberName,
    _isMemberSchema: true
   });
   const internalCtorAccess = NormalizedSchema;
   return new internalCtorAccess(memberSchema, memberName);
  }
  const isMemberSchema = sc => Array.isArray(sc) && sc.length === 2;
  const isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
 }),
 4844: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => translateTraits
  });
  const traitsCache = [];
  function translateTraits(indicator) {
   if (typeof indicator === "object") return indicator;
   indicator |= 0;
   if (traitsCache[indicator]) return traitsCache[indicator];
   const traits = {};
   let i = 0;
   for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
   return traitsCache[indicator] = traits;
  }
 }),
 351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => concatBytes
  });
  function concatBytes(arrays, length) {
   if (length === void 0) {
    length = 0;
    for (const bytes of arrays) length += bytes.byteLength;
   }
   const result = new Uint8Array(length);
   let offset = 0;
   for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
   }
   return result;
  }
 }),
 5393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JV: () => dateToUtcString,
   l3: () => parseEpochTimestamp,
   EI: () => parseRfc3339DateTime,
   t_: () => parseRfc3339DateTimeWithOffset,
   xE: () => parseRfc7231DateTime
  });
  const expectNumber = value => {
   if (value === null || value === void 0) return;
   if (typeof value === "string") {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
     if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
     return parsed;
    }
   }
   if (typeof value === "number") return value;
   throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = value => {
   const expected = expectNumber(value);
   if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
   return expected;
  };
  const expectLong = value => {
   if (value === null || value === void 0) return;
   if (Number.isInteger(value) && !Number.isNaN(value)) return value;
   throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  const expectShort = value => expectSizedInt(value, 16);
  const expectByte = value => expectSizedInt(value, 8);
  const expectSizedInt = (value, size) => {
   const expected = expectLong(value);
   if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
   return expected;
  };
  const castInt = (value, size) => {
   switch (size) {
   case 32:
    return Int32Array.of(value)[0];

   case 16:
    return Int16Array.of(value)[0];

   case 8:
    return Int8Array.of(value)[0];
   }
  };
  const strictParseDouble = value => {
   if (typeof value == "string") return expectNumber(parseNumber(value));
   return expectNumber(value);
  };
  const strictParseFloat32 = value => {
   if (typeof value == "string") return expectFloat32(parseNumber(value));
   return expectFloat32(value);
  };
  const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = value => {
   const matches = value.match(NUMBER_REGEX);
   if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
   return parseFloat(value);
  };
  const strictParseShort = value => {
   if (typeof value === "string") return expectShort(parseNumber(value));
   return expectShort(value);
  };
  const strictParseByte = value => {
   if (typeof value === "string") return expectByte(parseNumber(value));
   return expectByte(value);
  };
  const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const logger = {
   warn: console.warn
  };
  const DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(date) {
   const year = date.getUTCFullYear();
   const month = date.getUTCMonth();
   const dayOfWeek = date.getUTCDay();
   const dayOfMonthInt = date.getUTCDate();
   const hoursInt = date.getUTCHours();
   const minutesInt = date.getUTCMinutes();
   const secondsInt = date.getUTCSeconds();
   const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
   const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
   const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
   const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
   return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
  const parseRfc3339DateTime = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const match = RFC3339.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
   const year = strictParseShort(stripLeadingZeroes(yearStr));
   const month = parseDateValue(monthStr, "month", 1, 12);
   const day = parseDateValue(dayStr, "day", 1, 31);
   return buildDate(year, month, day, {
    hours: hours,
    minutes: minutes,
    seconds: seconds,
    fractionalMilliseconds: fractionalMilliseconds
   });
  };
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const parseRfc3339DateTimeWithOffset = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const match = RFC3339_WITH_OFFSET.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
   const year = strictParseShort(stripLeadingZeroes(yearStr));
   const month = parseDateValue(monthStr, "month", 1, 12);
   const day = parseDateValue(dayStr, "day", 1, 31);
   const date = buildDate(year, month, day, {
    hours: hours,
    minutes: minutes,
    seconds: seconds,
    fractionalMilliseconds: fractionalMilliseconds
   });
   if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
   return date;
  };
  const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let match = IMF_FIXDATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    });
   }
   match = RFC_850_DATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    }));
   }
   match = ASC_TIME.exec(value);
   if (match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const parseEpochTimestamp = value => {
   if (value === null || value === void 0) return;
   let valueAsDouble;
   if (typeof value === "number") valueAsDouble = value; else if (typeof value === "string") valueAsDouble = strictParseDouble(value); else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
   if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
   return new Date(Math.round(valueAsDouble * 1e3));
  };
  const buildDate = (year, month, day, time) => {
   const adjustedMonth = month - 1;
   validateDayOfMonth(year, adjustedMonth, day);
   return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = value => {
   const thisYear = (new Date).getUTCFullYear();
   const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
   if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
   return valueInThisCentury;
  };
  const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
  const adjustRfc850Year = input => {
   if (input.getTime() - (new Date).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
   return input;
  };
  const parseMonthByShortName = value => {
   const monthIdx = MONTHS.indexOf(value);
   if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
   return monthIdx + 1;
  };
  const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (year, month, day) => {
   let maxDays = DAYS_IN_MONTH[month];
   if (month === 1 && isLeapYear(year)) maxDays = 29;
   if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const parseDateValue = (value, type, lower, upper) => {
   const dateVal = strictParseByte(stripLeadingZeroes(value));
   if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
   return dateVal;
  };
  const parseMilliseconds = value => {
   if (value === null || value === void 0) return 0;
   return strictParseFloat32("0." + value) * 1e3;
  };
  const parseOffsetToMilliseconds = value => {
   const directionStr = value[0];
   let direction = 1;
   if (directionStr == "+") direction = 1; else if (directionStr == "-") direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
   const hour = Number(value.substring(1, 3));
   const minute = Number(value.substring(4, 6));
   return direction * (hour * 60 + minute) * 60 * 1e3;
  };
  const stripLeadingZeroes = value => {
   let idx = 0;
   while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
   if (idx === 0) return value;
   return value.slice(idx);
  };
 }),
 7297: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mu: () => Uint8ArrayBlobAdapter,
   ec: () => generateIdempotencyToken,
   v4: () => v4
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var fromBase64 = __webpack_require__(9700);
  var toBase64 = __webpack_require__(7305);
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
   return class Uint8ArrayBlobAdapter extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
     if (typeof source === "string") {
      if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
      return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
     }
     throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
     Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
     return source;
    }
    transformToString(encoding = "utf-8") {
     if (encoding === "base64") return toBase64(this);
     return toUtf8(this);
    }
   };
  }
  var fromUtf8 = __webpack_require__(7332);
  var toUtf8 = __webpack_require__(9809);
  const decimalToHex = Array.from({
   length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  function bindV4(getRandomValues) {
   if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
   return () => {
    const rnds = new Uint8Array(16);
    getRandomValues(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
   };
  }
  class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E)){}
  const _getRandomValues = external_node_crypto_.getRandomValues;
  const v4 = bindV4(_getRandomValues);
  const generateIdempotencyToken = v4;
 }),
 1719: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => isArrayBuffer
  });
  const isArrayBuffer = arg => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
 }),
 1899: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => LazyJsonString
  });
  const LazyJsonString = function(val) {
   const str = Object.assign(new String(val), {
    deserializeJSON() {
     return JSON.parse(String(val));
    },
    toString() {
     return String(val);
    },
    toJSON() {
     return String(val);
    }
   });
   return str;
  };
  LazyJsonString.from = object => {
   if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object; else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
   return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
 }),
 9700: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => fromBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = input => {
   if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
   if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
   const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
   return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
 }),
 7305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => toBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
  var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
  const toBase64 = _input => {
   let input;
   if (typeof _input === "string") input = (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input); else input = _input;
   if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
 }),
 2127: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => calculateBodyLength
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const calculateBodyLength = body => {
   if (!body) return 0;
   if (typeof body === "string") return Buffer.byteLength(body); else if (typeof body.byteLength === "number") return body.byteLength; else if (typeof body.size === "number") return body.size; else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start; else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) if (body.path != null) return (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size; else if (typeof body.fd === "number") return (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
   throw new Error(`Body Length computation failed for ${body}`);
  };
 }),
 6664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => fromArrayBuffer,
   s: () => fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);
  const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
   if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, offset, length);
  };
  const fromString = (input, encoding) => {
   if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 }),
 68: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => fromHex,
   n: () => toHex
  });
  const SHORT_TO_HEX = {};
  const HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
   let encodedByte = i.toString(16).toLowerCase();
   if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
   SHORT_TO_HEX[i] = encodedByte;
   HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const out = new Uint8Array(encoded.length / 2);
   for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte]; else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
   }
   return out;
  }
  function toHex(bytes) {
   let out = "";
   for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
   return out;
  }
 }),
 2522: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bq: () => collectReadableStream,
   kS: () => collectBlob,
   kv: () => streamCollector
  });
  var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1658);
  const streamCollector = async stream => {
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
   return collectReadableStream(stream);
  };
  async function collectBlob(blob) {
   return blob.arrayBuffer().then(ab => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
   const chunks = [];
   const reader = stream.getReader();
   let length = 0;
   while (true) {
    const {done: done, value: value} = await reader.read();
    if (value) {
     chunks.push(value);
     length += value.length;
    }
    if (done) break;
   }
   return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
  }
 }),
 6660: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => streamCollector
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(351);
  var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);
  const streamCollector = stream => {
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
   return new Promise((resolve, reject) => {
    const collector = new Collector;
    const nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", err => {
     collector.end();
     reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
     const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
     resolve(bytes);
    });
   });
  };
  class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
   bufferedBytes=[];
   _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
   }
  }
 }),
 1658: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => isReadableStream,
   q: () => isBlob
  });
  const isReadableStream = stream => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  const isBlob = blob => typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
 }),
 7332: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  const fromUtf8 = input => {
   const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
   return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 }),
 3243: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => toUint8Array
  });
  var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
  const toUint8Array = data => {
   if (data instanceof Uint8Array) return data;
   if (typeof data === "string") return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(data);
  };
 }),
 9809: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6664);
  const toUtf8 = input => {
   if (typeof input === "string") return input;
   if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 }),
 7004: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => NumericValue
  });
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
   string;
   type;
   constructor(string, type) {
    this.string = string;
    this.type = type;
    if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
   }
   toString() {
    return this.string;
   }
   static [Symbol.hasInstance](object) {
    if (!object || typeof object !== "object") return false;
    const _nv = object;
    return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
   }
  }
 }),
 412: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => writeKey
  });
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
 }),
 8743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => getSmithyContext
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7418);
  const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
 }),
 2990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 }),
 9725: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => HttpRequest
  });
  class HttpRequest {
   method;
   protocol;
   hostname;
   port;
   path;
   query;
   headers;
   username;
   password;
   fragment;
   body;
   constructor(options) {
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
   }
   static clone(request) {
    const cloned = new HttpRequest({
     ...request,
     headers: {
      ...request.headers
     }
    });
    if (cloned.query) cloned.query = cloneQuery(cloned.query);
    return cloned;
   }
   static isInstance(request) {
    if (!request) return false;
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
   }
   clone() {
    return HttpRequest.clone(this);
   }
  }
  function cloneQuery(query) {
   return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
     ...carry,
     [paramName]: Array.isArray(param) ? [ ...param ] : param
    };
   }, {});
  }
 }),
 5401: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => HttpResponse
  });
  class HttpResponse {
   statusCode;
   reason;
   headers;
   body;
   constructor(options) {
    this.statusCode = options.statusCode;
    this.reason = options.reason;
    this.headers = options.headers || {};
    this.body = options.body;
   }
   static isInstance(response) {
    if (!response) return false;
    const resp = response;
    return typeof resp.statusCode === "number" && typeof resp.headers === "object";
   }
  }
 }),
 4280: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isValidHostLabel
  });
  const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
  const isValidHostLabel = (value, allowSubDomains = false) => {
   if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
   const labels = value.split(".");
   for (const label of labels) if (!isValidHostLabel(label)) return false;
   return true;
  };
 }),
 9362: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => normalizeProvider
  });
  const normalizeProvider = input => {
   if (typeof input === "function") return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
 }),
 8977: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => parseUrl
  });
  function parseQueryString(querystring) {
   const query = {};
   querystring = querystring.replace(/^\?/, "");
   if (querystring) for (const pair of querystring.split("&")) {
    let [key, value = null] = pair.split("=");
    key = decodeURIComponent(key);
    if (value) value = decodeURIComponent(value);
    if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
   }
   return query;
  }
  const parseUrl = url => {
   if (typeof url === "string") return parseUrl(new URL(url));
   const {hostname: hostname, pathname: pathname, port: port, protocol: protocol, search: search} = url;
   let query;
   if (search) query = parseQueryString(search);
   return {
    hostname: hostname,
    port: port ? parseInt(port) : void 0,
    protocol: protocol,
    path: pathname,
    query: query
   };
  };
 }),
 3055: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => toEndpointV1
  });
  var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2990);
  var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
  const toEndpointV1 = endpoint => {
   if (typeof endpoint === "object") {
    if ("url" in endpoint) {
     const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
     if (endpoint.headers) {
      v1Endpoint.headers = {};
      for (const name in endpoint.headers) {
       if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) continue;
       v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
      }
     }
     return v1Endpoint;
    }
    return endpoint;
   }
   return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
  };
 }),
 1668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => NodeHttpHandler
  });
  var hasOwn = __webpack_require__(2990);
  var escape_uri = __webpack_require__(6856);
  function buildQueryString(query) {
   const parts = [];
   for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = (0, escape_uri.o)(key);
    if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, 
    escape_uri.o)(value[i])}`); else {
     let qsEntry = key;
     if (value || typeof value === "string") qsEntry += `=${(0, escape_uri.o)(value)}`;
     parts.push(qsEntry);
    }
   }
   return parts.join("&");
  }
  var transport_httpResponse = __webpack_require__(5401);
  function buildAbortError(abortSignal) {
   const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
   if (reason) {
    if (reason instanceof Error) {
     const abortError = new Error("Request aborted");
     abortError.name = "AbortError";
     abortError.cause = reason;
     return abortError;
    }
    const abortError = new Error(String(reason));
    abortError.name = "AbortError";
    return abortError;
   }
   const abortError = new Error("Request aborted");
   abortError.name = "AbortError";
   return abortError;
  }
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const getTransformedHeaders = headers => {
   const transformedHeaders = {};
   for (const name in headers) {
    if (!(0, hasOwn.$)(headers, name)) continue;
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
   }
   return transformedHeaders;
  };
  var external_node_https_ = __webpack_require__(4708);
  var external_node_https_default = __webpack_require__.n(external_node_https_);
  const timing = {
   setTimeout: (cb, ms) => setTimeout(cb, ms),
   clearTimeout: timeoutId => clearTimeout(timeoutId)
  };
  const DEFER_EVENT_LISTENER_TIME = 1e3;
  const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
   if (!timeoutInMs) return -1;
   const registerTimeout = offset => {
    const timeoutId = timing.setTimeout(() => {
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
      name: "TimeoutError"
     }));
    }, timeoutInMs - offset);
    const doWithSocket = socket => {
     if (socket?.connecting) socket.on("connect", () => {
      timing.clearTimeout(timeoutId);
     }); else timing.clearTimeout(timeoutId);
    };
    if (request.socket) doWithSocket(request.socket); else request.on("socket", doWithSocket);
   };
   if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
   }
   return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
  const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
   if (timeoutInMs) return timing.setTimeout(() => {
    let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
    if (throwOnRequestTimeout) {
     const error = Object.assign(new Error(msg), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
     });
     req.destroy(error);
     reject(error);
    } else {
     msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
     logger?.warn?.(msg);
    }
   }, timeoutInMs);
   return -1;
  };
  const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketKeepAlive = (request, {keepAlive: keepAlive, keepAliveMsecs: keepAliveMsecs}, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
   if (keepAlive !== true) return -1;
   const registerListener = () => {
    if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0); else request.on("socket", socket => {
     socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    });
   };
   if (deferTimeMs === 0) {
    registerListener();
    return 0;
   }
   return timing.setTimeout(registerListener, deferTimeMs);
  };
  const resolveDefaultSocketTimeout = config => {
   const value = config?.defaultSocketTimeout;
   return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
   if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
   let response;
   request.once("response", res => response = res);
   const onTimeout = () => {
    if (response?.complete) {
     request.socket?.destroy();
     return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    response?.destroy(error);
    request.destroy();
    reject(error);
   };
   const registerTimeout = () => {
    const {socket: socket} = request;
    if (!socket) request.once("socket", registerTimeout); else if (socket.connecting) socket.once("connect", registerTimeout); else {
     socket.setTimeout(timeoutInMs, onTimeout);
     request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
   };
   if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
   }
   const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
   request.once("close", () => timing.clearTimeout(deferralId));
  };
  var external_node_stream_ = __webpack_require__(7075);
  const MIN_WAIT_TIME = 6e3;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
   const headers = request.headers;
   const expect = headers ? headers.Expect || headers.expect : void 0;
   let timeoutId = -1;
   let sendBody = true;
   if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([ new Promise(resolve => {
    timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
   }), new Promise(resolve => {
    httpRequest.on("continue", () => {
     timing.clearTimeout(timeoutId);
     resolve(true);
    });
    httpRequest.on("response", () => {
     timing.clearTimeout(timeoutId);
     resolve(false);
    });
    httpRequest.on("error", () => {
     timing.clearTimeout(timeoutId);
     resolve(false);
    });
   }) ]);
   if (sendBody) writeBody(httpRequest, request.body);
  }
  function writeBody(httpRequest, body) {
   if (body instanceof external_node_stream_.Readable) {
    body.pipe(httpRequest);
    return;
   }
   if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
     if (isBuffer && body.byteLength === 0) httpRequest.end(); else httpRequest.end(body);
     return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
     httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
     return;
    }
    httpRequest.end(Buffer.from(body));
    return;
   }
   httpRequest.end();
  }
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp=0;
   externalAgent=false;
   metadata={
    handlerProtocol: "http/1.1"
   };
   static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
    return new NodeHttpHandler(instanceOrOptions);
   }
   static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const {sockets: sockets, requests: requests, maxSockets: maxSockets} = agent;
    if (typeof maxSockets !== "number" || maxSockets === 1 / 0) return socketWarningTimestamp;
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) return socketWarningTimestamp;
    if (sockets && requests) for (const origin in sockets) {
     if (!(0, hasOwn.$)(sockets, origin)) continue;
     const socketsInUse = sockets[origin]?.length ?? 0;
     const requestsEnqueued = requests[origin]?.length ?? 0;
     if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
      logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
      return Date.now();
     }
    }
    return socketWarningTimestamp;
   }
   constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
     if (typeof options === "function") options().then(_options => {
      resolve(this.resolveDefaultConfig(_options));
     }).catch(reject); else resolve(this.resolveDefaultConfig(options));
    });
   }
   destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
   }
   async handle(request, {abortSignal: abortSignal, requestTimeout: requestTimeout} = {}) {
    if (!this.config) this.config = await this.configProvider;
    const config = this.config;
    const logger = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((_resolve, _reject) => {
     let writeRequestBodyPromise;
     let socketWarningTimeoutId = -1;
     let connectionTimeoutId = -1;
     let requestTimeoutId = -1;
     let keepAliveTimeoutId = -1;
     const clearTimeouts = () => {
      timing.clearTimeout(socketWarningTimeoutId);
      timing.clearTimeout(connectionTimeoutId);
      timing.clearTimeout(requestTimeoutId);
      timing.clearTimeout(keepAliveTimeoutId);
     };
     const resolve = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _resolve(arg);
     };
     const reject = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      const abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     const headers = request.headers;
     const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
     let agent = isSSL ? config.httpsAgent : config.httpAgent;
     if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     socketWarningTimeoutId = timing.setTimeout(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
     const queryString = request.query ? buildQueryString(request.query) : "";
     let auth;
     if (request.username != null || request.password != null) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}`;
     }
     let path = request.path;
     if (queryString) path += `?${queryString}`;
     if (request.fragment) path += `#${request.fragment}`;
     let hostname = request.hostname ?? "";
     if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
     const nodeHttpsOptions = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path: path,
      port: request.port,
      agent: agent,
      auth: auth
     };
     const requestFunc = isSSL ? external_node_https_default().request : hRequest;
     const req = requestFunc(nodeHttpsOptions, res => {
      const httpResponse = new transport_httpResponse.c({
       statusCode: res.statusCode || -1,
       reason: res.statusMessage,
       headers: getTransformedHeaders(res.headers),
       body: res
      });
      resolve({
       response: httpResponse
      });
     });
     req.on("error", err => {
      if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
       name: "TimeoutError"
      })); else reject(err);
     });
     if (abortSignal) {
      const onAbort = () => {
       req.destroy();
       const abortError = buildAbortError(abortSignal);
       reject(abortError);
      };
      if (typeof abortSignal.addEventListener === "function") {
       const signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       req.once("close", () => signal.removeEventListener("abort", onAbort));
      } else abortSignal.onabort = onAbort;
     }
     const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
     connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
     requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
     const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
     if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true); else setSocketTimeout(req, reject, config.socketTimeout);
     const httpAgent = nodeHttpsOptions.agent;
     if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
      keepAlive: httpAgent.keepAlive,
      keepAliveMsecs: httpAgent.keepAliveMsecs
     });
     writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
      clearTimeouts();
      return _reject(e);
     });
    });
   }
   updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then(config => {
     switch (key) {
     case Symbol.for("logger"):
      key = "logger";
      value = config.logger ?? value;
      break;

     case Symbol.for("@smithy/defaultSocketTimeout"):
      key = "defaultSocketTimeout";
      value = resolveDefaultSocketTimeout(config) ?? value;
      break;
     }
     return {
      ...config,
      [key]: value
     };
    });
   }
   httpHandlerConfigs() {
    return this.config ?? {};
   }
   resolveDefaultConfig(options) {
    const {requestTimeout: requestTimeout, connectionTimeout: connectionTimeout, socketTimeout: socketTimeout, socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout, httpAgent: httpAgent, httpsAgent: httpsAgent, throwOnRequestTimeout: throwOnRequestTimeout, logger: logger} = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
     connectionTimeout: connectionTimeout,
     requestTimeout: requestTimeout,
     socketTimeout: socketTimeout,
     defaultSocketTimeout: resolveDefaultSocketTimeout(options),
     socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout,
     throwOnRequestTimeout: throwOnRequestTimeout,
     httpAgentProvider: () => httpAgentPromise ??= (async () => {
      const node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
      const {Agent: Agent, request: request} = node_http.default ?? node_http;
      hRequest = request;
      hAgent = Agent;
      if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpAgent;
      }
      return new hAgent({
       keepAlive: keepAlive,
       maxSockets: maxSockets,
       ...httpAgent
      });
     })(),
     httpsAgent: (() => {
      if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpsAgent;
      }
      return new (external_node_https_default().Agent)({
       keepAlive: keepAlive,
       maxSockets: maxSockets,
       ...httpsAgent
      });
     })(),
     logger: logger
    };
   }
  }
 }),
 7476: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => SignatureV4
  });
  var hex_encoding = __webpack_require__(68);
  var toUint8Array = __webpack_require__(3243);
  var transport_hasOwn = __webpack_require__(2990);
  var fromUtf8 = __webpack_require__(7332);
  class HeaderFormatter {
   format(headers) {
    const chunks = [];
    for (const headerName in headers) {
     if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
     const bytes = (0, fromUtf8.a)(headerName);
     chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) {
     out.set(chunk, position);
     position += chunk.byteLength;
    }
    return out;
   }
   formatHeaderValue(header) {
    switch (header.type) {
    case "boolean":
     return Uint8Array.from([ header.value ? 0 : 1 ]);

    case "byte":
     return Uint8Array.from([ 2, header.value ]);

    case "short":
     const shortView = new DataView(new ArrayBuffer(3));
     shortView.setUint8(0, 3);
     shortView.setInt16(1, header.value, false);
     return new Uint8Array(shortView.buffer);

    case "integer":
     const intView = new DataView(new ArrayBuffer(5));
     intView.setUint8(0, 4);
     intView.setInt32(1, header.value, false);
     return new Uint8Array(intView.buffer);

    case "long":
     const longBytes = new Uint8Array(9);
     longBytes[0] = 5;
     longBytes.set(header.value.bytes, 1);
     return longBytes;

    case "binary":
     const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     binView.setUint8(0, 6);
     binView.setUint16(1, header.value.byteLength, false);
     const binBytes = new Uint8Array(binView.buffer);
     binBytes.set(header.value, 3);
     return binBytes;

    case "string":
     const utf8Bytes = (0, fromUtf8.a)(header.value);
     const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
     strView.setUint8(0, 7);
     strView.setUint16(1, utf8Bytes.byteLength, false);
     const strBytes = new Uint8Array(strView.buffer);
     strBytes.set(utf8Bytes, 3);
     return strBytes;

    case "timestamp":
     const tsBytes = new Uint8Array(9);
     tsBytes[0] = 8;
     tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
     return tsBytes;

    case "uuid":
     if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const uuidBytes = new Uint8Array(17);
     uuidBytes[0] = 9;
     uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
     return uuidBytes;
    }
   }
  }
  var HEADER_VALUE_TYPE;
  (function(HEADER_VALUE_TYPE) {
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
  })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
    remaining /= 256) bytes[i] = remaining;
    if (number < 0) negate(bytes);
    return new Int64(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = bytes[0] & 128;
    if (negative) negate(bytes);
    return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) break;
   }
  }
  var normalizeProvider = __webpack_require__(9362);
  var escape_uri = __webpack_require__(6856);
  const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
  const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
  const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
  const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
  const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
  const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
  const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
  const AUTH_HEADER = "authorization";
  const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
  const DATE_HEADER = "date";
  const GENERATED_HEADERS = [ AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER ];
  const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
  const SHA256_HEADER = "x-amz-content-sha256";
  const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
  const ALWAYS_UNSIGNABLE_HEADERS = {
   authorization: true,
   "cache-control": true,
   connection: true,
   expect: true,
   from: true,
   "keep-alive": true,
   "max-forwards": true,
   pragma: true,
   referer: true,
   te: true,
   trailer: true,
   "transfer-encoding": true,
   upgrade: true,
   "user-agent": true,
   "x-amzn-trace-id": true
  };
  const PROXY_HEADER_PATTERN = /^proxy-/;
  const SEC_HEADER_PATTERN = /^sec-/;
  const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
  const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  const MAX_CACHE_SIZE = 50;
  const KEY_TYPE_IDENTIFIER = "aws4_request";
  const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
  const getCanonicalQuery = ({query: query = {}}) => {
   const keys = [];
   const serialized = {};
   for (const key in query) {
    if (!(0, transport_hasOwn.$)(query, key)) continue;
    if (key.toLowerCase() === SIGNATURE_HEADER) continue;
    const encodedKey = (0, escape_uri.o)(key);
    keys.push(encodedKey);
    const value = query[key];
    if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`; else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${(0, 
    escape_uri.o)(value)}` ]), []).sort().join("&");
   }
   return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
  };
  const iso8601 = time => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  const toDate = time => {
   if (typeof time === "number") return new Date(time * 1e3);
   if (typeof time === "string") {
    if (Number(time)) return new Date(Number(time) * 1e3);
    return new Date(time);
   }
   return time;
  };
  class SignatureV4Base {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
    this.regionProvider = (0, normalizeProvider.t)(region);
    this.credentialProvider = (0, normalizeProvider.t)(credentials);
   }
   createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}\n${this.getCanonicalPath(request)}\n${getCanonicalQuery(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
   }
   async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256;
    hash.update((0, toUint8Array.F)(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
   }
   getCanonicalPath({path: path}) {
    if (this.uriEscapePath) {
     const normalizedPathSegments = [];
     for (const pathSegment of path.split("/")) {
      if (pathSegment?.length === 0) continue;
      if (pathSegment === ".") continue;
      if (pathSegment === "..") normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
     }
     const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
     const doubleEncoded = (0, escape_uri.o)(normalizedPath);
     return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
   }
   validateResolvedCredentials(credentials) {
    if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
   }
   formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return {
     longDate: longDate,
     shortDate: longDate.slice(0, 8)
    };
   }
   getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
   }
  }
  const signingKeyCache = {};
  const cacheQueue = [];
  const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
  const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
   const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
   const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
   if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
   cacheQueue.push(cacheKey);
   while (cacheQueue.length > MAX_CACHE_SIZE) delete signingKeyCache[cacheQueue.shift()];
   let key = `AWS4${credentials.secretAccessKey}`;
   for (const signable of [ shortDate, region, service, KEY_TYPE_IDENTIFIER ]) key = await hmac(sha256Constructor, key, signable);
   return signingKeyCache[cacheKey] = key;
  };
  const hmac = (ctor, secret, data) => {
   const hash = new ctor(secret);
   hash.update((0, toUint8Array.F)(data));
   return hash.digest();
  };
  var writeKey = __webpack_require__(412);
  const getCanonicalHeaders = ({headers: headers}, unsignableHeaders, signableHeaders) => {
   const canonical = {};
   for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == void 0) continue;
    const canonicalHeaderName = headerName.toLowerCase();
    if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
    if (canonicalHeaderName === "__proto__") (0, writeKey.T)(canonical);
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return canonical;
  };
  var is_array_buffer = __webpack_require__(1719);
  const getPayloadHash = async ({headers: headers, body: body}, hashConstructor) => {
   for (const headerName in headers) {
    if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
    if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
   }
   if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, 
   is_array_buffer.m)(body)) {
    const hashCtor = new hashConstructor;
    hashCtor.update((0, toUint8Array.F)(body));
    return (0, hex_encoding.n)(await hashCtor.digest());
   }
   return UNSIGNED_PAYLOAD;
  };
  const hasHeader = (soughtHeader, headers) => {
   soughtHeader = soughtHeader.toLowerCase();
   for (const headerName in headers) {
    if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
    if (soughtHeader === headerName.toLowerCase()) return true;
   }
   return false;
  };
  var httpRequest = __webpack_require__(9725);
  const moveHeadersToQuery = (request, options = {}) => {
   const {headers: headers, query: query = {}} = httpRequest.K.clone(request);
   for (const name in headers) {
    if (!(0, transport_hasOwn.$)(headers, name)) continue;
    const lname = name.toLowerCase();
    if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
     query[name] = headers[name];
     delete headers[name];
    }
   }
   return {
    ...request,
    headers: headers,
    query: query
   };
  };
  const prepareRequest = request => {
   request = httpRequest.K.clone(request);
   for (const headerName in request.headers) {
    if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
   }
   return request;
  };
  class SignatureV4 extends SignatureV4Base {
   headerFormatter=new HeaderFormatter;
   constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
    super({
     applyChecksum: applyChecksum,
     credentials: credentials,
     region: region,
     service: service,
     sha256: sha256,
     uriEscapePath: uriEscapePath
    });
   }
   async presign(originalRequest, options = {}) {
    const {signingDate: signingDate = new Date, expiresIn: expiresIn = 3600, unsignableHeaders: unsignableHeaders, unhoistableHeaders: unhoistableHeaders, signableHeaders: signableHeaders, hoistableHeaders: hoistableHeaders, signingRegion: signingRegion, signingService: signingService} = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = moveHeadersToQuery(prepareRequest(originalRequest), {
     unhoistableHeaders: unhoistableHeaders,
     hoistableHeaders: hoistableHeaders
    });
    if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
   }
   async sign(toSign, options) {
    if (typeof toSign === "string") return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else if (toSign.message) return this.signMessage(toSign, options); else return this.signRequest(toSign, options);
   }
   async signEvent({headers: headers, payload: payload}, {signingDate: signingDate = new Date, priorSignature: priorSignature, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate: shortDate, longDate: longDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({
     headers: {},
     body: payload
    }, this.sha256);
    const hash = new this.sha256;
    hash.update(headers);
    const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
    const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
    return this.signString(stringToSign, {
     signingDate: signingDate,
     signingRegion: region,
     signingService: signingService,
     eventStreamCredentials: eventStreamCredentials
    });
   }
   async signMessage(signableMessage, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
    const promise = this.signEvent({
     headers: this.headerFormatter.format(signableMessage.message.headers),
     payload: signableMessage.message.body
    }, {
     signingDate: signingDate,
     signingRegion: signingRegion,
     signingService: signingService,
     priorSignature: signableMessage.priorSignature,
     eventStreamCredentials: eventStreamCredentials
    });
    return promise.then(signature => ({
     message: signableMessage.message,
     signature: signature
    }));
   }
   async signString(stringToSign, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials} = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate: shortDate} = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   async signRequest(requestToSign, {signingDate: signingDate = new Date, signableHeaders: signableHeaders, unsignableHeaders: unsignableHeaders, signingRegion: signingRegion, signingService: signingService} = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} ` + `Credential=${credentials.accessKeyId}/${scope}, ` + `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` + `Signature=${signature}`;
    return request;
   }
   async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    const hash = new this.sha256(await keyPromise);
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
   }
  }
 }),
 7418: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => SMITHY_CONTEXT_KEY
  });
  const SMITHY_CONTEXT_KEY = "__smithy_context";
 }),
 8669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => IniSectionType
  });
  var IniSectionType;
  (function(IniSectionType) {
   IniSectionType["PROFILE"] = "profile";
   IniSectionType["SSO_SESSION"] = "sso-session";
   IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
 })
};
