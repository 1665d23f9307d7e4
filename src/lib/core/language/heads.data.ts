/** Last or first words of names that tell what the name is of. One kind of thing a list. */

export const organisationHeads = `academy administration agency alliance alumni army assembly association authority bank
board bureau cabinet caucus centre center chamber church club college command commission commissioner committee
company conglomerate congress consortium consulate cooperative corporation corps council court delegation
department directorate division embassy federation fleet force forces foundation front fund government group guard
guild guards hospital house industries institute institution laboratory league legislature ministry mission
monastery movement museum navy network newspaper office order organisation organization panel parliament party
police regiment battalion brigade school secretariat senate service services society squadron staff subcommittee
syndicate unit detachment infantry taskforce team trust union university authority airline airlines airways railways ltd inc plc llc`;

export const eventHeads = `summit meeting conference war forum expo exhibition games cup olympics battle siege revolution
revolt uprising rebellion coup congress convention session festival ceremony crisis massacre genocide earthquake
flood floods famine epidemic pandemic election elections referendum campaign dialogue consultations talks round
typhoon cyclone hurricane tsunami quake
championship tournament anniversary partition independence movement march operation process`;

export const agreementHeads = `agreement treaty declaration memorandum memoranda convention protocol pact accord accords charter
act amendment constitution covenant communique communiqué statute law bill resolution edict edicts concordat
armistice ceasefire truce settlement compact deal contract roadmap plan strategy partnership decree ordinance
directive regulation code understanding concession`;

export const placeHeads = `river lake mountain mountains mount island islands sea ocean bay gulf strait straits canal desert
valley pass peninsula province district state city town village region county territory airport port base border
prefecture division tehsil oblast governorate emirate street square park bridge dam plateau hills delta basin coast falls firth channel
glacier waterfall waterfalls lagoon reef archipelago cape harbour harbor forest oasis`;

export const workHeads = `book novel film documentary newspaper magazine journal report song album poem play painting
treatise essay epic series`;

/**
 * Nouns that tell the kind of a thing only as the last word of its name ("Tata Motors", "Karakoram Range"): the kind,
 * as a question asks for it, then the nouns.
 */
export const nameHeads = {
	organisation: `company motors manufacturing works holdings enterprises industries pharmaceuticals insurance telecom brewery co corp inc ltd plc llc bros
airline airlines airways
dynasty dynasty
university polytechnic
laboratory lab laboratories
publisher press
orchestra orchestra philharmonic
assembly sabha majlis samiti
observatory observatory
junta junta
force forces
diocese diocese archdiocese
network broadcaster`,
	place: `mountain mount mountain peak mt mt.
range range massif himalaya
mountains himalayas ghats
plain plain plains
highlands highlands
lowlands lowlands
marsh swamp marsh wetland wetlands
reservoir reservoir
stadium stadium arena
palace palace
station station
road road highway motorway expressway
railway railway metro
tunnel tunnel
tower tower
castle castle
temple temple
mosque mosque
cathedral cathedral
fortress fortress citadel
cave cave caves
hotel hotel
corridor corridor
shipyard shipyard
camp camp
colony colony protectorate
empire empire
kingdom kingdom
sultanate sultanate
caliphate caliphate
khanate khanate ilkhanate
principality principality
electorate electorate
bishopric bishopric
isthmus isthmus
duchy duchy
republic republic
current current
plant plant
mine mine
building building
garden garden gardens
monument monument memorial
cemetery cemetery
zoo zoo
spaceport spaceport cosmodrome
strait strait straits
fort fort ft ft.
zone zone`,
	event: `mutiny mutiny
campaign satyagraha
storm storm
flight flight
pogrom pogrom
coronation coronation`,
	work: `symphony symphony
concerto concerto
opera opera
sonata sonata
encyclopaedia encyclopaedia encyclopedia
dictionary dictionary
inscription inscription
newspaper herald gazette tribune times chronicle newsletter
series series`
};

