package vn.xaso.cases.persistence;

import static vn.xaso.cases.persistence.CaseRow.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// The tables `cases.case_file` and `cases.application`.
@Repository
class CaseFileTable implements CaseFiles {

    private final JdbcClient database;
    private final SentCaseTable sent;
    private final CaseEventTable events;
    private final CasePaperTable papers;
    private final CaseIndex index;

    CaseFileTable(
            JdbcClient database, SentCaseTable sent, CaseEventTable events, CasePaperTable papers, CaseIndex index) {
        this.database = database;
        this.sent = sent;
        this.events = events;
        this.papers = papers;
        this.index = index;
    }

    @Override
    public CaseFile get(UnitId unit, UUID id) {
        return find(unit, id).orElseThrow(() -> new Absent("case " + id));
    }

    @Override
    public Optional<CaseFile> find(UnitId unit, UUID id) {
        return find("c.id = :value", unit, id);
    }

    @Override
    public Optional<CaseFile> findByCode(UnitId unit, String code) {
        return find("c.code = :value", unit, code);
    }

    @Override
    public Optional<CaseFile> findByRequest(UnitId unit, String requestKey) {
        return find("c.request_key = :value", unit, requestKey);
    }

    private Optional<CaseFile> find(String condition, UnitId unit, Object value) {
        return database.sql("select " + CaseRow.COLUMNS
                        + " from cases.case_file c join cases.application a on a.case_id = c.id"
                        + " where c.unit_id = :unit and a.unit_id = :unit and " + condition)
                .param("unit", unit.value())
                .param("value", value)
                .query(CaseRow::read)
                .optional();
    }

    @Override
    public Optional<UnitId> unitOfOwn(UUID id) {
        return database.sql("""
            select unit_id from cases.case_file
            where id = :id and applicant_account = kernel.acting_citizen()
            """)
                .param("id", id)
                .query((row, number) -> new UnitId(CaseRow.uuid(row, "unit_id")))
                .optional();
    }

    @Override
    public int countOwnDrafts() {
        return database.sql("""
            select count(*) from cases.case_file
            where applicant_account = kernel.acting_citizen() and state = 'DRAFT'
            """).query(Integer.class).single();
    }

    @Override
    public boolean add(CaseFile file, String requestKey) {
        int added = database.sql("""
            insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, procedure_code,
                procedure_version_id, state, version, channel, applicant_account, folded,
                request_key)
            values (:id, :unit, :received, :supported, :procedure, :procedureVersion, :state, :version,
                :channel, :account, :folded, :request)
            on conflict (unit_id, request_key) where request_key is not null do nothing
            """)
                .param("id", file.id())
                .param("unit", file.unit().value())
                .param("received", file.receivedAtUnit().value())
                .param("supported", file.supportedAtUnit().value())
                .param("procedure", file.procedureCode())
                .param("procedureVersion", file.procedureVersion())
                .param("state", file.state().name())
                .param("version", file.version())
                .param("channel", file.channel().nationalCode())
                .param("account", file.applicant().account())
                .param("folded", folded(file))
                .param("request", requestKey)
                .update();
        if (added == 1) {
            insertApplication(file);
        }
        return added == 1;
    }

    @Override
    public boolean addSent(CaseFile.Change change, String requestKey) {
        boolean added = sent.add(change, requestKey);
        if (added) {
            index.write(change.after());
        }
        return added;
    }

    private void insertApplication(CaseFile file) {
        var who = file.applicant();
        database.sql("""
            insert into cases.application (case_id, unit_id, name, personal_id, born, phone, email, address,
                answers)
            values (:id, :unit, :name, :personalId, :born, :phone, :email, :address, :answers::jsonb)
            on conflict (case_id) do update set name = excluded.name, personal_id = excluded.personal_id,
                born = excluded.born, phone = excluded.phone, email = excluded.email,
                address = excluded.address, answers = excluded.answers
            """)
                .param("id", file.id())
                .param("unit", file.unit().value())
                .param("name", who.name())
                .param("personalId", who.personalId())
                .param("born", who.born())
                .param("phone", who.phone())
                .param("email", who.email())
                .param("address", who.address())
                .param("answers", file.answers())
                .update();
    }

