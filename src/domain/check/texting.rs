//! Short forms and contractions, written out.

use crate::domain::sorted::{Map, Set};
use std::sync::OnceLock;

/// `short=long form`, separated by commas.
const SHORT: &str = "u=you,r=are,yr=your,ya=you,pls=please,plz=please,plse=please,tmrw=tomorrow,tmw=tomorrow,tomoz=tomorrow,\
tmrrw=tomorrow,2moro=tomorrow,2nite=tonight,tonite=tonight,2day=today,rn=right now,n=and,idk=i do not know,\
dunno=do not know,kms=kill myself,wanna=want to,gonna=going to,gna=going to,gotta=got to,gimme=give me,lemme=let me,\
cuz=because,cos=because,coz=because,bc=because,cause=because,bcos=because,tho=though,altho=although,thx=thanks,\
ty=thank you,tysm=thank you so much,b4=before,msg=message,msgs=messages,txt=text,txts=texts,luv=love,srry=sorry,\
sry=sorry,soz=sorry,abt=about,ppl=people,ily=i love you,ik=i know,wud=would,cud=could,shud=should,wk=week,wks=weeks,\
yrs=years,hrs=hours,hr=hour,mins=minutes,min=minute,ofc=of course,prob=probably,probs=probably,cmon=come on,yh=yes,\
yeah=yes,yep=yes,smth=something,som1=someone,sum1=someone,evry=every,every1=everyone,any1=anyone,no1=no one,bday=birthday,\
w=with,wif=with,bf=boyfriend,gf=girlfriend,convo=conversation,fone=phone,gd=good,wat=what,wot=what,wen=when,coulda=could have,\
shoulda=should have,woulda=would have,kinda=kind of,sorta=sort of,outta=out of,im=i am,ive=i have,ill=i will,id=i would,\
dont=do not,cant=can not,cannot=can not,wont=will not,youre=you are,youve=you have,youll=you will,youd=you would,\
hes=he is,shes=she is,its=it is,thats=that is,whats=what is,hows=how is,wheres=where is,whos=who is,theres=there is,\
heres=here is,lets=let us,theyre=they are,theyll=they will,theyve=they have,weve=we have,didnt=did not,doesnt=does not,\
isnt=is not,wasnt=was not,werent=were not,arent=are not,havent=have not,hasnt=has not,hadnt=had not,wouldnt=would not,\
couldnt=could not,shouldnt=should not,aint=is not,dnt=do not,didn=did not,itll=it will,thatll=that will,whatve=what have,\
mustnt=must not,neednt=need not,everythings=everything is,youse=you,apologize=apologise,apologizing=apologising,\
realize=realise,realized=realised,recognize=recognise,mom=mum,mommy=mummy,thru=through,nite=night,nites=nights,\
rlly=really,rly=really,wrk=work,hav=have,hve=have,jus=just,jst=just,bk=back,dm=message,dms=messages,dmd=messaged,\
ffs=for fuck sake,omw=on my way,hbu=how about you,wyd=what are you doing,wya=where are you,ikr=i know,\
tbf=in fairness,ight=alright,aight=alright,favorite=favourite,behavior=behaviour,goin=going,comin=coming,nuthin=nothing,\
nothin=nothing,somethin=something,tryna=trying to,finna=going to,imma=i am going to,ima=i am going to,hafta=have to,\
rember=remember,definately=definitely,fam=family,sis=sister,hubby=husband,nan=grandmother,wifey=wife";

/// Words after which `'s` is `is`.
const IS: &str = " it that what who he she there here how where when why everything nothing everyone nobody something someone this one ";
/// Words that hold English sentences together.
const GLUE: &str = "i you the a an to and of in is it that for on my me your we us was be have do not with this if but so as at \
are am will would can could they he she his her our or from what when how no just about all had did been there know go get \
want up out by were who why don more than then them please sorry love back one come now never";

/// Hands the parts of a short form or contraction to `push`. Whether it was one.
pub(super) fn split(word: &str, mut push: impl FnMut(&str)) -> bool {
    static LONG: OnceLock<Map<&str, &str>> = OnceLock::new();
    if let Some((stem, end)) = word.rsplit_once('\'') {
        match end {
            "t" if stem.len() > 1 && stem.ends_with('n') => {
                push(match stem {
                    "can" => "can",
                    "won" => "will",
                    "shan" => "shall",
                    "ain" => "is",
                    _ => &stem[..stem.len() - 1],
                });
                push("not");
            }
            "re" => [stem, "are"].into_iter().for_each(push),
            "ve" => [stem, "have"].into_iter().for_each(push),
            "ll" => [stem, "will"].into_iter().for_each(push),
            "d" => [stem, "would"].into_iter().for_each(push),
            "m" => [stem, "am"].into_iter().for_each(push),
            "s" if stem == "let" => ["let", "us"].into_iter().for_each(push),
            "s" if contains(IS, stem) => [stem, "is"].into_iter().for_each(push),
            "s" => push(stem),
            _ => push(&word.replace('\'', "")),
        }
        return true;
    }
    let map = LONG.get_or_init(|| SHORT.split(',').filter_map(|pair| pair.split_once('=')).collect());
    let Some(long) = map.get(word) else {
        return false;
    };
    long.split(' ').for_each(push);
    true
}

fn contains(list: &str, word: &str) -> bool {
    !word.is_empty()
        && list
            .match_indices(word)
            .any(|(at, _)| list.as_bytes()[at - 1] == b' ' && list.as_bytes().get(at + word.len()) == Some(&b' '))
}

/// Whether it is one of the words no English sentence does without.
pub(super) fn holds_sentences(word: &str) -> bool {
    static KNOWN: OnceLock<Set<&str>> = OnceLock::new();
    KNOWN.get_or_init(|| GLUE.split(' ').collect()).contains(word)
}

/// `ur` is `your`, or `you are` before what somebody does or is.
pub(super) fn is_you_are(next: Option<&str>) -> bool {
    const AFTER: &str = " a an the not so such just really always never going still right wrong mad angry ok okay gone the \
only my literally all too very in at on with over back up out done happy avoidant pathetic selfish welcome being free ";
    next.is_some_and(|next| (next.len() > 4 && next.ends_with("ing") && next != "thing") || contains(AFTER, next))
}

/// `ill` is `I will`, but for after these.
pub(super) fn is_unwell(before: Option<&str>) -> bool {
    before.is_some_and(|before| {
        contains(" am is was were been so very feel feeling fell really be are being mentally ", before)
    })
}
