import type { Frame } from '../frame.ts';
import { lineFrames } from '../lines/frames.ts';
import { abbreviation } from './abbreviation.ts';
import { acquire } from './acquire.ts';
import { establish } from './establish.ts';
import { exercise } from './exercise.ts';
import { give } from './give.ts';
import { measure } from './measure.ts';
import { office } from './office.ts';
import { publish } from './publish.ts';
import { recognise } from './recognise.ts';
import { resolution } from './resolution.ts';
import { sign } from './sign.ts';
import { visit } from './visit.ts';
import { back } from './back.ts';
import { count } from './count.ts';
import { dated } from './dated.ts';
import { fund } from './fund.ts';
import { offer } from './offer.ts';
import { event } from './event.ts';
import { tell } from './tell.ts';
import { lead } from './lead.ts';
import { birth, death } from './life.ts';
import { meet } from './meet.ts';
import { appoint } from './appoint.ts';
import { succeed } from './succeed.ts';
import { resign } from './resign.ts';
import { serve } from './serve.ts';
import { study } from './study.ts';
import { belong } from './belong.ts';
import { marry } from './marry.ts';
import { award } from './award.ts';
import { author } from './author.ts';
import { attend } from './attend.ts';

/** Every frame, the more telling first: where two read one clause, the earlier one's card comes first. */
export const frames: readonly Frame[] = [
	visit,
	meet,
	sign,
	resolution,
	recognise,
	establish,
	exercise,
	office,
	appoint,
	succeed,
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
	acquire,
	offer,
	lead,
	publish,
	count,
	abbreviation,
	dated,
	back,
	tell,
	event
] as readonly Frame[];

const byName = new Map([...frames, ...lineFrames].map((frame) => [frame.name, frame]));

/** The frame that a fact was read by. */
export const frameNamed = (name: string): Frame | undefined => byName.get(name);
