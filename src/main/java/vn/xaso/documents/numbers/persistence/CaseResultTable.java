package vn.xaso.documents.numbers.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.numbers.domain.CaseResults;
import vn.xaso.kernel.UnitId;

/// The table `documents.case_result`.
@Repository
class CaseResultTable implements CaseResults {

    private final JdbcClient database;

    CaseResultTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, UUID entry, DocumentType type, NumberBook.Result result, LocalDate day, Instant now) {
        database.sql("""
            insert into documents.case_result (id, unit_id, case_id, case_code, type, type_name, summary, signer,
                addressee, issued_on, issued_at)
            values (:id, :unit, :case, :code, nullif(:type, ''), :name, :summary, :signer, :addressee, :day, :at)
            """)
                .param("id", entry)
                .param("unit", unit.value())
                .param("case", result.caseId())
                .param("code", result.caseCode())
                .param("type", type.code())
                .param("name", type.nameVi())
                .param("summary", result.summary())
                .param("signer", result.signer())
                .param("addressee", result.addressee())
                .param("day", day)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean has(UnitId unit, UUID entry) {
        return database.sql("select exists (select from documents.case_result where id = :id and unit_id = :unit)")
                .param("id", entry)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
