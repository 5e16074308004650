package exchangeline.article.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An article that tests save in the formats of people. */
public record Story(
    String title, String outlet, String url, LocalDate published, List<String> paragraphs) {
  static final Story HOME =
      new Story(
          "Buses cross at dusk & no-one waits",
          "Harbour Post",
          "https://harbourpost.example/2025/03/20/buses",
          LocalDate.of(2025, 3, 20),
          List.of(
              "Ukraine brought home 90 soldiers on Wednesday in an exchange with Russia, mediated by"
                  + " the United Arab Emirates, officials in Kyiv said.",
              "“We waited three years”, said a mother from Łódź & her sister, who had come to the"
                  + " border at dawn with flowers and two photographs of her son.",
              "The Russian Defence Ministry said that 95 of its servicemen had been returned, among"
                  + " them 12 who were wounded, and that all would be treated in hospitals."));

  static final Story AWAY =
      new Story(
          "Four come home from Minsk",
          "Continental Affairs",
          "https://continental.example/2024/05/06/minsk",
          LocalDate.of(2024, 5, 6),
          List.of(
              "Four prisoners came home from Minsk on Monday after talks of several weeks between the"
                  + " two foreign ministers, the government said in a statement.",
              "None of them was wounded, according to the doctors who met them at the airport and"
                  + " examined them for two hours before they saw their families."));

  String text() {
    return String.join("\n\n", paragraphs);
  }

  /** Paragraphs as HTML. */
  String html() {
    StringBuilder html = new StringBuilder();
    paragraphs.forEach(p -> html.append("<p>").append(escaped(p)).append("</p>\n"));
    return html.toString();
  }

  /** The day in English words, as {@code MMMM d, yyyy EEEE} puts it. */
  String day(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(published);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
