package vn.xaso.cases.variants.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.variants.domain.CaseVariants;

/// The table `cases.case_variant`.
@Repository
class CaseVariantTable implements CaseVariants {

    private final JdbcClient database;

    CaseVariantTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(CaseFile caseFile) {
        return database.sql("select name from cases.case_variant where case_id = :id and unit_id = :unit")
                .param("id", caseFile.id())
                .param("unit", caseFile.unit().value())
                .query(String.class)
                .optional();
    }

    @Override
    public void choose(CaseFile caseFile, String name) {
        database.sql("""
            insert into cases.case_variant (case_id, unit_id, name) values (:id, :unit, :name)
            on conflict (case_id) do update set name = excluded.name
            """)
                .param("id", caseFile.id())
                .param("unit", caseFile.unit().value())
                .param("name", name)
                .update();
    }
}
