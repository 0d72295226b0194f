package vn.xaso.procedures.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.directory.Units;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Texts;

/// Tells other systems when an answer is due, and why then.
@RestController
class ApiDeadlineController {

    private final Procedures procedures;
    private final Units units;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ApiDeadlineController(Procedures procedures, Units units, WorkingCalendars calendars, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// @param variant the case for which it is told, or empty
    /// @param variants the cases in which another limit counts
    @JsonInclude
    record Answer(
            String procedure,
            String unit,
            String variant,
            String channel,
            String limit,
            String acceptedAt,
            String dueAt,
            List<String> explanation,
            List<String> variants) {}

    @GetMapping("/api/v1/deadlines")
    Answer due(
            @RequestParam(name = "procedure") String procedureCode,
            @RequestParam(name = "unit") String unitCode,
            @RequestParam(name = "acceptedAt", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "COUNTER") ChannelKind channel,
            Texts texts) {
        var accepted = asked.isBlank() ? clock.instant() : read(asked);
        var day = LocalDate.ofInstant(accepted, OfficeClock.ZONE);
        var unit = units.findByCode(unitCode.strip(), day).orElseThrow(() -> new Absent("unit " + unitCode));
        var procedure = procedures.inForce(ProcedureCode.asked(procedureCode.strip()), day);
        var name = variant(procedure, variant.strip());
        var limit = procedure.timeLimit(name, channel);
        var deadline = Deadline.of(limit, accepted, List.of(), calendars.of(unit.id()));
        var words = new DeadlineWords(texts);
        return new Answer(
                procedure.code().value(),
                unit.code(),
                name,
                channel.name(),
                words.limit(limit),
                OfficeClock.rfc3339(accepted),
                OfficeClock.rfc3339(Objects.requireNonNull(deadline.dueAt())),
                words.lines(deadline),
                procedure.casesOfTime());
    }

    /// As the catalogue calls it: another name would silently get the limit of the procedure.
    private static String variant(ProcedureVersion procedure, String asked) {
        if (!asked.isEmpty() && !procedure.casesOfTime().contains(asked)) {
            throw new Refusal("procedures.refusal.noVariant", asked, procedure.code());
        }
        return asked;
    }

    /// With an offset, or without one for the time of the office. A plus that was sent bare comes in as a space.
    private static Instant read(String typed) {
        var text = typed.strip().replace(' ', '+');
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(OfficeClock.ZONE).toInstant();
        } catch (DateTimeException noTime) {
            throw new Refusal("procedures.refusal.noMoment", typed);
        }
    }
}
