import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ policyFor),
/* harmony export */   RL: () => (/* binding */ allowCommand),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   t3: () => (/* binding */ isImmutable),
/* harmony export */   vG: () => (/* binding */ checkCredentials)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1601);
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4704);
/* harmony import */ var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4634);



/** docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html and …/ecr-requests.html (dual-stack), with FIPS and China. */
const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;
/** @throws ActionError if it is neither a name nor host/name */
function parseTarget(repository) {
    const address = (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(repository);
    if (address === undefined) {
        return { kind: 'ecr', name: (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRepositoryName */ .Cg)(repository), registryId: undefined, region: undefined };
    }
    const [, registryId, region] = ecrHost.exec(address.host) ?? [];
    return registryId === undefined
        ? { kind: 'registry', ...address }
        : { kind: 'ecr', name: address.name, registryId, region };
}
/**
 * The credentials of a registry that is not ECR.
 * @throws InputError if only one half was given, or if they are given for ECR, which has its own
 */
function checkCredentials(target, username, password) {
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d("inputs 'username' and 'password' go together; only one of them was given");
    }
    if (target.kind === 'ecr') {
        throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d("inputs 'username' and 'password' are for other registries; ECR gives its own credentials", {
            help: 'Leave them out, and run aws-actions/configure-aws-credentials before this step.',
        });
    }
    return { username, password };
}
/** Whether a tag, once set, stays where it is. */
function isImmutable({ mutability, exclusions }, tag) {
    const excluded = exclusions.some((filter) => new RegExp(`^${filter.split('*').map(escapeRegExp).join('.*')}$`).test(tag));
    if (mutability === 'IMMUTABLE_WITH_EXCLUSION')
        return !excluded;
    if (mutability === 'MUTABLE_WITH_EXCLUSION')
        return excluded;
    return mutability === 'IMMUTABLE';
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}
/** How many exclusions a repository may have. */
const exclusionLimit = 5;
/**
 * The policy of a repository that this action creates: every tag stays, but for those that are to move.
 * @throws ActionError where ECR can't have that many exceptions
 */
function policyFor(movingTags) {
    if (movingTags.length > exclusionLimit) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${movingTags.length} moving tags were given; a new ECR repository can except ${exclusionLimit} from immutability`, { help: 'Give fewer tags, or create the repository beforehand with a wildcard that covers them.' });
    }
    return {
        mutability: movingTags.length === 0 ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION',
        exclusions: movingTags,
    };
}
/** The command that lets tags move in an existing repository. */
function allowCommand(name, policy, tags) {
    const filters = [...new Set([...policy.exclusions, ...tags])].map((tag) => `filterType=WILDCARD,filter=${tag}`);
    return `aws ecr put-image-tag-mutability --repository-name ${name} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters ${filters.join(' ')}`;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   Cg: () => (/* binding */ checkRepositoryName),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);

/** github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
/** @throws ActionError unless it is a repository's name: lower case, digits, single separators, parts by `/` */
function checkRepositoryName(name) {
    if (namePattern.test(name) && name.length <= 255)
        return name;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${name}' is not the name of a repository; it must be lower-case letters and digits with single . _ - or / between them`);
}
/** @throws ActionError unless it is a tag: 1 to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-` */
function checkTag(tag) {
    if (tagPattern.test(tag))
        return tag;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${tag}' is not a tag; it must be 1 to 128 letters, digits, _ . or -, and not begin with . or -`);
}
/**
 * Splits `host/name`; undefined where the text is a name alone. As Docker does, the first part is a host where it has a dot
 * or a colon or is `localhost`.
 * @throws ActionError if the name or the host is none, or a tag or digest hangs on it
 */
function parseAddress(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    if (!/[.:]/.test(first) && first !== 'localhost')
        return undefined;
    if (!hostPattern.test(first))
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${first}' in '${text}' is not a registry's host`);
    const name = text.slice(slash + 1);
    if (/[:@]/.test(name)) {
        throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`'${text}' has a tag or digest; give the repository alone`, {
            help: "The tag goes into the input 'tag'.",
        });
    }
    return { host: first, name: checkRepositoryName(name) };
}
/** Plain HTTP never leaves the machine: only loopback hosts are spoken to by it. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return (name === 'localhost' ||
        name.endsWith('.localhost') ||
        name === '[::1]' ||
        /^127(?:\.\d{1,3}){3}$/.test(name));
}
/** `https://host`, or `http://host` for a loopback host. */
function originOf(host) {
    return `${isLoopback(host) ? 'http' : 'https'}://${host}`;
}


/***/ }),

/***/ 1787:
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

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4704);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7163);


class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
            (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(text);
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


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   dK: () => (/* binding */ mask)
/* harmony export */ });
/* unused harmony export forgetMasks */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(4704);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/docker/digest.js



