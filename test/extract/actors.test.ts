import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed } from '../../evaluation/actor-measures.ts';
import { createAnalyzer } from '../../src/analyzer.ts';
import { type Genre, ofKind } from '../../src/document.ts';
import { bodyType } from '../../src/extract/actors/bodies/body-types.ts';
import { loadNames } from '../../src/extract/actors/names.ts';
import { sameNames } from '../../src/extract/actors/same-names.ts';
import { openResources } from '../../src/resources.ts';
import { ACTOR_CASES } from '../cases/actors.cases.ts';
import { OFFICE_CASES } from '../cases/actors-offices.cases.ts';
import { ROLE_CASES } from '../cases/actors-roles.cases.ts';

const analyzer = createAnalyzer();

describe('what a body is by its name', () => {
  const names = loadNames(openResources(), []);
  it.each([
    ['Harbour Agency', 'government_body'],
    ['U.N. Commission on Harbours', 'international_organization'],
    ['UN Assistance Mission for Norland', 'international_organization'],
    ['African Union Mission in Norland', 'international_organization'],
    ['International Harbour Commission', 'international_organization'],
    ['Bureau of International Harbour Affairs', 'government_body'],
    ['Norland University Department of History', 'organization'],
    ['Open Harbour Partnership', 'organization'],
    ['Holm Shipping, Inc.', 'company'],
    ['Holm Railroad', 'company'],
    ['Corporation for Public Harbours', 'organization'],
    ['Harbour Party', 'party'],
  ])('%s is %s', (name, type) => {
    expect(bodyType(name, names)).toBe(type);
  });
});

describe('offices', () => {
  for (const { title, text, roles } of OFFICE_CASES)
    it(title, () => {
      const { actors } = analyzer.analyze({ id: 'case', text });
      for (const [name, said] of Object.entries(roles ?? {}))
        expect(actors.find((actor) => actor.name === name)?.roles, name).toEqual(said);
    });
});

describe('groups', () => {
  for (const { title, text, members } of ROLE_CASES)
    it(title, () => {
      const { actors } = analyzer.analyze({ id: 'case', text });
      const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
      for (const [name, all] of Object.entries(members ?? {}))
        expect(
          actors.find((actor) => actor.name === name)?.members.map((id) => nameOf.get(id)),
          actors.map((actor) => actor.name).join(),
        ).toEqual(all);
    });
});

