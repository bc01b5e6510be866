import { headObject } from '../../aws/s3.ts';
import type { Rows } from './rows.ts';
import type { Subject } from './subject.ts';

/** The `.env` files that the containers take are in S3. */
export async function checkFiles(rows: Rows, subject: Subject): Promise<void> {
  const files = (subject.definition?.containerDefinitions ?? []).flatMap(
    ({ environmentFiles }) => environmentFiles?.map(({ value }) => value) ?? [],
  );
  for (const arn of new Set(files)) {
    const [, bucket, key] = /^arn:[\w-]+:s3:::([^/]+)\/(.+)$/.exec(arn) ?? [];
    if (bucket === undefined || key === undefined) {
      rows.problem(arn, 'is not the ARN of an object of S3', 'It must be like arn:aws:s3:::BUCKET/FILE.env.');
      continue;
    }
    if (!key.endsWith('.env')) {
      rows.problem(arn, 'does not end in .env, so ECS refuses it', 'Rename the file to NAME.env.');
      continue;
    }
    const name = `s3://${bucket}/${key}`;
    await rows.look(name, async () => {
      const status = await headObject(subject.region, bucket, key, subject.signal);
      if (status === 200) rows.ok(name, 'is there');
      else if (status === 404) rows.problem(name, 'is not there', 'Upload it, or mend its ARN.');
      else if (status === 403)
        // S3 answers so for an object that is not there as well, to whoever may not list the bucket.
        rows.blind(name, 'may not be looked at', 'Allow s3:GetObject on it and s3:ListBucket on its bucket.');
      else rows.blind(name, `could not be looked at: S3 answered ${status}`);
    });
  }
}
