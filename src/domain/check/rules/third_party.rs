//! `third_party`: children, family, friends or pets as lever, witness or messenger (brief 5.5.21).

pub(super) const RULES: &str = "
! i_have|i asked ..6 not_to|to_stop
! not|never|without ..4 asked|asking|involve|pass|drag|carry|using
! i told ..3 wrong|truth|lied|sorry|isn|is_not
! i spoke badly
! says hi|hello|thanks|happy
my|your|our|ur ..1 mum|mother|dad|sister|brother|best_friend|friend|friends|parents|aunt|therapist|counsellor ..2 think|thinks|says|say|reckons|agrees|agree|said ..2 you|we|you_should|its|that|should ; no say_hello|need_not|thanks|sorry|happy|hi|i_told|i_should ; with us|we|you|not_over|mistake|back|try|another_go
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
    "Lily asked at bedtime when daddy is coming home. What do I tell her?",
    "my mum thinks we should give it another go and shes never wrong lol",
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
