package exchangeline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article says about itself outside its text. Each value may be null.
 *
 * @param published day as written, without conversion between time zones
 * @param language ISO 639 code
 * @param warnings one line each: what could not be used
 */
record Metadata(
    String title,
    String outlet,
    String url,
    LocalDate published,
    String language,
    List<String> warnings) {
  static final Metadata NONE = new Metadata(null, null, null, null, null, List.of());

  Metadata {
    warnings = List.copyOf(warnings);
  }

  static Metadata warning(String warning) {
    return new Metadata(null, null, null, null, null, List.of(warning));
  }

  /** Values of this, and where it has none, those of {@code other}. */
  Metadata orElse(Metadata other) {
    List<String> both = new ArrayList<>(warnings);
    both.addAll(other.warnings);
    return new Metadata(
        title != null ? title : other.title,
        outlet != null ? outlet : other.outlet,
        url != null ? url : other.url,
        published != null ? published : other.published,
        language != null ? language : other.language,
        both);
  }

  /**
   * Reads raw values; blank ones count as missing.
   *
   * @param where the file, for warnings
   */
  static Metadata of(
      String where, String title, String outlet, String url, String date, String language) {
    String written = given(date);
    LocalDate day = written == null ? null : Stamp.day(written).orElse(null);
    List<String> warnings =
        written == null || day != null
            ? List.of()
            : List.of(
                where
                    + ": \""
                    + shortened(written)
                    + "\" is not a date that can be read (write it as 2024-01-31)");
    return new Metadata(
        given(title), given(outlet), given(url), day, Language.code(language), warnings);
  }

  private static String given(String value) {
    if (value == null) {
      return null;
    }
    String stripped = value.strip();
    // Python programs write their missing values as "None".
    return stripped.isEmpty() || stripped.equals("None") || stripped.equals("null")
        ? null
        : stripped;
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
