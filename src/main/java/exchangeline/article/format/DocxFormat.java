package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** {@code .docx}: the paragraphs of the main text, without notes, comments and what was deleted. */
final class DocxFormat implements Format {
  private static final String MAIN = "word/document.xml";

  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("PK\u0003\u0004")
        && ZipFormat.isDocument(head)
        && (head.hasSuffix("docx", "docm") || head.bytes().contains("word/"));
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().documentBytes());
    try {
      return Exports.records(source, Sha256.of(bytes), text(xml(bytes, source)));
    } catch (XMLStreamException e) {
      throw Xml.problem(e);
    }
  }

  private static String xml(byte[] bytes, Source source) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MAIN)) {
          try (Source main = source.member(MAIN, MAIN, null, source.counted(zip))) {
            return main.decode(main.bytes(main.limits().documentBytes()));
          }
        }
      }
    }
    throw new UnreadableException("a document without a main text");
  }

  private static String text(String document) throws IOException, XMLStreamException {
    XMLStreamReader xml = Xml.reader(document);
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inText = xml.getLocalName().equals("t");
        text.append(shown(xml.getLocalName()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        text.append(xml.getLocalName().equals("p") ? "\n\n" : "");
      } else if (inText && event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static String shown(String element) {
    return switch (element) {
      case "tab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }
}
