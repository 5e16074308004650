package exchangeline.reading;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.pack.Packs;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.text.Models;
import exchangeline.text.Sentence;
import exchangeline.text.Sentences;
import exchangeline.text.Tagger;
import exchangeline.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The finders of English put together for the single sentences of tests. */
final class English {
  static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 10);
  static final Lexicon LEXICON = Lexicon.english();
  private static final Packs PACKS = Packs.shipped();
  private static final Models MODELS = Models.english();
  private static final Sentences SENTENCES = new Sentences(MODELS);
  private static final Tagger TAGGER = new Tagger(MODELS);
  private static final Segments SEGMENTS = new Segments(LEXICON.reporting());
  private static final PartyFinder PARTIES = new PartyFinder(PACKS);
  private static final DateFinder DATES = DateFinder.english();
  private static final CountFinder COUNTS =
      new CountFinder(CountFinder.cues(), People.english(), PARTIES::isDemonym);
  private static final PhaseFinder PHASES = new PhaseFinder();
  private static final PersonFinder PERSONS =
      PersonFinder.english(CountFinder.cues(), People.english());
  private static final Reader READER = new Reader(MODELS, PACKS, null);

  private English() {}

  /** What an article says that is nothing but {@code text}. */
  static Report read(String text) {
    return READER.read(
        new Article(
            "example", null, null, null, null, PUBLISHED, PublishedBasis.METADATA, "en", text));
  }

  static List<Sentence> split(String text) {
    return SENTENCES.split(text);
  }

  static List<PartyRef> parties(String text) {
    return PARTIES.find(TestSentence.of(text));
  }

  static Tagged tag(String text) {
    return tag(TestSentence.of(text));
  }

  private static Tagged tag(Sentence sentence) {
    List<Token> tokens = TAGGER.tag(sentence);
    List<DateMention> dates =
        DATES.find(sentence, new DateContext(PUBLISHED, null, true, Set.of()));
    List<PartyRef> parties = PARTIES.find(sentence);
    List<Count> counts =
        COUNTS.find(sentence, dates.stream().map(DateMention::span).toList(), null);
    return new Tagged(
        sentence,
        Words.of(sentence, List.of()),
        tokens,
        SEGMENTS.of(tokens, counts.stream().map(Count::span).toList()),
        parties,
        dates,
        counts,
        PHASES.find(sentence),
        new MediatorFinder().find(sentence, parties),
        Setting.NONE,
        false);
  }

  /** The same sentence read as if no figure stood in it. */
  static Tagged withoutCounts(Tagged s) {
    return new Tagged(
        s.sentence(),
        s.words(),
        s.tokens(),
        s.segment(),
        s.parties(),
        s.dates(),
        List.of(),
        s.phases(),
        s.mediators(),
        s.setting(),
        s.headline());
  }

  static List<Mention> mentions(Tagged s, Lexicon lexicon) {
    Sides sides = new SideFinder(PACKS, Set.of(), PUBLISHED).of(List.of(s), s.parties(), 0);
    return new MentionReader(lexicon, triggers(), new Chronology(lexicon), PERSONS)
        .read(s, sides, persons(List.of(s.sentence()), PERSONS), null, true, false);
  }

  static Persons persons(List<Sentence> sentences, PersonFinder finder) {
    Persons known = new Persons();
    for (Sentence sentence : sentences) {
      known.learn(finder, Words.of(sentence, List.of()), PARTIES.find(sentence));
    }
    return known;
  }

  /** Whom the triggers of a text free by name, and whether words say that there were more. */
  static String captives(String text, PersonFinder finder) {
    List<Sentence> sentences = split(text);
    Persons known = persons(sentences, finder);
    CaptiveFinder captives = new CaptiveFinder(finder);
    StringBuilder found = new StringBuilder();
    for (Sentence sentence : sentences) {
      Tagged s = tag(sentence);
      Words words = Words.of(sentence, s.dates().stream().map(DateMention::span).toList());
      for (Trigger trigger : triggers().find(s)) {
        captives
            .find(s, words, trigger, known)
            .forEach(g -> found.append(g.side()).append(g.persons()).append(g.others()));
      }
      found.append(captives.isLarger(words, false));
    }
    return found.toString();
  }

  static TriggerFinder triggers() {
    return new TriggerFinder(Frame.english());
  }
}