/** Offices that one person at a time holds for one country or body. Longest first where one holds another. */
export const offices = `President
Vice President
Vice-President
Prime Minister
Deputy Prime Minister
Premier
Chancellor
Vice Chancellor
Foreign Minister
Defence Minister
Defense Minister
Finance Minister
Interior Minister
Home Minister
Energy Minister
Trade Minister
Commerce Minister
Health Minister
Education Minister
Economy Minister
Culture Minister
Agriculture Minister
Transport Minister
Minister of Foreign Affairs
Minister for Foreign Affairs
Minister of External Affairs
External Affairs Minister
Minister of Defence
Minister of Defense
Minister of Finance
Minister of Energy
Minister of Economy
Minister of Trade
Minister of Culture
Minister of Education
Minister of Health
Minister of the Interior
Minister of State
Chief Minister
Chief Justice
Chief of Army Staff
Chief of Defence Staff
Chief of Naval Staff
Chief of Staff
Commander-in-Chief
Secretary of State
Secretary of Defense
Secretary of Defence
Secretary-General
General Secretary
Secretary General
Foreign Secretary
Home Secretary
Defence Secretary
Foreign Undersecretary
Governor
Governor-General
Governor General
Viceroy
Lieutenant Governor
Speaker
Deputy Speaker
Chairman
Chairwoman
Chairperson
Vice Chairman
Director
Director-General
Director General
Managing Director
Executive Director
Chief Executive
Chief Executive Officer
Commissioner
High Commissioner
Ambassador
Consul
Consul General
King
Queen
Emperor
Empress
Emir
Sultan
Crown Prince
Prince
Princess
Pope
Mayor
Attorney General
Ayatollah
Supreme Leader
Minister
Administrator
Solicitor General
Advocate General
Accountant General
Surgeon General
Postmaster General
Auditor General
Comptroller and Auditor General
Chief Election Commissioner
Election Commissioner
Chief Economic Adviser
Chief Economic Advisor
National Security Adviser
National Security Advisor
Chief Secretary
Chief of Defence Force
Chief of Defence Forces
Deputy Chief of Staff
Deputy Chairman
Deputy Director
Regional Director
CEO
Rector
Undersecretary
Under Secretary
Under-Secretary
Under-Secretary-General
Under Secretary General
Assistant Secretary-General
Deputy Secretary-General
Advocate-General
Senior Minister
Deputy Secretary
Deputy Minister
Deputy Foreign Minister
Special Envoy
Special Representative`;

/** Ranks and courtesies: they mark a person but are no office of one holder. */
export const honorifics = `Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Shri Smt Hon H.E Sheikh Shaikh Maulana Mufti
Pandit Begum Haji Syed Saint General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Sergeant Sgt Admiral Adm
Brigadier Brig Marshal Commander Commodore Rear Vice Air Field Staff Corporal Cpl Spc Pvt Senator Sen Representative
Rep MP MEP Congressman Congresswoman Justice Judge Reverend Rev Father Sister Archbishop Bishop Cardinal Rabbi Imam
Comrade Premier Countess Count Baron Baroness Duchess Raja Rani Maharana Peshwa Nizam Tsar Kaiser Begum PM FM Ex-PM
Chair Excellency Highness Majesty Honourable Honorable Dato Datuk Hajiya Secretary Archduke Lieutenant-General
Major-General Rear-Admiral Vice-Admiral Nawab Maharaja Swami Ustad Author Novelist Actor Actress Singer Filmmaker
Diplomat Bureaucrat Politician Industrialist Entrepreneur Businessman Economist Scientist Physicist Journalist Lawyer
Activist Cricketer Footballer Painter Poet Poetess Sculptor Artist Composer Playwright Dramatist Philosopher Historian
Mathematician Astronomer Chemist Biologist Botanist Inventor Explorer Engineer Architect Musician Photographer
Theologian Suffragist Suffragette Feminist Choreographer Pianist Violinist`;