/** `sha256:<64 hex digits>`, of bytes. */
function sha256Of(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/** @throws ActionError unless it is a sha256 digest, the only algorithm that ECR and Docker write */
function checkDigest(digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* ActionError */.lZ(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
    }
}
/** Passes a stream on and fails at its end if it doesn't hash to `digest`. An error of the source comes through. */
function verifying(source, digest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const check = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
        flush(done) {
            const found = `sha256:${hash.digest('hex')}`;
            done(found === digest
                ? null
                : new errors/* ActionError */.lZ(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`));
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
                const hash = (0,external_node_crypto_.createHash)('sha256');
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
        await Promise.all([(0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }), reader), read()]);
    }
    catch (cause) {
        if (cause instanceof errors/* ActionError */.lZ)
            throw cause;
        throw new errors/* ActionError */.lZ(`'${path}' can't be read as a tar`, { cause, help: 'Build the archive again.' });
    }
    return files;
}
function refused(path, what) {
    return new errors/* ActionError */.lZ(`the image archive '${path}' holds ${what}; it is not used`, {
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
    const kind = await (0,promises_.lstat)(path).catch((cause) => {
        throw new errors/* ActionError */.lZ(`the image archive '${path}' can't be read`, {
            cause,
            help: "Give the path that build-amd64 put out as 'archive'.",
        });
    });
    if (kind.isSymbolicLink())
        throw new errors/* ActionError */.lZ(`'${path}' is a symbolic link; give the archive itself`);
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
        throw new errors/* ActionError */.lZ(`'${path}' is not an OCI image layout (it has no ${index ? 'oci-layout' : 'index.json'})`, {
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
    throw new errors/* ActionError */.lZ(`'${path}' holds ${all.length === 0 ? 'no image' : `${all.length} images (${names.join(', ')})`}; exactly one for linux/amd64 is needed`, { help: 'Build for the one platform linux/amd64 that Fargate will run.' });
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
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (stats === undefined)
            return;
        if (!stats.isFile())
            throw broken(folder, `'${name}' is not an ordinary file`);
        files.set(name, { path: (0,external_node_path_.join)(folder, name), start: 0, size: stats.size });
    };
    await put('oci-layout');
    await put('index.json');
    for (const part of ['blobs', 'blobs/sha256']) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(folder, part)).catch(() => undefined);
        if (stats === undefined)
            return files;
        if (!stats.isDirectory())
            throw broken(folder, `'${part}' is not an ordinary folder`);
    }
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'blobs/sha256')))
        await put(`blobs/sha256/${name}`);
    return files;
}
async function extract(files, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'blobs/sha256'), { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 1 || (await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'blobs/sha256'))).length > 0) {
        throw new errors/* ActionError */.lZ(`the folder '${folder}' is not empty`);
    }
    for (const [name, stored] of files) {
        const digest = name.startsWith('blobs/sha256/')
            ? `sha256:${name.slice('blobs/sha256/'.length)}`
            : undefined;
        const source = readStored(stored);
        // 'wx': what stands there already, a link perhaps, is never written through.
        const target = await (0,promises_.open)((0,external_node_path_.join)(folder, name), 'wx', 0o644);
        await target.writeFile(digest === undefined ? source : verifying(source, digest));
        await target.close();
    }
}
function readStored({ path, start, size }) {
    // Of an empty file there is no last byte to name: "from 0 to -1" would read all of it.
    if (size === 0)
        return external_node_stream_.Readable.from([]);
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    return (0,external_node_fs_.createReadStream)('', { fd, start, end: start + size - 1 });
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
    return new errors/* ActionError */.lZ(`the image archive '${path}' is damaged: ${what}`, {
        cause,
        help: 'Build it again; an archive that does not hold what its digests say is never scanned or pushed.',
    });
}

// EXTERNAL MODULE: ./build/http/address.js
var http_address = __nccwpck_require__(1601);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __nccwpck_require__(7163);
;// CONCATENATED MODULE: ./build/http/challenge.js
/** Reads WWW-Authenticate. Where several schemes are offered, Bearer is taken. Undefined where it has none that we know. */
function parseChallenge(header) {
    let basic = false;
    for (const { scheme, parameters } of challenges(header ?? '')) {
        const { realm, service, scope } = parameters;
        if (scheme === 'bearer' && realm !== undefined)
            return { scheme, realm, service, scope };
        if (scheme === 'basic')
            basic = true;
    }
    return basic ? { scheme: 'basic' } : undefined;
}
/** `Basic realm="x", Bearer realm="y",service="z"`: a scheme, then its parameters, quoted or not. */
function challenges(header) {
    const found = [];
    const token = /\s*,?\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;
    for (let match = token.exec(header); match !== null; match = token.exec(header)) {
        const [, name = '', quoted, bare] = match;
        const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
        if (value === undefined)
            found.push({ scheme: name.toLowerCase(), parameters: {} });
        else {
            const last = found.at(-1);
            if (last !== undefined)
                last.parameters[name.toLowerCase()] = value;
        }
    }
    return found;
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
    return (0,errors/* causeChain */.DD)(error).join(': ');
}

