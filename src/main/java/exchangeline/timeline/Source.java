package exchangeline.timeline;

import exchangeline.article.PublishedBasis;
import exchangeline.report.Claim;
import java.time.LocalDate;
import java.util.List;

/**
 * An article that reports an event.
 *
 * @param article its id
 * @param outlet or null
 * @param url or null
 * @param title or null
 * @param published or null
 * @param publishedBasis where {@code published} was read
 * @param copyOf id of the original when the article is a copy of a wire story, else null
 * @param claims what it says of the event, in the order of its text
 */
public record Source(
    String article,
    String outlet,
    String url,
    String title,
    LocalDate published,
    PublishedBasis publishedBasis,
    String copyOf,
    List<Claim> claims) {
  public Source {
    claims = List.copyOf(claims);
  }
}
