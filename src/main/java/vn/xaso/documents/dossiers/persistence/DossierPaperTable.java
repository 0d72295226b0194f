package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.kernel.UnitId;

/// The table `documents.dossier_paper`.
@Repository
class DossierPaperTable {

    private final JdbcClient database;

    DossierPaperTable(JdbcClient database) {
        this.database = database;
    }

    List<Paper> list(Dossier dossier) {
        return database.sql("""
                        select no, home, document_id, origin, symbol, dated, type, summary, author, pages, files, href,
                            filed_at, filed_by
                        from documents.dossier_paper where dossier_id = :dossier and unit_id = :unit
                        order by no, filed_at, document_id
                        """)
                .param("dossier", dossier.id())
                .param("unit", dossier.unit().value())
                .query(DossierPaperTable::read)
                .list();
    }

    void put(Dossier dossier, Paper paper) {
        var document = paper.document();
        database.sql("""
                        insert into documents.dossier_paper as paper (unit_id, dossier_id, document_id, no, home, origin,
                            symbol, dated, type, summary, author, pages, files, href, filed_at, filed_by)
                        values (:unit, :dossier, :document, :no, :home, :origin, :symbol, :dated, :type, :summary,
                            :author, :pages, cast(:files as uuid[]), :href, :filedAt, :filedBy)
                        on conflict (dossier_id, document_id) do update set home = paper.home or excluded.home,
                            symbol = excluded.symbol, dated = excluded.dated, type = excluded.type,
                            summary = excluded.summary, author = excluded.author, pages = excluded.pages,
                            files = excluded.files, href = excluded.href
                        """)
                .param("unit", dossier.unit().value())
                .param("dossier", dossier.id())
                .param("document", document.id())
                .param("no", paper.no())
                .param("home", paper.home())
                .param("origin", document.origin().name())
                .param("symbol", document.symbol())
                .param("dated", document.date())
                .param("type", document.type())
                .param("summary", document.summary())
                .param("author", document.author())
                .param("pages", document.pages())
                .param("files", literal(document.files()))
                .param("href", document.href())
                .param("filedAt", DossierRow.at(paper.filedAt()))
                .param("filedBy", paper.filedBy())
                .update();
    }

    void takeOut(Dossier dossier, UUID document) {
        database.sql("""
                        delete from documents.dossier_paper
                        where dossier_id = :dossier and document_id = :document and unit_id = :unit
                        """)
                .param("dossier", dossier.id())
                .param("document", document)
                .param("unit", dossier.unit().value())
                .update();
    }

    void renumber(Dossier dossier, List<Paper> papers) {
        for (var paper : papers) {
            database.sql("""
                            update documents.dossier_paper set no = :no
                            where dossier_id = :dossier and document_id = :document and unit_id = :unit and no <> :no
                            """)
                    .param("no", paper.no())
                    .param("dossier", dossier.id())
                    .param("document", paper.document().id())
                    .param("unit", dossier.unit().value())
                    .update();
        }
    }

    Optional<UUID> holding(UnitId unit, UUID document) {
        return database.sql("""
                        select dossier_id from documents.dossier_paper
                        where unit_id = :unit and document_id = :document and home
                        """)
                .param("unit", unit.value())
                .param("document", document)
                .query(UUID.class)
                .optional();
    }

    private static Paper read(ResultSet row, int count) throws SQLException {
        var document = new FiledDocument(
                row.getObject("document_id", UUID.class),
                FiledDocument.Origin.valueOf(row.getString("origin")),
                row.getString("symbol"),
                row.getObject("dated", LocalDate.class),
                row.getString("type"),
                row.getString("summary"),
                row.getString("author"),
                row.getInt("pages"),
                List.of((UUID[]) row.getArray("files").getArray()),
                row.getString("href"));
        return new Paper(
                document,
                row.getInt("no"),
                row.getBoolean("home"),
                DossierRow.instant(row, "filed_at"),
                row.getString("filed_by"));
    }

    private static String literal(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