;// CONCATENATED MODULE: ./build/http/transport.js
/** Characters: an answer is read up to here. */
const textLimit = 8 * 1024 * 1024;
/**
 * One HTTP request and its whole answer; connections are kept for the next. `fetch` does the same, but takes longer to load
 * than a bare Node takes to start.
 * @throws what the connection says, or an AbortError with the signal's reason as its cause
 */
async function send({ method, url, headers, body, signal }) {
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    return new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers: { 'user-agent': 'slipway', ...headers }, signal });
        outgoing.on('error', reject);
        outgoing.on('response', (response) => {
            read(response).then((text) => {
                resolve({ status: response.statusCode ?? 0, headers: response.headers, url, text });
            }, reject);
        });
        outgoing.end(body);
    });
}
async function read(response) {
    let text = '';
    response.setEncoding('utf8');
    for await (const chunk of response)
        if (text.length < textLimit)
            text += chunk;
    return text;
}

;// CONCATENATED MODULE: ./build/http/requests.js






/** What the registry refused, or that it could not be reached. */
class RegistryError extends errors/* ActionError */.lZ {
    name = 'ActionError';
    /** HTTP status; 0 where there was no answer. */
    status;
    /** `BLOB_UNKNOWN`, `TAG_INVALID`, …: the specification's codes, as far as the registry gives any. */
    codes;
    passing;
    askedMs;
    constructor(message, options) {
        super(message, options);
        this.status = options.status ?? 0;
        this.codes = options.codes ?? [];
        this.passing = options.passing ?? false;
        this.askedMs = options.askedMs ?? 0;
    }
}
/** Milliseconds: the registry has this long for a request; one that carries a body takes as long as the line needs. */
const timeoutMs = 60_000;
const bodyTimeoutMs = 600_000;
const redirectLimit = 3;
/**
 * Requests to one repository of a registry, with its challenges answered (Basic and Bearer). Credentials go to the
 * registry's own origin and to the token server that it names, to nothing else, and over plain HTTP only on this machine.
 */
