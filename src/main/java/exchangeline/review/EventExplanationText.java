package exchangeline.review;

import exchangeline.evaluation.JsonField;
import exchangeline.report.Claim;
import java.util.List;

/** An explanation as lines for people: a line a claim, sentences wrapped. */
public final class EventExplanationText {
  private static final int TEXT = 3;
  private static final int CLAIM = 5;

  private final Sheet sheet;

  private EventExplanationText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The lines, without line ends.
   *
   * @param colour true to mark words by ANSI sequences, false by »…«
   */
  public static List<String> lines(EventExplanation explanation, boolean colour) {
    Sheet sheet = new Sheet(new Marker(colour));
    EventExplanationText text = new EventExplanationText(sheet);
    sheet.title(explanation.id());
    new EventHead(explanation.event(), explanation.timeline().document().get("actors")).tell(sheet);
    explanation.context().tell(sheet);
    int number = 0;
    for (Testimony testimony : explanation.testimonies()) {
      number++;
      text.testimony(number, testimony);
    }
    text.reasons("Merged", explanation.event().get("merges").list(), "article");
    text.reasons("Kept apart", explanation.event().get("keptApart").list(), "event");
    text.conflicts(explanation.event().get("conflicts").list());
    return sheet.lines();
  }

  private void testimony(int number, Testimony testimony) {
    EventSource source = testimony.source();
    sheet.blank();
    sheet.title(number + ". " + source.article());
    sheet.paragraph(TEXT, published(source.head()));
    if (source.head().get("url").text() != null) {
      sheet.line(TEXT, source.head().get("url").text());
    }
    if (source.head().get("copyOf").text() != null) {
      sheet.line(TEXT, "a copy of " + source.head().get("copyOf").text());
    }
    if (testimony.found() == Testimony.Found.NOT) {
      sheet.line(TEXT, "(the article is not at hand: quotes alone)");
    } else if (testimony.found() == Testimony.Found.OTHER_VERSION) {
      sheet.line(TEXT, "(this is another version of the article: quotes alone where they moved)");
    }
    for (Testimony.Passage passage : testimony.passages()) {
      sheet.blank();
      sheet.paragraph(TEXT, passage.text(), passage.marks());
      passage.claims().forEach(claim -> sheet.line(CLAIM, claim(claim)));
    }
    List<Claim> others = testimony.others();
    if (!others.isEmpty()) {
      sheet.blank();
      others.forEach(claim -> sheet.line(CLAIM, claim(claim)));
    }
  }

  /** "Harbour Post, 2025-03-20 (metadata): Buses cross at dusk". */
  private static String published(JsonField head) {
    String outlet = head.get("outlet").text();
    String day = head.get("published").text();
    String title = head.get("title").text();
    return (outlet == null ? "outlet not known" : outlet)
        + ", "
        + (day == null ? "day not known" : day + " (" + head.get("publishedBasis").text() + ")")
        + (title == null ? "" : ": " + title);
  }

  private static String claim(Claim claim) {
    return claim.field()
        + " = "
        + shown(claim.value())
        + (claim.quote() == null
            ? " (no words: " + claim.derivation() + ")"
            : " “" + claim.quote().replaceAll("\\s+", " ") + "”")
        + (claim.claimant() == null ? "" : ", says " + claim.claimant())
        + (claim.reading() == null ? "" : ", read as " + claim.reading())
        + (claim.rule() == null ? "" : " [" + claim.rule() + "]");
  }

  private void reasons(String title, List<JsonField> reasons, String key) {
    if (reasons.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.title(title);
    for (JsonField reason : reasons) {
      String because = String.join("; ", reason.get("because").texts());
      sheet.paragraph(TEXT, reason.get(key).text() + ": " + because);
    }
  }

  private void conflicts(List<JsonField> conflicts) {
    if (conflicts.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.title("Conflicts");
    for (JsonField conflict : conflicts) {
      sheet.line(TEXT, conflict.get("field").text());
      for (JsonField value : conflict.get("values").list()) {
        sheet.paragraph(
            CLAIM,
            shown(EventSource.value(value.get("value")))
                + ": "
                + String.join(", ", value.get("claimants").texts())
                + "; in "
                + String.join(", ", value.get("articles").texts()));
      }
    }
  }

  private static String shown(Object value) {
    return value == null ? "not known" : value.toString();
  }
}
