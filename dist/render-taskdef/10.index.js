export const id = 10;

export const ids = [ 10 ];

export const modules = {
 2010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseYaml: () => parseYaml
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8113);
  function parseYaml(text, file) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter;
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
    lineCounter: lines,
    prettyErrors: false
   });
   const place = offset => {
    const {line: line, col: col} = lines.linePos(offset);
    return {
     file: file,
     line: Math.max(1, line),
     column: Math.max(1, col)
    };
   };
   const problems = document.errors.map(({code: code, message: message, pos: pos}) => ({
    place: place(pos[0]),
    message: code === "DUPLICATE_KEY" ? `'${word(text, pos[0])}' is given twice; keep one of the two` : `this is not YAML: ${message.split("\n")[0]}`
   }));
   let value;
   try {
    value = problems.length > 0 ? void 0 : document.toJS({
     maxAliasCount: 100
    });
   } catch (error) {
    problems.push({
     place: place(0),
     message: `this can't be read: ${error.message}`
    });
   }
   return {
    value: value,
    problems: problems,
    placeOf: (path, key = false) => place(offsetOf(document, path, key)),
    textOf: path => {
     const node = follow(document, path).node;
     return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? node.source ?? String(node.value) : void 0;
    }
   };
  }
  function offsetOf(document, path, key) {
   const found = follow(document, path);
   if (found.depth === path.length && !key) return start(found.node) ?? found.keyOffset;
   return found.keyOffset;
  }
  function follow(document, path) {
   let node = document.contents;
   let keyOffset = start(node) ?? 0;
   let depth = 0;
   for (const part of path) {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) node = node.resolve(document);
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
     const pair = node.items.find(item => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) && String((0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) ? item.key.value : item.key) === String(part));
     if (pair === void 0) break;
     keyOffset = start(pair.key) ?? keyOffset;
     node = pair.value;
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof part === "number" && node.items.length > part) {
     node = node.items[part];
     keyOffset = start(node) ?? keyOffset;
    } else break;
    depth++;
   }
   return {
    node: (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? node.resolve(document) : node,
    keyOffset: keyOffset,
    depth: depth
   };
  }
  function start(node) {
   return node?.range?.[0];
  }
  function word(text, offset) {
   return /^["']?([^\s:"']+)/.exec(text.slice(offset))?.[1] ?? "a key";
  }
 })
};
