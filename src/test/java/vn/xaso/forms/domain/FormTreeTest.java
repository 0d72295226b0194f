package vn.xaso.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.forms.domain.Demo.typed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.FormView;
import vn.xaso.forms.FormView.Repeat;
import vn.xaso.forms.FormView.Unknown;
import vn.xaso.forms.UnitPicker;
import vn.xaso.kernel.Ids;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// Rules, repeated groups, kinds of answer and the kinds of field that citizens need.
class FormTreeTest {

    private static final String SANG_NHE = "0199a000-0000-7000-8000-000000000001";

    private final Texts texts = new TextShelf().in(Language.VI);

    FormTreeTest() throws IOException {}

    @Test
    void shutsWhatARuleShutsAndForgetsItsAnswer() {
        var form = form("""
            {"type": "object", "properties": {"owns": {"type": "boolean"}, "what": {"type": "string"}}}
            """, """
            {"type": "VerticalLayout", "elements": [
              {"type": "Control", "scope": "#/properties/owns"},
              {"type": "Control", "scope": "#/properties/what", "rule": {"effect": "ENABLE",
                "condition": {"scope": "#/properties/owns", "schema": {"const": true}}}}]}
            """);

        var shut = form.read(typed("owns", "false", "what", "Ruộng"));
        var open = form.read(typed("owns", "true", "what", "Ruộng"));

        assertThat(shut.values().has("what")).isFalse();
        assertThat(field(form.view(shut, texts), "what").locked()).isTrue();
        assertThat(open.values().get("what").asString()).isEqualTo("Ruộng");
    }

    @Test
    void joinsConditions() {
        var form = form("""
            {"type": "object", "properties": {"age": {"type": "integer"}, "poor": {"type": "boolean"},
              "pension": {"type": "boolean"}, "code": {"type": "string"}}}
            """, """
            {"type": "VerticalLayout", "elements": [{"type": "Control", "scope": "#/properties/age"},
              {"type": "Control", "scope": "#/properties/code", "rule": {"effect": "SHOW", "condition": {
                "type": "AND", "conditions": [
                  {"type": "OR", "conditions": [
                    {"scope": "#/properties/age", "schema": {"minimum": 75}, "failWhenUndefined": true},
                    {"type": "LEAF", "scope": "#/properties/poor", "expectedValue": true}]},
                  {"type": "NOT", "condition": {"scope": "#/properties/pension", "schema": {"const": true}}}]}}}]}
            """);

        assertThat(isAsked(form, "{\"age\": 80}", "code")).isTrue();
        assertThat(isAsked(form, "{\"age\": 60}", "code")).isFalse();
        assertThat(isAsked(form, "{\"age\": 60, \"poor\": true}", "code")).isTrue();
        assertThat(isAsked(form, "{\"age\": 80, \"pension\": true}", "code")).isFalse();
        assertThat(isAsked(form, "{}", "code")).isFalse();
    }

    @Test
    void addsMovesAndTakesAwayRows() {
        var form = Demo.form("household-business");
        var typed = typed(
                "lines.~rows", "2", "lines.0.name", "Bán tạp hóa", "lines.0.code", "4711", "lines.1.name", "Quán ăn");

        var added = form.read(with(typed, "~do", "add:lines"));
        var moved = form.read(with(typed, "~do", "up:lines.1"));
        var less = form.read(with(typed, "~do", "remove:lines.0"));

        assertThat(added.underway()).isTrue();
        assertThat(added.errors()).isEmpty();
        assertThat(added.values().get("lines")).hasSize(3);
        assertThat(moved.values().at("/lines/0/name").asString()).isEqualTo("Quán ăn");
        assertThat(less.values().get("lines")).hasSize(1);
        assertThat(repeat(form.view(less, texts), "lines").items().getFirst().title())
                .isEqualTo("Ngành, nghề 1");
    }

    @Test
    void tellsAMistakeInItsRowAndForgetsBlankRows() {
        var form = Demo.form("household-business");

        var answers = form.read(typed(
                "lines.~rows",
                "3",
                "lines.0.name",
                "Bán tạp hóa",
                "lines.0.code",
                "47",
                "lines.1.name",
                "",
                "lines.2.code",
                "4711"));

        assertThat(answers.values().get("lines")).hasSize(2);
        assertThat(answers.errors())
                .extracting(FieldError::field)
                .contains("lines.0.code", "lines.1.name")
                .doesNotContain("lines.2.code");
    }

    @Test
    void asksOnlyForTheKindThatWasChosen() {
        var form = form("""
            {"type": "object", "required": ["owner"], "properties": {"owner": {"title": "Chủ", "oneOf": [
              {"title": "Cá nhân", "type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
              {"title": "Tổ chức", "type": "object", "required": ["taxCode"],
                "properties": {"taxCode": {"type": "string"}}}]}}}
            """, "{}");

        var nothing = form.read(typed("owner.name", ""));
        var company = form.read(typed("owner.~kind", "1", "owner.taxCode", ""));
        var right = form.read(typed("owner.~kind", "1", "owner.taxCode", "5600123456"));

        assertThat(nothing.errors()).extracting(FieldError::field).containsExactly("owner");
        assertThat(company.errors()).extracting(FieldError::field).containsExactly("owner.taxCode");
        assertThat(names(form.view(company, texts)))
                .contains("form.owner.taxCode")
                .doesNotContain("form.owner.name");
        assertThat(right.errors()).isEmpty();
    }

