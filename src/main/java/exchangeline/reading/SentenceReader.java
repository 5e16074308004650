package exchangeline.reading;

import exchangeline.article.Article;
import exchangeline.article.Span;
import exchangeline.pack.Packs;
import exchangeline.text.Models;
import exchangeline.text.Sentence;
import exchangeline.text.Sentences;
import exchangeline.text.Tagger;
import exchangeline.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the mentions of an article: cuts it into sentences, tags those that may speak of a
 * transfer, lets the finders see them. Not thread-safe: one a thread.
 */
public final class SentenceReader {
  /** Sentences within which a text goes on about the transfer it has told of. */
  private static final int REACH = 2;

  /**
   * UTF-16 units; what is longer is no prose, and the tokenizer's time grows faster than its
   * length.
   */
  static final int LONGEST = 3_000;

  private final Packs packs;
  private final Sentences sentences;
  private final Tagger tagger;
  private final ReadingCopy copy;
  private final Lexicon lexicon = Lexicon.english();
  private final TriggerFinder triggers;
  private final VerbTags verbTags;
  private final Segments segments;
  private final PartyFinder parties;
  private final DateFinder dates = DateFinder.english();
  private final CountFinder counts;
  private final PhaseFinder phases = new PhaseFinder();
  private final DealFinder deals = new DealFinder();
  private final ClaimantFinder claimants;
  private final MediatorFinder mediatorFinder = new MediatorFinder();
  private final Chronology chronology = new Chronology(lexicon);
  private final PersonFinder persons;
  private final RunningMatter matters = new RunningMatter(lexicon);
  private final Subject subject;
  private final FirstLook firstLook;
  private final TotalReader totalReader;
  private final MentionReader mentions;
  private final SideNouns sideNouns;
  private final NamedGroups namedGroups;
  private final Continuation continuation = new Continuation(lexicon);
  private final Involvement involvement = new Involvement(lexicon);
  private final Evidence evidence = new Evidence(lexicon);
  private final BackReferences references = new BackReferences(phases, lexicon);

  public SentenceReader(Models models, Packs packs) {
    this.packs = packs;
    sentences = new Sentences(models);
    tagger = new Tagger(models);
    copy = new ReadingCopy(packs);
    segments = new Segments(lexicon.reporting());
    parties = new PartyFinder(packs);
    Cues cues = CountFinder.cues();
    People people = People.english();
    List<Frame> frames = Frame.english();
    triggers = new TriggerFinder(frames);
    verbTags = new VerbTags(frames);
    counts = new CountFinder(cues, people, parties::isDemonym);
    persons = PersonFinder.english(cues, people);
    sideNouns = new SideNouns(cues);
    namedGroups = new NamedGroups(packs);
    claimants = new ClaimantFinder(lexicon);
    subject = new Subject(lexicon);
    firstLook = new FirstLook(lexicon, packs, people, frames, parties, copy);
    totalReader = new TotalReader(triggers, deals);
    mentions = new MentionReader(lexicon, triggers, chronology, persons);
  }

  /** The sentences of an article as the finders read them; their spans count in its text. */
  public List<Sentence> sentences(Article article) {
    return sentences.split(copy.of(article.text()));
  }

  /** All mentions of an article, status and dates as the sentences give them. */
  public ArticleMentions read(Article article) {
    if (!firstLook.maybe(article.text())) {
      return ArticleMentions.ofAnotherMatter(packs);
    }
    return pass(article, sentences(article), true).mentions();
  }

  /** The same with what the finders saw in each sentence. */
  public ReadingTrace trace(Article article) {
    return new Tracer(lexicon, triggers, mentions)
        .trace(pass(article, sentences(article), firstLook.maybe(article.text())));
  }

  private Pass pass(Article article, List<Sentence> all, boolean captives) {
    Map<Integer, List<PartyRef>> known = new TreeMap<>();
    all.forEach(sentence -> known.put(sentence.index(), parties.find(sentence)));
    NamedGroups.Found groups =
        namedGroups.of(all, known, Mediators.of(mediatorFinder, all, known).thirds());
    Map<Integer, List<PartyRef>> named = Subjects.named(all, groups.named());
    Mediators mediators = Mediators.of(mediatorFinder, all, named);
    Dating dating = Dating.of(dates, all, article.published(), Mediators.codes(named.values()));
    List<DateMention> allDates = dating.dates().stream().flatMap(List::stream).toList();
    Cut cut = new Cut(all);
    List<Tagged> tagged = tag(all, cut, dating, named, mediators);
    int lead = Opening.lead(all);
    SideFinder sideFinder =
        new SideFinder(groups.packs(), mediators.thirds(), day(article, allDates));
    Sides sides =
        sideFinder.of(
            tagged.stream().filter(this::tells).toList(),
            named.values().stream().flatMap(List::stream).toList(),
            lead);
    List<RunningTotal> totals = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Persons people = tagged.isEmpty() ? new Persons() : persons(all, cut, named);
    List<Mention> found =
        PairOrder.inProse(
            PairOrder.applied(
                Opening.applied(
                    PaperSwaps.without(
                        mentions(
                            tagged,
                            ItemLines.parties(all, named),
                            sides,
                            sideFinder,
                            people,
                            lead,
                            totals,
                            steps),
                        all),
                    tagged),
                dating.settings(),
                chronology.first(all, dating.settings(), named, sides),
                sides),
            sides);
    ArticleMentions read =
        new ArticleMentions(
            references.with(
                EntryNumbers.applied(found, all, dating.settings()), all, cut, series(tagged)),
            mediators.statements(found, dating, sides),
            sides,
            allDates,
            List.copyOf(totals),
            deals(found, all, cut, named),
            captives && evidence.isOf(subject, article, found, sides));
    return new Pass(all, lead, people, List.copyOf(steps), read);
  }

