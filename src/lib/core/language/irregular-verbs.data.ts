/** Verbs beyond those that frames know: lemma, past, and the participle where it is another. */
export const irregularVerbs = `arise arose arisen
awake awoke awoken
bend bent
bet bet
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
burst burst
cast cast
catch caught
choose chose chosen
cling clung
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
feed fed
feel felt
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got
go went gone
hear heard
hide hid hidden
hit hit
hurt hurt
keep kept
lay laid
let let
lie lay lain
mean meant
overcome overcame overcome
overtake overtook overtaken
put put
read read
ride rode ridden
ring rang rung
run ran run
say said
see saw seen
seek sought
shake shook shaken
shed shed
shoot shot
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
split split
spread spread
spring sprang sprung
steal stole stolen
stick stuck
sting stung
strive strove striven
sweep swept
swim swam swum
swing swung
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
withhold withheld
oversee oversaw overseen`;
