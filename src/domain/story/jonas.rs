//! Jonas: he looks at his part, gets ready, writes one message and gets no answer. He waits, weighs it up over some
//! weeks, and lets go.

use super::acts::told;
use crate::domain::{Record, Stamp};

/// The story of Jonas.
pub fn jonas(days: i64, now: Stamp) -> Vec<Record> {
    told(SCRIPT, 2, days, now)
}

/// The message is sent on day 47. The quiet ends on day 107, and on day 142 he lets go.
const SCRIPT: &str = "\
0 about
  nickname: Alex / own_name: Jonas / how_ended: they / when_ended: -6 / shape: money; pet / values: fair; calm; kind /
  people: Tom; Mira; Henk
0 settings
  region: uk / theme: paper
0 hope understand
0 then_now
  today: I function. / miss: Two cups in the morning. / think: The last quarrel. / part: I was never home. / want: To see it clearly.
0 plan 30
  why: I want to think before I talk. / exceptions: pet; money / channel: Email, on Sundays, about the cat /
  if_then: I’m on the late train > I read and don’t type; Alex writes about the cat > I answer about the cat /
  easier: mute; drafts; friends / hard_days: +21 > The cat’s vet day; +52 > Alex’s birthday / instead: Repair the bike; Ring Tom /
  end_view: think
1 22:50 slip message
  state: tired; argument / wanted: explain / hour_after: worse / reply: briefly / place: The late train / learn: No typing on the train.
6 21:30 slip message
  state: lonely / wanted: sorry / hour_after: ashamed / reply: no / learn: A sorry needs more than a line.
~2-40/7 23:20 slip looked
  - state: tired / wanted: check / hour_after: worse
  - state: bored / wanted: check / hour_after: same / learn: Read the book instead.
205 22:00 slip old_chats
  state: anniversary / wanted: close / hour_after: calmer
12 card necessary
  The vet
~1-46/1 21:30 card
  - The bike
  - Tom
  - Work
  - Cooking something with steps
  - The cat
~48-140/3 21:45 card
  - Running
  - Mira’s table
  - Paper and pen
~150-400/9 21:40 card
  - A long walk
  - The choir
~2-45/4 22:40 urge 5-8 regretful,guilty,longing,restless
  - trigger: guilty / body: stomach / need: sorry / elsewhere: I wrote it down for later. / morning: exposed / after: glad
  - trigger: silence / body: hands / need: heard / elsewhere: Tom, on the phone. / morning: ashamed / after: glad /
    after_words: I wanted to be told I’m not a bad person.
  - trigger: memory / need: answer / morning: neutral
  - trigger: good_news / need: company / elsewhere: Mira said well done. / morning: neutral / after: neutral
~48-110/5 21:50 urge 4-8 waiting,anxious,longing
  - trigger: silence / body: chest / need: answer / elsewhere: A run along the canal. / morning: exposed / after: glad
  - trigger: online / need: mattered / elsewhere: Henk came by. / morning: ashamed / after: neutral
~118-400/24 22:10 urge 2-5 missing,homesick
  - trigger: song / need: comfort / elsewhere: I sang it through. / morning: neutral / after: glad
  - trigger: date / need: rest / morning: unsure
~0-30/2 22:20 page free 4-8 regretful,guilty,low,tired,foolish,restless,sorry
  - I went through the calendar. Eleven evenings in one month that I called important.
  - Tom asked what I miss. I said the company, and he asked whose.
  - The cat looks at the door at six. So do I.
  - I keep making the case for myself. Nobody is in the room.
  - Alex asked me four times about Sundays. I counted them today in the messages.
  - Repaired the brake. It’s good to do something that either works or doesn’t.
  - I’m ashamed of how I talked in the car.
  - Mira says I listen like someone waiting for the green light.
  - Cooked for one. Set the timer, ate at the table.
  - I’d like to write it all down for Alex. I’d like that to be for Alex, too, and it isn’t so far.
  - Work was long and I stayed longer. I know this one.
  - Slept. No dreams that I could find.
~31-70/4 21:50 page free 3-7 regretful,steady,anxious,clear,unsure,hopeful
  - My part fits on one page. It took three weeks to get it that short.
  - I read the message aloud to Tom. He said: shorter.
  - It’s sent. I put the phone in the drawer and cleaned the oven.
  - Nothing came. I noticed that I’d expected to be thanked.
  - The cat was here for the weekend. She slept on the open book.
  - I said at work that I leave at five on Wednesdays. Nobody died.
  - I could hear a no, I think. On a good day.
  - Ran along the canal until I stopped making sentences.
  - Three plans for three outcomes. The middle one is the most likely, and I like it least.
  - Henk told me about his divorce. I asked questions and kept my own story out of it.