function openRequests(options) {
    const { host, credentials, signal } = options;
    const retry = options.retry ?? defaultRetry;
    const origin = (0,http_address/* originOf */.yv)(host);
    let authorization;
    if (credentials !== undefined) {
        (0,mask/* mask */.dK)(credentials.password);
        (0,mask/* mask */.dK)(basic(credentials).slice('Basic '.length));
    }
    const exchange = async (target, request) => {
        const { method, headers, body, doing } = request;
        if (target.protocol !== 'https:' && !(0,http_address/* isLoopback */.U9)(target.host)) {
            throw new RegistryError(`could not ${doing}: ${target.origin} would be spoken to without TLS`, {
                help: 'Plain HTTP is used only for a registry on this machine.',
            });
        }
        const own = authorization !== undefined && target.origin === origin ? { authorization } : {};
        const timeout = AbortSignal.timeout(body === undefined ? timeoutMs : bodyTimeoutMs);
        try {
            return await send({
                method,
                url: target,
                headers: { ...headers, ...own },
                body,
                signal: AbortSignal.any([signal, timeout]),
            });
        }
        catch (cause) {
            signal.throwIfAborted();
            throw new RegistryError(`could not ${doing}: no answer from ${target.host} (${connectionProblem(cause)})`, {
                passing: isCutConnection(cause),
                help: `Check that ${target.host} is up and can be reached from here.`,
            });
        }
    };
    /** A body is never sent on to where a redirect points; what is only asked for is. */
    const raw = async (request) => {
        let target = new URL(request.url, origin);
        for (let hops = 0;; hops++) {
            const response = await exchange(target, request);
            const { location } = response.headers;
            const redirected = response.status >= 300 && response.status < 400 && location !== undefined;
            if (!redirected || request.body !== undefined || hops === redirectLimit)
                return response;
            if (request.method !== 'GET' && request.method !== 'HEAD')
                return response;
            target = new URL(location, target);
        }
    };
    const sendOnce = async (request) => {
        const used = authorization;
        let response = await raw(request);
        if (response.status === 401) {
            // Another request may have been given a newer token meanwhile.
            const renewed = authorization !== used ? authorization : await authorize(response, request.doing);
            if (renewed !== undefined && renewed !== used) {
                authorization = renewed;
                response = await raw(request);
            }
        }
        if (request.expect.includes(response.status))
            return response;
        throw refusal(response, request.doing, host, credentials !== undefined);
    };
    let asking;
    const authorize = (response, doing) => {
        asking ??= answerChallenge(response.headers['www-authenticate'], doing).finally(() => {
            asking = undefined;
        });
        return asking;
    };
    const answerChallenge = async (header, doing) => {
        const challenge = parseChallenge(header);
        if (challenge === undefined)
            return undefined;
        if (challenge.scheme === 'basic')
            return credentials === undefined ? undefined : basic(credentials);
        const url = tokenUrl(challenge.realm, origin, doing);
        if (challenge.service !== undefined)
            url.searchParams.set('service', challenge.service);
        url.searchParams.set('scope', challenge.scope ?? `repository:${options.repository}:pull,push`);
        const response = await send({
            method: 'GET',
            url,
            headers: credentials === undefined ? {} : { authorization: basic(credentials) },
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        }).catch((cause) => {
            signal.throwIfAborted();
            throw new RegistryError(`could not ${doing}: no answer from the token server ${url.host}`, {
                cause: connectionProblem(cause),
                passing: isCutConnection(cause),
            });
        });
        if (response.status !== 200)
            throw refusal(response, `${doing} (token server)`, url.host, credentials !== undefined);
        const value = tokenIn(response.text);
        if (value === undefined) {
            throw new RegistryError(`could not ${doing}: the token server ${url.host} answered without a token`, {});
        }
        (0,mask/* mask */.dK)(value);
        return `Bearer ${value}`;
    };
    return {
        host,
        retry,
        signal,
        sendOnce,
        async send(request) {
            for (let failures = 1;; failures++) {
                try {
                    return await sendOnce(request);
                }
                catch (error) {
                    if (!(error instanceof RegistryError && error.passing))
                        throw error;
                    if (failures >= retry.attempts)
                        throw error;
                    await pause(pauseOf(retry, failures, error.askedMs), signal);
                }
            }
        },
    };
}
/** `token` or `access_token` of a token server's answer. */
function tokenIn(text) {
    try {
        const { token, access_token } = JSON.parse(text);
        return [token, access_token].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}
function tokenUrl(realm, origin, doing) {
    const url = URL.canParse(realm, origin) ? new URL(realm, origin) : undefined;
    if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && (0,http_address/* isLoopback */.U9)(url.host))))
        return url;
    throw new RegistryError(`could not ${doing}: the registry names '${realm}' as its token server, which is not https`, {});
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Turns an answer that was not hoped for into an error: the registry's own words, and what to do. */
function refusal(response, doing, host, hadCredentials) {
    const { status } = response;
    const errors = errorsOf(response.text);
    const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ');
    return new RegistryError(`could not ${doing}: ${host} answered ${status}${said === '' ? '' : ` (${said})`}`, {
        status,
        codes: errors.flatMap(({ code }) => (code === undefined ? [] : [code])),
        passing: isPassingStatus(status),
        askedMs: retryAfterMs(response.headers['retry-after']),
        ...helpFor(status, hadCredentials),
    });
}
function helpFor(status, hadCredentials) {
    if (status === 401 && !hadCredentials)
        return { help: "The registry wants credentials: set 'username' and 'password'." };
    if (status === 401 || status === 403)
        return { help: 'These credentials may not push to this repository. It will not be tried again.' };
    if (status === 429)
        return { help: 'The registry went on throttling through every retry. Push less at once, or later.' };
    if (status >= 500)
        return { help: 'The registry is in trouble, through every retry. Run the job again once it is well.' };
    return {};
}
function errorsOf(text) {
    try {
        const { errors } = JSON.parse(text);
        if (!Array.isArray(errors))
            return [];
        return errors.map((entry) => ({
            code: typeof entry?.code === 'string' ? entry.code : undefined,
            message: typeof entry?.message === 'string' ? entry.message.slice(0, 500) : undefined,
        }));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/http/upload.js


/**
 * Bytes of one request. Larger blobs go in pieces of this size, so that a cut connection costs one piece at most. ECR takes
 * parts from 5 to 20 MiB (docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html).
 */
const pieceSize = 16 * 1024 * 1024;
/**
 * Uploads a blob that the repository has not: in one PUT, or in pieces by PATCH that go on where the registry stands after
 * a failure (github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs).
 *
 * After a PATCH that worked our own count is believed, not the `Range` of the answer: ECR answers 201 with a Range that stays
 * at the end of the first piece, though it has all of them (github.com/aws/containers-roadmap/issues/2831). The Range is
 * asked for only after a failure, and where it makes no sense the upload starts over. The digest at the end proves all.
 * @param mountFrom another repository of the registry that may have the blob already
 * @throws RegistryError
 */
async function uploadBlob(requests, repository, blob, options = {}) {
    const { retry, signal } = requests;
    const size = options.pieceSize ?? pieceSize;
    const doing = `push the layer ${blob.digest.slice(0, 19)} to ${repository}`;
    let failures = 0;
    /** Waits after a failure that may pass; throws one that can't, or the last. `lost`: the upload is gone, a new one may do. */
    const recover = async (error, lost = false) => {
        if (!(error instanceof RegistryError) || !(error.passing || lost))
            throw error;
        failures++;
        if (failures >= retry.attempts)
            throw error;
        await pause(pauseOf(retry, failures, error.askedMs), signal);
    };
    while (true) {
        const mount = options.mountFrom === undefined
            ? ''
            : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(options.mountFrom)}`;
        const started = await requests.send({
            method: 'POST',
            url: `/v2/${repository}/blobs/uploads/${mount}`,
            expect: [201, 202],
            doing,
        });
        if (started.status === 201)
            return 'mounted';
        const least = Number(started.headers['oci-chunk-min-length'] ?? 0);
        const upload = { location: locationOf(started, undefined, doing) };
        try {
            if (blob.size <= Math.max(size, least)) {
                const body = await whole(blob);
                await finish(requests, upload.location, blob.digest, doing, body);
            }
            else {
                const complete = await sendPieces(requests, blob, upload, Math.max(size, least), doing, recover);
                if (!complete)
                    continue;
                await finish(requests, upload.location, blob.digest, doing);
            }
            return 'pushed';
        }
        catch (error) {
            // What was cut at the very end may have arrived all the same.
            await recover(error, isLost(error));
            if (await hasBlob(requests, repository, blob.digest))
                return 'pushed';
        }
    }
}
/** Whether the repository has the blob. */
async function hasBlob(requests, repository, digest) {
    const response = await requests.send({
        method: 'HEAD',
        url: `/v2/${repository}/blobs/${digest}`,
        expect: [200, 404],
        doing: `look for the layer ${digest.slice(0, 19)} in ${repository}`,
    });
    return response.status === 200;
}
/** Sends all pieces; false where the upload has to start over, which `recover` has been asked about. */
async function sendPieces(requests, blob, upload, size, doing, recover) {
    let start = 0;
    for await (const piece of pieces(blob.open(), size)) {
        const end = start + piece.length;
        for (let at = start; at < end;) {
            try {
                const response = await requests.sendOnce({
                    method: 'PATCH',
                    url: upload.location,
                    headers: { 'content-type': 'application/octet-stream', 'content-range': `${at}-${end - 1}` },
                    body: piece.subarray(at - start),
                    expect: [201, 202, 204],
                    doing,
                });
                upload.location = locationOf(response, upload.location, doing);
                at = end;
            }
            catch (error) {
                await recover(error, isLost(error));
                if (isLost(error))
                    return false;
                const reached = await positionOf(requests, upload, doing);
                if (reached === undefined)
                    return false;
                // A registry that says less than it has told us before is sent this piece again, and refuses it if it must.
                if (reached >= start && reached <= end)
                    at = reached;
            }
        }
        start = end;
    }
    return true;
}
/** How many bytes the registry has of an upload; undefined where it can't say or no longer knows it. */
async function positionOf(requests, upload, doing) {
    const response = await requests.send({
        method: 'GET',
        url: upload.location,
        expect: [200, 204, 400, 404, 405, 416],
        doing,
    });
    if (response.status > 204)
        return undefined;
    upload.location = locationOf(response, upload.location, doing);
    return receivedBytes(response.headers.range);
}
/** `0-1023` is 1024 bytes. `0-0` is what registries say of an upload that has none. */
function receivedBytes(range) {
    const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? '')?.[1];
    if (last === undefined)
        return undefined;
    return last === '0' ? 0 : Number(last) + 1;
}
async function finish(requests, location, digest, doing, body) {
    const url = new URL(location);
    url.searchParams.set('digest', digest);
    await requests.sendOnce({
        method: 'PUT',
        url: url.href,
        headers: { 'content-type': 'application/octet-stream' },
        ...(body === undefined ? {} : { body }),
        expect: [201, 202, 204],
        doing,
    });
}
/** 404: the registry does not know the upload any more. 416: it stands elsewhere than we do. */
function isLost(error) {
    return error instanceof RegistryError && (error.status === 404 || error.status === 416);
}
/** Location may be relative, and may carry a query that has to be kept. */
function locationOf(response, before, doing) {
    const { location } = response.headers;
    if (location !== undefined && URL.canParse(location, response.url.href))
        return new URL(location, response.url).href;
    if (before !== undefined)
        return before;
    throw new RegistryError(`could not ${doing}: the registry did not say where to upload to`, {
        status: response.status,
    });
}
async function whole(blob) {
    const chunks = [];
    for await (const chunk of blob.open())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Regroups a stream to pieces of one size, the last one smaller. */
async function* pieces(source, size) {
    let held = [];
    let length = 0;
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + size - length);
            held.push(part);
            length += part.length;
            at += part.length;
            if (length === size) {
                yield Buffer.concat(held);
                held = [];
                length = 0;
            }
        }
    }
    if (length > 0)
        yield Buffer.concat(held);
}

;// CONCATENATED MODULE: ./build/http/registry.js



/** An immutable tag that points at another image. */
class TagTakenError extends errors/* ActionError */.lZ {
    name = 'ActionError';
    tag;
    /** What the tag points at; undefined where the registry does not say. */
    digest;
    constructor(tag, wanted, digest, cause) {
        super(`the tag '${tag}' can't be set to ${wanted}: it points at ${digest ?? 'another image'} and may not be moved`, {
            cause,
        });
        this.tag = tag;
        this.digest = digest;
    }
}
/** How many blobs are on their way at once. With the size of a piece it bounds the memory: 64 MiB. */
const parallel = 4;
const registry_manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
function openRegistry(options) {
    const { host, name, credentials, signal } = options;
    const requests = openRequests({
        host,
        repository: name,
        credentials,
        signal,
        ...(options.retry === undefined ? {} : { retry: options.retry }),
    });
    const size = options.pieceSize === undefined ? {} : { pieceSize: options.pieceSize };
    const resolve = async (reference) => {
        const doing = `look up ${name}${reference.includes(':') ? '@' : ':'}${reference}`;
        const response = await requests.send({
            method: 'HEAD',
            url: `/v2/${name}/manifests/${reference}`,
            headers: { accept: registry_manifestTypes },
            expect: [200, 404],
            doing,
        });
        if (response.status === 404)
            return undefined;
        const digest = response.headers['docker-content-digest'];
        if (typeof digest === 'string')
            return digest;
        throw new RegistryError(`could not ${doing}: ${host} did not say its digest`, { status: 200 });
    };
    const putManifest = async (image, reference) => {
        await requests.send({
            method: 'PUT',
            url: `/v2/${name}/manifests/${reference}`,
            headers: { 'content-type': image.mediaType },
            body: image.manifest,
            expect: [201],
            doing: `push the manifest of ${name}${reference.includes(':') ? '@' : ':'}${reference}`,
        });
    };
    const check = async (image, reference) => {
        const found = await resolve(reference);
        if (found === image.digest)
            return;
        throw new errors/* ActionError */.lZ(`${host}/${name} has ${found ?? 'nothing'} under '${reference}' after the push; it must be ${image.digest}`, {
            help: 'Somebody else pushed meanwhile, or the registry rewrites manifests. Nothing may be deployed from here.',
        });
    };
    return {
        resolve,
        async pushImage(image, { mountFrom, onBlob } = {}) {
            const pushOne = async (blob) => {
                const started = performance.now();
                const there = await hasBlob(requests, name, blob.digest);
                const how = there ? 'there' : await uploadBlob(requests, name, blob, { mountFrom, ...size });
                onBlob?.({ digest: blob.digest, size: blob.size, how, took: performance.now() - started });
            };
            await inParallel(unique(image.blobs), parallel, pushOne);
            await putManifest(image, image.digest);
            await check(image, image.digest);
        },
        async tag(image, tag) {
            try {
                await putManifest(image, tag);
            }
            catch (error) {
                if (!isImmutableTag(error))
                    throw error;
                // Somebody may have set it a moment ago; the same image under it is what we wanted.
                const found = await resolve(tag);
                if (found !== image.digest)
                    throw new TagTakenError(tag, image.digest, found, error);
            }
            await check(image, tag);
        },
    };
}
/** ECR refuses to move an immutable tag with 400 TAG_INVALID or ImageTagAlreadyExistsException; others use 403 or 409. */
function isImmutableTag(error) {
    if (!(error instanceof RegistryError))
        return false;
    return (error.status === 409 ||
        error.codes.some((code) => /^(TAG_INVALID|TAG_IMMUTABLE|ImageTagAlreadyExistsException)$/.test(code)) ||
        /immutab|already exists/i.test(error.message));
}
function unique(blobs) {
    return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}
