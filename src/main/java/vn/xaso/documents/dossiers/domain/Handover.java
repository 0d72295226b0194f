package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// What an office hands over to the archive in one go: one person offers, another receives.
///
/// @param number of the record of the hand-over, null before it is received
/// @param officeName who hands over, as it was called that day
/// @param ended who answered it or took it back, null before
///
/// Law: 30/2020/NĐ-CP art. 30 cl. 4
public record Handover(
        UUID id,
        UnitId unit,
        State state,
        int version,
        @Nullable RecordNumber number,
        String officeName,
        Signed offered,
        @Nullable Signed ended,
        String note,
        List<Line> lines) {

    public enum State {
        OFFERED,
        WITHDRAWN,
        /// The archive took nothing of it.
        SENT_BACK,
        RECEIVED
    }

    public record RecordNumber(int year, int number) {}

    /// Who did it, and when.
    public record Signed(UUID person, String name, String position, Instant at) {}

    /// A dossier as it was when it was offered.
    ///
    /// @param sentBack why the archive does not take it, or empty
    public record Line(
            int no,
            UUID dossier,
            String code,
            String title,
            @Nullable LocalDate firstOn,
            @Nullable LocalDate lastOn,
            Retention retention,
            int papers,
            int pages,
            String note,
            String sentBack) {

        public boolean isIn() {
            return sentBack.isEmpty();
        }

        Line sentBack(String why) {
            return new Line(no, dossier, code, title, firstOn, lastOn, retention, papers, pages, note, why);
        }
    }

    public static Line line(int no, Dossier dossier) {
        var plan = dossier.plan();
        var course = dossier.course();
        return new Line(
                no,
                dossier.id(),
                plan.code(),
                plan.title(),
                course.firstOn(),
                course.lastOn(),
                plan.retention(),
                course.papers(),
                course.pages(),
                plan.note(),
                "");
    }

    public List<Line> inIt() {
        return lines.stream().filter(Line::isIn).toList();
    }

    public Handover withdraw(Signed by) {
        requireOffered();
        return ended(State.WITHDRAWN, by, null, lines);
    }

    /// One dossier goes back to its office; with the last one the whole hand-over does.
    public Handover sendBack(Signed by, UUID dossier, String why) {
        requireOffered();
        requireAnother(by);
        if (inIt().stream().noneMatch(line -> line.dossier().equals(dossier))) {
            throw new Refusal("dossiers.refusal.notNow");
        }
        var rest = lines.stream()
                .map(line -> line.dossier().equals(dossier) ? line.sentBack(why) : line)
                .toList();
        boolean nothing = rest.stream().noneMatch(Line::isIn);
        return nothing
                ? ended(State.SENT_BACK, by, null, rest)
                : new Handover(id, unit, state, version + 1, null, officeName, offered, null, note, rest);
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 4
    public Handover receive(Signed by, RecordNumber given) {
        requireOffered();
        requireAnother(by);
        return ended(State.RECEIVED, by, given, lines);
    }

    /// Who offers does not receive.
    public void requireAnother(Signed by) {
        if (by.person().equals(offered.person())) {
            throw new Refusal("dossiers.refusal.samePerson");
        }
    }

    public void requireOffered() {
        if (state != State.OFFERED) {
            throw new Refusal("dossiers.refusal.handoverEnded");
        }
    }

    private Handover ended(State to, Signed by, @Nullable RecordNumber given, List<Line> rest) {
        return new Handover(id, unit, to, version + 1, given, officeName, offered, by, note, rest);
    }

    /// The hand-overs of a unit.
    public interface Shelf {

        /// @throws vn.xaso.kernel.Absent where this unit has no such hand-over
        Handover lock(UnitId unit, UUID id);

        Handover get(UnitId unit, UUID id);

        void add(Handover handover);

        /// @throws vn.xaso.kernel.Overtaken when somebody else acted first
        void save(Handover before, Handover after);

        /// The newest first, without their lines.
        ///
        /// @param person whose offers, or null for all
        /// @param after where the page begins, or null
        Slice<Handover> list(UnitId unit, @Nullable UUID person, @Nullable String after);
    }
}
