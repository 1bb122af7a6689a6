//! `surveillance`: checking, watching, being told about them, or jealous probing (brief 5.5.11).

pub(super) const RULES: &str = "
! muted|deleted|unfollowed|stopped|do_not|removed|taken|took ..4 profile*|location|app|tracking|looking|checking|account*|sharing|following
! not|never|no|anyone|longer ..3 checked|asked|looked|look|check|following|watching|spy*
! was_wrong|not_do_it|will_not|used_to|had_no_right
! bumped|ran into
! the news
! i should not have
location ..2 says|shows|on|shared|sharing|still|at ; with your|you|ur|still ; no i_have|i_will|party|new_location
@ended: have stopped, came off, every right to, it has stopped, got help, other road, switched it off, turned it off, taken it off, handed it, never opened, counsellor, sponsor, never again
followed|following|follow|tailed|tailing|trailed you -on ; stop ; found ; nomsg @ended
follow|followed|following|tailed your car|van|taxi|bus ; stop ; found ; nomsg @ended
track|tracker*|tracking|tracked|airtag*|gps|find_my|findmy|location ; stop ; found ; with you|your|yours ; nomsg @ended ; no send|share_your|drop_your
drive|drives|drove|driven|driving|walk|walked|walking|cycled|ran|went|go|come|came|been|pass ..2 past|by ..2 yours|your|you|and|so|this|that|last|again|twice|the_house|the_flat ; stop ; found ; nomsg @ended
outside yours|your ; stop ; found ; nomsg @ended
your ..2 light*|curtain*|window*|blinds|driveway|drive -green ; stop ; found ; no green|active|online|bill ; nomsg @ended
sat|sit|sitting|waited|waiting|parked|stood|standing|stayed|stay|been|hanging|camped|hung ..4 outside|opposite|across|in_the_car|near|by_your|round_the_corner|at_your|car_park ..5 ; with your|you|u|ur|yours ; stop ; found ; no pick_up|school_gate|handover|reception|as_agreed|school_for|i_will_wait
sat|sit|sitting|waited|waiting|parked|stood|standing|camped|hung|hanging ..3 outside|opposite|across|corner ..2 @their_place ; stop ; nomsg @ended ; nomsg sorry|apolog*|wrong|ashamed|fair ; no pick_up|handover|as_agreed|reception
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "saw you were online at 2am. who were you talking to",
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
