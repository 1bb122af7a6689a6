//! Ines: they talk again. Promises kept and told, hurt heard, talks, and going slowly. Its words are few, because
//! they ship inside the app, as the example of a journal of four months.

use super::acts::told;
use crate::domain::{Record, Stamp};

/// The days of the example.
pub const EXAMPLE: i64 = 120;

/// The story of Ines.
pub fn ines(days: i64, now: Stamp) -> Vec<Record> {
    told(SCRIPT, 3, days, now)
}

/// Space, then understanding and growing; on day 31 they write.
const SCRIPT: &str = "\
0 about
  nickname: Ola / own_name: Ines / how_ended: they / when_ended: -2 / shape: home /
  values: honest; patient; light / people: Jo; Kim
0 settings
  region: uk / night_hours: yes
0 hope together
0 then_now
  today: Numb. The flat is loud. / miss: Keys in the door. / think: The money. / part: I hid it. / want: Sleep.
1 plan 30
  why: So that I stop explaining. / exceptions: home / channel: Email, about the lease / easier: mute; box /
  if_then: the evening goes quiet > I ring Jo; I want to explain > I write it here / end_view: think /
  hard_days: +16 > Ola’s birthday; +120 > The lake, a year ago / instead: Walk to the weir; Bake bread
2 24:50 urge 8-8 missing,guilty
  body: chest / trigger: silence / need: sorry / elsewhere: Jo picked up. / morning: ashamed /
  after: glad / after_words: It passed by two.
5 23:40 slip message
  state: lonely; tired / wanted: explain / hour_after: worse / reply: briefly / place: Kitchen /
  learn: Phone in the hall.
8 23:10 slip looked
  state: bored / wanted: check / hour_after: same
9 communication
  decent: I show up when I say so. / not_talking: Money. / tense_me: explain; silent / tense_them: attack /
  wrong_talk: “Where is it?” … “Forget it.” / calm_place: Money, on Sundays. /
  soft_start: When money moves, I’d like to say it first. / circumstances: My hours were cut. /
  their_part: Ola asked with Kim there. / my_part: I left the room each time. / so: I stay for one sentence. /
  leave: Being right.
10 timeline
  point: good_start / happened: The lake, two tents. / around: Nobody had work. / needed: Nothing.
10 timeline
  point: first_strain / happened: I lost hours at work. / needed: To say I was scared.
11 timeline
  point: turning_point / happened: My brother asked for money.
11 timeline
  point: last_months / happened: Ola slept badly. I was busy.
11 timeline
  point: the_end / happened: The bank letter on the table.
12 neglect
  decent: I cook for the neighbour. / stopped: time; thanks / chose_else: Two Sundays at work. /
  circumstances: Night shifts. / their_part: Ola stopped asking. / my_part: I cancelled twice and didn’t say why. /
  so: I name another day at once.
13 memory
  side: good / memory: Ola read to me when I was ill. / was_like: Held.
14 memory
  side: hard / memory: I lied at the till. / was_like: Hot in the face.
15 trust
  decent: I pay my sister back. / broken: money; dishonesty / by: me / came_out: found /
  sentence: I lent the lake money and hid it. / cost: Sleep, and the lake. / since: The account is open. /
  circumstances: My brother’s rent. / their_part: Ola read my post. / my_part: I hid it for five months. /
  so: I say it the same day.
16 keep
  keep: Cooking; Sundays outside; Singing badly
17 lesson
  when: I’m caught out / then: say it in one sentence / instead: explaining / tags: any; talk
17 action#walk
  area: body / action: Walk before work / tiny: To the corner / when: After coffee / motive: yes /
  obstacle: Rain / plan_b: take the bus and get off early
20 memory
  side: good / memory: Bread on the floor, no table yet.
21 memory
  side: hard / memory: The door, and no word for three days.
22 healthy mltmmdndtmmmddlttddmdmmm
24 lesson
  when: a plan changes / then: ring before noon / instead: hoping it’s fine / tags: any
26 action
  area: talking / action: Count two, then answer / motive: partly / why_me: I hear more.
36 healthy mmtmmdldtmmtmdmttddmdmmm
62 action#walk
  over: finished
