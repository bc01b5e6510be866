import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./build/runtime/errors.js
/**
 * An error made for people: its message says what was given and what is allowed, `help` what to do next. `run()` makes
 * one annotation of it and of its chain of causes.
 */
class ActionError extends Error {
    help;
    place;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.help = options.help;
        this.place = options.place;
    }
}
/** The job was cancelled (SIGINT or SIGTERM); the reason of the run's AbortSignal. */
class CancelledError extends Error {
    signalName;
    constructor(signalName) {
        super(`cancelled by ${signalName}`);
        this.name = 'CancelledError';
        this.signalName = signalName;
    }
}
/**
 * The messages of an error and of its causes, outermost first, without repetitions: a wrapper that only repeats its cause
 * says nothing new.
 */
function errors_causeChain(error) {
    const messages = [];
    const seen = new Set();
    for (let current = error; current !== undefined && current !== null && !seen.has(current);) {
        seen.add(current);
        const message = messageOf(current);
        const before = messages.at(-1);
        if (message !== '' && (before === undefined || !before.includes(message)))
            messages.push(message);
        current = current instanceof Error ? current.cause : undefined;
    }
    return messages.length === 0 ? ['unknown error'] : messages;
}
/** The first `help` on the way down the causes, and the first place. */
function adviceOf(error) {
    let help;
    let place;
    const seen = new Set();
    for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
        seen.add(current);
        if (current instanceof ActionError) {
            help ??= current.help;
            place ??= current.place;
        }
    }
    return { help, place };
}
function messageOf(value) {
    if (value instanceof AggregateError && value.message === '') {
        return value.errors.map((inner) => messageOf(inner)).join('; ');
    }
    if (value instanceof Error) {
        const { name, message } = value;
        // AWS and Node errors carry their kind in the name or code; a person needs it when the message doesn't say it.
        const code = 'code' in value && typeof value.code === 'string' ? value.code : name;
        const telling = code !== 'Error' &&
            !/^(ActionError|InputError|TypeError|CancelledError)$/.test(code) &&
            !message.includes(code);
        return telling ? `${code}: ${message}` : message;
    }
    return String(value);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/docker/digest.js



/** `sha256:<64 hex digits>`, of bytes. */
function sha256Of(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/** @throws ActionError unless it is a sha256 digest, the only algorithm that ECR and Docker write */
function checkDigest(digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new ActionError(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
    }
}
/** Passes a stream on and fails at its end if it doesn't hash to `digest`. An error of the source comes through. */
function verifying(source, digest) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const check = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
        flush(done) {
            const found = `sha256:${hash.digest('hex')}`;
            done(found === digest
                ? null
                : new ActionError(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
        },
    });
    source.on('error', (error) => check.destroy(error));
    check.on('close', () => source.destroy());
    return source.pipe(check);
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./build/docker/tar.js




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
    const { extract } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6118, 19));
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
                const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
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
        await Promise.all([(0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: 1 << 20 }), reader), read()]);
    }
    catch (cause) {
        if (cause instanceof ActionError)
            throw cause;
        throw new ActionError(`'${path}' can't be read as a tar`, { cause, help: 'Build the archive again.' });
    }
    return files;
}
function refused(path, what) {
    return new ActionError(`the image archive '${path}' holds ${what}; it is not used`, {
        help: 'Build the archive again, and find out what changed it.',
    });
}

;// CONCATENATED MODULE: ./build/docker/oci.js







const indexTypes = new Set([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
const manifestTypes = new Set([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
]);
const smallLimit = 8 * 1024 * 1024;
/**
 * Opens an OCI image layout, a tar or a folder (github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md), and
 * checks the index, manifest and configuration against their digests, and that every layer is there in its size. Blobs
 * in a tar are all hashed here; those of a folder as they are read. Where an index names several images, linux/amd64 is taken.
 * @throws ActionError if it is no layout, holds links or odd paths, is damaged, or has not exactly one image to take
 */
async function openLayout(path) {
    const kind = await (0,promises_namespaceObject.lstat)(path).catch((cause) => {
        throw new ActionError(`the image archive '${path}' can't be read`, {
            cause,
            help: "Give the path that build-amd64 put out as 'archive'.",
        });
    });
    if (kind.isSymbolicLink())
        throw new ActionError(`'${path}' is a symbolic link; give the archive itself`);
    const files = kind.isDirectory() ? await indexFolder(path) : await indexTar(path);
    const find = (digest) => {
        const file = files.get(blobPath(digest));
        if (file === undefined)
            throw broken(path, `the blob ${digest} is missing`);
        return file;
    };
    const readBlob = (digest) => verifying(readStored(find(digest)), digest);
    const readSmall = async (digest) => {
        if (find(digest).size > smallLimit)
            throw broken(path, `the blob ${digest} is too large to be a document`);
        return collect(readBlob(digest));
    };
    const chosen = await choose(path, files, readSmall);
    const manifest = await readSmall(chosen.digest);
    const { config, layers } = parseManifest(path, manifest);
    const image = parseJson(path, await readSmall(config.digest), 'image configuration');
    if (typeof image.os !== 'string' || typeof image.architecture !== 'string') {
        throw broken(path, 'the image configuration names no platform');
    }
    const variant = typeof image.variant === 'string' && image.variant !== '' ? `/${image.variant}` : '';
    for (const { digest, size } of [config, ...layers]) {
        if (find(digest).size !== size)
            throw broken(path, `the blob ${digest} has not the size that the manifest says`);
    }
    return {
        digest: chosen.digest,
        manifestMediaType: chosen.mediaType,
        manifest,
        platform: `${image.os}/${image.architecture}${variant}`,
        config,
        layers,
        size: manifest.length + [config, ...layers].reduce((sum, { size }) => sum + size, 0),
        readBlob,
        readSmall,
        extractTo: (folder) => extract(files, folder),
        close: async () => { },
    };
}
/** Follows index.json to the one manifest to take. Attestations (provenance, SBOM) stand beside images and are passed over. */
async function choose(path, files, readSmall) {
    const index = files.get('index.json');
    if (index === undefined || !files.has('oci-layout')) {
        throw new ActionError(`'${path}' is not an OCI image layout (it has no ${index ? 'oci-layout' : 'index.json'})`, {
            help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'.",
        });
    }
    if (index.size > smallLimit)
        throw broken(path, 'index.json is too large');
    const images = new Map();
    const visit = async (document, depth) => {
        for (const entry of descriptors(path, document.manifests, 'manifests of an index')) {
            const { os, architecture } = entry.platform ?? {};
            if (entry.annotations?.['vnd.docker.reference.type'] !== undefined || os === 'unknown')
                continue;
            if (manifestTypes.has(entry.mediaType))
                images.set(entry.digest, entry);
            else if (indexTypes.has(entry.mediaType) && depth < 3) {
                await visit(parseJson(path, await readSmall(entry.digest), 'index'), depth + 1);
            }
            else
                throw broken(path, `it holds a '${entry.mediaType}' (${os ?? '?'}/${architecture ?? '?'}), not an image`);
        }
    };
    await visit(parseJson(path, await collect(readStored(index)), 'index.json'), 0);
    const all = [...images.values()];
    const [first, ...others] = all;
    if (first !== undefined && others.length === 0)
        return first;
    const fitting = all.filter(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
    const [only, ...more] = fitting;
    if (only !== undefined && more.length === 0)
        return only;
    const names = all.map(({ platform }) => platform ? `${platform.os}/${platform.architecture}` : 'no platform');
    throw new ActionError(`'${path}' holds ${all.length === 0 ? 'no image' : `${all.length} images (${names.join(', ')})`}; exactly one for linux/amd64 is needed`, { help: 'Build for the one platform linux/amd64 that Fargate will run.' });
}
function parseManifest(path, bytes) {
    const document = parseJson(path, bytes, 'manifest');
    const [config] = descriptors(path, [document.config], "manifest's config");
    if (config === undefined)
        throw broken(path, 'the manifest has no config');
    return { config, layers: descriptors(path, document.layers, "manifest's layers") };
}
function descriptors(path, value, what) {
    if (!Array.isArray(value))
        throw broken(path, `the ${what} are missing`);
    return value.map((entry) => {
        const { mediaType, digest, size } = entry ?? {};
        if (typeof mediaType !== 'string' || typeof digest !== 'string' || !Number.isSafeInteger(size)) {
            throw broken(path, `the ${what} have an entry that is no descriptor`);
        }
        checkDigest(digest);
        return entry;
    });
}
function parseJson(path, bytes, what) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch (cause) {
        throw broken(path, `its ${what} is not JSON`, cause);
    }
    throw broken(path, `its ${what} is not a JSON object`);
}
/** The files of a layout folder. Links are refused: a blob must not be somebody else's file. */
async function indexFolder(folder) {
    const files = new Map();
    const put = async (name) => {
        const stats = await (0,promises_namespaceObject.lstat)((0,external_node_path_namespaceObject.join)(folder, name)).catch(() => undefined);
        if (stats === undefined)
            return;
        if (!stats.isFile())
            throw broken(folder, `'${name}' is not an ordinary file`);
        files.set(name, { path: (0,external_node_path_namespaceObject.join)(folder, name), start: 0, size: stats.size });
    };
    await put('oci-layout');
    await put('index.json');
    for (const part of ['blobs', 'blobs/sha256']) {
        const stats = await (0,promises_namespaceObject.lstat)((0,external_node_path_namespaceObject.join)(folder, part)).catch(() => undefined);
        if (stats === undefined)
            return files;
        if (!stats.isDirectory())
            throw broken(folder, `'${part}' is not an ordinary folder`);
    }
    for (const name of await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(folder, 'blobs/sha256')))
        await put(`blobs/sha256/${name}`);
    return files;
}
async function extract(files, folder) {
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.join)(folder, 'blobs/sha256'), { recursive: true });
    if ((await (0,promises_namespaceObject.readdir)(folder)).length > 1 || (await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.join)(folder, 'blobs/sha256'))).length > 0) {
        throw new ActionError(`the folder '${folder}' is not empty`);
    }
    for (const [name, stored] of files) {
        const digest = name.startsWith('blobs/sha256/')
            ? `sha256:${name.slice('blobs/sha256/'.length)}`
            : undefined;
        const source = readStored(stored);
        // 'wx': what stands there already, a link perhaps, is never written through.
        const target = await (0,promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, name), 'wx', 0o644);
        await target.writeFile(digest === undefined ? source : verifying(source, digest));
        await target.close();
    }
}
function readStored({ path, start, size }) {
    // Of an empty file there is no last byte to name: "from 0 to -1" would read all of it.
    if (size === 0)
        return external_node_stream_namespaceObject.Readable.from([]);
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW);
    return (0,external_node_fs_namespaceObject.createReadStream)('', { fd, start, end: start + size - 1 });
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function blobPath(digest) {
    checkDigest(digest);
    return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}
