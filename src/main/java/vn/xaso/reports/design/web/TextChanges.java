package vn.xaso.reports.design.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Mistakes;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForm.Check;
import vn.xaso.reports.sheets.SheetForm.Level;
import vn.xaso.reports.sheets.SheetForm.Narrative;

/// What somebody typed about the texts and checks of a form, made a changed form.
final class TextChanges {

    static final int NEW_LINES = 2;

    private TextChanges() {}

    static SheetForm withNarratives(SheetForm form, Sent sent) {
        var narratives = new ArrayList<Narrative>();
        int last =
                TableChanges.next(form.narratives().stream().map(Narrative::no).toList()) - 1 + NEW_LINES;
        for (int no = 1; no <= last; no++) {
            var prefix = "m" + no;
            if (!sent.text(prefix + "-vi").isEmpty() && !sent.ticked(prefix + "-remove")) {
                narratives.add(new Narrative(
                        no, sent.wording(prefix), sent.wording(prefix + "-hint"), sent.ticked(prefix + "-required")));
            }
        }
        return new SheetForm(form.tables(), narratives, form.checks());
    }

    static SheetForm withChecks(SheetForm form, Sent sent) {
        var check = new Mistakes.Check();
        var checks = new ArrayList<Check>();
        for (int i = 1; i <= form.checks().size() + NEW_LINES; i++) {
            var prefix = "k" + i;
            if (!sent.text(prefix + "-formula").isEmpty() && !sent.ticked(prefix + "-remove")) {
                check.require(prefix + "-vi", !sent.text(prefix + "-vi").isEmpty(), "duties.refusal.check");
                checks.add(new Check(
                        sent.number(prefix + "-table", 1),
                        RuleFields.formula(sent, prefix + "-formula", check),
                        sent.ticked(prefix + "-each"),
                        "WARNING".equals(sent.text(prefix + "-level")) ? Level.WARNING : Level.ERROR,
                        sent.wording(prefix)));
            }
        }
        check.end();
        return new SheetForm(form.tables(), form.narratives(), List.copyOf(checks));
    }
}
