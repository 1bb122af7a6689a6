//! Sam: they have someone new. Sam stops looking, lets go, makes room, and closes the book; later it is opened again.

use super::acts::told;
use crate::domain::{Record, Stamp};

/// The story of Sam.
pub fn sam(days: i64, now: Stamp) -> Vec<Record> {
    told(SCRIPT, 4, days, now)
}

/// On day 20 a friend tells, on day 62 Sam lets go, and from day 156 to day 250 the book is closed.
const SCRIPT: &str = "\
0 about
  nickname: Robin / own_name: Sam / how_ended: faded / when_ended: -9 / shape: friends / values: steady; kind; free /
  people: Alex; Jo
0 settings
  region: ie / theme: night
0 hope together
0 then_now
  today: Waiting, mainly. / miss: Somebody to tell. / think: When it began to end. / part: I let it fade. / want: To hear from Robin.
1 plan 45
  why: I keep reading things into nothing. / counts: messages; calls; likes; profiles; asking / channel: None /
  if_then: I want to look > I look out of the window; a friend mentions Robin > I change the subject /
  easier: mute; archive; friends; photo / hard_days: +19 > The party; +110 > The anniversary / instead: The allotment; Ring Alex /
  end_view: ask_then
3 22:15 slip message
  state: lonely; bored / wanted: answer / hour_after: worse / reply: no / learn: Nothing after nine.
12 card reached_out
  Nothing
18 20:20 slip asked
  state: saw_something / wanted: check / hour_after: ashamed / place: At the party / learn: I don’t ask about Robin.
27 23:40 slip#once looked
  state: tired / wanted: check / hour_after: worse
29 gone#once
40 card by_chance
  Kept walking
55 card they_contacted
  Put the phone face down
~2-60/5 23:10 slip looked
  - state: tired; lonely / wanted: check / hour_after: worse / learn: Log out on both.
  - state: bored / wanted: check / hour_after: wound_up
  - state: saw_something / wanted: control / hour_after: ashamed / learn: Alex has the password now.
~1-60/1 21:50 card
  - The allotment
  - Alex
  - A film
  - Not being home
  - Work
~64-400/6 21:35 card
  - Digging
  - The quiz
  - Jo’s children
~3-60/4 22:50 urge 5-9 replaced,compared,envious,missing,aching,furious
  - trigger: online / body: stomach / need: mattered / elsewhere: Alex said come over. / morning: ashamed / after: glad
  - trigger: silence / body: chest / need: company / elsewhere: The quiz at the corner pub. / morning: exposed / after: glad /
    after_words: They saved me a seat.
  - trigger: unsure / need: distraction / elsewhere: I counted the seed packets. / morning: neutral
  - trigger: dream / body: throat / need: comfort / morning: unsure / after: neutral
~66-400/19 22:20 urge 2-6 missing,unsure,compared
  - trigger: memory / need: comfort / elsewhere: Tea and the radio. / morning: neutral / after: glad
  - trigger: song / need: rest / morning: neutral
~0-19/2 22:00 page free 5-8 missing,waiting,unsure,anxious,low
  - Nothing today. I looked four times to make sure.
  - It faded. I keep trying to find the day.
  - Jo says no answer is a kind of weather. I said I’d like a forecast.
  - Dug half a bed and put the beans in too early, probably.
  - I wrote to Robin about the bread tin. It wasn’t about the bread tin.
  - Slept on the train and missed the stop. A long walk, not a bad one.
  - I tell people we’re taking some time. We aren’t. I am.
  - The party is on Saturday and I’ve said yes.
~20-61/3 22:20 page free 5-9 replaced,compared,furious,hurt,envious,empty,tearful
  - Alex told me in the kitchen. Robin is with someone. I held on to the fridge.
  - I know a name now, and I’d rather not.
  - Looked. There’s a photograph with a dog. I don’t even dislike the dog.
  - Angry all day, at the printer, at the rain, at myself for counting weeks.
  - It doesn’t say what I’m worth. I wrote that down because I don’t believe it so far.
  - Gave Alex the password and asked them to change it. Alex did it at once and made pasta.
  - Saw the two of them across the street. I kept walking. My legs did that for me.
  - Robin wrote happy birthday. I put the phone face down and blew out Jo’s candles.
  - A day without looking. The evening had a hole in it, and then it was over.
  - I dreamt that it was me in the photograph. I was holding the dog.
  - I’m tired of being compared, and I’m the only one doing it.
  - Cried at the allotment. The neighbour gave me two leeks and went on hoeing.
