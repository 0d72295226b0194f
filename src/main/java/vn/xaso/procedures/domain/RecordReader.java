package vn.xaso.procedures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.Source;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Reads a record of the national catalogue into a version of a procedure.
///
/// Only what can be read with certainty becomes a field. The rest stays text, and is flagged to be checked.
public final class RecordReader {

    public static final String SOURCE = "dichvucong.gov.vn";

    private RecordReader() {}

    public record Reading(ProcedureVersion version, List<Flag> flags) {}

    /// @param before the newest version we have, or null: the English name, the form and our own steps live on, because
    ///     the national record knows nothing of them
    public static Reading read(
            RawRecord record, UUID id, int number, LocalDate day, @Nullable ProcedureVersion before) {
        var flags = new Flags();
        var channels = ChannelText.read(record.text("cach_thuc_thuc_hien"), flags);
        var agencies = agencies(record, flags);
        var steps = steps(record, flags);
        var version = new ProcedureVersion(
                id,
                new ProcedureCode(record.code()),
                number,
                Status.DRAFT,
                record.name(),
                before == null ? null : before.nameEn(),
                Blank.flat(record.text("linh_vuc")),
                Blank.or(record.text("doi_tuong_thuc_hien")),
                Blank.or(record.text("cap_thuc_hien")),
                onlineLevel(channels.channels()),
                null,
                channels.limit(),
                texts(channels.channels(), true),
                texts(channels.channels(), false),
                Blank.or(Blank.withoutPage(record.text("yeu_cau_dieu_kien"))),
                steps,
                keywords(record, before),
                agencies,
                before == null ? null : before.form(),
                day,
                null,
                new Source(SOURCE, day, record.text("detail_url"), record.text("so_quyet_dinh")),
                channels.channels(),
                before == null ? List.of() : before.variants(),
                PaperText.read(record.text("thanh_phan_ho_so"), flags),
                channels.fees(),
                ResultText.read(record.text("ket_qua_xu_ly"), flags),
                before == null ? List.of() : before.internalSteps(),
                LegalBasisText.read(record.text("can_cu_phap_ly"), flags),
                before == null ? List.of() : before.links());
        return new Reading(version, flags.all());
    }

    private static String steps(RawRecord record, Flags flags) {
        var steps = Blank.or(record.text("trinh_tu_thuc_hien"));
        if (steps.isEmpty()) {
            flags.add(Field.STEPS, Reason.MISSING, record.text("trinh_tu_thuc_hien"));
        }
        return steps;
    }

    /// Kept with bars between them, so that a whole keyword can be found.
    private static String keywords(RawRecord record, @Nullable ProcedureVersion before) {
        var own = Blank.flat(Blank.keywords(record.text("ket_qua_xu_ly"))).replaceAll(" ?[,;] ?", " | ");
        if (before == null || before.keywords().isEmpty()) {
            return own;
        }
        return own.isEmpty() ? before.keywords() : before.keywords() + " | " + own;
    }

    private static Agencies agencies(RawRecord record, Flags flags) {
        var executing = Blank.or(Blank.flat(record.text("co_quan_thuc_hien")));
        var competent = Blank.or(Blank.flat(record.text("co_quan_co_tham_quyen")));
        if (executing.isEmpty() && competent.isEmpty()) {
            flags.add(Field.AUTHORITY, Reason.MISSING, record.text("co_quan_thuc_hien"));
        }
        var both = (executing + " | " + competent).toLowerCase(Locale.ROOT);
        if (both.contains("huyện") || both.contains("thị trấn")) {
            flags.add(Field.AUTHORITY, Reason.OUTDATED_AUTHORITY, executing + "\n" + competent);
        }
        return new Agencies(
                executing,
                competent,
                Blank.or(record.text("dia_chi_tiep_nhan")),
                Blank.or(record.text("co_quan_phoi_hop")));
    }

    /// The source does not tell partial from full: whoever can submit online has at least the partial level.
    private static OnlineLevel onlineLevel(List<Channel> channels) {
        return channels.stream().anyMatch(channel -> channel.kind() == ChannelKind.ONLINE)
                ? OnlineLevel.PARTIAL
                : OnlineLevel.INFO;
    }

    private static String texts(List<Channel> channels, boolean time) {
        return channels.stream()
                .map(channel -> time ? channel.timeText() : channel.feeText())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
