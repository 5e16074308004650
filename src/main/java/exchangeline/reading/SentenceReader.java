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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the mentions of an article: cuts it into sentences, tags those that may speak of a
 * transfer, lets the finders see them. Not thread-safe: one a thread.
 */
public final class SentenceReader {
  /** Sentences of the title and the first paragraphs that tell the main event (manual, §11). */
  private static final int LEAD = 5;

  private final Packs packs;
  private final Sentences sentences;
  private final Tagger tagger;
  private final Lexicon lexicon = Lexicon.english();
  private final TriggerFinder triggers = new TriggerFinder(Frame.english());
  private final Segments segments;
  private final PartyFinder parties;
  private final DateFinder dates = DateFinder.english();
  private final CountFinder counts;
  private final PhaseFinder phases = new PhaseFinder();
  private final ClaimantFinder claimants;
  private final MediatorFinder mediators = new MediatorFinder();
  private final MentionReader mentions;

  public SentenceReader(Models models, Packs packs) {
    this.packs = packs;
    sentences = new Sentences(models);
    tagger = new Tagger(models);
    segments = new Segments(lexicon.reporting());
    parties = new PartyFinder(packs);
    counts = new CountFinder(parties::isDemonym);
    claimants = new ClaimantFinder(lexicon);
    mentions = new MentionReader(lexicon, triggers);
  }

  /** All mentions of an article, status and dates as the sentences give them. */
  public ArticleMentions read(Article article) {
    List<Sentence> all = sentences.split(article.text());
    List<Tagged> tagged = new ArrayList<>();
    List<DateMention> allDates = new ArrayList<>();
    List<PartyRef> named = new ArrayList<>();
    LocalDate previousDay = null;
    for (Sentence sentence : all) {
      DateContext context = new DateContext(article.published(), previousDay, true, Set.of());
      List<DateMention> found = dates.find(sentence, context);
      allDates.addAll(found);
      named.addAll(parties.find(sentence));
      previousDay = lastDay(found, previousDay);
      if (triggers.maybe(sentence)) {
        tagged.add(tag(sentence, found, isHeadline(sentence)));
      }
    }
    int lead = Math.min(LEAD, all.size()) - 1;
    Set<String> mediating = new HashSet<>();
    tagged.forEach(s -> mediators.find(s).forEach(p -> mediating.add(p.code())));
    SideFinder sideFinder = new SideFinder(packs);
    Sides sides = sideFinder.of(tagged, named, mediating, lead, article.published());
    List<Mention> found = new ArrayList<>();
    List<Received> totals = new ArrayList<>();
    Claimant speaker = null;
    int lastMention = -2;
    for (Tagged s : tagged) {
      List<Claimant> here = claimants.find(s);
      Claimant claimant = here.isEmpty() ? quoted(s, speaker) : here.get(0);
      speaker = here.isEmpty() ? speaker : here.get(here.size() - 1);
      boolean follows = s.sentence().index() - lastMention <= 1;
      List<Mention> mentioned =
          mentions.read(
              s,
              sideFinder.local(s, sides, mediating, article.published()),
              claimant,
              s.sentence().index() <= lead,
              follows);
      found.addAll(mentioned);
      lastMention = mentioned.isEmpty() ? lastMention : s.sentence().index();
      for (Count count : s.counts()) {
        if (count.relation() == Count.Relation.CUMULATIVE) {
          totals.add(total(s, count, sides, claimant));
        }
      }
    }
    return new ArticleMentions(
        List.copyOf(found),
        sides,
        List.copyOf(allDates),
        List.copyOf(totals),
        speaksOfCaptives(article.text(), found, sides));
  }

  private Tagged tag(Sentence sentence, List<DateMention> found, boolean headline) {
    List<Token> tokens = tagger.tag(sentence);
    List<Span> taken = found.stream().map(DateMention::span).toList();
    return new Tagged(
        sentence,
        tokens,
        segments.of(tokens),
        parties.find(sentence),
        found,
        counts.find(sentence, taken, null),
        phases.find(sentence),
        headline);
  }

  private static boolean isHeadline(Sentence sentence) {
    String text = sentence.text().strip();
    return sentence.line() <= 1 && !text.endsWith(".") && text.length() < 200;
  }

  /** A quotation that goes on belongs to the last speaker. */
  private static Claimant quoted(Tagged s, Claimant speaker) {
    return s.sentence().text().matches("(?s).*[“”\"].*") ? speaker : null;
  }

  private static LocalDate lastDay(List<DateMention> found, LocalDate before) {
    LocalDate day = before;
    for (DateMention date : found) {
      if (date.value().isPlaced() && date.value().precision() == DateValue.Precision.DAY) {
        day = date.value().start();
      }
    }
    return day;
  }

  private static Received total(Tagged s, Count count, Sides sides, Claimant claimant) {
    Roles roles = new Roles(s, sides, claimant);
    Frame none = new Frame("total", Frame.Kind.SWAP_NOUN, Set.of(), List.of());
    Trigger trigger = new Trigger(none, 0, 0, Trigger.Voice.NOUN, count.span());
    return new Received(
        roles.owner(count, trigger).map(Roles.Receiver::code).orElse(null),
        Received.Kind.TOTAL,
        count,
        claimant,
        "cumulative");
  }

  /** A word for captives, or an exchange or remains between the sides of a known conflict. */
  private boolean speaksOfCaptives(String text, List<Mention> found, Sides sides) {
    int captives = 0;
    int others = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      captives += lexicon.captives().contains(word) ? 1 : 0;
      others += lexicon.vetoSentence().contains(word) ? 1 : 0;
    }
    if (others > 1 && others >= captives) {
      return false;
    }
    List<String> codes = sides.codes();
    boolean known = codes.size() == 2 && packs.conflict(codes.get(0), codes.get(1)).isPresent();
    if (known && found.stream().anyMatch(m -> m.swap() || m.type() == EventType.BODIES)) {
      return true;
    }
    return captives > 0;
  }
}
