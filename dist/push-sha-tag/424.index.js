"use strict";

exports.id = 424;

exports.ids = [ 424 ];

exports.modules = {
 424: ((e, n, t) => {
  t.r(n);
  t.d(n, {
   regionOf: () => regionOf
  });
  var r = t(4704);
  function regionOf(e, n = process.env) {
   const t = e ?? (n.AWS_REGION || n.AWS_DEFAULT_REGION || "");
   if (t === "") throw new r.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(t)) throw new r.lZ(`'${t}' is not the name of an AWS region; it must be like eu-central-1`);
   return t;
  }
 })
};
