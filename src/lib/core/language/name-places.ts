import { headKind } from './lexicon.ts';
import type { Span } from '../text/span.ts';

const placed =
	/\b(?:in|near|off|via|around|across|throughout|towards?|north of|south of|east of|west of|city of|town of|village of|port of|people of|coast of|located at|born at|visited|reached|towns?|cities|villages|districts?|suburbs|peaks|mountains?|hills|rivers?|passes|lakes)(?: are| is| such as| like| including|,)? $/;
const placedAfter =
	/^ (?:is (?:a|the) (?:city|town|village|river|mountain|island|region|province|district|valley|lake|port|suburb|hill|peak)|\(\d[\d,.]* ?(?:m|km|met(?:re|er)s|feet|ft)\b)/;

/** Whether a name stands here as the name of a place: after "in", before "is a town". */
export const placeCue = ({ start, end }: Span, legible: string): boolean =>
	placed.test(legible.slice(Math.max(0, start - 24), start)) ||
	placedAfter.test(legible.slice(end, end + 24));

const owned =
	/\b(?:acquired|acquires|buys|bought|purchased|merged? with|merger (?:of|with)|shares? (?:in|of)|stakes? in|CEO of|subsidiar(?:y|ies) of|manufactured by|headquarters of|board of|investors in|formerly|renamed|brand) $/;
const incorporated =
	/^,? (?:Inc|Ltd|Limited|Corp|Co|PLC|plc|LLC|AG|SA|GmbH)\b|^ (?:was|were|is|became) (?:incorporated|nationali[sz]ed|headquartered|listed|merged|floated|acquired|bought|sold to|launched|released|published|introduced|levied|imposed|commissioned|built|constructed|inaugurated|a (?:company|firm|bank|subsidiary|newspaper|party|brand|town|city|river))\b|^['’]s (?:shares|stock|headquarters|subsidiar\w+|factor\w+|plants?|products?|brands?|customers|revenue|profits?|sales|CEO)\b/;

/** Whether a name stands here as what no person is: what is bought, listed, launched, or comes before a noun of its kind. */
export function thingCue({ start, end }: Span, legible: string): boolean {
	const after = legible.slice(end, end + 40);
	if (owned.test(legible.slice(Math.max(0, start - 24), start)) || incorporated.test(after))
		return true;
	const noun = /^ (\p{Ll}+)\b/u.exec(after)?.[1] ?? '';
	return (
		noun !== 'led' &&
		/^(?:event|agreement|place|work)$/.test(headKind(noun) ?? '') &&
		!/(?:^|\s)the $/i.test(legible.slice(Math.max(0, start - 5), start)) &&
		!/^(?:play|march|reports?|states?|talks|pass|base|border|rises|paintings?|albums?|songs?|books?|novels?|works?|films?|acts?|deals?|contracts?|bills?|charters?|falls|conference|park|square)$/.test(
			noun
		)
	);
}
