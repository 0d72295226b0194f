package vn.xaso.cases.legs.persistence;

import static vn.xaso.cases.legs.persistence.LegRow.at;
import static vn.xaso.cases.legs.persistence.LegRow.atOrNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegPaper;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.kernel.UnitId;

/// The tables `cases.leg`, `cases.leg_event` and `cases.leg_paper`.
@Repository
class LegTable implements Legs {

    private final JdbcClient database;

    LegTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Leg> find(UnitId unit, Side side, UUID id) {
        return database.sql(LegRow.SELECT + " where unit_id = :unit and side = :side and id = :id")
                .param("unit", unit.value())
                .param("side", side.name())
                .param("id", id)
                .query(LegRow::read)
                .optional();
    }

    @Override
    public List<Leg> ofCase(UnitId unit, UUID caseId) {
        return database.sql(LegRow.SELECT
                        + " where case_id = :case and side = 'ASKED' and unit_id = :unit order by sent_at, id")
                .param("unit", unit.value())
                .param("case", caseId)
                .query(LegRow::read)
                .list();
    }

    @Override
    public List<Leg> openOf(UnitId unit, Side side, UUID official) {
        return database.sql(LegRow.SELECT
                        + " where unit_id = :unit and side = :side and open and official = :official order by"
                        + " due_at, id")
                .param("unit", unit.value())
                .param("side", side.name())
                .param("official", official)
                .query(LegRow::read)
                .list();
    }

    @Override
    public void follow(UnitId unit, UUID caseId, Leg.InHand inHand) {
        database.sql("""
            update cases.leg set official = :official, official_name = :name
            where case_id = :case and side = 'ASKED' and unit_id = :unit and open
            """)
                .param("official", inHand.official())
                .param("name", inHand.name())
                .param("case", caseId)
                .param("unit", unit.value())
                .update();
    }

    @Override
    public boolean add(Leg.Change change) {
        var leg = change.after();
        int added = database.sql("""
            insert into cases.leg (id, side, unit_id, kind, partner_unit, partner, office, case_id, case_code,
                procedure_code, question, state, version, sent_at, due_at, official, official_name)
            values (:id, :side, :unit, :kind, :partnerUnit, :partner, :office, :case, :code,
                :procedure, :question, :state, :version, :sent, :due, :official, :officialName)
            on conflict (id, side) do nothing
            """)
                .param("id", leg.id())
                .param("side", leg.side().name())
                .param("unit", leg.unit().value())
                .param("kind", leg.partner().kind().name())
                .param(
                        "partnerUnit",
                        leg.partner().unit() == null
                                ? null
                                : leg.partner().unit().value())
                .param("partner", leg.partner().name())
                .param("office", leg.partner().office())
                .param("case", leg.matter().caseId())
                .param("code", leg.matter().code())
                .param("procedure", leg.matter().procedure())
                .param("question", leg.question())
                .param("state", leg.state().name())
                .param("version", leg.version())
                .param("sent", at(leg.sentAt()))
                .param("due", at(leg.dueAt()))
                .param("official", leg.inHand().official())
                .param("officialName", leg.inHand().name())
                .update();
        if (added == 1) {
            append(leg, change.event());
        }
        return added == 1;
    }

    @Override
    public boolean save(Leg.Change change) {
        var leg = change.after();
        int saved = database.sql("""
            update cases.leg set state = :state, version = :version, acknowledged_at = :acknowledged,
                ended_at = :ended, urged = :urged, answer = :answer, reference = :reference,
                standing = :standing, official = :official, official_name = :officialName
            where id = :id and side = :side and unit_id = :unit and version = :seen
            """)
                .param("state", leg.state().name())
                .param("version", leg.version())
                .param("acknowledged", atOrNull(leg.acknowledgedAt()))
                .param("ended", atOrNull(leg.endedAt()))
                .param("urged", leg.urged())
                .param("answer", leg.answer())
                .param("reference", leg.outside().reference())
                .param("standing", leg.outside().standing())
                .param("official", leg.inHand().official())
                .param("officialName", leg.inHand().name())
                .param("id", leg.id())
                .param("side", leg.side().name())
                .param("unit", leg.unit().value())
                .param("seen", leg.version() - 1)
                .update();
        if (saved == 1) {
            append(leg, change.event());
        }
        return saved == 1;
    }

    private void append(Leg leg, LegEvent event) {
        database.sql("""
            insert into cases.leg_event (unit_id, leg_id, side, no, at, by_person, by_name, position, act,
                to_state, note, parcel)
            values (:unit, :leg, :side, :no, :at, :person, :name, :position, :act, :to, :note, :parcel)
            """)
                .param("unit", leg.unit().value())
                .param("leg", leg.id())
                .param("side", leg.side().name())
                .param("no", event.no())
                .param("at", at(event.at()))
                .param("person", event.by().person())
                .param("name", event.by().name())
                .param("position", event.by().position())
                .param("act", event.act().name())
                .param("to", event.to().name())
                .param("note", event.note())
                .param("parcel", event.parcel())
                .update();
    }

    @Override
    public List<LegEvent> events(Leg leg) {
        return database.sql("""
            select no, at, by_person, by_name, position, act, to_state, note, parcel
            from cases.leg_event where leg_id = :leg and side = :side and unit_id = :unit order by no
            """)
                .param("leg", leg.id())
                .param("side", leg.side().name())
                .param("unit", leg.unit().value())
                .query((row, number) -> new LegEvent(
                        row.getInt("no"),
                        LegRow.time(row, "at"),
                        new LegEvent.By(
                                row.getObject("by_person", UUID.class),
                                row.getString("by_name"),
                                row.getString("position")),
                        LegAct.valueOf(row.getString("act")),
                        LegState.valueOf(row.getString("to_state")),
                        row.getString("note"),
                        row.getObject("parcel", UUID.class)))
                .list();
    }

    @Override
    public boolean isTold(Leg leg, UUID parcel) {
        return events(leg).stream().anyMatch(event -> parcel.equals(event.parcel()));
    }

    @Override
    public void addPaper(Leg leg, LegPaper paper) {
        database.sql("""
            insert into cases.leg_paper (unit_id, leg_id, side, no, of_answer, name, file_id)
            values (:unit, :leg, :side, :no, :answer, :name, :file)
            """)
                .param("unit", leg.unit().value())
                .param("leg", leg.id())
                .param("side", leg.side().name())
                .param("no", paper.no())
                .param("answer", paper.ofAnswer())
                .param("name", paper.name())
                .param("file", paper.file())
                .update();
    }

    @Override
    public List<LegPaper> papers(Leg leg) {
        return database.sql("""
            select no, of_answer, name, file_id from cases.leg_paper
            where leg_id = :leg and side = :side and unit_id = :unit order by no
            """)
                .param("leg", leg.id())
                .param("side", leg.side().name())
                .param("unit", leg.unit().value())
                .query((row, number) -> new LegPaper(
                        row.getInt("no"),
                        row.getBoolean("of_answer"),
                        row.getString("name"),
                        row.getObject("file_id", UUID.class)))
                .list();
    }
}
