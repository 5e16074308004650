package exchangeline.article.html;

/**
 * A date that a page states about itself, as written.
 *
 * @param place where it stands
 * @param written an ISO stamp or words such as {@code Nov 18, 2019 9:31 am}
 */
public record PageDate(Place place, String written) {
  /** Kinds of places, the most trusted first. */
  public enum Place {
    /** For machines: linked data, meta tags, attributes of elements. */
    MARKUP,
    /** For readers: beside the byline. */
    BYLINE,
    /** For machines, of the last change. */
    CHANGE
  }
}
