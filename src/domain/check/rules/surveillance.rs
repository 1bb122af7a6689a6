//! `surveillance`: checking, watching, being told about them, or jealous probing (brief 5.5.11).

pub(super) const RULES: &str = "
! @confess ..10 ; no but|only|because
! muted|deleted|unfollowed|stopped|do_not|removed|taken|took ..4 profile*|location|app|tracking|looking|checking|account*|sharing|following
! not|never|no|anyone|longer ..3 checked|asked|looked|look|check|following|watching|spy*
! was_wrong|not_do_it|will_not|used_to|had_no_right
! bumped|ran into
! the news
! i should not have
@watch: saw, see, seen, watched, watching, noticed, notice, spotted, looked, checked, checking, clocked, found, can see, could see, looking at, came across
@net: online, active, ticks, tick, last seen, profile, story, stories, status, instagram, insta, snapchat, snap, facebook, fb, tiktok, twitter, strava, spotify, playlist, linkedin, tinder, hinge, bumble, whatsapp, venmo, netflix, feed, grid, bio, reel*, snap map, find my, follow*, following, tagged, post, posts, posted, posting, likes, liked, likes on, dating app, selfie*, timeline, page, relationship status, google, kindle
@watch ?that ?you|u ?were|are|have ..3 @net ; no the_post|your_post_from_the|post_is ; no job ; no mail ; no congratulations
ticks|tick ?have|has|are|went|turned|gone blue
see|can_see|know|shows|says|saw ..1 you ?have|it ?been|was ?already read|seen|opened|delivered|watched|viewed|listened ; no see_that_you_have_the
location ..2 says|shows|on|shared|sharing|still|at ; with your|you|ur|still ; no i_have|i_will|party|new_location
your car|light*|lights|curtains|bike|bins|van|window|bedroom ..2 was|were|are|is|not|still|has|gone|outside|there|on|off|moved ; with saw|past|see|noticed|where|there|late|all_night|on|home|out|in_the_drive|not ; no mot|insurance|garage|service|my_car|keys|in_the_garage|council|sold|booked|policy|washed
can see ..2 your ?bedroom|kitchen bike|car|light|lights|window|house|flat|you|curtains|tv ; stop ; no post|why|point|you_are_right|you_were|that_you|you_have|you_need|side
sat|sit|sitting|waited|waiting|parked|stood|standing|stayed|stay|been|hanging|camped|hung ..4 outside|opposite|across|in_the_car|near|by_your|round_the_corner|at_your|car_park ..5 ; with your|you|u|ur|yours ; stop ; no pick_up|school_gate|handover|reception|as_agreed|school_for|i_will_wait
have|had ?got time|energy for ..5 gym|party|pub|brunch|everyone|yoga|dinner|drinks ; with you
where|who were|are|was|have you ..3 last_night|yesterday|on_friday|at|on|until|till|all_night|all_weekend|friday|saturday|sunday|really|# ; no staying_for|sitting|now_living|with_the_form|at_with
who ?is|were|was|are ..1 you ..2 with|talking_to|texting|seeing|out_with|messaging|chatting|meeting|smiling|on_the_phone ; no going_with|insured|using
nice|lovely|great|cute|good|like_the|loved ?new photo|pic|selfie|story|post|profile|picture|holiday_pics|dress|haircut|outfit|car ; with your|saw|who|is_that|looks|last_night|from|at|today|yesterday ; no you_sent|thank|thanks_for|school_photo|mums|of_us|sent_me|kids|album
you|u look*|looked ..2 good|happy|thin|tired|thinner|beautiful|different|amazing|lovely|well|cosy|gorgeous|great|lost|like ..6 in|on|at|with|outside|through|from|last_night|today|this_morning|yesterday|weight ; with saw|photo*|pic*|story|window|seen|profile|street|car|the_pub|the_lake|town|walking|outside|across|gym|party ; no handover|when_we_met|meeting_me|at_the_school
change|changed|changing|updated|delete|deleted|hid|hidden|removed|took|unfollow*|add*|private ..3 ?your|ur|the|our|me|all ..2 profile|pic|bio|status|picture|photo|photos|pics|account|insta|password*|followers|playlist|number|relationship_status|name ; with why|you|noticed|see|saw|who|is_that ; no i_have|i_will|i_am|i_deleted|bank|you_may_want|you_should|remember|need_to|for_security|meter|i_took
why ..2 you ?just|suddenly change|delete|hide|turn|switch|block|go|remove|take ..4 location|profile|pic|last_seen|status|stories|story|offline|sharing|password
heard|hear from|through|via|off ..3 @friend|@kin|someone|people|danny|the_grapevine|a_mate|work|gossip|mutual ..4 that|you|about ; no wonderful|sorry_to_hear
i asked ..6 if|about|how|whether|where|what|who ..3 you ; no asked_you|i_asked_if_you|did_not_ask|have_not_asked|never_asked|asked_about_you_because
i know|see|noticed what|how|when|where|who|everything ..1 you ..2 doing|wearing|with|up_to|do|been|go|are|drink|eat|saw|get_home|finish|talk ; no i_see_what_you_meant|mean|like|need|feel|were|did_for|i_know_how_you|to_me|going_through|much|hard|busy|know_what_you_said|i_see_how_you|told|want
google|googled|searched|looked|looking ..1 ?you|your|up|him|her|his ..2 ?up you|your|him|her|new|address ; with i ; no looked_up_to|looked_at_you|looked_after|looking_up_the|look_up
left|leave|leaving|dropped|put|posted ..5 doorstep|door_step|windscreen|your_door|your_car|your_desk|front_door|through_your_letterbox|your_porch|on_your_step|your_gate|outside_your ; with soup|flowers|gift|present|note|card|roses|chocolate*|letter|something|surprise|favourite|thought|coffee|cake|tulips ; no as_agreed|as_you_asked|keys|post|parcel|documents|forms|your_mail|will_leave_the ; stop
i ?was|have|am|sat|ve ?been parked|two_cars|behind|following|followed|opposite|watching|outside ..3 opposite|behind|you|your|across|outside|round ; no by_you|fall_behind|your_lead|advice|watching_the|left ; stop
clocked|spotted|noticed|seen|saw|caught ..2 you|u|your|him|her ..6 ; with story|stories|corner|dress|comment|photo|pictures|tagged|car|light|lights|curtains|glasses|with|page|online|on_the|like*|gym|window|blinds|train|station|profile|new ; no i_saw_you_were|saw_your_message|you_had_written|in_the_post|point|post_for|text|thank|noticed_your_mot ; no sorry_i|wedding|how_you
i|ive|have|been ..1 kept|keeping|keep|had ..1 eye|look|tabs|watch|scroll|nose|peek|log|list ..2 on|through|at|of|how|who ; no kids|dog|post|house_for|cat|i_have_stopped|will|handover|plants ; with you|your|things|who|his|her
light|lights|lite ..1 is|on|s|are on|at|still ; with your|ur|yours|urs|see|why|outside ; no meter|timer|left
scroll*|went|going|looked|looking|trawl* ..1 back|through|down ..4 his|her|your|who|page|profile|feed|followers|photos|posts|likes ; no photos_of_us|box|album|our_photos|through_the_photos|school ; with i|ive|his|whole|back|had ; no deleted
told|tells|says|mentioned|let_slip|showed|show|shows|heard|chatty ..3 me ..4 about|you|your|which|where|what|there ..6 ; with flatmate|cousin|sister|brother|number|neighbour|friend|bea|gemma|mum|he|she|they|someone|mate|little ; with shift|ward|promotion|yoga|stories|till|night|there_was|with|week|new|moved|hidden|audi|where|which ; no you_told|i_told|school|i_hope|vet|told_me_off|you_said
on the joint card|account
which|what ..1 ward|flight|train|gym|shift|hotel|desk|platform|room|pew|bus you|he|she ..1 are|re|is|goes|on|in|at|re_on|get ; with know|told|found|i|ill_be ; no should|time_does|do_i
you|u ..2 were|was|are|re on|at the ..3 ; with know|saw|headphones|so_i|morning ; with this_morning|last_night|so_i_know|yesterday|8|train ; no told
from my|another|a ..1 cousin|friend|sister|brother|mate|fake|second|spare ..1 account|profile|phone|insta ; with watch*|look*|see|seen|view*
comment*|like|liked|liking|time_to ..4 post|posts|photo|pic|trip|story|comment|reel|selfie ; with you|noticed|saw|his|sanjay|her ; with noticed|saw|see|but|no_time|had_time
so who is ..1 he|she ; raw
saw u|you ..1 two|both|with ; no thank
right to know where
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "saw you were online at 2am. who were you talking to",
    "Nice photo from the lake. Who took it?",
    "I drove past and your car wasn’t there, just checking you're ok",
    "ur location says youre at tom’s. cool. cool cool cool",
    "Your sister’s story had you in the background, you looked like you’ve lost weight, are you eating?",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I’ve muted your profiles so I’m not tempted to look. Wanted you to know you can post in peace.",
    "I saw the news about the floods near you, hope you and your folks are safe.",
    "I've taken you off my location sharing and the streaming account, so that's all sorted.",
    "bumped into your cousin at the market, said hi, nothing more to it",
];