66 healthy mmtmmmmmtmmtmtmttddmdmmm
96 healthy mmttmmmmttmtttmttmmtmmmm
~18-60/3 07:20 action_log
  - action: Walk before work / day: +0 / done: done
  - action: Walk before work / day: +0 / done: tiny
  - action: Walk before work / day: +0 / done: not_today / note: Rain.
~27-110/5 action_log
  - action: Count two, then answer / day: +0 / done: done
  - action: Count two, then answer / day: +0 / done: done / note: With my brother.
20 no_as_answer not_now
29 no_as_answer some_days
34 no_as_answer yes
~1-30/1 21:20 card
  - Jo
  - The weir
  - Bread
31 card they_contacted
~4-29/4 23:20 urge 5-8 missing,longing,anxious
  - trigger: silence / need: less_alone / elsewhere: A bath. / morning: exposed / after: glad
  - trigger: song / need: heard / elsewhere: Wrote to Jo. / morning: ashamed
  - trigger: dream / need: comfort / morning: unsure / after: neutral
~38-400/24 22:30 urge 3-6 restless,unsure
  - trigger: guilty / need: answer / morning: neutral
~3-29/7 07:40 morning
  - intention: One kind thing for me.
  - intention: No phone before coffee.
~3-29/7 22:00 evening
  - hard: 7 / helped: Soup.
  - hard: 5 / helped: Kim rang.
~5-30/10 08:10 mine_today
  - things: Water the beans; Mend the lamp; Ring Kim
~8-36/14 clearer
  - clearer: The lie hurt more than the money. / not_known: Whether we fit.
  - clearer: I can sit through an evening. / not_known: What Ola wants.
~7-400/14 18:00 week
  - clearer: I tell it sooner. / leaned: Jo
  - clearer: Quiet isn’t anger. / kind: Swim
  - patience: I let two messages be two. / leaned: Kim
  - reflection: I explain when I’m afraid. / hoping: Small.
  - elsewhere: At work I asked for help. / kind: A lie-in
  - elsewhere: I slept eight hours.
  - change: I said no kindly. / patience: I waited a day.
  - reflection: I wait to be found.
~21-400/21 hope
  - understand
  - together
  - unsure
~0-30/2 22:10 page free 5-9 low,missing,guilty,anxious,tired,regretful
  - Slept on the sofa again. The bed is too wide.
  - I set out two cups and put one back.
  - Jo came with soup and asked nothing.
  - I wanted to explain. There’s nothing left.
  - The bank letter is still here.
  - To the weir and back. Cold hands, quieter head.
  - My brother rang. He cried, not me.
  - Made bread. Too much salt.
  - It was mine to say. I waited to be found.
  - Kim says I speak of it like the weather.
17 page free 6-6 missing
  Ola’s birthday. I lit nothing and sent nothing.
31 22:10 page free 7-7 hopeful,anxious
  Ola wrote. I read it standing up.
108 22:40 page free 4-4 tender,uneasy
  I stayed over. It was nice, and too early.
112 22:50 page free 3-3 uneasy
  I cancelled Kim for it and felt it.
28 page unsent 7-7 longing,sorry +7
  I keep the blue bowl clean. That’s all.
~33-72/5 21:40 page free 3-7 anxious,hopeful,sorry,steady,unsure
  - I answered with two sentences.
  - Coffee. We both looked at the cups.
  - I said it without the brother in it.
  - Paid the fifty. Nobody clapped, which is right.
  - Ola was angry and I stayed in the chair.
  - Told Jo all of it.
  - We laughed about the lease.
  - Missed the call at six. I said so first.
~73-120/5 21:50 page free 1-5 steady,tender,curious,hopeful,uneasy
  - A walk, then home by ten. I kept my own rule.
  - We cooked and nobody talked about the loan.
  - Ola’s film. I liked the walk back more.
  - Slow is harder, and better.
  - The beans are up. Ola asked which ones.
  - We disagreed and it stayed small.
  - Work, swim, bed. A day of my own.
  - Ola said: ask me again in a month.
110 page#away free 4-4 unsure
  A page I don’t want.
111 gone#away
115 page unsent 4-4 tender +5
  If we never do the lake, I still had it.
~3-400/6 07:40 page free 1-6 tired,unsure,steady,low,hopeful,quiet
~121-400/8 21:30 page three 0-4 steady,grateful,playful,quiet,free
  - The kettle. The list on the fridge.
  - Paid the last fifty. We didn’t mark it.
  - Argued, walked, back.
  - I sang.
