package vn.xaso.cases.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// The tables `cases.case_paper` and `cases.case_document`.
@Repository
class CasePaperTable {

    private final JdbcClient database;

    CasePaperTable(JdbcClient database) {
        this.database = database;
    }

    void add(CaseFile caseFile, CasePaper paper) {
        database.sql("""
            insert into cases.case_paper (unit_id, case_id, no, paper_no, name, kind, quantity, file_id,
                added_at)
            values (:unit, :case, :no, :paperNo, :name, :kind, :quantity, :file, :at)
            """)
                .param("unit", caseFile.unit().value())
                .param("case", caseFile.id())
                .param("no", paper.no())
                .param("paperNo", paper.paperNo())
                .param("name", paper.name())
                .param("kind", paper.kind().ordinal())
                .param("quantity", paper.quantity())
                .param("file", paper.file())
                .param("at", CaseRow.at(paper.addedAt()))
                .update();
    }

    void remove(CaseFile caseFile, int no) {
        database.sql("delete from cases.case_paper where case_id = :case and unit_id = :unit and no = :no")
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .param("no", no)
                .update();
    }

    List<CasePaper> list(CaseFile caseFile) {
        return database.sql("""
            select no, paper_no, name, kind, quantity, file_id, added_at
            from cases.case_paper where case_id = :case and unit_id = :unit order by no
            """)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query((row, number) -> new CasePaper(
                        row.getInt("no"),
                        row.getObject("paper_no", Integer.class),
                        row.getString("name"),
                        CasePaper.Kind.values()[row.getInt("kind")],
                        row.getInt("quantity"),
                        row.getObject("file_id", UUID.class),
                        Objects.requireNonNull(CaseRow.instant(row, "added_at"))))
                .list();
    }

    void addDocument(CaseFile caseFile, CaseDocument document) {
        database.sql("""
            insert into cases.case_document (unit_id, case_id, no, kind, file_id, number, notation, dated,
                made_at, signers)
            values (:unit, :case, :no, :kind, :file, :number, :notation, :dated, :at, :signers)
            """)
                .param("unit", caseFile.unit().value())
                .param("case", caseFile.id())
                .param("no", document.no())
                .param("kind", document.kind().name())
                .param("file", document.file())
                .param("number", document.number())
                .param("notation", document.notation())
                .param("dated", document.dated())
                .param("at", CaseRow.at(document.madeAt()))
                .param("signers", document.signers())
                .update();
    }

    List<CaseDocument> documents(CaseFile caseFile) {
        return database.sql("""
            select no, kind, file_id, number, notation, dated, made_at, signers
            from cases.case_document where case_id = :case and unit_id = :unit order by no
            """)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query((row, number) -> new CaseDocument(
                        row.getInt("no"),
                        CaseDocument.Kind.valueOf(row.getString("kind")),
                        CaseRow.uuid(row, "file_id"),
                        row.getObject("number", Integer.class),
                        row.getString("notation"),
                        row.getObject("dated", LocalDate.class),
                        Objects.requireNonNull(CaseRow.instant(row, "made_at")),
                        row.getString("signers")))
                .list();
    }

    Map<UUID, UUID> casesOf(UnitId unit, Set<UUID> files) {
        var found = new HashMap<UUID, UUID>();
        database.sql("""
            select file_id, case_id from cases.case_document
            where unit_id = :unit and file_id in (:files)
            """).param("unit", unit.value()).param("files", files).query(row -> {
            found.put(row.getObject("file_id", UUID.class), row.getObject("case_id", UUID.class));
        });
        return found;
    }

    void forget(CaseFile draft) {
        database.sql("delete from cases.case_paper where case_id = :case and unit_id = :unit")
                .param("case", draft.id())
                .param("unit", draft.unit().value())
                .update();
    }
}
