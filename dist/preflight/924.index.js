"use strict";

exports.id = 924;

exports.ids = [ 924 ];

exports.modules = {
 5924: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   checkFiles: () => checkFiles
  });
  async function headObject(e, t, o, s) {
   const {ECSClient: i} = await Promise.all([ n.e(651), n.e(127), n.e(125) ]).then(n.bind(n, 8125));
   const a = new i({
    region: e,
    signingEscapePath: false
   });
   const c = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
   const r = e.startsWith("cn-") ? "com.cn" : e.startsWith("eusc-") ? "eu" : "com";
   const l = new URL(c ?? `https://s3.${e}.amazonaws.${r}`);
   const d = `/${t}/${o.split("/").map(encodeURIComponent).join("/")}`;
   const h = await a.config.signer({
    name: "sigv4",
    signingName: "s3",
    signingRegion: e,
    properties: {}
   });
   const m = await h.sign({
    method: "HEAD",
    protocol: l.protocol,
    hostname: l.hostname,
    ...l.port === "" ? {} : {
     port: Number(l.port)
    },
    path: d,
    headers: {
     host: l.host,
     "x-amz-content-sha256": "UNSIGNED-PAYLOAD"
    }
   });
   const {host: p, ...f} = m.headers;
   const u = await fetch(new URL(d, l), {
    method: "HEAD",
    headers: f,
    redirect: "manual",
    signal: AbortSignal.any([ s, AbortSignal.timeout(2e4) ])
   });
   return u.status;
  }
  async function checkFiles(e, t) {
   const n = (t.definition?.containerDefinitions ?? []).flatMap(({environmentFiles: e}) => e?.map(({value: e}) => e) ?? []);
   for (const o of new Set(n)) {
    const [, n, s] = /^arn:[\w-]+:s3:::([^/]+)\/(.+)$/.exec(o) ?? [];
    if (n === void 0 || s === void 0) {
     e.problem(o, "is not the ARN of an object of S3", "It must be like arn:aws:s3:::BUCKET/FILE.env.");
     continue;
    }
    if (!s.endsWith(".env")) {
     e.problem(o, "does not end in .env, so ECS refuses it", "Rename the file to NAME.env.");
     continue;
    }
    const i = `s3://${n}/${s}`;
    await e.look(i, async () => {
     const o = await headObject(t.region, n, s, t.signal);
     if (o === 200) e.ok(i, "is there"); else if (o === 404) e.problem(i, "is not there", "Upload it, or mend its ARN."); else if (o === 403) e.blind(i, "may not be looked at", "Allow s3:GetObject on it and s3:ListBucket on its bucket."); else e.blind(i, `could not be looked at: S3 answered ${o}`);
    });
   }
  }
 })
};
