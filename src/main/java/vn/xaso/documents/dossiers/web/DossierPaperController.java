package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// The papers in a dossier: their order, and the way out.
@Controller
@RequestMapping(DossierAsked.HERE + "/{id}")
class DossierPaperController {

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
            var paper = chosen(document, "dossiers.refusal.choosePaper");
            switch (way) {
                case "MOVE" -> desk.move(actor, id, version, paper, chosen(into, "dossiers.refusal.chooseDossier"));
                case "ALSO" -> desk.listToo(actor, id, paper, chosen(into, "dossiers.refusal.chooseDossier"));
                default -> desk.takeOut(actor, id, version, paper, why);
            }
        });
    }

    private static UUID chosen(String text, String otherwise) {
        var id = DossierTexts.id(text);
        if (id == null) {
            throw new Refusal(otherwise);
        }
        return id;
    }
}
