package exchangeline.article.format;

import static exchangeline.article.format.Story.escaped;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes stories as news databases export them, many in a file. */
public final class Databases {
  private Databases() {}

  /** LexisNexis Academic. */
  public static String lexisNexis(List<Story> stories) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      text.append(
          "\f                          %d of %d DOCUMENTS%n%n%n".formatted(i + 1, stories.size()));
      text.append(
          "                     %s%n%n                     %s%n                     Final%n%n%s%n%n"
              .formatted(story.outlet(), story.day("MMMM d, yyyy EEEE"), story.title()));
      text.append("BYLINE: By A B\n\nSECTION: Section A; Column 0; Foreign\nDesk; Pg. 8\n\n");
      text.append("LENGTH: 812 words\n\n%s%n%n".formatted(story.text()));
      text.append("LOAD-DATE: June 1, 2031\n\nLANGUAGE: ENGLISH\n\n");
      text.append("               Copyright 2031 X Company\n              All Rights Reserved\n\n");
    }
    return text.toString();
  }

  /** Nexis Uni. */
  public static String nexisUni(List<Story> stories) {
    StringBuilder text = new StringBuilder("User Name: x\nDate and Time: Monday, June 2, 2031\n");
    text.append("Documents (%d)%n".formatted(stories.size()));
    stories.forEach(story -> text.append("1. ").append(story.title()).append("\nClient: -\n"));
    for (Story story : stories) {
      text.append(
          "%s%n%n%s%n%n%s%n%n"
              .formatted(story.title(), story.outlet(), story.day("MMMM d, yyyy EEEE")));
      text.append("Copyright 2031 X\n\nSection: A\n\nLength: 500 words\n\nBody\n\n\n");
      text.append(story.text()).append("\n\n\nClassification\n\nLanguage: ENGLISH\n\n");
      text.append("Load-Date: June 1, 2031\n\n\nEnd of Document\n\n");
    }
    return text.toString();
  }

  /** Factiva with the codes of its fields. */
  public static String factiva(List<Story> stories) {
    StringBuilder text = new StringBuilder();
    for (Story story : stories) {
      List<String> rest = story.paragraphs().subList(1, story.paragraphs().size());
      text.append("HD   %s%nBY   By X%nWC   500 words%n".formatted(story.title()));
      text.append(
          "PD   %s%nET   10:15%nSN   %s%n".formatted(story.day("d MMMM yyyy"), story.outlet()));
      text.append("SC   X\nLA   English\nCY   (c) 2031 X\nLP   ");
      text.append(story.paragraphs().get(0)).append("\n\nTD   ");
      text.append(String.join("\n\n", rest)).append("\n\nCO   x\nAN   Document X\n\n");
    }
    return text.toString();
  }

  /** Factiva without codes. */
  public static String factivaPlain(List<Story> stories) {
    StringBuilder text = new StringBuilder();
    for (Story story : stories) {
      text.append(
          "%s%n%nBy X%n500 words%n%s%n10:15%n".formatted(story.title(), story.day("d MMMM yyyy")));
      text.append("%s%nX%nEnglish%n(c) 2031 X%n%n%s%n%n".formatted(story.outlet(), story.text()));
      text.append("Document LBA00000202401310K1V000ABC\n\n");
    }
    return text.toString();
  }

  /** Factiva as a web page. */
  public static String factivaPage(List<Story> stories) {
    StringBuilder html = new StringBuilder("<html><body>");
    for (Story story : stories) {
      html.append("<div class=\"article\"><table>");
      Map<String, String> rows =
          new TreeMap<>(
              Map.of(
                  "HD", escaped(story.title()),
                  "PD", story.day("d MMMM yyyy"),
                  "SN", escaped(story.outlet()),
                  "LA", "English",
                  "LP", "",
                  "TD", story.html()));
      rows.forEach(
          (code, cell) ->
              html.append("<tr><td><b>%s</b>&nbsp;</td><td>%s</td></tr>".formatted(code, cell)));
      html.append("</table></div>");
    }
    return html + "</body></html>";
  }
}
