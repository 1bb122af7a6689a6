//! Mara: the first weeks, with pauses at night and slips; then worksheets, small actions, and weighing it up. She
//! stays with growing.

use super::acts::told;
use crate::domain::{Record, Stamp};

/// The story of Mara.
pub fn mara(days: i64, now: Stamp) -> Vec<Record> {
    told(SCRIPT, 1, days, now)
}

/// Three contacts in the second week close help with contact until day 39. On day 150 she weighs it up, and goes back
/// to growing on day 172.
const SCRIPT: &str = "\
0 01:31 about
  nickname: R. / own_name: Mara / how_ended: they / when_ended: -4 / shape: work / values: warm; honest; brave /
  people: Lena; Theo
0 01:40 urge 9-9 missing,panicky
  body: chest; throat / trigger: silence / need: less_alone / elsewhere: Lena, though it’s late. / morning: ashamed /
  after: glad / after_words: I woke up and nothing had been sent.
0 settings
  night_hours: yes / theme: dusk / region: de
0 hope together
0 then_now
  today: Like a bad flu. / miss: The weight of an arm. / think: What I could write. / part: I don’t know. /
  want: One night of sleep.
1 plan 30
  why: I want to stop checking who’s online. / exceptions: work / channel: The shared work calendar, nothing else /
  if_then: it’s after eleven > the phone goes into the hall; I want to write > I open Pause first;
  a song comes on > I let it play and sit down / easier: mute; photo; streaming; box /
  hard_days: +12 > Our two years; +24 > R.’s birthday; +118 > The concert we had tickets for /
  instead: A shower, lights off; Ten minutes on the stairs outside; Write to Lena / end_view: ask_then
4 23:50 slip message
  state: lonely; tired / wanted: stop_the_ache / hour_after: worse / reply: briefly / place: In bed /
  learn: The phone sleeps in the hall.
7 22:40 slip call
  state: substances; saw_something / wanted: answer / hour_after: ashamed / reply: no / place: Walking home /
  learn: No wine on my own.
9 25:10 slip message
  state: lonely / wanted: explain / hour_after: worse / reply: no / learn: Say it on paper, badly.
19 23:20 slip old_chats
  state: bored / wanted: close / hour_after: same / learn: Archive them.
32 card they_contacted
33 21:15 slip reply
  state: good_news / wanted: close / hour_after: wound_up / reply: briefly / learn: I don’t have to answer the same day.
52 20:05 slip message
  state: anniversary / wanted: sorry / hour_after: same / reply: no / learn: Be with Theo on such days.
141 19:40 slip asked
  state: bad_news / wanted: check / hour_after: ashamed / learn: Not through friends.
230 22:10 slip message
  state: good_news / wanted: close / hour_after: calmer / reply: warmly / learn: Good news goes to Lena first.
~3-110/9 23:25 slip looked
  - state: tired / wanted: check / hour_after: worse
  - state: bored; lonely / wanted: check / hour_after: same / learn: The app comes off the phone.
  - state: saw_something / wanted: unsure / hour_after: wound_up
~2-40/3 24:40 urge 6-10 missing,aching,panicky,longing,exposed
  - trigger: silence / body: chest / need: less_alone / elsewhere: A shower with the lights off. / morning: ashamed /
    after: glad
  - trigger: dream / body: stomach / need: comfort / elsewhere: The big blanket and a radio play. / morning: exposed
  - trigger: online / body: jaw; hands / need: mattered / elsewhere: Theo sent a voice note back. / morning: ashamed /
    after: neutral / after_words: It was about being seen.
  - trigger: alcohol / body: everywhere / need: rest / morning: unsure / after: exposed
  - trigger: song / body: throat / need: heard / elsewhere: Two pages on paper. / morning: exposed / after: glad /
    after_words: The letter did it.
  - trigger: memory / trigger_words: The yellow tent. / need: answer / morning: neutral
~42-180/8 23:10 urge 4-8 longing,restless,missing,stuck
  - trigger: date / need: company / elsewhere: Lena’s kitchen. / morning: exposed / after: glad
  - trigger: good_news / need: heard / elsewhere: I told my sister first. / morning: neutral / after: glad
  - trigger: unsure / need: food / elsewhere: Toast. / morning: neutral
~188-400/17 22:30 urge 2-6 restless,longing,curious
  - trigger: memory / need: comfort / elsewhere: A bath. / morning: neutral / after: glad
  - trigger: online / need: distraction / morning: unsure
~1-44/1 22:05 card
  - Lena
  - A long shower
  - Work, oddly
  - Nothing much
  - The stairs
  - Going to bed at ten
