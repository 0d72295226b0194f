package vn.xaso.cases.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.print.FormHead;
import vn.xaso.cases.application.print.SignatureBlock;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.UiSettings;
import vn.xaso.ui.print.ResultLayout.Fact;

/// The words that all forms of a case share: who writes, to whom, where and when. Always Vietnamese.
@Component
class FormWords {

    private static final ScopedValue<Boolean> PREVIEW = ScopedValue.newInstance();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String BETWEEN = ": ";

    private final Units units;
    private final Staff staff;
    private final Texts texts;
    private final UiSettings settings;

    FormWords(Units units, Staff staff, TextShelf shelf, UiSettings settings) {
        this.units = units;
        this.staff = staff;
        this.texts = shelf.in(Language.VI);
        this.settings = settings;
    }

    Texts texts() {
        return texts;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /// Every form that the work prints says that it is only looked at.
    static <T> T asPreview(Supplier<T> work) {
        return ScopedValue.where(PREVIEW, true).call(work::get);
    }

    /// The head of a form that the one-stop centre writes.
    FormHead headOfCentre(String number, CaseFile caseFile, Instant at) {
        var unit = units.get(caseFile.receivedAtUnit());
        return new FormHead(
                number,
                capitals(of("caseprint.committee.of", unit.fullName())),
                List.of(capitals(centreName(caseFile.receivedAtUnit()))),
                code(caseFile),
                day(unit.name(), at),
                PREVIEW.isBound());
    }

    /// The head of a form that the People's Committee writes.
    FormHead headOfCommittee(String number, CaseFile caseFile, Instant at) {
        var unit = units.get(caseFile.unit());
        return new FormHead(
                number,
                "",
                List.of(of("caseprint.committee"), capitals(unit.fullName())),
                code(caseFile),
                day(unit.name(), at),
                PREVIEW.isBound());
    }

    String committee(CaseFile caseFile) {
        return of("caseprint.committee.of", lower(units.get(caseFile.unit()).fullName()));
    }

    /// The one-stop centre with its commune, such as "Trung tâm Phục vụ hành chính công xã Sáng Nhè".
    String centre(CaseFile caseFile) {
        var unit = caseFile.receivedAtUnit();
        var name = centreName(unit);
        var commune = lower(units.get(unit).fullName());
        return name.contains(commune) ? name : name + " " + commune;
    }

    private String centreName(UnitId unit) {
        return staff.officesOf(unit).stream()
                .filter(office -> office.kind() == OfficeKind.SERVICE_CENTRE)
                .findFirst()
                .map(office -> office.name())
                .orElse(of("caseprint.centre"));
    }

    String contact(CaseFile caseFile) {
        return settings.helpPhone().isEmpty()
                ? of("caseprint.contact.place", centre(caseFile))
                : of("caseprint.contact.phone", centre(caseFile), settings.helpPhone());
    }

    String help(CaseFile caseFile) {
        return settings.helpPhone().isEmpty()
                ? of("caseprint.help.counter", centre(caseFile))
                : of("caseprint.help.phone", settings.helpPhone(), centre(caseFile));
    }

    /// Such as "08 giờ 15 phút, ngày 24/11/2026".
    String minute(Instant at) {
        var local = at.atZone(OfficeClock.ZONE);
        return of("caseprint.minute", two(local.getHour()), two(local.getMinute()), DAY.format(local));
    }

    /// Who asks and for what, one line each.
    List<Fact> applicant(CaseFile caseFile, String nameKey, String procedure) {
        var who = caseFile.applicant();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(of(nameKey), who.name()));
        add(facts, "caseprint.personalId", who.personalId());
        add(facts, "caseprint.address", who.address());
        add(facts, "caseprint.phone", who.phone());
        add(facts, "caseprint.email", who.email());
        facts.add(new Fact(of("caseprint.procedure"), procedure));
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(of(key), value));
        }
    }

    /// A reason as its author wrote it, one element a line.
    static List<String> lines(@Nullable String note) {
        return note == null
                ? List.of()
                : note.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    SignatureBlock byApplicant(CaseFile caseFile) {
        return block("caseprint.sign.applicant", caseFile.applicant().name());
    }

    SignatureBlock block(String capacityKey, String name) {
        return new SignatureBlock(List.of(of(capacityKey)), of("caseprint.sign.hint"), name);
    }

    /// Law: 30/2020/NĐ-CP art. 13
    SignatureBlock byLeader(By by) {
        boolean vice = by.position().toLowerCase(Locale.ROOT).startsWith("phó");
        var capacity = vice
                ? List.of(of("caseprint.sign.for"), of("caseprint.sign.forChairman"), of("caseprint.sign.vice"))
                : List.of(of("caseprint.sign.for"), of("caseprint.sign.chairman"));
        return new SignatureBlock(capacity, "", by.name());
    }

    List<String> recipients(CaseFile caseFile) {
        return List.of(of("caseprint.recipients.applicant"), of("caseprint.recipients.kept", code(caseFile)));
    }

    String code(CaseFile caseFile) {
        return caseFile.code() == null
                ? of("caseprint.code.none")
                : caseFile.code().text();
    }

    /// A day of one digit and the first two months get a zero in front.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 4
    private String day(String place, Instant at) {
        var local = at.atZone(OfficeClock.ZONE);
        int month = local.getMonthValue();
        return of(
                "caseprint.day",
                place,
                two(local.getDayOfMonth()),
                month < 3 ? two(month) : String.valueOf(month),
                local.getYear());
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// Name and position, as a hand-over names a person.
    static String person(By by) {
        return by.position().isEmpty() ? by.name() : by.position() + BETWEEN + by.name();
    }
}
