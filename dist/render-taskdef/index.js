import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7459:
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
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
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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

/***/ 4704:
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

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* unused harmony exports notice, group */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7459);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7163);


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
    issueCommand('group', {}, redact(title));
    try {
        return await work();
    }
    finally {
        issueCommand('endgroup', {}, '');
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

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   dK: () => (/* binding */ mask)
/* harmony export */ });
/* unused harmony export forgetMasks */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7459);

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


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony exports definitionIn, parseJson */
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const readOnly = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
/**
 * Reads a template: JSON, or YAML where the file's name says so. What DescribeTaskDefinition answers is taken too; its
 * read-only fields and null values are left out.
 * @throws ActionError at the place in the file if it can't be read as a task definition
 */
async function parseTemplate(text, file) {
    return definitionIn(/\.ya?ml$/i.test(file) ? await parseYaml(text, file) : parseJson(text, file), file);
}
/**
 * A task definition in what a file holds, or in what DescribeTaskDefinition answers.
 * @throws ActionError if there is none, or its lists are none
 */
function definitionIn(value, file) {
    const described = isRecord(value) && isRecord(value.taskDefinition) ? value.taskDefinition : value;
    const wrong = (what) => new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${file}' is not a task definition: ${what}`, { place: { file } });
    if (!isRecord(described))
        throw wrong('it must be an object');
    const containers = described.containerDefinitions;
    if (!Array.isArray(containers) || containers.length === 0)
        throw wrong("it has no 'containerDefinitions'");
    for (const [at, container] of containers.entries()) {
        if (!isRecord(container) || typeof container.name !== 'string' || container.name === '') {
            throw wrong(`containerDefinitions[${at}] has no 'name'`);
        }
        for (const key of [
            'environment',
            'secrets',
            'dependsOn',
            'portMappings',
            'environmentFiles',
            'command',
        ]) {
            const list = container[key];
            if (list === undefined || list === null)
                continue;
            const items = key === 'command' ? 'texts' : 'objects';
            const fits = (item) => (key === 'command' ? typeof item === 'string' : isRecord(item));
            if (!Array.isArray(list) || !list.every(fits))
                throw wrong(`'${key}' of '${container.name}' must be a list of ${items}`);
        }
    }
    const kept = Object.entries(described).filter(([key]) => !readOnly.has(key));
    return withoutNull(Object.fromEntries(kept));
}
/** @throws ActionError at the line and column of what is no JSON */
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const offset = /at position (\d+)/.exec(cause.message)?.[1];
        const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
        const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${file}' is not JSON`, { cause, place });
    }
}
async function parseYaml(text, file) {
    const { parseDocument, LineCounter } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error === undefined)
        return document.toJS({ maxAliasCount: 100 });
    const { line, col } = lines.linePos(error.pos[0]);
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${file}' is not YAML`, { cause: error, place: { file, line, column: col } });
}
/** ECS takes null for a missing field, and answers it so; nothing is meant by it. */
function withoutNull(value) {
    if (Array.isArray(value))
        return value.map(withoutNull);
    if (!isRecord(value))
        return value;
    const kept = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNull(inner)]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
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
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(4704);
// EXTERNAL MODULE: ./build/runtime/log.js
var log = __nccwpck_require__(5961);
// EXTERNAL MODULE: ./build/runtime/core.js + 7 modules
var core = __nccwpck_require__(7459);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __nccwpck_require__(7163);
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

;// CONCATENATED MODULE: ./build/taskdef/command.js

/**
 * A container's command as an argument array: from a JSON array of texts, or from words with shell quoting. Empty if there
 * is none.
 * @throws ActionError where only a shell could do what it says (`&&`, `>`, `$HOME`), for ECS runs none
 */
