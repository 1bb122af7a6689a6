//! `self_harm`: any hint of dying, of hurting oneself, of not being safe, or of a goodbye for good (brief 5.5.13).

pub(super) const RULES: &str = "
! phone|battery|laptop|car|signal|heatwave|heat|commute ..2 @dyingof
! dead inside|tired|serious|line|end|right|lift|weight
! dying|died|die laughing|of_laughter|of_embarrassment|to_know|for
! would|could kill for
! laugh*
! scared|bored|tickled to death
!! i am safe|fine_now|alright_now|ok_now
!! i got|getting help
@dyingof: dying, died, dead, killing, kill, kills
@me: me, myself, my life
@gone: gone, dead, not here, not around, no longer here, no longer around, out of the picture, not alive, six feet under, under the ground, in the ground, in a box
kill|killing|hang|hanging|drown|shoot|harm|harming|harmed|cut|cutting|burn|burning|burnt|burned|overdose|poison ?of myself ; raw ; no shaving|cooking|knife|kitchen|oven|hob ; no i would never
hurt|hurting ?hurt myself|my_own_body ; no gym|fell|football|back|slipped|running|lifting
cut* my|into wrists|wrist|arms|arm|legs|thighs
self harm*
self|selfharm injur*
started|been|am|back to cutting ?myself|again ; no back on|down|out|the
suicid* ; no helpline|prevention|charity
unalive* ; raw
overdos*
end|ending|ends my|this_life ; raw
end|ending it all ; raw
want|going|will|could|might|about|ready|plan*|try|tried|rather|thinking|thought to|of|about|just|i ?just end|ending it|things|everything ?all ; no with_her|with_him|between_us|lease|contract|call
i will|am ..1 end|ending it ?all ?tonight|now|today|here ; no with_her|with_him|lease
take|taking|took my_own|my_life|myself ?out ; no for granted ; no take my life back
top|topping|off|offing|neck myself
i will|would|might|could|should ..2 die|be_dead|be_gone_forever ; no die for you ; no laugh*
better off dead ; raw
wish|wished i had|was|were|would never|not ..3 been born|woken|woke|wake|survived|here|alive|exist*
wish|wished i ..2 never woken|born|woke
wish they|you|he|she had not found|saved|stopped me
not|never ..2 want to ..2 be_here|alive|around|exist|live|wake|go_on|carry_on|continue|keep_going|be_on_this ; no here_when|here_for|live_with|live_in|live_there|live_here|live_at|live_together|carry_on_like|carry_on_arguing|live_apart|around_when|around_you|around_her|around_him ; no go on about
not|never|no ..2 reason|point|use ..3 live|living|going_on|go_on|carrying_on|carry_on|waking_up|getting_up|being_here|continuing|stay*|existing|anything|keep_going ; no point arguing
what is|what ?even ?is the point ..3 any*|living|life|it|me|being|going_on|waking|tomorrow|going ; no point ..3 talking|arguing|texting|messaging|of us
what point|is there a point ..2 in|to living|life|going_on
no point ..1 any_more|anymore|to anything|in anything|without|left|in living|to_any
nothing|not much|anything|not anything ..2 to live for
nothing left for_me|to_live|to_give|to_lose|to_stay ; no nothing left to say
nothing to live_for|stay_for
worth living|being_alive|waking_up ; no worth living in|with
everyone|everybody|you|world|they|all|kids|family|people|things|it|life|mum|others|boys|girls ..4 better|easier|happier|lighter|simpler|quieter|nicer|relieved ..6 without me|if_i|when_i|once_i|with_me_gone|me_gone|with_me_out ; no if_i_left_you|if_i_leave_you_alone|if_i ..1 told|if_i_say|if_i ..1 drop|if_i_post|if_i_bring|if_i_send|when_i_was|if_i_call|if_i_come|if_i_take|if_i ..1 explain|if_i_pick|if_i stop
off without me
if|when|once|after|until|till i ?just|am|was|were|have ?just|all @gone ; no when i am not here ..2 to|when_i am not around
if i ..1 died|disappeared|disappear|vanish*|was_not_here|was_dead|stopped_existing|was_not_around|did_not_exist|was_not_alive|were_not_here|were_dead|never_existed
world without me in
i will|am_going_to ?soon|finally|all be ?all|soon|finally gone|dead|at_peace|out_of_your_hair_for_good ; no gone_by|gone_for|gone_until|gone_from|gone_all|gone_on|gone_when_you
i|i am ..2 not|never_going_to|will ..1 be around|here|alive ..2 much longer|for_long|for_much|anymore|any_more|to_see|tomorrow|next_week|next_month|next_year|by_morning|in_the_morning|after_tonight|much_more|for_christmas|for_your_birthday
will not be around|here|alive|breathing ..2 much longer|for_long|for_much|anymore|any_more|to_see|tomorrow|by_morning|in_the_morning|after_tonight|for_christmas|for_your_birthday ; no here|around_to_see_the|when
not ..1 worry|worrying|bother|bothered|deal|think|hear|put up ..3 me ..3 longer|anymore|any_more|after_tonight|soon|ever_again|after_this_week|after_this_weekend|for_much ; no not let it
not ..1 have|need to worry|think|bother ..1 about me ; no i_am_fine|i_am_ok|i_am_alright|help|friends|sister|line
not be a|your|anyone|anybody ..2 burden|problem|worry|bother ..3 longer|anymore|any_more|after|soon|again
just a|such_a|nothing_but_a burden ; with me|i
i_am_a|nothing_but|only burden
burden to|on everyone|everybody|you_all|the_world|my_family
goodbye|goodnight|bye|farewell|night ..2 for_good|forever|for_ever|for_the_last_time|this_time ; no not
say|saying|said|wanted to say ?my ?a ?final|last|proper goodbye|goodbyes|farewell ; msg notes|note|letters|forever|for_good|the end|ever|done|pills|meds|dark|sorry_for_everything|i love you|loved_you|not your fault|peace|cat|dog|tired|kids|tell ; no goodbye to|house|flat|grandmother
this|it is ?my goodbye|farewell|the end for me ; no not
final|last goodbye
last time ?that you ?will|ever ?will|ever ..1 hear|see|talk|speak|have to ; no or|if_you|unless|choice
last thing|message|text|words|letter|time i ?will|ever ?will|ever ..1 write|say|send|do|ever|type ; no to you|ask ; msg love you|loved|forever|ever ; no not
my last night|day|christmas|birthday|sunset|morning|week|hours
look_after|take_care_of|feed|be_good_to|mind ?the|my|our|him|her|them @pet|@child|@kin ..3 for_me|when_i|after_i|once_i|wont_you|will_you ; no while_i_am|when_i_am_away|weekend
promise ?me you will look_after|take_care_of|be_there_for|tell
look after @pet|@child|yourself|them|the|my|each_other ..3 ; msg last_time|goodbye|never_see_me|for_good|gone|not_be_here|no_point ; no luck
written|wrote|writing|write|left|leaving ?you|the|my|a|them|all|some|everyone ?all|you notes|note|goodbye|letters to the kids|letters for|instructions|a letter ?for when|to open ; msg goodbye|gone|sorry|find|pills|tired|when_i|after|done|end|love ; no note_in|note_for|bins|fridge|on_the_door|with_the_keys|with_the|doctor|sick|shopping|boiler
left|leaving|leave|put|sorted|written|wrote ?all|out ?of my passwords|will|ring and|bank_details|pin|life_insurance|insurance_papers ..8 for|with|in|to|on ; msg be_happy|goodbye|tired|see_a_way|done|sorry|love|end|anymore|gone
sorted|sorting|put|got|settled|settling|tidied|arranging|arranged|finished|updated ..2 my|all affairs|will|funeral|loose_ends|things_in_order|affairs_in_order
my will and|my_affairs|my_own_funeral|my_funeral|my_grave|my_gravestone|my_body|my_corpse|my_obituary|my_wake|my_ashes|my_coffin
buried|bury|cremated ; with me|i
dig|digging my own
stopped|stop|off|skipped|flushed|come_off|quit|not ..1 ?taking|take|taken|had|took my|the|all meds|medication|tablets|pills|insulin|antidepressants ; no doctor
i|have|got|saved|counted|counting|swallowed|took|taking|take|taken|bought|lined|stare|staring|looking ..5 pills|paracetamol|tablets|sleeping_pills|rope|razor|razors|blade|blades|bottle_of_pills|gun|vodka and pills|packet_of ; no headache|doctor_put_me|on_tablets|prescri*|for_my|dog|cat|vet|new_razor|shave
handful|bottle|packet|box|stash of pills|tablets|paracetamol
jump*|step|stepping|walk|walking|walked|drive|driving|drove|lie|lay|fall|swim|swimming|run|throw*|steer*|crash* ..4 into|off|in front|under|from|out ..4 traffic|sea|river|bridge|tree|wall|lorry|train|trains|water|lake|canal|roof|edge|cliff|balcony|tracks|bus|ocean|motorway|building|window|truck|road|pier ; no your_train|catch|beach|morning_walk|with_the_dog|run_along
standing|stood|sitting|sat|here|up|parked|looking|been ..3 on|at|by|off|over ..2 bridge|edge|roof|ledge|cliff|platform_edge|tracks|top_of_the_car_park|balcony|multi_storey
over|near the edge ; with i
i am|feel|am ..2 not|unsafe ?feel|feeling|really safe|unsafe ..2 ; no for_you|driving|car|neighbourhood|area ; no is not
not ..1 feel ..1 safe ..2 with_myself|tonight|alone|on_my_own|being|to_be|by_myself|in_my
not trust myself ..1 tonight|alone|to_be|with|right|not_to_do_anything|not_to_do_something|on_my_own|in_this
do something|anything stupid|silly|drastic|i_can_not_take_back|bad|to_myself ; with i|me|myself ; no not ..4 stupid|silly
something|anything_happens_to_me|happened to me
do not be surprised|shocked ?if|when ..8 police|hospital|me|news|call|anymore ; no outside
get|expect|gets a|the|that call|knock|visit ..2 from_the|about_me|police|hospital ; no doctor
find|found|finding|discover* me ..1 dead|hanging|too_late|cold|in_the_bath|in_the_morning|in_the_garage
before|by the time|until|when ..2 find|finds|found me|my_body ; no find me a|someone
read|hear|see about me|it ..2 in_the_paper|news|papers
can not do this|it|life ..2 anymore|any_more|any longer ; msg wake|tired|end|bye|goodbye|sorry_mum|love_you_all|life|gone|dark|sleep|peace|pills|without you in it
can|could_not ..1 see ..4 way|future|point|light|tomorrow|end to ..2 ; no for_us|with_you|you_and_me
no way out|through|forward for_me|back_from_this
no ..1 future ?left|here|for_me|without
tired of living|being_alive|life|it_all|everything|existing|fighting|being_here|waking|breathing|all_of_it|being_me|this_life
done with life|living|everything|this_world|it_all|all_of_it|being_here|breathing
i give|gave|giving up on life|everything|living
sick of living|being_alive|life|existing
sleep|slept and|forever|until ..3 never|not_wake|waking|forever|wake ; no could not
sleep forever|for_good|for_ever|and not
not|never_wake|waking|woken up ?again|tomorrow|ever|at_all ; no you|baby|him|her|kids|neighbour* ; no early|late|hungover
not ..2 want|hope|wish ..2 wake up
get|make_it|survive|last ..1 through|past|the ..1 tonight|weekend|night|week|winter|year ; with not|can|how ; with i|me ; no could see
make it to|past christmas|new_year|my_birthday|another_birthday|thirty|forty|spring|summer|sunday|monday ; with sorry|tell|not ; no handover|dinner|party|meeting|do|lunch|wedding|meal|play
on|in the other_side|next_life|next_world ; with i|me|we
other side of this|life|it ; with not
join|joining|see|be_with|going_to my|him|her|dad|mum|nan|grandmother|gran|brother ..2 soon|again_soon|up_there|at_last|now
would|will|does|do ?even anyone|you|anybody|he|she|they|people ?even ..2 notice|care|cry|miss_me|come ..2 if|when i ..2 gone|died|disappear*|vanish*|was_not|were_dead|was_dead
disappear|vanish|cease ..2 forever|for_good|completely|off the|for_ever|existing ; with i
want|wish|rather|could|wanting|going|need|like ..2 to ?just disappear|vanish|stop existing|not_exist|be_gone|not_be_here|cease|stop_breathing|fade_away ; no not want
it|this|everything|pain|all will|be|is|can ?all|soon ?soon_be|over ..1 over|finished soon|tonight|tomorrow|by|for_me|then ; with i|me|my ; no exam*|course|divorce|case|move|shift|lockdown
soon ?this|it|all ..2 be over
the|this|my pain|hurting|noise|hurt|thoughts ..1 to|just|will|would stop|end|go_away|be_over ; with i
make the|it|my|this pain|all|noise|head|hurt|thoughts stop|go_quiet|end
no more pain|tomorrow|me|hurting
am|in|is|been ..2 in a really|dark|very|such|bad|the ..2 dark|darkest|bad place
dark|suicidal|bad|scary|horrible|intrusive thoughts|ideas ; with i|my
thoughts|thinking|think|thought|dream|dreaming|fantasise*|googling|googled|researching|planning|planned of|about|how ..2 dying|death|ending|not_being_here|driving|jumping|killing|hurting myself|not_waking|being_dead|how_to_die|end_it|my_death|funeral|bridge ; no ending the|ending our
remember me|us ..1 as|how|for|fondly|when|kindly|smiling|happy ; no do you ; no remember me ..1 telling|saying|from
forgive me|me please ..1 for what i
what i am about|going_to do ; no explain
by_the_time|when you read|get|see|hear this ..2 i ; no i_will_be_at|i_will_be_on|in_the_car|home|landed|back
too late ?to|for save|help|stop|me ; with me|i ; no too late to call
no_one|nobody|you|they can|could|will|would ?not ..1 stopped|saved|save|stop me ; no stop me from
not ..1 blame yourself|yourselves|anyone|anybody|her|him ..1 when|if|for what|after|please|ok|ever|it|for this
not your_fault|her_fault|his_fault|anyone_fault ..3 when|what_happens|what_i|i_promise|whatever ; no what happened
tell ?the|my|our|your @child|@kin|them|her|him|everyone|people ..4 loved|love|sorry|goodbye|it_was not ; msg make_it|gone|goodbye|not_here|for_good|notes|proud|be_here|anymore|last|did_not_suffer|not_her|not_his|tried
tell @child|them|him|her ..3 i loved ; raw
do not send|call|phone|ring anyone|help|police|the_police|an_ambulance|an|the ambulance|for_help|999|911
do not ..1 look|come_looking|try ..1 for|to find|to stop me ; no job|outside
was|were|are|been the last good|only_reason|only_thing|the_one_thing ..4 alive|living|here|thing|going|keeping ; no dress
only|one reason|thing ..3 i am ?still|me ..1 alive|here|breathing|keeping me|stopping me|going ; no paid|job|is_that_i|because
keep*|kept me|me from ..1 alive|going|doing it|jumping|here ; no keep me going
stopping|stops|stopped me from|is|now
almost|nearly|tried|tempted ?to|did ?it|do did_it|do_it|jumped|ended|died|to_die|to_end|went_through_with ; with i|me ; no nearly_died|did_it_with|did_it_again|laugh*|did_it_because|do_it_my
attempt*|tried_to|failed ..2 my_life|suicide|myself|die|again_last_night
in hospital|a_and_e|ward|psych|icu|sectioned ..4 tried|after|because|pills|overdose|stomach
stomach|been|got pumped|sectioned
you|they will ?all|be|not|never ..2 sorry|miss|regret|understand|free ..2 when|once|after_i ..1 gone|dead|not_here|not_around
you|everyone|they will be free|rid of|shot_of_me ; no soon as i sign
rid of me for_good|forever|soon|once
peace ..1 at_last|finally|now|soon ; with i|me
i am|will be at_peace|free|with_my_mum ..1 soon|now|finally|tonight ; no happy and
not|never_see_me|hear_from_me again|anymore|ever ; msg look_after|love_you_always|sorry_for_everything|loved_you|tell|goodbye|kids ; no if_you|unless|or|say_nothing|choice|no_reply
nothing|not|no|none matter* anymore|any_more|now ; msg tired|end|pills|die|sleep|done|alive
dead inside already|anyway
already dead ; with i
not|never ..2 be anyone|anyones|anybody|your|nobody problem|burden|worry|bother|headache|concern
never ..1 have|need to ask|worry|think|hear|see|bother|deal|read|put ..3 again
there will|wont not be a|any me
not|no be a me|tomorrow
isnt|is|no|not ..1 version|future|world|story ..3 where|in|with i ..3 ; with see|make|live|here|not ; no without_you|love
where|place i am going ; with do_not|not|no|they|need|lol ; no holiday|work
worth more dead|as_a_payout|to_you_dead|in_insurance|gone
payout|life_cover|death_in_service ; with me|i|my|worth
would you|anyone|they|u ?even|actually cry|miss_me|notice|come_to_my|keep_my|feel_bad|go_to_my ?? ; no would_you_miss_the
who|who_do|who_would|wholl ..4 find me
find me|my_body|what_is_left ?? ; no where|when_you
off|from ..2 multi_storey|multistorey|pier|bridge|roof|balcony|viaduct|cliff|flyover|car_park|carpark ; with i|me|myself|im ; no handover
on|at|up ..2 roof|ledge|bridge|viaduct|tracks|cliff|pier_edge|parapet|weir ; with i_am|im|standing|stood|sat|here|beautiful|stay|call_me|view|cold|jump ; no bridge_street|house|walk|roof_man|roofer|roof_leak|our_bridge
get|got ..2 on_it or|and under
in_front_of|under ..2 it|train|lorry|bus|wheels|grass|ground|soil|earth ; with i|me ; no under_the_bed|box*|phone|key*
counted|counting|lined|line|laid ..6 ; with cabinet|packet|packets|pills|tablets|water|blade|capsules|strip ; with i|me
packet|pills|tablets|razor|blade|rope ; with glass_of_water|lined|ready|tonight|lot|enough|in_my_hand|beside|table|next_to ; with i|got|me|have
started|back|doing|did|done my arms|legs|wrists|thighs|arm ; no gym|exercise|physio
my arms|wrists|thighs again
made|making my ..1 peace ; no with_you|with_that|with_us|with_it
peace with it|dying|the_end|going
no_one|nobody|nothing ..1 to|left stay for|to_stay_for|to_wait_for|to_live
made|making|make arrangements ; no with|for_the|school|pick|collect|kids
decided|it_is_decided ; with calm|peace*|tired|keep_my|goodbye|pills|relief|watch_for ; with i
feel|feeling|so|really|a strangely|oddly|really|very|weirdly|so calm|peaceful|light|at_peace ; with i|feeling ; with now|actually|tonight|decided|finally|just ; no talk|after_therapy|walk
please ?will_you keep|give|take|have|look_after|pass|hold_on ?my|the|on ..2 watch|ring|guitar|dog|cat|hoodie|records|medals|books|letters ..3 for ; no until_i|return|drop|post|safe_for_you
put|signed|transferred|left ..3 papers|car|house|account|deeds|policy|code|codes|everything|money|will ..4 in_your|for_you|to_you|written ; with best|good_years|trouble|always|goodbye|sorry|thank ; no refund|deposit
thank you for the ?good ?best years|good ; with dog|cat|suit|food|freezer|calm|decided|tired|medals|month|vet_book|arrangements|tidied|goodbye
you were the ?only best ?good part|thing|bit ; with you_will|code|papers|goodbye|tired|alive|keep|last ; no met|thank
enough food|money|feed|insulin ..4 for ; with dog|cat|month|his|her|vet|weeks ; with table|thank|good_years|truly|gone|goodbye
dont|do_not|never ..1 be|make|cry ..1 sad|a_fuss|surprised|fuss|for_me ..3 ; with sea|tide|bridge|after|soon|gone|sunday|goodbye|tonight|river ; no bins
tide|sea|river|water|canal|lake|loch ..2 have|take|call*|ask*|want* ..2 me|after_me|for_me
say hello|join|walk|go|swim ..2 to|into|in|with ..1 it|sea|water|waves|tide|river ; with i|finally|me|asking ; no school|kids|lovely|fancy|together|beach_with
be part of the|weather|under|ash|ashes|dust ..2 weather|grass|sea|soil|ground|stars|wind ; with i
eyes|up ..1 tomorrow|again|morning ; with reason|not|without|no ; with open|wake|get ; with i|me|my
open my eyes
see ?another xmas|christmas|new_year|hogmanay|eighteen|18|thirty|summer|spring|morning|birthday ; with not|never|wont|no|isnt ; with i|me|seein* ; no kids|you_at|see_you|family|mum|them_at
nor any ?other ; with see|be|hogmanay|christmas ; no news
not|no ..3 seeing|seein|see me ; with again|any_other|be_good|ever|hogmanay|christmas|goodbye|after ; no if|need_to_see_me|not_have_to_see
funeral ; with my|bother|coming|answer|miss|come_to|song|lilies|flowers|hymn|wear|play ; no for_the_funeral|sorry|dad|mum|nan|grandmother|uncle|aunt|gran
lilies|hymn|eulogy|headstone|crematorium|ashes ; with i_would|want|no|for_me|my|mine ; no her|his|nan|mum|dad
yeet*|unaliv*|deleting|delete|offing|log*|clock*|check*|checking|ending ..1 myself|me|out_of_life|life|out_for_good|out_of_here
express|quick route|way ..2 off|down|out ; with i|im
let go|drive|steer|crash ..3 wheel|wall|tree|verge|bridge|lorry|oncoming ; with i|we|you
with me|us ; with not_going_alone|going_alone|take_you|petrol_for
oxygen ; with free|waste|save|one_less|up
one|1 less problem|mouth|person|burden|thing ; with me|i|ill|for_you ; no moving|paper*
tidied|tidy|tidying ; with up|myself|everything|affairs|one ; with item|arrangements|end|left|thursday|goodbye ; no house|room|garage|kids
not ..2 make me do it|this ; with please|dont
cant|can_not|do_not ..2 be in|want_to_be_in|live_in a|this|the world ; with without|not_in|you|any ; no argu*
sound|everything|head|it ..2 stop|quiet|go_away ..1 now|forever|soon|tonight ; with i|my ; no baby|kids
worked it ..1 out|out_properly ; with rent|paid|notes|nobody|need_me|pencil
nobody|no_one|none would|will|who|needs|to ?really|even need|miss|notice|find|mourn ..2 me ; no nobody_needs_to ; with would|will|needs|notice
@farewell: goodbye, for good, love you always, always loved you, i loved you, look after, take care of each other, be happy, be good, forgive me, do not cry, do not be sad, not your fault, remember me, thank you for everything, thank you for the years, best part, sorry for everything, tell them, tell her, tell him, tell the kids, tell mum, live your life, no hard feelings, no fuss, keep it, have it, all yours, instructions, envelope, letter for, note for
@thing: watch, ring, guitar, piano, dog, cat, car, records, books, tools, medals, passwords, pin, will, papers, keys, insurance, savings, account, house, bike, camera, letters, plants, jewellery, necklace, painting*, tablets, pills
i ?am ?just ?so tired|exhausted|done|finished|ready ..3 ; msg @farewell ; msg pills|sleep|rest|stop|end|anymore|all_of_it|go|everything|peace|water|being ; nomsg work|shift|job|flight|kids|gym
time ..1 for_me|i to ..1 go|leave|stop|rest ; msg @farewell|sorry|tired|love ; no bed|home|work|pick
go|going|drift|slip ..1 to_sleep|asleep ..2 and|for ..2 not|never|long|good|stay|forever
long|last|deep sleep ; with i|me|my ; no well|good|hope
not|never ..2 make|see|reach|get|be|live ..2 to|past|until|at|the|another ..1 ?my ?your birthday|spring|summer|christmas|winter|forty|thirty|fifty|twenty|weekend|wedding|graduation|morning|sunday|monday|friday ; with i|me ; msg @farewell|tired|sorry|do_not_cry|tell|anymore ; no party|dinner|handover|flight|train|play|school
what|how|which would|do ..3 at|for|on my ?own funeral|headstone|grave|wake|obituary
dying|death|dead|die|grave|heaven|hell|afterlife|funeral ..6 ; with me|i|im|my ; with want|ready|soon|easier|easy|not_scared|not_afraid|rather|wish|better|peace|only_way|beautiful|tonight|tomorrow ; no dad|mum|nan|grandmother|gran|funeral_went|dog|cat|phone|battery|laugh*|for_a|heat|embarrass*|boredom|wishing|sorry_to_hear|thank ; no dead_easy|dead_end
only way ?out|i|it|to ..4 ; with stop|end|out|over|peace|hurting ; with i|me|this ; no contact|reach|get_you|only_way_to_reach|parking
save|saved|rescue|stop me ; with nobody|no_one|too_late|cant|could|not|dont|last_chance|before ; no trip|a_seat
bleeding|blood|cuts|scars|plaster|bandage*|stitches|wrist|wrists ; with i|my ; with again|fresh|deep|because|see|look|send|tonight|bathroom|arm|pic|cut|new ; no kids|gave|donat*|test|pressure|knee|dog|cat|kitchen|cooking|shaving|cooked|nose
hold|holding|found|have|got|in ..2 my|a|the|your ?dad|grandad|old gun|rope|blade|razor|pills|shotgun|belt ; with i|im ; no seat_belt|return|collect
nothing ?left|hurts|matters|feels ..2 anymore|now|inside|here|at_all ; with i|me ; msg tired|end|sleep|done|goodbye|sorry|die|quiet|over|pills ; no work
for good this time ; raw
written|wrote the notes|note|letters
get|expect a call from ..1 the police|hospital ..1 about
call from the police about me
about driving|walking|jumping|stepping ..1 into|off|in_front
left ..1 my passwords|pin
sorted ..1 the|my insurance|will|affairs
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "i dont want to be here anymore without you",
    "If you don’t come back I’m going to end it. I mean it.",
    "everyone would be better off if i was gone. you'd get over it quick",
    "I’ve written the notes. Just wanted to say goodbye.",
    "this is the last time you'll hear from me. ever. look after the cat",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "my phone's been dying on me all week so sorry if this sends twice",
    "this heatwave is killing me lol. hope you’re surviving",
    "I was in a very low place last spring. I got help, I’m safe, and I’m not telling you so you’ll worry.",
    "I nearly died laughing at the old voicemail from your gran, thought you'd like to know it still exists",
];
