import { describe, expect, it } from 'vitest';
import { tearsThread } from '../../../src/coach/conversation/keeps-thread.ts';
import { grammarOf } from '../grammar-of.ts';
import { markedChange } from './marked-change.ts';

const EN = grammarOf('en');
const IT = grammarOf('it');

describe('words that stay', () => {
  it.each([
    ['a link without what led up to it', IT, 'Abbiamo aperto il forno alle scuole. |Ecco com’è andata. |https://example.org/f', '', 'clickbait'],
    ['a pointer at the question', IT, 'Meno di un forno su dieci fa pane di segale. |Ci credete? |Per il sindaco questo non è un problema.', '', 'rhetorical-question'],
    ['an evening without its verb', EN, "|Don’t miss t|onight's bread show on the square at 6 pm.", 'T', 'hard-sell'],
    ['the answer to the question', EN, '|Want to double your loyalty stamps?| Easy! Buy two loaves.', "If you want to double your loyalty stamps, here's how.", 'rhetorical-question'],
    ['the answer behind our comma', EN, '|Want more bread? E|asy! Buy two loaves.', 'If you want more bread, e', 'rhetorical-question'],
    ['nothing said where the hook was', EN, '|Want to bake at home?| We teach you on Mondays at the mill.', 'If you want to bake at home, this is for you.', 'rhetorical-question'],
    ['somebody who was just asked', EN, '|Looking for a way to rest?| The springs of Fern Hill are the way to go!', 'How do you rest?', 'rhetorical-question'],
    ['a link that was pointed at', EN, '|Want to know more? L|ink in bio!', 'If you want to know more, l', 'rhetorical-question'],
    ['the second verb', EN, '|We’re honoured to bake| with the mill and give £9 away.', "We're baking", 'announcement-formula'],
    ['the day of the order', EN, "|Enroll in| Ada's bread class today: example.org/ada", 'Enrollment is open for', 'hard-sell'],
    ['the one day', EN, 'Rye buns are back |TODAY ONLY|!', 'today', 'urgency'],
    ['the same word twice', EN, '|Shop| the look through the link.', 'Have a look at', 'hard-sell'],
    ['one more time', EN, 'Bread on the hill from nine. |Still hungry? V|isit our friends at the mill.', "If you're hungry, v", 'rhetorical-question'],
    ['what is so whoever asked', EN, '|Want to bake with your kids? T|hey may be at school until three.', 'If you want to bake with your kids, t', 'rhetorical-question'],
    ['what another does for others', EN, '|Searching for bread tips? O|ur baker shares hers with the Mill Magazine.', "If you're searching for bread tips, o", 'rhetorical-question'],
    ['a subject without its verb', IT, '|Conoscete i nostri succhi?| Sono buoni e senza zuccheri.', 'I nostri succhi:', 'rhetorical-question'],
    ['the same, run on', IT, '|Conoscete i nostri succhi? S|ono buoni e senza zuccheri.', 'I nostri succhi: s', 'rhetorical-question'],
    ['new, twice', EN, '|Introducing| Home Bread, a brand-new course.', 'New:', 'announcement-formula'],
    ['a verb beside another form', EN, "|We're honored to partner| with the mill and commit £9 to it.", "It's good to be partnering", 'announcement-formula'],
    ['a closed question that leads to nothing', EN, '|Tag a couple who bakes!|', 'Do you know a couple who bakes?', 'engagement-bait'],
    ['an announcement still', EN, '|We are thrilled to announce| the baker Ada Lee at our mill.', "We're announcing", 'announcement-formula'],
    ['what the thing is like', EN, 'Filled with |the softest| rye crumb.', 'our', 'unproven-claim'],
  ])('would hang in the air: %s', (_, grammar, marked, words, rule) => {
    const { text, change } = markedChange(marked, words, rule);
    if (words === 'T') expect(tearsThread(text, { ...change, kind: 'remove' }, grammar)).toBe(true);
    else expect(tearsThread(text, change, grammar)).toBe(true);
  });

  it.each([
    ['a link that needed no cry', EN, 'Rye buns at £2. |Shop now! |https://example.org/r', '', 'hard-sell'],
    ['a colon tells what the rest is', EN, '|Don’t miss o|ur spring show: ten bakers on the square.', 'O', 'hard-sell'],
    ['its verb is there', EN, '|Don’t miss out: o|ur rye is out at seven.', 'O', 'hard-sell'],
    ['what was asked is told at length', EN, '|Want fresh bread? W|e bake at seven.', 'If you want fresh bread, w', 'rhetorical-question'],
    ['what ours has for the reader', EN, '|Searching for bread tips? O|ur baker has five for you.', "If you're searching for bread tips, o", 'rhetorical-question'],
    ['a link and tags let one answer', EN, '|Looking for a way to rest?| 🌿 Link in bio #fernhill', 'How do you rest?', 'rhetorical-question'],
    ['a day that goes with leave', EN, '|Order| your loaf today.', 'You can order', 'hard-sell'],
    ['a day behind a sign', EN, '30% off all rye buns, |today only|.', 'today', 'urgency'],
    ['a day that something is for', EN, 'Rye buns are reduced for |today only|.', 'today', 'urgency'],
    ['a sentence with a price is no answer', EN, '|Did you know that rye keeps for a week?| Ours is $4.', 'Rye keeps for a week.', 'rhetorical-question'],
    ['a day in the next clause', EN, "|Come in|, the oven is now on!", "If you're nearby, drop in", 'hard-sell'],
    ['a day begins the sentence', EN, '|TODAY ONLY|: rye buns at £1.', 'Today', 'urgency'],
    ['a second thing done with', EN, '|We’re honoured to bake| with the mill and the school.', "We're baking", 'announcement-formula'],
    ['praise with nothing in it', EN, 'Made with |the finest| rye.', 'our', 'unproven-claim'],
  ])('are left whole: %s', (_, grammar, marked, words, rule) => {
    const { text, change } = markedChange(marked, words, rule);
    const kind = words.length <= 1 ? 'remove' : change.kind;
    expect(tearsThread(text, { ...change, kind }, grammar)).toBe(false);
  });
});
