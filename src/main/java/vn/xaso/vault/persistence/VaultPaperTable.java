package vn.xaso.vault.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.NewPaper.Confirmation;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Status;
import vn.xaso.vault.domain.VaultPapers;

/// Papers with their notices: a paper is found by its owner through the notice, so that it needs no index of its own.
@Repository
class VaultPaperTable implements VaultPapers {

    private final JdbcClient jdbc;

    VaultPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(VaultPaper paper, List<Confirmation> confirmations) {
        jdbc.sql("""
            insert into vault.paper (id, unit_id, owner_kind, owner_code, kind, title, number, issuer, issued_on,
                valid_from, valid_to, source, status, file_id, sha256, case_id, stored_at)
            values (:id, :unit, :ownerKind, :owner, :kind, :title, :number, :issuer, :issuedOn,
                :validFrom, :validTo, :source, :status, :file, :sha256, :case, :at)\
            """)
                .param("id", paper.id())
                .param("unit", paper.unit().value())
                .param("ownerKind", paper.owner().kind().name())
                .param("owner", paper.owner().code())
                .param("kind", paper.kind())
                .param("title", paper.title())
                .param("number", paper.marks().number())
                .param("issuer", paper.marks().issuer())
                .param("issuedOn", paper.marks().issuedOn())
                .param("validFrom", paper.marks().validFrom())
                .param("validTo", paper.marks().validTo())
                .param("source", paper.source().name())
                .param("status", paper.status().name())
                .param("file", paper.file())
                .param("sha256", HexFormat.of().parseHex(paper.sha256()))
                .param("case", paper.caseId())
                .param("at", Timestamp.from(paper.storedAt()))
                .update();
        announce(paper);
        for (int no = 1; no <= confirmations.size(); no++) {
            confirm(paper, no, confirmations.get(no - 1));
        }
    }

    private void announce(VaultPaper paper) {
        jdbc.sql("""
            insert into vault.notice (owner_key, paper_id, unit_id, kind, evidence, status, valid_to)
            values (:owner, :id, :unit, :kind, :evidence, :status, :validTo)\
            """)
                .param("owner", VaultRow.key(paper.owner()))
                .param("id", paper.id())
                .param("unit", paper.unit().value())
                .param("kind", paper.kind())
                .param("evidence", paper.source().isEvidence())
                .param("status", paper.status().name())
                .param("validTo", paper.marks().validTo())
                .update();
    }

    private void confirm(VaultPaper paper, int no, Confirmation confirmation) {
        jdbc.sql("""
            insert into vault.confirmation (unit_id, paper_id, no, how, at, account, name, position)
            values (:unit, :id, :no, :how, :at, :account, :name, :position)\
            """)
                .param("unit", paper.unit().value())
                .param("id", paper.id())
                .param("no", no)
                .param("how", confirmation.how().name())
                .param("at", Timestamp.from(paper.storedAt()))
                .param("account", confirmation.account())
                .param("name", confirmation.name())
                .param("position", confirmation.position())
                .update();
    }

    @Override
    public Optional<VaultPaper> find(UnitId unit, UUID id) {
        return jdbc.sql(VaultRow.PAPER + "where id = :id and unit_id = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(VaultRow::paper)
                .optional();
    }

    @Override
    public List<VaultPaper> list(UnitId unit, Owner owner) {
        return jdbc.sql(VaultRow.PAPER + """
            where unit_id = :unit and owner_code = :owner and owner_kind = :ownerKind
                and id in (select paper_id from vault.notice where owner_key = :key)
            order by stored_at desc, id desc\
            """)
                .param("unit", unit.value())
                .param("owner", owner.code())
                .param("ownerKind", owner.kind().name())
                .param("key", VaultRow.key(owner))
                .query(VaultRow::paper)
                .list();
    }

    @Override
    public void mark(VaultPaper paper, Status status, Instant at, Mark mark) {
        jdbc.sql("""
            with told as (
                update vault.notice set status = :status where owner_key = :key and paper_id = :id and unit_id = :unit)
            update vault.paper set status = :status, status_at = :at, status_note = :why, replaced_by = :by
            where id = :id and unit_id = :unit\
            """)
                .param("status", status.name())
                .param("at", Timestamp.from(at))
                .param("why", mark.why())
                .param("by", mark.replacedBy())
                .param("key", VaultRow.key(paper.owner()))
                .param("id", paper.id())
                .param("unit", paper.unit().value())
                .update();
    }

    @Override
    public void addReuse(Owner owner, PaperReuse reuse) {
        jdbc.sql("""
            with traced as (
                insert into vault.trace (owner_key, unit_id) values (:key, :unit) on conflict do nothing)
            insert into vault.reuse (unit_id, case_id, paper_id, paper_unit_id, owner_key, title, case_code, purpose,
                at, account, name)
            values (:unit, :case, :paper, :paperUnit, :key, :title, :code, :purpose, :at, :account, :name)\
            """)
                .param("key", VaultRow.key(owner))
                .param("unit", reuse.unit().value())
                .param("case", reuse.caseId())
                .param("paper", reuse.paper())
                .param("paperUnit", reuse.paperUnit().value())
                .param("title", reuse.title())
                .param("code", reuse.caseCode())
                .param("purpose", reuse.purpose())
                .param("at", Timestamp.from(reuse.at()))
                .param("account", reuse.account())
                .param("name", reuse.name())
                .update();
    }

    @Override
    public List<PaperReuse> reusesFor(UnitId unit, UUID caseId) {
        return jdbc.sql(VaultRow.REUSE + "where unit_id = :unit and case_id = :case order by at")
                .param("unit", unit.value())
                .param("case", caseId)
                .query(VaultRow::reuse)
                .list();
    }

    @Override
    public Set<UUID> casesWithReuse(Set<UnitId> units, Set<UUID> cases) {
        return Set.copyOf(jdbc.sql("select distinct case_id from vault.reuse where unit_id = any(:units) and case_id ="
                        + " any(:cases)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("cases", cases.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public List<PaperReuse> reusesOf(Owner owner) {
        return jdbc.sql(VaultRow.REUSE + "where owner_key = :key order by at desc limit 500")
                .param("key", VaultRow.key(owner))
                .query(VaultRow::reuse)
                .list();
    }

    @Override
    public List<Confirmed> confirmations(VaultPaper paper) {
        return jdbc.sql("""
            select how, at, account, name, position from vault.confirmation
            where paper_id = :id and unit_id = :unit order by no\
            """)
                .param("id", paper.id())
                .param("unit", paper.unit().value())
                .query((row, number) -> new Confirmed(
                        new Confirmation(
                                Confirmation.How.valueOf(row.getString("how")),
                                row.getObject("account", UUID.class),
                                row.getString("name"),
                                row.getString("position")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
