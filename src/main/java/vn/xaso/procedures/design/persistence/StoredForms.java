package vn.xaso.procedures.design.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The electronic forms that procedures of the catalogue use.
@Repository
@Transactional(readOnly = true)
public class StoredForms {

    private final JdbcClient jdbc;

    StoredForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A form with the name of a procedure that uses it.
    public record Row(UUID form, String procedure) {}

    public List<Row> list() {
        return jdbc.sql("""
            select form_id as form, min(name collate "vi-VN-x-icu") as procedure from procedures.procedure_version
            where form_id is not null and status = 'PUBLISHED'
            group by form_id order by min(name collate "vi-VN-x-icu")
            """).query(Row.class).list();
    }
}
