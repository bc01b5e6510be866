import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   MP: () => (/* binding */ verifying)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(704);



/** `sha256:<64 hex digits>`, of bytes. */
function sha256Of(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** @throws ActionError unless it is a sha256 digest, the only algorithm that ECR and Docker write */
function checkDigest(digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
    }
}
/** Passes a stream on and fails at its end if it doesn't hash to `digest`. An error of the source comes through. */
function verifying(source, digest) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
        flush(done) {
            const found = `sha256:${hash.digest('hex')}`;
            done(found === digest
                ? null
                : new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
        },
    });
    source.on('error', (error) => check.destroy(error));
    check.on('close', () => source.destroy());
    return source.pipe(check);
}


/***/ }),

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ compressed),
  Kc: () => (/* binding */ layerCacheFolder),
  V2: () => (/* binding */ pruneLayers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(75);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(466);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(704);
// EXTERNAL MODULE: ./build/docker/oci-write.js
var oci_write = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./build/docker/layer-cache.js










/** Layers that nothing asked for in this time are removed. */
const keptMs = 30 * 24 * 3_600_000;
/** Where compressed layers are kept between builds: the runner's tool cache, else the user's cache. */
function layerCacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE, 'slipway', 'layers');
    return (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'slipway', 'layers');
}
/**
 * A layer compressed with gzip, always at the same level and with the same header (Node writes neither time nor name), so
 * that one layer has one digest. Compressing is the slow part of an export; base layers are so compressed once.
 * @param diffId The digest of the uncompressed tar, which `open` must give
 * @throws ActionError if the bytes don't hash to `diffId`
 */
async function compressed(folder, diffId, open, signal) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(folder, `${diffId.replace('sha256:', '')}.tar.gz`);
    const known = await describeFile(file).catch(() => undefined);
    if (known !== undefined) {
        await (0,promises_.utimes)(file, new Date(), new Date());
        return { descriptor: known, file };
    }
    // Written beside and renamed: a build cut short must not leave half a layer under the name of a whole one.
    const part = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const check = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(open(), check, (0,external_node_zlib_namespaceObject.createGzip)({ level: 6 }), (0,external_node_fs_.createWriteStream)(part, { mode: 0o600 }), {
            signal,
        });
        const found = `sha256:${hash.digest('hex')}`;
        if (found !== diffId)
            throw new errors/* ActionError */.lZ(`a layer that the engine saved is damaged: ${found} in place of ${diffId}`);
        await (0,promises_.rename)(part, file);
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
    return { descriptor: await describeFile(file), file };
}
/** Removes what no build has asked for in a month. */
async function pruneLayers(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const file = (0,external_node_path_.join)(folder, name);
        const { mtimeMs } = await (0,promises_.stat)(file).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > keptMs)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function describeFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { size } = await (0,promises_.stat)(file);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), hash);
    return { mediaType: oci_write/* mediaTypes */.I.gzipLayer, digest: `sha256:${hash.digest('hex')}`, size };
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mediaTypes),
/* harmony export */   w: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(466);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(793);



const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    gzipLayer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/**
 * Writes one image as a tar of an OCI layout, byte for byte the same for the same image: fixed order, times, owners and
 * modes. Gives the digest of its manifest.
 */
async function writeLayout(archive, image) {
    const { pack } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.t.bind(__nccwpck_require__, 118, 19));
    const manifest = document({
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: { mediaType: mediaTypes.config, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(image.config), size: image.config.length },
        layers: image.layers.map(({ descriptor }) => descriptor),
    });
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(manifest);
    const { os, architecture } = JSON.parse(image.config.toString('utf8'));
    const index = document({
        schemaVersion: 2,
        mediaType: mediaTypes.index,
        manifests: [
            { mediaType: mediaTypes.manifest, digest, size: manifest.length, platform: { architecture, os } },
        ],
    });
    const tar = pack();
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(tar, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { mode: 0o600 }));
    const put = (name, bytes) => tar.entry(header(name, bytes.length), bytes);
    const fill = async () => {
        put('oci-layout', document({ imageLayoutVersion: '1.0.0' }));
        put('index.json', index);
        put(blob(digest), manifest);
        put(blob((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(image.config)), image.config);
        const done = new Set();
        for (const { descriptor, file } of image.layers) {
            if (done.has(descriptor.digest))
                continue;
            done.add(descriptor.digest);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), tar.entry(header(blob(descriptor.digest), descriptor.size)));
        }
        tar.finalize();
    };
    await Promise.all([written, fill()]);
    return digest;
}
function header(name, size) {
    return { name, size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, uname: '', gname: '' };
}
function blob(digest) {
    return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}
function document(value) {
    return Buffer.from(JSON.stringify(value));
}


/***/ }),

