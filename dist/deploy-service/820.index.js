"use strict";

exports.id = 820;

exports.ids = [ 820, 4 ];

exports.modules = {
 4: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   parseBase: () => parseBase,
   shownBase: () => shownBase,
   under: () => under
  });
  var r = s(4704);
  function under(e, t) {
   const s = new URL(e);
   const [, r = "", n = ""] = /^([^?#]*)(\?[^#]*)?/.exec(t) ?? [];
   s.pathname = `${s.pathname.replace(/\/+$/, "")}/${r.replace(/^\/+/, "")}`;
   s.search = n;
   return s;
  }
  function parseBase(e) {
   const t = URL.canParse(e) ? new URL(e) : void 0;
   if (t === void 0 || !/^https?:$/.test(t.protocol)) throw new r.lZ(`input 'url' is '${e}'; it must be an http or https URL such as https://dev.example.com`);
   return t;
  }
  function shownBase(e) {
   return `${e.origin}${e.pathname}`;
  }
 }),
 9820: ((e, t, s) => {
  s.r(t);
  s.d(t, {
   adviceFor: () => adviceFor,
   smokeSummary: () => smokeSummary
  });
  var r = s(3243);
  var n = s(4);
  var a = s(6350);
  function smokeSummary(e, t) {
   const {passed: s, problems: r, rows: a} = e;
   const o = `## ${s ? "\u2705" : "\u274c"} smoke test: ${s ? "verified" : "failed"}`;
   const i = s ? `${(0, n.shownBase)(t)} is verified.` : `${(0, n.shownBase)(t)} is not verified: ${r[0] ?? ""}`;
   return `${o}\n\n${i}\n\n${rowsTable(a)}\n`;
  }
  function rowsTable(e) {
   return (0, r.tp)([ "", "check", "wanted", "found" ], e.map(({check: e, passed: t, wanted: s, found: r}) => [ t ? "\u2713" : "\u2717", e, s, r ]));
  }
  function adviceFor({counts: e, rows: t}, s) {
   const {served: r, errors: n} = e;
   if (r.length === 0) return `Ask for the version path yourself: it must answer 200 and name the ${s.kind}. Check url, version-path and the load balancer's rules.`;
   if (!r.some(([e]) => (0, a.isExpected)(s, e))) return `The ${s.kind} is baked in at the build: check that the image was built from it, and that the URL leads to this service and environment.`;
   if (r.some(([e]) => !(0, a.isExpected)(s, e))) return "Old tasks still get requests: check that the rollout is complete, and the deregistration delay of the target group; a longer timeout gives them time to go.";
   return n > 0 || t.some(({passed: e}) => !e) ? "The service's log tells why requests failed; rollback brings the last verified revision back." : "rollback brings the last verified revision back.";
  }
 })
};
