package vn.xaso.cases.points.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.cases.points.domain.ReceptionPoint;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// The places at which the unit receives.
@Controller("receptionPointController")
@RequestMapping(PointController.HERE)
class PointController {

    static final String HERE = "/office/reception-points";
    private static final String PAGE = "cases/points/web/pointPage";

    private final PointDesk desk;
    private final Pages pages;

    PointController(PointDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, Map.of(), List.of(), texts));
    }

    @PostMapping
    View add(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            desk.add(
                    actor,
                    sent.getOrDefault("name", ""),
                    sent.getOrDefault("address", ""),
                    sent.getOrDefault("hours", ""));
            return SeeOther.to(HERE);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, sent, wrong, texts));
        }
    }

    @PostMapping("/{id}/closing")
    View close(Actor actor, @PathVariable UUID id) {
        desk.close(actor, id);
        return SeeOther.to(HERE);
    }

    @PostMapping("/{id}/reopening")
    View reopen(Actor actor, @PathVariable UUID id) {
        desk.reopen(actor, id);
        return SeeOther.to(HERE);
    }

    private PointPage page(Actor actor, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        actor.require(Right.MANAGE_CALENDAR);
        var lines =
                desk.all(actor.unit()).stream().map(point -> line(point, texts)).toList();
        return new PointPage(lines, typed, wrong);
    }

    private static PointPage.Line line(ReceptionPoint point, Texts texts) {
        return new PointPage.Line(
                point.name(),
                point.address(),
                point.hours(),
                point.closed()
                        ? new Tag(Kind.NEUTRAL, texts.of("points.state.closed"))
                        : new Tag(Kind.DONE, texts.of("points.state.open")),
                HERE + "/" + point.id() + (point.closed() ? "/reopening" : "/closing"),
                texts.of(point.closed() ? "points.reopen" : "points.close"));
    }
}
