/** Nouns that after "the" mean something the text has named before, unless more is said of them. */
export const anaphoricNouns = `
	community agreement treaty deal document accord pact protocol memorandum convention charter contract declaration statement
	communique resolution bill law act amendment article decree edict order ruling decision judgement judgment verdict
	case lawsuit petition court tribunal visit meeting summit conference talks session ceremony festival tournament match
	game competition championship election referendum vote poll campaign exercise drill drills operation mission
	battle war conflict crisis attack assault raid siege invasion incident accident disaster earthquake flood fire
	explosion dispute clash revolt rebellion uprising mutiny coup strike protest demonstration massacre
	country countries nation nations state states province district region area territory island city town village
	capital settlement river lake mountain valley border sector site place location
	organisation organization organisations group party movement union alliance coalition league association society
	committee commission council board body agency authority ministry department office bureau bank fund company
	corporation firm manufacturer brand business enterprise consortium university college school institute academy
	hospital club team band crew squad regiment brigade unit battalion division force forces delegation
	government administration regime parliament assembly senate legislature cabinet dynasty empire kingdom republic army
	navy military police president minister premier chancellor king queen emperor ruler sultan emir governor mayor
	leader leaders chairman director official officials officer officers commander spokesman spokesperson author writer
	poet artist scientist researcher researchers engineer player players coach candidate victim victims suspect man woman
	couple family brothers sisters programme program project plan scheme initiative strategy policy reform measure system
	process step move proposal offer request demand issue matter question problem event period era time day year month
	week date anniversary occasion former latter same following said above film movie book novel poem play song album
	painting report study survey paper newspaper magazine website post bridge dam canal railway line road highway tunnel
	airport port station building tower temple church mosque cathedral palace fort castle museum monument memorial
	statue park stadium factory plant mine ship vessel boat aircraft plane jet helicopter missile rocket satellite
	weapon tank vehicle train virus disease outbreak epidemic vaccine drug product service network model
	minute half lead penalty final round quarter equaliser goalkeeper result results goal target deadline amount sum total figure number share price tax currency budget
	population people public locals residents troops soldiers rebels insurgents militants
`;

/** Of these a country has one, so that a country in the stem tells which is meant. */
export const nationalNouns = `
	government parliament assembly senate legislature cabinet army navy military police president premier
	king queen emperor constitution capital currency population economy border court throne monarchy presidency
`;

/** Adjectives and nouns of praise and weight; whoever asks for facts needs none of them. */
export const opinionWords = `
	important historic historical-milestone significant significantly unwavering successful successfully growing thriving
	flourishing strong stronger strongest strongly vital crucial pivotal remarkable exemplary brotherly fraternal excellent
	outstanding fruitful robust deep-rooted cordial friendly warm warmly close closely close-knit steadfast enduring
	long-standing longstanding time-tested prestigious renowned legendary iconic celebrated beautiful stunning impressive
	unprecedented unparalleled world-class groundbreaking ground-breaking innovative dynamic vibrant comprehensive-and-deep
	tremendous immense enormous extraordinary exceptional magnificent glorious heroic brave courageous brilliant talented
	great greatly good better best bad worst unfortunately fortunately sadly tragically notably notable famous famously
	well-known beloved proud proudly eternal sincere genuine fundamental essential key main-driver promising bright
	ambitious constructive productive effective effectively efficient positive positively negative negatively dramatic
	dramatically rapid-and-steady huge massive countless interesting interestingly surprisingly obviously clearly
	evil brutal barbaric infamous notorious corrupt disastrous terrible horrific heinous treacherous
`;
