package exchangeline.reading;

import exchangeline.pack.Table;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of armed groups by the words around and in them: {@code lang/en/groups.tsv}. */
final class GroupWords {
  private static final String FILE = "lang/en/groups.tsv";
  private static final Set<String> KINDS = Set.of("sure", "head", "bare", "sort", "body", "noun");

  /** "Jaish", "al-Adl", "Mai-Mai", "Lord's": a word of a name. */
  private static final String WORD =
      "(?:(?:al|el|ad|as|ash|an|ul|ur)-)?\\p{Lu}[\\p{L}\\d]*(?:[-'’][\\p{L}\\d]+)*";

  private static final String NAME =
      WORD + "(?: (?:(?:of|for|the|and|for the|of the) )?" + WORD + "){0,6}";

  /** Words that open a sentence, and what no name of a group begins with. */
  private static final Pattern NO_OPENING =
      Pattern.compile("(?:The|A|An|In|On|At|After|Under|But|And|While|When|As|Both) .*");

  /** What stands before "rebels" and is no name of theirs. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:The|A|An|In|On|At|After|Under|But|And|Two|Three|Four|Five|Six|Other|Some|All|Both"
              + "|Several|Many|Former|Local|Foreign|State|National|Government|Armed|Rebel|Islamist"
              + "|Islamic|Muslim|Christian|Sunni|Shia|Shiite|Opposition|Suspected|Jailed|Captured"
              + "|More|Most|Those|These|No|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: .*)?"
              + "|.*['’]s?");

  private static final Pattern THE = Pattern.compile("^The ");

  private static final Pattern SHORT =
      Pattern.compile(
          "^(?: \\(|, or (?:the )?|, known as (?:the )?)(\\p{Lu}[\\p{Lu}\\d/-]{1,7})\\b");

  private final Form sure;
  private final Pattern heads;
  private final List<Form> called;
  private final Form followed;
  private final SwiftPattern spoken;
  private final Pattern members;

  /**
   * One form of names.
   *
   * @param cue a part of it: where it is missing, the name need not be looked for
   * @param name in its first group
   */
  private record Form(SwiftPattern cue, SwiftPattern name) {
    static Form of(String cue, String name) {
      return new Form(SwiftPattern.of(cue), SwiftPattern.of(name));
    }

    List<MatchResult> in(String text) {
      return cue.isIn(text) ? name.all(text) : List.of();
    }
  }

  /**
   * A name that a text gives an armed group.
   *
   * @param words of the name
   * @param start in the text
   * @param end in the text, exclusive
   * @param sure true where the name itself tells that it is an armed group
   * @param noun what the text calls its people right behind it, or null
   * @param shortForm letters that stand for it in the text, or null
   */
  record Name(String words, int start, int end, boolean sure, String noun, String shortForm) {}

  private GroupWords(Map<String, List<String>> words) {
    String head = any(words.get("head"));
    String sort = "\\b(?:" + any(words.get("sort")) + ")";
    String body = "(?:" + any(words.get("body")) + ")";
    String noun = "(?:" + any(words.get("noun")) + ")";
    String ends = WORD + "(?: " + WORD + "){0,4} (?:" + head + ")\\b(?: of " + WORD + ")?";
    String bare = " (?:" + any(words.get("bare")) + ")\\b";
    sure = Form.of("\\b(?:" + any(words.get("sure")) + ")\\b", "(" + NAME + ")");
    heads = Pattern.compile("(?:\\S+ ){2,}(?:" + head + ")(?: (?:of|for) .*)?");
    String saying = " (?:known as|called|named) (?:the )?";
    called =
        List.of(
            Form.of(
                sort,
                sort + " " + body + "(?: known as| called| named|,)? (?:the )?(" + NAME + ")"),
            Form.of(saying, "\\b(?:" + body + "|" + noun + ")" + saying + "(" + NAME + ")"),
            Form.of(sort, sort + " (" + ends + ")"),
            Form.of(
                sort + " " + body + "\\b",
                "(" + NAME + "), an? (?:[\\p{L}-]+ ){0,3}?" + sort + " " + body + "\\b"),
            Form.of(bare, "(" + WORD + "(?: " + WORD + "){0,3}" + bare + ")"));
    // "Army rebels": a word for their kind alone is no name.
    followed =
        Form.of(
            " " + noun + "\\b",
            "(?!(?:" + head + ") " + noun + ")(" + WORD + "(?: " + WORD + ")?) (" + noun + ")\\b");
    members = Pattern.compile("(?i:" + noun + "|members|soldiers|troops|men) of (?:the )?");
    spoken = SwiftPattern.of("\\b" + noun + "\\b|" + sort + " (?:" + body + "\\b|" + ends + ")");
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Reads the table.
   *
   * @throws exchangeline.pack.DataException for an unknown kind
   */
  static GroupWords english() {
    Map<String, List<String>> words = new HashMap<>();
    for (Table.Row row : Table.read(FILE, "kind", "words", "hits", "misses").rows()) {
      if (!KINDS.contains(row.get("kind"))) {
        throw row.error("kind is none of " + new TreeSet<>(KINDS));
      }
      words.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).addAll(row.list("words"));
    }
    return new GroupWords(words);
  }

  /** True where a text speaks of an armed group at all. */
  boolean speaksOfGroup(String text) {
    return spoken.isIn(text);
  }

  /** " rebels of the ": what stands between a state and the group of its rebels. */
  boolean isMembersOf(String text, boolean rebels) {
    if (rebels && text.matches(" of (?:the )?")) {
      return true;
    }
    return members.matcher(text.strip() + " ").matches();
  }

  /**
   * Names of groups in one sentence.
   *
   * @param armed true where the article speaks of an armed group
   */
  List<Name> in(String text, boolean armed) {
    List<Name> names = new ArrayList<>();
    for (MatchResult m : sure.in(text)) {
      if (sure.cue.isIn(m.group(1)) && heads.matcher(m.group(1)).matches()) {
        add(names, text, m, true, null);
      }
    }
    if (armed) {
      for (Form form : called) {
        form.in(text).forEach(m -> add(names, text, m, false, null));
      }
      for (MatchResult m : followed.in(text)) {
        if (!NO_NAME.matcher(THE.matcher(m.group(1)).replaceFirst("")).matches()) {
          add(names, text, m, false, m.group(2));
        }
      }
    }
    return names;
  }

  private void add(List<Name> names, String text, MatchResult found, boolean sure, String noun) {
    int start = found.start(1);
    int end = found.end(1);
    // "Fighters of the Cobra Faction" are not its name.
    Matcher people = members.matcher(text).region(start, end);
    if (people.lookingAt()) {
      start = people.end();
    }
    // "On Friday the Cobra Faction" is cut by small letters; "The Cobra Faction" is not.
    while (NO_OPENING.matcher(text.substring(start, end)).matches()) {
      start = text.indexOf(' ', start) + 1;
    }
    int first = start;
    boolean taken = names.stream().anyMatch(n -> n.start() < end && first < n.end());
    if (end - start > 2 && !taken) {
      Matcher letters = SHORT.matcher(text.substring(end));
      String words = text.substring(start, end);
      names.add(new Name(words, start, end, sure, noun, letters.find() ? letters.group(1) : null));
    }
  }
}