/***/ 787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lb: () => (/* reexport */ issueCommand),
  n0: () => (/* reexport */ issueFileCommand),
  vC: () => (/* reexport */ prepareKeyValueMessage),
  z: () => (/* reexport */ summary)
});

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
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
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
var external_fs_ = __nccwpck_require__(896);
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





/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ causeChain),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
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
function causeChain(error) {
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


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(704);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __nccwpck_require__(163);
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
        const stdout = collect(child.stdout, (line) => options.onLine?.(line, 'stdout'));
        const stderr = collect(child.stderr, (line) => options.onLine?.(line, 'stderr'));
        if (options.input !== undefined) {
            // A tool that ends before it has read everything breaks the pipe; its exit code says why.
            child.stdin?.on('error', () => { });
            child.stdin?.end(options.input);
        }
        child.on('error', (cause) => {
            signal?.removeEventListener('abort', onAbort);
            const missing = cause.code === 'ENOENT';
            reject(new errors/* ActionError */.lZ(missing ? `'${command}' was not found on this machine` : `'${command}' could not be started`, {
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
            reject(new errors/* ActionError */.lZ((0,mask/* redact */.E$)(`${`${command} ${args[0] ?? ''}`.trim()} failed (${how})${tail === '' ? '' : `:\n${tail}`}`)));
        });
    });
}
/** Collects a stream as text and calls back for each whole line. */
function collect(stream, onLine) {
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


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* unused harmony export notice */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(787);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);


/** GitHub cuts an annotation's message at 4,096 characters; we cut it ourselves, to say so. */
const annotationLimit = 4_000;
/** A line of the log. */
function info(message) {
    process.stdout.write(`${defuse((0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(message))}\n`);
}
/** A line shown only when the job runs with debug logging. */
function debug(message) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .Lb)('debug', {}, (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(message));
}
function notice(message, options = {}) {
    annotate('notice', message, options);
}
function warning(message, options = {}) {
    annotate('warning', message, options);
}
/** An error annotation. Only `run()` and findings that stand at a place of their own (a scan, a lint) use it. */
function error(message, options = {}) {
    annotate('error', message, options);
}
/** Runs `work` in a foldable group of the log. */
async function group(title, work) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .Lb)('group', {}, (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(title));
    try {
        return await work();
    }
    finally {
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .Lb)('endgroup', {}, '');
    }
}
function annotate(kind, message, { title, place }) {
    const text = (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(message);
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .Lb)(kind, {
        ...(title === undefined ? {} : { title: (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(title) }),
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


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   dK: () => (/* binding */ mask)
/* harmony export */ });
/* unused harmony export forgetMasks */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(787);

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
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .Lb)('add-mask', {}, secret);
    }
}
/** Replaces every masked value in a text by `***`. */
function redact(text) {
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(704);
// EXTERNAL MODULE: ./build/runtime/log.js
var log = __nccwpck_require__(961);
// EXTERNAL MODULE: ./build/runtime/core.js + 6 modules
var core = __nccwpck_require__(787);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __nccwpck_require__(163);
;// CONCATENATED MODULE: ./build/runtime/inputs.js


class InputError extends errors/* ActionError */.lZ {
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
            (0,mask/* mask */.dK)(text);
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
        if (cancelled instanceof errors/* CancelledError */.cc) {
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
            log/* info */.pq(`${name} received: ending what runs`);
            controller.abort(new errors/* CancelledError */.cc(name));
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
            (0,core/* issueFileCommand */.n0)('OUTPUT', (0,core/* prepareKeyValueMessage */.vC)(name, text));
        else
            log/* info */.pq(`${name}: ${text}`);
    }
}
function report(action, error) {
    const [first = 'unknown error', ...causes] = (0,errors/* causeChain */.DD)(error);
    const { help, place } = (0,errors/* adviceOf */.wr)(error);
    const lines = [
        first,
        ...causes.map((cause) => `because: ${cause}`),
        ...(help === undefined ? [] : [`help: ${help}`]),
    ];
    log/* error */.z3(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
    if (error instanceof Error && error.stack !== undefined)
        log/* debug */.Yz((0,mask/* redact */.E$)(error.stack));
}
function isAbort(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.cause instanceof errors/* CancelledError */.cc);
}

;// CONCATENATED MODULE: ./build/runtime/summary.js


/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const text = (0,mask/* redact */.E$)(markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    const room = limit - written;
    const bytes = Buffer.byteLength(text);
    const fits = bytes <= room
        ? text
        : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString('utf8')}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (room <= 0)
        return;
    written += Buffer.byteLength(fits);
    await core/* summary */.z.addRaw(fits).write();
    core/* summary */.z.emptyBuffer();
}
/** A Markdown table. Cells may hold any text: pipes and line breaks are escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/docker/layer-cache.js + 1 modules
var layer_cache = __nccwpck_require__(703);
;// CONCATENATED MODULE: ./build/docker/progress.js
const tailLines = 25;
/**
 * Follows the plain progress of BuildKit, as Docker 20.10 and every buildx since print it: `#7 [2/3] RUN make` begins a step,
 * `#7 CACHED`, `#7 DONE 1.2s` and `#7 ERROR: …` end it, other lines of `#7` are its output.
 * @param say Called with a short line when a step runs for real, and when it ends; cached ones are only counted
 */
