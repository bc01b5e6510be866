"use strict";

exports.id = 322;

exports.ids = [ 322 ];

exports.modules = {
 7322: ((e, t, o) => {
  o.r(t);
  o.d(t, {
   dockerCredentials: () => dockerCredentials,
   storedFor: () => storedFor
  });
  var n = o(1455);
  var r = o(8161);
  var s = o(6760);
  var i = o(4704);
  var c = o(1421);
  var d = o(7163);
  const a = 5e3;
  function exec(e, t, o = {}) {
   const {signal: n} = o;
   return new Promise((r, s) => {
    if (n?.aborted) return s(n.reason);
    const l = (0, c.spawn)(e, t, {
     cwd: o.cwd,
     env: o.env === void 0 ? process.env : {
      ...process.env,
      ...o.env
     },
     stdio: [ o.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     l.kill("SIGTERM");
     u = setTimeout(() => l.kill("SIGKILL"), a);
    };
    n?.addEventListener("abort", onAbort, {
     once: true
    });
    const p = collect(l.stdout, e => o.onLine?.(e, "stdout"));
    const f = collect(l.stderr, e => o.onLine?.(e, "stderr"));
    if (o.input !== void 0) {
     l.stdin?.on("error", () => {});
     l.stdin?.end(o.input);
    }
    l.on("error", t => {
     n?.removeEventListener("abort", onAbort);
     const r = t.code === "ENOENT";
     s(new i.lZ(r ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...r && o.missingHelp !== void 0 ? {
       help: o.missingHelp
      } : {}
     }));
    });
    l.on("close", (c, a) => {
     clearTimeout(u);
     n?.removeEventListener("abort", onAbort);
     if (n?.aborted) return s(n.reason);
     const l = {
      exitCode: c ?? 128,
      stdout: p(),
      stderr: f()
     };
     if (l.exitCode === 0 || o.allowFailure) return r(l);
     const v = a === null ? `exit code ${l.exitCode}` : `killed by ${a}`;
     const h = (l.stderr.trim() || l.stdout.trim()).split("\n").slice(-20).join("\n");
     s(new i.lZ((0, d.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${v})${h === "" ? "" : `:\n${h}`}`)));
    });
   });
  }
  function collect(e, t) {
   let o = "";
   let n = "";
   e?.setEncoding("utf8");
   e?.on("data", e => {
    o += e;
    const r = (n + e).split(/\r?\n/);
    n = r.pop() ?? "";
    for (const e of r) t(e);
   });
   e?.on("end", () => {
    if (n !== "") t(n);
   });
   return () => o;
  }
  const l = "https://index.docker.io/v1/";
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
   const {auths: n, credHelpers: r, credsStore: s} = o;
   const c = e === "docker.io" ? [ l ] : [ e, `https://${e}` ];
   for (const e of c) {
    const t = at(n, e);
    const o = at(r, e) ?? (t === void 0 ? void 0 : s);
    if (typeof o === "string" && /^[a-zA-Z0-9_-]+$/.test(o)) return {
     kind: "helper",
     helper: o,
     key: e
    };
    const i = at(t, "auth");
    if (typeof i !== "string") continue;
    const c = Buffer.from(i, "base64").toString("utf8");
    const d = c.indexOf(":");
    if (d < 1) continue;
    const a = c.slice(d + 1).replace(/\0+$/, "");
    if (a !== "") return {
     kind: "given",
     credentials: {
      username: c.slice(0, d),
      password: a
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
   const c = (0, s.join)(o.DOCKER_CONFIG || (0, s.join)((0, r.homedir)(), ".docker"), "config.json");
   const d = await (0, n.readFile)(c, "utf8").catch(() => {});
   const a = d === void 0 ? void 0 : storedFor(e, d);
   if (a === void 0 || a.kind === "given") return a?.credentials;
   const {stdout: l} = await exec(`docker-credential-${a.helper}`, [ "get" ], {
    input: a.key,
    signal: t,
    missingHelp: `Docker's configuration (${c}) names this helper for ${e}.`
   });
   try {
    const {Username: e, Secret: t} = JSON.parse(l);
    if (typeof e !== "string" || typeof t !== "string" || e === "<token>") return;
    return {
     username: e,
     password: t
    };
   } catch {
    throw new i.lZ(`docker-credential-${a.helper} answered for ${e} with something that is no JSON`);
   }
  }
 })
};