31 moment they_wrote
  “I’d like to know how you are.”
31 card they_contacted
33 both_willing
  they_said: “I’d try, if nothing is hidden.” / they_when: -1 / i_did: Opened the account.
32 rung
  rung: message / how: tried / day: +0
35 heard
  said: “I felt stupid at the bank.” / where: Stomach / first: It was for my brother. /
  now: You stood there because of me. / needed: listening / back: yes
37 apology
  consent: asked / heard: yes / care: I told Kim about her car. / regret: I’m sorry. /
  own: I hid the money from you. / specific: Nine hundred, from the lake account. /
  impact: It may have been like living with a stranger. / why: I was ashamed. /
  change: The account has been open to you since. / repair: I pay back fifty each Friday, if you want it. /
  free: You don’t have to answer, or forgive it.
40 apology_after
  how: said / said_back: “Thank you. I’m still angry.” / defended: Once, about my brother. / asked_for: Time. /
  first_promise: Fifty on Friday
41 moment gone_on g6
41 openness
  broken: money / asked: “No more finding out.” / ended: The second card. / answer: Where it went. /
  visible: The account, for a year. / private: My letters.
43 promise#typed
  what: Ring more / to: them / size: tiny
44 gone#typed
~42-400/5 18:30 promise
  - what: Fifty on Friday / to: them / by: +4 / size: medium / kind: did // +4 outcome: kept / settled: +0
  - what: Say it before I lend anything / to: them / by: +6 / size: big / kind: told // +6 outcome: kept / settled: +0
  - what: Ring at six / to: them / by: +2 / size: tiny / kind: did // +2 outcome: missed_told / settled: +0 /
    after: Ring from the tram.
  - what: Bring the lease papers / to: them / by: +3 / size: tiny / kind: did // +4 outcome: late / settled: +0
  - what: In bed by eleven / to: self / by: +5 / size: tiny / kind: again // +5 outcome: missed / settled: +0
  - what: Send the bank page / to: them / by: +3 / kind: told // +4 outcome: told_late / settled: +0
  - what: Sunday lunch at Kim’s / to: other / by: +5 / kind: again // +2 outcome: renegotiated / settled: +0
  - what: No phone at supper / to: them / by: +5 / size: tiny / kind: again // +5 outcome: kept / settled: +0
114 promise
  what: Fix the bike lamp / to: them / by: +5 / size: tiny / kind: did // +9 outcome: late / settled: +0
117 promise
  what: Ask about the lake / to: them / by: +9 / size: medium / kind: told // +9 outcome: kept / settled: +0
~44-400/7 18:20 count_on
  - count_on: The Friday fifty / work: both / mine: Paid, and rang.
  - count_on: Being on time / work: me / mine: I came to the door.
  - count_on: No surprises / work: both / theirs: Ola told me first.
  - count_on: Not much / work: unclear
  - count_on: My word on Sunday / work: both / theirs: Ola asked once, calmly.
  - count_on: A call at six / work: me
45 listening
  said: I check my post twice now. / back: So for you it was never over. / hard: finding it alone / more: Is there more?
46 map
  whose: mine / kind: need / what: Time for the words / tuesday: Ten minutes first /
  request: Ask me again after supper
46 map
  whose: mine / kind: desire / what: The lake, once more
47 map
  whose: mine / kind: boundary / what: No talks after ten / if: it gets late / then: go home / alone: yes
47 map
  whose: theirs / kind: need / what: To hear it first / source: “Tell me before I find it.” / source_day: -3
53 map
  whose: theirs / kind: desire / what: Fewer plans / source: “A Sunday with nothing.” / source_day: -1
53 map
  whose: theirs / kind: boundary / what: Nothing with my brother
48 talk
  topic: The lake money / good: I hear it to the end. / when: we talk about the loan / feel: small /
  like: to finish one sentence / place: Sunday at three, the park / stop: Pause / wont: But; My brother /
  listening: I say it back first. / flooded: walk once round
50 debrief
  said: “You made me the stupid one.” / got_it: yes / heard_on: The bank. Their shoulders came down. /
  first: I want to hear it. / tone_mine: 3 / tone_theirs: 2 / better: I stayed. / agreements: Fridays / afraid: no
52 before_now
  day: -1 / before: I’d have said it was fine. / now: I said: I forgot. / gave: Ten red minutes. / lesson: caught out
