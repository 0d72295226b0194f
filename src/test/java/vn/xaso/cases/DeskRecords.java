package vn.xaso.cases;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.kernel.Actor;

/// A record of each kind that the day of an officer leaves behind, for tests of isolation.
public final class DeskRecords {

    private DeskRecords() {}

    /// @param head of an office, whose unit is in scope
    /// @param canary stands in each row
    public static Map<String, String> make(ApplicationContext program, Actor head, String canary) {
        var records = new HashMap<String, String>();
        var name = canary + " " + System.nanoTime();
        var view = program.getBean(ViewDesk.class).keep(head, ViewDesk.Whose.UNIT, name, "whose=MINE");
        records.put("view", view.id().toString());
        return records;
    }
}
