package exchangeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static String words(int seed, int n) {
    Random random = new Random(seed);
    return IntStream.range(0, n)
        .mapToObj(i -> "word" + random.nextInt(2000))
        .collect(Collectors.joining(" "));
  }

  private static Article article(String id, String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Article(id, null, null, null, null, day, PublishedBasis.NONE, "en", text);
  }

  @Test
  void theFirstPublishedIsTheOriginalAnUnknownDateComesLast() {
    String story = words(1, 300);
    assertThat(
            NearDuplicates.copies(
                List.of(
                    article("a", null, story),
                    article("c", "2025-07-04", story),
                    article("b", "2025-07-05", story))))
        .containsOnlyKeys("a", "b")
        .containsValue("c");
  }

  @Test
  void anotherHeadlineAndATrimmedEndAreStillACopy() {
    String story = words(1, 300);
    String edited =
        "Another headline by another desk " + story.substring(0, story.length() * 4 / 5);
    assertThat(
            NearDuplicates.copies(List.of(article("a", null, story), article("b", null, edited))))
        .containsEntry("b", "a");
  }

  @Test
  void aWordChangedInEverySentenceIsStillACopy() {
    String[] story = words(1, 300).split(" ");
    for (int i = 0; i < story.length; i += 20) {
      story[i] = "changed" + i;
    }
    assertThat(
            NearDuplicates.copies(
                List.of(
                    article("a", null, words(1, 300)),
                    article("b", null, String.join(" ", story)))))
        .containsEntry("b", "a");
  }

  @Test
  void halfAStoryInCommonIsNoCopy() {
    String shared = words(1, 100);
    assertThat(
            NearDuplicates.copies(
                List.of(
                    article("a", null, shared + " " + words(2, 150)),
                    article("b", null, shared + " " + words(3, 150)))))
        .isEmpty();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(
            NearDuplicates.copies(
                List.of(
                    article("a", null, "Ninety-five men, all soldiers, came home on Friday."),
                    article("b", null, "NINETY FIVE MEN ALL SOLDIERS CAME HOME ON FRIDAY"))))
        .containsEntry("b", "a");
  }

  @Test
  void articlesWithoutTextAreNoCopies() {
    assertThat(
            NearDuplicates.copies(
                List.of(
                    article("a", null, null),
                    article("b", null, null),
                    article("c", null, " "),
                    article("d", null, " "))))
        .isEmpty();
  }

  @Test
  void ofManyEditedCopiesNearlyAllAreFound() {
    Random random = new Random(3);
    List<Article> articles =
        IntStream.range(0, 400)
            .mapToObj(i -> article("story-" + i % 200 + "-" + i / 200, null, edited(i, random)))
            .toList();
    assertThat(NearDuplicates.copies(articles)).hasSizeBetween(195, 200);
  }

  private static String edited(int i, Random random) {
    String story = words(i % 200, 250);
    for (int n = 0; i >= 200 && n < 8; n++) {
      story = story.replaceFirst("word" + random.nextInt(2000) + " ", "edited ");
    }
    return i >= 200 ? story.substring(story.length() / 10) : story;
  }
}
