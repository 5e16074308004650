package exchangeline.article.format;

import exchangeline.article.source.Limits;
import exchangeline.article.source.OversizeException;
import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF, up to a bound: a few bytes of it may draw letters and lines for hours. */
final class BoundedStripper extends PDFTextStripper {
  /** The largest page of a newspaper has some ten thousands. */
  private static final int MOST_LETTERS_OF_PAGE = 300_000;

  /** What is drawn, letters apart: maps have millions. */
  private static final int MOST_OPERATORS = 20_000_000;

  private static final int MOST_PAGES = 10_000;

  private final Limits limits;
  private int pages;
  private int lettersOfPage;
  private int letters;
  private int operators;

  BoundedStripper(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    lettersOfPage = 0;
    pages++;
    if (pages > MOST_PAGES) {
      throw new UnreadableException("a document of more than " + MOST_PAGES + " pages");
    }
    super.processPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters++;
    lettersOfPage++;
    super.processTextPosition(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (letters > limits.articleBytes()) {
      throw new OversizeException(limits.articleBytes());
    }
    if (lettersOfPage > MOST_LETTERS_OF_PAGE || operators > MOST_OPERATORS) {
      throw new UnreadableException("a page with more on it than anybody can read");
    }
    super.processOperator(operator, operands);
  }
}
