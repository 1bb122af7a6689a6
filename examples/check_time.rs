//! How long the checker takes for a message of some 300 words: before it was ever asked, at first, and again.
//!
//! ```text
//! cargo run --release --no-default-features --example check_time
//! ```

use afterword::domain::check::{Context, check};
use std::time::Instant;

const TEXT: &str = "I know you asked for space in March and that I did not give it to you. I called from the car park, I \
wrote to your sister, and once I stood outside the bakery hoping you would come out for lunch. None of that was fair. \
You told me what you needed in plain words and I treated it as a riddle that I could solve by trying harder. I have \
been reading what I sent you that week, and I would not like to get those messages from anyone. \
\
What I keep thinking about is the evening with the broken boiler, when you made soup on the camping stove and said \
that we were good at bad weather. I believed it so much that I stopped noticing the ordinary days, the shopping, your \
shifts, the phone I never put down at dinner. You said it often enough. I answered with jokes, and later with silence, \
and when you cried in the kitchen I asked whether we could talk after the match. I am ashamed of that one. \
\
I have started seeing somebody on Thursdays to talk about why I go cold when someone needs me. It is slow and mostly \
embarrassing. I also told Marek the truth about the money, and we agreed on a plan to pay your half of the deposit \
back by June, sixty a month, beginning with this one. You do not have to do anything for that, it will simply arrive. \
\
Your green coat and the two boxes of books are still here. If you like, leave a time with my neighbour and I will be \
out of the house; if you would rather have them sent, that works as well. And if you do not want to answer any of \
this, I understand, and I will not write again. Take good care of yourself and of the old dog. Nothing here needs a \
reply before your exams, or at all. I hope the new flat has morning light.";

fn main() {
    let start = Instant::now();
    check("Thank you.", &Context::default());
    let reading = start.elapsed();
    let start = Instant::now();
    let words = check(TEXT, &Context::default()).words;
    let new = start.elapsed();
    let start = Instant::now();
    for _ in 0..200 {
        check(TEXT, &Context::default());
    }
    let again = start.elapsed() / 200;
    println!("{reading:?} to read what it knows; {words} words: {new:?} when all are new, then {again:?} each");
}
