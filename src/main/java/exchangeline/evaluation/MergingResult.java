package exchangeline.evaluation;

import exchangeline.evaluation.PredictedTimeline.MergedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A timeline held against the gold: each gold event of each article is looked for among the events
 * that were made of that article.
 *
 * @param mentions all that there are to find
 * @param events how many events the timeline has
 * @param pairs near-duplicates of the gold and whether they were found, or null when none are given
 */
record MergingResult(List<Mention> mentions, int events, List<FoundPair> pairs) {
  /**
   * An event in one article.
   *
   * @param article its name in the gold
   * @param gold name of the event in the gold
   * @param got id of the event in the timeline, or null
   */
  record Mention(String article, String gold, String got) {}

  /** Whether two near-duplicates were found to be such. */
  record FoundPair(NearDuplicatePair pair, boolean found) {}

  MergingResult {
    mentions = List.copyOf(mentions);
  }

  static MergingResult of(
      List<GoldArticle> gold,
      ArticleMatching matching,
      PredictedTimeline timeline,
      List<NearDuplicatePair> pairs) {
    List<Mention> mentions = new ArrayList<>();
    for (GoldArticle article : gold) {
      List<MergedEvent> merged =
          matching.reported(article).stream()
              .flatMap(id -> timeline.events().stream().filter(event -> event.isFrom(id)))
              .toList();
      mentions.addAll(mentions(article, merged));
    }
    return new MergingResult(
        mentions,
        timeline.events().size(),
        pairs == null
            ? null
            : pairs.stream()
                .map(pair -> new FoundPair(pair, isFound(pair, matching, timeline)))
                .toList());
  }

  private static List<Mention> mentions(GoldArticle article, List<MergedEvent> merged) {
    List<GoldEvent> events = article.events().stream().filter(GoldEvent::isMention).toList();
    String[] got = new String[events.size()];
    for (Alignment.Pair pair :
        Alignment.of(events, merged.stream().map(MergedEvent::event).toList())) {
      got[pair.gold()] = merged.get(pair.predicted()).id();
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      mentions.add(new Mention(article.name(), events.get(i).timelineId(), got[i]));
    }
    return mentions;
  }

  private static boolean isFound(
      NearDuplicatePair pair, ArticleMatching matching, PredictedTimeline timeline) {
    Optional<String> first = matching.reported(pair.first());
    Optional<String> second = matching.reported(pair.second());
    return first.isPresent()
        && second.isPresent()
        && timeline.hasCopy(Set.of(first.get(), second.get()));
  }

  TimelineScore score() {
    SortedMap<String, Set<Integer>> key = new TreeMap<>();
    SortedMap<String, Set<Integer>> response = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      key.computeIfAbsent(mention.gold(), id -> new HashSet<>()).add(i);
      if (mention.got() != null) {
        response.computeIfAbsent(mention.got(), id -> new HashSet<>()).add(i);
      }
    }
    Clustering clustering =
        new Clustering(List.copyOf(key.values()), List.copyOf(response.values()));
    long found = mentions.stream().filter(m -> m.got() != null).count();
    return new TimelineScore(
        new Ratio(found, mentions.size()),
        clustering.bCubed(),
        clustering.muc(),
        clustering.ceafe(),
        key.size(),
        events,
        falseMerges().size(),
        splits().size(),
        pairs == null
            ? null
            : new Ratio(pairs.stream().filter(FoundPair::found).count(), pairs.size()));
  }

  List<Discrepancy> discrepancies() {
    List<Discrepancy> list = new ArrayList<>();
    falseMerges()
        .forEach(
            (id, in) ->
                list.add(new Discrepancy(articles(in), "false-merge", names(in, true), id)));
    splits()
        .forEach(
            (id, in) -> list.add(new Discrepancy(articles(in), "split", id, names(in, false))));
    for (FoundPair pair : pairs == null ? List.<FoundPair>of() : pairs) {
      if (!pair.found()) {
        String both = pair.pair().first().name() + ", " + pair.pair().second().name();
        list.add(new Discrepancy(both, "copy", "copies", "two articles"));
      }
    }
    return list;
  }

  private SortedMap<String, List<Mention>> falseMerges() {
    SortedMap<String, List<Mention>> byGot = new TreeMap<>(grouped(true));
    byGot.values().removeIf(in -> in.stream().map(Mention::gold).distinct().count() < 2);
    return byGot;
  }

  private SortedMap<String, List<Mention>> splits() {
    SortedMap<String, List<Mention>> byGold = new TreeMap<>(grouped(false));
    byGold.values().removeIf(in -> in.stream().map(Mention::got).distinct().count() < 2);
    return byGold;
  }

  private SortedMap<String, List<Mention>> grouped(boolean byGot) {
    return mentions.stream()
        .filter(mention -> mention.got() != null)
        .collect(
            Collectors.groupingBy(
                mention -> byGot ? mention.got() : mention.gold(),
                TreeMap::new,
                Collectors.toList()));
  }

  private static String articles(List<Mention> mentions) {
    return Wording.listed(
        mentions.stream().map(Mention::article).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String names(List<Mention> mentions, boolean gold) {
    return Wording.listed(
        mentions.stream()
            .map(mention -> gold ? mention.gold() : mention.got())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
