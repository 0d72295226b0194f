package vn.xaso.mergers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.UnitKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.CommuneEstablishment;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.directory.domain.ListedUnit;
import vn.xaso.directory.domain.UnitIds;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitRecord;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// A province of before a merger, for tests: its communes have offices, people and cases. Not a bean, so that all tests
/// keep one program.
public final class OldProvince {

    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    public static final LocalDate APPOINTED = LocalDate.of(2025, 1, 2);
    public static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    /// While the old units still work.
    public static final Instant BEFORE =
            LocalDate.of(2025, 6, 24).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
    public static final Instant AFTER =
            MERGED.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();

    private final ApplicationContext program;
    private final String code;
    private final Map<UnitId, Map<PositionKind, Actor>> people = new HashMap<>();

    public OldProvince(ApplicationContext program, String code) {
        this.program = program;
        this.code = code;
    }

    public UnitId id() {
        return UnitIds.of(UnitLevel.PROVINCE, code, FIRST);
    }

    public static UnitId oldId(String commune) {
        return UnitIds.of(UnitLevel.COMMUNE, commune, FIRST);
    }

    public static UnitId newId(String commune) {
        return UnitIds.of(UnitLevel.COMMUNE, commune, MERGED);
    }

    /// The scope that all of it needs.
    public Set<UnitId> scope(List<String> oldCodes, List<String> newCodes) {
        var all = new HashSet<UnitId>();
        all.add(id());
        oldCodes.forEach(one -> all.add(oldId(one)));
        newCodes.forEach(one -> all.add(newId(one)));
        return all;
    }

    public Actor found(String name) {
        record(UnitLevel.PROVINCE, code, UnitKind.PROVINCE, name, null);
        var desk = program.getBean(StaffDesk.class);
        var founder = founder(id());
        var position =
                desk.openPosition(founder, null, PositionKind.PROVINCE_ADMINISTRATOR, "Quản trị hệ thống tỉnh", FIRST);
        return appointed(founder, position, PositionKind.PROVINCE_ADMINISTRATOR);
    }

    /// @param fullName such as Xã Mường Đun
    public UnitId commune(String commune, String fullName, String agencyCode) {
        var kind = UnitKind.ofFullName(UnitLevel.COMMUNE, fullName).orElseThrow();
        record(UnitLevel.COMMUNE, commune, kind, fullName.substring(kind.word().length() + 1), id());
        var unit = oldId(commune);
        program.getBean(ExternalCodes.class).record(unit, Units.AGENCY_CODES, agencyCode, FIRST);
        var founder = founder(unit);
        var made = program.getBean(CommuneEstablishment.class)
                .establish(founder, FIRST)
                .positions();
        var posts = Map.of(
                PositionKind.CHAIRMAN, made.chairman(),
                PositionKind.OFFICE_HEAD, made.officeHead(),
                PositionKind.CLERK, made.clerk(),
                PositionKind.SPECIALIST, made.civilStatusSpecialist(),
                PositionKind.ONE_STOP_OFFICER, made.oneStopOfficer());
        var theirs = new HashMap<PositionKind, Actor>();
        posts.forEach((post, position) -> theirs.put(post, appointed(founder, position, post)));
        people.put(unit, theirs);
        return unit;
    }

    private void record(
            UnitLevel level,
            String unitCode,
            UnitKind kind,
            String name,
            @org.jspecify.annotations.Nullable UnitId under) {
        var listed = new ListedUnit(1, new UnitKey(level, unitCode), kind, name, null, FIRST, null);
        program.getBean(UnitRecord.class)
                .create(List.of(new UnitRecord.New(UnitIds.of(level, unitCode, FIRST), listed, under)));
    }

    private Actor appointed(Actor founder, UUID position, PositionKind kind) {
        var desk = program.getBean(StaffDesk.class);
        var name = "Lò Văn " + kind;
        var official = desk.registerOfficial(founder, name, null, null);
        desk.appoint(founder, official, position, APPOINTED, "01/QĐ-UBND");
        var account = Account.ofOfficial(
                official,
                "t" + official.toString().replace("-", ""),
                "no password",
                false,
                name,
                founder.unit().value());
        program.getBean(Accounts.class).add(account, OldProvince.BEFORE);
        return program.getBean(ActorRoll.class)
                .find(account.id(), founder.unit().value())
                .orElseThrow();
    }

    private static Actor founder(UnitId unit) {
        var nobody = Ids.next();
        return new Actor(nobody, nobody, "Xã Số", "", null, unit, "", Set.of(unit), EnumSet.of(Right.MANAGE_PEOPLE));
    }

    public Actor official(UnitId unit, PositionKind kind) {
        return java.util.Objects.requireNonNull(
                people.getOrDefault(unit, Map.of()).get(kind));
    }

    /// One case that a specialist has in hand, one that waits for its head, one that was sent, one that was withdrawn.
    public List<CaseFile> cases(UnitId unit) {
        var all = new ArrayList<CaseFile>();
        var intake = program.getBean(IntakeDesk.class);
        var counter = official(unit, PositionKind.ONE_STOP_OFFICER);
        var assigned = accepted(unit);
        all.add(program.getBean(HandlingDesk.class)
                .assign(
                        official(unit, PositionKind.OFFICE_HEAD),
                        assigned.id(),
                        assigned.version(),
                        official(unit, PositionKind.SPECIALIST).person()));
        all.add(accepted(unit));
        all.add(intake.takeIn(counter, wanted(unit)));
        var withdrawn = accepted(unit);
        all.add(intake.withdraw(counter, withdrawn.id(), withdrawn.version(), "Xin rút"));
        return List.copyOf(all);
    }

    public CaseFile accepted(UnitId unit) {
        return accepted(official(unit, PositionKind.ONE_STOP_OFFICER));
    }

    public CaseFile accepted(Actor counter) {
        var intake = program.getBean(IntakeDesk.class);
        var taken = intake.takeIn(counter, wanted(counter.unit()));
        return intake.accept(counter, taken.id(), taken.version());
    }

    private NewCase wanted(UnitId unit) {
        var applicant =
                new Applicant(null, "Vàng Thị Mỷ", "011300001234", "12/05/2001", "0912345678", null, "Bản Hẹ 1");
        var procedure = program.getBean(Procedures.class)
                .inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE));
        var paper = new CasePaper(
                1, null, "Tờ khai cấp giấy xác nhận", CasePaper.Kind.ORIGINAL, 1, null, OldProvince.BEFORE);
        return new NewCase(
                unit,
                unit,
                procedure,
                Channel.COUNTER,
                applicant,
                "{}",
                List.of(paper),
                Ids.next().toString());
    }
}
