"use strict";

exports.id = 730;

exports.ids = [ 730 ];

exports.modules = {
 730: ((t, e, s) => {
  s.d(e, {
   setStatus: () => setStatus
  });
  var r = s(328);
  async function setStatus(t, e, s, a) {
   const {body: o} = await t.request("GET", (0, r.Ae)(e, "commits", s, "statuses?per_page=100"), `read the statuses of ${s.slice(0, 7)}`);
   const n = {
    state: a.state,
    context: a.context,
    description: (0, r.Jj)(a.description, 140),
    target_url: a.targetUrl
   };
   const c = o.find(({context: t}) => t === a.context);
   const i = c?.state === n.state && (c.description ?? "") === n.description && c.target_url === n.target_url;
   if (i) return false;
   await t.request("POST", (0, r.Ae)(e, "statuses", s), `set the status '${a.context}'`, n);
   return true;
  }
 })
};
