package vn.xaso.documents.incoming.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchSource;

/// Incoming documents are found by those who may open them, and by nobody else.
@HouseTest
class IncomingIndexTest {

    @Autowired
    private Search search;

    @Autowired
    private IncomingAccess access;

    @Autowired
    private DemoProvince province;

    @Autowired
    private List<SearchSource> sources;

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");
    private final String number = String.valueOf(10_000 + System.nanoTime() % 90_000);
    private IncomingOffice office;

    @Autowired
    void open(ApplicationContext program) {
        office = new IncomingOffice(program);
    }

    @Test
    void findsADocumentByItsNumberIssuerSignerAndDirection() {
        var directed = office.directed(office.submitted(registered()), office.officeParty());

        var chairman = office.actor("chutich");
        for (var typed : List.of(
                number + "/SNV-CCHC " + word,
                number + " " + word,
                "so noi vu " + word,
                "lò văn panh " + word,
                "cong van " + word,
                "\"số đến " + Objects.requireNonNull(directed.number()).number() + "\" " + word,
                "tham mưu văn bản trả lời " + word)) {
            assertThat(ask(chairman, typed).hits()).as(typed).hasSize(1);
        }
        assertThat(ask(chairman, word).hits().getFirst().state()).isEqualTo("incoming.search.OPEN");
    }

    @Test
    void isFoundAtEachStepByWhoMayOpenItAndByNobodyElse() {
        var registered = registered();
        compare(registered);
        var submitted = office.submitted(registered);
        var directed = office.directed(submitted, office.officeParty());
        compare(directed);
        var transferred = office.transferred(directed);
        var specialist = office.actor("hotich").person();
        var given = office.as(
                "chanhvanphong",
                head -> office.desks()
                        .assignment()
                        .subAssign(head, transferred.id(), transferred.version(), specialist, ""));
        compare(given);
        assertThat(ask(office.actor("hotich"), word).hits()).hasSize(1);
    }

    @Test
    void isFoundAgainWhenTheIndexIsWrittenAnew() {
        registered();

        sources.stream().filter(IncomingIndex.class::isInstance).forEach(SearchSource::putEverything);

        assertThat(ask(office.actor("vanthu"), word).hits()).hasSize(1);
    }

    private IncomingDocument registered() {
        return office.registered(IncomingOffice.letter(number, "V/v rà soát " + word));
    }

    private void compare(IncomingDocument document) {
        for (var person : province.list()) {
            var actor = person.actor();
            assertThat(!ask(actor, word).hits().isEmpty())
                    .as(person.login() + " " + document.state())
                    .isEqualTo(mayOpen(actor, document));
        }
    }

    private boolean mayOpen(Actor actor, IncomingDocument document) {
        try {
            UnitScope.of(actor.units()).call(() -> access.readable(actor, document.id()));
            return true;
        } catch (Absent hidden) {
            return false;
        }
    }

    private SearchAnswer ask(Actor actor, String text) {
        var ask = new SearchAsk(text, SearchAsk.Order.NEWEST, false, Map.of(), null, 20);
        return UnitScope.of(actor.units()).call(() -> search.ask(actor, ask));
    }
}
