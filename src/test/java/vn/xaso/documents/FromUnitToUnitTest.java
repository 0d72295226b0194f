package vn.xaso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.application.OutgoingPost;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.UnitScope;

/// Sáng Nhè issues to Si Pa Phìn: it arrives, and how far it is comes back.
///
/// Law: 28/2018/QĐ-TTg
@HouseTest
class FromUnitToUnitTest {

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private Recipients recipients;

    @Autowired
    private ArrivalDesk arrivals;

    @Autowired
    private OutgoingPost post;

    @Autowired
    private TransactionTemplate transaction;

    private OutgoingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new OutgoingOffice(program);
    }

    /// Law: 30/2020/NĐ-CP art. 18
    @Test
    void arrivesAtOnceAndItsStatesComeBack() {
        var issued = office.issued(OutgoingOffice.unique("Phối hợp trực bảo vệ rừng giáp ranh"));

        var arrived = soon(() -> arrived(issued));
        assertThat(arrived.particulars().summary()).isEqualTo(issued.head().summary());
        assertThat(soon(() -> reported(issued, HandlingStatus.ARRIVED)).official())
                .isEqualTo("UBND xã Si Pa Phìn");

        var clerk = office.person("vanthu.sipaphin");
        UnitScope.of(clerk.unit())
                .run(() -> arrivals.register(clerk, arrived.id(), arrived.version(), arrived.particulars(), null));

        var registered = soon(() -> reported(issued, HandlingStatus.REGISTERED));
        assertThat(registered.arrivalNumber()).isNotBlank();
        assertThat(registered.official()).isEqualTo(clerk.name());
    }

    @Test
    void isCarriedOnceHoweverOftenThePostGoes() {
        var issued = office.issued(OutgoingOffice.unique("Gửi một lần"));
        soon(() -> arrived(issued));

        post.carry(issued.unit());
        post.carry(issued.unit());

        var list = office.in(() -> recipients.list(issued.id()));
        assertThat(list.getFirst().carriedAt()).isNotNull();
        assertThat(list.getLast().carriedAt()).isNull();
    }

    /// Law: 30/2020/NĐ-CP art. 18
    @Test
    void isFrozenThereWhenItIsRecalled() {
        var issued = office.issued(OutgoingOffice.unique("Ban hành nhầm"));
        soon(() -> arrived(issued));

        office.as(
                "vanthu",
                clerk -> office.desks()
                        .issue()
                        .recall(clerk, issued.id(), issued.version(), "Ban hành nhầm thẩm quyền"));

        soon(() -> arrived(issued).filter(one -> one.state() == IncomingState.RECALL_ASKED));
    }

    private Optional<IncomingDocument> arrived(OutgoingDocument issued) {
        var there = office.neighbour();
        return UnitScope.of(there)
                .call(() -> transaction.execute(
                        status -> incoming.findByOrigin(there, new Origin(issued.unit(), issued.id()))));
    }

    private Optional<HandlingReport> reported(OutgoingDocument issued, HandlingStatus status) {
        List<HandlingReport> reports = office.in(() -> recipients.reports(issued.id()));
        return reports.stream().filter(report -> report.status() == status).findFirst();
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
