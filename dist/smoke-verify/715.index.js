export const id = 715;

export const ids = [ 715 ];

export const modules = {
 8715: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fromTokenFile: () => fromTokenFile
  });
  var setCredentialFeature = __webpack_require__(249);
  var CredentialsProviderError = __webpack_require__(1436);
  var externalDataInterceptor = __webpack_require__(8729);
  var external_node_fs_ = __webpack_require__(3024);
  const fromWebToken = init => async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
   const {roleArn: roleArn, roleSessionName: roleSessionName, webIdentityToken: webIdentityToken, providerId: providerId, policyArns: policyArns, policy: policy, durationSeconds: durationSeconds} = init;
   let {roleAssumerWithWebIdentity: roleAssumerWithWebIdentity} = init;
   if (!roleAssumerWithWebIdentity) {
    const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await Promise.all([ __webpack_require__.e(968), __webpack_require__.e(166), __webpack_require__.e(445) ]).then(__webpack_require__.bind(__webpack_require__, 8445));
    roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
     ...init.clientConfig,
     credentialProviderLogger: init.logger,
     parentClientConfig: {
      ...awsIdentityProperties?.callerClientConfig,
      ...init.parentClientConfig
     }
    }, init.clientPlugins);
   }
   return roleAssumerWithWebIdentity({
    RoleArn: roleArn,
    RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
    WebIdentityToken: webIdentityToken,
    ProviderId: providerId,
    PolicyArns: policyArns,
    Policy: policy,
    DurationSeconds: durationSeconds
   });
  };
  const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
  const ENV_ROLE_ARN = "AWS_ROLE_ARN";
  const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
  const fromTokenFile = (init = {}) => async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
   const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
   const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
   const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
   if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
    logger: init.logger
   });
   const credentials = await fromWebToken({
    ...init,
    webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, 
    external_node_fs_.readFileSync)(webIdentityTokenFile, {
     encoding: "ascii"
    }),
    roleArn: roleArn,
    roleSessionName: roleSessionName
   })(awsIdentityProperties);
   if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
   return credentials;
  };
 }),
 8729: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => externalDataInterceptor
  });
  var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
  var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2149);
  const externalDataInterceptor = {
   getFileRecord() {
    return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
   },
   interceptFile(path, contents) {
    _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
   },
   getTokenRecord() {
    return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
   },
   interceptToken(id, contents) {
    _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
   }
  };
 }),
 8474: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => getSSOTokenFilepath
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3901);
  const getSSOTokenFilepath = id => {
   const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1");
   const cacheName = hasher.update(id).digest("hex");
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
  };
 }),
 6333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => tokenIntercept,
   v: () => getSSOTokenFromFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  const tokenIntercept = {};
  const getSSOTokenFromFile = async id => {
   if (tokenIntercept[id]) return tokenIntercept[id];
   const ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
   const ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
   return JSON.parse(ssoTokenText);
  };
 })
};
