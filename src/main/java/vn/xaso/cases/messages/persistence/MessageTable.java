package vn.xaso.cases.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.domain.CaseMessage;
import vn.xaso.cases.messages.domain.CaseMessages;
import vn.xaso.kernel.UnitId;

/// The table `cases.message`.
@Repository
class MessageTable implements CaseMessages {

    private final JdbcClient database;

    MessageTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CaseMessage> of(CaseFile caseFile) {
        return database.sql("""
            select id, case_id, writer, name, position, text, written_at, settled_at from cases.message
            where case_id = :case and unit_id = :unit order by id
            """)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query(MessageTable::read)
                .list();
    }

    @Override
    public void add(UnitId unit, CaseMessage message) {
        database.sql("""
            insert into cases.message (case_id, id, unit_id, writer, name, position, text, written_at)
            values (:case, :id, :unit, :writer, :name, :position, :text, :at)
            """)
                .param("case", message.caseId())
                .param("id", message.id())
                .param("unit", unit.value())
                .param("writer", message.writer())
                .param("name", message.name())
                .param("position", message.position())
                .param("text", message.text())
                .param("at", Timestamp.from(message.at()))
                .update();
    }

    @Override
    public int settle(CaseFile caseFile, UUID official, Instant now) {
        return database.sql("""
            update cases.message set settled_at = :now, settled_by = :official
            where case_id = :case and unit_id = :unit and writer is null and settled_at is null
            """)
                .param("now", Timestamp.from(now))
                .param("official", official)
                .param("case", caseFile.id())
                .param("unit", caseFile.unit().value())
                .update();
    }

    private static CaseMessage read(ResultSet row, int number) throws SQLException {
        var settled = row.getTimestamp("settled_at");
        return new CaseMessage(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("writer", UUID.class),
                row.getString("name"),
                row.getString("position"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