~46-400/4 21:55 card
  - Swimming
  - Theo and his dog
  - Saying it out loud
  - A full day
~1-30/2 23:05 page free 6-10 missing,aching,anxious,panicky,tearful,empty,longing,unseen
  - I slept three hours. The other side of the bed is cold and I keep checking that it is.
  - At work I smiled at a spreadsheet for a whole afternoon. Nobody noticed, which was a relief and also not.
  - I typed four versions and sent none. The phone is on the shelf now.
  - Lena came over with noodles. She let me talk and then she let me stop.
  - I want to know what I did. I also don’t want to hear it tonight.
  - Saw the same jacket on the tram, on someone else. My heart went before I did.
  - Ate toast standing up. It counts.
  - I read the last messages again. They don’t change.
  - My mother asked how R. is. I said fine, and then I had to sit down.
  - Woke at four. Counted the cars until it got light.
  - I wrote to R. It felt good for as long as it took to press the button.
  - I’m angry today. It’s easier to stand up with.
  - The plant R. gave me has a new leaf. I turned the pot round so that I don’t see it from the sofa.
  - Theo walked me home. We talked about his dog the entire way.
6 25:15 page free 9-9 panicky,longing
  It’s past one and I’m writing it here, because here it stays.
30 page unsent 8-8 longing,hurt +7
  You left the good scissors here. I use them every day. I don’t know why that’s what I want to tell you. I miss being
  asked how it went.
~31-75/3 22:10 page free 3-8 low,annoyed,tired,hopeful,steady,bitter,restless
  - Six hours of sleep. I’d forgotten that one wakes up and wants breakfast.
  - I looked at the profile and then felt seasick. Nothing new there, a photograph of a bridge.
  - Filled in a page about how we talked. I didn’t like my part, and I wrote it down anyway.
  - A whole meeting without thinking of it. Then the lift doors closed and there it was.
  - I told Lena I feel foolish. She said she feels foolish about twice a week.
  - Went swimming. The first length was awful and the tenth was fine.
  - Our two years would have been last week. I ate dumplings with Theo.
  - I wanted to be asked, and I never said so. I hinted, and then I was cross.
  - Cleaned the bathroom as if someone were coming. It was for me, in the end.
  - R. wrote about the calendar. I answered about the calendar and nothing else.
  - Cried on the bus, quietly. A child offered me half a biscuit.
  - I don’t miss the Sundays. I miss who I hoped to be on them.
~76-160/7 21:40 page free 2-6 steady,regretful,curious,restless,clear,low
  - I asked for help with the move and three people came. I kept saying thank you.
  - At the table with my sister I waited until she’d finished. It took longer than I like.
  - I can say what ended it now: I went quiet when I was hurt, and R. went out.
  - Good news at work. I told Lena first, then Theo, then my mother. Then the day was over.
  - A flat Sunday. Laundry, soup, a film I’d seen.
  - Read what I wrote in the first week. I’d like to bring that person a blanket.
  - I said no to a second drink and nobody turned a hair.
  - The concert was tonight. I gave both tickets to Theo and his friend.
  - I’m less afraid of the evenings. They’re long, and mine.
  - Dreamt of the yellow tent. Woke up sad, not sorry.
~161-400/18 21:20 page free 0-5 steady,quiet,grateful,curious,proud,homesick,playful
  - Swam a kilometre. I hung the wet things over every chair I own.
  - I weighed it up again today and came out at the same place as last week.
  - Lena is moving two streets away. We measured it in footsteps.
  - Somebody at the course asked what I do at the weekend, and I had an answer.
  - I heard R.’s name at lunch and finished my soup.
  - Quarrelled with my sister and rang her back within the hour. That’s new.
  - A slow day. I read in the bath until the water was cold.
  - I wrote to R. that I got the post. It was kind, and it wasn’t needed.
  - New curtains. The light is different, and so is the room.
  - Some weeks I think of it every day, lightly, as of a street I used to live in.
~33-400/4 22:00 page plain 1-6 tired,steady,low,restless,quiet,flat,homesick
  - Work, shop, soup. Asleep by eleven.
  - Slept badly and got up anyway.
  - Lena on the phone for an hour, about nothing in particular.
  - Rain. I took the bus.
  - Swam. Tired arms, a clear head.
  - A heavy morning and an easy evening.
  - Missed it today, for about as long as a kettle takes.
  - Laundry on every door. Early to bed.
  - Theo came by with the dog and left hair on everything.
  - Nothing happened, and that was all right.
  - Too much coffee. Wrote lists until midnight.
  - My aunt’s on Thursday. We did the crossword.
  - Thought of writing. Made tea.
  - A headache, a nap, a short walk.
  - I laughed at work, out loud, at something small.
