package vn.xaso.mergers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.documents.outgoing.application.NewDraft;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;

/// Documents of a unit that is to be merged, for tests.
final class OldDocuments {

    private final ApplicationContext program;

    OldDocuments(ApplicationContext program) {
        this.program = program;
    }

    IncomingDocument received(Actor clerk, String subject) {
        return program.getBean(ArrivalDesk.class)
                .receive(
                        clerk,
                        new NewArrival(Ids.next().toString(), Channel.PAPER, "Bưu tá", subject, "", null, List.of()));
    }

    IncomingDocument registered(Actor clerk, String number, String subject) {
        var received = received(clerk, subject);
        var said = new Particulars(
                "CONG_VAN",
                number,
                "SNV-CCHC",
                LocalDate.of(2025, 6, 20),
                "Sở Nội vụ tỉnh",
                subject,
                "Lò Văn Panh",
                "Phó Giám đốc",
                3,
                Urgency.NORMAL,
                null,
                "");
        return program.getBean(ArrivalDesk.class).register(clerk, received.id(), received.version(), said, null);
    }

    OutgoingDocument draft(Actor drafter, Actor signer) {
        var text = new DraftText(
                "CONG_VAN",
                Urgency.NORMAL,
                "Về việc rà soát hộ nghèo",
                List.of("Các bản"),
                List.of(),
                "Nội dung",
                List.of("Như trên"),
                "",
                "",
                signer.person(),
                null);
        return program.getBean(DraftingDesk.class)
                .begin(drafter, new NewDraft(text, List.of(), List.of("Các bản"), null), OutgoingDocument.Links.NONE);
    }
}
