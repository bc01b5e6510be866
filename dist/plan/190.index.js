export const id = 190;
export const ids = [190];
export const modules = {

/***/ 2190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentKey: () => (/* binding */ contentKey),
/* harmony export */   entryOf: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _fleet_affected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7083);


/** The entry of a service, without commit and content key. Without a placement nothing of AWS is in it. */
function entryOf(service, placement, url) {
    const breaker = placement?.rollout.breaker;
    return {
        service: service.name,
        environment: placement?.environment ?? '',
        context: service.context,
        file: service.dockerfile,
        target: service.target,
        'build-args': lines(service.buildArgs),
        checks: service.checks,
        'task-definition': service.task,
        'container-name': service.container,
        port: service.port,
        'path-prefix': service.prefix,
        'health-path': service.verify.health,
        'version-path': service.verify.version,
        'migrate-command': service.migrate.length === 0 ? '' : JSON.stringify(service.migrate),
        needs: service.needs,
        'verify-http': service.verify.http.map(({ get, status }) => `GET ${get} ${status}`).join('\n'),
        'verify-errors': service.verify.errors.replace('%', ''),
        'verify-p95': service.verify.p95,
        'verify-window': service.verify.window,
        after: placement?.after ?? '',
        region: placement?.region ?? '',
        cluster: placement?.cluster ?? '',
        'ecs-service': placement?.ecsService ?? '',
        role: placement?.role ?? '',
        repository: placement?.repository ?? '',
        url,
        'environment-variables': lines(placement?.env ?? {}),
        secrets: lines(placement?.secrets ?? {}),
        'task-role-arn': placement?.taskRole ?? '',
        'execution-role-arn': placement?.executionRole ?? '',
        'log-configuration-options': lines(placement?.logOptions ?? {}),
        cpu: placement?.cpu ?? null,
        memory: placement?.memory ?? null,
        'desired-count': placement?.desired ?? null,
        'minimum-healthy-percent': placement?.rollout.minimum ?? null,
        'maximum-percent': placement?.rollout.maximum ?? null,
        'circuit-breaker': breaker?.enable ?? null,
        'circuit-breaker-rollback': breaker?.rollback ?? null,
        'circuit-breaker-threshold-type': breaker?.type ?? '',
        'circuit-breaker-threshold': breaker?.value ?? null,
    };
}
/**
 * The content key: the same if and only if the git objects of all that the service is made of and its entry are the same.
 * Where it is reached is no part of it, so that the same fleet at another address counts as the same.
 */
function contentKey(tree, service, entry) {
    const objects = new Map();
    for (const pattern of (0,_fleet_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .watchedBy */ .oV)(service)) {
        const matches = (0,_fleet_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(pattern);
        for (const { path, type, id } of tree) {
            // A folder's id stands for all in it; a glob picks files, and the root is its own children.
            const taken = (0,_fleet_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(pattern)
                ? type !== 'tree' && matches(path)
                : pattern === '.'
                    ? !path.includes('/')
                    : path === pattern;
            if (taken)
                objects.set(path, id);
        }
    }
    const { url: _, ...rest } = entry;
    const text = [...objects].map(([path, id]) => `${id} ${path}\0`).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.join('')).update(JSON.stringify(rest)).digest('hex');
}
/** KEY=VALUE lines, as inputs of the type `pairs` take them. */
function lines(values) {
    return Object.entries(values)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n');
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   oV: () => (/* binding */ watchedBy)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** The files, folders and globs whose change makes a service affected. */
function watchedBy(service) {
    const { path, watch, dockerfile, task } = service;
    // Docker reads the ignore file beside a Dockerfile before the one of the context.
    const all = [
        path,
        ...watch,
        dockerfile,
        `${dockerfile}.dockerignore`,
        `${service.context}/.dockerignore`,
        task,
    ];
    return [...new Set(all.map((name) => name.replace(/^\.\//, '')))];
}
/** The first of the changed files (paths from the repository's root) that makes the service affected. */
function affectedBy(changedFiles, service) {
    const matches = watchedBy(service).map(matcher);
    return changedFiles.find((file) => matches.some((match) => match(file)));
}
/** Matches a file itself, all of a folder, or what a glob (`*`, `**`, `{a,b}`, `?`) says, dot files included. */
function matcher(pattern) {
    if (pattern === '.')
        return () => true;
    if (!isGlob(pattern))
        return (file) => file === pattern || file.startsWith(`${pattern}/`);
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true });
}
function isGlob(pattern) {
    return /[*?[\]{}!]/.test(pattern);
}


/***/ })

};