    @Override
    public void rewriteApplication(CaseFile caseFile) {
        insertApplication(caseFile);
        database.sql("update cases.case_file set folded = :folded where id = :id and unit_id = :unit")
                .param("folded", folded(caseFile))
                .param("id", caseFile.id())
                .param("unit", caseFile.unit().value())
                .update();
        index.write(caseFile);
    }

    private static String folded(CaseFile file) {
        return SearchText.fold(file.applicant().name() + " " + file.applicant().phone());
    }

    /// The version in the condition is what lets one of two win.
    @Override
    public void save(CaseFile before, CaseFile.Change change) {
        var after = change.after();
        var times = after.times();
        int written = database.sql(
                        """
                            with changed as (
                            update cases.case_file set state = :state, version = :version, code = :code,
                                assignee = :assignee, office = :office, outcome = :outcome, submitted_at = :submitted,
                                accepted_at = :accepted, due_at = :due, original_due_at = :originalDue, pauses = :pauses,
                                supplements = :supplements, finished_at = :finished, returned_at = :returned
                            where id = :id and unit_id = :unit and version = :seen returning id)
                            """ + CaseEventTable.behindChange(change.events().size()))
                .params(CaseEventTable.values(change.events()))
                .param("state", after.state().name())
                .param("version", after.version())
                .param("code", text(after.code()))
                .param("assignee", after.assignee())
                .param("office", after.office())
                .param("outcome", text(after.outcome()))
                .param("submitted", at(times.submittedAt()))
                .param("accepted", at(times.acceptedAt()))
                .param("due", at(times.dueAt()))
                .param("originalDue", at(times.originalDueAt()))
                .param("pauses", CaseRow.text(times.pauses()))
                .param("supplements", times.supplements())
                .param("finished", at(times.finishedAt()))
                .param("returned", at(times.returnedAt()))
                .param("id", before.id())
                .param("unit", before.unit().value())
                .param("seen", before.version())
                .update();
        if (written == 0) {
            throw new CaseOvertaken(before.id(), before.version());
        }
        index.write(before, after);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public void findElsewhere(UnitId before, CaseFile moved) {
        index.move(before, moved);
    }

    @Override
    public void addPaper(CaseFile caseFile, CasePaper paper) {
        papers.add(caseFile, paper);
    }

    @Override
    public void removePaper(CaseFile caseFile, int no) {
        papers.remove(caseFile, no);
    }

    @Override
    public List<CasePaper> papers(CaseFile caseFile) {
        return papers.list(caseFile);
    }

    @Override
    public List<CaseEvent> events(CaseFile caseFile) {
        return events.list(caseFile);
    }

    @Override
    public void addDocument(CaseFile caseFile, CaseDocument document) {
        papers.addDocument(caseFile, document);
    }

    @Override
    public List<CaseDocument> documents(CaseFile caseFile) {
        return papers.documents(caseFile);
    }

    @Override
    public Map<UUID, UUID> casesOf(UnitId unit, Set<UUID> files) {
        return papers.casesOf(unit, files);
    }

    @Override
    public int nextNumber(UnitId unit, LocalDate day) {
        return database.sql("""
            insert into cases.day_counter as counter (unit_id, day, last) values (:unit, :day, 1)
            on conflict (unit_id, day) do update set last = counter.last + 1
            returning last
            """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(CaseFile draft) {
        papers.forget(draft);
        for (var table : List.of("cases.application where case_id", "cases.case_file where state = 'DRAFT' and id")) {
            database.sql("delete from " + table + " = :id and unit_id = :unit")
                    .param("id", draft.id())
                    .param("unit", draft.unit().value())
                    .update();
        }
    }
}
