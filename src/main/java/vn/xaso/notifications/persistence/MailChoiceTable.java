package vn.xaso.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.domain.ConfirmationCode;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.ui.Language;

/// The table `notifications.choice`.
@Repository
class MailChoiceTable implements MailChoices {

    private static final String SELECT =
            "select person, address, digests, language, confirmed from notifications.choice";

    private final JdbcClient database;

    MailChoiceTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<MailChoice> find(UnitId unit, UUID person) {
        return of(unit, person, SELECT).query(MailChoiceTable::read).optional();
    }

    @Override
    public void set(UnitId unit, MailChoice choice) {
        database.sql("""
            insert into notifications.choice as choice (unit_id, person, address, digests, language)
            values (:unit, :person, :address, :digests, :language)
            on conflict (unit_id, person) do update
            set address = excluded.address, digests = excluded.digests, language = excluded.language,
                confirmed = choice.confirmed and choice.address = excluded.address,
                code_hash = case when choice.address = excluded.address then choice.code_hash end,
                code_until = case when choice.address = excluded.address then choice.code_until end
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
        of(unit, person, "delete from notifications.choice").update();
    }

    @Override
    public List<MailChoice> readers(UnitId unit) {
        return database.sql(SELECT + " where unit_id = :unit and digests and confirmed")
                .param("unit", unit.value())
                .query(MailChoiceTable::read)
                .list();
    }

    @Override
    public Optional<ConfirmationCode> code(UnitId unit, UUID person) {
        return of(unit, person, "select code_hash, code_until, code_tries from notifications.choice")
                .query(MailChoiceTable::readCode)
                .optional()
                .flatMap(code -> code);
    }

    @Override
    public void expect(UnitId unit, UUID person, ConfirmationCode code) {
        of(unit, person, "update notifications.choice set code_hash = :hash, code_until = :until, code_tries = 0")
                .param("hash", code.hash())
                .param("until", code.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void countTry(UnitId unit, UUID person) {
        of(unit, person, "update notifications.choice set code_tries = code_tries + 1")
                .update();
    }

    @Override
    public void confirm(UnitId unit, UUID person) {
        of(
                        unit,
                        person,
                        "update notifications.choice set confirmed = true, code_hash = null, code_until = null, code_tries = 0")
                .update();
    }

    private JdbcClient.StatementSpec of(UnitId unit, UUID person, String what) {
        return database.sql(what + " where unit_id = :unit and person = :person")
                .param("unit", unit.value())
                .param("person", person);
    }

    private static Optional<ConfirmationCode> readCode(ResultSet row, int number) throws SQLException {
        var hash = row.getBytes("code_hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new ConfirmationCode(
                        hash, row.getObject("code_until", OffsetDateTime.class).toInstant(), row.getInt("code_tries")));
    }

    private static MailChoice read(ResultSet row, int number) throws SQLException {
        return new MailChoice(
                row.getObject("person", UUID.class),
                new MailAddress(row.getString("address")),
                row.getBoolean("digests"),
                Language.valueOf(row.getString("language")),
                row.getBoolean("confirmed"));
    }
}
