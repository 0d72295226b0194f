package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.path;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;

/// The end of a document: answered, completed, in a dossier.
///
/// Law: 30/2020/NĐ-CP art. 24, art. 29
@HouseTest
class FilingPageTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private IncomingDocuments documents;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void liesInADossierAndSaysInWhich() {
        var dossier = new DossierOffice(program).opened();
        var completed = completed();
        assertThat(text(browser.get("hotich", path(completed))))
                .contains(dossier.id().toString());

        var filed = browser.post(
                "hotich", completed, "filing", Map.of("dossier", dossier.id().toString()));

        assertThat(filed).hasStatus(303);
        assertThat(now(completed).state()).isEqualTo(IncomingState.FILED);
        assertThat(text(browser.get("hotich", path(completed))))
                .contains("Hồ sơ: " + dossier.plan().code());
    }

    @Test
    void staysCompletedWhereTheDossierTakesNothing() {
        var completed = completed();

        var refused = browser.post(
                "hotich",
                completed,
                "filing",
                Map.of("dossier", UUID.randomUUID().toString()));

        assertThat(refused.getResponse().getStatus()).isIn(404, 422);
        assertThat(now(completed).state()).isEqualTo(IncomingState.COMPLETED);
    }

    @Test
    void offersToDraftAnAnswerAndTakesNoneThatIsNotThere() {
        var document = office.withTheSpecialist();
        assertThat(text(browser.get("hotich", path(document))))
                .contains("/office/documents/outgoing/new?answers=" + document.id());

        var answer = browser.post(
                "hotich",
                document,
                "answers",
                Map.of("answer", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(422);
        assertThat(now(document).state()).isEqualTo(IncomingState.TRANSFERRED);
    }

    private IncomingDocument completed() {
        var document = office.withTheSpecialist();
        assertThat(browser.post("hotich", document, "no-answer", Map.of("note-needNoAnswer", "Đã thực hiện")))
                .hasStatus(303);
        assertThat(browser.post("hotich", now(document), "completion", Map.of()))
                .hasStatus(303);
        return now(document);
    }

    private IncomingDocument now(IncomingDocument document) {
        return office.in(() -> documents.get(document.unit(), document.id()));
    }
}
