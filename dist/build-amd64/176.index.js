export const id = 176;

export const ids = [ 176 ];

export const modules = {
 176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openLayout: () => openLayout
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
  var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(704);
  var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(793);
  var _tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(142);
  const indexTypes = new Set([ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ]);
  const manifestTypes = new Set([ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ]);
  const smallLimit = 8 * 1024 * 1024;
  async function openLayout(path) {
   const kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(cause => {
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`the image archive '${path}' can't be read`, {
     cause: cause,
     help: "Give the path that build-amd64 put out as 'archive'."
    });
   });
   if (kind.isSymbolicLink()) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`'${path}' is a symbolic link; give the archive itself`);
   const files = kind.isDirectory() ? await indexFolder(path) : await (0, _tar_js__WEBPACK_IMPORTED_MODULE_6__.O)(path);
   const find = digest => {
    const file = files.get(blobPath(digest));
    if (file === void 0) throw broken(path, `the blob ${digest} is missing`);
    return file;
   };
   const readBlob = digest => (0, _digest_js__WEBPACK_IMPORTED_MODULE_5__.MP)(readStored(find(digest)), digest);
   const readSmall = async digest => {
    if (find(digest).size > smallLimit) throw broken(path, `the blob ${digest} is too large to be a document`);
    return collect(readBlob(digest));
   };
   const chosen = await choose(path, files, readSmall);
   const manifest = await readSmall(chosen.digest);
   const {config: config, layers: layers} = parseManifest(path, manifest);
   const image = parseJson(path, await readSmall(config.digest), "image configuration");
   if (typeof image.os !== "string" || typeof image.architecture !== "string") throw broken(path, "the image configuration names no platform");
   const variant = typeof image.variant === "string" && image.variant !== "" ? `/${image.variant}` : "";
   for (const {digest: digest, size: size} of [ config, ...layers ]) if (find(digest).size !== size) throw broken(path, `the blob ${digest} has not the size that the manifest says`);
   return {
    digest: chosen.digest,
    manifestMediaType: chosen.mediaType,
    manifest: manifest,
    platform: `${image.os}/${image.architecture}${variant}`,
    config: config,
    layers: layers,
    size: manifest.length + [ config, ...layers ].reduce((sum, {size: size}) => sum + size, 0),
    readBlob: readBlob,
    readSmall: readSmall,
    extractTo: folder => extract(files, folder),
    close: async () => {}
   };
  }
  async function choose(path, files, readSmall) {
   const index = files.get("index.json");
   if (index === void 0 || !files.has("oci-layout")) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`'${path}' is not an OCI image layout (it has no ${index ? "oci-layout" : "index.json"})`, {
    help: "Make it with build-amd64, or with 'docker buildx build --output type=oci,dest=FILE'."
   });
   if (index.size > smallLimit) throw broken(path, "index.json is too large");
   const images = new Map;
   const visit = async (document, depth) => {
    for (const entry of descriptors(path, document.manifests, "manifests of an index")) {
     const {os: os, architecture: architecture} = entry.platform ?? {};
     if (entry.annotations?.["vnd.docker.reference.type"] !== void 0 || os === "unknown") continue;
     if (manifestTypes.has(entry.mediaType)) images.set(entry.digest, entry); else if (indexTypes.has(entry.mediaType) && depth < 3) await visit(parseJson(path, await readSmall(entry.digest), "index"), depth + 1); else throw broken(path, `it holds a '${entry.mediaType}' (${os ?? "?"}/${architecture ?? "?"}), not an image`);
    }
   };
   await visit(parseJson(path, await collect(readStored(index)), "index.json"), 0);
   const all = [ ...images.values() ];
   const [first, ...others] = all;
   if (first !== void 0 && others.length === 0) return first;
   const fitting = all.filter(({platform: platform}) => platform?.os === "linux" && platform.architecture === "amd64");
   const [only, ...more] = fitting;
   if (only !== void 0 && more.length === 0) return only;
   const names = all.map(({platform: platform}) => platform ? `${platform.os}/${platform.architecture}` : "no platform");
   throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`'${path}' holds ${all.length === 0 ? "no image" : `${all.length} images (${names.join(", ")})`}; exactly one for linux/amd64 is needed`, {
    help: "Build for the one platform linux/amd64 that Fargate will run."
   });
  }
  function parseManifest(path, bytes) {
   const document = parseJson(path, bytes, "manifest");
   const [config] = descriptors(path, [ document.config ], "manifest's config");
   if (config === void 0) throw broken(path, "the manifest has no config");
   return {
    config: config,
    layers: descriptors(path, document.layers, "manifest's layers")
   };
  }
  function descriptors(path, value, what) {
   if (!Array.isArray(value)) throw broken(path, `the ${what} are missing`);
   return value.map(entry => {
    const {mediaType: mediaType, digest: digest, size: size} = entry ?? {};
    if (typeof mediaType !== "string" || typeof digest !== "string" || !Number.isSafeInteger(size)) throw broken(path, `the ${what} have an entry that is no descriptor`);
    (0, _digest_js__WEBPACK_IMPORTED_MODULE_5__.H2)(digest);
    return entry;
   });
  }
  function parseJson(path, bytes, what) {
   try {
    const value = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
   } catch (cause) {
    throw broken(path, `its ${what} is not JSON`, cause);
   }
   throw broken(path, `its ${what} is not a JSON object`);
  }
  async function indexFolder(folder) {
   const files = new Map;
   const put = async name => {
    const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => {});
    if (stats === void 0) return;
    if (!stats.isFile()) throw broken(folder, `'${name}' is not an ordinary file`);
    files.set(name, {
     path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name),
     start: 0,
     size: stats.size
    });
   };
   await put("oci-layout");
   await put("index.json");
   for (const part of [ "blobs", "blobs/sha256" ]) {
    const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part)).catch(() => {});
    if (stats === void 0) return files;
    if (!stats.isDirectory()) throw broken(folder, `'${part}' is not an ordinary folder`);
   }
   for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "blobs/sha256"))) await put(`blobs/sha256/${name}`);
   return files;
  }
  async function extract(files, folder) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "blobs/sha256"), {
    recursive: true
   });
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).length > 1 || (await (0, 
   node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "blobs/sha256"))).length > 0) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`the folder '${folder}' is not empty`);
   for (const [name, stored] of files) {
    const digest = name.startsWith("blobs/sha256/") ? `sha256:${name.slice("blobs/sha256/".length)}` : void 0;
    const source = readStored(stored);
    const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), "wx", 420);
    await target.writeFile(digest === void 0 ? source : (0, _digest_js__WEBPACK_IMPORTED_MODULE_5__.MP)(source, digest));
    await target.close();
   }
  }
  function readStored({path: path, start: start, size: size}) {
   if (size === 0) return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)("", {
    fd: fd,
    start: start,
    end: start + size - 1
   });
  }
  async function collect(stream) {
   const chunks = [];
   for await (const chunk of stream) chunks.push(chunk);
   return Buffer.concat(chunks);
  }
  function blobPath(digest) {
   (0, _digest_js__WEBPACK_IMPORTED_MODULE_5__.H2)(digest);
   return `blobs/sha256/${digest.slice("sha256:".length)}`;
  }
  function broken(path, what, cause) {
   return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`the image archive '${path}' is damaged: ${what}`, {
    cause: cause,
    help: "Build it again; an archive that does not hold what its digests say is never scanned or pushed."
   });
  }
 }),
 142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => indexTar,
   p: () => headerSize
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(704);
  const layoutFile = /^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
  const headerSize = 512;
  async function indexTar(path) {
   const {extract: extract} = await __webpack_require__.e(118).then(__webpack_require__.t.bind(__webpack_require__, 118, 19));
   const files = new Map;
   const reader = extract();
   const read = async () => {
    for await (const entry of reader) {
     const {type: type} = entry.header;
     const name = entry.header.name.replace(/^\.\//, "").replace(/\/$/, "");
     if (name.startsWith("/") || name.includes("\\") || name.split("/").includes("..")) throw refused(path, `an entry named '${entry.header.name}'`);
     if (type !== "file" && type !== "directory") throw refused(path, `a ${type} named '${name}'`);
     if (type === "file" && layoutFile.test(name)) {
      if (files.has(name)) throw refused(path, `the file '${name}' twice`);
      const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
      for await (const chunk of entry) hash.update(chunk);
      files.set(name, {
       path: path,
       start: entry.offset + headerSize,
       size: entry.header.size
      });
      const found = hash.digest("hex");
      if (name.startsWith("blobs/") && !name.endsWith(found)) throw refused(path, `the blob ${name.slice(-64)}, whose bytes hash to ${found}`);
     } else entry.resume();
    }
   };
   try {
    await Promise.all([ (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, {
     highWaterMark: 1 << 20
    }), reader), read() ]);
   } catch (cause) {
    if (cause instanceof _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ) throw cause;
    throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ(`'${path}' can't be read as a tar`, {
     cause: cause,
     help: "Build the archive again."
    });
   }
   return files;
  }
  function refused(path, what) {
   return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ(`the image archive '${path}' holds ${what}; it is not used`, {
    help: "Build the archive again, and find out what changed it."
   });
  }
 })
};
