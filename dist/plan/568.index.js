export const id = 568;
export const ids = [568];
export const modules = {

/***/ 9568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide),
/* harmony export */   short: () => (/* binding */ short)
/* harmony export */ });
/** Which services are shipped, and why each is or isn't. */
function decide(candidates, facts) {
    return candidates.map((candidate) => ({ service: candidate.service, ...decideOne(candidate, facts) }));
}
function decideOne({ service, source }, facts) {
    const { since } = facts;
    if (facts.only.length > 0 && !facts.only.includes(service))
        return { ship: false, why: 'not asked for' };
    if (facts.all)
        return { ship: true, why: 'all were asked for' };
    const changed = since?.changed.get(service);
    if (since !== undefined && facts.sinceDecides && changed === undefined) {
        return { ship: false, why: `nothing that it is made of changed since ${short(since.base)}` };
    }
    const running = facts.running?.get(service);
    if (running !== undefined)
        return byRunning(running, source);
    if (since === undefined)
        return { ship: true, why: `no base to compare with: ${facts.noBase}` };
    if (changed === undefined)
        return { ship: false, why: `nothing that it is made of changed since ${short(since.base)}` };
    return { ship: true, why: `${changed} changed since ${short(since.base)}` };
}
function byRunning(running, source) {
    if (running.kind === 'absent')
        return { ship: true, why: 'not there yet' };
    const { revision, commit, verified } = running;
    const from = commit === '' ? '' : ` (commit ${short(commit)})`;
    if (running.source === '')
        return { ship: true, why: `${revision} runs, of which nothing is recorded` };
    if (running.source !== source)
        return { ship: true, why: `other content than ${revision}${from}, which runs` };
    if (verified === '')
        return { ship: true, why: `${revision} has the same content, but was never verified` };
    return {
        ship: false,
        why: `unchanged: ${revision}${from} runs with the same content, verified ${verified}`,
    };
}
function short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ })

};
