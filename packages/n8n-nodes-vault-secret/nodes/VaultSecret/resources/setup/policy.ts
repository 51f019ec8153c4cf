/** What the missing permissions are about. */
export interface PolicyScope {
	readonly account: string;
	readonly region: string;
	readonly secretName: string;
	readonly keyId?: string;
}

/** Actions that AWS grants for everything or nothing. */
const FOR_ALL = ['secretsmanager:ListSecrets', 'kms:ListAliases', 'cloudtrail:DescribeTrails'];

/** The smallest policy that allows the missing actions. */
export function policyFor(missing: readonly string[], scope: PolicyScope): object {
	const { account, region, secretName, keyId = '' } = scope;
	const partition = region.startsWith('cn-')
		? 'aws-cn'
		: region.startsWith('us-gov-')
			? 'aws-us-gov'
			: 'aws';
	const forAll = missing.filter((action) => FOR_ALL.includes(action));
	const rest = missing.filter((action) => !FOR_ALL.includes(action));
	const ofKeys = rest.filter((action) => action.startsWith('kms:'));
	const ofSecrets = rest.filter((action) => !action.startsWith('kms:'));
	const byAlias = keyId.startsWith('alias/') && {
		Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': keyId } },
	};
	return {
		Version: '2012-10-17',
		Statement: [
			{ Effect: 'Allow', Action: forAll, Resource: '*' },
			{
				Effect: 'Allow',
				Action: ofSecrets,
				Resource: `arn:${partition}:secretsmanager:${region}:${account}:secret:${secretName}-??????`,
			},
			{
				Effect: 'Allow',
				Action: ofKeys,
				Resource: keyId.startsWith('arn:')
					? keyId
					: `arn:${partition}:kms:${region}:${account}:key/${byAlias || !keyId ? '*' : keyId}`,
				...byAlias,
			},
		].filter(({ Action }) => Action.length > 0),
	};
}
