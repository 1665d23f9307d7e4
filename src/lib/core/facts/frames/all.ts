import type { Frame } from '../frame.ts';
import { lineFrames } from '../lines/frames.ts';
import { paperDeed } from '../lines/paper-deeds.ts';
import { abbreviation } from './abbreviation.ts';
import { acquire } from './acquire.ts';
import { establish } from './establish.ts';
import { exercise } from './exercise.ts';
import { give } from './give.ts';
import { measure } from './measure.ts';
import { inOffice } from './in-office.ts';
import { office } from './office.ts';
import { pledge } from './pledge.ts';
import { power } from './power.ts';
import { publish } from './publish.ts';
import { independence } from './independence.ts';
import { kin } from './kin.ts';
import { recognise } from './recognise.ts';
import { whereabouts } from './whereabouts.ts';
import { trade } from './trade.ts';
import { resolution } from './resolution.ts';
import { sign } from './sign.ts';
import { visit } from './visit.ts';
import { back } from './back.ts';
import { ballot } from './ballot.ts';
import { count } from './count.ts';
import { dated } from './dated.ts';
import { fund } from './fund.ts';
import { offer } from './offer.ts';
import { build } from './build.ts';
import { attack } from './attack.ts';
import { launch } from './launch.ts';
import { takeover } from './takeover.ts';
import { begin } from './begin.ts';
import { embassy } from './embassy.ts';
import { end } from './end.ts';
import { force } from './force.ts';
import { occur } from './occur.ts';
import { outlay } from './outlay.ts';
import { rename } from './rename.ts';
import { defeat } from './defeat.ts';
import { win } from './win.ts';
import { casualties } from './casualties.ts';
import { identity } from './identity.ts';
import { knownAs } from './known-as.ts';
import { last } from './last.ts';
import { combine } from './combine.ts';
import { host } from './host.ts';
import { stake } from './stake.ts';
import { sale } from './sale.ts';
import { join } from './join.ts';
import { event } from './event.ts';
import { restated } from './restated.ts';
import { tell } from './tell.ts';
import { tally } from './tally.ts';
import { toll } from './toll.ts';
import { value } from './value.ts';
import { lead } from './lead.ts';
import { rank } from './rank.ts';
import { compose } from './compose.ts';
import { site } from './site.ts';
import { drill } from './drill.ts';
import { dimension } from './dimension.ts';
import { law } from './law.ts';
import { provision } from './provision.ts';
import { ruling } from './ruling.ts';
import { author } from './author.ts';
import { define } from './define.ts';
import { called } from './called.ts';
import { cause } from './cause.ts';
import { birth, death } from './life.ts';
import { meet } from './meet.ts';
import { envoy } from './envoy.ts';
import { mission } from './mission.ts';
import { relations } from './relations.ts';
import { appoint } from './appoint.ts';
import { struck } from './struck.ts';
import { succeed } from './succeed.ts';
import { resign } from './resign.ts';
import { serve } from './serve.ts';
import { study } from './study.ts';
import { belong } from './belong.ts';
import { marry } from './marry.ts';
import { award } from './award.ts';
import { attend } from './attend.ts';
import { portion } from './portion.ts';
import { discover } from './discover.ts';
import { fraction } from './fraction.ts';
import { ratify } from './ratify.ts';
import { target } from './target.ts';
import { term } from './term.ts';
import { charge } from './charge.ts';
import { consist } from './consist.ts';
import { nature } from './nature.ts';
import { purpose } from './purpose.ts';
import { regular } from './regular.ts';

/** Every frame, the more telling first: where two read one clause, the earlier one's card comes first. */
export const frames: readonly Frame[] = [
	visit,
	meet,
	mission,
	relations,
	sign,
	resolution,
	independence,
	recognise,
	trade,
	kin,
	whereabouts,
	establish,
	drill,
	exercise,
	office,
	inOffice,
	envoy,
	appoint,
	succeed,
	power,
	resign,
	serve,
	birth,
	death,
	study,
	belong,
	marry,
	award,
	author,
	attend,
	measure,
	give,
	fund,
	pledge,
	outlay,
	acquire,
	offer,
	lead,
	rank,
	publish,
	count,
	compose,
	consist,
	site,
	embassy,
	dimension,
	term,
	ratify,
	law,
	provision,
	ruling,
	define,
	called,
	knownAs,
	identity,
	cause,
	portion,
	fraction,
	discover,
	regular,
	charge,
	purpose,
	nature,
	abbreviation,
	build,
	attack,
	launch,
	takeover,
	begin,
	end,
	force,
	occur,
	rename,
	defeat,
	win,
	ballot,
	casualties,
	struck,
	toll,
	target,
	last,
	combine,
	host,
	join,
	sale,
	stake,
	dated,
	back,
	tally,
	value,
	paperDeed,
	restated,
	tell,
	event
] as readonly Frame[];

const byName = new Map([...frames, ...lineFrames].map((frame) => [frame.name, frame]));

/** The frame that a fact was read by. */
export const frameNamed = (name: string): Frame | undefined => byName.get(name);
