package vn.xaso.documents.dossiers.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchSource;

/// Dossiers are found by those who may open them, and by nobody else.
@HouseTest
class DossierIndexTest {

    @Autowired
    private Search search;

    @Autowired
    private DemoProvince province;

    @Autowired
    private List<SearchSource> sources;

    private DossierOffice office;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void isFoundByCodeTitleAndKeeper() {
        var dossier = office.opened();
        var code = dossier.plan().code();

        for (var typed :
                List.of(code, "ra soat thu tuc " + code, office.actor("hotich").name() + " " + code)) {
            assertThat(ask(office.actor("chutich"), typed).hits()).as(typed).hasSize(1);
        }
        assertThat(ask(office.actor("chutich"), code).hits().getFirst().state()).isEqualTo("dossiers.search.OPEN");
    }

    @Test
    void isFoundByWhoMayOpenItAndByNobodyElse() {
        var dossier = office.opened();

        for (var person : province.list()) {
            var actor = person.actor();
            assertThat(!ask(actor, dossier.plan().code()).hits().isEmpty())
                    .as(person.login())
                    .isEqualTo(mayOpen(actor, dossier));
        }
    }

    @Test
    void isFoundAgainWhenTheIndexIsWrittenAnew() {
        var dossier = office.opened();

        sources.stream().filter(DossierIndex.class::isInstance).forEach(SearchSource::putEverything);

        assertThat(ask(office.actor("hotich"), dossier.plan().code()).hits()).hasSize(1);
    }

    private static boolean mayOpen(Actor actor, Dossier dossier) {
        return actor.unit().equals(dossier.unit())
                && (DossierAccess.mayRead(actor, dossier) || actor.may(Right.MANAGE_DOCUMENT_RULES));
    }

    private SearchAnswer ask(Actor actor, String text) {
        var ask = new SearchAsk(text, SearchAsk.Order.NEWEST, false, Map.of(), null, 20);
        return UnitScope.of(actor.units()).call(() -> search.ask(actor, ask));
    }
}