async function parseCommand(text) {
    const given = text?.trim() ?? '';
    if (given === '')
        return [];
    if (given.startsWith('['))
        return fromJson(given);
    const { parse } = await __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6591, 19));
    const needsShell = (what) => new errors/* ActionError */.lZ(`the command has ${what}, which only a shell understands, and ECS runs none`, {
        help: `Give a JSON array that starts one: ["sh", "-c", ${JSON.stringify(given)}]`,
    });
    // Within single quotes the library leaves variables alone, as a shell does.
    const words = parse(given, (name) => {
        throw needsShell(`the variable $${name}`);
    });
    return words.map((word) => {
        if (typeof word === 'string')
            return word;
        if ('comment' in word)
            throw needsShell('a comment');
        if (word.op === 'glob')
            return word.pattern;
        throw needsShell(`'${word.op}'`);
    });
}
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ(`the command ${text} begins like a JSON array and is none`, { cause });
    }
    if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) {
        throw new errors/* ActionError */.lZ(`the command ${text} must be a JSON array of texts`);
    }
    return value;
}

// EXTERNAL MODULE: ./build/taskdef/definition.js
var taskdef_definition = __nccwpck_require__(542);
;// CONCATENATED MODULE: ./build/taskdef/plaintext.js
/** Names whose value is a secret: they end in the word, so that TOKEN_TTL or PASSWORD_MIN_LENGTH aren't taken for one. */
const secretName = /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET|TOKEN|CREDENTIALS|((API|PRIVATE|SECRET|ACCESS|SIGNING|ENCRYPTION|MASTER|JWT|SSH)_?KEY))$/i;
/** Shapes of values that are credentials whatever they are called. */
const shapes = [
    ['an AWS access key', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/],
    ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['a Slack token', /\bxox[abeprs]-[A-Za-z0-9-]{10,}/],
    ['a Stripe key', /\b[sr]k_live_[A-Za-z0-9]{16,}/],
    ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/],
    ['a JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
    ['a URL with a password', /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i],
];
/** Why a plain variable looks like a secret, or undefined. The value is never part of the answer. */
function secretLook(name, value) {
    const shape = shapes.find(([, pattern]) => pattern.test(value));
    if (shape !== undefined)
        return `its value looks like ${shape[0]}`;
    if (value === '' || /^(true|false|\d{1,3})$/i.test(value) || /^arn:aws/.test(value))
        return undefined;
    return secretName.test(name) ? 'its name is that of a secret' : undefined;
}

;// CONCATENATED MODULE: ./build/taskdef/diff.js


/**
 * What differs, in the terms that people think in: containers, variables, secrets and ports by name. Defaults and empty lists
 * that ECS fills in are no differences. Values that look like secrets are not shown.
 */
