package exchangeline.article.format;

import exchangeline.article.source.Encoding;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * {@code .eml}, such as a newsletter or an alert, and {@code .mhtml}, a page that a browser saved
 * with its pictures. The first page in it is read, or the first text where there is no page.
 */
final class MailFormat implements Format {
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]{0,2000}\\n(?:[ \\t][^\\n]{0,2000}\\n){0,50}){3}");
  private static final Pattern SURE =
      Pattern.compile(
          "^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final MimeConfig CONFIG =
      MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build();

  /** Parts in parts; what has more is no mail. */
  private static final int MOST_PARTS = 2_000;

  private static final int MOST_HEADERS = 20_000;

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return head.hasSuffix("eml", "mhtml", "mht")
        || (HEADERS.matcher(text).lookingAt() && SURE.matcher(text).find());
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().documentBytes());
    requireFewPieces(bytes);
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    return Records.one(() -> found(source, Sha256.of(bytes), message));
  }

  private static Found found(Source source, String sha256, Message message) throws IOException {
    List<Entity> parts = parts(message);
    Optional<Entity> page = parts.stream().filter(part -> isType(part, "text/html")).findFirst();
    Optional<Entity> plain = parts.stream().filter(part -> isType(part, "text/plain")).findFirst();
    boolean saved = field(message, "Snapshot-Content-Location") != null || plain.isEmpty();
    if (page.isPresent() && saved) {
      return headed(HtmlFormat.page(source.id(), source.path(), sha256, text(page.get())), message);
    }
    if (plain.isPresent()) {
      return headed(RawArticle.ofText(source, sha256, text(plain.get())), message);
    }
    return isBroken(message)
        ? new Found.Broken(source.id(), sha256, "damaged: none of its parts begins as it says")
        : new Found.Nothing(source.id(), sha256, "a message without a text");
  }

  /** True where all stands before the first part, since the lines that begin parts are others. */
  private static boolean isBroken(Message message) {
    return message.getBody() instanceof Multipart parts
        && parts.getBodyParts().isEmpty()
        && parts.getPreamble() != null
        && !parts.getPreamble().isBlank();
  }

  /** What the headers say, where the text says nothing. */
  private static RawArticle headed(RawArticle article, Message message) {
    String from =
        message.getFrom() == null || message.getFrom().isEmpty()
            ? null
            : message.getFrom().get(0).getName();
    String sent = field(message, "Date");
    return new RawArticle(
            article.id(),
            article.file(),
            article.sha256(),
            article.title() != null ? article.title() : message.getSubject(),
            article.outlet() != null ? article.outlet() : from,
            article.url(),
            article.dates().isEmpty() ? RawArticle.dates(sent) : article.dates(),
            article.language() != null ? article.language() : field(message, "Content-Language"),
            article.text())
        .at(field(message, "Snapshot-Content-Location"));
  }

  /** Counts them in the stream: as objects, a million of them would fill the memory. */
  private static void requireFewPieces(byte[] bytes) throws IOException {
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.parse(new ByteArrayInputStream(bytes));
    int parts = 0;
    int headers = 0;
    try {
      while (tokens.getState() != EntityState.T_END_OF_STREAM) {
        EntityState state = tokens.next();
        parts += state == EntityState.T_START_BODYPART ? 1 : 0;
        headers += state == EntityState.T_FIELD ? 1 : 0;
        if (parts > MOST_PARTS) {
          throw new UnreadableException("a message of more than " + MOST_PARTS + " parts");
        }
        if (headers > MOST_HEADERS) {
          throw new UnreadableException("a message of more than " + MOST_HEADERS + " header lines");
        }
      }
    } catch (MimeException e) {
      throw new IOException(e);
    }
  }

  /** The parts that hold no others, in their order. */
  private static List<Entity> parts(Message message) {
    List<Entity> leaves = new ArrayList<>();
    Deque<Entity> open = new ArrayDeque<>(List.of(message));
    while (!open.isEmpty()) {
      Entity entity = open.pop();
      if (entity.getBody() instanceof Multipart multipart) {
        List<Entity> children = new ArrayList<>(multipart.getBodyParts());
        Collections.reverse(children);
        children.forEach(open::push);
      } else if (entity.getBody() instanceof Message attached) {
        open.push(attached);
      } else {
        leaves.add(entity);
      }
    }
    return leaves;
  }

  private static boolean isType(Entity part, String type) {
    return type.equals(part.getMimeType())
        && part.getBody() instanceof SingleBody
        && !"attachment".equalsIgnoreCase(part.getDispositionType());
  }

  private static String text(Entity part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((SingleBody) part.getBody()).writeTo(bytes);
    return Encoding.decode(bytes.toByteArray(), Encoding.named(part.getCharset()));
  }

  private static String field(Message message, String name) {
    Field field = message.getHeader().getField(name);
    return field == null ? null : MimeUtil.unfold(field.getBody()).strip();
  }
}
