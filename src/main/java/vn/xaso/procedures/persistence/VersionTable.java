package vn.xaso.procedures.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// Adds versions to the catalogue and puts them into force.
@Repository
class VersionTable implements Versions {

    private final JdbcClient jdbc;
    private final VersionParts parts;
    private final VersionShelf shelf;
    private final VersionsInForce inForce;

    VersionTable(JdbcClient jdbc, VersionParts parts, VersionShelf shelf, VersionsInForce inForce) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.shelf = shelf;
        this.inForce = inForce;
    }

    @Override
    public int nextNumber(ProcedureCode code) {
        return jdbc.sql("select coalesce(max(version_no), 0) + 1 from procedures.procedure_version where code = :code")
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<ProcedureVersion> newest(ProcedureCode code) {
        return jdbc.sql("""
                select id from procedures.procedure_version where code = :code order by version_no desc limit 1
                """)
                .param("code", code.value())
                .query(UUID.class)
                .optional()
                .map(shelf::read);
    }

    @Override
    public @Nullable String lastDigest(ProcedureCode code, String source) {
        return jdbc.sql("""
                select source_digest from procedures.procedure_version
                where code = :code and source = :source order by version_no desc limit 1
                """)
                .param("code", code.value())
                .param("source", source)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Override
    public void add(NewVersion entry) {
        var version = entry.version();
        addRow(entry, version, procedure(version.code()));
        parts.add(version);
        parts.addFlags(version, entry.flags());
    }

    @Override
    public void publish(UUID id, LocalDate from) {
        var code = jdbc.sql("select code from procedures.procedure_version where id = :id and status = 'DRAFT'")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Absent("draft " + id));
        var ended = jdbc.sql("""
                update procedures.procedure_version
                set valid_to = case when valid_from < :from then :from - 1 else valid_to end,
                    status = case when valid_from < :from then status else 'CLOSED' end
                where code = :code and status = 'PUBLISHED' and (valid_to is null or valid_to >= :from)
                returning id
                """)
                .param("code", code)
                .param("from", from)
                .query(UUID.class)
                .list();
        jdbc.sql("update procedures.procedure_version set status = 'PUBLISHED', valid_from = :from where id = :id")
                .param("id", id)
                .param("from", from)
                .update();
        shelf.forget(id);
        ended.forEach(shelf::forget);
        inForce.forget();
    }

    private UUID procedure(ProcedureCode code) {
        jdbc.sql("insert into procedures.procedure (id, code) values (:id, :code) on conflict (code) do nothing")
                .param("id", Ids.next())
                .param("code", code.value())
                .update();
        return jdbc.sql("select id from procedures.procedure where code = :code")
                .param("code", code.value())
                .query(UUID.class)
                .single();
    }

    private void addRow(NewVersion entry, ProcedureVersion version, UUID procedure) {
        jdbc.sql("""
                insert into procedures.procedure_version (id, procedure_id, code, version_no, status, name, name_en,
                    field, subject, level, online_level, processing_route, limit_unit, limit_amount, limit_mode,
                    cut_off, extra_days, time_text, fee_text, requirements, steps_text, keywords, executing_agency,
                    competent_agency, receiving_address, coordinating_agency, form_id, valid_from, valid_to, source,
                    source_date, source_url, decision, source_digest, raw)
                values (:id, :procedure, :code, :number, :status, :name, :nameEn,
                    :field, :subject, :level, :onlineLevel, :route, :limitUnit, :limitAmount, :limitMode,
                    :cutOff, :extraDays, :timeText, :feeText, :requirements, :steps, :keywords, :executing,
                    :competent, :receiving, :coordinating, :form, :validFrom, :validTo, :source,
                    :sourceOn, :sourceUrl, :decision, :digest, :raw::json)
                """)
                .param("procedure", procedure)
                .params(VersionValues.of(version))
                .param("digest", entry.digest())
                .param("raw", entry.raw())
                .update();
    }
}
