package exchangeline.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.pack.Actor;
import exchangeline.pack.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What is known of conflicts, as a list of objects. */
public final class PacksJson {
  private PacksJson() {}

  /** The whole list, indented. Does not close {@code out}. */
  public static void write(List<Pack> packs, OutputStream out) throws IOException {
    ArrayNode list = Json.array();
    packs.forEach(pack -> list.add(json(pack)));
    Json.writePretty(list, out);
  }

  private static ObjectNode json(Pack pack) {
    ObjectNode json =
        Json.object()
            .put("name", pack.name())
            .put("version", pack.version())
            .put("title", pack.title())
            .put("from", Values.day(pack.from()))
            .put("horizon", pack.horizon());
    ArrayNode sides = json.putArray("sides");
    pack.sides().forEach(pair -> sides.add(Json.strings(pair)));
    ObjectNode actors = json.putObject("actors");
    for (Actor actor : pack.actors()) {
      actors
          .putObject(actor.code())
          .put("name", actor.name())
          .put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
    }
    return json;
  }
}
