package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who mediated: a role that the words must state; thanks, buses and places state none. */
final class MediatorFinder {
  /** Farthest that a name may stand from the cue, in UTF-16 units. */
  private static final int REACH = 60;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:,|and|,? and|&|the|of|both|\\s|'s|’s|in|by|,? as well as|government|state|kingdom|officials|mediators|together with|along with)*");
  private static final Pattern ACTIVE_GAP =
      Pattern.compile(
          "(?:\\s|-|'s|’s|\\(\\w+\\)|again|also|reportedly|which|who|has|have|had|that|,|foreign ministry|government|together|helped|to|officials|said it|it|once more|and)*",
          Pattern.CASE_INSENSITIVE);

  /** Cheap test before the patterns. */
  private static final Pattern STEMS =
      Pattern.compile(
          "(?i)mediat|broker|negotiat|facilitat|arrang|organi[sz]ed|intermediar|good offices");

  /** "has mediated previous swaps", "offered to mediate": not this one. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:previous|earlier|past|former) (?:\\w+ ){0,2}(?:exchanges?|swaps?)\\b|\\b(?:offer(?:ed|s)?|ready|willing|could|would|proposed|trying) (?:to )?(?:help |be )?(?:mediate|broker)|\\b(?:without|no) (?:any )?mediat");

  private record Rule(String id, Pattern pattern) {}

  private final List<Rule> rules = new ArrayList<>();

  MediatorFinder() {
    for (Table.Row row :
        Table.read("lang/en/mediation.tsv", "id", "pattern", "hits", "misses").rows()) {
      rules.add(
          new Rule(
              row.get("id"),
              Pattern.compile(
                  "(?<![a-zA-Z])" + row.get("pattern") + "(?![a-zA-Z])",
                  Pattern.CASE_INSENSITIVE)));
    }
  }

  /** Actors that the sentence calls mediators. */
  List<PartyRef> find(Sentence s, List<PartyRef> parties) {
    List<PartyRef> found = new ArrayList<>();
    String text = s.text();
    if (!STEMS.matcher(text).find() || PAST.matcher(text).find()) {
      return found;
    }
    int base = s.span().start();
    for (Rule rule : rules) {
      Matcher cue = rule.pattern().matcher(text);
      while (cue.find()) {
        Span span = new Span(base + cue.start(), base + cue.end());
        found.addAll(
            switch (rule.id()) {
              case "passive", "noun" -> after(s, parties, span.end());
              case "active" ->
                  isPassive(text, cue.start()) ? List.of() : before(s, parties, span.start());
              default -> adjective(s, parties, span.start());
            });
      }
    }
    return found.stream().distinct().toList();
  }

  /** "brokered by Qatar, Egypt and the United States": a chain of names behind the cue. */
  private static List<PartyRef> after(Sentence s, List<PartyRef> parties, int from) {
    List<PartyRef> chain = new ArrayList<>();
    int at = from;
    for (PartyRef party : parties) {
      if (party.span().start() < from) {
        continue;
      }
      String gap = between(s, at, party.span().start());
      boolean linked = party.span().start() - at <= REACH && LINK.matcher(gap).matches();
      if (!linked) {
        break;
      }
      chain.add(party);
      at = party.span().end();
    }
    return chain;
  }

  /** "Qatar and Egypt mediated": a chain of names before the cue. */
  private static List<PartyRef> before(Sentence s, List<PartyRef> parties, int cue) {
    List<PartyRef> chain = new ArrayList<>();
    int at = cue;
    for (int i = parties.size() - 1; i >= 0; i--) {
      PartyRef party = parties.get(i);
      if (party.span().end() > at) {
        continue;
      }
      String gap = between(s, party.span().end(), at);
      boolean linked =
          gap.length() <= REACH
              && (chain.isEmpty()
                  ? ACTIVE_GAP.matcher(gap).matches()
                  : LINK.matcher(gap).matches());
      if (!linked) {
        break;
      }
      chain.add(0, party);
      at = party.span().start();
    }
    return chain;
  }

  private static List<PartyRef> adjective(Sentence s, List<PartyRef> parties, int cue) {
    return before(s, parties, cue).stream()
        .filter(p -> p.form() == Alias.Form.DEMONYM || p.form() == Alias.Form.NAME)
        .toList();
  }

  private static boolean isPassive(String text, int verb) {
    String before = text.substring(Math.max(0, verb - 12), verb);
    return before.matches("(?s).*\\b(?:was|were|been|being|is|are) $");
  }

  private static String between(Sentence s, int from, int to) {
    int base = s.span().start();
    return s.text().substring(Math.max(0, from - base), Math.max(from, to) - base);
  }
}
