package vn.xaso.cases.persistence;

import static vn.xaso.cases.persistence.CaseRow.at;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.SearchText;

/// Stores a case that was never a draft: the row, what the applicant wrote and the first event in one message.
@Repository
class SentCaseTable {

    private static final String SQL = """
            with changed as (
            insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, procedure_code,
                procedure_version_id, state, version, channel, applicant_account, folded, request_key, submitted_at,
                due_at)
            values (:id, :unit, :received, :supported, :procedure, :procedureVersion, :state, :version, :channel,
                :applicantAccount, :folded, :request, :submitted, :due)
            on conflict (unit_id, request_key) where request_key is not null do nothing returning id),
            written as (
            insert into cases.application (case_id, unit_id, name, personal_id, born, phone, email, address, answers)
            select id, :unit::uuid, :name, :personalId, :born, :phone, :email, :address, :answers::jsonb from changed)
            """;

    private final JdbcClient database;

    SentCaseTable(JdbcClient database) {
        this.database = database;
    }

    boolean add(CaseFile.Change change, String requestKey) {
        var file = change.after();
        var who = file.applicant();
        int events = database.sql(
                        SQL + CaseEventTable.behindChange(change.events().size()))
                .params(CaseEventTable.values(change.events()))
                .param("id", file.id())
                .param("unit", file.unit().value())
                .param("received", file.receivedAtUnit().value())
                .param("supported", file.supportedAtUnit().value())
                .param("procedure", file.procedureCode())
                .param("procedureVersion", file.procedureVersion())
                .param("state", file.state().name())
                .param("version", file.version())
                .param("channel", file.channel().nationalCode())
                .param("applicantAccount", who.account())
                .param("folded", SearchText.fold(who.name() + " " + who.phone()))
                .param("request", requestKey)
                .param("submitted", at(file.times().submittedAt()))
                .param("due", at(file.times().dueAt()))
                .param("name", who.name())
                .param("personalId", who.personalId())
                .param("born", who.born())
                .param("phone", who.phone())
                .param("email", who.email())
                .param("address", who.address())
                .param("answers", file.answers())
                .update();
        return events > 0;
    }
}
