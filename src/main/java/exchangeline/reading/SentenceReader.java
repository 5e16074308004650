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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the mentions of an article: cuts it into sentences, tags those that may speak of a
 * transfer, lets the finders see them. Not thread-safe: one a thread.
 */
public final class SentenceReader {
  /** Sentences of the title and the first paragraphs that tell the main event (manual, §11). */
  private static final int LEAD = 5;

  /**
   * UTF-16 units; what is longer is no prose, and the tokenizer's time grows faster than its
   * length.
   */
  private static final int LONGEST = 3_000;

  private final Packs packs;
  private final Sentences sentences;
  private final Tagger tagger;
  private final ReadingCopy copy;
  private final Lexicon lexicon = Lexicon.english();
  private final TriggerFinder triggers = new TriggerFinder(Frame.english());
  private final Segments segments;
  private final PartyFinder parties;
  private final DateFinder dates = DateFinder.english();
  private final CountFinder counts;
  private final PhaseFinder phases = new PhaseFinder();
  private final ClaimantFinder claimants;
  private final MediatorFinder mediators = new MediatorFinder();
  private final Chronology chronology = new Chronology(lexicon);
  private final RunningMatter matters = new RunningMatter(lexicon);
  private final MentionReader mentions;

  public SentenceReader(Models models, Packs packs) {
    this.packs = packs;
    sentences = new Sentences(models);
    tagger = new Tagger(models);
    copy = new ReadingCopy(packs);
    segments = new Segments(lexicon.reporting());
    parties = new PartyFinder(packs);
    counts = new CountFinder(parties::isDemonym);
    claimants = new ClaimantFinder(lexicon);
    mentions = new MentionReader(lexicon, triggers, chronology);
  }

  /** All mentions of an article, status and dates as the sentences give them. */
  public ArticleMentions read(Article article) {
    List<Sentence> all = sentences.split(copy.of(article.text()));
    Map<Integer, List<PartyRef>> named = new TreeMap<>();
    Map<Integer, List<PartyRef>> mediating = new TreeMap<>();
    for (Sentence sentence : all) {
      List<PartyRef> here = parties.find(sentence);
      named.put(sentence.index(), here);
      List<PartyRef> brokers = mediators.find(sentence, here);
      if (!brokers.isEmpty()) {
        mediating.put(sentence.index(), brokers);
      }
    }
    Dating dating = Dating.of(dates, all, article.published(), codes(named));
    List<DateMention> allDates = dating.dates().stream().flatMap(List::stream).toList();
    List<Tagged> tagged = tag(all, dating, named, mediating);
    int lead = lead(all);
    SideFinder sideFinder = new SideFinder(packs, codes(mediating), day(article, allDates));
    Sides sides =
        sideFinder.of(tagged, named.values().stream().flatMap(List::stream).toList(), lead);
    List<Received> totals = new ArrayList<>();
    List<Mention> found =
        PairOrder.applied(
            mentions(tagged, sides, sideFinder, lead, totals), dating.settings(), sides);
    return new ArticleMentions(
        withMediators(found, mediating),
        sides,
        allDates,
        List.copyOf(totals),
        speaksOfCaptives(article.text(), found, sides));
  }

