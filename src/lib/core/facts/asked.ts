import type { Slot } from './fact.ts';

const companies = /^(?:inc|ltd|plc|llc|ag|gmbh|corporation|conglomerate|industries|corp|co)$/;
const vagueHeads =
	/^(?:force|forces|services|service|guards?|guild|staff|front|office|house|order|movement|society|centre|center|command|mission|division|works|system)$/;
const plurals =
	/\b(?:relations|ties|talks|negotiations|games|olympics|championships|elections|consultations|works|services|operations|forces|airlines|airways|railways|islands|troops|rebels|accords|hostilities|protests|riots|floods|sanctions|awards)$/i;

/** Whether "were" goes with it. */
const isPlural = ({ members, text, type }: Slot): boolean => {
	const head = text.split(/ (?:of|between|in|on|for|with|from|to|at|against) /)[0] ?? text;
	return members.length > 1 || (type !== 'person' && type !== 'country' && plurals.test(head));
};

export const wasOf = (slot: Slot | undefined): 'was' | 'were' =>
	slot && isPlural(slot) ? 'were' : 'was';

/** The noun for what a named body, event or thing is: "bank", "company". */
export function kindOf({ head, type }: Slot): string | undefined {
	if (type === 'country') return 'country';
	if (type === 'agreement') return head ?? 'agreement';
	if (type === 'event') return head && !/s$/.test(head) ? head : 'event';
	if (type !== 'organisation') return undefined;
	if (head && companies.test(head)) return 'company';
	return head && !vagueHeads.test(head) ? head : 'organisation';
}

/** How a stem asks for who did it: "Who", "Which country", "Which bank"; undefined where the text does not say what it is. */
export function whoAsked(slot: Slot): string | undefined {
	const { members } = slot;
	if (members.length > 3) return undefined;
	if (members.length > 1) {
		if (members.every(({ type }) => type === 'person')) return 'Who';
		return members.every(({ type }) => type === 'country') ? 'Which countries' : undefined;
	}
	if (slot.type === 'person' || slot.type === 'name' || slot.type === 'nationality') return 'Who';
	const kind = kindOf(slot);
	return kind && `Which ${kind}`;
}

/** What a stem puts for a slot that it asks for: "Who", "Which country", "Which river". */
export function whichAsked(slot: Slot): string {
	const { type, mention } = slot;
	if (type === 'person') return 'Who';
	if (type === 'country') return 'Which country';
	if (mention?.type === 'place' && /^(?:city|river|lake|island|province|state)$/.test(mention.kind))
		return `Which ${mention.kind}`;
	const kind = type === 'organisation' || type === 'agreement' ? kindOf(slot) : undefined;
	return kind === undefined ? 'What' : `Which ${kind}`;
}
