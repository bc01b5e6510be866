"use strict";

exports.id = 884;

exports.ids = [ 884 ];

exports.modules = {
 5884: ((e, t, o) => {
  o.r(t);
  o.d(t, {
   dockerCredentials: () => dockerCredentials,
   storedFor: () => storedFor
  });
  var r = o(1455);
  var n = o(8161);
  var s = o(6760);
  var i = o(4704);
  var c = o(5398);
  const a = "https://index.docker.io/v1/";
  function storedFor(e, t) {
   let o;
   try {
    o = JSON.parse(t);
   } catch (e) {
    throw new i.lZ("Docker's config.json is not JSON", {
     cause: e
    });
   }
   if (typeof o !== "object" || o === null) throw new i.lZ("Docker's config.json holds no object");
   const {auths: r, credHelpers: n, credsStore: s} = o;
   const c = e === "docker.io" ? [ a ] : [ e, `https://${e}` ];
   for (const e of c) {
    const t = at(r, e);
    const o = at(n, e) ?? (t === void 0 ? void 0 : s);
    if (typeof o === "string" && /^[a-zA-Z0-9_-]+$/.test(o)) return {
     kind: "helper",
     helper: o,
     key: e
    };
    const i = at(t, "auth");
    if (typeof i !== "string") continue;
    const c = Buffer.from(i, "base64").toString("utf8");
    const a = c.indexOf(":");
    if (a < 1) continue;
    const d = c.slice(a + 1).replace(/\0+$/, "");
    if (d !== "") return {
     kind: "given",
     credentials: {
      username: c.slice(0, a),
      password: d
     }
    };
   }
   return;
  }
  function at(e, t) {
   if (typeof e !== "object" || e === null || !Object.hasOwn(e, t)) return;
   return e[t];
  }
  async function dockerCredentials(e, t, o = process.env) {
   const a = (0, s.join)(o.DOCKER_CONFIG || (0, s.join)((0, n.homedir)(), ".docker"), "config.json");
   const d = await (0, r.readFile)(a, "utf8").catch(() => {});
   const f = d === void 0 ? void 0 : storedFor(e, d);
   if (f === void 0 || f.kind === "given") return f?.credentials;
   const {stdout: l} = await (0, c.m)(`docker-credential-${f.helper}`, [ "get" ], {
    input: f.key,
    signal: t,
    missingHelp: `Docker's configuration (${a}) names this helper for ${e}.`
   });
   try {
    const {Username: e, Secret: t} = JSON.parse(l);
    if (typeof e !== "string" || typeof t !== "string" || e === "<token>") return;
    return {
     username: e,
     password: t
    };
   } catch {
    throw new i.lZ(`docker-credential-${f.helper} answered for ${e} with something that is no JSON`);
   }
  }
 })
};
