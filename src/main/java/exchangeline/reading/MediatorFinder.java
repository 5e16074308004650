package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who mediated: a role that the words must state; thanks, buses and places state none. */
final class MediatorFinder {
  /** Farthest that a name may stand from the cue or from the next name, in UTF-16 units. */
  private static final int REACH = 70;

  /** Farthest that a veto works on a cue behind or before it in the same clause. */
  private static final int VETO_REACH = 60;

  /** Cheap test before the patterns. */
  private static final SwiftPattern STEMS =
      SwiftPattern.of(
          "(?i)mediat|broker|negotiat|(?:work|hammer)ed out|interced|chair|presid|moderat|help|assistance|intercession|shuttl|back and forth|with both|travelled between|facilitat|arrang|orchestrat|organi[sz]|midwif|intermediar|go-between|good offices|auspices|obtain|secur|won|achiev|procur|(?:reached|agreed|concluded|struck) with the");

  private static final SwiftPattern THIRD =
      SwiftPattern.of("(?i)mediat|broker|intermediar|go-between|good offices|auspices");

  /** "In Minsk, the envoy mediated" tells a place; "in Muscat, whose rulers mediated" does not. */
  private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:in|at|near|outside) (?:the )?$");

  private static final Pattern IN = Pattern.compile("(?i)\\b(?:in|at|near|from|to) (?:the )?$");

  private static final Pattern ASIDE = Pattern.compile("(?i),(?! (?:whose|which))");

  /** "Qatar, which houses an office of theirs, mediated": words between subject and verb. */
  private static final Pattern INSERTED =
      Pattern.compile(
          ", (?:who|whose|which|to whom|for whom|with whom|through|by way of|the|an?|both|long) [^.;:!?]{3,120}?, ?");

  private static final Pattern AND = Pattern.compile("\\s*(?:,\\s*)?(?:and|&)\\b.*");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.–—()“”\"]");

  /** Where the names stand that a cue calls mediators. */
  private enum Reads {
    AFTER,
    /** Before a verb. */
    VERB,
    /** Right before a noun. */
    NOUN,
    /** "its mediation": the name last said. */
    OWN,
    /** No cue: words that may stand between names. */
    LINK,
    /** No cue: further words that may stand between a name and the verb behind it. */
    LEAD,
    /** No cue: further words that may stand between a name and the noun behind it. */
    MODIFIER
  }

  private static final Pattern OPENING =
      Pattern.compile("\\W*(?:After|Following|Thanks|Through|With|Under|Upon|Owing|Due)\\b");

  private static final Pattern MORE = Pattern.compile("(?:['’]s)?,? (?:and|\\p{Lu})|,? and ");

  private record Rule(Reads reads, SwiftPattern pattern) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<SwiftPattern> vetoes = new ArrayList<>();
  private final Pattern link;
  private final Pattern beforeVerb;
  private final Pattern beforeNoun;

  MediatorFinder() {
    List<String> links = new ArrayList<>();
    List<String> leads = new ArrayList<>();
    List<String> modifiers = new ArrayList<>();
    for (Table.Row row :
        Table.read("lang/en/mediation.tsv", "id", "reads", "pattern", "hits", "misses").rows()) {
      Reads reads = Reads.valueOf(row.get("reads").toUpperCase(Locale.ROOT));
      switch (reads) {
        case LINK -> links.add(row.get("pattern"));
        case LEAD -> leads.add(row.get("pattern"));
        case MODIFIER -> modifiers.add(row.get("pattern"));
        default -> rules.add(new Rule(reads, words(row.get("pattern"))));
      }
    }
    link = gap(links);
    modifiers.addAll(links);
    beforeNoun = gap(modifiers);
    leads.addAll(modifiers);
    beforeVerb = gap(leads);
    Table.read("lang/en/mediation-vetoes.tsv", "id", "pattern", "hits", "misses")
        .rows()
        .forEach(row -> vetoes.add(words(row.get("pattern"))));
  }

  private static SwiftPattern words(String alternatives) {
    return SwiftPattern.of("(?i)(?<![a-zA-Z])(?:" + alternatives + ")(?![a-zA-Z])");
  }

  /** A stretch of nothing but these words, possessives, commas and brackets. */
  private static Pattern gap(List<String> alternatives) {
    String any = alternatives.stream().collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:[\\s,()\"“”-]|['’]s\\b|['’](?!\\w)|\\b(?:" + any + ")\\b)*+", Pattern.CASE_INSENSITIVE);
  }

  /** Actors that the sentence calls mediators, in the order of its cues. */
  List<PartyRef> find(Sentence s, List<PartyRef> parties) {
    String text = s.text();
    if (parties.isEmpty()) {
      return List.of();
    }
    WordStarts starts = WordStarts.of(text);
    if (!starts.next(STEMS, starts.matcher(STEMS), 0)) {
      return List.of();
    }
    List<PartyRef> found = new ArrayList<>();
    List<Span> vetoed = vetoed(starts);
    int base = s.span().start();
    for (Rule rule : rules) {
      Matcher cue = starts.matcher(rule.pattern());
      for (int from = 0; starts.next(rule.pattern(), cue, from); from = cue.end()) {
        if (isVetoed(text, new Span(cue.start(), cue.end()), vetoed)) {
          continue;
        }
        found.addAll(
            switch (rule.reads()) {
              case AFTER -> after(s, parties, base + cue.end());
              case OWN -> own(s, parties, base + cue.start());
              case NOUN -> before(s, parties, base + cue.start(), beforeNoun);
              default ->
                  isPassive(text, cue.start()) && !isGerund(cue.group())
                      ? List.<PartyRef>of()
                      : subject(s, parties, base + cue.start());
            });
      }
    }
    return found.stream().distinct().toList();
  }

  /** True when the words can only mean a third: sides, too, negotiate, arrange and facilitate. */
  static boolean isOfThird(Sentence s) {
    return THIRD.isIn(s.text());
  }

  private List<Span> vetoed(WordStarts starts) {
    List<Span> found = new ArrayList<>();
    for (SwiftPattern veto : vetoes) {
      Matcher m = starts.matcher(veto);
      for (int from = 0; starts.next(veto, m, from); from = m.end()) {
        found.add(new Span(m.start(), m.end()));
      }
    }
    return found;
  }

  /** True for a cue inside a veto, or in one clause with it. */
  private static boolean isVetoed(String text, Span cue, List<Span> vetoed) {
    for (Span veto : vetoed) {
      if (veto.overlaps(cue)) {
        return true;
      }
      int from = Math.min(veto.end(), cue.end());
      int to = Math.max(veto.start(), cue.start());
      if (to - from <= VETO_REACH && !CLAUSE_END.matcher(text.substring(from, to)).find()) {
        return true;
      }
    }
    return false;
  }

  /** "brokered by Qatar, Egypt and the United States": a chain of names behind the cue. */
  private List<PartyRef> after(Sentence s, List<PartyRef> parties, int from) {
    List<PartyRef> chain = new ArrayList<>();
    int at = from;
    boolean closed = false;
    boolean opening = OPENING.matcher(s.text()).lookingAt();
    for (PartyRef party : parties) {
      if (party.span().start() < from) {
        continue;
      }
      // "Brokered by Oman and Kenya, Uganda and Rwanda are to …": the chain has had its "and".
      String gap =
          s.text().substring(at - s.span().start(), party.span().start() - s.span().start());
      if (!isGap(link, s, at, party.span().start()) || (closed && gap.strip().equals(","))) {
        break;
      }
      // "After mediation by Oman, the Houthis freed 40": the comma ends the opening words.
      if (gap.strip().startsWith(",") && opening && !closesLater(s, party.span().end())) {
        break;
      }
      closed = AND.matcher(gap).lookingAt();
      chain.add(party);
      at = party.span().end();
    }
    return chain;
  }

  /** "…, Egypt and Turkey", "…, Egypt, Turkey and …": the list goes on behind the name. */
  private static boolean closesLater(Sentence s, int from) {
    return MORE.matcher(s.text().substring(from - s.span().start())).lookingAt();
  }

  /** "The Swiss, who look after its interests, mediated": the subject may stand before an aside. */
  private List<PartyRef> subject(Sentence s, List<PartyRef> parties, int verb) {
    List<PartyRef> near = before(s, parties, verb, beforeVerb);
    if (!near.isEmpty()) {
      return near;
    }
    int base = s.span().start();
    Matcher aside = INSERTED.matcher(s.text()).region(0, verb - base);
    while (aside.find()) {
      int opens = aside.start() + base;
      boolean leads =
          beforeVerb.matcher(s.text().substring(aside.end(), verb - base)).matches()
              && parties.stream().anyMatch(p -> p.span().end() <= opens);
      if (leads) {
        List<PartyRef> chain = before(s, parties, opens, link);
        if (!chain.isEmpty()) {
          return chain;
        }
      }
      aside.region(aside.start() + 1, verb - base);
    }
    return near;
  }

  /** "Qatar and Egypt mediated": a chain of names before the cue. */
  private List<PartyRef> before(Sentence s, List<PartyRef> parties, int cue, Pattern nearest) {
    List<PartyRef> chain = new ArrayList<>();
    int at = cue;
    for (int i = parties.size() - 1; i >= 0; i--) {
      PartyRef party = parties.get(i);
      if (party.span().start() < cue && party.span().end() > cue) {
        // "tribal mediators": the cue is part of the name.
        return List.of(party);
      }
      if (party.span().end() > at) {
        continue;
      }
      if (!isGap(chain.isEmpty() ? nearest : link, s, party.span().end(), at)) {
        break;
      }
      if (isPlace(s, party.span(), at)) {
        break;
      }
      chain.add(0, party);
      at = party.span().start();
    }
    return chain;
  }

  private static boolean isPlace(Sentence s, Span name, int next) {
    int base = s.span().start();
    return PLACE.matcher(s.text().substring(0, name.start() - base)).find()
        && ASIDE.matcher(s.text().substring(name.end() - base, next - base)).lookingAt();
  }

  /**
   * The name last said, but for a place: "Qatar said that they met in Kabul after its mediation".
   */
  private static List<PartyRef> own(Sentence s, List<PartyRef> parties, int cue) {
    return parties.stream()
        .filter(p -> p.span().end() <= cue)
        .filter(p -> !IN.matcher(s.text().substring(0, p.span().start() - s.span().start())).find())
        .reduce((one, next) -> next)
        .map(List::of)
        .orElse(List.of());
  }

  /** "Had been shuttling": no passive. */
  private static boolean isGerund(String verb) {
    int end = verb.indexOf(' ');
    return (end < 0 ? verb : verb.substring(0, end)).endsWith("ing");
  }

  private static boolean isPassive(String text, int verb) {
    String before = text.substring(Math.max(0, verb - 20), verb);
    return before.matches("(?s).*\\b(?:was|were|been|being|is|are|gets?|got)(?: \\w+ly)? ?$");
  }

  private static boolean isGap(Pattern words, Sentence s, int from, int to) {
    int base = s.span().start();
    return to - from <= REACH
        && words.matcher(s.text().substring(from - base, to - base)).matches();
  }
}
