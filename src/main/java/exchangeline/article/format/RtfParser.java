package exchangeline.article.format;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import exchangeline.article.source.UnreadableException;
import java.io.UncheckedIOException;

/**
 * The parser of the library within bounds. It joins pieces of text one by one to all of the text
 * before them, which takes time with the square of their number; an empty group now and then ends
 * that.
 */
final class RtfParser extends StandardRtfParser {
  /** Characters written as commands after which what is joined ends. */
  private static final int JOINED = 100;

  /** Groups in one another; what has more is no text. */
  private static final int MOST_GROUPS = 10_000;

  private int pieces;
  private int groups;

  @Override
  public void processGroupStart() {
    groups++;
    if (groups > MOST_GROUPS) {
      throw new UncheckedIOException(
          new UnreadableException("more than " + MOST_GROUPS + " groups in one another"));
    }
    super.processGroupStart();
  }

  @Override
  public void processGroupEnd() {
    groups--;
    super.processGroupEnd();
  }

  @Override
  public void processCommand(Command command, int parameter, boolean given, boolean optional) {
    if (command == Command.u || command.getCommandType() == CommandType.Symbol) {
      pieces++;
      if (pieces % JOINED == 0) {
        processGroupStart();
        processGroupEnd();
      }
    }
    super.processCommand(command, parameter, given, optional);
  }
}
