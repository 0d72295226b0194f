package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;

/// The papers in a dossier: their order, and the way out.
@Controller
@RequestMapping(DossierAsked.HERE + "/{id}")
class DossierPaperController {

    private static final UUID NOTHING = new UUID(0, 0);

    private final DossierDesk desk;
    private final DossierActing acting;

    DossierPaperController(DossierDesk desk, DossierActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    /// By date, or as the fields `no-<document>` say.
    @PostMapping("/numbering")
    View number(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "typed") String how) {
        return acting.run(request, actor, id, () -> {
            if (how.equals("date")) {
                desk.orderByDate(actor, id, version);
            } else {
                desk.order(actor, id, version, typedNumbers(request));
            }
        });
    }

    private static Map<UUID, Integer> typedNumbers(HttpServletRequest request) {
        var typed = new HashMap<UUID, Integer>();
        request.getParameterMap().forEach((name, values) -> {
            var document = name.startsWith("no-") ? DossierTexts.id(name.substring(3)) : null;
            if (document != null && values[0].strip().matches("\\d{1,4}")) {
                typed.put(document, Integer.valueOf(values[0].strip()));
            }
        });
        return typed;
    }

    /// Out of it, over to another one, or listed in another one too.
    @PostMapping("/removals")
    View remove(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "OUT") String way,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String why) {
        return acting.run(request, actor, id, () -> {
            var paper = Objects.requireNonNullElse(DossierTexts.id(document), NOTHING);
            var goal = Objects.requireNonNullElse(DossierTexts.id(into), NOTHING);
            boolean out = !way.equals("MOVE") && !way.equals("ALSO");
            var check = new Mistakes.Check();
            check.require("document", !paper.equals(NOTHING), "dossiers.refusal.choosePaper");
            check.require("into", out || !goal.equals(NOTHING), "dossiers.refusal.chooseDossier");
            check.require("why", !out || !why.isBlank(), "dossiers.refusal.reason");
            check.end();
            switch (way) {
                case "MOVE" -> desk.move(actor, id, version, paper, goal);
                case "ALSO" -> desk.listToo(actor, id, paper, goal);
                default -> desk.takeOut(actor, id, version, paper, why);
            }
        });
    }
}
