"use strict";

exports.id = 591;

exports.ids = [ 591 ];

exports.modules = {
 6591: ((e, r, t) => {
  t(5335);
  r.parse = t(2696);
 }),
 2696: (e => {
  var r = "(?:" + [ "\\|\\|", "\\&(?:\\&|>>?)", ";;\\&?", "[;|]\\&", "\\<\\(", "\\<\\<\\<", "\\<\\<-", "\\<\\<(?!\\()", ">>", ">[&|(]", "<[&>]", "[&;()|<>]" ].join("|") + ")";
  var t = new RegExp("^" + r + "$");
  var n = "|&;()<> \\t";
  var a = "'([^']*?)'";
  var i = "(?:\\\\[\\s\\S]|[^\\\\'])*?";
  var f = "\\$'" + i + "'";
  var s = new RegExp("\\$'" + i + "(?:(')|\\\\?$)", "g");
  var o = "abeEfnrtv";
  var l = "\x07\b\x1b\x1b\f\n\r\t\v";
  var u = /^#$/;
  var c = "'";
  var p = '"';
  var v = "$";
  var h = "";
  var g = 4294967296;
  for (var d = 0; d < 4; d++) h += (g * Math.random()).toString(16);
  var x = new RegExp("^" + h);
  function matchAll(e, r) {
   var t = r.lastIndex;
   var n = [];
   var a;
   while (a = r.exec(e)) {
    n[n.length] = a;
    if (r.lastIndex === a.index) r.lastIndex += 1;
   }
   r.lastIndex = t;
   return n;
  }
  function getVar(e, r, t) {
   var n = typeof e === "function" ? e(t) : e[t];
   if (typeof n === "undefined" && t != "") n = ""; else if (typeof n === "undefined") n = "$";
   if (typeof n === "object") return r + h + JSON.stringify(n) + h;
   return r + n;
  }
  var m = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;
  function expandAnsiCEscape(e, r) {
   var t = r.charAt(0);
   if (t === "c") {
    var n = r.charAt(1);
    return n === "?" ? "\x7f" : String.fromCharCode(n.charCodeAt(0) & 31);
   }
   if (t === "x" || t === "u" || t === "U") {
    var a = parseInt(r.slice(1), 16);
    if (a > 1114111) return e;
    return String.fromCharCode.apply(null, a > 65535 ? [ 55232 + (a >> 10), 56320 + (a & 1023) ] : [ a ]);
   }
   if (t >= "0" && t <= "7") return String.fromCharCode(parseInt(r, 8) & 255);
   var i = o.indexOf(r);
   return i < 0 ? r : l.charAt(i);
  }
  function expandAnsiC(e) {
   return e.replace(m, expandAnsiCEscape).split("\0")[0];
  }
  function closesAnsiC(e, r) {
   s.lastIndex = r;
   return !!s.exec(e)[1];
  }
  function parseInternal(e, i, o) {
   if (!o) o = {};
   var l = o.escape || "\\";
   var h = o.splitUnquoted === true ? " \t\n" : typeof o.splitUnquoted === "string" ? o.splitUnquoted : "";
   var g = "(\\" + l + "['\"$\\" + l + n + "]|\\$\\$|\\$(?!" + f.slice(2) + ")|[^\\s'\"$" + n + "])+";
   var d = '"(?:\\' + l + '[\\s\\S]|[^"\\' + l + '])*"';
   var x = new RegExp([ "(" + r + ")", "(" + f + "|" + g + "|" + d + "|" + a + ")+" ].join("|"), "g");
   var m = matchAll(e, x);
   if (m.length === 0) return [];
   if (!i) i = {};
   var A = false;
   return m.map(function(r) {
    var n = r[0];
    if (!n || A) return;
    if (t.test(n)) return {
     op: n
    };
    var a = false;
    var f = false;
    var o = "";
    var g = [];
    var d = false;
    var x = null;
    var m = false;
    var w;
    function parseEnvVar() {
     w += 1;
     var e;
     var r;
     var t = n.charAt(w);
     if (t === "{") {
      w += 1;
      if (n.charAt(w) === "}") throw new Error("Bad substitution: " + n.slice(w - 2, w + 1));
      var a = 1;
      e = w;
      while (a > 0 && e < n.length) {
       if (n.charAt(e) === "{" && n.charAt(e - 1) === "$") a += 1; else if (n.charAt(e) === "}") a -= 1;
       e += 1;
      }
      if (a !== 0) throw new Error("Bad substitution: " + n.slice(w));
      e -= 1;
      r = n.slice(w, e);
      w = e;
     } else if (/[*@#?$!-]/.test(t)) r = t; else {
      var f = n.slice(w);
      e = f.match(/[^\w\d_]/);
      if (!e) {
       r = f;
       w = n.length;
      } else {
       r = f.slice(0, e.index);
       w += e.index - 1;
      }
     }
     return getVar(i, "", r);
    }
    function flushRun() {
     if (x === null) return;
     if (x === 0) {
      if (o !== "") {
       g[g.length] = o;
       o = "";
      }
     } else {
      g[g.length] = o;
      o = "";
      for (var e = 1; e < x; e += 1) g[g.length] = "";
     }
     x = null;
    }
    for (w = 0; w < n.length; w++) {
     var y = n.charAt(w);
     if (h && y !== v) flushRun();
     m = m || !a && (y === "*" || y === "?");
     if (f) {
      o += y;
      f = false;
     } else if (a) if (y === a) a = false; else if (a == c) o += y; else if (y === l) {
      w += 1;
      y = n.charAt(w);
      if (y === p || y === l || y === v) o += y; else o += l + y;
     } else if (y === v) o += parseEnvVar(); else o += y; else if (y === p || y === c) {
      a = y;
      d = true;
     } else if (t.test(y)) return {
      op: n
     }; else if (u.test(y)) {
      A = true;
      var E = {
       comment: e.slice(r.index + w + 1)
      };
      if (o.length) return [ o, E ];
      return [ E ];
     } else if (y === l) f = true; else if (y === v && n.charAt(w + 1) === c && closesAnsiC(n, w)) {
      flushRun();
      d = true;
      o += expandAnsiC(n.slice(w + 2, s.lastIndex - 1));
      w = s.lastIndex - 1;
     } else if (y === v) {
      var $ = parseEnvVar();
      if (!h) o += $; else for (var b = 0; b < $.length; b += 1) {
       var C = $.charAt(b);
       if (h.indexOf(C) < 0) {
        flushRun();
        o += C;
       } else if (x === null) x = C === " " || C === "\t" || C === "\n" ? 0 : 1; else if (C !== " " && C !== "\t" && C !== "\n") x += 1;
      }
     } else o += y;
    }
    if (m) return {
     op: "glob",
     pattern: o
    };
    if (h) {
     if (x !== null && x > 0) {
      g[g.length] = o;
      o = "";
      for (var S = 1; S < x; S += 1) g[g.length] = "";
     }
     if (o !== "" || d && g.length === 0) g[g.length] = o;
     return g;
    }
    return o;
   }).reduce(function(e, r) {
    if (typeof r === "undefined") return e;
    [].concat(r).forEach(function(r) {
     e[e.length] = r;
    });
    return e;
   }, []);
  }
  e.exports = function(e, r, t) {
   var n = parseInternal(e, r, t);
   if (typeof r !== "function") return n;
   return n.reduce(function(e, r) {
    if (typeof r === "object") {
     e[e.length] = r;
     return e;
    }
    var t = r.split(RegExp("(" + h + ".*?" + h + ")", "g"));
    if (t.length === 1) {
     e[e.length] = t[0];
     return e;
    }
    t.filter(Boolean).forEach(function(r) {
     e[e.length] = x.test(r) ? JSON.parse(r.split(h)[1]) : r;
    });
    return e;
   }, []);
  };
 }),
 5335: (e => {
  var r = [ "||", "&&", ";;&", ";;", ";&", "|&", "<(", ">(", "<<<", "<<-", "<<", ">>", ">&", ">|", "&>>", "&>", "<&", "<>", "&", ";", "(", ")", "|", "<", ">" ];
  var t = /[\n\r\u2028\u2029]/;
  var n = /[\s#!"$&'():;<=>@\\^`|~]/g;
  e.exports = function(e) {
   var a = false;
   return e.map(function(e) {
    if (a && typeof e === "string" && t.test(e)) throw new TypeError("a token after a `comment` must not contain line terminators");
    if (e === "") return "''";
    if (e && typeof e === "object") {
     if ("op" in e && e.op === "glob") {
      if (typeof e.pattern !== "string") throw new TypeError("glob token requires a string `pattern`");
      if (t.test(e.pattern)) throw new TypeError("glob `pattern` must not contain line terminators");
      if (e.pattern === "") return "''";
      return e.pattern.replace(n, "\\$&");
     }
     if ("op" in e && typeof e.op === "string") {
      if (r.indexOf(e.op) < 0) throw new TypeError("invalid `op` value: " + JSON.stringify(e.op));
      return e.op.replace(/[\s\S]/g, "\\$&");
     }
     if ("comment" in e && typeof e.comment === "string") {
      if (t.test(e.comment)) throw new TypeError("`comment` must not contain line terminators");
      a = true;
      return "#" + e.comment;
     }
     throw new TypeError("unrecognized object token shape");
    }
    if (/'/.test(e) && /!/.test(e)) return "'" + e.replace(/'/g, "'\"'\"'") + "'";
    if (/["\s\\]/.test(e) && !/'/.test(e)) return "'" + e + "'";
    if (/["'\s]/.test(e)) return '"' + e.replace(/(["\\$`])/g, "\\$1") + '"';
    return String(e).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, "$1\\$2");
   }).join(" ");
  };
 })
};
