package exchangeline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  @Test
  void aPageOfAWebArchiveHasTheAddressOfTheOriginal() {
    String kept = "https://web.archive.org/web/20160627093412/http://courier.example/ferry";
    assertThat(HtmlPage.read("<link rel=canonical href='" + kept + "'>").url())
        .isEqualTo("http://courier.example/ferry");
  }

  @Test
  void titleAndSiteComeFromTheTagsForOtherSites() {
    HtmlArticle page =
        HtmlPage.read(
            """
            <html lang=en-GB><title>Ferry brings thirty home | Vale Courier</title>
            <meta property=og:title content='Ferry brings thirty home - Vale Courier'>
            <meta property=og:site_name content='Vale Courier'>
            <meta property=og:url content='https://courier.example/ferry?ref=home'>
            <link rel=canonical href='https://courier.example/ferry'>
            <h1>Ferry</h1>""");
    assertThat(page.title()).isEqualTo("Ferry brings thirty home");
    assertThat(page.outlet()).isEqualTo("Vale Courier");
    assertThat(page.url()).isEqualTo("https://courier.example/ferry");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void linkedDataNamesWhatTheTagsDoNot() {
    HtmlArticle page =
        HtmlPage.read(
            """
            <script type=application/ld+json>{"@graph": [
              {"@type": "Organization", "@id": "#us", "name": "Vale Courier"},
              {"@type": "NewsArticle", "headline": "Ferry brings thirty home", "inLanguage": "en",
               "url": "https://courier.example/ferry", "publisher": {"@id": "#us"}},]}
            </script><link rel=canonical href='https://courier.example/'>""");
    assertThat(page.title()).isEqualTo("Ferry brings thirty home");
    assertThat(page.outlet()).isEqualTo("Vale Courier");
    assertThat(page.url()).isEqualTo("https://courier.example/ferry");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void theTitleOfTheWindowLosesTheNameOfTheSite() {
    String link = "<link rel=canonical href='https://www.valecourier.example/ferry'>";
    assertThat(HtmlPage.read(link + "<title>Ferry is back — Vale Courier</title>").title())
        .isEqualTo("Ferry is back");
    assertThat(HtmlPage.read(link + "<title>Ferry is back — at last</title>").title())
        .isEqualTo("Ferry is back — at last");
  }

  @Test
  void aPageWithoutTextSaysNothing() {
    HtmlArticle page = HtmlPage.read("");
    assertThat(page.text()).isEmpty();
    assertThat(page.title()).isNull();
    assertThat(page.outlet()).isNull();
    assertThat(page.url()).isNull();
    assertThat(page.language()).isNull();
    assertThat(page.dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='date related'>",
        "<b><p>",
        "<table><tr><td>",
        "<ul><li><a href=x>to a story of some other day</a>",
        "<p style='display     '>Thirty prisoners of war came home today.",
        "<script type=application/ld+json>[[[[",
        "<meta name=date content='2 2 2'>",
        "<select><option><svg>",
        " - \0 &amp; | ",
        "</p></div>"
      })
  void markupThatNobodyWritesIsRead(String markup) {
    String page = markup.repeat(1_000_000 / markup.length());
    assertThat(HtmlPage.read(page).text()).hasSizeLessThanOrEqualTo(page.length());
  }
}