describe('actors', () => {
  for (const { title, text, has, not } of [...ACTOR_CASES, ...OFFICE_CASES, ...ROLE_CASES])
    it(title, () => {
      const document = analyzer.analyze({ id: 'case', text });
      const words = new Map(
        ofKind(document, 'mention').map((m) => [m.id, document.text.slice(m.start, m.end)]),
      );
      const found = Object.fromEntries(
        document.actors.map((a) => [a.name, [a.type, ...a.mentions.map((id) => words.get(id) ?? '')]]),
      );
      for (const [name, [type, ...mentions]] of Object.entries(has ?? {})) {
        expect(found[name]?.[0], `${name} in ${JSON.stringify(found)}`).toBe(type);
        if (mentions.length > 0) expect(found[name]?.slice(1)).toEqual(mentions);
      }
      for (const name of not ?? []) expect(Object.keys(found)).not.toContain(name);
    });

  it('share no mention, and every mention is there', () => {
    const word = fc.constantFrom(
      'Japan',
      'the',
      'President',
      'Biden',
      'his',
      'administration',
      '(',
      'IEA',
      ')',
      'of',
      'Council',
      'our',
      'Nation',
      '-',
      'Tokyo',
      'pledged',
      '.',
      'Americans',
      'and',
      'National',
      'Energy',
      'Agency',
      ',',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const document = analyzer.analyze({ id: 'any', text: words.join(' ') });
        const known = new Set(ofKind(document, 'mention').map((m) => m.id));
        const used = document.actors.flatMap((a) => a.mentions);
        expect(new Set(used).size).toBe(used.length);
        for (const id of used) expect(known.has(id)).toBe(true);
        for (const actor of document.actors) expect(actor.mentions.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the title says who speaks', () => {
  const issuersOf = (title: string, text: string, genre: Genre): readonly string[] => {
    const document = analyzer.analyze({ id: 'case', text, metadata: { title } }, { genre });
    return document.actors.filter(({ id }) => document.issuers.includes(id)).map(({ name }) => name);
  };
  it('by whom a statement is signed', () => {
    const text = 'I will sign the bill on the G7 fund for Kenya and Peru.';
    expect(issuersOf('Statement by President Ada Osei on the G7', text, 'communique')).toEqual(['Ada Osei']);
  });
  it('by all who sign it, without what they do', () => {
    const text = 'We will sign the bill. We will mend piers. Holm spoke.';
    expect(
      issuersOf('Joint Statement by President Osei and Prime Minister Holm on Piers', text, 'communique'),
    ).toEqual(['Osei', 'Holm']);
    expect(issuersOf('Statement from President Osei Marking Sea Day', text, 'communique')).toEqual(['Osei']);
    expect(issuersOf('Presidential Message on Sea Day', text, 'communique')).toEqual(['President']);
  });
  it('by the countries that it begins with', () => {
    const text = 'Kenya and Peru will plant trees with Norway.';
    expect(issuersOf('FACT SHEET: Kenya and Peru Launch a Fund with Norway', text, 'strategy')).toEqual([
      'Kenya',
      'Peru',
    ]);
  });
  it('by the maker in the title of its policy', () => {
    const text = 'ZEN is yours. With ZEN you can write. Refund requests go to our team. We will refund you.';
    expect(issuersOf('ZEN refund policy', text, 'policy')).toEqual(['ZEN']);
    expect(issuersOf('Refund policy', text.replaceAll('ZEN', 'it'), 'policy')).toEqual([]);
  });
  it('or the body that says "our" of itself in the first sentences', () => {
    const issuers = (text: string): readonly string[] => issuersOf('Sourcing Policy', text, 'policy');
    const rest = 'We will halve our waste by 2030.\n\nSuppliers must tell us of theirs.';
    expect(issuers(`Brackwater Mills Group is committed to saving fuel in all our kilns. ${rest}`)).toEqual([
      'Brackwater Mills Group',
    ]);
    expect(issuers(`At Halden Bank, we care for our staff. ${rest}`)).toEqual(['Halden Bank']);
    expect(issuers(`Human Rights matter to our staff. ${rest}`)).toEqual([]);
  });
  it('or whose name stands alone under the title', () => {
    const issuers = (line: string): readonly string[] =>
      issuersOf('Sourcing Policy', `# Sourcing Policy\n\n${line}\n\nWe will halve waste by 2030.`, 'policy');
    expect(issuers('**Brackwater Mills Group** · Version 3 · Effective 1 March 2025')).toEqual([
      'Brackwater Mills Group',
    ]);
    expect(issuers('Orbo Foods AB | Approved by the Board')).toEqual(['Orbo Foods']);
    expect(issuers('Scope and Purpose')).toEqual([]);
  });
  it('one company with its legal form or without', () => {
    const mentionsOf = (text: string): readonly number[] => {
      const { actors } = analyzer.analyze({ id: 'case', text }, { genre: 'news' });
      return actors.filter(({ name }) => name.includes('Orbo')).map(({ mentions }) => mentions.length);
    };
    expect(mentionsOf('Orbo Foods AB pledged to plant trees. Orbo Foods will report yearly.')).toEqual([2]);
    expect(mentionsOf('Orbo Foods plc said it will plant. Orbo Foods will report yearly.')).toEqual([2]);
  });
  it('by the states of the ministers that "we" are, whatever meeting the title names', () => {
    const title = 'Joint Communiqué of the Meeting of Energy Ministers of the Torvik Cooperation Forum';
    const text = `# ${title}\n\nWe, the Ministers responsible for energy of Austria, Serbia and Peru, met in Torvik.\n\n1. Serbia and Peru will:\n\n(a) finance a line by 2028;\n\n(b) share data.\n\n2. Kenya will send an observer.`;
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'communique' });
    const issuers = document.actors.filter(({ id }) => document.issuers.includes(id)).map(({ name }) => name);
    expect(issuers).toEqual(['Austria', 'Serbia', 'Peru']);
    expect(ofKind(document, 'commitment').map(({ mode }) => mode)).toEqual(['pledge', 'pledge', 'report']);
  });
  it('and no country that it only tells of: who signs the notice', () => {
    const text =
      'I am continuing for 1 year the emergency. We will report to Congress.\n\nADA R. HOLM\n\nTHE PALACE, May 4, 2023.';
    expect(issuersOf('Notice on the Emergency with Respect to Kenya', text, 'communique')).toEqual([
      'Ada R. Holm',
    ]);
    const own = 'We will plant trees. We will report every year.';
    expect(issuersOf('Working with Nature: Statement by Kenya', own, 'communique')).toEqual(['Kenya']);
  });
  it('nor a part of a continent', () => {
    const text = 'We, the leaders of North America, met in Lima. We will plant trees.';
    expect(issuersOf('A Green North America', text, 'communique')).toEqual(['Leaders of North America']);
  });
  it('by those between whom it stands', () => {
    const title = 'Understanding between the Ministry of Fisheries of Peru and the Harbour Board of Lima';
    const text = `# ${title}\n\nThe Ministry of Fisheries of Peru and the Harbour Board of Lima met. Each Participant will bear its own costs. The Participants will meet every year.`;
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'communique' });
    const issuers = document.actors.filter(({ id }) => document.issuers.includes(id)).map(({ name }) => name);
    expect(issuers).toEqual(['Ministry of Fisheries of Peru', expect.stringContaining('Harbour Board')]);
    expect(document.actors.find(({ name }) => name === 'Participants')?.members).toEqual(document.issuers);
    expect(ofKind(document, 'commitment').map(({ mode }) => mode)).toEqual(['pledge', 'pledge']);
  });
  it('by the body that decides', () => {
    const decide = (line: string): readonly string[] =>
      issuersOf(
        'Resolution on tides',
        `${line}\n\nRecalling the Pact of Lima,\n\n1. Decides to meet.`,
        'decision',
      );
    expect(decide('The Assembly of River Cities,')).toEqual(['Assembly of River Cities']);
    expect(decide('The Congress of the Members acting as the Council of the Lima Pact,')).toEqual([
      expect.stringContaining('Congress of the Members'),
    ]);
    expect(decide('*The Assembly of River Cities,*')).toEqual(['Assembly of River Cities']);
    expect(decide('Mindful of the Lima Pact,')).toEqual([]);
  });
  it('by the company whose legal form stands in it', () => {
    const text = 'We sell bread. Halvorsen Foods will halve its waste. We will pay farmers more.';
    expect(issuersOf('Halvorsen Foods plc: Climate Report 2024', text, 'policy')).toEqual([
      'Halvorsen Foods',
    ]);
  });
  it('or else those whom the opening lists before "our"', () => {
    const text =
      'In Lima, Kenya, Peru, and the European Union affirm our promise to mend piers. We will plant trees with Fiji.';
    const three = ['Kenya', 'Peru', 'European Union'];
    expect(issuersOf('Vision for Rivers', text, 'communique')).toEqual(three);
    // A title that was cut off.
    expect(issuersOf('Joint Statement from Kenya, Peru and the', text, 'communique')).toEqual(three);
  });
  it('or those who are called by one noun behind their names', () => {
    const text =
      'The Ministers responsible for rivers of Kenya and Peru, and the Lima Harbour Board (hereinafter "the Participants"),\n\nHave agreed as follows:\n\n1. The Participants will plant trees.\n2. Each Participant will report.';
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'communique' });
    expect(issuersOf('Declaration on Rivers', text, 'communique')).toEqual([
      'Kenya',
      'Peru',
      expect.stringContaining('Harbour Board'),
    ]);
    expect(document.actors.find(({ name }) => name === 'Participants')?.type).toBe('country_group');
    expect(ofKind(document, 'commitment').map(({ mode }) => mode)).toEqual(['pledge', 'pledge']);
  });
  it('or the one company that a policy names with its legal form', () => {
    const text =
      'If you forgot to cancel, we will refund you. It holds for boats owned by 12harbours LLC. We will mend them.';
    expect(issuersOf('Refund policy', text, 'policy')).toEqual(['12harbours']);
    const two = `${text} Payments go to Paywell Inc. and stay there.`;
    expect(issuersOf('Refund policy', two, 'policy')).not.toContain('12harbours');
  });
  it('by the body that it begins with', () => {
    const text =
      'Lima, May 4. Orbo Foods will open a mill with the Harbour Agency. The mill will bake bread in 2026.';
    expect(issuersOf('PRESS RELEASE: Orbo Foods to Open a Mill', text, 'communique')).toEqual(['Orbo Foods']);
    expect(issuersOf('The Harbour Agency Opens a Mill', text, 'strategy')).toEqual(['Harbour Agency']);
    expect(issuersOf('A Mill for Orbo Foods', text, 'communique')).toEqual([]);
  });
  it('and by no thing that "we" use, nor a board', () => {
    const text = 'AI helps. With AI we write. The Board met, and the Board agreed. We will mend the mill.';
    expect(issuersOf('How we use AI', text, 'policy')).toEqual([]);
  });
  it('and not by a word that has its capital from the sentence', () => {
    const text = 'Our boats are safe. Our crews are paid. We will mend our piers, and our docks.';
    expect(issuersOf('Our sea promise', text, 'policy')).toEqual([]);
  });
  it('nor an agency that is called an administration', () => {
    const text = 'The Federal Maritime Administration funds the docks. We will mend them.';
    expect(issuersOf('FACT SHEET: The Docks Plan', text, 'strategy')).toEqual([]);
  });
});

