package vn.xaso.indicators.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.indicators.application.RecountDesk;
import vn.xaso.indicators.domain.Recounts.Recount;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The province sees that the figures were proved, what was put right, and has everything counted anew.
@Controller
@RequestMapping(RecountController.HERE)
class RecountController {

    static final String HERE = "/office/indicators/recount";

    private final RecountDesk desk;
    private final Units units;
    private final Pages pages;

    RecountController(RecountDesk desk, Units units, Pages pages) {
        this.desk = desk;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        var report = desk.report(actor);
        var newest = report.recounts().isEmpty() ? null : report.recounts().getFirst();
        var page = new RecountPage(
                kind(newest),
                newest == null ? texts.of("indicators.recount.never") : told(newest, texts),
                newest != null && newest.runs() && report.runs() ? newest.unitsDone() : -1,
                newest == null ? 0 : newest.units(),
                report.recounts().stream().map(one -> line(one, texts)).toList(),
                report.differences().stream()
                        .map(one -> new RecountPage.Difference(
                                units.get(one.unit()).fullName(),
                                texts.of("indicators.recount.kind." + one.kind()),
                                one.what(),
                                one.stood(),
                                one.counted()))
                        .toList());
        return pages.show("indicators/web/recountPage", page);
    }

    @PostMapping
    View begin(Actor actor) {
        desk.ask(actor);
        return SeeOther.to(HERE);
    }

    private static Kind kind(@org.jspecify.annotations.Nullable Recount newest) {
        if (newest == null || newest.runs()) {
            return Kind.INFO;
        }
        return newest.provedEqual() ? Kind.DONE : Kind.WARN;
    }

    private static String told(Recount one, Texts texts) {
        var ended = one.endedAt();
        if (ended == null) {
            return texts.of("indicators.recount.runs", one.unitsDone(), one.units());
        }
        if (!one.fault().isEmpty()) {
            return texts.of("indicators.recount.broken", texts.minute(ended));
        }
        return one.provedEqual()
                ? texts.of("indicators.recount.equal", texts.minute(ended), texts.number(one.facts()))
                : texts.of("indicators.recount.repaired", texts.minute(ended), texts.number(one.differences()));
    }

    private static List<String> line(Recount one, Texts texts) {
        var cells = new ArrayList<String>();
        cells.add(texts.minute(one.begunAt()));
        cells.add(one.askedBy().isEmpty() ? texts.of("indicators.recount.nightly") : one.askedBy());
        cells.add(one.unitsDone() + "/" + one.units());
        cells.add(texts.number(one.facts()));
        cells.add(texts.number(one.differences()));
        return cells;
    }
}