~71-145/7 21:30 page free 2-6 waiting,low,steady,accepting,relieved,missing
  - A month. The letter box is a letter box again.
  - I weigh it each week, and each week it’s a little less heavy on the one side.
  - Not answering is an answer. I wrote that on a card and then put the card away.
  - Cancelled the extra shift and went to Mira’s. We peeled potatoes for an hour.
  - I’d have liked to be the one who gets forgiven. That’s honest, if not pretty.
  - The choir again after two years. My voice is lower than my memory of it.
  - I asked Tom how he was and then waited. He needed a while.
  - It’s the third time that I chose the same. I think I’ve chosen.
  - Gave the second key back to the neighbour.
  - Some evenings I’m glad of the quiet. I didn’t expect to write that.
~146-400/18 21:10 page free 0-4 accepting,steady,relieved,grateful,curious,quiet,homesick
  - I put it down today. It made less noise than I thought.
  - Alex’s name on an old receipt. I kept the receipt for the tax and that was all.
  - Wednesday is now the evening that belongs to me. The others have noticed.
  - The cat lives with Alex for good. I brought the basket, and we said hello.
  - I left work at five and the sun was still there.
  - Sang in a cold church. Eight people came, and one of them cried, in a good way.
  - Thought of the Sundays. They were good, and I was often late for them.
  - A colleague raised his voice and I said one sentence and waited.
  - Painted the hall. It took all weekend and needs another coat.
  - Tom is going to be a father. I was the second to know.
  - An ordinary day, and I nearly didn’t write it down.
~32-400/4 22:05 page plain 1-5 tired,steady,low,quiet,flat,missing,clear
  - Home at five. Cooked, ate, washed up.
  - A long day. I left one thing undone on purpose.
  - Ran the short round. My knee complained.
  - Tom on the phone. Mostly him.
  - Missed two cups this morning.
  - Slept through.
  - The late train again. I read eleven pages.
  - My mother asked and I told her, in one sentence.
  - Rain on the canal, nobody about.
  - Fixed the bell on the bike. It rings now.
  - Said it too sharply at work, and said sorry before lunch.
  - Choir songs in my head all day.
  - Tired, and not unhappy.
  - An evening without the phone. It was in the kitchen, and so was the kettle.
33 page three 4-4 steady
  The brake holds. Mira laughed. The soup was better today.
55 page unsent 6-6 longing +14
  I wanted to add one more line. I’m leaving it here. I hope the new job is kind to you.
72 page friend 5-5 waiting
  I’d tell Tom that he said what he had to say, and that the rest isn’t his.
98 page#list free 5-5 bitter
  A list of who was right when.
100 gone#list
9 communication
  decent: I drive my neighbour to her treatment. / not_talking: My hours. / tense_me: explain; silent /
  tense_them: cry; attack / wrong_talk: “You’re late.” … “I can’t do this now.” /
  soft_start: When I come home late, I feel guilty, and I’d like to say when I’ll be there. /
  heard: When Alex stopped repeating it, I thought so. I was wrong. / calm_place: Money, and my mother. /
  circumstances: A project that never ended. / their_part: Alex said it in front of friends. /
  my_part: I explained for twenty minutes when one sorry was asked for. / so: I answer the question first. / leave: The last word.
12 neglect
  decent: I repaired the bike of the boy next door. / stopped: time; questions; thanks /
  chose_else: The conference in spring. The match on Alex’s birthday. / they_asked: Sundays. / i_asked: Patience. /
  best_hours: Work. / stretched: The project, my mother. / keep_doing: Ask one question a day. /
  circumstances: Two people on my team left. / their_part: Alex stopped asking. /
  my_part: I cancelled four Sundays in a row. / so: I keep the day and cancel the other thing. / leave: The project.
16 distance
  decent: I told Mira the truth about her flat. / when: After my father’s funeral. / risky: That I was frightened. /
  in_place: work; busy; fine / their_chair: It may have looked like I’d rather be anywhere else. / closest: On the night boat. /
  seen_upset: My sister, once. / early_small: “I’m flat today.” / circumstances: The funeral. / their_part: Alex asked, and then gave up. /
  my_part: I left the room whenever it got near. / so: I stay and say one word for it. / leave: Being fine.
20 values
  decent: I kept my word to the choir. / itll_change: About the countryside. / pretended: I said yes to the house. /
  nothing_changed: Perhaps not. / circumstances: The prices. / their_part: Alex signed without me. / my_part: I nodded for two years. /
  so: I say no while it’s small. / leave: The house.
21 value
  topic: where / mine: The city, near my mother. / theirs: “I can’t breathe here.” / i_bend: cant / they_bend: cant
22 value
  topic: time / mine: Work that matters. / theirs: “One day that’s ours.” / i_bend: can / they_bend: can
22 value
  topic: money / mine: Saving. / theirs: “Living a bit.” / i_bend: can / they_bend: dont_know
