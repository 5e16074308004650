package exchangeline.article.format;

import static exchangeline.article.format.Packing.bytes;
import static exchangeline.article.format.Packing.concat;
import static exchangeline.article.format.Packing.zip;
import static exchangeline.article.format.Story.escaped;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes stories as crawlers, agencies, mail programs and databases do. */
public final class Saving {
  private static final JsonMapper JSON = new JsonMapper();

  private Saving() {}

  /** Plain text with front matter. */
  public static String frontMatter(Story story) {
    return "---\ntitle: \"%s\"\nsource: %s\nurl: %s\ndate: %s\n---\n\n%s\n"
        .formatted(story.title(), story.outlet(), story.url(), story.published(), story.text());
  }

  /** A JSON object with the names of one program for title, text, day, outlet and address. */
  public static String json(Story story, String... names) {
    ObjectNode json =
        JSON.createObjectNode()
            .put(names[0], story.title())
            .put(names[1], story.text())
            .put(names[2], story.published() + " 10:15:00")
            .put(names[3], story.outlet())
            .put(names[4], story.url());
    return json.toString();
  }

  /** JSON Lines. */
  public static String jsonLines(List<Story> stories, String... names) {
    return stories.stream().map(s -> json(s, names) + "\n").collect(Collectors.joining());
  }

