package vn.xaso.documents.numbers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.numbers.application.SeriesDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Mistakes.Mistake;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The number series of the unit.
@Controller
@RequestMapping(SeriesController.HERE)
class SeriesController {

    static final String HERE = NumbersController.HERE + "/series";
    private static final String TEMPLATE = "documents/numbers/web/seriesPage";

    private final SeriesPages series;
    private final SeriesDesk desk;
    private final Pages pages;

    SeriesController(SeriesPages series, SeriesDesk desk, Pages pages) {
        this.series = series;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(TEMPLATE, series.make(actor, SeriesPage.Typed.NOTHING, List.of(), texts));
    }

    @PostMapping
    View add(HttpServletRequest request, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        var typed = typed(fields);
        return run(
                request, actor, typed, () -> desk.add(actor, seen(fields), year(typed), typed.name(), typed.types()));
    }

    @PostMapping("/clearing")
    View clear(HttpServletRequest request, Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return run(
                request, actor, SeriesPage.Typed.NOTHING, () -> desk.clear(actor, seen(fields), year(typed(fields))));
    }

    private static SeriesPage.Typed typed(MultiValueMap<String, String> fields) {
        return new SeriesPage.Typed(
                Objects.requireNonNullElse(fields.getFirst("year"), ""),
                Objects.requireNonNullElse(fields.getFirst("name"), ""),
                Set.copyOf(Objects.requireNonNullElse(fields.get("types"), List.<String>of())));
    }

    private static int seen(MultiValueMap<String, String> fields) {
        var seen = Objects.requireNonNullElse(fields.getFirst("version"), "");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static int year(SeriesPage.Typed typed) {
        return typed.year().matches("20\\d\\d") ? Integer.parseInt(typed.year()) : 0;
    }

    private View run(HttpServletRequest request, Actor actor, SeriesPage.Typed typed, Runnable act) {
        try {
            act.run();
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var page = series.make(actor, typed, messages(refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }

    /// Everything that is wrong, each beside its field; what nobody typed belongs to the year.
    private static List<FieldMessage> messages(Refusal refusal, Texts texts) {
        var wrong = refusal instanceof Mistakes mistakes ? mistakes.all() : List.of(new Mistake("year", refusal));
        return wrong.stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
