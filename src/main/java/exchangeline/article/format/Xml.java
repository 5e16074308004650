package exchangeline.article.format;

import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** XML as a stream, without definitions of entities: none is expanded, no other file is read. */
final class Xml {
  private static final String PROLOG =
      "(?:<\\?[^>]{0,500}>\\s*|<!--(?s:.{0,2000}?)-->\\s*"
          + "|<!DOCTYPE [^\\[>]{0,500}(?:\\[(?s:.{0,60000}?)\\]\\s*)?>\\s*)*";

  private Xml() {}

  /** A pattern of the beginning of documents whose root has one of {@code names}. */
  static Pattern root(String names) {
    return Pattern.compile(PROLOG + "<(?:[\\w-]{1,20}:)?(?:" + names + ")[\\s>]");
  }

  /** Reads a text that begins with {@code <}. */
  static XMLStreamReader reader(String text) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** What is wrong with XML, for the user. */
  static UnreadableException problem(XMLStreamException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " at line "
                + e.getLocation().getLineNumber()
                + ", column "
                + e.getLocation().getColumnNumber();
    return new UnreadableException("not well-formed XML" + where);
  }

  /**
   * The content of the element whose start was just read, up to its end: its text, or where there
   * are elements in it, what would be written in HTML.
   */
  static String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    StringBuilder markup = new StringBuilder();
    boolean nested = false;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        nested = true;
        markup.append('<').append(xml.getLocalName()).append('>');
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        markup.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(xml.getText());
        markup.append(Entities.escape(xml.getText()));
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        // Known in HTML, and left as it is where it is not.
        text.append(Entities.getByName(xml.getLocalName()));
        markup.append('&').append(xml.getLocalName()).append(';');
      }
    }
    return (nested ? markup : text).toString();
  }
}
