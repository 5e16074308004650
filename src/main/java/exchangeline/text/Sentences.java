package exchangeline.text;

import exchangeline.article.Span;
import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.StringList;

/**
 * Cuts a text into sentences: lines first, since a headline without full stop would be joined to
 * the lead, then OpenNLP inside each line. Not thread-safe: one a thread.
 */
public final class Sentences {
  private static final Pattern LINE = Pattern.compile("[^\n]+");

  /**
   * Where the model joins "… prisoners.Israeli officials", a full stop glued to the next word, and
   * "… for 12. In June …", a number that ends a sentence before a plain word.
   */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<=[a-z]{3}[.!?][\"”’]?)(?=[A-Z][a-z])"
              + "|(?<=[\\p{L}.,)] \\d{1,3}(?:,\\d{3})?\\.) +(?=(?:In|On|At|By|For|From|After|Before|Since|Later"
              + "|Earlier|The|An?|It|They|He|She|Its|Their|His|Her|But|And|That|This|These|Those|There|Both"
              + "|Each|Another|Of)\\b)");

  private static final String STOPS = ".!?";

  /** UTF-16 units that the model sees at once; a sentence cut by the end is read again. */
  private static final int WINDOW = 8_000;

  private final SentenceDetectorME detector;
  private final List<String> abbreviations;

  public Sentences(Models models) {
    Dictionary dictionary = new Dictionary(true);
    List<String> words = new ArrayList<>();
    for (Table.Row row : Table.read("lang/en/abbreviations.tsv", "abbreviation", "hits").rows()) {
      dictionary.put(new StringList(row.get("abbreviation")));
      words.add(row.get("abbreviation"));
    }
    abbreviations = List.copyOf(words);
    detector = new SentenceDetectorME(models.sentence, dictionary);
  }

  /** Sentences in the order of the text; blank lines give none. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    int line = 0;
    int paragraph = 0;
    int previousEnd = 0;
    while (lines.find()) {
      if (lines.group().isBlank()) {
        continue;
      }
      if (line > 0
          && text.substring(previousEnd, lines.start()).chars().filter(c -> c == '\n').count()
              > 1) {
        paragraph++;
      }
      previousEnd = lines.end();
      for (Span span : inLine(lines.group())) {
        Span here = span.shift(lines.start());
        sentences.add(new Sentence(sentences.size(), line, paragraph, here, here.in(text)));
      }
      line++;
    }
    return sentences;
  }

  private List<Span> inLine(String line) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (Span found : detect(line)) {
      int start = open < 0 ? found.start() : open;
      if (endsInAbbreviation(line.substring(start, found.end()))) {
        open = start;
        continue;
      }
      open = -1;
      unglue(line, start, found.end(), spans);
    }
    if (open >= 0) {
      unglue(line, open, line.stripTrailing().length(), spans);
    }
    return spans;
  }

  /** The model's sentences, read through a window: its time grows with the square of the length. */
  private List<Span> detect(String line) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = Math.min(line.length(), from + WINDOW);
      opennlp.tools.util.Span[] found = detector.sentPosDetect(line.substring(from, to));
      boolean last = to == line.length();
      int whole = last || found.length < 2 ? found.length : found.length - 1;
      for (int i = 0; i < whole; i++) {
        spans.add(new Span(from + found[i].getStart(), from + found[i].getEnd()));
      }
      from = last || whole == found.length ? to : from + found[whole].getStart();
    }
    return spans;
  }

  private boolean endsInAbbreviation(String sentence) {
    for (String abbreviation : abbreviations) {
      int before = sentence.length() - abbreviation.length() - 1;
      if (sentence.endsWith(abbreviation)
          && (before < 0 || !Character.isLetterOrDigit(sentence.charAt(before)))) {
        return true;
      }
    }
    return false;
  }

  /** True for a full stop before the end, without which the pattern need not be tried. */
  private static boolean mayStop(String line, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      if (STOPS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void unglue(String line, int start, int end, List<Span> into) {
    int from = start;
    Matcher glue = JOINED.matcher(line).region(start, end).useTransparentBounds(true);
    boolean may = mayStop(line, start, end);
    while (may && glue.find()) {
      into.add(new Span(from, glue.start()));
      from = glue.end();
    }
    if (from < end) {
      into.add(new Span(from, end));
    }
  }
}
