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
@watch ..2 your|ur|his|her|you ..4 @net|photo*|pic*|picture*|post* ; no post_is|in_the_post|your_post|box|album|school ; no nice_photo ; no congratulations
@watch you|u ..5 on @net
you|u|ur ?are|were|have|was ?just ?been online|active|typing|on_whatsapp|on_insta|on_tinder|on_hinge|on_bumble|on_the_apps ; no online_form|banking|active_person|gym
online ..2 at|since|until|till # ; with you|were|was
last|seen seen|at at|# ; with you|were|says|ur|your|# ; no i_last_saw
ticks|tick ?have|has|are|went|turned|gone blue
see|can_see|know|shows|says|saw ..1 you ?have|it ?been|was ?already read|seen|opened|delivered|watched|viewed|listened ; no see_that_you_have_the
read receipt*
left|leave me|it on read|seen|delivered ; with saw|see|know|can
location ..2 says|shows|on|shared|sharing|still|at ; with your|you|ur|still ; no i_have|i_will|party|new_location
track*|tracker|tracking|airtag*|gps|spyware|find my phone|key logger|hidden camera ; with you|your|phone|car|see ; no parcel|post|tracked_post|on_track|order|number|career|keep_track|tracksuit|delivery|running|track_of|soundtrack|tracks ; raw ; stop ; no i_stopped|i_have
doorbell|cctv|nest|ring camera|cam|footage|camera|dashcam ; with saw|see|came|left|shows|watch* ; with you|he|she|who|someone ; no i_have_removed
follow|followed|following|tailed ..1 you|your_car|u|him|her|your_bus ; stop ; no on|insta|up|if|through|follow_your|lead|advice|unfollow*|instagram|wanting|instructions
your car|light*|lights|curtains|bike|bins|van|window|bedroom ..2 was|were|are|is|not|still|has|gone|outside|there|on|off|moved ; with saw|past|see|noticed|where|there|late|all_night|on|home|out|in_the_drive|not ; no mot|insurance|garage|service|my_car|keys|in_the_garage|council|sold|booked|policy|washed
can see ..2 your ?bedroom|kitchen bike|car|light|lights|window|house|flat|you|curtains|tv ; stop ; no post|why|point|you_are_right|you_were|that_you|you_have|you_need|side
sat|sit|sitting|waited|waiting|parked|stood|standing|stayed|stay|been|hanging|camped|hung ..4 outside|opposite|across|in_the_car|near|by_your|round_the_corner|at_your|car_park ..5 ; with your|you|u|ur|yours ; stop ; no pick_up|school_gate|handover|reception|as_agreed|school_for|i_will_wait
waited|wait|waiting ..3 hour*|minutes|ages|in_the_car ; with you_were|not_in|where_were|for_you_to_come|home|get_back|your ; stop ; no for_the|call_centre|reply
you|u left|leave|leaving|got|get|came|come|go|went|arrived ..3 by_the_back|at #|late|early|home_at|in_at|work_at|the_house_at|with_him|with_her|alone|gym ; with saw|sat|watch*|noticed|outside|know|usually|always|why|who|waited ; no handover|pick_up|me|us ; no i_got_home|you_said
have|had ?got time|energy for ..5 gym|party|pub|brunch|everyone|yoga|dinner|drinks ; with you
you|u were|was|are not|never ..2 at|in|home|there ..4 yoga|gym|work|class|home|church|club|training|the|in|choir|pub|mosque|office|book_club|your_desk|your_mum ; no you_were_not_home_when_the|parcel|not_at_fault|not_in_the_wrong ; no i_was_not ; with noticed|saw|where|thought|poorly|ok|ill|when|today|yesterday|so|tonight|last ; no courier|present
where|who were|are|was|have you ..3 last_night|yesterday|on_friday|at|on|until|till|all_night|all_weekend|friday|saturday|sunday|really|# ; no staying_for|sitting|now_living|with_the_form|at_with
who ?is|were|was|are ..1 you ..2 with|talking_to|texting|seeing|out_with|messaging|chatting|meeting|smiling|on_the_phone ; no going_with|insured|using
who ?is|was|took|is_the ..3 guy|girl|man|bloke|woman|lad|blonde|person|car|one ..5 with|in|outside|on|your|next|you|car ; no helps
who|and_who took|is_taking|took_that|is_in ..1 it|that|the|this|them|your ..1 photo|pic|picture|pics|photos|selfie
nice|lovely|great|cute|good|like_the|loved ?new photo|pic|selfie|story|post|profile|picture|holiday_pics|dress|haircut|outfit|car ; with your|saw|who|is_that|looks|last_night|from|at|today|yesterday ; no you_sent|thank|thanks_for|school_photo|mums|of_us|sent_me|kids|album
you|u look*|looked ..2 good|happy|thin|tired|thinner|beautiful|different|amazing|lovely|well|cosy|gorgeous|great|lost|like ..6 in|on|at|with|outside|through|from|last_night|today|this_morning|yesterday|weight ; with saw|photo*|pic*|story|window|seen|profile|street|car|the_pub|the_lake|town|walking|outside|across|gym|party ; no handover|when_we_met|meeting_me|at_the_school
lost|losing weight ; with saw|photo|pic|story|you_look*|looks ; no i_have|i_lost
change|changed|changing|updated|delete|deleted|hid|hidden|removed|took|unfollow*|add*|private ..3 ?your|ur|the|our|me|all ..2 profile|pic|bio|status|picture|photo|photos|pics|account|insta|password*|followers|playlist|number|relationship_status|name ; with why|you|noticed|see|saw|who|is_that ; no i_have|i_will|i_am|i_deleted|bank|you_may_want|you_should|remember|need_to|for_security|meter|i_took
new ..1 friend|follower|profile|bio|playlist|haircut|car|sofa|jumper ; with noticed|see_you|saw_you|saw_your|i_see|who_is ; no congratulations
why ..2 you ?just|suddenly change|delete|hide|turn|switch|block|go|remove|take ..4 location|profile|pic|last_seen|status|stories|story|offline|sharing|password
turn|turned|switch*|stop*|take ..2 your|off|sharing ..2 location|sharing|read_receipts|last_seen ; with you|your ; no i_have|i_turned|mine
logged|log|hacked|got|went|guessed in*|to ..3 your ..1 email|icloud|account|phone|laptop|insta|facebook ; no by_mistake|sorry
uber|bank|card|joint|statement*|receipt*|itemised|phone_bill|petrol|parking ..2 account|statement|bill|says|shows|history|charge ; with see|saw|shows|says|who|what_were|where|dinner_for|hotel|notice* ; with you|your ; no refund|half|split|paid|my_half|please|sent|transfer|owed
heard|hear from|through|via|off ..3 @friend|@kin|someone|people|danny|the_grapevine|a_mate|work|gossip|mutual ..4 that|you|about ; no wonderful|sorry_to_hear
a little bird|birdie|birdy
someone|people|they|mate|friend|friends|sister|everyone|brother ?of_mine|at_work ?of_mine saw|spotted|seen|told|says|tells|said|mentioned ..2 you ..3 ; with saw|told|seen|out|with ; no you_told|sorry ; no told_me_off
i asked ..6 if|about|how|whether|where|what|who ..3 you ; no asked_you|i_asked_if_you|did_not_ask|have_not_asked|never_asked|asked_about_you_because
asked|asking|ask|quizzed|messaged|pumped ..3 about_you|if_you|how_you|where_you|after_you|whether_you|what_you|who_you ; no you|not_asked|i_should|do_not_ask|please_do_not ; with i|have|been|around ; no asked_you
check|checking|checked|checks up|if|whether|that|you|where ..1 on|you ..2 online|home|in|up|were|at|awake|there ; with i|just|only|was ; no you_are_ok_with|checking_if_you_still|if_you_need|if_you_want|if_you_got|if_you_could|checking_in|checking_you_got
i know|see|noticed what|how|when|where|who|everything ..1 you ..2 doing|wearing|with|up_to|do|been|go|are|drink|eat|saw|get_home|finish|talk ; no i_see_what_you_meant|mean|like|need|feel|were|did_for|i_know_how_you|to_me|going_through|much|hard|busy|know_what_you_said|i_see_how_you|told|want
your ?usual routine|shift*|schedule|rota|every|always ..6 ; with know|see|still|watch* ; with you|finish|leave ; no send|rota_for|calendar|pick
you|u always|usually|normally go|leave|get|finish|have|are|walk|run ..5 # ; with know|thought|so|waited|saw ; no pick
were|was|are|is that|it|he|she|your your|you|him|ur ..1 car|house|flat|sister|mum|friend|new|ex ; with outside|parked|last_night|saw|in_the ; no is_that_your_sister_number|yours
is|was that ?who|his|her|him|for|a|your ..3 jumper|car|new|his|house|arm|hand|boyfriend|coat|shirt|bed|sofa|kitchen|for_him|for_her|flat ; with photo|pic|story|saw|profile|background|post|in_the|?
in the background ; with photo|pic|story|saw|you|who|that|video|call
new place|flat|house|job|gym|car|street ; with looks|saw|drove|found|know|nice|google* ; with your|you ; no congratulations|hope|good_luck|my_new|you_told|settled|enjoy|going|glad|key
google|googled|searched|looked|looking ..1 ?you|your|up|him|her|his ..2 ?up you|your|him|her|new|address ; with i ; no looked_up_to|looked_at_you|looked_after|looking_up_the|look_up
you ?were|are in|at|near town|the_pub|the_club|manchester|london|the_bar|that_bar|the_restaurant|waitrose|tesco|wetherspoons|the_park ..6 ; with saw|seen|why|with|who|last|told_me|heard|on_friday|didn ; no when_you_were|next_time|if_you
left|leave|leaving|dropped|put|posted ..5 doorstep|door_step|windscreen|your_door|your_car|your_desk|front_door|through_your_letterbox|your_porch|on_your_step|your_gate|outside_your ; with soup|flowers|gift|present|note|card|roses|chocolate*|letter|something|surprise|favourite|thought|coffee|cake|tulips ; no as_agreed|as_you_asked|keys|post|parcel|documents|forms|your_mail|will_leave_the ; stop
sure|bet|obvious|clear* ..2 you ?are|were|have ..1 with|seeing|out_with|sleeping|texting|talking|at ..1 him|her|someone|his|hers|another
you|u were|are|was|have ..2 with|seeing|talking|texting|at|meeting ..1 someone|him|her|another|his|hers|that ..4 ; with are_you|were_you|have_you|is_it|know|admit|bet|?|last_night|weren ; no thank|happy|told_me|glad|well|hope
i ?was|have|am|sat|ve ?been parked|two_cars|behind|following|followed|opposite|watching|outside ..3 opposite|behind|you|your|across|outside|round ; no by_you|fall_behind|your_lead|advice|watching_the|left ; stop
cars behind|back ; with you|i ; stop
follow*|behind|tailed you ..3 to|home|on_the|all|whole|down|from|back|swindon ; with i|was ; stop ; no follow_you_on
clocked|spotted|noticed|seen|saw|caught ..2 you|u|your|him|her ..6 ; with story|stories|corner|dress|comment|photo|pictures|tagged|car|light|lights|curtains|glasses|with|page|online|on_the|like*|gym|window|blinds|train|station|profile|new ; no i_saw_you_were|saw_your_message|you_had_written|in_the_post|point|post_for|text|thank|noticed_your_mot ; no sorry_i|wedding|how_you
i|ive|have|been ..1 kept|keeping|keep|had ..1 eye|look|tabs|watch|scroll|nose|peek|log|list ..2 on|through|at|of|how|who ; no kids|dog|post|house_for|cat|i_have_stopped|will|handover|plants ; with you|your|things|who|his|her
your|ur ?front|bedroom|new|kitchen blinds|curtains|light|lite|lights|bins|bin|windows|car|bike|porch|telly|washing|window ..6 ; with was|were|are|is|been|on|down|days|out|still|open|off|why|nice|gap|repainted|s ; with saw|worried|see|days|nice|who|why|at|changed|till|tuesday|been|late|up|am|gap|right_in|on_at ; no washing_machine|mot|insurance|box*|key*|collect*|garage|shed|bins_are_sorted|council|i_put_your_bins|fix*|measured
light|lights|lite ..1 is|on|s|are on|at|still ; with your|ur|yours|urs|see|why|outside ; no meter|timer|left
you|u have changed|got|bought|cut|dyed|moved|hidden|added|put|been ..1 ?the ?your ?new ?it curtains|hair|red|locks|sofa|car|route|them|friends|blinds|plants|door|paint|who|bedroom|brake ; with see|saw|know|suits|nice|noticed|parked|opposite|month|i ; no congratulations
scroll*|went|going|looked|looking|trawl* ..1 back|through|down ..4 his|her|your|who|page|profile|feed|followers|photos|posts|likes ; no photos_of_us|box|album|our_photos|through_the_photos|school ; with i|ive|his|whole|back|had ; no deleted
told|tells|says|mentioned|let_slip|showed|show|shows|heard|chatty ..3 me ..4 about|you|your|which|where|what|there ..6 ; with flatmate|cousin|sister|brother|number|neighbour|friend|bea|gemma|mum|he|she|they|someone|mate|little ; with shift|ward|promotion|yoga|stories|till|night|there_was|with|week|new|moved|hidden|audi|where|which ; no you_told|i_told|school|i_hope|vet|told_me_off|you_said
on the joint card|account
which|what ..1 ward|flight|train|gym|shift|hotel|desk|platform|room|pew|bus you|he|she ..1 are|re|is|goes|on|in|at|re_on|get ; with know|told|found|i|ill_be ; no should|time_does|do_i
you|u ..2 were|was|are|re on|at the ..3 ; with know|saw|headphones|so_i|morning ; with this_morning|last_night|so_i_know|yesterday|8|train ; no told
blocked me|you ; with watching|seen|saw|see|cousin|another|account|know
from my|another|a ..1 cousin|friend|sister|brother|mate|fake|second|spare ..1 account|profile|phone|insta ; with watch*|look*|see|seen|view*
comment*|like|liked|liking|time_to ..4 post|posts|photo|pic|trip|story|comment|reel|selfie ; with you|noticed|saw|his|sanjay|her ; with noticed|saw|see|but|no_time|had_time
so who is ..1 he|she ; raw
saw u|you ..1 two|both|with ; no thank
right to know where
where were you ..1 at|last|on|until|all
asked ..1 ben|around|someone|her|him ..1 if you
planning to leave ; with read|diary|phone
have not ..2 got ; with he|she|whats|what
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