25 pattern
  decent: I came back each time and meant it. / times: 2 / same: I promised Sundays and kept two. / repairing: Alex. /
  different: My calendar, seen by both. / changed: I leave at five on Wednesdays. / friend: What do you do with a free evening? /
  circumstances: Deadlines. / their_part: Alex took me back without asking for more. / my_part: I said sorry in place of changing the week. /
  so: I change the week first. / leave: Being forgiven.
29 trust
  decent: I told Tom about the scratch on his car. / broken: promise / by: me / sentence: I promised Sundays and gave them away. /
  came_out: told / cost: Alex’s belief in plans. / since: Sundays are blocked, for anyone. / circumstances: My boss. /
  their_part: Alex kept a list. / my_part: I promised what I’d never checked. / so: I look at the calendar before I promise. / leave: The list.
10 timeline
  point: good_start / happened: The night boat, no cabin. / around: Summer, no money. / needed: Nothing.
11 timeline
  point: first_strain / happened: The project began. / around: My father was ill. / needed: A week off.
13 timeline
  point: turning_point / happened: I missed Alex’s birthday for a match. / needed: To say that I was hiding.
14 timeline
  point: last_months / happened: We spoke about the cat. / around: Two deadlines.
14 timeline
  point: the_end / happened: Alex said it at the kitchen table and had a list. / needed: To read the list.
15 memory
  side: good / memory: Alex sang at the funeral, alone. / was_like: Safe.
18 memory
  side: hard / memory: I read mails at the birthday table. / was_like: Torn.
14 lesson
  when: somebody asks me for time / then: look at the calendar and name a day / instead: saying “soon” / tags: any
24 lesson
  when: I’m told that I hurt someone / then: say sorry and stop / instead: explaining / tags: any; talk
30 lesson
  when: I feel flat / then: say it in one word / instead: working late / tags: me
88 lesson
  when: no answer comes / then: leave it there / instead: asking once more / tags: any; me
15 keep
  keep: I finish things; My dry jokes; The choir
15 action#five
  area: emotions / action: Leave work at five on Wednesday / tiny: Shut the laptop at five / when: Wednesday / motive: yes /
  obstacle: A late call / plan_b: ring back on Thursday / why_me: I see daylight.
26 action#ask
  area: talking / action: Ask one question and wait / tiny: Count three / when: At lunch / motive: yes
~17-130/4 18:20 action_log
  - action: Leave work at five on Wednesday / day: +0 / done: done
  - action: Leave work at five on Wednesday / day: +0 / done: tiny
  - action: Leave work at five on Wednesday / day: +0 / done: done / note: Nobody minded.
  - action: Leave work at five on Wednesday / day: +0 / done: not_today / note: The audit.
~28-200/7 13:10 action_log
  - action: Ask one question and wait / day: +0 / done: done
  - action: Ask one question and wait / day: +0 / done: done / note: Tom talked for an hour.
131 action#five
  over: finished
201 action#ask
  over: dropped
210 action
  area: hobby / action: Choir on Tuesdays / tiny: Hum it in the shower / when: Tuesday at eight / motive: yes
~213-400/8 22:00 action_log
  - action: Choir on Tuesdays / day: +0 / done: done
  - action: Choir on Tuesdays / day: +0 / done: not_today
37 before_now
  day: -1 / before: I’d have said “soon”. / now: I named Thursday. / gave: Mira wrote it down. / lesson: name a day
93 before_now
  day: -3 / before: I’d have explained for an hour. / now: I said sorry and asked what it cost. / gave: A quiet lunch.
180 before_now
  day: +0 / before: I’d have stayed until eight. / now: I went to the rehearsal.
21 healthy mmtlmdlntmmtdttmdddmdmlm
31 healthy mmtmtdmntmmtdttmddmmdmmm
61 healthy mmtmtdmnttmtdttmlddtdmmm
100 healthy mttmtdmnttttdttmnddtttmm
18 no_as_answer not_now
26 no_as_answer some_days
33 no_as_answer yes
38 no_as_answer yes
95 no_as_answer yes
~5-40/8 clearer
  - clearer: I wasn’t busy. I was hiding. / not_known: What Alex needed that I never heard.
  - clearer: A sorry isn’t a change. / not_known: Whether it’s too late.
~3-40/9 07:30 morning
  - intention: Ask before I tell.
  - intention: Home before dark.
~3-40/9 22:15 evening
  - hard: 6 / helped: Tom
  - hard: 4 / helped: The run
~6-36/12 08:00 mine_today
  - things: Oil the chain; Ring my mother; Buy strings
39 moment gone_on g3
40 hope together
41 purpose
  purpose: To say plainly what I did. / no_reply: because it’s true, and it asks for nothing
41 any_outcome
  yes: answer within a day, in two lines / yes_not: suggest a meeting / nothing: keep Wednesdays, run, and write here /
  no: go to Mira’s and sleep there / tell: Tom
