package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.cases.bulk.application.BulkWork;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseOrder;
import vn.xaso.cases.reminders.application.ReminderRound;
import vn.xaso.cases.views.application.ViewDesk;
import vn.xaso.cases.views.application.ViewDesk.Whose;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// How the people of the demonstration go through their day: the lists that they keep, and what they were reminded of.
@Lazy
@Component
class DemoDay {

    private static final String HEAD = "chanhvanphong";
    private static final int MOST_REMINDED = 6;

    private final ViewDesk views;
    private final BulkDesk runs;
    private final BulkWork work;
    private final ReminderRound reminders;
    private final CaseListQuery cases;
    private final TransactionTemplate transaction;

    DemoDay(
            ViewDesk views,
            BulkDesk runs,
            BulkWork work,
            ReminderRound reminders,
            CaseListQuery cases,
            TransactionTemplate transaction) {
        this.views = views;
        this.runs = runs;
        this.work = work;
        this.reminders = reminders;
        this.cases = cases;
        this.transaction = transaction;
    }

    /// After the half-year, when its open cases lie on the desks.
    void begin(Map<String, DemoPerson> people, Instant now) {
        for (var commune : List.of(Commune.SANG_NHE, Commune.SI_PA_PHIN)) {
            keep(actor(people, HEAD, commune), Whose.UNIT, "Quá hạn của cả xã", "due=OVERDUE");
            keep(
                    actor(people, HEAD, commune),
                    Whose.OWN,
                    "Chờ phân công",
                    "state=ACCEPTED&columns=APPLICANT,SUBMITTED,DUE");
            keep(
                    actor(people, "motcua", commune),
                    Whose.OWN,
                    "Gọi điện cho người nộp",
                    "state=WAIT_SUPPLEMENT&columns=APPLICANT,PHONE,STATE,ASSIGNEE");
            keep(actor(people, "hotich", commune), Whose.OWN, "Việc của tôi, đến hạn trước", "whose=MINE&order=DUE");
            remind(actor(people, HEAD, commune), now);
        }
    }

    private void keep(Actor actor, Whose whose, String name, String query) {
        UnitScope.of(actor.unit()).run(() -> views.keep(actor, whose, name, query));
    }

    /// The head reminds of what is overdue; the rest the program does by itself.
    private void remind(Actor head, Instant now) {
        reminders.remind(head.unit());
        var overdue = new CaseFilter("", CaseFilter.Whose.ALL, CaseFilter.Due.OVERDUE, null, null, null, null);
        var tomorrow = LocalDate.ofInstant(now, OfficeClock.ZONE)
                .plusDays(1)
                .atStartOfDay(OfficeClock.ZONE)
                .toInstant();
        var borders = new CaseFilter.Borders(now, tomorrow, tomorrow);
        UnitScope.of(head.unit())
                .run(() -> transaction.executeWithoutResult(status -> {
                    var asked = new CaseListQuery.Asked(head, overdue, CaseOrder.DUE, borders);
                    var ids = cases.portion(asked, null, MOST_REMINDED).rows().stream()
                            .map(CaseListQuery.Row::id)
                            .toList();
                    if (!ids.isEmpty()) {
                        var run = runs.prepare(head, new BulkOrder(BulkAct.REMIND, "", null, null), ids);
                        runs.begin(head, run.id());
                    }
                }));
        work.work(head.unit());
    }

    private static Actor actor(Map<String, DemoPerson> people, String name, Commune commune) {
        var person = people.get(name + "." + commune.suffix());
        if (person == null) {
            throw new IllegalStateException("Nobody is called " + name + "." + commune.suffix());
        }
        return person.actor();
    }
}
