package vn.xaso.procedures.design.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.web.ProcedurePage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Shows a design as citizens would see it.
@Controller
class PreviewController {

    private final DesignDesk desk;
    private final Forms forms;
    private final Pages pages;

    PreviewController(DesignDesk desk, Forms forms, Pages pages) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping(DesignWords.HERE + "/{id}/preview")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        var design = desk.get(actor, id);
        var content = design.content();
        var form = content.form();
        var view = form == null ? null : forms.get(form).view(JsonNodeFactory.instance.objectNode(), List.of(), texts);
        return pages.show(
                "procedures/design/web/previewPage",
                new PreviewPage(DesignWords.href(design), ProcedurePage.of(content, texts), view));
    }
}
