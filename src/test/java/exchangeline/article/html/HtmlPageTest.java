package exchangeline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void theStoryIsReadAndTheMenuIsNot() {
    HtmlArticle page =
        HtmlPage.read(
            "<body><ul class=menu><li><a href=/a>Sport</a><li><a href=/b>Weather</a></ul>"
                + "<div><p>The two armies exchanged ninety prisoners each on Saturday, officials said."
                + "<p>It was the <b>third</b> exchange of the year, the <i>defence</i> ministry said.");
    assertThat(page.text())
        .isEqualTo(
            "The two armies exchanged ninety prisoners each on Saturday, officials said.\n\n"
                + "It was the third exchange of the year, the defence ministry said.");
  }

  @Test
  void aPageWithoutTextHasAnEmptyText() {
    assertThat(HtmlPage.read("").text()).isEmpty();
    assertThat(HtmlPage.read("<html><head><title>x</title></head>").text()).isEmpty();
  }
}
