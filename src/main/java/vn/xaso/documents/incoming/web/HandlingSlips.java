package vn.xaso.documents.incoming.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Units;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.web.HandlingSlip.Part;
import vn.xaso.documents.incoming.web.HandlingSlip.Saying;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Writes the slip of a registered document from what stands in the register and what was said since.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@Component
@Transactional(readOnly = true)
class HandlingSlips {

    private static final Set<IncomingAct> OF_LEADERS =
            EnumSet.of(IncomingAct.DIRECT, IncomingAct.GRANT_TIME, IncomingAct.REFUSE_TIME);
    private static final Set<IncomingAct> OF_HANDLERS = EnumSet.of(
            IncomingAct.CONTRIBUTE,
            IncomingAct.HAND_BACK,
            IncomingAct.RETURN_UP,
            IncomingAct.ASK_TIME,
            IncomingAct.ANSWER,
            IncomingAct.NEED_NO_ANSWER,
            IncomingAct.COMPLETE);

    private final IncomingAccess access;
    private final IncomingDocuments documents;
    private final IncomingLines lines;
    private final Units units;

    HandlingSlips(IncomingAccess access, IncomingDocuments documents, IncomingLines lines, Units units) {
        this.access = access;
        this.documents = documents;
        this.lines = lines;
        this.units = units;
    }

    HandlingSlip slip(Actor actor, UUID id, Texts texts) {
        var document = access.readable(actor, id);
        var number = document.number();
        if (number == null) {
            throw new Absent("slip of a document that is not registered: " + id);
        }
        var unit = units.get(document.unit());
        var names = lines.names(document.unit());
        var events = documents.events(document);
        var directed = sinceTheDirection(events);
        return new HandlingSlip(
                unit.committeeName(),
                day(unit.name(), number.on(), texts),
                facts(document, texts),
                leader(document, directed, names, texts),
                office(document, directed, names, texts),
                new Part(List.of(), sayings(events, OF_HANDLERS, texts)));
    }

    /// A new direction takes the place of the one before and of all that followed from it.
    private static List<IncomingEvent> sinceTheDirection(List<IncomingEvent> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).act() == IncomingAct.DIRECT) {
                return events.subList(i, events.size());
            }
        }
        return List.of();
    }

    private List<Fact> facts(IncomingDocument document, Texts texts) {
        var said = document.particulars();
        var number = Objects.requireNonNull(document.number());
        var facts = new ArrayList<Fact>();
        add(
                facts,
                "incoming.field.arrival",
                texts.of("incoming.arrival", number.number(), texts.day(number.on())),
                texts);
        add(facts, "incoming.field.issuer", said.issuer(), texts);
        add(facts, "incoming.field.type", lines.type(said.type(), texts), texts);
        add(facts, "incoming.field.symbol", said.symbol(), texts);
        add(facts, "incoming.field.issuedOn", day(said.issuedOn(), texts), texts);
        add(facts, "incoming.field.summary", said.summary(), texts);
        add(facts, "incoming.field.urgency", IncomingLines.urgency(said.urgency(), texts), texts);
        add(facts, "incoming.field.answerBy", day(said.answerBy(), texts), texts);
        return List.copyOf(facts);
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.day(day);
    }

    private static void add(List<Fact> facts, String label, String value, Texts texts) {
        if (!value.isBlank()) {
            facts.add(new Fact(texts.of(label), value));
        }
    }

    private Part leader(IncomingDocument document, List<IncomingEvent> directed, Map<UUID, String> names, Texts texts) {
        var facts = new ArrayList<Fact>();
        if (!directed.isEmpty()) {
            var given = documents.assignments(document);
            for (var role : Role.values()) {
                add(facts, "incoming.role." + role.name(), parties(given, role, names), texts);
            }
            add(facts, "incoming.page.matter", day(document.handling().dueOn(), texts), texts);
        }
        return new Part(List.copyOf(facts), sayings(directed, OF_LEADERS, texts));
    }

    /// The leader named the office; whom the head named in it stands in the next part.
    private static String parties(List<Assignment> given, Role role, Map<UUID, String> names) {
        return given.stream()
                .filter(one -> one.isCurrent() && one.role() == role)
                .map(one -> name(one.office() == null ? one.person() : one.office(), names))
                .collect(Collectors.joining(", "));
    }

    private static String name(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private static Part office(
            IncomingDocument document, List<IncomingEvent> directed, Map<UUID, String> names, Texts texts) {
        var handling = document.handling();
        var facts = new ArrayList<Fact>();
        if (handling.leadOffice() != null && handling.leadPerson() != null) {
            add(facts, "incoming.field.person", name(handling.leadPerson(), names), texts);
            add(facts, "incoming.page.matter", day(handling.dueOn(), texts), texts);
        }
        return new Part(List.copyOf(facts), sayings(directed, EnumSet.of(IncomingAct.SUB_ASSIGN), texts));
    }

    private static List<Saying> sayings(List<IncomingEvent> events, Set<IncomingAct> acts, Texts texts) {
        return events.stream()
                .filter(event -> acts.contains(event.act()))
                .map(event -> saying(event, texts))
                .toList();
    }

    private static Saying saying(IncomingEvent event, Texts texts) {
        var what = event.act() == IncomingAct.DIRECT
                ? ""
                : texts.of("incoming.event." + event.act().name());
        var by = event.by();
        return new Saying(
                what, event.note(), texts.of("incoming.slip.by", texts.day(event.at()), by.name(), by.position()));
    }

    /// Days below ten and the first two months carry a zero.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I
    private static String day(String place, LocalDate day, Texts texts) {
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return texts.of(
                "incoming.slip.day",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                month.formatted(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }
}