describe('who "we" is by definition', () => {
  const issuerOf = (text: string): string | undefined => {
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'policy' });
    return document.actors.find(({ id }) => id === document.issuers[0])?.name;
  };
  for (const [text, expected] of [
    ['Welcome to Brightmill Inc. (“Brightmill”, “we”). Service runs daily. Service is fast.', 'Brightmill'],
    ['Harrow Data, Inc. ("we," "us," or "our") stores your files. We will erase them.', 'Harrow Data'],
    ['This page tells what Zimble (“Zimble”, “us”) keeps. We keep little of it.', 'Zimble'],
  ] as const)
    it(text, () => expect(issuerOf(text)).toContain(expected));
  it('and not what somebody says in brackets', () => {
    const text = 'In the words of Greta Holm (“we must act”) this is late. We will plant trees.';
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'policy' });
    expect(
      document.actors.filter(({ id }) => document.issuers.includes(id)).map(({ name }) => name),
    ).not.toContain('Greta Holm');
  });
  it('and the pronoun of a name is not', () => {
    const text =
      'Welcome to Brightmill Inc. (“Brightmill”, “we”). The Save Our Seas Act applies to our ships.';
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'policy' });
    const issuer = document.actors.find(({ name }) => name === 'Brightmill');
    expect(issuer?.mentions).not.toContain(`mention@${text.indexOf('Our')}-${text.indexOf('Our') + 3}`);
    expect(issuer?.mentions).toContain(
      `mention@${text.indexOf('our ships')}-${text.indexOf('our ships') + 3}`,
    );
  });
  it('and its name stands for it everywhere', () => {
    const text = 'Welcome to Brightmill Inc. (“Brightmill”, “we”). Brightmill will erase your files.';
    const document = analyzer.analyze({ id: 'case', text }, { genre: 'policy' });
    expect(document.actors.find(({ name }) => name === 'Brightmill')?.mentions.length).toBe(4);
  });
});

