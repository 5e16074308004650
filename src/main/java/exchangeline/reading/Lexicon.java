package exchangeline.reading;

import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of English that tell what is meant: status, captives, reporting verbs, verbs that
 * carry a noun, senses outside the domain.
 *
 * @param status phrases before a trigger and the status that they give it
 * @param longestStatus words of the longest such phrase
 * @param reporting forms of verbs of saying
 * @param speakers nouns for those who say something
 * @param carryBefore verbs of which an exchange is the object
 * @param carryAfter verbs of which an exchange is the subject
 * @param captives words that alone speak of captives
 * @param held words that speak of captives where the sides of a conflict are named
 * @param freed words that say of captives that they were freed
 * @param people words for people that can be captives
 * @param remains words for the dead
 * @param vetoBefore words that, before a trigger, give it another sense
 * @param vetoAfter words that, behind a trigger, give it another sense
 * @param vetoObject what is handed over in place of people: papers about them
 * @param vetoSentence words that give a whole sentence another sense
 * @param vetoDomestic prisoners whom a state holds of its own people
 */
record Lexicon(
    Map<String, Status> status,
    int longestStatus,
    Set<String> reporting,
    Set<String> speakers,
    Set<String> carryBefore,
    Set<String> carryAfter,
    Set<String> captives,
    Set<String> held,
    Set<String> freed,
    Set<String> people,
    Set<String> remains,
    Set<String> vetoBefore,
    Set<String> vetoAfter,
    Set<String> vetoObject,
    Set<String> vetoSentence,
    Set<String> vetoDomestic) {

  static Lexicon english() {
    Map<String, Status> status = new HashMap<>();
    int longest = 1;
    for (Table.Row row :
        Table.read("lang/en/status.tsv", "status", "cues", "hits", "misses").rows()) {
      Status value = Status.valueOf(row.get("status").toUpperCase(Locale.ROOT));
      for (String cue : row.list("cues")) {
        if (status.put(cue, value) != null) {
          throw row.error("\"" + cue + "\" stands twice");
        }
        longest = Math.max(longest, cue.split(" ").length);
      }
    }
    return new Lexicon(
        Map.copyOf(status),
        longest,
        reportingVerbs(),
        words("speakers.tsv", List.of("id", "words", "hits", "misses"), "id", "speakers", "words"),
        words(
            "support.tsv",
            List.of("id", "place", "forms", "hits", "misses"),
            "place",
            "before",
            "forms"),
        words(
            "support.tsv",
            List.of("id", "place", "forms", "hits", "misses"),
            "place",
            "after",
            "forms"),
        words("captives.tsv", CAPTIVES, "strength", "strong", "words"),
        words("captives.tsv", CAPTIVES, "strength", "held", "words"),
        words("captives.tsv", CAPTIVES, "strength", "freed", "words"),
        words("captives.tsv", CAPTIVES, "strength", "weak", "words"),
        words("captives.tsv", CAPTIVES, "strength", "remains", "words"),
        words("vetoes.tsv", VETOES, "place", "before", "words"),
        words("vetoes.tsv", VETOES, "place", "after", "words"),
        words("vetoes.tsv", VETOES, "place", "object", "words"),
        words("vetoes.tsv", VETOES, "place", "sentence", "words"),
        words("vetoes.tsv", VETOES, "place", "domestic", "words"));
  }

  /** The words of a text in lower case, of letters, digits and hyphens. */
  static List<String> wordsOf(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= low.length(); i++) {
      if (i == low.length()
          || !(Character.isLetterOrDigit(low.charAt(i)) || low.charAt(i) == '-')) {
        if (i > from) {
          words.add(low.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static final List<String> CAPTIVES = List.of("strength", "words", "hits", "misses");
  private static final List<String> VETOES = List.of("place", "words", "hits", "misses");

  static Set<String> reportingVerbs() {
    Set<String> forms = new HashSet<>();
    Table.read("lang/en/reporting.tsv", "lemma", "forms", "hits", "misses")
        .rows()
        .forEach(row -> forms.addAll(row.list("forms")));
    return Set.copyOf(forms);
  }

  private static Set<String> words(
      String file, List<String> columns, String key, String value, String cell) {
    List<String> words = new ArrayList<>();
    for (Table.Row row : Table.read("lang/en/" + file, columns.toArray(new String[0])).rows()) {
      if (row.get(key).equals(value)) {
        words.addAll(row.list(cell));
      }
    }
    return Set.copyOf(new HashSet<>(words));
  }
}
