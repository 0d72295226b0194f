package vn.xaso.vault.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Marks;

/// Rows of the store as papers and uses.
final class VaultRow {

    static final String PAPER = """
        select id, unit_id, owner_kind, owner_code, kind, title, number, issuer, issued_on, valid_from, valid_to,
            source, status, status_note, replaced_by, file_id, sha256, case_id, stored_at
        from vault.paper
        """;

    static final String REUSE = """
        select unit_id, case_id, paper_id, paper_unit_id, title, case_code, purpose, at, account, name
        from vault.reuse
        """;

    private VaultRow() {}

    static VaultPaper paper(ResultSet row, int number) throws SQLException {
        return new VaultPaper(
                id(row, "id"),
                new UnitId(id(row, "unit_id")),
                new Owner(Owner.Kind.valueOf(row.getString("owner_kind")), row.getString("owner_code")),
                row.getString("kind"),
                row.getString("title"),
                new Marks(
                        row.getString("number"),
                        row.getString("issuer"),
                        day(row, "issued_on"),
                        day(row, "valid_from"),
                        day(row, "valid_to")),
                VaultPaper.Source.valueOf(row.getString("source")),
                VaultPaper.Status.valueOf(row.getString("status")),
                row.getString("status_note"),
                maybe(row, "replaced_by"),
                id(row, "file_id"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                maybe(row, "case_id"),
                row.getTimestamp("stored_at").toInstant());
    }

    static PaperReuse reuse(ResultSet row, int number) throws SQLException {
        return new PaperReuse(
                new UnitId(id(row, "unit_id")),
                id(row, "case_id"),
                id(row, "paper_id"),
                new UnitId(id(row, "paper_unit_id")),
                row.getString("title"),
                row.getString("case_code"),
                row.getString("purpose"),
                row.getTimestamp("at").toInstant(),
                maybe(row, "account"),
                row.getString("name"));
    }

    static byte[] key(Owner owner) {
        return HexFormat.of().parseHex(owner.key());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable UUID maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
