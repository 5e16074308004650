package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  @Test
  void knownKeysAreReadAndOthersIgnored() {
    FrontMatter front =
        FrontMatter.split(
            "a.txt",
            "---\ntitle: 'Home: at last'\nsource: \"The Gazette\"\ntags:\n  - swap\nurl:"
                + " https://example.org/a\ndate: 2025-07-04T10:00:00Z\n---\nText.");
    assertThat(front.text()).isEqualTo("Text.");
    assertThat(front.metadata())
        .isEqualTo(
            new Metadata(
                "Home: at last",
                "The Gazette",
                "https://example.org/a",
                LocalDate.of(2025, 7, 4),
                null,
                java.util.List.of()));
  }

  @Test
  void datesAreReadAsPeopleWriteThem() {
    for (String date :
        new String[] {
          "2025-07-04",
          "2025-07-04T23:30:00-08:00",
          "2025-07-04 23:30",
          "4 July 2025",
          "July 4, 2025",
          "Friday, 4 Jul 2025",
          "\"July 4th, 2025\""
        }) {
      assertThat(front("date: " + date).metadata().published())
          .as(date)
          .isEqualTo(LocalDate.of(2025, 7, 4));
    }
  }

  @Test
  void anUnreadableDateIsUnknownAndNamed() {
    for (String date :
        new String[] {"soon", "July 2025", "2025-02-30", "04/07/2025", "0004-07-04"}) {
      Metadata metadata = front("date: " + date).metadata();
      assertThat(metadata.published()).as(date).isNull();
      assertThat(metadata.warnings()).singleElement().asString().startsWith("a.txt: \"" + date);
    }
  }

  @Test
  void emptyValuesAreMissing() {
    assertThat(front("title:\ndate: \"\"").metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void whatIsNotClosedIsText() {
    String text = "---\ntitle: A\n\nText.";
    assertThat(FrontMatter.split("a.txt", text)).isEqualTo(new FrontMatter(Metadata.NONE, text));
  }

  @Test
  void proseBetweenRulersIsText() {
    String text = "---\nThe guards came at nine and left at ten.\n---\nText.";
    assertThat(FrontMatter.split("a.txt", text).text()).isEqualTo(text);
  }

  private static FrontMatter front(String lines) {
    return FrontMatter.split("a.txt", "---\n" + lines + "\n---\nText.");
  }
}