42 reply_tree
  warm: thank them and go slowly / neutral: be polite and stop / cold: say nothing more / silence: leave it there /
  someone_new: wish them well, here / stop: stop
43 moment gone_on g4
43 heat
  strength: 8 / body: tired; alone_late
44 heat
  strength: 4
44 message#one
  mode: personal / way: lines / hello: Hello Alex. / seen: I gave our Sundays away. /
  free: No need to reply.
45 18:40 heat
  strength: 3
45 18:50 message#one
  seen: You asked me for Sundays and I gave them away, four in a row. I see now what that said to you. /
  door: If you’d ever like to talk, I’d be glad to listen. / free: No need to reply. /
  wish: I hope the new job is kind to you. / take_out: The part about work.
45 19:30 moment cooling
  Hello Alex. You asked me for Sundays and I gave them away, four in a row. I see now what that said to you. If you’d
  ever like to talk, I’d be glad to listen. No need to reply. I hope the new job is kind to you.
47 09:40 heat
  strength: 2
47 09:50 moment gone_on g5
47 10:05 moment sent
  Hello Alex. You asked me for Sundays and I gave them away, four in a row. I see now what that said to you. If you’d
  ever like to talk, I’d be glad to listen. No need to reply. I hope the new job is kind to you.
77 moment no_reply
78 their_decision
  words: No answer. / day: -1 / how: Thirty days, and nothing came
109 moment weighing
110 my_decision
  gains: Peace with it. / losses: The open door. / of_myself: That I can leave it be. / respected: Mira would nod. /
  by_nothing: keep_quiet / friend: Wait a week. / three_words: keep_quiet / choice: later / review: +8
118 my_decision
  gains: Quiet. / losses: A hope I’m used to. / choice: keep_quiet / review: +8
126 my_decision
  gains: My evenings. / losses: The story of us two. / friend: You’ve put it down already. / choice: let_go / review: +8
134 my_decision
  gains: My evenings. / three_words: let_go / choice: let_go / review: +8 / change_mind: A letter, perhaps.
141 my_decision
  gains: Room. / losses: Nothing new. / choice: let_go
142 moment let_go
142 letgo_first
  with: Mira / eat: Her soup / work: Nothing / phone: In the kitchen / told: Tom / wont: write
147 letgo_say
  ended: Five years, and a plan for a house. / keep: The night boat. The singing. / set_down: The list. / miss: Two cups. /
  wont_miss: Being late. / did_well: I said it plainly once. / differently: I’d keep the Sundays.
160 letgo_who
  kept: The choir; Dry jokes; Finishing things / back: Running; Sunday lunch / new: Leaving at five
~172-400/30 acceptance
  - check: true / rehearse: getting_there / name: getting_there / wish: true / plan: getting_there
  - check: true / rehearse: true / name: true / wish: getting_there / plan: true
~90-300/12 19:00 promise
  - what: Sunday lunch at my mother’s / to: other / by: +6 / size: medium / kind: again // +6 outcome: kept / settled: +0
  - what: Ring Tom back / to: other / by: +2 / size: tiny / kind: did // +2 outcome: kept / settled: +0
  - what: Tell my boss about Wednesdays / to: self / by: +5 / kind: told // +8 outcome: late / settled: +0
  - what: Lend Henk the drill / to: other / by: +3 / kind: did // +2 outcome: told_late / settled: +0
~7-400/7 18:40 week
  - clearer: I hide in work. / reflection: I explain when I’m ashamed. / leaned: Tom / kind: A Sunday off
  - clearer: One question is enough. / change: I waited after I asked. / elsewhere: At work I let the others finish. / kind: New tyres
  - patience: I left the message unwritten for a day. / not_known: If it was right. / leaned: Mira
  - change: Home at five, twice. / elsewhere: My mother noticed. / hoping: Less of a plan, more of a wish.
  - clearer: Quiet isn’t the worst thing. / leaned: Henk / kind: The long way home
~20-140/24 hope
  - understand
  - together
  - unsure
~144-400/40 hope
  - let_go
  - better
13 then_now
  today: Busy on purpose. / miss: The cups. / think: My part. / part: I gave the Sundays away. / want: To get it on one page.
29 then_now
  today: Clearer. / miss: Alex’s singing. / think: What to write. / part: I explained too much. / want: To write it well.
59 then_now
  today: Waiting. / miss: An answer. / think: The drawer. / part: The same. / want: To stop waiting.
89 then_now
  today: Quieter. / miss: The idea of us. / think: The choir. / part: I promised without looking. / want: To decide.
~180-400/90 then_now
  - today: Good, mostly. / miss: The night boat. / want: A trip with Tom.
35 settings
  copied: +0
140 settings
  copied: +0
270 settings
  copied: +0
";
