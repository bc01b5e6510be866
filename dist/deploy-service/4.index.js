"use strict";

exports.id = 4;

exports.ids = [ 4 ];

exports.modules = {
 4: ((e, s, t) => {
  t.r(s);
  t.d(s, {
   parseBase: () => parseBase,
   shownBase: () => shownBase,
   under: () => under
  });
  var n = t(4704);
  function under(e, s) {
   const t = new URL(e);
   const [, n = "", r = ""] = /^([^?#]*)(\?[^#]*)?/.exec(s) ?? [];
   t.pathname = `${t.pathname.replace(/\/+$/, "")}/${n.replace(/^\/+/, "")}`;
   t.search = r;
   return t;
  }
  function parseBase(e) {
   const s = URL.canParse(e) ? new URL(e) : void 0;
   if (s === void 0 || !/^https?:$/.test(s.protocol)) throw new n.lZ(`input 'url' is '${e}'; it must be an http or https URL such as https://dev.example.com`);
   return s;
  }
  function shownBase(e) {
   return `${e.origin}${e.pathname}`;
  }
 })
};