54 their_decision
  words: “Not together. Not apart.” / day: -1 / how: In the park
55 my_decision
  gains: To see who we are now. / losses: Quiet. / of_myself: Honest, so far. / friend: Slowly. / by_nothing: later /
  choice: later / review: +8
58 talk
  topic: Friends who know / when: Kim asks me / feel: torn / like: one line we both say / place: Thursday, the weir
60 debrief
  said: “Tell them the truth.” / got_it: partly / heard_on: That I was ashamed. / tone_mine: 3 / tone_theirs: 3 /
  repair: Tell Kim
63 my_decision
  gains: A calm try. / choice: go_slowly / three_words: go_slowly / review: +34
66 moment gone_on g7
68 before_now
  day: +0 / before: I’d have lent it. / now: I asked Ola first.
70 pace
  i_asked: Twice a week, home by ten. / they_asked: “No nights until it’s boring.” / waited: both /
  rule: Home by ten / gentle_no: I’d like that, and not tonight. / review: +48
72 moment gone_on g8
74 rung
  rung: walk / how: tried / day: +0 / words: The weir, an hour.
76 drew_me
  drew: Ola laughs at signs. / still: yes / seen: On the tram.
80 rung
  rung: hobby / how: tried / day: +0
84 talk
  topic: The trip / when: dates are set without me / feel: left behind / like: to choose one together
86 debrief
  said: “I was afraid you’d say no.” / got_it: yes / heard_on: The trip. / tone_mine: 4 / tone_theirs: 3 / afraid: no
90 drew_me
  drew: Patience / still: partly / seen: Not with the post.
92 rung
  rung: longer / how: talked / day: +0
96 their_decision
  words: “I like our Sundays.” / day: +0 / how: Ola said it
97 my_decision
  gains: Sundays. / losses: Some quiet. / choice: go_slowly / review: +45
104 drew_me
  drew: We cook well. / still: yes
108 rung
  rung: overnight / how: tried / day: +0 / words: Not planned.
~73-400/5 22:20 time
  - day: +0 / what: A walk / suggested: me / length: hour / pressure: 1 / fun: 3 / after: better / easy: A rude goose
  - day: +0 / what: Cooked at mine / suggested: them / length: hours / pressure: 1 / fun: 3 / after: better / alcohol: some
  - day: +0 / what: Film / suggested: both / length: hours / pressure: 2 / fun: 2 / after: same / contacts: 3
  - day: +0 / what: The market / suggested: them / length: hour / pressure: 0 / fun: 4 / after: better / alcohol: none
  - day: +0 / what: Lease papers / suggested: me / length: hour / pressure: 3 / fun: 1 / after: worse / old: The loan. We left it.
112 time
  day: +0 / what: Supper / suggested: both / length: hours / pressure: 2 / fun: 3 / after: same / part: cancelled
115 time
  day: +0 / what: The coast / suggested: them / length: day / pressure: 2 / fun: 4 / after: better / part: cancelled
118 talk
  topic: Nights / when: it gets late / feel: rushed / like: to say it by nine
13 then_now
  today: Long. / miss: Being known. / think: What I said. / part: I hid and then explained. / want: Plain days.
29 then_now
  today: Steadier. / miss: Sundays. / think: Ola at the bank. / part: I let it be found. / want: To be told no, if no.
59 then_now
  today: Careful. / miss: Ease. / think: Fridays. / part: The hiding. / want: Small proof.
89 then_now
  today: Light. / miss: Less. / think: The trip. / part: I’m quick to explain. / want: Slow.
121 pace
  review: +42
163 pace
  review: +200
~126-400/60 healthy mmttmmmmttmtttmttmmtmmmm
~156-400/60 healthy mtttmmtmttmtttttttmtmmmt
~180-400/80 then_now
  - today: Plain, and good. / miss: Nothing much. / want: To keep Fridays.
~150-400/40 debrief
  - said: “I need a day alone.” / got_it: yes / heard_on: The day. / tone_mine: 4 / tone_theirs: 4 / afraid: no
-12 moment gone_on g9
-12 together
  i_said: I want this, as it is now. / i_day: -2 / they_said: “Then let’s say it.” / they_day: -2 /
  different: The account is open. / keep_doing: Fridays; Saying it first
";
