/** Verbs that frames know: base form, and past and participle where they are irregular. */
export const verbTable = `
abolish
absorb
accede
acquire
address
admit
adopt
agree
allocate
amalgamate
amend
amount
annex
announce
appoint
approve
arrive
assassinate
assume
attack
attend
author
award
back
ban
be was,were been
bear bore born
beat beat beaten
become became become
begin began begun
besiege
bomb
build built
buy bought
call
capture
carry
cease
cede
celebrate
chair
change
claim
co-found
codename
come came come
commence
commission
commit
complete
conclude
condemn
conduct
confirm
congratulate
conquer
consist
constitute
construct
contribute
convene
cost cost
cover
create
crown
date
decide
declare
defeat
deliver
demolish
denounce
depose
design
destroy
develop
die
disburse
discover
discuss
dismantle
displace
dissolve
donate
draft
drown
earmark
earn
elect
enact
end
enter
erect
erupt
establish
evacuate
exit
expand
expel
expire
export
fall fell fallen
fight fought
finance
finish
form
found
fund
gain
give gave given
graduate
grant
greet
grow grew grown
halt
happen
have had had
head
help
hold held
host
import
inaugurate
incorporate
increase
initiate
injure
ink
introduce
invade
invent
invest
join
kill
know knew known
lapse
last
launch
lead led
lease
leave left
lend lent
liberate
locate
lose lost
maintain
make made
mark
marry
mediate
meet met
merge
move
name
nationalise
nationalize
negotiate
nominate
observe
occupy
occur
offer
open
operate
oppose
order
organise
organize
oust
overthrow overthrew overthrown
participate
pass
pay paid
perform
perish
plan
play
pledge
preside
privatise
privatize
procure
produce
promise
propose
provide
publish
purchase
quit quit
rage
ratify
re-establish
reach
rebrand
rebuild rebuilt
recapture
receive
recognise
recognize
rejoin
relaunch
release
rename
renew
reopen
repeal
replace
report
represent
resign
restore
result
resume
retire
rise rose risen
rout
rule
sack
secede
seize
sell sold
send sent
serve
set set
sever
sign
spearhead
stage
stand stood
start
strike struck
study
succeed
supply
support
surrender
suspend
swear swore sworn
switch
take took taken
teach taught
total totaled,totalled totalled
tour
train
transfer
travel traveled,travelled travelled
unite
unveil
visit
vote
welcome
win won
withdraw withdrew withdrawn
wound
write wrote written
`;
