package vn.xaso.directory.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;

/// Sets up a commune as the law wants it: its five offices and the usual positions in them.
///
/// Law: 72/2025/QH15
@Service
@Transactional
public class CommuneEstablishment {

    private final StaffDesk desk;
    private final Units units;

    CommuneEstablishment(StaffDesk desk, Units units) {
        this.desk = desk;
        this.units = units;
    }

    /// Opens offices and positions of the actor's unit from that day on. Call it once for a unit.
    public Commune establish(Actor actor, LocalDate from) {
        var opening = new Opening(actor, from);
        var offices = opening.offices(units.get(actor.unit()).kind());
        return new Commune(offices, opening.positions(offices));
    }

    /// @param office the Office of the People's Council and the People's Committee
    public record Offices(UUID peoplesCommittee, UUID office, UUID economic, UUID cultureSociety, UUID serviceCentre) {}

    /// The ids of the positions that every commune has.
    public record Positions(
            UUID chairman,
            UUID viceChairman,
            UUID officeHead,
            UUID clerk,
            UUID civilStatusSpecialist,
            UUID administrator,
            UUID economicHead,
            UUID economicSpecialist,
            UUID cultureSocietyHead,
            UUID cultureSocietySpecialist,
            UUID serviceCentreDirector,
            UUID oneStopOfficer) {}

    public record Commune(Offices offices, Positions positions) {}

    private final class Opening {

        private final Actor actor;
        private final LocalDate from;

        Opening(Actor actor, LocalDate from) {
            this.actor = actor;
            this.from = from;
        }

        Offices offices(UnitKind kind) {
            var town = kind == UnitKind.COMMUNE ? "xã" : kind == UnitKind.WARD ? "phường" : "đặc khu";
            return new Offices(
                    office(OfficeKind.PEOPLES_COMMITTEE, "Ủy ban nhân dân " + town, "UBND"),
                    office(OfficeKind.OFFICE, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "VP"),
                    kind == UnitKind.COMMUNE
                            ? office(OfficeKind.ECONOMIC, "Phòng Kinh tế", "KT")
                            : office(OfficeKind.ECONOMIC, "Phòng Kinh tế, Hạ tầng và Đô thị", "KTHTĐT"),
                    office(OfficeKind.CULTURE_SOCIETY, "Phòng Văn hóa – Xã hội", "VHXH"),
                    office(OfficeKind.SERVICE_CENTRE, "Trung tâm Phục vụ hành chính công", "TTPVHCC"));
        }

        Positions positions(Offices at) {
            return new Positions(
                    position(at.peoplesCommittee(), PositionKind.CHAIRMAN, "Chủ tịch Ủy ban nhân dân"),
                    position(at.peoplesCommittee(), PositionKind.VICE_CHAIRMAN, "Phó Chủ tịch Ủy ban nhân dân"),
                    position(at.office(), PositionKind.OFFICE_HEAD, "Chánh Văn phòng"),
                    position(at.office(), PositionKind.CLERK, "Văn thư"),
                    position(at.office(), PositionKind.SPECIALIST, "Công chức tư pháp – hộ tịch"),
                    position(at.office(), PositionKind.COMMUNE_ADMINISTRATOR, "Quản trị hệ thống của xã"),
                    position(at.economic(), PositionKind.HEAD_OF_DIVISION, "Trưởng phòng Kinh tế"),
                    position(at.economic(), PositionKind.SPECIALIST, "Chuyên viên Phòng Kinh tế"),
                    position(at.cultureSociety(), PositionKind.HEAD_OF_DIVISION, "Trưởng phòng Văn hóa – Xã hội"),
                    position(at.cultureSociety(), PositionKind.SPECIALIST, "Chuyên viên Phòng Văn hóa – Xã hội"),
                    position(at.serviceCentre(), PositionKind.SERVICE_CENTRE_DIRECTOR, "Giám đốc Trung tâm"),
                    position(at.serviceCentre(), PositionKind.ONE_STOP_OFFICER, "Cán bộ một cửa"));
        }

        private UUID office(OfficeKind kind, String name, String shortName) {
            return desk.openOffice(actor, kind, name, shortName, from);
        }

        private UUID position(UUID office, PositionKind kind, String title) {
            return desk.openPosition(actor, office, kind, title, from);
        }
    }
}
