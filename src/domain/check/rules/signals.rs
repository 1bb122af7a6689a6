//! What a message does well, in the order of `SignalKind` (brief 5.2). Brevity is counted.

pub(super) const RULES: &[&str] = &[
    // acknowledgement
    "
i ?can|now|do realise|realised|see|understand|recognise|accept|get|know ..3 i|my|how|what|that|you|now|it|why
you ?were|are right|fair
my part|share|half|fault|mistake
i made mistakes
i was ..2 wrong|unfair|unkind|cold|careless|short|defensive|distant
i was not ..2 fair|present|there|honest|kind
that is|was fair
we ?were|both ..2 trying|different|stopped
i hear you
",
    // specific_responsibility
    "
i @badpast|shouted|snapped|hid|stopped|spoke|dismissed|interrupted|pretended|spent ..8 ; no but|if|because_you|only_because ; no i_had_a|i_got_your|i_have_been
i was ..2 wrong|careless|unfair|cold|late|rude|short ..3 to|about|with|when|not
i was not ..3 about|when|on|that|at
",
    // open_door
    "
if you ..2 ever|would_like|want|fancy|feel_like|are_open|would_want
when|whenever you ..2 ready|feel|like|want
one|some day|time
would you be open
door is open
",
    // no_reply_needed
    "
no need to|for
no reply|answer|response ?needed|necessary|required
not ..2 have|need|expect*|owe ..3 reply|answer|respond|anything|say
not ?an|need answer
if not ..3 fine|ok|worries|understand|good|alright
all good if
don not|do_not answer at all
either way
fine ?if|to not|say_no
nothing needed
",
    // respects_space
    "
i ?will|am_not_going ?not ?to ?not|never|to write|message|contact|text|push|call|drop|come|keep|ask again|you|in|by ; with not
leave you ..1 peace|alone|be|to
at your ?own pace|speed
go slowly|at_your
take ..3 as_a_no|your_answer|as_your
i ..1 accept|respect ..2 it|that|your
your space|time|pace
you pick|choose
i will leave it
as|like|the we|you|agreement agreed|asked|says|said
take all the time
separate*|comfortable for you
",
    // well_wishing
    "
hope|wish ..3 you|your|things|life|it ..6 well|good|ok|okay|happy|kind|gentle|alright|lovely|safe|better|nice|great
hope ..6 went|goes|going ..2 well|ok|alright
take ?good care
good luck
go well
happy birthday|new|christmas|eid|easter|diwali
all the best
wish you
thinking of you
be well
",
    // gratitude
    "
thank|thanks|ty ..1 you|for|u
grateful
appreciate* ..4
i am glad ..2 you|we
",
    // listening_intent
    "
i ?will|would|am_going_to ?like|love ?to listen|hear|understand
i will ..2 not argue|defend|interrupt
like|want|rather to|properly hear|understand|listen
would rather understand
thanks|thank ..2 telling
glad you ..2 told|said
thought about ..1 what you
",
    // change_evidence
    "
i ?have ..1 stopped|started|been|joined|moved|set|told|deleted|cancelled|paid|put|changed|muted|asked ..6 ; no been_thinking|started_to_think ; with since|now|weeks|months|every|first|already|have|counsel*|therap*|sober
i am ?already|still learning|working|seeing|going|practising
# weeks|months|days now|sober|so_far
so here they
i said i would ..8
",
];
