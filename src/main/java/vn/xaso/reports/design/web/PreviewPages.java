package vn.xaso.reports.design.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.sheets.Computation;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Shows a form as those who fill it in will see it.
@Component
class PreviewPages {

    private final FormDesk desk;
    private final FormPages forms;

    PreviewPages(FormDesk desk, FormPages forms) {
        this.desk = desk;
        this.forms = forms;
    }

    PreviewPage make(Actor actor, UUID id, Texts texts) {
        var version = desk.get(actor, id);
        var computed = desk.problems(version.form()).isEmpty()
                ? Computation.of(version.form(), Map.of(), Map.of())
                : new vn.xaso.reports.sheets.Computed(Map.of(), Map.of());
        return new PreviewPage(
                FormPages.href(id),
                forms.name(actor, version, texts),
                version.form().narratives().stream()
                        .map(one -> new Fact(SheetGrid.said(one.title(), texts), SheetGrid.said(one.hint(), texts)))
                        .toList(),
                version.form().tables().stream()
                        .map(table -> SheetGrid.of(table, computed, texts))
                        .toList());
    }
}
