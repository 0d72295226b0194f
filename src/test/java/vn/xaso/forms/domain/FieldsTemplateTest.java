package vn.xaso.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.forms.domain.Demo.typed;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.ui.Frame;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.UiSettings;

class FieldsTemplateTest {

    private final ParsedForm birth = Demo.form("birth-registration");
    private final Texts texts = new TextShelf().in(Language.VI);

    FieldsTemplateTest() throws IOException {}

    @Test
    void everyQuestionHasALabelAndRadiosHaveALegend() {
        var page = render("fields", typed());

        assertThat(page)
                .contains(
                        "<label class=\"field__label\" for=\"form-child-fullName\">",
                        "<legend",
                        "inputmode=\"numeric\"")
                .doesNotContain("<script", "style=");
    }

    @Test
    void anErrorStandsAtItsFieldAndIsReadAloudWithIt() {
        var page = render("fields", typed("child.fullName", "", "child.birthDate", "hôm <qua>"));

        assertThat(page)
                .contains(
                        "id=\"form-child-birthDate-error\"",
                        "aria-describedby=\"form-child-birthDate-hint form-child-birthDate-error\"",
                        "aria-invalid=\"true\"",
                        "value=\"hôm &lt;qua>\"");
    }

    @Test
    void answersCanBeCheckedAndChanged() {
        var page = render("answers", Demo.birth());

        assertThat(page).contains("<dt>", "Giàng A Páo", "05/09/2026", "href=\"/sua1\"");
    }

    private String render(String part, Map<String, String[]> typed) {
        var answers = birth.read(typed);
        var view = birth.view(answers.values(), answers.errors(), texts);
        var frame = new Frame(
                texts,
                vn.xaso.ui.TextSize.NORMAL,
                "/",
                "",
                null,
                List.of(),
                "/assets/1/",
                new UiSettings("", ""),
                false);
        var output = new StringOutput();
        Map<String, Object> parameters = "answers".equals(part)
                ? Map.of("frame", frame, "view", view, "changeHref", "/sua")
                : Map.of("frame", frame, "view", view);
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates")
                .render("forms/web/part/" + part + ".jte", parameters, output);
        return output.toString();
    }
}
