package vn.xaso.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Several forms as one: each question once, and each of the forms finds its own answers in it again.
class JoinedFormTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String DEATH = form("""
        "deceased":{"type":"object","properties":{"name":{"type":"string","title":"Họ tên"},
        "place":{"type":"string","title":"Nơi chết"}},"required":["name","place"]}\
        """);
    private static final String DEATH_LAYOUT =
            layout("Người chết", "deceased/properties/name", "deceased/properties/place");
    private static final String FUNERAL = form("""
        "deceased":{"type":"object","properties":{"name":{"type":"string","title":"Họ tên"}},"required":["name"]},
        "organiser":{"type":"string","title":"Người mai táng"}\
        """);
    private static final String FUNERAL_LAYOUT = layout("Mai táng", "deceased/properties/name", "organiser");

    @Test
    void asksEachQuestionOnceWhereTheFirstFormAsksIt() {
        var joined =
                new JoinedForm("Liên thông", "Linked").with(DEATH, DEATH_LAYOUT).with(FUNERAL, FUNERAL_LAYOUT);

        assertThat(joined.layout().split("deceased/properties/name", -1)).hasSize(2);
        assertThat(joined.layout()).contains("Người chết", "Mai táng", "organiser");
        assertThat(JSON.readTree(joined.schema())
                        .at("/properties/deceased/required")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void leavesOutAGroupWhoseQuestionsWereAllAskedBefore() {
        var joined = new JoinedForm("Liên thông", "Linked")
                .with(DEATH, DEATH_LAYOUT)
                .with(FUNERAL, layout("Thừa", "deceased/properties/name"));

        assertThat(joined.layout()).doesNotContain("Thừa");
    }

    @Test
    void givesEachFormItsOwnAnswersBack() {
        var joined =
                new JoinedForm("Liên thông", "Linked").with(DEATH, DEATH_LAYOUT).with(FUNERAL, FUNERAL_LAYOUT);
        var answers = (ObjectNode) JSON.readTree("""
            {"deceased":{"name":"Lò Văn Pọm","place":"Bản Hẹ 1"},"organiser":"Lò Văn Inh"}\
            """);

        assertThat(parsed(joined.schema(), joined.layout()).check(answers).areComplete())
                .isTrue();
        assertThat(parsed(DEATH, DEATH_LAYOUT).ofShared(answers).toString())
                .isEqualTo("{\"deceased\":{\"name\":\"Lò Văn Pọm\",\"place\":\"Bản Hẹ 1\"}}");
        assertThat(parsed(FUNERAL, FUNERAL_LAYOUT).ofShared(answers).toString())
                .isEqualTo("{\"deceased\":{\"name\":\"Lò Văn Pọm\"},\"organiser\":\"Lò Văn Inh\"}");
    }

    private static ParsedForm parsed(String schema, String layout) {
        return new ParsedForm(UUID.randomUUID(), "form", 1, schema, layout);
    }

    private static String form(String properties) {
        return "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" + properties + "}}";
    }

    private static String layout(String group, String... scopes) {
        var controls = java.util.Arrays.stream(scopes)
                .map(scope -> "{\"type\":\"Control\",\"scope\":\"#/properties/" + scope + "\"}")
                .collect(java.util.stream.Collectors.joining(","));
        return "{\"type\":\"VerticalLayout\",\"elements\":[{\"type\":\"Group\",\"label\":\"" + group
                + "\",\"elements\":[" + controls + "]}]}";
    }
}
