package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.persistence.IncomingListQuery;
import vn.xaso.kernel.Ids;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What waits for whom, and that nothing lies unhandled.
///
/// Law: 30/2020/NĐ-CP art. 24
@HouseTest
class IncomingWorkTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private IncomingWork work;

    @Autowired
    private IncomingListPages lists;

    @Autowired
    private IncomingListQuery query;

    @Autowired
    private TextShelf shelf;

    @Autowired
    private IncomingDays days;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void countsWhatTheListShows() {
        office.submitted();
        var today = office.as("chutich", chairman -> work.today(chairman, shelf.in(Language.VI)));

        assertThat(today.counters()).isNotEmpty();
        assertThat(today.groups())
                .allSatisfy(group -> assertThat(group.count())
                        .isGreaterThanOrEqualTo(group.lines().size())
                        .isPositive());
        for (var list : IncomingWorkList.values()) {
            int length = office.as("chutich", one -> query.count(one, list.filter(), lists.borders(one.unit())));
            assertThat(today.counters().stream()
                            .filter(counter -> counter.href().equals(list.href()))
                            .mapToLong(counter -> counter.number())
                            .sum())
                    .isEqualTo(length);
        }
    }

    @Test
    void tellsWhoIsInformedUntilItWasSeen() {
        var document = informed();
        var href = IncomingBrowser.path(document);
        assertThat(text(browser.get("chanhvanphong", IncomingAsked.HERE + "?whose=GIVEN")))
                .contains(href);
        var answer = browser.post("chanhvanphong", document, "acknowledgement", Map.of());

        assertThat(answer).hasStatus(303);
        assertThat(text(browser.get("chanhvanphong", IncomingAsked.HERE + "?whose=GIVEN")))
                .doesNotContain(href);
    }

    private IncomingDocument informed() {
        var submitted = office.submitted();
        var direction = new vn.xaso.documents.incoming.application.Direction(
                office.specialistParty(),
                List.of(),
                List.of(office.officeParty()),
                office.today().plusDays(1),
                "Để biết, theo dõi");
        var directed = office.as(
                "chutich",
                chairman ->
                        office.desks().direction().direct(chairman, submitted.id(), submitted.version(), direction));
        return office.transferred(directed);
    }

    @Test
    void namesTheOwnerOfEverythingOpenAndSinceWhen() {
        var word = "tồn" + Ids.next().toString().substring(24);
        office.received();
        office.submitted(office.registered(IncomingOffice.letter("5", word)));
        var leader = office.actor("chutich");
        var page = text(browser.get("vanthu", IncomingAsked.HERE + "/backlog?owner=" + leader.person()));

        assertThat(page).contains(word, leader.name(), "từ ");
        assertThat(text(browser.get("vanthu", IncomingAsked.HERE + "/backlog"))).contains("Văn thư", leader.name());
        assertThat(text(browser.get(office.stranger("vanthu"), IncomingAsked.HERE + "/backlog")))
                .doesNotContain(word);
    }

    @Test
    void remindsTheLeadAndTheContributorsTwoWorkingDaysBefore() {
        var unit = office.actor("chutich").unit();
        var near = "gần" + Ids.next().toString().substring(24);
        var far = "xa" + Ids.next().toString().substring(24);
        directed(near, office.in(() -> days.soon(unit)));
        directed(far, office.in(() -> days.plus(unit, 3)));

        var soon = text(browser.get("hotich", IncomingAsked.HERE + "?whose=MINE&due=SOON"));
        var given = text(browser.get("chanhvanphong", IncomingAsked.HERE + "?whose=GIVEN&q=" + near.substring(3)));
        var today = office.as("hotich", lead -> work.today(lead, shelf.in(Language.VI)));

        assertThat(soon).contains(near, "Sắp đến hạn: ").doesNotContain(far);
        assertThat(given).contains(near, "Sắp đến hạn: ");
        assertThat(today.counters()).anyMatch(counter -> counter.href().endsWith("due=SOON"));
        assertThat(text(browser.get("chutich", IncomingAsked.HERE + "/backlog")))
                .contains("văn bản sắp đến hạn", "?whose=OPEN&amp;due=SOON");
    }

    /// The specialist leads, the office of the chief clerk contributes.
    private void directed(String word, LocalDate day) {
        var submitted = office.submitted(
                office.registered(IncomingOffice.letter(String.valueOf(System.nanoTime() % 1_000_000), word)));
        var direction = new vn.xaso.documents.incoming.application.Direction(
                office.specialistParty(), List.of(office.officeParty()), List.of(), day, "Tham mưu trả lời");
        office.transferred(office.as(
                "chutich",
                chairman ->
                        office.desks().direction().direct(chairman, submitted.id(), submitted.version(), direction)));
    }
}
