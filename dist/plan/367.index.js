export const id = 367;
export const ids = [367];
export const modules = {

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesSince: () => (/* binding */ changesSince)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/fleet/affected.js
var affected = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/fleet/load.js + 3 modules
var load = __webpack_require__(4301);
// EXTERNAL MODULE: ./build/git/git.js + 1 modules
var git = __webpack_require__(3895);
// EXTERNAL MODULE: ./build/runtime/log.js
var log = __webpack_require__(5961);
;// CONCATENATED MODULE: ./build/actions/plan/base.js
/**
 * Reads a base from an event's payload (docs.github.com/webhooks/webhook-events-and-payloads).
 * @param payload What GITHUB_EVENT_PATH holds, parsed; undefined without one
 */
function baseOfEvent(event, payload) {
    const at = (...path) => {
        let value = payload;
        for (const key of path)
            value = value?.[key];
        return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '';
    };
    const pull = at('pull_request', 'base', 'sha');
    if (pull !== '')
        return { kind: 'pull-request', base: pull };
    const merge = at('merge_group', 'base_sha');
    if (merge !== '')
        return { kind: 'pull-request', base: merge };
    const before = at('before');
    if (before === '')
        return { kind: 'none', why: event === '' ? 'there is no event' : `the event ${event} has no base` };
    if (/^0+$/.test(before))
        return { kind: 'none', why: 'the branch is new' };
    return { kind: 'push', base: before };
}

;// CONCATENATED MODULE: ./build/actions/plan/since.js






/**
 * What changed since the base, by service; or why there is no base.
 * @param entryOf A service's entry in another version of the manifest, to see whether the entry itself changed
 */
async function changesSince(opened, given, commit, services, entryOf) {
    const found = await findBase(opened.root, given, commit);
    if ('none' in found)
        return found;
    const { base } = found;
    const files = await git/* changedFiles */.Y_(opened.root, base, commit);
    (0,log/* info */.pq)(`${files.length} files changed since ${base.slice(0, 7)}`);
    const changed = new Map();
    const before = files.includes(opened.file) ? await git/* fileAt */.Wd(opened.root, base, opened.file) : undefined;
    for (const service of services) {
        const file = (0,affected/* affectedBy */.MZ)(files, service);
        if (file !== undefined)
            changed.set(service.name, file);
        else if (files.includes(opened.file) && entryChanged(opened, before, service.name, entryOf)) {
            changed.set(service.name, `its entry in ${opened.file}`);
        }
    }
    return { base: given ?? base, changed };
}
async function findBase(root, given, commit) {
    if (given !== undefined) {
        const base = await git/* commitOf */.D3(root, given);
        return { base: await git/* mergeBase */.wu(root, base, commit) };
    }
    const path = process.env.GITHUB_EVENT_PATH ?? '';
    const event = baseOfEvent(process.env.GITHUB_EVENT_NAME ?? '', path === '' ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    if (event.kind === 'none')
        return { none: event.why };
    if (event.kind === 'push' && !(await git/* hasCommit */.QE(root, event.base)) && !(await git/* isShallow */.fE(root))) {
        return { none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)` };
    }
    const base = await git/* commitOf */.D3(root, event.base);
    // A pull request is judged by what it adds, not by what its target has got since.
    return { base: event.kind === 'pull-request' ? await git/* mergeBase */.wu(root, base, commit) : base };
}
function entryChanged({ fleet, file }, before, name, entryOf) {
    if (before === undefined)
        return true;
    try {
        return JSON.stringify(entryOf((0,load/* loadFleet */.V)(before, file), name)) !== JSON.stringify(entryOf(fleet, name));
    }
    catch {
        // What stood there was no manifest that we know: everything may have changed.
        return true;
    }
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
