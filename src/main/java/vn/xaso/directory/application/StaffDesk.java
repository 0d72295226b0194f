package vn.xaso.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Office;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.domain.Appointment;
import vn.xaso.directory.domain.BirthDay;
import vn.xaso.directory.domain.StaffRegister;
import vn.xaso.directory.domain.StaffRegister.Person;
import vn.xaso.directory.domain.StaffRegister.Position;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where the office keeps its people: registers officials, appoints them, ends what they hold.
///
/// Everything is written for the unit the actor acts for, and needs the right to manage people.
@Service
@Transactional
public class StaffDesk {

    private final StaffRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    StaffDesk(StaffRegister register, AuditTrail audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the unit has positions already.
    @Transactional(readOnly = true)
    public boolean isSettled(UnitId unit) {
        return register.hasPositions(unit);
    }

    public UUID openOffice(Actor actor, OfficeKind kind, String name, String shortName, LocalDate from) {
        actor.require(Right.MANAGE_PEOPLE);
        var office = new Office(
                Ids.next(), actor.unit(), kind, SearchText.tidy(name), SearchText.tidy(shortName), from, null);
        register.add(office);
        note(actor, "office.open", office.id(), kind.name());
        return office.id();
    }

    /// @param office an office of the actor's unit, or null for a position above the offices
    public UUID openPosition(Actor actor, @Nullable UUID office, PositionKind kind, String title, LocalDate from) {
        actor.require(Right.MANAGE_PEOPLE);
        var position = new Position(Ids.next(), actor.unit(), office, kind, SearchText.tidy(title), from);
        register.add(position);
        note(actor, "position.open", position.id(), kind.name());
        return position.id();
    }

    /// @param phone how colleagues reach the person, or null
    public UUID registerOfficial(Actor actor, String fullName, @Nullable BirthDay born, @Nullable String phone) {
        actor.require(Right.MANAGE_PEOPLE);
        var person = new Person(Ids.next(), SearchText.tidy(fullName), born, phone, actor.unit(), LocalDate.now(clock));
        register.add(person);
        note(actor, "official.register", person.id(), "");
        return person.id();
    }

    /// @param decisionNumber the decision of appointment, such as 12/QĐ-UBND
    /// @return the holding
    public UUID appoint(Actor actor, UUID official, UUID position, LocalDate from, String decisionNumber) {
        actor.require(Right.MANAGE_PEOPLE);
        var seat = register.findPosition(actor.unit(), position).orElseThrow(() -> new Absent("position " + position));
        if (register.findPerson(official).isEmpty()) {
            throw new Absent("official " + official);
        }
        Appointment.check(official, seat.kind(), register.holdingsFrom(actor.unit(), position, from));
        var holding = Ids.next();
        register.add(holding, actor.unit(), official, position, from, SearchText.tidy(decisionNumber));
        note(actor, "official.appoint", official, seat.kind() + " " + from);
        return holding;
    }

    /// @param lastDay the last day on which the person holds the position
    public void end(Actor actor, UUID holding, LocalDate lastDay) {
        actor.require(Right.MANAGE_PEOPLE);
        var held = register.findHolding(actor.unit(), holding).orElseThrow(() -> new Absent("holding " + holding));
        Appointment.checkEnd(held, lastDay);
        if (!register.end(actor.unit(), holding, lastDay)) {
            throw new Overtaken("holding " + holding);
        }
        note(actor, "official.end", held.official(), held.kind() + " " + lastDay);
    }

    private void note(Actor actor, String act, UUID subject, String note) {
        audit.record(actor, actor.unit(), act, subject.toString(), note);
    }
}
