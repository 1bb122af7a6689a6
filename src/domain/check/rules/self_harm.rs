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
@recovered: had help, i had treatment, had treatment, i am well -aware, well now, safety plan, a therapist, my therapist, a counsellor, my counsellor, see someone every, crisis team, long ago, worked on it, i am supported, it was coercion, i am safe, giving a talk
@dyingof: dying, died, dead, killing, kill, kills
@gone: gone, dead, not here, not around, no longer here, no longer around, out of the picture, not alive, six feet under, under the ground, in the ground, in a box
have|took|taken|got|bought|counted|swallowed|hold|holding ..3 pills|tablets|razor|blade|noose|rope ; with i ; raw ; no headache|vitamin*|antibiotic*|hayfever|blood_pressure|prescription|chemist|pharmacy|climbing|dog|cat|vet ; no your ..2 pills|tablets
i ?just ?really want|wanna|hope|wish|pray ..3 die|be_dead|was_dead|were_dead|not_wake_up|never_wake_up ; raw ; no phone|laughing
end|ending|take|taking my own|life ?life ; raw ; no over_my_life
kill|killing|hang|hanging|drown|shoot|harm|harming|harmed|cut|cutting|burn|burning|burnt|burned|overdose|poison ?of myself ; raw ; no shaving|cooking|knife|kitchen|oven|hob|laugh*|not_harm ; no i would never ; nomsg @recovered
hurt|hurting ?hurt myself|my_own_body ; no gym|fell|football|back|slipped|running|lifting ; nomsg @recovered
suicid* ; no helpline|prevention|charity|squad|documentary|film|tracks|it_was_suicide|snow ; nomsg @recovered
want|going|will|could|might|about|ready|plan*|try|tried|rather|thinking|thought to|of|about|just|i ?just end|ending it|things|everything ?all ; no with_her|with_him|between_us|lease|contract|call ; nomsg @recovered
not|never ..2 want to ..2 be_here|alive|around|exist|live|wake|go_on|carry_on|continue|keep_going|be_on_this ; no here_when|here_for|live_with|live_in|live_there|live_here|live_at|live_together|carry_on_like|carry_on_arguing|live_apart|around_when|around_you|around_her|around_him ; no go on about
not|never|no ..2 reason|point|use ..3 live|living|going_on|go_on|carrying_on|carry_on|waking_up|getting_up|being_here|continuing|stay*|existing|anything|keep_going ; no point arguing ; no use it|them|this
what is|what ?even ?is the point ..3 any*|living|life|it|me|being|going_on|waking|tomorrow|going ; no point ..3 talking|arguing|texting|messaging|of us
everyone|everybody|you|world|they|all|kids|family|people|things|it|life|mum|others|boys|girls ..4 better|easier|happier|lighter|simpler|quieter|nicer|relieved ..6 without me|if_i|when_i|once_i|with_me_gone|me_gone|with_me_out ; no if_i_left_you|if_i_leave_you_alone|if_i ..1 told|if_i_say|if_i ..1 drop|if_i_post|if_i_bring|if_i_send|when_i_was|if_i_call|if_i_come|if_i_take|if_i ..1 explain|if_i_pick|if_i stop
if|when|once|after|until|till i ?just|am|was|were|have ?just|all @gone ; no when i am not here ..2 to|when_i am not around
if i ..1 died|disappeared|disappear|vanish*|was_not_here|was_dead|stopped_existing|was_not_around|did_not_exist|was_not_alive|were_not_here|were_dead|never_existed
not be a|your|anyone|anybody ..2 burden|problem|worry|bother ..3 longer|anymore|any_more|after|soon|again
look_after|take_care_of|feed|be_good_to|mind ?the|my|our|him|her|them @pet|@child|@kin ..3 for_me|when_i|after_i|once_i|wont_you|will_you ; no while_i_am|when_i_am_away|weekend
standing|stood|sitting|sat|here|up|parked|looking|been ..3 on|at|by|off|over ..2 bridge|edge|roof|ledge|cliff|platform_edge|tracks|top_of_the_car_park|balcony|multi_storey ; no fish*
i am|feel|am ..2 not|unsafe ?feel|feeling|really safe|unsafe ..2 ; no for_you|driving|car|neighbourhood|area ; no is not
do something|anything stupid|silly|drastic|i_can_not_take_back|bad|to_myself ; with i|me|myself ; no not ..4 stupid|silly
tired of living|being_alive|life|it_all|everything|existing|fighting|being_here|waking|breathing|all_of_it|being_me|this_life -out ; no airport|with_my|with_you
remember me|us ..1 as|how|for|fondly|when|kindly|smiling|happy ; no do you ; no remember me ..1 telling|saying|from
go|going|drift|slip ..1 to_sleep|asleep ..2 and|for ..2 not|never|long|good|stay|forever
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I want to die",
    "I’m well aware you don’t care. I’ll kill myself then.",
    "I have the pills here",
    "i am going to take my own life",
    "i dont want to be here anymore without you",
    "If you don’t come back I’m going to end it. I mean it.",
    "everyone would be better off if i was gone. you'd get over it quick",
    "I’ve written the notes. Just wanted to say goodbye.",
    "this is the last time you'll hear from me. ever. look after the cat",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I've got your mum's tablets here, I'll leave them with reception.",
    "I used to say I'd hurt myself if you left. That wasn't fair. I see a counsellor now and I'm well.",
    "my phone's been dying on me all week so sorry if this sends twice",
    "this heatwave is killing me lol. hope you’re surviving",
    "I was in a very low place last spring. I got help, I’m safe, and I’m not telling you so you’ll worry.",
    "I nearly died laughing at the old voicemail from your gran, thought you'd like to know it still exists",
];
