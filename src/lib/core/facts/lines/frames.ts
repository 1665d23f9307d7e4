import type { Frame } from '../frame.ts';
import { between } from './between.ts';
import { byname } from './bynames.ts';
import { columnValue } from './columns.ts';
import { concern } from './concern.ts';
import { listedCount } from './counts.ts';
import { definition } from './definitions.ts';
import { kindOf } from './kinds-of.ts';
import { distinction } from './distinctions.ts';
import { enumerated } from './enumerated.ts';
import { holder } from './holders.ts';
import { reign } from './life.ts';
import { members } from './members.ts';
import { observance } from './observances.ts';
import { officeNote } from './office-notes.ts';
import { property } from './property.ts';
import { provision } from './provisions.ts';
import { quiz } from './quiz.ts';
import { listedDeed } from './listed-deeds.ts';
import { listedSession } from './series.ts';
import { share } from './shares.ts';
import { tenure } from './tenure.ts';
import { listedVisit } from './visits.ts';
import { listedWork } from './works.ts';

/** The frames that only lines, brackets and appositions fill; the others they share with sentences. */
export const lineFrames: readonly Frame[] = [
	property,
	reign,
	tenure,
	listedVisit,
	listedWork,
	provision,
	columnValue,
	concern,
	share,
	listedDeed,
	observance,
	byname,
	between,
	listedSession,
	members,
	listedCount,
	distinction,
	definition,
	kindOf,
	officeNote,
	holder,
	quiz,
	enumerated
] as readonly Frame[];
