package vn.xaso.documents.authority.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Office;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.authority.domain.Delegation;
import vn.xaso.documents.authority.domain.SigningAuthority;
import vn.xaso.documents.authority.domain.SigningCapacity;
import vn.xaso.documents.authority.domain.SigningRule;
import vn.xaso.documents.authority.domain.SigningRules;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page of the rules of signing.
@Component("signingRulesPages")
@Transactional(readOnly = true)
class RulesPages {

    static final List<PositionKind> SIGNERS = List.of(
            PositionKind.CHAIRMAN,
            PositionKind.VICE_CHAIRMAN,
            PositionKind.OFFICE_HEAD,
            PositionKind.HEAD_OF_DIVISION,
            PositionKind.SERVICE_CENTRE_DIRECTOR);

    private final SigningRules rules;
    private final DocumentTypes types;
    private final Staff staff;
    private final Clock clock;

    RulesPages(SigningRules rules, DocumentTypes types, Staff staff, Clock clock) {
        this.rules = rules;
        this.types = types;
        this.staff = staff;
        this.clock = clock;
    }

    RulesPage make(
            Actor actor, String form, Map<String, List<String>> typed, List<FieldMessage> messages, Texts texts) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        var today = LocalDate.now(clock);
        var own = rules.rules(actor.unit());
        var shown = own.isEmpty() ? SigningAuthority.usual(today) : own;
        return new RulesPage(
                shown.stream()
                        .map(rule -> line(actor.unit(), rule, own.isEmpty(), today, texts))
                        .toList(),
                own.isEmpty(),
                rules.delegations(actor.unit()).stream()
                        .map(one -> line(one, today, texts))
                        .toList(),
                choices(actor, today, texts),
                form,
                typed,
                messages);
    }

    private RulesPage.Line line(UnitId unit, SigningRule rule, boolean usual, LocalDate today, Texts texts) {
        var to = rule.to();
        boolean over = to != null && to.isBefore(today);
        var position = texts.of("authority.position." + rule.position());
        var person = rule.person() == null ? "" : " – " + staff.name(rule.person());
        var ending = usual || to != null ? "" : RulesController.HERE + "/" + rule.id() + "/ending";
        return new RulesPage.Line(
                position + person,
                what(rule.types(), office(unit, rule.office()), texts),
                rule.lines(),
                usual ? "" : days(rule.from(), to, texts),
                rule.basis(),
                over || rule.from().isAfter(today)
                        ? new Tag(Kind.NEUTRAL, texts.of(over ? "authority.over" : "authority.notYet"))
                        : new Tag(Kind.DONE, texts.of("authority.inForce")),
                ending);
    }

    private RulesPage.Line line(Delegation one, LocalDate today, Texts texts) {
        boolean ended = one.endedAt() != null;
        boolean over = ended || one.to().isBefore(today);
        var tag = over
                ? new Tag(Kind.NEUTRAL, texts.of(ended ? "authority.takenBack" : "authority.over"))
                : one.from().isAfter(today)
                        ? new Tag(Kind.NEUTRAL, texts.of("authority.notYet"))
                        : new Tag(Kind.DONE, texts.of("authority.inForce"));
        return new RulesPage.Line(
                texts.of("authority.fromTo", staff.name(one.giver()), staff.name(one.taker())),
                what(one.types(), "", texts),
                one.lines(),
                days(one.from(), one.to(), texts),
                one.document(),
                tag,
                over ? "" : RulesController.HERE + "/delegations/" + one.id() + "/ending");
    }

    private String what(Set<String> codes, String office, Texts texts) {
        var names = codes.isEmpty()
                ? texts.of("authority.allTypes")
                : codes.stream()
                        .map(code -> types.find(code)
                                .map(type -> type.name(texts.language()))
                                .orElse(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return office.isEmpty() ? names : names + " – " + office;
    }

    private String office(UnitId unit, @Nullable UUID office) {
        return staff.officesOf(unit).stream()
                .filter(one -> one.id().equals(office))
                .map(Office::name)
                .findFirst()
                .orElse("");
    }

    private static String days(LocalDate from, @Nullable LocalDate to, Texts texts) {
        return to == null
                ? texts.of("authority.since", texts.day(from))
                : texts.of("authority.between", texts.day(from), texts.day(to));
    }

    private RulesPage.Choices choices(Actor actor, LocalDate today, Texts texts) {
        return new RulesPage.Choices(
                SIGNERS.stream()
                        .map(kind -> new Choice(kind.name(), texts.of("authority.position." + kind)))
                        .toList(),
                staff.officialsOf(actor.unit(), today).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                staff.officesOf(actor.unit()).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                types.list().stream()
                        .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                        .map(type -> new Choice(type.code(), type.name(texts.language())))
                        .toList(),
                Arrays.stream(SigningCapacity.values())
                        .map(one -> new Choice(one.name(), texts.of("authority.capacity." + one)))
                        .toList());
    }
}