/** Works on items, some at a time. After the first failure nothing more is begun, and it is thrown once all have ended. */
async function inParallel(items, width, work) {
    const queue = [...items];
    let failed = false;
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined && !failed; item = queue.shift()) {
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}

// EXTERNAL MODULE: ./build/runtime/inputs.js
var runtime_inputs = __nccwpck_require__(4634);
// EXTERNAL MODULE: ./build/runtime/core.js + 6 modules
var core = __nccwpck_require__(1787);
;// CONCATENATED MODULE: ./build/runtime/log.js


/** GitHub cuts an annotation's message at 4,096 characters; we cut it ourselves, to say so. */
const annotationLimit = 4_000;
/** A line of the log. */
function info(message) {
    process.stdout.write(`${defuse((0,mask/* redact */.E$)(message))}\n`);
}
/** A line shown only when the job runs with debug logging. */
function debug(message) {
    (0,core/* issueCommand */.Lb)('debug', {}, (0,mask/* redact */.E$)(message));
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
    const text = (0,mask/* redact */.E$)(message);
    (0,core/* issueCommand */.Lb)(kind, {
        ...(title === undefined ? {} : { title: (0,mask/* redact */.E$)(title) }),
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
            info(`${name} received: ending what runs`);
            controller.abort(new errors/* CancelledError */.cc(name));
            setTimeout(() => fail(controller.signal.reason), graceMs).unref();
        });
    }
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    const work = async () => {
        const inputs = (0,runtime_inputs/* readInputs */.K)(action.inputs, process.env);
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
            info(`${name}: ${text}`);
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
    log_error(lines.join('\n'), { title: action, ...(place === undefined ? {} : { place }) });
    if (error instanceof Error && error.stack !== undefined)
        debug((0,mask/* redact */.E$)(error.stack));
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

;// CONCATENATED MODULE: ./build/actions/push-sha-tag/io.generated.js
const action = {
    name: "push-sha-tag",
    inputs: {
        archive: { "name": "archive", "type": "string", "required": true },
        digest: { "name": "digest", "type": "string", "required": true },
        repository: { "name": "repository", "type": "string", "required": true },
        tag: { "name": "tag", "type": "string" },
        tags: { "name": "tags", "type": "list" },
        awsRegion: { "name": "aws-region", "type": "string" },
        createRepository: { "name": "create-repository", "type": "boolean", "default": "true" },
        mountFrom: { "name": "mount-from", "type": "string" },
        username: { "name": "username", "type": "string" },
        password: { "name": "password", "type": "secret" },
    },
    outputs: {
        image: "image",
        digest: "digest",
        imageTag: "image-tag",
        registry: "registry",
        repositoryUri: "repository-uri",
        pushed: "pushed",
    },
};

// EXTERNAL MODULE: ./build/actions/push-sha-tag/target.js
var push_sha_tag_target = __nccwpck_require__(2958);
;// CONCATENATED MODULE: ./build/actions/push-sha-tag/push.js




function imageOf(layout) {
    return {
        digest: layout.digest,
        mediaType: layout.manifestMediaType,
        manifest: layout.manifest,
        blobs: [layout.config, ...layout.layers].map(({ digest, size }) => ({
            digest,
            size,
            open: () => layout.readBlob(digest),
        })),
    };
}
/**
 * Pushes the image and sets its tag, unless the tag has it already. A tag that has another image stops it before anything
 * is sent; the tag is set last, so that a push that failed leaves none.
 * @returns false where it was there already
 * @throws ActionError, RegistryError
 */
async function pushUnderTag(options) {
    const { registry, image, uri, tag } = options;
    const taken = await registry.resolve(tag);
    if (taken !== undefined && taken !== image.digest)
        throw tagTaken(options, taken);
    await checkMovingTags(options);
    if (taken === image.digest) {
        info(`${uri}:${tag} is this image already; nothing to push`);
        return false;
    }
    const layers = image.blobs.length - 1;
    if ((await registry.resolve(image.digest)) === image.digest) {
        info(`the image is there already, with its ${layersText(layers)}`);
    }
    else {
        const onBlob = progress(image);
        await registry.pushImage(image, { mountFrom: options.mountFrom, onBlob });
    }
    try {
        await registry.tag(image, tag);
    }
    catch (error) {
        throw error instanceof TagTakenError ? tagTaken(options, error.digest, error) : error;
    }
    info(`${uri}:${tag} → ${image.digest}`);
    return true;
}
/** Points each moving tag at the image. */
async function moveTags({ registry, image, uri, movingTags }) {
    for (const tag of movingTags) {
        const before = await registry.resolve(tag);
        if (before === image.digest) {
            info(`${uri}:${tag} is this image already`);
            continue;
        }
        await registry.tag(image, tag);
        info(`${uri}:${tag} → ${image.digest}${before === undefined ? '' : ` (was ${before})`}`);
    }
}
/** A tag that can't move is told before a layer is sent, not after all of them. */
async function checkMovingTags({ registry, image, uri, policy, movingTags }) {
    if (policy === undefined)
        return;
    const stuck = [];
    for (const tag of movingTags.filter((name) => (0,push_sha_tag_target/* isImmutable */.t3)(policy, name))) {
        const found = await registry.resolve(tag);
        if (found !== undefined && found !== image.digest)
            stuck.push(tag);
    }
    if (stuck.length === 0)
        return;
    throw new errors/* ActionError */.lZ(`${stuck.map((tag) => `'${tag}'`).join(' and ')} can't move to this image: ${uri} keeps ${stuck.length === 1 ? 'it' : 'them'} immutable (${policy.mutability}). Nothing was pushed.`, { help: `Except what is to move: ${(0,push_sha_tag_target/* allowCommand */.RL)(uri.slice(uri.indexOf('/') + 1), policy, stuck)}` });
}
function tagTaken({ image, uri, tag }, found, cause) {
    return new errors/* ActionError */.lZ(`${uri}:${tag} is ${found ?? 'another image'}, and this image is ${image.digest}. The tag was not moved.`, {
        cause,
        help: 'A build is pushed once under its tag. Re-run only what failed after the build, so that its digest is carried on; or give this build a tag of its own.',
    });
}
function progress(image) {
    const total = new Set(image.blobs.map(({ digest }) => digest)).size - 1;
    const config = image.blobs[0]?.digest;
    let done = 0;
    return ({ digest, size, how, took }) => {
        const name = digest === config ? 'config' : `layer ${++done}/${total}`;
        if (how === 'there')
            info(`${name} ${sizeText(size)} already there`);
        else
            info(`${name} ${sizeText(size)} ${how} · ${(took / 1_000).toFixed(1)} s`);
    };
}
/** `1 layer`, `5 layers`. */
function layersText(count) {
    return `${count} ${count === 1 ? 'layer' : 'layers'}`;
}
/** Bytes for people, in powers of ten as Docker has them: `12.4 MB`. */
function sizeText(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1_000).toFixed(1)} kB`;
    if (bytes < 1_000_000_000)
        return `${(bytes / 1_000_000).toFixed(1)} MB`;
    return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}

;// CONCATENATED MODULE: ./build/actions/push-sha-tag/main.js











run(action, async ({ inputs, setOutputs, signal }) => {
    const tag = (0,http_address/* checkTag */.Bs)(inputs.tag ?? commit());
    const movingTags = [...new Set(inputs.tags.map(http_address/* checkTag */.Bs))].filter((name) => name !== tag);
    const mountFrom = inputs.mountFrom === undefined ? undefined : (0,http_address/* checkRepositoryName */.Cg)(inputs.mountFrom);
    const target = (0,push_sha_tag_target/* parseTarget */.hu)(inputs.repository);
    const given = (0,push_sha_tag_target/* checkCredentials */.vG)(target, inputs.username, inputs.password);
    const layout = await openLayout(inputs.archive);
    const { digest } = layout;
    if (inputs.digest !== digest) {
        throw new errors/* ActionError */.lZ(`the archive holds ${digest}; ${inputs.digest} was to be pushed`, {
            help: 'Only what was scanned is pushed: give the archive and the digest of one and the same build.',
        });
    }
    info(`${digest}, ${layout.platform}, ${sizeText(layout.size)} in ${layersText(layout.layers.length)}`);
    const { address, credentials, policy } = await prepare(target, given, inputs, movingTags, signal);
    const uri = `${address.host}/${address.name}`;
    const registry = openRegistry({ ...address, credentials, signal });
    const options = { registry, image: imageOf(layout), uri, policy, tag, movingTags, mountFrom };
    const started = performance.now();
    const pushed = await pushUnderTag(options);
    const image = `${uri}@${digest}`;
    setOutputs({ image, digest, imageTag: tag, registry: address.host, repositoryUri: uri, pushed });
    await moveTags(options);
    await layout.close();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    await appendSummary(table(['image', 'tag', 'moving tags', 'size', 'pushed'], [
        [
            `\`${image}\``,
            `\`${tag}\``,
            movingTags.join(', '),
            sizeText(layout.size),
            pushed ? `${seconds} s` : 'was there',
        ],
    ]));
});
/** Where to push, with what credentials, and what is known of its tags. */
async function prepare(target, given, inputs, movingTags, signal) {
    if (target.kind === 'registry') {
        const { host, name } = target;
        return { address: { host, name }, credentials: given, policy: undefined };
    }
    const [{ ecrClient, regionOf }, { ecrCredentials, findRepository }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 4694)),
        __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 3638)),
    ]);
    const region = regionOf(inputs.awsRegion ?? target.region);
    if (target.region !== undefined && region !== target.region) {
        throw new runtime_inputs/* InputError */.d(`input 'aws-region' is '${region}'; the repository is in ${target.region}`);
    }
    const client = await ecrClient(region);
    const { name, registryId } = target;
    const [found, credentials] = await Promise.all([
        findRepository({ client, name, registryId, create: inputs.createRepository, movingTags, signal }),
        ecrCredentials(client, signal),
    ]);
    if (found.created)
        info(`created the ECR repository ${name} (${found.policy.mutability}, scanned on push)`);
    return { address: found.address, credentials, policy: found.policy };
}
function commit() {
    const sha = process.env.GITHUB_SHA ?? '';
    if (sha !== '')
        return sha;
    throw new runtime_inputs/* InputError */.d("input 'tag' was not given, and there is no GITHUB_SHA to take instead");
}

