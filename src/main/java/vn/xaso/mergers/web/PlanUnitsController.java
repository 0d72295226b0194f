package vn.xaso.mergers.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.application.PlanCsv;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What stands in a plan: its name and day, and which units become which.
@Controller("mergerUnitsController")
@RequestMapping(PlanController.HERE + "/{id}")
class PlanUnitsController {

    private final PlanDesk desk;
    private final PlanCsv csv;
    private final PlanPages plans;
    private final Units units;
    private final Pages pages;

    PlanUnitsController(PlanDesk desk, PlanCsv csv, PlanPages plans, Units units, Pages pages) {
        this.desk = desk;
        this.csv = csv;
        this.plans = plans;
        this.units = units;
        this.pages = pages;
    }

    @PostMapping("/changes")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        try {
            desk.change(
                    actor,
                    id,
                    seen,
                    sent.getOrDefault("name", ""),
                    sent.getOrDefault("basis", ""),
                    Days.find(sent.get("on")).orElse(null));
            return SeeOther.to(PlanPages.href(id));
        } catch (Mistakes mistakes) {
            return again(actor, id, sent, PlanWords.messages(mistakes, texts), texts);
        }
    }

    @PostMapping(value = "/list", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Texts texts)
            throws IOException {
        var text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        var read = csv.read(actor, desk.get(actor, id), text);
        if (!read.problems().isEmpty()) {
            return again(actor, id, Map.of(), PlanPages.problems(read.problems(), texts), texts);
        }
        desk.putLines(actor, id, seen, read.lines());
        return SeeOther.to(PlanPages.href(id));
    }

    @PostMapping("/units")
    View add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        var form = new LineForm(desk.get(actor, id), sent, units, texts);
        if (!form.messages().isEmpty()) {
            return again(actor, id, sent, form.messages(), texts);
        }
        desk.addLine(actor, id, seen, new Line(form.old(), form.heir()));
        return SeeOther.to(PlanPages.href(id));
    }

    @PostMapping("/units/{old}/removal")
    View remove(Actor actor, @PathVariable UUID id, @PathVariable UUID old, @RequestParam int seen) {
        desk.removeLine(actor, id, seen, new UnitId(old));
        return SeeOther.to(PlanPages.href(id));
    }

    private View again(Actor actor, UUID id, Map<String, String> sent, List<FieldMessage> messages, Texts texts) {
        var page = plans.one(actor, id, sent, messages, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PlanController.PAGE, page);
    }
}
