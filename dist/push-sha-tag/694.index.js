export const id = 694;
export const ids = [694];
export const modules = {

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrClient: () => (/* binding */ ecrClient),
/* harmony export */   ecsClient: () => (/* binding */ ecsClient),
/* harmony export */   elbClient: () => (/* binding */ elbClient),
/* harmony export */   logsClient: () => (/* binding */ logsClient),
/* harmony export */   regionOf: () => (/* binding */ regionOf)
/* harmony export */ });
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);

/**
 * AWS clients, each loaded when first used: a client costs two starts of Node, and an action that needs none shall not pay.
 *
 * The SDK retries throttling, 5xx and cut connections with jitter ("standard" mode) and never what can't succeed. More
 * attempts than its default of three, since a deployment that is followed for minutes meets more bad moments.
 */
const common = {
    retryMode: 'standard',
    maxAttempts: 6,
    customUserAgent: 'slipway',
    // Without these a connection on which nothing comes back is waited for without end.
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
};
async function ecsClient(region) {
    const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 8648));
    return new ECSClient({ ...common, region });
}
async function ecrClient(region) {
    const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 8158));
    return new ECRClient({ ...common, region });
}
async function logsClient(region) {
    const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(451), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9236));
    return new CloudWatchLogsClient({ ...common, region });
}
async function elbClient(region) {
    const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(166), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 7245));
    return new ElasticLoadBalancingV2Client({ ...common, region });
}
/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
function regionOf(input, env = process.env) {
    const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
    if (region === '') {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no AWS region was given', {
            help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
        });
    }
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
    }
    return region;
}


/***/ })

};
