//! `threat`: harm, exposure, loss, a visit against their wish, or going on for ever (brief 5.5.12).

pub(super) const RULES: &str = "
! i used to threaten|say|shout
! i threatened
@audience: boss, work, parents, mum, dad, family, everyone, everybody, police, hr, court, judge, school, friends, facebook, instagram, insta, online, internet, social services, immigration, home office, employer, manager, colleagues, wife, husband, girlfriend, boyfriend, the world, group chat, university, uni, church, neighbours, landlord, visa office, your new, fiance, council, the group, followers, story, twitter, tiktok, imam, pastor, mosque, community, taxman, hmrc, the kids, lawyer, solicitor, boss about, fella, licensing, regulator
@secret: pics, pictures, photos, photo, nudes, video*, screenshots, messages, texts, secret*, recordings, recording, emails, evidence, proof, voice notes, clips, tapes, diary, everything you, what you did, what you are, what really, the truth, all of it, those pictures
i|we will|am_going_to|are_going_to|could|want_to|swear|should ..2 kill|murder|hurt|hit|beat|punch|stab|strangle|choke|shoot|slap|smash|destroy|ruin|finish|bury|end you|him|her|them|your|ya|yous ; raw ; no never|not ..2 kill|hurt|hit|ruin|destroy ; no sorry|used_to|afraid_i|scared_i|your_feelings|your_day|your_night|your_evening|your_weekend|your_sleep|your_streak
i|we will|am_going_to|are_going_to|could|want_to|swear ..2 burn|smash|break|key|slash|wreck|torch|trash|shoot|poison your|his|her|their|the car|house|flat|door|windows|stuff|things|clothes|face|dog|cat|legs|neck|phone|laptop ; raw ; no never|not ..2 burn|smash|break
i know where you|he|she|they live|lives|sleep|sleeps|work|works|park|parks|drink|drinks ; raw
post|share|leak|upload|publish|print ..3 photos|pics|pictures|videos|video|nudes|screenshots|recordings ; with if|unless|or|everyone|online|facebook|instagram ; no not|never|delete*|holiday|wedding|kids
you|he|she|they will|are_going_to|shall ..2 regret|pay|be_sorry|live_to_regret|suffer|wish_you|wish_he|wish_she ; raw ; no pay half|for_the|me_back|rent|the_bill|my|your_share|into|by|deposit|us|till|it|them|each|what ; no wrote|line|used_to|one_of_my ; no i am sorry ; no be sorry to hear
watch|check|mind|look_over his|your|her|their back|backs|step|shoulder ; no lifting|wardrobe|cot|bottom|no_need|need_not|my_times
i am|will_be|will coming|come|be ?round|over|there|back|in ..6 whether ; raw
coming|come|be_there|be_round|see_you|talk|stay|turning_up|do_it ..5 whether ..3 or_not|like_it|want|or_no ; raw
if i can ?not have you
will|would not|never stop ..2 until|till|ever|coming|calling|trying|texting|writing|looking ; with i|you ; no smiling|loving
keep|keeping ..1 calling|ringing|messaging|texting|coming|writing|turning_up|knocking|emailing|doing_it ..3 until|till|forever|whether|for_as_long
or|and|else|otherwise i ..1 post|tell|share|upload|leak|publish|report|call_the|expose ..6 @secret|@audience
dog|cat|records|guitar|clothes|stuff|things|belongings|letters|photos|dress|books ..5 shelter|skip|tip|bin|bonfire|burn*|fire|landfill|pound|ebay|sold|gone|out_on_the_street|canal|dump|put_down|charity_shop|rspca ..8 unless|if|by|until|or|come|monday|friday|tomorrow|tonight ; no if_you_would_like|is_it_ok|would_you_like|you_want|anything_you_want|take_it_to_the_tip_for ; no happy_to ; no when you want|do_you_want
make|making|made ?your|his|her|this|things ..1 life ?a misery|hell|miserable|impossible|very_hard ; no jealous|ashamed
i ?still|have|kept have|got|kept|a|your|the|copy ?a|your|the ?spare|old key|keys ; with know|remember|could|forget|use|let_myself|careful|night|asleep|locks|anytime|funny ; no post*|return*|give|drop*|letterbox|back|leave|reception|left
keep|kept|keeping ?on ignoring|blocking|pushing|lying|acting|playing|testing|it_up|this_up ..6 and ; no in_touch ; no i_keep|i_kept
be|it_would_be|would_be|itd_be ..2 shame|terrible|awful|pity|laugh|funny|sad|interesting|unfortunate ..3 if|when|should|to_see ..6 ; no if_we_lost_touch|if_you_missed|to_lose_you|i|to_lose_touch|we ; no shame_to_waste
if i were|was you ; no birthday|honest
i know ..2 your|which|what|the|where|when ..4 ; with walk|gym|floorboard|route|car_park|comes_out|finish*|shift|landing|stairs|window|alone|train_you|parks|school_run|back_door|nursery|bedroom|hotel ; no pick_up|handover|hope|i_know_what_you_said|sorry|how_hard
@theirs: your house, your car, your face, your flat, your cat, your dog, your kids, your sister, your mum, your mother, your brother, your dad, your parents, your new, your fella, your fancy, your bloke, your boyfriend, your girlfriend, your job, your career, your name, your reputation, your studio, your shop, your windows, your precious, your little, your pretty, his face, his car, his house, his van, his teeth, his legs, her face, her car, her house, your horse, your garden, your boat, your mam, your nan, your door, your place, that house, that cottage, that van, that dog, your hands, your throat, your neck, your visa, your licence, your husband, your wife, the baby, your bike, your hair, your legs
@hedge: shame, just a thought, just saying, just so you know, funny how, funny thing, wonder, i would hate, would hate, hate to see, pity, terrible, accidents happen, would be a laugh, be awful, who knows, never know, you never know, imagine if, would be easy, so easy, remember that, be careful, take care of it, sleep tight, sweet dreams, tick tock, your move, up to you, anything could happen, things happen, it happens, i hear, mind how you go, no hard feelings, enjoy it while, while you can, lovely and dry, all alone, out there on your own, think about that, think on
@hedge ..8 @theirs ; with if|happen*|something|anything|burn*|found|lost|knew|fell|went ; no hope|birthday|thank
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "I will kill you",
    "I’m going to burn your car out",
    "I know where you live and I will hurt you.",
    "You'll regret this. I promise you that.",
    "answer or i post the pics, your call",
    "I'm coming round tonight whether you like it or not.",
    "wait till your boss hears what you're really like",
    "If you see him again I’ll make his life hell",
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
    "I will never hurt you again, and I won't ask you to believe it.",
    "They'll pay us each half of the deposit direct.",
    "This parking will kill me, the meter at yours is broken.",
    "Happy to share the photos of the wedding online if you like them.",
    "You won't get any trouble from me about the house.",
    "I used to threaten to leave every time we argued. That was unfair and I'm sorry.",
    "my solicitor will send the papers to yours next week, so you don't have to deal with me directly",
    "the storm did some damage to the shed, insurance are handling it",
];
