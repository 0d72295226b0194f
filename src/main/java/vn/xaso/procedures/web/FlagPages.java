package vn.xaso.procedures.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.procedures.persistence.FlagQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Lays the words of the source beside what the catalogue holds.
@Component
class FlagPages {

    private static final int SHORT = 160;

    private final FlagQuery flags;
    private final Procedures procedures;

    FlagPages(FlagQuery flags, Procedures procedures) {
        this.flags = flags;
        this.procedures = procedures;
    }

    FlagListPage.Row row(FlagQuery.Row row, Texts texts) {
        var raw = row.raw();
        return new FlagListPage.Row(
                "/office/catalogue/flags/" + row.id(),
                row.code(),
                row.name(),
                texts.of("procedures.flag." + row.field()),
                texts.of("procedures.reason." + row.reason()),
                raw.length() <= SHORT ? raw : raw.substring(0, SHORT) + "…",
                cleared(row, texts));
    }

    FlagPage page(UUID id, FlagForm form, List<FieldMessage> messages, Texts texts) {
        var row = flags.get(id);
        var version = procedures.version(row.version());
        var reading = row.clearedAt() == null ? CorrectionForm.of(row.field(), version) : null;
        return new FlagPage(
                row.id().toString(),
                row.code(),
                row.name(),
                texts.of("procedures.flag." + row.field()),
                texts.of("procedures.reason." + row.reason()),
                row.raw(),
                flags.source(row.code(), sourceKey(row.field())),
                held(version, row.field(), texts),
                cleared(row, texts),
                reading == null ? "" : row.field().name(),
                reading == null ? 0 : reading.lines(),
                Arrays.stream(LimitUnit.values())
                        .map(unit -> new Choice(unit.name(), texts.of("procedures.unit." + unit)))
                        .toList(),
                form.isCorrection() || reading == null ? form : form.over(reading.filled()),
                messages);
    }

    /// Reads what an official types to correct the field of the flag.
    CorrectionForm correctionForm(UUID id) {
        var row = flags.get(id);
        var form = CorrectionForm.of(row.field(), procedures.version(row.version()));
        if (form == null) {
            throw new Absent("correction of " + row.field());
        }
        return form;
    }

    private static String cleared(FlagQuery.Row row, Texts texts) {
        var at = row.clearedAt();
        return at == null
                ? ""
                : texts.of(
                        "procedures.flag.clearedBy",
                        String.valueOf(row.clearedBy()),
                        texts.minute(at),
                        String.valueOf(row.note()));
    }

    private static List<Fact> held(ProcedureVersion version, Flag.Field field, Texts texts) {
        var words = new CatalogueWords(texts);
        var page = ProcedurePage.of(version, texts);
        return switch (field) {
            case TIME_LIMIT -> List.of(new Fact(texts.of("procedures.time"), words.time(version)));
            case FEE ->
                version.fees().stream()
                        .map(fee -> new Fact(
                                fee.channel() == null
                                        ? texts.of("procedures.fee")
                                        : texts.of("procedures.way." + fee.channel()),
                                words.fee(fee)))
                        .toList();
            case CHANNELS, ONLINE_LEVEL ->
                page.ways().stream()
                        .map(way -> new Fact(way.name(), way.time() + " " + way.fee()))
                        .toList();
            case PAPERS ->
                version.papers().stream()
                        .map(paper -> new Fact(words.quantity(paper), paper.name()))
                        .toList();
            case RESULTS ->
                version.results().stream()
                        .map(result -> new Fact(String.valueOf(result.code()), result.name()))
                        .toList();
            case LEGAL_BASES ->
                version.legalBases().stream()
                        .map(act -> new Fact(act.number(), act.name()))
                        .toList();
            case AUTHORITY ->
                List.of(
                        new Fact(
                                texts.of("procedures.executing"),
                                version.agencies().executing()),
                        new Fact(
                                texts.of("procedures.competent"),
                                version.agencies().competent()));
            case STEPS -> List.of(new Fact(texts.of("procedures.steps"), version.steps()));
        };
    }

    /// The name of the field in the national record.
    private static String sourceKey(Flag.Field field) {
        return switch (field) {
            case TIME_LIMIT, FEE, CHANNELS, ONLINE_LEVEL -> "cach_thuc_thuc_hien";
            case PAPERS -> "thanh_phan_ho_so";
            case RESULTS -> "ket_qua_xu_ly";
            case LEGAL_BASES -> "can_cu_phap_ly";
            case AUTHORITY -> "co_quan_thuc_hien";
            case STEPS -> "trinh_tu_thuc_hien";
        };
    }
}
