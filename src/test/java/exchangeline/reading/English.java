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
  private static final CountFinder COUNTS = new CountFinder(PARTIES::isDemonym);
  private static final PhaseFinder PHASES = new PhaseFinder();
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
    Sentence sentence = TestSentence.of(text);
    List<Token> tokens = TAGGER.tag(sentence);
    List<DateMention> dates =
        DATES.find(sentence, new DateContext(PUBLISHED, null, true, Set.of()));
    List<PartyRef> parties = PARTIES.find(sentence);
    return new Tagged(
        sentence,
        tokens,
        SEGMENTS.of(tokens),
        parties,
        dates,
        COUNTS.find(sentence, dates.stream().map(DateMention::span).toList(), null),
        PHASES.find(sentence),
        new MediatorFinder().find(sentence, parties),
        Setting.NONE,
        false);
  }

  /** The same sentence read as if no figure stood in it. */
  static Tagged withoutCounts(Tagged s) {
    return new Tagged(
        s.sentence(),
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
    return new MentionReader(lexicon, triggers(), new Chronology(lexicon))
        .read(s, sides, null, true, false);
  }

  static TriggerFinder triggers() {
    return new TriggerFinder(Frame.english());
  }
}
