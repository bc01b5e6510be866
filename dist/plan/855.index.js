export const id = 855;
export const ids = [855];
export const modules = {

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderByNeeds: () => (/* binding */ orderByNeeds)
/* harmony export */ });
/**
 * Sorts by needs, and by the given order where needs leave it open. Needs that aren't among the names are passed over.
 */
function orderByNeeds(names, needsOf) {
    const known = new Set(names);
    const done = new Set();
    const visit = (name, trail) => {
        if (done.has(name))
            return undefined;
        const before = trail.indexOf(name);
        if (before >= 0)
            return [...trail.slice(before), name];
        for (const need of needsOf(name)) {
            if (!known.has(need))
                continue;
            const circle = visit(need, [...trail, name]);
            if (circle !== undefined)
                return circle;
        }
        done.add(name);
        return undefined;
    };
    for (const name of names) {
        const circle = visit(name, []);
        if (circle !== undefined)
            return { circle };
    }
    return { order: [...done] };
}


/***/ })

};
