package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.OriginalUse;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The table `documents.original_use`.
@Repository
class OriginalUseTable implements OriginalUse.Register {

    private static final int PAGE = 50;

    private static final String SELECT = """
        select id, unit_id, dossier_id, document_id, dossier_code, symbol, dated, type, summary, used_on, reader,
            taken_along, allowed_by, back_by, returned_on, note, given_by
        from documents.original_use where unit_id = :unit
        """;

    private final JdbcClient database;

    OriginalUseTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(OriginalUse use) {
        var document = use.document();
        database.sql("""
            insert into documents.original_use (id, unit_id, dossier_id, document_id, dossier_code, symbol,
                dated, type, summary, used_on, reader, taken_along, allowed_by, back_by, note, given_by)
            values (:id, :unit, :dossier, :document, :code, :symbol, :dated, :type, :summary, :usedOn,
                :reader, :takenAlong, :allowedBy, :backBy, :note, :givenBy)
            """)
                .param("id", use.id())
                .param("unit", use.unit().value())
                .param("dossier", use.dossier())
                .param("document", document.id())
                .param("code", use.dossierCode())
                .param("symbol", document.symbol())
                .param("dated", document.date())
                .param("type", document.type())
                .param("summary", document.summary())
                .param("usedOn", use.usedOn())
                .param("reader", use.reader())
                .param("takenAlong", use.takenAlong())
                .param("allowedBy", use.allowedBy())
                .param("backBy", use.backBy())
                .param("note", use.note())
                .param("givenBy", use.givenBy())
                .update();
    }

    @Override
    public void save(OriginalUse use) {
        database.sql("update documents.original_use set returned_on = :on where id = :id and unit_id = :unit")
                .param("on", use.returnedOn())
                .param("id", use.id())
                .param("unit", use.unit().value())
                .update();
    }

    @Override
    public OriginalUse lock(UnitId unit, UUID id) {
        return database.sql(SELECT + "and id = :id for update")
                .param("unit", unit.value())
                .param("id", id)
                .query(OriginalUseTable::read)
                .optional()
                .orElseThrow(() -> new Absent("use of an original " + id));
    }

    @Override
    public Slice<OriginalUse> list(UnitId unit, boolean onlyOut, @Nullable String after) {
        var cursor = after == null ? new String[] {"infinity", new UUID(-1, -1).toString()} : after.split("_", 2);
        var rows = database.sql(
                        SELECT + (onlyOut ? "and taken_along and returned_on is null " : "") + """
                            and (used_on, id) < (cast(:day as date), cast(:id as uuid))
                            order by used_on desc, id desc limit\
                            """ + " " + (PAGE + 1))
                .param("unit", unit.value())
                .param("day", cursor[0])
                .param("id", cursor[1])
                .query(OriginalUseTable::read)
                .list();
        return Slice.cut(rows, PAGE, row -> row.usedOn() + "_" + row.id());
    }

    @Override
    public boolean isOut(UnitId unit, UUID document) {
        return database.sql("""
            select exists (select from documents.original_use where unit_id = :unit
                and document_id = :document and taken_along and returned_on is null)
            """)
                .param("unit", unit.value())
                .param("document", document)
                .query(Boolean.class)
                .single();
    }

    private static OriginalUse read(ResultSet row, int count) throws SQLException {
        var document = new FiledDocument(
                row.getObject("document_id", UUID.class),
                FiledDocument.Origin.INCOMING,
                row.getString("symbol"),
                row.getObject("dated", LocalDate.class),
                row.getString("type"),
                row.getString("summary"),
                "",
                0,
                List.of(),
                "");
        return new OriginalUse(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("dossier_id", UUID.class),
                row.getString("dossier_code"),
                document,
                row.getObject("used_on", LocalDate.class),
                row.getString("reader"),
                row.getBoolean("taken_along"),
                row.getString("allowed_by"),
                DossierRow.day(row, "back_by"),
                DossierRow.day(row, "returned_on"),
                row.getString("note"),
                row.getObject("given_by", UUID.class));
    }
}