  /** A page with what is not the article around it. */
  public static String page(Story story) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%s | %s</title>
        <meta property="og:site_name" content="%s"><meta property="og:title" content="%s">
        <link rel="canonical" href="%s">
        <meta property="article:published_time" content="%sT10:15:00+02:00"></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <article><h1>%s</h1>
        %s</article>
        <footer><p>© 2019 %s</p></footer></body></html>
        """
        .formatted(
            escaped(story.title()),
            escaped(story.outlet()),
            escaped(story.outlet()),
            escaped(story.title()),
            story.url(),
            story.published(),
            escaped(story.title()),
            story.html(),
            escaped(story.outlet()));
  }

  /** RSS 2.0 with full texts. */
  public static String rss(List<Story> stories) {
    StringBuilder rss =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>All of it</title><language>en-gb</language>");
    for (Story story : stories) {
      rss.append(
          "<item><title>%s</title><link>%s</link><pubDate>%s 10:15:00 +0200</pubDate>"
              .formatted(escaped(story.title()), story.url(), story.day("EEE, dd MMM yyyy")));
      rss.append("<source url=\"%s\">%s</source>".formatted(story.url(), escaped(story.outlet())));
      rss.append("<description>A few words&nbsp;…</description>");
      rss.append(
          "<content:encoded><![CDATA[%s]]></content:encoded></item>".formatted(story.html()));
    }
    return rss + "</channel></rss>";
  }

  /** Atom of one outlet. */
  public static String atom(List<Story> stories) {
    StringBuilder atom =
        new StringBuilder(
            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"
                + "<title>%s</title>".formatted(escaped(stories.get(0).outlet())));
    for (Story story : stories) {
      atom.append(
          "<entry><title type=\"html\">%s</title><link rel=\"self\" href=\"http://self.example/\"/>"
              .formatted(escaped(escaped(story.title()))));
      atom.append(
          "<link href=\"%s\"/><published>%sT10:15:00+02:00</published>"
              .formatted(story.url(), story.published()));
      atom.append(
          "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">%s</div></content>"
              .formatted(story.html()));
      atom.append("<updated>2030-01-01T00:00:00Z</updated></entry>");
    }
    return atom + "</feed>";
  }

  /** NITF. */
  public static String nitf(Story story) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
        <nitf><head><title>slug</title><docdata><date.issue norm="%sT101500+0200"/></docdata>
        <pubdata name="%s" ex-ref="%s"/></head>
        <body><body.head><hedline><hl1>%s</hl1></hedline></body.head>
        <body.content><block>%s</block></body.content></body></nitf>
        """
        .formatted(
            story.day("yyyyMMdd"),
            escaped(story.outlet()),
            story.url(),
            escaped(story.title()),
            story.html());
  }

  /** NewsML-G2 with an item a story. */
  public static String newsml(List<Story> stories) {
    StringBuilder items = new StringBuilder();
    for (Story story : stories) {
      items.append(
          """
          <newsItem guid="x" xml:lang="en"><itemMeta><provider><name>%s</name></provider>
          <versionCreated>%sT10:15:00+02:00</versionCreated></itemMeta>
          <contentMeta><headline>%s</headline></contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
          <body>%s</body></html></inlineXML></contentSet></newsItem>
          """
              .formatted(
                  escaped(story.outlet()),
                  story.published(),
                  escaped(story.title()),
                  story.html()));
    }
    return "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">"
        + "<itemSet>"
        + items
        + "</itemSet></newsMessage>";
  }

  /** NewsML 1.2 with an item a story, each beside a picture. */
  public static String newsmlOne(List<Story> stories) {
    StringBuilder items = new StringBuilder();
    for (Story story : stories) {
      items.append(
          """
          <NewsItem xml:lang="en">
          <Identification><NewsIdentifier><ProviderId>x.example</ProviderId></NewsIdentifier></Identification>
          <NewsManagement><FirstCreated>%sT101500+0200</FirstCreated></NewsManagement>
          <NewsComponent><NewsLines><HeadLine>%s</HeadLine></NewsLines>
          <AdministrativeMetadata><Provider><Party FormalName="%s"/></Provider></AdministrativeMetadata>
          <ContentItem><MediaType FormalName="Photo"/><DataContent>iVBORw0KGgo=</DataContent></ContentItem>
          <ContentItem><MediaType FormalName="Text"/><DataContent>%s</DataContent></ContentItem>
          </NewsComponent></NewsItem>
          """
              .formatted(
                  story.day("yyyyMMdd"),
                  escaped(story.title()),
                  escaped(story.outlet()),
                  story.html()));
    }
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE NewsML SYSTEM \"NewsML_1.2.dtd\">\n<NewsML>"
        + "<NewsEnvelope><DateAndTime>20300101T000000Z</DateAndTime></NewsEnvelope>"
        + items
        + "</NewsML>";
  }

  /** A table; the text stands in quotation marks. */
  public static String table(List<Story> stories, char separator) {
    List<String> rows = new ArrayList<>();
    rows.add(String.join("" + separator, "Headline", "Full Text", "Publish_Date", "Source", "URL"));
    for (Story story : stories) {
      rows.add(
          List.of(
                  story.title(),
                  story.text(),
                  story.published().toString(),
                  story.outlet(),
                  story.url())
              .stream()
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining("" + separator)));
    }
    return String.join("\r\n", rows) + "\r\n";
  }

  /** A mail with a text. */
  public static String mail(Story story) {
    return "Received: by mx.example\r\nFrom: \"%s\" <news@post.example>\r\nTo: you@example.org\r\n"
            .formatted(story.outlet())
        + "Subject: %s\r\nDate: %s 10:15:00 +0200\r\nMIME-Version: 1.0\r\n"
            .formatted(story.title(), story.day("EEE, dd MMM yyyy"))
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + story.text().replace("\n", "\r\n")
        + "\r\n";
  }

  /** A page as browsers save it with its pictures. */
  public static String mhtml(Story story) {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: %s\r\nSubject: x\r\n"
            .formatted(story.url())
        + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\";"
        + " boundary=\"----b\"\r\n\r\n------b\r\nContent-Type: text/html\r\n"
        + "Content-Transfer-Encoding: binary\r\n\r\n"
        + page(story)
        + "\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + "iVBORw0KGgo=\r\n------b--\r\n";
  }

  /** A crawl of pages, each record a piece of its own. */
  public static List<byte[]> warc(List<Story> stories) {
    List<byte[]> records = new ArrayList<>();
    records.add(record("warcinfo", "application/warc-fields", null, "software: x\r\n"));
    for (Story story : stories) {
      String page = page(story);
      int length = bytes(page).length;
      records.add(
          record(
              "request",
              "application/http; msgtype=request",
              story.url(),
              "GET / HTTP/1.1\r\nHost: x.example\r\n\r\n"));
      records.add(
          record(
              "response",
              "application/http; msgtype=response",
              story.url(),
              "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + length
                  + "\r\n\r\n"
                  + page));
    }
    records.add(
        record(
            "response",
            "application/http; msgtype=response",
            "https://x.example/a.png",
            "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\nPNG"));
    return records;
  }

  private static byte[] record(String type, String media, String target, String content) {
    byte[] body = bytes(content);
    byte[] head =
        bytes(
            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                    .formatted(type, UUID.nameUUIDFromBytes(body))
                + "WARC-Date: 2031-06-01T00:00:00Z\r\nContent-Type: %s\r\n".formatted(media)
                + (target == null ? "" : "WARC-Target-URI: %s\r\n".formatted(target))
                + "Content-Length: %d\r\n\r\n".formatted(body.length));
    return concat(List.of(head, body, bytes("\r\n\r\n")));
  }

  /** A Word document. */
  public static byte[] docx(Story story) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://w.example\"><w:body>");
    for (String paragraph : story.paragraphs()) {
      int half = paragraph.length() / 2;
      xml.append(
          "<w:p><w:r><w:t>%s</w:t></w:r><w:del><w:delText>gone</w:delText></w:del><w:r><w:t>%s</w:t></w:r></w:p>"
              .formatted(
                  escaped(paragraph.substring(0, half)), escaped(paragraph.substring(half))));
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put("word/document.xml", bytes(xml + "</w:body></w:document>"));
    return zip(parts);
  }

  /** Rich text. */
  public static String rtf(Story story) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title T}}\\f0 ");
    for (String paragraph : story.paragraphs()) {
      paragraph
          .chars()
          .forEach(c -> rtf.append(c < 128 ? Character.toString(c) : "\\u%d?".formatted(c)));
      rtf.append("\\par\\par\n");
    }
    return rtf + "}";
  }

  /** A page of lines as wide as a column, with more room between paragraphs. */
  public static byte[] pdf(Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDFont font =
          PDType0Font.load(
              document,
              PDFont.class.getResourceAsStream(
                  "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
      PDPageContentStream page = null;
      int room = 0;
      for (String paragraph : story.paragraphs()) {
        for (String line : wrapped(paragraph, 80)) {
          if (room == 0) {
            page = begun(document, page, font);
            room = 45;
          }
          page.showText(line);
          page.newLineAtOffset(0, -14);
          room--;
        }
        page.newLineAtOffset(0, -14);
      }
      page.endText();
      page.close();
      document.save(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static PDPageContentStream begun(
      PDDocument document, PDPageContentStream before, PDFont font) throws IOException {
    if (before != null) {
      before.endText();
      before.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDPageContentStream content = new PDPageContentStream(document, page);
    content.beginText();
    content.setFont(font, 11);
    content.newLineAtOffset(60, 780);
    return content;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : text.split(" ", -1)) {
      String last = lines.get(lines.size() - 1);
      if (!last.isEmpty() && last.length() + word.length() >= width) {
        lines.add(word);
      } else {
        lines.set(lines.size() - 1, last.isEmpty() ? word : last + " " + word);
      }
    }
    return lines;
  }
}
