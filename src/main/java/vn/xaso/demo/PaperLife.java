package vn.xaso.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.PaperPlan.PaperAct;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.outgoing.application.NewDraft;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocument.Links;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Does one act of an outgoing document at the desk where it belongs.
@Lazy
@Component
class PaperLife {

    private final PaperDesks desks;
    private final OutgoingDocuments documents;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PaperLife(PaperDesks desks, OutgoingDocuments documents, JdbcClient database, TransactionTemplate transaction) {
        this.desks = desks;
        this.documents = documents;
        this.database = database;
        this.transaction = transaction;
    }

    /// By its abstract and the time of its first event.
    Optional<OutgoingDocument> find(DemoOffice office, PaperPlan plan) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> database.sql("""
            select d.id from documents.outgoing_document d
            join documents.outgoing_event e on e.document_id = d.id and e.no = 1
            where d.unit_id = :unit and d.summary = :summary and e.at = :at
            """)
                .param("unit", office.unit().value())
                .param("summary", plan.paper().summary())
                .param("at", plan.acts().getFirst().at().atOffset(java.time.ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(id -> documents.get(office.unit(), id))));
    }

    OutgoingDocument draft(DemoOffice office, PaperPlan plan, List<UnitId> house, @Nullable UUID answers) {
        var paper = plan.paper();
        var others = new ArrayList<String>();
        paper.recipients().stream()
                .filter(name -> !name.equals(Paper.HOUSE) && !name.equals(Paper.PROVINCE))
                .forEach(others::add);
        if (paper.recipients().contains(Paper.PROVINCE)) {
            others.add("Ủy ban nhân dân tỉnh Điện Biên");
        }
        var text = new DraftText(
                paper.type(),
                Urgency.NORMAL,
                paper.summary(),
                paper.addressees(),
                paper.bases(),
                paper.body(),
                List.of("Như trên", "Thường trực Đảng ủy, HĐND xã (để b/c)", "Lãnh đạo UBND xã"),
                "Lưu: VT.",
                "",
                office.person(paper.signer()).person(),
                null);
        return desks.drafting()
                .begin(drafter(office, plan), new NewDraft(text, house, others, null), new Links(answers, null, null));
    }

    OutgoingDocument act(DemoOffice office, PaperPlan plan, OutgoingDocument now, PaperAct act) {
        var id = now.id();
        int seen = now.version();
        return switch (act.act()) {
            case SUBMIT -> desks.review().submit(drafter(office, plan), id, seen);
            case APPROVE -> desks.review().approve(office.head(plan.paper().division()), id, seen, "");
            case CONFIRM_FORMAT -> desks.review().confirmFormat(office.head("OFFICE"), id, seen, "");
            case SIGN -> sign(office, plan, now);
            case NUMBER ->
                desks.registry()
                        .numberAndSeal(
                                office.clerk(),
                                id,
                                seen,
                                office.keyOfUnit(),
                                new RegisterEntry(
                                        "Văn thư", plan.paper().recipients().size() + 1, "", ""));
            case ISSUE -> desks.issue().issue(office.clerk(), id, seen);
            default -> throw new IllegalArgumentException("No part of the story: " + act);
        };
    }

    private OutgoingDocument sign(DemoOffice office, PaperPlan plan, OutgoingDocument now) {
        var leader = office.person(plan.paper().signer());
        desks.signing().opened(leader, now.id());
        var signed = desks.signing()
                .signAll(leader, List.of(now.id()), office.keyOf(leader))
                .getFirst();
        var refusal = signed.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return java.util.Objects.requireNonNull(transaction.execute(status -> documents.get(office.unit(), now.id())));
    }

    private static Actor drafter(DemoOffice office, PaperPlan plan) {
        return office.specialist(plan.paper().division(), plan.lot());
    }
}
