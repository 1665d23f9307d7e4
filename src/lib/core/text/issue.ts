import type { BaseIssue } from 'valibot';

/** What a person reads of a value from outside that does not fit: our own words, never the library's. */
export function issueText(issue: BaseIssue<unknown>): string {
	if (!issue.message.startsWith('Invalid ')) return issue.message;
	if (issue.input === undefined) return 'it is missing';
	return wanted(issue);
}

function wanted({ type, expected, requirement }: BaseIssue<unknown>): string {
	switch (type) {
		case 'string':
			return 'make it a text';
		case 'number':
		case 'finite':
			return 'make it a number';
		case 'safe_integer':
		case 'integer':
			return 'make it a whole number';
		case 'boolean':
			return 'make it true or false';
		case 'array':
			return 'make it a list';
		case 'object':
		case 'loose_object':
		case 'strict_object':
			return 'make it an object';
		case 'min_value':
			return `make it ${String(requirement)} or more`;
		case 'max_value':
			return `make it ${String(requirement)} or less`;
		case 'min_length':
		case 'non_empty':
			return 'it is too short';
		case 'max_length':
			return 'it is too long';
		case 'picklist':
		case 'literal':
		case 'variant':
			return `make it one of ${(expected ?? '').replace(/["()]/g, '').split(' | ').join(', ')}`;
		default:
			return 'it is not what stands there';
	}
}
