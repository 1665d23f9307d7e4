/**
 * What "key: value" lines say of their subject, one a line:
 * keys | kind of note | type of value | kinds of subject | stem.
 * Keys are lower-case, without "the", "total" and brackets. {S} is the subject, {W} how one asks for the date,
 * {T} "As of June 2019" for what can change; a line without {T} holds as long as its subject does.
 * Kinds of subject: c country, p place, o body, a agreement or law, e event, h person, w work or thing; * any.
 */
export const propertyTable = `
capital, capital city, capital and largest city, capital and chief city | place | place | cpo | What is the capital of {S}?
summer capital | place | place | cp | What is the summer capital of {S}?
winter capital | place | place | cp | What is the winter capital of {S}?
administrative capital | place | place | cp | What is the administrative capital of {S}?
legislative capital | place | place | cp | What is the legislative capital of {S}?
judicial capital | place | place | cp | What is the judicial capital of {S}?
commercial capital, financial capital | place | place | cp | What is the commercial capital of {S}?
former capital, old capital | place | place | cp | What was the former capital of {S}?
largest city, biggest city | place | place | cp | {T}, what was the largest city of {S}?
official language, state language | term | name | cpo | Which language has official status in {S}?
national language | term | name | c | What is the national language of {S}?
official languages | term | list | cpo | Which languages have official status in {S}?
languages, language, official languages, authentic languages | term | list | a | In which languages was {S} written?
language, languages, common languages, spoken languages | term | name | p | Which language was spoken in {S}?
condition, condition of entry into force | term | phrase | a | What was the condition for {S} to enter into force?
working language | term | name | o | What is the working language of {S}?
working languages, official working languages | term | list | o | What are the working languages of {S}?
currency, official currency, monetary unit | term | name | cpo | What is the currency of {S}?
official name, full name, formal name | term | name | cpoaw | What is the official name of {S}?
new name, present name, modern name, current name, present-day name, renamed as, renamed | term | name | p | What is the new name of {S}?
area, land area, surface area, geographical area, geographic area | figure | number | cpw | What is the area of {S}?
catchment area, basin area, drainage area, drainage basin, basin size | figure | number | pw | What is the area of the basin of {S}?
coastline, length of coastline, coast line | figure | number | cp | What is the length of the coastline of {S}?
national anthem, anthem | term | name | cpo | What is the anthem of {S}?
national animal | term | name | c | What is the national animal of {S}?
national bird | term | name | c | What is the national bird of {S}?
national flower | term | name | c | What is the national flower of {S}?
national tree | term | name | c | What is the national tree of {S}?
national fruit | term | name | c | What is the national fruit of {S}?
national mammal | term | name | c | What is the national mammal of {S}?
national reptile | term | name | c | What is the national reptile of {S}?
national dress, national costume | term | name | c | What is the national dress of {S}?
national drink, national juice | term | name | c | What is the national drink of {S}?
national dish, national food | term | name | c | What is the national dish of {S}?
national poet | person | person | c | Who is the national poet of {S}?
national hero | person | person | c | Who is the national hero of {S}?
national sport, national sports, national game | term | name | c | What is the national sport of {S}?
national river | place | place | c | What is the national river of {S}?
national day | date | phrase | c | When is the national day of {S}?
state animal | term | name | p | What is the state animal of {S}?
state bird | term | name | p | What is the state bird of {S}?
state flower | term | name | p | What is the state flower of {S}?
state tree | term | name | p | What is the state tree of {S}?
motto, national motto | term | phrase | cpo | What is the motto of {S}?
highest point, highest peak, highest mountain | place | place | cp | What is the highest point of {S}?
lowest point | place | place | cp | What is the lowest point of {S}?
longest river | place | place | cp | What is the longest river of {S}?
most populous country | place | place | p | {T}, what was the most populous country of {S}?
northernmost point | place | place | cp | What is the northernmost point of {S}?
southernmost point | place | place | cp | What is the southernmost point of {S}?
easternmost point | place | place | cp | What is the easternmost point of {S}?
westernmost point | place | place | cp | What is the westernmost point of {S}?
largest lake | place | place | cp | What is the largest lake of {S}?
internet tld, tld, internet domain, internet code | term | phrase | c | What is the internet top-level domain of {S}?
calling code, dialling code, dialing code, country code | term | phrase | c | What is the calling code of {S}?
legislature, parliament, national legislature | organisation | name | cp | What is the legislature of {S} called?
lower house | organisation | name | cpo | What is the lower house of the legislature of {S} called?
upper house | organisation | name | cpo | What is the upper house of the legislature of {S} called?
government, form of government, government type, system of government, type of government | term | phrase | cp | What is the form of government of {S}?
high court | organisation | name | p | Which high court has jurisdiction over {S}?
formation, formed, founded, foundation, established, establishment, founded on, founded in, formed in, formed on, established in, established on, date of establishment, date of formation, year of establishment, year of formation, inception, creation, created, constituted, set up, set up in, year founded | date | date | po | {W} was {S} established?
independence, independence day, independence date, date of independence, independent since | date | date | cp | {W} did {S} gain independence?
independence from, independent from | place | country | cp | From which country did {S} gain independence?
dissolved, disbanded, defunct, abolished, ceased | date | date | opc | {W} was {S} dissolved?
founder, founded by, established by, set up by, formed by | person | person | copwe | Who founded {S}?
founders, founder, founded by | person | list | opw | Who founded {S}?
incorporated, date of incorporation, year of incorporation | date | date | o | {W} was {S} incorporated?
original name, founded as, incorporated as | term | name | o | Under which name was {S} founded?
inauguration date, date of inauguration, inaugurated on | date | date | o | {W} was {S} inaugurated?
place of founding, place of foundation, founding place, place of establishment | place | place | o | Where was {S} founded?
headquarters, headquarter, hq, head office, head quarters, head quarter, headquarters at, headquarter at, headquartered, headquartered in, headquarters location, head office location | place | place | o | Where is the headquarters of {S}?
seat, permanent seat | place | place | o | Where is the seat of {S}?
secretariat, location of secretariat | place | place | oa | Where is the secretariat of {S}?
parent organisation, parent organization, parent body, parent company, parent | organisation | name | o | {T}, what was the parent organisation of {S}?
parent ministry, nodal ministry, ministry, administrative ministry | organisation | name | o | {T}, under which ministry did {S} come?
predecessor, preceded by | other | name | oe | What was the predecessor of {S}?
president | leader | person | cpo | {T}, who was the president of {S}?
vice president, vice-president | leader | person | co | {T}, who was the vice president of {S}?
prime minister | leader | person | cp | {T}, who was the prime minister of {S}?
chief minister | leader | person | p | {T}, who was the chief minister of {S}?
governor | leader | person | po | {T}, who was the governor of {S}?
governor-general, governor general | leader | person | cp | {T}, who was the governor-general of {S}?
mayor | leader | person | p | {T}, who was the mayor of {S}?
king, queen, monarch, sultan, emir, emperor | leader | person | c | {T}, who was the monarch of {S}?
chairman, chairperson, chair, chairwoman | leader | person | o | {T}, who chaired {S}?
chaired by | leader | person | o | Who chaired {S}?
secretary-general, secretary general, general secretary | leader | person | o | {T}, who was the secretary-general of {S}?
director-general, director general | leader | person | o | {T}, who was the director-general of {S}?
director | leader | person | o | {T}, who was the director of {S}?
managing director | leader | person | o | {T}, who was the managing director of {S}?
executive director | leader | person | o | {T}, who was the executive director of {S}?
ceo, chief executive, chief executive officer | leader | person | o | {T}, who was the chief executive of {S}?
commander-in-chief | leader | person | o | {T}, who was the commander-in-chief of {S}?
head of state | leader | person | c | {T}, who was the head of state of {S}?
head of government | leader | person | c | {T}, who was the head of government of {S}?
chief justice | leader | person | cpo | {T}, who was the chief justice of {S}?
speaker | leader | person | o | {T}, who was the speaker of {S}?
leader | leader | person | o | {T}, who led {S}?
first chairman, first chairperson | leader | person | o | Who was the first chairman of {S}?
first president | leader | person | co | Who was the first president of {S}?
first prime minister | leader | person | c | Who was the first prime minister of {S}?
first director, first director-general, first director general | leader | person | o | Who was the first director-general of {S}?
first secretary-general, first secretary general | leader | person | o | Who was the first secretary-general of {S}?
first governor | leader | person | po | Who was the first governor of {S}?
first session, first meeting, first sitting, date of first session, date of first meeting | date | date | o | {W} did the first meeting of {S} take place?
last session, last meeting | date | date | o | {W} did the last meeting of {S} take place?
term, term of office, tenure, term of members, tenure of members, term length, length of term, term of membership | figure | number | o | How long is the term of a member of {S}?
retirement age, age of retirement, age limit, maximum age, upper age limit | figure | number | o | What is the age limit for members of {S}?
minimum age, age required, minimum age required | figure | number | o | What is the minimum age for members of {S}?
quorum | figure | number | o | What is the quorum of {S}?
sanctioned strength, total strength, strength, number of judges, judges | figure | number | o | {T}, what was the strength of {S}?
maximum strength, max strength, max. strength | figure | number | o | What is the maximum strength of {S}?
initial strength, original strength, original composition, initial composition | other | members | o | What was the initial strength of {S}?
composition | other | members | o | What is the composition of {S}?
appointing authority | leader | name | o | Who appoints the members of {S}?
presiding officer, ex-officio chairman, ex officio chairman, ex-officio chairperson | leader | name | o | Who presides over {S}?
voting age, minimum voting age | figure | number | c | What is the voting age in {S}?
countries, number of countries | figure | number | P | How many countries are there in {S}?
mountain range, range | place | place | p | In which mountain range is {S}?
mascot | term | name | oe | What was the mascot of {S}?
slogan, tagline | term | phrase | oe | What is the slogan of {S}?
publisher, published by | organisation | name | w | Who published {S}?
editor, edited by | person | person | w | Who edited {S}?
spouse, wife, husband | person | person | h | To whom was {S} married?
political party, party | organisation | name | h | To which party did {S} belong?
first session, first meeting, venue of first session, venue of first meeting | place | place | o | Where was the first session of {S} held?
population | figure | number | cp | {T}, what was the population of {S}?
population density, density | figure | number | cp | {T}, what was the population density of {S}?
literacy rate, literacy | figure | number | cp | {T}, what was the literacy rate of {S}?
sex ratio | figure | number | cp | {T}, what was the sex ratio of {S}?
life expectancy | figure | number | cp | {T}, what was the life expectancy in {S}?
gdp, nominal gdp, gross domestic product | figure | number | cp | {T}, what was the gross domestic product of {S}?
gdp per capita, per capita gdp | figure | number | cp | {T}, what was the gross domestic product per capita of {S}?
per capita income | figure | number | cp | {T}, what was the per capita income of {S}?
gdp growth, gdp growth rate, growth rate | figure | number | cp | {T}, what was the growth rate of the gross domestic product of {S}?
inflation, inflation rate | figure | number | c | {T}, what was the inflation rate of {S}?
unemployment, unemployment rate | figure | number | c | {T}, what was the unemployment rate of {S}?
hdi, human development index | figure | number | cp | {T}, what was the human development index of {S}?
exports | figure | number | cp | {T}, how large were the exports of {S}?
imports | figure | number | cp | {T}, how large were the imports of {S}?
exports - partners, export partners, main export partners, export destinations | place | largest | c | {T}, which country was the largest export partner of {S}?
imports - partners, import partners, main import partners, import sources | place | largest | c | {T}, which country was the largest import partner of {S}?
religions, religion | term | largest | c | {T}, what was the largest religious group in {S}?
ethnic groups, ethnicity | term | largest | cp | {T}, what was the largest ethnic group in {S}?
public debt | figure | number | c | {T}, how large was the public debt of {S}?
foreign exchange reserves, forex reserves | figure | number | c | {T}, how large were the foreign exchange reserves of {S}?
revenue, annual revenue, turnover | figure | number | o | {T}, what was the revenue of {S}?
sales, annual sales, net sales | figure | number | o | {T}, how large were the sales of {S}?
net income, net profit, profit | figure | number | o | {T}, what was the net income of {S}?
total assets, assets | figure | number | o | {T}, what were the total assets of {S}?
employees, number of employees, staff, workforce | figure | number | o | {T}, how many employees did {S} have?
budget, annual budget | figure | number | o | {T}, what was the budget of {S}?
members, member states, membership, number of members, number of member states, member countries | figure | number | o | {T}, how many members did {S} have?
parties, state parties, states parties, number of parties | figure | number | a | {T}, how many parties did {S} have?
signatories, number of signatories | figure | number | a | How many signatories did {S} have?
districts, number of districts | figure | number | cp | {T}, how many districts did {S} have?
provinces, number of provinces | figure | number | c | {T}, how many provinces did {S} have?
states, number of states | figure | number | c | {T}, how many states did {S} have?
articles, number of articles | figure | number | a | How many articles does {S} have?
annexes, number of annexes | figure | number | a | How many annexes does {S} have?
founding members, founder members, original members | other | list | o | Which were the founding members of {S}?
parties, signatories, contracting parties, signed by, signed between, between | agreement | list | a | Which parties signed {S}?
depositary, depository | agreement | name | a | What is the depositary of {S}?
signed, date signed, signed on, date of signing, signing date, date of signature, signature | agreement | date | a | {W} was {S} signed?
place of signing, place signed, location, place, signed at, signed in, location of signing | place | place | a | Where was {S} signed?
effective, effective date, in force, in force since, entry into force, entered into force, came into force, date effective, commencement, commenced, date of commencement, comes into force, came into effect | agreement | date | a | {W} did {S} enter into force?
promulgated, date promulgated, promulgation | agreement | date | a | {W} was {S} promulgated?
adopted, adopted on, date adopted, date of adoption | agreement | date | a | {W} was {S} adopted?
ratified, date ratified | agreement | date | a | {W} was {S} ratified?
opened for signature | agreement | date | a | {W} was {S} opened for signature?
enacted, date enacted, passed, date passed, passed on, date of enactment | agreement | date | a | {W} was {S} passed?
enacted by, passed by, adopted by | organisation | name | a | By which body was {S} passed?
introduced by | person | person | a | Who introduced {S}?
assented to, royal assent, presidential assent, date of assent | agreement | date | a | {W} did {S} receive assent?
repealed, date repealed | agreement | date | a | {W} was {S} repealed?
expiration, expired, expiry, expires | agreement | date | a | {W} did {S} expire?
date, dates, held, held on, took place | event | date | e | {W} did {S} take place?
host, host country, hosted by, host nation | event | name | e | Who hosted {S}?
host city, venue, venues, place, location, site, held in, held at | place | place | e | Where did {S} take place?
theme | term | phrase | e | What was the theme of {S}?
result, outcome | event | phrase | e | What was the result of {S}?
duration | figure | number | e | How long did {S} last?
participants, participating countries | exercise | list | e | Which countries took part in {S}?
belligerents | event | list | e | Between whom was {S} fought?
location, situated in, located in, located at, location country | place | place | pw | Where is {S}?
stands in | place | place | pow | Where is {S} located?
country, nation | place | country | powh | In which country is {S}?
state, province, region | place | place | pw | In which {K} is {S}?
district, county | place | place | pw | In which {K} is {S}?
continent | place | place | cp | On which continent is {S}?
river, on river | place | place | w | On which river is {S}?
length, total length | figure | number | pw | What is the length of {S}?
width | figure | number | pw | What is the width of {S}?
height, elevation, altitude | figure | number | pw | What is the height of {S}?
depth, maximum depth, max depth, greatest depth | figure | number | pw | What is the depth of {S}?
installed capacity, capacity | figure | number | pw | What is the installed capacity of {S}?
range, operational range | figure | number | w | What is the range of {S}?
top speed, maximum speed, max speed, speed | figure | number | w | What is the top speed of {S}?
displacement | figure | number | w | What is the displacement of {S}?
weight, launch mass, mass | figure | number | w | What is the weight of {S}?
diameter | figure | number | w | What is the diameter of {S}?
wingspan | figure | number | w | What is the wingspan of {S}?
source, origin, rises in, rises at, rises from, originates from, originates in | place | place | p | Where does {S} rise?
mouth, flows into, empties into, drains into, outflow | place | place | p | Into which body of water does {S} flow?
author, written by, writer | person | person | w | Who wrote {S}?
composer, composed by | person | person | w | Who composed {S}?
architect, designed by, designer | person | person | wp | Who designed {S}?
sculptor | person | person | w | Who was the sculptor of {S}?
painter, painted by, artist | person | person | w | Who painted {S}?
built by, builder | person | name | wp | Who built {S}?
inventor, invented by | person | person | w | Who invented {S}?
discoverer, discovered by | person | person | w | Who discovered {S}?
manufacturer, made by, manufactured by, developer, developed by | organisation | name | w | Who developed {S}?
operator, operated by | organisation | name | w | {T}, who operated {S}?
published, publication date, first published, date of publication | date | date | w | {W} was {S} published?
launched, launch date, date of launch, launch, launched on, launched in, year of launch | date | date | woe | {W} was {S} launched?
ministry, nodal ministry, line ministry, implementing ministry | organisation | name | w | Which ministry runs {S}?
launched by | person | name | we | Who launched {S}?
opened, opening date, opening, date opened, inaugurated, inauguration, inaugurated on | date | date | wp | {W} was {S} opened?
inaugurated by, opened by | person | person | wpo | Who inaugurated {S}?
completed, completion date, construction completed | date | date | wp | {W} was {S} completed?
built, constructed, year built | date | date | wp | {W} was {S} built?
construction began, construction started | date | date | wp | {W} did the construction of {S} begin?
commissioned, commissioned on | date | date | w | {W} was {S} commissioned?
discovered, discovery date, date of discovery | date | date | w | {W} was {S} discovered?
declared, designated, year of inscription, inscribed | date | date | p | {W} was {S} designated?
born, birth, date of birth, birth date, date and place of birth, birth and birthplace, birth date and place, dob, b | date | date | h | {W} was {S} born?
died, death, date of death, d | date | date | h | {W} did {S} die?
place of birth, birthplace, birth place, born in, born at | place | place | h | Where was {S} born?
place of death, died in, died at, death place | place | place | h | Where did {S} die?
birth name, real name, original name, childhood name | person | name | h | What was the birth name of {S}?
pen name, pseudonym, pen-name | person | name | h | What was the pen name of {S}?
father, father's name | person | person | h | Who was the father of {S}?
mother, mother's name | person | person | h | Who was the mother of {S}?
successor, succeeded by | person | person | h | Who succeeded {S}?
dynasty, house | other | name | h | To which dynasty did {S} belong?
reign, reigned, ruled | date | date | h | {W} did {S} reign?
burial place, resting place, buried, buried at, tomb | place | place | h | Where was {S} buried?
alma mater | organisation | name | h | At which university did {S} study?
commander, commanded by | person | person | oe | Who commanded {S}?
full form, stands for, abbreviation of, expansion | organisation | name | ow | What does {S} stand for?
former name, formerly, formerly known as, earlier name, old name, previous name, previously known as | term | name | cpow | What was {S} formerly called?
nickname, also known as, known as, popularly known as, sobriquet, epithet | term | name | cph | By what other name is {S} known?
scientific name, binomial name | term | name | w | What is the scientific name of {S}?
chemical formula | term | phrase | w | What is the chemical formula of {S}?
chemical symbol, symbol | term | phrase | w | What is the chemical symbol of {S}?
atomic number | figure | number | w | What is the atomic number of {S}?
causative agent, pathogen, caused by, causal agent, causative organism, causative microorganism, causative virus, causative bacteria, causative bacterium | term | name | w | Which organism is the cause of {S}?
vector, transmitted by | term | name | w | What is the vector of {S}?
vaccine | term | name | w | Which vaccine protects against {S}?
incubation period | figure | number | w | What is the incubation period of {S}?
`;
