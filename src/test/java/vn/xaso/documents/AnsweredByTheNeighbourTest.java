package vn.xaso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.application.Direction;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Sáng Nhè asks, Si Pa Phìn answers with a document of its own; Sáng Nhè sees each step and gets the answer.
///
/// Law: 30/2020/NĐ-CP art. 24, 28/2018/QĐ-TTg
@HouseTest
class AnsweredByTheNeighbourTest {

    private static final String OUTGOING = "/office/documents/outgoing";
    private static final String INCOMING = "/office/documents/incoming";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private OutgoingDocuments outgoing;

    @Autowired
    private Recipients recipients;

    @Autowired
    private TransactionTemplate transaction;

    private OutgoingOffice office;
    private IncomingOffice.Desks desks;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new OutgoingOffice(program);
        desks = new IncomingOffice(program).desks();
    }

    @Test
    void theAnswerIsDraftedIssuedAndRecordedAndTheAskerSeesIt() {
        var asked = office.issued(OutgoingOffice.unique("Đề nghị cung cấp số liệu hộ nghèo"));
        var working = atWork(soon(() -> at(office.neighbour(), asked)));
        var page = INCOMING + "/" + working.id();

        var answer = drafted(working, OutgoingOffice.unique("Cung cấp số liệu hộ nghèo"));
        assertThat(post(page + "/answers", working.version(), "answer", answer.id()))
                .hasStatus(422);
        var issued = issued(answer);
        assertThat(post(page + "/answers", working.version(), "answer", issued.id()))
                .hasStatus(303);
        assertThat(post(page + "/completion", now(working).version(), "note-complete", ""))
                .hasStatus(303);

        assertThat(now(working).state()).isEqualTo(IncomingState.COMPLETED);
        assertThat(now(working).ties().answer()).isEqualTo(issued.id());
        assertThat(text(neighbour("hotich"), page)).contains(OUTGOING + "/" + issued.id());
        assertThat(soon(() -> at(office.actor("vanthu").unit(), issued)).state())
                .isEqualTo(IncomingState.RECEIVED);
        soon(() -> reports(asked).contains(HandlingStatus.COMPLETED) ? Optional.of(asked) : Optional.empty());
        assertThat(reports(asked))
                .contains(
                        HandlingStatus.ARRIVED,
                        HandlingStatus.REGISTERED,
                        HandlingStatus.ASSIGNED,
                        HandlingStatus.IN_WORK,
                        HandlingStatus.COMPLETED);
        assertThat(text(office.actor("vanthu"), OUTGOING + "/" + asked.id()))
                .contains("06 Đã hoàn thành", neighbour("hotich").name());
    }

    /// Registered, directed to the specialist, passed on and begun.
    private IncomingDocument atWork(IncomingDocument arrived) {
        var clerk = neighbour("vanthu");
        var chairman = neighbour("chutich");
        var specialist = neighbour("hotich");
        return UnitScope.of(clerk.unit()).call(() -> {
            var one = desks.arrival().register(clerk, arrived.id(), arrived.version(), arrived.particulars(), null);
            one = desks.transfer().submit(clerk, one.id(), one.version(), chairman.person(), "");
            var lead = new Party(null, specialist.person());
            var due = Objects.requireNonNull(one.handling().dueOn());
            var direction = new Direction(lead, List.of(), List.of(), due, "Tham mưu văn bản trả lời.");
            one = desks.direction().direct(chairman, one.id(), one.version(), direction);
            one = desks.transfer().transfer(clerk, one.id(), one.version());
            return desks.handling().start(specialist, one.id(), one.version());
        });
    }

    private OutgoingDocument drafted(IncomingDocument answered, String summary) {
        var link = OUTGOING + "/new?answers=" + answered.id();
        assertThat(text(neighbour("hotich"), INCOMING + "/" + answered.id())).contains(link);
        var written = browser.post()
                .uri(link)
                .requestAttr(Actor.class.getName(), neighbour("hotich"))
                .param("type", "CONG_VAN")
                .param("summary", summary)
                .param("addressees", "Ủy ban nhân dân xã Sáng Nhè")
                .param("body", "Ủy ban nhân dân xã Si Pa Phìn gửi số liệu hộ nghèo đến ngày 15 tháng 11 năm 2026.")
                .param("places", "Như trên")
                .param("archive", "Lưu: VT, VP.")
                .param("signer", neighbour("chutich").person().toString())
                .param("units", office.actor("vanthu").unit().toString())
                .exchange();
        assertThat(written).hasStatus(303);
        var address = Objects.requireNonNull(written.getResponse().getRedirectedUrl());
        var id = UUID.fromString(address.substring(OUTGOING.length() + 1, OUTGOING.length() + 37));
        var unit = office.neighbour();
        return there(() -> outgoing.get(unit, id));
    }

    private OutgoingDocument issued(OutgoingDocument draft) {
        var head = neighbour("chanhvanphong");
        var chairman = neighbour("chutich");
        var clerk = neighbour("vanthu");
        var at = office.desks();
        return UnitScope.of(head.unit()).call(() -> {
            var one = at.review().submit(neighbour("hotich"), draft.id(), draft.version());
            one = at.review().approve(head, one.id(), one.version(), "");
            one = at.review().confirmFormat(head, one.id(), one.version(), "");
            at.signing().opened(chairman, one.id());
            one = at.signing().sign(chairman, one.id(), one.version(), OutgoingOffice.PIN);
            one = at.registry().numberAndSeal(clerk, one.id(), one.version(), OutgoingOffice.PIN, OutgoingOffice.ENTRY);
            return at.issue().issue(clerk, one.id(), one.version());
        });
    }

    private Actor neighbour(String who) {
        return office.person(who + ".sipaphin");
    }

    private IncomingDocument now(IncomingDocument document) {
        return there(() -> incoming.get(document.unit(), document.id()));
    }

    private <T> T there(Supplier<T> question) {
        return UnitScope.of(office.neighbour())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }

    private Optional<IncomingDocument> at(UnitId recipient, OutgoingDocument sent) {
        var origin = new Origin(sent.unit(), sent.id());
        return UnitScope.of(recipient)
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> incoming.findByOrigin(recipient, origin))));
    }

    private List<HandlingStatus> reports(OutgoingDocument asked) {
        return office.in(() -> recipients.reports(asked.id())).stream()
                .map(HandlingReport::status)
                .toList();
    }

    private MvcTestResult post(String path, int version, String field, Object value) {
        return browser.post()
                .uri(path)
                .requestAttr(Actor.class.getName(), neighbour("hotich"))
                .param("version", String.valueOf(version))
                .param(field, value.toString())
                .exchange();
    }

    private String text(Actor actor, String path) {
        var answer = browser.get()
                .uri(path)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// The post goes in a thread of its own.
    private static <T> T soon(Supplier<Optional<T>> question) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("nothing came in 30 seconds");
    }
}