function diffDefinitions(before, after) {
    const differences = [];
    const compare = (what, a, b) => {
        if (stable(a) !== stable(b))
            differences.push({ what, before: shown(a), after: shown(b) });
    };
    compareKeys(without(before, ['containerDefinitions', 'tags']), without(after, ['containerDefinitions', 'tags']), compare);
    const [old, now] = [byName(before.containerDefinitions), byName(after.containerDefinitions)];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [a, b] = [old.get(name), now.get(name)];
        if (a === undefined || b === undefined) {
            differences.push({ what: `container ${name}`, before: a ? 'there' : '', after: b ? 'there' : '' });
            continue;
        }
        for (const [key, value] of [
            ['environment', 'value'],
            ['secrets', 'valueFrom'],
        ]) {
            const [x, y] = [values(a[key], value), values(b[key], value)];
            for (const variable of [...new Set([...x.keys(), ...y.keys()])].sort()) {
                const hide = (text) => text !== undefined && key === 'environment' && secretLook(variable, text) !== undefined
                    ? '(not shown)'
                    : (text ?? '');
                if (x.get(variable) !== y.get(variable)) {
                    const kind = key === 'environment' ? 'environment' : 'secret';
                    differences.push({
                        what: `${name}: ${kind} ${variable}`,
                        before: hide(x.get(variable)),
                        after: hide(y.get(variable)),
                    });
                }
            }
        }
        const rest = (container, { networkMode }) => withoutDefaults(without(container, ['name', 'environment', 'secrets']), networkMode);
        compareKeys(rest(a, before), rest(b, after), (key, x, y) => compare(`${name}: ${key}`, x, y));
    }
    return differences;
}
/** One level down in objects, so that a log option or a label shows by itself. */
function compareKeys(a, b, compare) {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
        const [x, y] = [a[key], b[key]];
        if ((0,taskdef_definition/* isRecord */.u4)(x) && (0,taskdef_definition/* isRecord */.u4)(y))
            compareKeys(x, y, (inner, p, q) => compare(`${key}.${inner}`, p, q));
        else
            compare(key, x, y);
    }
}
function byName(containers) {
    return new Map(containers.map((container) => [container.name, container]));
}
function values(list, key) {
    return new Map((Array.isArray(list) ? list : [])
        .filter(taskdef_definition/* isRecord */.u4)
        .map((item) => [String(item.name), String(item[key] ?? '')]));
}
function without(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
/** What ECS adds to a container that says nothing: API_ContainerDefinition, API_PortMapping, API_HealthCheck. */
function withoutDefaults(container, networkMode) {
    const { cpu, essential, portMappings, healthCheck, ...rest } = container;
    return {
        ...rest,
        ...(cpu === 0 || cpu === undefined ? {} : { cpu }),
        ...(essential === false ? { essential } : {}),
        ...((0,taskdef_definition/* isRecord */.u4)(healthCheck)
            ? { healthCheck: { interval: 30, timeout: 5, retries: 3, ...healthCheck } }
            : {}),
        ...(Array.isArray(portMappings)
            ? {
                portMappings: portMappings.filter(taskdef_definition/* isRecord */.u4).map(({ hostPort, ...port }) => ({
                    protocol: 'tcp',
                    ...port,
                    // With a network of its own a task's port is the same on the host; 0 is any.
                    ...(networkMode === 'awsvpc' || hostPort === 0 ? {} : { hostPort }),
                })),
            }
            : {}),
    };
}
/** JSON with its keys in order, without what is empty; numbers and their texts are the same (`cpu: 256`). */
function stable(value) {
    return JSON.stringify(tidy(value)) ?? '';
}
function tidy(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.map(tidy);
    if (!(0,taskdef_definition/* isRecord */.u4)(value))
        return typeof value === 'number' ? String(value) : value;
    const entries = Object.entries(value)
        .map(([key, inner]) => [key, tidy(inner)])
        .filter(([, inner]) => inner !== undefined && inner !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function shown(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/taskdef/render.js

/**
 * The template with the changes; the template itself stays as it is. Rendering the result again changes nothing.
 * @throws ActionError for a container that isn't in the template, a variable given twice, log options without a driver
 */
function render(template, changes) {
    const names = template.containerDefinitions.map(({ name }) => name);
    for (const name of changes.containers) {
        if (names.includes(name))
            continue;
        throw new errors/* ActionError */.lZ(`the task definition has no container '${name}'; it has ${names.map((one) => `'${one}'`).join(', ')}`);
    }
    const both = Object.keys(changes.environment).find((name) => Object.hasOwn(changes.secrets, name));
    if (both !== undefined) {
        throw new errors/* ActionError */.lZ(`'${both}' is given as a plain variable and as a secret`, {
            help: 'Keep one of the two.',
        });
    }
    const { family, cpu, memory, taskRole, executionRole } = changes;
    return {
        ...structuredClone(template),
        ...(family === undefined ? {} : { family }),
        ...(cpu === undefined ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(taskRole === undefined ? {} : { taskRoleArn: taskRole }),
        ...(executionRole === undefined ? {} : { executionRoleArn: executionRole }),
        containerDefinitions: template.containerDefinitions.map((container) => changes.containers.includes(container.name)
            ? renderContainer(structuredClone(container), changes)
            : structuredClone(container)),
    };
}
function renderContainer(container, changes) {
    const { mode, environment, secrets, removeEnvironment } = changes;
    const rendered = { ...container, image: changes.image };
    const plain = new Map(mode === 'replace' ? [] : (container.environment ?? []).map(({ name, value }) => [name, value ?? '']));
    const secret = new Map(mode === 'replace' ? [] : (container.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]));
    // A variable is plain or a secret; what is given wins over the template. ECS refuses one that is both.
    for (const [name, value] of Object.entries(environment)) {
        plain.set(name, value);
        secret.delete(name);
    }
    for (const [name, valueFrom] of Object.entries(secrets)) {
        secret.set(name, valueFrom);
        plain.delete(name);
    }
    for (const name of removeEnvironment) {
        plain.delete(name);
        secret.delete(name);
    }
    setOrDrop(rendered, 'environment', [...plain].map(([name, value]) => ({ name, value })));
    setOrDrop(rendered, 'secrets', [...secret].map(([name, valueFrom]) => ({ name, valueFrom })));
    if (changes.envFiles.length > 0)
        rendered.environmentFiles = changes.envFiles.map((value) => ({ value, type: 's3' }));
    if (changes.command !== undefined)
        rendered.command = [...changes.command];
    if (Object.keys(changes.dockerLabels).length > 0) {
        rendered.dockerLabels = { ...container.dockerLabels, ...changes.dockerLabels };
    }
    renderLog(rendered, changes);
    return rendered;
}
/** Another driver comes without the options of the one before. */
function renderLog(container, { logDriver, logOptions }) {
    const before = container.logConfiguration;
    if (logDriver === undefined && Object.keys(logOptions).length === 0)
        return;
    const driver = logDriver ?? before?.logDriver;
    if (driver === undefined) {
        throw new errors/* ActionError */.lZ(`log options are given for '${container.name}', which has no log driver`, {
            help: "Give 'log-configuration-log-driver' too, such as awslogs.",
        });
    }
    const kept = driver === before?.logDriver ? before : {};
    container.logConfiguration = { ...kept, logDriver: driver, options: { ...kept.options, ...logOptions } };
}
/** An empty list that the template has stays, as it is the same to ECS. */
function setOrDrop(container, key, list) {
    if (list.length > 0 || container[key] !== undefined)
        container[key] = list;
}

;// CONCATENATED MODULE: ./build/taskdef/fargate.js
/** Memory in MiB that Fargate allows for a number of CPU units: docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html. */
const memoryByCpu = new Map([
    [256, [512, 1024, 2048]],
    [512, steps(1, 4, 1)],
    [1024, steps(2, 8, 1)],
    [2048, steps(4, 16, 1)],
    [4096, steps(8, 30, 1)],
    [8192, steps(16, 60, 4)],
    [16384, steps(32, 120, 8)],
]);
/** GiB from, to and by, as MiB. */
function steps(from, to, by) {
    return Array.from({ length: (to - from) / by + 1 }, (_, at) => (from + at * by) * 1024);
}
/** CPU units from `256`, `.25 vCPU` or `0.25vcpu`; undefined for anything else. */
function cpuUnits(value) {
    const text = String(value ?? '').trim();
    const virtual = /^(\d*\.?\d+)\s*vcpu$/i.exec(text)?.[1];
    if (virtual !== undefined)
        return Number(virtual) * 1024;
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
/** MiB from `512`, `0.5GB` or `1 GB`; undefined for anything else. */
function memoryMib(value) {
    const text = String(value ?? '').trim();
    const giga = /^(\d*\.?\d+)\s*gb$/i.exec(text)?.[1];
    if (giga !== undefined)
        return Number(giga) * 1024;
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
/** What is wrong with a task's size for Fargate, or undefined. */
function sizeProblem(cpu, memory) {
    const units = cpuUnits(cpu);
    const allowed = units === undefined ? undefined : memoryByCpu.get(units);
    if (allowed === undefined) {
        const given = cpu === undefined ? 'is missing' : `is '${String(cpu)}'`;
        return { key: 'cpu', message: `cpu ${given}; Fargate has ${[...memoryByCpu.keys()].join(', ')}` };
    }
    const mib = memoryMib(memory);
    if (mib !== undefined && allowed.includes(mib))
        return undefined;
    const given = memory === undefined ? 'is missing' : `is '${String(memory)}'`;
    const [first, last] = [allowed[0], allowed.at(-1)];
    const list = allowed.length < 6 ? allowed.join(', ') : `${first} to ${last} by ${(allowed[1] ?? 0) - (first ?? 0)}`;
    return { key: 'memory', message: `memory ${given}; with ${units} CPU units Fargate has ${list} MiB` };
}

;// CONCATENATED MODULE: ./build/taskdef/validate.js



/**
 * What is wrong with a rendered definition, all of it. The rules are those of
 * docs.aws.amazon.com/AmazonECS/latest/APIReference/ (API_RegisterTaskDefinition, API_ContainerDefinition, API_HealthCheck,
 * API_ContainerDependency, API_EphemeralStorage, API_ContainerRestartPolicy) for tasks on Fargate.
 * @param allowPlaintext Variables that may look like secrets
 */
function validate(definition, allowPlaintext = []) {
    const problems = [];
    const add = (path, message) => problems.push({ path, message });
    const { family, networkMode, requiresCompatibilities, ephemeralStorage, runtimePlatform } = definition;
    if (typeof family !== 'string' || !/^[A-Za-z0-9_-]{1,255}$/.test(family)) {
        add(['family'], `family is '${String(family ?? '')}'; it must be 1 to 255 letters, digits, _ and -`);
    }
    if (networkMode !== 'awsvpc')
        add(['networkMode'], `networkMode is '${String(networkMode ?? '')}'; Fargate needs awsvpc`);
    if (!Array.isArray(requiresCompatibilities) || !requiresCompatibilities.includes('FARGATE')) {
        add(['requiresCompatibilities'], 'requiresCompatibilities must hold FARGATE');
    }
    const size = sizeProblem(definition.cpu, definition.memory);
    if (size !== undefined)
        add([size.key], size.message);
    const gib = (0,taskdef_definition/* isRecord */.u4)(ephemeralStorage) ? ephemeralStorage.sizeInGiB : undefined;
    if (ephemeralStorage !== undefined)
        range(add, ['ephemeralStorage', 'sizeInGiB'], gib, 21, 200, 'GiB', true);
    const architecture = (0,taskdef_definition/* isRecord */.u4)(runtimePlatform) ? runtimePlatform.cpuArchitecture : undefined;
    if (architecture !== undefined && architecture !== 'X86_64') {
        add(['runtimePlatform', 'cpuArchitecture'], `cpuArchitecture is '${String(architecture)}'; the image is built for X86_64`);
    }
    const containers = definition.containerDefinitions;
    const names = containers.map(({ name }) => name);
    for (const [at, container] of containers.entries()) {
        const path = ['containerDefinitions', at];
        if (names.indexOf(container.name) !== at)
            add([...path, 'name'], `two containers have the name '${container.name}'`);
        checkContainer(add, path, container, definition, allowPlaintext);
        checkDependencies(add, path, container, containers);
    }
    if (containers.every(({ essential }) => essential === false)) {
        add(['containerDefinitions'], 'no container is essential; one must be, or nothing says when the task has ended');
    }
    const circle = dependencyCircle(containers);
    if (circle !== undefined)
        add(['containerDefinitions'], `containers depend on each other in a circle: ${circle.join(' → ')}`);
    const cpu = containers.reduce((sum, container) => sum + (Number(container.cpu) || 0), 0);
    if (cpu > (cpuUnits(definition.cpu) ?? Infinity))
        add(['cpu'], `the containers have ${cpu} CPU units, the task ${definition.cpu}`);
    if (definition.executionRoleArn === undefined) {
        const needs = containers.find(({ secrets = [], logConfiguration }) => secrets.length > 0 || logConfiguration?.logDriver === 'awslogs');
        if (needs !== undefined)
            add(['executionRoleArn'], `'${needs.name}' has secrets or the log driver awslogs, for which ECS needs an executionRoleArn`);
    }
    return problems;
}
function checkContainer(add, path, container, definition, allowPlaintext) {
    const { name, image, environment = [], secrets = [], environmentFiles = [] } = container;
    if (typeof image !== 'string' || image === '')
        add([...path, 'image'], `'${name}' has no image`);
    const seen = new Set();
    for (const [at, variable] of environment.entries()) {
        const at_ = [...path, 'environment', at];
        if (seen.has(variable.name))
            add(at_, `'${name}' has the variable '${variable.name}' twice`);
        seen.add(variable.name);
        if (variable.value !== undefined && typeof variable.value !== 'string') {
            add(at_, `the value of '${variable.name}' must be a text; put it between quotes`);
        }
        const look = allowPlaintext.includes(variable.name)
            ? undefined
            : secretLook(variable.name, String(variable.value ?? ''));
        if (look !== undefined) {
            add(at_, `'${variable.name}' of '${name}' is a plain variable, but ${look}; everyone who may read the definition reads it. Give it under 'secrets', or name it in 'allow-plaintext' if it is none`);
        }
    }
    for (const [at, secret] of secrets.entries()) {
        const at_ = [...path, 'secrets', at];
        if (seen.has(secret.name))
            add(at_, `'${name}' has '${secret.name}' twice, as a variable or as a secret`);
        seen.add(secret.name);
        if (!isValueFrom(secret.valueFrom)) {
            add(at_, `the secret '${secret.name}' has no valueFrom that ECS takes: the name or ARN of a parameter, or the ARN of a secret of Secrets Manager, with :KEY:STAGE:VERSION after it for one key`);
        }
    }
    if (environmentFiles.length > 10)
        add([...path, 'environmentFiles'], `'${name}' has more than 10 environment files`);
    for (const [at, file] of environmentFiles.entries()) {
        if (!String(file.value).endsWith('.env'))
            add([...path, 'environmentFiles', at], `'${String(file.value)}' must end in .env`);
    }
    for (const key of ['stopTimeout', 'startTimeout'])
        range(add, [...path, key], container[key], 2, 120, 's');
    const memory = memoryMib(definition.memory);
    for (const key of ['memory', 'memoryReservation']) {
        if (Number(container[key]) > (memory ?? Infinity))
            add([...path, key], `'${name}' has ${String(container[key])} MiB of ${key}, more than the task (${memory})`);
    }
    checkPorts(add, path, container);
    checkHealth(add, [...path, 'healthCheck'], container);
    if ((0,taskdef_definition/* isRecord */.u4)(container.restartPolicy)) {
        range(add, [...path, 'restartPolicy', 'restartAttemptPeriod'], container.restartPolicy.restartAttemptPeriod, 60, 1800, 's');
    }
}
function checkPorts(add, path, { name, portMappings }) {
    const seen = new Set();
    for (const [at, mapping] of (Array.isArray(portMappings) ? portMappings : []).entries()) {
        if (!(0,taskdef_definition/* isRecord */.u4)(mapping))
            continue;
        const { containerPort, hostPort, protocol = 'tcp' } = mapping;
        const at_ = [...path, 'portMappings', at];
        // A range of ports has no containerPort.
        if (containerPort !== undefined)
            range(add, [...at_, 'containerPort'], containerPort, 1, 65535, '');
        if (hostPort !== undefined && hostPort !== containerPort) {
            add([...at_, 'hostPort'], `hostPort of '${name}' is ${String(hostPort)}; with awsvpc it is the containerPort, or left out`);
        }
        const id = `${String(containerPort)}/${String(protocol)}`;
        if (containerPort !== undefined && seen.has(id))
            add(at_, `'${name}' maps port ${id} twice`);
        seen.add(id);
    }
}
function checkHealth(add, path, { name, healthCheck }) {
    if (healthCheck === undefined)
        return;
    if (!(0,taskdef_definition/* isRecord */.u4)(healthCheck)) {
        add(path, `healthCheck of '${name}' must be an object`);
        return;
    }
    const { command, interval, timeout, retries, startPeriod } = healthCheck;
    const kind = Array.isArray(command) ? command[0] : undefined;
    if (kind !== 'CMD' && kind !== 'CMD-SHELL' && kind !== 'NONE') {
        add([...path, 'command'], `the health check's command of '${name}' must begin with CMD or CMD-SHELL`);
    }
    range(add, [...path, 'interval'], interval, 5, 300, 's');
    range(add, [...path, 'timeout'], timeout, 2, 60, 's');
    range(add, [...path, 'retries'], retries, 1, 10, '');
    range(add, [...path, 'startPeriod'], startPeriod, 0, 300, 's');
}
const conditions = ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'];
function checkDependencies(add, path, { name, dependsOn }, all) {
    for (const [at, dependency] of (Array.isArray(dependsOn) ? dependsOn : []).entries()) {
        if (!(0,taskdef_definition/* isRecord */.u4)(dependency))
            continue;
        const { containerName, condition } = dependency;
        const at_ = [...path, 'dependsOn', at];
        const other = all.find((container) => container.name === containerName);
        if (other === undefined) {
            add(at_, `'${name}' depends on '${String(containerName)}', which isn't there; there are ${all.map((one) => `'${one.name}'`).join(', ')}`);
        }
        else if (!conditions.includes(String(condition))) {
            add(at_, `the condition '${String(condition)}' is not one of ${conditions.join(', ')}`);
        }
        else if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false) {
            add(at_, `'${name}' waits for the end of '${other.name}', which is essential: its end would stop the task`);
        }
        else if (condition === 'HEALTHY' && other.healthCheck === undefined) {
            add(at_, `'${name}' waits for '${other.name}' to be healthy, which has no healthCheck`);
        }
    }
}
function dependencyCircle(containers) {
    const needs = new Map(containers.map(({ name, dependsOn }) => [
        name,
        (Array.isArray(dependsOn) ? dependsOn : []).map((one) => String((0,taskdef_definition/* isRecord */.u4)(one) ? one.containerName : '')),
    ]));
    const done = new Set();
    const visit = (name, trail) => {
        if (trail.includes(name))
            return [...trail.slice(trail.indexOf(name)), name];
        if (done.has(name))
            return undefined;
        done.add(name);
        for (const need of needs.get(name) ?? []) {
            const circle = visit(need, [...trail, name]);
            if (circle !== undefined)
                return circle;
        }
        return undefined;
    };
    for (const name of needs.keys()) {
        const circle = visit(name, []);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}
function range(add, path, value, from, to, unit, needed = false) {
    if (value === undefined && !needed)
        return;
    if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to)
        return;
    add(path, `${String(path.at(-1))} is ${String(value)}; it must be a whole number from ${from} to ${to}${unit === '' ? '' : ` ${unit}`}`);
}
/** docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html. */
function isValueFrom(value) {
    return /^(arn:aws[a-z-]*:(ssm|secretsmanager):[a-z0-9-]+:\d{12}:\S+|[\w./-]+)$/.test(String(value ?? ''));
}

;// CONCATENATED MODULE: ./build/actions/render-taskdef/io.generated.js
const action = {
    name: "render-taskdef",
    inputs: {
        taskDefinition: { "name": "task-definition", "type": "string", "required": true },
        containerName: { "name": "container-name", "type": "list", "required": true },
        image: { "name": "image", "type": "string", "required": true },
        environmentVariables: { "name": "environment-variables", "type": "pairs" },
        removeEnvironment: { "name": "remove-environment", "type": "list" },
        mode: { "name": "mode", "type": "choice", "default": "merge", "options": ["merge", "replace"] },
        envFiles: { "name": "env-files", "type": "list" },
        secrets: { "name": "secrets", "type": "pairs" },
        allowPlaintext: { "name": "allow-plaintext", "type": "list" },
        command: { "name": "command", "type": "string" },
        dockerLabels: { "name": "docker-labels", "type": "pairs" },
        logConfigurationLogDriver: { "name": "log-configuration-log-driver", "type": "string" },
        logConfigurationOptions: { "name": "log-configuration-options", "type": "pairs" },
        taskRoleArn: { "name": "task-role-arn", "type": "string" },
        executionRoleArn: { "name": "execution-role-arn", "type": "string" },
        family: { "name": "family", "type": "string" },
        cpu: { "name": "cpu", "type": "string" },
        memory: { "name": "memory", "type": "string" },
        cluster: { "name": "cluster", "type": "string" },
        service: { "name": "service", "type": "string" },
        awsRegion: { "name": "aws-region", "type": "string" },
    },
    outputs: {
        taskDefinition: "task-definition",
        family: "family",
    },
};

;// CONCATENATED MODULE: ./build/actions/render-taskdef/report.js


/** Longer values are cut in the log and the summary; the file has all. */
const longest = 200;
/** One error with all problems, a line each with the place in the template. */
async function definitionError(problems, rendered, template, text, file) {
    // YAML's parser keeps positions, and JSON is YAML.
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(10)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2010));
    const source = parseYaml(text, file);
    const placed = problems.map(({ path, message }) => ({
        place: source.placeOf(inTemplate(path, rendered, template)),
        message,
    }));
    const lines = placed.map(({ place, message }) => `${file}:${place.line}: ${message}`);
    const count = lines.length === 1 ? 'one thing is' : `${lines.length} things are`;
    const place = placed[0]?.place;
    return new errors/* ActionError */.lZ(`${count} wrong in the rendered task definition:\n${lines.join('\n')}`, place === undefined ? {} : { place });
}
/** Variables and secrets move when others are set or taken out; they are found again in the template by their names. */
function inTemplate(path, rendered, template) {
    const [, container, key, at] = path;
    if (typeof container !== 'number' || (key !== 'environment' && key !== 'secrets'))
        return path;
    const name = rendered.containerDefinitions[container]?.[key]?.[Number(at)]?.name;
    const index = template.containerDefinitions[container]?.[key]?.findIndex((one) => one.name === name) ?? -1;
    return index < 0 ? path.slice(0, 2) : [...path.slice(0, 3), index];
}
/** A line for each difference. */
function differenceLines(differences, against) {
    if (differences.length === 0)
        return [`nothing changes against ${against}`];
    return differences.map(({ what, before, after }) => {
        if (before === '')
            return `+ ${what}: ${cut(after)}`;
        if (after === '')
            return `- ${what}: ${cut(before)}`;
        return `~ ${what}: ${cut(before)} → ${cut(after)}`;
    });
}
function differenceSummary(family, against, differences) {
    const title = `### Task definition \`${family}\``;
    if (differences.length === 0)
        return `${title}\n\nNothing changes against \`${against}\`.\n`;
    const rows = differences.map(({ what, before, after }) => [what, code(before), code(after)]);
    return `${title}\n\n${table(['', against, 'now'], rows)}\n`;
}
function code(text) {
    return text === '' ? '' : `\`${cut(text).replaceAll('`', "'")}\``;
}
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./build/actions/render-taskdef/main.js














run(action, async ({ inputs, setOutputs, signal }) => {
    const file = inputs.taskDefinition;
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new errors/* ActionError */.lZ(`the task definition template '${file}' can't be read`, {
            cause,
            help: 'Run actions/checkout before this step; the path is relative to the workspace.',
        });
    });
    const template = await (0,taskdef_definition/* parseTemplate */.QC)(text, file);
    if (!/@sha256:[0-9a-f]{64}$/.test(inputs.image)) {
        (0,log/* warning */.$e)(`the image '${inputs.image}' is named by a tag; give REPOSITORY@sha256:…, so that what runs is what was built and scanned`);
    }
    const definition = render(template, {
        containers: inputs.containerName,
        image: inputs.image,
        mode: inputs.mode,
        environment: inputs.environmentVariables,
        removeEnvironment: inputs.removeEnvironment,
        envFiles: inputs.envFiles,
        secrets: inputs.secrets,
        command: inputs.command === undefined ? undefined : await parseCommand(inputs.command),
        dockerLabels: inputs.dockerLabels,
        logDriver: inputs.logConfigurationLogDriver,
        logOptions: inputs.logConfigurationOptions,
        family: inputs.family,
        cpu: inputs.cpu,
        memory: inputs.memory,
        taskRole: inputs.taskRoleArn,
        executionRole: inputs.executionRoleArn,
    });
    const problems = validate(definition, inputs.allowPlaintext);
    if (problems.length > 0)
        throw await definitionError(problems, definition, template, text, file);
    // Variables may be private even where they are no secrets.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'slipway-taskdef-'));
    const path = (0,external_node_path_.join)(folder, `${definition.family}.json`);
    await (0,promises_.writeFile)(path, `${JSON.stringify(definition, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    setOutputs({ taskDefinition: path, family: definition.family ?? '' });
    const running = await runningDefinition();
    const against = running?.name ?? file;
    const differences = diffDefinitions(running?.definition ?? template, definition);
    for (const line of differenceLines(differences, against))
        (0,log/* info */.pq)(line);
    await appendSummary(differenceSummary(definition.family ?? '', against, differences));
    async function runningDefinition() {
        const { cluster, service, awsRegion } = inputs;
        if (cluster === undefined || service === undefined)
            return undefined;
        const { readRunning } = await __nccwpck_require__.e(/* import() */ 720).then(__nccwpck_require__.bind(__nccwpck_require__, 1720));
        return readRunning(cluster, service, awsRegion, signal);
    }
});