    @Test
    void takesIDoNotKnowForAnAnswer() {
        var form = Demo.form("birth-registration");
        var typed = Demo.birth();
        typed.putAll(typed("mother.birthDate", "", "mother.birthDate.~unknown", "1"));

        var answers = form.read(typed);

        assertThat(answers.errors()).isEmpty();
        assertThat(field(form.view(answers, texts), "mother.birthDate")).satisfies(field -> {
            assertThat(field.unknown()).isEqualTo(Unknown.CHOSEN);
            assertThat(field.display()).isEqualTo("Không biết, không nhớ");
        });
    }

    @Test
    void findsAUnitByTheNameThatWasTypedAndTakesTheOneThatWasChosen() {
        var form = form("""
            {"type": "object", "properties": {"place": {"title": "Xã", "type": "string", "format": "administrative-unit"}}}
            """, "{}");

        var asked = form.read(typed("place", "pu nhung"));
        var chosen = form.read(typed("place", "pu nhung", "place.~for", "pu nhung", "place.~picked", SANG_NHE));
        var changed = form.read(typed("place", "sip a phin", "place.~for", "pu nhung", "place.~picked", SANG_NHE));
        var exact = form.read(typed("place", "xa sang nhe, tinh dien bien"));

        assertThat(asked.errors()).extracting(FieldError::messageKey).containsExactly("forms.error.unit");
        assertThat(field(form.view(asked, texts), "place").options())
                .extracting(FormView.Option::text)
                .containsExactly("Xã Sáng Nhè, tỉnh Điện Biên (tên trước đây: Xã Pú Nhung)");
        assertThat(chosen.values().get("place").asString()).isEqualTo(SANG_NHE);
        assertThat(field(form.view(chosen, texts), "place").value()).isEqualTo("Xã Sáng Nhè, tỉnh Điện Biên");
        assertThat(changed.errors()).hasSize(1);
        assertThat(exact.values().get("place").asString()).isEqualTo(SANG_NHE);
    }

    @Test
    void beginsWithDefaultsAndNeverTakesALockedFieldFromTheBrowser() {
        var form = form("""
            {"type": "object", "properties": {"unit": {"type": "string", "default": "Điện Biên", "readOnly": true},
              "copies": {"type": "integer", "default": 1}}}
            """, "{}");

        var answers = form.read(typed("unit", "Hà Nội", "copies", "2"));

        assertThat(form.begin().toString()).isEqualTo("{\"unit\":\"Điện Biên\",\"copies\":1}");
        assertThat(answers.values().get("unit").asString()).isEqualTo("Điện Biên");
        assertThat(answers.values().get("copies").asInt()).isEqualTo(2);
    }

    @Test
    void readsOneGroupAndBlamesNoOther() {
        var form = Demo.form("birth-registration");
        var before = form.begin();
        before.putObject("child").put("fullName", "Giàng A Páo");

        var answers = form.read(before, 1, typed("mother.fullName", ""));

        assertThat(answers.values().at("/child/fullName").asString()).isEqualTo("Giàng A Páo");
        assertThat(answers.errors())
                .isNotEmpty()
                .allMatch(error -> error.field().startsWith("mother."));
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(OfficeNumber.read("1.500.000", true)).contains(new java.math.BigDecimal("1500000"));
        assertThat(OfficeNumber.read("3,14", false)).contains(new java.math.BigDecimal("3.14"));
        assertThat(OfficeNumber.read("3.14", false)).contains(new java.math.BigDecimal("3.14"));
        assertThat(OfficeNumber.read("3.14", true)).isEmpty();
        assertThat(OfficeNumber.read("nhiều", false)).isEmpty();
    }

    @Test
    void refusesALayoutThatShowsWhatTheSchemaDoesNotKnow() {
        assertThatThrownBy(
                        () -> form("{\"type\": \"object\"}", "{\"type\": \"Control\", \"scope\": \"#/properties/x\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String[]> with(Map<String, String[]> typed, String name, String value) {
        var more = new java.util.HashMap<>(typed);
        more.putAll(typed(name, value));
        return more;
    }

    private boolean isAsked(ParsedForm form, String answers, String name) {
        var values =
                (ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(answers);
        return names(form.view(FormAnswers.of(values), texts)).contains("form." + name);
    }

    private static List<String> names(FormView view) {
        return view.groups().stream()
                .flatMap(group -> group.fields().stream())
                .map(FormView.Field::name)
                .toList();
    }

    private static FormView.Field field(FormView view, String name) {
        return view.groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.name().equals("form." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Repeat repeat(FormView view, String name) {
        return view.groups().stream()
                .flatMap(group -> group.parts().stream())
                .filter(part -> part.key().equals(name))
                .map(Repeat.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ParsedForm form(String schema, String layout) {
        return new ParsedForm(Ids.next(), "test", 1, schema, layout, OneUnit::new);
    }

    /// A directory of one commune, which once had another name.
    private static final class OneUnit implements UnitPicker {

        @Override
        public List<Found> search(String typed, boolean alsoOld) {
            var name = "Xã Sáng Nhè, tỉnh Điện Biên";
            return typed.contains("pu nhung")
                    ? List.of(new Found(SANG_NHE, name, "Xã Pú Nhung"))
                    : typed.contains("sang nhe") ? List.of(new Found(SANG_NHE, name, "")) : List.of();
        }

        @Override
        public Optional<String> name(String id) {
            return SANG_NHE.equals(id) ? Optional.of("Xã Sáng Nhè, tỉnh Điện Biên") : Optional.empty();
        }
    }
}
