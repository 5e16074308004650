package exchangeline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Hand-made gold and predictions, in JSON without the quotation marks. */
final class Coded {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private Coded() {}

  /** A gold event between Ukraine and Russia, unless {@code fields} say otherwise. */
  static GoldEvent gold(String fields) {
    ObjectNode json = node("{type: 'exchange', parties: ['RUS', 'UKR']}");
    json.setAll(node("{" + fields + "}"));
    return GoldEventReader.read(new JsonField("test", "", json));
  }

  /** A predicted event between Ukraine and Russia, unless {@code fields} say otherwise. */
  static PredictedEvent predicted(String fields) {
    ObjectNode json =
        node(
            "{type: 'exchange', date: {value: null}, parties: ['RUS', 'UKR'], mediators: [],"
                + " count: {received: {}, total: null}, phases: []}");
    json.setAll(node("{" + fields + "}"));
    return PredictedEvent.read(new JsonField("test", "", json));
  }

  static GoldArticle article(String id, GoldEvent... events) {
    return new GoldArticle("gold:" + id, id, null, List.of(events));
  }

  static PredictedArticle report(String id, PredictedEvent... events) {
    return new PredictedArticle(id, List.of(events));
  }

  static JsonField field(String json) {
    return new JsonField("test", "", node(json));
  }

  static ObjectNode node(String json) {
    try {

      return (ObjectNode) MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
