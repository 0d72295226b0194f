package vn.xaso.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.reminders.application.ReminderDesk;
import vn.xaso.cases.reminders.domain.ReminderRule;
import vn.xaso.cases.views.application.ExportDesk;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.kernel.Actor;

/// A record of each kind that the day of an officer leaves behind, for tests of isolation.
public final class DeskRecords {

    private DeskRecords() {}

    /// @param head of an office, whose unit is in scope
    /// @param canary stands in each row
    public static Map<String, String> make(ApplicationContext program, Actor head, String canary, UUID caseId) {
        var records = new HashMap<String, String>();
        var name = canary + " " + System.nanoTime();
        var view = program.getBean(ViewDesk.class).keep(head, ViewDesk.Whose.UNIT, name, "whose=MINE");
        records.put(
                "export",
                program.getBean(ExportDesk.class).ask(head, "", "VI").id().toString());
        records.put("view", view.id().toString());
        var order = new BulkOrder(BulkAct.REMIND, canary, null, null);
        var run = program.getBean(BulkDesk.class).prepare(head, order, List.of(caseId));
        records.put("run", run.id().toString());
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> program.getBean(ReminderDesk.class).remind(head, caseId));
        program.getBean(ReminderDesk.class).setRule(head, ReminderRule.USUAL);
        return records;
    }
}
