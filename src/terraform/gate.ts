import type { Change } from './plan.ts';

/**
 * Types whose objects hold what can't be made again from code: data, keys, names that others know. Destroying one, or
 * replacing it, loses that.
 */
export const statefulTypes: readonly string[] = [
  'aws_backup_vault',
  'aws_cloudwatch_log_group',
  'aws_cognito_user_pool',
  'aws_db_instance',
  'aws_docdb_cluster',
  'aws_docdb_cluster_instance',
  'aws_dynamodb_table',
  'aws_ebs_volume',
  'aws_ecr_repository',
  'aws_efs_file_system',
  'aws_eip',
  'aws_elasticache_cluster',
  'aws_elasticache_replication_group',
  'aws_elasticache_serverless_cache',
  'aws_fsx_lustre_file_system',
  'aws_fsx_ontap_file_system',
  'aws_fsx_openzfs_file_system',
  'aws_kinesis_stream',
  'aws_kms_key',
  'aws_lightsail_database',
  'aws_memorydb_cluster',
  'aws_mq_broker',
  'aws_msk_cluster',
  'aws_neptune_cluster',
  'aws_opensearch_domain',
  'aws_opensearchserverless_collection',
  'aws_rds_cluster',
  'aws_rds_cluster_instance',
  'aws_redshift_cluster',
  'aws_route53_zone',
  'aws_s3_bucket',
  'aws_s3_object',
  'aws_secretsmanager_secret',
  'aws_secretsmanager_secret_version',
  'aws_sqs_queue',
  'aws_ssm_parameter',
  'aws_timestreamwrite_table',
  'random_password',
  'tls_private_key',
];

export interface GateOptions {
  /** Addresses for which consent was given. */
  allowDestroy: readonly string[];
  protect: 'stateful' | 'all';
  /** Types counted as holding data beside the known ones. */
  stateful: readonly string[];
}

export interface GateResult {
  /** Destroyed or replaced, protected, and nobody said that it may be. */
  refused: Change[];
  /** Destroyed or replaced with consent. */
  consented: Change[];
  /** Consents for addresses that the plan doesn't destroy: a slip of the pen, or left over from an earlier plan. */
  unused: string[];
}

/** Which changes of a plan may not be, and which consents were given for nothing. */
export function gate(changes: readonly Change[], options: GateOptions): GateResult {
  const allowed = new Set(options.allowDestroy);
  const protectedTypes = new Set([...statefulTypes, ...options.stateful]);
  const destroyed = changes.filter(({ kind }) => kind === 'destroy' || kind === 'replace');
  const guarded = destroyed.filter(({ type }) => options.protect === 'all' || protectedTypes.has(type));
  // What moves and is replaced may be named as it is now or as it will be.
  const isAllowed = ({ address, from }: Change) =>
    allowed.has(address) || allowed.has(bare(address)) || (from !== undefined && allowed.has(from));
  return {
    refused: guarded.filter((change) => !isAllowed(change)),
    consented: guarded.filter(isAllowed),
    unused: options.allowDestroy.filter(
      (address) =>
        !destroyed.some(
          (change) =>
            change.address === address || bare(change.address) === address || change.from === address,
        ),
    ),
  };
}

/** An address without the mark of a deposed object. */
function bare(address: string): string {
  return address.replace(/ \(deposed \w+\)$/, '');
}
