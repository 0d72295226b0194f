package vn.xaso.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.ui.Language;

/// The table `notifications.choice`.
@Repository
class MailChoiceTable implements MailChoices {

    private static final String SELECT =
            "select person, address, digests, language from notifications.choice where unit_id = :unit";

    private final JdbcClient database;

    MailChoiceTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<MailChoice> find(UnitId unit, UUID person) {
        return database.sql(SELECT + " and person = :person")
                .param("unit", unit.value())
                .param("person", person)
                .query(MailChoiceTable::read)
                .optional();
    }

    @Override
    public void set(UnitId unit, MailChoice choice) {
        database.sql("""
            insert into notifications.choice (unit_id, person, address, digests, language)
            values (:unit, :person, :address, :digests, :language)
            on conflict (unit_id, person) do update
            set address = excluded.address, digests = excluded.digests, language = excluded.language
            """)
                .param("unit", unit.value())
                .param("person", choice.person())
                .param("address", choice.address().text())
                .param("digests", choice.digests())
                .param("language", choice.language().name())
                .update();
    }

    @Override
    public void remove(UnitId unit, UUID person) {
        database.sql("delete from notifications.choice where unit_id = :unit and person = :person")
                .param("unit", unit.value())
                .param("person", person)
                .update();
    }

    @Override
    public List<MailChoice> readers(UnitId unit) {
        return database.sql(SELECT + " and digests")
                .param("unit", unit.value())
                .query(MailChoiceTable::read)
                .list();
    }

    private static MailChoice read(ResultSet row, int number) throws SQLException {
        return new MailChoice(
                row.getObject("person", UUID.class),
                new MailAddress(row.getString("address")),
                row.getBoolean("digests"),
                Language.valueOf(row.getString("language")));
    }
}
