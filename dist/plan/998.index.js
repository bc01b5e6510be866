export const id = 998;
export const ids = [998];
export const modules = {

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNames: () => (/* binding */ checkNames),
/* harmony export */   clusterPlace: () => (/* binding */ clusterPlace),
/* harmony export */   openFleet: () => (/* binding */ openFleet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fleet_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4301);
/* harmony import */ var _fleet_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
/* harmony import */ var _fleet_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4083);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4704);






/**
 * @param full The manifest's full path
 * @param rootOfIt The root of the repository that it is in
 * @throws ActionError if it can't be read or anything in it is wrong, files that it names and aren't there among it
 */
async function openFleet(full, rootOfIt) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`there is no manifest '${full}'`, {
            help: "Run actions/checkout before this step, or give the manifest's path as 'fleet'. The repository that this action comes from has one as an example.",
        });
    }
    const root = await rootOfIt;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    const fleet = (0,_fleet_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFleet */ .V)(text, file);
    const missing = Object.keys(fleet.services).flatMap((name) => {
        const service = (0,_fleet_resolve_js__WEBPACK_IMPORTED_MODULE_5__.serviceOf)(fleet, name);
        const given = fleet.services[name] ?? {};
        return ['dockerfile', 'task'].flatMap((key) => {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, service[key])))
                return [];
            const place = (0,_fleet_load_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .m)(text, file, ['services', name, ...(given[key] === undefined ? [] : [key])]);
            const what = key === 'task' ? 'task definition template' : 'Dockerfile';
            return [{ place, message: `the ${what} of '${name}' is not there: ${service[key]}` }];
        });
    });
    if (missing.length > 0)
        throw (0,_fleet_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetError */ .Nb)(missing);
    return { fleet, root, file, placeOf: (keys) => (0,_fleet_load_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .m)(text, file, keys) };
}
/** @throws ActionError for a name that isn't in the manifest */
function checkNames({ fleet, file }, environment, services) {
    const check = (kind, word, words) => {
        if (words.includes(word))
            return;
        const near = (0,_fleet_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(word, words);
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`there is no ${kind} '${word}' in ${file}; ${near === undefined ? `known: ${words.join(', ') || 'none'}` : `did you mean '${near}'?`}`);
    };
    if (environment !== undefined)
        check('environment', environment, Object.keys(fleet.environments ?? {}));
    for (const service of services)
        check('service', service, Object.keys(fleet.services));
}
/** Where the manifest names an environment's cluster. */
function clusterPlace({ fleet, placeOf }, environment) {
    const said = (0,_fleet_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .lineage */ .OZ)(fleet, environment).findLast((name) => fleet.environments?.[name]?.cluster !== undefined);
    return placeOf(['environments', said ?? environment, 'cluster']);
}


/***/ })

};
