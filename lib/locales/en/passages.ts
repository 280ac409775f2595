/** Texts to read in drills, about nothing that anybody has to know. Long sentences on purpose: they tempt lips to move. */
export const PASSAGES: readonly (readonly string[])[] = [
  [
    'A harbour town keeps two kinds of time. The first is told by the clock on the customs house, which has been four minutes slow for as long as anybody can remember, and which nobody corrects, because the ferry leaves by it and the bakery opens by it. The second is told by the water, which comes and goes without regard for either.',
    'The pilot who brings large ships past the breakwater lives by both. She knows that a vessel of two hundred metres answers its rudder about a minute after it has been asked, so that every order is given to a ship that is not yet there. New officers find this hard. They turn, see nothing happen, turn further, and then have to undo what they have done twice over. She tells them to decide once, say it clearly, and then keep their hands still.',
    'Between two tides there is half an hour in which the harbour is nearly flat. Fishing boats are moved, paint is touched up, somebody always drops something into the water and looks after it. The pilot uses the time to write down what the current did in the morning, in a notebook with a waxed cover, beside what the tables had promised. The difference is rarely more than a hand’s breadth, but she has filled eleven such books with it.',
    'When a visitor asked her what the notebooks were for, she said that they were not for anything. The tables are right on average, she explained, and no ship has ever entered a harbour on average.',
  ],
  [
    'To fold a map correctly one has to know how it was folded before. The creases remember: each has a side towards which it wants to go, and a map that is folded against them grows thicker every time, until it no longer fits the pocket that was sewn for it. A careful walker runs a thumb along the first long crease, finds the direction, and lets the paper do the rest.',
    'The same valley looks different on every sheet. On the oldest one the river has three arms and the mill stands on an island; on the next there is one arm and a dotted line where the others used to be; on the newest there is a road, ruled as if with a knife, and the mill is a small black square without a name. None of them is wrong. Each says what somebody wanted to find again.',
    'Surveyors of the old school measured the valley with a chain of one hundred links. Two people carried it, one calling out the number and the other repeating it, so that each length was spoken twice before it was written down once. On steep ground the chain was held level by eye, which made every slope a little shorter than it is. Hikers who complain that a path is longer than the map says are usually right, and owe the difference to somebody who stood there with an aching arm long ago.',
    'A map is finished when nothing can be left out any more. The best ones have large white parts, and it takes some courage to print them.',
  ],
  [
    'Bread that is made in a hurry tastes of yeast; bread that is made slowly tastes of grain. The difference is not in what goes into it, which is flour, water, salt and very little else, but in the hours during which nothing seems to happen. Whoever bakes for the first time distrusts these hours and lifts the cloth too often.',
    'In the evening the dough is no more than a shaggy lump. An hour later it has become smooth without having been touched, because the water has reached the middle of every crumb of flour. It is stretched, folded over itself four times, and covered again. After three such turns it holds its shape, and a bubble that rises to the surface stays there for a while before it opens.',
    'The oven must be hotter than one believes. A loaf that is put into it grows for eight minutes and then stops for good; what it has not become by then it will not become. Bakers therefore listen more than they look. A loaf that is done sounds hollow when its underside is knocked on, and one that is nearly done sounds like a full cupboard.',
    'Afterwards comes the hardest part, which is to wait until it is cold. The crust crackles as it shrinks, softly and irregularly, like rain on dry leaves, and those who have learned to leave it alone for an hour are rewarded with slices that do not tear.',
  ],
];

/** To be solved in the head, one after the other. */
export const PUZZLES: readonly { readonly question: string; readonly answer: string }[] = [
  {
    question: 'A clock strikes six in five seconds. How long does it take to strike twelve?',
    answer: '11 seconds: there are 11 pauses of one second.',
  },
  { question: 'Which number comes next: 2, 3, 5, 8, 12, …?', answer: '17: the steps grow by one.' },
  {
    question:
      'A rope ladder hangs from a ship, its rungs 30 cm apart. The tide rises by one metre. How many rungs are covered?',
    answer: 'None: the ship rises, too.',
  },
  { question: 'How many times a day do the hands of a clock lie on top of each other?', answer: '22 times.' },
  {
    question: 'Say the months backwards from October, leaving out every second one. Which is the fourth?',
    answer: 'April: October, August, June, April.',
  },
  {
    question: 'A bat and a ball cost 11 together. The bat costs 10 more than the ball. What does the ball cost?',
    answer: '0.50.',
  },
  { question: 'What is 17 times 6, plus 8?', answer: '110.' },
  {
    question: 'Three painters need three hours for three doors. How long do six painters need for six doors?',
    answer: 'Three hours.',
  },
  {
    question: 'Turn the word “listen” into another English word with the same letters.',
    answer: '“Silent”, “tinsel”, “enlist” or “inlets”.',
  },
  {
    question: 'A leaf is torn out of a book. The numbers on its two sides add up to 135. Which are they?',
    answer: '67 and 68.',
  },
];
