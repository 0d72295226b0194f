package vn.xaso.cases.phrases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.phrases.domain.Phrase;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.cases.phrases.domain.Phrases;
import vn.xaso.kernel.UnitId;

/// The table `cases.phrase`.
@Repository
class PhraseTable implements Phrases {

    private static final String SELECT = """
        select id, unit_id, owner, purpose, procedure_code, text, version, ended, changed_at, changed_by
        from cases.phrase where unit_id = :unit
        """;

    private final JdbcClient database;

    PhraseTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Phrase> all(UnitId unit, UUID person) {
        return database.sql(SELECT + " and (owner is null or owner = :person) order by kernel.fold(text), id")
                .param("unit", unit.value())
                .param("person", person)
                .query(PhraseTable::phrase)
                .list();
    }

    @Override
    public List<Phrase> inUse(UnitId unit, UUID person, Set<PhrasePurpose> purposes, String procedure) {
        return database.sql(SELECT + """
             and (owner is null or owner = :person) and not ended and purpose in (:purposes)
             and procedure_code in ('', :procedure)
            order by kernel.fold(text), id
            """)
                .param("unit", unit.value())
                .param("person", person)
                .param("purposes", purposes.stream().map(PhrasePurpose::name).toList())
                .param("procedure", procedure)
                .query(PhraseTable::phrase)
                .list();
    }

    @Override
    public Optional<Phrase> find(UnitId unit, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(PhraseTable::phrase)
                .optional();
    }

    @Override
    public void add(Phrase phrase) {
        database.sql("""
            insert into cases.phrase (id, unit_id, owner, purpose, procedure_code, text, version, ended, changed_at,
                changed_by)
            values (:id, :unit, :owner, :purpose, :procedure, :text, :version, :ended, :at, :by)
            """)
                .param("id", phrase.id())
                .param("unit", phrase.unit().value())
                .param("owner", phrase.owner())
                .param("purpose", phrase.words().purpose().name())
                .param("procedure", phrase.words().procedure())
                .param("text", phrase.words().text())
                .param("version", phrase.version())
                .param("ended", phrase.ended())
                .param("at", phrase.written().at().atOffset(ZoneOffset.UTC))
                .param("by", phrase.written().name())
                .update();
    }

    @Override
    public boolean save(Phrase after) {
        return database.sql("""
            update cases.phrase set purpose = :purpose, procedure_code = :procedure, text = :text, version = :version,
                ended = :ended, changed_at = :at, changed_by = :by
            where id = :id and unit_id = :unit and version = :seen
            """)
                        .param("id", after.id())
                        .param("unit", after.unit().value())
                        .param("purpose", after.words().purpose().name())
                        .param("procedure", after.words().procedure())
                        .param("text", after.words().text())
                        .param("version", after.version())
                        .param("seen", after.version() - 1)
                        .param("ended", after.ended())
                        .param("at", after.written().at().atOffset(ZoneOffset.UTC))
                        .param("by", after.written().name())
                        .update()
                == 1;
    }

    private static Phrase phrase(ResultSet row, int count) throws SQLException {
        return new Phrase(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("owner", UUID.class),
                new Phrase.Words(
                        PhrasePurpose.valueOf(row.getString("purpose")),
                        row.getString("procedure_code"),
                        row.getString("text")),
                row.getInt("version"),
                row.getBoolean("ended"),
                new Phrase.Written(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by")));
    }
}