function broken(path, what, cause) {
    return new ActionError(`the image archive '${path}' is damaged: ${what}`, {
        cause,
        help: 'Build it again; an archive that does not hold what its digests say is never scanned or pushed.',
    });
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/runtime/core.js
/**
 * The parts of @actions/core that an action needs at its start: workflow commands, command files, the summary. They are
 * imported by file, since the package's only export also loads an HTTP client (for OIDC), which is nearly all of what
 * @actions/core costs at start-up: three times a bare `node -e 0`, against 1.4 times this way.
 */




;// CONCATENATED MODULE: ./build/runtime/mask.js

const masked = new Set();
/**
 * Hides a value from now on: the runner is told (`add-mask`), and everything that goes through this runtime's log,
 * summary and annotations is redacted here too, so that a terminal is as safe as the runner. Each line of a value of
 * several lines is hidden on its own, as the runner does.
 */
function mask(value) {
    for (const part of [value, ...value.split(/\r?\n/)]) {
        const secret = part.trim();
        // One or two characters would blot out ordinary text and protect nothing.
        if (secret.length < 3 || masked.has(secret))
            continue;
        masked.add(secret);
        if (process.env.GITHUB_ACTIONS === 'true')
            command_issueCommand('add-mask', {}, secret);
    }
}
/** Replaces every masked value in a text by `***`. */
function mask_redact(text) {
    let result = text;
    // The longest first, so that a secret that contains another one leaves nothing of itself behind.
    for (const secret of [...masked].sort((a, b) => b.length - a.length))
        result = result.replaceAll(secret, '***');
    return result;
}
/** Forgets every mask. For tests. */
function forgetMasks() {
    masked.clear();
}

;// CONCATENATED MODULE: ./build/runtime/log.js


/** GitHub cuts an annotation's message at 4,096 characters; we cut it ourselves, to say so. */
const annotationLimit = 4_000;
/** A line of the log. */
function info(message) {
    process.stdout.write(`${defuse(mask_redact(message))}\n`);
}
/** A line shown only when the job runs with debug logging. */
function debug(message) {
    command_issueCommand('debug', {}, mask_redact(message));
}
function notice(message, options = {}) {
    annotate('notice', message, options);
}
function warning(message, options = {}) {
    annotate('warning', message, options);
}
/** An error annotation. Only `run()` and findings that stand at a place of their own (a scan, a lint) use it. */
function log_error(message, options = {}) {
    annotate('error', message, options);
}
/** Runs `work` in a foldable group of the log. */
async function group(title, work) {
    issueCommand('group', {}, redact(title));
    try {
        return await work();
    }
    finally {
        issueCommand('endgroup', {}, '');
    }
}
function annotate(kind, message, { title, place }) {
    const text = mask_redact(message);
    command_issueCommand(kind, {
        ...(title === undefined ? {} : { title: mask_redact(title) }),
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { line: place.line }),
        ...(place?.column === undefined ? {} : { col: place.column }),
    }, text.length > annotationLimit
        ? `${text.slice(0, annotationLimit)}\n… (cut; the log has all of it)`
        : text);
}
/**
 * A line of foreign text (a container's log, a tool's output) that begins with `::` or contains `##[` would be taken by
 * the runner for a command. A zero-width space takes its power and leaves it readable.
 */
function defuse(message) {
    return message.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}

;// CONCATENATED MODULE: ./build/runtime/inputs.js


class InputError extends ActionError {
    name = 'InputError';
}
/**
 * Reads every input from the runner's environment (`INPUT_NAME`: upper case, spaces to underscores, as the runner does) and
 * parses it by its type. Unset and empty are the same thing to the runner, so an empty value is the default, else undefined.
 *
 * | type | value | given as |
 * | --- | --- | --- |
 * | string | string | as it is, trimmed |
 * | secret | string | as it is, trimmed; masked |
 * | boolean | boolean | `true` or `false` (YAML 1.2: also True, TRUE, …) |
 * | integer | number | decimal digits |
 * | choice | string | one of the options |
 * | list | string[] | one a line, or separated by commas |
 * | pairs | Record<string, string> | `KEY=VALUE` a line; the value may contain `=` |
 * | json | unknown | JSON |
 * | duration | number, milliseconds | `90s`, `10m`, `1h`, `500ms` |
 *
 * @throws InputError naming the input, what was given (never of a secret) and what is allowed
 */
