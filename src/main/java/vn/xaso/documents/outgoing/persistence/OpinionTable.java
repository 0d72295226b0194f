package vn.xaso.documents.outgoing.persistence;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.outgoing.domain.Opinion;
import vn.xaso.documents.outgoing.domain.Opinions;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.UnitId;

/// The table `documents.opinion`.
@Repository
class OpinionTable implements Opinions {

    private final JdbcClient database;
    private final OutgoingIndex index;

    OpinionTable(JdbcClient database, OutgoingIndex index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public List<Opinion> list(OutgoingDocument document) {
        return database.sql("""
            select no, person, office, asked, asked_by, question, asked_at, answered_by, agrees, answer,
                answered_at
            from documents.opinion where document_id = :id and unit_id = :unit order by no
            """)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .query((row, number) -> new Opinion(
                        row.getInt("no"),
                        row.getObject("person", UUID.class),
                        row.getObject("office", UUID.class),
                        row.getString("asked"),
                        row.getString("asked_by"),
                        row.getString("question"),
                        Objects.requireNonNull(OutgoingRow.instant(row, "asked_at")),
                        row.getString("answered_by"),
                        row.getObject("agrees", Boolean.class),
                        row.getString("answer"),
                        OutgoingRow.instant(row, "answered_at")))
                .list();
    }

    @Override
    public void ask(OutgoingDocument document, Opinion opinion) {
        database.sql("""
            insert into documents.opinion (unit_id, document_id, no, person, office, asked, asked_by, question,
                asked_at)
            values (:unit, :id, :no, :person, :office, :asked, :by, :question, :at)
            """)
                .param("unit", document.unit().value())
                .param("id", document.id())
                .param("no", opinion.no())
                .param("person", opinion.person())
                .param("office", opinion.office())
                .param("asked", opinion.asked())
                .param("by", opinion.askedBy())
                .param("question", opinion.question())
                .param("at", OutgoingRow.at(opinion.askedAt()))
                .update();
        index.write(document);
    }

    @Override
    public List<UUID> openOf(UnitId unit, UUID person) {
        return database.sql("""
            select distinct o.document_id from documents.opinion o
            join documents.outgoing_document d on d.id = o.document_id and d.unit_id = :unit
            where o.unit_id = :unit and o.person = :person and o.answered_at is null
                and d.state not in ('ISSUED', 'CANCELLED', 'RECALLED', 'REPLACED')
            """)
                .param("unit", unit.value())
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    @Override
    public void passOn(OutgoingDocument document, UUID from, UUID to, String asked) {
        database.sql("""
            update documents.opinion set person = :to, asked = :asked
            where document_id = :id and unit_id = :unit and person = :from and answered_at is null
            """)
                .param("to", to)
                .param("asked", asked)
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("from", from)
                .update();
        index.write(document);
    }

    @Override
    public void answer(OutgoingDocument document, Opinion answered) {
        database.sql("""
            update documents.opinion set answered_by = :by, agrees = :agrees, answer = :answer,
                answered_at = :at
            where document_id = :id and unit_id = :unit and no = :no and answered_at is null
            """)
                .param("by", answered.answeredBy())
                .param("agrees", answered.agrees())
                .param("answer", answered.answer())
                .param("at", OutgoingRow.at(answered.answeredAt()))
                .param("id", document.id())
                .param("unit", document.unit().value())
                .param("no", answered.no())
                .update();
    }
}
