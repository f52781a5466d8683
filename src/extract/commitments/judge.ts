/**
 * Decides what a statement is: whose promise, in which mode, how firm, or why it is none. Who is bound decides more
 * than the modal.
 */
import type { Genre, Mode, Status } from '../../document.ts';
import type { Parsed, Range, Statement } from './cues/statement.ts';
import type { Agency, Parties } from './parties.ts';
import { type SentenceView, spanOf, words } from './view.ts';

export interface Verdict {
  readonly accepted: boolean;
  /** Why not, in words for `explain`. */
  readonly reason: string;
  readonly mode: Mode;
  readonly strength: number;
  readonly status: Status;
  /** Who is bound: the range of the words, or null for nobody named. */
  readonly bound: Range | null;
  readonly agency: Agency;
  readonly score: number;
}

/** Genres whose text has authority over those it names. */
const AUTHORITY: ReadonlySet<Genre> = new Set<Genre>(['treaty', 'order', 'decision', 'policy']);
/** Genres in which nobody speaks for a body that binds itself. */
const NARRATIVE: ReadonlySet<Genre> = new Set<Genre>(['news']);

export function judge(parsed: Parsed, statement: Statement, parties: Parties, quoted: boolean): Verdict {
  const { view } = parsed;
  const { genre } = view.document;
  const subject = parties.agency(view, statement.actor);
  const reject = (reason: string, mode: Mode = 'position'): Verdict => ({
    accepted: false,
    reason,
    mode,
    strength: Math.max(1, shifted(view, statement)),
    status: statement.status,
    bound: null,
    agency: subject.kind,
    score: 0,
  });
  const accept = (mode: Mode, score: number, bound: Range | null = statement.actor): Verdict => ({
    accepted: true,
    reason: '',
    mode,
    strength: Math.max(1, shifted(view, statement)),
    status: statusOf(view, statement),
    bound,
    agency: subject.kind,
    score,
  });

  // In the news "we" is the one who is quoted.
  if (
    subject.kind === 'we' &&
    NARRATIVE.has(genre) &&
    quoted &&
    statement.force === 'modal' &&
    (statement.modal === 'will' || statement.modal === "'ll" || statement.modal === 'wo')
  )
    return accept('report', 0.6);
  if (endsAsQuestion(view)) return reject('a question binds nobody');
  const { type } = statement.clause;
  if (type === 'relative') return reject('it stands in a relative clause and describes something');
  if (type === 'subordinate') return reject('it stands in a subordinate clause');
  if (type === 'complement' && !bindingComplement(view, statement))
    return reject('it is reported as a belief or statement');
  if (statement.force === 'done') {
    const agent = subject.kind === 'we' || subject.kind === 'agent';
    return agent && !NARRATIVE.has(genre)
      ? accept(subject.kind === 'we' ? 'pledge' : 'report', 0.5)
      : reject('it tells what was done');
  }
  if (statement.mode === 'permission')
    return subject.kind === 'agent' || subject.kind === 'we'
      ? accept('permission', 0.6)
      : reject('nobody is permitted');
  if (statement.mode === 'call') {
    const caller = parties.agency(view, statement.clause.subject).kind;
    if (caller === 'thing' || caller === 'document') return reject('nobody calls');
    return accept('call', 0.8);
  }

  if (statement.force === 'modal') return judgeModal();
  if (statement.force === 'directive') {
    const speaker = parties.agency(view, statement.clause.subject).kind;
    return speaker === 'we' || speaker === 'agent'
      ? accept('obligation', 0.8)
      : reject('nobody gives the order');
  }
  if (statement.force === 'policy') return accept('pledge', 0.8);
  if (statement.force === 'noun') return judgeNoun();
  if (statement.force === 'performative') {
    if (view.lower(statement.actor?.first ?? -1) === 'it') return reject('the words that open an order');
    if (statement.passive)
      return AUTHORITY.has(genre) || subject.kind === 'thing'
        ? accept('obligation', 0.6, null)
        : reject('a passive that announces nothing');
    if (subject.kind === 'we' || subject.kind === 'agent')
      return accept(subject.kind === 'we' ? 'pledge' : thirdParty(), 0.7);
    return genre === 'treaty' || genre === 'decision'
      ? accept('obligation', 0.6, null)
      : reject('nobody announces it');
  }

  // Commissive verbs and predicates.
  if (subject.kind === 'we') {
    if (statement.past && statement.status !== 'withdrawn')
      return genre === 'news' ? accept('report', 0.5) : reject('it tells what was agreed in the past');
    return accept('pledge', 0.85);
  }
  if (subject.kind === 'agent' || subject.kind === 'possessor') {
    if (statement.force === 'predicate' && statement.strength === 5 && !NARRATIVE.has(genre))
      return accept('obligation', 0.8, bound());
    if (
      statement.force === 'commissive' &&
      statement.rule.endsWith('-object') &&
      !/pledge|promise|guarantee|preview/.test(statement.rule)
    )
      return reject('backing or seeking something, told of somebody else');
    if (subject.kind === 'possessor' && statement.force === 'commissive')
      return reject('a thing cannot promise');
    return accept(thirdParty(), statement.past ? 0.6 : 0.7, bound());
  }
  if (subject.kind === 'pronoun')
    return statement.strength >= 3 && view.lower(statement.actor?.first ?? -1) !== 'it'
      ? accept(thirdParty(), 0.55)
      : reject('who is meant is unclear');
  if (
    statement.force === 'predicate' &&
    statement.strength === 5 &&
    AUTHORITY.has(genre) &&
    subject.kind === 'none'
  )
    return accept('obligation', 0.5, null);
  return reject('nobody who could promise is its subject');

  function bound(): Range | null {
    return subject.owner ?? statement.actor;
  }

  /** Mode of a promise made by a third party of the text. */
  function thirdParty(): Mode {
    if (genre === 'treaty') return 'obligation';
    if (genre === 'order' || genre === 'decision' || genre === 'policy') return 'pledge';
    if (statement.actor) {
      const named = parties.within(spanOf(view, statement.actor.first, statement.actor.end));
      if (named.length > 0 && named.every((actor) => parties.isIssuer(actor.id))) return 'pledge';
    }
    return 'report';
  }

  function judgeModal(): Verdict {
    const modal = statement.modal as string;
    const verb = statement.verb;
    if (statement.strength === 0) return judgePermission(modal);
    const firm = modal === 'shall' || modal === 'sha' || modal === 'must';
    const soft = modal === 'should' || modal === 'ought';
    const will = !firm && !soft;
    if (verb?.perfect) return reject('it supposes what will have happened');
    if ((modal === 'cannot' || modal === 'ca') && subject.kind !== 'we')
      return reject('it says what is impossible');
    const copula =
      verb?.lemma === 'be' || verb?.lemma === 'remain' || verb?.lemma === 'become' || verb?.lemma === 'have';
    const expressive =
      verb !== null &&
      view.lexicon.expressive.has(verb.lemma) &&
      verb.lemma !== 'oppose' &&
      verb.lemma !== 'consider';

    if (subject.kind === 'we') {
      if (will) {
        if (modal === 'cannot' || modal === 'ca')
          return genre === 'policy' ? accept('pledge', 0.7) : reject('it says what is impossible');
        if (copula && !statement.passive && !verb?.progressive) return reject('it predicts a state');
        if (
          /^(?:see|need|have|know|find|face|experience|suffer)$/.test(verb?.lemma ?? '') ||
          startsWithMeans(view, statement)
        )
          return reject('it predicts an effect of what was said before');
        return accept('pledge', 0.9);
      }
      if (modal === 'shall' || modal === 'sha') return accept('pledge', 0.85);
      return AUTHORITY.has(genre) && genre !== 'order'
        ? accept('pledge', 0.5)
        : reject('an exhortation to oneself: a position');
    }
    if (subject.kind === 'you') {
      if ((firm || soft) && AUTHORITY.has(genre)) return accept('obligation', 0.6);
      return reject('it tells the reader what will happen');
    }
    if (subject.kind === 'agent') {
      if (copula && !statement.passive && !verb?.progressive) {
        if (firm && AUTHORITY.has(genre) && verb?.lemma !== 'have')
          return constitutive()
            ? reject('constitutive: it says what something counts as')
            : accept('obligation', 0.6);
        return reject('it describes a state');
      }
      if (statement.passive) return judgePassive(firm, soft);
      if (firm || soft) {
        if (AUTHORITY.has(genre)) return accept('obligation', soft ? 0.75 : 0.9);
        if (genre === 'strategy' || genre === 'communique')
          return modal === 'shall'
            ? accept('obligation', 0.7)
            : reject('an expectation of others: a call or position', 'call');
        return reject('an opinion of what others should do', 'call');
      }
      if (expressive) return reject('an expressive act');
      if (NARRATIVE.has(genre)) return judgeNews();
      return accept(thirdParty(), 0.75);
    }
    if (subject.kind === 'possessor') {
      const attempt = verb !== null && view.lexicon.attempt.has(verb.lemma);
      if (firm && AUTHORITY.has(genre) && (copula || statement.passive))
        return accept('obligation', 0.7, subject.owner);
      if (
        attempt ||
        (/^(?:increase|decrease|reduce|double|triple)$/.test(verb?.lemma ?? '') && !NARRATIVE.has(genre))
      )
        return accept(thirdParty(), 0.55, subject.owner);
      if (statement.passive) return judgePassive(firm, soft);
      return reject('a thing is its subject, not a body that could be bound');
    }
    if (subject.kind === 'pronoun') {
      const it = view.lower(statement.actor?.first ?? -1) === 'it';
      if (copula && !statement.passive) return reject('it describes a state');
      if (statement.passive) return judgePassive(firm, soft);
      if ((firm || soft) && AUTHORITY.has(genre)) return accept('obligation', it ? 0.55 : 0.75);
      if (!it && !NARRATIVE.has(genre) && will) return accept(thirdParty(), 0.6);
      return it && genre === 'treaty' ? accept('obligation', 0.5) : reject('who is meant is unclear');
    }
    if (subject.kind === 'none') {
      return statement.passive ? judgePassive(firm, soft) : reject('it has no subject');
    }
    if (subject.kind === 'document') {
      if (soft && statement.verb?.lemma === 'include' && AUTHORITY.has(genre))
        return accept('obligation', 0.4, null);
      return statement.passive && genre !== 'news'
        ? judgePassive(firm, soft)
        : reject('a text is its subject: it says what it contains or counts as');
    }
    return statement.passive
      ? judgePassive(firm, soft)
      : reject('a thing is its subject: a forecast or description');

    function judgePassive(isFirm: boolean, isSoft: boolean): Verdict {
      const lemma = verb?.lemma ?? '';
      const act =
        view.lexicon.lemmaOf.has(view.lower(verb?.head ?? -1)) && !view.lexicon.constitutive.has(lemma);
      const listed =
        act ||
        /^(?:provide|create|improve|reduce|make|build|support|strengthen|take|include|require)$/.test(lemma);
      if (
        /^(?:require|need|base|see|determine|affect|deem|understand|construe|interpret|consider|regard|know|expect|project|estimate)$/.test(
          lemma,
        )
      )
        return reject('a passive that describes or defines');
      if (!listed) return reject('a passive of a verb that is no act');
      const agent = byAgent();
      if (isFirm || isSoft) {
        if (AUTHORITY.has(genre)) return accept('obligation', 0.6, agent);
        return genre === 'strategy' || genre === 'communique'
          ? modal === 'shall'
            ? accept('obligation', 0.5, agent)
            : reject('a demand on nobody named', 'position')
          : reject('an opinion', 'position');
      }
      if (NARRATIVE.has(genre))
        return quoted || agent ? accept('report', 0.5, agent) : reject('a forecast of the news');
      return accept('pledge', 0.5, agent);
    }

    /** "by X" after a passive verb. */
    function byAgent(): Range | null {
      if (!verb || view.lower(verb.end) !== 'by') return null;
      let end = verb.end + 1;
      while (
        end < view.end &&
        !/^(?:ADP|VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(view.pos(end)) &&
        view.lower(end) !== 'to'
      )
        end++;
      const range = { first: verb.end + 1, end };
      return end > range.first && parties.agency(view, range).kind === 'agent' ? range : null;
    }

    function constitutive(): boolean {
      return (
        verb !== null &&
        view.lexicon.constitutive.has(verb.lemma) &&
        view.pos(statement.action.first + 1) === 'DET'
      );
    }

    /** In the news a third party's "will" is a promise only where the party itself plans or says so. */
    function judgeNews(): Verdict {
      const lemma = verb?.lemma ?? '';
      if (view.lexicon.attempt.has(lemma)) return accept('report', 0.55);
      if (view.lexicon.unwilled.has(lemma) || (view.lexicon.constitutive.has(lemma) && !quoted))
        return reject('a forecast of the news');
      const named =
        statement.actor !== null &&
        parties.within(spanOf(view, statement.actor.first, statement.actor.end)).length > 0;
      return (quoted || named) && view.lexicon.lemmaOf.has(view.lower(verb?.head ?? -1))
        ? accept('report', quoted ? 0.6 : 0.45)
        : reject('a forecast of the news');
    }
  }

  function judgePermission(modal: string): Verdict {
    const agent =
      subject.kind === 'agent' ||
      subject.kind === 'we' ||
      subject.kind === 'you' ||
      subject.kind === 'pronoun';
    if (modal === 'may' && statement.negated && agent && AUTHORITY.has(genre))
      return { ...accept('obligation', 0.7), strength: 5 };
    if (modal === 'may' && statement.verb && !statement.verb.perfect) {
      const consider = view.lexicon.consideration.has(statement.verb.lemma);
      if (subject.kind === 'we' && consider) return { ...accept('pledge', 0.5), strength: 1 };
      if (agent && (AUTHORITY.has(genre) || subject.kind === 'we'))
        return { ...accept('permission', 0.6), strength: 1 };
    }
    return reject('a possibility, not a duty', modal === 'may' ? 'permission' : 'position');
  }

  function judgeNoun(): Verdict {
    if (statement.past && statement.status !== 'reaffirmed' && !NARRATIVE.has(genre))
      return reject('told of the past');
    const owner = statement.actor;
    const kind = subject.kind;
    const pledgeNoun = statement.rule === 'commitments/noun-pledge';
    if (kind === 'we' || (owner && /^(?:our|my|we)$/.test(view.lower(owner.first)))) {
      if (genre === 'policy' && !/reaffirm/.test(statement.status))
        return reject('a commitment mentioned, not made');
      const affirmed = statement.start < statement.cue.end && statement.cue.end - statement.cue.first > 3;
      const goal = /goal|target|ambition|aim/.test(statement.rule);
      return affirmed || goal
        ? accept('pledge', goal ? 0.55 : 0.75)
        : reject('a commitment mentioned, not made');
    }
    if (
      kind === 'agent' ||
      pledgeNoun ||
      (NARRATIVE.has(genre) &&
        (statement.rule === 'commitments/noun-agreement' ||
          statement.rule === 'commitments/noun-agreements' ||
          statement.rule === 'commitments/noun-commitments'))
    )
      return NARRATIVE.has(genre) || genre === 'strategy'
        ? accept('report', 0.5)
        : statement.status === 'reaffirmed'
          ? accept('report', 0.5)
          : reject('a commitment of somebody else, mentioned');
    if (NARRATIVE.has(genre) && (kind === 'pronoun' || kind === 'possessor') && statement.verb)
      return accept('report', 0.45, subject.owner ?? owner);
    return reject('a commitment mentioned, not made');
  }
}

/** The band after the shifts of attempt and consideration verbs, each at most once. */
export function shifted(view: SentenceView, statement: Statement): number {
  const { lexicon } = view;
  let strength = statement.strength;
  const governed = statement.force === 'modal' ? statement.verb : statement.verb;
  if (!governed || governed.open) return strength;
  const next = view.lower(governed.end);
  const direct =
    statement.force === 'commissive' &&
    lexicon.attempt.has(governed.lemma) &&
    governed.first === statement.cue.first;
  const effort =
    governed.lemma === 'pursue' &&
    /efforts?/.test(words(view, governed.end, Math.min(view.end, governed.end + 3)));
  const work = governed.lemma === 'work' && (next === 'to' || next === 'toward' || next === 'towards');
  if (
    !direct &&
    (effort ||
      work ||
      (lexicon.attempt.has(governed.lemma) && governed.lemma !== 'pursue' && governed.lemma !== 'attempt'))
  )
    strength -= 1;
  if (lexicon.consideration.has(governed.lemma)) strength -= 2;
  return Math.max(1, strength);
}

function statusOf(view: SentenceView, statement: Statement): Status {
  if (statement.status !== 'new') return statement.status;
  const lemma = statement.verb?.lemma;
  if (lemma === 'continue' || lemma === 'keep' || lemma === 'maintain') return 'continuing';
  const next = words(view, statement.action.first, Math.min(view.end, statement.action.first + 2));
  if (/^continu/.test(next)) return 'continuing';
  return 'new';
}

/** Whether the statement, a "that" clause, hangs on a verb that hands its force on. */
function bindingComplement(view: SentenceView, statement: Statement): boolean {
  const governor = statement.clause.governor;
  if (!governor) return false;
  if (statement.force === 'call') return true;
  if (view.lexicon.reporting.has(governor.lemma) || view.lexicon.commissive.has(governor.lemma)) return true;
  return governor.lemma === 'order' || governor.lemma === 'decide' || governor.lemma === 'provide';
}

/** "By doing this we will restore growth": what follows is an effect. */
function startsWithMeans(view: SentenceView, statement: Statement): boolean {
  if (view.lower(view.first) !== 'by' || statement.clause.start <= view.first) return false;
  return (
    /^(?:doing|these|this|that|such|so)$/.test(view.lower(view.first + 1)) ||
    /^(?:this|that|these|so)$/.test(view.lower(view.first + 2))
  );
}

function endsAsQuestion(view: SentenceView): boolean {
  for (let i = view.sentence.endToken - 1; i >= view.end; i--) if (view.token(i).text === '?') return true;
  return false;
}