  private List<DealRef> deals(
      List<Mention> found, List<Sentence> all, Cut cut, Map<Integer, List<PartyRef>> named) {
    return found.stream()
        .map(Mention::sentence)
        .distinct()
        .sorted()
        .map(all::get)
        .flatMap(s -> deals.find(cut.of(s), named.get(s.index())).stream())
        .toList();
  }

  private Persons persons(List<Sentence> all, Cut cut, Map<Integer, List<PartyRef>> named) {
    Persons known = new Persons();
    for (Sentence sentence : all) {
      if (sentence.text().length() <= LONGEST) {
        known.learn(persons, cut.of(sentence), named.get(sentence.index()));
      }
    }
    return known;
  }

  /** Publication day, else the latest day that the text states; null when there is none. */
  private static LocalDate day(Article article, List<DateMention> dates) {
    if (article.published() != null) {
      return article.published();
    }
    return dates.stream()
        .filter(d -> d.value().isPlaced() && !d.future())
        .map(d -> d.value().end())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Tags the sentences that may speak of a transfer. */
  private List<Tagged> tag(
      List<Sentence> all,
      Cut cut,
      Dating dating,
      Map<Integer, List<PartyRef>> named,
      Mediators mediators) {
    Domain.Matter topic = chronology.topic(all, dating.settings()).orElse(null);
    List<Tagged> tagged = new ArrayList<>();
    Count previous = null;
    String series = PhaseRef.EXCHANGE;
    List<Domain.Matter> running = matters.of(all);
    boolean displaced = all.stream().anyMatch(s -> DisplacedChildren.areTold(s.text()));
    int lastSpeaking = -REACH - 1;
    for (Sentence sentence : all) {
      Setting layout = dating.settings().get(sentence.index()).ofDisplaced(displaced);
      Setting setting =
          layout.about(
              layout.entry() && topic != null
                  ? chronology.matter(all, dating.settings(), sentence.index(), topic)
                  : layout.entry() ? topic : running.get(sentence.index()));
      List<DateMention> dates = dating.dates().get(sentence.index());
      boolean speaks =
          (layout.entry() && topic != null)
              || TwoSided.maybe(named.get(sentence.index()), dates)
              || BothWays.maybe(sentence)
              || Composition.maybe(sentence)
              || triggers.maybe(sentence);
      lastSpeaking = speaks ? sentence.index() : lastSpeaking;
      boolean goesOn =
          sentence.index() - lastSpeaking <= REACH
              && (namesSpeaker(all, sentence.index())
                  || !dates.isEmpty()
                  || Involvement.maybe(named.get(sentence.index()))
                  || Continuation.maybe(sentence, named.get(sentence.index())));
      if ((speaks || goesOn) && sentence.text().length() <= LONGEST) {
        List<PartyRef> brokers = mediators.in(sentence);
        Tagged here =
            tag(
                cut.of(sentence),
                dates,
                named.get(sentence.index()),
                brokers,
                setting,
                previous,
                series);
        tagged.add(here);
        series = series(here, series);
        previous = Antecedent.of(here, previous);
      }
    }
    return tagged;
  }

  /** "The army put out a statement. It said …": whoever "it" is stands here. */
  private boolean namesSpeaker(List<Sentence> all, int index) {
    return index + 1 < all.size()
        && ClaimantFinder.opensWithPronoun(all.get(index + 1).text())
        && triggers.maybe(all.get(index + 1));
  }

  /** False for a sentence that can at most go on about the one before it. */
  private boolean tells(Tagged s) {
    return s.setting().entry()
        || TwoSided.maybe(s.parties(), s.dates())
        || triggers.maybe(s.sentence());
  }

  private List<Mention> mentions(
      List<Tagged> tagged,
      Map<Integer, List<PartyRef>> lines,
      Sides sides,
      SideFinder sideFinder,
      Persons known,
      int lead,
      List<RunningTotal> totals,
      List<Step> steps) {
    List<Mention> found = new ArrayList<>();
    Speakers speakers = new Speakers();
    Claimant speaker = null;
    int lastMention = -REACH - 1;
    Pending pending = null;
    FormerSides formers =
        new FormerSides(packs, lines.values().stream().flatMap(List::stream).toList());
    for (Tagged plain : tagged) {
      Sides local =
          formers.of(
              plain,
              sideFinder.local(Subjects.without(plain), lines.get(plain.sentence().line()), sides),
              sides);
      Tagged s = sideNouns.named(plain, local);
      List<Claimant> here = speakers.resolved(claimants.find(s));
      Claimant claimant = here.isEmpty() ? quoted(s, speaker) : here.get(0);
      speaker = here.isEmpty() ? claimants.subject(s).orElse(speaker) : here.get(here.size() - 1);
      int index = s.sentence().index();
      boolean follows = index - lastMention <= REACH;
      steps.add(new Step(s, local, here, follows));
      List<Mention> mentioned = mentions.read(s, local, known, claimant, index <= lead, follows);
      if (pending != null && pending.isRightBefore(index, mentioned)) {
        found.addAll(
            mentions.read(pending.s(), pending.sides(), known, pending.claimant(), true, true));
      }
      pending = mentioned.isEmpty() && index <= lead ? new Pending(s, local, claimant) : null;
      boolean composes = Composition.goesOn(s.sentence(), index - lastMention);
      if (mentioned.isEmpty() && (follows || composes) && !found.isEmpty()) {
        Mention told = found.get(found.size() - 1);
        continuation.of(s, local, claimant, told).ifPresent(found::add);
        involvement.of(s, local, told).ifPresent(found::add);
      }
      for (Mention mention : mentioned) {
        Mention told = found.isEmpty() ? null : found.get(found.size() - 1);
        found.add(RowNation.given(DatedFigures.goingOn(mention, told), steps));
      }
      boolean went = !mentioned.isEmpty() || !s.phases().isEmpty() || composes;
      lastMention = went ? index : lastMention;
      totals.addAll(totalReader.read(s, local, claimant));
    }
    List<Count> many = new ArrayList<>(totals.stream().map(RunningTotal::count).toList());
    found.stream()
        .filter(Mention::generic)
        .forEach(m -> m.figures().forEach(r -> many.add(r.count())));
    found.replaceAll(m -> m.title() && isRunningTotal(m, many) ? m.asGeneric() : m);
    return found;
  }

  /** "Nearly 2,400 brought home" over "in all 2,391 have been brought home since spring". */
  private static boolean isRunningTotal(Mention title, List<Count> totals) {
    return !title.figures().isEmpty()
        && title.figures().stream()
            .map(r -> r.count().quantity())
            .allMatch(q -> totals.stream().anyMatch(t -> q.covers(t.quantity().best())));
  }

  /** A sentence of the lead without a word for a transfer, which the next one may give. */
  private record Pending(Tagged s, Sides sides, Claimant claimant) {
    /** "Three Serbs and two Croats met on the bridge. It was a swap …" */
    boolean isRightBefore(int index, List<Mention> mentioned) {
      return index - s.sentence().index() == 1
          && mentioned.stream()
              .anyMatch(m -> m.swap() && m.status().tookPlace() && !isOfAnotherDay(m));
    }

    private boolean isOfAnotherDay(Mention mention) {
      return mention.date() != null
          && mention.date().value().precision() == DateValue.Precision.DAY
          && s.dates().stream().noneMatch(d -> d.value().equals(mention.date().value()));
    }
  }

  private static Map<Integer, String> series(List<Tagged> tagged) {
    Map<Integer, String> series = new TreeMap<>();
    for (Tagged s : tagged) {
      String unit = series(s, null);
      if (unit != null) {
        series.put(s.sentence().index(), unit);
      }
    }
    return series;
  }

  /** What "the third" in a later sentence is one of. */
  private static String series(Tagged s, String before) {
    return s.phases().stream()
        .map(p -> p.phase().unit())
        .filter(unit -> !unit.equals("day"))
        .reduce((one, other) -> other)
        .orElse(before);
  }

  private Tagged tag(
      Words words,
      List<DateMention> found,
      List<PartyRef> named,
      List<PartyRef> brokers,
      Setting setting,
      Count previous,
      String series) {
    Sentence sentence = words.sentence();
    List<Token> tokens = verbTags.mended(tagger.tag(sentence));
    List<Span> taken = found.stream().map(DateMention::span).toList();
    List<Count> counted =
        counts.find(sentence, taken, previous, setting.entry()).stream()
            .map(Count::ofThisTransfer)
            .toList();
    return new Tagged(
        sentence,
        words,
        tokens,
        segments.of(tokens, counted.stream().map(Count::span).toList()),
        named,
        found,
        counted,
        phases.find(words, series),
        brokers,
        setting,
        isHeadline(sentence));
  }

  private static boolean isHeadline(Sentence sentence) {
    String text = sentence.text().strip();
    return sentence.line() <= 1 && !text.endsWith(".") && text.length() < 200;
  }

  /** A quotation that goes on belongs to the last speaker, as does "he said". */
  private Claimant quoted(Tagged s, Claimant speaker) {
    return claimants.goesOn(s) || s.sentence().text().matches("(?s).*[“”\"].*") ? speaker : null;
  }
}
