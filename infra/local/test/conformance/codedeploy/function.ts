import { crc32 } from 'node:zlib';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** A hook's function: it reports `RESULT` to CodeDeploy at `LOCAL_URL`, as a real one does with the SDK that Lambda has. */
const code = `
import json, os, urllib.request

def handler(event, context):
    body = {
        "deploymentId": event["DeploymentId"],
        "lifecycleEventHookExecutionId": event["LifecycleEventHookExecutionId"],
        "status": os.environ["RESULT"],
    }
    request = urllib.request.Request(os.environ["LOCAL_URL"], json.dumps(body).encode(), {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus",
    })
    return json.load(urllib.request.urlopen(request))
`;

/** Creates the function at the upstream, through Local Fargate. */
export async function createHook(url: string, FunctionName: string, RESULT: string): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const lambda = new LambdaClient({ endpoint: url, region: 'us-east-1', credentials });
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Runtime: 'python3.12',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::000000000000:role/lambda',
      Code: { ZipFile: zipOf('index.py', Buffer.from(code)) },
      Environment: { Variables: { LOCAL_URL: url, RESULT } },
    }),
  );
}

/** A ZIP archive of one file, not compressed. Source: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. */
function zipOf(name: string, content: Buffer): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(10, 0);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content]);
  const made = Buffer.from([10, 0]);
  const rest = Buffer.alloc(14);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), made, common, rest, Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, Buffer.from('PK\x05\x06'), end]);
}
