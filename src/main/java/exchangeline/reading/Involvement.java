package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sides of a transfer that was told just before, in a sentence that has no word for it: "They were
 * held in Kenya, Uganda and Rwanda."
 */
final class Involvement {
  private static final int LEAST = 3;

  /** Id of the rows that tell of another part than that of a side. */
  private static final String NONE = "none";

  private final List<Pattern> cues;
  private final List<Pattern> vetoes;
  private final StatusReader statuses;

  Involvement(Lexicon lexicon) {
    statuses = new StatusReader(lexicon);
    Table table = Table.read("lang/en/involvement.tsv", "id", "pattern", "hits", "misses");
    cues = patterns(table.rows().stream().filter(row -> !row.get("id").equals(NONE)));
    vetoes = patterns(table.rows().stream().filter(row -> row.get("id").equals(NONE)));
  }

  private static List<Pattern> patterns(Stream<Table.Row> rows) {
    return rows.map(
            row ->
                Pattern.compile(
                    "\\b(?:" + row.get("pattern") + ")(?![a-zA-Z])", Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /** Cheap test: false means that {@link #of} would find nothing. */
  static boolean maybe(List<PartyRef> parties) {
    return parties.size() >= LEAST;
  }

  /** True when the words say of those whom they name that they had a part in a transfer. */
  boolean isTold(String sentence) {
    return cues.stream().anyMatch(cue -> cue.matcher(sentence).find())
        && vetoes.stream().noneMatch(veto -> veto.matcher(sentence).find());
  }

  /** The sides that {@code s} adds to {@code told}; empty when it speaks of something else. */
  Optional<Mention> of(Tagged s, Sides sides, Mention told) {
    Set<String> chain = Chains.with(s, sides);
    boolean same = told.status().tookPlace() && !told.generic() && !told.previous();
    if (chain.isEmpty() || !same || !s.mediators().isEmpty() || !isTold(s.sentence().text())) {
      return Optional.empty();
    }
    int token = s.tokenAt(s.parties().get(0).span().start());
    Trigger at =
        new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, s.parties().get(0).span());
    if (!statuses.of(s, at).map(Status::tookPlace).orElse(true)) {
      return Optional.empty();
    }
    SortedMap<String, Span> named = new TreeMap<>();
    for (PartyRef party : s.parties()) {
      String side = sides.packs().sideOf(party.code());
      if (chain.contains(side)) {
        named.putIfAbsent(side, party.span());
      }
    }
    return Optional.of(told.onlyParties(s.sentence(), named));
  }
}
