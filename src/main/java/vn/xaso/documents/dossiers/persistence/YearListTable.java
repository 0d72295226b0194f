package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.UnitId;

/// The table `documents.dossier_list`.
@Repository
class YearListTable implements YearList.Shelf {

    private static final String SELECT =
            "select unit_id, year, decision, issued_on, issued_by, issuer from documents.dossier_list ";

    private final JdbcClient database;

    YearListTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<YearList> find(UnitId unit, int year) {
        return database.sql(SELECT + "where unit_id = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(YearListTable::read)
                .optional();
    }

    @Override
    public List<YearList> all(UnitId unit) {
        return database.sql(SELECT + "where unit_id = :unit order by year desc")
                .param("unit", unit.value())
                .query(YearListTable::read)
                .list();
    }

    @Override
    public void begin(YearList list) {
        database.sql("""
                        insert into documents.dossier_list (unit_id, year) values (:unit, :year) on conflict do nothing
                        """)
                .param("unit", list.unit().value())
                .param("year", list.year())
                .update();
    }

    @Override
    public void save(YearList list) {
        database.sql("""
                        update documents.dossier_list set decision = :decision, issued_on = :issuedOn,
                            issued_by = :issuedBy, issuer = :issuer
                        where unit_id = :unit and year = :year
                        """)
                .param("decision", list.decision())
                .param("issuedOn", list.issuedOn())
                .param("issuedBy", list.issuedBy())
                .param("issuer", list.issuer())
                .param("unit", list.unit().value())
                .param("year", list.year())
                .update();
    }

    private static YearList read(ResultSet row, int count) throws SQLException {
        return new YearList(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("year"),
                row.getString("decision"),
                DossierRow.day(row, "issued_on"),
                row.getString("issued_by"),
                row.getObject("issuer", UUID.class));
    }
}
