package vn.xaso.cases.variants.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.variants.application.VariantDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.SeeOther;

/// Takes what reception says: which case of the procedure it is.
@Controller
class VariantController {

    private final VariantDesk desk;

    VariantController(VariantDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/office/cases/{id}/variant")
    View choose(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String variant) {
        desk.choose(actor, id, VariantChoices.chosen(variant));
        return SeeOther.to("/office/cases/" + id);
    }
}