function readInputs(specs, env) {
    const values = {};
    for (const [key, spec] of Object.entries(specs)) {
        const given = (env[`INPUT_${spec.name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
        const text = given === '' ? (spec.default ?? '') : given;
        if (text === '') {
            if (spec.required)
                throw new InputError(`input '${spec.name}' is required and was not given`, {
                    help: "Set it under 'with:' in the step.",
                });
            values[key] = spec.type === 'list' ? [] : spec.type === 'pairs' ? {} : undefined;
            continue;
        }
        values[key] = parse(spec, text);
    }
    return values;
}
function parse(spec, text) {
    switch (spec.type) {
        case 'string':
            return text;
        case 'secret':
            mask(text);
            return text;
        case 'boolean':
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            throw wrong(spec, text);
        case 'integer': {
            const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
            if (!Number.isSafeInteger(number) ||
                number < (spec.minimum ?? -Infinity) ||
                number > (spec.maximum ?? Infinity))
                throw wrong(spec, text);
            return number;
        }
        case 'choice':
            if (!spec.options.includes(text))
                throw wrong(spec, text);
            return text;
        case 'list':
            return text
                .split(text.includes('\n') ? /\r?\n/ : ',')
                .map((item) => item.trim())
                .filter((item) => item !== '');
        case 'pairs':
            return parsePairs(spec, text);
        case 'json':
            try {
                return JSON.parse(text);
            }
            catch (cause) {
                throw new InputError(`input '${spec.name}' is not JSON`, { cause });
            }
        case 'duration':
            return parseDuration(spec, text);
    }
}
function parsePairs(spec, text) {
    const pairs = {};
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const at = trimmed.indexOf('=');
        if (at < 1)
            throw wrong(spec, trimmed);
        const key = trimmed.slice(0, at).trim();
        if (Object.hasOwn(pairs, key))
            throw new InputError(`input '${spec.name}' has '${key}' twice`, { help: 'Keep one of the two.' });
        pairs[key] = trimmed.slice(at + 1).trim();
    }
    return pairs;
}
const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
function parseDuration(spec, text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
    const size = unit[match?.[2] ?? ''];
    if (match === null || size === undefined)
        throw wrong(spec, text);
    return Number(match[1]) * size;
}
function wrong(spec, text) {
    return new InputError(`input '${spec.name}' is '${text}'; ${allowed(spec)}`);
}
function allowed(spec) {
    switch (spec.type) {
        case 'boolean':
            return 'it must be true or false';
        case 'integer': {
            const { minimum, maximum } = spec;
            const range = minimum === undefined
                ? ''
                : maximum === undefined
                    ? ` of ${minimum} or more`
                    : ` from ${minimum} to ${maximum}`;
            return `it must be a whole number${range}`;
        }
        case 'choice':
            return `it must be one of ${spec.options.join(', ')}`;
        case 'pairs':
            return 'it must be KEY=VALUE, one a line';
        case 'duration':
            return 'it must be a time such as 90s, 10m or 1h';
        case 'json':
            return 'it must be JSON';
        case 'list':
            return 'it must be a list, one item a line or separated by commas';
        default:
            return 'it must be a text that is not empty';
    }
}

;// CONCATENATED MODULE: ./build/runtime/run.js





/** What an action has for tidying up once it has been cancelled; the runner kills it after 10 s. */
const graceMs = 8_000;
/**
 * Runs an action: reads its inputs, calls `main`, and ends the process. Every way of failing ends here: an error thrown,
 * an unhandled rejection, a signal. Each makes one error annotation with the chain of causes and what to do, and exit
 * code 1 (130 and 143 after SIGINT and SIGTERM); nothing that was masked is printed.
 */
function run(action, main) {
    const controller = new AbortController();
    let ended = false;
    const end = (code) => {
        if (ended)
            return;
        ended = true;
        process.exitCode = code;
        // Sockets kept alive by an HTTP client must not hold the verdict back. Writes to pipes and files are synchronous on
        // Linux; elsewhere the callback of an empty write comes after what was written before.
        process.stdout.write('', () => process.exit(code));
    };
    const fail = (error) => {
        if (ended)
            return;
        const cancelled = controller.signal.reason;
        if (cancelled instanceof CancelledError) {
            report(action.name, error === cancelled || isAbort(error) ? cancelled : error);
            end(cancelled.signalName === 'SIGTERM' ? 143 : 130);
        }
        else {
            report(action.name, error);
            end(1);
        }
    };
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            info(`${name} received: ending what runs`);
            controller.abort(new CancelledError(name));
            setTimeout(() => fail(controller.signal.reason), graceMs).unref();
        });
    }
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    const work = async () => {
        const inputs = readInputs(action.inputs, process.env);
        await main({ inputs, signal: controller.signal, setOutputs: (values) => setOutputs(action, values) });
        controller.signal.throwIfAborted();
    };
    work().then(() => end(0), fail);
}
function setOutputs(action, values) {
    for (const [key, value] of Object.entries(values)) {
        const name = action.outputs[key];
        if (name === undefined)
            throw new Error(`${action.name} declares no output for '${key}'`);
        if (value === undefined)
            continue;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        if (process.env.GITHUB_OUTPUT)
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, text));
        else
            info(`${name}: ${text}`);
    }
}
function report(action, error) {
    const [first = 'unknown error', ...causes] = errors_causeChain(error);
    const { help, place } = adviceOf(error);
    const lines = [
        first,
        ...causes.map((cause) => `because: ${cause}`),
        ...(help === undefined ? [] : [`help: ${help}`]),
    ];
    log_error(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
    if (error instanceof Error && error.stack !== undefined)
        debug(mask_redact(error.stack));
}
function isAbort(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.cause instanceof CancelledError);
}

;// CONCATENATED MODULE: ./build/runtime/summary.js


/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const text = mask_redact(markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    const room = limit - written;
    const bytes = Buffer.byteLength(text);
    const fits = bytes <= room
        ? text
        : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString('utf8')}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (room <= 0)
        return;
    written += Buffer.byteLength(fits);
    await summary.addRaw(fits).write();
    summary.emptyBuffer();
}
/** A Markdown table. Cells may hold any text: pipes and line breaks are escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

;// CONCATENATED MODULE: ./build/trivy/ignores.js

const sections = {
    vulnerabilities: 'vulnerability',
    secrets: 'secret',
    misconfigurations: 'misconfiguration',
    licenses: 'license',
};
const required = ['id', 'reason', 'owner', 'expires'];
const ignores_allowed = [...required, 'package', 'paths'];
/** What Trivy's own .trivyignore.yaml calls the same things. */
const renamed = { expired_at: 'expires', statement: 'reason' };
/**
 * Reads an ignore file: Trivy's sections, and in each entry an id, a reason, an owner and a day. An entry without an end is
 * how a finding is forgotten, so there is none.
 * @throws ActionError at the line that is wrong, naming what is missing or unknown
 */
async function parseIgnores(text, file) {
    const { parseDocument, LineCounter, isMap, isSeq, isScalar } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset ?? 0);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const wrong = (message, offset, help) => new ActionError(`${file}: ${message}`, {
        place: placeOf(offset),
        ...(help === undefined ? {} : { help }),
    });
    const [problem] = document.errors;
    if (problem !== undefined)
        throw wrong(`it is not YAML (${problem.message.split('\n')[0]})`, problem.pos[0]);
    if (document.contents === null)
        return [];
    const top = document.contents;
    if (!isMap(top))
        throw wrong(`it must have the sections ${Object.keys(sections).join(', ')}`);
    const ignores = [];
    for (const { key, value } of top.items) {
        const offset = isScalar(key) ? key.range?.[0] : undefined;
        const kind = sections[String(key)];
        if (kind === undefined) {
            throw wrong(`'${String(key)}' is not a section; it must be one of ${Object.keys(sections).join(', ')}`, offset);
        }
        if (isScalar(value) && value.value === null)
            continue;
        if (!isSeq(value))
            throw wrong(`'${String(key)}' must be a list`, offset);
        for (const item of value.items) {
            const at = isMap(item) ? item.range?.[0] : offset;
            if (!isMap(item))
                throw wrong(`an entry of '${String(key)}' is not a mapping with id, reason, owner and expires`, at);
            const entry = item.toJSON();
            ignores.push({
                ...checkEntry(entry, (message, help) => wrong(message, at, help)),
                kind,
                place: placeOf(at),
            });
        }
    }
    return ignores;
}
function checkEntry(entry, wrong) {
    const name = typeof entry.id === 'string' ? `the ignore of ${entry.id}` : 'an ignore';
    for (const key of Object.keys(entry)) {
        const ours = renamed[key];
        if (ours !== undefined)
            throw wrong(`${name} has '${key}'`, `It is called '${ours}' here.`);
        if (!ignores_allowed.includes(key))
            throw wrong(`${name} has '${key}'; it may have ${ignores_allowed.join(', ')}`);
    }
    const missing = required.filter((key) => typeof entry[key] !== 'string' || entry[key] === '');
    if (missing.length > 0) {
        throw wrong(`${name} lacks ${missing.join(' and ')}`, 'Say why it is accepted, who answers for it, and until when (expires: YYYY-MM-DD).');
    }
    const { id, reason, owner, expires } = entry;
    const day = Date.parse(`${expires}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(day) ||
        !new Date(day).toISOString().startsWith(expires)) {
        throw wrong(`${name} expires '${expires}'; it must be a day such as 2026-12-31`);
    }
    const only = entry.package;
    if (only !== undefined && typeof only !== 'string')
        throw wrong(`${name}: 'package' must be a package's name`);
    const paths = entry.paths ?? [];
    if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) {
        throw wrong(`${name}: 'paths' must be a list of paths`);
    }
    return { id, reason, owner, expires, package: only, paths };
}
const dayMs = 86_400_000;
/** Whole days that an ignore still holds, today included in none: 0 on its last day, negative once it has expired. */
function daysLeft({ expires }, now) {
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return Math.round((Date.parse(`${expires}T00:00:00Z`) - today) / dayMs);
}
/** Whether an ignore, expired or not, is about this finding. */
function covers(ignore, finding) {
    if (ignore.kind !== finding.kind || ignore.id !== finding.id)
        return false;
    if (ignore.package !== undefined && ignore.package !== finding.subject)
        return false;
    const path = finding.path.replace(/^\//, '');
    return ignore.paths.length === 0 || ignore.paths.some((glob) => globPattern(glob).test(path));
}
/** `*` within a folder, `**` across folders. */
function globPattern(glob) {
    const source = glob
        .replace(/^\//, '')
        .split(/(\*\*\/|\*\*|\*)/)
        .map((part) => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        return part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
    })
        .join('');
    return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./build/trivy/report.js

/** In falling order. */
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];
/**
 * Reads Trivy's JSON (SchemaVersion 2: trivy.dev/docs/latest/configuration/reporting/#json). All of it is kept whatever its
 * severity; deciding is for the gate.
 * @throws ActionError where it is not such a report: then nothing is known, which must not look like "clean"
 */
function parseReport(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw new ActionError("Trivy's report is not JSON", { cause });
    }
    const report = objectOf(document);
    if (report.SchemaVersion !== 2) {
        throw new ActionError(`Trivy's report has the schema version '${String(report.SchemaVersion)}'; 2 is known`, {
            help: 'Use a Trivy whose JSON has SchemaVersion 2, such as the one that this action fetches.',
        });
    }
    if (report.ArtifactType !== 'container_image') {
        throw new ActionError(`Trivy scanned '${String(report.ArtifactType)}', not a container image`);
    }
    const results = listOf(report.Results);
    const metadata = objectOf(report.Metadata);
    const os = objectOf(metadata.OS);
    return {
        findings: results.flatMap(findingsOf).sort(bySeverity),
        packages: results.reduce((sum, result) => sum + listOf(result.Packages).length, 0),
        imageId: textOf(metadata.ImageID),
        os: [textOf(os.Family), textOf(os.Name)].filter(Boolean).join(' '),
        version: textOf(objectOf(report.Trivy).Version),
    };
}
/**
 * The report without what the secrets' surroundings say. Trivy blots out what its rule matched; the lines around it, which it
 * shows as they are, may hold the rest of a key.
 */
function withoutSecrets(text) {
    const report = objectOf(JSON.parse(text));
    for (const result of listOf(report.Results)) {
        for (const secret of listOf(result.Secrets)) {
            secret.Match = '(not shown)';
            delete secret.Code;
        }
    }
    return `${JSON.stringify(report, null, 2)}\n`;
}
function findingsOf(result) {
    const target = textOf(result.Target);
    return [
        ...listOf(result.Vulnerabilities).map((found) => ({
            kind: 'vulnerability',
            id: textOf(found.VulnerabilityID),
            severity: severityOf(found.Severity),
            title: textOf(found.Title) || textOf(found.VulnerabilityID),
            subject: textOf(found.PkgName),
            path: textOf(found.PkgPath) || target,
            installed: textOf(found.InstalledVersion),
            fixed: textOf(found.FixedVersion),
            url: textOf(found.PrimaryURL),
        })),
        ...listOf(result.Secrets).map((found) => ({
            kind: 'secret',
            id: textOf(found.RuleID),
            severity: severityOf(found.Severity),
            title: textOf(found.Title),
            subject: `${target}:${textOf(found.StartLine)}`,
            path: target,
            installed: '',
            fixed: '',
            url: '',
        })),
        ...listOf(result.Misconfigurations)
            .filter(({ Status }) => Status === undefined || Status === 'FAIL')
            .map((found) => ({
            kind: 'misconfiguration',
            id: textOf(found.ID) || textOf(found.AVDID),
            severity: severityOf(found.Severity),
            title: textOf(found.Title),
            subject: target,
            path: target,
            installed: '',
            fixed: '',
            url: textOf(found.PrimaryURL),
        })),
        ...listOf(result.Licenses).map((found) => ({
            kind: 'license',
            id: textOf(found.Name),
            severity: severityOf(found.Severity),
            title: `licence ${textOf(found.Name)} (${textOf(found.Category)})`,
            subject: textOf(found.PkgName) || textOf(found.FilePath),
            path: textOf(found.FilePath) || target,
            installed: '',
            fixed: '',
            url: textOf(found.Link),
        })),
    ];
}
function bySeverity(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.subject.localeCompare(b.subject) ||
        a.id.localeCompare(b.id));
}
function severityOf(value) {
    return severities.find((severity) => severity === value) ?? 'UNKNOWN';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value.map(objectOf) : [];
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

;// CONCATENATED MODULE: ./build/trivy/gate.js


/** How many days before its end an ignore is warned of. */
const noticeDays = 14;
/** Decides on a whole report. Pure: the same report, options and day give the same verdict. */
function judge(report, options) {
    const { ignores, now } = options;
    const expired = ignores.filter((ignore) => daysLeft(ignore, now) < 0);
    const good = ignores.filter((ignore) => daysLeft(ignore, now) >= 0);
    const ignored = [];
    const open = [];
    for (const finding of report.findings) {
        const ignore = good.find((candidate) => covers(candidate, finding));
        if (ignore === undefined)
            open.push(finding);
        else
            ignored.push({ finding, ignore });
    }
    const failing = open.filter((finding) => options.severity.includes(finding.severity) && !(options.ignoreUnfixed && isUnfixed(finding)));
    return {
        result: failing.length === 0 ? 'clean' : 'findings',
        failing,
        counts: countBySeverity(open),
        ignored,
        expired,
        expiring: good.filter((ignore) => daysLeft(ignore, now) <= noticeDays),
        unused: good.filter((ignore) => !report.findings.some((finding) => covers(ignore, finding))),
    };
}
function countBySeverity(findings) {
    const counts = Object.fromEntries(severities.map((severity) => [severity, 0]));
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
function isUnfixed(finding) {
    return finding.kind === 'vulnerability' && finding.fixed === '';
}
/**
 * The version to upgrade to: of the releases that fix it, the lowest above the installed one, which changes least. Versions
 * that can't be compared by their numbers are given as they stand.
 */
function upgradeTo({ installed, fixed }) {
    const fixes = fixed
        .split(',')
        .map((version) => version.trim())
        .filter((version) => version !== '');
    const above = fixes.filter((version) => compare(version, installed) > 0).sort(compare);
    return above[0] ?? fixes.join(', ');
}
/** What to upgrade, one line a package: the version that mends all that fails in it. */
function upgrades(failing) {
    const all = new Map();
    for (const finding of failing) {
        const to = upgradeTo(finding);
        if (finding.kind !== 'vulnerability' || to === '')
            continue;
        const key = `${finding.subject}@${finding.installed}`;
        const known = all.get(key);
        if (known === undefined) {
            all.set(key, { package: finding.subject, from: finding.installed, to, ids: [finding.id] });
        }
        else {
            if (compare(to, known.to) > 0)
                known.to = to;
            if (!known.ids.includes(finding.id))
                known.ids.push(finding.id);
        }
    }
    return [...all.values()];
}
/** Compares the numbers in two versions; text between them counts only where all numbers are the same. */
function compare(a, b) {
    const [x, y] = [a, b].map((version) => (version.match(/\d+/g) ?? []).map(Number));
    for (let at = 0; at < Math.max(x?.length ?? 0, y?.length ?? 0); at++) {
        const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/actions/trivy-scan/summary.js



/** Rows of a table that people will read; the report has the rest. */
const rowLimit = 50;
const sampleWarning = 'The vulnerability database is the sample for tests: it knows a handful of advisories, so a clean result means little.';
/** The job summary of a scan that worked. */
function scanSummary(facts) {
    const { verdict, digest } = facts;
    const { counts, failing, ignored } = verdict;
    const { name, updatedAt } = facts.database;
    const from = name === '' ? 'no database' : `database ${name} of ${updatedAt}`;
    return [
        `### Scan: ${headline(verdict)}`,
        ...(facts.database.sample ? [`> [!WARNING]\n> ${sampleWarning}`] : []),
        `\`${digest}\`, ${packagesText(facts.packages)}, ${from}. Failing severities: ${facts.severity.join(', ')}.`,
        table(severities, [severities.map((severity) => String(counts[severity]))]),
        ...findingsTable(failing),
        ...upgradeList(failing),
        ...(ignored.length === 0
            ? []
            : [
                `<details><summary>${ignored.length} ignored</summary>\n`,
                table(['id', 'in', 'reason', 'owner', 'expires'], ignored
                    .slice(0, rowLimit)
                    .map(({ finding, ignore }) => [finding.id, finding.subject, ignore.reason, ignore.owner, ignore.expires].map(plain))),
                '</details>',
            ]),
    ].join('\n\n');
}
/** The job summary of a scan that did not come about. */
function brokenSummary(digest, why) {
    return `### Scan: broken\n\nThe scanner failed, so nothing is known of \`${digest}\`: neither that it is clean nor that it is vulnerable.\n\n${plain(why)}`;
}
function headline({ result, failing }) {
    return result === 'clean' ? 'clean' : `${failing.length} ${failing.length === 1 ? 'finding' : 'findings'}`;
}
/** `1 package`, `312 packages`. */
function packagesText(count) {
    return `${count} ${count === 1 ? 'package' : 'packages'}`;
}
/** One line of a finding, for the log and annotations. */
function findingLine(finding) {
    const { severity, id, subject, installed, title, kind, url } = finding;
    const to = upgradeTo(finding);
    const advice = kind !== 'vulnerability' ? '' : to === '' ? ' (no fix yet)' : ` (upgrade to ${to})`;
    return `${severity} ${id} in ${[subject, installed].filter(Boolean).join(' ')}${advice}: ${title}${url === '' ? '' : ` ${url}`}`;
}
function findingsTable(failing) {
    if (failing.length === 0)
        return [];
    const rows = failing
        .slice(0, rowLimit)
        .map((finding) => [
        finding.severity,
        plain(finding.subject),
        plain(finding.installed),
        plain(finding.fixed),
        /^https:\/\/[\w./-]+$/.test(finding.url) ? `[${plain(finding.id)}](${finding.url})` : plain(finding.id),
        plain(finding.title),
    ]);
    const more = failing.length - rows.length;
    return [
        table(['severity', 'package', 'installed', 'fixed in', 'id', 'title'], rows),
        ...(more > 0 ? [`… and ${more} more, in the report.`] : []),
    ];
}
function upgradeList(failing) {
    const all = upgrades(failing);
    if (all.length === 0)
        return [];
    return [
        [
            '**What to upgrade**',
            '',
            ...all
                .slice(0, rowLimit)
                .map(({ package: name, from, to, ids }) => `- ${plain(name)} ${plain(from)} → **${plain(to)}** (${plain(ids.join(', '))})`),
        ].join('\n'),
    ];
}
/** Text that comes out of an image or a database, without any power in Markdown or HTML. */
function plain(text) {
    return text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\\`*_[\]#~]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/actions/trivy-scan/findings.js





/** A step shows ten annotations of a kind; the last is the step's own error, which says how many there are. */
const shown = 9;
/** Annotates the worst findings and the ignores that need somebody; all findings that fail are in the log. */
function findings_annotate(verdict, failing, now = new Date()) {
    const say = failing ? log_error : warning;
    for (const [at, finding] of verdict.failing.entries()) {
        if (at < shown)
            say(findingLine(finding), { title: `${finding.severity} ${finding.id}` });
        else
            info(findingLine(finding));
    }
    for (const ignore of verdict.expiring) {
        const left = daysLeft(ignore, now);
        const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
        warning(`the ignore of ${about(ignore)} expires ${when} (${ignore.expires}); ${ignore.owner} answers for it`, {
            place: ignore.place,
        });
    }
    for (const ignore of verdict.expired) {
        if (!failing || verdict.expired.length > 1 || verdict.result === 'findings')
            warning(expiredLine(ignore), { place: ignore.place });
    }
    for (const ignore of verdict.unused)
        notice(`the ignore of ${about(ignore)} covers nothing any more; take it out`, {
            place: ignore.place,
        });
}
function findingsError(verdict, severity) {
    const { failing } = verdict;
    const count = failing.length === 1 ? 'one finding' : `${failing.length} findings`;
    const lines = upgrades(failing).map(({ package: name, from, to }) => `${name} ${from} → ${to}`);
    return new ActionError(`${count} of severity ${severity.join(' or ')} in the image`, {
        help: lines.length === 0
            ? 'The summary lists them. What has to be lived with goes into an ignore file, with an end.'
            : `Upgrade ${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ', …' : ''}.`,
    });
}
function expiredError(verdict) {
    const [first, ...others] = verdict.expired;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return new ActionError(`${first === undefined ? 'an ignore has expired' : expiredLine(first)}${more}`, {
        ...(first === undefined ? {} : { place: first.place }),
        help: "Mend what it covers and take the entry out, or renew 'expires' with a reason that still holds.",
    });
}
function expiredLine(ignore) {
    return `the ignore of ${about(ignore)} expired on ${ignore.expires}; ${ignore.owner} answers for it`;
}
function about({ id, package: only }) {
    return only === undefined ? id : `${id} in ${only}`;
}

;// CONCATENATED MODULE: ./build/actions/trivy-scan/io.generated.js
const action = {
    name: "trivy-scan",
    inputs: {
        archive: { "name": "archive", "type": "string", "required": true },
        digest: { "name": "digest", "type": "string" },
        severity: { "name": "severity", "type": "list", "default": "CRITICAL,HIGH" },
        ignoreUnfixed: { "name": "ignore-unfixed", "type": "boolean", "default": "false" },
        scanners: { "name": "scanners", "type": "list", "default": "vuln,secret" },
        ignoreFile: { "name": "ignore-file", "type": "string" },
        failOnFindings: { "name": "fail-on-findings", "type": "boolean", "default": "true" },
        trivy: { "name": "trivy", "type": "string" },
        databaseRepository: { "name": "database-repository", "type": "list", "default": "mirror.gcr.io/aquasec/trivy-db:2,ghcr.io/aquasecurity/trivy-db:2,public.ecr.aws/aquasecurity/trivy-db:2" },
        cacheDir: { "name": "cache-dir", "type": "string" },
        skipDbUpdate: { "name": "skip-db-update", "type": "boolean", "default": "false" },
        offline: { "name": "offline", "type": "boolean", "default": "false" },
        timeout: { "name": "timeout", "type": "duration", "default": "10m" },
    },
    outputs: {
        result: "result",
        digest: "digest",
        critical: "critical",
        high: "high",
        medium: "medium",
        low: "low",
        unknown: "unknown",
        report: "report",
        sarif: "sarif",
        database: "database",
        databaseUpdatedAt: "database-updated-at",
    },
};

;// CONCATENATED MODULE: ./build/actions/trivy-scan/options.js


const scanners = ['vuln', 'secret', 'misconfig', 'license'];
/** @throws InputError naming what is no severity */
function severitiesOf(given) {
    return given.map((text) => {
        const found = severities.find((severity) => severity === text.toUpperCase());
        if (found !== undefined)
            return found;
        throw new InputError(`input 'severity' has '${text}'; it must be of ${severities.join(', ')}`);
    });
}
/** @throws InputError naming what is no scanner, or that there is none */
function scannersOf(given) {
    for (const text of given) {
        if (!scanners.some((scanner) => scanner === text)) {
            throw new InputError(`input 'scanners' has '${text}'; it must be of ${scanners.join(', ')}`);
        }
    }
    return [...new Set(given)];
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/runtime/exec.js



const killAfterMs = 5_000;
/**
 * Runs a tool with an argument array (no shell) and gives what it printed. `@actions/exec` does the same but can't end a
 * tool when the job is cancelled, which leaves builds and pushes running.
 * @throws ActionError with the tail of the tool's output if it exits non-zero or can't be found; the signal's reason if aborted
 */
function exec(command, args, options = {}) {
    const { signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: options.env === undefined ? process.env : { ...process.env, ...options.env },
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        let killTimer;
        const onAbort = () => {
            child.kill('SIGTERM');
            killTimer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        const stdout = exec_collect(child.stdout, (line) => options.onLine?.(line, 'stdout'));
        const stderr = exec_collect(child.stderr, (line) => options.onLine?.(line, 'stderr'));
        if (options.input !== undefined) {
            // A tool that ends before it has read everything breaks the pipe; its exit code says why.
            child.stdin?.on('error', () => { });
            child.stdin?.end(options.input);
        }
        child.on('error', (cause) => {
            signal?.removeEventListener('abort', onAbort);
            const missing = cause.code === 'ENOENT';
            reject(new ActionError(missing ? `'${command}' was not found on this machine` : `'${command}' could not be started`, {
                cause,
                ...(missing && options.missingHelp !== undefined ? { help: options.missingHelp } : {}),
            }));
        });
        child.on('close', (code, killedBy) => {
            clearTimeout(killTimer);
            signal?.removeEventListener('abort', onAbort);
            if (signal?.aborted)
                return reject(signal.reason);
            const result = { exitCode: code ?? 128, stdout: stdout(), stderr: stderr() };
            if (result.exitCode === 0 || options.allowFailure)
                return resolve(result);
            const how = killedBy === null ? `exit code ${result.exitCode}` : `killed by ${killedBy}`;
            const tail = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-20).join('\n');
            reject(new ActionError(mask_redact(`${`${command} ${args[0] ?? ''}`.trim()} failed (${how})${tail === '' ? '' : `:\n${tail}`}`)));
        });
    });
}
/** Collects a stream as text and calls back for each whole line. */
function exec_collect(stream, onLine) {
    let all = '';
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk) => {
        all += chunk;
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    });
    stream?.on('end', () => {
        if (rest !== '')
            onLine(rest);
    });
    return () => all;
}

;// CONCATENATED MODULE: ./build/trivy/errors.js

/** The scanner could not do its work. Says nothing of the image: neither "clean" nor "vulnerable" follows. */
class ScannerError extends ActionError {
    name = 'ActionError';
}

;// CONCATENATED MODULE: ./build/trivy/binary.js







/** The release that is fetched where the machine has no Trivy. */
const pinnedVersion = '0.76.0';
const releases = 'https://github.com/aquasecurity/trivy/releases/download';
/**
 * The Trivy to run: the one given, else one on PATH, else the pinned release from the tool cache, else fetched into it.
 * @throws ScannerError if the one given is none, or the release can't be had or doesn't match its checksum
 */
async function findTrivy(options) {
    const { given, env } = options;
    if (given !== undefined) {
        if (await isExecutable(given))
            return { path: given, from: 'input' };
        throw new ScannerError(`'${given}' is not a program that can be run`, {
            help: "Set the input 'trivy' to the path of a Trivy binary, or leave it out.",
        });
    }
    for (const folder of (env.PATH ?? '').split(external_node_path_namespaceObject.delimiter)) {
        const path = (0,external_node_path_namespaceObject.join)(folder, 'trivy');
        if (folder !== '' && (await isExecutable(path)))
            return { path, from: 'path' };
    }
    // The same layout that @actions/tool-cache uses: a folder, and a file beside it once the folder is whole.
    const cache = env.RUNNER_TOOL_CACHE || (0,external_node_path_namespaceObject.join)(env.XDG_CACHE_HOME || (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache'), 'slipway');
    const folder = (0,external_node_path_namespaceObject.join)(cache, 'trivy', pinnedVersion, process.arch);
    const path = (0,external_node_path_namespaceObject.join)(folder, 'trivy');
    if ((await isExecutable(path)) && (await isFile(`${folder}.complete`)))
        return { path, from: 'tool cache' };
    await download(folder, options);
    return { path, from: 'download' };
}
/**
 * Fetches the pinned release and checks it against the release's list of checksums. Still to be pinned here: the sha256 of
 * each archive. Until then the list comes from the same place as the archive: it shows that nothing was damaged on the way,
 * not that nobody replaced the release. Who needs the latter brings a Trivy of their own.
 */
async function download(folder, { signal, releases: from = releases }) {
    const name = archiveName(process.platform, process.arch);
    const base = `${from}/v${pinnedVersion}`;
    const list = (await get(`${base}/trivy_${pinnedVersion}_checksums.txt`, signal)).toString('utf8');
    const expected = checksumIn(list, name);
    if (expected === undefined)
        throw new ScannerError(`the checksums of Trivy ${pinnedVersion} do not name ${name}`);
    const archive = await get(`${base}/${name}`, signal);
    const actual = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(archive).digest('hex');
    if (actual !== expected) {
        throw new ScannerError(`${name} does not match its checksum: it is ${actual} and must be ${expected}`, {
            help: 'It was not kept. Run the job again; if it stays so, the release was changed: use a Trivy that you trust.',
        });
    }
    await (0,promises_namespaceObject.rm)(`${folder}.complete`, { force: true });
    const temporary = `${folder}.${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    try {
        await (0,promises_namespaceObject.mkdir)(temporary, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_namespaceObject.join)(temporary, name);
        await (0,promises_namespaceObject.writeFile)(file, archive, { mode: 0o600 });
        await exec('tar', ['-xzf', file, '-C', temporary, 'trivy'], { signal });
        await (0,promises_namespaceObject.rm)(file);
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
        await (0,promises_namespaceObject.rename)(temporary, folder);
        await (0,promises_namespaceObject.writeFile)(`${folder}.complete`, '');
    }
    finally {
        await (0,promises_namespaceObject.rm)(temporary, { recursive: true, force: true });
    }
}
/** How the project names its archives. */
function archiveName(platform, arch) {
    const system = { linux: 'Linux', darwin: 'macOS' }[platform];
    const machine = { x64: '64bit', arm64: 'ARM64' }[arch];
    if (system !== undefined && machine !== undefined)
        return `trivy_${pinnedVersion}_${system}-${machine}.tar.gz`;
    throw new ScannerError(`there is no Trivy to fetch for ${platform} on ${arch}`, {
        help: "Install Trivy on the runner, or set the input 'trivy' to its path.",
    });
}
/** The checksum of a file in a list of `<sha256>  <name>` lines. */
function checksumIn(list, name) {
    for (const line of list.split('\n')) {
        const [, sum, file] = /^([0-9a-f]{64})\s+\*?(\S+)\s*$/.exec(line) ?? [];
        if (file === name)
            return sum;
    }
    return undefined;
}
async function get(url, signal) {
    try {
        const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(300_000)]) });
        if (!response.ok)
            throw new Error(`${new URL(url).host} answered ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new ScannerError(`Trivy ${pinnedVersion} could not be fetched from ${url}`, {
            cause,
            help: "Install Trivy on the runner, or set the input 'trivy' to its path.",
        });
    }
}
async function isExecutable(path) {
    const allowed = await (0,promises_namespaceObject.access)(path, external_node_fs_namespaceObject.constants.X_OK).then(() => true, () => false);
    return allowed && (await isFile(path));
}
async function isFile(path) {
    return (await (0,promises_namespaceObject.stat)(path).catch(() => undefined))?.isFile() ?? false;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/http/retry.js


const defaultRetry = { attempts: 6, baseMs: 500, maxMs: 15_000 };
/** Milliseconds: a server's Retry-After is obeyed up to here. */
const longestAsked = 60_000;
/**
 * A pause before the next try: anywhere between 0 and the doubling limit, so that jobs that failed together do not come
 * back together ("full jitter", aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter). What the server asks
 * for by Retry-After is the least.
 * @param failures so far, from 1
 * @param askedMs what the server asked for
 */
function pauseOf(retry, failures, askedMs = 0, random = Math.random()) {
    const limit = Math.min(retry.maxMs, retry.baseMs * 2 ** (failures - 1));
    return Math.max(Math.round(limit * random), Math.min(askedMs, longestAsked));
}
/** @throws the signal's reason when it aborts */
async function pause(ms, signal) {
    signal.throwIfAborted();
    await (0,external_node_timers_promises_namespaceObject.setTimeout)(ms, undefined, { signal }).catch((error) => {
        signal.throwIfAborted();
        throw error;
    });
}
/** Milliseconds of a Retry-After header, in seconds or as a date (RFC 9110, 10.2.3); 0 where there is none. */
function retryAfterMs(value, now = Date.now()) {
    if (value === undefined)
        return 0;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1_000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
/** True for an answer that the same request may not get again: too many requests, time-outs and server errors. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
/**
 * True where a request got no answer for a reason that may pass: the connection was cut, refused or timed out. A host that
 * does not exist or a certificate that does not hold stays so.
 */
function isCutConnection(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
        if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|ECONNABORTED)$/.test(code))
            return true;
        if (current.name === 'TimeoutError')
            return true;
        if (current instanceof AggregateError && current.errors.some(isCutConnection))
            return true;
    }
    return false;
}
/** What a failed connection says, in one line. */
function connectionProblem(error) {
    return causeChain(error).join(': ');
}

;// CONCATENATED MODULE: ./build/trivy/run.js


/** Of Trivy's own variables those that say how to reach a registry. Any other, set for another step, would steer the scan. */
const kept = new Set([
    'TRIVY_USERNAME',
    'TRIVY_PASSWORD',
    'TRIVY_REGISTRY_TOKEN',
    'TRIVY_INSECURE',
    'TRIVY_JAVA_DB_REPOSITORY',
    'TRIVY_CHECKS_BUNDLE_REPOSITORY',
]);
/** Runs Trivy once. @throws ScannerError with what it printed last, or that it took too long; the signal's reason if aborted */
async function runTrivy(run, args, doing) {
    const timeout = AbortSignal.timeout(run.timeoutMs);
    try {
        // Trivy's own limit, 5 minutes unless told, must not come before ours.
        await exec(run.trivy, [...args, '--timeout', `${Math.ceil(run.timeoutMs / 1_000) + 60}s`], {
            cwd: run.cwd,
            env: {
                ...trivyEnvironment(process.env),
                TRIVY_DISABLE_TELEMETRY: 'true',
                TRIVY_SKIP_VERSION_CHECK: 'true',
            },
            signal: AbortSignal.any([run.signal, timeout]),
        });
    }
    catch (cause) {
        run.signal.throwIfAborted();
        if (timeout.aborted) {
            throw new ScannerError(`Trivy took longer than ${run.timeoutMs / 1_000} s to ${doing} and was ended`, {
                help: "Set the input 'timeout' higher, or look at what keeps it: the network, or a very large image.",
            });
        }
        throw new ScannerError(`Trivy could not ${doing}`, { cause });
    }
}
/** What to take out of the environment: `undefined` for each variable of Trivy's that would change what it does. */
function trivyEnvironment(env) {
    const steering = Object.keys(env).filter((key) => key.startsWith('TRIVY_') && !kept.has(key));
    return Object.fromEntries(steering.map((key) => [key, undefined]));
}

;// CONCATENATED MODULE: ./build/trivy/database.js






/** Where Trivy's own defaults have it, and Amazon's copy as the third: mirrors are limited in rate, each for itself. */
const defaultRepositories = (/* unused pure expression or super */ null && ([
    'mirror.gcr.io/aquasec/trivy-db:2',
    'ghcr.io/aquasecurity/trivy-db:2',
    'public.ecr.aws/aquasecurity/trivy-db:2',
]));
/** Tries for each mirror, and milliseconds of the longest pause before the second one. */
const attempts = 3;
const baseMs = 2_000;
/** What is in the cache; undefined where there is no database. */
async function readDatabase(cacheDir) {
    const folder = (0,external_node_path_namespaceObject.join)(cacheDir, 'db');
    const size = await (0,promises_namespaceObject.stat)((0,external_node_path_namespaceObject.join)(folder, 'trivy.db')).then((stats) => stats.size, () => 0);
    if (size === 0)
        return undefined;
    try {
        const metadata = JSON.parse(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, 'metadata.json'), 'utf8'));
        const text = (value) => (typeof value === 'string' ? value : '');
        const sample = await (0,promises_namespaceObject.stat)((0,external_node_path_namespaceObject.join)(folder, 'SAMPLE')).then(() => true, () => false);
        return { updatedAt: text(metadata.UpdatedAt), downloadedAt: text(metadata.DownloadedAt), sample };
    }
    catch {
        return undefined;
    }
}
/**
 * Brings the database up to date, from the first mirror that gives it. Trivy downloads nothing where the one in the cache is
 * fresh. Gives the mirror it came from, or `cache`.
 * @throws ScannerError with what each mirror said
 */
async function updateDatabase(run, options) {
    const { cacheDir, repositories, onFailure } = options;
    const before = await readDatabase(cacheDir);
    const retry = { attempts, baseMs: options.baseMs ?? baseMs, maxMs: 30_000 };
    const problems = [];
    for (const repository of repositories) {
        for (let failures = 1; failures <= attempts; failures++) {
            try {
                await runTrivy(run, [
                    'image',
                    '--download-db-only',
                    '--db-repository',
                    repository,
                    '--cache-dir',
                    cacheDir,
                    '--no-progress',
                ], `update its database from ${repository}`);
                const after = await readDatabase(cacheDir);
                if (after === undefined)
                    throw new ScannerError(`Trivy left no database in ${cacheDir}`);
                const same = before?.updatedAt === after.updatedAt && before.downloadedAt === after.downloadedAt;
                return same ? 'cache' : repository;
            }
            catch (error) {
                run.signal.throwIfAborted();
                const problem = lastLine(error);
                const hopeless = /MANIFEST_UNKNOWN|NAME_UNKNOWN|UNAUTHORIZED|DENIED|no such host|not found/i.test(problem);
                if (hopeless || failures === attempts) {
                    problems.push(`${repository}: ${problem}`);
                    break;
                }
                onFailure(`${repository} failed, trying again (${failures} of ${attempts}): ${problem}`);
                await pause(pauseOf(retry, failures), run.signal);
            }
        }
        if (repository !== repositories.at(-1))
            onFailure(`${problems.at(-1)}; trying the next mirror`);
    }
    throw new ScannerError(`no mirror gave the vulnerability database:\n${problems.join('\n')}`, {
        help: "Give mirrors that can be reached from here in 'database-repository', or bring a database in 'cache-dir' and set 'skip-db-update'.",
    });
}
/** Trivy ends its output with a line that has the whole chain of reasons. */
function lastLine(error) {
    const line = errors_causeChain(error).join('\n').trim().split('\n').at(-1) ?? '';
    return line.replace(/^\S+\s+FATAL\s+(Fatal error\s+)?/, '').slice(0, 500);
}

;// CONCATENATED MODULE: ./build/trivy/scan.js





/**
 * Scans an image once; every view of it is made from that one report. Nothing is filtered: no severity, no ignore.
 * @throws ScannerError where Trivy failed, took too long, or left no report of this very image
 */
async function scan(run, options) {
    const { folder } = options;
    const raw = (0,external_node_path_namespaceObject.join)(folder, 'trivy.raw.json');
    const json = (0,external_node_path_namespaceObject.join)(folder, 'trivy.json');
    const sarif = (0,external_node_path_namespaceObject.join)(folder, 'trivy.sarif');
    await runTrivy(run, [
        'image',
        ...['--input', options.layout, '--format', 'json', '--list-all-pkgs', '--output', raw],
        ...['--scanners', options.scanners.join(','), '--cache-dir', options.cacheDir],
        ...['--skip-db-update', '--no-progress', '--exit-code', '0'],
        ...(options.offline ? ['--offline-scan', '--skip-java-db-update', '--skip-check-update'] : []),
    ], 'scan the image');
    const report = await readReport(raw);
    if (report.imageId !== options.config) {
        throw new ScannerError(`Trivy scanned the image ${report.imageId || '(none)'}, not ${options.config}`);
    }
    await (0,promises_namespaceObject.writeFile)(json, withoutSecrets(await (0,promises_namespaceObject.readFile)(raw, 'utf8')), { mode: 0o600 });
    await (0,promises_namespaceObject.rm)(raw);
    await runTrivy(run, ['convert', '--format', 'sarif', '--output', sarif, json], 'make SARIF of its report');
    return { report, json, sarif };
}
async function readReport(file) {
    const text = await (0,promises_namespaceObject.readFile)(file, 'utf8').catch((cause) => {
        throw new ScannerError('Trivy ended well and left no report', { cause });
    });
    try {
        return parseReport(text);
    }
    catch (cause) {
        throw new ScannerError("Trivy's report can't be used", { cause });
    }
}

;// CONCATENATED MODULE: ./build/actions/trivy-scan/scanner.js









/** Everything that is the scanner's work. Whatever it throws means that nothing is known of the image. */
async function runScanner(options) {
    const { inputs, layout, scanners, folder, work, signal } = options;
    const { env } = process;
    const cacheDir = (0,external_node_path_namespaceObject.resolve)(inputs.cacheDir ?? (0,external_node_path_namespaceObject.join)(env.XDG_CACHE_HOME || (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache'), 'trivy'));
    const given = inputs.trivy === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(inputs.trivy);
    const trivy = await findTrivy({ given, env, signal });
    info(`1/4 Trivy: ${trivy.path} (${trivy.from})`);
    // The layout is laid out anew with this one image in its index: Trivy takes the first that it finds there.
    const image = (0,external_node_path_namespaceObject.join)(work, 'image');
    await layout.extractTo(image);
    const entry = { mediaType: layout.manifestMediaType, digest: layout.digest, size: layout.manifest.length };
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(image, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
    const run = { trivy: trivy.path, cwd: work, timeoutMs: inputs.timeout, signal };
    const database = scanners.includes('vuln')
        ? await prepareDatabase(run, inputs, cacheDir)
        : { name: '', updatedAt: '', sample: false };
    if (database.name === '')
        info('2/4 database: not needed');
    else
        info(`2/4 database: ${database.name}, made ${database.updatedAt}`);
    if (database.sample)
        warning(sampleWarning);
    const started = performance.now();
    const config = layout.config.digest;
    const result = await scan(run, {
        layout: image,
        config,
        scanners,
        cacheDir,
        offline: inputs.offline,
        folder,
    });
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const { packages, os, version } = result.report;
    info(`3/4 scanned with Trivy ${version} in ${seconds} s: ${packagesText(packages)}${os === '' ? '' : `, ${os}`}`);
    return { ...result, database };
}
async function prepareDatabase(run, inputs, cacheDir) {
    const repositories = inputs.databaseRepository;
    const onFailure = (message) => info(message);
    const from = inputs.offline || inputs.skipDbUpdate
        ? 'cache'
        : await updateDatabase(run, { cacheDir, repositories, onFailure });
    const found = await readDatabase(cacheDir);
    if (found === undefined) {
        throw new ScannerError(`there is no vulnerability database in ${cacheDir}`, {
            help: "Bring one in 'cache-dir', or leave 'skip-db-update' and 'offline' at false.",
        });
    }
    return { name: found.sample ? 'sample' : from, updatedAt: found.updatedAt, sample: found.sample };
}

;// CONCATENATED MODULE: ./build/actions/trivy-scan/main.js















run(action, async ({ inputs, setOutputs, signal }) => {
    const severity = severitiesOf(inputs.severity);
    const scanners = scannersOf(inputs.scanners);
    const ignores = inputs.ignoreFile === undefined ? [] : await readIgnores(inputs.ignoreFile);
    const layout = await openLayout(inputs.archive);
    const { digest } = layout;
    if (inputs.digest !== undefined && inputs.digest !== digest) {
        throw new ActionError(`the archive holds ${digest}; ${inputs.digest} was to be scanned`, {
            help: "Give the archive and the digest of one and the same build: build-amd64's outputs 'archive' and 'digest'.",
        });
    }
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), 'trivy-scan-'));
    const work = (0,external_node_path_namespaceObject.join)(folder, 'work');
    const options = { inputs, layout, scanners, folder, work, signal };
    const { report, json, sarif, database } = await runScanner(options)
        .catch(async (cause) => {
        signal.throwIfAborted();
        setOutputs({ result: 'broken', digest });
        await appendSummary(brokenSummary(digest, errors_causeChain(cause)[0] ?? ''));
        throw new ActionError('the scan broke: whether the image is vulnerable is not known', { cause });
    })
        .finally(() => (0,promises_namespaceObject.rm)(work, { recursive: true, force: true }));
    await layout.close();
    const verdict = judge(report, { severity, ignoreUnfixed: inputs.ignoreUnfixed, ignores, now: new Date() });
    const { CRITICAL: critical, HIGH: high, MEDIUM: medium, LOW: low, UNKNOWN: unknown } = verdict.counts;
    setOutputs({ result: verdict.result, digest, critical, high, medium, low, unknown });
    setOutputs({ report: json, sarif, database: database.name, databaseUpdatedAt: database.updatedAt });
    info(`4/4 ${headline(verdict)}: ${critical} critical, ${high} high, ${medium} medium, ${low} low, ${unknown} unknown; ${verdict.ignored.length} ignored`);
    await appendSummary(scanSummary({ verdict, digest, severity, packages: report.packages, database }));
    if (report.packages === 0 && scanners.includes('vuln'))
        warning('Trivy recognised no packages in this image, so it could not find vulnerabilities in any.');
    findings_annotate(verdict, inputs.failOnFindings);
    if (!inputs.failOnFindings)
        return;
    if (verdict.result === 'findings')
        throw findingsError(verdict, severity);
    if (verdict.expired.length > 0)
        throw expiredError(verdict);
});
async function readIgnores(file) {
    const text = await (0,promises_namespaceObject.readFile)(file, 'utf8').catch((cause) => {
        throw new ActionError(`the ignore file '${file}' can't be read`, { cause });
    });
    return parseIgnores(text, file);
}

