package exchangeline.reading;

import exchangeline.pack.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the two sides of an article: the pair that its sentences about transfers name together,
 * known conflicts first. Mediators and mere places are left out.
 */
final class SideFinder {
  private static final int LEAD_WEIGHT = 3;
  private static final int TOGETHER_WEIGHT = 4;
  private static final int CONFLICT_BONUS = 3;

  private final Packs packs;

  private final Set<String> mediators;
  private final LocalDate published;

  /**
   * A finder for one article.
   *
   * @param packs what is known of conflicts
   * @param mediators codes of those who mediated
   * @param published or null
   */
  SideFinder(Packs packs, Set<String> mediators, LocalDate published) {
    this.packs = packs;
    this.mediators = mediators;
    this.published = published;
  }

  /**
   * The sides of an article.
   *
   * @param sentences those that carry a trigger, in the order of the text
   * @param elsewhere actors that the article names anywhere
   * @param lead number of the last sentence that counts as the lead
   */
  Sides of(List<Tagged> sentences, List<PartyRef> elsewhere, int lead) {
    Map<String, Integer> single = new TreeMap<>();
    Map<List<String>, Integer> pairs = new HashMap<>();
    for (Tagged s : sentences) {
      int weight = s.sentence().index() <= lead ? LEAD_WEIGHT : 1;
      Set<String> codes = codes(s);
      List<String> order = new ArrayList<>(codes);
      for (int i = 0; i < order.size(); i++) {
        single.merge(order.get(i), weight, Integer::sum);
        for (int j = i + 1; j < order.size(); j++) {
          String a = order.get(i);
          String b = order.get(j);
          List<String> pair = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
          pairs.merge(pair, weight * TOGETHER_WEIGHT, Integer::sum);
        }
      }
    }
    Set<String> named = new TreeSet<>(single.keySet());
    for (PartyRef party : elsewhere) {
      String code = packs.standsFor(packs.sideOf(party.code()), published);
      if (packs.canBeSide(code)) {
        named.add(code);
      }
    }
    for (String a : single.keySet()) {
      for (String b : named) {
        boolean counted = single.containsKey(b) && a.compareTo(b) > 0;
        if (!a.equals(b) && !counted && packs.conflict(a, b).isPresent()) {
          pairs.merge(
              a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a), CONFLICT_BONUS, Integer::sum);
        }
      }
    }
    List<String> best = null;
    int most = 0;
    for (Map.Entry<List<String>, Integer> entry : new TreeMap<>(byText(pairs)).values()) {
      List<String> pair = entry.getKey();
      int bonus = packs.conflict(pair.get(0), pair.get(1)).isPresent() ? 6 : 4;
      if (mediators.contains(pair.get(0)) || mediators.contains(pair.get(1))) {
        bonus = 1;
      }
      int score =
          (entry.getValue()
                  + single.getOrDefault(pair.get(0), 0)
                  + single.getOrDefault(pair.get(1), 0))
              * bonus;
      if (score > most) {
        most = score;
        best = pair;
      }
    }
    if (best != null) {
      boolean firstMore =
          single.getOrDefault(best.get(0), 0) >= single.getOrDefault(best.get(1), 0);
      return new Sides(firstMore ? best : List.of(best.get(1), best.get(0)), packs);
    }
    return new Sides(single.keySet().stream().limit(1).toList(), packs);
  }

  /** The sides that a sentence itself names, else those of the article. */
  Sides local(Tagged s, Sides article) {
    List<String> codes =
        codes(s).stream().filter(c -> !mediators.contains(c) || article.contains(c)).toList();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        boolean known = packs.conflict(codes.get(i), codes.get(j)).isPresent();
        if (known && !(article.contains(codes.get(i)) && article.contains(codes.get(j)))) {
          return codes.stream().anyMatch(article.codes()::contains)
                  && article.codes().size() == 2
                  && codes.containsAll(article.codes())
              ? article
              : new Sides(List.of(codes.get(i), codes.get(j)), packs);
        }
      }
    }
    boolean foreign = codes.size() == 2 && codes.stream().noneMatch(article::contains);
    return foreign ? new Sides(codes, packs) : article;
  }

  private static Map<String, Map.Entry<List<String>, Integer>> byText(
      Map<List<String>, Integer> pairs) {
    Map<String, Map.Entry<List<String>, Integer>> sorted = new TreeMap<>();
    pairs.entrySet().forEach(e -> sorted.put(String.join(" ", e.getKey()), e));
    return sorted;
  }

  private Set<String> codes(Tagged s) {
    Set<String> codes = new LinkedHashSet<>();
    for (PartyRef party : s.parties()) {
      String code = packs.standsFor(packs.sideOf(party.code()), published);
      if (packs.canBeSide(code)) {
        codes.add(code);
      }
    }
    return codes;
  }
}