63 page plain 4-4 tired
  Up at seven. Work until five. Bought onions, bread, a bulb for the hall. Lena rang at nine.
88 page distance 5-5 restless
  Mara is waiting for a message that nobody has promised her. She’s tired. She could go to bed.
101 page friend 4-4 regretful
  I’d tell a friend that she was lonely, and that lonely people write at night. Then I’d make her tea.
132 page#torn free 5-5 bitter
  This one was only spite.
134 gone#torn
210 page unsent 3-3 tender +7
  I took the tent to the lake with Lena. It leaked where you said it would.
~3-60/6 07:45 morning
  - intention: One thing outside.
  - intention: Speak to a person before noon.
  - intention: Not look today.
~3-60/6 22:30 evening
  - hard: 8 / helped: Lena’s noodles
  - hard: 6 / helped: Getting up
  - hard: 4 / helped: Swimming
~4-80/8 08:20 mine_today
  - things: Water the plants; Fetch the parcel; Read ten pages
  - things: Cut my fringe; Ring the dentist
~10-400/30 clearer
  - clearer: It hurts most when I’m tired. / not_known: What I’d say if we met.
  - clearer: I went quiet and called it peace. / not_known: Whether I want it back or want it not to hurt.
  - clearer: I like my evenings. / not_known: How long the rest takes.
~20-400/45 no_as_answer
  - accept: not_now
  - accept: some_days
~7-400/7 18:30 week
  - clearer: Nights are the hard part, days go by. / patience: I let a whole evening pass. / leaned: Lena /
    kind: Flowers for the table
  - clearer: I don’t need an answer to eat breakfast. / not_known: What R. thinks. / leaned: Theo / kind: An early night
  - reflection: I hint when I could ask. / change: I asked my sister straight. / elsewhere: At work I said what I need. /
    kind: The pool on Friday
  - patience: Two days before I answered. / hoping: Smaller, and quieter. / elsewhere: I slept seven hours twice. /
    leaned: Nobody this week
  - change: I rang back after the quarrel. / elsewhere: With my sister. / hoping: Like weather. / kind: New socks
~21-400/28 hope
  - together
  - unsure
  - understand
  - better
13 then_now
  today: Raw. / miss: Being expected. / think: The last evening. / part: I was cold that week. / want: To stop looking.
29 then_now
  today: Tired, less sharp. / miss: The jokes. / think: Whether R. is well. / part: I went quiet. / want: To sleep through.
59 then_now
  today: Ordinary. / miss: Sunday mornings. / think: Work, mostly. / part: I hinted and sulked. / want: To finish the course.
89 then_now
  today: All right. / miss: Some of it. / think: The move. / part: I hid that I was hurt. / want: A summer of my own.
45 plan 45
  why: It’s quieter now, and I’d like to keep it so. / if_then: good news comes > I ring Lena; R. writes > I wait a day /
  easier: mute; archive; passwords / hard_days: +74 > The concert we had tickets for / instead: The pool; Theo’s dog
47 timeline
  point: good_start / happened: A week in the yellow tent. / around: Both of us between jobs. / needed: Nothing.
49 timeline
  point: first_strain / happened: R. worked nights. / around: The new flat cost more. / needed: One evening that was fixed.
51 timeline
  point: turning_point / happened: I stopped coming along. / needed: To be asked twice.
57 timeline
  point: the_end / happened: It was said in the car, with the engine on. / needed: To get out and walk.
48 communication
  decent: I sat with my aunt each Thursday. / not_talking: Who does what at home. / tense_me: silent; give_in /
  tense_them: joke; silent / wrong_talk: “You’re always out.” … “Then don’t wait.” /
  soft_start: When the evening is empty, I feel left out, and I’d like one fixed day. /
  heard: I didn’t know, I guessed. / circumstances: Night shifts, a dear flat. / their_part: R. joked it away. /
  my_part: I went quiet for days and said it was nothing. / so: I say it once, on the day. / leave: Winning the silence.
50 keep
  keep: My laugh; Thursdays with my aunt; Leaving parties early
52 action#swim
  area: body / action: Swim on Friday / tiny: Pack the bag / when: Friday after work / motive: yes / obstacle: Rain /
  plan_b: I walk there and look at the water / why_me: I sleep on Fridays.
54 memory
  side: good / memory: The yellow tent, rain all night, cards. / was_like: Easy.
