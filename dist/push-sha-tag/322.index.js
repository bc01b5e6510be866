"use strict";

exports.id = 322;

exports.ids = [ 322 ];

exports.modules = {
 7322: ((e, t, o) => {
  o.d(t, {
   dockerCredentials: () => dockerCredentials
  });
  var n = o(1455);
  var r = o(8161);
  var s = o(6760);
  var i = o(4704);
  var c = o(7163);
  const d = 5e3;
  function exec(e, t, o = {}) {
   const {signal: n} = o;
   return new Promise((r, s) => {
    if (n?.aborted) return s(n.reason);
    const {spawn: l} = process.getBuiltinModule("node:child_process");
    const a = l(e, t, {
     cwd: o.cwd,
     env: o.env === void 0 ? process.env : {
      ...process.env,
      ...o.env
     },
     stdio: [ o.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ]
    });
    let u;
    const onAbort = () => {
     a.kill("SIGTERM");
     u = setTimeout(() => a.kill("SIGKILL"), d);
    };
    n?.addEventListener("abort", onAbort, {
     once: true
    });
    const p = collect(a.stdout, e => o.onLine?.(e, "stdout"));
    const f = collect(a.stderr, e => o.onLine?.(e, "stderr"));
    if (o.input !== void 0) {
     a.stdin?.on("error", () => {});
     a.stdin?.end(o.input);
    }
    a.on("error", t => {
     n?.removeEventListener("abort", onAbort);
     const r = t.code === "ENOENT";
     s(new i.lZ(r ? `'${e}' was not found on this machine` : `'${e}' could not be started`, {
      cause: t,
      ...r && o.missingHelp !== void 0 ? {
       help: o.missingHelp
      } : {}
     }));
    });
    a.on("close", (d, l) => {
     clearTimeout(u);
     n?.removeEventListener("abort", onAbort);
     if (n?.aborted) return s(n.reason);
     const a = {
      exitCode: d ?? 128,
      stdout: p(),
      stderr: f()
     };
     if (a.exitCode === 0 || o.allowFailure) return r(a);
     const v = l === null ? `exit code ${a.exitCode}` : `killed by ${l}`;
     const h = (a.stderr.trim() || a.stdout.trim()).split("\n").slice(-20).join("\n");
     s(new i.lZ((0, c.E$)(`${`${e} ${t[0] ?? ""}`.trim()} failed (${v})${h === "" ? "" : `:\n${h}`}`)));
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
    const l = c.slice(d + 1).replace(/\0+$/, "");
    if (l !== "") return {
     kind: "given",
     credentials: {
      username: c.slice(0, d),
      password: l
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
   const l = d === void 0 ? void 0 : storedFor(e, d);
   if (l === void 0 || l.kind === "given") return l?.credentials;
   const {stdout: a} = await exec(`docker-credential-${l.helper}`, [ "get" ], {
    input: l.key,
    signal: t,
    missingHelp: `Docker's configuration (${c}) names this helper for ${e}.`
   });
   try {
    const {Username: e, Secret: t} = JSON.parse(a);
    if (typeof e !== "string" || typeof t !== "string" || e === "<token>") return;
    return {
     username: e,
     password: t
    };
   } catch {
    throw new i.lZ(`docker-credential-${l.helper} answered for ${e} with something that is no JSON`);
   }
  }
 })
};