~62-160/7 21:40 page free 2-6 accepting,low,relieved,missing,steady,homesick
  - I let it go today, or began to. I told Jo and then I ate a whole pie.
  - The photographs are in a folder with a dull name.
  - Three things that didn’t work for me. It took four minutes and I felt sour until supper.
  - Walked to the lighthouse and said one sentence to it.
  - Took back the café on the corner. Alex had the cake, I had the window.
  - The leeks are as thick as my thumb. I’m told that’s good.
  - I heard Robin’s name twice today and asked nothing.
  - The quiz: fourth place, and I knew the one about rivers.
  - Gave the jumper to the charity shop. It fits someone by now.
  - I miss being known. I don’t miss waiting to be.
  - Planned a week in the hills for the summer. It’s in the calendar in pen.
  - A quiet Sunday. Radio, seedlings, an early night.
~161-400/18 21:20 page free 0-4 steady,free,grateful,playful,quiet,proud,curious
  - First beans. I brought some to the neighbour with the leeks.
  - I read the last page again and left it as it is.
  - Jo’s youngest asked who Robin was. I said someone I loved for a while.
  - Up a hill with Alex. We ate the sandwiches at the first bench, as always.
  - Mended the shed door. It closes.
  - I met somebody at the quiz who also likes rivers. We talked about rivers.
  - A bad evening out of nowhere. It went to bed with me and wasn’t there in the morning.
  - Somebody said Robin is on their own again. I noticed that I went on stirring.
  - Rain for a week. The water butt is full and so am I, in a way.
  - The anniversary. I planted garlic.
  - I’m good company lately. I’ve checked.
~22-400/4 21:55 page plain 1-6 tired,low,steady,quiet,missing,restless,flat
  - Work, allotment, bath.
  - Didn’t look. It took some doing.
  - Quiz night. We argued about a mountain.
  - A grey day, inside and out.
  - Jo’s children painted my hand green.
  - Slept late. Bread for lunch and for supper.
  - The printer and I are on terms again.
  - Watered everything. Came home with wet shoes.
  - Thought of Robin at the lights and then they changed.
  - Alex cooked. I brought the leeks.
  - Too tired to be sad. Bed.
  - A good hour in the shed with the radio.
  - Wrote a letter to the water board. They owe me nothing, it turns out.
  - Walked home the long way.
25 page unsent 8-8 hurt,wronged +7
  I hope you told them about the tin. It’s a good tin. I hope they bake in it. I don’t, tonight.
44 page plain 6-6 flat
  Up at eight. Work. Post office. Soup. Quiz with Alex, seventh place.
69 page distance 4-4 unsure
  Sam is grieving something that has a new address. Sam can be slow about it.
120 page unsent 3-3 tender +60
  The beans came up after all. You’d have said so.
20 moment they_have_someone
  Alex told me.
20 moved_on
  know: friend / stop: Alex keeps the password; No asking at parties / if_then: go out to the beds, or count seed packets /
  harsh: That I was easy to replace. / fairer: That it ended before it was over. / none_of_mine: Whether they’re happy.
~50-61/30 moved_on_again
  - now: still
62 moment let_go
62 letgo_first
  with: Jo / eat: Pie / work: That I’m out on Friday / phone: In the shed / told: Jo / wont: look
66 letgo_say
  ended: Two years that faded. / keep: The bread. The hills. / set_down: Being compared. / miss: Being asked about my day. /
  wont_miss: Guessing. / did_well: I stayed kind to friends of both. / differently: I’d ask sooner.
70 letgo_room
  done: photos / places: The corner café; The lighthouse / dates: The anniversary, with Alex
75 letgo_who
  kept: The allotment; Early nights; My laugh / back: The quiz; Hills / new: Rivers
80 letgo_cool
  didnt_work: I waited for plans; I shrank at parties; I did the asking / pleasant: Pasta at Alex’s
88 letgo_ritual
  ritual: walk / when: +2
91 letgo_ritual
  after: Windy. I said it once, and that was enough.
92 letgo_routine
  people: The quiz; Sunday with Jo’s children / hands: The beds / new: A map of rivers
97 letgo_room
  done: photos; gifts
~93-400/30 acceptance
  - check: getting_there / rehearse: not_yet / name: getting_there / wish: not_yet / plan: getting_there
  - check: true / rehearse: getting_there / name: true / wish: getting_there / plan: true
  - check: true / rehearse: true / name: true / wish: true / plan: true
33 keep
  keep: The allotment; Being early; Bad puns
34 action#beds
  area: hobby / action: An hour at the beds / tiny: Water one row / when: Saturday morning / motive: yes /
  why_me: I sleep after it.
35 action
  area: body / action: Walk home from work / tiny: Get off one stop early / when: After work / motive: yes / obstacle: Rain
~36-200/5 11:30 action_log
  - action: An hour at the beds / day: +0 / done: done
  - action: An hour at the beds / day: +0 / done: tiny / note: One row.
  - action: An hour at the beds / day: +0 / done: not_today
