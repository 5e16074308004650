package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exchangeline.pack.DataException;
import exchangeline.pack.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {
  private static final String FIRST =
      "The two sides exchanged prisoners at the border on Monday, officials in both capitals said.";
  private static final String SECOND =
      "Families waited at the crossing through the night, and buses came shortly after nine.";
  private final Boilerplate boilerplate = Boilerplate.english();

  static Stream<FurnitureRule> rules() {
    return FurnitureRule.read("lang/en/boilerplate.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCutsItsHitsAndLeavesItsMisses(FurnitureRule rule) {
    Boilerplate alone = new Boilerplate(List.of(rule));
    String after = rule.action() == FurnitureRule.Action.TAIL ? "" : "\n\n" + SECOND;
    for (String hit : rule.hits()) {
      // A list of linked headlines goes on over blank lines only where the article has ended.
      String end = hit.contains("\n\n") ? "" : after;
      assertThat(alone.cut(FIRST + "\n\n" + hit + end))
          .as(rule.id() + " cuts " + hit)
          .isEqualTo(FIRST + end);
    }
    for (String miss : rule.misses()) {
      String text = FIRST + "\n\n" + miss + after;
      assertThat(alone.cut(text)).as(rule.id() + " leaves " + miss).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleCutsAMissOfAnother(FurnitureRule rule) {
    for (String miss : rule.misses()) {
      String text = FIRST + "\n\n" + miss + "\n\n" + SECOND;
      assertThat(boilerplate.cut(text)).as(rule.id()).isEqualTo(text);
    }
  }

  @Test
  void aPageIsCutDownToItsArticle() {
    String page =
        "Home | World | Opinion\n\nTwenty come home\n\n4 min read\n\n"
            + FIRST
            + "\n0:00\n/\n"
            + SECOND
            + "\n\nRelated posts\n\nRain in the north\n\nWho will win the cup?\n\nPost a Comment\n\n"
            + "0 Comments";
    assertThat(boilerplate.cut(page)).isEqualTo("Twenty come home\n\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void aListOfHeadlinesInTheMiddleEndsAtTheBlankLine() {
    String page = FIRST + "\n\nRead also:\nRain in the north\n\nHOW MANY ARE LEFT?\n" + SECOND;
    assertThat(boilerplate.cut(page)).isEqualTo(FIRST + "\n\nHOW MANY ARE LEFT?\n" + SECOND);
  }

  @Test
  void anAppealInTheMiddleLeavesTheArticleAroundIt() {
    String page =
        FIRST
            + "\n\nA Message from The Gazette:\nDear readers,\nWe need your help to go on working."
            + "\n\nPlease support us.\n×\n\n"
            + SECOND;
    assertThat(boilerplate.cut(page)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aCommentLinkAboveTheArticleDoesNotEndIt() {
    String page =
        "Twenty come home\n" + FIRST.substring(0, 60) + ".\n3 Comments\n" + FIRST + "\n" + SECOND;
    assertThat(boilerplate.cut(page)).endsWith(FIRST + "\n" + SECOND);
  }

  @Test
  void headlinesOfAListAboveTheArticleStay() {
    String page = "Most read\nTwenty come home\n\n" + FIRST;
    assertThat(boilerplate.cut(page)).contains("Twenty come home");
  }

  @Test
  void aLongLineIsProseWhateverItSays() {
    String line = "Follow us on Telegram! " + "a".repeat(FurnitureRules.MAX_LINE);
    assertThat(boilerplate.cut(line)).isEqualTo(line);
  }

  @Test
  void theRestOfAWrappedSentenceIsNoFurniture() {
    String text =
        "The company said that it would go on to defend its patents and\ncopyrights.\n\n"
            + "Two of the largest funds in the country said they would not\nsubscribe to it.";
    assertThat(boilerplate.cut(text)).isEqualTo(text);
    String listed =
        FIRST + "\n\nRead more\nThe guards said that the men would have to wait for\nlong.";
    assertThat(boilerplate.cut(listed)).endsWith("wait for\nlong.");
  }

  @Test
  void badRulesAreNamedWithFileAndLine() {
    assertThatThrownBy(() -> FurnitureRule.of(row("x", "cut", "any", "(")))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("f.tsv:7: pattern");
    assertThatThrownBy(() -> FurnitureRule.of(row("x", "cut", "any", "a")))
        .hasMessage("f.tsv:7: action \"cut\" is not line, block or tail");
    assertThatThrownBy(() -> FurnitureRule.of(row("x", "line", "top", "a")))
        .hasMessage("f.tsv:7: where \"top\" is not any or foot");
    assertThatThrownBy(() -> FurnitureRule.of(row("", "line", "any", "a")))
        .hasMessage("f.tsv:7: a rule needs an id, hits and misses");
  }

  private static Table.Row row(String id, String action, String where, String pattern) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id);
    cells.put("pattern", pattern);
    cells.put("action", action);
    cells.put("where", where);
    cells.put("cues", "");
    cells.put("through", "");
    cells.put("hits", "a");
    cells.put("misses", "b");
    return new Table.Row("f.tsv", 7, cells);
  }
}