describe('names of one thing', () => {
  const groupsOf = (text: string): readonly string[][] => {
    const document = analyzer.analyze({ id: 'case', text });
    const groups = new Map<string, string[]>();
    for (const [id, group] of sameNames(document)) {
      const { start, end } = ofKind(document, 'mention').find((m) => m.id === id) ?? { start: 0, end: 0 };
      groups.set(group, [...(groups.get(group) ?? []), text.slice(start, end)]);
    }
    return [...groups.values()].map((group) => [...new Set(group)].sort());
  };
  it('are an instrument and its abbreviation', () => {
    const text =
      'The Clean Harbour Action Plan (CHAP) was adopted in May. The National Water Act followed. CHAP will end in 2030.';
    expect(groupsOf(text)).toContainEqual(['CHAP', 'Clean Harbour Action Plan']);
    expect(groupsOf(text)).toContainEqual(['National Water Act']);
  });
  it('are spellings with and without hyphens', () => {
    const text =
      'The Clean-Harbour Action Plan was adopted in May. The Clean Harbour Action Plan will end in 2030.';
    expect(groupsOf(text)).toContainEqual(['Clean Harbour Action Plan', 'Clean-Harbour Action Plan']);
  });
  it('are those of an actor', () => {
    expect(groupsOf('Ruth Adeyemi met Senator Lowe. Adeyemi will sign.')).toContainEqual([
      'Adeyemi',
      'Ruth Adeyemi',
    ]);
  });
  it('are places with and without the marks on their letters', () => {
    expect(
      groupsOf('The boats left Lake Sênge on Monday. They will be in Lake Senge in May.'),
    ).toContainEqual(['Lake Senge', 'Lake Sênge']);
  });
});

describe('B³', () => {
  const pairs = (rows: readonly string[]) =>
    rows.map((row) => ({ gold: row[0] as string, predicted: row[1] as string }));
  it('is one for the same groups by other names', () => {
    expect(bCubed(pairs(['ax', 'ax', 'by'])).f).toBe(1);
  });
  it('loses precision where groups are merged and recall where they are split', () => {
    expect(bCubed(pairs(['ax', 'bx']))).toMatchObject({ p: 0.5, r: 1 });
    expect(bCubed(pairs(['ax', 'ay']))).toMatchObject({ p: 1, r: 0.5 });
  });
});