class BuildProgress {
    #steps = new Map();
    #running = new Set();
    #say;
    #fileLine;
    #lastError = '';
    constructor(say) {
        this.#say = say;
    }
    line(text) {
        const line = text.trimEnd();
        const [, id, rest = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (id !== undefined) {
            this.#stepLine(id, rest);
            return;
        }
        const place = /^[^\s>-][^\s]*:(\d+)$/.exec(line)?.[1] ?? /parse error (?:on )?line (\d+)/.exec(line)?.[1];
        if (place !== undefined)
            this.#fileLine ??= Number(place);
        // The last line of all that is neither an excerpt nor a rule is the error itself.
        if (line !== '' && !/^(-+|\s*\d+ \||[ >])/.test(line) && !/^WARNING: /.test(line))
            this.#lastError = line;
    }
    /** The steps that stand in the Dockerfile; BuildKit's own are left out. */
    get steps() {
        return [...this.#steps.values()].filter(isOwn);
    }
    failure() {
        const step = [...this.#steps.values()].findLast(({ error }) => error !== '');
        const message = this.#lastError.replace(/^(ERROR: )?((failed to build|failed to solve)[^:]*: )*/, '');
        return {
            message: message === '' ? (step?.error ?? 'no reason was given') : message,
            ...(step === undefined ? {} : { step }),
            ...(this.#fileLine === undefined ? {} : { line: this.#fileLine }),
        };
    }
    #stepLine(id, rest) {
        const step = this.#steps.get(id);
        if (step === undefined) {
            this.#steps.set(id, { name: rest, cached: false, seconds: 0, tail: [], error: '' });
            return;
        }
        const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
        if (rest === 'CACHED') {
            step.cached = true;
        }
        else if (done !== undefined) {
            step.seconds = Number(done);
            if (isOwn(step))
                this.#say(`${shortName(step)}  ${done} s`);
        }
        else if (rest.startsWith('ERROR: ')) {
            step.error = rest.slice('ERROR: '.length);
        }
        else if (/^\d+\.\d+ /.test(rest)) {
            if (isOwn(step) && !this.#running.has(id))
                this.#say(`${shortName(step)} …`);
            this.#running.add(id);
            step.tail.push(rest.replace(/^\d+\.\d+ /, ''));
            if (step.tail.length > tailLines)
                step.tail.shift();
        }
    }
}
/** `[2/3] RUN …` and `[build 2/3] RUN …`; BuildKit's own steps are `[internal] …` or have no bracket. */
function isOwn({ name }) {
    return /^\[[^\]]*\d+\/\d+\]/.test(name);
}
/** `17 of 21 steps cached`. */
function cachedOf(steps) {
    return `${steps.filter(({ cached }) => cached).length} of ${steps.length} steps cached`;
}
/** A step's name in one line of 100 characters at most. */
function shortName({ name }) {
    const line = name.replace(/\s+/g, ' ');
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

// EXTERNAL MODULE: ./build/runtime/exec.js + 1 modules
var exec = __nccwpck_require__(682);
;// CONCATENATED MODULE: ./build/actions/build-amd64/command.js

/** Arguments of `docker buildx build` that write an OCI layout. */
function buildxArguments(request, archive, metadata, rewriteTimes) {
    return [
        'buildx',
        'build',
        ...shared(request),
        // Provenance and SBOM would make an index of the image, and with it another digest than that of what runs.
        '--provenance=false',
        '--sbom=false',
        ...Object.entries(request.buildContexts).flatMap(([name, value]) => [
            '--build-context',
            `${name}=${value}`,
        ]),
        ...request.cacheTo.flatMap((cache) => ['--cache-to', forgiving(cache)]),
        '--output',
        csv([
            ['type', 'oci'],
            ['dest', archive],
            ...(rewriteTimes ? [['rewrite-timestamp', 'true']] : []),
        ]),
        '--metadata-file',
        metadata,
        '--',
        request.context,
    ];
}
/**
 * Arguments of `docker build` with the engine's own BuildKit, which tags the image so that it can be saved.
 * @throws ActionError for what it can't do
 */
function engineArguments(request, tag) {
    if (Object.keys(request.buildContexts).length > 0) {
        throw new errors/* ActionError */.lZ("'build-contexts' needs buildx, and the Docker engine's own builder is used here", {
            help: 'Run docker/setup-buildx-action before this step.',
        });
    }
    return ['build', ...shared(request), '--tag', tag, '--', request.context];
}
function shared(request) {
    return [
        '--platform',
        'linux/amd64',
        '--progress',
        'plain',
        '--file',
        request.file,
        ...(request.target === undefined ? [] : ['--target', request.target]),
        ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
        ...Object.entries(request.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
        ...Object.entries(request.secrets).flatMap(([id, file]) => [
            '--secret',
            csv([
                ['id', id],
                ['src', file],
            ]),
        ]),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(request.pull ? ['--pull'] : []),
        ...request.cacheFrom.flatMap((cache) => ['--cache-from', cache]),
    ];
}
/** A cache that can't be written must not fail a good build. */
function forgiving(cache) {
    return !cache.includes('type=') || cache.includes('ignore-error=') ? cache : `${cache},ignore-error=true`;
}
/** Docker reads these as one line of CSV: a field with a comma or a quote stands between quotes (RFC 4180). */
function csv(fields) {
    return fields
        .map(([key, value]) => `${key}=${value}`)
        .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
/** Lines of a text, without blanks around them and without empty ones. */
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/dockerfile.js
/** The instructions of a Dockerfile, as far as needed to find one again. Here-documents stay with nothing: their lines are no instructions that anyone looks for. */
function instructionsOf(dockerfile) {
    const found = [];
    let current;
    for (const [at, raw] of dockerfile.split(/\r?\n/).entries()) {
        // Comments and empty lines don't end an instruction that goes on.
        if (/^\s*(#|$)/.test(raw))
            continue;
        const text = raw.trim().replace(/\s+/g, ' ');
        const goesOn = text.endsWith('\\');
        const part = goesOn ? text.slice(0, -1).trim() : text;
        if (current === undefined)
            current = { line: at + 1, text: part };
        else
            current.text = `${current.text} ${part}`;
        if (!goesOn) {
            found.push(current);
            current = undefined;
        }
    }
    if (current !== undefined)
        found.push(current);
    return found;
}
/** Whether the Dockerfile takes a build argument. BuildKit warns of arguments that nothing declares. */
function declaresArgument(dockerfile, name) {
    return instructionsOf(dockerfile).some(({ text }) => new RegExp(`^ARG (.* )?${name}(=| |$)`, 'i').test(text));
}
/**
 * The line of the instruction that a step's name (`[build 2/4] RUN npm ci`) comes from, for a BuildKit that doesn't say it.
 * Undefined where none fits, or variables were filled in and the texts differ.
 */
function lineOfStep(dockerfile, step) {
    const wanted = step.replace(/^\[[^\]]*\] /, '').replace(/\s+/g, ' ');
    const verb = wanted.split(' ')[0]?.toUpperCase() ?? '';
    const same = (text) => text === wanted ||
        (wanted.length > 20 && text.replace(/ --\S+/g, '').startsWith(wanted.replace(/ --\S+/g, '')));
    return instructionsOf(dockerfile).find(({ text }) => text.toUpperCase().startsWith(`${verb} `) && same(text))?.line;
}
/**
 * The line and platform of a `FROM --platform=…` that puts another platform than linux/amd64 under the stage that is built.
 * BuildKit would take it and still write linux/amd64 into the image's configuration, so the image itself doesn't tell.
 * @param target Name or number of the stage; the last one by default
 */
function foreignPlatform(dockerfile, target) {
    const stages = instructionsOf(dockerfile).flatMap(({ line, text }) => {
        const [, platform = '', image = '', name = ''] = /^FROM (?:--platform=(\S+) )?(\S+)(?: AS (\S+))?/i.exec(text) ?? [];
        return image === ''
            ? []
            : [{ line, platform: platform.replaceAll('"', ''), image, name: name.toLowerCase() }];
    });
    const find = (name, before) => stages.slice(0, before).findLastIndex((stage) => stage.name === name.toLowerCase());
    let at = stages.length - 1;
    if (target !== undefined)
        at = /^\d+$/.test(target) ? Number(target) : find(target, stages.length);
    for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
        const { line, platform, image } = stage;
        if (platform !== '' && !platform.includes('$') && !/^(linux\/)?(amd64|x86_64)(\/|$)/.test(platform))
            return { line, platform };
        at = find(image, at);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/build.js










/** Builds to `where.archive`. @throws ActionError with the failing step, its last lines and its place in the Dockerfile */
async function build(builder, request, where) {
    const started = performance.now();
    const tag = `slipway-build:${(0,external_node_crypto_.randomUUID)()}`;
    const metadata = (0,external_node_path_.join)(where.folder, 'metadata.json');
    const args = builder.kind === 'buildx'
        ? buildxArguments(request, where.archive, metadata, builder.rewritesTimes)
        : engineArguments(request, tag);
    if (builder.kind === 'docker' && request.cacheTo.length > 0) {
        (0,log/* warning */.$e)("'cache-to' is passed over: the Docker engine's own builder keeps its cache to itself");
    }
    const progress = new BuildProgress(log/* info */.pq);
    const title = `Build ${where.dockerfile.name} for linux/amd64 with ${builder.title}`;
    await (0,log/* group */.Os)(title, async () => {
        const { exitCode } = await (0,exec/* exec */.m)(builder.docker, args, {
            signal: where.signal,
            allowFailure: true,
            onLine: (line) => progress.line(line),
            env: {
                DOCKER_BUILDKIT: '1',
                BUILDKIT_PROGRESS: 'plain',
                SOURCE_DATE_EPOCH: String(where.epoch),
                BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
                // A newer client's `docker build` goes to the builder in use, which may not be the engine's.
                ...(builder.kind === 'docker' ? { BUILDX_BUILDER: 'default' } : {}),
            },
        });
        if (progress.steps.length > 0)
            (0,log/* info */.pq)(cachedOf(progress.steps));
        if (exitCode !== 0)
            throw buildError(progress, where.dockerfile);
    });
    if (builder.kind === 'buildx') {
        const { 'containerimage.digest': digest } = JSON.parse(await (0,promises_.readFile)(metadata, 'utf8'));
        return {
            progress,
            seconds: seconds(started),
            reproducible: builder.rewritesTimes,
            ...(typeof digest === 'string' ? { digest } : {}),
        };
    }
    await (0,log/* group */.Os)('Export as an OCI image layout', () => exportFromEngine(builder.docker, tag, where));
    return { progress, seconds: seconds(started), reproducible: false };
}
/** Saves the image that the engine built, and gives it the form that every later step takes. */
async function exportFromEngine(docker, tag, where) {
    const { convertSaved } = await __nccwpck_require__.e(/* import() */ 646).then(__nccwpck_require__.bind(__nccwpck_require__, 646));
    const saved = (0,external_node_path_.join)(where.folder, 'saved.tar');
    try {
        await (0,exec/* exec */.m)(docker, ['image', 'save', '--output', saved, tag], { signal: where.signal });
        const cache = (0,layer_cache/* layerCacheFolder */.Kc)(process.env);
        await convertSaved(saved, where.archive, { epoch: where.epoch, cache, signal: where.signal });
        (0,log/* info */.pq)(`layers are compressed once, and kept in ${cache}`);
    }
    finally {
        await (0,promises_.rm)(saved, { force: true });
        // The image's other names stay; the steps stay in the builder's cache.
        await (0,exec/* exec */.m)(docker, ['image', 'rm', tag], { allowFailure: true });
    }
}
function buildError(progress, { name, text }) {
    const { step, message, line } = progress.failure();
    const at = line ?? (step === undefined ? undefined : lineOfStep(text, step.name));
    const place = at === undefined ? { file: name } : { file: name, line: at };
    const said = step === undefined || step.tail.length === 0 ? '' : `\n${step.tail.join('\n')}`;
    const where = step === undefined ? 'the build failed' : `the build failed at ${shortName(step)}`;
    const help = helpFor(message);
    return new errors/* ActionError */.lZ(`${where}: ${message}${said}`, { place, ...(help === undefined ? {} : { help }) });
}
function helpFor(message) {
    if (/failed to resolve source metadata|pull access denied|manifest unknown|no such host|TLS handshake/.test(message)) {
        return 'The base image can not be read. Check its name, the registry and the network; log in first if it is private.';
    }
    if (/not found$/.test(message))
        return 'A file that the Dockerfile copies is not in the context; look at its .dockerignore too.';
    if (/Cannot connect to the Docker daemon|connection refused/.test(message))
        return 'Start the Docker daemon and run the step again.';
    if (/no space left/.test(message))
        return 'The disk is full. Free some space on the runner, or prune the build cache.';
    return undefined;
}
function seconds(since) {
    return (performance.now() - since) / 1000;
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/io.generated.js
const action = {
    name: "build-amd64",
    inputs: {
        context: { "name": "context", "type": "string", "default": "." },
        file: { "name": "file", "type": "string" },
        target: { "name": "target", "type": "string" },
        buildArgs: { "name": "build-args", "type": "pairs" },
        buildContexts: { "name": "build-contexts", "type": "pairs" },
        secrets: { "name": "secrets", "type": "secret" },
        secretEnvs: { "name": "secret-envs", "type": "pairs" },
        secretFiles: { "name": "secret-files", "type": "pairs" },
        labels: { "name": "labels", "type": "pairs" },
        commit: { "name": "commit", "type": "string" },
        noCache: { "name": "no-cache", "type": "boolean", "default": "false" },
        pull: { "name": "pull", "type": "boolean", "default": "false" },
        cacheFrom: { "name": "cache-from", "type": "string" },
        cacheTo: { "name": "cache-to", "type": "string" },
        builder: { "name": "builder", "type": "choice", "default": "auto", "options": ["auto", "buildx", "docker"] },
    },
    outputs: {
        digest: "digest",
        archive: "archive",
        reproducible: "reproducible",
        builder: "builder",
    },
};

;// CONCATENATED MODULE: ./build/actions/build-amd64/secrets.js






/**
 * Gathers secrets from the three inputs, and masks each value.
 * @throws ActionError for a line that is none, a variable that isn't set or a file that isn't there; no value is shown
 */
async function gatherSecrets(inputs, env) {
    const values = parseSecrets(inputs.secrets);
    for (const [id, variable] of Object.entries(inputs.secretEnvs)) {
        const value = env[variable];
        if (value === undefined) {
            throw new errors/* ActionError */.lZ(`the variable '${variable}' of the secret '${id}' is not set in this step's env`);
        }
        values.set(id, value);
    }
    for (const value of values.values())
        (0,mask/* mask */.dK)(value);
    const files = {};
    for (const [id, path] of Object.entries(inputs.secretFiles)) {
        files[id] = (0,external_node_path_.resolve)(path);
        await (0,promises_.stat)(path).catch((cause) => {
            throw new errors/* ActionError */.lZ(`the secret's file '${path}' can't be read`, { cause });
        });
    }
    return { values, files };
}
/** Writes secrets to files that only this user can read; gives the files by id. */
async function secretFiles(folder, secrets) {
    const files = {};
    for (const [id, value] of secrets) {
        const file = (0,external_node_path_.join)(folder, `secret-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.writeFile)(file, value, { mode: 0o600, flag: 'wx' });
        files[id] = file;
    }
    return files;
}
/**
 * `ID=value` lines of the input `secrets`.
 * @throws ActionError that never shows a value
 */
function parseSecrets(text) {
    const found = new Map();
    for (const [at, line] of linesOf(text).entries()) {
        const equals = line.indexOf('=');
        const id = line.slice(0, Math.max(0, equals));
        if (!/^[\w.-]+$/.test(id)) {
            throw new errors/* ActionError */.lZ(`line ${at + 1} of the input 'secrets' is not ID=value`, {
                help: "A secret of several lines goes by 'secret-envs' (ID=VARIABLE) or 'secret-files' (ID=path).",
            });
        }
        found.set(id, line.slice(equals + 1));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/git/git.js


/** The root folder of the work tree that a folder is in, and the full id of HEAD. */
async function headOf(folder) {
    const result = await git(folder, ['rev-parse', '--show-toplevel', 'HEAD'], true);
    const [root = '', commit = ''] = result.stdout.split('\n');
    // The longer way says what is wrong: no repository, or nothing committed yet.
    return result.exitCode === 0 ? { root, commit } : { root, commit: await commitOf(folder) };
}
/** The full id of HEAD, or of what a branch, tag or id names. */
async function commitOf(folder, ref = 'HEAD') {
    const result = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${checkRef(ref)}^{commit}`], true);
    if (result.exitCode === 0)
        return result.stdout.trim();
    await demandRepository(folder);
    throw new errors/* ActionError */.lZ(`the commit '${ref}' is not in this clone`, {
        help: (await isShallow(folder))
            ? "The clone is shallow. Give actions/checkout 'fetch-depth: 0', so that the base is there."
            : 'Check the name; if history was rewritten, the commit may be gone for good.',
    });
}
/** True if the clone has the commit; false where it is missing, shallow clone or not. */
async function hasCommit(folder, ref) {
    return (await git(folder, ['cat-file', '-e', `${checkRef(ref)}^{commit}`], true)).exitCode === 0;
}
async function isShallow(folder) {
    return (await git(folder, ['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}
/** When a commit was made, in seconds since 1970: what SOURCE_DATE_EPOCH is. */
async function commitTime(folder, commit) {
    return Number((await git(folder, ['show', '--no-patch', '--format=%ct', '--end-of-options', checkRef(commit)])).stdout.trim());
}
/** The newest commit that both have in their past: what a pull request is compared with. */
async function mergeBase(folder, a, b) {
    const result = await git(folder, ['merge-base', '--end-of-options', checkRef(a), checkRef(b)], true);
    if (result.exitCode === 0)
        return result.stdout.trim();
    throw new ActionError(`'${a}' and '${b}' have no commit in common in this clone`, {
        help: "Give actions/checkout 'fetch-depth: 0', so that the history between the two is there.",
    });
}
/** Paths from the repository's root that differ between two commits, deleted ones and both names of renamed ones included. */
async function changedFiles(folder, base, head) {
    const result = await git(folder, [
        'diff',
        '--name-only',
        '--no-renames',
        '-z',
        '--end-of-options',
        checkRef(base),
        checkRef(head),
        '--',
    ]);
    return result.stdout.split('\0').filter((path) => path !== '');
}
/** Everything in a commit's tree: all files and folders, by path from the root. */
async function treeOf(folder, commit) {
    const result = await git(folder, [
        'ls-tree',
        '-r',
        '-t',
        '-z',
        '--full-tree',
        '--end-of-options',
        checkRef(commit),
    ]);
    return result.stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [, type = '', id = '', path = ''] = /^\d+ (blob|tree|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return { type: type, id, path };
    });
}
/** A file as it is in a commit, or undefined if it isn't there. */
async function fileAt(folder, commit, path) {
    const result = await git(folder, ['show', '--end-of-options', `${checkRef(commit)}:${path}`], true);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/** Tracked files that differ from HEAD, and untracked ones that aren't ignored, under the folder. */
async function uncommittedFiles(folder) {
    const result = await git(folder, ['status', '--porcelain', '-z', '--no-renames', '--', '.']);
    return result.stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3));
}
/** `https://github.com/OWNER/REPO` of the remote `origin`, without credentials, or undefined. */
async function originUrl(folder) {
    const url = (await git(folder, ['config', '--get', 'remote.origin.url'], true)).stdout.trim();
    const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(url);
    if (ssh !== null)
        return `https://${ssh[1]}/${ssh[2]}`;
    const https = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?$/.exec(url);
    return https === null ? undefined : `https://${https[1]}`;
}
/** True if the folder is in a git work tree. */
async function isRepository(folder) {
    return (await git(folder, ['rev-parse', '--git-dir'], true)).exitCode === 0;
}
async function demandRepository(folder) {
    const { exitCode, stderr } = await git(folder, ['rev-parse', '--git-dir'], true);
    if (exitCode === 0)
        return;
    if (stderr.includes('dubious ownership')) {
        throw new errors/* ActionError */.lZ(`git does not trust '${folder}', since another user owns it`, {
            help: "Run 'git config --global --add safe.directory <folder>' in a step before this one.",
        });
    }
    throw new errors/* ActionError */.lZ(`'${folder}' is not a git repository`, {
        help: 'Run actions/checkout before this step.',
    });
}
/** Refs that begin with a hyphen would be taken for options by git versions without --end-of-options. */
function checkRef(ref) {
    if (/^$|^-|[\s\0]/.test(ref))
        throw new errors/* ActionError */.lZ(`'${ref}' is not the name of a commit, branch or tag`);
    return ref;
}
async function git(folder, args, allowFailure = false) {
    const result = await (0,exec/* exec */.m)('git', args, {
        cwd: folder,
        allowFailure: true,
        // Texts that we look at must not be translated, nor may git ask for anything.
        env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
        missingHelp: 'Install git on this runner.',
    });
    if (result.exitCode !== 0 && !allowFailure) {
        await demandRepository(folder);
        throw new errors/* ActionError */.lZ(`git ${args[0]} failed: ${result.stderr.trim().split('\n').slice(-3).join('\n')}`);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/source.js


/** The commit that a context is built from. A context outside of git has none, which is said. */
async function sourceOf(context, given, env) {
    if (!(await isRepository(context))) {
        (0,log/* info */.pq)('the context is in no git repository: the image is dated 1970 and names no source');
        return {
            commit: given ?? '',
            epoch: 0,
            labels: given === undefined ? {} : { [label('revision')]: given },
        };
    }
    const commit = await commitOf(context, given);
    const epoch = await commitTime(context, commit);
    const dirty = await uncommittedFiles(context);
    if (dirty.length > 0) {
        (0,log/* warning */.$e)(`${dirty.length} files of the context aren't committed (${dirty.slice(0, 3).join(', ')}${dirty.length > 3 ? ', …' : ''}); the image will say that it is commit ${commit.slice(0, 7)} all the same`);
    }
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const url = server && repository ? `${server}/${repository}` : await originUrl(context);
    return {
        commit,
        epoch,
        labels: {
            [label('created')]: new Date(epoch * 1000).toISOString().replace('.000Z', 'Z'),
            [label('revision')]: commit,
            ...(url === undefined ? {} : { [label('source')]: url }),
        },
    };
}
function label(name) {
    return `org.opencontainers.image.${name}`;
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/summary.js


/** The build for the job summary. */
function buildSummary(facts) {
    const { steps } = facts;
    const rows = [
        ['digest', `\`${facts.digest}\``],
        ['platform', facts.platform],
        [
            'size',
            `${bytes(facts.size)} compressed, ${facts.layers.length} ${facts.layers.length === 1 ? 'layer' : 'layers'}`,
        ],
        ['time', `${facts.seconds.toFixed(1)} s, ${cachedOf(steps)}`],
        ['builder', facts.builder],
        ['reproducible', facts.reproducible ? 'yes' : 'no: files keep the times at which they were built'],
    ];
    const slow = steps.map((step) => [
        shortName(step),
        step.cached ? 'cached' : `${step.seconds.toFixed(1)} s`,
    ]);
    return [
        `### Built \`${facts.dockerfile}\``,
        '',
        table(['', ''], rows),
        '',
        `<details><summary>Steps</summary>\n\n${table(['step', 'time'], slow)}\n\n</details>`,
        '',
    ].join('\n');
}
/** `1.2 MB`; decimal, as registries count. */
function bytes(count) {
    if (count < 1000)
        return `${count} B`;
    const units = ['kB', 'MB', 'GB'];
    let value = count;
    let unit = 'B';
    for (const next of units) {
        if (value < 1000)
            break;
        value /= 1000;
        unit = next;
    }
    return `${value.toFixed(1)} ${unit}`;
}

;// CONCATENATED MODULE: ./build/actions/build-amd64/main.js














run(action, async ({ inputs, setOutputs, signal }) => {
    const context = (0,external_node_path_.resolve)(inputs.context);
    if (!(await isFolder(context))) {
        throw new errors/* ActionError */.lZ(`the build context '${inputs.context}' is not a folder`, {
            help: 'Run actions/checkout before this step; the path is relative to the workspace.',
        });
    }
    const file = (0,external_node_path_.resolve)(inputs.file ?? (0,external_node_path_.join)(inputs.context, 'Dockerfile'));
    const name = (0,external_node_path_.relative)(process.cwd(), file);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new errors/* ActionError */.lZ(`the Dockerfile '${name}' can't be read`, {
            cause,
            help: "Give its path as 'file'.",
        });
    });
    const foreign = foreignPlatform(text, inputs.target);
    if (foreign !== undefined) {
        throw new errors/* ActionError */.lZ(`the image would be one for ${foreign.platform}, not for linux/amd64`, {
            place: { file: name, line: foreign.line },
            help: "Take '--platform' out of this FROM: the platform that is built for is set already.",
        });
    }
    const secrets = await gatherSecrets(inputs, process.env);
    const source = await sourceOf(context, inputs.commit, process.env);
    const { findBuilder } = await __nccwpck_require__.e(/* import() */ 337).then(__nccwpck_require__.bind(__nccwpck_require__, 337));
    const builder = await findBuilder(inputs.builder, signal);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'slipway-image-'));
    const archive = (0,external_node_path_.join)(folder, 'image.tar');
    const passing = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'work-'));
    try {
        const known = { COMMIT_SHA: source.commit, SOURCE_DATE_EPOCH: String(source.epoch) };
        const declared = Object.entries(known).filter(([key, value]) => value !== '' && declaresArgument(text, key));
        const built = await build(builder, {
            context,
            file,
            target: inputs.target,
            buildArgs: { ...Object.fromEntries(declared), ...inputs.buildArgs },
            buildContexts: inputs.buildContexts,
            labels: { ...source.labels, ...inputs.labels },
            secrets: { ...secrets.files, ...(await secretFiles(passing, secrets.values)) },
            noCache: inputs.noCache,
            pull: inputs.pull,
            cacheFrom: linesOf(inputs.cacheFrom),
            cacheTo: linesOf(inputs.cacheTo),
        }, { folder: passing, archive, dockerfile: { name, text }, epoch: source.epoch, signal });
        await (0,promises_.chmod)(archive, 0o600);
        const { openLayout } = await __nccwpck_require__.e(/* import() */ 176).then(__nccwpck_require__.bind(__nccwpck_require__, 176));
        const layout = await openLayout(archive);
        const { digest, platform, size, layers } = layout;
        await layout.close();
        if (built.digest !== undefined && built.digest !== digest) {
            throw new errors/* ActionError */.lZ(`the builder says that it built ${built.digest}, but the archive holds ${digest}`);
        }
        if (platform !== 'linux/amd64') {
            throw new errors/* ActionError */.lZ(`the image is for ${platform}, not for linux/amd64`, {
                place: { file: name },
                help: 'The builder did not build for the platform that it was asked for; look at the base images.',
            });
        }
        setOutputs({ digest, archive, reproducible: built.reproducible, builder: builder.kind });
        (0,log/* info */.pq)(`${digest}  ${bytes(size)}  ${built.seconds.toFixed(1)} s`);
        if (!built.reproducible) {
            (0,log/* info */.pq)('not reproducible: this builder leaves files with the times of their build, so a build without cache has another digest; run docker/setup-buildx-action for one that sets them');
        }
        const { seconds, reproducible, progress } = built;
        await appendSummary(buildSummary({
            dockerfile: name,
            digest,
            platform,
            builder: builder.title,
            reproducible,
            seconds,
            size,
            layers,
            steps: progress.steps,
        }));
    }
    finally {
        await (0,promises_.rm)(passing, { recursive: true, force: true });
    }
});
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

