//! `third_party`: children, family, friends or pets as lever, witness or messenger (brief 5.5.21).

pub(super) const RULES: &str = "
! thank|thanks ..6 card|for ; no passing|gets_it|asked
! i_have|i asked ..6 not_to|to_stop
! not|never|without ..4 asked|asking|involve|pass|drag|carry|using
! their|pick_up|drop_off|handover|jab|tablets|school_report|inhaler ..12 ; no ask*|cry*|miss*
! i told ..3 wrong|truth|lied|sorry|isn|is_not
! i spoke badly
! says hi|hello|thanks|happy
@they: @child, @pet, @kin, he, she, they, the house, lily, everyone
@ask: ask, asks, asked, asking, keep asking, keeps asking, kept asking, wonders, wondering, wants to know, want to know
@long: cry*, cries, cried, miss, misses, missing, does not understand, do not understand, will not eat, not eating, not sleeping, will not sleep, sits, waits, waiting, whine*, sad, upset, heartbroken, needs you, need you, needs, need, calls for, called for, drew, draw, looks for, stares, howl*, pining, pines, confused, lost, devastated, gutted, hurting, worried, suffering, broken, wets, bed wetting, deserve, deserves, wishes, wish, prays, hopes, wrote, thinks it is, blame*, has not been, have not been, quiet, off his food, wants, sleeps on, sleeps in, lies by, set a place, lights up, begging, still looks, still puts, scared
@speak: say, says, said, think, thinks, thought, agree, agrees, agreed, reckon, reckons, reckoned, told me, tells me, told, believes, believe, feels, feel, knows, know, can see, sees, see, warned, asked me, hopes, disappointed, ashamed, disgusted, furious, shocked, is on my side, on my side, sides with, loves, loved, still calls, wants us, want us, backs me, would be, called you, is praying, are praying, asks after, misses, does not understand, can not believe, was saying, thinks i, thinks you, reckons you, cried, is devastated, are devastated, is heartbroken, approves
@child|@pet|little_one|the_baby|our_daughter|our_son ..4 @ask ..8 when|where|why|if|about|for|after|are ..6 ; with you|daddy|mummy|home|dad|mum|u|back|we|us|? ; no school|bedtime_story ; no if_he_can|if_she_can|asked_for_her|asked_for_his|asked_if_you_could_pack|the_teacher|asked_about_swimming
even ?my|your|the|our|his|her @others|neighbours|dog|postman|barista|your_own_mother|lawyer|boss|mates|@pet|mechanic|barber ..5 ; no if|thank ; no even_my_therapist_says_i
asked|ask|got|asking|told|begged|messaged|spoke|spoken|talked|rang|called|phoned|met|written|wrote|emailed|texted|went|been|had_a|seen|contacted|visited|dinner ..2 ?to|with|a ?long|good ?talk|chat|coffee|drink|word ?with|to|see|for your|ur ?own|best|old|whole @kin|@friend|mum|dad|boss|parents|sister|brother|family|friends|aunt|cousin|mates|ex|flatmate|office|gran ; no thank|sorry|i_told|truth|apolog*|return|drop|as_you_asked|not|bring|key|blood|good_wishes|wrong|right|bumped|i_have_told|happy_birthday|collect|leave|post|i_will|box ; with i|we
put ?in in a_word|a_good ; raw ; no i_did_not
pass|passed|passing|pass_on|relay|carry|give ..3 this|on|message|letter|note ?on|along|to_you ; with @others|jo|thanks|him|her|she|he ; no i_have_asked|not_to|sorry ; no pass_on_my_love|post|key*|thank_you_for_passing|please_pass|could_you_pass|regards|parcel|well_wishes|condolences|the_box|agent|would_you
explain|tell|told|explaining|say|lie ..2 ?to|it|the|that|what ..2 @child|him|her|them|my_mum|everyone|parents ..8 ; with what_do_i|how_do_i|you_left|why_you|do_you_want|you_explain|want_to|you_can|mummy_left|daddy_left|you_do_not|that_you|what_am_i|supposed|you_tell|i_just_said|where_you ; no you_told_me|lied|truth|pick_up|kindly|tell_her_the|not_tell|please_tell|can_you|could_you|i_told_the_kids_it|if_you_tell|thank|would_you|happy_to|how_do_you_want_to_tell|together ; no i_told_your
put*|putting|fill* ..2 in|into|ideas ..2 head|heads|mouth
mummy|daddy|mum|dad says|said you|mummy|daddy|that|no|she ; no dad_said_you_were_welcome|my_dad|thanks
mummy|daddy ; with home|why|where|not|leave|love|cry*|us|miss*|sad|says|left ; no pick|happy|mummy_day|day|card|not_well
@pet ..6 ; with since_you|without_you|by_the_door|at_the_door|your_side|your_pillow|your_jumper|misses|looking_for_you|waiting_for_you|your_shoes|where_you|whine*|your_chair|your_smell|pining|visit_him|see_him|too|hates|same_day|if_you_care ; no fine|vet_says|jab|tablets|happy_to|allerg*|well|box
i asked ?your|my|a|our @friend|@kin|ben|jo|alex|sam|them|him|her|around ..3 if|about|what|where|how|for|to ; with you|u ; no not|asked_them_not|truth
have|had|ve|asked|getting|got|given|sent|sending|send @kin|@friend|him|her|them|a_letter ..6 ; with letter|talk_to_you|word_with|ask_you|deliver|read_it|pass|bring|persuad*|explain_to|message_for|show_me|for_you ; no solicitor|handover|kids_to|i_have_asked_them|not|post|agent|swim*|thank
speak|speaking|talk|talking on ?my|our behalf
my|our|point_of behalf|side|view ; with mother|mum|sister|brother|friend*|they|she|he|uncle|elder* ; no left_side|i
she|he|mum|mother|father|dad|papa|mama|beta|nana ..3 stopped|not|taken|asks|asked|wants|keeps ..4 ; with you_went|because_of_you|for_you|phone_her|ring_her|explain|you_left|since_you|come_and_see|your_name|see_you|table|about_you|why_mummy|why_daddy ; no pick|school|thank
why mummy|daddy|mum|dad|mommy ?does|do|is|left|wont|will|not
knock|timing|waiting|read|film*|hand ..3 you|it|door|reply|answer ; with she_says|he_says|her_phone|standing|stood|next_to_me|here ; with jess|she|he|friend*|her|bethany|them
in|at|with ..2 pooja|mass|church|mosque|temple|family_meeting|elders|the_meeting|father_house ; with you|wife|your|explain*|told|agree* ; no wedding|funeral|i_will_not|sing|hope
your|ur|my friends|family|mates|lot|crowd ..3 poison*|turned|told|got_in|agree*|know|laugh*|verdict|promised|grateful|filled ; with you ; no i_told|i_spoke|hope|thank
my|your|our|ur ..1 mum|mother|dad|sister|brother|best_friend|friend|friends|parents|aunt|therapist|counsellor ..2 think|thinks|says|say|reckons|agrees|agree|said ..2 you|we|you_should|its|that|should ; no thanks|sorry|happy|hi|i_told|i_should ; with us|we|you|not_over|mistake|back|try|another_go
kids|children|boys|girls ..2 need|deserve|want|miss ..3 both|us|you|two|family|roof|dad|mum|together ; no coat|pick|miss_you_and_i_told
told me to fight|wait|try|keep|write|text ; with they|she|he|all
long|good talk|chat ..1 with ..4 ; with about_you|about_us
got ..4 number|address from
those|they are my ..1 kids|children ; with dont_care|judge|coming|too
the counsellor|therapist|priest ..2 ; with you|told ; with i_told|you_would|coming|next_one
tell your|ur|my mum|dad|sister|brother ..4 sorry|love|thanks|goodbye|not ; no i_said_hi|please_tell_her_the|happy|well
kept|saved ..1 you ..1 a|the seat ; with next_to|me|school|play|family
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "Lily asked at bedtime when daddy is coming home. What do I tell her?",
    "my mum thinks we should give it another go and shes never wrong lol",
    "tell your sister thanks for passing this on, shes the only one who gets it",
    "The dog won't eat since you left. He sits at the door.",
    "Your best friend says you're not over me so stop pretending",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "Pick-up is 4:30 on Friday, she has her swimming bag.",
    "my mum says thanks for the card, that was kind of you",
    "I've asked our friends not to pass things between us. You shouldn't have to deal with that.",
    "The vet says Biscuit is fine, the tablets worked. Thought you'd like to know.",
];