~37-300/9 18:30 action_log
  - action: Walk home from work / day: +0 / done: done
  - action: Walk home from work / day: +0 / done: tiny
201 action#beds
  over: finished
46 neglect
  decent: I took in the neighbour’s parcels for a year. / stopped: questions; plans; fun / chose_else: The match. The overtime. /
  they_asked: A weekend away. / i_asked: A straight answer. / circumstances: Two flats, one train line. / their_part: Robin answered late, then later. /
  my_part: I waited to be asked and called it easy-going. / so: I suggest a day. / leave: The dates.
52 distance
  decent: I told Jo the truth about the job. / when: In spring. / risky: That I felt optional. / in_place: busy; fine /
  circumstances: The train line. / their_part: Robin went vague. / my_part: I went vague back. / so: I say “I’d like to see you”. / leave: Being easy.
47 lesson
  when: somebody grows vague / then: ask once, plainly / instead: waiting it out / tags: any
110 lesson
  when: I compare myself / then: go outside / instead: looking / tags: me
48 timeline
  point: good_start / happened: A cake in a bread tin. / around: A heatwave. / needed: Nothing.
49 timeline
  point: last_months / happened: Answers took three days. / around: My overtime. / needed: To ask what this was.
50 timeline
  point: the_end / happened: It had no day. / needed: A day.
53 memory
  side: good / memory: The hills in fog, one flask. / was_like: Warm.
54 memory
  side: hard / memory: A table for two, and me. / was_like: Exposed.
56 before_now
  day: -1 / before: I’d have looked. / now: I gave the phone to Alex. / gave: An evening.
130 before_now
  day: +0 / before: I’d have said I don’t mind. / now: I said which film. / lesson: ask once, plainly
38 healthy lmtmldnldmmmnmlmdddlmdlm
58 healthy lmtmldnldmtmnmlmnddlmdll
~15-60/15 no_as_answer
  - accept: not_now
  - accept: some_days
~6-60/9 07:50 morning
  - intention: Leave the phone in the shed.
  - intention: Be nice to the printer.
~6-60/9 22:10 evening
  - hard: 7 / helped: Leeks
  - hard: 5 / helped: Alex
~8-120/14 08:30 mine_today
  - things: Sow lettuce; Return the ladder; Learn three rivers
~9-60/14 clearer
  - clearer: I’m not waiting for Robin. I’m waiting to be picked. / not_known: Why it faded.
  - clearer: Looking makes it worse within a minute.
~7-400/7 18:20 week
  - clearer: Not looking is most of it. / patience: Five evenings. / leaned: Alex / kind: A pie
  - reflection: I called it easy-going and it was fear. / change: I suggested a day to Jo. / elsewhere: At work I asked for Friday. / kind: The hills
  - clearer: It had no day, so I can pick one. / not_known: When I’ll stop counting. / leaned: Jo
  - change: I named the film. / elsewhere: I sleep with the window open. / hoping: For beans, mostly.
  - patience: I let his name go by. / leaned: Nobody / kind: New gloves
~14-61/16 hope
  - together
  - unsure
~62-400/35 hope
  - let_go
  - better
13 then_now
  today: Hollow. / miss: News. / think: The party. / part: I never asked. / want: A straight word.
29 then_now
  today: Sore. / miss: Not knowing. / think: The photograph. / part: I waited. / want: To stop looking.
59 then_now
  today: Slower. / miss: Being known. / think: Putting it down. / part: I was vague back. / want: Two weeks without looking.
89 then_now
  today: Lighter. / miss: The hills with two. / think: Leeks. / part: I made myself small. / want: A week in the hills.
~179-400/100 then_now
  - today: Mine. / miss: Not much. / think: Rivers. / want: Garlic in the ground.
~100-400/18 19:20 promise
  - what: Water the neighbour’s beds / to: other / by: +4 / size: tiny / kind: did // +4 outcome: kept / settled: +0
  - what: Bed by eleven / to: self / by: +6 / size: tiny / kind: again // +6 outcome: missed / settled: +0
  - what: Bring the ladder back / to: other / by: +3 / kind: did // +3 outcome: renegotiated / settled: +0
150 book
  was: A year that I thought was waiting, and was mostly gardening. / learned: Ask once. Then go outside. /
  thanks: Alex, for the password. Jo, for the pie. The neighbour, for two leeks. / did_well: I never wrote to the other one.
155 book
  last_line: I put it down by the water butt, and it’s still there, and I’m not.
156 moment book_closed
205 moment they_are_single
  Somebody said so at the quiz.
250 moment book_opened
45 settings
  copied: +0
160 settings
  copied: +0 / theme: dusk
";
