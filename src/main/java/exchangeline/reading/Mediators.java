package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who mediates in an article, sentence by sentence.
 *
 * @param sentences of the article
 * @param named actors of each sentence
 * @param mediating those of them that it calls mediators; no entry where there are none
 */
record Mediators(
    List<Sentence> sentences,
    Map<Integer, List<PartyRef>> named,
    Map<Integer, List<PartyRef>> mediating) {
  /** A mediator is called one in at least one of so many sentences that name it. */
  private static final int MEDIATING_SHARE = 6;

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\b");

  private static final Pattern COMPARED =
      Pattern.compile("(?i)\\bas (?:it|they|he|she) (?:had|did|has)(?: done)? $");

  /** "They agreed last month, in talks brokered by the UN, to free 880". */
  private static final Pattern AGREED =
      Pattern.compile("(?i)\\b(?:agreed|undertook|signed|committed themselves)\\b[^.;]* to \\w+");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)\\b(?:signed|agreed|struck|reached|concluded|sealed|clinched|hammered out)"
              + "(?: \\w+)?(?: to the \\w+)?(?: (?:on|in))? $");

  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?:\\w+ )?$");

  private static final Mediation.Scopes SCOPES = new Mediation.Scopes();

  static Mediators of(
      MediatorFinder finder, List<Sentence> sentences, Map<Integer, List<PartyRef>> named) {
    Map<Integer, List<PartyRef>> mediating = new TreeMap<>();
    for (Sentence sentence : sentences) {
      List<PartyRef> brokers = finder.find(sentence, named.get(sentence.index()));
      if (!brokers.isEmpty()) {
        mediating.put(sentence.index(), brokers);
      }
    }
    return new Mediators(sentences, named, mediating);
  }

  List<PartyRef> in(Sentence sentence) {
    return mediating.getOrDefault(sentence.index(), List.of());
  }

  /** Those named as mediators often enough: a side, too, is said to have brokered a swap. */
  Set<String> thirds() {
    Map<Integer, List<PartyRef>> plain = new TreeMap<>();
    sentences.stream()
        .filter(MediatorFinder::isOfThird)
        .forEach(sentence -> plain.put(sentence.index(), in(sentence)));
    Set<String> thirds = codes(plain.values());
    thirds.removeIf(code -> sentencesOn(code, plain) * MEDIATING_SHARE < sentencesOn(code, named));
    return thirds;
  }

  /**
   * Sentences that say who mediated, whether or not they tell of a transfer too.
   *
   * @param found mentions of the article
   * @param dating of its sentences
   * @param sides of the article
   */
  List<Mediation> statements(List<Mention> found, Dating dating, Sides sides) {
    List<Mediation> statements = new ArrayList<>();
    Set<Integer> lines = ItemLines.of(sentences);
    boolean manyMatters = lines.size() >= ItemLines.MANY;
    for (Sentence sentence : sentences) {
      int i = sentence.index();
      if (in(sentence).isEmpty() || isFurniture(sentence) || isOfOthers(sentence, sides)) {
        continue;
      }
      List<Mention> here = found.stream().filter(m -> m.sentence() == i).toList();
      boolean item = manyMatters && lines.contains(sentence.line());
      if (item && found.stream().noneMatch(m -> lineOf(m) == sentence.line())) {
        continue;
      }
      boolean entry = item || dating.settings().get(i).entry();
      Mediation.Scope stated = entry ? Mediation.Scope.THEN : SCOPES.of(sentence.text());
      boolean agreed =
          AGREED.matcher(sentence.text()).find()
              || here.stream().anyMatch(m -> m.status() == Status.AGREED);
      // What was agreed on in talks that someone brokered may take several days.
      Mediation.Scope scope =
          agreed && stated == Mediation.Scope.NEWS ? Mediation.Scope.DEAL : stated;
      boolean real =
          here.isEmpty()
              || here.stream().anyMatch(m -> m.status().tookPlace())
              || agreed
              // "Under the deal, brokered by Oman, they are to free 40 each": of which they freed
              // some.
              || (scope == Mediation.Scope.DEAL
                  && here.stream().anyMatch(m -> m.status() == Status.PLANNED));
      if (real) {
        boolean remains =
            !here.isEmpty() && here.stream().allMatch(m -> m.type() == EventType.BODIES);
        List<DateValue> dates =
            dates(sentence, dating.dates().get(i), scope == Mediation.Scope.ALL);
        statements.add(
            new Mediation(
                i,
                opening(sentence),
                in(sentence),
                scope,
                remains,
                dates,
                Mediation.isOfKnown(sentence.text()),
                Mediation.isOfBoth(sentence.text())));
      }
    }
    return List.copyOf(statements);
  }

  private int opening(Sentence sentence) {
    int first = sentence.index();
    while (first > 0 && sentences.get(first - 1).line() == sentence.line()) {
      first--;
    }
    return first;
  }

  private int lineOf(Mention mention) {
    return sentences.get(mention.sentence()).line();
  }

  /** Days that the sentence gives; of one transfer that nearest to who mediated it. */
  private List<DateValue> dates(Sentence sentence, List<DateMention> stated, boolean all) {
    int broker = in(sentence).get(0).span().start();
    List<DateMention> placed =
        stated.stream().filter(d -> d.value().isPlaced() && !isOfOther(sentence, d)).toList();
    Comparator<DateMention> nearest =
        Comparator.comparingInt(d -> Math.abs(d.span().start() - broker));
    return (all ? placed.stream() : placed.stream().min(nearest).stream())
        .map(DateMention::value)
        .toList();
  }

  /**
   * "The fourth since 3 May", "Oman mediated, as it had done last year", "a pact signed on 2 June,
   * brokered by Norway": no day of the transfer.
   */
  private static boolean isOfOther(Sentence sentence, DateMention date) {
    String before = sentence.text().substring(0, date.span().start() - sentence.span().start());
    return SINCE.matcher(before).find()
        || COMPARED.matcher(before).find()
        || SIGNED.matcher(before).find();
  }

  /** Captions and the lines of other stories: no sentence of this one. */
  private static boolean isFurniture(Sentence sentence) {
    boolean prose = sentence.text().strip().matches("(?s).*[.!?…:;][”\"’')\\]]*");
    return Bearing.isCaption(sentence) || (!prose && sentence.line() > 1);
  }

  /** "Kenya mediated between Uganda and Rwanda" in a text on others. */
  private boolean isOfOthers(Sentence sentence, Sides sides) {
    if (!BETWEEN.matcher(sentence.text()).find()) {
      return false;
    }
    Set<String> others = codes(List.of(named.get(sentence.index())));
    others.removeAll(codes(List.of(in(sentence))));
    others.removeIf(code -> !sides.packs().canBeSide(code));
    return others.size() > 1 && others.stream().noneMatch(sides::contains);
  }

  /** Codes of all these, each once. */
  static Set<String> codes(Collection<List<PartyRef>> refs) {
    Set<String> codes = new TreeSet<>();
    refs.forEach(list -> list.forEach(p -> codes.add(p.code())));
    return codes;
  }

  private static long sentencesOn(String code, Map<Integer, List<PartyRef>> refs) {
    return refs.values().stream()
        .filter(list -> list.stream().anyMatch(p -> p.code().equals(code)))
        .count();
  }
}