  /** Index of the sentence that ends the lead; lines without a full stop do not count. */
  private static int lead(List<Sentence> all) {
    int prose = 0;
    for (Sentence sentence : all) {
      prose += sentence.text().strip().matches("(?s).*[.!?][”\"’')]*") ? 1 : 0;
      if (prose == LEAD) {
        return sentence.index();
      }
    }
    return all.size() - 1;
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

  private static Set<String> codes(Map<Integer, List<PartyRef>> refs) {
    Set<String> codes = new TreeSet<>();
    refs.values().forEach(list -> list.forEach(p -> codes.add(p.code())));
    return codes;
  }

  /** Tags the sentences that may speak of a transfer. */
  private List<Tagged> tag(
      List<Sentence> all,
      Dating dating,
      Map<Integer, List<PartyRef>> named,
      Map<Integer, List<PartyRef>> mediating) {
    Domain.Matter topic = chronology.topic(all, dating.settings()).orElse(null);
    List<Tagged> tagged = new ArrayList<>();
    Count previous = null;
    List<Domain.Matter> running = matters.of(all);
    for (Sentence sentence : all) {
      Setting layout = dating.settings().get(sentence.index());
      Setting setting = layout.about(layout.entry() ? topic : running.get(sentence.index()));
      boolean entry = layout.entry() && topic != null;
      if (sentence.text().length() <= LONGEST && (entry || triggers.maybe(sentence))) {
        List<PartyRef> brokers = mediating.getOrDefault(sentence.index(), List.of());
        List<DateMention> dates = dating.dates().get(sentence.index());
        Tagged here = tag(sentence, dates, named.get(sentence.index()), brokers, setting, previous);
        tagged.add(here);
        previous = lastCount(here, previous);
      }
    }
    return tagged;
  }

  private List<Mention> mentions(
      List<Tagged> tagged, Sides sides, SideFinder sideFinder, int lead, List<Received> totals) {
    List<Mention> found = new ArrayList<>();
    Claimant speaker = null;
    int lastMention = -2;
    for (Tagged s : tagged) {
      List<Claimant> here = claimants.find(s);
      Claimant claimant = here.isEmpty() ? quoted(s, speaker) : here.get(0);
      speaker = here.isEmpty() ? speaker : here.get(here.size() - 1);
      int index = s.sentence().index();
      boolean follows = index - lastMention <= 1;
      List<Mention> mentioned =
          mentions.read(s, sideFinder.local(s, sides), claimant, index <= lead, follows);
      found.addAll(mentioned);
      lastMention = mentioned.isEmpty() ? lastMention : index;
      for (Count count : s.counts()) {
        if (count.relation() == Count.Relation.CUMULATIVE) {
          totals.add(total(s, count, sides, claimant));
        }
      }
    }
    return found;
  }

  /** "Qatar mediated." says so of the transfer that the text speaks of. */
  private static List<Mention> withMediators(
      List<Mention> found, Map<Integer, List<PartyRef>> mediating) {
    List<Mention> all = new ArrayList<>(found);
    mediating.forEach(
        (sentence, brokers) -> {
          boolean told = found.stream().anyMatch(m -> m.sentence() == sentence);
          if (told) {
            return;
          }
          int at = 0;
          while (at < all.size() && all.get(at).sentence() < sentence) {
            at++;
          }
          int of = at - 1;
          while (of >= 0 && !all.get(of).status().tookPlace()) {
            of--;
          }
          if (of >= 0) {
            all.add(at, all.get(of).onlyMediators(sentence, brokers));
          }
        });
    return List.copyOf(all);
  }

  /** What "an equal number" in the next sentence equals. */
  private static Count lastCount(Tagged s, Count before) {
    Count last = before;
    for (Count count : s.counts()) {
      if (count.quantity().isExact() && count.relation() == Count.Relation.NONE) {
        last = count;
      }
    }
    return last;
  }

  private Tagged tag(
      Sentence sentence,
      List<DateMention> found,
      List<PartyRef> named,
      List<PartyRef> brokers,
      Setting setting,
      Count previous) {
    List<Token> tokens = tagger.tag(sentence);
    List<Span> taken = found.stream().map(DateMention::span).toList();
    return new Tagged(
        sentence,
        tokens,
        segments.of(tokens),
        named,
        found,
        counts.find(sentence, taken, previous, setting.entry()).stream()
            .map(Count::ofThisTransfer)
            .toList(),
        phases.find(sentence),
        brokers,
        setting,
        isHeadline(sentence));
  }

  private static boolean isHeadline(Sentence sentence) {
    String text = sentence.text().strip();
    return sentence.line() <= 1 && !text.endsWith(".") && text.length() < 200;
  }

  /** A quotation that goes on belongs to the last speaker. */
  private static Claimant quoted(Tagged s, Claimant speaker) {
    return s.sentence().text().matches("(?s).*[“”\"].*") ? speaker : null;
  }

  private static Received total(Tagged s, Count count, Sides sides, Claimant claimant) {
    Roles roles = new Roles(s, sides, claimant);
    Frame none = new Frame("total", Frame.Kind.SWAP_NOUN, Set.of(), List.of(), Frame.Guard.NONE);
    Trigger trigger = new Trigger(none, 0, 0, Trigger.Voice.NOUN, count.span());
    return new Received(
        roles.owner(count, trigger).map(Roles.Receiver::code).orElse(null),
        Received.Kind.TOTAL,
        count,
        claimant,
        "cumulative");
  }

  /** A page of many news may tell of clubs and markets too: a side that got people back decides. */
  private static boolean isOfASide(Mention mention) {
    return mention.figures().stream()
        .anyMatch(f -> f.code() != null && mention.parties().containsKey(f.code()));
  }

  /** A word for captives, or an exchange or remains between the sides of a known conflict. */
  private boolean speaksOfCaptives(String text, List<Mention> found, Sides sides) {
    List<String> codes = sides.codes();
    boolean known =
        codes.size() == 2
            ? packs.conflict(codes.get(0), codes.get(1)).isPresent()
            : codes.stream().anyMatch(packs::hasConflict);
    int captives = 0;
    int others = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      boolean held = known && lexicon.held().contains(word);
      captives += held || lexicon.captives().contains(word) ? 1 : 0;
      others += lexicon.vetoSentence().contains(word) ? 1 : 0;
    }
    boolean told = found.stream().anyMatch(SentenceReader::isOfASide);
    if (others > 1 && others >= captives && !told) {
      return false;
    }
    boolean captor = codes.stream().anyMatch(packs::isGroup);
    boolean freed =
        found.stream().anyMatch(m -> !m.figures().isEmpty() && (captor || m.parties().size() == 2));
    boolean pair = codes.size() == 2;
    boolean transfer =
        found.stream().anyMatch(m -> m.type() == EventType.BODIES || (pair && m.swap()));
    if (known && (transfer || freed)) {
      return true;
    }
    return captives > 0;
  }
}
