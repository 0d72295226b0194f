package vn.xaso.procedures.design.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One part of a design after the other.
@Controller
class PartController {

    private static final String HERE = DesignWords.HERE + "/{id}/parts/{part}";
    private static final String PAGE = "procedures/design/web/partPage";

    private final DesignDesk desk;
    private final Parts parts;
    private final PartPages partPages;
    private final Pages pages;

    PartController(DesignDesk desk, Parts parts, PartPages partPages, Pages pages) {
        this.desk = desk;
        this.parts = parts;
        this.partPages = partPages;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, @PathVariable UUID id, @PathVariable("part") String path, Texts texts) {
        return pages.show(PAGE, partPages.filled(desk.get(actor, id), place(path), texts));
    }

    @PostMapping(HERE)
    View write(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable("part") String path,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var place = place(path);
        var part = parts.of(place);
        var typed = new Typed(sent);
        var reader = new FieldReader(typed, texts);
        part.read(desk.get(actor, id).content(), reader);
        if (!reader.wrong().isEmpty()) {
            var page = partPages.typed(desk.get(actor, id), place, typed, reader.wrong(), "", texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
        return written(actor, id, place, typed, texts);
    }

    private View written(Actor actor, UUID id, Place place, Typed typed, Texts texts) {
        var part = parts.of(place);
        try {
            var design = desk.write(
                    actor,
                    id,
                    place,
                    typed.text("mark"),
                    version -> part.filled(version).mark(),
                    version -> part.read(version, new FieldReader(typed, texts)));
            if (typed.text("then").equals("join")) {
                desk.joinForms(actor, id);
            }
            return SeeOther.to(
                    typed.text("then").equals("more")
                            ? DesignWords.href(design, place) + "#more"
                            : DesignWords.href(design));
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("link-1", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = partPages.typed(desk.get(actor, id), place, typed, List.of(wrong), "", texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        } catch (Overtaken overtaken) {
            var now = desk.get(actor, id);
            var words = texts.of(
                    "design.overtaken",
                    now.written().name(),
                    texts.minute(now.written().at()));
            return pages.show(HttpStatus.CONFLICT, PAGE, partPages.typed(now, place, typed, List.of(), words, texts));
        }
    }

    private static Place place(String path) {
        return Place.find(path).orElseThrow(() -> new Absent("part " + path));
    }
}
