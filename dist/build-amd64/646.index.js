export const id = 646;

export const ids = [ 646 ];

export const modules = {
 646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   convertSaved: () => convertSaved
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
  var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(466);
  var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(704);
  var _layer_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(703);
  var _oci_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62);
  var _tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(142);
  const configKeys = [ "architecture", "os", "os.version", "variant", "author", "config", "rootfs", "history" ];
  async function convertSaved(saved, archive, options) {
   const files = await indexSaved(saved);
   const [image] = JSON.parse(await textOf(files, "manifest.json"));
   if (image === void 0) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("docker save wrote no image");
   const config = JSON.parse(await textOf(files, image.Config));
   const diffIds = config.rootfs.diff_ids;
   if (diffIds.length !== image.Layers.length) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`docker save wrote ${image.Layers.length} layers of an image of ${diffIds.length}`);
   const layers = [];
   for (const [at, diffId] of diffIds.entries()) {
    const stored = find(files, image.Layers[at] ?? "");
    layers.push(await (0, _layer_cache_js__WEBPACK_IMPORTED_MODULE_5__.ue)(options.cache, diffId, () => openStored(stored), options.signal));
   }
   const digest = await (0, _oci_write_js__WEBPACK_IMPORTED_MODULE_6__.w)(archive, {
    config: normalized(config, options.epoch),
    layers: layers
   });
   await (0, _layer_cache_js__WEBPACK_IMPORTED_MODULE_5__.V2)(options.cache);
   return digest;
  }
  function normalized(config, epoch) {
   const latest = new Date(epoch * 1e3);
   const created = latest.toISOString().replace(".000Z", "Z");
   const clamp = time => time === void 0 || new Date(time) <= latest ? time : created;
   const kept = Object.fromEntries(configKeys.filter(key => config[key] !== void 0).map(key => [ key, config[key] ]));
   const history = config.history?.map(entry => ({
    ...entry,
    created: clamp(entry.created)
   }));
   return Buffer.from(JSON.stringify({
    created: created,
    ...kept,
    ...history === void 0 ? {} : {
     history: history
    }
   }));
  }
  async function indexSaved(path) {
   const {extract: extract} = await __webpack_require__.e(118).then(__webpack_require__.t.bind(__webpack_require__, 118, 19));
   const files = new Map;
   const links = new Map;
   const reader = extract();
   const read = async () => {
    for await (const entry of reader) {
     const {name: name, type: type, size: size, linkname: linkname} = entry.header;
     if (type === "file") files.set(name, {
      path: path,
      start: entry.offset + _tar_js__WEBPACK_IMPORTED_MODULE_7__.p,
      size: size
     });
     if (type === "symlink") links.set(name, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name), linkname));
     entry.resume();
    }
   };
   await Promise.all([ (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
    highWaterMark: 1 << 20
   }), reader), read() ]);
   for (const [name, target] of links) {
    const stored = files.get(target);
    if (stored !== void 0) files.set(name, stored);
   }
   return files;
  }
  function find(files, name) {
   const stored = files.get(name);
   if (stored === void 0) throw new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ(`docker save wrote no '${name}'`);
   return stored;
  }
  function openStored({path: path, start: start, size: size}) {
   return size === 0 ? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]) : (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
    start: start,
    end: start + size - 1,
    highWaterMark: 1 << 20
   });
  }
  async function textOf(files, name) {
   const chunks = [];
   for await (const chunk of openStored(find(files, name))) chunks.push(chunk);
   return Buffer.concat(chunks).toString("utf8");
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
