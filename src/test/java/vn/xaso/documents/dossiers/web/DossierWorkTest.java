package vn.xaso.documents.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.documents.dossiers.persistence.DossierListQuery;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Filter;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What waits for a keeper.
@HouseTest
class DossierWorkTest {

    private DossierOffice office;

    @Autowired
    private DossierWork work;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private DossierListDesk listDesk;

    @Autowired
    private YearList.Shelf lists;

    @Autowired
    private DossierListQuery query;

    @Autowired
    private TextShelf shelf;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục VI
    @Test
    void namesWhatIsDueForTheArchiveAndWhatIsToClose() {
        var due = closedLastYear();
        var toClose = openedLastYear();
        var fresh = office.closed(Retention.years(10));

        var today = office.as("hotich", keeper -> work.today(keeper, shelf.in(Language.VI)));

        assertThat(today.groups())
                .extracting(DocumentWork.Group::title)
                .containsExactly("Hồ sơ đến hạn nộp lưu (trong 30 ngày)", "Hồ sơ năm trước chưa kết thúc");
        assertThat(today.groups().getFirst().lines())
                .extracting(DocumentWork.Line::id)
                .contains(due.id())
                .doesNotContain(fresh.id());
        assertThat(today.groups().getLast().lines())
                .extracting(DocumentWork.Line::id)
                .contains(toClose.id());
        assertThat(office.as("chutich", leader -> work.today(leader, shelf.in(Language.VI)))
                        .counters())
                .isEmpty();
    }

    @Test
    void pagesThroughTheListWithoutLosingOrRepeatingADossier() {
        for (int i = 0; i < 60; i++) {
            office.planned(Retention.years(5));
        }
        var filter = new Filter("", Whose.ALL, null, null, Waiting.ANY, true, office.today());
        var seen = new HashSet<UUID>();
        @Nullable String after = null;
        int rows = 0;
        do {
            var from = after;
            var slice = office.as("vanthu", clerk -> query.page(clerk, filter, from));
            slice.rows().forEach(row -> seen.add(row.id()));
            rows += slice.rows().size();
            after = slice.next();
        } while (after != null);

        int all = office.as("vanthu", clerk -> query.count(clerk, filter));
        assertThat(rows).isEqualTo(seen.size()).isEqualTo(all);
    }

    private Dossier openedLastYear() {
        int last = office.today().getYear() - 1;
        var line = office.line(DossierOffice.freeCode(), "hotich", Retention.years(10));
        var planned = office.as("chanhvanphong", head -> listDesk.plan(head, last, line));
        office.as(
                "chutich",
                chairman -> lists.find(chairman.unit(), last)
                        .filter(YearList::isIssued)
                        .orElseGet(() -> listDesk.issue(chairman, last, "02/QĐ-UBND", office.today())));
        return office.as("hotich", keeper -> desk.begin(keeper, planned.id(), 1));
    }

    /// Its matter ended almost a year ago.
    private Dossier closedLastYear() {
        var dossier = openedLastYear();
        office.filed(dossier);
        var ended = office.today().minusYears(1).plusDays(5);
        return office.as(
                "hotich",
                keeper -> desk.close(
                        keeper,
                        dossier.id(),
                        3,
                        new DossierDesk.Closing(ended, dossier.plan().title(), Retention.years(10), "")));
    }
}
