//! The help lines themselves (brief, section 6.2). Those it marks “check” are [unsure](Line::unsure) and
//! hidden until somebody confirms them; `tests/help.rs` holds the list to the brief’s.

use crate::domain::help::Kind::{
    Domestic, Emergency, Emotional, Indigenous, Lgbt, OwnBehaviour, Stalking, Suicide, Young,
};
use crate::domain::help::Region::{Au, Ca, De, Es, Eu, Fr, Ie, In, It, Nl, Nz, Sg, Uk, Us, Za};
use crate::domain::help::{Kind, Line, Region, Sms};

const fn call(region: Region, kind: Kind, name: &'static str, number: &'static str) -> Line {
    Line { region, kind, name, number, sms: None, note: "", is_sure: true }
}

impl Line {
    const fn text(self, keyword: &'static str, number: &'static str) -> Self {
        Self { sms: Some(Sms { number, keyword }), ..self }
    }

    const fn note(self, note: &'static str) -> Self {
        Self { note, ..self }
    }

    const fn unsure(self) -> Self {
        Self { is_sure: false, ..self }
    }
}

const LIMITED: &str = "Not open at all hours.";

pub const LINES: &[Line] = &[
    call(Us, Emergency, "Emergency", "911"),
    call(Us, Suicide, "988 Suicide & Crisis Lifeline", "988").text("", "988"),
    call(Us, Emotional, "Crisis Text Line", "").text("HOME", "741741"),
    call(Us, Domestic, "National Domestic Violence Hotline", "1-800-799-7233")
        .text("START", "88788")
        .note("Also for people worried about what they do themselves."),
    call(Us, Young, "love is respect", "1-866-331-9474").text("LOVEIS", "22522").note("For young people."),
    call(Us, Lgbt, "The Trevor Project", "1-866-488-7386").text("START", "678-678").note("For young LGBTQ+ people."),
    call(Us, Lgbt, "Trans Lifeline", "877-565-8860"),
    call(Us, Indigenous, "StrongHearts Native Helpline", "1-844-762-8483"),
    call(Ca, Emergency, "Emergency", "911"),
    call(Ca, Suicide, "9-8-8 Suicide Crisis Helpline", "988").text("", "988"),
    call(Ca, Young, "Kids Help Phone", "1-800-668-6868").text("CONNECT", "686868").note("For young people."),
    call(Ca, Domestic, "211", "211").note("They can name a local shelter.").unsure(),
    call(Ca, Indigenous, "Hope for Wellness", "1-855-242-3310"),
    call(Uk, Emergency, "Emergency", "999").note("If you can’t speak on a mobile, listen and press 55."),
    // The brief has them under “emotional”. In the UK they are who to call with thoughts of suicide, and that
    // heading must not be empty.
    call(Uk, Suicide, "Samaritans", "116 123"),
    call(Uk, Suicide, "NHS 111", "111").note("Option 2. England; similar in Scotland and Wales.").unsure(),
    call(Uk, Emotional, "Shout", "").text("SHOUT", "85258"),
    call(Uk, Domestic, "National Domestic Abuse Helpline", "0808 2000 247").note("England."),
    call(Uk, Domestic, "Domestic Abuse and Forced Marriage Helpline", "0800 027 1234").note("Scotland."),
    call(Uk, Domestic, "Live Fear Free", "0808 80 10 800").note("Wales."),
    call(Uk, Domestic, "Domestic and Sexual Abuse Helpline", "0808 802 1414").note("Northern Ireland."),
    call(Uk, Domestic, "Men’s Advice Line", "0808 801 0327").note("For men."),
    call(Uk, Stalking, "National Stalking Helpline", "0808 802 0300"),
    call(Uk, OwnBehaviour, "Respect Phoneline", "0808 802 4040").note("If you’re worried about what you do."),
    call(Uk, Lgbt, "Galop", "0800 999 5428").note("LGBT+ people hurt by someone close."),
    call(Ie, Emergency, "Emergency", "112").note("999 reaches the same people."),
    call(Ie, Suicide, "Pieta", "1800 247 247"),
    call(Ie, Emotional, "Samaritans", "116 123"),
    call(Ie, Emotional, "Text about it", "").text("HELLO", "50808"),
    call(Ie, Domestic, "Women’s Aid", "1800 341 900").note("For women."),
    call(Ie, Domestic, "Male Advice Line", "1800 816 588").note("For men.").unsure(),
    call(Au, Emergency, "Emergency", "000"),
    call(Au, Suicide, "Lifeline", "13 11 14"),
    call(Au, Emotional, "MensLine", "1300 78 99 78").note("For men."),
    call(Au, Domestic, "1800RESPECT", "1800 737 732").text("", "0458 737 732"),
    call(Au, OwnBehaviour, "Men’s Referral Service", "1300 766 491").note("For men worried about what they do."),
    call(Au, Lgbt, "QLife", "1800 184 527").note(LIMITED),
    call(Au, Indigenous, "13YARN", "13 92 76").note("For Aboriginal and Torres Strait Islander people."),
    call(Nz, Emergency, "Emergency", "111"),
    call(Nz, Emotional, "1737", "1737").text("", "1737"),
    call(Nz, Domestic, "Women’s Refuge", "0800 733 843").note("For women."),
    call(Nz, Domestic, "Shine", "0508 744 633").note(LIMITED),
    call(Nz, OwnBehaviour, "Are You OK", "0800 456 450").note(LIMITED),
    call(Eu, Emergency, "Emergency", "112"),
    // Each is there in some countries of the EU only.
    call(Eu, Emotional, "Emotional support", "116 123").unsure(),
    call(Eu, Domestic, "Helpline for women", "116 016").note("For women.").unsure(),
    call(Eu, Domestic, "Victims of crime", "116 006").unsure(),
    call(De, Emergency, "Emergency", "112"),
    call(De, Emotional, "TelefonSeelsorge", "0800 111 0 111"),
    call(De, Domestic, "Hilfetelefon", "116 016").note("For women."),
    call(Fr, Emergency, "Emergency", "112"),
    call(Fr, Suicide, "3114", "3114"),
    call(Fr, Domestic, "3919", "3919").note("For women."),
    call(Es, Emergency, "Emergency", "112"),
    call(Es, Suicide, "024", "024"),
    call(Es, Domestic, "016", "016"),
    call(It, Emergency, "Emergency", "112"),
    call(It, Domestic, "1522", "1522").note("Violence and stalking."),
    call(Nl, Emergency, "Emergency", "112"),
    call(Nl, Suicide, "113", "113"),
    call(Nl, Domestic, "Veilig Thuis", "0800-2000"),
    call(In, Emergency, "Emergency", "112"),
    call(In, Emotional, "Tele-MANAS", "14416"),
    call(In, Domestic, "Women’s helpline", "181").note("For women."),
    call(Za, Suicide, "SADAG", "0800 567 567"),
    call(Za, Domestic, "GBV Command Centre", "0800 428 428"),
    call(Sg, Emotional, "SOS", "1767"),
];
