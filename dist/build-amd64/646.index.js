export const id = 646;
export const ids = [646];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertSaved: () => (/* binding */ convertSaved)
/* harmony export */ });
/* unused harmony export normalized */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(466);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(704);
/* harmony import */ var _layer_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(703);
/* harmony import */ var _oci_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(142);








/** What a runtime reads of a configuration: github.com/opencontainers/image-spec/blob/v1.1.1/config.md. */
const configKeys = ['architecture', 'os', 'os.version', 'variant', 'author', 'config', 'rootfs', 'history'];
/**
 * Turns what `docker save` wrote (the form of Docker up to 24, or that of 25 and newer, which is an OCI layout with
 * uncompressed layers) into an OCI layout of our own making: fixed compression, and a configuration without the engine's
 * own fields and without times later than `epoch`. With the same layers it is the same bytes each time.
 * @param epoch Seconds since 1970
 * @returns the manifest's digest
 */
async function convertSaved(saved, archive, options) {
    const files = await indexSaved(saved);
    const [image] = JSON.parse(await textOf(files, 'manifest.json'));
    if (image === undefined)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('docker save wrote no image');
    const config = JSON.parse(await textOf(files, image.Config));
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== image.Layers.length) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`docker save wrote ${image.Layers.length} layers of an image of ${diffIds.length}`);
    }
    const layers = [];
    for (const [at, diffId] of diffIds.entries()) {
        const stored = find(files, image.Layers[at] ?? '');
        layers.push(await (0,_layer_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .compressed */ .ue)(options.cache, diffId, () => openStored(stored), options.signal));
    }
    const digest = await (0,_oci_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeLayout */ .w)(archive, { config: normalized(config, options.epoch), layers });
    await (0,_layer_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .pruneLayers */ .V2)(options.cache);
    return digest;
}
/** The configuration as bytes: the standard's fields in a fixed order, no time later than `epoch`. */
function normalized(config, epoch) {
    const latest = new Date(epoch * 1000);
    const created = latest.toISOString().replace('.000Z', 'Z');
    const clamp = (time) => time === undefined || new Date(time) <= latest ? time : created;
    const kept = Object.fromEntries(configKeys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]));
    const history = config.history?.map((entry) => ({ ...entry, created: clamp(entry.created) }));
    return Buffer.from(JSON.stringify({
        created,
        ...kept,
        ...(history === undefined ? {} : { history }),
    }));
}
/** Where each file of a saved image stands. Docker up to 24 writes a layer that it wrote before as a link to it. */
async function indexSaved(path) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 118, 19));
    const files = new Map();
    const links = new Map();
    const reader = extract();
    const read = async () => {
        for await (const entry of reader) {
            const { name, type, size, linkname } = entry.header;
            if (type === 'file')
                files.set(name, { path, start: entry.offset + _tar_js__WEBPACK_IMPORTED_MODULE_7__/* .headerSize */ .p, size });
            if (type === 'symlink')
                links.set(name, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name), linkname));
            entry.resume();
        }
    };
    await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 }), reader), read()]);
    for (const [name, target] of links) {
        // Only to another file of the same tar, never to one of the machine.
        const stored = files.get(target);
        if (stored !== undefined)
            files.set(name, stored);
    }
    return files;
}
function find(files, name) {
    const stored = files.get(name);
    if (stored === undefined)
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ(`docker save wrote no '${name}'`);
    return stored;
}
function openStored({ path, start, size }) {
    return size === 0
        ? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([])
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: start + size - 1, highWaterMark: 1 << 20 });
}
async function textOf(files, name) {
    const chunks = [];
    for await (const chunk of openStored(find(files, name)))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ indexTar),
/* harmony export */   p: () => (/* binding */ headerSize)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(704);




/** What a layout is made of; a tar may hold more (Docker adds files of its own), which is never read. */
const layoutFile = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
/** tar-stream's `offset` is where an entry's own header block begins; its bytes follow that block. */
const headerSize = 512;
/**
 * Reads a tar of an OCI layout once: hashes every blob, and notes where each file stands, so that blobs are later read
 * from the tar in place.
 * @throws ActionError if it is no tar, or holds links, paths that lead out, a name twice, or a blob that isn't its digest's
 */
async function indexTar(path) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 118, 19));
    const files = new Map();
    const reader = extract();
    const read = async () => {
        for await (const entry of reader) {
            const { type } = entry.header;
            const name = entry.header.name.replace(/^\.\//, '').replace(/\/$/, '');
            if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
                throw refused(path, `an entry named '${entry.header.name}'`);
            }
            if (type !== 'file' && type !== 'directory')
                throw refused(path, `a ${type} named '${name}'`);
            if (type === 'file' && layoutFile.test(name)) {
                if (files.has(name))
                    throw refused(path, `the file '${name}' twice`);
                const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                for await (const chunk of entry)
                    hash.update(chunk);
                files.set(name, { path, start: entry.offset + headerSize, size: entry.header.size });
                const found = hash.digest('hex');
                if (name.startsWith('blobs/') && !name.endsWith(found)) {
                    throw refused(path, `the blob ${name.slice(-64)}, whose bytes hash to ${found}`);
                }
            }
            else
                entry.resume();
        }
    };
    try {
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), reader), read()]);
    }
    catch (cause) {
        if (cause instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
            throw cause;
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`'${path}' can't be read as a tar`, { cause, help: 'Build the archive again.' });
    }
    return files;
}
function refused(path, what) {
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`the image archive '${path}' holds ${what}; it is not used`, {
        help: 'Build the archive again, and find out what changed it.',
    });
}


/***/ })

};
