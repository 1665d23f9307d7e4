/** Verbs that frames know: base form, and past and participle where they are irregular. */
export const verbTable = `
abolish
accede
acquire
adopt
agree
allocate
amend
amount
announce
annex
appoint
approve
arrive
attack
attend
award
back
ban
be was,were been
become became become
begin began begun
build built
buy bought
call
capture
carry
celebrate
chair
codename
come came come
commission
commit
complete
conclude
condemn
conduct
confirm
conquer
consist
construct
contribute
convene
cover
create
date
decide
declare
defeat
deliver
denounce
design
destroy
develop
die
discover
discuss
dissolve
donate
draft
earn
elect
enact
end
enter
establish
expand
expel
export
fall fell fallen
fight fought
finance
form
found
fund
gain
give gave given
grant
grow grew grown
halt
have had had
head
help
hold held
host
import
inaugurate
increase
initiate
ink
introduce
invade
invent
invest
join
kill
know knew known
last
launch
lead led
leave left
lend lent
liberate
locate
lose lost
maintain
make made
mark
mediate
meet met
merge
name
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
participate
pass
pay paid
perform
plan
play
pledge
procure
produce
promise
propose
provide
publish
purchase
ratify
reach
receive
recognise
recognize
re-establish
rename
renew
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
rule
sell sold
send sent
serve
set set
sever
sign
spearhead
stand stood
start
succeed
supply
support
surrender
suspend
switch
take took taken
total totaled,totalled totalled
train
travel traveled,travelled travelled
unveil
vote
visit
welcome
win won
withdraw withdrew withdrawn
write wrote written
`;
