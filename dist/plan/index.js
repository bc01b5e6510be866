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

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ changedFiles),
  D3: () => (/* binding */ commitOf),
  Wd: () => (/* binding */ fileAt),
  QE: () => (/* binding */ hasCommit),
  Uo: () => (/* binding */ headOf),
  fE: () => (/* binding */ isShallow),
  wu: () => (/* binding */ mergeBase),
  g7: () => (/* binding */ treeOf),
  bY: () => (/* binding */ uncommittedFiles)
});

// UNUSED EXPORTS: commitTime, isRepository, originUrl

// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(4704);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __nccwpck_require__(7163);
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
        const child = (0,external_node_child_process_.spawn)(command, args, {
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
    throw new errors/* ActionError */.lZ(`'${a}' and '${b}' have no commit in common in this clone`, {
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
    const result = await exec('git', args, {
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/git/git.js + 1 modules
var git = __nccwpck_require__(3895);
// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __nccwpck_require__(4704);
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

// EXTERNAL MODULE: ./build/runtime/log.js
var log = __nccwpck_require__(5961);
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

;// CONCATENATED MODULE: ./build/actions/plan/io.generated.js
const action = {
    name: "plan",
    inputs: {
        fleet: { "name": "fleet", "type": "string", "default": "fleet.yml" },
        environment: { "name": "environment", "type": "string" },
        services: { "name": "services", "type": "list" },
        base: { "name": "base", "type": "string" },
        all: { "name": "all", "type": "boolean", "default": "false" },
        url: { "name": "url", "type": "string" },
        awsRegion: { "name": "aws-region", "type": "string" },
    },
    outputs: {
        matrix: "matrix",
        services: "services",
        empty: "empty",
        commit: "commit",
        skipped: "skipped",
    },
};

;// CONCATENATED MODULE: ./build/actions/plan/main.js






run(action, async (given) => {
    const manifest = (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? '.', given.inputs.fleet);
    if (!(0,external_node_fs_.existsSync)(manifest)) {
        throw new errors/* ActionError */.lZ(`there is no manifest '${manifest}'`, {
            help: "Run actions/checkout before this step, or give the manifest's path as 'fleet'. The repository that this action comes from has one as an example.",
        });
    }
    // Git is asked while the manifest's parsers are being loaded, which takes as long.
    const folder = (0,external_node_path_.dirname)(manifest);
    const asked = {
        head: git/* headOf */.Uo(folder),
        dirty: git/* uncommittedFiles */.bY(folder),
        tree: git/* treeOf */.g7(folder, 'HEAD'),
    };
    // Each is awaited later; what fails before that must not count as unhandled.
    for (const promise of Object.values(asked))
        promise.catch(() => { });
    const { plan } = await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9811));
    await plan(given, manifest, asked);
});

