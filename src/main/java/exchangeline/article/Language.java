package exchangeline.article;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of languages. */
final class Language {
  static final String ENGLISH = "en";

  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:[-_][a-z0-9_-]{1,20})?");

  /** By English names; asking Java for the names of all takes longer than reading an article. */
  private static final Map<String, String> CODES =
      Stream.of(Locale.getISOLanguages())
          .collect(Collectors.toMap(Language::english, code -> code, (first, second) -> first));

  private Language() {}

  /** The ISO 639 code in {@code en-US}, {@code EN} or {@code English}; null for anything else. */
  static String code(String written) {
    String name = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
    Matcher tag = TAG.matcher(name);
    if (tag.matches()) {
      return tag.group(1);
    }
    return CODES.get(name);
  }

  private static String english(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