55 memory
  side: hard / memory: Waiting with dinner until ten. / was_like: Small and angry.
70 memory
  side: good / memory: R. learnt my aunt’s recipe by heart.
58 distance
  decent: I kept a friend’s cat for a month. / when: After the move. / risky: That I was lonely with R. next to me. /
  in_place: phone; fine / their_chair: It may have looked like I’d stopped caring. / closest: In the tent. /
  circumstances: Two jobs, one bed. / their_part: R. stayed out. / my_part: I said “fine” and meant the opposite. /
  so: I say the small thing early. / leave: Guessing.
60 lesson
  when: I’m hurt / then: say it the same day, in one line / instead: going quiet / tags: any
62 healthy lmtmmdnlmtmmldmtlddmdtlm
84 lesson
  when: good news comes / then: tell a friend first / instead: writing to R. / tags: me
90 action#ask
  area: talking / action: Ask for one thing a week / tiny: Write the sentence down / when: Sunday evening / motive: yes
92 healthy mmtmmdnltmtmldmtlddmdtmm
95 before_now
  day: -1 / before: I’d have hinted for a week. / now: I asked my sister to drive me. / gave: A lift, and a laugh.
80 pattern
  decent: I stayed kind to R.’s mother. / times: 1 / same: I sulked, R. left, I wrote. / repairing: Mostly me, at night. /
  different: A day fixed each week, and kept. / changed: I say it sooner. Of R. I don’t know. /
  friend: What did you hope the silence would do? / circumstances: Shifts. / their_part: R. came back without a word. /
  my_part: I let it rest to keep the peace. / so: I ask for one talk before the next week. / leave: The counting.
110 values
  decent: I paid my share early. / itll_change: R. said no to children, and I heard “later”. /
  pretended: On living in the country. / nothing_changed: I don’t think so, with children. / circumstances: My age. /
  their_part: R. said it plainly, once. / my_part: I nodded and hoped. / so: I take a plain word as plain. / leave: Hoping for them.
112 value
  topic: children / mine: I’d like to. / theirs: “I don’t see it for me.” / i_bend: dont_know / they_bend: cant
120 lesson
  when: somebody says a plain no / then: believe it / instead: waiting for it to change / tags: any; me
150 healthy mmtmmdnlttttmdmttddmdttm
160 action
  area: hobby / action: The drawing course / tiny: Sharpen the pencils / when: Mondays at seven / motive: yes
170 before_now
  day: -2 / before: I’d have said it doesn’t matter. / now: I said: it does, a bit. / gave: Ten awkward minutes.
184 action#swim
  over: finished
240 before_now
  day: +0 / before: I’d have gone quiet for a week. / now: I rang within the hour. / lesson: say it the same day
~54-183/6 20:40 action_log
  - action: Swim on Friday / day: +0 / done: done
  - action: Swim on Friday / day: +0 / done: done / note: Twenty lengths.
  - action: Swim on Friday / day: +0 / done: tiny
  - action: Swim on Friday / day: +0 / done: not_today / note: A cold.
~92-300/9 20:50 action_log
  - action: Ask for one thing a week / day: +0 / done: done / note: Help with the wardrobe.
  - action: Ask for one thing a week / day: +0 / done: tiny
~163-400/11 21:10 action_log
  - action: The drawing course / day: +0 / done: done
  - action: The drawing course / day: +0 / done: not_today
75 moment gone_on g2
  The lessons are there.
130 moment not_today g3
150 moment weighing
  It’s quiet enough to look at it.
151 their_decision
  words: “I’m not coming back, Mara.” / day: -155 / how: In the car
152 my_decision
  gains: Evenings without a question. / losses: The jokes. / of_myself: That I can stay with a plain word. /
  by_nothing: keep_quiet / friend: Give it the summer. / three_words: keep_quiet / choice: later / review: +14
160 my_decision
  gains: Quiet. / losses: Hope. / choice: keep_quiet / review: +30 / change_mind: If R. wrote more than a line.
168 my_decision
  gains: Quiet. / friend: You sound calmer. / choice: keep_quiet / review: +60
172 moment back_to_growing
200 moment break
  A fortnight without this.
214 moment back_from_break
300 moment weighing
302 my_decision
  gains: Room. / losses: A door left open. / choice: keep_quiet / review: +12
311 my_decision
  gains: Room. / choice: let_go / by_nothing: keep_quiet / review: +21
319 moment back_to_growing
380 moment weighing
30 settings
  copied: +0
121 settings
  copied: +0 / theme: paper
260 settings
  copied: +0
";
