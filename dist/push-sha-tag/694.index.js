export const id = 694;

export const ids = [ 694 ];

export const modules = {
 4694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ecrClient: () => ecrClient,
   ecsClient: () => ecsClient,
   elbClient: () => elbClient,
   logsClient: () => logsClient,
   regionOf: () => regionOf
  });
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
  const common = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
  async function ecsClient(region) {
   const {ECSClient: ECSClient} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(648) ]).then(__webpack_require__.bind(__webpack_require__, 8648));
   return new ECSClient({
    ...common,
    region: region
   });
  }
  async function ecrClient(region) {
   const {ECRClient: ECRClient} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158) ]).then(__webpack_require__.bind(__webpack_require__, 8158));
   return new ECRClient({
    ...common,
    region: region
   });
  }
  async function logsClient(region) {
   const {CloudWatchLogsClient: CloudWatchLogsClient} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(451), __webpack_require__.e(855) ]).then(__webpack_require__.bind(__webpack_require__, 9236));
   return new CloudWatchLogsClient({
    ...common,
    region: region
   });
  }
  async function elbClient(region) {
   const {ElasticLoadBalancingV2Client: ElasticLoadBalancingV2Client} = await Promise.all([ __webpack_require__.e(123), __webpack_require__.e(166), __webpack_require__.e(721) ]).then(__webpack_require__.bind(__webpack_require__, 7245));
   return new ElasticLoadBalancingV2Client({
    ...common,
    region: region
   });
  }
  function regionOf(input, env = process.env) {
   const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "";
   if (region === "") throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
   return region;
  }
 })
};
