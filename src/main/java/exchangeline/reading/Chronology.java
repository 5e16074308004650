package exchangeline.reading;

import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads entries of a chronology that leave the exchange unsaid: "5 February: 150 from each side.",
 * "Feb 15 – three, for 369." The topic and the date come from the layout, the figures from the
 * entry.
 */
final class Chronology {
  private final Lexicon lexicon;
  private final Set<String> living = new HashSet<>();
  private final Set<String> remains = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final List<String> legends = new ArrayList<>();

  Chronology(Lexicon lexicon) {
    this.lexicon = lexicon;
    living.addAll(lexicon.captives());
    remains.addAll(lexicon.remains());
    for (Table.Row row : table().rows()) {
      switch (row.get("kind")) {
        case "topic-living" -> living.addAll(row.list("words"));
        case "topic-remains" -> remains.addAll(row.list("words"));
        case "verb" -> verbs.addAll(row.list("words"));
        case "legend" -> legends.addAll(row.list("words"));
        default -> throw row.error("kind \"" + row.get("kind") + "\" is unknown");
      }
    }
  }

  static Table table() {
    return Table.read("lang/en/chronology.tsv", "kind", "words", "hits", "misses");
  }

  /**
   * What the entries are about: the first word that tells, of the title or else of the last line
   * before them that has one.
   */
  Optional<Domain.Matter> topic(List<Sentence> sentences, List<Setting> settings) {
    Optional<Domain.Matter> topic = Optional.empty();
    for (Sentence sentence : sentences) {
      if (settings.get(sentence.index()).entry()) {
        return topic;
      }
      Optional<Domain.Matter> here = topic(sentence.text());
      if (here.isPresent() && sentence.line() == 0) {
        return here;
      }
      topic = here.isPresent() ? here : topic;
    }
    return Optional.empty();
  }

  /** What an entry is about from this sentence on: "24 May: bodies only. Juba takes back 40." */
  Domain.Matter matter(List<Sentence> all, List<Setting> settings, int at, Domain.Matter topic) {
    Setting entry = settings.get(at);
    for (int i = at; i >= 0 && settings.get(i).isOf(entry); i--) {
      List<String> words = Lexicon.wordsOf(all.get(i).text());
      boolean dead = words.stream().anyMatch(lexicon.remains()::contains);
      boolean alive = words.stream().anyMatch(lexicon.captives()::contains);
      if (dead != alive) {
        return dead ? Domain.Matter.REMAINS : Domain.Matter.LIVING;
      }
    }
    return topic;
  }

  /**
   * The side whose figures the text says, before its entries, that it puts first: "The first number
   * is what went to Juba", "Date | Serbs | Croats".
   *
   * @param named actors of each sentence
   */
  Optional<String> first(
      List<Sentence> all, List<Setting> settings, Map<Integer, List<PartyRef>> named, Sides sides) {
    for (Sentence sentence : all) {
      if (settings.get(sentence.index()).entry()) {
        return Optional.empty();
      }
      List<String> codes =
          named.get(sentence.index()).stream()
              .map(PartyRef::code)
              .filter(sides::contains)
              .map(sides::countedAs)
              .distinct()
              .toList();
      String text = sentence.text().toLowerCase(Locale.ROOT);
      boolean legend = legends.stream().anyMatch(text::contains);
      boolean header = codes.size() == 2 && text.contains("|");
      if (header || (legend && !codes.isEmpty())) {
        return Optional.of(codes.get(0));
      }
    }
    return Optional.empty();
  }

  private Optional<Domain.Matter> topic(String text) {
    for (String word : Lexicon.wordsOf(text)) {
      if (remains.contains(word)) {
        return Optional.of(Domain.Matter.REMAINS);
      }
      if (living.contains(word)) {
        return Optional.of(Domain.Matter.LIVING);
      }
    }
    return Optional.empty();
  }

  /** The figure that speaks of a transfer; empty when the entry tells of something else. */
  Optional<Trigger> implied(Tagged s) {
    if (!s.setting().entry() || s.setting().matter() == null || tellsOtherwise(s, 0, s.size())) {
      return Optional.empty();
    }
    return s.counts().stream()
        .filter(c -> c.relation() == Count.Relation.NONE || c.relation() == Count.Relation.SUM)
        .filter(c -> c.quantity().best() != null || c.quantity().low() != null)
        .findFirst()
        .map(
            c -> {
              int token = s.tokenAt(c.number().start());
              return new Trigger(Frame.IMPLIED, token, token, Trigger.Voice.NOUN, c.number());
            });
  }

  /** True when a verb says what happened: only verbs that add nothing stand in such an entry. */
  boolean tellsOtherwise(Tagged s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = Character.isLetter(s.tokens().get(i).text().charAt(0));
      boolean verb = word && s.tag(i).equals("VERB") && !s.inDate(i);
      if (verb && !lexicon.reporting().contains(s.low(i)) && !verbs.contains(s.low(i))) {
        return true;
      }
    }
    return false;
  }
}
